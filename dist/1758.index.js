export const id = 1758;
export const ids = [1758];
export const modules = {

/***/ 11758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cycle: () => (/* binding */ cycle)
/* harmony export */ });
/* harmony import */ var _ledger_cycle_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(31957);
/* harmony import */ var _proposal_proposal_report_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4891);
/* harmony import */ var _steps_deploy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99626);
/* harmony import */ var _steps_detect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63956);
/* harmony import */ var _steps_propose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35174);
/* harmony import */ var _steps_verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21700);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(24953);
/* harmony import */ var _deploy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54253);
/* harmony import */ var _detect_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15465);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35990);
/* harmony import */ var _propose_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98618);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74842);
/* harmony import */ var _undecided_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(97301);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8762);














/** `cycle`: the loop once, on this machine. */
const cycle = {
    summary: "detect, verify, propose, and with --merge and --deploy the rest, once, on this machine",
    usage: "[--repo DIR] [--server NAME [--version VERSION]] [--merge] [--deploy] [--dry-run] [--json]",
    options: { ..._selection_js__WEBPACK_IMPORTED_MODULE_8__/* .selectionOptions */ .lo, merge: { type: "boolean" }, deploy: { type: "boolean" } },
    help: { ..._selection_js__WEBPACK_IMPORTED_MODULE_8__/* .selectionHelp */ .mZ, "--merge": "merge what policy merges by itself", "--deploy": "deploy what is merged" },
    async run(invocation) {
        const workspace = await (0,_open_js__WEBPACK_IMPORTED_MODULE_6__/* .openWorkspace */ .O)(invocation);
        const detected = await (0,_steps_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .detectStep */ .QH)(workspace, (0,_selection_js__WEBPACK_IMPORTED_MODULE_8__/* .selectionOf */ .Wm)(invocation));
        const { plan, policies } = detected;
        const parts = [(0,_detect_js__WEBPACK_IMPORTED_MODULE_5__.planText)(plan)];
        if (invocation.dryRun)
            return { document: plan, text: parts.join("\n"), exitCode: (0,_undecided_js__WEBPACK_IMPORTED_MODULE_10__/* .undecided */ .o)(detected.lookups) };
        const results = await (0,_steps_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyStep */ .Y)(workspace, detected);
        parts.push((0,_verify_js__WEBPACK_IMPORTED_MODULE_9__.verdictsText)(results.flatMap(({ attempts }) => attempts.map(({ verdict }) => verdict))));
        const report = await (0,_steps_propose_js__WEBPACK_IMPORTED_MODULE_2__/* .proposeStep */ .t)(workspace, { plan, policies, results, merge: (0,_command_js__WEBPACK_IMPORTED_MODULE_11__/* .flag */ .Jt)(invocation, "merge") });
        parts.push((0,_propose_js__WEBPACK_IMPORTED_MODULE_7__.proposalsText)(report));
        const rollouts = (0,_command_js__WEBPACK_IMPORTED_MODULE_11__/* .flag */ .Jt)(invocation, "deploy") ? await (0,_steps_deploy_js__WEBPACK_IMPORTED_MODULE_0__/* .deployStep */ .c7)(workspace) : [];
        parts.push(...rollouts.map(_deploy_js__WEBPACK_IMPORTED_MODULE_4__.rolloutText));
        const document = (0,_ledger_cycle_js__WEBPACK_IMPORTED_MODULE_12__/* .cycleDocument */ .Q)(await workspace.ledger.read(), workspace.run);
        const exitCode = (0,_undecided_js__WEBPACK_IMPORTED_MODULE_10__/* .gravest */ .Z)([(0,_deploy_js__WEBPACK_IMPORTED_MODULE_4__.worst)(rollouts), (0,_proposal_proposal_report_js__WEBPACK_IMPORTED_MODULE_13__/* .proposalExitCode */ .W)(report), (0,_undecided_js__WEBPACK_IMPORTED_MODULE_10__/* .undecided */ .o)(detected.lookups, results)]);
        return { document, text: parts.join("\n"), exitCode };
    },
};


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

/***/ 15465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   detect: () => (/* binding */ detect),
/* harmony export */   planText: () => (/* binding */ planText)
/* harmony export */ });
/* harmony import */ var _plan_matrix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56276);
/* harmony import */ var _report_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37123);
/* harmony import */ var _steps_detect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63956);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24953);
/* harmony import */ var _fail_on_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33814);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35990);
/* harmony import */ var _problem_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26445);
/* harmony import */ var _sarif_option_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67183);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74842);
/* harmony import */ var _undecided_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97301);










/** `detect`: list + lookup + policy → the plan, told to the ledger unless --dry-run. */
const detect = {
    summary: "list + lookup + policy: the plan, and the matrix for verification",
    usage: "[--repo DIR] [--server NAME [--version VERSION]] [--folder DIR] [--fail-on SEVERITY] [--sarif FILE] [--dry-run] [--json]",
    options: { ..._selection_js__WEBPACK_IMPORTED_MODULE_7__/* .selectionOptions */ .lo, ..._fail_on_js__WEBPACK_IMPORTED_MODULE_3__/* .severityOption */ .j, ..._sarif_option_js__WEBPACK_IMPORTED_MODULE_6__/* .sarifOption */ .ZV, folder: { type: "string" } },
    help: {
        ..._selection_js__WEBPACK_IMPORTED_MODULE_7__/* .selectionHelp */ .mZ,
        "--folder DIR": "also lock everything that is to be tried, and write it all where `verify --folder` finds it",
        "--fail-on SEVERITY": "exit with 1 when there is a problem of at least this severity",
        ..._sarif_option_js__WEBPACK_IMPORTED_MODULE_6__/* .sarifHelp */ .Ve,
    },
    async run(invocation) {
        const workspace = await (0,_open_js__WEBPACK_IMPORTED_MODULE_4__/* .openWorkspace */ .O)(invocation);
        const selection = (0,_selection_js__WEBPACK_IMPORTED_MODULE_7__/* .selectionOf */ .Wm)(invocation);
        const detected = await (0,_steps_detect_js__WEBPACK_IMPORTED_MODULE_2__/* .detectStep */ .QH)(workspace, selection);
        const { plan } = detected;
        const events = invocation.dryRun ? [] : (0,_steps_detect_js__WEBPACK_IMPORTED_MODULE_2__/* .plannedEvents */ .MH)(plan);
        if (events.length > 0)
            await workspace.ledger.append({ title: "Plan", events });
        const folder = (0,_command_js__WEBPACK_IMPORTED_MODULE_8__/* .text */ .Qq)(invocation, "folder");
        if (folder !== undefined) {
            const { lockStep } = await __webpack_require__.e(/* import() */ 4581).then(__webpack_require__.bind(__webpack_require__, 74581));
            await lockStep(workspace, detected, folder);
        }
        return (0,_sarif_option_js__WEBPACK_IMPORTED_MODULE_6__/* .withSarif */ .I0)(invocation, plan.problems, {
            document: { ...plan, matrix: (0,_plan_matrix_js__WEBPACK_IMPORTED_MODULE_0__/* .matrixOf */ .l)(plan) },
            text: invocation.json ? "" : planText(plan),
            exitCode: (0,_undecided_js__WEBPACK_IMPORTED_MODULE_9__/* .gravest */ .Z)([(0,_fail_on_js__WEBPACK_IMPORTED_MODULE_3__/* .failOn */ .K)(invocation, plan.problems), (0,_undecided_js__WEBPACK_IMPORTED_MODULE_9__/* .undecided */ .o)(detected.lookups)]),
        });
    },
};
/** The plan for a person: a row a server, then the problems. */
function planText(plan) {
    const rows = plan.servers.map(({ server, name, from, action, why, candidates }) => {
        const best = candidates.find(({ decision }) => decision.kind === "try");
        return [server, name ?? "–", from ?? "–", action, best?.version ?? "–", why];
    });
    const of = (action) => plan.servers.filter((row) => row.action === action).length;
    const total = (0,_report_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .counts */ .t)({
        "to update": of("update"),
        "to pin": of("pin"),
        "to record": of("contract"),
        current: of("current"),
        held: of("held"),
        denied: of("denied"),
        unknown: of("unknown"),
        unmanaged: of("unmanaged"),
        ignored: of("ignored"),
    });
    return `${(0,_report_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .Y)(["server", "package", "now", "plan", "try", "why"], rows, 110)}${(0,_problem_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .problemLines */ .p)(plan.problems)}${total}\n`;
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

/***/ 98618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proposalsText: () => (/* binding */ proposalsText),
/* harmony export */   propose: () => (/* binding */ propose)
/* harmony export */ });
/* harmony import */ var _proposal_proposal_report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4891);
/* harmony import */ var _report_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37123);
/* harmony import */ var _steps_deploy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99626);
/* harmony import */ var _steps_detect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63956);
/* harmony import */ var _steps_hand_over_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48371);
/* harmony import */ var _steps_propose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35174);
/* harmony import */ var _steps_verify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21700);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(24953);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35990);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74842);
/* harmony import */ var _undecided_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97301);











/** `propose`: opens, refreshes, closes proposals; proves first what is not proven yet. */
const propose = {
    summary: "open, refresh, close proposals from a plan and its verdicts",
    usage: "[--repo DIR] [--server NAME [--version VERSION]] [--folder DIR] [--merge] [--dry-run] [--json]",
    options: { ..._selection_js__WEBPACK_IMPORTED_MODULE_7__/* .selectionOptions */ .lo, folder: { type: "string" }, merge: { type: "boolean" } },
    help: {
        ..._selection_js__WEBPACK_IMPORTED_MODULE_7__/* .selectionHelp */ .mZ,
        "--folder DIR": "take plan and proofs from the folder that `detect --folder` and `verify --folder` wrote",
        "--merge": "merge what policy merges by itself",
    },
    async run(invocation) {
        const workspace = await (0,_open_js__WEBPACK_IMPORTED_MODULE_6__/* .openWorkspace */ .O)(invocation);
        const { request, code } = await requestOf(invocation, workspace);
        if (invocation.dryRun) {
            const { plan, document } = await (0,_steps_propose_js__WEBPACK_IMPORTED_MODULE_4__/* .previewStep */ .p)(workspace, request);
            const rows = plan.steps.map((step) => [step.kind, step.branch, "title" in step ? step.title : "", whyOf(step)]);
            return { document, text: (0,_report_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .Y)(["would", "branch", "proposal", "why"], rows, 100), exitCode: code };
        }
        const report = await (0,_steps_propose_js__WEBPACK_IMPORTED_MODULE_4__/* .proposeStep */ .t)(workspace, request);
        return { document: report, text: proposalsText(report), exitCode: (0,_undecided_js__WEBPACK_IMPORTED_MODULE_8__/* .gravest */ .Z)([(0,_proposal_proposal_report_js__WEBPACK_IMPORTED_MODULE_9__/* .proposalExitCode */ .W)(report), code]) };
    },
};
async function requestOf(invocation, workspace) {
    const merge = (0,_command_js__WEBPACK_IMPORTED_MODULE_10__/* .flag */ .Jt)(invocation, "merge");
    const folder = (0,_command_js__WEBPACK_IMPORTED_MODULE_10__/* .text */ .Qq)(invocation, "folder");
    if (folder !== undefined) {
        const handed = await (0,_steps_hand_over_js__WEBPACK_IMPORTED_MODULE_3__/* .readStep */ .j)(folder);
        return { request: { ...handed, policies: await (0,_steps_deploy_js__WEBPACK_IMPORTED_MODULE_1__/* .policiesOfBase */ .Zd)(workspace), merge }, code: (0,_undecided_js__WEBPACK_IMPORTED_MODULE_8__/* .undecided */ .o)(new Map(), handed.results) };
    }
    const detected = await (0,_steps_detect_js__WEBPACK_IMPORTED_MODULE_2__/* .detectStep */ .QH)(workspace, (0,_selection_js__WEBPACK_IMPORTED_MODULE_7__/* .selectionOf */ .Wm)(invocation));
    const { plan, policies, lookups } = detected;
    const results = await (0,_steps_verify_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyStep */ .Y)(workspace, detected);
    return { request: { plan, policies, results, merge }, code: (0,_undecided_js__WEBPACK_IMPORTED_MODULE_8__/* .undecided */ .o)(lookups, results) };
}
function whyOf(step) {
    if ("decision" in step)
        return step.decision.why;
    return "why" in step ? step.why : "a person merged it";
}
/** A row for each proposal. */
function proposalsText(report) {
    if (report.outcomes.length === 0)
        return "nothing to propose\n";
    const rows = report.outcomes.map(({ servers, result, title, why }) => [
        servers.map(({ server }) => server).join(", "),
        result,
        title ?? "–",
        why,
    ]);
    return (0,_report_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .Y)(["server", "proposal", "title", "why"], rows, 110);
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

/***/ 74842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wm: () => (/* binding */ selectionOf),
/* harmony export */   lo: () => (/* binding */ selectionOptions),
/* harmony export */   mZ: () => (/* binding */ selectionHelp)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24953);

const selectionOptions = { server: { type: "string" }, version: { type: "string" } };
const selectionHelp = {
    "--server NAME": "only this server (its key in the manifest)",
    "--version VERSION": "only this version of it",
};
function selectionOf(invocation) {
    return { server: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(invocation, "server"), version: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(invocation, "version") };
}


/***/ }),

/***/ 97301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ gravest),
/* harmony export */   o: () => (/* binding */ undecided)
/* harmony export */ });
/**
 * 3 where infrastructure kept a run from deciding about a package: its registry could not say, or its proof was inconclusive. Else 0. A
 * remote that does not answer is its operator's matter.
 */
function undecided(lookups, results = []) {
    const unsaid = [...lookups.values()].some(({ kind }) => kind === "unavailable");
    const unproven = results.some(({ attempts }) => {
        const last = attempts.at(-1)?.verdict;
        return last?.outcome === "inconclusive" && last.to !== null;
    });
    return unsaid || unproven ? 3 : 0;
}
/** The code of several: what is wrong outweighs what is to be tried again. */
function gravest(codes) {
    return [2, 1, 3].find((code) => codes.includes(code)) ?? 0;
}


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

/***/ 31957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ cycleDocument)
/* harmony export */ });
/** Lays the events of a ledger (of one run, when given) out as rows, oldest first. Pure. */
function cycleDocument(events, run) {
    const proposed = new Map();
    const rows = events.flatMap((event) => {
        if (event.type === "proposal-opened" || event.type === "proposal-refreshed")
            proposed.set(event.data.branch, event.data.servers);
        return run === undefined || event.run === run ? rowsOf(event, proposed) : [];
    });
    return { schema: "mcp-gitops/cycle/v1", rows };
}
function rowsOf(event, proposed) {
    return factsOf(event, proposed).map((facts) => ({
        step: event.type,
        at: event.at,
        run: event.run,
        commit: event.commit,
        path: event.path,
        manifest: null,
        server: null,
        package: null,
        from: null,
        to: null,
        outcome: null,
        surfaceChange: null,
        effectiveBump: null,
        lock: null,
        contract: null,
        why: null,
        ...facts,
    }));
}
function factsOf(event, proposed) {
    switch (event.type) {
        case "planned":
            return event.data.rows.map(({ manifest, server, package: purl, from, action, why, candidates }) => ({
                manifest,
                server,
                package: purl,
                from,
                to: candidates.find(({ decision }) => decision.kind === "try")?.version ?? null,
                outcome: action,
                why,
            }));
        case "verified": {
            const { reason, separated: _, ...data } = event.data;
            return [{ ...data, why: reason }];
        }
        case "proposal-opened":
        case "proposal-refreshed": {
            const data = event.data;
            return data.servers.map((server) => ({ ...server, outcome: "open", why: data.title }));
        }
        case "proposal-merged":
            return (proposed.get(event.data.branch) ?? []).map((server) => ({
                ...server,
                outcome: "merged",
                why: `commit ${event.data.commit}`,
            }));
        case "proposal-closed":
            return (proposed.get(event.data.branch) ?? []).map((server) => ({ ...server, outcome: "closed", why: event.data.why }));
        case "deployment-started":
        case "deployment-verified":
        case "deployment-failed": {
            const data = event.data;
            return data.servers.map(({ manifest, server, package: purl, version, lock }) => ({
                manifest,
                server,
                package: purl,
                to: version,
                lock,
                outcome: event.type.slice("deployment-".length),
                why: data.findings.find((finding) => finding.server === server && finding.manifest === manifest)?.message ?? data.revision,
            }));
        }
        case "rolled-back": {
            const data = event.data;
            return data.servers.map((server) => ({ ...server, outcome: "rolled-back", why: data.why }));
        }
        case "quarantined": {
            const data = event.data;
            return [{ package: data.purl, to: data.version, outcome: "quarantined", why: data.why }];
        }
        default: {
            return [{ outcome: event.type, why: "why" in event.data ? event.data.why : "title" in event.data ? event.data.title : null }];
        }
    }
}


/***/ }),

/***/ 4891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ proposalExitCode)
/* harmony export */ });
/** 3 where something wants to be run again, else 0: a denial is no error, and a failed verdict was reported by `verify`. */
function proposalExitCode(report) {
    return report.outcomes.some(({ result }) => result === "failed") ? 3 : 0;
}


/***/ })

};
