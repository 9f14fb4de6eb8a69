export const id = 3854;
export const ids = [3854,4456];
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

/***/ 67202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ completeProof)
});

// EXTERNAL MODULE: ./build/src/verify/finding.js
var finding = __webpack_require__(17538);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/verify/fingerprint.js

/**
 * What a waiver names a finding by: a digest over suite, code, package (the server, where it has none) and subject. The words of a finding and
 * the version it was found in are no part of it: who accepts it once accepts it until the waiver ends, and nothing else.
 */
function fingerprintOf(suite, found, about) {
    const whose = about.package ?? `${about.manifest}#${about.server}`;
    const parts = JSON.stringify([suite, found.code, whose, found.subject ?? ""]);
    return (0,external_node_crypto_.createHash)("sha256").update(parts).digest("hex").slice(0, 32);
}

// EXTERNAL MODULE: ./build/src/verify/overall.js
var overall = __webpack_require__(17022);
// EXTERNAL MODULE: ./build/src/report/neutralise.js
var neutralise = __webpack_require__(37196);
// EXTERNAL MODULE: ./build/src/verify/security/fold.js
var fold = __webpack_require__(5259);
// EXTERNAL MODULE: ./build/src/verify/security/surface-review.js + 3 modules
var surface_review = __webpack_require__(30469);
// EXTERNAL MODULE: ./build/src/verify/security/surface-texts.js
var surface_texts = __webpack_require__(17836);
;// CONCATENATED MODULE: ./build/src/verify/security/fleet-review.js




/** A name that is no word of a language: only such a one is looked for in texts. */
const distinctive = /^(?=.{6,100}$)[A-Za-z0-9]+(?:[_-][A-Za-z0-9]+)+$|^(?=.{8,100}$)[a-z]+(?:[A-Z][a-z0-9]+)+$/;
/** What directs the use of a tool, near its name. */
const directs = /\b(?:instead of|rather than|before (?:using|calling|running)|whenever|when(?:ever)? (?:using|calling)|after (?:using|calling)|must (?:call|use|pass|include)|always (?:call|use)|never (?:call|use)|do not (?:call|use)|don'?t (?:call|use)|replaces|overrides|behaviou?r of)\b/i;
/** What a server's surface does to those of the servers beside it: names that it takes or imitates, tools that it speaks of. Pure. */
function reviewFleet(contract, neighbours) {
    const own = new Set(contract.tools.map(({ name }) => name));
    const all = (0,surface_texts/* surfaceTexts */.C)(contract);
    // A value that its own calls take is a word of its own, whoever has a tool of that name.
    const words = new Set([...own, ...all.filter(({ role }) => role === "value").map(({ text }) => text)]);
    const texts = all.filter(({ role }) => role === "text").map(({ path, text }) => ({ path, text: (0,fold/* looksLike */._4)(text) }));
    return neighbours.flatMap((neighbour) => [...shared(own, neighbour), ...alike(own, neighbour), ...references(texts, words, neighbour)]);
}
function shared(own, { server, tools }) {
    const names = [...new Set(tools)].filter((name) => own.has(name)).sort();
    return names.length === 0 ? [] : [about("shadowed-name", server, names)];
}
function alike(own, { server, tools }) {
    const theirs = new Set(tools.filter((name) => !own.has(name)).map(fold/* skeleton */.qV));
    // Another separator or case is another style; what looks the same and is not the same letter is no accident.
    const names = [...own].filter((name) => !tools.includes(name) && theirs.has((0,fold/* skeleton */.qV)(name)) && !tools.some((one) => isStyleOf(one, name)));
    return names.length === 0 ? [] : [about("look-alike-name", server, names.sort())];
}
function isStyleOf(a, b) {
    const plain = (name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
    return plain(a) === plain(b);
}
function references(texts, words, { server, tools }) {
    const names = [...new Set(tools)].filter((name) => distinctive.test(name) && !words.has(name)).slice(0, 2000);
    return names.flatMap((name) => {
        const found = texts.flatMap(({ path, text }) => {
            const at = indexOfWord(text, name);
            return at < 0 ? [] : [{ path, near: text.slice(Math.max(0, at - 120), at + name.length + 80) }];
        });
        const [first] = found.toSorted((a, b) => Number(directs.test(b.near)) - Number(directs.test(a.near)));
        if (!first)
            return [];
        const code = directs.test(first.near) ? "foreign-direction" : "foreign-reference";
        const evidence = `${(0,neutralise/* neutralise */.$)(first.path, 200)}: ${(0,neutralise/* neutralise */.$)(first.near, 300)} (${(0,neutralise/* neutralise */.$)(name, 100)} is a tool of ${(0,neutralise/* neutralise */.$)(server, 100)})`;
        return [(0,surface_review/* securityFinding */.Y)(code, { subject: `${server} ${name}`, evidence })];
    });
}
function indexOfWord(text, word) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const [before = " ", after = " "] = [text[at - 1], text[at + word.length]];
        if (!/[\w/.-]/.test(before) && !/[\w-]/.test(after))
            return at;
    }
    return -1;
}
function about(code, server, names) {
    const list = `${names.slice(0, 20).join(", ")}${names.length > 20 ? `, and ${names.length - 20} more` : ""}`;
    return (0,surface_review/* securityFinding */.Y)(code, {
        subject: `${server} ${names.join(" ")}`,
        evidence: `${(0,neutralise/* neutralise */.$)(server, 100)}: ${(0,neutralise/* neutralise */.$)(list, 1000)}`,
    });
}

// EXTERNAL MODULE: ./build/src/verify/waivers.js + 1 modules
var verify_waivers = __webpack_require__(2544);
;// CONCATENATED MODULE: ./build/src/verify/complete-proof.js





const unreviewed = "security, the packages of its tree: no registry and no ledger was asked";
/**
 * A proof with what only the deciding plane can tell: findings about its packages and about the servers beside it, fingerprints, waivers, and
 * the outcome that follows. What failed or could not be told stays so. The same once more where it is applied again. Pure.
 */
function completeProof(proof, task, beside) {
    const { verdict } = proof;
    const told = verdict.outcome === "fail" ? null : securityParts(proof, beside);
    const required = requiredSuites(verdict, task);
    const suites = verdict.suites.map((suite) => {
        const added = suite.suite === "security" && told !== null ? withParts(suite, told, required.includes("security")) : suite;
        return named(added, verdict, task.waivers ?? []);
    });
    const notLookedAt = [...new Set([...withoutReview(verdict.notLookedAt), ...(told?.notLookedAt ?? [])])];
    const settled = verdict.outcome === "fail" || verdict.outcome === "inconclusive";
    const outcome = settled ? verdict.outcome : (0,overall/* overall */.M)(required, suites);
    return { ...proof, verdict: { ...verdict, suites, notLookedAt: notLookedAt.slice(0, 200), outcome } };
}
function withoutReview(notLookedAt) {
    return notLookedAt.filter((one) => one !== unreviewed);
}
function securityParts({ verdict, contract }, { review, neighbours }) {
    const fleet = contract === null ? [] : reviewFleet(contract, neighbours);
    // A remote and a local program have no tree.
    if (verdict.lock === null)
        return { findings: fleet, notLookedAt: [] };
    if (review === "kept")
        return { findings: fleet, notLookedAt: gapsOf(verdict) };
    return { findings: [...(review?.findings ?? []), ...fleet], notLookedAt: review ? review.notLookedAt : [unreviewed] };
}
/** The gaps of this suite, out of those that a verdict lists. */
function gapsOf({ notLookedAt }) {
    return notLookedAt.filter((one) => one.startsWith("security, "));
}
/** What was not looked at is never `pass`: where policy requires the suite it holds, elsewhere it is listed. */
function withParts(suite, told, required) {
    const own = suite.findings.filter(({ code }) => code !== "not-looked-at");
    const known = new Set(own.map(keyOf));
    const gaps = told.notLookedAt.filter((gap) => required && isVital(gap));
    const findings = [...own, ...told.findings.filter((one) => !known.has(keyOf(one)))].slice(0, 490);
    const judged = (0,finding/* outcomeOf */.s)(findings);
    const blind = told.notLookedAt.some(isVital);
    return {
        ...suite,
        findings: [...findings, ...gaps.map(gapFinding)],
        outcome: blind && (required || judged === "pass") ? "inconclusive" : judged,
    };
}
function gapFinding(gap) {
    return { ...(0,finding/* finding */.g)("not-looked-at", "medium", gap, gap), subject: gap.split(":")[0] ?? gap };
}
/** Whether a registry lists attestations is its own affair; whether a tree has known holes is the suite's first question. */
function isVital(gap) {
    return gap === unreviewed || gap.startsWith("security, known vulnerabilities");
}
function keyOf({ code, subject = "" }) {
    return `${code} ${subject}`;
}
/** Findings with their fingerprints, and what waivers leave of them; a waiver can make a suite pass that only warned. */
function named(suite, verdict, waivers) {
    const fresh = suite.findings.filter(({ code }) => code !== "waiver-expired");
    const findings = fresh
        .map(({ waived: _, ...found }) => ({ ...found, fingerprint: fingerprintOf(suite.suite, found, verdict) }))
        .flatMap((found) => (0,verify_waivers/* waive */.T9)(found, waivers));
    const waived = findings.some((found) => found.waived);
    const outcome = suite.outcome === "warn" && waived ? (0,finding/* outcomeOf */.s)(findings) : suite.outcome;
    return { ...suite, findings, outcome };
}
/** What policy requires, as far as it can be asked: a remote's health is its owner's matter. */
function requiredSuites({ to }, { settings, launch }) {
    return to === null && launch.local === null ? settings.required.filter((suite) => suite !== "health") : settings.required;
}


/***/ }),

/***/ 37515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zv: () => (/* binding */ attemptText),
  cq: () => (/* binding */ decidingReason),
  X5: () => (/* binding */ toResult),
  Vz: () => (/* binding */ verifyServer)
});

// EXTERNAL MODULE: ./build/src/manifest/server-id.js
var server_id = __webpack_require__(81944);
// EXTERNAL MODULE: ./build/src/verify/complete-proof.js + 2 modules
var complete_proof = __webpack_require__(67202);
// EXTERNAL MODULE: ./build/src/verify/lock-source.js + 1 modules
var lock_source = __webpack_require__(3670);
// EXTERNAL MODULE: ./build/src/verify/finding.js
var finding = __webpack_require__(17538);
;// CONCATENATED MODULE: ./build/src/verify/unlocked-proof.js

/** The proof of a version that has no lock, made by the deciding plane: nothing was installed or started. */
function unlockedProof(task, to, resolution) {
    const found = resolution.kind === "unresolvable"
        ? (0,finding/* finding */.g)("unresolvable", "high", `its tree cannot be locked: ${resolution.reason}`, resolution.reason)
        : (0,finding/* finding */.g)("registry-unavailable", "medium", `its tree could not be resolved now: ${resolution.reason}`, resolution.reason);
    const outcome = resolution.kind === "unresolvable" ? "fail" : "inconclusive";
    return {
        schema: "mcp-gitops/proof/v1",
        contract: null,
        timings: {},
        verdict: {
            schema: "mcp-gitops/verdict/v1",
            manifest: task.manifest,
            server: task.server,
            package: task.package,
            from: task.from,
            to,
            outcome,
            surfaceChange: null,
            effectiveBump: null,
            lock: null,
            contract: null,
            changes: [],
            suites: [{ suite: "lock", outcome, findings: [found] }],
            isolation: { kind: "process-group", separated: false, network: "off", filesystem: "private", missing: ["nothing was started"] },
            notLookedAt: task.settings.required.map((name) => `suite ${name} (required by policy)`),
        },
    };
}

;// CONCATENATED MODULE: ./build/src/verify/verify-server.js




/** Tries a server's candidates, best first, until one does not fail; trouble of infrastructure ends the search, for it says nothing of the next either. */
async function verifyServer(task, ports) {
    const attempts = [];
    const candidates = task.candidates.length > 0 ? task.candidates : [null];
    for (const [index, candidate] of candidates.entries()) {
        const proof = await attempt(task, { candidate, index }, ports);
        attempts.push(proof);
        ports.log.progress((0,server_id/* serverText */.Tn)(task), attemptText(proof.verdict));
        if (proof.verdict.outcome !== "fail")
            break;
    }
    return toResult(task, attempts, ports.locks);
}
/** The result out of a task and its proofs: the last attempt is chosen where it passed. */
async function toResult(task, attempts, locks) {
    const last = attempts.at(-1);
    const chosen = last && (last.verdict.outcome === "pass" || last.verdict.outcome === "warn") ? last : null;
    const version = chosen?.verdict.to ?? null;
    return {
        id: task.id,
        server: { manifest: task.manifest, server: task.server },
        attempts,
        chosen,
        lock: version === null ? null : (0,lock_source/* lockOf */.Vx)(await (0,lock_source/* lockFor */.Xd)(task, version, locks)),
        reasons: attempts.map(({ verdict }) => attemptText(verdict)),
    };
}
async function attempt(task, which, ports) {
    const { proof, review } = await proven(task, which, ports);
    return (0,complete_proof/* completeProof */.c)(proof, task, { review, neighbours: task.neighbours ?? [] });
}
async function proven(task, { candidate, index }, { locks, prover, review, log }) {
    const what = candidate?.version ?? (task.launch.url === null ? "the local program" : "the remote");
    if (candidate !== null)
        log.progress((0,server_id/* serverText */.Tn)(task), `locking ${what}`);
    const [pinned, wanted] = await Promise.all([
        task.pinned === null ? null : (0,lock_source/* lockFor */.Xd)(task, task.pinned, locks),
        candidate === null ? null : (0,lock_source/* lockFor */.Xd)(task, candidate.version, locks),
    ]);
    if (candidate !== null && wanted !== null && wanted.kind !== "resolved")
        return { proof: unlockedProof(task, candidate.version, wanted), review: null };
    if (pinned?.kind === "unavailable" && candidate !== null)
        return {
            proof: unlockedProof(task, candidate.version, { ...pinned, reason: `pinned ${task.pinned}: ${pinned.reason}` }),
            review: null,
        };
    log.progress((0,server_id/* serverText */.Tn)(task), `proving ${what}`);
    const lock = wanted && (0,lock_source/* lockOf */.Vx)(wanted);
    const [proof, found] = await Promise.all([
        prover.prove(jobFor(task, { candidate, index }, { pinned, wanted })),
        review && lock ? review(lock, pinned && (0,lock_source/* lockOf */.Vx)(pinned)) : null,
    ]);
    return { proof, review: found };
}
function jobFor(task, { candidate, index }, locks) {
    const { manifest, server, launch, from, settings } = task;
    const pinnedLock = locks.pinned && (0,lock_source/* lockOf */.Vx)(locks.pinned);
    const candidateLock = locks.wanted && (0,lock_source/* lockOf */.Vx)(locks.wanted);
    return {
        schema: "mcp-gitops/proof-job/v1",
        id: `${task.id}.${index}`,
        mode: task.pinned === null ? "record" : "compare",
        manifest,
        server,
        package: task.package,
        launch,
        from,
        pinned: task.pinned !== null && pinnedLock ? { version: task.pinned, lock: pinnedLock } : null,
        candidate: candidate && candidateLock ? { version: candidate.version, lock: candidateLock } : null,
        pinnedMissing: locks.pinned?.kind === "unresolvable" ? locks.pinned.reason : null,
        baseline: task.committed.contract,
        claimedBump: candidate?.claimedBump ?? null,
        settings,
    };
}
/** An attempt in one sentence, out of documents only: the same in every run. */
function attemptText(verdict) {
    const what = verdict.to ?? "as it is now";
    const surface = verdict.surfaceChange === null || verdict.surfaceChange === "none" ? "" : ` (${verdict.surfaceChange})`;
    switch (verdict.outcome) {
        case "pass":
        case "warn":
            return `${what} ${verdict.outcome === "pass" ? "passes" : "passes with warnings"}${surface}`;
        case "fail":
        case "inconclusive":
            return `${what} ${verdict.outcome === "fail" ? "fails" : "is inconclusive"}: ${decidingReason(verdict)}`;
    }
}
/** The first finding that decided the outcome, as a sentence. */
function decidingReason(verdict) {
    const deciding = verdict.suites.filter(({ outcome }) => outcome === verdict.outcome);
    if (verdict.outcome === "inconclusive") {
        // What an optional suite could not look at decides nothing, and is `info`.
        const told = deciding.flatMap(({ findings }) => findings).find(({ severity }) => severity !== "info");
        return told?.message ?? verdict.notLookedAt[0] ?? "no finding says why";
    }
    const findings = deciding[0]?.findings ?? [];
    return (findings.find(({ severity }) => severity !== "info") ?? findings[0])?.message ?? "all required suites were looked at";
}


/***/ }),

/***/ 2544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  he: () => (/* binding */ judgeWaivers),
  S6: () => (/* binding */ unusedWaivers),
  T9: () => (/* binding */ waive)
});

;// CONCATENATED MODULE: ./build/src/policy/waivers.js
/** Whether a waiver holds at `now` (milliseconds): its last day is a day of it. */
function isInForce({ expires }, now) {
    return now < Date.parse(`${expires}T00:00:00Z`) + 86_400_000;
}

// EXTERNAL MODULE: ./build/src/verify/finding.js
var finding = __webpack_require__(17538);
;// CONCATENATED MODULE: ./build/src/verify/waivers.js


/** The waivers of a policy at a time. */
function judgeWaivers(waivers, now) {
    return waivers.map((waiver) => ({ ...waiver, inForce: isInForce(waiver, now) }));
}
/**
 * A finding as a waiver leaves it: `info`, with whose word that is. One whose waiver has ended is what it was, and a finding of its own says
 * that somebody once accepted it.
 */
function waive(found, waivers) {
    const matching = waivers.filter(({ fingerprint }) => fingerprint === found.fingerprint);
    const waiver = matching.find(({ inForce }) => inForce);
    if (waiver) {
        const { reason, author, expires } = waiver;
        return [{ ...found, severity: "info", waived: { reason, author, expires } }];
    }
    return matching[0] ? [found, expired(found, matching[0])] : [found];
}
function expired({ code, fingerprint = "" }, { author, expires, line }) {
    const where = `policies/waivers.yaml:${line}`;
    return {
        ...(0,finding/* finding */.g)("waiver-expired", "medium", `a waiver for ${code} ended on ${expires}`, `${where}, by ${author.slice(0, 200)}`),
        subject: fingerprint,
        todo: "look at the finding again: renew the waiver, or remove it",
    };
}
/** The waivers that silenced nothing where everything was looked at: each is a finding, told apart by its fingerprint. */
function unusedWaivers(waivers, verdicts) {
    const seen = new Set(verdicts.flatMap(({ suites }) => suites.flatMap(fingerprintsOf)));
    return waivers
        .filter(({ fingerprint }) => !seen.has(fingerprint))
        .map(({ fingerprint, author, expires, line }) => ({
        ...(0,finding/* finding */.g)("waiver-unused", "low", "a waiver silences nothing", `policies/waivers.yaml:${line}, ${fingerprint} by ${author.slice(0, 200)} until ${expires}`),
        subject: fingerprint,
        todo: "remove it: what it accepted is gone",
    }));
}
function fingerprintsOf({ findings }) {
    return findings.flatMap(({ fingerprint }) => fingerprint ?? []);
}


/***/ })

};
