export const id = 3523;
export const ids = [3523];
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

/***/ 44757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollback: () => (/* binding */ rollback_rollback)
});

// EXTERNAL MODULE: ./build/src/deploy/rollout.js
var deploy_rollout = __webpack_require__(29692);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
;// CONCATENATED MODULE: ./build/src/report/rollback-summary.js

/** What a rollback leaves in the summary of its job, as Markdown. */
function thawSummary({ target, commit }) {
    return (0,markdown/* blocks */.Bv)("### Rollback", `${(0,markdown/* code */.aY)(target)} ${commit === null ? "was not held" : "goes on"}.`);
}
/** One server that the base branch took back, or a person has to. */
function takenBackSummary({ server, reverts }) {
    const said = reverts.map(revertText);
    return (0,markdown/* blocks */.Bv)("### Rollback", said.length > 0 ? (0,markdown/* list */.p_)(said) : `${(0,markdown/* prose */.CS)(server, 100)} was taken back before.`);
}
function revertText(revert) {
    const name = (0,markdown/* prose */.CS)(revert.server, 100);
    switch (revert.kind) {
        case "committed":
            return `${name} goes back to ${(0,markdown/* code */.aY)(revert.to ?? "what was verified", 60)}: commit ${(0,markdown/* code */.aY)(revert.commit.slice(0, 12))}`;
        case "proposed":
            return `${name}: the base branch takes no direct push, the proposal ${(0,markdown/* code */.aY)(revert.proposal, 40)} waits for a person`;
        case "moved-on":
            return `${name}: the base branch says something else by now`;
    }
}

// EXTERNAL MODULE: ./build/src/report/summaries.js
var summaries = __webpack_require__(42848);
// EXTERNAL MODULE: ./build/src/steps/rollback.js + 2 modules
var rollback = __webpack_require__(72201);
// EXTERNAL MODULE: ./build/actions/action.js
var action = __webpack_require__(85744);
;// CONCATENATED MODULE: ./build/actions/rollback/index.js





/** Returns a target to a verified revision, takes one server back in the base branch, or lets promotions go on. Runs no package. */
const rollback_rollback = (0,action/* action */.X)(async ({ input, flag, env, workspace: open }) => {
    const done = await (0,rollback/* rollbackWithToken */.i)(await open(), {
        target: input("target"),
        server: input("server"),
        to: input("to"),
        thaw: flag("thaw"),
        dryRun: flag("dry-run"),
        by: env.GITHUB_ACTOR ?? "a person",
    });
    switch (done.kind) {
        case "preview":
            return { outputs: { outcome: "preview", deploy: "false" }, summary: `${done.text}\n` };
        case "thaw":
            return { outputs: { outcome: done.commit === null ? "unchanged" : "thawed", deploy: "true" }, summary: thawSummary(done) };
        case "taken-back":
            return { outputs: { outcome: "taken-back", deploy: "true" }, summary: takenBackSummary(done) };
        case "rollout": {
            const { rollout } = done;
            // Going back is what was asked for: only what could not be done is not well.
            const well = rollout.outcome === "rolled-back" || (0,deploy_rollout/* rolloutExitCode */.h)(rollout) === 0;
            return {
                outputs: { outcome: rollout.outcome, deploy: "false" },
                summary: (0,summaries/* rolloutsSummary */["do"])([rollout]),
                ...(!well && { failure: `${rollout.target}: ${rollout.outcome}${"why" in rollout ? `: ${rollout.why}` : ""}` }),
            };
        }
    }
});


/***/ }),

/***/ 20340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ sameItem),
/* harmony export */   v: () => (/* binding */ cleanupDigest)
/* harmony export */ });
/* harmony import */ var _lib_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88211);

/** The digest that a plan is applied with: over what it removes. */
function cleanupDigest(plan) {
    return (0,_lib_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(plan.remove);
}
/** Whether two items are the same thing in the same state. */
function sameItem(a, b) {
    return a.kind === b.kind && a.name === b.name && a.target === b.target && a.state === b.state;
}


/***/ }),

/***/ 29692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ rolloutExitCode)
/* harmony export */ });
/** The exit code of ARCHITECTURE §7 for a rollout. */
function rolloutExitCode(rollout) {
    switch (rollout.outcome) {
        case "unchanged":
        case "verified":
            return 0;
        case "rolled-back":
        case "frozen":
            return 1;
        case "inconclusive":
            return 3;
    }
}


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

/***/ 42848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KO: () => (/* binding */ proposalsSummary),
/* harmony export */   MM: () => (/* binding */ planSummary),
/* harmony export */   PJ: () => (/* binding */ verdictsSummary),
/* harmony export */   Xr: () => (/* binding */ cleanupSummary),
/* harmony export */   "do": () => (/* binding */ rolloutsSummary)
/* harmony export */ });
/* harmony import */ var _cleanup_cleanup_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20340);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70075);


/** What each command leaves in the summary of its job, as Markdown. Everything in it that others wrote is harmless. */
const quiet = ["current", "unmanaged", "ignored"];
/** The plan: what happens to whom, then the problems; what stays as it is is folded away. */
function planSummary(plan) {
    const isQuiet = ({ action }) => quiet.includes(action);
    const row = ({ server, name, from, action, why, candidates }) => {
        const best = candidates.find(({ decision }) => decision.kind === "try");
        return [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(server, 60),
            name === null ? "—" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name, 100),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(from ?? "none", 40),
            action,
            best ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(best.version, 40) : "—",
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(why),
        ];
    };
    const head = ["server", "package", "now", "plan", "try", "why"];
    const still = plan.servers.filter(isQuiet);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)(`### Plan for ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(plan.base.branch, 100)} at ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(plan.base.commit.slice(0, 12))}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(head, plan.servers.filter((one) => !isQuiet(one)).map(row)) || "Nothing to do.", still.length > 0 && (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)(`${still.length} as they are`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(head, still.map(row))), problems(plan.problems));
}
function problems(found) {
    if (found.length === 0)
        return "";
    const rows = found.map(({ severity, file, line, server, message, todo }) => [
        severity,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(line === null ? file : `${file}:${line}`, 200),
        server === null ? "—" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(server, 60),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(message),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(todo),
    ]);
    return `#### Problems\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["severity", "file", "server", "what", "what to do"], rows)}`;
}
/** A row for each attempt, and the findings of those that did not pass. */
function verdictsSummary(verdicts) {
    const rows = verdicts.map(({ server, from, to, outcome, surfaceChange, effectiveBump, isolation }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(server, 60),
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(from ?? "none", 40)} → ${to === null ? "as it is" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(to, 40)}`,
        outcome,
        surfaceChange ?? "—",
        effectiveBump ?? "—",
        isolation.separated || isolation.kind === "remote" ? isolation.kind : `${isolation.kind} (not separated)`,
    ]);
    const failed = verdicts.filter(({ outcome }) => outcome === "fail" || outcome === "inconclusive");
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)("### Verification", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["server", "version", "verdict", "surface", "bump", "isolation"], rows) || "Nothing to prove: no server has a candidate.", ...failed.map(whyNot));
}
function whyNot({ server, to, outcome, suites, notLookedAt }) {
    const told = suites.flatMap(({ suite, findings }) => findings.map(({ severity, message }) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(suite, 40)}, ${severity}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(message)}`));
    const items = [...told, ...notLookedAt.map((one) => `not looked at: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(one)}`)].slice(0, 20);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)(`**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(server, 60)}** ${to === null ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(to, 40)}: ${outcome}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(items));
}
/** A row for each proposal. */
function proposalsSummary(report) {
    const rows = report.outcomes.map(({ servers, result, title, why, url }) => {
        const name = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(title ?? servers.map(({ server }) => server).join(", "), 200);
        return [url !== null && /^https:\/\/[^\s()<>]+$/.test(url) ? `[${name}](${url})` : name, result, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(why, 600)];
    });
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)("### Proposals", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["proposal", "", "why"], rows) || "Nothing to propose.");
}
/** What became of each target, and of each server that was not simply kept. */
function rolloutsSummary(rollouts) {
    if (rollouts.length === 0)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)("### Deployment", "No target: `policies/deploy.yaml` names none.");
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)("### Deployment", ...rollouts.map(rolloutBlock));
}
function rolloutBlock(rollout) {
    const rows = rollout.servers
        .filter(({ result }) => result !== "kept" && result !== "as-is")
        .map(({ server, from, to, result, why }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(server, 60),
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(from ?? "none", 40)} → ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(to ?? "none", 40)}`,
        result,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(why, 400),
    ]);
    const why = "why" in rollout ? `: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(rollout.why, 400)}` : "";
    const live = rollout.live === null ? "nothing is live" : `live: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(rollout.live, 60)}`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)(`**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(rollout.target, 60)}**: ${rollout.outcome}${why} (${live})`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["server", "version", "", "why"], rows));
}
/** What goes, with the digest that applies it, and what stays and why. */
function cleanupSummary(plan) {
    const item = ({ kind, name, target, why }) => [
        kind,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name, 200),
        target === null ? "—" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(target, 60),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(why),
    ];
    const keep = plan.keep.map((one) => [...item(one), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(one.rule, 60)]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)("### Cleanup", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["", "name", "target", "why it may go"], plan.remove.map(item)) || "Nothing may go.", plan.remove.length > 0 && `Applied with ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_cleanup_cleanup_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanupDigest */ .v)(plan), 80)}.`, keep.length > 0 && (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)(`${keep.length} stay`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["", "name", "target", "why it stays", "rule"], keep)));
}


/***/ }),

/***/ 72201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ rollbackStep),
  i: () => (/* binding */ rollbackWithToken)
});

// EXTERNAL MODULE: ./build/src/ledger/event-types.js
var event_types = __webpack_require__(8623);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/deploy/layout.js
var layout = __webpack_require__(71219);
// EXTERNAL MODULE: ./build/src/deploy/plan-deployment.js + 1 modules
var plan_deployment = __webpack_require__(97251);
// EXTERNAL MODULE: ./build/src/deploy/revision.js
var deploy_revision = __webpack_require__(70128);
// EXTERNAL MODULE: ./build/src/deploy/stage-and-smoke.js
var stage_and_smoke = __webpack_require__(45483);
// EXTERNAL MODULE: ./build/src/deploy/switch.js
var deploy_switch = __webpack_require__(1773);
// EXTERNAL MODULE: ./build/src/deploy/target-history.js
var target_history = __webpack_require__(17941);
;// CONCATENATED MODULE: ./build/src/deploy/rollback.js








/**
 * Returns a target to a revision that was verified and holds further promotion until `thaw`. Nothing is deleted. Repeating it
 * changes nothing; going back further takes a name. Throws ConfigError "usage" when there is nothing to go back to.
 */
async function rollback(ports, request) {
    const { target } = request;
    const events = await ports.ledger.read();
    const history = (0,target_history/* targetHistory */.E)(events, target.name);
    if (!history.current)
        throw new errors/* ConfigError */.xL("usage", `nothing was ever live on ${target.name}`, { todo: "deploy first" });
    const place = destination(history, target.name, request.to);
    const [from, to] = await Promise.all([known(ports, events, target, history.current), known(ports, events, target, place)]);
    if (place.revision === history.current.revision)
        return rollbackRollout(target, { from, to }, { outcome: "unchanged", live: to.id });
    const why = `asked for by ${request.by}`;
    const done = { outcome: "rolled-back", live: to.id, why, reverts: [] };
    if (request.dryRun)
        return rollbackRollout(target, { from, to }, done);
    await ensureStaged(ports, target, to);
    await ports.ledger.append({
        title: `Hold ${target.name}`,
        events: [(0,event_types/* draft */.K4)("frozen", { target: target.name, why: holdWords(to.id), by: request.by })],
    });
    await (0,deploy_switch/* switchTarget */.iE)(ports, target, { revision: to.id, commit: to.commit });
    await (0,deploy_switch/* checkSwitched */.mb)(ports, target, { revision: to.id, commit: to.commit });
    const description = `rolled back to ${to.id}`;
    await ports.forge.recordDeployment({ target: target.name, commit: to.commit, state: "success", description });
    const changed = to.servers.filter((row) => differs((0,deploy_revision/* rowOf */.OB)(from, row), row)).map(({ manifest, server }) => ({ manifest, server }));
    const places = { from: { commit: from.commit, revision: from.id }, to: { commit: to.commit, revision: to.id } };
    const event = (0,event_types/* draft */.K4)("rolled-back", { target: target.name, ...places, servers: changed, revert: null, why });
    await ports.ledger.append({ title: `Roll ${target.name} back to ${to.id}`, events: [event] });
    return rollbackRollout(target, { from, to }, done);
}
/** Lets a held target be promoted again; null when nothing held it. */
async function thaw(ports, request) {
    const { name } = request.target;
    if (!(0,target_history/* targetHistory */.E)(await ports.ledger.read(), name).frozen)
        return null;
    const event = (0,event_types/* draft */.K4)("thawed", { target: name, why: `asked for by ${request.by}`, by: request.by });
    return ports.ledger.append({ title: `Let ${name} go on`, events: [event] });
}
function destination(history, target, to) {
    const current = history.current;
    if (to !== undefined) {
        const found = [current, ...history.verified].filter(({ revision, commit }) => revision.startsWith(to) || commit.startsWith(to));
        const ids = new Set(found.map(({ revision }) => revision));
        if (to.length >= 4 && ids.size === 1)
            return found[0];
        throw new errors/* ConfigError */.xL("usage", ids.size > 1 ? `several revisions begin with ${to}` : `no verified revision of ${target} begins with ${to}`, {
            expected: history.verified.map(({ revision }) => revision).join(", ") || "none was verified",
            todo: "name one of these",
        });
    }
    if (history.last?.state === "rolled-back" && history.frozen?.why === holdWords(current.revision))
        return current;
    const earlier = history.verified.find(({ revision }) => revision !== current.revision);
    if (earlier)
        return earlier;
    throw new errors/* ConfigError */.xL("usage", `${target} has no verified revision before the current one`, {
        todo: "revert the change in the base branch",
    });
}
/** The words of the hold name where it led, so that a repeated command knows its own work. */
function holdWords(revision) {
    return `rolled back to ${revision}`;
}
async function known(ports, events, target, place) {
    const revision = await (0,target_history/* verifiedRevision */.W)(ports, events, { target: target.name, revision: place.revision });
    if (revision)
        return revision;
    throw new errors/* ConfigError */.xL("repository", `the ledger does not say what the revision ${place.revision} holds`);
}
/** A revision that cleanup removed, or that another machine staged, is staged again from its commit. */
async function ensureStaged(ports, target, to) {
    if (target.kind === "ref" || (await (0,layout/* kindOf */.I)(`${(0,layout/* layoutOf */.aH)(ports.root, target.path).revisions}/${to.id}`)) === "folder")
        return;
    const staging = await (0,plan_deployment/* planDeployment */.H)(ports, { target, commit: to.commit });
    if (staging.plan.revision.id === to.id)
        await (0,stage_and_smoke/* stageAndSmoke */.V)(ports, staging);
    if ((await (0,layout/* kindOf */.I)(`${(0,layout/* layoutOf */.aH)(ports.root, target.path).revisions}/${to.id}`)) === "folder")
        return;
    throw new errors/* ConfigError */.xL("environment", `the revision ${to.id} is not there any more and cannot be staged again as it was`, {
        todo: "name another one with --to, or deploy its commit",
    });
}
function differs(a, b) {
    return a === undefined || !(0,deploy_revision/* sameServer */.AD)(a, b);
}
function rollbackRollout(target, { from, to }, outcome) {
    const servers = to.servers.map((row) => {
        const { manifest, server, package: name, version, lock } = row;
        const before = (0,deploy_revision/* rowOf */.OB)(from, row);
        const changed = differs(before, row);
        const about = { manifest, server, package: name, from: before?.version ?? null, to: version, lock };
        return changed
            ? { ...about, result: "verified", why: "verified before" }
            : { ...about, result: "kept", why: "nothing about it changed" };
    });
    return { schema: "mcp-gitops/rollout/v1", target: target.name, commit: from.commit, revision: from.id, servers, ...outcome };
}

// EXTERNAL MODULE: ./build/src/ledger/state.js
var state = __webpack_require__(12130);
// EXTERNAL MODULE: ./build/src/lib/clock.js
var clock = __webpack_require__(19563);
// EXTERNAL MODULE: ./build/src/manifest/server-id.js
var server_id = __webpack_require__(81944);
// EXTERNAL MODULE: ./build/src/deploy/deploy.js
var deploy = __webpack_require__(29162);
// EXTERNAL MODULE: ./build/src/deploy/revert-commit.js + 1 modules
var revert_commit = __webpack_require__(96062);
;// CONCATENATED MODULE: ./build/src/deploy/rollback-server.js









/** Takes one server back as `takeServerBack` does, and deploys what comes out. */
async function rollbackServer(ports, request) {
    const { target } = request;
    const taken = await takeServerBack(ports, request);
    if (taken.kind === "would")
        return taken.rollout;
    const rollout = await (0,deploy/* deploy */.g)(ports, { target });
    if (taken.kind === "before" || rollout.outcome === "frozen" || rollout.outcome === "inconclusive")
        return rollout;
    const { schema, servers: rows, live: now } = rollout;
    const { commit, revision, why, reverts } = taken;
    return { schema, target: target.name, commit, revision, servers: rows, outcome: "rolled-back", live: now, why, reverts };
}
/**
 * Takes one server back to the version that was verified before its current one: a commit on the base branch for that server only. What
 * comes out is not deployed yet. The version that it leaves is quarantined, so that it is not proposed again. Throws ConfigError
 * "usage" when there is no such server or no earlier version of it.
 */
async function takeServerBack(ports, request) {
    const { target } = request;
    const events = await ports.ledger.read();
    const { current: live } = (0,target_history/* targetHistory */.E)(events, target.name);
    const current = live && (await (0,target_history/* verifiedRevision */.W)(ports, events, { target: target.name, revision: live.revision }));
    if (!current)
        throw new errors/* ConfigError */.xL("usage", `nothing was ever live on ${target.name}`, { todo: "deploy first" });
    const row = serverOf(current, request.server);
    if (leftBefore(events, ports.clock.now(), row))
        return { kind: "before" };
    const verified = await earlierVersion(ports, { events, target, row });
    const why = `asked for by ${request.by}`;
    if (request.dryRun) {
        return { kind: "would", rollout: wouldGoBack(request, { current, row, to: (0,deploy_revision/* rowOf */.OB)(verified, row)?.version ?? null, why }) };
    }
    await quarantineLeft(ports, row, why);
    const { quarantines } = (0,state/* replay */.eZ)(await ports.ledger.read(), ports.clock.now());
    const servers = [{ manifest: row.manifest, server: row.server, why }];
    const about = { target: target.name, revision: current.id, commit: current.commit, servers, verified, quarantines };
    const { reverts, impossible } = await (0,revert_commit/* revertServers */.L)(ports, about);
    if (impossible.length > 0)
        throw new errors/* ConfigError */.xL("usage", `${(0,server_id/* serverText */.Tn)(row)} has no earlier version in the base branch to go back to`);
    return { kind: "taken", commit: current.commit, revision: current.id, why, reverts };
}
/** A repeated command finds the version that it left in quarantine, and another one live. */
function leftBefore(events, now, row) {
    const quarantines = [...(0,state/* replay */.eZ)(events, now).quarantines.values()];
    return quarantines.some((one) => one.purl === row.package && one.why === leftWords(row) && one.version !== row.version);
}
async function quarantineLeft(ports, row, why) {
    if (row.package === null || row.version === null)
        return;
    const until = (0,clock/* isoTime */.L)(ports.clock.now() + ports.quarantineOf(row));
    const event = (0,event_types/* draft */.K4)("quarantined", { purl: row.package, version: row.version, why: leftWords(row), until, evidence: [why] });
    await ports.ledger.append({ title: `Take ${row.server} back`, events: [event] });
}
function wouldGoBack({ target }, { current, row, to, why }) {
    const { manifest, server, package: name, version: from } = row;
    const servers = [{ manifest, server, package: name, from, to, lock: null, result: "not-tried", why }];
    const head = { schema: "mcp-gitops/rollout/v1", target: target.name, commit: current.commit, revision: current.id, servers };
    return { ...head, outcome: "rolled-back", live: current.id, why, reverts: [] };
}
function serverOf(revision, name) {
    const found = revision.servers.filter((row) => row.server === name || `${row.manifest}#${row.server}` === name);
    if (found.length === 1 && found[0])
        return found[0];
    throw new errors/* ConfigError */.xL("usage", found.length === 0 ? `no server ${name} is live` : `several manifests have a server ${name}`, {
        expected: (found.length === 0 ? revision.servers : found).map((row) => `${row.manifest}#${row.server}`).join(", "),
        todo: "name one of these",
    });
}
/** The words of the quarantine name the server, so that a repeated command knows its own work. */
function leftWords({ manifest, server }) {
    return `${(0,server_id/* serverText */.Tn)({ manifest, server })} was taken back by hand`;
}
/** The newest verified revision in which the server ran another version of the same package. */
async function earlierVersion(ports, { events, target, row }) {
    for (const { revision } of (0,target_history/* targetHistory */.E)(events, target.name).verified) {
        const verified = await (0,target_history/* verifiedRevision */.W)(ports, events, { target: target.name, revision });
        const before = (0,deploy_revision/* rowOf */.OB)(verified, row);
        if (verified && before?.package === row.package && (before.version !== row.version || before.lock !== row.lock))
            return verified;
    }
    throw new errors/* ConfigError */.xL("usage", `${(0,server_id/* serverText */.Tn)(row)} was never verified with another version on ${target.name}`, {
        todo: "change its pin in the base branch",
    });
}

// EXTERNAL MODULE: ./build/src/steps/deploy.js
var steps_deploy = __webpack_require__(99626);
// EXTERNAL MODULE: ./build/src/steps/deploy-ports.js + 2 modules
var deploy_ports = __webpack_require__(77118);
// EXTERNAL MODULE: ./build/src/steps/planes.js + 5 modules
var planes = __webpack_require__(33357);
;// CONCATENATED MODULE: ./build/src/steps/rollback.js






/** Returns a target to a verified revision, takes one server back, or ends the hold. */
async function rollbackStep(workspace, options) {
    if (options.dryRun)
        return { kind: "preview", text: await preview(workspace, options) };
    if (options.thaw) {
        const target = (0,steps_deploy/* targetOf */.$r)(await (0,steps_deploy/* policiesOfBase */.Zd)(workspace), options.target);
        return { kind: "thaw", target: target.name, commit: await thaw(workspace, { target, by: options.by }) };
    }
    const rollout = await (0,steps_deploy/* withDeployPorts */.ck)(workspace, (ports, policies) => {
        const target = (0,steps_deploy/* targetOf */.$r)(policies, options.target);
        const { by, server, to } = options;
        return server ? rollbackServer(ports, { target, server, by }) : rollback(ports, { target, by, ...(to && { to }) });
    });
    return { kind: "rollout", rollout };
}
/**
 * The same for a job that holds a token, which runs no package: a target is switched to what was staged and verified before, and of a
 * server only the base branch is taken back, for the deploying jobs that follow.
 */
async function rollbackWithToken(workspace, options) {
    if (options.dryRun || options.thaw)
        return rollbackStep(workspace, options);
    const policies = await (0,steps_deploy/* policiesOfBase */.Zd)(workspace);
    const ports = { ...(0,deploy_ports/* deployPorts */.W)(workspace, policies, planes.noPlane), observe: null };
    const target = (0,steps_deploy/* targetOf */.$r)(policies, options.target);
    const { by, server, to } = options;
    if (!server)
        return { kind: "rollout", rollout: await rollback(ports, { target, by, ...(to && { to }) }) };
    const taken = await takeServerBack(ports, { target, server, by });
    return { kind: "taken-back", server, reverts: taken.kind === "taken" ? taken.reverts : [] };
}
/** What is live and where a rollback may go. */
async function preview(workspace, options) {
    const target = (0,steps_deploy/* targetOf */.$r)(await (0,steps_deploy/* policiesOfBase */.Zd)(workspace), options.target);
    const { current, verified } = (0,target_history/* targetHistory */.E)(await workspace.ledger.read(), target.name);
    const places = verified
        .filter(({ revision }) => revision !== current?.revision)
        .map(({ revision, at }) => `${revision} (verified ${at})`);
    return `${target.name} stands at ${current?.revision ?? "nothing"}; a rollback may go to: ${places.join(", ") || "nothing, no other revision was verified"}`;
}


/***/ }),

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ })

};
