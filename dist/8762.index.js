export const id = 8762;
export const ids = [8762];
export const modules = {

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

/***/ 8762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exitCodeOf: () => (/* binding */ exitCodeOf),
  verdictsText: () => (/* binding */ verdictsText),
  verify: () => (/* binding */ verify_verify)
});

// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/policy/verify-file.js
var verify_file = __webpack_require__(57506);
// EXTERNAL MODULE: ./build/src/report/columns.js
var columns = __webpack_require__(37123);
// EXTERNAL MODULE: ./build/src/steps/detect.js + 7 modules
var detect = __webpack_require__(63956);
// EXTERNAL MODULE: ./build/src/steps/hand-over.js
var hand_over = __webpack_require__(48371);
// EXTERNAL MODULE: ./build/src/steps/verify.js + 1 modules
var verify = __webpack_require__(21700);
// EXTERNAL MODULE: ./build/src/steps/workspace.js + 7 modules
var workspace = __webpack_require__(5138);
// EXTERNAL MODULE: ./build/src/verify/verified-events.js
var verified_events = __webpack_require__(29533);
// EXTERNAL MODULE: ./build/src/verify/verify-server.js + 1 modules
var verify_server = __webpack_require__(37515);
// EXTERNAL MODULE: ./build/src/verify/waivers.js + 1 modules
var waivers = __webpack_require__(2544);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(24953);
// EXTERNAL MODULE: ./build/src/cli/open.js
var cli_open = __webpack_require__(35990);
// EXTERNAL MODULE: ./build/src/cli/write-whole.js
var write_whole = __webpack_require__(93197);
;// CONCATENATED MODULE: ./build/src/cli/verdict-reports.js


const reportOptions = { sarif: { type: "string" }, junit: { type: "string" }, markdown: { type: "string" } };
const reportHelp = {
    "--sarif FILE": "also write the findings as SARIF 2.1.0; - prints it in place of the rest",
    "--junit FILE": "also write the verdicts as JUnit XML; - prints it in place of the rest",
    "--markdown FILE": "also write the verdicts as Markdown; - prints it in place of the rest",
};
/** The result of a command with its verdicts in the other formats that options ask for; `aside` are findings about no server. */
async function withReports(invocation, { verdicts, aside }, result) {
    const makers = { sarif: sarifOf, junit: junitOf, markdown: markdownOf };
    let told = result;
    for (const [option, make] of Object.entries(makers)) {
        const file = (0,command/* text */.Qq)(invocation, option);
        if (file === undefined)
            continue;
        const content = await make(verdicts, aside);
        if (file === "-")
            told = { ...told, text: content, ...(option === "sarif" && { document: JSON.parse(content) }) };
        else
            (0,write_whole/* writeWhole */.f)(`--${option}`, file, content);
    }
    return told;
}
async function sarifOf(verdicts, aside) {
    const [{ verdictSarif }, { version }] = await Promise.all([__webpack_require__.e(/* import() */ 6601).then(__webpack_require__.bind(__webpack_require__, 96601)), __webpack_require__.e(/* import() */ 6396).then(__webpack_require__.bind(__webpack_require__, 96396))]);
    return `${JSON.stringify(verdictSarif(verdicts, { version }, aside), null, 2)}\n`;
}
async function junitOf(verdicts, aside) {
    return (await __webpack_require__.e(/* import() */ 3356).then(__webpack_require__.bind(__webpack_require__, 73356))).junitXml(verdicts, aside);
}
async function markdownOf(verdicts, aside) {
    return (await __webpack_require__.e(/* import() */ 7148).then(__webpack_require__.bind(__webpack_require__, 47148))).verdictReport(verdicts, aside);
}

;// CONCATENATED MODULE: ./build/src/cli/verify.js













/** `verify`: proves candidates against the real servers; prints one verdict, or an array of them for several servers. */
const verify_verify = {
    summary: "prove a candidate, or what is there now, against the real server",
    usage: "[--repo DIR] [--server NAME [--candidate VERSION]] [--now] [--suite NAME]... [--sarif FILE] [--junit FILE] [--markdown FILE] [--dry-run] [--json]   or: --folder DIR --id ROW",
    options: {
        server: { type: "string" },
        candidate: { type: "string" },
        now: { type: "boolean" },
        suite: { type: "string", multiple: true },
        ...reportOptions,
        folder: { type: "string" },
        id: { type: "string" },
    },
    help: {
        "--server NAME": "only this server (its key in the manifest)",
        "--candidate VERSION": "only this version of it",
        "--now": "prove what is there now instead of a candidate",
        "--suite NAME": "require just this suite in place of those that policy requires (repeatable); nothing is told to the ledger",
        ...reportHelp,
        "--folder DIR": "prove a row of the plan that `detect --folder` wrote; needs no repository and no token",
        "--id ROW": "the row of the matrix",
    },
    async run(invocation) {
        const folder = (0,command/* text */.Qq)(invocation, "folder");
        const { results, aside } = folder === undefined ? await verifyHere(invocation) : await verifyRow(invocation, folder);
        const verdicts = results.flatMap(({ attempts }) => attempts.map(({ verdict }) => verdict));
        const last = results.flatMap(({ attempts }) => attempts.at(-1)?.verdict ?? []);
        const document = verdicts.length === 1 ? verdicts[0] : verdicts;
        const told = `${verdictsText(verdicts)}${aside.map(({ message, evidence }) => `${message}: ${evidence}\n`).join("")}`;
        return withReports(invocation, { verdicts, aside }, { document, text: told, exitCode: exitCodeOf(last) });
    },
};
async function verifyHere(invocation) {
    const wanted = wantedSuites(invocation);
    const workspace = await (0,cli_open/* openWorkspace */.O)(invocation);
    const [server, version, now] = [(0,command/* text */.Qq)(invocation, "server"), (0,command/* text */.Qq)(invocation, "candidate"), (0,command/* flag */.Jt)(invocation, "now")];
    const found = await (0,detect/* detectStep */.QH)(workspace, { server, version });
    const detected = wanted.length === 0 ? found : { ...found, policies: requiring(wanted, found.policies) };
    const results = now ? await (0,verify/* verifyNowStep */.M)(workspace, detected) : await (0,verify/* verifyStep */.Y)(workspace, detected);
    const events = (0,verified_events/* verifiedEvents */.A)(results);
    // By other suites than policy requires: no verdict that policy could go by.
    if (!invocation.dryRun && wanted.length === 0 && events.length > 0)
        await workspace.ledger.append({ title: "Verify", events });
    // Only where every server was looked at can a waiver be known to silence nothing.
    const whole = now && server === undefined && wanted.length === 0;
    const aside = whole
        ? (0,waivers/* unusedWaivers */.S6)(found.policies.waivers ?? [], results.flatMap(({ attempts }) => attempts.map(({ verdict }) => verdict)))
        : [];
    return { results, aside };
}
function wantedSuites(invocation) {
    const wanted = (0,command/* texts */.Te)(invocation, "suite");
    const unknown = wanted.find((name) => !verify_file/* suites */.CW.includes(name));
    if (unknown === undefined)
        return wanted;
    throw new errors/* ConfigError */.xL("usage", `there is no suite ${JSON.stringify(unknown)}`, {
        expected: `one of ${verify_file/* suites */.CW.join(", ")}`,
        todo: "name one of these after --suite",
    });
}
/** The policies with other suites required, of every server. */
function requiring(required, policies) {
    const rules = policies.verify.rules.map(({ set, ...rule }) => {
        const { required: _, ...kept } = set;
        return { ...rule, set: kept };
    });
    return { ...policies, verify: { defaults: { ...policies.verify.defaults, required }, rules } };
}
async function verifyRow({ options, repo, env, log, signal }, folder) {
    if (Array.isArray(options.suite)) {
        const todo = "leave --suite out: which suites are required was handed over with the row";
        throw new errors/* ConfigError */.xL("usage", "--folder and --suite do not go together", { todo });
    }
    if (typeof options.id !== "string")
        throw new errors/* ConfigError */.xL("usage", "--folder needs --id", { todo: "name a row of the matrix that `detect` printed" });
    const { result } = await (0,hand_over/* proveStep */.Z)({ repo, env, log, signal, store: (0,workspace/* storeFolder */.I)(env) }, { folder, id: options.id });
    return { results: [result], aside: [] };
}
/** The worst that decides: a failed verdict is 1, an inconclusive one 3. */
function exitCodeOf(verdicts) {
    if (verdicts.some(({ outcome }) => outcome === "fail"))
        return 1;
    return verdicts.some(({ outcome }) => outcome === "inconclusive") ? 3 : 0;
}
/** A row for each attempt. */
function verdictsText(verdicts) {
    if (verdicts.length === 0)
        return "nothing to prove: no server has a candidate\n";
    const rows = verdicts.map((verdict) => [
        verdict.server,
        `${verdict.from ?? "–"} → ${verdict.to ?? "as it is"}`,
        verdict.outcome,
        verdict.surfaceChange ?? "–",
        verdict.effectiveBump ?? "–",
        (0,verify_server/* decidingReason */.cq)(verdict),
    ]);
    return (0,columns/* columns */.Y)(["server", "from → to", "verdict", "surface", "bump", "why"], rows, 110);
}


/***/ }),

/***/ 93197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89862);



/** Writes the file that an option names, whole or not at all. Throws ConfigError where it cannot be written. */
function writeWhole(option, file, content) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file);
    const temporary = `${path}.${process.pid}.tmp`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, content);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL("usage", `the file after ${option} cannot be written`, {
            place: { file: path },
            todo: "name a file in a folder that exists and can be written to",
            cause: error,
        });
    }
}


/***/ }),

/***/ 76385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ matchSchema),
/* harmony export */   i: () => (/* binding */ readMatch)
/* harmony export */ });
const globs = {
    type: ["string", "array"],
    minLength: 1,
    items: { type: "string", minLength: 1, description: "a name, in which `*` stands for any text" },
    minItems: 1,
    description: "a name or a list of names, in which `*` stands for any text",
};
const ecosystems = ["npm", "pypi", "oci", "nuget", "golang", "jsr", "git", "url"];
const changes = ["none", "patch", "minor", "major", "additive", "behavioural", "breaking"];
const matchSchema = {
    type: "object",
    additionalProperties: false,
    minProperties: 1,
    description: "what the rule applies to: at least one of server, manifest, package, ecosystem, change",
    properties: {
        server: { ...globs, description: "a server's name in its manifest, or a list of them; `*` stands for any text" },
        manifest: { ...globs, description: "the path of a manifest, or a list of them; `*` stands for any text" },
        package: { ...globs, description: "a package's name or package URL, or a list of them; `*` stands for any text" },
        ecosystem: oneOrMore(ecosystems, `one or more of ${ecosystems.join(", ")}`),
        change: oneOrMore(changes, `one or more of ${changes.join(", ")}`),
    },
};
/** Every field as a list. */
function readMatch(file) {
    return Object.fromEntries(Object.entries(file).map(([field, value]) => [field, typeof value === "string" ? [value] : value]));
}
function oneOrMore(values, description) {
    const list = { type: "array", items: { enum: values, description }, minItems: 1, description };
    return { anyOf: [{ enum: values, description }, list], description };
}


/***/ }),

/***/ 57506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ suites),
/* harmony export */   fu: () => (/* binding */ verifySchema),
/* harmony export */   gg: () => (/* binding */ readVerifyPolicy)
/* harmony export */ });
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77776);
/* harmony import */ var _match_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76385);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73247);



const variable = { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$", description: "the name of an environment variable" };
const suites = ["health", "contract", "integration", "performance", "security"];
const settings = {
    required: {
        type: "array",
        items: { enum: suites, description: `one of ${suites.join(", ")}` },
        uniqueItems: true,
        description: `the suites that must have been looked at: a list of ${suites.join(", ")}`,
    },
    budget: {
        type: "object",
        additionalProperties: false,
        description: "what a server may use while it is proven: start, memory, output, processes",
        properties: {
            start: { ..._units_js__WEBPACK_IMPORTED_MODULE_2__/* .durationSchema */ .sK, description: "time from the start to the last list's answer, such as `30 seconds`" },
            memory: _units_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeSchema */ .Fz,
            output: { ..._units_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeSchema */ .Fz, description: "what it may print, with its unit, such as `16 MB`" },
            processes: {
                type: "integer",
                minimum: 1,
                maximum: 4096,
                description: "how many processes it may have: a whole number from 1 to 4096",
            },
        },
    },
    attempts: {
        type: "integer",
        minimum: 1,
        maximum: 20,
        description: "how many candidates are tried, best first: a whole number from 1 to 20",
    },
    network: { type: "boolean", description: "whether a server that is proven may reach the network: true or false" },
    installScripts: {
        type: "array",
        items: { type: "string", minLength: 1, description: "the name of a package" },
        description: "a list of the packages whose install scripts may run",
    },
    credentials: {
        type: "object",
        propertyNames: variable,
        description: "environment variable → `{ dummy: TEXT }` or `{ environment: NAME }`",
        additionalProperties: {
            type: "object",
            additionalProperties: false,
            minProperties: 1,
            maxProperties: 1,
            description: "either `{ dummy: TEXT }` or `{ environment: NAME }`",
            properties: {
                dummy: { type: "string", description: "a text (in quotes) that stands in for the credential" },
                environment: { ...variable, description: "the name of the environment variable that holds the credential" },
            },
        },
    },
};
const verifySchema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: "urn:mcp-gitops:policy:verify:v1",
    title: "mcp-gitops verify policy",
    description: "policies/verify.yaml: what a candidate must show, within which budgets, with which credentials",
    type: ["object", "null"],
    additionalProperties: false,
    properties: {
        defaults: { type: ["object", "null"], additionalProperties: false, properties: settings, description: "settings for every server" },
        rules: {
            type: ["array", "null"],
            description: "rules, of which a later one wins over an earlier one, field by field",
            items: {
                type: "object",
                additionalProperties: false,
                required: ["match"],
                properties: { match: _match_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .matchSchema */ .B, ...settings },
                description: "a rule: `match`, and the settings for what it matches",
            },
        },
    },
};
/** The policy that a valid file states, laid over the defaults. `lineOf(n)` is the line of the n-th rule. */
function readVerifyPolicy(file, lineOf) {
    const { defaults } = _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultVerifyPolicy */ .Ji;
    const patch = readSettings(file.defaults ?? {});
    return {
        defaults: { ...defaults, ...patch, budget: { ...defaults.budget, ...patch.budget } },
        rules: (file.rules ?? []).map(({ match, ...set }, index) => ({ match: (0,_match_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .readMatch */ .i)(match), set: readSettings(set), line: lineOf(index) })),
    };
}
function readSettings({ budget, credentials, ...rest }) {
    return {
        ...rest,
        ...(budget && { budget: readBudget(budget) }),
        ...(credentials && {
            credentials: Object.fromEntries(Object.entries(credentials).map(([name, source]) => [name, readCredential(source)])),
        }),
    };
}
function readBudget({ start, memory, output, processes }) {
    return {
        ...(start !== undefined && { start: (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .milliseconds */ .Rz)(start) }),
        ...(memory !== undefined && { memory: (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee)(memory) }),
        ...(output !== undefined && { output: (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee)(output) }),
        ...(processes !== undefined && { processes }),
    };
}
function readCredential(source) {
    return "dummy" in source ? { from: "dummy", value: source.dummy } : { from: "environment", name: source.environment };
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
