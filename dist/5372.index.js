export const id = 5372;
export const ids = [5372,6903,4456];
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

/***/ 48371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ proveStep),
/* harmony export */   j: () => (/* binding */ readStep)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89862);
/* harmony import */ var _verify_run_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25562);
/* harmony import */ var _handed_registries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1717);
/* harmony import */ var _planes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33357);
/* harmony import */ var _sealed_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64266);
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
 * The steps that jobs of a workflow hand to each other through a folder: resolve writes it (lock-step.ts), prove adds proofs, decide reads them.
 */
/** Proves one row of the matrix from the folder alone: no repository, no token. */
async function proveStep(world, { folder, id }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const registries = __addDisposableResource(env_1, await (0,_handed_registries_js__WEBPACK_IMPORTED_MODULE_4__/* .registriesFrom */ .U)(folder, world.repo), true);
        const prover = __addDisposableResource(env_1, await (0,_planes_js__WEBPACK_IMPORTED_MODULE_5__.openProvingPlane)({ ...world, repo: registries.dir }, { verify: await handedVerifyPolicy(folder, id) }), true);
        return await (0,_verify_run_folder_js__WEBPACK_IMPORTED_MODULE_3__.proveFromFolder)(folder, id, { prover, log: world.log });
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
/** The results of the proving jobs, each checked against what was sent; `seal` is what the resolving job said of the folder. */
async function readStep(folder, seal = "") {
    await (0,_sealed_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .checkSeal */ ._)(folder, seal);
    const plan = await readPlan(folder);
    return { plan, results: await (0,_verify_run_folder_js__WEBPACK_IMPORTED_MODULE_3__.readResults)(folder, plan) };
}
async function readPlan(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "plan.json");
    try {
        const plan = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"));
        if (plan.schema === "mcp-gitops/plan/v1" && Array.isArray(plan.servers))
            return plan;
    }
    catch (error) {
        if (error.code !== "ENOENT" && !(error instanceof SyntaxError))
            throw error;
    }
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL("document", "there is no plan", { place: { file: path }, todo: "run detect with the same folder first" });
}
/** Which variables of this job's environment the server may get: the task says so, for the policy itself is not handed over. */
async function handedVerifyPolicy(folder, id) {
    const { readTask } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 25562));
    const { settings } = await readTask(folder, id);
    return { defaults: settings, rules: [] };
}


/***/ }),

/***/ 1717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ registriesFrom),
/* harmony export */   n: () => (/* binding */ handRegistries)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * Which registries packages come from, for a proving job that has no checkout: the lines of the repository's `.npmrc` that name one, and
 * nothing else of it. A token or a reference to a variable never goes along.
 */
const fileName = "registries.npmrc";
const registryLine = /^\s*((?:@[a-z0-9][\w.~-]*:)?registry)\s*=\s*"?(https?:\/\/[^\s"'@?#;$]+)"?\s*$/i;
/** Writes what the repository's `.npmrc` says of registries into the folder; nothing where it says nothing. */
async function handRegistries(repo, folder) {
    const lines = (await textOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repo, ".npmrc"))).split(/\r?\n/).flatMap((line) => {
        const [, key, url] = registryLine.exec(line) ?? [];
        return key === undefined ? [] : [`${key}=${url}\n`];
    });
    if (lines.length > 0)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, fileName), lines.join(""));
}
/** A folder whose `.npmrc` is what was handed over, until the scope ends; `fallback` where nothing was. */
async function registriesFrom(folder, fallback) {
    const text = await textOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, fileName));
    if (text === "")
        return { dir: fallback, [Symbol.asyncDispose]: async () => { } };
    const dir = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "mcp-gitops-registries-"));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, ".npmrc"), text, { mode: 0o600 });
    return { dir, [Symbol.asyncDispose]: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(dir, { recursive: true, force: true }) };
}
async function textOf(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
    }
    catch (error) {
        if (error.code === "ENOENT")
            return "";
        throw error;
    }
}


/***/ }),

/***/ 64266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ sealOf),
/* harmony export */   _: () => (/* binding */ checkSeal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _lib_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88211);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89862);





/** What the proving jobs add: nobody vouches for it, and it is checked for itself. */
const fromProving = new Set(["proofs", "smoke"]);
/**
 * A digest over all that a resolving job hands over in a folder. It reaches the deciding job by the workflow itself (an output), which a
 * job that runs packages cannot change; the folder travels as an artifact, which such a job might.
 */
async function sealOf(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { recursive: true, withFileTypes: true });
    const paths = entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name).slice((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, node_path__WEBPACK_IMPORTED_MODULE_2__.sep).length))
        .filter((path) => !fromProving.has(path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)[0] ?? ""))
        .sort();
    return (0,_lib_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(await Promise.all(paths.map(async (path) => [path, await fileDigest((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path))])));
}
/** Throws ConfigError "document" where a folder is not the one that was sealed; an empty seal asks for nothing. */
async function checkSeal(folder, seal) {
    if (seal === "")
        return;
    const found = await sealOf(folder);
    if (found === seal)
        return;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .xL("document", "what the resolving job handed over was changed on its way", {
        place: { file: folder },
        expected: seal.slice(0, 100),
        found,
        todo: "look at the jobs that ran packages before you run the workflow again",
    });
}
async function fileDigest(path) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path))
        .digest("hex");
}


/***/ }),

/***/ 25562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  folderLocks: () => (/* binding */ folderLocks),
  lockPlan: () => (/* binding */ lockPlan),
  proveFromFolder: () => (/* binding */ proveFromFolder),
  readResults: () => (/* binding */ readResults),
  readTask: () => (/* binding */ readTask)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/lib/canonical.js
var canonical = __webpack_require__(88211);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/lock/parse-lock.js + 2 modules
var parse_lock = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/src/lock/wanted.js
var lock_wanted = __webpack_require__(33542);
// EXTERNAL MODULE: ./build/src/manifest/server-id.js
var server_id = __webpack_require__(81944);
// EXTERNAL MODULE: ./build/src/plan/matrix.js
var matrix = __webpack_require__(56276);
// EXTERNAL MODULE: ./build/src/verify/complete-proof.js + 2 modules
var complete_proof = __webpack_require__(67202);
// EXTERNAL MODULE: ./build/src/verify/lock-source.js + 1 modules
var lock_source = __webpack_require__(3670);
// EXTERNAL MODULE: ./build/src/verify/proof-schema.js
var proof_schema = __webpack_require__(60337);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/src/verify/read-document.js


const largest = 128 * 1024 * 1024;
/** A document that another job left; null where it left none. Throws ExternalError "process" for what is too large or no JSON. */
async function readDocument(path) {
    try {
        const bytes = await (0,promises_.readFile)(path);
        if (bytes.length > largest)
            throw new errors/* ExternalError */.yA("process", "a document of another job is too large", { found: `${path}: ${bytes.length} bytes` });
        return JSON.parse(bytes.toString("utf8"));
    }
    catch (error) {
        if (error.code === "ENOENT")
            return null;
        if (error instanceof SyntaxError)
            throw new errors/* ExternalError */.yA("process", "a document of another job is no JSON", { cause: error, found: path });
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/verify/write-document.js
var write_document = __webpack_require__(97300);
;// CONCATENATED MODULE: ./build/src/verify/review-folder.js






/** Writes what the resolving job says of each candidate's packages: the proving jobs have no network, and the deciding one no registry. */
async function writeReviews(task, dir, { review, locks }) {
    const pinned = task.pinned === null ? null : (0,lock_source/* lockOf */.Vx)(await (0,lock_source/* lockFor */.Xd)(task, task.pinned, locks));
    await Promise.all(task.candidates.map(async ({ version }) => {
        const lock = (0,lock_source/* lockOf */.Vx)(await (0,lock_source/* lockFor */.Xd)(task, version, locks));
        if (!lock)
            return;
        const found = await review(lock, pinned);
        if (found)
            await (0,write_document/* writeDocument */.f)(reviewFile(dir, (0,canonical/* digestOf */.ol)(lock), pinned && (0,canonical/* digestOf */.ol)(pinned)), found);
    }));
}
/** The reviews that were handed over; null where none was. */
function folderReviews(dir) {
    return (candidate, pinned) => read(reviewFile(dir, (0,canonical/* digestOf */.ol)(candidate), pinned && (0,canonical/* digestOf */.ol)(pinned)));
}
async function read(path) {
    const value = (await readDocument(path));
    if (value === null || value.schema === "mcp-gitops/tree-review/v1")
        return value;
    throw new errors/* ExternalError */.yA("process", "a document of another job is no review of packages", { found: path });
}
function reviewFile(dir, candidate, pinned) {
    return (0,external_node_path_.join)(dir, "reviews", `${(0,canonical/* digestOf */.ol)([candidate, pinned]).slice("sha256:".length, "sha256:".length + 32)}.json`);
}

// EXTERNAL MODULE: ./build/src/verify/verify-plan.js
var verify_plan = __webpack_require__(89516);
// EXTERNAL MODULE: ./build/src/verify/verify-server.js + 1 modules
var verify_server = __webpack_require__(37515);
// EXTERNAL MODULE: ./build/src/verify/with-fleet.js
var with_fleet = __webpack_require__(95294);
;// CONCATENATED MODULE: ./build/src/verify/run-folder.js
















const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/;
/** Writes what the proving jobs need: every row of the matrix with the locks of its pinned version and of all candidates that policy tries. */
async function lockPlan(input, dir, ports) {
    const planned = new Map(input.plan.servers.map((server) => [(0,server_id/* serverKey */.Pd)(server), server]));
    const rows = (0,matrix/* matrixOf */.l)(input.plan).include.flatMap(({ id, ...server }) => {
        const row = planned.get((0,server_id/* serverKey */.Pd)(server));
        return row ? [{ id, planned: row }] : [];
    });
    const tasks = await (0,verify_plan/* tasksFor */.y)(rows, input);
    await Promise.all(tasks.map((task) => writeLocks(task, dir, ports.locks)));
    const { review } = ports;
    if (review)
        await Promise.all(tasks.map((task) => writeReviews(task, dir, { review, locks: ports.locks })));
    for (const task of tasks)
        await (0,write_document/* writeDocument */.f)((0,external_node_path_.join)(dir, "tasks", `${checkId(task.id)}.json`), task);
    await (0,write_document/* writeDocument */.f)((0,external_node_path_.join)(dir, "plan.json"), input.plan);
}
/** Proves one row of the matrix from the folder alone, and writes `proofs/<id>.json`; returns its path and result. */
async function proveFromFolder(dir, id, ports) {
    const task = await readTask(dir, id);
    const result = await (0,verify_server/* verifyServer */.Vz)(task, { ...ports, locks: folderLocks(dir), review: folderReviews(dir) });
    const path = (0,external_node_path_.join)(dir, "proofs", `${id}.json`);
    const file = { schema: "mcp-gitops/attempts/v1", id, attempts: result.attempts };
    await (0,write_document/* writeDocument */.f)(path, file);
    return { path, result };
}
/**
 * The results of all rows of the matrix, for deciding: each proof is checked against the task and the lock that were sent. A row whose job left
 * nothing has no attempts, and its reason says so. Throws ExternalError "process" for what is no proof of what was asked.
 */
async function readResults(dir, plan) {
    const locks = folderLocks(dir);
    const tasks = await Promise.all((0,matrix/* matrixOf */.l)(plan).include.map(({ id }) => readTask(dir, id)));
    const results = await Promise.all(tasks.map(async (task) => {
        const attempts = await readAttempts(dir, task, locks);
        const judged = attempts && (await Promise.all(attempts.map((proof) => reviewed(proof, task, dir))));
        const result = await (0,verify_server/* toResult */.X5)(task, judged ?? [], locks);
        return judged === null ? { ...result, reasons: ["its proving job left no proof"] } : result;
    }));
    return (0,with_fleet/* withFleet */.x)(tasks, results);
}
/** What the job that resolved says of a proof's packages is said again here: a proving job might have left it out. */
async function reviewed(proof, task, dir) {
    const review = await handedReview(task, proof.verdict, dir);
    return (0,complete_proof/* completeProof */.c)(proof, task, { review, neighbours: task.neighbours ?? [] });
}
/** The locks that `lockPlan` wrote. */
function folderLocks(dir) {
    return async (wanted) => {
        const what = `${wanted.name}@${wanted.version}`;
        const value = await readDocument(lockFile(dir, wanted));
        if (value === null)
            return { kind: "unavailable", reason: `no lock of ${what} was handed over` };
        const resolution = value;
        return resolution.kind === "resolved"
            ? { kind: "resolved", lock: (0,parse_lock/* checkLock */.s)(resolution.lock, { file: `lock of ${what}` }) }
            : resolution;
    };
}
async function writeLocks(task, dir, source) {
    const versions = [...(task.pinned === null ? [] : [task.pinned]), ...task.candidates.map(({ version }) => version)];
    await Promise.all(versions.map(async (version) => {
        const wanted = (0,lock_wanted/* wantedOf */.Lm)(task, version);
        // What names nothing to lock needs nothing handed over to say so again.
        if (!("kind" in wanted))
            await (0,write_document/* writeDocument */.f)(lockFile(dir, wanted), await (0,lock_source/* lockFor */.Xd)(task, version, source));
    }));
}
async function readAttempts(dir, task, locks) {
    const value = await readDocument((0,external_node_path_.join)(dir, "proofs", `${task.id}.json`));
    if (value === null)
        return null;
    const { attempts } = value;
    const expected = task.candidates.length > 0 ? task.candidates : [null];
    if (!Array.isArray(attempts) || attempts.length === 0 || attempts.length > expected.length) {
        throw new errors/* ExternalError */.yA("process", "a proving job returned what is no list of proofs", { found: task.id });
    }
    return Promise.all(attempts.map(async (proof, index) => {
        const version = expected[index]?.version ?? null;
        const lock = version === null ? null : (0,lock_source/* lockDigest */.sU)(await (0,lock_source/* lockFor */.Xd)(task, version, locks));
        return (0,proof_schema/* checkProof */.DW)(proof, {
            manifest: task.manifest,
            server: task.server,
            package: task.package,
            from: task.from,
            to: version,
            lock: unlocked(proof) ? null : lock,
        });
    }));
}
/** Null for what has no tree. */
async function handedReview(task, { to, lock: digest }, dir) {
    if (to === null || digest === null)
        return null;
    const locks = folderLocks(dir);
    const [candidate, pinned] = await Promise.all([
        (0,lock_source/* lockFor */.Xd)(task, to, locks),
        task.pinned === null ? null : (0,lock_source/* lockFor */.Xd)(task, task.pinned, locks),
    ]);
    const lock = (0,lock_source/* lockOf */.Vx)(candidate);
    return lock && folderReviews(dir)(lock, pinned && (0,lock_source/* lockOf */.Vx)(pinned));
}
/** A version that was not even installed has a proof without a lock: that can only speak against it. */
function unlocked(proof) {
    const verdict = proof?.verdict;
    return verdict?.lock === null && (verdict.outcome === "fail" || verdict.outcome === "inconclusive");
}
async function readTask(dir, id) {
    const task = (await readDocument((0,external_node_path_.join)(dir, "tasks", `${checkId(id)}.json`)));
    if (task?.schema === "mcp-gitops/verify-task/v1" && task.id === id)
        return task;
    throw new errors/* ConfigError */.xL("document", `there is no task ${id} in ${dir}`, { todo: "run detect with the same folder first" });
}
function checkId(id) {
    if (idPattern.test(id))
        return id;
    throw new errors/* ConfigError */.xL("usage", "this is no row of the matrix", {
        found: id.slice(0, 200),
        todo: "name a row of the matrix that `detect` printed",
    });
}
function lockFile(dir, wanted) {
    return (0,external_node_path_.join)(dir, "locks", `${(0,canonical/* digestOf */.ol)(wanted).slice("sha256:".length, "sha256:".length + 32)}.json`);
}


/***/ }),

/***/ 29533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ verifiedEvents)
/* harmony export */ });
/* harmony import */ var _ledger_event_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8623);
/* harmony import */ var _verify_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37515);


/** One `verified` event for each attempt, in the order in which they were made. Pure. */
function verifiedEvents(results) {
    return results.flatMap(({ attempts }) => attempts.map(({ verdict }) => (0,_ledger_event_types_js__WEBPACK_IMPORTED_MODULE_0__/* .draft */ .K4)("verified", {
        manifest: verdict.manifest,
        server: verdict.server,
        package: verdict.package,
        from: verdict.from,
        to: verdict.to,
        outcome: verdict.outcome,
        surfaceChange: verdict.surfaceChange,
        effectiveBump: verdict.effectiveBump,
        lock: verdict.lock,
        contract: verdict.contract,
        reason: (0,_verify_server_js__WEBPACK_IMPORTED_MODULE_1__/* .decidingReason */ .cq)(verdict),
        separated: verdict.isolation.separated,
    })));
}


/***/ }),

/***/ 97300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeDocument)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88211);



let counter = 0;
/** Writes a document of a run's folder as stable JSON, whole or not at all. */
async function writeDocument(path, value) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, ".."), { recursive: true });
    const staging = `${path}.${process.pid}.${counter++}`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(staging, (0,_lib_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .stableJson */ ._Y)(value));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(staging, path);
}


/***/ })

};
