export const id = 6888;
export const ids = [6888,4456];
export const modules = {

/***/ 24951:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://github.com/ajv-validator/ajv/issues/889
const equal = __webpack_require__(23430);
equal.code = 'require("ajv/dist/runtime/equal").default';
exports["default"] = equal;
//# sourceMappingURL=equal.js.map

/***/ }),

/***/ 36214:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 23430:
/***/ ((module) => {



// do not edit .js files directly - edit src/index.jst



module.exports = function equal(a, b) {
  if (a === b) return true;

  if (a && b && typeof a == 'object' && typeof b == 'object') {
    if (a.constructor !== b.constructor) return false;

    var length, i, keys;
    if (Array.isArray(a)) {
      length = a.length;
      if (length != b.length) return false;
      for (i = length; i-- !== 0;)
        if (!equal(a[i], b[i])) return false;
      return true;
    }



    if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
    if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
    if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();

    keys = Object.keys(a);
    length = keys.length;
    if (length !== Object.keys(b).length) return false;

    for (i = length; i-- !== 0;)
      if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;

    for (i = length; i-- !== 0;) {
      var key = keys[i];

      if (!equal(a[key], b[key])) return false;
    }

    return true;
  }

  // true if both NaN, false otherwise
  return a!==a && b!==b;
};


/***/ }),

/***/ 24953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts)
/* harmony export */ });
/** The text of a string option, undefined when it is absent. */
function text(invocation, name) {
    const value = invocation.options[name];
    return typeof value === "string" ? value : undefined;
}
/** The texts of a repeatable option. */
function texts(invocation, name) {
    const value = invocation.options[name];
    return Array.isArray(value) ? value : [];
}
function flag(invocation, name) {
    return invocation.options[name] === true;
}


/***/ }),

/***/ 42377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gate: () => (/* binding */ gate),
/* harmony export */   gateExitCode: () => (/* binding */ gateExitCode),
/* harmony export */   gateText: () => (/* binding */ gateText)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89862);
/* harmony import */ var _report_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37123);
/* harmony import */ var _steps_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94117);
/* harmony import */ var _steps_verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21700);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24953);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35990);






/** `gate`: judges what a pull request changes. */
const gate = {
    summary: "judge a pull request someone opened: policy, lock, verdict",
    usage: "[--repo DIR] --base COMMIT --head COMMIT [--json]",
    options: { base: { type: "string" }, head: { type: "string" } },
    help: { "--base COMMIT": "where the change starts", "--head COMMIT": "where it ends" },
    async run(invocation) {
        const base = (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(invocation, "base");
        const head = (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(invocation, "head");
        if (base === undefined || head === undefined)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL("usage", "--base and --head are needed", { todo: "name two commits or branches" });
        const workspace = await (0,_open_js__WEBPACK_IMPORTED_MODULE_4__/* .openWorkspace */ .O)(invocation);
        const detected = await (0,_steps_gate_js__WEBPACK_IMPORTED_MODULE_2__.detectChangeStep)(workspace, { base, head });
        const judged = await (0,_steps_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .gateStep */ .s)(detected, await (0,_steps_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyStep */ .Y)(workspace, detected));
        return { document: judged, text: gateText(judged), exitCode: gateExitCode(judged) };
    },
};
function gateExitCode({ outcome }) {
    return outcome === "pass" ? 0 : outcome === "fail" ? 1 : 3;
}
/** A row for each server that would start differently, and the judgement. */
function gateText({ rows, outcome }) {
    if (rows.length === 0)
        return "pass: no server would start differently\n";
    const cells = rows.map(({ server, from, to, outcome: each, why }) => [server, `${from ?? "–"} → ${to ?? "–"}`, each, why]);
    return `${(0,_report_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .Y)(["server", "from → to", "gate", "why"], cells, 110)}${outcome}\n`;
}


/***/ }),

/***/ 35990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ openWorkspace)
/* harmony export */ });
/* harmony import */ var _steps_workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5138);

/** The workspace of a command: GitHub's in a workflow that gives a token in GITHUB_TOKEN, plain git elsewhere. */
async function openWorkspace(invocation) {
    const { repo, env, log, signal } = invocation;
    if (env.GITHUB_ACTIONS === "true" && env.GITHUB_TOKEN)
        return (0,_steps_workspace_js__WEBPACK_IMPORTED_MODULE_0__.openGithubWorkspace)(repo, env.GITHUB_TOKEN, { env, log, signal });
    return (0,_steps_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .openLocalWorkspace */ .f)(repo, { env, log, signal });
}


/***/ }),

/***/ 37123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ columns),
/* harmony export */   t: () => (/* binding */ counts)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37196);


/** Rows as aligned text columns with a heading, each cell one harmless line of at most `widest` characters; `none` where there are no rows. */
function columns(heading, rows, widest = 72) {
    if (rows.length === 0)
        return "";
    const cells = rows.map((row) => row.map((cell) => (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$)(cell, widest)));
    const widths = heading.map((title, i) => Math.max(title.length, ...cells.map((row) => row[i]?.length ?? 0)));
    const line = (row) => row.map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i] ?? 0))).join("  ");
    return [line(heading), ...cells.map(line)].map((text) => `${(0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).trimEnd()}\n`).join("");
}
/** Counts as a person says them: `3 to update, 1 to pin`. Entries with 0 are left out. */
function counts(entries) {
    const told = Object.entries(entries).filter(([, count]) => count > 0);
    return told.map(([what, count]) => `${count} ${what}`).join(", ") || "nothing";
}


/***/ }),

/***/ 94117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  detectChangeStep: () => (/* binding */ detectChangeStep),
  s: () => (/* binding */ gateStep)
});

// EXTERNAL MODULE: ./build/src/ledger/state.js
var ledger_state = __webpack_require__(12130);
// EXTERNAL MODULE: ./build/src/lib/commit-files.js
var commit_files = __webpack_require__(6898);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/lock/parse-lock.js + 2 modules
var parse_lock = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/src/lock/pypi/requirements.js
var requirements = __webpack_require__(64212);
// EXTERNAL MODULE: ./build/src/manifest/read-inventory.js + 35 modules
var read_inventory = __webpack_require__(56091);
// EXTERNAL MODULE: ./build/src/manifest/server-id.js
var server_id = __webpack_require__(81944);
// EXTERNAL MODULE: ./build/src/manifest/unreadable.js
var unreadable = __webpack_require__(18100);
// EXTERNAL MODULE: ./build/src/lib/clock.js
var clock = __webpack_require__(19563);
// EXTERNAL MODULE: ./build/src/policy/decide.js
var decide = __webpack_require__(38966);
// EXTERNAL MODULE: ./build/src/policy/settings.js
var policy_settings = __webpack_require__(35443);
// EXTERNAL MODULE: ./build/src/versioning/versioning.js + 2 modules
var versioning_versioning = __webpack_require__(87051);
// EXTERNAL MODULE: ./build/src/plan/refusals.js
var plan_refusals = __webpack_require__(64436);
;// CONCATENATED MODULE: ./build/src/plan/plan-change.js






/** The plan for what a pull request changes: a row for each server that would start differently, its candidate what the head says. Pure. */
function planChange(inputs) {
    const { before, after, base, now, policies } = inputs;
    const known = new Map(before.servers.map((server) => [(0,server_id/* serverKey */.Pd)(server), server]));
    const servers = after.servers
        .filter((server) => !server.disabled)
        .flatMap((server) => rowOf(server, known.get((0,server_id/* serverKey */.Pd)(server)), inputs));
    return { schema: "mcp-gitops/plan/v1", at: (0,clock/* isoTime */.L)(now), base, policy: policies.digest, servers, problems: after.problems };
}
function rowOf(server, previous, inputs) {
    if (previous && !previous.disabled && startsTheSame(server, previous))
        return [];
    const samePackage = previous?.purl === server.purl ? previous : undefined;
    const { action, why, candidates, resolved } = judge(server, samePackage, inputs);
    return [
        {
            manifest: server.manifest,
            server: server.server,
            package: server.purl,
            name: server.name,
            ecosystem: server.ecosystem,
            pin: samePackage?.pin ?? "none",
            from: samePackage?.version ?? null,
            resolved,
            action,
            why,
            candidates,
        },
    ];
}
function startsTheSame(a, b) {
    return a.purl === b.purl && a.version === b.version && JSON.stringify(a.launch) === JSON.stringify(b.launch);
}
function judge(server, previous, inputs) {
    const { purl, ecosystem, version } = server;
    const nothing = { candidates: [], resolved: null };
    if (purl === null || ecosystem === null) {
        const reachable = server.launch.url !== null;
        return {
            action: reachable ? "contract" : "unmanaged",
            why: reachable ? "the remote is new or moved" : `nothing here can be proved: ${server.unmanaged}`,
            ...nothing,
        };
    }
    const lookup = inputs.lookups.get(purl);
    if (lookup?.kind !== "found")
        return { action: "unknown", why: lookup ? lookup.reason : "it was not looked up", ...nothing };
    const versioning = (0,versioning_versioning/* versioningOf */.e)(ecosystem);
    const today = versioning.resolve(version, lookup, inputs.runtime);
    const release = lookup.releases.find((one) => one.version === today);
    if (today === null || !release)
        return { action: "denied", why: `the registry has no ${version ?? "version"} of it`, ...nothing };
    const resolved = previous?.pin === "exact" ? previous.version : null;
    const candidate = candidateOf(server, release, { inputs, from: resolved });
    if (candidate.decision.kind !== "try") {
        return {
            action: candidate.decision.kind === "hold" ? "held" : "denied",
            why: candidate.decision.why,
            candidates: [candidate],
            resolved,
        };
    }
    return { action: "update", why: `${today} is what this change would run`, candidates: [candidate], resolved };
}
function candidateOf(server, release, { inputs, from }) {
    const { manifest, name, purl, ecosystem } = server;
    const subject = { manifest, server: server.server, name, purl, ecosystem };
    const settings = (0,policy_settings/* updateSettings */.Xx)(inputs.policies, subject);
    const versioning = (0,versioning_versioning/* versioningOf */.e)(ecosystem ?? "npm");
    const refusals = (0,plan_refusals/* refusalsOf */.h)({ id: server, purl: purl ?? "", name }, inputs, settings.quarantine);
    const { version, publishedAt, deprecated } = release;
    const same = from === version;
    const decision = (0,decide/* decide */.L)({
        version,
        // What runs there already does not get younger by a new argument.
        publishedAt: same ? (0,clock/* isoTime */.L)(0) : publishedAt,
        inRange: settings.range === null || versioning.satisfies(version, settings.range),
        prerelease: false,
        deprecated: same ? null : deprecated,
        quarantine: refusals.quarantined.get(version) ?? null,
        failedBefore: null,
        security: false,
        wayBack: false,
    }, { ...settings, ignore: false }, inputs.now);
    return {
        version,
        kind: from === null ? "pin" : "newer",
        publishedAt,
        claimedBump: from === null ? null : versioning.claimedBump(from, version),
        deprecated,
        decision,
    };
}

// EXTERNAL MODULE: ./build/src/policy/load-policies.js
var load_policies = __webpack_require__(67797);
// EXTERNAL MODULE: ./build/src/registry/lookup-all.js
var lookup_all = __webpack_require__(61057);
// EXTERNAL MODULE: ./build/src/verify/verify-server.js + 1 modules
var verify_server = __webpack_require__(37515);
// EXTERNAL MODULE: ./build/src/versioning/this-runtime.js
var this_runtime = __webpack_require__(85329);
// EXTERNAL MODULE: ./build/src/steps/detect.js + 7 modules
var detect = __webpack_require__(63956);
;// CONCATENATED MODULE: ./build/src/steps/gate.js















/**
 * The plan of a pull request: what would start differently than where it branched off, judged by the policies of its base. What the base
 * got since then is none of its doing. Writes nothing.
 */
async function detectChangeStep(workspace, range) {
    const [base, head] = await Promise.all([commitOf(workspace, range.base), commitOf(workspace, range.head)]);
    const before = (0,commit_files/* commitFiles */.z)(workspace.git, await branchingPoint(workspace, base, head));
    const files = (0,commit_files/* commitFiles */.z)(workspace.git, head);
    const [known, inventory, policies, events] = await Promise.all([
        (0,read_inventory/* readInventory */.z)(before),
        (0,read_inventory/* readInventory */.z)(files),
        (0,load_policies/* loadPolicies */.h)((0,commit_files/* commitFiles */.z)(workspace.git, base)),
        workspace.ledger.read(),
    ]);
    (0,unreadable/* mustBeReadable */.d)(inventory, new Set(known.servers.map(({ manifest }) => manifest)));
    const now = workspace.clock.now();
    const state = (0,ledger_state/* replay */.eZ)(events, now);
    const unchanged = new Set(known.servers.map((server) => JSON.stringify(server)));
    const changed = inventory.servers.filter((server) => !unchanged.has(JSON.stringify(server)));
    const lookups = await (0,lookup_all/* lookupAll */.Q)((0,detect/* packagesOf */.DT)({ ...inventory, servers: changed }), workspace.registry);
    const plan = planChange({
        before: known,
        after: inventory,
        lookups,
        policies,
        ledger: state,
        base: { branch: "", commit: head },
        now,
        runtime: this_runtime/* thisRuntime */.V,
    });
    return { plan, inventory, policies, state, files, lookups };
}
/** Histories that share nothing are compared as they are. */
async function branchingPoint({ git }, base, head) {
    const found = await git.git(["merge-base", "--end-of-options", base, head], { allow: [0, 1] });
    return found.exitCode === 0 ? found.text.split("\n")[0] : base;
}
async function commitOf({ git }, name) {
    const found = await git.git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`], { allow: [0, 1, 128] });
    if (found.exitCode === 0)
        return found.text;
    throw new errors/* ConfigError */.xL("repository", `there is no commit ${JSON.stringify(name)} in this clone`, {
        todo: "fetch it first (in a workflow: checkout with fetch-depth: 0)",
    });
}
/** Judges a pull request from its plan and the proofs of what it changes: policy, lock, verdict. */
async function gateStep(detected, results) {
    const byServer = new Map(results.map((result) => [(0,server_id/* serverKey */.Pd)(result.server), result]));
    const rows = await Promise.all(detected.plan.servers.map((row) => judgeRow(row, byServer.get((0,server_id/* serverKey */.Pd)(row)), detected)));
    const outcomes = rows.map(({ outcome }) => outcome);
    const outcome = outcomes.includes("fail") ? "fail" : outcomes.includes("inconclusive") ? "inconclusive" : "pass";
    return { schema: "mcp-gitops/gate/v1", outcome, rows };
}
async function judgeRow(row, result, detected) {
    const { manifest, server, from } = row;
    const to = row.candidates[0]?.version ?? null;
    const said = (outcome, why) => ({ manifest, server, from, to, outcome, why });
    switch (row.action) {
        case "denied":
        case "held":
            return said("fail", row.why);
        case "unknown":
            return said("inconclusive", row.why);
        case "unmanaged":
            return said("pass", row.why);
        default:
    }
    const lock = await lockProblem(row, to, detected);
    if (lock !== null)
        return said("fail", lock);
    const verdict = result?.attempts.at(-1)?.verdict;
    if (!verdict)
        return said("inconclusive", "no proof of it came back");
    if (verdict.outcome === "fail")
        return said("fail", (0,verify_server/* decidingReason */.cq)(verdict));
    if (verdict.outcome === "inconclusive")
        return said("inconclusive", (0,verify_server/* decidingReason */.cq)(verdict));
    return said("pass", protectedNote(row, detected) ?? `${(0,verify_server/* decidingReason */.cq)(verdict)}${verdict.surfaceChange ? ` (${verdict.surfaceChange})` : ""}`);
}
/** What is wrong with the lock that the pull request brings; a missing one is made when it is deployed. */
async function lockProblem({ manifest, server, name, package: purl }, to, { files, lookups }) {
    const path = (0,server_id/* lockPath */.HZ)({ manifest, server });
    const bytes = await files.read(path);
    if (bytes === null || to === null)
        return null;
    try {
        const lock = (0,parse_lock.parseLock)(bytes, { file: path });
        if (lock.package !== name || lock.version !== to)
            return `${path} locks ${lock.package}@${lock.version}, the manifest says ${name}@${to}`;
        const published = integrityOf(lookups.get(purl ?? ""), to);
        return published !== null && !integritiesOf(lock).includes(published)
            ? `${path} locks another artifact than the registry publishes as ${name}@${to}`
            : null;
    }
    catch (error) {
        if (error instanceof errors/* ConfigError */.xL)
            return `${path}: ${error.message}`;
        throw error;
    }
}
/** Of the files of the server's own package, as its lock names them. */
function integritiesOf(lock) {
    switch (lock.ecosystem) {
        case "npm":
            return Object.values(lock.packages).flatMap(({ name, version, integrity }) => name === lock.package && version === lock.version ? [integrity] : []);
        case "pypi":
            return Object.values(lock.packages).flatMap(({ name, hashes }) => (name === (0,requirements/* normalName */.tK)(lock.package) ? hashes.map(subresource) : []));
    }
}
/** `sha256:<hex>` as `sha256-<base64>`. */
function subresource(hash) {
    const [algorithm = "", hex = ""] = hash.split(":");
    return `${algorithm}-${Buffer.from(hex, "hex").toString("base64")}`;
}
function integrityOf(lookup, version) {
    return lookup?.kind === "found" ? (lookup.releases.find((release) => release.version === version)?.integrity ?? null) : null;
}
function protectedNote({ manifest, server, name, package: purl, ecosystem }, { policies }) {
    const settings = (0,policy_settings/* updateSettings */.Xx)(policies, { manifest, server, name, purl, ecosystem });
    return settings.protected ? "it passes, and it is protected: a person has to approve" : null;
}


/***/ }),

/***/ 21700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ verifyNowStep),
  Y: () => (/* binding */ verifyStep)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/manifest/server-id.js
var server_id = __webpack_require__(81944);
// EXTERNAL MODULE: ./build/src/verify/verify-plan.js
var verify_plan = __webpack_require__(89516);
// EXTERNAL MODULE: ./build/src/verify/verify-server.js + 1 modules
var verify_server = __webpack_require__(37515);
// EXTERNAL MODULE: ./build/src/verify/verify-task.js + 1 modules
var verify_task = __webpack_require__(68508);
// EXTERNAL MODULE: ./build/src/verify/with-fleet.js
var with_fleet = __webpack_require__(95294);
// EXTERNAL MODULE: ./build/src/steps/planes.js + 5 modules
var planes = __webpack_require__(33357);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/lib/canonical.js
var canonical = __webpack_require__(88211);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/verify/open-prover.js + 1 modules
var open_prover = __webpack_require__(86317);
// EXTERNAL MODULE: ./build/src/verify/proof-schema.js
var proof_schema = __webpack_require__(60337);
// EXTERNAL MODULE: ./build/src/verify/security/security-suite.js
var security_suite = __webpack_require__(61935);
;// CONCATENATED MODULE: ./build/src/steps/remembered-proofs.js







/** Milliseconds. */
const rememberFor = 6 * 60 * 60 * 1000;
/**
 * A prover that does not prove the same job twice within some hours: same versions, same locks, same settings. What was inconclusive is
 * asked again, and so is what no lock fixes (a remote, a local program) and what has to be staged (a smoke test).
 */
function rememberedProofs(prover, { folder, clock }) {
    return {
        async prove(job) {
            if (job.candidate === null || job.mode === "smoke")
                return prover.prove(job);
            const path = (0,external_node_path_.join)(folder, `${keyOf(job)}.json`);
            const known = await read(path, job, clock.now());
            if (known)
                return known;
            const proof = await prover.prove(job);
            if (proof.verdict.outcome !== "inconclusive")
                await write(folder, path, proof);
            return proof;
        },
        [Symbol.asyncDispose]: () => prover[Symbol.asyncDispose](),
    };
}
function keyOf({ id: _, ...job }) {
    return (0,canonical/* digestOf */.ol)([job, process.version, security_suite/* suitesVersion */.O]).slice("sha256:".length, "sha256:".length + 40);
}
async function read(path, job, now) {
    try {
        const [text, { mtimeMs }] = await Promise.all([(0,promises_.readFile)(path, "utf8"), (0,promises_.stat)(path)]);
        return now - mtimeMs > rememberFor ? null : (0,proof_schema/* checkProof */.DW)(JSON.parse(text), (0,open_prover/* expectedOf */.E)(job));
    }
    catch (error) {
        // Half a file or another version's: proven anew.
        if (error.code === "ENOENT" || error instanceof SyntaxError || error instanceof errors/* GitopsError */.$n)
            return null;
        throw error;
    }
}
async function write(folder, path, proof) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const staging = `${path}.${process.pid}`;
    await (0,promises_.writeFile)(staging, (0,canonical/* stableJson */._Y)(proof));
    await (0,promises_.rename)(staging, path);
}

;// CONCATENATED MODULE: ./build/src/steps/verify.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});








/** Proves what a plan wants proven: locks in this plane, everything that runs a package in the other. Writes nothing to git. */
async function verifyStep(workspace, detected) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { plan, inventory, policies, files } = detected;
        const { log, repo, folder, clock } = workspace;
        const plane = __addDisposableResource(env_1, await (0,planes.openProvingPlane)(workspace, policies), true);
        const prover = rememberedProofs(plane, { folder: (0,external_node_path_.join)(folder, "proofs"), clock });
        const ports = { locks: (0,planes.openLocks)(workspace), prover, review: (0,planes.openReviewer)(workspace, detected), log };
        return await (0,verify_plan/* verifyPlan */.Zl)({ plan, inventory, policies, files, workTree: repo, log }, ports);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Proves what is there now: each server as it is pinned, or as its launcher would resolve it today, a remote or a local program as it stands. */
async function verifyNowStep(workspace, detected) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { plan, inventory, policies, files } = detected;
        const { log, repo } = workspace;
        const prover = __addDisposableResource(env_2, await (0,planes.openProvingPlane)(workspace, policies), true);
        const ports = { locks: (0,planes.openLocks)(workspace), prover, review: (0,planes.openReviewer)(workspace, detected), log };
        const resolved = new Map(plan.servers.map((row) => [(0,server_id/* serverKey */.Pd)(row), row.resolved]));
        const servers = inventory.servers.filter(({ disabled }) => !disabled);
        const inputs = { policies, files, workTree: repo, log, at: plan.at };
        const tasks = await Promise.all(servers.map((server) => (0,verify_task/* taskForNow */.xy)((0,verify_plan/* taskId */.BS)(server), server, resolved.get((0,server_id/* serverKey */.Pd)(server)) ?? null, inputs)));
        return (0,with_fleet/* withFleet */.x)(tasks, await Promise.all(tasks.map((task) => (0,verify_server/* verifyServer */.Vz)(task, ports))));
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}


/***/ })

};
