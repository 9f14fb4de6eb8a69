export const id = 1559;
export const ids = [1559,3821,4456];
export const modules = {

/***/ 24951:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://github.com/ajv-validator/ajv/issues/889
const equal = __webpack_require__(23430);
equal.code = 'require("ajv/dist/runtime/equal").default';
exports["default"] = equal;
//# sourceMappingURL=equal.js.map

/***/ }),

/***/ 36214:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 23430:
/***/ ((module) => {



// do not edit .js files directly - edit src/index.jst



module.exports = function equal(a, b) {
  if (a === b) return true;

  if (a && b && typeof a == 'object' && typeof b == 'object') {
    if (a.constructor !== b.constructor) return false;

    var length, i, keys;
    if (Array.isArray(a)) {
      length = a.length;
      if (length != b.length) return false;
      for (i = length; i-- !== 0;)
        if (!equal(a[i], b[i])) return false;
      return true;
    }



    if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
    if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
    if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();

    keys = Object.keys(a);
    length = keys.length;
    if (length !== Object.keys(b).length) return false;

    for (i = length; i-- !== 0;)
      if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;

    for (i = length; i-- !== 0;) {
      var key = keys[i];

      if (!equal(a[key], b[key])) return false;
    }

    return true;
  }

  // true if both NaN, false otherwise
  return a!==a && b!==b;
};


/***/ }),

/***/ 45495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ committedLock)
/* harmony export */ });
/* harmony import */ var _lock_parse_lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3405);
/* harmony import */ var _lock_wanted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33542);
/* harmony import */ var _manifest_server_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81944);
/* harmony import */ var _versioning_versioning_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87051);




/**
 * The committed lock of a server, null where there is none or where it is of something else than the entry asks for.
 * Throws ConfigError "document" for one that cannot be read: a person put it there.
 */
async function committedLock(files, server) {
    const path = (0,_manifest_server_id_js__WEBPACK_IMPORTED_MODULE_2__/* .lockPath */ .HZ)(server);
    const bytes = await files.read(path);
    if (bytes === null)
        return null;
    const lock = (0,_lock_parse_lock_js__WEBPACK_IMPORTED_MODULE_0__.parseLock)(bytes, { file: path });
    const wanted = (0,_lock_wanted_js__WEBPACK_IMPORTED_MODULE_1__/* .wantedOf */ .Lm)((0,_lock_wanted_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(server), lock.version);
    return !("kind" in wanted) && (0,_lock_wanted_js__WEBPACK_IMPORTED_MODULE_1__/* .isLockOf */ .vw)(lock, wanted) && pinAllows(server, lock.version) ? lock : null;
}
function pinAllows(server, version) {
    if (server.version === null)
        return true;
    const versioning = (0,_versioning_versioning_js__WEBPACK_IMPORTED_MODULE_3__/* .versioningOf */ .e)(server.ecosystem ?? "npm");
    switch (server.pin) {
        case "exact":
        case "digest":
            return versioning.compare(server.version, version) === 0;
        case "range":
            return versioning.satisfies(version, server.version);
        case "tag":
        case "none":
        case "unmanaged":
            return true;
    }
}


/***/ }),

/***/ 88211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _Y: () => (/* binding */ stableJson),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);


/** RFC 8785 canonical JSON: the bytes that a digest is made over. */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError("a value without a JSON form has no canonical form");
    return text;
}
/** Two-space JSON with keys sorted at every depth and a final newline: what is committed, so that a diff shows what moved. */
function stableJson(value) {
    return `${JSON.stringify(JSON.parse(canonicalJson(value)), null, 2)}\n`;
}
/** `sha256:<hex>` over the canonical JSON of a value. */
function digestOf(value) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(canonicalJson(value)).digest("hex")}`;
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

/***/ 4531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ replaceSpan),
/* harmony export */   bA: () => (/* binding */ repin)
/* harmony export */ });
/* unused harmony export repinAll */
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89862);

/** What a version may be made of: no character that means something in a string of JSON, TOML or YAML, or to a shell. */
const writable = /^[0-9A-Za-z][0-9A-Za-z._+!@:/-]{0,255}$/;
/**
 * The file with another version at the pin: those bytes are replaced and no others. Throws ConfigError for a version that could
 * not stand there unquoted (it comes from a registry), InternalError for a pin that has no place.
 */
function repin(content, pin, version) {
    if (!writable.test(version)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL("document", `${JSON.stringify(version.slice(0, 100))} cannot be written as a version of ${pin.name}`, {
            expected: "letters, digits and . _ + ! @ : / -",
            todo: "pin this package by hand",
        });
    }
    if (!pin.span)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InternalError */ .Gd(`the pin of ${pin.name} has no place in a file`);
    return replaceSpan(content, pin.span, pin.insert + version);
}
/** All the pins of one package in one file at once: a wrapper script can name it on several ways through. */
function repinAll(content, pins, version) {
    const places = new Map(pins.map((pin) => [pin.span?.start, pin]));
    const last = [...places.values()].sort((a, b) => (b.span?.start ?? 0) - (a.span?.start ?? 0));
    return last.reduce((edited, pin) => repin(edited, pin, version), content);
}
/** Bytes in, bytes out. */
function replaceSpan(content, span, text) {
    if (span.start > span.end || span.end > content.length)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InternalError */ .Gd("a span lies outside of its file");
    return Buffer.concat([content.subarray(0, span.start), Buffer.from(text, "utf8"), content.subarray(span.end)]);
}


/***/ }),

/***/ 42012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lockEntries: () => (/* binding */ lockEntries),
  unlockEntries: () => (/* binding */ unlockEntries)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/deploy/committed-lock.js
var committed_lock = __webpack_require__(45495);
// EXTERNAL MODULE: ./build/src/launcher/locked-run.js
var locked_run = __webpack_require__(94606);
// EXTERNAL MODULE: ./build/src/lib/canonical.js
var canonical = __webpack_require__(88211);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/lib/work-tree-files.js
var work_tree_files = __webpack_require__(83359);
// EXTERNAL MODULE: ./build/src/manifest/config-tree.js
var config_tree = __webpack_require__(34342);
// EXTERNAL MODULE: ./build/src/manifest/parse-manifest.js
var parse_manifest = __webpack_require__(4296);
// EXTERNAL MODULE: ./build/src/manifest/places.js
var places = __webpack_require__(56299);
// EXTERNAL MODULE: ./build/src/manifest/repin.js
var repin = __webpack_require__(4531);
// EXTERNAL MODULE: ./build/src/manifest/servers.js
var servers = __webpack_require__(48083);
;// CONCATENATED MODULE: ./build/src/manifest/entry-command.js





/** What stands between a command and arguments that were added to it. */
const added = ', "args": ';
/** The command of an entry, null where it is written in a way that cannot be put back (an object, a string that is no JSON). */
async function writtenCommand(entry) {
    return (await findCommand(entry))?.written ?? null;
}
/**
 * The manifest with another command in one entry: those bytes change and no others. Null where that cannot be done, or not undone.
 * `writeCommand` of what `writtenCommand` said before gives the former bytes again.
 */
async function writeCommand(entry, next) {
    const found = await findCommand(entry);
    if (found === null)
        return null;
    const { command, args } = found;
    if (args === null) {
        const text = next.args === null ? next.command : `${next.command}${added}${next.args}`;
        return next.args === null || found.json ? (0,repin/* replaceSpan */.Fr)(entry.content, command, text) : null;
    }
    if (next.args !== null)
        return inOrder(entry.content, [command, next.command], [args, next.args]);
    const between = entry.content.toString("utf8", command.end, args.start);
    return between === added ? (0,repin/* replaceSpan */.Fr)(entry.content, { start: command.start, end: args.end }, next.command) : null;
}
/** From the end, so that the other span stays true. */
function inOrder(content, ...edits) {
    const last = [...edits].sort(([a], [b]) => b.start - a.start);
    return last.reduce((bytes, [span, text]) => (0,repin/* replaceSpan */.Fr)(bytes, span, text), content);
}
async function findCommand({ file, content, server }) {
    const place = (0,places.namedPlace)(file);
    const tree = await (0,parse_manifest/* parseManifest */.N)({ file, content, place }, []);
    const entry = tree && (0,servers/* findServers */.G9)(tree, place, []).find(({ name }) => name === server);
    const command = entry && (0,config_tree/* field */.ZZ)(entry.node, "command");
    if (!tree || !entry || !command)
        return null;
    const args = (0,config_tree/* field */.ZZ)(entry.node, "args");
    if (!isWritable(command) || (args !== null && !isWritable(args)))
        return null;
    const { source } = tree;
    const spanOf = ({ start, end }) => ({ file, start: source.byteAt(start), end: source.byteAt(end) });
    const textOf = ({ start, end }) => source.text.slice(start, end);
    const written = { command: textOf(command), args: args && textOf(args) };
    if (place.format !== "json" && ![written.command, written.args ?? "[]"].every(isJson))
        return null;
    return { written, command: spanOf(command), args: args && spanOf(args), json: place.format === "json" };
}
/** A string, or a list of strings. */
function isWritable(node) {
    return node.kind === "string" || (node.kind === "array" && node.items.every(({ kind }) => kind === "string"));
}
/** TOML and YAML mostly write strings and lists as JSON does; where they do not, the text would be read as something else. */
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/manifest/read-inventory.js + 35 modules
var read_inventory = __webpack_require__(56091);
// EXTERNAL MODULE: ./build/src/manifest/server-id.js
var server_id = __webpack_require__(81944);
;// CONCATENATED MODULE: ./build/src/steps/relaunch.js










/**
 * Lets every entry with a committed lock start its server by `mcp-gitops run`, and keeps its former command in `launch.json` beside the lock,
 * where its pin stands from then on. Only the bytes of the command change.
 */
async function lockEntries(options) {
    const files = (0,work_tree_files/* workTreeFiles */.B)(options.repo);
    const inventory = await (0,read_inventory/* readInventory */.z)(files);
    const done = [];
    for (const server of inventory.servers.filter(({ transport }) => transport === "stdio")) {
        const why = (await whyNot(server, files)) ?? (await lockEntry(server, inventory, options));
        done.push({ manifest: server.manifest, server: server.server, state: why === null ? "locked" : "kept", why });
    }
    return done;
}
/** Puts back the former commands, character for character but for a version that was updated since. */
async function unlockEntries({ repo, dryRun }) {
    const { servers } = await (0,read_inventory/* readInventory */.z)((0,work_tree_files/* workTreeFiles */.B)(repo));
    const done = [];
    for (const server of servers.filter(isLockedRun)) {
        const why = await unlockEntry(server, repo, dryRun);
        done.push({ manifest: server.manifest, server: server.server, state: why === null ? "unlocked" : "kept", why });
    }
    return done;
}
function isLockedRun({ launch }) {
    return (0,locked_run/* lockedRunOf */.bv)([launch.command ?? "", ...launch.args]) !== null;
}
async function whyNot(server, files) {
    const { direct } = server.launch;
    if (isLockedRun(server))
        return "it is locked already";
    if (direct === null)
        return server.unmanaged ?? "it starts no package";
    if ((await (0,committed_lock/* committedLock */.s)(files, server)) === null)
        return "no lock of this version is committed: merge a proposal for it first";
    if (server.server.startsWith("-"))
        return "its name looks like an option";
    // What a script does with its variables, or a client with those it knows, nobody would do to arguments that come out of a script.
    if (server.launcher === "wrapper" && direct.args.some((arg) => arg.includes("$")))
        return "its script's arguments hold variables";
    return null;
}
async function lockEntry(server, { servers }, { repo, program, dryRun }) {
    const entry = await entryOf(server, repo);
    const written = await writtenCommand(entry);
    const words = lockedWords(server, servers.filter((one) => one.server === server.server).length > 1, program);
    const content = written && (await writeCommand(entry, commandLike(written, words)));
    if (!written || !content)
        return "its command is written in a way that could not be put back";
    const launch = Buffer.from((0,canonical/* stableJson */._Y)({ schema: "mcp-gitops/launch/v1", ...written }));
    if ((0,locked_run/* formerCommand */.pO)("launch.json", launch) === null)
        return "its command is written in a way that could not be put back";
    if (dryRun)
        return null;
    // First what the entry will stand for: a stop between the two leaves a file that nobody reads.
    await replaceFile((0,external_node_path_.join)(repo, (0,server_id/* launchPath */.RA)(server)), launch);
    await replaceFile((0,external_node_path_.join)(repo, server.manifest), content);
    return null;
}
/** Arguments stay in the manifest, where the client knows its variables; those of a script come from the script. */
function lockedWords({ server, manifest, launcher, launch }, severalOfThatName, program) {
    const start = program === null ? ["mcp-gitops"] : ["node", program];
    const which = severalOfThatName ? ["--manifest", manifest] : [];
    return [...start, "run", server, ...which, ...(launcher === "wrapper" ? [] : ["--", ...(launch.direct?.args ?? [])])];
}
/** In the form that the client reads: a program with its arguments, or one list of both. */
function commandLike({ command }, words) {
    const list = (some) => `[${some.map((word) => JSON.stringify(word)).join(", ")}]`;
    if (command.startsWith("["))
        return { command: list(words), args: null };
    return { command: JSON.stringify(words[0]), args: list(words.slice(1)) };
}
async function unlockEntry(server, repo, dryRun) {
    const path = (0,external_node_path_.join)(repo, (0,server_id/* launchPath */.RA)(server));
    const former = await readLaunch(path, (0,server_id/* launchPath */.RA)(server));
    if (former === null)
        return `${(0,server_id/* launchPath */.RA)(server)} is missing`;
    const content = await writeCommand(await entryOf(server, repo), former);
    if (content === null)
        return "its command was rewritten since: put it back by hand";
    if (dryRun)
        return null;
    await replaceFile((0,external_node_path_.join)(repo, server.manifest), content);
    await (0,promises_.rm)(path);
    return null;
}
async function readLaunch(path, file) {
    const bytes = await (0,promises_.readFile)(path).catch((error) => {
        if (error.code === "ENOENT")
            return null;
        throw error;
    });
    if (bytes === null)
        return null;
    if ((0,locked_run/* formerCommand */.pO)(file, bytes) === null) {
        throw new errors/* ConfigError */.xL("document", "this does not say how the server was started", { place: { file }, todo: "restore it from git" });
    }
    const { command, args } = JSON.parse(bytes.toString("utf8"));
    return { command, args: args ?? null };
}
async function entryOf({ manifest, server }, repo) {
    return { file: manifest, content: await (0,promises_.readFile)((0,external_node_path_.join)(repo, manifest)), server };
}
/** Whole or not at all, and with the mode that it had. */
async function replaceFile(path, content) {
    const before = await (0,promises_.stat)(path).catch((error) => {
        if (error.code === "ENOENT")
            return null;
        throw error;
    });
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(`${path}.new`, content);
    if (before)
        await (0,promises_.chmod)(`${path}.new`, before.mode);
    await (0,promises_.rename)(`${path}.new`, path);
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
