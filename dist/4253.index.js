export const id = 4253;
export const ids = [4253];
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


/***/ })

};
