export const id = 4593;
export const ids = [4593];
export const modules = {

/***/ 94593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/lib/process.js
var lib_process = __webpack_require__(47860);
// EXTERNAL MODULE: ./build/src/report/neutralise.js
var neutralise = __webpack_require__(37196);
;// CONCATENATED MODULE: ./build/src/cli/commands.js
/** The commands of ARCHITECTURE §7, each loaded when it runs. */
const commands = {
    list: async () => (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(9547), __webpack_require__.e(5725), __webpack_require__.e(6091), __webpack_require__.e(3022)]).then(__webpack_require__.bind(__webpack_require__, 63022))).list,
    detect: async () => (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(9547), __webpack_require__.e(5725), __webpack_require__.e(6091), __webpack_require__.e(969), __webpack_require__.e(3088), __webpack_require__.e(3956), __webpack_require__.e(5465)]).then(__webpack_require__.bind(__webpack_require__, 15465))).detect,
    verify: async () => (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(2463), __webpack_require__.e(9605), __webpack_require__.e(9547), __webpack_require__.e(5725), __webpack_require__.e(6197), __webpack_require__.e(6091), __webpack_require__.e(3670), __webpack_require__.e(3357), __webpack_require__.e(969), __webpack_require__.e(9516), __webpack_require__.e(3088), __webpack_require__.e(3956), __webpack_require__.e(8762), __webpack_require__.e(5372)]).then(__webpack_require__.bind(__webpack_require__, 8762))).verify,
    propose: async () => (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(2463), __webpack_require__.e(9605), __webpack_require__.e(9547), __webpack_require__.e(5725), __webpack_require__.e(6197), __webpack_require__.e(6091), __webpack_require__.e(3670), __webpack_require__.e(3357), __webpack_require__.e(969), __webpack_require__.e(9516), __webpack_require__.e(3088), __webpack_require__.e(7259), __webpack_require__.e(3956), __webpack_require__.e(6580), __webpack_require__.e(8618)]).then(__webpack_require__.bind(__webpack_require__, 98618))).propose,
    gate: async () => (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(2463), __webpack_require__.e(9605), __webpack_require__.e(9547), __webpack_require__.e(5725), __webpack_require__.e(6197), __webpack_require__.e(6091), __webpack_require__.e(3670), __webpack_require__.e(3357), __webpack_require__.e(969), __webpack_require__.e(9516), __webpack_require__.e(3088), __webpack_require__.e(3956), __webpack_require__.e(6888)]).then(__webpack_require__.bind(__webpack_require__, 42377))).gate,
    deploy: async () => (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(2463), __webpack_require__.e(9605), __webpack_require__.e(9547), __webpack_require__.e(5725), __webpack_require__.e(6197), __webpack_require__.e(6091), __webpack_require__.e(3670), __webpack_require__.e(3357), __webpack_require__.e(969), __webpack_require__.e(9516), __webpack_require__.e(3088), __webpack_require__.e(7259), __webpack_require__.e(4253)]).then(__webpack_require__.bind(__webpack_require__, 54253))).deploy,
    rollback: async () => (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(2463), __webpack_require__.e(9605), __webpack_require__.e(9547), __webpack_require__.e(5725), __webpack_require__.e(6197), __webpack_require__.e(6091), __webpack_require__.e(3670), __webpack_require__.e(3357), __webpack_require__.e(969), __webpack_require__.e(9516), __webpack_require__.e(3088), __webpack_require__.e(7259), __webpack_require__.e(8322)]).then(__webpack_require__.bind(__webpack_require__, 58322))).rollback,
    cleanup: async () => (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(2463), __webpack_require__.e(9605), __webpack_require__.e(9547), __webpack_require__.e(5725), __webpack_require__.e(6197), __webpack_require__.e(6091), __webpack_require__.e(3670), __webpack_require__.e(3357), __webpack_require__.e(969), __webpack_require__.e(9516), __webpack_require__.e(3088), __webpack_require__.e(7259), __webpack_require__.e(7010)]).then(__webpack_require__.bind(__webpack_require__, 47010))).cleanup,
    audit: async () => (await Promise.all(/* import() */[__webpack_require__.e(3088), __webpack_require__.e(1226)]).then(__webpack_require__.bind(__webpack_require__, 41950))).audit,
    run: async () => (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(2463), __webpack_require__.e(9605), __webpack_require__.e(9547), __webpack_require__.e(5725), __webpack_require__.e(6197), __webpack_require__.e(6091), __webpack_require__.e(5019)]).then(__webpack_require__.bind(__webpack_require__, 9368))).run,
    cycle: async () => (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(2463), __webpack_require__.e(9605), __webpack_require__.e(9547), __webpack_require__.e(5725), __webpack_require__.e(6197), __webpack_require__.e(6091), __webpack_require__.e(3670), __webpack_require__.e(3357), __webpack_require__.e(969), __webpack_require__.e(9516), __webpack_require__.e(3088), __webpack_require__.e(7259), __webpack_require__.e(3956), __webpack_require__.e(6580), __webpack_require__.e(8762), __webpack_require__.e(1758)]).then(__webpack_require__.bind(__webpack_require__, 11758))).cycle,
    init: async () => (await __webpack_require__.e(/* import() */ 200).then(__webpack_require__.bind(__webpack_require__, 80200))).init,
};
/** What other processes of this program call, and no person: the proving plane. */
const commands_hidden = {
    prove: async () => (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(2463), __webpack_require__.e(9605), __webpack_require__.e(5725), __webpack_require__.e(6197), __webpack_require__.e(3670), __webpack_require__.e(3357), __webpack_require__.e(3088), __webpack_require__.e(3217)]).then(__webpack_require__.bind(__webpack_require__, 35474))).prove,
};

;// CONCATENATED MODULE: ./build/src/cli/help.js

/** What `mcp-gitops --help` prints: every command with what it does. */
async function overview() {
    const rows = await Promise.all(Object.entries(commands).map(async ([name, load]) => `  ${name.padEnd(10)} ${(await load()).summary}`));
    return `mcp-gitops keeps the MCP servers of a repository current and trustworthy.

usage: mcp-gitops <command> [--repo DIR] [--json] [--dry-run]

${rows.join("\n")}

Run \`mcp-gitops <command> --help\` for its options.
Exit codes: 0 done; 1 something was found to be wrong; 2 wrong usage or configuration; 3 inconclusive, try again.
`;
}
/** What `mcp-gitops <command> --help` prints. */
function commandHelp(name, command) {
    const options = {
        "--repo DIR": "the repository (default: this folder)",
        "--json": "print the document instead of text",
        "--dry-run": "stop after the document: change nothing",
        ...command.help,
    };
    const width = Math.max(...Object.keys(options).map((option) => option.length)) + 2;
    const rows = Object.entries(options).map(([option, help]) => `  ${option.padEnd(width)}${help}`);
    return `${command.summary}\n\nusage: mcp-gitops ${name} ${command.usage}\n\n${rows.join("\n")}\n`;
}

// EXTERNAL MODULE: ./build/src/cli/terminal-log.js
var terminal_log = __webpack_require__(6965);
;// CONCATENATED MODULE: ./build/src/cli/main.js








const common = {
    repo: { type: "string" },
    json: { type: "boolean" },
    "dry-run": { type: "boolean" },
    help: { type: "boolean", short: "h" },
};
/** Runs one command line and returns its exit code (ARCHITECTURE §7). The one failure path of the command line. */
async function runCli(argv) {
    const json = beforeDashes(argv).includes("--json");
    const log = await (0,terminal_log/* openTerminalLog */.Lj)(process.stderr);
    const interrupted = new AbortController();
    const seen = new Set();
    const stop = (signal) => {
        // The same signal twice is a person who does not want to wait; the proving plane gets Ctrl-C, and SIGTERM from the deciding one.
        if (seen.has(signal))
            process.exit(3);
        seen.add(signal);
        if (interrupted.signal.aborted)
            return;
        interrupted.abort(new errors/* ExternalError */.yA("interrupted", `stopped by ${signal}`, { todo: "nothing is half-written: run the same command again to go on" }));
        (0,lib_process/* killRunning */.wp)();
    };
    const report = (error) => {
        log.close();
        if (json)
            process.stdout.write(`${JSON.stringify((0,errors/* errorDocument */.Uh)(error), null, 2)}\n`);
        else
            process.stderr.write(`mcp-gitops: ${harmless((0,errors/* errorLines */.S6)(error))}\n`);
        return (0,errors/* toGitopsError */.oI)(error).exitCode;
    };
    // What is under way when a run is stopped ends in many places at once; only the first of them is waited for.
    const late = (reason) => {
        if (!interrupted.signal.aborted)
            process.exit(report(reason));
    };
    process.on("SIGINT", stop).on("SIGTERM", stop).on("unhandledRejection", late);
    try {
        return await dispatch(argv, { log, signal: interrupted.signal });
    }
    catch (error) {
        return report(interrupted.signal.aborted ? interrupted.signal.reason : error);
    }
    finally {
        log.close();
        process.off("SIGINT", stop).off("SIGTERM", stop).off("unhandledRejection", late);
    }
}
async function dispatch(argv, world) {
    const [name, ...rest] = argv;
    if (name === undefined || name === "--help" || name === "-h" || name === "help") {
        process.stdout.write(await overview());
        return name === undefined ? 2 : 0;
    }
    if (name === "--version" || name === "-v") {
        const { version } = await __webpack_require__.e(/* import() */ 6396).then(__webpack_require__.bind(__webpack_require__, 96396));
        process.stdout.write(`${version}\n`);
        return 0;
    }
    const load = Object.hasOwn(commands, name) ? commands[name] : Object.hasOwn(commands_hidden, name) ? commands_hidden[name] : undefined;
    if (!load) {
        throw new errors/* ConfigError */.xL("usage", `there is no command ${JSON.stringify(name)}`, {
            expected: `one of ${Object.keys(commands).join(", ")}`,
            todo: "run `mcp-gitops --help`",
        });
    }
    const command = await load();
    const { values, positionals } = parse(name, command, command.passesOn ? beforeDashes(rest) : rest);
    if (values.help) {
        process.stdout.write(commandHelp(name, command));
        return 0;
    }
    const result = await command.run({
        options: values,
        positionals,
        passed: command.passesOn && rest.includes("--") ? rest.slice(rest.indexOf("--") + 1) : null,
        repo: (0,external_node_path_.resolve)(String(values.repo ?? ".")),
        json: values.json === true,
        dryRun: values["dry-run"] === true,
        env: process.env,
        ...world,
    });
    world.log.close();
    const output = values.json === true ? `${JSON.stringify(result.document, null, 2)}\n` : result.text;
    if (output !== "")
        await new Promise((done) => process.stdout.write(output, () => done()));
    return result.exitCode;
}
/** The words before `--`: what follows is not this program's. */
function beforeDashes(argv) {
    return argv.includes("--") ? argv.slice(0, argv.indexOf("--")) : argv;
}
/** Errors quote what others wrote: names, git's words, a registry's. */
function harmless(lines) {
    const all = lines.flatMap((line) => line.split("\n").map((part, i) => (i === 0 ? part : `            ${part.trimStart()}`)));
    return all
        .map((line) => line.replace(/^( {2}[a-z ]+: +| *)(.*)$/, (_, label, words) => `${label}${(0,neutralise/* neutralise */.$)(words, 1000)}`))
        .join("\n");
}
function parse(name, command, args) {
    try {
        const parsed = (0,external_node_util_.parseArgs)({ args: [...args], options: { ...common, ...command.options }, allowPositionals: true, strict: true });
        const extra = parsed.positionals[command.positionals ?? 0];
        if (extra !== undefined)
            throw new TypeError(`Unexpected argument ${JSON.stringify(extra)}`);
        if (parsed.values.repo === "")
            throw new TypeError("Option '--repo <value>' names nothing");
        return parsed;
    }
    catch (error) {
        throw new errors/* ConfigError */.xL("usage", error.message.split(". To specify")[0]?.replaceAll("\n", " ") ?? "", {
            expected: `mcp-gitops ${name} ${command.usage}`,
            todo: `run \`mcp-gitops ${name} --help\``,
        });
    }
}


/***/ }),

/***/ 6965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lj: () => (/* binding */ openTerminalLog),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   oz: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _report_neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37196);

/** Progress for a person: a live line per subject on a terminal, plain lines elsewhere. Everything that is printed is one line without control characters. */
async function openTerminalLog(stream) {
    if (!stream.isTTY)
        return plainLog(stream);
    const { liveLog } = await Promise.all(/* import() */[__webpack_require__.e(6279), __webpack_require__.e(3591)]).then(__webpack_require__.bind(__webpack_require__, 93591));
    return liveLog(stream);
}
function plainLog(stream) {
    const print = (line) => void stream.write(`${line}\n`);
    return {
        info: (message) => print(oneLine(message)),
        warn: (message) => print(`warning: ${oneLine(message)}`),
        progress: (subject, state) => print(progressLine(subject, state)),
        close() { },
    };
}
/** A subject and its state as one harmless line. */
function progressLine(subject, state) {
    return `${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralise */ .$)(subject, 80).padEnd(22)} ${oneLine(state)}`;
}
/** Text as one harmless line: without control characters, and no command to a workflow's runner. */
function oneLine(text) {
    return (0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralise */ .$)(text, 500);
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
