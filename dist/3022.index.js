export const id = 3022;
export const ids = [3022,3821];
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

/***/ 33814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ failOn),
/* harmony export */   j: () => (/* binding */ severityOption)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89862);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24953);


const severities = ["info", "low", "medium", "high", "critical"];
const severityOption = { "fail-on": { type: "string" } };
/** 1 when `--fail-on` names a severity that a problem reaches, else 0. */
function failOn(invocation, problems) {
    const wanted = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(invocation, "fail-on");
    if (wanted === undefined)
        return 0;
    const least = severities.indexOf(wanted);
    if (least < 0) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL("usage", "--fail-on names no severity", {
            expected: severities.join(", "),
            found: wanted,
            todo: "name one of these",
        });
    }
    return problems.some(({ severity }) => severities.indexOf(severity) >= least) ? 1 : 0;
}


/***/ }),

/***/ 63022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   list: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89862);
/* harmony import */ var _lib_work_tree_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83359);
/* harmony import */ var _manifest_read_inventory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56091);
/* harmony import */ var _manifest_unreadable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18100);
/* harmony import */ var _report_columns_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37123);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24953);
/* harmony import */ var _fail_on_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33814);
/* harmony import */ var _problem_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26445);
/* harmony import */ var _sarif_option_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67183);










/** `list`: every server in every manifest of the work tree, offline; needs no git. */
const list = {
    summary: "every server in every manifest, offline: how it is launched, its package, its pin",
    usage: "[--repo DIR] [--manifest FILE]... [--fail-on SEVERITY] [--sarif FILE] [--json]",
    options: { manifest: { type: "string", multiple: true }, ..._fail_on_js__WEBPACK_IMPORTED_MODULE_6__/* .severityOption */ .j, ..._sarif_option_js__WEBPACK_IMPORTED_MODULE_8__/* .sarifOption */ .ZV },
    help: {
        "--manifest FILE": "a manifest outside the usual places (repeatable)",
        "--fail-on SEVERITY": "exit with 1 when there is a problem of at least this severity",
        ..._sarif_option_js__WEBPACK_IMPORTED_MODULE_8__/* .sarifHelp */ .Ve,
    },
    async run(invocation) {
        const { repo } = invocation;
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(repo, { throwIfNoEntry: false })?.isDirectory()) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL("repository", `there is no folder ${repo}`, { todo: "name an existing folder after --repo" });
        }
        const manifests = (0,_command_js__WEBPACK_IMPORTED_MODULE_9__/* .texts */ .Te)(invocation, "manifest");
        const inventory = await (0,_manifest_read_inventory_js__WEBPACK_IMPORTED_MODULE_3__/* .readInventory */ .z)((0,_lib_work_tree_files_js__WEBPACK_IMPORTED_MODULE_2__/* .workTreeFiles */ .B)(repo), { manifests, inspect: { environment: invocation.env } });
        const nothing = inventory.servers.length === 0 && (0,_manifest_unreadable_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O)(inventory).length > 0;
        const exitCode = (0,_fail_on_js__WEBPACK_IMPORTED_MODULE_6__/* .failOn */ .K)(invocation, inventory.problems);
        const told = invocation.json ? "" : listText(inventory);
        const result = { document: (0,_manifest_read_inventory_js__WEBPACK_IMPORTED_MODULE_3__/* .inventoryDocument */ .A)(inventory), text: told, exitCode: nothing ? 2 : exitCode };
        return (0,_sarif_option_js__WEBPACK_IMPORTED_MODULE_8__/* .withSarif */ .I0)(invocation, inventory.problems, result);
    },
};
function listText({ servers, problems }) {
    if (servers.length === 0)
        return `no MCP server found\n${(0,_problem_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .problemLines */ .p)(problems)}`;
    const rows = servers.map(({ manifest, server, launcher, name, version, pin, unmanaged, disabled }) => [
        manifest,
        server,
        launcher,
        name ?? "–",
        version ?? "–",
        `${unmanaged === null ? pin : `${pin}: ${unmanaged}`}${disabled ? ", disabled" : ""}`,
    ]);
    return `${(0,_report_columns_js__WEBPACK_IMPORTED_MODULE_5__/* .columns */ .Y)(["manifest", "server", "launcher", "package", "version", "pin"], rows)}${(0,_problem_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .problemLines */ .p)(problems)}`;
}


/***/ }),

/***/ 26445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ problemLines)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89862);
/* harmony import */ var _report_neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37196);


/** Problems as lines for a person: where, what, what to do. Empty when there are none. */
function problemLines(problems) {
    return problems
        .map(({ file, line, column, severity, message, todo }) => {
        const place = (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)({ file, ...(line !== null && { line }), ...(column !== null && { column }) });
        return `${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$)(place, 300)}: ${severity}: ${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$)(message, 400)}\n  to do: ${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$)(todo, 400)}\n`;
    })
        .join("");
}


/***/ }),

/***/ 67183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I0: () => (/* binding */ withSarif),
/* harmony export */   Ve: () => (/* binding */ sarifHelp),
/* harmony export */   ZV: () => (/* binding */ sarifOption)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24953);
/* harmony import */ var _write_whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93197);


const sarifOption = { sarif: { type: "string" } };
const sarifHelp = {
    "--sarif FILE": "also write the problems as SARIF 2.1.0, whole or not at all; - prints them in place of the rest",
};
/** The result of a command with its problems as SARIF where `--sarif` asks for them. Throws ConfigError where the file cannot be written. */
async function withSarif(invocation, problems, result) {
    const file = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(invocation, "sarif");
    if (file === undefined)
        return result;
    const [{ sarifLog }, { version }] = await Promise.all([__webpack_require__.e(/* import() */ 1289).then(__webpack_require__.bind(__webpack_require__, 63670)), __webpack_require__.e(/* import() */ 6396).then(__webpack_require__.bind(__webpack_require__, 96396))]);
    const log = sarifLog(problems, { version });
    const json = `${JSON.stringify(log, null, 2)}\n`;
    if (file === "-")
        return { ...result, document: log, text: json };
    (0,_write_whole_js__WEBPACK_IMPORTED_MODULE_0__/* .writeWhole */ .f)("--sarif", file, json);
    return result;
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

/***/ 73821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGit: () => (/* binding */ openGit),
/* harmony export */   zeroOid: () => (/* binding */ zeroOid)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89862);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47860);


const zeroOid = "0".repeat(40);
/** Opens git for a folder. `env` is added to what git sees (for example an auth header for one command's life). */
function openGit(dir, env = {}) {
    // Once a folder: reading the whole environment costs a tenth of what starting git does.
    const fixed = { ...gitEnvironment(), ...env };
    return {
        dir,
        async git(args, options = {}) {
            const result = await (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)(["git", ...args], {
                cwd: dir,
                env: { ...fixed, ...options.env },
                ...(options.input === undefined ? {} : { input: options.input }),
                maxOutput: 512 * 1024 * 1024,
            });
            if (!(options.allow ?? [0]).includes(result.exitCode)) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA("git", `git ${commandOf(args)} failed in ${dir} (exit code ${result.exitCode})`, {
                    found: result.stderr.trim().slice(0, 2000),
                    todo: "read git's message above; nothing was changed by this step",
                });
            }
            return { stdout: result.stdout, exitCode: result.exitCode, text: result.stdout.toString("utf8").replace(/\n$/, "") };
        },
    };
}
/** The name of the command, after what `-c` and `-C` take. */
function commandOf(args) {
    return args.find((arg, i) => !arg.startsWith("-") && !/^-[cC]$/.test(args[i - 1] ?? "")) ?? "";
}
/** No prompts, no pager, no locale, no surprise from a GIT_DIR of an outer hook. */
function gitEnvironment() {
    const inherited = Object.entries(process.env).filter(([name, value]) => value !== undefined && !/^GIT_(DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|COMMON_DIR|NAMESPACE)$/.test(name));
    return { ...Object.fromEntries(inherited), GIT_TERMINAL_PROMPT: "0", GIT_PAGER: "cat", LC_ALL: "C" };
}


/***/ }),

/***/ 83359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workTreeFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89862);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56342);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73821);






/**
 * The files of a folder as they are now. In a git work tree those that git knows or would add (`.gitignore` holds); elsewhere
 * all of them. A file that is asked for by name is read even when git ignores it. Throws ConfigError when the folder is not there.
 */
function workTreeFiles(dir) {
    let listing;
    const folders = new Set();
    return {
        origin: dir,
        list: () => (listing ??= listFolder(dir)),
        read: async (path) => {
            const entry = entryAt(dir, path, folders);
            // Manifests are many and small: there a read at once is twice as fast as one by the thread pool.
            return entry?.kind === "file" && entry.size <= _files_js__WEBPACK_IMPORTED_MODULE_4__/* .maxFileBytes */ .eV ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, path)) : null;
        },
        readlink: async (path) => (entryAt(dir, path, folders)?.kind === "link" ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, path)) : null),
    };
}
async function listFolder(dir) {
    if (!lstatOf(`${dir}/.`)?.isDirectory()) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL("repository", `${dir} is not a folder`, { todo: "name an existing folder with --repo" });
    }
    const paths = (await gitPaths(dir)) ?? (await walk(dir));
    const entries = paths.filter((path) => !(0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isForeign */ .jq)(path)).map((path) => entryOf(path, lstatOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, path))));
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .sortedByPath */ .o2)(entries.filter((entry) => entry !== null));
}
/** What git lists, or null where this is no work tree, or there is no git. */
async function gitPaths(dir) {
    try {
        const args = ["-c", "core.fsmonitor=false", "ls-files", "-z", "-c", "-o", "--exclude-standard", "--deduplicate"];
        const { stdout, exitCode } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.openGit)(dir).git(args, { allow: [0, 128] });
        return exitCode === 0 ? stdout.toString("utf8").split("\0").slice(0, -1) : null;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ExternalError */ .yA && error.code === "process")
            return null;
        throw error;
    }
}
async function walk(dir) {
    const found = [];
    const folders = [""];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, folder), { withFileTypes: true })) {
            const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
            if ((0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isForeign */ .jq)(entry.name))
                continue;
            if (entry.isDirectory())
                folders.push(path);
            else
                found.push(path);
        }
    }
    return found;
}
/**
 * The entry at a path, of which no folder on the way may be a symbolic link: that is `followLinks`'s business. `folders` are those that
 * were found to be none.
 */
function entryAt(dir, path, folders) {
    if (path === "" || (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .normalisePath */ .qb)(path) !== path || (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isForeign */ .jq)(path))
        return null;
    for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) {
        const folder = path.slice(0, at);
        if (folders.has(folder))
            continue;
        if (!lstatOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, folder))?.isDirectory())
            return null;
        folders.add(folder);
    }
    return entryOf(path, lstatOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, path)));
}
function entryOf(path, stats) {
    if (!stats || (!stats.isFile() && !stats.isSymbolicLink()))
        return null;
    return { path, kind: stats.isFile() ? "file" : "link", executable: (stats.mode & 0o111) !== 0 && stats.isFile(), size: stats.size };
}
/** Undefined when there is nothing, including a path too long or through a file. */
function lstatOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        if (["ENOTDIR", "ENAMETOOLONG", "ELOOP", "ERR_INVALID_ARG_VALUE"].includes(error.code ?? ""))
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 18100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable),
/* harmony export */   d: () => (/* binding */ mustBeReadable)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89862);

/** The codes of problems behind which a whole manifest disappears. */
const hiding = new Set(["syntax", "not-utf8", "too-deep", "too-large"]);
/** The problems of manifests of which nothing could be read. */
function unreadable({ problems }) {
    return problems.filter(({ code }) => hiding.has(code));
}
/**
 * Throws ConfigError "manifest" when a manifest that matters cannot be read: one of `needed`, or any where nothing else could be read. One
 * broken file among others stays a problem of that one.
 */
function mustBeReadable(inventory, needed = new Set()) {
    const broken = unreadable(inventory);
    const first = broken.find(({ file }) => needed.has(file)) ?? (inventory.servers.length === 0 ? broken[0] : undefined);
    if (!first)
        return;
    const { file, line, column, message, todo } = first;
    const place = { file, ...(line !== null && { line }), ...(column !== null && { column }) };
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL("manifest", `the manifest cannot be read: ${message.replace(/^\S+:\d+:\d+: /, "")}`, { place, todo });
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


/***/ })

};
