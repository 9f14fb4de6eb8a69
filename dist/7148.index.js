export const id = 7148;
export const ids = [7148];
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

/***/ 70075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fO: () => (/* binding */ valueCode),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37196);

/** Text as Markdown of one line that says exactly that text: no markup, no HTML, no mention, reference or link. */
function prose(text, length) {
    return (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .unlinked */ .h)(text, length)
        .replace(/[\\`*_~[\]|$^]/g, "\\$&")
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replace(/^([#+=-])/, "\\$1")
        .replace(/^(\d+)([.)])(?= |$)/, "$1\\$2");
}
/**
 * Text as a code span, in which a forge neither links nor mentions. A backtick and a bar have no escape that holds both in a table
 * and outside of one, so look-alikes stand for them.
 */
function code(text, length) {
    const line = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralise */ .$)(text, length).replaceAll("`", "ˋ").replaceAll("|", "∣");
    return line === "" ? "*(empty)*" : `\`${line}\``;
}
/** A table; cells are Markdown already (see {@link prose} and {@link code}). Empty without rows. */
function table(head, rows) {
    if (rows.length === 0)
        return "";
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
function list(items) {
    return items.map((item) => `- ${item}`).join("\n");
}
/** A part that is folded away until a person opens it; `summary` is plain text of ours. */
function folded(summary, content) {
    return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
/** Blocks with a blank line between them; empty ones are left out. */
function blocks(...parts) {
    return parts.filter((part) => part !== null && part !== false && part !== "").join("\n\n");
}
/** A value of a contract (a text, a schema, a list) in one code span. */
function valueCode(value, length = 120) {
    if (value === undefined || value === null)
        return "—";
    return code(typeof value === "string" ? value : JSON.stringify(value), length);
}


/***/ }),

/***/ 42848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KO: () => (/* binding */ proposalsSummary),
/* harmony export */   MM: () => (/* binding */ planSummary),
/* harmony export */   PJ: () => (/* binding */ verdictsSummary),
/* harmony export */   Xr: () => (/* binding */ cleanupSummary),
/* harmony export */   "do": () => (/* binding */ rolloutsSummary)
/* harmony export */ });
/* harmony import */ var _cleanup_cleanup_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20340);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70075);


/** What each command leaves in the summary of its job, as Markdown. Everything in it that others wrote is harmless. */
const quiet = ["current", "unmanaged", "ignored"];
/** The plan: what happens to whom, then the problems; what stays as it is is folded away. */
function planSummary(plan) {
    const isQuiet = ({ action }) => quiet.includes(action);
    const row = ({ server, name, from, action, why, candidates }) => {
        const best = candidates.find(({ decision }) => decision.kind === "try");
        return [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(server, 60),
            name === null ? "—" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name, 100),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(from ?? "none", 40),
            action,
            best ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(best.version, 40) : "—",
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(why),
        ];
    };
    const head = ["server", "package", "now", "plan", "try", "why"];
    const still = plan.servers.filter(isQuiet);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)(`### Plan for ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(plan.base.branch, 100)} at ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(plan.base.commit.slice(0, 12))}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(head, plan.servers.filter((one) => !isQuiet(one)).map(row)) || "Nothing to do.", still.length > 0 && (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)(`${still.length} as they are`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(head, still.map(row))), problems(plan.problems));
}
function problems(found) {
    if (found.length === 0)
        return "";
    const rows = found.map(({ severity, file, line, server, message, todo }) => [
        severity,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(line === null ? file : `${file}:${line}`, 200),
        server === null ? "—" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(server, 60),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(message),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(todo),
    ]);
    return `#### Problems\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["severity", "file", "server", "what", "what to do"], rows)}`;
}
/** A row for each attempt, and the findings of those that did not pass. */
function verdictsSummary(verdicts) {
    const rows = verdicts.map(({ server, from, to, outcome, surfaceChange, effectiveBump, isolation }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(server, 60),
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(from ?? "none", 40)} → ${to === null ? "as it is" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(to, 40)}`,
        outcome,
        surfaceChange ?? "—",
        effectiveBump ?? "—",
        isolation.separated || isolation.kind === "remote" ? isolation.kind : `${isolation.kind} (not separated)`,
    ]);
    const failed = verdicts.filter(({ outcome }) => outcome === "fail" || outcome === "inconclusive");
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)("### Verification", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["server", "version", "verdict", "surface", "bump", "isolation"], rows) || "Nothing to prove: no server has a candidate.", ...failed.map(whyNot));
}
function whyNot({ server, to, outcome, suites, notLookedAt }) {
    const told = suites.flatMap(({ suite, findings }) => findings.map(({ severity, message }) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(suite, 40)}, ${severity}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(message)}`));
    const items = [...told, ...notLookedAt.map((one) => `not looked at: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(one)}`)].slice(0, 20);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)(`**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(server, 60)}** ${to === null ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(to, 40)}: ${outcome}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(items));
}
/** A row for each proposal. */
function proposalsSummary(report) {
    const rows = report.outcomes.map(({ servers, result, title, why, url }) => {
        const name = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(title ?? servers.map(({ server }) => server).join(", "), 200);
        return [url !== null && /^https:\/\/[^\s()<>]+$/.test(url) ? `[${name}](${url})` : name, result, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(why, 600)];
    });
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)("### Proposals", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["proposal", "", "why"], rows) || "Nothing to propose.");
}
/** What became of each target, and of each server that was not simply kept. */
function rolloutsSummary(rollouts) {
    if (rollouts.length === 0)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)("### Deployment", "No target: `policies/deploy.yaml` names none.");
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)("### Deployment", ...rollouts.map(rolloutBlock));
}
function rolloutBlock(rollout) {
    const rows = rollout.servers
        .filter(({ result }) => result !== "kept" && result !== "as-is")
        .map(({ server, from, to, result, why }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(server, 60),
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(from ?? "none", 40)} → ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(to ?? "none", 40)}`,
        result,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(why, 400),
    ]);
    const why = "why" in rollout ? `: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(rollout.why, 400)}` : "";
    const live = rollout.live === null ? "nothing is live" : `live: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(rollout.live, 60)}`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)(`**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(rollout.target, 60)}**: ${rollout.outcome}${why} (${live})`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["server", "version", "", "why"], rows));
}
/** What goes, with the digest that applies it, and what stays and why. */
function cleanupSummary(plan) {
    const item = ({ kind, name, target, why }) => [
        kind,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name, 200),
        target === null ? "—" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(target, 60),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(why),
    ];
    const keep = plan.keep.map((one) => [...item(one), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(one.rule, 60)]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)("### Cleanup", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["", "name", "target", "why it may go"], plan.remove.map(item)) || "Nothing may go.", plan.remove.length > 0 && `Applied with ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_cleanup_cleanup_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanupDigest */ .v)(plan), 80)}.`, keep.length > 0 && (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)(`${keep.length} stay`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["", "name", "target", "why it stays", "rule"], keep)));
}


/***/ }),

/***/ 78538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ versionText),
/* harmony export */   W: () => (/* binding */ verdictProblems)
/* harmony export */ });
/** Every finding of verdicts as a problem, in their order; then those that are about no server. Pure. */
function verdictProblems(verdicts, aside = []) {
    const told = verdicts.flatMap((verdict) => verdict.suites.flatMap(({ suite, findings }) => findings.map((finding) => {
        const { manifest: file, server } = verdict;
        return { suite, finding, problem: problemOf(finding, { file, server, what: `${suite}, ${versionText(verdict)}: ` }) };
    })));
    const rest = aside.map((finding) => ({ suite: null, finding, problem: problemOf(finding, { file: waivers, server: null, what: "" }) }));
    return [...told, ...rest];
}
/** What is about no server is about these. */
const waivers = "policies/waivers.yaml";
function versionText({ from, to }) {
    if (to === null)
        return "as it is";
    return from === null ? to : `${from} → ${to}`;
}
function problemOf({ code, severity, message, evidence, todo, fingerprint, subject }, { file, server, what }) {
    const seen = evidence === "" || evidence === message ? "" : ` (${evidence})`;
    return {
        code,
        severity,
        message: `${what}${message}${seen}`,
        todo: todo ?? "look at the verdict and its evidence",
        file,
        server,
        line: null,
        column: null,
        span: null,
        fingerprint: fingerprint ?? subject ?? code,
    };
}


/***/ }),

/***/ 47148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verdictReport: () => (/* binding */ verdictReport)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70075);
/* harmony import */ var _summaries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42848);
/* harmony import */ var _verdict_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78538);



/** Verdicts as Markdown: the table of all, then for each that has any its findings with their fingerprints, and what was not looked at. */
function verdictReport(verdicts, aside = []) {
    const parts = verdicts.map(({ server, suites, notLookedAt, ...verdict }) => {
        const rows = suites.flatMap(({ suite, findings }) => findings.map((finding) => rowOf(suite, finding)));
        if (rows.length === 0 && notLookedAt.length === 0)
            return "";
        const found = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["suite", "severity", "what", "seen", "fingerprint"], rows);
        const gaps = notLookedAt.length > 0 && `Not looked at:\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(notLookedAt.map((one) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(one)))}`;
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)(`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(server, 80)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_verdict_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .versionText */ .K)(verdict), 80)}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)(found, gaps));
    });
    const rest = aside.map((finding) => rowOf("waivers", finding));
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)((0,_summaries_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictsSummary */ .PJ)(verdicts), ...parts, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["suite", "severity", "what", "seen", "fingerprint"], rest))}\n`;
}
function rowOf(suite, { severity, message, evidence, fingerprint, subject, waived }) {
    const whose = waived ? ` (waived by ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(waived.author, 100)} until ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(waived.expires, 20)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(waived.reason)})` : "";
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(suite, 40), severity, `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(message)}${whose}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(evidence, 200), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(fingerprint ?? subject ?? "", 40)];
}


/***/ })

};
