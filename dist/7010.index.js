export const id = 7010;
export const ids = [7010];
export const modules = {

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

/***/ 47010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cleanup: () => (/* binding */ cleanup_cleanup),
  cleanupText: () => (/* binding */ cleanupText)
});

// EXTERNAL MODULE: ./build/src/ledger/event-types.js
var event_types = __webpack_require__(8623);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/report/neutralise.js
var neutralise = __webpack_require__(37196);
;// CONCATENATED MODULE: ./build/src/cleanup/undo-cleanup.js



/**
 * Recreates the branches that a cleanup removed (default: the newest), at the heads that the ledger recorded. One that is there by now
 * is left alone. Throws ConfigError "usage" when the ledger knows of no such cleanup.
 */
async function undoCleanup(ports, plan) {
    const event = (await ports.ledger.read()).findLast((one) => one.type === "cleaned-up" && one.data.removed.length > 0 && (plan === undefined || one.data.plan === plan));
    if (event?.type !== "cleaned-up")
        throw new errors/* ConfigError */.xL("usage", "the ledger knows of no such cleanup", {
            todo: "name the digest of its plan, as `mcp-gitops audit` shows it",
        });
    const restored = [];
    const notRestored = [];
    for (const item of event.data.removed) {
        const reason = await restore(ports, item);
        if (reason === null)
            restored.push(item);
        else
            notRestored.push({ ...item, reason });
    }
    // An empty cleanup ends the history of that one, so that the same branches can be cleaned up, and told of, again.
    if (restored.length > 0) {
        await ports.ledger.append({
            title: `Undo a cleanup: ${restored.length} branches are back`,
            events: [(0,event_types/* draft */.K4)("cleaned-up", { plan: event.data.plan, removed: [] })],
        });
    }
    return { schema: "mcp-gitops/cleanup-undo/v1", plan: event.data.plan, restored, notRestored };
}
async function restore(ports, item) {
    if (item.kind !== "branch" || item.state === null)
        return "it is staged again when its commit is deployed";
    const head = await ports.forge.branch(item.name);
    if (head === item.state)
        return null;
    if (head !== null)
        return "there is another branch of this name";
    try {
        await ports.forge.moveBranch(item.name, null, item.state);
        return null;
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigError */.xL || error instanceof errors/* ExternalError */.yA))
            throw error;
        return (0,neutralise/* neutralise */.$)(error.message);
    }
}

// EXTERNAL MODULE: ./build/src/report/columns.js
var columns = __webpack_require__(37123);
// EXTERNAL MODULE: ./build/src/steps/cleanup.js + 4 modules
var cleanup = __webpack_require__(9328);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(24953);
// EXTERNAL MODULE: ./build/src/cli/open.js
var cli_open = __webpack_require__(35990);
;// CONCATENATED MODULE: ./build/src/cli/cleanup.js






/** `cleanup`: plans, applies or undoes the removal of what is no longer needed. */
const cleanup_cleanup = {
    summary: "plan, apply or undo removal of what is no longer needed",
    usage: "[--repo DIR] [--max N] [--undo [PLAN]] [--dry-run] [--json]",
    positionals: 1,
    options: { max: { type: "string" }, undo: { type: "boolean" } },
    help: {
        "--max N": "refuse to remove more than this many things (default 50)",
        "--undo": "recreate the branches that the last cleanup (or PLAN) removed",
    },
    async run(invocation) {
        const workspace = await (0,cli_open/* openWorkspace */.O)(invocation);
        if ((0,command/* flag */.Jt)(invocation, "undo")) {
            const undone = await undoCleanup(workspace, invocation.positionals[0]);
            const lines = [
                ...undone.restored.map(({ name }) => `restored ${name}\n`),
                ...undone.notRestored.map(({ name, reason }) => `not restored: ${name}: ${reason}\n`),
            ];
            return { document: undone, text: lines.join(""), exitCode: 0 };
        }
        const max = (0,command/* text */.Qq)(invocation, "max");
        if (max !== undefined && !/^\d{1,6}$/.test(max))
            throw new errors/* ConfigError */.xL("usage", "--max wants a number", { found: max, todo: "write it in digits: --max 50" });
        const done = await (0,cleanup/* cleanupStep */.x)(workspace, { dryRun: invocation.dryRun, ...(max !== undefined && { max: Number(max) }) });
        return {
            document: { ...done.plan, digest: done.digest, result: done.result },
            text: cleanupText(done),
            exitCode: done.result?.failed.length ? 1 : 0,
        };
    },
};
/** The plan, and what was done with it. */
function cleanupText({ plan, digest, result }) {
    const rows = [
        ...plan.remove.map(({ kind, name, why }) => [result === null ? "would remove" : "removed", kind, shortName(kind, name), why]),
        ...plan.keep.flatMap(({ kind, name, rule }) => (kind === "tree" ? [] : [["keep", kind, shortName(kind, name), rule]])),
    ];
    const failed = result?.failed.map(({ kind, name, reason }) => `could not remove the ${kind} ${name}: ${reason}\n`).join("") ?? "";
    const total = plan.remove.length === 0
        ? "nothing to remove"
        : `plan ${digest.slice(0, 19)}: ${plan.remove.length} ${result === null ? "to remove" : "removed"}, ${plan.keep.length} kept`;
    return `${(0,columns/* columns */.Y)(["", "what", "name", "why"], rows, 100)}${failed}${total}\n`;
}
/** A tree's name is a digest: its start is enough for a person. */
function shortName(kind, name) {
    return kind === "tree" ? name.slice(0, 16) : name;
}


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

/***/ 35990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ openWorkspace)
/* harmony export */ });
/* harmony import */ var _steps_workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5138);

/** The workspace of a command: GitHub's in a workflow that gives a token in GITHUB_TOKEN, plain git elsewhere. */
async function openWorkspace(invocation) {
    const { repo, env, log, signal } = invocation;
    if (env.GITHUB_ACTIONS === "true" && env.GITHUB_TOKEN)
        return (0,_steps_workspace_js__WEBPACK_IMPORTED_MODULE_0__.openGithubWorkspace)(repo, env.GITHUB_TOKEN, { env, log, signal });
    return (0,_steps_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .openLocalWorkspace */ .f)(repo, { env, log, signal });
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


/***/ }),

/***/ 9328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ cleanupStep)
});

// UNUSED EXPORTS: cleanupPorts

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/deploy/layout.js
var deploy_layout = __webpack_require__(71219);
// EXTERNAL MODULE: ./build/src/deploy/switch.js
var deploy_switch = __webpack_require__(1773);
// EXTERNAL MODULE: ./build/src/ledger/event-types.js
var event_types = __webpack_require__(8623);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/report/neutralise.js
var neutralise = __webpack_require__(37196);
// EXTERNAL MODULE: ./build/src/cleanup/cleanup-plan.js
var cleanup_plan = __webpack_require__(20340);
// EXTERNAL MODULE: ./build/src/deploy/target-history.js
var target_history = __webpack_require__(17941);
// EXTERNAL MODULE: ./build/src/ledger/state.js
var state = __webpack_require__(12130);
;// CONCATENATED MODULE: ./build/src/cleanup/cleanup-state.js





/** Reads branches, proposals and directory targets as they are now. */
async function readCleanupState(ports) {
    const [branches, proposals, events] = await Promise.all([
        ports.forge.branches("mcp-gitops/"),
        ports.forge.proposals(),
        ports.ledger.read(),
    ]);
    const now = ports.clock.now();
    const directories = ports.targets.filter((target) => target.kind === "directory");
    const targets = await Promise.all(directories.map((target) => readFolder(ports, target, (0,target_history/* targetHistory */.E)(events, target.name))));
    return { now, branches, proposals, recorded: (0,state/* replay */.eZ)(events, now).proposals, targets };
}
async function readFolder(ports, target, history) {
    const layout = (0,deploy_layout/* layoutOf */.aH)(ports.root, target.path);
    const treeNames = await (0,deploy_layout/* namesIn */.wX)(layout.trees);
    const finished = treeNames.filter((name) => /^[0-9a-f]{64}$/.test(name));
    const trees = finished.map(async (name) => ({
        name,
        at: await changedAt((0,external_node_path_.join)(layout.trees, name)),
        used: await ports.inUse((0,external_node_path_.join)(layout.trees, name)),
    }));
    return {
        target,
        history,
        live: await (0,deploy_layout/* liveRevision */.Uk)(layout),
        revisions: await Promise.all((await (0,deploy_layout/* namesIn */.wX)(layout.revisions)).map((id) => readRevision(layout, history, id))),
        trees: await Promise.all(trees),
        unfinished: await unfinishedIn(layout, treeNames.filter((name) => !finished.includes(name))),
    };
}
async function readRevision(layout, history, id) {
    const folder = (0,external_node_path_.join)(layout.revisions, id);
    const verified = history.verified.find(({ revision }) => revision === id);
    const revision = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, "revision.json"), "utf8"));
    const locks = revision.servers.flatMap(({ lock }) => (lock === null ? [] : [(0,deploy_layout/* treeName */.Ii)(lock)]));
    return { id, at: verified ? Date.parse(verified.at) : await changedAt(folder), trees: [...new Set(locks)] };
}
/** What a run that was killed left behind, or what a run is making right now: its age tells. */
async function unfinishedIn(layout, inTrees) {
    const inStaging = (await (0,deploy_layout/* namesIn */.wX)(layout.staging)).filter((name) => name !== "held");
    const names = [...inStaging.map((name) => (0,external_node_path_.join)(".staging", name)), ...inTrees.map((name) => (0,external_node_path_.join)("trees", name))];
    return Promise.all(names.map(async (name) => ({ name, at: await changedAt((0,external_node_path_.join)(layout.root, name)) })));
}
async function changedAt(path) {
    return Math.floor((await (0,promises_.stat)(path)).mtimeMs);
}

// EXTERNAL MODULE: ./build/src/lib/clock.js
var clock = __webpack_require__(19563);
;// CONCATENATED MODULE: ./build/src/cleanup/plan-cleanup.js

/** Younger than this, what no revision uses may belong to a deployment under way. Milliseconds. */
const underWay = 60 * 60 * 1000;
/** What may go and what stays, and why. Pure: the same state gives the same plan. Whatever protects, wins. */
function planCleanup(state) {
    const items = [
        ...state.branches.map((branch) => branchItem(state, branch)),
        ...state.targets.flatMap((folder) => folderItems(state, folder)),
    ];
    return {
        schema: "mcp-gitops/cleanup/v1",
        at: (0,clock/* isoTime */.L)(state.now),
        remove: items.flatMap(({ rule, ...item }) => (rule === null ? [item] : [])),
        keep: items.flatMap(({ rule, ...item }) => (rule === null ? [] : [{ ...item, rule }])),
    };
}
function branchItem(state, branch) {
    const proposal = state.proposals.find((one) => one.branch === branch.name);
    const recorded = state.recorded.get(branch.name);
    const item = { kind: "branch", name: branch.name, target: null, state: branch.head };
    if (!proposal || !recorded)
        return { ...item, why: "no proposal is known for it", rule: "not-ours" };
    if (proposal.state === "open")
        return { ...item, why: "its proposal is open", rule: "open" };
    if (proposal.edited || recorded.head !== branch.head)
        return { ...item, why: "somebody pushed to it", rule: "edited" };
    return { ...item, why: `its proposal was ${proposal.state}`, rule: null };
}
function folderItems(state, folder) {
    const revisions = revisionItems(state, folder);
    const kept = new Set(revisions.filter(({ rule }) => rule !== null).map(({ name }) => name));
    const trees = folder.trees.map((tree) => treeItem(state, { folder, kept }, tree));
    const unfinished = folder.unfinished.map((left) => {
        const item = { kind: "staging", name: left.name, target: folder.target.name, state: null };
        const fresh = state.now - left.at < underWay;
        return fresh ? { ...item, why: "a run may be making it", rule: "under-way" } : { ...item, why: "a run left it unfinished", rule: null };
    });
    return [...revisions, ...trees, ...unfinished];
}
function revisionItems(state, folder) {
    const { target, history, live } = folder;
    const newestFirst = [...folder.revisions].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
    const lastVerified = new Set(history.verified.slice(0, 2).map(({ revision }) => revision));
    return newestFirst.map((revision, place) => {
        const item = { kind: "revision", name: revision.id, target: target.name, state: null };
        const age = state.now - revision.at;
        const everVerified = history.verified.some((one) => one.revision === revision.id);
        if (revision.id === live || revision.id === history.current?.revision)
            return { ...item, why: "it is live", rule: "live" };
        if (lastVerified.has(revision.id))
            return { ...item, why: "a rollback goes there", rule: "last-verified" };
        if (place < target.keep)
            return { ...item, why: `it is one of the newest ${target.keep}`, rule: "keep" };
        if (age < target.olderThan)
            return { ...item, why: "it is too young", rule: "older-than" };
        if (!everVerified && age < underWay)
            return { ...item, why: "it may be on its way live", rule: "under-way" };
        return { ...item, why: `it is not one of the newest ${target.keep} and nothing goes back to it`, rule: null };
    });
}
function treeItem(state, { folder, kept }, tree) {
    const item = { kind: "tree", name: tree.name, target: folder.target.name, state: null };
    const users = folder.revisions.filter((revision) => revision.trees.includes(tree.name));
    if (users.some(({ id }) => kept.has(id)))
        return { ...item, why: "a revision that stays is started from it", rule: "used" };
    if (tree.used)
        return { ...item, why: "a process runs from it", rule: "running" };
    if (users.length === 0 && state.now - tree.at < underWay)
        return { ...item, why: "a deployment may be under way with it", rule: "under-way" };
    return { ...item, why: "no revision that stays is started from it", rule: null };
}

;// CONCATENATED MODULE: ./build/src/cleanup/apply-cleanup.js
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
 * Removes what a plan lists, if all of it may still go: what changed since, or is protected by now, refuses the whole plan. What is gone
 * already is fine, so a run that was killed can be repeated. The ledger is told first, with the heads of the branches, so that nothing
 * goes that `undoCleanup` does not know. Throws ConfigError "usage" over `max`, ExternalError "conflict" for a plan that is no longer true.
 */
async function applyCleanup(ports, { plan, digest, max = 50 }) {
    if ((0,cleanup_plan/* cleanupDigest */.v)(plan) !== digest)
        throw new errors/* ConfigError */.xL("usage", "this digest is of another cleanup plan", { found: digest, expected: (0,cleanup_plan/* cleanupDigest */.v)(plan) });
    if (plan.remove.length > max) {
        throw new errors/* ConfigError */.xL("usage", `the cleanup plan removes ${plan.remove.length} things and ${max} are allowed`, {
            todo: "look at the plan, and raise the limit with --max if it is right",
        });
    }
    await checkPlan(ports, plan);
    await announce(ports, plan, digest);
    const removed = [];
    const failed = [];
    for (const item of plan.remove) {
        const reason = await removeItem(ports, item);
        if (reason === null)
            removed.push(item);
        else
            failed.push({ ...item, reason });
    }
    return { schema: "mcp-gitops/cleanup-result/v1", plan: digest, removed, failed };
}
/** Everything that is listed is gone already or may still go, as it was seen. */
async function checkPlan(ports, plan) {
    const fresh = planCleanup(await readCleanupState(ports));
    const changed = plan.remove.find((item) => {
        const isThere = [...fresh.remove, ...fresh.keep].some((one) => one.kind === item.kind && one.name === item.name && one.target === item.target);
        return isThere && !fresh.remove.some((one) => (0,cleanup_plan/* sameItem */.O)(one, item));
    });
    if (!changed)
        return;
    throw new errors/* ExternalError */.yA("conflict", `the ${changed.kind} ${(0,neutralise/* neutralise */.$)(changed.name)} is not what the cleanup plan says any more`, {
        todo: "make a new plan",
    });
}
/** A run that goes on where another was killed tells nothing new. */
async function announce(ports, plan, digest) {
    const last = (await ports.ledger.read()).findLast((event) => event.type === "cleaned-up");
    const told = plan.remove.every((item) => last?.data.removed.some((one) => (0,cleanup_plan/* sameItem */.O)(one, item)));
    if (told)
        return;
    const event = (0,event_types/* draft */.K4)("cleaned-up", { plan: digest, removed: [...plan.remove] });
    await ports.ledger.append({ title: `Clean up ${plan.remove.length} things`, events: [event] });
}
/** Null when it is gone, else why it could not go. */
async function removeItem(ports, item) {
    try {
        if (item.kind === "branch")
            await removeBranch(ports, item);
        else
            await removeFolder(ports, item);
        return null;
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigError */.xL || error instanceof errors/* ExternalError */.yA))
            throw error;
        return (0,neutralise/* neutralise */.$)(error.message);
    }
}
async function removeBranch(ports, item) {
    if ((await ports.forge.branch(item.name)) === null)
        return;
    await ports.forge.moveBranch(item.name, item.state, null);
}
/** A folder vanishes by one rename; what is left of it in `.staging` goes now or with a later cleanup. */
async function removeFolder(ports, item) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const target = ports.targets.find(({ name }) => name === item.target);
        if (target?.kind !== "directory")
            throw new errors/* ConfigError */.xL("usage", `there is no directory target ${String(item.target)}`);
        const layout = (0,deploy_layout/* layoutOf */.aH)(ports.root, target.path);
        const folder = folderOf(layout, item);
        if (!folder.startsWith(layout.root + external_node_path_.sep) || (await (0,deploy_layout/* kindOf */.I)(folder)) === "none")
            return;
        const _held = __addDisposableResource(env_1, await (0,deploy_switch/* holdLayout */.AW)(layout), true);
        const gone = (0,external_node_path_.join)(layout.staging, `gone-${(0,external_node_path_.basename)(folder).slice(0, 40)}-${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`);
        await (0,promises_.rename)(folder, gone);
        await (0,promises_.rm)(gone, { recursive: true, force: true });
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
function folderOf(layout, item) {
    switch (item.kind) {
        case "revision":
            return (0,external_node_path_.join)(layout.revisions, item.name);
        case "tree":
            return (0,external_node_path_.join)(layout.trees, item.name);
        case "staging":
        case "branch":
            return (0,external_node_path_.join)(layout.root, item.name);
    }
}

;// CONCATENATED MODULE: ./build/src/cleanup/processes.js

/**
 * Tells whether a process of this machine was started from a folder, by the command lines and working folders in `/proc`, read once.
 * Limits: a process that gave itself another title shows no path, and of a stranger's process only the command line can be read;
 * where there is no `/proc` nothing is seen and only the other rules protect.
 */
function openProcesses() {
    let words;
    return async (folder) => {
        const real = await (0,promises_.realpath)(folder);
        const found = await (words ??= processWords());
        return found.some((word) => [folder, real].some((path) => word === path || word.includes(`${path}/`)));
    };
}
async function processWords() {
    const pids = (await unless((0,promises_.readdir)("/proc"), [])).filter((name) => /^\d+$/.test(name));
    const words = await Promise.all(pids.map(async (pid) => [
        ...(await unless((0,promises_.readFile)(`/proc/${pid}/cmdline`, "utf8"), "")).split("\0"),
        await unless((0,promises_.readlink)(`/proc/${pid}/cwd`), ""),
    ]));
    return words.flat().filter((word) => word !== "");
}
/** A process that ended meanwhile, or that is a stranger's, says nothing. */
async function unless(reading, otherwise) {
    try {
        return await reading;
    }
    catch (error) {
        const code = error.code ?? "";
        if (["ENOENT", "ESRCH", "EACCES", "EPERM"].includes(code))
            return otherwise;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/steps/deploy.js
var deploy = __webpack_require__(99626);
;// CONCATENATED MODULE: ./build/src/steps/cleanup.js






/** Plans what may go, and removes it unless `dryRun`. `max` caps how much goes at once. */
async function cleanupStep(workspace, options) {
    const ports = await cleanupPorts(workspace);
    const plan = planCleanup(await readCleanupState(ports));
    const digest = (0,cleanup_plan/* cleanupDigest */.v)(plan);
    if (options.dryRun || plan.remove.length === 0)
        return { plan, digest, result: null };
    const result = await applyCleanup(ports, { plan, digest, ...(options.max === undefined ? {} : { max: options.max }) });
    return { plan, digest, result };
}
async function cleanupPorts(workspace) {
    const { forge, ledger, clock, repo } = workspace;
    const policies = await (0,deploy/* policiesOfBase */.Zd)(workspace);
    return { forge, ledger, clock, root: repo, targets: policies.deploy.targets, inUse: openProcesses() };
}


/***/ })

};
