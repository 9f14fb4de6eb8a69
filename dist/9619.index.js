export const id = 9619;
export const ids = [9619];
export const modules = {

/***/ 49619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploy: () => (/* binding */ deploy_deploy)
});

// EXTERNAL MODULE: ./build/src/deploy/rollout.js
var deploy_rollout = __webpack_require__(29692);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/report/preview-summary.js
var preview_summary = __webpack_require__(5669);
// EXTERNAL MODULE: ./build/src/report/summaries.js
var summaries = __webpack_require__(42848);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/deploy/plan-deployment.js + 1 modules
var plan_deployment = __webpack_require__(97251);
// EXTERNAL MODULE: ./build/src/deploy/record-deployment.js + 1 modules
var record_deployment = __webpack_require__(16246);
// EXTERNAL MODULE: ./build/src/deploy/settle-failure.js
var settle_failure = __webpack_require__(51653);
// EXTERNAL MODULE: ./build/src/ledger/shape.js
var shape = __webpack_require__(19970);
;// CONCATENATED MODULE: ./build/src/deploy/smoke-report.js


const finding = (0,shape/* record */.g1)({ code: shape/* text */.Qq, severity: (0,shape/* oneOf */.yL)("info", "low", "medium", "high", "critical"), message: shape/* text */.Qq, evidence: shape/* text */.Qq });
const row = (0,shape/* record */.g1)({
    manifest: shape/* text */.Qq,
    server: shape/* text */.Qq,
    lock: (0,shape/* nullable */.me)(shape/* digest */.br),
    outcome: (0,shape/* oneOf */.yL)("pass", "warn", "fail", "inconclusive"),
    findings: (0,shape/* listOf */.c3)(finding),
});
const report = (0,shape/* record */.g1)({
    schema: (0,shape/* oneOf */.yL)("mcp-gitops/smoke/v1"),
    target: shape/* text */.Qq,
    revision: shape/* text */.Qq,
    plan: shape/* digest */.br,
    servers: (0,shape/* listOf */.c3)(row),
});
/** Rows and findings at the most: no manifest comes near it. */
const most = 10_000;
/** The smoke report in what the proving plane handed over, which nobody vouches for. Throws ConfigError "document". */
function parseSmokeReport(value) {
    const problem = report.check(value, "report");
    if (problem !== null)
        throw new errors/* ConfigError */.xL("document", "this is no smoke report", { found: problem.slice(0, 300), todo: "stage the plan again" });
    const known = value;
    const findings = known.servers.reduce((sum, { findings }) => sum + findings.length, known.servers.length);
    if (findings > most)
        throw new errors/* ConfigError */.xL("document", "the smoke report is too long to be one", {
            found: `${findings} entries`,
            expected: `at most ${most}`,
        });
    return known;
}

// EXTERNAL MODULE: ./build/src/deploy/stage-and-smoke.js
var stage_and_smoke = __webpack_require__(45483);
// EXTERNAL MODULE: ./build/src/steps/deploy.js
var deploy = __webpack_require__(99626);
// EXTERNAL MODULE: ./build/src/steps/deploy-ports.js + 2 modules
var deploy_ports = __webpack_require__(77118);
// EXTERNAL MODULE: ./build/src/steps/handed-registries.js
var handed_registries = __webpack_require__(1717);
// EXTERNAL MODULE: ./build/src/steps/planes.js + 5 modules
var planes = __webpack_require__(33357);
// EXTERNAL MODULE: ./build/src/steps/sealed-folder.js
var sealed_folder = __webpack_require__(64266);
;// CONCATENATED MODULE: ./build/src/steps/deploy-phases.js
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
 * A deployment as three jobs of a workflow, each with a document for the next in one folder: `stagings.json` from the job that resolves,
 * `smoke/report.json` from the one that runs packages and holds no token, and the switch by the one that may write.
 */
/** Resolves what each target gets next and writes it; `seal` is what the last phase knows it by. */
async function planPhase(workspace, { folder, target }) {
    const policies = await (0,deploy/* policiesOfBase */.Zd)(workspace);
    const ports = (0,deploy_ports/* deployPorts */.W)(workspace, policies, planes.noPlane);
    const targets = policies.deploy.targets.length === 0 && target === "" ? [] : (0,deploy/* targetsOf */.QR)(policies, target);
    const stagings = [];
    for (const one of targets)
        stagings.push(await (0,plan_deployment/* planDeployment */.H)(ports, { target: one }));
    await writeDocument((0,external_node_path_.join)(folder, "stagings.json"), { verify: policies.verify, stagings });
    await (0,handed_registries/* handRegistries */.n)(workspace.repo, folder);
    return { stagings, seal: await (0,sealed_folder/* sealOf */.R)(folder) };
}
/** Stages and smokes what the plan phase wrote. */
async function stagePhase(world, folder) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { stagings, verify } = await readStagings(folder);
        const registries = __addDisposableResource(env_1, await (0,handed_registries/* registriesFrom */.U)(folder, world.repo), true);
        const prover = __addDisposableResource(env_1, await (0,planes.openProvingPlane)({ ...world, repo: registries.dir }, { verify }), true);
        const ports = (0,deploy_ports/* stagePorts */.j)(world, { verify }, prover);
        const reports = [];
        for (const staging of stagings) {
            if (staging.plan.decision.kind === "stage")
                reports.push(await (0,stage_and_smoke/* stageAndSmoke */.V)(ports, staging));
        }
        await writeDocument((0,external_node_path_.join)(folder, "smoke", "report.json"), reports);
        return reports;
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
/** Switches each target, or takes the failed servers back. */
async function recordPhase(workspace, { folder, seal }) {
    await (0,sealed_folder/* checkSeal */._)(folder, seal);
    const policies = await (0,deploy/* policiesOfBase */.Zd)(workspace);
    const ports = { ...(0,deploy_ports/* deployPorts */.W)(workspace, policies, planes.noPlane), observe: null };
    const { stagings } = await readStagings(folder);
    const reports = await readReports(folder);
    const rollouts = [];
    for (const staging of stagings) {
        await (0,settle_failure/* settleFailure */.y)(ports, staging.plan.target);
        const report = reports.find(({ target }) => target === staging.plan.target.name);
        if (staging.plan.decision.kind === "stage" && !report) {
            throw new errors/* ConfigError */.xL("document", `the staging job left no report for ${staging.plan.target.name}`, {
                todo: "look at the staging job, and run the workflow again",
            });
        }
        if (report)
            rollouts.push(await (0,record_deployment/* recordDeployment */.d)(ports, staging, report));
    }
    return rollouts;
}
async function readStagings(folder) {
    return (await readDocument((0,external_node_path_.join)(folder, "stagings.json")));
}
/** What comes back from where packages ran is data that nobody vouches for. */
async function readReports(folder) {
    const value = await readDocument((0,external_node_path_.join)(folder, "smoke", "report.json"), null);
    return Array.isArray(value) ? value.map(parseSmokeReport) : [];
}
async function readDocument(path, missing) {
    try {
        return JSON.parse(await (0,promises_.readFile)(path, "utf8"));
    }
    catch (error) {
        if (error.code === "ENOENT" && missing === null)
            return null;
        throw new errors/* ConfigError */.xL("document", "a document of an earlier job is missing or broken", {
            cause: error,
            place: { file: path },
            todo: "run the workflow again",
        });
    }
}
async function writeDocument(path, value) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(path, ".."), { recursive: true, mode: 0o700 });
    await (0,promises_.writeFile)(`${path}.new`, JSON.stringify(value), { mode: 0o600 });
    await (0,promises_.rename)(`${path}.new`, path);
}

// EXTERNAL MODULE: ./build/src/steps/workspace.js + 7 modules
var workspace = __webpack_require__(5138);
// EXTERNAL MODULE: ./build/actions/action.js
var action = __webpack_require__(85744);
// EXTERNAL MODULE: ./build/actions/prepare-host.js
var prepare_host = __webpack_require__(22722);
;// CONCATENATED MODULE: ./build/actions/deploy/index.js








/** Deploys in three phases, each a job of its own: plan reads, stage runs packages without a token, record writes. */
const deploy_deploy = (0,action/* action */.X)(async ({ input, required, log, env, signal, workspace: open }) => {
    const folder = required("folder");
    const phase = required("phase");
    switch (phase) {
        case "plan": {
            const { stagings, seal } = await planPhase(await open(), { folder, target: input("target") });
            const changed = stagings.filter(({ plan }) => plan.decision.kind === "stage");
            return { outputs: { count: changed.length, seal }, summary: (0,preview_summary/* deploymentSummary */.Aw)(stagings.map(({ plan }) => plan)) };
        }
        case "stage": {
            await (0,prepare_host/* prepareHost */.Q)(env);
            const reports = await stagePhase({ repo: process.cwd(), store: (0,workspace/* storeFolder */.I)(env), env, signal, log }, folder);
            return { outputs: {}, summary: (0,preview_summary/* smokeSummary */.WP)(reports) };
        }
        case "record": {
            const rollouts = await recordPhase(await open(), { folder, seal: input("seal") });
            const bad = rollouts.filter((rollout) => (0,deploy_rollout/* rolloutExitCode */.h)(rollout) !== 0);
            return {
                outputs: { outcome: rollouts.map(({ outcome }) => outcome).join(",") },
                summary: (0,summaries/* rolloutsSummary */["do"])(rollouts),
                ...(bad.length > 0 && {
                    failure: bad.map((one) => `${one.target}: ${one.outcome}${"why" in one ? `: ${one.why}` : ""}`).join("\n"),
                }),
            };
        }
        default:
            throw new errors/* ConfigError */.xL("usage", "the input phase is unknown", { expected: "plan, stage or record", found: phase });
    }
});


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

/***/ 5669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ deploymentSummary),
/* harmony export */   WP: () => (/* binding */ smokeSummary),
/* harmony export */   sK: () => (/* binding */ gateSummary),
/* harmony export */   tq: () => (/* binding */ previewSummary)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70075);

/** Job summaries, as Markdown, of what would be done and of what was judged. */
/** What proposing would do. */
function previewSummary({ steps }) {
    const rows = steps.map((step) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(step.branch), step.kind, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)("title" in step ? step.title : ""), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(whyOf(step))]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)("## Proposals: a dry run", rows.length > 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["branch", "would", "proposal", "why"], rows) : "Nothing to propose.");
}
function whyOf(step) {
    if ("decision" in step)
        return step.decision.why;
    return "why" in step ? step.why : "a person merged it";
}
/** The judgement of a pull request. */
function gateSummary({ rows, outcome }) {
    const cells = rows.map(({ server, from, to, outcome: each, why }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(server),
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(from ?? "–")} → ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(to ?? "–")}`,
        each,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(why),
    ]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(`## Gate: ${outcome}`, cells.length > 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["server", "from → to", "gate", "why"], cells) : "No server would start differently.");
}
/** What each target gets next. */
function deploymentSummary(plans) {
    const rows = plans.map(({ target, revision, current, decision }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(target.name),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(current?.id ?? "nothing"),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(revision.id),
        decision.kind,
    ]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)("## Deployment: the plan", rows.length > 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["target", "live", "next", "decision"], rows) : "No target is configured in `policies/deploy.yaml`.");
}
/** What the staged servers did. */
function smokeSummary(reports) {
    const rows = reports.flatMap(({ target, servers }) => servers.map(({ server, outcome, findings }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(target),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(server),
        outcome,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(findings.map(({ message }) => message).join("; ")),
    ]));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)("## Deployment: smoke", rows.length > 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["target", "server", "outcome", "findings"], rows) : "Nothing to stage.");
}


/***/ })

};
