export const id = 3726;
export const ids = [3726];
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

/***/ 36905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   propose: () => (/* binding */ propose)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _src_report_preview_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5669);
/* harmony import */ var _src_report_summaries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42848);
/* harmony import */ var _src_steps_deploy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99626);
/* harmony import */ var _src_steps_hand_over_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48371);
/* harmony import */ var _src_steps_propose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35174);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85744);








/** Decides from plan and proofs: opens, refreshes, merges, closes, and tells the ledger. */
const propose = (0,_action_js__WEBPACK_IMPORTED_MODULE_6__/* .action */ .X)(async ({ input, required, flag, workspace: open }) => {
    const workspace = await open();
    const folder = required("folder");
    const { plan, results } = await (0,_src_steps_hand_over_js__WEBPACK_IMPORTED_MODULE_4__/* .readStep */ .j)(folder, input("seal"));
    const request = { plan, results, policies: await (0,_src_steps_deploy_js__WEBPACK_IMPORTED_MODULE_3__/* .policiesOfBase */ .Zd)(workspace), merge: flag("merge") };
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "proposals.json");
    if (flag("dry-run")) {
        const preview = await (0,_src_steps_propose_js__WEBPACK_IMPORTED_MODULE_5__/* .previewStep */ .p)(workspace, request);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, JSON.stringify(preview.document, null, 2));
        return { outputs: { opened: 0, merged: 0, proposals: path }, summary: (0,_src_report_preview_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .previewSummary */ .tq)(preview.plan) };
    }
    const report = await (0,_src_steps_propose_js__WEBPACK_IMPORTED_MODULE_5__/* .proposeStep */ .t)(workspace, request);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, JSON.stringify(report, null, 2));
    const count = (...wanted) => report.outcomes.filter(({ result }) => wanted.includes(result)).length;
    const failed = count("failed");
    return {
        outputs: { opened: count("opened", "refreshed"), merged: count("merged"), proposals: path },
        summary: (0,_src_report_summaries_js__WEBPACK_IMPORTED_MODULE_2__/* .proposalsSummary */ .KO)(report),
        ...(failed > 0 && { failure: `${failed} proposals lost a race to another change: run it again` }),
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

/***/ 57260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ mergeTrees),
/* harmony export */   QE: () => (/* binding */ hasCommit),
/* harmony export */   QX: () => (/* binding */ isAncestor)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89862);

/** Merges two commits as trees, without a work tree and without moving anything: what `git merge` would commit. */
async function mergeTrees(git, ours, theirs) {
    const args = ["merge-tree", "--write-tree", "-z", "--name-only", "--no-messages", ours, theirs];
    const result = await git.git(args, { allow: [0, 1, 129] });
    if (result.exitCode === 129) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL("environment", "this git cannot merge without a work tree", {
            expected: "git 2.38 or newer",
            found: (await git.git(["--version"])).text,
            todo: "install a newer git",
        });
    }
    const [tree, ...paths] = result.stdout
        .toString("utf8")
        .split("\0")
        .filter((part) => part !== "");
    if (!tree)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA("git", "git merge-tree printed no tree");
    return result.exitCode === 0 ? { kind: "clean", tree } : { kind: "conflict", paths: [...new Set(paths)] };
}
/** Whether `commit` is `head` or among its ancestors. */
async function isAncestor(git, commit, head) {
    return (await git.git(["merge-base", "--is-ancestor", commit, head], { allow: [0, 1] })).exitCode === 0;
}
/** Whether a commit is in this repository's object store. */
async function hasCommit(git, commit) {
    return (await git.git(["cat-file", "-e", `${commit}^{commit}`], { allow: [0, 1, 128] })).exitCode === 0;
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
