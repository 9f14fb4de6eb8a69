export const id = 5945;
export const ids = [5945];
export const modules = {

/***/ 85744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ action)
/* harmony export */ });
/* harmony import */ var _src_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89862);
/* harmony import */ var _src_lib_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47860);
/* harmony import */ var _src_report_neutralise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37196);



/** The summary of one step may have 1 MiB; what is longer is cut at a line. */
const summaryLimit = 1_000_000;
/** Makes an action of its body: reads inputs, writes outputs and the summary, and is the one failure path of all actions. */
function action(body) {
    return {
        async run() {
            const core = await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(7264)]).then(__webpack_require__.bind(__webpack_require__, 57264));
            const stopped = new AbortController();
            process.once("SIGINT", () => stopped.abort()).once("SIGTERM", () => stopped.abort());
            stopped.signal.addEventListener("abort", _src_lib_process_js__WEBPACK_IMPORTED_MODULE_1__/* .killRunning */ .wp);
            const input = (name) => core.getInput(name);
            const required = (name) => {
                const value = input(name);
                if (value !== "")
                    return value;
                throw new _src_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL("usage", `the input ${name} is not given`, { todo: `give this step \`with: { ${name}: … }\`` });
            };
            const log = {
                info: (message) => core.info((0,_src_report_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralise */ .$)(message)),
                warn: (message) => core.warning((0,_src_report_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralise */ .$)(message)),
                progress: (subject, state) => core.info(`${(0,_src_report_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralise */ .$)(subject)}: ${(0,_src_report_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralise */ .$)(state)}`),
            };
            const world = { log, env: process.env, signal: stopped.signal };
            try {
                const result = await body({
                    ...world,
                    input,
                    required,
                    flag: (name) => input(name) === "true",
                    workspace: async () => {
                        core.setSecret(required("token"));
                        const { openGithubWorkspace } = await Promise.all(/* import() */[__webpack_require__.e(3088), __webpack_require__.e(5114)]).then(__webpack_require__.bind(__webpack_require__, 5138));
                        const { resolve } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 76760, 19));
                        return openGithubWorkspace(resolve(input("repo") || "."), input("token"), world);
                    },
                });
                for (const [name, value] of Object.entries(result.outputs))
                    core.setOutput(name, value);
                if (result.summary !== "" && process.env.GITHUB_STEP_SUMMARY)
                    await core.summary.addRaw(cut(result.summary), true).write();
                if (result.failure !== undefined)
                    core.setFailed((0,_src_report_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralise */ .$)(result.failure, 2000));
            }
            catch (error) {
                core.setFailed((0,_src_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorLines */ .S6)(error)
                    .map((line) => (0,_src_report_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralise */ .$)(line, 2000))
                    .join("\n"));
                process.exitCode = (0,_src_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toGitopsError */ .oI)(error).exitCode;
            }
        },
    };
}
function cut(markdown) {
    if (Buffer.byteLength(markdown) <= summaryLimit)
        return markdown;
    const kept = Buffer.from(markdown).subarray(0, summaryLimit).toString("utf8");
    return `${kept.slice(0, kept.lastIndexOf("\n"))}\n\n(cut here: the whole report is in the artifact)\n`;
}


/***/ }),

/***/ 85945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate_gate)
});

// EXTERNAL MODULE: ./build/src/report/preview-summary.js
var preview_summary = __webpack_require__(5669);
// EXTERNAL MODULE: ./build/src/steps/gate.js + 1 modules
var gate = __webpack_require__(94117);
// EXTERNAL MODULE: ./build/src/steps/hand-over.js
var hand_over = __webpack_require__(48371);
// EXTERNAL MODULE: ./build/actions/action.js
var action = __webpack_require__(85744);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 3 modules
var github = __webpack_require__(60722);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
;// CONCATENATED MODULE: ./build/actions/event.js


/** The two ends of the pull request that this run is about: the inputs where they are given, else the event's own. */
function pullRequestEnds(inputs) {
    const event = github/* context */._.payload.pull_request;
    const base = inputs.base || event?.base?.sha;
    const head = inputs.head || event?.head?.sha;
    if (base && head)
        return { base, head };
    throw new errors/* ConfigError */.xL("usage", "there is no pull request to judge", {
        found: `the event ${github/* context */._.eventName || "of no workflow"}`,
        todo: "run this on pull_request, or give the inputs base and head",
    });
}

;// CONCATENATED MODULE: ./build/actions/gate/index.js





/** Judges a pull request. The plan is made anew here: what the resolving job left is only what was proven. */
const gate_gate = (0,action/* action */.X)(async ({ input, required, workspace: open }) => {
    const workspace = await open();
    const detected = await (0,gate.detectChangeStep)(workspace, pullRequestEnds({ base: input("base"), head: input("head") }));
    const { results } = await (0,hand_over/* readStep */.j)(required("folder"), input("seal"));
    const judged = await (0,gate/* gateStep */.s)(detected, results);
    return {
        outputs: { outcome: judged.outcome },
        summary: (0,preview_summary/* gateSummary */.sK)(judged),
        ...(judged.outcome !== "pass" && {
            failure: judged.rows
                .filter(({ outcome }) => outcome !== "pass")
                .map(({ server, why }) => `${server}: ${why}`)
                .join("\n"),
        }),
    };
});


/***/ }),

/***/ 47860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   i0: () => (/* binding */ killGroup),
/* harmony export */   wp: () => (/* binding */ killRunning)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89862);


/**
 * Runs a program to its end from an argv array; no shell. A non-zero exit code is a result, not an error.
 * Throws ExternalError "process" when it cannot be started, runs out of time or floods its output.
 */
function run(argv, options = {}) {
    const [command, ...args] = argv;
    if (stopping)
        return Promise.reject(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExternalError */ .yA("interrupted", `${command} was not started: this run is being stopped`));
    const cap = options.maxOutput ?? 64 * 1024 * 1024;
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, {
            cwd: options.cwd,
            env: options.env ?? process.env,
            stdio: [options.input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
            detached: true,
        });
        let failure;
        const kill = (why) => {
            failure ??= why;
            killGroup(child.pid);
        };
        const timer = options.timeout
            ? setTimeout(() => kill(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExternalError */ .yA("process", `${command} did not end within ${options.timeout} ms and was stopped`)), options.timeout)
            : undefined;
        const abort = () => kill(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExternalError */ .yA("interrupted", `${command} was interrupted`));
        options.signal?.addEventListener("abort", abort, { once: true });
        live.add(child.pid ?? 0);
        const collect = (stream) => {
            const chunks = [];
            let size = 0;
            stream.on("data", (chunk) => {
                size += chunk.length;
                if (size > cap)
                    kill(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExternalError */ .yA("process", `${command} printed more than ${cap} bytes and was stopped`));
                else
                    chunks.push(chunk);
            });
            return chunks;
        };
        const stdout = collect(child.stdout);
        const stderr = collect(child.stderr);
        // A program that does not read its input (EPIPE) tells why by its exit code.
        child.stdin?.on("error", (error) => (failure ??= epipe(command, error)));
        child.stdin?.end(options.input);
        const settle = (finish) => {
            clearTimeout(timer);
            options.signal?.removeEventListener("abort", abort);
            live.delete(child.pid ?? 0);
            finish();
        };
        child.on("error", (error) => settle(() => reject(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExternalError */ .yA("process", `${command} could not be started`, {
            cause: error,
            todo: `install ${command} or put it on the PATH`,
        }))));
        child.on("close", (code, signal) => settle(() => failure
            ? reject(failure)
            : resolve({
                exitCode: code ?? 128 + signalNumber(signal),
                stdout: Buffer.concat(stdout),
                stderr: Buffer.concat(stderr).toString("utf8"),
            })));
    });
}
/** Process groups under way, so that an interrupted command leaves none behind. */
const live = new Set();
let stopping = false;
/** Ends this run: kills every process group that `run` started and that has not ended, and starts no other. */
function killRunning() {
    stopping = true;
    for (const pid of live)
        killGroup(pid);
}
/** Kills a process group whole (SIGKILL); one that is gone already is fine. */
function killGroup(pid) {
    if (!pid)
        return;
    try {
        process.kill(-pid, "SIGKILL");
    }
    catch (error) {
        if (error.code !== "ESRCH")
            throw error;
    }
}
function epipe(command, error) {
    if (error.code === "EPIPE")
        return undefined;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExternalError */ .yA("process", `${command} could not be given its input`, { cause: error });
}
function signalNumber(signal) {
    return signal === "SIGKILL" ? 9 : signal === "SIGTERM" ? 15 : signal === "SIGINT" ? 2 : 1;
}


/***/ }),

/***/ 70075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fO: () => (/* binding */ valueCode),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37196);

/** Text as Markdown of one line that says exactly that text: no markup, no HTML, no mention, reference or link. */
function prose(text, length) {
    return (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .unlinked */ .h)(text, length)
        .replace(/[\\`*_~[\]|$^]/g, "\\$&")
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replace(/^([#+=-])/, "\\$1")
        .replace(/^(\d+)([.)])(?= |$)/, "$1\\$2");
}
/**
 * Text as a code span, in which a forge neither links nor mentions. A backtick and a bar have no escape that holds both in a table
 * and outside of one, so look-alikes stand for them.
 */
function code(text, length) {
    const line = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralise */ .$)(text, length).replaceAll("`", "ˋ").replaceAll("|", "∣");
    return line === "" ? "*(empty)*" : `\`${line}\``;
}
/** A table; cells are Markdown already (see {@link prose} and {@link code}). Empty without rows. */
function table(head, rows) {
    if (rows.length === 0)
        return "";
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
function list(items) {
    return items.map((item) => `- ${item}`).join("\n");
}
/** A part that is folded away until a person opens it; `summary` is plain text of ours. */
function folded(summary, content) {
    return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
/** Blocks with a blank line between them; empty ones are left out. */
function blocks(...parts) {
    return parts.filter((part) => part !== null && part !== false && part !== "").join("\n\n");
}
/** A value of a contract (a text, a schema, a list) in one code span. */
function valueCode(value, length = 120) {
    if (value === undefined || value === null)
        return "—";
    return code(typeof value === "string" ? value : JSON.stringify(value), length);
}


/***/ }),

/***/ 37196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ neutralise),
/* harmony export */   h: () => (/* binding */ unlinked)
/* harmony export */ });
/**
 * Words of servers, registries, manifests and pull requests, made harmless. Whoever writes them wants to be somewhere else than in the
 * line they are put in: a terminal's escape codes, a workflow command, a hidden instruction, a mention of somebody, a link.
 */
/** What cannot be seen, or turns the text around it: controls, formats, surrogates, private and unassigned, and Unicode's default ignorables. */
const unseen = /[\p{C}\p{Default_Ignorable_Code_Point}\u2800\u3164\uffa0]/u;
const space = /[\s\u0085\u2028\u2029]+/gu;
/** How many marks may stand on one letter. */
const stacked = /(\p{M}{4})\p{M}+/gu;
/** Visible ASCII with single spaces between, and nothing of a workflow command: most texts by far, and the same afterwards. */
const plain = /^(?!::)(?!.*##\[)[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;
/** Characters; longer texts are cut. */
const defaultLength = 300;
/**
 * One line of plain text for a log, a terminal, a title: what cannot be seen is written out (`\u{202e}`), runs of white space are one
 * space, a workflow command of GitHub (`::…` at the start, `##[` anywhere) is broken, and what is over `length` characters is cut off.
 */
function neutralise(text, length = defaultLength) {
    if (text.length <= length && plain.test(text))
        return text;
    // What lies far behind the cut is not looked at; a cut never splits a surrogate pair.
    const near = text.length > length * 8 ? text.slice(0, length * 8) : text;
    const line = near.replace(space, " ").trim().replace(stacked, "$1");
    const shown = Array.from(line, (char) => (unseen.test(char) && !isEmojiStyle(char) ? escaped(char) : char));
    const whole = shown.length <= length && near.length === text.length;
    const kept = whole ? shown.join("") : `${shown.slice(0, Math.max(0, length - 1)).join("")}…`;
    return kept.replaceAll("##[", "## [").replace(/^::/, ": :");
}
/** A line that a forge shows as text: neutralised, and with nothing in it that names a person, an issue or an address. */
function unlinked(text, length = defaultLength) {
    return neutralise(text, length)
        .replace(/@(?=[\p{L}\p{N}_])/gu, `@${nothing}`)
        .replace(/#(?=[\p{L}\p{N}])/gu, `#${nothing}`)
        .replace(/:(?=\/\/)/g, `:${nothing}`)
        .replace(/(GH)(?=-\d)/gi, `$1${nothing}`)
        .replace(/(www)(?=\.)/gi, `$1${nothing}`);
}
/** U+200B keeps a forge from seeing a mention, a reference or a link, and a person from seeing a difference. */
const nothing = "\u200b";
/** U+FE0F asks for the colourful form of the character before it. */
function isEmojiStyle(char) {
    return char === "\ufe0f";
}
function escaped(char) {
    return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}


/***/ }),

/***/ 5669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ deploymentSummary),
/* harmony export */   WP: () => (/* binding */ smokeSummary),
/* harmony export */   sK: () => (/* binding */ gateSummary),
/* harmony export */   tq: () => (/* binding */ previewSummary)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70075);

/** Job summaries, as Markdown, of what would be done and of what was judged. */
/** What proposing would do. */
function previewSummary({ steps }) {
    const rows = steps.map((step) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(step.branch), step.kind, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)("title" in step ? step.title : ""), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(whyOf(step))]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)("## Proposals: a dry run", rows.length > 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["branch", "would", "proposal", "why"], rows) : "Nothing to propose.");
}
function whyOf(step) {
    if ("decision" in step)
        return step.decision.why;
    return "why" in step ? step.why : "a person merged it";
}
/** The judgement of a pull request. */
function gateSummary({ rows, outcome }) {
    const cells = rows.map(({ server, from, to, outcome: each, why }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(server),
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(from ?? "–")} → ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(to ?? "–")}`,
        each,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(why),
    ]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(`## Gate: ${outcome}`, cells.length > 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["server", "from → to", "gate", "why"], cells) : "No server would start differently.");
}
/** What each target gets next. */
function deploymentSummary(plans) {
    const rows = plans.map(({ target, revision, current, decision }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(target.name),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(current?.id ?? "nothing"),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(revision.id),
        decision.kind,
    ]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)("## Deployment: the plan", rows.length > 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["target", "live", "next", "decision"], rows) : "No target is configured in `policies/deploy.yaml`.");
}
/** What the staged servers did. */
function smokeSummary(reports) {
    const rows = reports.flatMap(({ target, servers }) => servers.map(({ server, outcome, findings }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(target),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(server),
        outcome,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(findings.map(({ message }) => message).join("; ")),
    ]));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)("## Deployment: smoke", rows.length > 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["target", "server", "outcome", "findings"], rows) : "Nothing to stage.");
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

/***/ 48371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ proveStep),
/* harmony export */   j: () => (/* binding */ readStep)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89862);
/* harmony import */ var _verify_run_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25562);
/* harmony import */ var _handed_registries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1717);
/* harmony import */ var _planes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33357);
/* harmony import */ var _sealed_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64266);
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







/**
 * The steps that jobs of a workflow hand to each other through a folder: resolve writes it (lock-step.ts), prove adds proofs, decide reads them.
 */
/** Proves one row of the matrix from the folder alone: no repository, no token. */
async function proveStep(world, { folder, id }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const registries = __addDisposableResource(env_1, await (0,_handed_registries_js__WEBPACK_IMPORTED_MODULE_4__/* .registriesFrom */ .U)(folder, world.repo), true);
        const prover = __addDisposableResource(env_1, await (0,_planes_js__WEBPACK_IMPORTED_MODULE_5__.openProvingPlane)({ ...world, repo: registries.dir }, { verify: await handedVerifyPolicy(folder, id) }), true);
        return await (0,_verify_run_folder_js__WEBPACK_IMPORTED_MODULE_3__.proveFromFolder)(folder, id, { prover, log: world.log });
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
/** The results of the proving jobs, each checked against what was sent; `seal` is what the resolving job said of the folder. */
async function readStep(folder, seal = "") {
    await (0,_sealed_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .checkSeal */ ._)(folder, seal);
    const plan = await readPlan(folder);
    return { plan, results: await (0,_verify_run_folder_js__WEBPACK_IMPORTED_MODULE_3__.readResults)(folder, plan) };
}
async function readPlan(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "plan.json");
    try {
        const plan = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"));
        if (plan.schema === "mcp-gitops/plan/v1" && Array.isArray(plan.servers))
            return plan;
    }
    catch (error) {
        if (error.code !== "ENOENT" && !(error instanceof SyntaxError))
            throw error;
    }
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL("document", "there is no plan", { place: { file: path }, todo: "run detect with the same folder first" });
}
/** Which variables of this job's environment the server may get: the task says so, for the policy itself is not handed over. */
async function handedVerifyPolicy(folder, id) {
    const { readTask } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 25562));
    const { settings } = await readTask(folder, id);
    return { defaults: settings, rules: [] };
}


/***/ }),

/***/ 1717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ registriesFrom),
/* harmony export */   n: () => (/* binding */ handRegistries)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * Which registries packages come from, for a proving job that has no checkout: the lines of the repository's `.npmrc` that name one, and
 * nothing else of it. A token or a reference to a variable never goes along.
 */
const fileName = "registries.npmrc";
const registryLine = /^\s*((?:@[a-z0-9][\w.~-]*:)?registry)\s*=\s*"?(https?:\/\/[^\s"'@?#;$]+)"?\s*$/i;
/** Writes what the repository's `.npmrc` says of registries into the folder; nothing where it says nothing. */
async function handRegistries(repo, folder) {
    const lines = (await textOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repo, ".npmrc"))).split(/\r?\n/).flatMap((line) => {
        const [, key, url] = registryLine.exec(line) ?? [];
        return key === undefined ? [] : [`${key}=${url}\n`];
    });
    if (lines.length > 0)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, fileName), lines.join(""));
}
/** A folder whose `.npmrc` is what was handed over, until the scope ends; `fallback` where nothing was. */
async function registriesFrom(folder, fallback) {
    const text = await textOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, fileName));
    if (text === "")
        return { dir: fallback, [Symbol.asyncDispose]: async () => { } };
    const dir = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "mcp-gitops-registries-"));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, ".npmrc"), text, { mode: 0o600 });
    return { dir, [Symbol.asyncDispose]: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(dir, { recursive: true, force: true }) };
}
async function textOf(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
    }
    catch (error) {
        if (error.code === "ENOENT")
            return "";
        throw error;
    }
}


/***/ }),

/***/ 64266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ sealOf),
/* harmony export */   _: () => (/* binding */ checkSeal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _lib_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88211);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89862);





/** What the proving jobs add: nobody vouches for it, and it is checked for itself. */
const fromProving = new Set(["proofs", "smoke"]);
/**
 * A digest over all that a resolving job hands over in a folder. It reaches the deciding job by the workflow itself (an output), which a
 * job that runs packages cannot change; the folder travels as an artifact, which such a job might.
 */
async function sealOf(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { recursive: true, withFileTypes: true });
    const paths = entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name).slice((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, node_path__WEBPACK_IMPORTED_MODULE_2__.sep).length))
        .filter((path) => !fromProving.has(path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)[0] ?? ""))
        .sort();
    return (0,_lib_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(await Promise.all(paths.map(async (path) => [path, await fileDigest((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path))])));
}
/** Throws ConfigError "document" where a folder is not the one that was sealed; an empty seal asks for nothing. */
async function checkSeal(folder, seal) {
    if (seal === "")
        return;
    const found = await sealOf(folder);
    if (found === seal)
        return;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .xL("document", "what the resolving job handed over was changed on its way", {
        place: { file: folder },
        expected: seal.slice(0, 100),
        found,
        todo: "look at the jobs that ran packages before you run the workflow again",
    });
}
async function fileDigest(path) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path))
        .digest("hex");
}


/***/ }),

/***/ 25562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  folderLocks: () => (/* binding */ folderLocks),
  lockPlan: () => (/* binding */ lockPlan),
  proveFromFolder: () => (/* binding */ proveFromFolder),
  readResults: () => (/* binding */ readResults),
  readTask: () => (/* binding */ readTask)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/lib/canonical.js
var canonical = __webpack_require__(88211);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/lock/parse-lock.js + 2 modules
var parse_lock = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/src/lock/wanted.js
var lock_wanted = __webpack_require__(33542);
// EXTERNAL MODULE: ./build/src/manifest/server-id.js
var server_id = __webpack_require__(81944);
// EXTERNAL MODULE: ./build/src/plan/matrix.js
var matrix = __webpack_require__(56276);
// EXTERNAL MODULE: ./build/src/verify/complete-proof.js + 2 modules
var complete_proof = __webpack_require__(67202);
// EXTERNAL MODULE: ./build/src/verify/lock-source.js + 1 modules
var lock_source = __webpack_require__(3670);
// EXTERNAL MODULE: ./build/src/verify/proof-schema.js
var proof_schema = __webpack_require__(60337);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/src/verify/read-document.js


const largest = 128 * 1024 * 1024;
/** A document that another job left; null where it left none. Throws ExternalError "process" for what is too large or no JSON. */
async function readDocument(path) {
    try {
        const bytes = await (0,promises_.readFile)(path);
        if (bytes.length > largest)
            throw new errors/* ExternalError */.yA("process", "a document of another job is too large", { found: `${path}: ${bytes.length} bytes` });
        return JSON.parse(bytes.toString("utf8"));
    }
    catch (error) {
        if (error.code === "ENOENT")
            return null;
        if (error instanceof SyntaxError)
            throw new errors/* ExternalError */.yA("process", "a document of another job is no JSON", { cause: error, found: path });
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/verify/write-document.js
var write_document = __webpack_require__(97300);
;// CONCATENATED MODULE: ./build/src/verify/review-folder.js






/** Writes what the resolving job says of each candidate's packages: the proving jobs have no network, and the deciding one no registry. */
async function writeReviews(task, dir, { review, locks }) {
    const pinned = task.pinned === null ? null : (0,lock_source/* lockOf */.Vx)(await (0,lock_source/* lockFor */.Xd)(task, task.pinned, locks));
    await Promise.all(task.candidates.map(async ({ version }) => {
        const lock = (0,lock_source/* lockOf */.Vx)(await (0,lock_source/* lockFor */.Xd)(task, version, locks));
        if (!lock)
            return;
        const found = await review(lock, pinned);
        if (found)
            await (0,write_document/* writeDocument */.f)(reviewFile(dir, (0,canonical/* digestOf */.ol)(lock), pinned && (0,canonical/* digestOf */.ol)(pinned)), found);
    }));
}
/** The reviews that were handed over; null where none was. */
function folderReviews(dir) {
    return (candidate, pinned) => read(reviewFile(dir, (0,canonical/* digestOf */.ol)(candidate), pinned && (0,canonical/* digestOf */.ol)(pinned)));
}
async function read(path) {
    const value = (await readDocument(path));
    if (value === null || value.schema === "mcp-gitops/tree-review/v1")
        return value;
    throw new errors/* ExternalError */.yA("process", "a document of another job is no review of packages", { found: path });
}
function reviewFile(dir, candidate, pinned) {
    return (0,external_node_path_.join)(dir, "reviews", `${(0,canonical/* digestOf */.ol)([candidate, pinned]).slice("sha256:".length, "sha256:".length + 32)}.json`);
}

// EXTERNAL MODULE: ./build/src/verify/verify-plan.js
var verify_plan = __webpack_require__(89516);
// EXTERNAL MODULE: ./build/src/verify/verify-server.js + 1 modules
var verify_server = __webpack_require__(37515);
// EXTERNAL MODULE: ./build/src/verify/with-fleet.js
var with_fleet = __webpack_require__(95294);
;// CONCATENATED MODULE: ./build/src/verify/run-folder.js
















const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/;
/** Writes what the proving jobs need: every row of the matrix with the locks of its pinned version and of all candidates that policy tries. */
async function lockPlan(input, dir, ports) {
    const planned = new Map(input.plan.servers.map((server) => [(0,server_id/* serverKey */.Pd)(server), server]));
    const rows = (0,matrix/* matrixOf */.l)(input.plan).include.flatMap(({ id, ...server }) => {
        const row = planned.get((0,server_id/* serverKey */.Pd)(server));
        return row ? [{ id, planned: row }] : [];
    });
    const tasks = await (0,verify_plan/* tasksFor */.y)(rows, input);
    await Promise.all(tasks.map((task) => writeLocks(task, dir, ports.locks)));
    const { review } = ports;
    if (review)
        await Promise.all(tasks.map((task) => writeReviews(task, dir, { review, locks: ports.locks })));
    for (const task of tasks)
        await (0,write_document/* writeDocument */.f)((0,external_node_path_.join)(dir, "tasks", `${checkId(task.id)}.json`), task);
    await (0,write_document/* writeDocument */.f)((0,external_node_path_.join)(dir, "plan.json"), input.plan);
}
/** Proves one row of the matrix from the folder alone, and writes `proofs/<id>.json`; returns its path and result. */
async function proveFromFolder(dir, id, ports) {
    const task = await readTask(dir, id);
    const result = await (0,verify_server/* verifyServer */.Vz)(task, { ...ports, locks: folderLocks(dir), review: folderReviews(dir) });
    const path = (0,external_node_path_.join)(dir, "proofs", `${id}.json`);
    const file = { schema: "mcp-gitops/attempts/v1", id, attempts: result.attempts };
    await (0,write_document/* writeDocument */.f)(path, file);
    return { path, result };
}
/**
 * The results of all rows of the matrix, for deciding: each proof is checked against the task and the lock that were sent. A row whose job left
 * nothing has no attempts, and its reason says so. Throws ExternalError "process" for what is no proof of what was asked.
 */
async function readResults(dir, plan) {
    const locks = folderLocks(dir);
    const tasks = await Promise.all((0,matrix/* matrixOf */.l)(plan).include.map(({ id }) => readTask(dir, id)));
    const results = await Promise.all(tasks.map(async (task) => {
        const attempts = await readAttempts(dir, task, locks);
        const judged = attempts && (await Promise.all(attempts.map((proof) => reviewed(proof, task, dir))));
        const result = await (0,verify_server/* toResult */.X5)(task, judged ?? [], locks);
        return judged === null ? { ...result, reasons: ["its proving job left no proof"] } : result;
    }));
    return (0,with_fleet/* withFleet */.x)(tasks, results);
}
/** What the job that resolved says of a proof's packages is said again here: a proving job might have left it out. */
async function reviewed(proof, task, dir) {
    const review = await handedReview(task, proof.verdict, dir);
    return (0,complete_proof/* completeProof */.c)(proof, task, { review, neighbours: task.neighbours ?? [] });
}
/** The locks that `lockPlan` wrote. */
function folderLocks(dir) {
    return async (wanted) => {
        const what = `${wanted.name}@${wanted.version}`;
        const value = await readDocument(lockFile(dir, wanted));
        if (value === null)
            return { kind: "unavailable", reason: `no lock of ${what} was handed over` };
        const resolution = value;
        return resolution.kind === "resolved"
            ? { kind: "resolved", lock: (0,parse_lock/* checkLock */.s)(resolution.lock, { file: `lock of ${what}` }) }
            : resolution;
    };
}
async function writeLocks(task, dir, source) {
    const versions = [...(task.pinned === null ? [] : [task.pinned]), ...task.candidates.map(({ version }) => version)];
    await Promise.all(versions.map(async (version) => {
        const wanted = (0,lock_wanted/* wantedOf */.Lm)(task, version);
        // What names nothing to lock needs nothing handed over to say so again.
        if (!("kind" in wanted))
            await (0,write_document/* writeDocument */.f)(lockFile(dir, wanted), await (0,lock_source/* lockFor */.Xd)(task, version, source));
    }));
}
async function readAttempts(dir, task, locks) {
    const value = await readDocument((0,external_node_path_.join)(dir, "proofs", `${task.id}.json`));
    if (value === null)
        return null;
    const { attempts } = value;
    const expected = task.candidates.length > 0 ? task.candidates : [null];
    if (!Array.isArray(attempts) || attempts.length === 0 || attempts.length > expected.length) {
        throw new errors/* ExternalError */.yA("process", "a proving job returned what is no list of proofs", { found: task.id });
    }
    return Promise.all(attempts.map(async (proof, index) => {
        const version = expected[index]?.version ?? null;
        const lock = version === null ? null : (0,lock_source/* lockDigest */.sU)(await (0,lock_source/* lockFor */.Xd)(task, version, locks));
        return (0,proof_schema/* checkProof */.DW)(proof, {
            manifest: task.manifest,
            server: task.server,
            package: task.package,
            from: task.from,
            to: version,
            lock: unlocked(proof) ? null : lock,
        });
    }));
}
/** Null for what has no tree. */
async function handedReview(task, { to, lock: digest }, dir) {
    if (to === null || digest === null)
        return null;
    const locks = folderLocks(dir);
    const [candidate, pinned] = await Promise.all([
        (0,lock_source/* lockFor */.Xd)(task, to, locks),
        task.pinned === null ? null : (0,lock_source/* lockFor */.Xd)(task, task.pinned, locks),
    ]);
    const lock = (0,lock_source/* lockOf */.Vx)(candidate);
    return lock && folderReviews(dir)(lock, pinned && (0,lock_source/* lockOf */.Vx)(pinned));
}
/** A version that was not even installed has a proof without a lock: that can only speak against it. */
function unlocked(proof) {
    const verdict = proof?.verdict;
    return verdict?.lock === null && (verdict.outcome === "fail" || verdict.outcome === "inconclusive");
}
async function readTask(dir, id) {
    const task = (await readDocument((0,external_node_path_.join)(dir, "tasks", `${checkId(id)}.json`)));
    if (task?.schema === "mcp-gitops/verify-task/v1" && task.id === id)
        return task;
    throw new errors/* ConfigError */.xL("document", `there is no task ${id} in ${dir}`, { todo: "run detect with the same folder first" });
}
function checkId(id) {
    if (idPattern.test(id))
        return id;
    throw new errors/* ConfigError */.xL("usage", "this is no row of the matrix", {
        found: id.slice(0, 200),
        todo: "name a row of the matrix that `detect` printed",
    });
}
function lockFile(dir, wanted) {
    return (0,external_node_path_.join)(dir, "locks", `${(0,canonical/* digestOf */.ol)(wanted).slice("sha256:".length, "sha256:".length + 32)}.json`);
}


/***/ }),

/***/ 97300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeDocument)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88211);



let counter = 0;
/** Writes a document of a run's folder as stable JSON, whole or not at all. */
async function writeDocument(path, value) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, ".."), { recursive: true });
    const staging = `${path}.${process.pid}.${counter++}`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(staging, (0,_lib_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .stableJson */ ._Y)(value));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(staging, path);
}


/***/ })

};
