export const id = 5019;
export const ids = [5019,3821,4456];
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

/***/ 9368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/deploy/committed-lock.js
var committed_lock = __webpack_require__(45495);
// EXTERNAL MODULE: ./build/src/lib/cache-folder.js
var cache_folder = __webpack_require__(41680);
// EXTERNAL MODULE: ./build/src/lib/canonical.js
var canonical = __webpack_require__(88211);
// EXTERNAL MODULE: ./build/src/lib/clock.js
var clock = __webpack_require__(19563);
// EXTERNAL MODULE: ./build/src/lib/work-tree-files.js
var work_tree_files = __webpack_require__(83359);
// EXTERNAL MODULE: ./build/src/lock/hermetic-folder.js
var hermetic_folder = __webpack_require__(32831);
// EXTERNAL MODULE: ./build/src/lock/parse-lock.js + 2 modules
var parse_lock = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/src/lock/process-lock.js
var process_lock = __webpack_require__(38894);
// EXTERNAL MODULE: ./build/src/lock/start-command.js + 2 modules
var start_command = __webpack_require__(8539);
// EXTERNAL MODULE: ./build/src/lock/store.js + 7 modules
var lock_store = __webpack_require__(61870);
// EXTERNAL MODULE: ./build/src/manifest/read-inventory.js + 35 modules
var read_inventory = __webpack_require__(56091);
// EXTERNAL MODULE: ./build/src/manifest/server-id.js
var server_id = __webpack_require__(81944);
// EXTERNAL MODULE: ./build/src/policy/load-policies.js
var load_policies = __webpack_require__(67797);
// EXTERNAL MODULE: ./build/src/policy/settings.js
var settings = __webpack_require__(35443);
// EXTERNAL MODULE: ./build/src/manifest/unreadable.js
var unreadable = __webpack_require__(18100);
;// CONCATENATED MODULE: ./build/src/run/choose-server.js




/**
 * The server of a name that can be started from a lock, as often as manifests have it: they must all say the same. Throws ConfigError with what
 * to do otherwise.
 */
async function chooseServer(inventory, { server: name, manifest }, files) {
    (0,unreadable/* mustBeReadable */.d)(inventory, new Set(manifest === null ? [] : [manifest]));
    const named = inventory.servers.filter((one) => one.server === name && (manifest === null || one.manifest === manifest));
    if (named.length === 0)
        throw noSuchServer(inventory, name, manifest);
    const locked = (await Promise.all(named.map((server) => withLock(server, files)))).filter((one) => one !== null);
    const [first, ...others] = locked;
    if (!first)
        throw noLock(named);
    if (new Set(locked.map(whatIsAsked)).size > 1) {
        throw new errors/* ConfigError */.xL("usage", `several manifests have a server called ${JSON.stringify(name)}, and they are not the same`, {
            found: locked.map(({ server }) => server.manifest).join(", "),
            todo: "name the manifest: --manifest FILE",
        });
    }
    return [first, ...others];
}
async function withLock(server, files) {
    const { direct } = server.launch;
    const bytes = direct && (await files.read((0,server_id/* lockPath */.HZ)(server)));
    return direct && bytes && { server, direct, bytes };
}
function whatIsAsked({ server, direct, bytes }) {
    return (0,canonical/* digestOf */.ol)({ lock: bytes.toString("latin1"), direct, version: server.version });
}
function noSuchServer({ servers }, name, manifest) {
    const names = [...new Set(servers.filter((one) => manifest === null || one.manifest === manifest).map(({ server }) => server))];
    const where = manifest === null ? "no manifest of this repository" : manifest;
    return new errors/* ConfigError */.xL("manifest", `${where} has ${manifest === null ? "a" : "no"} server called ${JSON.stringify(name)}`, {
        expected: names.length === 0 ? "a server" : `one of ${names.join(", ").slice(0, 1000)}`,
        todo: "check its name, or name the repository: --repo DIR",
    });
}
function noLock(named) {
    const [server] = named;
    if (server.launch.direct === null) {
        return new errors/* ConfigError */.xL("manifest", `${(0,server_id/* serverText */.Tn)(server)} starts no package, so there is nothing to lock`, {
            found: server.unmanaged ?? server.launcher,
            todo: "start it as its manifest says",
        });
    }
    return new errors/* ConfigError */.xL("document", `${(0,server_id/* serverText */.Tn)(server)} has no lock`, {
        place: { file: (0,server_id/* lockPath */.HZ)(server) },
        expected: "the lock that mcp-gitops commits with a proved version",
        todo: "merge a proposal of mcp-gitops for this server, or pull the branch on which it was merged",
    });
}

;// CONCATENATED MODULE: ./build/src/run/forget-unused.js


/** Milliseconds: a server that was not started for so long is installed again when it is. */
const kept = 90 * 86_400_000;
/**
 * Removes from the cache what no start has used for 90 days: records, and trees that no record names any more. Called after an installation,
 * which is what makes the cache grow.
 */
async function forgetUnused(cache, now) {
    const [starts, trees] = [(0,external_node_path_.join)(cache, "run", "starts"), (0,external_node_path_.join)(cache, "run", "trees")];
    const used = new Set();
    for (const name of await namesIn(starts)) {
        const file = (0,external_node_path_.join)(starts, name);
        if (await isOlder(file, now - kept))
            await (0,promises_.rm)(file, { force: true });
        else
            used.add(await treeOf(file));
    }
    for (const name of await namesIn(trees)) {
        const tree = (0,external_node_path_.join)(trees, name);
        if (!used.has(tree) && (await isOlder(tree, now - kept)))
            await (0,promises_.rm)(tree, { recursive: true, force: true });
    }
}
async function treeOf(file) {
    try {
        return JSON.parse(await (0,promises_.readFile)(file, "utf8")).tree;
    }
    catch (error) {
        // Gone, or cut off: it keeps nothing.
        if (error instanceof SyntaxError || error.code === "ENOENT")
            return "";
        throw error;
    }
}
async function isOlder(path, than) {
    try {
        return (await (0,promises_.stat)(path)).mtimeMs < than;
    }
    catch (error) {
        if (error.code === "ENOENT")
            return false;
        throw error;
    }
}
async function namesIn(folder) {
    try {
        return await (0,promises_.readdir)(folder);
    }
    catch (error) {
        if (error.code === "ENOENT")
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/run/start-record.js
var start_record = __webpack_require__(17409);
;// CONCATENATED MODULE: ./build/src/run/prepare-start.js
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
 * Makes a server ready to be started from its committed lock: reads the manifests, compares lock and pin, installs what is not there, and
 * writes the record by which the next start is quick. Throws ConfigError where there is no such server, no lock, or another version in it than
 * the manifest asks for; ExternalError where it cannot be installed now.
 */
async function prepareStart(wanted, world) {
    const files = (0,work_tree_files/* workTreeFiles */.B)(world.repo);
    const inventory = await (0,read_inventory/* readInventory */.z)(files, wanted.manifest === null ? {} : { manifests: [wanted.manifest] });
    const chosen = await chooseServer(inventory, wanted, files);
    const [first] = chosen;
    const lock = await lockOf(first, files);
    const { installScripts } = (0,settings/* verifySettings */.$z)(await (0,load_policies/* loadPolicies */.h)(files), subjectOfPolicy(first));
    const tree = await installedTree(lock, installScripts, world);
    const { bin, args, env } = first.direct;
    const { command, args: lead } = (0,start_command/* startCommand */.S)(tree, { bin, args: [] });
    const record = { schema: "mcp-gitops/start/v1", tree: tree.root, command, lead, args, env };
    for (const { server, bytes } of chosen) {
        const decisive = [...server.files, (0,server_id/* lockPath */.HZ)(server), "policies/verify.yaml"];
        const inputs = Object.fromEntries(decisive.map((path) => [path, (0,start_record/* digestOfFile */.Mk)((0,external_node_path_.join)(world.repo, path))]));
        const place = { repo: world.repo, path: (0,server_id/* lockPath */.HZ)(server), bytes };
        (0,start_record/* writeRecord */.rh)((0,start_record/* recordPath */.lX)((0,cache_folder/* cacheFolder */.n)(world.env), place), { ...record, inputs });
    }
    return record;
}
function subjectOfPolicy({ server }) {
    const { manifest, name, purl, ecosystem } = server;
    return { manifest, server: server.server, name, purl, ecosystem };
}
/** The lock, when it is one of what the manifest asks for. */
async function lockOf({ server, bytes }, files) {
    const path = (0,server_id/* lockPath */.HZ)(server);
    const lock = await (0,committed_lock/* committedLock */.s)(files, server);
    if (lock !== null)
        return lock;
    const other = (0,parse_lock.parseLock)(bytes, { file: path });
    throw new errors/* ConfigError */.xL("document", `the lock of ${(0,server_id/* serverText */.Tn)(server)} is of something else than its entry asks for`, {
        place: { file: path },
        expected: `${server.name}${server.version === null ? "" : ` ${server.version}`}`,
        found: `${other.package} ${other.version}`,
        todo: "change pin and lock together, as a proposal of mcp-gitops does: take both from the same commit",
    });
}
/** The tree of a lock on this machine, installed when it is not there whole; processes that want the same one at once wait for the first. */
async function installedTree(lock, installScripts, { repo, env, log, signal }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const cache = (0,cache_folder/* cacheFolder */.n)(env);
        const name = (0,canonical/* digestOf */.ol)({
            lock: (0,canonical/* digestOf */.ol)(lock),
            installScripts: [...installScripts].sort(),
            platform: process.platform,
            arch: process.arch,
        });
        const root = (0,external_node_path_.join)((0,hermetic_folder/* hermeticFolder */.o)([(0,external_node_path_.join)(cache, "run", "trees")]), name.slice(-40));
        const text = `${lock.package}@${lock.version}`;
        await (0,promises_.mkdir)((0,external_node_path_.join)(cache, "store"), { recursive: true });
        const store = (0,lock_store/* openStore */.C)((0,external_node_path_.join)(cache, "store"), { configDir: repo, env, signal });
        const _held = __addDisposableResource(env_1, await (0,process_lock/* holdProcessLock */.q)(`${root}.lock`), true);
        const whole = (0,start_record/* isUntouched */.O2)(root);
        if (!whole) {
            await clear(root, () => log.warn(`${text} was changed or cut short since it was installed: it is installed again from its lock`));
            log.info(`installing ${text} from its lock (${Object.keys(lock.packages).length} packages)`);
        }
        const tree = await store.install(lock, root, { installScripts, lasting: true });
        if (!whole) {
            (0,start_record/* indexTree */.DK)(root);
            await forgetUnused(cache, clock/* systemClock */.m.now());
        }
        return tree;
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
/** Takes away what stands there, by a rename first, so that no half of it can be taken for the whole. */
async function clear(root, tell) {
    const aside = `${root}.${process.pid}.old`;
    try {
        await (0,promises_.rename)(root, aside);
    }
    catch (error) {
        if (error.code === "ENOENT")
            return;
        throw error;
    }
    tell();
    await (0,promises_.rm)(aside, { recursive: true, force: true });
}

// EXTERNAL MODULE: ./build/src/run/quick-start.js
var quick_start = __webpack_require__(81989);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(24953);
;// CONCATENATED MODULE: ./build/src/cli/run.js




/**
 * `run SERVER`: starts a server from its lock; what a client's entry can call instead of npx or uvx. The start itself happens before the command
 * line is loaded (`startQuickly`); here it is installed.
 */
const run = {
    summary: "start a server from its committed lock: exactly what was proved, installed on first use",
    usage: "SERVER [--repo DIR] [--manifest FILE] [--dry-run [--json]] [-- ARGUMENTS...]",
    options: { manifest: { type: "string" } },
    positionals: 1,
    passesOn: true,
    help: {
        "--manifest FILE": "the manifest that has the server, where several do",
        "--dry-run": "install it, say what would be started, and start nothing",
        "-- ARGUMENTS": "the server's arguments, in place of those in the manifest",
    },
    async run(invocation) {
        const [server] = invocation.positionals;
        if (!server) {
            throw new errors/* ConfigError */.xL("usage", "`run` needs the name of a server", {
                expected: `mcp-gitops run ${run.usage}`,
                todo: "see `mcp-gitops list`",
            });
        }
        const { env, log, signal, dryRun, passed, options } = invocation;
        if (!dryRun) {
            throw new errors/* ConfigError */.xL("usage", "nothing but the name, --repo and --manifest goes with a start: stdout is the server's", {
                expected: `mcp-gitops run ${run.usage}`,
                todo: "leave the other options out, or add --dry-run",
            });
        }
        const repo = (0,quick_start/* repositoryOf */._)({ repo: options.repo === undefined ? null : invocation.repo });
        const record = await prepareStart({ server, manifest: (0,command/* text */.Qq)(invocation, "manifest") ?? null }, { repo, env, log, signal });
        // As the manifest has them: what a variable holds may be a secret.
        const args = [...record.lead, ...(passed ?? record.args)];
        const words = [record.command, ...args].map((word) => JSON.stringify(word));
        return { document: { server, tree: record.tree, command: record.command, args }, text: `${words.join(" ")}\n`, exitCode: 0 };
    },
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

/***/ 19563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isoTime),
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = { now: () => Date.now() };
/** An ISO 8601 instant in UTC with milliseconds. */
function isoTime(milliseconds) {
    return new Date(milliseconds).toISOString();
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

/***/ 92525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fb: () => (/* binding */ openHttp),
/* harmony export */   nF: () => (/* binding */ cacheFolder),
/* harmony export */   zA: () => (/* binding */ shownUrl)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


function openHttp(options = {}) {
    let client;
    const load = () => (client ??= open(options));
    return {
        get: async (url, request) => (await load()).get(url, request),
        prepare: async () => void (await load()),
        close: async () => (client ? (await client).close() : undefined),
    };
}
async function open(options) {
    const { createHttp } = await Promise.all(/* import() */[__webpack_require__.e(99), __webpack_require__.e(3673)]).then(__webpack_require__.bind(__webpack_require__, 3673));
    const { withBreaker } = await __webpack_require__.e(/* import() */ 8020).then(__webpack_require__.bind(__webpack_require__, 68020));
    const http = withBreaker(await createHttp(options));
    if (options.cache === undefined)
        return http;
    const { withCache } = await __webpack_require__.e(/* import() */ 2710).then(__webpack_require__.bind(__webpack_require__, 42710));
    return withCache(http, { folder: options.cache, offline: options.offline ?? false });
}
/** The folder for answers: below `MCP_GITOPS_CACHE`, else in the user's cache by the XDG base directory specification. */
function cacheFolder(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.MCP_GITOPS_CACHE || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), ".cache"), "mcp-gitops"), "http");
}
/** An address for a message: no user, password, query or fragment. */
function shownUrl(url) {
    if (!URL.canParse(String(url)))
        return "(not an address)";
    const { origin, protocol, pathname } = new URL(String(url));
    return origin === "null" ? `${protocol}…` : `${origin}${pathname}`;
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

/***/ 77776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ defaultDeployPolicy),
/* harmony export */   J8: () => (/* binding */ defaultUpdatePolicy),
/* harmony export */   Ji: () => (/* binding */ defaultVerifyPolicy),
/* harmony export */   SG: () => (/* binding */ defaultRetention)
/* harmony export */ });
const day = 86_400_000;
/** What holds where a repository has no `policies/update.yaml`: three days of cooldown, and nothing merges by itself. */
const defaultUpdatePolicy = {
    defaults: {
        range: null,
        pin: "exact",
        channel: null,
        allowDowngrade: true,
        minimumReleaseAge: 3 * day,
        automerge: null,
        automergeWithoutIsolation: false,
        protected: false,
        ignore: false,
        prereleases: false,
        quarantine: 30 * day,
    },
    rules: [],
    maxOpenProposals: null,
};
/** What holds where a repository has no `policies/verify.yaml`. Below 2 GiB of address space Node itself does not start. */
const defaultVerifyPolicy = {
    defaults: {
        required: ["health", "contract"],
        budget: { start: 30_000, memory: 2 * 1024 ** 3, output: 16 * 1024 ** 2, processes: 64 },
        attempts: 3,
        network: false,
        installScripts: [],
        credentials: {},
    },
    rules: [],
};
/** What holds where a repository has no `policies/deploy.yaml`: nothing is deployed anywhere. */
const defaultDeployPolicy = { targets: [] };
/** How many revisions a target keeps, and for how long at least, unless it says otherwise. */
const defaultRetention = { keep: 3, olderThan: 7 * day };


/***/ }),

/***/ 67797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ loadPolicies)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _lib_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88211);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89862);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77776);




const kinds = ["update", "verify", "deploy", "waivers"];
/** Bytes; a policy is written by hand. */
const largest = 1024 * 1024;
/**
 * The policies of one state of a repository: `policies/update.yaml`, `verify.yaml`, `deploy.yaml` and `waivers.yaml`, each optional.
 * Throws ConfigError "policy" with `file:line:column`. Without any file neither YAML nor the validator is loaded.
 */
async function loadPolicies(files) {
    const sources = await Promise.all(kinds.map((kind) => files.read(`policies/${kind}.yaml`)));
    for (const [index, source] of sources.entries())
        refuseHuge(`policies/${kinds[index]}.yaml`, source);
    const [update = null, verify = null, deploy = null, waivers = null] = sources;
    const digests = { update: sha256(update), verify: sha256(verify), deploy: sha256(deploy) };
    const digest = (0,_lib_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(waivers ? { ...digests, waivers: sha256(waivers) } : digests);
    if (!update && !verify && !deploy && !waivers)
        return { update: _defaults_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultUpdatePolicy */ .J8, verify: _defaults_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultVerifyPolicy */ .Ji, deploy: _defaults_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultDeployPolicy */ .$q, digest };
    const { parsePolicies } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2522)]).then(__webpack_require__.bind(__webpack_require__, 12522));
    return parsePolicies({ update, verify, deploy, waivers }, digest);
}
function refuseHuge(file, source) {
    if (source === null || source.length <= largest)
        return;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL("policy", "the policy is too large to be one", {
        place: { file },
        expected: `at most ${largest} bytes`,
        found: `${source.length} bytes`,
        todo: "keep rules only",
    });
}
function sha256(source) {
    return source && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(source).digest("hex");
}


/***/ }),

/***/ 35443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ verifySettings),
/* harmony export */   Xx: () => (/* binding */ updateSettings),
/* harmony export */   lW: () => (/* binding */ ruleLine)
/* harmony export */ });
/* unused harmony export globMatches */
/** What update policy says of a subject: the defaults, then each rule that matches, in the order of the file. */
function updateSettings(policies, subject) {
    const { defaults, rules } = policies.update;
    return Object.assign({}, defaults, ...rules.filter(matching(subject)).map(({ set }) => set));
}
/** What verify policy says of a subject; budgets are laid over each other by field and credentials by name. */
function verifySettings(policies, subject) {
    const { defaults, rules } = policies.verify;
    const patches = rules.filter(matching(subject)).map(({ set }) => set);
    return {
        ...Object.assign({}, defaults, ...patches),
        budget: Object.assign({}, defaults.budget, ...patches.map(({ budget }) => budget)),
        credentials: Object.assign({}, defaults.credentials, ...patches.map(({ credentials }) => credentials)),
    };
}
/** The line in `policies/update.yaml` of the rule that has the last word on a field; null where it is the default. */
function ruleLine(policies, subject, field) {
    return policies.update.rules.filter(matching(subject)).findLast(({ set }) => field in set)?.line ?? null;
}
function matching(subject) {
    return ({ match }) => matches(match, subject);
}
function matches(match, subject) {
    const { change = [] } = subject;
    return (any(match.server, (glob) => globMatches(glob, subject.server)) &&
        any(match.manifest, (glob) => globMatches(glob, subject.manifest)) &&
        any(match.package, (glob) => [subject.name, subject.purl].some((name) => name !== null && globMatches(glob, name))) &&
        any(match.ecosystem, (ecosystem) => ecosystem === subject.ecosystem) &&
        any(match.change, (wanted) => change.includes(wanted)));
}
function any(values, test) {
    return values === undefined || values.some(test);
}
/** `*` stands for any text. Greedy from the left, so that the time is linear whatever a rule says. */
function globMatches(glob, text) {
    const [first = "", ...rest] = glob.split("*");
    const last = rest.pop();
    if (last === undefined)
        return glob === text;
    if (!text.startsWith(first))
        return false;
    let at = first.length;
    for (const part of rest) {
        const found = text.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
}


/***/ }),

/***/ 49843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   IE: () => (/* binding */ nonsense),
/* harmony export */   L5: () => (/* binding */ askText),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   ey: () => (/* binding */ askJson),
/* harmony export */   uR: () => (/* binding */ instant)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89862);
/* harmony import */ var _lib_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92525);


/** Asks for a JSON document; whatever the registry or the network does is data. */
async function askJson(http, url, options = {}) {
    const answer = await ask(http, url, options);
    if (answer.kind !== "document")
        return answer;
    const document = parse(answer.response.body);
    if (document !== undefined)
        return { ...answer, document };
    return { kind: "unavailable", reason: `the registry answered nonsense: what ${(0,_lib_http_js__WEBPACK_IMPORTED_MODULE_1__/* .shownUrl */ .zA)(answer.response.url)} holds is not JSON` };
}
/** Asks for a text. */
async function askText(http, url, options = {}) {
    const answer = await ask(http, url, options);
    return answer.kind === "document" ? { ...answer, document: answer.response.body.toString("utf8") } : answer;
}
async function ask(http, url, options = {}) {
    try {
        const response = await http.get(url, options);
        const refused = judge(response, options.headers?.authorization ?? null);
        return refused ?? { kind: "document", document: undefined, response };
    }
    catch (error) {
        // Trouble of one registry is data; our own bugs and an interruption are not.
        if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA && error.code === "network")
            return { kind: "unavailable", reason: error.message };
        throw error;
    }
}
/** The lookup of a package that could not be found or asked for. */
function without(purl, answer) {
    return { kind: answer.kind, purl, reason: answer.reason };
}
function nonsense(purl, what) {
    return { kind: "unavailable", purl, reason: `the registry answered nonsense: ${what}` };
}
/** What a status other than 200 means; null for 200. */
function judge(response, authorization = null) {
    const where = (0,_lib_http_js__WEBPACK_IMPORTED_MODULE_1__/* .shownUrl */ .zA)(response.url);
    switch (response.status) {
        case 200:
            return null;
        case 404:
        case 410:
            return { kind: "not-found", reason: `${where} does not exist (${response.status})` };
        case 401:
        case 403:
            return { kind: "unavailable", reason: `${where} refuses access (${response.status}): ${credentialTrouble(authorization)}` };
        case 429:
            return { kind: "unavailable", reason: `${where} asks to be left alone for a while (429)` };
        default:
            return { kind: "unavailable", reason: `${where} answered with status ${response.status}` };
    }
}
function credentialTrouble(authorization) {
    if (authorization === null)
        return "the configuration holds no credentials for it";
    const variable = /\$\{([A-Za-z_][A-Za-z0-9_]*)\??\}/.exec(authorization)?.[1];
    return variable === undefined
        ? "the configured credentials are not accepted"
        : `they are to come from the variable ${variable}, which is not set`;
}
function parse(text) {
    try {
        return JSON.parse(text.toString("utf8"));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** An ISO time in UTC; null for what is no time. */
function instant(value) {
    const milliseconds = typeof value === "string" ? Date.parse(value) : Number.NaN;
    return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString() : null;
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
