export const id = 5465;
export const ids = [5465];
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

/***/ 93197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89862);



/** Writes the file that an option names, whole or not at all. Throws ConfigError where it cannot be written. */
function writeWhole(option, file, content) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file);
    const temporary = `${path}.${process.pid}.tmp`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, content);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL("usage", `the file after ${option} cannot be written`, {
            place: { file: path },
            todo: "name a file in a folder that exists and can be written to",
            cause: error,
        });
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
