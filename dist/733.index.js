export const id = 733;
export const ids = [733];
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

/***/ 60211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanup: () => (/* binding */ cleanup)
/* harmony export */ });
/* harmony import */ var _src_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89862);
/* harmony import */ var _src_report_summaries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42848);
/* harmony import */ var _src_steps_cleanup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9328);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85744);




/** Plans what may go, and removes it unless it is a dry run. Red when work was left undone. */
const cleanup = (0,_action_js__WEBPACK_IMPORTED_MODULE_3__/* .action */ .X)(async ({ input, flag, workspace: open }) => {
    const max = input("max") || "50";
    if (!/^\d{1,6}$/.test(max))
        throw new _src_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL("usage", "the input max is no number", { found: max });
    const done = await (0,_src_steps_cleanup_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanupStep */ .x)(await open(), { dryRun: flag("dry-run"), max: Number(max) });
    const failed = done.result?.failed ?? [];
    return {
        outputs: { removed: done.result?.removed.length ?? 0, plan: done.digest },
        summary: (0,_src_report_summaries_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanupSummary */ .Xr)(done.plan),
        ...(failed.length > 0 && {
            failure: `${failed.length} things could not be removed: ${failed.map(({ name, reason }) => `${name}: ${reason}`).join("; ")}`,
        }),
    };
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

/***/ 9328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ cleanupStep)
});

// UNUSED EXPORTS: cleanupPorts

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/deploy/layout.js
var deploy_layout = __webpack_require__(71219);
// EXTERNAL MODULE: ./build/src/deploy/switch.js
var deploy_switch = __webpack_require__(1773);
// EXTERNAL MODULE: ./build/src/ledger/event-types.js
var event_types = __webpack_require__(8623);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/report/neutralise.js
var neutralise = __webpack_require__(37196);
// EXTERNAL MODULE: ./build/src/cleanup/cleanup-plan.js
var cleanup_plan = __webpack_require__(20340);
// EXTERNAL MODULE: ./build/src/deploy/target-history.js
var target_history = __webpack_require__(17941);
// EXTERNAL MODULE: ./build/src/ledger/state.js
var state = __webpack_require__(12130);
;// CONCATENATED MODULE: ./build/src/cleanup/cleanup-state.js





/** Reads branches, proposals and directory targets as they are now. */
async function readCleanupState(ports) {
    const [branches, proposals, events] = await Promise.all([
        ports.forge.branches("mcp-gitops/"),
        ports.forge.proposals(),
        ports.ledger.read(),
    ]);
    const now = ports.clock.now();
    const directories = ports.targets.filter((target) => target.kind === "directory");
    const targets = await Promise.all(directories.map((target) => readFolder(ports, target, (0,target_history/* targetHistory */.E)(events, target.name))));
    return { now, branches, proposals, recorded: (0,state/* replay */.eZ)(events, now).proposals, targets };
}
async function readFolder(ports, target, history) {
    const layout = (0,deploy_layout/* layoutOf */.aH)(ports.root, target.path);
    const treeNames = await (0,deploy_layout/* namesIn */.wX)(layout.trees);
    const finished = treeNames.filter((name) => /^[0-9a-f]{64}$/.test(name));
    const trees = finished.map(async (name) => ({
        name,
        at: await changedAt((0,external_node_path_.join)(layout.trees, name)),
        used: await ports.inUse((0,external_node_path_.join)(layout.trees, name)),
    }));
    return {
        target,
        history,
        live: await (0,deploy_layout/* liveRevision */.Uk)(layout),
        revisions: await Promise.all((await (0,deploy_layout/* namesIn */.wX)(layout.revisions)).map((id) => readRevision(layout, history, id))),
        trees: await Promise.all(trees),
        unfinished: await unfinishedIn(layout, treeNames.filter((name) => !finished.includes(name))),
    };
}
async function readRevision(layout, history, id) {
    const folder = (0,external_node_path_.join)(layout.revisions, id);
    const verified = history.verified.find(({ revision }) => revision === id);
    const revision = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, "revision.json"), "utf8"));
    const locks = revision.servers.flatMap(({ lock }) => (lock === null ? [] : [(0,deploy_layout/* treeName */.Ii)(lock)]));
    return { id, at: verified ? Date.parse(verified.at) : await changedAt(folder), trees: [...new Set(locks)] };
}
/** What a run that was killed left behind, or what a run is making right now: its age tells. */
async function unfinishedIn(layout, inTrees) {
    const inStaging = (await (0,deploy_layout/* namesIn */.wX)(layout.staging)).filter((name) => name !== "held");
    const names = [...inStaging.map((name) => (0,external_node_path_.join)(".staging", name)), ...inTrees.map((name) => (0,external_node_path_.join)("trees", name))];
    return Promise.all(names.map(async (name) => ({ name, at: await changedAt((0,external_node_path_.join)(layout.root, name)) })));
}
async function changedAt(path) {
    return Math.floor((await (0,promises_.stat)(path)).mtimeMs);
}

// EXTERNAL MODULE: ./build/src/lib/clock.js
var clock = __webpack_require__(19563);
;// CONCATENATED MODULE: ./build/src/cleanup/plan-cleanup.js

/** Younger than this, what no revision uses may belong to a deployment under way. Milliseconds. */
const underWay = 60 * 60 * 1000;
/** What may go and what stays, and why. Pure: the same state gives the same plan. Whatever protects, wins. */
function planCleanup(state) {
    const items = [
        ...state.branches.map((branch) => branchItem(state, branch)),
        ...state.targets.flatMap((folder) => folderItems(state, folder)),
    ];
    return {
        schema: "mcp-gitops/cleanup/v1",
        at: (0,clock/* isoTime */.L)(state.now),
        remove: items.flatMap(({ rule, ...item }) => (rule === null ? [item] : [])),
        keep: items.flatMap(({ rule, ...item }) => (rule === null ? [] : [{ ...item, rule }])),
    };
}
function branchItem(state, branch) {
    const proposal = state.proposals.find((one) => one.branch === branch.name);
    const recorded = state.recorded.get(branch.name);
    const item = { kind: "branch", name: branch.name, target: null, state: branch.head };
    if (!proposal || !recorded)
        return { ...item, why: "no proposal is known for it", rule: "not-ours" };
    if (proposal.state === "open")
        return { ...item, why: "its proposal is open", rule: "open" };
    if (proposal.edited || recorded.head !== branch.head)
        return { ...item, why: "somebody pushed to it", rule: "edited" };
    return { ...item, why: `its proposal was ${proposal.state}`, rule: null };
}
function folderItems(state, folder) {
    const revisions = revisionItems(state, folder);
    const kept = new Set(revisions.filter(({ rule }) => rule !== null).map(({ name }) => name));
    const trees = folder.trees.map((tree) => treeItem(state, { folder, kept }, tree));
    const unfinished = folder.unfinished.map((left) => {
        const item = { kind: "staging", name: left.name, target: folder.target.name, state: null };
        const fresh = state.now - left.at < underWay;
        return fresh ? { ...item, why: "a run may be making it", rule: "under-way" } : { ...item, why: "a run left it unfinished", rule: null };
    });
    return [...revisions, ...trees, ...unfinished];
}
function revisionItems(state, folder) {
    const { target, history, live } = folder;
    const newestFirst = [...folder.revisions].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
    const lastVerified = new Set(history.verified.slice(0, 2).map(({ revision }) => revision));
    return newestFirst.map((revision, place) => {
        const item = { kind: "revision", name: revision.id, target: target.name, state: null };
        const age = state.now - revision.at;
        const everVerified = history.verified.some((one) => one.revision === revision.id);
        if (revision.id === live || revision.id === history.current?.revision)
            return { ...item, why: "it is live", rule: "live" };
        if (lastVerified.has(revision.id))
            return { ...item, why: "a rollback goes there", rule: "last-verified" };
        if (place < target.keep)
            return { ...item, why: `it is one of the newest ${target.keep}`, rule: "keep" };
        if (age < target.olderThan)
            return { ...item, why: "it is too young", rule: "older-than" };
        if (!everVerified && age < underWay)
            return { ...item, why: "it may be on its way live", rule: "under-way" };
        return { ...item, why: `it is not one of the newest ${target.keep} and nothing goes back to it`, rule: null };
    });
}
function treeItem(state, { folder, kept }, tree) {
    const item = { kind: "tree", name: tree.name, target: folder.target.name, state: null };
    const users = folder.revisions.filter((revision) => revision.trees.includes(tree.name));
    if (users.some(({ id }) => kept.has(id)))
        return { ...item, why: "a revision that stays is started from it", rule: "used" };
    if (tree.used)
        return { ...item, why: "a process runs from it", rule: "running" };
    if (users.length === 0 && state.now - tree.at < underWay)
        return { ...item, why: "a deployment may be under way with it", rule: "under-way" };
    return { ...item, why: "no revision that stays is started from it", rule: null };
}

;// CONCATENATED MODULE: ./build/src/cleanup/apply-cleanup.js
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
 * Removes what a plan lists, if all of it may still go: what changed since, or is protected by now, refuses the whole plan. What is gone
 * already is fine, so a run that was killed can be repeated. The ledger is told first, with the heads of the branches, so that nothing
 * goes that `undoCleanup` does not know. Throws ConfigError "usage" over `max`, ExternalError "conflict" for a plan that is no longer true.
 */
async function applyCleanup(ports, { plan, digest, max = 50 }) {
    if ((0,cleanup_plan/* cleanupDigest */.v)(plan) !== digest)
        throw new errors/* ConfigError */.xL("usage", "this digest is of another cleanup plan", { found: digest, expected: (0,cleanup_plan/* cleanupDigest */.v)(plan) });
    if (plan.remove.length > max) {
        throw new errors/* ConfigError */.xL("usage", `the cleanup plan removes ${plan.remove.length} things and ${max} are allowed`, {
            todo: "look at the plan, and raise the limit with --max if it is right",
        });
    }
    await checkPlan(ports, plan);
    await announce(ports, plan, digest);
    const removed = [];
    const failed = [];
    for (const item of plan.remove) {
        const reason = await removeItem(ports, item);
        if (reason === null)
            removed.push(item);
        else
            failed.push({ ...item, reason });
    }
    return { schema: "mcp-gitops/cleanup-result/v1", plan: digest, removed, failed };
}
/** Everything that is listed is gone already or may still go, as it was seen. */
async function checkPlan(ports, plan) {
    const fresh = planCleanup(await readCleanupState(ports));
    const changed = plan.remove.find((item) => {
        const isThere = [...fresh.remove, ...fresh.keep].some((one) => one.kind === item.kind && one.name === item.name && one.target === item.target);
        return isThere && !fresh.remove.some((one) => (0,cleanup_plan/* sameItem */.O)(one, item));
    });
    if (!changed)
        return;
    throw new errors/* ExternalError */.yA("conflict", `the ${changed.kind} ${(0,neutralise/* neutralise */.$)(changed.name)} is not what the cleanup plan says any more`, {
        todo: "make a new plan",
    });
}
/** A run that goes on where another was killed tells nothing new. */
async function announce(ports, plan, digest) {
    const last = (await ports.ledger.read()).findLast((event) => event.type === "cleaned-up");
    const told = plan.remove.every((item) => last?.data.removed.some((one) => (0,cleanup_plan/* sameItem */.O)(one, item)));
    if (told)
        return;
    const event = (0,event_types/* draft */.K4)("cleaned-up", { plan: digest, removed: [...plan.remove] });
    await ports.ledger.append({ title: `Clean up ${plan.remove.length} things`, events: [event] });
}
/** Null when it is gone, else why it could not go. */
async function removeItem(ports, item) {
    try {
        if (item.kind === "branch")
            await removeBranch(ports, item);
        else
            await removeFolder(ports, item);
        return null;
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigError */.xL || error instanceof errors/* ExternalError */.yA))
            throw error;
        return (0,neutralise/* neutralise */.$)(error.message);
    }
}
async function removeBranch(ports, item) {
    if ((await ports.forge.branch(item.name)) === null)
        return;
    await ports.forge.moveBranch(item.name, item.state, null);
}
/** A folder vanishes by one rename; what is left of it in `.staging` goes now or with a later cleanup. */
async function removeFolder(ports, item) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const target = ports.targets.find(({ name }) => name === item.target);
        if (target?.kind !== "directory")
            throw new errors/* ConfigError */.xL("usage", `there is no directory target ${String(item.target)}`);
        const layout = (0,deploy_layout/* layoutOf */.aH)(ports.root, target.path);
        const folder = folderOf(layout, item);
        if (!folder.startsWith(layout.root + external_node_path_.sep) || (await (0,deploy_layout/* kindOf */.I)(folder)) === "none")
            return;
        const _held = __addDisposableResource(env_1, await (0,deploy_switch/* holdLayout */.AW)(layout), true);
        const gone = (0,external_node_path_.join)(layout.staging, `gone-${(0,external_node_path_.basename)(folder).slice(0, 40)}-${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`);
        await (0,promises_.rename)(folder, gone);
        await (0,promises_.rm)(gone, { recursive: true, force: true });
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
function folderOf(layout, item) {
    switch (item.kind) {
        case "revision":
            return (0,external_node_path_.join)(layout.revisions, item.name);
        case "tree":
            return (0,external_node_path_.join)(layout.trees, item.name);
        case "staging":
        case "branch":
            return (0,external_node_path_.join)(layout.root, item.name);
    }
}

;// CONCATENATED MODULE: ./build/src/cleanup/processes.js

/**
 * Tells whether a process of this machine was started from a folder, by the command lines and working folders in `/proc`, read once.
 * Limits: a process that gave itself another title shows no path, and of a stranger's process only the command line can be read;
 * where there is no `/proc` nothing is seen and only the other rules protect.
 */
function openProcesses() {
    let words;
    return async (folder) => {
        const real = await (0,promises_.realpath)(folder);
        const found = await (words ??= processWords());
        return found.some((word) => [folder, real].some((path) => word === path || word.includes(`${path}/`)));
    };
}
async function processWords() {
    const pids = (await unless((0,promises_.readdir)("/proc"), [])).filter((name) => /^\d+$/.test(name));
    const words = await Promise.all(pids.map(async (pid) => [
        ...(await unless((0,promises_.readFile)(`/proc/${pid}/cmdline`, "utf8"), "")).split("\0"),
        await unless((0,promises_.readlink)(`/proc/${pid}/cwd`), ""),
    ]));
    return words.flat().filter((word) => word !== "");
}
/** A process that ended meanwhile, or that is a stranger's, says nothing. */
async function unless(reading, otherwise) {
    try {
        return await reading;
    }
    catch (error) {
        const code = error.code ?? "";
        if (["ENOENT", "ESRCH", "EACCES", "EPERM"].includes(code))
            return otherwise;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/steps/deploy.js
var deploy = __webpack_require__(99626);
;// CONCATENATED MODULE: ./build/src/steps/cleanup.js






/** Plans what may go, and removes it unless `dryRun`. `max` caps how much goes at once. */
async function cleanupStep(workspace, options) {
    const ports = await cleanupPorts(workspace);
    const plan = planCleanup(await readCleanupState(ports));
    const digest = (0,cleanup_plan/* cleanupDigest */.v)(plan);
    if (options.dryRun || plan.remove.length === 0)
        return { plan, digest, result: null };
    const result = await applyCleanup(ports, { plan, digest, ...(options.max === undefined ? {} : { max: options.max }) });
    return { plan, digest, result };
}
async function cleanupPorts(workspace) {
    const { forge, ledger, clock, repo } = workspace;
    const policies = await (0,deploy/* policiesOfBase */.Zd)(workspace);
    return { forge, ledger, clock, root: repo, targets: policies.deploy.targets, inUse: openProcesses() };
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
