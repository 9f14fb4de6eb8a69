export const id = 5120;
export const ids = [5120];
export const modules = {

/***/ 41680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Where this program keeps what it can make again, on this machine and for this user. Imports next to nothing: `run` starts servers by it. */
function cacheFolder(env) {
    return env.MCP_GITOPS_CACHE || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), ".cache"), "mcp-gitops");
}


/***/ }),

/***/ 22235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ expandVariables)
/* harmony export */ });
/**
 * Expands `${VAR}` and `${VAR:-default}` as Claude Code does in command, args, env, url and headers
 * (https://code.claude.com/docs/en/mcp): nothing else is special, a variable that is not set and has no default stays as it
 * is written, and what a variable holds is not expanded again.
 */
function expandVariables(text, env) {
    return text.replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}/g, (whole, name, fallback) => {
        const value = Object.hasOwn(env, name) ? env[name] : undefined;
        return value ?? fallback ?? whole;
    });
}


/***/ }),

/***/ 81944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ lockPath),
/* harmony export */   K0: () => (/* binding */ contractPath),
/* harmony export */   Pd: () => (/* binding */ serverKey),
/* harmony export */   RA: () => (/* binding */ launchPath),
/* harmony export */   Tn: () => (/* binding */ serverText),
/* harmony export */   hj: () => (/* binding */ proposalBranch),
/* harmony export */   ug: () => (/* binding */ encodeSegment)
/* harmony export */ });
/* unused harmony export evidenceFolder */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The server as a person names it in messages: `server`, with its manifest. */
function serverText(id) {
    return `${id.server} (${id.manifest})`;
}
/** Sorts and compares: manifest first, then server. */
function serverKey(id) {
    return `${id.manifest}\0${id.server}`;
}
/**
 * One path segment for any name: injective, the same on file systems that fold case, allowed in a git ref, and never `.`,
 * `..`, hidden, or a reserved device name. Bytes other than `a-z 0-9 _ - .` become `=xx`; a dot stays only between two other
 * characters and not before `lock`. A segment over 120 bytes ends in a digest.
 */
function encodeSegment(name) {
    const bytes = Buffer.from(name, "utf8");
    let text = "";
    for (let i = 0; i < bytes.length; i++) {
        const char = String.fromCharCode(bytes[i]);
        if (/[a-z0-9_-]/.test(char) || (char === "." && dotMayStay(bytes, i)))
            text += char;
        else
            text += `=${bytes[i].toString(16).padStart(2, "0")}`;
    }
    if (text === "")
        return "=";
    if (/^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/.test(text) || text.startsWith("-"))
        text = `=${bytes[0]?.toString(16).padStart(2, "0")}${text.slice(1)}`;
    return text.length <= 120 ? text : `${text.slice(0, 80)}==${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(name).digest("hex").slice(0, 32)}`;
}
function dotMayStay(bytes, i) {
    if (i === 0 || i === bytes.length - 1)
        return false;
    if (bytes[i - 1] === 0x2e || bytes[i + 1] === 0x2e)
        return false;
    return bytes.subarray(i + 1).toString("utf8") !== "lock";
}
/** The folder of a server's lock and contract: `.mcp/<manifest>/<server>`. */
function evidenceFolder(id) {
    return `.mcp/${encodeSegment(id.manifest)}/${encodeSegment(id.server)}`;
}
function lockPath(id) {
    return `${evidenceFolder(id)}/lock.json`;
}
function contractPath(id) {
    return `${evidenceFolder(id)}/contract.json`;
}
/** Where `init --locked` keeps how a server was started before. */
function launchPath(id) {
    return `${evidenceFolder(id)}/launch.json`;
}
/** The branch that carries a server's proposal. */
function proposalBranch(id) {
    return `mcp-gitops/${encodeSegment(id.manifest)}/${encodeSegment(id.server)}`;
}


/***/ }),

/***/ 81989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ quickStart),
/* harmony export */   _: () => (/* binding */ repositoryOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_cache_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41680);
/* harmony import */ var _manifest_expand_variables_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22235);
/* harmony import */ var _manifest_server_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81944);
/* harmony import */ var _start_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17409);






/**
 * The start of a server that is installed already, or null: then the manifests are read, it is installed, and what is wrong is said. Reads the
 * lock, the files that the server's start was made of, and the times of its tree.
 */
function quickStart(request, env) {
    const repo = repositoryOf(request);
    const cache = (0,_lib_cache_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheFolder */ .n)(env);
    const records = locksOf(repo, request).map((path) => {
        const bytes = (0,_start_record_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repo, path));
        return bytes && (0,_start_record_js__WEBPACK_IMPORTED_MODULE_4__/* .readRecord */ .aE)((0,_start_record_js__WEBPACK_IMPORTED_MODULE_4__/* .recordPath */ .lX)(cache, { repo, path, bytes }), repo);
    });
    const [first] = records;
    if (!first || records.some((one) => one === null || (0,_start_record_js__WEBPACK_IMPORTED_MODULE_4__/* .whatIsStarted */ ._2)(one) !== (0,_start_record_js__WEBPACK_IMPORTED_MODULE_4__/* .whatIsStarted */ ._2)(first)))
        return null;
    return startOf(first, request.passed, env);
}
function startOf(record, passed, env) {
    const expand = (text) => (0,_manifest_expand_variables_js__WEBPACK_IMPORTED_MODULE_5__/* .expandVariables */ .i)(text, env);
    const added = Object.entries(record.env).map(([name, value]) => [name, expand(value)]);
    const args = passed ?? record.args.map(expand);
    return { command: record.command, args: [...record.lead, ...args], env: { ...env, ...Object.fromEntries(added) } };
}
/** The folder whose `.mcp` counts: the one that was named, or the repository around the working folder. */
function repositoryOf({ repo }) {
    return repo === null ? repositoryAround(process.cwd()) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(repo);
}
/** The nearest folder upwards with `.mcp` in it, when it lies in the same repository; else the folder itself. */
function repositoryAround(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, ".mcp")))
            return at === folder || isInRepository(at) ? at : folder;
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, ".git")) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return folder;
    }
}
/** A `.mcp` above that belongs to no repository is somebody else's. */
function isInRepository(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git")) || ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder && isInRepository((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)));
}
/** The locks that servers of this name have: one a manifest. */
function locksOf(repo, { server, manifest }) {
    const segment = (0,_manifest_server_id_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeSegment */ .ug)(server);
    const all = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repo, ".mcp");
    const folders = manifest !== null ? [(0,_manifest_server_id_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeSegment */ .ug)(manifest)] : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(all) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(all).sort() : [];
    return folders.map((folder) => `.mcp/${folder}/${segment}/lock.json`).filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repo, path)));
}


/***/ }),

/***/ 85120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startQuickly: () => (/* binding */ startQuickly)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/run/become.js

/**
 * Puts a program in the place of this one: same process, same open files, so that nothing stands between it and who started it. Returns where
 * there is no such thing (Windows). Must be called before anything has used stdin, stdout or stderr. Node ignores SIGPIPE, and so will a program
 * that neither sets nor resets it (Node and Python ignore it themselves).
 */
function replaceProcess({ command, args, env }) {
    if (process.platform === "win32" || process.execve === undefined)
        return;
    // The warning that this is experimental is printed on a later tick, and there is none.
    process.execve(command, [command, ...args], Object.fromEntries(Object.entries(env).filter(isSet)));
}
function isSet(entry) {
    return entry[1] !== undefined;
}
/** What a terminal, a client or a supervisor may send; SIGKILL and SIGSTOP cannot be passed on. */
const passedOn = ["SIGTERM", "SIGINT", "SIGHUP", "SIGQUIT", "SIGUSR1", "SIGUSR2", "SIGCONT", "SIGWINCH"];
/** Runs a program with this one's own stdin, stdout and stderr, passes signals on, and ends as it ends: with its exit code, or by its signal. */
async function standInFor({ command, args, env }) {
    const { spawn } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 19));
    const child = spawn(command, [...args], { stdio: "inherit", env, windowsHide: true });
    const listeners = passedOn.map((signal) => [signal, () => void child.kill(signal)]);
    for (const [signal, listener] of listeners)
        process.on(signal, listener);
    const [code, signal] = await new Promise((resolve, reject) => {
        child.on("error", reject);
        child.on("exit", (...ended) => resolve(ended));
    });
    for (const [name, listener] of listeners)
        process.off(name, listener);
    if (signal === null)
        return code ?? 1;
    process.kill(process.pid, signal);
    // A signal that does not end Node by itself (SIGUSR1, SIGPIPE): what a shell makes of it.
    await new Promise((resolve) => setTimeout(resolve, 100));
    return 128 + external_node_os_.constants.signals[signal];
}

// EXTERNAL MODULE: ./build/src/run/quick-start.js
var quick_start = __webpack_require__(81989);
;// CONCATENATED MODULE: ./build/src/run/run-request.js
/** The words of a plain start, read as the command line reads them; null for anything else, wrong ones included. */
function requestOf(argv) {
    const cut = argv.indexOf("--");
    const own = cut < 0 ? argv : argv.slice(0, cut);
    const values = { repo: null, manifest: null };
    let server = null;
    for (let at = 0; at < own.length; at++) {
        const word = own[at];
        const option = /^--(repo|manifest)(?:=(.*))?$/s.exec(word);
        const value = option && (option[2] ?? own[++at]);
        if (option && value)
            values[option[1]] = value;
        else if (option || word.startsWith("-") || server !== null)
            return null;
        else
            server = word;
    }
    return server ? { ...values, server, passed: cut < 0 ? null : argv.slice(cut + 1) } : null;
}

;// CONCATENATED MODULE: ./build/src/run/start-quickly.js



/**
 * `run` without anything else: puts the server in this program's place, after another process has installed it where it is not there yet.
 * False where the command line is asked for more, or less. Sets `process.exitCode`. Nothing here uses stdin, stdout or stderr: what Node
 * does to them (making pipes non-blocking) the server would inherit.
 */
async function startQuickly(argv, program) {
    const request = requestOf(argv);
    if (request === null)
        return false;
    const start = (0,quick_start/* quickStart */.O)(request, process.env) ?? (await afterInstall(request, program));
    if (start !== null) {
        replaceProcess(start);
        process.exitCode = await standInFor(start);
    }
    return true;
}
/** Installs by a process whose output all goes to stderr; null when that failed, after it has said why. */
async function afterInstall(request, program) {
    const { spawnSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 19));
    const options = ["repo", "manifest"].flatMap((name) => (request[name] === null ? [] : [`--${name}=${request[name]}`]));
    const argv = [program, "run", "--dry-run", ...options, request.server];
    const installed = spawnSync(process.execPath, argv, { stdio: ["ignore", "ignore", "inherit"], windowsHide: true });
    const start = installed.status === 0 ? (0,quick_start/* quickStart */.O)(request, process.env) : null;
    if (start === null)
        process.exitCode = exitCodeOf(installed);
    return start;
}
/** Of an installation that was killed, or of one that somebody undid at once: try again. */
function exitCodeOf({ status }) {
    return status === null || status === 0 ? 3 : status;
}


/***/ }),

/***/ 17409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ indexTree),
/* harmony export */   Mk: () => (/* binding */ digestOfFile),
/* harmony export */   O2: () => (/* binding */ isUntouched),
/* harmony export */   _2: () => (/* binding */ whatIsStarted),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   lX: () => (/* binding */ recordPath),
/* harmony export */   qC: () => (/* binding */ readIfThere),
/* harmony export */   rh: () => (/* binding */ writeRecord)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Two records with the same text start the same. */
function whatIsStarted({ command, lead, args, env }) {
    return JSON.stringify([command, lead, args, Object.entries(env).sort()]);
}
/** Where the record of a lock stands: another lock, repository or Node has another one. */
function recordPath(cache, { repo, path, bytes }) {
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    for (const part of [process.version, process.execPath, process.arch, repo, path])
        key.update(`${part}\0`);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, "run", "starts", `${key.update(bytes).digest("hex").slice(0, 40)}.json`);
}
/** The record, or null where there is none that holds: something that it was made of has changed, or the tree has. */
function readRecord(file, repo) {
    const record = parsed(readIfThere(file));
    if (record?.schema !== "mcp-gitops/start/v1")
        return null;
    const current = Object.entries(record.inputs).every(([path, digest]) => digestOfFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repo, path)) === digest);
    if (!current || !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(record.command) || !isUntouched(record.tree))
        return null;
    stamp(file);
    return record;
}
/** Notes the day of use, by which what is used no more is told (`forgetUnused`). */
function stamp(file) {
    const now = Date.now();
    if (now - (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file).mtimeMs < 86_400_000)
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.utimesSync)(file, now / 1000, now / 1000);
    }
    catch (error) {
        // A cache that cannot be written to (it came with a container) is not cleaned by this user either.
        if (!["EROFS", "EACCES", "EPERM"].includes(error.code ?? ""))
            throw error;
    }
}
function writeRecord(file, record) {
    writeWhole(file, JSON.stringify(record));
}
/** The digest of a file's bytes, null when there is no such file. */
function digestOfFile(path) {
    const bytes = readIfThere(path);
    return bytes === null ? null : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
}
const indexName = "files.json";
/** Writes down what stands in a tree, last of all: a tree with an index is whole. */
function indexTree(tree) {
    const files = [];
    const walk = (relative) => {
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tree, relative), { withFileTypes: true })) {
            const path = relative === "" ? entry.name : `${relative}/${entry.name}`;
            // Python writes its bytecode beside the sources when it likes.
            if (entry.isDirectory())
                entry.name !== "__pycache__" && walk(path);
            else if (entry.isFile() && path !== indexName) {
                const { size, mtimeMs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tree, path));
                files.push([path, size, mtimeMs]);
            }
        }
    };
    walk("");
    writeWhole((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tree, indexName), JSON.stringify(files));
}
/**
 * Whether every file of a tree has the size and the time that it was installed with: what edits, half-removed caches and servers that write
 * into their own packages change. Who sets times back on purpose is this user, and needs no package for that.
 */
function isUntouched(tree) {
    const files = parsed(readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tree, indexName)));
    return (files?.every(([path, size, mtimeMs]) => {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(`${tree}/${path}`, { throwIfNoEntry: false });
        return stat?.size === size && stat.mtimeMs === mtimeMs && stat.isFile();
    }) ?? false);
}
/** The bytes of a file; null when there is none that this user can read, which whoever needs it then reports. */
function readIfThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
    }
    catch (error) {
        if (["ENOENT", "ENOTDIR", "EISDIR", "EACCES", "ELOOP", "ENAMETOOLONG"].includes(error.code ?? ""))
            return null;
        throw error;
    }
}
function parsed(bytes) {
    if (bytes === null)
        return null;
    try {
        return JSON.parse(bytes.toString("utf8"));
    }
    catch (error) {
        // Cut off by a full disk, say: it is made again.
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}
function writeWhole(file, text) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
    const draft = `${file}.${process.pid}.new`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, text);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, file);
}


/***/ })

};
