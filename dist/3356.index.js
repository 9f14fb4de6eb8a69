export const id = 3356;
export const ids = [3356];
export const modules = {

/***/ 73356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junitXml: () => (/* binding */ junitXml)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37196);
/* harmony import */ var _verdict_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78538);


/**
 * Verdicts as JUnit XML, as CI systems read it: a test suite for each attempt, a test case for each suite of it. A failed suite is a failure,
 * one that could not tell is an error where it holds the verdict and skipped elsewhere, and warnings stand in the output of their case.
 */
function junitXml(verdicts, aside = []) {
    const suites = verdicts.map(attemptSuite);
    const rest = aside.map((finding) => testCase({ name: finding.code, classname: "policies/waivers.yaml" }, out([finding])));
    const all = [...suites, ...(rest.length > 0 ? [testSuite("waivers", rest, { failures: 0, errors: 0, skipped: 0 })] : [])];
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="mcp-gitops verify">\n${all.join("")}</testsuites>\n`;
}
function attemptSuite(verdict) {
    const name = `${verdict.server} ${(0,_verdict_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .versionText */ .K)(verdict)}`;
    const classname = `${verdict.manifest}#${verdict.server}`;
    const held = verdict.outcome === "inconclusive";
    const cases = verdict.suites.map((suite) => testCase({ name: suite.suite, classname }, content(suite, verdict)));
    const gaps = verdict.notLookedAt.map((gap) => {
        const required = gap.includes("(required by policy)");
        return testCase({ name: `not looked at: ${gap}`, classname }, element(required ? "error" : "skipped", "not looked at", ""));
    });
    const of = (outcome) => verdict.suites.filter((suite) => suite.outcome === outcome).length;
    const missing = verdict.notLookedAt.filter((gap) => gap.includes("(required by policy)")).length;
    return testSuite(name, [...cases, ...gaps], {
        failures: of("fail"),
        errors: missing + (held ? of("inconclusive") : 0),
        skipped: verdict.notLookedAt.length - missing + (held ? 0 : of("inconclusive")),
    });
}
function testSuite(name, cases, { failures, errors, skipped }) {
    const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="${skipped}"`;
    return `  <testsuite name="${text(name)}" ${counts}>\n${cases.join("")}  </testsuite>\n`;
}
function testCase({ name, classname }, inner) {
    return `    <testcase name="${text(name)}" classname="${text(classname)}"${inner === "" ? "/>\n" : `>\n${inner}    </testcase>\n`}`;
}
function content({ suite, outcome, findings }, verdict) {
    const [first] = findings.filter(({ severity }) => severity !== "info");
    const gap = verdict.notLookedAt.find((one) => one.startsWith(`${suite}, `));
    const message = first?.message ?? gap ?? "it could not be looked at";
    switch (outcome) {
        case "fail":
            return element("failure", message, lines(findings));
        case "inconclusive":
            return element(verdict.outcome === "inconclusive" ? "error" : "skipped", message, lines(findings));
        case "warn":
        case "pass":
            return out(findings);
    }
}
function element(tag, message, inner) {
    const body = tag === "skipped" ? "/>" : `>${inner}</${tag}>`;
    return `      <${tag} message="${text(message)}"${body}\n`;
}
function out(findings) {
    return findings.length === 0 ? "" : `      <system-out>${lines(findings)}</system-out>\n`;
}
function lines(findings) {
    return findings.map(line).join("\n");
}
function line({ code, severity, message, evidence, fingerprint, waived }) {
    const whose = waived ? ` [waived by ${waived.author} until ${waived.expires}: ${waived.reason}]` : "";
    return text(`${severity} ${code}${fingerprint === undefined ? "" : ` ${fingerprint}`}: ${message}${whose}${evidence === "" ? "" : ` | ${evidence}`}`, 2000);
}
/** Text of XML 1.0: one harmless line, with nothing in it that is markup or no character of XML. */
function text(words, length = 500) {
    return (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$)(words, length).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
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


/***/ })

};
