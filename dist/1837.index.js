export const id = 1837;
export const ids = [1837,4581];
export const modules = {

/***/ 33171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _src_plan_matrix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56276);
/* harmony import */ var _src_report_summaries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42848);
/* harmony import */ var _src_steps_detect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63956);
/* harmony import */ var _src_steps_lock_step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74581);





/** Plans, and locks what is to be tried. Tells the ledger nothing: the deciding job does, with the right to write. */
async function plan({ input, required, workspace: open }) {
    const workspace = await open();
    const folder = required("folder");
    const change = input("base") !== "" || input("head") !== "";
    const detected = change
        ? await detectChange(workspace, { base: required("base"), head: required("head") })
        : await (0,_src_steps_detect_js__WEBPACK_IMPORTED_MODULE_3__/* .detectStep */ .QH)(workspace, { server: input("server"), version: input("version") });
    const seal = await (0,_src_steps_lock_step_js__WEBPACK_IMPORTED_MODULE_4__.lockStep)(workspace, detected, folder);
    const matrix = (0,_src_plan_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .matrixOf */ .l)(detected.plan);
    return {
        outputs: { matrix: JSON.stringify(matrix), count: matrix.include.length, plan: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "plan.json"), seal },
        summary: (0,_src_report_summaries_js__WEBPACK_IMPORTED_MODULE_2__/* .planSummary */ .MM)(detected.plan),
    };
}
/** The plan of a pull request; what judging one takes is loaded for one only. */
async function detectChange(workspace, range) {
    const { detectChangeStep } = await Promise.all(/* import() */[__webpack_require__.e(2463), __webpack_require__.e(9605), __webpack_require__.e(6197), __webpack_require__.e(3670), __webpack_require__.e(3854)]).then(__webpack_require__.bind(__webpack_require__, 94117));
    return detectChangeStep(workspace, range);
}


/***/ }),

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

/***/ 74581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lockStep: () => (/* binding */ lockStep)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _plan_matrix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56276);
/* harmony import */ var _verify_write_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97300);
/* harmony import */ var _handed_registries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1717);
/* harmony import */ var _sealed_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64266);





/**
 * Locks what a plan wants tried and writes plan, tasks and locks for the proving jobs; resolves to the folder's seal. A plan that wants
 * nothing loads nothing: most runs of a schedule end here.
 */
async function lockStep(workspace, detected, folder) {
    const { plan, inventory, policies, files } = detected;
    if ((0,_plan_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .matrixOf */ .l)(plan).include.length === 0)
        await (0,_verify_write_document_js__WEBPACK_IMPORTED_MODULE_2__/* .writeDocument */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "plan.json"), plan);
    else {
        const [{ lockPlan }, { openLocks, openReviewer }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(2463), __webpack_require__.e(9605), __webpack_require__.e(6197), __webpack_require__.e(3670), __webpack_require__.e(9516), __webpack_require__.e(6903)]).then(__webpack_require__.bind(__webpack_require__, 25562)), Promise.all(/* import() */[__webpack_require__.e(2463), __webpack_require__.e(9605), __webpack_require__.e(6197), __webpack_require__.e(3670), __webpack_require__.e(3357), __webpack_require__.e(4456)]).then(__webpack_require__.bind(__webpack_require__, 33357))]);
        const { log } = workspace;
        await lockPlan({ plan, inventory, policies, files, workTree: null, log }, folder, {
            locks: openLocks(workspace),
            review: openReviewer(workspace, detected),
        });
        await (0,_handed_registries_js__WEBPACK_IMPORTED_MODULE_3__/* .handRegistries */ .n)(workspace.repo, folder);
    }
    return (0,_sealed_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .sealOf */ .R)(folder);
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


/***/ }),

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ })

};
