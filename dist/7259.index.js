export const id = 7259;
export const ids = [7259,4456];
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

/***/ 29162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ deploy)
/* harmony export */ });
/* harmony import */ var _plan_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97251);
/* harmony import */ var _record_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16246);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70128);
/* harmony import */ var _settle_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51653);
/* harmony import */ var _stage_and_smoke_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45483);





/** A revert is followed by the deployment of what is left; more rounds than this are for the next run. */
const rounds = 4;
/**
 * Makes the head of the base branch (or a commit) live on a target: plan, stage and smoke, switch or take back; after a revert the
 * resulting head goes live. Killed anywhere and run again it comes to the same end.
 */
async function deploy(world, request) {
    const ports = { ...world, smoke: passingOnce(world.smoke) };
    const refused = [];
    const reverts = [];
    for (let round = 1;; round++) {
        const settled = await (0,_settle_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .settleFailure */ .y)(ports, request.target);
        reverts.push(...(settled?.reverts ?? []).filter((revert) => revert.kind !== "moved-on"));
        const staging = await (0,_plan_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .planDeployment */ .H)(ports, request);
        const waiting = reverts.some((revert) => revert.kind === "proposed");
        if (staging.plan.decision.kind !== "stage" || waiting)
            return together((0,_record_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .heldRollout */ .z)(staging.plan), refused, reverts);
        const rollout = await (0,_record_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .recordDeployment */ .d)(ports, staging, await (0,_stage_and_smoke_js__WEBPACK_IMPORTED_MODULE_4__/* .stageAndSmoke */ .V)(ports, staging));
        if (rollout.outcome !== "rolled-back")
            return together(rollout, refused, reverts);
        refused.push(rollout);
        reverts.push(...rollout.reverts);
        const goesOn = request.commit === undefined && rollout.reverts.every((revert) => revert.kind !== "proposed");
        if (!goesOn || round >= rounds)
            return together(rollout, refused, reverts);
    }
}
/** What passed in one round is not started again in the next. */
function passingOnce(smoke) {
    const passed = new Map();
    return async (job) => {
        const key = job.staged && `${job.staged.tree}\0${(0,_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .launchDigest */ .I4)(job.server)}`;
        const known = key === null ? undefined : passed.get(key);
        if (known)
            return known;
        const found = await smoke(job);
        if (key !== null && (found.outcome === "pass" || found.outcome === "warn"))
            passed.set(key, found);
        return found;
    };
}
/** One rollout out of several rounds: the first that was refused, what was taken back on the way, and what is live in the end. */
function together(last, refused, reverts) {
    const failed = refused.flatMap((rollout) => rollout.servers.filter((row) => row.result === "failed"));
    const servers = last.servers.map((row) => failed.find((other) => other.manifest === row.manifest && other.server === row.server) ?? row);
    const waiting = reverts.some((revert) => revert.kind === "proposed");
    if (!waiting && (reverts.length === 0 || last.outcome === "frozen" || last.outcome === "inconclusive"))
        return { ...last, servers };
    const { schema, target, commit, revision } = refused[0] ?? last;
    const why = failed.map((row) => `${row.server}: ${row.why}`).join("; ") || "an earlier run left it to be taken back";
    return { schema, target, commit, revision, servers, outcome: "rolled-back", live: last.live, why, reverts };
}


/***/ }),

/***/ 53702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   mN: () => (/* binding */ blockers),
/* harmony export */   qV: () => (/* binding */ rolloutRow)
/* harmony export */ });
/* harmony import */ var _lib_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88211);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89862);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70128);



/**
 * What the smoke report says of each server of its plan. What should have been looked at and was not is inconclusive. Pure.
 * Throws ConfigError "document" when the report answers another plan.
 */
function judge(plan, report) {
    if (report.schema !== "mcp-gitops/smoke/v1" || report.plan !== (0,_lib_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(plan)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL("document", "the smoke report answers another deployment plan", { todo: "stage the plan again" });
    }
    return plan.servers.map((planned) => judgeServer(plan, planned, report));
}
function judgeServer(plan, planned, report) {
    const row = (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .rowOf */ .OB)(plan.revision, planned);
    const about = {
        manifest: planned.manifest,
        server: planned.server,
        package: row?.package ?? null,
        from: (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .rowOf */ .OB)(plan.current, planned)?.version ?? null,
        to: row?.version ?? null,
        lock: row?.lock ?? null,
    };
    const { step } = planned;
    switch (step.kind) {
        case "keep":
            return { ...about, result: "kept", why: "nothing about it changed", findings: [], blocks: false };
        case "as-is":
            return { ...about, result: "as-is", why: step.why, findings: [], blocks: false };
        case "unavailable":
            return { ...about, result: "inconclusive", why: step.why, findings: [], blocks: true };
        case "refused": {
            const finding = { code: step.reason, severity: "high", message: step.why, evidence: "" };
            return { ...about, result: "failed", why: step.why, findings: [finding], blocks: true };
        }
        case "reach":
            return { ...about, ...found(report, planned, null), blocks: false };
        case "stage":
            return { ...about, ...found(report, planned, step.lock), blocks: true };
    }
}
function found(report, planned, lock) {
    const row = report.servers.find((candidate) => candidate.manifest === planned.manifest && candidate.server === planned.server);
    if (!row || row.lock !== lock)
        return { result: "inconclusive", why: "it was not looked at", findings: [] };
    const why = row.findings[0]?.message ?? "";
    switch (row.outcome) {
        case "pass":
        case "warn":
            return { result: "verified", why: why || "it answers", findings: row.findings };
        case "fail":
            // What a remote does says nothing about a version.
            return { result: lock === null ? "inconclusive" : "failed", why, findings: row.findings };
        case "inconclusive":
            return { result: "inconclusive", why, findings: row.findings };
    }
}
/** The row as the rollout shows it. */
function rolloutRow({ findings: _findings, blocks: _blocks, ...row }) {
    return row;
}
/** Those that keep the revision from going live, by their result. */
function blockers(servers, result) {
    return servers.filter((server) => server.blocks && server.result === result);
}


/***/ }),

/***/ 71219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ checkLayout),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Ii: () => (/* binding */ treeName),
/* harmony export */   ON: () => (/* binding */ treePath),
/* harmony export */   St: () => (/* binding */ serverLink),
/* harmony export */   Uk: () => (/* binding */ liveRevision),
/* harmony export */   aH: () => (/* binding */ layoutOf),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89862);
/* harmony import */ var _manifest_server_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81944);




const ours = new Set(["current", "current.next", "revisions", "trees", ".staging"]);
/** The places of a directory target. `path` starts from `root` when it is relative. */
function layoutOf(root, path) {
    const live = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
    return {
        root: live,
        current: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(live, "current"),
        revisions: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(live, "revisions"),
        trees: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(live, "trees"),
        staging: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(live, ".staging"),
    };
}
/** Refuses a folder that holds something else: nothing of a person's is ever mixed with a deployment. Throws ConfigError. */
async function checkLayout(layout) {
    const found = (await namesIn(layout.root)).filter((name) => !ours.has(name));
    if (found.length > 0) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL("environment", `the target ${layout.root} is a folder with other files in it`, {
            found: found.slice(0, 5).join(", "),
            todo: "name an empty folder, or one that does not exist yet, in policies/deploy.yaml",
        });
    }
    const current = await kindOf(layout.current);
    if (current === "link" || current === "none")
        return;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL("environment", `${layout.current} is no symbolic link`, { todo: "move it away: mcp-gitops puts a link there" });
}
/** The folder name of a lock's tree: the digits of its digest. Throws ConfigError for what is no digest. */
function treeName(digest) {
    const match = /^sha256:([0-9a-f]{64})$/.exec(digest);
    if (!match)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL("document", "a lock has no valid digest", { found: digest.slice(0, 100) });
    return match[1];
}
function treePath(layout, digest) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(layout.trees, treeName(digest));
}
/** The revision that `current` points to, null when there is none. */
async function liveRevision(layout) {
    if ((await kindOf(layout.current)) !== "link")
        return null;
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(layout.current);
    const match = /^revisions\/([0-9a-f-]+)$/.exec(target);
    return match && (await kindOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(layout.revisions, match[1]))) === "folder" ? match[1] : null;
}
/** The name of a server's link in a revision. */
function serverLink(id) {
    return (0,_manifest_server_id_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeSegment */ .ug)(`${id.manifest}#${id.server}`);
}
/** Names in a folder, sorted; none when it is not there. */
async function namesIn(folder) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).sort();
    }
    catch (error) {
        if (error.code === "ENOENT")
            return [];
        throw error;
    }
}
async function kindOf(path) {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
        return found.isSymbolicLink() ? "link" : found.isDirectory() ? "folder" : "file";
    }
    catch (error) {
        if (error.code === "ENOENT")
            return "none";
        throw error;
    }
}


/***/ }),

/***/ 97251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ planDeployment)
});

// EXTERNAL MODULE: ./build/src/ledger/state.js
var state = __webpack_require__(12130);
// EXTERNAL MODULE: ./build/src/lib/files.js
var lib_files = __webpack_require__(56342);
// EXTERNAL MODULE: ./build/src/lib/canonical.js
var canonical = __webpack_require__(88211);
// EXTERNAL MODULE: ./build/src/lock/wanted.js
var lock_wanted = __webpack_require__(33542);
// EXTERNAL MODULE: ./build/src/manifest/unreadable.js
var unreadable = __webpack_require__(18100);
// EXTERNAL MODULE: ./build/src/deploy/committed-lock.js
var committed_lock = __webpack_require__(45495);
// EXTERNAL MODULE: ./build/src/deploy/revision.js
var deploy_revision = __webpack_require__(70128);
;// CONCATENATED MODULE: ./build/src/deploy/desired.js






/** Every server of a commit: the lock it is started from and whether it changes. Registries are asked only for what has no lock. */
async function desiredServers(ports, context) {
    const files = ports.filesOf(context.commit);
    const inventory = await ports.inventoryOf(files);
    (0,unreadable/* mustBeReadable */.d)(inventory, new Set(context.current?.servers.map(({ manifest }) => manifest)));
    const { servers } = inventory;
    return Promise.all(servers.map((server) => desiredServer({ ports, context, files, previous: (0,deploy_revision/* rowOf */.OB)(context.current, server) }, server)));
}
async function desiredServer(search, server) {
    const { files, previous } = search;
    const scripts = await Promise.all(server.files.slice(1).map((path) => files.read(path)));
    const found = scripts.filter((script) => script !== null);
    const row = {
        manifest: server.manifest,
        server: server.server,
        package: server.purl,
        version: server.version,
        pinned: server.version,
        lock: null,
        launch: (0,deploy_revision/* launchDigest */.I4)(server, found),
    };
    if (server.disabled)
        return { server, row, lock: null, step: { kind: "as-is", why: "it is disabled" } };
    if (server.launch.url !== null) {
        const step = previous && (0,deploy_revision/* sameServer */.AD)(previous, row) ? { kind: "keep" } : { kind: "reach" };
        return { server, row, lock: null, step };
    }
    if (!(0,lock_wanted/* isLockable */._f)(server.ecosystem) || server.launch.direct === null || server.name === null) {
        return {
            server,
            row,
            lock: null,
            step: { kind: "as-is", why: server.unmanaged ?? `${server.ecosystem ?? "it"} is not installed here` },
        };
    }
    const locked = await lockFor(search, server, row);
    const step = await stepFor(search, locked);
    return { server, row: locked.row, lock: locked.lock, step };
}
/** The committed lock, else the one that is live for the same words in the manifest, else a new one. */
async function lockFor(search, server, row) {
    const { ports, context, previous } = search;
    const committed = await (0,committed_lock/* committedLock */.s)(search.files, server);
    if (committed)
        return { row: { ...row, version: committed.version, lock: (0,canonical/* digestOf */.ol)(committed) }, lock: committed, trouble: null };
    if (previous?.lock && sameWords(previous, row) && (await context.installed(previous.lock))) {
        return { row: { ...row, version: previous.version, lock: previous.lock }, lock: null, trouble: null };
    }
    const today = server.pin === "exact" && server.version !== null ? { kind: "version", version: server.version } : await ports.today(server);
    switch (today.kind) {
        case "unresolvable":
            return { row, lock: null, trouble: { kind: "refused", reason: "unresolvable", why: today.reason } };
        case "unavailable":
            return { row, lock: null, trouble: { kind: "unavailable", why: today.reason } };
        case "version":
            return resolved(search, server, { ...row, version: today.version });
    }
}
async function resolved({ ports, context, previous }, server, row) {
    if (isQuarantined(context, previous, row))
        return { row, lock: null, trouble: null };
    const wanted = (0,lock_wanted/* wantedOf */.Lm)((0,lock_wanted/* subjectOf */.et)(server), row.version);
    const answer = "kind" in wanted ? wanted : await ports.resolve(wanted);
    switch (answer.kind) {
        case "unresolvable":
            return { row, lock: null, trouble: { kind: "refused", reason: "unresolvable", why: answer.reason } };
        case "unavailable":
            return { row, lock: null, trouble: { kind: "unavailable", why: answer.reason } };
        case "resolved":
            return { row: { ...row, lock: (0,canonical/* digestOf */.ol)(answer.lock) }, lock: answer.lock, trouble: null };
    }
}
async function stepFor({ context, previous }, locked) {
    const { row, trouble } = locked;
    if (trouble)
        return trouble;
    const quarantine = isQuarantined(context, previous, row);
    if (quarantine)
        return { kind: "refused", reason: "quarantined", why: quarantine.why };
    const lock = row.lock;
    if (previous && (0,deploy_revision/* sameServer */.AD)(previous, row) && (await context.installed(lock)))
        return { kind: "keep" };
    return { kind: "stage", lock };
}
/** A quarantine holds what would newly go live; what is live already is another matter. */
function isQuarantined(context, previous, row) {
    if (row.package === null || row.version === null)
        return undefined;
    if (previous?.package === row.package && previous.version === row.version)
        return undefined;
    return context.quarantines.get((0,state/* quarantineKey */.KU)(row.package, row.version));
}
function sameWords(previous, row) {
    return previous.package === row.package && previous.pinned === row.pinned && previous.launch === row.launch;
}

// EXTERNAL MODULE: ./build/src/deploy/layout.js
var layout = __webpack_require__(71219);
// EXTERNAL MODULE: ./build/src/deploy/switch.js
var deploy_switch = __webpack_require__(1773);
// EXTERNAL MODULE: ./build/src/deploy/target-history.js
var target_history = __webpack_require__(17941);
;// CONCATENATED MODULE: ./build/src/deploy/plan-deployment.js







/** The first phase: what the target is to become, with a lock for every server. Metadata only; writes nothing. */
async function planDeployment(ports, request) {
    const { target } = request;
    if (target.kind === "directory")
        await (0,layout/* checkLayout */.HX)((0,layout/* layoutOf */.aH)(ports.root, target.path));
    const base = await ports.forge.base();
    const events = await ports.ledger.read();
    const history = (0,target_history/* targetHistory */.E)(events, target.name);
    const current = history.current
        ? await (0,target_history/* verifiedRevision */.W)(ports, events, { target: target.name, revision: history.current.revision })
        : null;
    const commit = request.commit ?? base.commit;
    const { quarantines } = (0,state/* replay */.eZ)(events, ports.clock.now());
    const desired = await desiredServers(ports, {
        commit,
        current,
        quarantines,
        installed: (digest) => isInstalled(ports.root, target, digest),
    });
    const revision = (0,deploy_revision/* makeRevision */.W3)(commit, desired.map(({ row }) => row));
    const decision = await decideDeployment(ports, { target, history, revision, desired });
    const plan = {
        schema: "mcp-gitops/deployment/v1",
        target,
        base,
        decision,
        revision,
        current,
        servers: desired.map(({ row, step }) => ({ manifest: row.manifest, server: row.server, step })),
    };
    return stagingOf(ports, plan, desired);
}
async function isInstalled(root, target, digest) {
    return target.kind === "ref" || (await (0,layout/* kindOf */.I)((0,layout/* treePath */.ON)((0,layout/* layoutOf */.aH)(root, target.path), digest))) === "folder";
}
async function decideDeployment(ports, { target, history, revision, desired }) {
    const settled = desired.every(({ step }) => step.kind === "keep" || step.kind === "as-is");
    if (settled && history.current?.revision === revision.id && (await isLive(ports, target, revision)))
        return { kind: "unchanged" };
    if (!history.frozen)
        return { kind: "stage", thaw: null };
    // A hold because something failed with nothing to go back to ends when the base branch says something else.
    const failedElsewhere = history.frozen.by === "deploy" && history.last?.commit !== revision.commit;
    return failedElsewhere
        ? { kind: "stage", thaw: "the base branch has moved on from what failed" }
        : { kind: "frozen", why: history.frozen.why };
}
async function isLive(ports, target, revision) {
    switch (target.kind) {
        case "directory":
            return (await (0,layout/* liveRevision */.Uk)((0,layout/* layoutOf */.aH)(ports.root, target.path))) === revision.id;
        case "ref":
            return (await ports.forge.branch((0,deploy_switch/* refName */.P7)(target.ref))) === revision.commit;
    }
}
async function stagingOf(ports, plan, desired) {
    const files = ports.filesOf(plan.revision.commit);
    const manifests = {};
    for (const path of plan.revision.manifests) {
        const content = await files.read((await (0,lib_files/* followLinks */.n1)(files, path)).path);
        if (content)
            manifests[path] = content.toString("base64");
    }
    const locks = {};
    for (const { row, lock } of desired)
        if (lock && row.lock)
            locks[row.lock] = lock;
    return { schema: "mcp-gitops/staging/v1", plan, servers: desired.map(({ server }) => server), manifests, locks };
}


/***/ }),

/***/ 16246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ heldRollout),
  d: () => (/* binding */ recordDeployment)
});

// EXTERNAL MODULE: ./build/src/ledger/event-types.js
var event_types = __webpack_require__(8623);
// EXTERNAL MODULE: ./build/src/lib/clock.js
var clock = __webpack_require__(19563);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/report/neutralise.js
var neutralise = __webpack_require__(37196);
// EXTERNAL MODULE: ./build/src/deploy/judge.js
var judge = __webpack_require__(53702);
// EXTERNAL MODULE: ./build/src/deploy/layout.js
var layout = __webpack_require__(71219);
;// CONCATENATED MODULE: ./build/src/deploy/observe.js

/**
 * After the switch: starts one changed server again where it is live now. It is to blame only when it fails twice; trouble of the
 * infrastructure after a passed smoke test changes nothing.
 */
async function observeTarget(ports, staging, servers) {
    const { target } = staging.plan;
    const changed = servers.find((server) => server.result === "verified" && server.lock !== null);
    if (!ports.observe || target.kind !== "directory" || !changed?.lock)
        return servers;
    const server = staging.servers.find((one) => one.manifest === changed.manifest && one.server === changed.server);
    const lock = staging.locks[changed.lock];
    if (!lock)
        return servers;
    const job = { server, staged: { lock, tree: (0,layout/* treePath */.ON)((0,layout/* layoutOf */.aH)(ports.root, target.path), changed.lock) } };
    const first = await ports.observe(job);
    const last = first.outcome === "fail" ? await ports.observe(job) : first;
    if (last.outcome !== "fail")
        return servers;
    const failed = {
        ...changed,
        result: "failed",
        why: last.findings[0]?.message ?? "it stopped answering after the switch",
        findings: last.findings,
    };
    return servers.map((row) => (row === changed ? failed : row));
}

// EXTERNAL MODULE: ./build/src/deploy/settle-failure.js
var settle_failure = __webpack_require__(51653);
// EXTERNAL MODULE: ./build/src/deploy/switch.js
var deploy_switch = __webpack_require__(1773);
// EXTERNAL MODULE: ./build/src/deploy/target-history.js
var target_history = __webpack_require__(17941);
// EXTERNAL MODULE: ./build/src/deploy/words.js
var words = __webpack_require__(54300);
;// CONCATENATED MODULE: ./build/src/deploy/record-deployment.js










/**
 * The third phase, which holds the token and runs nothing: switches the target when every changed server answered, else takes the
 * failed ones back in the base branch. Every step can be repeated; the ledger's `deployment-verified` is the last.
 */
async function recordDeployment(ports, staging, report) {
    const { plan } = staging;
    const servers = (0,judge/* judge */.S4)(plan, report);
    if (plan.decision.kind !== "stage")
        return heldRollout(plan);
    await checkStillCurrent(ports, plan);
    const failed = (0,judge/* blockers */.mN)(servers, "failed");
    const earlier = await (0,settle_failure/* settleFailure */.y)(ports, plan.target);
    // What an earlier run left to be taken back is what this plan was refused for.
    if (earlier && failed.length > 0)
        return takenBack(plan, servers, earlier);
    if (failed.length > 0)
        return fail(ports, plan, servers);
    const unclear = (0,judge/* blockers */.mN)(servers, "inconclusive");
    if (unclear.length > 0) {
        const why = unclear.map((server) => `${server.server}: ${(0,neutralise/* neutralise */.$)(server.why, 200)}`).join("; ");
        return rollout(plan, servers, { outcome: "inconclusive", live: liveOf(plan), why });
    }
    return goLive(ports, staging, servers);
}
/** The rollout of a plan that asks for nothing. */
function heldRollout(plan) {
    const rows = plan.servers.map((planned) => {
        const row = plan.revision.servers.find((candidate) => candidate.manifest === planned.manifest && candidate.server === planned.server);
        const about = { manifest: planned.manifest, server: planned.server, package: row?.package ?? null, lock: row?.lock ?? null };
        const result = plan.decision.kind === "unchanged" ? "kept" : "not-tried";
        return { ...about, from: row?.version ?? null, to: row?.version ?? null, result, why: "", findings: [], blocks: false };
    });
    switch (plan.decision.kind) {
        case "frozen":
            return rollout(plan, rows, { outcome: "frozen", live: liveOf(plan), why: plan.decision.why });
        case "unchanged":
            return rollout(plan, rows, { outcome: "unchanged", live: plan.revision.id });
        case "stage":
            return rollout(plan, rows, { outcome: "frozen", live: liveOf(plan), why: "a revert waits for a person" });
    }
}
/** A plan is made against what was live; a run that deployed something else meanwhile has won. */
async function checkStillCurrent(ports, plan) {
    const { current } = (0,target_history/* targetHistory */.E)(await ports.ledger.read(), plan.target.name);
    if (current?.revision === plan.current?.id)
        return;
    throw new errors/* ExternalError */.yA("conflict", `another run deployed to ${plan.target.name} meanwhile`, {
        found: current?.revision ?? "nothing",
        todo: "run the same command again",
    });
}
async function goLive(ports, staging, servers) {
    const { plan } = staging;
    const { target, revision, current } = plan;
    const place = { revision: revision.id, commit: revision.commit };
    const deployment = { target: target.name, commit: revision.commit };
    await ports.ledger.append({ title: `Deploy ${revision.id} to ${target.name}`, events: startedEvents(plan) });
    await ports.forge.recordDeployment({ ...deployment, state: "in_progress", description: `switching to ${revision.id}` });
    await (0,deploy_switch/* switchTarget */.iE)(ports, target, place);
    await (0,deploy_switch/* checkSwitched */.mb)(ports, target, place);
    const observed = await observeTarget(ports, staging, servers);
    if ((0,judge/* blockers */.mN)(observed, "failed").length > 0) {
        await (0,deploy_switch/* switchBack */.gw)(ports, target, current && { revision: current.id, commit: current.commit });
        return fail(ports, plan, observed);
    }
    await ports.forge.recordDeployment({ ...deployment, state: "success", description: `verified ${revision.id}` });
    const verified = (0,event_types/* draft */.K4)("deployment-verified", deploymentData(plan, observed));
    await ports.ledger.append({ title: `Verify ${revision.id} on ${target.name}`, events: [verified] });
    return rollout(plan, observed, { outcome: "verified", live: revision.id, previous: current?.id ?? null });
}
function startedEvents(plan) {
    const thaw = plan.decision.kind === "stage" ? plan.decision.thaw : null;
    const thawed = thaw === null ? [] : [(0,event_types/* draft */.K4)("thawed", { target: plan.target.name, why: thaw, by: "deploy" })];
    return [...thawed, (0,event_types/* draft */.K4)("deployment-started", deploymentData(plan, []))];
}
/** The ledger is told first: its events are the intention that `settleFailure` carries out, now or in the next run. */
async function fail(ports, plan, servers) {
    await recordFailure(ports, plan, (0,judge/* blockers */.mN)(servers, "failed"));
    return takenBack(plan, servers, await (0,settle_failure/* settleFailure */.y)(ports, plan.target));
}
function takenBack(plan, servers, settled) {
    if (settled?.frozen)
        return rollout(plan, servers, { outcome: "frozen", live: liveOf(plan), why: settled.frozen });
    const failed = (0,judge/* blockers */.mN)(servers, "failed").map((server) => `${server.server}: ${(0,neutralise/* neutralise */.$)(server.why, 200)}`);
    return rollout(plan, servers, { outcome: "rolled-back", live: liveOf(plan), why: failed.join("; "), reverts: settled?.reverts ?? [] });
}
async function recordFailure(ports, plan, failed) {
    const events = [(0,event_types/* draft */.K4)("deployment-failed", deploymentData(plan, failed))];
    for (const server of failed) {
        events.push(...quarantineOf(ports, server), (0,event_types/* draft */.K4)("incident-opened", (0,words/* incidentOf */.w8)(plan.target.name, server)));
    }
    await ports.ledger.append({ title: `${plan.target.name} cannot go to ${plan.revision.id}`, events });
    const { name } = plan.target;
    await ports.forge.recordDeployment({
        target: name,
        commit: plan.revision.commit,
        state: "failure",
        description: `${failed.length} servers failed`,
    });
}
/** The version is to blame only where it is what changed, and where it was tried here; what is new can fail for its settings. */
function quarantineOf(ports, server) {
    const known = server.findings.some(({ code }) => code === "quarantined" || code === "unresolvable");
    if (server.package === null || server.to === null || server.from === null || server.from === server.to || known)
        return [];
    const until = (0,clock/* isoTime */.L)(ports.clock.now() + ports.quarantineOf(server));
    const evidence = server.findings.map(({ code, message, evidence }) => (0,neutralise/* neutralise */.$)(`${code}: ${message} ${evidence}`, 500));
    return [(0,event_types/* draft */.K4)("quarantined", { purl: server.package, version: server.to, why: (0,neutralise/* neutralise */.$)(server.why, 300), until, evidence })];
}
function deploymentData(plan, blamed) {
    return {
        target: plan.target.name,
        commit: plan.revision.commit,
        revision: plan.revision.id,
        servers: plan.revision.servers.map(({ manifest, server, package: name, version, lock }) => ({
            manifest,
            server,
            package: name,
            version,
            lock,
        })),
        findings: blamed.flatMap(({ manifest, server, findings }) => findings.map(({ code, message }) => ({ manifest, server, code: (0,neutralise/* neutralise */.$)(code, 80), message: (0,neutralise/* neutralise */.$)(message, 500) }))),
    };
}
function liveOf(plan) {
    return plan.current?.id ?? null;
}
function rollout(plan, servers, outcome) {
    const head = {
        schema: "mcp-gitops/rollout/v1",
        target: plan.target.name,
        commit: plan.revision.commit,
        revision: plan.revision.id,
    };
    return { ...head, servers: servers.map(judge/* rolloutRow */.qV), ...outcome };
}


/***/ }),

/***/ 96062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ revertServers)
});

// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/deploy/layout.js
var layout = __webpack_require__(71219);
// EXTERNAL MODULE: ./build/src/ledger/state.js
var state = __webpack_require__(12130);
// EXTERNAL MODULE: ./build/src/lib/files.js
var lib_files = __webpack_require__(56342);
// EXTERNAL MODULE: ./build/src/manifest/repin.js
var repin = __webpack_require__(4531);
// EXTERNAL MODULE: ./build/src/manifest/server-id.js
var server_id = __webpack_require__(81944);
// EXTERNAL MODULE: ./build/src/deploy/revision.js
var revision = __webpack_require__(70128);
;// CONCATENATED MODULE: ./build/src/deploy/revert.js





/** Plans the revert of every named server and of nothing else: pins by their bytes, lock and contract as they were verified. */
async function planRevert(ports, request, headCommit) {
    const head = ports.filesOf(headCommit);
    const then = ports.filesOf(request.commit);
    const found = await Promise.all(request.servers.map((id) => revertServer({ ports, request, head, then }, id)));
    const edits = found.flatMap((one) => (one.kind === "undo" ? one.edits : []));
    const evidence = found.flatMap((one) => (one.kind === "undo" ? one.evidence : []));
    return {
        changes: [...(await pinChanges(head, edits)), ...evidence],
        undone: found.flatMap((one) => (one.kind === "undo" ? [one.undone] : [])),
        movedOn: request.servers.filter((_, i) => found[i]?.kind === "moved-on"),
        impossible: request.servers.filter((_, i) => found[i]?.kind === "impossible"),
    };
}
async function revertServer({ ports, request, head, then }, id) {
    const server = serverIn(await ports.inventoryOf(head), id);
    const before = serverIn(await ports.inventoryOf(then), id);
    const lock = (0,server_id/* lockPath */.HZ)(id);
    if (!server || !sameWords(server, before) || !sameBytes(await then.read(lock), await head.read(lock)))
        return { kind: "moved-on" };
    const verified = (0,revision/* rowOf */.OB)(request.verified, id);
    if (!request.verified || verified?.package !== server.purl || isQuarantined(request, verified))
        return { kind: "impossible" };
    const good = ports.filesOf(request.verified.commit);
    const text = await verifiedText(good, serverIn(await ports.inventoryOf(good), id), verified);
    if (text === null)
        return { kind: "impossible" };
    const edits = text.toString() === server.version ? [] : pinsOf(server).map((pin) => editOf(pin, text));
    const evidence = await evidenceChanges(good, head, id);
    // Neither its version nor its lock changed: what a person wrote beside them did, and that is theirs.
    if (edits.length === 0 && evidence.length === 0)
        return { kind: "impossible" };
    return { kind: "undo", edits, evidence, undone: { ...id, package: server.purl, from: server.version, to: text.toString() } };
}
/** The places that name a server's version; a wrapper script can name it on several ways through. */
function pinsOf(server) {
    return server.pins.filter((pin) => pin.role === "server" && pin.purl === server.purl && pin.span !== null);
}
function editOf(pin, text) {
    return { span: pin.span, text: Buffer.concat([Buffer.from(pin.insert), text]) };
}
/** The very bytes that stood there when it was verified; the version that ran where none stood. */
async function verifiedText(files, server, row) {
    const span = server && pinsOf(server).find((pin) => pin.version !== null)?.span;
    const content = span ? await files.read(span.file) : null;
    if (span && content)
        return content.subarray(span.start, span.end);
    return row.version !== null && /^[0-9A-Za-z][0-9A-Za-z.+_-]*$/.test(row.version) ? Buffer.from(row.version) : null;
}
/** A way back that leads to what failed itself: a rollback is never rolled back. */
function isQuarantined({ quarantines }, row) {
    return row.package !== null && row.version !== null && quarantines.has((0,state/* quarantineKey */.KU)(row.package, row.version));
}
/** Edits of one file from its end to its start, so that the spans that are still to come stay true; servers can share a place. */
async function pinChanges(files, edits) {
    const contents = new Map();
    const places = new Map(edits.map((edit) => [`${edit.span.start}:${edit.span.file}`, edit]));
    for (const { span, text } of [...places.values()].sort((a, b) => b.span.start - a.span.start)) {
        const content = contents.get(span.file) ?? (await files.read(span.file));
        if (content)
            contents.set(span.file, (0,repin/* replaceSpan */.Fr)(content, span, text.toString()));
    }
    const entries = await (0,lib_files/* filesByPath */.GF)(files);
    return [...contents].map(([path, content]) => ({ path, content, executable: entries.get(path)?.executable ?? false }));
}
async function evidenceChanges(verified, head, id) {
    const changes = [];
    for (const path of [(0,server_id/* lockPath */.HZ)(id), (0,server_id/* contractPath */.K0)(id)]) {
        const [before, now] = await Promise.all([verified.read(path), head.read(path)]);
        if (!sameBytes(before, now))
            changes.push({ path, content: before });
    }
    return changes;
}
function sameBytes(a, b) {
    return a === null || b === null ? a === b : a.equals(b);
}
function serverIn(inventory, id) {
    return inventory.servers.find((server) => server.manifest === id.manifest && server.server === id.server);
}
function sameWords(a, b) {
    return a.purl === b?.purl && a.version === b?.version;
}

// EXTERNAL MODULE: ./build/src/deploy/words.js
var words = __webpack_require__(54300);
;// CONCATENATED MODULE: ./build/src/deploy/revert-commit.js




/** Commits the revert on top of what came since; a base branch that moves meanwhile is read again. */
async function revertServers(ports, request) {
    for (let attempt = 0;; attempt++) {
        const base = await ports.forge.base();
        const plan = await planRevert(ports, request, base.commit);
        const earlier = await earlierRevert(ports, request, { plan, head: base.commit });
        if (plan.changes.length === 0)
            return { reverts: earlier, impossible: plan.impossible };
        try {
            return { reverts: [...earlier, ...(await commitRevert(ports, request, { plan, base }))], impossible: plan.impossible };
        }
        catch (error) {
            if (!(error instanceof errors/* ExternalError */.yA) || error.code !== "conflict" || attempt >= 4)
                throw error;
        }
    }
}
async function commitRevert(ports, request, { plan, base }) {
    const message = (0,words/* revertMessage */.i5)(request.target, request.revision, plan.undone);
    const content = { parent: base.commit, changes: plan.changes, message };
    try {
        const commit = await ports.forge.commit({ ...content, branch: base.branch, expected: base.commit });
        return plan.undone.map(({ manifest, server, to }) => ({ kind: "committed", manifest, server, commit, to }));
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigError */.xL) || error.code !== "permission")
            throw error;
        ports.log.warn(`${base.branch} takes no direct push: the revert is proposed instead`);
    }
    const proposal = await proposeRevert(ports, request, content);
    return plan.undone.map(({ manifest, server, to }) => ({ kind: "proposed", manifest, server, proposal, to }));
}
async function proposeRevert(ports, request, content) {
    const branch = `mcp-gitops/revert/${request.revision}`;
    if ((await ports.forge.branch(branch)) === null)
        await ports.forge.commit({ ...content, branch, expected: null });
    const [title = "", ...body] = content.message.split("\n");
    const proposal = await ports.forge.openProposal({ branch, title, body: body.join("\n").trim(), labels: ["mcp-gitops", "rollback"] });
    return proposal.id;
}
/** The revert that a killed run committed before it could tell the ledger. */
async function earlierRevert(ports, request, at) {
    if (at.plan.movedOn.length === 0)
        return [];
    const format = `--format=%H%x1f%(trailers:key=${words/* revertTrailer */.kI},valueonly,separator=%x20)%x1f%(trailers:key=${words/* serverTrailer */.dO},valueonly,separator=%x20)`;
    const { text } = await ports.git.git(["log", format, `${request.commit}..${at.head}`]);
    const commits = text.split("\n").map((line) => line.split("\x1f"));
    return at.plan.movedOn.map(({ manifest, server }) => {
        const link = (0,layout/* serverLink */.St)({ manifest, server });
        const found = commits.find(([, revision, servers]) => revision === request.revision && servers?.split(" ").includes(link));
        return found?.[0] ? { kind: "committed", manifest, server, commit: found[0], to: null } : { kind: "moved-on", manifest, server };
    });
}


/***/ }),

/***/ 70128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ sameServer),
/* harmony export */   I4: () => (/* binding */ launchDigest),
/* harmony export */   OB: () => (/* binding */ rowOf),
/* harmony export */   W3: () => (/* binding */ makeRevision)
/* harmony export */ });
/* harmony import */ var _lib_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88211);
/* harmony import */ var _lock_wanted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33542);
/* harmony import */ var _manifest_server_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81944);



/** A revision of a commit; its rows sorted by manifest and server, its id made from the commit and the locks. */
function makeRevision(commit, rows) {
    const servers = [...rows].sort((a, b) => ((0,_manifest_server_id_js__WEBPACK_IMPORTED_MODULE_2__/* .serverKey */ .Pd)(a) < (0,_manifest_server_id_js__WEBPACK_IMPORTED_MODULE_2__/* .serverKey */ .Pd)(b) ? -1 : 1));
    const locks = servers.map(({ manifest, server, lock }) => ({ manifest, server, lock }));
    return {
        schema: "mcp-gitops/revision/v1",
        id: `${commit.slice(0, 12)}-${(0,_lib_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(locks).slice("sha256:".length, "sha256:".length + 8)}`,
        commit,
        manifests: [...new Set(servers.map((server) => server.manifest))],
        servers,
    };
}
/**
 * How clients start a server, as a digest. Of a package it covers what is given to it and not which version: that is the lock's
 * to say. `scripts` are the bytes of the files behind a local program.
 */
function launchDigest(server, scripts = []) {
    const { command, args, env, url, headers, direct } = server.launch;
    if (direct && (0,_lock_wanted_js__WEBPACK_IMPORTED_MODULE_1__/* .isLockable */ ._f)(server.ecosystem))
        return (0,_lib_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ package: server.purl, env, direct });
    return (0,_lib_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ command, args, env, url, headers, scripts: scripts.map((script) => script.toString("base64")) });
}
/** The row of a server in a revision, undefined where it has none. */
function rowOf(revision, id) {
    return revision?.servers.find((row) => row.manifest === id.manifest && row.server === id.server);
}
/** Whether two rows install and start the same. */
function sameServer(a, b) {
    return a.package === b.package && a.version === b.version && a.lock === b.lock && a.launch === b.launch;
}


/***/ }),

/***/ 51653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ settleFailure)
/* harmony export */ });
/* harmony import */ var _ledger_event_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8623);
/* harmony import */ var _ledger_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12130);
/* harmony import */ var _manifest_server_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81944);
/* harmony import */ var _revert_commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96062);
/* harmony import */ var _target_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17941);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54300);






/**
 * Deals with a failed deployment that the ledger knows of and nobody has dealt with: takes its servers back in the base branch, or
 * holds the target where there is nothing to go back to. The ledger's event is the intention, so a run that was killed at any
 * point is finished by the next. Null when there is nothing to settle.
 */
async function settleFailure(ports, target) {
    const events = await ports.ledger.read();
    const history = (0,_target_history_js__WEBPACK_IMPORTED_MODULE_4__/* .targetHistory */ .E)(events, target.name);
    const event = history.failure;
    if (!event)
        return null;
    const verified = history.current
        ? await (0,_target_history_js__WEBPACK_IMPORTED_MODULE_4__/* .verifiedRevision */ .W)(ports, events, { target: target.name, revision: history.current.revision })
        : null;
    const servers = blamedServers(event);
    for (const server of servers)
        await ports.forge.openIncident((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .incidentOf */ .w8)(target.name, server));
    const { revision, commit } = event.data;
    const { quarantines } = (0,_ledger_state_js__WEBPACK_IMPORTED_MODULE_1__/* .replay */ .eZ)(events, ports.clock.now());
    const { reverts, impossible } = await (0,_revert_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .revertServers */ .L)(ports, { target: target.name, revision, commit, servers, verified, quarantines });
    const frozen = impossible.length === 0 ? null : `${impossible.map(_manifest_server_id_js__WEBPACK_IMPORTED_MODULE_2__/* .serverText */ .Tn).join(", ")}: it failed and there is nothing verified to go back to`;
    const steps = settlingEvents({ target: target.name, event, verified, reverts, frozen });
    if (steps.length > 0)
        await ports.ledger.append({ title: frozen ? `Hold ${target.name}` : `Roll ${target.name} back`, events: steps });
    return { reverts, frozen };
}
/** The servers that a failed deployment found something against, each with its first finding. */
function blamedServers({ data, }) {
    return data.servers.flatMap(({ manifest, server, package: name, version }) => {
        const finding = data.findings.find((one) => one.manifest === manifest && one.server === server);
        return finding ? [{ manifest, server, package: name, to: version, why: finding.message }] : [];
    });
}
/** Nothing is said of a revert that waits in a proposal: the failure stays to be settled until the base branch says otherwise. */
function settlingEvents({ target, event, verified, reverts, frozen }) {
    const events = [];
    const committed = reverts.filter((revert) => revert.kind === "committed");
    if (verified && committed[0]) {
        events.push((0,_ledger_event_types_js__WEBPACK_IMPORTED_MODULE_0__/* .draft */ .K4)("rolled-back", {
            target,
            from: { commit: event.data.commit, revision: event.data.revision },
            to: { commit: verified.commit, revision: verified.id },
            servers: committed.map(({ manifest, server }) => ({ manifest, server })),
            revert: committed[0].commit,
            why: blamedServers(event)
                .map(({ server, why }) => `${server}: ${why}`)
                .join("; "),
        }));
    }
    if (frozen)
        events.push((0,_ledger_event_types_js__WEBPACK_IMPORTED_MODULE_0__/* .draft */ .K4)("frozen", { target, why: frozen, by: "deploy" }));
    return events;
}


/***/ }),

/***/ 45483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ stageAndSmoke)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88211);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89862);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53702);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71219);
/* harmony import */ var _stage_directory_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76847);







/**
 * The second phase, where there is no token: installs what changed, starts each changed server there, and when all of them answer
 * writes the revision beside the live one. What is live does not change. Trouble of one server is its row, never an error.
 */
async function stageAndSmoke(ports, staging) {
    const { plan } = staging;
    const layout = await layoutFor(ports, staging);
    try {
        const rows = await Promise.all(staging.servers.map((server) => smokeServer({ ports, layout, staging }, server)));
        const servers = rows.filter((row) => row !== null);
        const report = {
            schema: "mcp-gitops/smoke/v1",
            target: plan.target.name,
            revision: plan.revision.id,
            plan: (0,_lib_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(plan),
            servers,
        };
        const blocked = (0,_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S4)(plan, report).some((server) => server.blocks && (server.result === "failed" || server.result === "inconclusive"));
        if (plan.target.kind === "directory" && !blocked)
            await (0,_stage_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .stageRevision */ .S)(layout, staging);
        return report;
    }
    finally {
        if (plan.target.kind === "ref")
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(layout.root, { recursive: true, force: true });
    }
}
/** A ref has no folder: its trees are installed where the smoke test can start them and go again. */
async function layoutFor(ports, { plan: { target } }) {
    if (target.kind === "ref") {
        await (0,_stage_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .privateFolder */ .q)(ports.scratch);
        return (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .layoutOf */ .aH)(ports.scratch, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ports.scratch, "stage-")));
    }
    const layout = (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .layoutOf */ .aH)(ports.root, target.path);
    await (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .checkLayout */ .HX)(layout);
    await (0,_stage_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .privateFolder */ .q)(layout.trees);
    return layout;
}
async function smokeServer(stage, server) {
    const planned = stage.staging.plan.servers.find((row) => row.manifest === server.manifest && row.server === server.server);
    const { step } = planned;
    const row = (lock, smoke) => ({ manifest: server.manifest, server: server.server, lock, ...smoke });
    switch (step.kind) {
        case "keep":
        case "as-is":
            return null;
        case "refused":
            return row(null, { outcome: "fail", findings: [finding(step.reason, "high", step.why)] });
        case "unavailable":
            return row(null, { outcome: "inconclusive", findings: [finding("lock-unavailable", "info", step.why)] });
        case "reach":
            return row(null, await attempt(stage.ports, { server, staged: null }));
        case "stage":
            return row(step.lock, await smokePackage(stage, server, step.lock));
    }
}
function smokePackage({ ports, layout, staging }, server, digest) {
    const lock = staging.locks[digest];
    if (!lock || (0,_lib_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(lock) !== digest) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL("document", "a lock of the staging document is missing or was changed", { found: digest.slice(0, 100) });
    }
    return attempt(ports, { server, staged: { lock, tree: (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .treePath */ .ON)(layout, digest) } });
}
/** Trouble of the infrastructure is asked a second time before it is believed. */
async function attempt(ports, job) {
    ports.log.progress(job.server.server, "smoke");
    const first = await ports.smoke(job);
    const smoke = first.outcome === "inconclusive" && job.staged !== null ? await ports.smoke(job) : first;
    ports.log.progress(job.server.server, smoke.outcome);
    return smoke;
}
function finding(code, severity, message) {
    return { code, severity, message, evidence: "" };
}


/***/ }),

/***/ 76847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ privateFolder),
  S: () => (/* binding */ stageRevision)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/lib/canonical.js
var canonical = __webpack_require__(88211);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var lib_errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/lock/parse-lock.js + 2 modules
var parse_lock = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/src/lock/start-command.js + 2 modules
var start_command = __webpack_require__(8539);
// EXTERNAL MODULE: ./build/src/deploy/layout.js
var deploy_layout = __webpack_require__(71219);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
;// CONCATENATED MODULE: ./build/src/deploy/live-manifest.js


/** Where clients keep their servers, the usual place first; the root itself is last. */
const containers = ["mcpServers", "servers"];
/**
 * A manifest in which these servers start directly; every other entry and field keeps its value. Strict JSON comes out whatever the
 * client's dialect was (comments and trailing commas go). Throws ConfigError "manifest" when it is no JSON object. Pure.
 */
function liveManifest(content, starts, file) {
    const document = parseObject(content, file);
    const container = containerOf(document, starts);
    for (const [name, start] of starts) {
        const entry = container[name];
        if (!isObject(entry))
            throw new lib_errors/* ConfigError */.xL("manifest", `the server ${JSON.stringify(name)} is not where it was read`, { place: { file } });
        entry.command = start.command;
        entry.args = [...start.args];
        if (Object.keys(start.env).length > 0)
            entry.env = { ...(isObject(entry.env) ? entry.env : {}), ...start.env };
    }
    return Buffer.from(`${JSON.stringify(document, null, 2)}\n`);
}
function parseObject(content, file) {
    const errors = [];
    const value = (0,main.parse)(content.toString("utf8").replace(/^\uFEFF/, ""), errors, {
        allowTrailingComma: true,
        disallowComments: false,
    });
    if (!isObject(value) || errors.length > 0)
        throw new lib_errors/* ConfigError */.xL("manifest", "the manifest is not a JSON object", { place: { file } });
    return value;
}
function containerOf(document, starts) {
    const candidates = [...containers.map((name) => document[name]), document].filter(isObject);
    return candidates.find((candidate) => [...starts.keys()].every((name) => isObject(candidate[name]))) ?? document;
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/src/deploy/revision.js
var revision = __webpack_require__(70128);
;// CONCATENATED MODULE: ./build/src/deploy/stage-directory.js










/** Writes a revision beside the live one: its manifests start the servers from their trees. Nothing that is live changes. */
async function stageRevision(layout, staging) {
    const { revision } = staging.plan;
    const finished = (0,external_node_path_.join)(layout.revisions, revision.id);
    if ((await (0,deploy_layout/* kindOf */.I)(finished)) === "folder")
        return finished;
    await privateFolder(layout.staging);
    await privateFolder(layout.revisions);
    const unfinished = (0,external_node_path_.join)(layout.staging, `revision-${revision.id}-${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`);
    await privateFolder((0,external_node_path_.join)(unfinished, "servers"));
    await writePrivate((0,external_node_path_.join)(unfinished, "revision.json"), Buffer.from((0,canonical/* stableJson */._Y)(revision)));
    for (const [path, content] of Object.entries(staging.manifests)) {
        const place = (0,external_node_path_.join)(unfinished, path);
        if (!place.startsWith(unfinished + external_node_path_.sep))
            throw new lib_errors/* ConfigError */.xL("manifest", "a manifest's path leaves the target", { found: path });
        await privateFolder((0,external_node_path_.dirname)(place));
        await writePrivate(place, await manifestFor(layout, { staging, path, content: Buffer.from(content, "base64") }));
    }
    for (const row of revision.servers) {
        if (row.lock)
            await (0,promises_.symlink)((0,external_node_path_.join)("..", "..", "..", "trees", (0,deploy_layout/* treeName */.Ii)(row.lock)), (0,external_node_path_.join)(unfinished, "servers", (0,deploy_layout/* serverLink */.St)(row)));
    }
    await renameOnce(unfinished, finished);
    return finished;
}
async function manifestFor(layout, of) {
    const starts = new Map();
    for (const server of of.staging.servers) {
        const digest = server.manifest === of.path ? (0,revision/* rowOf */.OB)(of.staging.plan.revision, server)?.lock : null;
        if (!digest || !server.launch.direct)
            continue;
        const { command, args } = (0,start_command/* startCommand */.S)(await treeAt((0,deploy_layout/* treePath */.ON)(layout, digest), digest), server.launch.direct);
        starts.set(server.server, { command, args, env: server.launch.direct.env });
    }
    return starts.size === 0 ? of.content : liveManifest(of.content, starts, of.path);
}
/** A tree that is installed already, with the lock that stands in it. */
async function treeAt(root, digest) {
    const lock = (0,parse_lock.parseLock)(await (0,promises_.readFile)((0,external_node_path_.join)(root, "lock.json")), { file: (0,external_node_path_.join)(root, "lock.json") });
    if ((0,canonical/* digestOf */.ol)(lock) !== digest)
        throw new lib_errors/* ConfigError */.xL("environment", `the tree ${root} is not what its name says`, { todo: "delete it and deploy again" });
    return { root, lock, digest, scriptsWithheld: [] };
}
/** Manifests can hold secrets: what is deployed is for its owner alone. */
async function privateFolder(path) {
    await (0,promises_.mkdir)(path, { recursive: true, mode: 0o700 });
}
async function writePrivate(path, content) {
    await (0,promises_.writeFile)(path, content, { mode: 0o600, flag: "wx" });
}
/** Renames a finished folder to its place; another run that finished the same first has won, and ours goes. */
async function renameOnce(from, to) {
    try {
        await (0,promises_.chmod)(from, 0o700);
        await (0,promises_.rename)(from, to);
    }
    catch (error) {
        const code = error.code;
        if (code !== "ENOTEMPTY" && code !== "EEXIST")
            throw error;
        await (0,promises_.rm)(from, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 1773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ holdLayout),
/* harmony export */   P7: () => (/* binding */ refName),
/* harmony export */   gw: () => (/* binding */ switchBack),
/* harmony export */   iE: () => (/* binding */ switchTarget),
/* harmony export */   mb: () => (/* binding */ checkSwitched)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89862);
/* harmony import */ var _lock_process_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38894);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71219);
/* harmony import */ var _stage_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76847);
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
 * Makes a revision live: one rename of the link, or one compare-and-swap of the branch. Repeating it changes nothing. Throws
 * ExternalError "conflict" when another run moved the branch meanwhile, ConfigError when the revision is not staged here.
 */
async function switchTarget(ports, target, place) {
    switch (target.kind) {
        case "directory":
            return switchLink((0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .layoutOf */ .aH)(ports.root, target.path), place.revision);
        case "ref": {
            const name = refName(target.ref);
            const head = await ports.forge.branch(name);
            if (head !== place.commit)
                await ports.forge.moveBranch(name, head, place.commit);
        }
    }
}
/** Takes a switch back: to the revision that was live before, or to nothing when there was none. */
async function switchBack(ports, target, place) {
    if (place)
        return switchTarget(ports, target, place);
    if (target.kind === "directory")
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .layoutOf */ .aH)(ports.root, target.path).current, { force: true });
    const name = refName(target.ref);
    await ports.forge.moveBranch(name, await ports.forge.branch(name), null);
}
async function switchLink(layout, revision) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if ((await (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .liveRevision */ .Uk)(layout)) === revision)
            return;
        if ((await (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(layout.revisions, revision))) !== "folder") {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL("environment", `the revision ${revision} is not staged in ${layout.root}`, {
                todo: "deploy its commit on this machine",
            });
        }
        const _held = __addDisposableResource(env_1, await holdLayout(layout), true);
        await checkTrees(layout, revision);
        const next = `${layout.current}.next`;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(next, { force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(`revisions/${revision}`, next);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(next, layout.current);
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
/** One process at a time switches or removes; it saves trouble, and what is written is safe without it. */
async function holdLayout(layout) {
    await (0,_stage_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .privateFolder */ .q)(layout.staging);
    return (0,_lock_process_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .holdProcessLock */ .q)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(layout.staging, "held"));
}
/** Nothing goes live whose trees a cleanup took away meanwhile. */
async function checkTrees(layout, revision) {
    const links = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(layout.revisions, revision, "servers");
    for (const name of await (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .namesIn */ .wX)(links)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(links, name);
        if ((await (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(path)) !== "link" || (await (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(links, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path)))) === "folder")
            continue;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ExternalError */ .yA("conflict", `a tree of the revision ${revision} is gone`, { found: path, todo: "run the same command again" });
    }
}
/** Whether a target really stands where it was switched to. Throws ExternalError when another run moved it. */
async function checkSwitched(ports, target, place) {
    const stands = target.kind === "directory" ? await standsOn((0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .layoutOf */ .aH)(ports.root, target.path)) : await ports.forge.branch(refName(target.ref));
    if (stands === (target.kind === "directory" ? place.revision : place.commit))
        return;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ExternalError */ .yA("conflict", `the target ${target.name} was moved by another run`, {
        found: String(stands),
        todo: "run the same command again",
    });
}
/** The revision that clients read through the link, by its own word. */
async function standsOn(layout) {
    const document = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(layout.current, "revision.json"), "utf8"));
    return typeof document.id === "string" ? document.id : null;
}
/** A branch's name without `refs/heads/`. */
function refName(ref) {
    return ref.replace(/^refs\/heads\//, "");
}


/***/ }),

/***/ 17941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ targetHistory),
/* harmony export */   W: () => (/* binding */ verifiedRevision)
/* harmony export */ });
/* harmony import */ var _ledger_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12130);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70128);


const untouched = { current: null, verified: [], last: null, frozen: null };
/** What is live on a target, what was verified there, and a failure that is still to be dealt with. Pure. */
function targetHistory(events, target) {
    const state = (0,_ledger_state_js__WEBPACK_IMPORTED_MODULE_0__/* .replay */ .eZ)(events, 0).targets.get(target) ?? untouched;
    let failure = null;
    for (const event of events) {
        if (!("target" in event.data) || event.data.target !== target)
            continue;
        if (event.type === "deployment-failed")
            failure = event;
        else if (event.type === "deployment-verified" || event.type === "rolled-back" || event.type === "frozen")
            failure = null;
    }
    return { ...state, failure };
}
/**
 * A revision that was verified on a target, null when the ledger knows none of this id. The ledger holds its versions and locks;
 * how its servers are started is read at its commit again.
 */
async function verifiedRevision(ports, events, place) {
    const event = events.findLast((candidate) => candidate.type === "deployment-verified" && candidate.data.target === place.target && candidate.data.revision === place.revision);
    if (!event)
        return null;
    const launches = await launchesAt(ports, event.data.commit);
    const rows = event.data.servers.map((row) => {
        const launch = launches.get(`${row.manifest}\0${row.server}`);
        return { ...row, pinned: launch?.pinned ?? null, launch: launch?.digest ?? "" };
    });
    return { ...(0,_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .makeRevision */ .W3)(event.data.commit, rows), id: event.data.revision };
}
/** How every server is started at a commit, and the text of its pin; key: manifest, NUL, server. */
async function launchesAt(ports, commit) {
    const files = ports.filesOf(commit);
    const inventory = await ports.inventoryOf(files);
    const found = new Map();
    for (const server of inventory.servers) {
        const scripts = await Promise.all(server.files.slice(1).map((path) => files.read(path)));
        const digest = (0,_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .launchDigest */ .I4)(server, scripts.filter((script) => script !== null));
        found.set(`${server.manifest}\0${server.server}`, { pinned: server.version, digest });
    }
    return found;
}


/***/ }),

/***/ 54300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dO: () => (/* binding */ serverTrailer),
/* harmony export */   i5: () => (/* binding */ revertMessage),
/* harmony export */   kI: () => (/* binding */ revertTrailer),
/* harmony export */   w8: () => (/* binding */ incidentOf)
/* harmony export */ });
/* harmony import */ var _report_neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37196);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71219);


const revertTrailer = "Mcp-Gitops-Reverts";
const serverTrailer = "Mcp-Gitops-Server";
/** The message of the commit that takes servers back; its trailers find it again after a run was killed. */
function revertMessage(target, revision, undone) {
    const [first] = undone;
    const subject = undone.length === 1 && first
        ? `Revert ${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .unlinked */ .h)(first.server, 60)} to ${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .unlinked */ .h)(first.to ?? "what was verified", 40)}`
        : `Revert ${undone.length} servers to what was verified`;
    const lines = undone.map(({ server, manifest, from, to, why }) => `- ${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .unlinked */ .h)(server, 100)} (${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .unlinked */ .h)(manifest, 200)}): ${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .unlinked */ .h)(from ?? "none", 60)} -> ${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .unlinked */ .h)(to ?? "none", 60)}: ${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .unlinked */ .h)(why, 300)}`);
    const trailers = [`${revertTrailer}: ${revision}`, ...undone.map((id) => `${serverTrailer}: ${(0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .serverLink */ .St)(id)}`)];
    return `${subject}\n\nThe target ${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .unlinked */ .h)(target, 60)} never switched to it.\n\n${lines.join("\n")}\n\n${trailers.join("\n")}\n`;
}
/** The incident of a server that could not go live: one a target and server, so that a second failure finds the first. */
function incidentOf(target, server) {
    const name = (0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .unlinked */ .h)(server.server, 100);
    return {
        key: `deploy/${target}/${(0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .serverLink */ .St)(server)}`,
        title: `${name} cannot go live on ${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .unlinked */ .h)(target, 60)}`,
        body: [
            `${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .unlinked */ .h)(server.package ?? name, 200)} at ${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .unlinked */ .h)(server.to ?? "its version", 60)} (${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .unlinked */ .h)(server.manifest, 200)}) was staged on ${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .unlinked */ .h)(target, 60)} and did not pass its smoke test:`,
            "",
            `    ${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .unlinked */ .h)(server.why, 500)}`,
            "",
            "The target did not switch to it.",
        ].join("\n"),
    };
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

/***/ 77118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ deployPorts),
  j: () => (/* binding */ stagePorts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/lib/commit-files.js
var commit_files = __webpack_require__(6898);
// EXTERNAL MODULE: ./build/src/manifest/read-inventory.js + 35 modules
var read_inventory = __webpack_require__(56091);
;// CONCATENATED MODULE: ./build/src/deploy/source.js


/** Reads commits, each of them and its inventory once. */
function openSource({ git, log, root, manifests }) {
    const files = new Map();
    const inventories = new WeakMap();
    return {
        git,
        log,
        root,
        filesOf(commit) {
            const known = files.get(commit) ?? (0,commit_files/* commitFiles */.z)(git, commit);
            files.set(commit, known);
            return known;
        },
        inventoryOf(of) {
            const known = inventories.get(of) ?? (0,read_inventory/* readInventory */.z)(of, manifests ? { manifests: [...manifests] } : {});
            inventories.set(of, known);
            return known;
        },
    };
}

// EXTERNAL MODULE: ./build/src/policy/settings.js
var policy_settings = __webpack_require__(35443);
// EXTERNAL MODULE: ./build/src/verify/verify-plan.js
var verify_plan = __webpack_require__(89516);
// EXTERNAL MODULE: ./build/src/versioning/this-runtime.js
var this_runtime = __webpack_require__(85329);
// EXTERNAL MODULE: ./build/src/versioning/versioning.js + 2 modules
var versioning = __webpack_require__(87051);
// EXTERNAL MODULE: ./build/src/steps/planes.js + 5 modules
var planes = __webpack_require__(33357);
// EXTERNAL MODULE: ./build/src/verify/verify-task.js + 1 modules
var verify_task = __webpack_require__(68508);
;// CONCATENATED MODULE: ./build/src/steps/smoke-job.js

/** The job that asks whether a staged server starts and lists, or a remote answers; nothing is compared. */
function smokeJob(id, server, { staged, settings }) {
    const { manifest, purl } = server;
    return {
        schema: "mcp-gitops/proof-job/v1",
        id,
        mode: "smoke",
        manifest,
        server: server.server,
        package: purl,
        launch: (0,verify_task/* launchOf */.v4)(server, null),
        from: server.pin === "exact" ? server.version : null,
        pinned: null,
        candidate: staged && { version: staged.lock.version, lock: staged.lock },
        pinnedMissing: null,
        baseline: null,
        claimedBump: null,
        settings,
        ...(staged && { tree: staged.tree }),
    };
}

;// CONCATENATED MODULE: ./build/src/steps/deploy-ports.js








/** What staging needs: no repository and no token. */
function stagePorts({ log, repo, store }, policies, prover) {
    let smoked = 0;
    return {
        log,
        root: repo,
        scratch: (0,external_node_path_.join)(store, "..", "scratch"),
        async smoke({ server, staged }) {
            const { name, purl, ecosystem, manifest } = server;
            const settings = (0,policy_settings/* verifySettings */.$z)(policies, { manifest, server: server.server, name, purl, ecosystem });
            const { verdict } = await prover.prove(smokeJob(`${(0,verify_plan/* taskId */.BS)(server)}.smoke${smoked++}`, server, { staged, settings }));
            return { outcome: verdict.outcome, findings: verdict.suites.flatMap(({ findings }) => findings) };
        },
    };
}
/** What deploying needs of a workspace; `prover` is the other plane. */
function deployPorts(workspace, policies, prover) {
    const { git, log, repo, forge, ledger, clock } = workspace;
    const locks = (0,planes.openLocks)(workspace);
    const stage = stagePorts(workspace, policies, prover);
    return {
        ...stage,
        forge,
        ledger,
        clock,
        ...openSource({ git, log, root: repo }),
        resolve: locks,
        today: (server) => versionToday(workspace, server),
        observe: stage.smoke,
        quarantineOf: ({ manifest, server, package: purl }) => (0,policy_settings/* updateSettings */.Xx)(policies, { manifest, server, name: null, purl, ecosystem: null }).quarantine,
    };
}
/** The version that a launcher would start today for a pin that names none exactly. */
async function versionToday({ registry }, { ecosystem, name, purl, version }) {
    if (ecosystem === null || name === null || purl === null)
        return { kind: "unresolvable", reason: "it names no package" };
    const found = await registry.lookup({ ecosystem, name, purl });
    switch (found.kind) {
        case "found": {
            const resolved = (0,versioning/* versioningOf */.e)(ecosystem).resolve(version, found, this_runtime/* thisRuntime */.V);
            return resolved === null
                ? { kind: "unresolvable", reason: `the registry has no version of ${name} that its launcher could run` }
                : { kind: "version", version: resolved };
        }
        case "not-found":
            return { kind: "unresolvable", reason: found.reason };
        case "unavailable":
            return { kind: "unavailable", reason: found.reason };
    }
}


/***/ }),

/***/ 99626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   Zd: () => (/* binding */ policiesOfBase),
/* harmony export */   c7: () => (/* binding */ deployStep),
/* harmony export */   ck: () => (/* binding */ withDeployPorts)
/* harmony export */ });
/* harmony import */ var _deploy_deploy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29162);
/* harmony import */ var _lib_commit_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6898);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89862);
/* harmony import */ var _policy_load_policies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67797);
/* harmony import */ var _deploy_ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77118);
/* harmony import */ var _planes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33357);
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






/** Deploys the base branch's head to its targets, one after the other (all of policy's, or the named one). */
async function deployStep(workspace, target) {
    return withDeployPorts(workspace, async (ports, policies) => {
        const rollouts = [];
        for (const one of targetsOf(policies, target))
            rollouts.push(await (0,_deploy_deploy_js__WEBPACK_IMPORTED_MODULE_0__/* .deploy */ .g)(ports, { target: one }));
        return rollouts;
    });
}
/** Runs something with the ports of deployment, the proving plane among them, and the policies of the base branch's head. */
async function withDeployPorts(workspace, use) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const policies = await policiesOfBase(workspace);
        const prover = __addDisposableResource(env_1, await (0,_planes_js__WEBPACK_IMPORTED_MODULE_5__.openProvingPlane)(workspace, policies), true);
        return await use((0,_deploy_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .deployPorts */ .W)(workspace, policies, prover), policies);
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
async function policiesOfBase(workspace) {
    const { commit } = await workspace.forge.base();
    return (0,_policy_load_policies_js__WEBPACK_IMPORTED_MODULE_3__/* .loadPolicies */ .h)((0,_lib_commit_files_js__WEBPACK_IMPORTED_MODULE_1__/* .commitFiles */ .z)(workspace.git, commit));
}
/** The targets that a command is about. Throws ConfigError where there is none, or none of that name. */
function targetsOf(policies, name) {
    const { targets } = policies.deploy;
    const chosen = name === undefined || name === "" ? targets : targets.filter((target) => target.name === name);
    if (chosen.length > 0)
        return chosen;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL("policy", targets.length === 0 ? "no target is configured" : `there is no target ${JSON.stringify(name)}`, {
        place: { file: "policies/deploy.yaml" },
        expected: targets.length === 0 ? "targets: [{ name: live, ref: mcp-live }]" : `one of ${targets.map((target) => target.name).join(", ")}`,
        todo: "add a target to policies/deploy.yaml and commit it (`mcp-gitops init` writes an example)",
    });
}
/** The one target that a command is about. */
function targetOf(policies, name) {
    const [target, ...others] = targetsOf(policies, name);
    if (target && others.length === 0)
        return target;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL("usage", "there are several targets", {
        expected: `one of ${targetsOf(policies)
            .map((one) => one.name)
            .join(", ")}`,
        todo: "name one with --target",
    });
}


/***/ })

};
