export const id = 6580;
export const ids = [6580];
export const modules = {

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

/***/ 48371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ proveStep),
/* harmony export */   j: () => (/* binding */ readStep)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89862);
/* harmony import */ var _verify_run_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25562);
/* harmony import */ var _handed_registries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1717);
/* harmony import */ var _planes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33357);
/* harmony import */ var _sealed_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64266);
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
 * The steps that jobs of a workflow hand to each other through a folder: resolve writes it (lock-step.ts), prove adds proofs, decide reads them.
 */
/** Proves one row of the matrix from the folder alone: no repository, no token. */
async function proveStep(world, { folder, id }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const registries = __addDisposableResource(env_1, await (0,_handed_registries_js__WEBPACK_IMPORTED_MODULE_4__/* .registriesFrom */ .U)(folder, world.repo), true);
        const prover = __addDisposableResource(env_1, await (0,_planes_js__WEBPACK_IMPORTED_MODULE_5__.openProvingPlane)({ ...world, repo: registries.dir }, { verify: await handedVerifyPolicy(folder, id) }), true);
        return await (0,_verify_run_folder_js__WEBPACK_IMPORTED_MODULE_3__.proveFromFolder)(folder, id, { prover, log: world.log });
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
/** The results of the proving jobs, each checked against what was sent; `seal` is what the resolving job said of the folder. */
async function readStep(folder, seal = "") {
    await (0,_sealed_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .checkSeal */ ._)(folder, seal);
    const plan = await readPlan(folder);
    return { plan, results: await (0,_verify_run_folder_js__WEBPACK_IMPORTED_MODULE_3__.readResults)(folder, plan) };
}
async function readPlan(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "plan.json");
    try {
        const plan = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"));
        if (plan.schema === "mcp-gitops/plan/v1" && Array.isArray(plan.servers))
            return plan;
    }
    catch (error) {
        if (error.code !== "ENOENT" && !(error instanceof SyntaxError))
            throw error;
    }
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL("document", "there is no plan", { place: { file: path }, todo: "run detect with the same folder first" });
}
/** Which variables of this job's environment the server may get: the task says so, for the policy itself is not handed over. */
async function handedVerifyPolicy(folder, id) {
    const { readTask } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 25562));
    const { settings } = await readTask(folder, id);
    return { defaults: settings, rules: [] };
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

/***/ 35174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ previewStep),
  t: () => (/* binding */ proposeStep)
});

;// CONCATENATED MODULE: ./build/src/proposal/proposal.js
/** The branch of the one proposal that pins and locks what a repository has, where it pins nothing yet. */
const firstPinBranch = "mcp-gitops/pin";
/** Who closed it, as the ledger says it of what this program closes. */
const toolName = "mcp-gitops";
/** The document as it is printed: file contents as text. */
function proposalsDocument(plan) {
    const steps = plan.steps.map((step) => "changes" in step
        ? { ...step, changes: step.changes.map((change) => ({ ...change, content: change.content?.toString("utf8") ?? null })) }
        : step);
    return { ...plan, steps };
}

// EXTERNAL MODULE: ./build/src/ledger/event-types.js
var event_types = __webpack_require__(8623);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/report/neutralise.js
var neutralise = __webpack_require__(37196);
// EXTERNAL MODULE: ./build/src/manifest/server-id.js
var server_id = __webpack_require__(81944);
;// CONCATENATED MODULE: ./build/src/proposal/words.js


/** The label of everything this program proposes. */
const toolLabel = "mcp-gitops";
/** One line: what is proposed. Names in it are others' words. */
function titleOf(proved) {
    const [first, second] = proved;
    if (first && !second)
        return titleOfOne(first);
    return `Pin and lock ${proved.length} MCP servers`;
}
function titleOfOne({ row, attempt }) {
    const { from, to, surfaceChange } = attempt.verdict;
    const name = (0,neutralise/* unlinked */.h)(row.server, 60);
    const surface = surfaceChange === "breaking" ? " (breaking)" : "";
    if (to === null)
        return `Record the contract of ${name}${surface}`;
    const version = (0,neutralise/* unlinked */.h)(to, 60);
    const back = row.candidates.find((candidate) => candidate.version === to)?.kind === "back";
    if (row.pin === "exact" && back)
        return `Take ${name} back from ${(0,neutralise/* unlinked */.h)(row.from ?? "", 60)} to ${version}${surface}`;
    if (row.pin !== "exact")
        return `Pin ${name} to ${version}`;
    return `Update ${name} from ${(0,neutralise/* unlinked */.h)(from ?? row.from ?? "", 60)} to ${version}${surface}`;
}
function labelsOf(proved, decision) {
    const changes = new Set(proved.map(({ attempt }) => attempt.verdict.surfaceChange));
    const surface = ["breaking", "behavioural", "additive", "none"].find((change) => changes.has(change));
    return [
        toolLabel,
        ...(surface === undefined ? [] : [`surface: ${surface}`]),
        decision.kind === "merge" ? "merges by itself" : "waits for a person",
    ];
}
/** The message of the commit: what and why, and trailers that a program reads back. */
function commitMessage(proved, decision) {
    return `${titleOf(proved)}\n\n${sentence(decision.why)}\n\n${proved.flatMap(trailersOf).join("\n")}\n`;
}
/** The message of the merge; the same trailers, since a forge may squash. */
function mergeMessage(title, decision, trailers) {
    return `${title}\n\nMerged by policy: ${sentence(decision.why)}\n\n${trailers}\n`;
}
/** The trailers of a message that {@link commitMessage} wrote. */
function trailersIn(message) {
    return message
        .split("\n")
        .filter((line) => /^Mcp-[A-Z]/.test(line))
        .join("\n");
}
function trailersOf({ row, attempt }) {
    const { verdict } = attempt;
    const found = [verdict.outcome, verdict.surfaceChange, verdict.effectiveBump].filter((word) => word !== null);
    const trailers = [
        ["Mcp-Server", `${(0,server_id/* encodeSegment */.ug)(row.manifest)}/${(0,server_id/* encodeSegment */.ug)(row.server)}`],
        ["Mcp-Package", verdict.package],
        ["Mcp-From", row.from],
        ["Mcp-To", verdict.to],
        ["Mcp-Lock", verdict.lock],
        ["Mcp-Contract", verdict.contract],
        ["Mcp-Verdict", found.join(", ")],
    ];
    return trailers.flatMap(([key, value]) => (value === null ? [] : [`${key}: ${(0,neutralise/* unlinked */.h)(value)}`]));
}
function sentence(text) {
    const line = (0,neutralise/* unlinked */.h)(text, 600);
    return `${line.slice(0, 1).toUpperCase()}${line.slice(1)}.`;
}

;// CONCATENATED MODULE: ./build/src/proposal/apply-proposals.js





/**
 * Does what a plan says, in its order, through the forge, and tells the ledger. Every write is a compare-and-swap and can be repeated.
 * A step that loses a race to somebody is reported as `failed`, and the others go on; any other error ends the run.
 */
async function applyProposals(plan, options, ports) {
    const applied = [];
    for (const step of plan.steps) {
        try {
            applied.push(await apply(step, { plan, ports, merge: options.merge }));
        }
        catch (error) {
            if (!(error instanceof errors/* ExternalError */.yA && error.code === "conflict"))
                throw error;
            applied.push({ outcome: outcome(step, "failed", error.message), again: true });
        }
    }
    return applied;
}
async function apply(step, context) {
    const { forge } = context.ports;
    switch (step.kind) {
        case "open":
        case "refresh":
        case "retell":
        case "keep":
            return applyWanted(step, context);
        case "close":
            await forge.closeProposal(step.id, step.why);
            await tell(context, `Close ${step.branch}`, (0,event_types/* draft */.K4)("proposal-closed", { branch: step.branch, why: step.why, by: toolName }));
            return done(outcome(step, "closed", step.why));
        case "note-merged":
            await tell(context, `Note the merge of ${step.branch}`, (0,event_types/* draft */.K4)("proposal-merged", { branch: step.branch, head: step.head, commit: step.commit }));
            return done({ ...outcome(step, "noted", "a person merged it"), commit: step.commit });
        case "note-closed":
            await tell(context, `Note the close of ${step.branch}`, (0,event_types/* draft */.K4)("proposal-closed", { branch: step.branch, why: step.why, by: "a person" }));
            return done(outcome(step, "noted", step.why));
        case "none":
            return done(outcome(step, { hold: "held", deny: "denied", wait: "waiting" }[step.decision.kind], step.decision.why));
    }
}
async function applyWanted(step, context) {
    const { proposal, result } = await present(step, context);
    const there = { ...outcome(step, result, step.decision.why), url: proposal.url, commit: proposal.head };
    if (!context.merge || step.decision.kind !== "merge")
        return done(there);
    const { forge } = context.ports;
    const message = mergeMessage(step.title, step.decision, trailersIn(step.message));
    return afterMerge(await forge.mergeProposal(proposal.id, proposal.head, message), { step, there, context });
}
/** Makes the proposal be what it is to be. The branch and its status stand before the proposal does, so that it never shows without proof. */
async function present(step, context) {
    const { forge } = context.ports;
    const { branch, title, body, labels, servers } = step;
    const opened = step.kind === "open";
    if (step.kind === "keep") {
        if (!step.recorded)
            await tell(context, title, (0,event_types/* draft */.K4)("proposal-refreshed", { branch, head: step.head, title, body, labels: [...labels], servers }));
        return { proposal: { id: step.id, head: step.head, url: null }, result: "unchanged" };
    }
    if (step.kind !== "retell")
        await commit(step, context);
    const proposal = await forge.openProposal({ branch, title, body, labels, servers });
    const event = { branch, head: proposal.head, title, body, labels: [...labels], servers };
    await tell(context, title, (0,event_types/* draft */.K4)(opened ? "proposal-opened" : "proposal-refreshed", event));
    return { proposal, result: opened ? "opened" : "refreshed" };
}
async function commit(step, { plan, ports }) {
    const { branch, expected, changes, message } = step;
    const head = await ports.forge.commit({ branch, parent: plan.base.commit, expected, changes, message });
    const description = (0,neutralise/* unlinked */.h)(step.decision.why, 130);
    await ports.forge.setStatus(head, { context: "mcp-gitops/verify", state: "success", description });
}
async function afterMerge(merge, { step, there, context }) {
    switch (merge.kind) {
        case "merged": {
            const { branch, title } = step;
            const head = there.commit ?? merge.commit;
            await tell(context, `Merge ${title}`, (0,event_types/* draft */.K4)("proposal-merged", { branch, head, commit: merge.commit }));
            return done({ ...there, result: "merged", commit: merge.commit });
        }
        case "conflict":
        case "moved":
            return { outcome: { ...there, result: "failed", why: merge.why }, again: true };
        case "blocked":
            return done({ ...there, result: "blocked", why: merge.why });
    }
}
async function tell({ ports }, title, event) {
    await ports.ledger.append({ title, events: [event] });
}
function done(result) {
    return { outcome: result, again: false };
}
function outcome(step, result, why) {
    const { branch, servers } = step;
    const named = servers.map((one) => {
        const { manifest, server, from, to } = one;
        return { manifest, server, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
    });
    return { branch, servers: named, result, title: "title" in step ? step.title : null, why, url: null, commit: null };
}

// EXTERNAL MODULE: ./build/src/launcher/locked-run.js
var locked_run = __webpack_require__(94606);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
;// CONCATENATED MODULE: ./build/src/report/proposal-body.js




/** A forge takes 65,536 characters; what lies over this is cut, the least telling parts first. */
const largest = 60_000;
/** The body of a proposal as Markdown: what changes, what was found, and how to see it oneself. Everything in it that others wrote is harmless. */
function proposalBody(story) {
    const [first, second] = story.servers;
    const body = first && !second ? bodyOfOne(first, story.decision, 40) : bodyOfMany(story);
    if (body.length <= largest)
        return body;
    const brief = first && !second ? bodyOfOne(first, story.decision, 8) : body;
    return brief.length <= largest ? brief : `${brief.slice(0, largest)}\n\n…`;
}
function bodyOfOne(server, decision, most) {
    return (0,markdown/* blocks */.Bv)(decisionLine(decision), ...serverParts(server, "###", most), footer([server]));
}
function bodyOfMany({ servers, decision }) {
    const rows = servers.map(({ row, attempts }) => {
        const verdict = attempts.at(-1)?.verdict;
        return [(0,markdown/* prose */.CS)(row.server, 60), (0,markdown/* code */.aY)(row.from ?? "none", 60), (0,markdown/* code */.aY)(verdict?.to ?? "—", 60), verdict?.outcome ?? "—"];
    });
    const most = Math.max(3, Math.floor(40 / servers.length));
    return (0,markdown/* blocks */.Bv)(decisionLine(decision), firstPinText(servers), (0,markdown/* table */.tp)(["server", "says now", "pinned to", "verification"], rows), ...servers.map((server) => (0,markdown/* folded */.TM)((0,markdown/* prose */.CS)(server.row.server, 80), (0,markdown/* blocks */.Bv)(...serverParts(server, "####", most)))), footer(servers));
}
function firstPinText(servers) {
    const elsewhere = servers.filter(({ row, attempts }) => row.resolved !== null && attempts.at(-1)?.verdict.to !== row.resolved);
    const rest = "with the lock of its whole tree and its contract on record.";
    if (elsewhere.length === 0)
        return `Nothing changes in what runs today: each server gets the exact version that it would run anyway, ${rest}`;
    const names = elsewhere.slice(0, 10).map(({ row }) => (0,markdown/* prose */.CS)(row.server, 60));
    return `Each server gets an exact version, ${rest} It is the one that would run today, but for ${names.join(", ")}: see there.`;
}
function decisionLine(decision) {
    return `**${decision.kind === "merge" ? "Merges by itself" : "Waits for a person"}**: ${(0,markdown/* prose */.CS)(decision.why, 600)}.`;
}
function serverParts(server, level, most) {
    const { row, attempts } = server;
    const proof = attempts.at(-1);
    if (!proof)
        return [];
    const { verdict } = proof;
    return [
        (0,markdown/* table */.tp)(["", ""], summaryRows(server, proof)),
        `${level} What changes\n\n${whatChanges(server, proof)}`,
        verdict.changes.length > 0 ? `${level} What clients will notice\n\n${surface(verdict.changes, most)}` : "",
        `${level} Verification: ${verdict.outcome}\n\n${suites(verdict.suites, most)}`,
        refused(server, level, most),
        verdict.notLookedAt.length > 0 ? `${level} Not looked at\n\n${(0,markdown/* list */.p_)(verdict.notLookedAt.slice(0, most).map((one) => (0,markdown/* prose */.CS)(one)))}` : "",
        `${level} How it was proven\n\n${(0,markdown/* blocks */.Bv)(isolation(verdict.isolation), reproduce(row, verdict.to))}`,
    ];
}
function summaryRows({ row, lock }, proof) {
    const { verdict } = proof;
    const candidate = row.candidates.find(({ version }) => version === verdict.to);
    return [
        ["server", `${(0,markdown/* prose */.CS)(row.server, 100)} in ${(0,markdown/* code */.aY)(row.manifest, 200)}`],
        ...(row.package === null ? [] : [["package", (0,markdown/* code */.aY)(row.package, 200)]]),
        ...(verdict.to === null ? [] : [["version", `${(0,markdown/* code */.aY)(row.from ?? "none", 60)} → ${(0,markdown/* code */.aY)(verdict.to, 60)}`]]),
        ...(candidate?.publishedAt ? [["published", (0,markdown/* prose */.CS)(candidate.publishedAt, 40)]] : []),
        ...(candidate?.deprecated ? [["deprecated", (0,markdown/* prose */.CS)(candidate.deprecated)]] : []),
        ...(candidate?.kind === "newer" ? [["the version claims", candidate.claimedBump ?? "nothing"]] : []),
        ["the surface says", verdict.surfaceChange ?? (verdict.from === null ? "nothing yet to compare with" : "could not be compared")],
        ...(verdict.effectiveBump === null ? [] : [["effective bump", `**${verdict.effectiveBump}**`]]),
        ...(lock === null ? [] : [["lock", `${counted(Object.keys(lock.packages).length, "package")}, ${(0,markdown/* code */.aY)(verdict.lock ?? "", 80)}`]]),
        ...(verdict.contract === null ? [] : [["contract", `${contractText(proof)}, ${(0,markdown/* code */.aY)(verdict.contract, 80)}`]]),
    ];
}
function contractText({ contract }) {
    if (contract === null)
        return "not recorded";
    const kinds = [
        ["tools", "tool"],
        ["prompts", "prompt"],
        ["resources", "resource"],
        ["resourceTemplates", "resource template"],
    ];
    const told = kinds.filter(([kind]) => contract[kind].length > 0 || kind === "tools");
    return told.map(([kind, word]) => counted(contract[kind].length, word)).join(", ");
}
function counted(count, word) {
    return `${count} ${word}${count === 1 ? "" : "s"}`;
}
function whatChanges({ row, lock }, proof) {
    const { to, contract } = proof.verdict;
    return (0,markdown/* list */.p_)([
        ...(to === null || to === row.from
            ? []
            : [`the bytes of one version, where ${(0,markdown/* code */.aY)(row.manifest, 200)} says how ${(0,markdown/* prose */.CS)(row.server, 60)} starts`]),
        ...(lock === null ? [] : [`${(0,markdown/* code */.aY)((0,server_id/* lockPath */.HZ)(row), 300)}: every package of its tree, with its integrity`]),
        ...(contract === null ? [] : [`${(0,markdown/* code */.aY)((0,server_id/* contractPath */.K0)(row), 300)}: what it promises its clients`]),
    ]);
}
const classes = [
    ["breaking", "Breaking: calls that worked may fail"],
    ["behavioural", "Behavioural: the same calls, other words or defaults"],
    ["additive", "Additive: no call of today notices"],
];
function surface(changes, most) {
    const parts = classes.map(([kind, title]) => {
        const inClass = changes.filter((change) => change.class === kind);
        if (inClass.length === 0)
            return "";
        const rows = inClass
            .slice(0, most)
            .map(({ kind: what, path, before, after }) => [(0,markdown/* prose */.CS)(what, 60), (0,markdown/* code */.aY)(path, 160), (0,markdown/* valueCode */.fO)(before), (0,markdown/* valueCode */.fO)(after)]);
        const more = inClass.length > most ? `\n\n…and ${inClass.length - most} more: the diff of \`contract.json\` shows all of them.` : "";
        return `**${title}** (${inClass.length})\n\n${(0,markdown/* table */.tp)(["what", "where", "before", "after"], rows)}${more}`;
    });
    return (0,markdown/* blocks */.Bv)(...parts);
}
function suites(results, most) {
    const rows = results.map(({ suite, outcome, findings }) => {
        const told = findings.slice(0, Math.min(most, 10)).map(toldFinding);
        const more = findings.length > told.length ? [`…and ${findings.length - told.length} more`] : [];
        return [(0,markdown/* prose */.CS)(suite, 40), outcome, [...told, ...more].join("<br>") || "nothing to say"];
    });
    return (0,markdown/* table */.tp)(["suite", "outcome", "findings"], rows) || "No suite was run.";
}
function toldFinding({ severity, message, waived }) {
    const whose = waived ? ` (waived by ${(0,markdown/* prose */.CS)(waived.author, 100)} until ${(0,markdown/* prose */.CS)(waived.expires, 20)}: ${(0,markdown/* prose */.CS)(waived.reason)})` : "";
    return `${severity}: ${(0,markdown/* prose */.CS)(message)}${whose}`;
}
/** What was tried before this one and failed, and what policy did not let be tried. */
function refused({ row, attempts }, level, most) {
    const tried = attempts.slice(0, -1).map(({ verdict }) => {
        const finding = verdict.suites.flatMap(({ findings }) => findings).find(({ severity }) => severity !== "info");
        return [
            (0,markdown/* code */.aY)(verdict.to ?? "—", 60),
            `tried: ${verdict.outcome}`,
            (0,markdown/* prose */.CS)(finding?.message ?? verdict.notLookedAt[0] ?? "no finding says why", 400),
        ];
    });
    const kept = row.candidates.flatMap(({ version, decision }) => decision.kind === "try" ? [] : [[(0,markdown/* code */.aY)(version, 60), decision.kind === "hold" ? "held" : "denied", (0,markdown/* prose */.CS)(decision.why, 400)]]);
    const rows = [...tried, ...kept];
    if (rows.length === 0)
        return "";
    return `${level} Why no other version\n\n${(0,markdown/* table */.tp)(["version", "", "why"], rows.slice(0, most))}`;
}
function isolation({ kind, separated, network, filesystem, missing }) {
    if (kind === "remote")
        return "It runs elsewhere: it was asked over the network what it offers, and nothing was called.";
    const reach = separated ? "out of reach of what judged it" : "**within reach of what judged it**";
    const line = `It ran ${reach} (${kind}), with the network ${network === "off" ? "off" : "open"} and ${filesystem === "private" ? "a private" : "the shared"} file system; install scripts off unless policy allows the package.`;
    return (0,markdown/* blocks */.Bv)(line, (0,markdown/* list */.p_)(missing.slice(0, 10).map((one) => `not to be had: ${(0,markdown/* prose */.CS)(one)}`)));
}
/** The command that proves the same again. */
function reproduce(row, to) {
    const version = to === null ? "" : ` --candidate ${shellWord(to)}`;
    return `See for yourself:\n\n\`\`\`sh\nnpx mcp-gitops verify --server ${shellWord(row.server)}${version}\n\`\`\``;
}
function footer(servers) {
    const loose = servers.some(({ lock, server }) => lock !== null && server?.launcher !== locked_run/* lockedLauncher */.Bz);
    if (!loose)
        return "";
    return "> An entry that starts by npx or uvx fixes the direct package and not the tree under it: that is what the lock does, for what `mcp-gitops` proves and deploys, and for entries that `mcp-gitops init --locked` has rewritten.";
}
function shellWord(text) {
    const line = (0,neutralise/* neutralise */.$)(text, 200);
    return /^[A-Za-z0-9_.@/][A-Za-z0-9_.@/-]*$/.test(line) ? line : `'${line.replaceAll("'", "'\\''")}'`;
}

// EXTERNAL MODULE: ./build/src/manifest/unreadable.js
var unreadable = __webpack_require__(18100);
;// CONCATENATED MODULE: ./build/src/proposal/closings.js


/**
 * The open proposals that nothing wants any more: what they carry is in the base, was withdrawn, quarantined or refused, or its server is
 * gone. What infrastructure could not tell closes nothing, and neither does what this plan did not look at.
 */
function closings(inputs, proved, handled) {
    const { proposals } = inputs.situation;
    return [...proposals.values()].flatMap(({ proposal }) => {
        if (proposal.state !== "open" || proposal.edited || handled.has(proposal.branch))
            return [];
        const carried = carriedBy(proposal.branch, inputs);
        const reasons = carried.map((one) => obsolete(one, inputs, proved));
        // One server whose change is still wanted keeps the whole proposal.
        if (carried.length > 0 && reasons.includes(null))
            return [];
        const why = reasons.find((reason) => reason !== null) ?? "its server is in no manifest any more";
        return [
            {
                kind: "close",
                branch: proposal.branch,
                id: proposal.id,
                servers: carried.map(({ manifest, server }) => ({ manifest, server })),
                why,
            },
        ];
    });
}
/** What a proposal carries, as the ledger says it; where the ledger does not know it, the server whose branch it is. */
function carriedBy(branch, { situation }) {
    const known = situation.ledger.proposals.get(branch);
    if (known && known.servers.length > 0)
        return known.servers;
    return situation.inventory.servers
        .filter((server) => (0,server_id/* proposalBranch */.hj)(server) === branch)
        .map(({ manifest, server }) => ({ manifest, server, to: null }));
}
/** Why a change is not wanted any more; null where it still may be. */
function obsolete(carried, { plan, situation }, proved) {
    const same = (other) => (0,server_id/* serverKey */.Pd)(other) === (0,server_id/* serverKey */.Pd)(carried);
    // A manifest that cannot be read just now says nothing of its servers.
    if ((0,unreadable/* unreadable */.O)(situation.inventory).some(({ file }) => file === carried.manifest))
        return null;
    if (!situation.inventory.servers.some(same))
        return "its server is in no manifest any more";
    const row = plan.servers.find(same);
    return row
        ? obsoleteRow(row, carried.to, proved.find((one) => same(one.row)))
        : null;
}
function obsoleteRow(row, to, proof) {
    switch (row.action) {
        case "unknown":
            return null;
        case "ignored":
        case "unmanaged":
        case "current":
            return row.why;
        case "held":
        case "denied":
        case "update":
        case "pin":
        case "contract": {
            if (proof?.decision.kind === "deny")
                return proof.decision.why;
            if (to === null)
                return null;
            const candidate = row.candidates.find(({ version }) => version === to);
            if (!candidate)
                return `${to} is not offered any more`;
            return candidate.decision.kind === "deny" ? candidate.decision.why : null;
        }
    }
}

// EXTERNAL MODULE: ./build/src/lib/canonical.js
var canonical = __webpack_require__(88211);
// EXTERNAL MODULE: ./build/src/manifest/repin.js
var repin = __webpack_require__(4531);
;// CONCATENATED MODULE: ./build/src/proposal/content.js




/** What a proposal for these servers changes in the base: the bytes of their pins, their locks and contracts. What is there already is left out. */
function changesOf(proved, files) {
    const evidence = proved.flatMap(({ row, attempt, lock }) => [
        ...(lock === null ? [] : [{ path: (0,server_id/* lockPath */.HZ)(row), content: Buffer.from((0,canonical/* stableJson */._Y)(lock)) }]),
        ...(attempt.contract === null ? [] : [{ path: (0,server_id/* contractPath */.K0)(row), content: Buffer.from((0,canonical/* stableJson */._Y)(attempt.contract)) }]),
    ]);
    return [...repinned(proved, files), ...evidence].filter(({ path, content }) => !files.get(path)?.content.equals(content)).sort(byPath);
}
/** Whether merging what is open would leave the base exactly as these changes do. */
function saysTheSame(existing, changes) {
    const { merged } = existing;
    if (merged === null || merged.size !== changes.length)
        return false;
    return changes.every(({ path, content }) => {
        const there = merged.get(path);
        return there != null && content !== null && there.equals(content);
    });
}
function repinned(proved, files) {
    const repins = proved.flatMap(toRepin);
    return [...new Set(repins.map(({ file }) => file))].map((path) => {
        const file = files.get(path);
        if (!file)
            throw new errors/* InternalError */.Gd(`the base has no file ${path}, in which a pin stands`);
        // From the end of the file, so that the spans before it stay true; a script that two servers share holds one pin.
        const inFile = repins.filter((one) => one.file === path).sort((a, b) => start(b) - start(a));
        const distinct = inFile.filter((one, index) => index === 0 || start(one) !== start(inFile[index - 1]));
        const content = distinct.reduce((bytes, { pin, version }) => (0,repin/* repin */.bA)(bytes, pin, version), file.content);
        return { path, content, ...(file.executable && { executable: true }) };
    });
}
/** A wrapper script can name its package on several ways through. */
function toRepin({ row, server, attempt }) {
    const { to } = attempt.verdict;
    if (to === null)
        return [];
    const pins = server.pins.filter(({ role, purl, version }) => role === "server" && purl === row.package && version !== to);
    return pins.flatMap((pin) => (pin.span ? [{ file: pin.span.file, pin, version: to }] : []));
}
function start({ pin }) {
    return pin.span?.start ?? 0;
}
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/src/proposal/facts.js

/**
 * What a proposal states, as a digest: it stands in the body, unseen, and tells whether the body is still true. Words that may differ
 * from run to run (a message that names a process) are no part of it, so that proposing again changes nothing.
 */
function factsOf(proved, decision) {
    const servers = proved.map(({ row, attempts, attempt }) => {
        const { verdict } = attempt;
        const suites = verdict.suites.map(({ suite, outcome, findings }) => ({ suite, outcome, codes: findings.map(({ code }) => code) }));
        return {
            manifest: row.manifest,
            server: row.server,
            from: row.from,
            to: verdict.to,
            lock: verdict.lock,
            contract: verdict.contract,
            outcome: verdict.outcome,
            surface: verdict.surfaceChange,
            bump: verdict.effectiveBump,
            suites,
            isolation: verdict.isolation.kind,
            tried: attempts.map((proof) => [proof.verdict.to, proof.verdict.outcome]),
        };
    });
    return (0,canonical/* digestOf */.ol)({ version: 1, servers, decision: decision.kind });
}
/** The facts of a body that was written by this program; null for another one. */
function factsIn(body) {
    return /<!-- mcp-gitops facts (sha256:[0-9a-f]{64}) -->/.exec(body)?.[1] ?? null;
}
function factsComment(facts) {
    return `<!-- mcp-gitops facts ${facts} -->`;
}

;// CONCATENATED MODULE: ./build/src/policy/decide-after-proof.js
const bumps = ["none", "patch", "minor", "major"];
const wantsAPerson = ["medium", "high", "critical"];
/**
 * What update policy says once a candidate is proven; `settings` are those of the subject with the verdict's bump and surface change.
 * A failed one is denied, an inconclusive one held; of the rest only what nothing speaks against merges by itself. `kind` is what the
 * candidate would do; null where it is not known, or nothing but a lock or a contract changes.
 */
function decideAfterProof(verdict, settings, kind = null) {
    if (settings.ignore)
        return { kind: "deny", rule: "ignore", why: "policy says to leave such a change alone" };
    if (verdict.outcome === "fail")
        return { kind: "deny", rule: "verdict", why: `verification failed: ${firstFinding(verdict, "fail")}` };
    if (verdict.outcome === "inconclusive") {
        return {
            kind: "hold",
            rule: "inconclusive",
            why: `verification could not tell, and will try again: ${firstFinding(verdict, "inconclusive")}`,
        };
    }
    const bump = bumpOf(verdict, kind);
    const against = objection(verdict, settings, bump);
    if (against !== null)
        return { kind: "propose", why: against };
    return { kind: "merge", why: `${changeText(verdict, bump)} and policy merges up to ${settings.automerge} by itself` };
}
/**
 * The effective bump; a first pin, a first lock and a first contract change nothing of what runs, so they count as `none`
 * although there is nothing to compare them with. Another version counts as a patch at least, however little of it shows: a calendar
 * version with the same surface claims nothing. Null where a comparison was wanted and could not be had.
 */
function bumpOf(verdict, kind) {
    const { from, to, contract, effectiveBump } = verdict;
    if (effectiveBump === null)
        return from === null && contract !== null && kind !== "back" ? "none" : null;
    const isAnother = kind === "newer" || kind === "back" || (from !== null && to !== null && from !== to);
    return isAnother && effectiveBump === "none" ? "patch" : effectiveBump;
}
/** The first reason why a person decides; null where there is none. */
function objection(verdict, settings, bump) {
    if (settings.protected)
        return "the server is protected";
    if (settings.automerge === null)
        return "policy merges nothing by itself";
    if (bump === null)
        return "the two contracts could not be compared";
    if (bumps.indexOf(bump) > bumps.indexOf(settings.automerge)) {
        return `${changeText(verdict, bump)}, and policy merges up to ${settings.automerge} by itself`;
    }
    const finding = verdict.suites.flatMap((suite) => suite.findings).find((one) => wantsAPerson.includes(one.severity));
    if (finding)
        return `a finding wants a person's eye: ${finding.message}`;
    if (!verdict.isolation.separated && verdict.isolation.kind !== "remote" && !settings.automergeWithoutIsolation) {
        return "the candidate ran within reach of what judged it (no isolation on this machine)";
    }
    return null;
}
function changeText(verdict, bump) {
    const surface = verdict.surfaceChange;
    if (surface === "breaking")
        return "the change breaks what clients call";
    if (verdict.effectiveBump === null)
        return "a first pin changes nothing of what runs";
    if (verdict.effectiveBump === "none" && bump !== "none")
        return "another version would run, though nothing of it shows";
    return `the effective bump is ${bump}${surface === null || surface === "none" ? "" : ` (${surface})`}`;
}
function firstFinding(verdict, outcome) {
    if (outcome === "inconclusive") {
        // What an optional suite could not look at decides nothing, and is `info`.
        const held = verdict.suites.filter((one) => one.outcome === outcome).flatMap(({ findings }) => findings);
        return held.find(({ severity }) => severity !== "info")?.message ?? verdict.notLookedAt[0] ?? "no finding says why";
    }
    const suite = verdict.suites.find((one) => one.outcome === outcome) ?? verdict.suites.find((one) => one.findings.length > 0);
    const finding = suite?.findings.find((one) => one.severity !== "info") ?? suite?.findings[0];
    if (finding)
        return finding.message;
    return verdict.notLookedAt[0] ?? "no finding says why";
}

// EXTERNAL MODULE: ./build/src/policy/settings.js
var settings = __webpack_require__(35443);
;// CONCATENATED MODULE: ./build/src/proposal/proved.js




/** The servers of the plan that have a proof, in the order of the plan. Those that left the base meanwhile are left out. */
function provedServers({ plan, proofs, policies, situation }) {
    const byKey = new Map(proofs.map((proof) => [(0,server_id/* serverKey */.Pd)(proof.server), proof]));
    const servers = new Map(situation.inventory.servers.map((server) => [(0,server_id/* serverKey */.Pd)(server), server]));
    return plan.servers.flatMap((row) => {
        const proof = byKey.get((0,server_id/* serverKey */.Pd)(row));
        const server = servers.get((0,server_id/* serverKey */.Pd)(row));
        const attempt = proof?.attempts.at(-1);
        if (!proof || !server || !attempt)
            return [];
        return [
            {
                row,
                server,
                attempts: proof.attempts,
                attempt,
                lock: proof.lock,
                decision: decision({ row, server, attempt, lock: proof.lock }, policies),
            },
        ];
    });
}
function decision(one, policies) {
    const mismatch = mismatchOf(one);
    if (mismatch !== null)
        return { kind: "hold", rule: "mismatch", why: `what came back is not what was asked for: ${mismatch}` };
    const { row, server } = one;
    const { verdict } = one.attempt;
    if (server.version !== row.from && server.version !== verdict.to) {
        return {
            kind: "hold",
            rule: "moved",
            why: `the manifest says ${server.version ?? "no version"} by now, not ${row.from ?? "none"}: detect again`,
        };
    }
    const change = [verdict.effectiveBump, verdict.surfaceChange].filter((one_) => one_ !== null);
    const subject = { manifest: row.manifest, server: row.server, name: row.name, purl: row.package, ecosystem: row.ecosystem, change };
    const candidate = row.candidates.find(({ version }) => version === verdict.to);
    const decided = decideAfterProof(verdict, (0,settings/* updateSettings */.Xx)(policies, subject), candidate?.kind ?? null);
    if (decided.kind === "merge" && candidate?.kind === "back" && verdict.surfaceChange === null) {
        return { kind: "propose", why: `it goes back from ${row.resolved} without a comparison` };
    }
    return decided;
}
/** A proof comes from where hostile code ran: it must be about what was sent. Null when it is. */
function mismatchOf({ row, attempt, lock }) {
    const { verdict, contract } = attempt;
    if (verdict.manifest !== row.manifest || verdict.server !== row.server)
        return "the verdict is about another server";
    if (verdict.package !== row.package)
        return "the verdict is about another package";
    if (verdict.outcome !== "pass" && verdict.outcome !== "warn")
        return null;
    if (verdict.lock !== (lock === null ? null : (0,canonical/* digestOf */.ol)(lock)))
        return "the verdict names another lock";
    if (verdict.contract !== (contract === null ? null : (0,canonical/* digestOf */.ol)(contract)))
        return "the verdict names another contract";
    if (contract !== null && contract.lock !== verdict.lock)
        return "the contract was recorded from another lock";
    if (lock !== null && lock.version !== verdict.to)
        return "the lock is of another version";
    const tried = row.candidates.some(({ version, decision: told }) => version === verdict.to && told.kind === "try");
    return verdict.to === null || tried ? null : `${verdict.to} was not to be tried`;
}

;// CONCATENATED MODULE: ./build/src/proposal/plan-proposals.js








/**
 * What is to be opened, refreshed, closed or left. Pure. Asked again in the state that applying it leaves, it says `keep` for everything.
 * What a person edited is never written to, and what a person closed is not opened again for the same version.
 */
function planProposals(inputs) {
    const { situation } = inputs;
    const proved = provedServers(inputs);
    const notes = notesOf(situation);
    const refused = proved.filter(({ decision }) => decision.kind === "hold" || decision.kind === "deny");
    const { wanted, closedByPerson } = wantedProposals(proved, situation);
    const urgent = new Set(proved.filter(leadsBack).map(({ row }) => (0,server_id/* proposalBranch */.hj)(row)));
    const steps = limited(wanted.map((one) => stepFor(one, situation)), urgent, inputs);
    const handled = new Set([...steps.map(({ branch }) => branch), ...notes.map(({ branch }) => branch)]);
    return {
        schema: "mcp-gitops/proposals/v1",
        base: situation.base,
        steps: [...notes, ...steps, ...closedByPerson, ...closings(inputs, proved, handled), ...refused.map(toRefusal)],
    };
}
function toRefusal({ row, decision }) {
    const { kind, rule, why } = decision;
    return { kind: "none", branch: (0,server_id/* proposalBranch */.hj)(row), servers: [idOf(row)], decision: { kind, rule, why } };
}
/** What each branch is to be; a repository that pins nothing gets one proposal for all. */
function wantedProposals(proved, situation) {
    const allowed = proved.filter(({ decision }) => decision.kind === "merge" || decision.kind === "propose");
    const together = pinsNothing(situation) ? allowed.filter(({ row }) => row.action !== "update") : [];
    const groups = [
        ...(together.length > 0 ? [{ branch: firstPinBranch, members: together }] : []),
        ...allowed.filter((one) => !together.includes(one)).map((one) => ({ branch: (0,server_id/* proposalBranch */.hj)(one.row), members: [one] })),
    ];
    const wanted = [];
    const closedByPerson = [];
    for (const { branch, members } of groups) {
        const closed = closedVersions(branch, situation);
        const declined = members.filter((one) => closed.has(versionKey(one)));
        const left = members.filter((one) => !declined.includes(one));
        if (declined.length > 0)
            closedByPerson.push(waiting(branch, declined, "closed", "a person closed the proposal for this version"));
        const changes = changesOf(left, situation.files);
        if (changes.length > 0)
            wanted.push(toWanted(branch, left, changes));
    }
    return { wanted, closedByPerson };
}
/** No server that could be pinned is; or the proposal that changes this is still open. */
function pinsNothing({ inventory, proposals }) {
    const open = proposals.get(firstPinBranch)?.proposal.state === "open";
    return open || !inventory.servers.some(({ pin }) => pin === "exact" || pin === "digest");
}
function toWanted(branch, members, changes) {
    const decision = mostCautious(members);
    const facts = factsOf(members, decision);
    return {
        branch,
        title: titleOf(members),
        body: `${proposalBody({ servers: members, decision })}\n\n${factsComment(facts)}\n`,
        labels: labelsOf(members, decision),
        servers: members.map(toEventServer),
        changes,
        message: commitMessage(members, decision),
        decision,
    };
}
function mostCautious(members) {
    const decisions = members.map(({ decision }) => decision);
    const asking = decisions.find((decision) => decision.kind === "propose");
    const merging = decisions.find((decision) => decision.kind === "merge");
    return asking ?? merging ?? { kind: "propose", why: "it waits for a person" };
}
/** What is to be done so that a branch becomes what is wanted. */
function stepFor(wanted, { proposals, branches, ledger }) {
    const existing = proposals.get(wanted.branch);
    const branch = branches.get(wanted.branch);
    if (existing?.proposal.state !== "open") {
        if (branch && !branch.ours)
            return waiting(wanted.branch, wanted.servers, "edited", "its branch holds commits of somebody else");
        return { kind: "open", expected: branch?.head ?? null, ...wanted };
    }
    const { id, head, edited, body, title } = existing.proposal;
    if (edited)
        return waiting(wanted.branch, wanted.servers, "edited", "a person works on its branch");
    if (!saysTheSame(existing, wanted.changes))
        return { kind: "refresh", id, expected: head, ...wanted };
    if (factsIn(body) !== factsIn(wanted.body) || title !== wanted.title)
        return { kind: "retell", id, head, ...wanted };
    const known = ledger.proposals.get(wanted.branch);
    return { kind: "keep", id, head, recorded: known?.state === "open" && known.head === head, ...wanted };
}
/** Whether it leads away from a version that was withdrawn: that waits for no other proposal. */
function leadsBack({ row, attempt }) {
    const { to } = attempt.verdict;
    return row.action === "update" && row.candidates.some(({ version, kind }) => version === to && kind === "back");
}
/** Past policy's limit nothing new is opened but what is urgent; what merges by itself in this run takes no place. */
function limited(steps, urgent, { policies, situation, merges }) {
    const limit = policies.update.maxOpenProposals;
    const passes = (step) => merges && "decision" in step && step.decision.kind === "merge";
    const passing = new Set(steps.filter(passes).map(({ branch }) => branch));
    let open = [...situation.proposals.values()].filter(({ proposal }) => proposal.state === "open" && !passing.has(proposal.branch)).length;
    return steps.map((step) => {
        if (step.kind !== "open" || limit === null || passes(step) || urgent.has(step.branch))
            return step;
        open += 1;
        return open <= limit
            ? step
            : waiting(step.branch, step.servers, "max-open-proposals", `policy allows ${limit} open proposals at a time`);
    });
}
/** What people did at the forge since, for the ledger. */
function notesOf({ proposals, ledger }) {
    return [...proposals.values()].flatMap(({ proposal }) => {
        const known = ledger.proposals.get(proposal.branch);
        if (known?.state !== "open")
            return [];
        const servers = known.servers.map(idOf);
        if (proposal.state === "merged" && proposal.merge) {
            return [{ kind: "note-merged", branch: proposal.branch, head: proposal.head, commit: proposal.merge, servers }];
        }
        return proposal.state === "closed" ? [{ kind: "note-closed", branch: proposal.branch, servers, why: "closed by a person" }] : [];
    });
}
/** The versions in a branch's last proposal when a person closed it. */
function closedVersions(branch, { proposals, ledger }) {
    const known = ledger.proposals.get(branch);
    const state = proposals.get(branch)?.proposal.state ?? known?.state;
    if (!known || state !== "closed" || (known.state === "closed" && known.closed?.by === toolName))
        return new Set();
    return new Set(known.servers.map((server) => key(server, server.to ?? server.contract)));
}
function versionKey({ row, attempt }) {
    return key(row, attempt.verdict.to ?? attempt.verdict.contract);
}
function key({ manifest, server }, version) {
    return JSON.stringify([manifest, server, version]);
}
function waiting(branch, servers, rule, why) {
    return { kind: "none", branch, servers: servers.map((one) => idOf("row" in one ? one.row : one)), decision: { kind: "wait", rule, why } };
}
function idOf({ manifest, server }) {
    return { manifest, server };
}
function toEventServer({ row, attempt }) {
    const { to, lock, contract } = attempt.verdict;
    return { manifest: row.manifest, server: row.server, package: row.package, from: row.from, to, lock, contract };
}

// EXTERNAL MODULE: ./build/src/ledger/state.js
var ledger_state = __webpack_require__(12130);
// EXTERNAL MODULE: ./build/src/lib/commit-files.js
var commit_files = __webpack_require__(6898);
// EXTERNAL MODULE: ./build/src/lib/git-merge.js
var git_merge = __webpack_require__(57260);
// EXTERNAL MODULE: ./build/src/manifest/read-inventory.js + 35 modules
var read_inventory = __webpack_require__(56091);
;// CONCATENATED MODULE: ./build/src/proposal/read-situation.js




/** The base branch's head, its proposals and what the ledger says of them, fresh. Writes nothing. */
async function readSituation(ports) {
    const { git, forge, ledger, clock } = ports;
    const [all, heads, events] = await Promise.all([forge.proposals(), forge.branches("mcp-gitops/"), ledger.read()]);
    // Last: with a base that is older than its branches, what another run merged meanwhile would be proposed once more.
    const base = await forge.base();
    const files = (0,commit_files/* commitFiles */.z)(git, base.commit);
    const inventory = await (0,read_inventory/* readInventory */.z)(files);
    const newest = new Map();
    for (const proposal of all)
        if (!newest.has(proposal.branch))
            newest.set(proposal.branch, proposal);
    const proposals = await mapValues(newest, (proposal) => existing(ports, base.commit, proposal));
    const state = (0,ledger_state/* replay */.eZ)(events, clock.now());
    const branches = await mapValues(new Map(heads.map(({ name, head }) => [name, head])), async (head, name) => ({
        head,
        ours: newest.get(name)?.state === "open" ? !newest.get(name)?.edited : await isOurs(ports, name),
    }));
    return { base, inventory, files: await baseFiles(files, inventory), proposals, branches, ledger: state };
}
/** The files that a proposal may change: those that pins stand in, locks and contracts. */
async function baseFiles(files, inventory) {
    const pinned = new Set(inventory.servers.flatMap(({ pins }) => pins.flatMap(({ span }) => (span ? [span.file] : []))));
    const wanted = (await files.list()).filter(({ path, kind }) => kind === "file" && (pinned.has(path) || path.startsWith(".mcp/")));
    const read = await Promise.all(wanted.map(async ({ path, executable }) => {
        const content = await files.read(path);
        return content === null ? [] : [[path, { content, executable }]];
    }));
    return new Map(read.flat());
}
async function existing({ git, forge }, base, proposal) {
    if (proposal.state !== "open" || proposal.edited)
        return { proposal, merged: null };
    // Brings the commit into the object store that git reads here.
    if ((await forge.branch(proposal.branch)) === null)
        return { proposal, merged: null };
    const merge = await (0,git_merge/* mergeTrees */.Md)(git, base, proposal.head);
    return { proposal, merged: merge.kind === "conflict" ? null : await changedBlobs(git, base, merge.tree) };
}
/** Path → content of what differs between a commit and a tree; null content where the tree lacks it, or it is no regular file. */
async function changedBlobs(git, commit, tree) {
    const { stdout } = await git.git(["diff-tree", "-r", "-z", "--no-renames", `${commit}^{tree}`, tree]);
    const parts = stdout.toString("utf8").split("\0");
    const changed = [];
    for (let i = 0; i + 1 < parts.length; i += 2) {
        const [, mode, , oid] = (parts[i] ?? "").split(" ");
        changed.push([parts[i + 1] ?? "", mode?.startsWith("100") && oid ? oid : null]);
    }
    return mapValues(new Map(changed), async (oid) => (oid === null ? null : (await git.git(["cat-file", "blob", oid])).stdout));
}
/** Whether a branch without an open proposal ends in a commit that this program wrote: an earlier run that was interrupted, or one that is done. */
async function isOurs({ git, forge }, branch) {
    const head = await forge.branch(branch);
    if (head === null)
        return true;
    const { text } = await git.git(["log", "-1", "--no-show-signature", "--format=%B", head, "--"]);
    return /^Mcp-Verdict: /m.test(text);
}
async function mapValues(map, to) {
    return new Map(await Promise.all([...map].map(async ([key, value]) => [key, await to(value, key)])));
}

;// CONCATENATED MODULE: ./build/src/proposal/propose.js



/** A merge moves the base under the next one; each round but the last merges at least one. */
const rounds = 12;
/** What proposing would do now; writes nothing. */
async function previewProposals(request, ports) {
    return planProposals({ ...request, merges: request.merge, situation: await readSituation(ports) });
}
/**
 * Merges what policy merges by itself, then opens, refreshes and closes the rest on the base that this leaves. A merge that conflicts with one
 * before it is made anew on the new base. Throws ExternalError or ConfigError as the forge does; what was done until then stays, and the
 * next run goes on.
 */
async function propose(request, ports) {
    const outcomes = new Map();
    const note = (applied) => {
        for (const { outcome } of applied)
            outcomes.set(outcomeKey(outcome), better(outcomes.get(outcomeKey(outcome)), outcome));
    };
    for (let round = 1; request.merge && round <= rounds; round++) {
        const plan = await previewProposals(request, ports);
        const steps = plan.steps.filter((step) => merges(step) && outcomes.get(step.branch)?.result !== "blocked");
        if (steps.length === 0)
            break;
        const applied = await applyProposals({ ...plan, steps }, { merge: true }, ports);
        note(applied);
        // A lost race against somebody else is tried once more.
        if (!applied.some(({ again }) => again) || (round > 1 && !applied.some(({ outcome }) => outcome.result === "merged")))
            break;
    }
    const plan = await previewProposals(request, ports);
    note(await applyProposals(plan, { merge: false }, ports));
    return { schema: "mcp-gitops/proposal-report/v1", base: plan.base, outcomes: [...outcomes.values()] };
}
function merges(step) {
    return "message" in step && step.decision.kind === "merge";
}
/** One outcome a branch; where several servers share one, or people were noted, these have their own. */
function outcomeKey({ branch, servers, result }) {
    if (result === "held" || result === "denied")
        return JSON.stringify([branch, servers.map(({ manifest, server }) => [manifest, server])]);
    return result === "noted" ? `${branch} noted` : branch;
}
/** The last look only says that a proposal stands as it was left before. */
function better(earlier, later) {
    return earlier !== undefined && later.result === "unchanged" ? earlier : later;
}

// EXTERNAL MODULE: ./build/src/verify/verified-events.js
var verified_events = __webpack_require__(29533);
// EXTERNAL MODULE: ./build/src/steps/detect.js + 7 modules
var detect = __webpack_require__(63956);
;// CONCATENATED MODULE: ./build/src/steps/propose.js




/** Tells the ledger what was planned and proven, then makes the proposals what they are to be. */
async function proposeStep(workspace, request) {
    const { plan, policies, results, merge } = request;
    const planned = (0,detect/* plannedEvents */.MH)(plan);
    if (planned.length > 0)
        await workspace.ledger.append({ title: "Plan", events: planned });
    const verified = (0,verified_events/* verifiedEvents */.A)(results);
    if (verified.length > 0)
        await workspace.ledger.append({ title: "Verify", events: verified });
    return propose({ plan, policies, proofs: results, merge }, workspace);
}
/** What proposing would do; writes nothing. */
async function previewStep(workspace, { plan, policies, results, merge }) {
    const preview = await previewProposals({ plan, policies, proofs: results, merge }, workspace);
    return { plan: preview, document: proposalsDocument(preview) };
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

/***/ 25562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  folderLocks: () => (/* binding */ folderLocks),
  lockPlan: () => (/* binding */ lockPlan),
  proveFromFolder: () => (/* binding */ proveFromFolder),
  readResults: () => (/* binding */ readResults),
  readTask: () => (/* binding */ readTask)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/lib/canonical.js
var canonical = __webpack_require__(88211);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/lock/parse-lock.js + 2 modules
var parse_lock = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/src/lock/wanted.js
var lock_wanted = __webpack_require__(33542);
// EXTERNAL MODULE: ./build/src/manifest/server-id.js
var server_id = __webpack_require__(81944);
// EXTERNAL MODULE: ./build/src/plan/matrix.js
var matrix = __webpack_require__(56276);
// EXTERNAL MODULE: ./build/src/verify/complete-proof.js + 2 modules
var complete_proof = __webpack_require__(67202);
// EXTERNAL MODULE: ./build/src/verify/lock-source.js + 1 modules
var lock_source = __webpack_require__(3670);
// EXTERNAL MODULE: ./build/src/verify/proof-schema.js
var proof_schema = __webpack_require__(60337);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/src/verify/read-document.js


const largest = 128 * 1024 * 1024;
/** A document that another job left; null where it left none. Throws ExternalError "process" for what is too large or no JSON. */
async function readDocument(path) {
    try {
        const bytes = await (0,promises_.readFile)(path);
        if (bytes.length > largest)
            throw new errors/* ExternalError */.yA("process", "a document of another job is too large", { found: `${path}: ${bytes.length} bytes` });
        return JSON.parse(bytes.toString("utf8"));
    }
    catch (error) {
        if (error.code === "ENOENT")
            return null;
        if (error instanceof SyntaxError)
            throw new errors/* ExternalError */.yA("process", "a document of another job is no JSON", { cause: error, found: path });
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/verify/write-document.js
var write_document = __webpack_require__(97300);
;// CONCATENATED MODULE: ./build/src/verify/review-folder.js






/** Writes what the resolving job says of each candidate's packages: the proving jobs have no network, and the deciding one no registry. */
async function writeReviews(task, dir, { review, locks }) {
    const pinned = task.pinned === null ? null : (0,lock_source/* lockOf */.Vx)(await (0,lock_source/* lockFor */.Xd)(task, task.pinned, locks));
    await Promise.all(task.candidates.map(async ({ version }) => {
        const lock = (0,lock_source/* lockOf */.Vx)(await (0,lock_source/* lockFor */.Xd)(task, version, locks));
        if (!lock)
            return;
        const found = await review(lock, pinned);
        if (found)
            await (0,write_document/* writeDocument */.f)(reviewFile(dir, (0,canonical/* digestOf */.ol)(lock), pinned && (0,canonical/* digestOf */.ol)(pinned)), found);
    }));
}
/** The reviews that were handed over; null where none was. */
function folderReviews(dir) {
    return (candidate, pinned) => read(reviewFile(dir, (0,canonical/* digestOf */.ol)(candidate), pinned && (0,canonical/* digestOf */.ol)(pinned)));
}
async function read(path) {
    const value = (await readDocument(path));
    if (value === null || value.schema === "mcp-gitops/tree-review/v1")
        return value;
    throw new errors/* ExternalError */.yA("process", "a document of another job is no review of packages", { found: path });
}
function reviewFile(dir, candidate, pinned) {
    return (0,external_node_path_.join)(dir, "reviews", `${(0,canonical/* digestOf */.ol)([candidate, pinned]).slice("sha256:".length, "sha256:".length + 32)}.json`);
}

// EXTERNAL MODULE: ./build/src/verify/verify-plan.js
var verify_plan = __webpack_require__(89516);
// EXTERNAL MODULE: ./build/src/verify/verify-server.js + 1 modules
var verify_server = __webpack_require__(37515);
// EXTERNAL MODULE: ./build/src/verify/with-fleet.js
var with_fleet = __webpack_require__(95294);
;// CONCATENATED MODULE: ./build/src/verify/run-folder.js
















const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/;
/** Writes what the proving jobs need: every row of the matrix with the locks of its pinned version and of all candidates that policy tries. */
async function lockPlan(input, dir, ports) {
    const planned = new Map(input.plan.servers.map((server) => [(0,server_id/* serverKey */.Pd)(server), server]));
    const rows = (0,matrix/* matrixOf */.l)(input.plan).include.flatMap(({ id, ...server }) => {
        const row = planned.get((0,server_id/* serverKey */.Pd)(server));
        return row ? [{ id, planned: row }] : [];
    });
    const tasks = await (0,verify_plan/* tasksFor */.y)(rows, input);
    await Promise.all(tasks.map((task) => writeLocks(task, dir, ports.locks)));
    const { review } = ports;
    if (review)
        await Promise.all(tasks.map((task) => writeReviews(task, dir, { review, locks: ports.locks })));
    for (const task of tasks)
        await (0,write_document/* writeDocument */.f)((0,external_node_path_.join)(dir, "tasks", `${checkId(task.id)}.json`), task);
    await (0,write_document/* writeDocument */.f)((0,external_node_path_.join)(dir, "plan.json"), input.plan);
}
/** Proves one row of the matrix from the folder alone, and writes `proofs/<id>.json`; returns its path and result. */
async function proveFromFolder(dir, id, ports) {
    const task = await readTask(dir, id);
    const result = await (0,verify_server/* verifyServer */.Vz)(task, { ...ports, locks: folderLocks(dir), review: folderReviews(dir) });
    const path = (0,external_node_path_.join)(dir, "proofs", `${id}.json`);
    const file = { schema: "mcp-gitops/attempts/v1", id, attempts: result.attempts };
    await (0,write_document/* writeDocument */.f)(path, file);
    return { path, result };
}
/**
 * The results of all rows of the matrix, for deciding: each proof is checked against the task and the lock that were sent. A row whose job left
 * nothing has no attempts, and its reason says so. Throws ExternalError "process" for what is no proof of what was asked.
 */
async function readResults(dir, plan) {
    const locks = folderLocks(dir);
    const tasks = await Promise.all((0,matrix/* matrixOf */.l)(plan).include.map(({ id }) => readTask(dir, id)));
    const results = await Promise.all(tasks.map(async (task) => {
        const attempts = await readAttempts(dir, task, locks);
        const judged = attempts && (await Promise.all(attempts.map((proof) => reviewed(proof, task, dir))));
        const result = await (0,verify_server/* toResult */.X5)(task, judged ?? [], locks);
        return judged === null ? { ...result, reasons: ["its proving job left no proof"] } : result;
    }));
    return (0,with_fleet/* withFleet */.x)(tasks, results);
}
/** What the job that resolved says of a proof's packages is said again here: a proving job might have left it out. */
async function reviewed(proof, task, dir) {
    const review = await handedReview(task, proof.verdict, dir);
    return (0,complete_proof/* completeProof */.c)(proof, task, { review, neighbours: task.neighbours ?? [] });
}
/** The locks that `lockPlan` wrote. */
function folderLocks(dir) {
    return async (wanted) => {
        const what = `${wanted.name}@${wanted.version}`;
        const value = await readDocument(lockFile(dir, wanted));
        if (value === null)
            return { kind: "unavailable", reason: `no lock of ${what} was handed over` };
        const resolution = value;
        return resolution.kind === "resolved"
            ? { kind: "resolved", lock: (0,parse_lock/* checkLock */.s)(resolution.lock, { file: `lock of ${what}` }) }
            : resolution;
    };
}
async function writeLocks(task, dir, source) {
    const versions = [...(task.pinned === null ? [] : [task.pinned]), ...task.candidates.map(({ version }) => version)];
    await Promise.all(versions.map(async (version) => {
        const wanted = (0,lock_wanted/* wantedOf */.Lm)(task, version);
        // What names nothing to lock needs nothing handed over to say so again.
        if (!("kind" in wanted))
            await (0,write_document/* writeDocument */.f)(lockFile(dir, wanted), await (0,lock_source/* lockFor */.Xd)(task, version, source));
    }));
}
async function readAttempts(dir, task, locks) {
    const value = await readDocument((0,external_node_path_.join)(dir, "proofs", `${task.id}.json`));
    if (value === null)
        return null;
    const { attempts } = value;
    const expected = task.candidates.length > 0 ? task.candidates : [null];
    if (!Array.isArray(attempts) || attempts.length === 0 || attempts.length > expected.length) {
        throw new errors/* ExternalError */.yA("process", "a proving job returned what is no list of proofs", { found: task.id });
    }
    return Promise.all(attempts.map(async (proof, index) => {
        const version = expected[index]?.version ?? null;
        const lock = version === null ? null : (0,lock_source/* lockDigest */.sU)(await (0,lock_source/* lockFor */.Xd)(task, version, locks));
        return (0,proof_schema/* checkProof */.DW)(proof, {
            manifest: task.manifest,
            server: task.server,
            package: task.package,
            from: task.from,
            to: version,
            lock: unlocked(proof) ? null : lock,
        });
    }));
}
/** Null for what has no tree. */
async function handedReview(task, { to, lock: digest }, dir) {
    if (to === null || digest === null)
        return null;
    const locks = folderLocks(dir);
    const [candidate, pinned] = await Promise.all([
        (0,lock_source/* lockFor */.Xd)(task, to, locks),
        task.pinned === null ? null : (0,lock_source/* lockFor */.Xd)(task, task.pinned, locks),
    ]);
    const lock = (0,lock_source/* lockOf */.Vx)(candidate);
    return lock && folderReviews(dir)(lock, pinned && (0,lock_source/* lockOf */.Vx)(pinned));
}
/** A version that was not even installed has a proof without a lock: that can only speak against it. */
function unlocked(proof) {
    const verdict = proof?.verdict;
    return verdict?.lock === null && (verdict.outcome === "fail" || verdict.outcome === "inconclusive");
}
async function readTask(dir, id) {
    const task = (await readDocument((0,external_node_path_.join)(dir, "tasks", `${checkId(id)}.json`)));
    if (task?.schema === "mcp-gitops/verify-task/v1" && task.id === id)
        return task;
    throw new errors/* ConfigError */.xL("document", `there is no task ${id} in ${dir}`, { todo: "run detect with the same folder first" });
}
function checkId(id) {
    if (idPattern.test(id))
        return id;
    throw new errors/* ConfigError */.xL("usage", "this is no row of the matrix", {
        found: id.slice(0, 200),
        todo: "name a row of the matrix that `detect` printed",
    });
}
function lockFile(dir, wanted) {
    return (0,external_node_path_.join)(dir, "locks", `${(0,canonical/* digestOf */.ol)(wanted).slice("sha256:".length, "sha256:".length + 32)}.json`);
}


/***/ }),

/***/ 29533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ verifiedEvents)
/* harmony export */ });
/* harmony import */ var _ledger_event_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8623);
/* harmony import */ var _verify_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37515);


/** One `verified` event for each attempt, in the order in which they were made. Pure. */
function verifiedEvents(results) {
    return results.flatMap(({ attempts }) => attempts.map(({ verdict }) => (0,_ledger_event_types_js__WEBPACK_IMPORTED_MODULE_0__/* .draft */ .K4)("verified", {
        manifest: verdict.manifest,
        server: verdict.server,
        package: verdict.package,
        from: verdict.from,
        to: verdict.to,
        outcome: verdict.outcome,
        surfaceChange: verdict.surfaceChange,
        effectiveBump: verdict.effectiveBump,
        lock: verdict.lock,
        contract: verdict.contract,
        reason: (0,_verify_server_js__WEBPACK_IMPORTED_MODULE_1__/* .decidingReason */ .cq)(verdict),
        separated: verdict.isolation.separated,
    })));
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


/***/ })

};
