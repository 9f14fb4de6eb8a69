export const id = 6197;
export const ids = [6197];
export const modules = {

/***/ 32831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ hermeticFolder)
/* harmony export */ });
/* unused harmony export decoyAbove */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89862);



/** The first of some folders (made if need be) above which no `node_modules` stands: a package missing from a tree must not be found there by chance. */
function hermeticFolder(folders) {
    for (const folder of folders) {
        if (decoyAbove(folder) !== null)
            continue;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        return folder;
    }
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL("environment", "servers cannot be started where a stray node_modules could answer for what their packages lack", {
        found: decoyAbove(folders[0] ?? "/") ?? "no folder",
        todo: "remove that node_modules, or set XDG_CACHE_HOME or TMPDIR to a folder with none above it",
    });
}
/** The nearest `node_modules` in a folder or its ancestors, or null. */
function decoyAbove(folder) {
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const decoy = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, "node_modules");
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(decoy))
            return decoy;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return null;
    }
}


/***/ }),

/***/ 96895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ packageNamePattern),
/* harmony export */   Bc: () => (/* binding */ isBinName),
/* harmony export */   D8: () => (/* binding */ versionPattern),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   UI: () => (/* binding */ integrityPattern),
/* harmony export */   UK: () => (/* binding */ lastName),
/* harmony export */   Uj: () => (/* binding */ isPlace),
/* harmony export */   WV: () => (/* binding */ placePattern),
/* harmony export */   Yb: () => (/* binding */ isExactVersion),
/* harmony export */   kb: () => (/* binding */ isPackageName),
/* harmony export */   q2: () => (/* binding */ isIntegrity)
/* harmony export */ });
/** An npm package name that can stand in a path: no `.`-prefix, no `..`, no separators; old names with capitals exist in trees. */
const name = "(?:@[A-Za-z0-9~_-][A-Za-z0-9._~-]*/)?[A-Za-z0-9~_-][A-Za-z0-9._~-]*";
const namePattern = new RegExp(`^${name}$`);
/** A place in a tree as locks write it: `node_modules/a/node_modules/@b/c`, nothing else. */
const placePattern = `^node_modules/${name}(?:/node_modules/${name})*$`;
/** An exact semantic version; ranges, tags and URLs are none. */
const versionPattern = "^[0-9]{1,16}\\.[0-9]{1,16}\\.[0-9]{1,16}(?:-[0-9A-Za-z.-]+)?(?:\\+[0-9A-Za-z.-]+)?$";
/** Subresource integrity: one or more hashes. */
const integrityPattern = "^sha(?:1|256|384|512)-[A-Za-z0-9+/]{27,88}={0,2}(?: sha(?:1|256|384|512)-[A-Za-z0-9+/]{27,88}={0,2})*$";
const packageNamePattern = namePattern.source;
const place = new RegExp(placePattern);
const exactVersion = new RegExp(versionPattern);
const integrity = new RegExp(integrityPattern);
function isPackageName(text) {
    return text.length <= 214 && namePattern.test(text) && !/(^|\/)node_modules$/i.test(text);
}
function isExactVersion(text) {
    return text.length <= 256 && exactVersion.test(text);
}
function isIntegrity(text) {
    return text.length <= 1024 && integrity.test(text);
}
/** Whether a text is a place of the form above, whose every segment is a package name. */
function isPlace(text) {
    return text.length <= 2048 && place.test(text) && namesOf(text).every(isPackageName);
}
/** The package's folder name: the last name in a place. */
function lastName(placeText) {
    return namesOf(placeText).at(-1) ?? "";
}
/** An executable's name or its path inside its package: relative, no `..`, no NUL. */
function isInside(path) {
    if (path === "" || path.length > 1024 || path.includes("\0") || path.includes("\\") || path.startsWith("/"))
        return false;
    return path.split("/").every((part) => part !== ".." && part !== "");
}
function isBinName(text) {
    return text.length <= 214 && /^[A-Za-z0-9@_~][A-Za-z0-9@._~+-]*$/.test(text);
}
function namesOf(placeText) {
    return placeText.slice("node_modules/".length).split("/node_modules/");
}


/***/ }),

/***/ 68106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ npmVersion),
/* harmony export */   PI: () => (/* binding */ npmEnvironment),
/* harmony export */   U8: () => (/* binding */ openProject),
/* harmony export */   VZ: () => (/* binding */ runNpm)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89862);
/* harmony import */ var _lib_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47860);





/** Never run what a package brings, fetch nothing but registry packages, leave no log behind. */
const harmless = [
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--omit=dev",
    "--allow-git=none",
    "--allow-remote=none",
    "--allow-file=none",
    "--allow-directory=none",
    // An npm that does not know `--allow-git` yet finds no git to run.
    "--git=false",
    "--workspaces=false",
    "--install-strategy=hoisted",
    "--package-lock=true",
    "--logs-max=0",
    "--update-notifier=false",
    "--no-progress",
    "--json",
];
/** Makes a private project below `parent` (default: the system's temporary folder) with the `.npmrc` of `configDir` in it, mode 0600. */
async function openProject(configDir, manifest, parent = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()) {
    const dir = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, "npm-"));
    const remove = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(dir, { recursive: true, force: true });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, "package.json"), JSON.stringify(manifest));
        await copyPrivate((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(configDir, ".npmrc"), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, ".npmrc"));
    }
    catch (error) {
        await remove();
        throw error;
    }
    return { dir, [Symbol.asyncDispose]: remove };
}
/** Runs npm in a project under the Node that runs this program; the result names npm's own error code. */
async function runNpm(project, args, context) {
    // npm stands in `configDir`, so that relative paths in its `.npmrc` (cafile) mean what they mean there.
    const result = await (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .eF)(["npm", ...args, ...harmless, `--prefix=${project.dir}`], {
        cwd: context.configDir,
        env: npmEnvironment(context.env ?? process.env),
        timeout: context.timeout ?? 300_000,
        ...(context.signal && { signal: context.signal }),
    });
    const stdout = result.stdout.toString("utf8");
    return result.exitCode === 0 ? { kind: "done", stdout } : failureOf(stdout, result.stderr);
}
let version;
/** The version of the npm that `runNpm` runs; asked once. */
function npmVersion() {
    version ??= (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .eF)(["npm", "--version"], { env: npmEnvironment(process.env), timeout: 60_000 }).then((result) => {
        const text = result.stdout.toString("utf8").trim();
        if (result.exitCode !== 0 || !/^\d+\.\d+\.\d+[\w.+-]*$/.test(text)) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ExternalError */ .yA("process", "npm does not say its version", { found: (text || result.stderr).slice(0, 200) });
        }
        return text;
    });
    // It is asked ahead of its use: who uses it hears of the failure.
    version.catch(() => { });
    return version;
}
/** npm's first line is `#!/usr/bin/env node`: this program's own Node has to be found first. */
function npmEnvironment(env) {
    return { ...env, PATH: [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(process.execPath), env.PATH].filter(Boolean).join(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter) };
}
function failureOf(stdout, stderr) {
    const told = errorIn(stdout);
    const code = told.code ?? /npm (?:error|ERR!) code (\S+)/.exec(stderr)?.[1] ?? "UNKNOWN";
    return {
        kind: "failed",
        code: String(code),
        summary: String(told.summary ?? stderr.slice(0, 1000)),
        detail: String(told.detail ?? ""),
    };
}
function errorIn(stdout) {
    try {
        const parsed = JSON.parse(stdout.slice(Math.max(0, stdout.indexOf("{"))));
        return parsed.error ?? {};
    }
    catch {
        // Not JSON: npm died before it could say anything; stderr has the words.
        return {};
    }
}
async function copyPrivate(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(to, "", { mode: 0o600 });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, to);
    }
    catch (error) {
        if (error.code !== "ENOENT")
            throw error;
    }
}


/***/ }),

/***/ 3405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ checkLock),
  parseLock: () => (/* binding */ parseLock)
});

// UNUSED EXPORTS: lockSchema

// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(42463);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/lock/npm/names.js
var names = __webpack_require__(96895);
;// CONCATENATED MODULE: ./build/src/lock/npm/lock-schema.js

const shortText = { type: "string", maxLength: 1024 };
const shortTexts = { type: "array", maxItems: 64, items: shortText };
const version = { type: "string", maxLength: 256, pattern: names/* versionPattern */.D8 };
const lock_schema_name = { type: "string", maxLength: 214, pattern: names/* packageNamePattern */.Aw };
/** The JSON Schema of an npm lock. */
const npmLockSchema = {
    type: "object",
    additionalProperties: false,
    required: ["schema", "ecosystem", "package", "version", "resolver", "packages"],
    properties: {
        schema: { const: "mcp-gitops/lock/v1" },
        ecosystem: { const: "npm" },
        package: lock_schema_name,
        version,
        resolver: {
            type: "object",
            additionalProperties: false,
            required: ["npm", "node"],
            properties: { npm: shortText, node: shortText },
        },
        packages: {
            type: "object",
            minProperties: 1,
            maxProperties: 20_000,
            propertyNames: { maxLength: 2048, pattern: names/* placePattern */.WV },
            additionalProperties: {
                type: "object",
                additionalProperties: false,
                required: ["name", "version", "integrity"],
                properties: {
                    name: lock_schema_name,
                    version,
                    integrity: { type: "string", maxLength: 1024, pattern: names/* integrityPattern */.UI },
                    bin: { type: "object", maxProperties: 512, additionalProperties: shortText },
                    os: shortTexts,
                    cpu: shortTexts,
                    libc: shortTexts,
                    optional: { const: true },
                    hasInstallScript: { const: true },
                    dependencies: { type: "object", maxProperties: 4096, additionalProperties: shortText },
                },
            },
        },
    },
};
/** What the schema cannot say: places of valid names, executables inside their packages, the server where it has to be. */
function npmLockProblem(lock) {
    for (const [where, entry] of Object.entries(lock.packages)) {
        if (!(0,names/* isPlace */.Uj)(where) || !(0,names/* isPackageName */.kb)(entry.name))
            return { expected: "a package name in every place", found: where };
        for (const [bin, path] of Object.entries(entry.bin ?? {})) {
            if (!(0,names/* isBinName */.Bc)(bin) || !(0,names/* isInside */.FK)(path))
                return { expected: `executables inside ${entry.name}`, found: `${bin}: ${path}` };
        }
    }
    const root = lock.packages[`node_modules/${lock.package}`];
    if (root?.name === lock.package && root.version === lock.version)
        return null;
    const expected = `${lock.package}@${lock.version} at node_modules/${lock.package}`;
    return { expected, found: root ? `${root.name}@${root.version}` : "nothing" };
}

// EXTERNAL MODULE: ./build/src/versioning/pep440.js + 1 modules
var pep440 = __webpack_require__(76128);
// EXTERNAL MODULE: ./build/src/lock/pypi/read-requirements.js
var read_requirements = __webpack_require__(49009);
// EXTERNAL MODULE: ./build/src/lock/pypi/requirements.js
var requirements = __webpack_require__(64212);
;// CONCATENATED MODULE: ./build/src/lock/pypi/lock-schema.js



const lock_schema_shortText = { type: "string", maxLength: 100 };
const lock_schema_version = { type: "string", maxLength: 100, pattern: read_requirements/* pythonVersionPattern */.dc };
const pypi_lock_schema_name = { type: "string", maxLength: 214, pattern: read_requirements/* distributionPattern */.fo };
/** The JSON Schema of a Python lock. */
const pypiLockSchema = {
    type: "object",
    additionalProperties: false,
    required: ["schema", "ecosystem", "package", "version", "requirements", "requiresPython", "resolver", "packages"],
    properties: {
        schema: { const: "mcp-gitops/lock/v1" },
        ecosystem: { const: "pypi" },
        package: { type: "string", maxLength: 214, pattern: "^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$" },
        version: lock_schema_version,
        requirements: { type: "array", minItems: 1, maxItems: 200, items: { type: "string", maxLength: 1000, pattern: requirements/* requirementPattern */.Um } },
        requiresPython: { type: ["string", "null"], maxLength: 20, pattern: "^[0-9]+(?:\\.[0-9]+){1,2}$" },
        resolver: {
            type: "object",
            additionalProperties: false,
            required: ["uv", "python", "platform"],
            properties: {
                uv: lock_schema_shortText,
                python: { type: "string", maxLength: 40, pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+[0-9A-Za-z.+-]*$" },
                platform: lock_schema_shortText,
            },
        },
        packages: {
            type: "object",
            minProperties: 1,
            maxProperties: 20_000,
            propertyNames: { maxLength: 320 },
            additionalProperties: {
                type: "object",
                additionalProperties: false,
                required: ["name", "version", "hashes"],
                properties: {
                    name: pypi_lock_schema_name,
                    version: lock_schema_version,
                    hashes: { type: "array", minItems: 1, maxItems: 5000, items: { type: "string", maxLength: 140, pattern: read_requirements/* hashPattern */.Rc } },
                    marker: { type: "string", maxLength: 2000, pattern: read_requirements/* markerPattern */.vi },
                    requiredBy: { type: "array", maxItems: 20_000, items: pypi_lock_schema_name },
                },
            },
        },
    },
};
/** What the schema cannot say: each entry under its own name, the server among them. */
function pypiLockProblem(lock) {
    for (const [key, one] of Object.entries(lock.packages)) {
        if (key !== `${one.name}==${one.version}`)
            return { expected: `${one.name}==${one.version}`, found: key };
    }
    const roots = Object.values(lock.packages).filter(({ name }) => name === (0,requirements/* normalName */.tK)(lock.package));
    if (roots.some(({ version }) => pep440/* pep440Versioning */.q.compare(version, lock.version) === 0))
        return null;
    return {
        expected: `${lock.package}==${lock.version} among the packages`,
        found: roots.map(({ version }) => version).join(", ") || "nothing",
    };
}

;// CONCATENATED MODULE: ./build/src/lock/parse-lock.js




const maxBytes = 8 * 1024 * 1024;
/** The published JSON Schema of a lock (`mcp-gitops/lock/v1`). */
const lockSchema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "mcp-gitops lock",
    type: "object",
    required: ["ecosystem"],
    // One of two, by its ecosystem, so that what is wrong is told of the one that is meant.
    if: { properties: { ecosystem: { const: "pypi" } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: pypiLockSchema,
    else: npmLockSchema,
};
/**
 * The lock in some bytes that nobody vouches for. Throws ConfigError "document" that says where and what: names, places, executables, versions,
 * hashes and markers can stand in a path or in a package manager's file without meaning anything else there.
 */
function parseLock(bytes, place = { file: "lock.json" }) {
    if (Buffer.byteLength(bytes) > maxBytes)
        throw refused(place, `at most ${maxBytes} bytes`, `${Buffer.byteLength(bytes)} bytes`);
    return checkLock(parseJson(bytes, place), place);
}
/** The same for a value that is parsed already. */
function checkLock(value, place = { file: "lock.json" }) {
    if (!isLock(value)) {
        const error = isLock.errors?.[0];
        throw refused(place, expectation(error), `at ${error?.instancePath.slice(0, 200) || "the top"}: something else`);
    }
    const problem = value.ecosystem === "npm" ? npmLockProblem(value) : pypiLockProblem(value);
    if (problem !== null)
        throw refused(place, problem.expected, problem.found.slice(0, 200));
    return value;
}
let compiled;
function isLock(value) {
    compiled ??= new ajv.Ajv({ strict: false }).compile(lockSchema);
    const valid = compiled(value);
    isLock.errors = compiled.errors;
    return valid;
}
isLock.errors = undefined;
function expectation(error) {
    return `${error?.message ?? "a lock"}${error?.keyword === "additionalProperties" ? ` (${String(error.params.additionalProperty).slice(0, 80)})` : ""}`;
}
function parseJson(bytes, place) {
    try {
        return JSON.parse(typeof bytes === "string" ? bytes : Buffer.from(bytes).toString("utf8"));
    }
    catch (error) {
        throw new errors/* ConfigError */.xL("document", "the lock is not JSON", { place, cause: error, todo: "delete it; it is made again" });
    }
}
function refused(place, expected, found) {
    return new errors/* ConfigError */.xL("document", "this is not a valid lock", { place, expected, found, todo: "delete it; it is made again" });
}


/***/ }),

/***/ 38894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ holdProcessLock)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);



/**
 * Holds a folder as a lock between processes, so that two of them do not do the same work. It saves work and is not what makes a
 * write safe: a holder that died is pushed aside, and after `patience` milliseconds the caller goes on without it.
 */
async function holdProcessLock(path, patience = 600_000) {
    const deadline = Date.now() + patience;
    for (let wait = 20;; wait = Math.min(wait * 2, 500)) {
        if (await tryHold(path))
            return { [Symbol.asyncDispose]: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true }) };
        if (await holderIsGone(path))
            await pushAside(path);
        else if (Date.now() > deadline)
            return { async [Symbol.asyncDispose]() { } };
        else
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(wait);
    }
}
async function tryHold(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        if (error.code === "EEXIST")
            return false;
        throw error;
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, "pid"), String(process.pid));
    return true;
}
async function holderIsGone(path) {
    const pid = Number(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, "pid"), "utf8").catch(absentAsEmpty));
    // No number yet: its holder stands between making the folder and writing its name, for a moment, unless it died just there.
    if (!Number.isInteger(pid) || pid <= 0)
        return Date.now() - (await madeAt(path)) > 10_000;
    try {
        process.kill(pid, 0);
        return false;
    }
    catch (error) {
        return error.code === "ESRCH";
    }
}
/** Now where the folder is gone: whoever held it let go. */
async function madeAt(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).mtimeMs;
    }
    catch (error) {
        if (error.code === "ENOENT")
            return Date.now();
        throw error;
    }
}
async function pushAside(path) {
    const aside = `${path}.${process.pid}.${Date.now()}`;
    // Only one process wins this rename; the others find the folder gone and try to hold it again.
    const won = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(path, aside).then(() => true, (error) => {
        if (error.code === "ENOENT")
            return false;
        throw error;
    });
    if (won)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(aside, { recursive: true, force: true });
}
function absentAsEmpty(error) {
    if (error.code === "ENOENT")
        return "";
    throw error;
}


/***/ }),

/***/ 18146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HC: () => (/* binding */ pythonsFor),
/* harmony export */   Sk: () => (/* binding */ defaultPython),
/* harmony export */   i5: () => (/* binding */ specifierOf),
/* harmony export */   sp: () => (/* binding */ pythonLike)
/* harmony export */ });
/* harmony import */ var _lib_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47860);
/* harmony import */ var _versioning_pep440_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76128);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28225);
/* harmony import */ var _uv_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30983);




/** The Python that uvx would take: the first one that uv finds, of the system. Null where there is none. */
function defaultPython(uv) {
    return (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(uv.context, "default", () => findDefault(uv));
}
async function findDefault(uv) {
    const { exitCode, stdout } = await (0,_uv_process_js__WEBPACK_IMPORTED_MODULE_3__/* .runUv */ .d)(["python", "find", "--no-project", "--system"], uv);
    const path = stdout.toString("utf8").trim();
    return exitCode === 0 && path.startsWith("/") ? describe(path) : null;
}
/** The installed Pythons that fit a specifier (`>=3.12`, `==3.11.*`), as uv orders them: newest first. */
async function pythonsFor(specifier, uv) {
    const all = await (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(uv.context, "installed", () => installed(uv));
    return all.filter(({ version }) => _versioning_pep440_js__WEBPACK_IMPORTED_MODULE_1__/* .pep440Versioning */ .q.satisfies(version, specifier));
}
/** A Python of the same minor version, for wheels and bytecode are made for one: the default one where it fits, which is found soonest. */
async function pythonLike(version, uv) {
    const specifier = `==${version.split(".").slice(0, 2).join(".")}.*`;
    const first = await defaultPython(uv);
    if (first !== null && _versioning_pep440_js__WEBPACK_IMPORTED_MODULE_1__/* .pep440Versioning */ .q.satisfies(first.version, specifier))
        return first;
    return (await pythonsFor(specifier, uv))[0] ?? null;
}
async function installed(uv) {
    const { exitCode, stdout } = await (0,_uv_process_js__WEBPACK_IMPORTED_MODULE_3__/* .runUv */ .d)(["python", "list", "--only-installed", "--output-format=json"], uv);
    const listed = exitCode === 0 ? JSON.parse(stdout.toString("utf8")) : [];
    return listed.flatMap(({ path, version, implementation, variant }) => {
        const usable = typeof path === "string" && typeof version === "string" && implementation === "cpython" && (variant ?? "default") === "default";
        return usable ? [{ path, version }] : [];
    });
}
/** `3.11` → `==3.11.*`, `3.11.7` → `==3.11.7`. */
function specifierOf(version) {
    return /^\d+\.\d+$/.test(version) ? `==${version}.*` : `==${version}`;
}
async function describe(path) {
    const { exitCode, stdout } = await (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .eF)([path, "-I", "-S", "-c", "import platform; print(platform.python_version())"], {
        timeout: 60_000,
    });
    const version = stdout.toString("utf8").trim();
    return exitCode === 0 && /^\d+\.\d+\.\d+\S*$/.test(version) ? { path, version } : null;
}


/***/ }),

/***/ 28225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
const answers = new WeakMap();
/** Asks this machine something once for all servers of a run: what is installed on it does not change meanwhile. */
function once(context, question, ask) {
    const known = answers.get(context) ?? new Map();
    answers.set(context, known);
    const answer = known.get(question) ?? ask();
    known.set(question, answer);
    return answer;
}


/***/ }),

/***/ 49009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ readRequirements),
/* harmony export */   Rc: () => (/* binding */ hashPattern),
/* harmony export */   dc: () => (/* binding */ pythonVersionPattern),
/* harmony export */   fo: () => (/* binding */ distributionPattern),
/* harmony export */   vi: () => (/* binding */ markerPattern)
/* harmony export */ });
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64212);

/** What may stand in a marker (PEP 508); nothing that ends a requirement or starts an option. */
const markerPattern = "^[A-Za-z0-9_.'\"<>=!~() +-]{1,2000}$";
const hashPattern = "^sha(?:256:[0-9a-f]{64}|384:[0-9a-f]{96}|512:[0-9a-f]{128})$";
const distributionPattern = "^[a-z0-9]+(?:-[a-z0-9]+)*$";
const pythonVersionPattern = "^[0-9A-Za-z.!+_-]{1,100}$";
const entry = /^([A-Za-z0-9][A-Za-z0-9._-]*)(?:\[[^\]]*\])?==([^\s;]+)(?:\s*;\s*(.+?))?\s*$/;
/**
 * The distributions in what `uv pip compile --generate-hashes --annotation-style=line` prints. Refuses what no hash fixes (a URL, a folder), and
 * passes over options, which are the user's own configuration. Pure.
 */
function readRequirements(text) {
    const packages = {};
    for (const block of blocksOf(text)) {
        const [head = "", ...rest] = block.split(/\s+(?=--hash=|#\s*via\b)/);
        const match = entry.exec(head);
        if (!match)
            return { kind: "refused", reason: `its tree holds what no hash fixes: ${head.slice(0, 200)}` };
        const hashes = [...new Set(rest.flatMap((part) => /^--hash=(\S+)$/.exec(part.trim())?.[1] ?? []))].sort();
        const [, name = "", version = "", marker] = match;
        const problem = problemOf({ name: (0,_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(name), version, marker, hashes });
        if (problem !== null)
            return { kind: "refused", reason: problem };
        const requiredBy = parents(rest.find((part) => part.startsWith("#")));
        packages[`${(0,_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(name)}==${version}`] = {
            name: (0,_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(name),
            version,
            hashes,
            ...(marker && { marker }),
            ...(requiredBy.length > 0 && { requiredBy }),
        };
    }
    return { kind: "packages", packages: Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1))) };
}
/** One text a requirement, its continued lines and the comments under it joined. */
function blocksOf(text) {
    const blocks = [];
    for (const line of text.split("\n")) {
        const words = line.replace(/\\$/, "").trim();
        if (words === "" || (!/^\s/.test(line) && /^(?:#|-)/.test(words)))
            continue;
        if (/^\s/.test(line) && blocks.length > 0)
            blocks[blocks.length - 1] += ` ${words}`;
        else
            blocks.push(words);
    }
    return blocks;
}
function problemOf(one) {
    const { name, version, marker, hashes } = one;
    if (!new RegExp(distributionPattern).test(name) || !new RegExp(pythonVersionPattern).test(version))
        return `its tree holds a distribution without a valid name and version: ${name.slice(0, 100)}`;
    if (hashes.length === 0)
        return `the index gives no hash of ${name}==${version}`;
    if (!hashes.every((hash) => new RegExp(hashPattern).test(hash)))
        return `the index gives a hash of ${name}==${version} that is none`;
    return marker !== undefined && !new RegExp(markerPattern).test(marker)
        ? `${name}==${version} is needed under a condition that cannot be read`
        : null;
}
/** `# via a, b, -r in.txt` → a, b. */
function parents(comment) {
    const names = (comment ?? "").replace(/^#\s*via\s*/, "").split(/,\s*/);
    return [...new Set(names.map((name) => name.trim()).filter((name) => new RegExp(distributionPattern).test(name)))].sort();
}


/***/ }),

/***/ 64212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ requirementsOf),
/* harmony export */   Um: () => (/* binding */ requirementPattern),
/* harmony export */   tK: () => (/* binding */ normalName)
/* harmony export */ });
const name = "[A-Za-z0-9](?:[A-Za-z0-9._-]{0,200}[A-Za-z0-9])?";
const extras = `(?:\\[${name}(?:,${name})*\\])?`;
const clause = "(?:===?|~=|!=|<=?|>=?)[A-Za-z0-9.!+_*-]{1,100}";
/** A requirement of PEP 508 without white space that an index can answer: no URL, no path, no option, nothing that ends a line. */
const requirementPattern = `^${name}${extras}(?:${clause}(?:,${clause})*)?(?:;[A-Za-z0-9_.'"<>=!~() ]{1,300})?$`;
const requirement = new RegExp(requirementPattern);
/** A Python as a lock can name it: a version. */
const pythonVersion = /^\d+\.\d+(?:\.\d+)?$/;
/** The requirements of a server: its own with extras and version first, then what the launcher adds, sorted, one spelling for each. */
function requirementsOf({ name, version, python }) {
    if (python.others.length > 0)
        return { kind: "refused", reason: `a lock cannot carry ${python.others.join(", ").slice(0, 200)} of its launcher yet` };
    const own = `${normalName(name)}${bracketed(python.extras)}==${version}`;
    const added = [...new Set(python.with.map(compact))].sort();
    const odd = [own, ...added].find((line) => !requirement.test(line));
    if (odd !== undefined)
        return { kind: "refused", reason: `no index can answer the requirement ${JSON.stringify(odd).slice(0, 200)}` };
    const asked = python.python === null ? null : python.python.replace(/^(?:c?python@?)/i, "");
    if (asked !== null && !pythonVersion.test(asked))
        return { kind: "refused", reason: "a lock cannot carry the Python that its launcher names: write a version" };
    return { kind: "requirements", lines: [own, ...added], python: asked };
}
/** A project's name as indexes spell it (PEP 503). */
function normalName(text) {
    return text.replace(/[-_.]+/g, "-").toLowerCase();
}
function bracketed(extras) {
    const names = [...new Set(extras.map((extra) => normalName(extra.trim())))].filter((extra) => extra !== "").sort();
    return names.length === 0 ? "" : `[${names.join(",")}]`;
}
/** Without the white space that PEP 508 allows before a marker; `name@1.0`, which uvx takes for a version, as `name==1.0`. */
function compact(text) {
    const [specifier = "", ...marker] = text.split(";");
    const bare = specifier.replace(/\s+/g, "").replace(/^([^@]+)@(?=\d[^/:]*$)/, "$1==");
    return marker.length === 0 ? bare : `${bare};${marker.join(";").trim()}`;
}


/***/ }),

/***/ 45847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ treePython),
/* harmony export */   z: () => (/* binding */ binFolderOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Where an environment keeps its executables. */
function binFolderOf(root) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, process.platform === "win32" ? "Scripts" : "bin");
}
/** The Python of an environment. */
function treePython(root) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(binFolderOf(root), process.platform === "win32" ? "python.exe" : "python");
}


/***/ }),

/***/ 30983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runUv),
/* harmony export */   ez: () => (/* binding */ uvVersion),
/* harmony export */   kN: () => (/* binding */ withoutUv)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89862);
/* harmony import */ var _lib_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47860);
/* harmony import */ var _registry_pypi_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34003);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28225);




/** What to do where uv is needed and absent. */
const withoutUv = "uv is not on this machine: install it (pip install uv), and try again";
/** Runs uv to its end: nothing is asked, no Python is downloaded, no colours. */
async function runUv(args, { cwd, context, cacheDir }) {
    const env = await uvEnvironment(context);
    const always = ["--color=never", "--no-progress", ...(cacheDir === undefined ? [] : [`--cache-dir=${cacheDir}`])];
    return (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)(["uv", ...always, ...args], {
        cwd,
        env,
        timeout: context.timeout ?? 300_000,
        ...(context.signal && { signal: context.signal }),
    });
}
/** The version of uv, null where there is none. */
function uvVersion(context) {
    return (0,_once_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .O)(context, "uv", () => askVersion(context));
}
async function askVersion(context) {
    const env = context.env ?? process.env;
    try {
        const { exitCode, stdout, stderr } = await (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)(["uv", "--version"], {
            env,
            timeout: 60_000,
            ...(context.signal && { signal: context.signal }),
        });
        const version = /^uv (\d+\.\d+\.\d+\S*)/.exec(stdout.toString("utf8"))?.[1];
        // A shim that stands for no installed program ends as a shell does.
        if (exitCode === 127)
            return null;
        if (exitCode === 0 && version !== undefined)
            return version;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA("process", "uv does not say its version", { found: (stdout.toString("utf8") || stderr).slice(0, 200) });
    }
    catch (error) {
        if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA && error.cause?.code === "ENOENT")
            return null;
        throw error;
    }
}
/** Variables that would make uv resolve or install something else than what is asked for, or choose an environment of the person's own. */
const misleading = /^(?:VIRTUAL_ENV|CONDA_\w+|PYTHON\w+|UV_(?:PROJECT\w*|PYTHON|SYSTEM_PYTHON|CONSTRAINT|OVERRIDE|EXCLUDE|BUILD_CONSTRAINT|NO_BINARY\w*|OFFLINE|FROZEN|LOCKED|TARGET|PREFIX|PUBLISH\w*|REQUIRE_HASHES|TORCH_BACKEND|COMPILE_BYTECODE|LINK_MODE|WORKING_DIR\w*|ENV_FILE))$/;
/** uv reads no configuration of pip's; uvx behind pip's index would find nothing, so where only pip is configured its indexes are uv's. */
async function uvEnvironment(context) {
    const own = context.env ?? process.env;
    const indexes = await (0,_once_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .O)(context, "indexes", () => (0,_registry_pypi_config_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonIndexes */ .B)(own));
    const env = Object.fromEntries(Object.entries(own).filter(([name]) => !misleading.test(name)));
    return { ...env, ...indexVariables(own, indexes), UV_PYTHON_DOWNLOADS: "never" };
}
/** The same indexes that are looked at for releases, as uv's variables; nothing where uv's own default or its own variables say it. */
function indexVariables(env, indexes) {
    if (["UV_INDEX", "UV_DEFAULT_INDEX", "UV_INDEX_URL", "UV_EXTRA_INDEX_URL"].some((name) => env[name]))
        return {};
    const configured = indexes.filter((index) => index.configured).map(({ url }) => url);
    if (configured.length === 0)
        return {};
    const main = indexes.at(-1)?.configured ? configured.at(-1) : undefined;
    const extra = main === undefined ? configured : configured.slice(0, -1);
    return { ...(main !== undefined && { UV_DEFAULT_INDEX: main }), ...(extra.length > 0 && { UV_INDEX: extra.join(" ") }) };
}


/***/ }),

/***/ 8539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ startCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
;// CONCATENATED MODULE: ./build/src/lock/npm/start-npm.js



/** This Node and the absolute path of the executable; what is no JavaScript is started by itself. */
function startNpm(tree, direct) {
    const path = (0,external_node_path_.join)(tree.root, binPath(tree, direct.bin));
    if (!(0,external_node_fs_.existsSync)(path)) {
        throw new errors/* ConfigError */.xL("environment", `the executable of ${tree.lock.package}@${tree.lock.version} is not in its package`, {
            found: path,
        });
    }
    const runner = runnerOf(path);
    const around = { binFolder: (0,external_node_path_.join)(tree.root, "node_modules/.bin"), runtime: [] };
    return runner === null
        ? { command: path, args: direct.args, ...around }
        : { command: process.execPath, args: [...runner, path, ...direct.args], ...around };
}
/** The path of an executable below the tree's root, by npm's rules: the named one, the only one, or the one called like the package. */
function binPath(tree, bin) {
    const { lock } = tree;
    const own = lock.packages[`node_modules/${lock.package}`]?.bin ?? {};
    if (bin !== null)
        return namedBin(tree, own, bin);
    const paths = new Set(Object.values(own));
    const eponymous = own[lock.package.replace(/^@[^/]+\//, "")];
    const path = paths.size === 1 ? [...paths][0] : eponymous;
    if (path === undefined)
        throw noExecutable(tree, `one executable, or one called like the package`, Object.keys(own));
    return `node_modules/${lock.package}/${path}`;
}
/** As on the PATH of `npx -p package name`: what stands in `node_modules/.bin`, the package's own executables first. */
function namedBin(tree, own, bin) {
    const { lock } = tree;
    if (Object.hasOwn(own, bin))
        return `node_modules/${lock.package}/${own[bin]}`;
    for (const place of Object.keys(lock.packages).sort()) {
        const { bin: bins = {} } = lock.packages[place];
        if (place.lastIndexOf("node_modules/") === 0 && Object.hasOwn(bins, bin))
            return `${place}/${bins[bin]}`;
    }
    throw noExecutable(tree, `an executable called ${bin.slice(0, 100)}`, Object.keys(own));
}
function noExecutable(tree, expected, names) {
    return new errors/* ConfigError */.xL("environment", `${tree.lock.package}@${tree.lock.version} cannot be started`, {
        expected,
        found: names.length === 0 ? "no executable" : names.join(", ").slice(0, 300),
        todo: "name the executable in the manifest: npx -p PACKAGE NAME",
    });
}
/** Node's own options from the `#!` line when it names Node (or when there is none and it is JavaScript); null for other programs. */
function runnerOf(path) {
    const line = firstLine(path);
    const words = /^#!\s*(.*?)\s*$/.exec(line)?.[1]?.split(/\s+/);
    if (!words)
        return /\.[cm]?js$/.test(path) || !/\.\w+$/.test(path) ? [] : null;
    if (/(^|\/)env$/.test(words[0] ?? ""))
        words.shift();
    if (words[0] === "-S")
        words.shift();
    return /(^|\/)node(js)?$/.test(words[0] ?? "") ? words.slice(1) : null;
}
function firstLine(path) {
    const buffer = Buffer.alloc(256);
    const file = (0,external_node_fs_.openSync)(path, "r");
    try {
        return buffer.toString("utf8", 0, (0,external_node_fs_.readSync)(file, buffer)).split("\n", 1)[0] ?? "";
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

// EXTERNAL MODULE: ./build/src/lock/pypi/tree-python.js
var tree_python = __webpack_require__(45847);
;// CONCATENATED MODULE: ./build/src/lock/pypi/start-pypi.js




/**
 * The tree's own Python, isolated (no `PYTHON*` variable, no user's packages, nothing of the working folder), and the executable by its absolute path;
 * what is no Python is started by itself. As uvx does, an executable that is not named is the one called like the package.
 */
function startPypi(tree, { bin, args }) {
    const python = (0,tree_python/* treePython */.f)(tree.root);
    const around = { binFolder: (0,tree_python/* binFolderOf */.z)(tree.root), runtime: runtimeOf(python) };
    const name = bin ?? tree.lock.package;
    if (/^python(?:3(?:\.\d+)?)?$/.test(name))
        return { command: python, args: ["-I", ...args], ...around };
    const path = executable(tree, name);
    return startsPython(path) ? { command: python, args: ["-I", path, ...args], ...around } : { command: path, args, ...around };
}
function executable({ root, lock }, name) {
    const named = /^[A-Za-z0-9_][A-Za-z0-9._+-]{0,213}$/.test(name);
    const path = (0,external_node_path_.join)((0,tree_python/* binFolderOf */.z)(root), name);
    if (named && (0,external_node_fs_.existsSync)(path))
        return path;
    throw new errors/* ConfigError */.xL("environment", `${lock.package}==${lock.version} cannot be started`, {
        expected: `an executable called ${name.slice(0, 100)}`,
        found: "none of that name is in its environment",
        todo: "name the executable in the manifest: uvx --from PACKAGE NAME",
    });
}
/** Whether a script is for the environment's Python: what uv writes for console scripts, and the scripts that a package brings. */
function startsPython(path) {
    const buffer = Buffer.alloc(1024);
    const file = (0,external_node_fs_.openSync)(path, "r");
    try {
        const [first = "", second = ""] = buffer.toString("latin1", 0, (0,external_node_fs_.readSync)(file, buffer)).split("\n", 2);
        return /^#!.*python/.test(first) || (first === "#!/bin/sh" && /^'''exec'.*python/.test(second));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** The folder that the Python under an environment is installed in, by the name it is linked by and by its own. */
function runtimeOf(python) {
    const linked = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(python), (0,external_node_fs_.readlinkSync)(python));
    const prefixes = [linked, (0,external_node_fs_.realpathSync)(python)].map((path) => (0,external_node_path_.dirname)((0,external_node_path_.dirname)(path)));
    return [...new Set(prefixes)].filter((prefix) => prefix !== "/" && prefix !== "/usr");
}

;// CONCATENATED MODULE: ./build/src/lock/start-command.js


/**
 * How to start an installed server without its launcher. Throws ConfigError "environment" when the package has no such executable.
 */
function startCommand(tree, direct) {
    const { root, lock } = tree;
    switch (lock.ecosystem) {
        case "npm":
            return startNpm({ root, lock }, direct);
        case "pypi":
            return startPypi({ root, lock }, direct);
    }
}


/***/ }),

/***/ 61870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/lib/canonical.js
var canonical = __webpack_require__(88211);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/lock/process-lock.js
var process_lock = __webpack_require__(38894);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/lock/npm/package-folder.js




/** Where the store keeps a package: the same name, version and integrity always in the same folder. */
function packageKey(entry) {
    return (0,external_node_crypto_.createHash)("sha256").update(`${entry.name}\0${entry.version}\0${entry.integrity}`).digest("hex").slice(0, 40);
}
/** Finishes what npm extracted at `<folder>/files`: executables become executable, and the index is written. */
function sealPackage(folder, bins) {
    const root = (0,external_node_path_.join)(folder, "files");
    for (const bin of bins)
        makeExecutable((0,external_node_path_.join)(root, bin));
    const index = { folders: [], files: [] };
    const walk = (relative) => {
        for (const entry of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, relative), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
            const path = relative === "" ? entry.name : `${relative}/${entry.name}`;
            if (entry.isDirectory()) {
                index.folders.push(path);
                walk(path);
            }
            else if (entry.isFile()) {
                const { size, mtimeMs } = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path));
                index.files.push([path, size, mtimeMs]);
            }
            // npm extracts neither links nor devices; should one ever stand here it is left out of every tree.
        }
    };
    walk("");
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "index.json"), JSON.stringify(index));
}
/** The index of a sealed package, or null when the folder is not one. */
function readIndex(folder) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, "index.json"), "utf8"));
    }
    catch (error) {
        if (error instanceof SyntaxError || error.code === "ENOENT")
            return null;
        throw error;
    }
}
/** Whether every file is as it was when the package was sealed. */
function untouched(folder, index) {
    return index.files.every(([path, size, mtimeMs]) => {
        const stat = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, "files", path), { throwIfNoEntry: false });
        return stat?.isFile() === true && stat.size === size && stat.mtimeMs === mtimeMs;
    });
}
/** Puts a sealed package at `to` (which must not exist) by hard links, or by copies where asked or where links cannot be made; returns the number of files. */
function placePackage(folder, to, placing) {
    const index = readIndex(folder);
    if (!index)
        throw new errors/* ExternalError */.yA("disk", "a package vanished from the store while it was used", {
            found: folder,
            todo: "run the same command again",
        });
    // A tarball can hold what the lock puts in the same place: the lock's word counts, parents were placed first.
    (0,external_node_fs_.rmSync)(to, { recursive: true, force: true });
    (0,external_node_fs_.mkdirSync)(to, { recursive: true });
    for (const path of index.folders)
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(to, path));
    for (const [path] of index.files)
        placeFile((0,external_node_path_.join)(folder, "files", path), (0,external_node_path_.join)(to, path), placing);
    return index.files.length;
}
function placeFile(from, to, placing) {
    if (placing === "link") {
        try {
            (0,external_node_fs_.linkSync)(from, to);
            return;
        }
        catch (error) {
            const code = error.code ?? "";
            if (!["EXDEV", "EMLINK", "EPERM", "ENOTSUP", "ENOSYS"].includes(code))
                throw error;
        }
    }
    (0,external_node_fs_.copyFileSync)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
}
/** As npm does for executables: the mode, and no carriage return at the end of the `#!` line. */
function makeExecutable(path) {
    const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (!stat?.isFile())
        return;
    (0,external_node_fs_.chmodSync)(path, stat.mode | 0o111);
    const content = (0,external_node_fs_.readFileSync)(path);
    const end = content.indexOf("\n");
    if (content.subarray(0, 2).toString("latin1") !== "#!" || content[end - 1] !== 0x0d)
        return;
    (0,external_node_fs_.writeFileSync)(path, Buffer.concat([content.subarray(0, end - 1), content.subarray(end)]));
}

;// CONCATENATED MODULE: ./build/src/lock/npm/assemble.js





/** Makes `<root>/node_modules` out of the store's packages, with `.bin` links as npm makes them. */
async function assemble(assembly, root) {
    await (0,promises_.mkdir)(root, { recursive: true });
    let files = 0;
    // Sorted, so that a package stands before what is nested in it.
    for (const place of [...assembly.wanted.keys()].sort()) {
        const entry = assembly.wanted.get(place);
        files += placePackage((0,external_node_path_.join)(assembly.dir, "packages", packageKey(entry)), (0,external_node_path_.join)(root, place), assembly.placing);
        // Linking is synchronous because that is three times as quick; a pause lets servers that are being probed be heard.
        if (files > 500) {
            files = 0;
            await (0,external_node_timers_promises_.setImmediate)();
        }
    }
    for (const [link, target] of binLinks(assembly)) {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(root, link)), { recursive: true });
        (0,external_node_fs_.symlinkSync)(target, (0,external_node_path_.join)(root, link));
    }
}
/** `node_modules/.bin/name` → relative target, one per name and folder; the server's own package wins, then the first place. */
function binLinks(assembly) {
    const links = new Map();
    const own = `node_modules/${assembly.lock.package}`;
    const places = [...assembly.wanted.keys()].sort((a, b) => (a === own ? -1 : b === own ? 1 : a < b ? -1 : 1));
    for (const place of places) {
        const folder = place.slice(0, place.lastIndexOf("node_modules/") + "node_modules/".length);
        for (const [name, path] of Object.entries(assembly.wanted.get(place)?.bin ?? {})) {
            // A scoped-looking name would make a folder; npm links its last part.
            const link = `${folder}.bin/${external_node_path_.posix.basename(name)}`;
            if (!links.has(link))
                links.set(link, external_node_path_.posix.relative(external_node_path_.posix.dirname(link), `${place}/${path}`));
        }
    }
    return links;
}

// EXTERNAL MODULE: ./build/src/lock/npm/npm-process.js
var npm_process = __webpack_require__(68106);
;// CONCATENATED MODULE: ./build/src/lock/npm/extraction.js
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
 * Extracts packages into `<dir>/packages/<key>` by one `npm ci`: each is an alias in a scratch project whose lock says name,
 * version and integrity and nothing else, so npm fetches it, checks its integrity, and runs nothing. Each appears by one rename, whole.
 * Throws ExternalError "registry" that names npm's complaint.
 */
async function extract(dir, missing, context) {
    if (missing.size === 0)
        return;
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)(dir, "scratch-"));
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const project = __addDisposableResource(env_1, await (0,npm_process/* openProject */.U8)(context.configDir, projectOf(missing), scratch), true);
            await (0,promises_.writeFile)((0,external_node_path_.join)(project.dir, "package-lock.json"), JSON.stringify(lockOf(missing)));
            const install = (how) => (0,npm_process/* runNpm */.VZ)(project, ["ci", "--no-bin-links", how], context);
            const first = await install("--prefer-offline");
            // What npm remembers of a package can be older than the version, by months.
            const result = first.kind === "failed" && first.code === "ETARGET" ? await install("--prefer-online") : first;
            if (result.kind === "failed")
                throw extractionError(result);
            for (const [key, entry] of missing)
                await admit({ dir, scratch, key }, (0,external_node_path_.join)(project.dir, "node_modules", `p-${key}`), entry);
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
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
async function admit(at, extracted, entry) {
    const sealed = (0,external_node_path_.join)(at.scratch, at.key);
    await (0,promises_.mkdir)(sealed);
    await (0,promises_.rename)(extracted, (0,external_node_path_.join)(sealed, "files"));
    sealPackage(sealed, Object.values(entry.bin ?? {}));
    try {
        await (0,promises_.rename)(sealed, (0,external_node_path_.join)(at.dir, "packages", at.key));
    }
    catch (error) {
        // Another process was faster: the same name, version and integrity, so the same bytes.
        const code = error.code;
        if (code !== "ENOTEMPTY" && code !== "EEXIST")
            throw error;
    }
}
function projectOf(missing) {
    return { name: "scratch", private: true, dependencies: aliasesOf(missing) };
}
function aliasesOf(missing) {
    return Object.fromEntries([...missing].map(([key, entry]) => [`p-${key}`, `npm:${entry.name}@${entry.version}`]));
}
function lockOf(missing) {
    const packages = [...missing].map(([key, { name, version, integrity }]) => [`node_modules/p-${key}`, { name, version, integrity }]);
    return {
        name: "scratch",
        lockfileVersion: 3,
        requires: true,
        packages: { "": { dependencies: aliasesOf(missing) }, ...Object.fromEntries(packages) },
    };
}
function extractionError(failed) {
    if (failed.code === "EINTEGRITY") {
        return new errors/* ExternalError */.yA("registry", "the registry serves other bytes than the lock names", {
            found: failed.summary.slice(0, 400),
            todo: "do not install this version before you know why: it was tampered with, or its registry is broken",
        });
    }
    return new errors/* ExternalError */.yA("registry", `npm could not install from the lock (${failed.code})`, {
        found: failed.summary.slice(0, 400),
        todo: "try again later; nothing was changed",
    });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/lib/process.js
var lib_process = __webpack_require__(47860);
;// CONCATENATED MODULE: ./build/src/lock/npm/platform.js
let here;
/** The platform that this program runs on; looked up once. */
function currentPlatform() {
    here ??= { os: process.platform, cpu: process.arch, libc: process.platform === "linux" ? libcOf() : null };
    return here;
}
/** The places of a lock that a platform leaves out: optional packages made for another one, and what stands inside them. */
function leftOut(lock, platform = currentPlatform()) {
    const skipped = new Set();
    const impossible = [];
    for (const place of Object.keys(lock.packages).sort()) {
        const entry = lock.packages[place];
        const inside = [...skipped].some((outer) => place.startsWith(`${outer}/`));
        if (inside || (entry.optional && !fits(entry, platform)))
            skipped.add(place);
        else if (!fits(entry, platform))
            impossible.push(`${entry.name}@${entry.version}`);
    }
    return { skipped, impossible };
}
/** npm's rule: a name allows, `!name` forbids, an empty list allows all; `libc` only says something on Linux. */
function fits(entry, platform) {
    const libc = entry.libc === undefined || (platform.libc !== null && allows(entry.libc, platform.libc));
    return allows(entry.os, platform.os) && allows(entry.cpu, platform.cpu) && libc;
}
function allows(list, value) {
    if (list === undefined || list.length === 0 || (list.length === 1 && list[0] === "any"))
        return true;
    if (list.includes(`!${value}`))
        return false;
    return list.includes(value) || list.every((item) => item.startsWith("!"));
}
function libcOf() {
    const report = process.report;
    report.excludeNetwork = true;
    const { header } = report.getReport();
    return header.glibcVersionRuntime ? "glibc" : "musl";
}

;// CONCATENATED MODULE: ./build/src/lock/npm/install-scripts.js







/** The packages of a lock that bring install scripts on this platform, by policy: those that may run them and those that may not; sorted `name@version`. */
function scriptsOf(lock, allowed) {
    const { skipped } = leftOut(lock);
    const entries = Object.entries(lock.packages).filter(([place, entry]) => entry.hasInstallScript && !skipped.has(place));
    const texts = (may) => [
        ...new Set(entries.filter(([, { name }]) => allowed.includes(name) === may).map(([, entry]) => `${entry.name}@${entry.version}`)),
    ].sort();
    return { allowed: texts(true), withheld: texts(false) };
}
/**
 * Runs the install scripts that policy allows, by `npm rebuild` in a tree of copies (a script must not write through a hard link). They see a HOME of
 * their own and no variable of this process but PATH. Throws ConfigError "environment" with the script's words when one fails.
 */
async function runInstallScripts(root, packages) {
    const home = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "scripts-"));
    const manifest = (0,external_node_path_.join)(root, "package.json");
    const allowScripts = Object.fromEntries(packages.map((text) => [text.slice(0, text.lastIndexOf("@")), true]));
    try {
        await (0,promises_.writeFile)(manifest, JSON.stringify({ private: true, allowScripts }));
        const result = await (0,lib_process/* run */.eF)([
            "npm",
            "rebuild",
            "--ignore-scripts=false",
            "--foreground-scripts",
            "--logs-max=0",
            "--no-audit",
            "--no-fund",
            `--prefix=${root}`,
            "--",
            ...packages,
        ], { cwd: root, env: (0,npm_process/* npmEnvironment */.PI)({ PATH: process.env.PATH, HOME: home, TMPDIR: home, LANG: "C.UTF-8" }), timeout: 300_000 });
        if (result.exitCode === 0)
            return;
        throw new errors/* ConfigError */.xL("environment", `an install script failed (${packages.join(", ").slice(0, 200)})`, {
            found: result.stderr.trim().slice(-800),
            todo: "take the package out of installScripts in policies/verify.yaml, or install what its script needs",
        });
    }
    finally {
        await (0,promises_.rm)(manifest, { force: true });
        await (0,promises_.rm)(home, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./build/src/lock/npm/npm-store.js
var npm_store_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var npm_store_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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










/** Extracted npm packages in a folder that many processes may share, each (name, version, integrity) once, and trees made of them. */
function openNpmInstaller(dir, context) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(dir, "packages"), { recursive: true });
    const ensure = batcher(dir, context);
    return (lock, options) => {
        const scripts = scriptsOf(lock, options.installScripts ?? []);
        const placing = scripts.allowed.length > 0 ? "copy" : (options.placing ?? "link");
        return {
            scripts,
            async build(root) {
                const wanted = wantedPackages(lock);
                await ensure(wanted);
                await assemble({ dir, lock, wanted, placing }, root);
                if (scripts.allowed.length > 0)
                    await runInstallScripts(root, scripts.allowed);
            },
        };
    };
}
function wantedPackages(lock) {
    const { skipped, impossible } = leftOut(lock);
    if (impossible.length > 0) {
        throw new errors/* ConfigError */.xL("environment", `${impossible[0]} is not made for ${process.platform} on ${process.arch}`, {
            todo: "verify it on a platform that it is made for",
        });
    }
    return new Map(Object.entries(lock.packages).filter(([place]) => !skipped.has(place)));
}
/** One npm at a time; what is asked for while it runs forms the next batch. */
function batcher(dir, context) {
    let waiting = [];
    let running = false;
    const sound = new Set();
    const drain = async () => {
        running = true;
        while (waiting.length > 0) {
            const batch = waiting;
            waiting = [];
            await serve(dir, batch, context);
        }
        running = false;
    };
    return async (wanted) => {
        const missing = missingOf(dir, wanted, sound);
        if (missing.size === 0)
            return;
        await new Promise((done, failed) => {
            waiting.push({ packages: missing, done, failed });
            if (!running)
                void drain();
        });
    };
}
/** What is not there whole; `sound` remembers what was looked at before. */
function missingOf(dir, wanted, sound) {
    const missing = new Map();
    for (const entry of wanted.values()) {
        const key = packageKey(entry);
        if (sound.has(key) || missing.has(key))
            continue;
        if (isSound((0,external_node_path_.join)(dir, "packages", key)))
            sound.add(key);
        else
            missing.set(key, entry);
    }
    return missing;
}
function isSound(folder) {
    const index = readIndex(folder);
    return index !== null && untouched(folder, index);
}
/** A batch that fails is asked again one request at a time, so that one bad lock fails alone. */
async function serve(dir, batch, context) {
    const all = new Map(batch.flatMap((request) => [...request.packages]));
    try {
        await extractMissing(dir, all, context);
        for (const request of batch)
            request.done();
    }
    catch (error) {
        if (batch.length === 1)
            batch[0]?.failed(error);
        else
            for (const request of batch)
                await serve(dir, [request], context);
    }
}
async function extractMissing(dir, packages, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const _held = npm_store_addDisposableResource(env_1, await (0,process_lock/* holdProcessLock */.q)((0,external_node_path_.join)(dir, "extracting")), true);
        // Another process may have been quicker, so only what is missing still; what stands there broken makes room.
        const missing = new Map([...packages].filter(([key]) => !isSound((0,external_node_path_.join)(dir, "packages", key))));
        for (const key of missing.keys())
            await (0,promises_.rm)((0,external_node_path_.join)(dir, "packages", key), { recursive: true, force: true });
        await extract(dir, missing, context);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = npm_store_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

// EXTERNAL MODULE: ./build/src/lock/without-addresses.js
var without_addresses = __webpack_require__(28116);
// EXTERNAL MODULE: ./build/src/lock/pypi/find-python.js
var find_python = __webpack_require__(18146);
// EXTERNAL MODULE: ./build/src/lock/pypi/tree-python.js
var tree_python = __webpack_require__(45847);
// EXTERNAL MODULE: ./build/src/lock/pypi/uv-process.js
var uv_process = __webpack_require__(30983);
;// CONCATENATED MODULE: ./build/src/lock/pypi/pypi-store.js








/**
 * Virtual environments made from locks: `uv pip install --no-deps --require-hashes --no-build`, each wheel fetched and extracted once in a cache of this
 * store. Nothing that a package brings runs: uv runs no code of wheels, and the environment's own Python, which would run their
 * `.pth` files, is not started once they are there.
 */
function openPypiInstaller(dir, context) {
    return (lock, options) => ({
        scripts: { allowed: [], withheld: [] },
        async build(root) {
            const uv = { cwd: (0,external_node_path_.dirname)(root), context, cacheDir: (0,external_node_path_.join)(dir, "uv") };
            if ((await (0,uv_process/* uvVersion */.ez)(context)) === null)
                throw new errors/* ExternalError */.yA("process", uv_process/* withoutUv */.kN);
            checkPlatform(lock);
            const python = await pythonOf(lock, uv);
            await makeEnvironment(root, python, uv);
            await (0,promises_.writeFile)((0,external_node_path_.join)(root, "requirements.txt"), requirementsText(lock));
            await installInto(root, { lock, options, uv });
            if (options.lasting)
                await compileBytecode(root, python, context);
        },
    });
}
/** The lock as uv reads it. The environment itself leaves out what is not for its platform. */
function requirementsText({ packages }) {
    return Object.values(packages)
        .map(({ name, version, marker, hashes }) => `${name}==${version}${marker ? ` ; ${marker}` : ""} ${hashes.map((hash) => `--hash=${hash}`).join(" ")}\n`)
        .join("");
}
function checkPlatform({ resolver, package: name, version }) {
    const here = `${process.platform} ${process.arch}`;
    if (resolver.platform === "any" || resolver.platform === here)
        return;
    throw new errors/* ConfigError */.xL("environment", `the lock of ${name}==${version} is for ${resolver.platform} alone`, {
        found: here,
        todo: "verify it on the platform that it is locked for",
    });
}
async function pythonOf({ resolver }, uv) {
    const python = await (0,find_python/* pythonLike */.sp)(resolver.python, uv);
    if (python !== null)
        return python;
    throw new errors/* ExternalError */.yA("process", `Python ${resolver.python}, which the lock is for, is not on this machine`, {
        todo: "install it, or delete the lock so that it is made again",
    });
}
/** Relocatable: it is renamed when it is whole. */
async function makeEnvironment(root, python, uv) {
    const result = await (0,uv_process/* runUv */.d)(["venv", "--quiet", "--relocatable", "--no-project", "--no-config", `--python=${python.path}`, "--", root], uv);
    if (result.exitCode !== 0)
        throw new errors/* ExternalError */.yA("process", "uv could not make a virtual environment", { found: words(result.stderr) });
}
async function installInto(root, { lock, options, uv }) {
    const exactly = ["--no-deps", "--require-hashes", "--no-build", "--no-compile-bytecode"];
    const how = [`--python=${(0,tree_python/* treePython */.f)(root)}`, `--link-mode=${options.placing === "copy" ? "copy" : "hardlink"}`];
    const args = ["pip", "install", "--quiet", ...exactly, ...how, `--requirement=${(0,external_node_path_.join)(root, "requirements.txt")}`];
    // What is there already needs no index.
    if ((await (0,uv_process/* runUv */.d)([...args, "--offline"], uv)).exitCode === 0)
        return;
    const result = await (0,uv_process/* runUv */.d)(args, uv);
    if (result.exitCode !== 0)
        throw installError(lock, result.stderr);
}
function installError({ package: name, version }, stderr) {
    const found = words(stderr);
    if (/hash mismatch/i.test(stderr)) {
        return new errors/* ExternalError */.yA("registry", "the registry serves other bytes than the lock names", {
            found,
            todo: "do not install this version before you know why: it was tampered with, or its registry is broken",
        });
    }
    if (/no usable wheels|no wheels with a matching|building (?:from source )?is disabled/i.test(stderr)) {
        return new errors/* ConfigError */.xL("environment", `${name}==${version} has no wheel for ${process.platform} on ${process.arch}`, { found });
    }
    return new errors/* ExternalError */.yA("registry", "uv could not install from the lock", { found, todo: "try again later; nothing was changed" });
}
/**
 * By the Python underneath and without `site`: in the environment's own, and with it, `.pth` files of packages would run outside of any sandbox.
 * What does not compile (templates that end in `.py`) is left as it is.
 */
async function compileBytecode(root, python, { env, signal }) {
    await (0,lib_process/* run */.eF)([python.path, "-I", "-S", "-m", "compileall", "-q", "-j0", "--", (0,external_node_path_.join)(root, "lib")], {
        cwd: root,
        env: { PATH: env?.PATH ?? process.env.PATH, LANG: "C.UTF-8" },
        timeout: 300_000,
        ...(signal && { signal }),
    });
}
function words(stderr) {
    return (0,without_addresses/* withoutAddresses */.t)(stderr.replace(/^error:\s*/m, ""));
}

;// CONCATENATED MODULE: ./build/src/lock/store.js





/** Opens a store in a folder that many processes may share. */
function openStore(dir, context) {
    const npm = openNpmInstaller(dir, context);
    const pypi = openPypiInstaller(dir, context);
    return {
        dir,
        install: (lock, into, options = {}) => installOnce(lock, into, prepare({ npm, pypi }, lock, options)),
    };
}
function prepare({ npm, pypi }, lock, options) {
    switch (lock.ecosystem) {
        case "npm":
            return npm(lock, options);
        case "pypi":
            return pypi(lock, options);
    }
}
/** What stands in a whole tree: which lock it was made from, and whose scripts ran. */
const markFile = "install.json";
let counter = 0;
async function installOnce(lock, into, { scripts, build }) {
    const digest = (0,canonical/* digestOf */.ol)(lock);
    const tree = { root: into, lock, digest, scriptsWithheld: scripts.withheld };
    const mark = (0,canonical/* stableJson */._Y)({ lock: digest, scripts: scripts.allowed });
    if ((await markOf(into)) === mark)
        return tree;
    const staging = `${into}.staging-${process.pid}-${digest.slice(-8)}-${counter++}`;
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(into), { recursive: true });
        await build(staging);
        await (0,promises_.writeFile)((0,external_node_path_.join)(staging, "lock.json"), (0,canonical/* stableJson */._Y)(lock));
        await (0,promises_.writeFile)((0,external_node_path_.join)(staging, markFile), mark);
        await renameUnlessThere(staging, into, mark);
    }
    finally {
        await (0,promises_.rm)(staging, { recursive: true, force: true });
    }
    return tree;
}
async function renameUnlessThere(staging, into, mark) {
    try {
        await (0,promises_.rename)(staging, into);
    }
    catch (error) {
        const code = error.code;
        if ((code !== "ENOTEMPTY" && code !== "EEXIST") || (await markOf(into)) !== mark)
            throw error;
    }
}
async function markOf(root) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.join)(root, markFile), "utf8");
    }
    catch (error) {
        if (["ENOENT", "ENOTDIR"].includes(error.code ?? ""))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 33542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lm: () => (/* binding */ wantedOf),
/* harmony export */   _f: () => (/* binding */ isLockable),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   vw: () => (/* binding */ isLockOf)
/* harmony export */ });
/* harmony import */ var _versioning_pep440_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76128);
/* harmony import */ var _pypi_requirements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64212);


/** Whether servers of this ecosystem are installed from a lock. */
function isLockable(ecosystem) {
    return ecosystem === "npm" || ecosystem === "pypi";
}
function subjectOf({ purl, name, launch }) {
    return { package: purl, name, python: launch.direct?.python ?? null };
}
/** What to lock for one version of a server's package, or why there is nothing to lock. */
function wantedOf(subject, version) {
    const { name, python } = subject;
    if (name === null)
        return { kind: "unresolvable", reason: "it has no package" };
    const ecosystem = /^pkg:([a-z]+)\//.exec(subject.package ?? "")?.[1] ?? null;
    switch (ecosystem) {
        case "npm":
            return { ecosystem, name, version };
        case "pypi":
            return { ecosystem, name, version, python: python ?? { extras: [], with: [], python: null, others: [] } };
        default:
            return { kind: "unavailable", reason: "only npm and Python packages can be locked so far" };
    }
}
/** Whether a lock is one of just that: the same package and version, and the same additions. */
function isLockOf(lock, wanted) {
    if (lock.package !== wanted.name)
        return false;
    switch (wanted.ecosystem) {
        case "npm":
            return lock.ecosystem === "npm" && lock.version === wanted.version;
        case "pypi": {
            if (lock.ecosystem !== "pypi" || _versioning_pep440_js__WEBPACK_IMPORTED_MODULE_0__/* .pep440Versioning */ .q.compare(lock.version, wanted.version) !== 0)
                return false;
            const asked = (0,_pypi_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementsOf */ .CG)({ ...wanted, version: lock.version });
            return (asked.kind === "requirements" && asked.lines.join("\n") === lock.requirements.join("\n") && asked.python === lock.requiresPython);
        }
    }
}


/***/ }),

/***/ 28116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ withoutAddresses)
/* harmony export */ });
/** One line, capped, with addresses reduced to their paths: where a registry stands (and a token in its address) is nobody's business. */
function withoutAddresses(text) {
    return text
        .replace(/[a-z+]+:\/\/[^\s/'"`]+(\/[^\s'"`]*)?/gi, (_, path) => path ?? "the registry")
        .replace(/\b\d{1,3}(?:\.\d{1,3}){3}:\d+\b/g, "the registry")
        .replace(/\s+/g, " ")
        .slice(0, 400)
        .trim();
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

/***/ 34003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ pythonIndexes)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/lib/process.js
var process = __webpack_require__(47860);
// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(9605);
// EXTERNAL MODULE: ./build/src/registry/answer.js
var answer = __webpack_require__(49843);
;// CONCATENATED MODULE: ./build/src/registry/uv-config.js




/**
 * The indexes that `uvx` asks: those of the environment before those of the user's `uv.toml` before those of the system's. Files of a
 * project (`uv.toml`, `[tool.uv]` in a `pyproject.toml`) do not count, because uv ignores them for tools. `find-links` names no index.
 * https://docs.astral.sh/uv/concepts/configuration-files/ https://docs.astral.sh/uv/concepts/indexes/
 */
async function uvIndexes(env, read) {
    const files = env.UV_NO_CONFIG ? [] : await Promise.all((await configFiles(env, read)).map((file) => fromFile(file, env, read)));
    const all = [fromEnvironment(env), ...files];
    return {
        main: all.find(({ main }) => main !== null)?.main ?? null,
        extra: all.flatMap(({ extra }) => extra),
        none: all.some(({ none }) => none),
    };
}
/** The file that stands for all of them, or the user's and the first of the system's. */
async function configFiles(env, read) {
    if (env.UV_CONFIG_FILE)
        return [env.UV_CONFIG_FILE];
    const user = (0,external_node_path_.join)(env.XDG_CONFIG_HOME || (0,external_node_path_.join)(env.HOME ?? "", ".config"), "uv", "uv.toml");
    const shared = (env.XDG_CONFIG_DIRS || "/etc/xdg").split(":").filter((folder) => folder !== "");
    for (const file of [...shared.map((folder) => (0,external_node_path_.join)(folder, "uv", "uv.toml")), "/etc/uv/uv.toml"]) {
        if ((await read(file)) !== null)
            return [user, file];
    }
    return [user];
}
async function fromFile(file, env, read) {
    const settings = parse(file, (await read(file)) ?? "");
    // An explicit index serves only the packages that a project assigns to it.
    const named = (Array.isArray(settings.index) ? settings.index.filter(answer/* isObject */.Gv) : []).filter(({ explicit }) => explicit !== true);
    const addresses = (some) => some.flatMap(({ url, name }) => (typeof url === "string" ? [withCredentials(url, typeof name === "string" ? name : null, env)] : []));
    const legacy = typeof settings["index-url"] === "string" ? settings["index-url"] : null;
    const extra = settings["extra-index-url"];
    return {
        main: addresses(named.filter((index) => index.default === true))[0] ?? legacy,
        extra: [
            ...addresses(named.filter((index) => index.default !== true)),
            ...(Array.isArray(extra) ? extra.filter((url) => typeof url === "string") : []),
        ],
        none: settings["no-index"] === true,
    };
}
function parse(file, text) {
    try {
        const value = (0,lib/* getStaticTOMLValue */.AY)((0,lib/* parseTOML */.MD)(text));
        return (0,answer/* isObject */.Gv)(value) ? value : {};
    }
    catch (error) {
        if (!(error instanceof lib/* ParseError */.mB))
            throw error;
        // The parser's message can quote the file, and the file can hold passwords.
        throw new errors/* ConfigError */.xL("environment", "uv's configuration file cannot be read", {
            place: { file, line: error.lineNumber, column: error.column + 1 },
            expected: "TOML",
            todo: "correct it; `uv` itself says what it expects there",
        });
    }
}
function fromEnvironment(env) {
    const named = words(env.UV_INDEX).map((entry) => {
        const [, name, url] = /^([A-Za-z0-9_-]+)=(.+)$/.exec(entry) ?? [null, null, entry];
        return withCredentials(url ?? entry, name ?? null, env);
    });
    return {
        main: env.UV_DEFAULT_INDEX || env.UV_INDEX_URL || null,
        extra: [...named, ...words(env.UV_EXTRA_INDEX_URL)],
        none: isTrue(env.UV_NO_INDEX),
    };
}
/** `UV_INDEX_<NAME>_USERNAME` and `…_PASSWORD`. */
function withCredentials(url, name, env) {
    if (name === null)
        return url;
    const key = `UV_INDEX_${name.toUpperCase().replace(/[^A-Z0-9]/g, "_")}`;
    const [user, password] = [env[`${key}_USERNAME`], env[`${key}_PASSWORD`]];
    if (!URL.canParse(url) || (user === undefined && password === undefined))
        return url;
    const own = new URL(url);
    own.username = encodeURIComponent(user ?? "");
    own.password = encodeURIComponent(password ?? "");
    return own.href;
}
function isTrue(text) {
    return /^(1|true|yes|on|y|t)$/i.test(text ?? "");
}
function words(text) {
    return (text ?? "").split(/\s+/).filter((word) => word !== "");
}

;// CONCATENATED MODULE: ./build/src/registry/pypi-config.js





/**
 * The indexes that `uvx` asks, first to last, as uv is configured; where it is not, as pip is. Empty when nothing names a default, or
 * when none is to be asked.
 */
async function pythonIndexes(env) {
    const uv = await uvIndexes(env, readOrNull);
    if (uv.none)
        return [];
    const configured = uv.extra.length > 0 || uv.main !== null ? uv : await fromPip(env);
    const main = configured.main ?? (await defaultIndex(env));
    const indexes = [...configured.extra, configured.main].filter((url) => url !== null).map((url) => ({ url, configured: true }));
    return configured.main === null && main !== null ? [...indexes, { url: main, configured: false }] : indexes;
}
async function fromPip(env) {
    const files = await Promise.all(pipFiles(env).map(readOrNull));
    const settings = Object.assign({}, ...files.map((text) => (text === null ? {} : pipGlobals(text))));
    return {
        main: env.PIP_INDEX_URL || settings["index-url"] || null,
        extra: pypi_config_words(env.PIP_EXTRA_INDEX_URL ?? settings["extra-index-url"]),
    };
}
/** Weakest first. https://pip.pypa.io/en/stable/topics/configuration/ */
function pipFiles(env) {
    const home = env.HOME ?? "";
    const config = env.XDG_CONFIG_HOME || (0,external_node_path_.join)(home, ".config");
    const places = ["/etc/xdg/pip/pip.conf", "/etc/pip.conf", (0,external_node_path_.join)(home, ".pip", "pip.conf"), (0,external_node_path_.join)(config, "pip", "pip.conf")];
    return env.PIP_CONFIG_FILE ? [...places, env.PIP_CONFIG_FILE] : places;
}
/** The `[global]` settings of a pip.conf: `key = value`, a value going on in indented lines. */
function pipGlobals(text) {
    const settings = [];
    let section = "";
    for (const line of text.split(/\r?\n/)) {
        const heading = /^\[([^\]]+)\]\s*$/.exec(line)?.[1];
        const setting = /^([A-Za-z][\w-]*)\s*[=:]\s*(.*)$/.exec(line);
        const last = settings.at(-1);
        if (heading !== undefined)
            section = heading;
        else if (section === "global" && setting)
            settings.push([(setting[1] ?? "").replace(/_/g, "-"), (setting[2] ?? "").trim()]);
        else if (section === "global" && last && /^\s+[^\s#;]/.test(line))
            last[1] += ` ${line.trim()}`;
    }
    return Object.fromEntries(settings);
}
/** What uv, else pip, says of its own default in its help: nothing else tells it. */
async function defaultIndex(env) {
    for (const argv of [
        ["uv", "tool", "run", "--help"],
        ["python3", "-m", "pip", "install", "--help"],
    ]) {
        const help = await output(argv, env);
        const url = /--(?:default-index|index-url)\b[^()]*\((?:by\s+)?default:?\s+<?(https?:\/\/[^\s>)]+)/.exec(help ?? "")?.[1];
        if (url !== undefined)
            return url;
    }
    return null;
}
async function output(argv, env) {
    try {
        const result = await (0,process/* run */.eF)(argv, { env, timeout: 20_000 });
        return result.exitCode === 0 ? result.stdout.toString("utf8") : null;
    }
    catch (error) {
        if (error instanceof errors/* ExternalError */.yA && error.cause?.code === "ENOENT")
            return null;
        throw error;
    }
}
async function readOrNull(file) {
    try {
        return await (0,promises_.readFile)(file, "utf8");
    }
    catch (error) {
        if (["ENOENT", "ENOTDIR"].includes(error.code ?? ""))
            return null;
        throw error;
    }
}
function pypi_config_words(text) {
    return (text ?? "").split(/\s+/).filter((word) => word !== "");
}


/***/ })

};
