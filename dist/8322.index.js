export const id = 8322;
export const ids = [8322,4253];
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

/***/ 54253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploy: () => (/* binding */ deploy),
/* harmony export */   rolloutText: () => (/* binding */ rolloutText),
/* harmony export */   worst: () => (/* binding */ worst)
/* harmony export */ });
/* harmony import */ var _deploy_rollout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29692);
/* harmony import */ var _report_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37123);
/* harmony import */ var _report_neutralise_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37196);
/* harmony import */ var _steps_deploy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99626);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24953);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35990);






/** `deploy`: applies the base branch's head to its targets. */
const deploy = {
    summary: "apply a revision to its targets: stage, smoke, switch, or take the failed server back",
    usage: "[--repo DIR] [--target NAME] [--json]",
    options: { target: { type: "string" } },
    help: { "--target NAME": "only this target of policies/deploy.yaml" },
    async run(invocation) {
        const workspace = await (0,_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openWorkspace */ .O)(invocation);
        const rollouts = await (0,_steps_deploy_js__WEBPACK_IMPORTED_MODULE_1__/* .deployStep */ .c7)(workspace, (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(invocation, "target"));
        return {
            document: rollouts.length === 1 ? rollouts[0] : rollouts,
            text: rollouts.map(rolloutText).join(""),
            exitCode: worst(rollouts),
        };
    },
};
/** 1 outweighs 3: a person has to look. */
function worst(rollouts) {
    const codes = rollouts.map(_deploy_rollout_js__WEBPACK_IMPORTED_MODULE_4__/* .rolloutExitCode */ .h);
    return codes.includes(1) ? 1 : codes.includes(3) ? 3 : 0;
}
/** What became of one deployment: the rows of what changed, then the outcome in one line. */
function rolloutText(rollout) {
    const changed = rollout.servers.filter(({ result }) => result !== "kept" && result !== "as-is");
    const rows = changed.map(({ server, from, to, result, why }) => [server, `${from ?? "–"} → ${to ?? "–"}`, result, why]);
    return `${(0,_report_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .Y)(["server", "from → to", "result", "why"], rows, 110)}${outcomeLine(rollout)}\n`;
}
function outcomeLine(rollout) {
    const { target, revision } = rollout;
    switch (rollout.outcome) {
        case "unchanged":
            return `${target}: ${rollout.live} is live already`;
        case "verified":
            return `${target}: ${rollout.live} is live and verified${rollout.previous ? ` (before: ${rollout.previous})` : ""}`;
        case "rolled-back":
            return `${target}: ${revision} did not go live; ${rollout.live ?? "nothing"} is: ${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_5__/* .neutralise */ .$)(rollout.why, 400)}`;
        case "inconclusive":
            return `${target}: inconclusive, nothing was switched; try again: ${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_5__/* .neutralise */ .$)(rollout.why, 400)}`;
        case "frozen":
            return `${target}: held until a person thaws it (\`mcp-gitops rollback --thaw\`): ${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_5__/* .neutralise */ .$)(rollout.why, 400)}`;
    }
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

/***/ 58322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollback: () => (/* binding */ rollback)
/* harmony export */ });
/* harmony import */ var _deploy_rollout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29692);
/* harmony import */ var _steps_rollback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72201);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24953);
/* harmony import */ var _deploy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54253);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35990);





/** `rollback`: returns a target to a verified revision and holds it there, or takes one server back. */
const rollback = {
    summary: "return to the last verified revision, or take one server back",
    usage: "[--repo DIR] [--target NAME] [--to REVISION | --server NAME | --thaw] [--json]",
    options: { target: { type: "string" }, to: { type: "string" }, server: { type: "string" }, thaw: { type: "boolean" } },
    help: {
        "--target NAME": "a target of policies/deploy.yaml (default: the only one)",
        "--to REVISION": "a verified revision, or the start of its name (default: the last before the current)",
        "--server NAME": "only this server: a commit that takes it back, and its version in quarantine",
        "--thaw": "allow promotions again",
    },
    async run(invocation) {
        const { env, dryRun } = invocation;
        const done = await (0,_steps_rollback_js__WEBPACK_IMPORTED_MODULE_0__/* .rollbackStep */ .d)(await (0,_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openWorkspace */ .O)(invocation), {
            target: (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(invocation, "target"),
            server: (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(invocation, "server"),
            to: (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(invocation, "to"),
            thaw: (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)(invocation, "thaw"),
            dryRun,
            by: env.GITHUB_ACTOR ?? env.USER ?? "a person",
        });
        switch (done.kind) {
            case "preview":
                return { document: { schema: "mcp-gitops/rollback-preview/v1", text: done.text }, text: `${done.text}\n`, exitCode: 0 };
            case "thaw": {
                const said = done.commit === null ? "was not held" : "goes on";
                return {
                    document: { schema: "mcp-gitops/thaw/v1", target: done.target, commit: done.commit },
                    text: `${done.target} ${said}\n`,
                    exitCode: 0,
                };
            }
            case "rollout": {
                // Going back is what was asked for: only what could not be done is not well.
                const exitCode = done.rollout.outcome === "rolled-back" ? 0 : (0,_deploy_rollout_js__WEBPACK_IMPORTED_MODULE_4__/* .rolloutExitCode */ .h)(done.rollout);
                return { document: done.rollout, text: (0,_deploy_js__WEBPACK_IMPORTED_MODULE_1__.rolloutText)(done.rollout), exitCode };
            }
        }
    },
};


/***/ }),

/***/ 29692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ rolloutExitCode)
/* harmony export */ });
/** The exit code of ARCHITECTURE §7 for a rollout. */
function rolloutExitCode(rollout) {
    switch (rollout.outcome) {
        case "unchanged":
        case "verified":
            return 0;
        case "rolled-back":
        case "frozen":
            return 1;
        case "inconclusive":
            return 3;
    }
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

/***/ 72201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ rollbackStep),
  i: () => (/* binding */ rollbackWithToken)
});

// EXTERNAL MODULE: ./build/src/ledger/event-types.js
var event_types = __webpack_require__(8623);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/deploy/layout.js
var layout = __webpack_require__(71219);
// EXTERNAL MODULE: ./build/src/deploy/plan-deployment.js + 1 modules
var plan_deployment = __webpack_require__(97251);
// EXTERNAL MODULE: ./build/src/deploy/revision.js
var deploy_revision = __webpack_require__(70128);
// EXTERNAL MODULE: ./build/src/deploy/stage-and-smoke.js
var stage_and_smoke = __webpack_require__(45483);
// EXTERNAL MODULE: ./build/src/deploy/switch.js
var deploy_switch = __webpack_require__(1773);
// EXTERNAL MODULE: ./build/src/deploy/target-history.js
var target_history = __webpack_require__(17941);
;// CONCATENATED MODULE: ./build/src/deploy/rollback.js








/**
 * Returns a target to a revision that was verified and holds further promotion until `thaw`. Nothing is deleted. Repeating it
 * changes nothing; going back further takes a name. Throws ConfigError "usage" when there is nothing to go back to.
 */
async function rollback(ports, request) {
    const { target } = request;
    const events = await ports.ledger.read();
    const history = (0,target_history/* targetHistory */.E)(events, target.name);
    if (!history.current)
        throw new errors/* ConfigError */.xL("usage", `nothing was ever live on ${target.name}`, { todo: "deploy first" });
    const place = destination(history, target.name, request.to);
    const [from, to] = await Promise.all([known(ports, events, target, history.current), known(ports, events, target, place)]);
    if (place.revision === history.current.revision)
        return rollbackRollout(target, { from, to }, { outcome: "unchanged", live: to.id });
    const why = `asked for by ${request.by}`;
    const done = { outcome: "rolled-back", live: to.id, why, reverts: [] };
    if (request.dryRun)
        return rollbackRollout(target, { from, to }, done);
    await ensureStaged(ports, target, to);
    await ports.ledger.append({
        title: `Hold ${target.name}`,
        events: [(0,event_types/* draft */.K4)("frozen", { target: target.name, why: holdWords(to.id), by: request.by })],
    });
    await (0,deploy_switch/* switchTarget */.iE)(ports, target, { revision: to.id, commit: to.commit });
    await (0,deploy_switch/* checkSwitched */.mb)(ports, target, { revision: to.id, commit: to.commit });
    const description = `rolled back to ${to.id}`;
    await ports.forge.recordDeployment({ target: target.name, commit: to.commit, state: "success", description });
    const changed = to.servers.filter((row) => differs((0,deploy_revision/* rowOf */.OB)(from, row), row)).map(({ manifest, server }) => ({ manifest, server }));
    const places = { from: { commit: from.commit, revision: from.id }, to: { commit: to.commit, revision: to.id } };
    const event = (0,event_types/* draft */.K4)("rolled-back", { target: target.name, ...places, servers: changed, revert: null, why });
    await ports.ledger.append({ title: `Roll ${target.name} back to ${to.id}`, events: [event] });
    return rollbackRollout(target, { from, to }, done);
}
/** Lets a held target be promoted again; null when nothing held it. */
async function thaw(ports, request) {
    const { name } = request.target;
    if (!(0,target_history/* targetHistory */.E)(await ports.ledger.read(), name).frozen)
        return null;
    const event = (0,event_types/* draft */.K4)("thawed", { target: name, why: `asked for by ${request.by}`, by: request.by });
    return ports.ledger.append({ title: `Let ${name} go on`, events: [event] });
}
function destination(history, target, to) {
    const current = history.current;
    if (to !== undefined) {
        const found = [current, ...history.verified].filter(({ revision, commit }) => revision.startsWith(to) || commit.startsWith(to));
        const ids = new Set(found.map(({ revision }) => revision));
        if (to.length >= 4 && ids.size === 1)
            return found[0];
        throw new errors/* ConfigError */.xL("usage", ids.size > 1 ? `several revisions begin with ${to}` : `no verified revision of ${target} begins with ${to}`, {
            expected: history.verified.map(({ revision }) => revision).join(", ") || "none was verified",
            todo: "name one of these",
        });
    }
    if (history.last?.state === "rolled-back" && history.frozen?.why === holdWords(current.revision))
        return current;
    const earlier = history.verified.find(({ revision }) => revision !== current.revision);
    if (earlier)
        return earlier;
    throw new errors/* ConfigError */.xL("usage", `${target} has no verified revision before the current one`, {
        todo: "revert the change in the base branch",
    });
}
/** The words of the hold name where it led, so that a repeated command knows its own work. */
function holdWords(revision) {
    return `rolled back to ${revision}`;
}
async function known(ports, events, target, place) {
    const revision = await (0,target_history/* verifiedRevision */.W)(ports, events, { target: target.name, revision: place.revision });
    if (revision)
        return revision;
    throw new errors/* ConfigError */.xL("repository", `the ledger does not say what the revision ${place.revision} holds`);
}
/** A revision that cleanup removed, or that another machine staged, is staged again from its commit. */
async function ensureStaged(ports, target, to) {
    if (target.kind === "ref" || (await (0,layout/* kindOf */.I)(`${(0,layout/* layoutOf */.aH)(ports.root, target.path).revisions}/${to.id}`)) === "folder")
        return;
    const staging = await (0,plan_deployment/* planDeployment */.H)(ports, { target, commit: to.commit });
    if (staging.plan.revision.id === to.id)
        await (0,stage_and_smoke/* stageAndSmoke */.V)(ports, staging);
    if ((await (0,layout/* kindOf */.I)(`${(0,layout/* layoutOf */.aH)(ports.root, target.path).revisions}/${to.id}`)) === "folder")
        return;
    throw new errors/* ConfigError */.xL("environment", `the revision ${to.id} is not there any more and cannot be staged again as it was`, {
        todo: "name another one with --to, or deploy its commit",
    });
}
function differs(a, b) {
    return a === undefined || !(0,deploy_revision/* sameServer */.AD)(a, b);
}
function rollbackRollout(target, { from, to }, outcome) {
    const servers = to.servers.map((row) => {
        const { manifest, server, package: name, version, lock } = row;
        const before = (0,deploy_revision/* rowOf */.OB)(from, row);
        const changed = differs(before, row);
        const about = { manifest, server, package: name, from: before?.version ?? null, to: version, lock };
        return changed
            ? { ...about, result: "verified", why: "verified before" }
            : { ...about, result: "kept", why: "nothing about it changed" };
    });
    return { schema: "mcp-gitops/rollout/v1", target: target.name, commit: from.commit, revision: from.id, servers, ...outcome };
}

// EXTERNAL MODULE: ./build/src/ledger/state.js
var state = __webpack_require__(12130);
// EXTERNAL MODULE: ./build/src/lib/clock.js
var clock = __webpack_require__(19563);
// EXTERNAL MODULE: ./build/src/manifest/server-id.js
var server_id = __webpack_require__(81944);
// EXTERNAL MODULE: ./build/src/deploy/deploy.js
var deploy = __webpack_require__(29162);
// EXTERNAL MODULE: ./build/src/deploy/revert-commit.js + 1 modules
var revert_commit = __webpack_require__(96062);
;// CONCATENATED MODULE: ./build/src/deploy/rollback-server.js









/** Takes one server back as `takeServerBack` does, and deploys what comes out. */
async function rollbackServer(ports, request) {
    const { target } = request;
    const taken = await takeServerBack(ports, request);
    if (taken.kind === "would")
        return taken.rollout;
    const rollout = await (0,deploy/* deploy */.g)(ports, { target });
    if (taken.kind === "before" || rollout.outcome === "frozen" || rollout.outcome === "inconclusive")
        return rollout;
    const { schema, servers: rows, live: now } = rollout;
    const { commit, revision, why, reverts } = taken;
    return { schema, target: target.name, commit, revision, servers: rows, outcome: "rolled-back", live: now, why, reverts };
}
/**
 * Takes one server back to the version that was verified before its current one: a commit on the base branch for that server only. What
 * comes out is not deployed yet. The version that it leaves is quarantined, so that it is not proposed again. Throws ConfigError
 * "usage" when there is no such server or no earlier version of it.
 */
async function takeServerBack(ports, request) {
    const { target } = request;
    const events = await ports.ledger.read();
    const { current: live } = (0,target_history/* targetHistory */.E)(events, target.name);
    const current = live && (await (0,target_history/* verifiedRevision */.W)(ports, events, { target: target.name, revision: live.revision }));
    if (!current)
        throw new errors/* ConfigError */.xL("usage", `nothing was ever live on ${target.name}`, { todo: "deploy first" });
    const row = serverOf(current, request.server);
    if (leftBefore(events, ports.clock.now(), row))
        return { kind: "before" };
    const verified = await earlierVersion(ports, { events, target, row });
    const why = `asked for by ${request.by}`;
    if (request.dryRun) {
        return { kind: "would", rollout: wouldGoBack(request, { current, row, to: (0,deploy_revision/* rowOf */.OB)(verified, row)?.version ?? null, why }) };
    }
    await quarantineLeft(ports, row, why);
    const { quarantines } = (0,state/* replay */.eZ)(await ports.ledger.read(), ports.clock.now());
    const servers = [{ manifest: row.manifest, server: row.server, why }];
    const about = { target: target.name, revision: current.id, commit: current.commit, servers, verified, quarantines };
    const { reverts, impossible } = await (0,revert_commit/* revertServers */.L)(ports, about);
    if (impossible.length > 0)
        throw new errors/* ConfigError */.xL("usage", `${(0,server_id/* serverText */.Tn)(row)} has no earlier version in the base branch to go back to`);
    return { kind: "taken", commit: current.commit, revision: current.id, why, reverts };
}
/** A repeated command finds the version that it left in quarantine, and another one live. */
function leftBefore(events, now, row) {
    const quarantines = [...(0,state/* replay */.eZ)(events, now).quarantines.values()];
    return quarantines.some((one) => one.purl === row.package && one.why === leftWords(row) && one.version !== row.version);
}
async function quarantineLeft(ports, row, why) {
    if (row.package === null || row.version === null)
        return;
    const until = (0,clock/* isoTime */.L)(ports.clock.now() + ports.quarantineOf(row));
    const event = (0,event_types/* draft */.K4)("quarantined", { purl: row.package, version: row.version, why: leftWords(row), until, evidence: [why] });
    await ports.ledger.append({ title: `Take ${row.server} back`, events: [event] });
}
function wouldGoBack({ target }, { current, row, to, why }) {
    const { manifest, server, package: name, version: from } = row;
    const servers = [{ manifest, server, package: name, from, to, lock: null, result: "not-tried", why }];
    const head = { schema: "mcp-gitops/rollout/v1", target: target.name, commit: current.commit, revision: current.id, servers };
    return { ...head, outcome: "rolled-back", live: current.id, why, reverts: [] };
}
function serverOf(revision, name) {
    const found = revision.servers.filter((row) => row.server === name || `${row.manifest}#${row.server}` === name);
    if (found.length === 1 && found[0])
        return found[0];
    throw new errors/* ConfigError */.xL("usage", found.length === 0 ? `no server ${name} is live` : `several manifests have a server ${name}`, {
        expected: (found.length === 0 ? revision.servers : found).map((row) => `${row.manifest}#${row.server}`).join(", "),
        todo: "name one of these",
    });
}
/** The words of the quarantine name the server, so that a repeated command knows its own work. */
function leftWords({ manifest, server }) {
    return `${(0,server_id/* serverText */.Tn)({ manifest, server })} was taken back by hand`;
}
/** The newest verified revision in which the server ran another version of the same package. */
async function earlierVersion(ports, { events, target, row }) {
    for (const { revision } of (0,target_history/* targetHistory */.E)(events, target.name).verified) {
        const verified = await (0,target_history/* verifiedRevision */.W)(ports, events, { target: target.name, revision });
        const before = (0,deploy_revision/* rowOf */.OB)(verified, row);
        if (verified && before?.package === row.package && (before.version !== row.version || before.lock !== row.lock))
            return verified;
    }
    throw new errors/* ConfigError */.xL("usage", `${(0,server_id/* serverText */.Tn)(row)} was never verified with another version on ${target.name}`, {
        todo: "change its pin in the base branch",
    });
}

// EXTERNAL MODULE: ./build/src/steps/deploy.js
var steps_deploy = __webpack_require__(99626);
// EXTERNAL MODULE: ./build/src/steps/deploy-ports.js + 2 modules
var deploy_ports = __webpack_require__(77118);
// EXTERNAL MODULE: ./build/src/steps/planes.js + 5 modules
var planes = __webpack_require__(33357);
;// CONCATENATED MODULE: ./build/src/steps/rollback.js






/** Returns a target to a verified revision, takes one server back, or ends the hold. */
async function rollbackStep(workspace, options) {
    if (options.dryRun)
        return { kind: "preview", text: await preview(workspace, options) };
    if (options.thaw) {
        const target = (0,steps_deploy/* targetOf */.$r)(await (0,steps_deploy/* policiesOfBase */.Zd)(workspace), options.target);
        return { kind: "thaw", target: target.name, commit: await thaw(workspace, { target, by: options.by }) };
    }
    const rollout = await (0,steps_deploy/* withDeployPorts */.ck)(workspace, (ports, policies) => {
        const target = (0,steps_deploy/* targetOf */.$r)(policies, options.target);
        const { by, server, to } = options;
        return server ? rollbackServer(ports, { target, server, by }) : rollback(ports, { target, by, ...(to && { to }) });
    });
    return { kind: "rollout", rollout };
}
/**
 * The same for a job that holds a token, which runs no package: a target is switched to what was staged and verified before, and of a
 * server only the base branch is taken back, for the deploying jobs that follow.
 */
async function rollbackWithToken(workspace, options) {
    if (options.dryRun || options.thaw)
        return rollbackStep(workspace, options);
    const policies = await (0,steps_deploy/* policiesOfBase */.Zd)(workspace);
    const ports = { ...(0,deploy_ports/* deployPorts */.W)(workspace, policies, planes.noPlane), observe: null };
    const target = (0,steps_deploy/* targetOf */.$r)(policies, options.target);
    const { by, server, to } = options;
    if (!server)
        return { kind: "rollout", rollout: await rollback(ports, { target, by, ...(to && { to }) }) };
    const taken = await takeServerBack(ports, { target, server, by });
    return { kind: "taken-back", server, reverts: taken.kind === "taken" ? taken.reverts : [] };
}
/** What is live and where a rollback may go. */
async function preview(workspace, options) {
    const target = (0,steps_deploy/* targetOf */.$r)(await (0,steps_deploy/* policiesOfBase */.Zd)(workspace), options.target);
    const { current, verified } = (0,target_history/* targetHistory */.E)(await workspace.ledger.read(), target.name);
    const places = verified
        .filter(({ revision }) => revision !== current?.revision)
        .map(({ revision, at }) => `${revision} (verified ${at})`);
    return `${target.name} stands at ${current?.revision ?? "nothing"}; a rollback may go to: ${places.join(", ") || "nothing, no other revision was verified"}`;
}


/***/ })

};
