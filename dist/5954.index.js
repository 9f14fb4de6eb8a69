export const id = 5954;
export const ids = [5954];
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

/***/ 95954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   detect: () => (/* binding */ detect)
/* harmony export */ });
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85744);

/** Plans, and locks what is to be tried; what that takes is loaded only where the checkout has a manifest at all. */
const detect = (0,_action_js__WEBPACK_IMPORTED_MODULE_0__/* .action */ .X)(async (context) => (await nothingToPlan(context)) ?? (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(9547), __webpack_require__.e(5725), __webpack_require__.e(6091), __webpack_require__.e(969), __webpack_require__.e(3956), __webpack_require__.e(1837)]).then(__webpack_require__.bind(__webpack_require__, 33171))).plan(context));
/**
 * The result for a scheduled run on a commit without a manifest, from one look at its paths; null where there is something to read, or where a
 * pull request or one server is asked about.
 */
async function nothingToPlan({ input, required, env }) {
    if (["base", "head", "server", "version"].some((name) => input(name) !== ""))
        return null;
    const [{ openGit }, { placeOf }] = await Promise.all([__webpack_require__.e(/* import() */ 3821).then(__webpack_require__.bind(__webpack_require__, 73821)), __webpack_require__.e(/* import() */ 6299).then(__webpack_require__.bind(__webpack_require__, 56299))]);
    const git = openGit(input("repo") || ".");
    const listed = await git.git(["ls-tree", "-r", "-z", "--name-only", "--full-tree", "HEAD"], { allow: [0, 128] });
    if (listed.exitCode !== 0 || listed.text.split("\0").some((path) => placeOf(path) !== null))
        return null;
    const { writeEmptyPlan } = await __webpack_require__.e(/* import() */ 582).then(__webpack_require__.bind(__webpack_require__, 70582));
    const { path, seal } = await writeEmptyPlan(required("folder"), { git, branch: env.GITHUB_REF_NAME ?? "" });
    return {
        outputs: { matrix: '{"include":[]}', count: 0, plan: path, seal },
        summary: "No manifest in this repository lists an MCP server.\n",
    };
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


/***/ })

};
