export const id = 3088;
export const ids = [3088,3821];
export const modules = {

/***/ 41680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Where this program keeps what it can make again, on this machine and for this user. Imports next to nothing: `run` starts servers by it. */
function cacheFolder(env) {
    return env.MCP_GITOPS_CACHE || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), ".cache"), "mcp-gitops");
}


/***/ }),

/***/ 57260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ mergeTrees),
/* harmony export */   QE: () => (/* binding */ hasCommit),
/* harmony export */   QX: () => (/* binding */ isAncestor)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89862);

/** Merges two commits as trees, without a work tree and without moving anything: what `git merge` would commit. */
async function mergeTrees(git, ours, theirs) {
    const args = ["merge-tree", "--write-tree", "-z", "--name-only", "--no-messages", ours, theirs];
    const result = await git.git(args, { allow: [0, 1, 129] });
    if (result.exitCode === 129) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL("environment", "this git cannot merge without a work tree", {
            expected: "git 2.38 or newer",
            found: (await git.git(["--version"])).text,
            todo: "install a newer git",
        });
    }
    const [tree, ...paths] = result.stdout
        .toString("utf8")
        .split("\0")
        .filter((part) => part !== "");
    if (!tree)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA("git", "git merge-tree printed no tree");
    return result.exitCode === 0 ? { kind: "clean", tree } : { kind: "conflict", paths: [...new Set(paths)] };
}
/** Whether `commit` is `head` or among its ancestors. */
async function isAncestor(git, commit, head) {
    return (await git.git(["merge-base", "--is-ancestor", commit, head], { allow: [0, 1] })).exitCode === 0;
}
/** Whether a commit is in this repository's object store. */
async function hasCommit(git, commit) {
    return (await git.git(["cat-file", "-e", `${commit}^{commit}`], { allow: [0, 1, 128] })).exitCode === 0;
}


/***/ }),

/***/ 73821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGit: () => (/* binding */ openGit),
/* harmony export */   zeroOid: () => (/* binding */ zeroOid)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89862);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47860);


const zeroOid = "0".repeat(40);
/** Opens git for a folder. `env` is added to what git sees (for example an auth header for one command's life). */
function openGit(dir, env = {}) {
    // Once a folder: reading the whole environment costs a tenth of what starting git does.
    const fixed = { ...gitEnvironment(), ...env };
    return {
        dir,
        async git(args, options = {}) {
            const result = await (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)(["git", ...args], {
                cwd: dir,
                env: { ...fixed, ...options.env },
                ...(options.input === undefined ? {} : { input: options.input }),
                maxOutput: 512 * 1024 * 1024,
            });
            if (!(options.allow ?? [0]).includes(result.exitCode)) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA("git", `git ${commandOf(args)} failed in ${dir} (exit code ${result.exitCode})`, {
                    found: result.stderr.trim().slice(0, 2000),
                    todo: "read git's message above; nothing was changed by this step",
                });
            }
            return { stdout: result.stdout, exitCode: result.exitCode, text: result.stdout.toString("utf8").replace(/\n$/, "") };
        },
    };
}
/** The name of the command, after what `-c` and `-C` take. */
function commandOf(args) {
    return args.find((arg, i) => !arg.startsWith("-") && !/^-[cC]$/.test(args[i - 1] ?? "")) ?? "";
}
/** No prompts, no pager, no locale, no surprise from a GIT_DIR of an outer hook. */
function gitEnvironment() {
    const inherited = Object.entries(process.env).filter(([name, value]) => value !== undefined && !/^GIT_(DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|COMMON_DIR|NAMESPACE)$/.test(name));
    return { ...Object.fromEntries(inherited), GIT_TERMINAL_PROMPT: "0", GIT_PAGER: "cat", LC_ALL: "C" };
}


/***/ }),

/***/ 5138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGithubWorkspace: () => (/* binding */ openGithubWorkspace),
  f: () => (/* binding */ openLocalWorkspace),
  I: () => (/* binding */ storeFolder)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/lib/clock.js
var lib_clock = __webpack_require__(19563);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
;// CONCATENATED MODULE: ./build/src/ledger/chain.js
/** What the ledger is, whatever a repository's `refs/replace` would make of it, and without a network. */
const asWritten = { GIT_NO_REPLACE_OBJECTS: "1", GIT_NO_LAZY_FETCH: "1" };
/** The commits of a ledger after `since` (null: all), oldest first, in one pass of git. */
async function readChain(git, head, since = null) {
    const range = since === null ? [head] : [head, `^${since}`];
    const how = [
        "--reverse",
        "-z",
        "--raw",
        "--no-abbrev",
        "-r",
        "--root",
        "--no-renames",
        "--no-show-signature",
        "--no-color",
        "--encoding=UTF-8",
    ];
    const { stdout } = await git.git(["log", ...how, "--format=tformat:%x01%H %P%x02%B", ...range, "--"], { env: asWritten });
    const links = [];
    let step = null;
    for (const token of tokens(stdout)) {
        if (step !== null) {
            const [, mode, , oid, status] = step.split(" ");
            links.at(-1)?.changes.push({ status, mode, oid, path: token });
            step = null;
        }
        else if (token.startsWith("\x01"))
            links.push(linkOf(token));
        else if (token.startsWith("\n:") || token.startsWith(":"))
            step = token.trimStart();
    }
    return links;
}
function* tokens(bytes) {
    for (let at = 0; at < bytes.length;) {
        const end = bytes.indexOf(0, at);
        yield bytes.toString("utf8", at, end < 0 ? bytes.length : end);
        at = end < 0 ? bytes.length : end + 1;
    }
}
function linkOf(token) {
    const cut = token.indexOf("\x02");
    const [commit, ...parents] = token.slice(1, cut).trim().split(" ");
    return { commit, parents, message: token.slice(cut + 1), changes: [] };
}
/** The bytes of what each name (an object id, or `<commit>:<path>`) stands for, in their order; null where that is not here. */
async function readObjects(git, names) {
    if (names.length === 0)
        return [];
    const { stdout } = await git.git(["cat-file", "--batch", "--buffer"], { input: `${names.join("\n")}\n`, env: asWritten });
    let at = 0;
    return names.map(() => {
        const end = stdout.indexOf(0x0a, at);
        const header = /^[0-9a-f]+ [a-z]+ (\d+)$/.exec(stdout.toString("latin1", at, end));
        const size = header ? Number(header[1]) : -1;
        at = end + 1 + size + 1;
        return header ? stdout.subarray(end + 1, at - 1) : null;
    });
}

// EXTERNAL MODULE: ./build/src/lib/canonical.js
var canonical = __webpack_require__(88211);
// EXTERNAL MODULE: ./build/src/ledger/event-types.js
var event_types = __webpack_require__(8623);
;// CONCATENATED MODULE: ./build/src/ledger/event-file.js


/** How events lie in the ledger: one file each in canonical JSON (RFC 8785), and trailers in the commit as their index. */
/** `events/2026/11/05/134501123-<run>-000-verified.json`; `n` counts within one step. */
function eventPath(event, n) {
    const [, year, month, day, ...time] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)\.(\d{3})Z$/.exec(event.at);
    return `events/${year}/${month}/${day}/${time.join("")}-${runSegment(event.run)}-${String(n).padStart(3, "0")}-${event.type}.json`;
}
/** The number that `eventPath` gave a path, for the order within a commit. */
function numberOf(path) {
    return Number(/-(\d{3,})-[a-z-]+\.json$/.exec(path)?.[1] ?? -1);
}
function runSegment(run) {
    return run.replace(/[^A-Za-z0-9]+/g, "_").slice(0, 48) || "_";
}
function eventBytes(event) {
    return Buffer.from(`${(0,canonical/* canonicalJson */.dj)(event)}\n`, "utf8");
}
/** Parses the bytes of an event file; what is there is checked, whoever wrote it. */
function parseEvent(bytes) {
    let value;
    try {
        value = JSON.parse(bytes.toString("utf8"));
    }
    catch (error) {
        return { kind: "broken", why: `not JSON: ${error.message}` };
    }
    const problem = problemOfEvent(value);
    if (problem !== null)
        return { kind: "broken", why: problem };
    return { kind: "event", event: value };
}
const fields = ["at", "data", "run", "schema", "subject", "type"];
/** Why a value is no event; null when it is one. */
function problemOfEvent(value) {
    if (typeof value !== "object" || value === null)
        return "expected an object";
    const { schema, type, subject, at, run, data } = value;
    if (Object.keys(value).sort().join() !== fields.join())
        return `expected the fields ${fields.join(", ")}`;
    if (schema !== "mcp-gitops/event/v1")
        return "schema: expected mcp-gitops/event/v1";
    if (!(0,event_types/* isEventType */.VX)(type))
        return "type: not a known type of event";
    if (typeof run !== "string" || !run.isWellFormed())
        return "run: expected text";
    if (typeof at !== "string" || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(at) || Number.isNaN(Date.parse(at))) {
        return "at: expected an instant like 2026-01-31T12:00:00.000Z";
    }
    const problem = (0,event_types/* problemOf */.Zw)(type, data);
    if (problem !== null)
        return problem;
    if (subject !== (0,event_types/* subjectOf */.et)({ type, data }))
        return "subject: it does not follow from the data";
    return null;
}
const commitTitleLimit = 120;
/** The message of a step: title, and trailers as an index of its events. `Mcp-Previous` ties it to the commit before. */
function stepMessage(step) {
    const title = oneLine(step.title).trim().slice(0, commitTitleLimit) || "Record events";
    return `${title}\n\n${trailersOf(step).join("\n")}\n`;
}
function trailersOf(step) {
    return [
        `Mcp-Run: ${oneLine(step.run)}`,
        `Mcp-Previous: ${step.previous ?? "none"}`,
        ...step.events.map((event) => `Mcp-Event: ${event.type} ${oneLine(event.subject)}`),
    ];
}
/** The trailers that a commit message holds, in order. */
function readTrailers(message) {
    const last = message.trimEnd().split(/\n\n+/).at(-1) ?? "";
    return last.split("\n").filter((line) => line.startsWith("Mcp-"));
}
/** Names out of a manifest cannot end a line, hide text or move a cursor: such characters are written as escapes. */
function oneLine(text) {
    const escaped = (char) => `\\u{${char.codePointAt(0).toString(16)}}`;
    return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\\]/gu, escaped).slice(0, 240);
}

;// CONCATENATED MODULE: ./build/src/ledger/history.js

/**
 * What makes every command repeatable: events about one thing form a history, and what a run would append is left out where the
 * history ends in it already. A run that was killed after its append says the same again, and nothing is written twice.
 */
const families = {
    planned: "planned",
    verified: "verified",
    "proposal-opened": "proposal",
    "proposal-refreshed": "proposal",
    "proposal-closed": "proposal",
    "proposal-merged": "proposal",
    "deployment-started": "deployment",
    "deployment-verified": "deployment",
    "deployment-failed": "deployment",
    "rolled-back": "deployment",
    quarantined: "quarantine",
    "quarantine-lifted": "quarantine",
    "incident-opened": "incident",
    "incident-closed": "incident",
    "cleaned-up": "cleanup",
    frozen: "freeze",
    thawed: "freeze",
};
/** Events with the same key form one history. Each candidate of a server has its own, for they are proven in turns. */
function historyKey(event) {
    const candidate = event.type === "verified" ? [event.data.package, event.data.to] : [];
    return JSON.stringify([families[event.type], event.subject, ...candidate]);
}
function addTo(histories, events) {
    for (const event of events) {
        const key = historyKey(event);
        const history = histories.get(key);
        if (history)
            history.push(event);
        else
            histories.set(key, [event]);
    }
}
/**
 * The drafts that are news, in their order. Of the drafts about one thing the longest beginning that its history ends with is old:
 * all of them after a lost answer, the first after a run that ended between two steps.
 */
function newsAmong(drafts, histories, at) {
    const byKey = Map.groupBy(drafts, historyKey);
    const news = new Set();
    for (const [key, told] of byKey) {
        const unique = told.filter((event, i) => i === 0 || !sameFact(told[i - 1], event, at));
        const history = histories.get(key) ?? [];
        for (const event of unique.slice(overlap(history, unique, at)))
            news.add(event);
    }
    return drafts.filter((event) => news.has(event));
}
function overlap(history, told, at) {
    for (let length = Math.min(history.length, told.length); length > 0; length--) {
        const end = history.slice(-length);
        if (end.every((event, i) => sameFact(event, told[i], at)))
            return length;
    }
    return 0;
}
/** Whether two events say the same: equal but for time and run. */
function sameFact(before, now, at) {
    if (said(before) !== said(now) || before.subject !== now.subject)
        return false;
    return (0,canonical/* canonicalJson */.dj)(lasting(before, at)) === (0,canonical/* canonicalJson */.dj)(lasting(now, at));
}
/** Opening a proposal that is open, and refreshing one with what it says already, are the same fact. */
function said(event) {
    return event.type === "proposal-refreshed" ? "proposal-opened" : event.type;
}
/** A quarantine is counted from the time it is made: one that still lasts is not made again for a later end. */
function lasting(event, at) {
    if (event.type !== "quarantined")
        return event.data;
    const { until, ...rest } = event.data;
    return { ...rest, lasts: until === null || until > at };
}

;// CONCATENATED MODULE: ./build/src/ledger/ledger.js
const ledgerBranch = "mcp-ledger";

// EXTERNAL MODULE: ./build/src/lib/git-merge.js
var git_merge = __webpack_require__(57260);
// EXTERNAL MODULE: ./build/src/manifest/server-id.js
var server_id = __webpack_require__(81944);
;// CONCATENATED MODULE: ./build/src/ledger/evidence.js



/**
 * Recomputes every digest of a lock or a contract that an event names together with a commit. A commit that is not in this repository
 * (the branch of a proposal that was cleaned up) is counted, not blamed.
 */
async function verifyEvidence(git, events) {
    const claims = events.flatMap(claimsOf);
    const commits = [...new Set(claims.map(({ commit }) => commit))];
    const present = await readObjects(git, commits.map((commit) => `${commit}^{commit}`));
    const here = new Set(commits.filter((_, i) => present[i] !== null));
    const names = [...new Set(claims.filter(({ commit }) => here.has(commit)).map(nameOf))];
    const contents = await readObjects(git, names);
    const files = new Map(names.map((name, i) => [name, committedFile(contents[i] ?? null)]));
    const checkable = claims.filter((claim) => here.has(claim.commit) && isAbout(claim, files.get(nameOf(claim))));
    const findings = checkable.flatMap((claim) => compare(claim, files.get(nameOf(claim))?.digest ?? null));
    return { recomputed: checkable.length, notHere: claims.length - checkable.length, findings };
}
function nameOf(claim) {
    return `${claim.commit}:${claim.file}`;
}
function claimsOf(event) {
    switch (event.type) {
        case "proposal-opened":
        case "proposal-refreshed":
            return event.data.servers.flatMap((id) => [
                ...claim(event, { commit: event.data.head, file: (0,server_id/* lockPath */.HZ)(id), digest: id.lock, version: null }),
                ...claim(event, { commit: event.data.head, file: (0,server_id/* contractPath */.K0)(id), digest: id.contract, version: null }),
            ]);
        case "deployment-started":
        case "deployment-verified":
        case "deployment-failed":
            return event.data.servers.flatMap((id) => claim(event, { commit: event.data.commit, file: (0,server_id/* lockPath */.HZ)(id), digest: id.lock, version: id.version ?? "" }));
        default:
            return [];
    }
}
function claim(event, about) {
    return about.digest === null ? [] : [{ ...about, digest: about.digest, event }];
}
/** A deployment installs from the committed lock only where that is of the deployed version; else it resolved one of its own. */
function isAbout(claim, file) {
    return claim.version === null || file?.version === claim.version;
}
function committedFile(content) {
    if (content === null)
        return { digest: null, version: null };
    try {
        const value = JSON.parse(content.toString("utf8"));
        const version = value?.version;
        return { digest: (0,canonical/* digestOf */.ol)(value), version: typeof version === "string" ? version : null };
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return { digest: "none: it is not JSON", version: null };
        throw error;
    }
}
function compare(claim, found) {
    if (found === claim.digest)
        return [];
    const what = found === null ? "is not there" : `has the digest ${found}`;
    const message = `${claim.file} in ${claim.commit} ${what}, the event says ${claim.digest}`;
    return [{ code: found === null ? "missing" : "digest", commit: claim.event.commit, path: claim.event.path, message }];
}

;// CONCATENATED MODULE: ./build/src/ledger/verify.js




/**
 * Checks a ledger from what is in this repository: a line of commits that only add files; each file an event in canonical JSON at the
 * path that follows from it; the trailers of each commit the index of its events; every digest that can be recomputed here the same.
 */
async function verifyLedger(git, head, options = {}) {
    const links = head === null ? [] : await readChain(git, head);
    const findings = [];
    const events = [];
    const blobs = await readObjects(git, links.flatMap(({ changes }) => changes.filter(isNew).map(({ oid }) => oid)));
    let next = 0;
    for (const [i, link] of links.entries()) {
        const contents = link.changes.map((change) => (isNew(change) ? (blobs[next++] ?? null) : null));
        const found = verifyLink(link, links[i - 1] ?? null, contents);
        findings.push(...found.findings);
        for (const event of found.events)
            events.push(event);
    }
    if (options.contains !== undefined)
        findings.push(...(await verifyAnchor(git, head, options.contains)));
    const evidence = await verifyEvidence(git, events);
    return {
        schema: "mcp-gitops/ledger-report/v1",
        head,
        commits: links.length,
        events: events.length,
        recomputed: evidence.recomputed,
        notHere: evidence.notHere,
        findings: [...findings, ...evidence.findings],
    };
}
function isNew({ status, mode }) {
    return status === "A" && (mode === "100644" || mode === "100755");
}
async function verifyAnchor(git, head, anchor) {
    const known = /^[0-9a-f]{40,64}$/.test(anchor) && (await readObjects(git, [`${anchor}^{commit}`]))[0] !== null;
    if (known && head !== null && (await (0,git_merge/* isAncestor */.QX)(git, anchor, head)))
        return [];
    return [
        {
            code: "history",
            commit: head ?? anchor,
            path: null,
            message: `the ledger does not contain ${anchor}, which it did once: it was rewritten, cut or replaced`,
        },
    ];
}
function verifyLink(link, before, contents) {
    const findings = [];
    const events = [];
    const find = (code, path, message) => findings.push({ code, commit: link.commit, path, message });
    if (link.parents.length > 1)
        find("history", null, "a merge: the ledger is one line of commits");
    else if ((link.parents[0] ?? null) !== (before?.commit ?? null))
        find("history", null, "it does not follow the commit before it");
    for (const [i, change] of link.changes.entries()) {
        const bytes = contents[i] ?? null;
        if (change.status !== "A")
            find("not-append-only", change.path, `${wordOf(change.status)}: a file of the ledger never changes`);
        else if (!change.path.startsWith("events/") || change.mode !== "100644")
            find("unexpected-file", change.path, "no file of an event");
        else if (bytes === null)
            find("missing", change.path, "its content is not in this repository");
        else
            verifyFile(link.commit, change.path, bytes, { find, events });
    }
    events.sort((a, b) => numberOf(a.path) - numberOf(b.path));
    const run = events[0]?.run ?? "";
    const expected = trailersOf({ run, previous: link.parents[0] ?? null, events });
    if (events.some((event) => event.run !== run))
        find("trailers", null, "the events of one step name different runs");
    if (expected.join("\n") !== readTrailers(link.message).join("\n"))
        find("trailers", null, "the trailers are not the index of its events");
    return { findings, events };
}
function verifyFile(commit, path, bytes, found) {
    const result = parseEvent(bytes);
    if (result.kind === "broken") {
        found.find("schema", path, result.why);
        return;
    }
    if (!eventBytes(result.event).equals(bytes))
        found.find("not-canonical", path, "the file is not the canonical JSON of its event");
    if (eventPath(result.event, numberOf(path)) !== path)
        found.find("path", path, "the path does not follow from the event");
    found.events.push({ ...result.event, commit, path });
}
function wordOf(status) {
    if (status === "D")
        return "deleted";
    return status === "M" ? "changed" : `status ${status}`;
}

;// CONCATENATED MODULE: ./build/src/ledger/open-ledger.js








/** Races that may be lost in one append before it gives up. */
const attempts = 12;
/** Opens the ledger of a repository. It comes to be with its first event; reading one that is not there gives no events. */
function openLedger(ports) {
    const memory = { head: null, events: [], histories: new Map(), paths: new Set() };
    let queue = Promise.resolve();
    // One at a time in this process, so that it never races itself.
    const inTurn = (work) => {
        const turn = queue.then(work, work);
        queue = turn.catch(() => undefined);
        return turn;
    };
    return {
        append: (step) => inTurn(() => append(ports, memory, step)),
        read: () => inTurn(async () => [...(await refresh(ports, memory)).events]),
        verify: async (options) => verifyLedger(ports.git, await ports.refs.branch(ledgerBranch), options),
    };
}
/** Reads what was appended since; a ledger whose head does not follow from the one known is read anew. */
async function refresh(ports, memory) {
    const head = await ports.refs.branch(ledgerBranch);
    if (head === memory.head)
        return memory;
    const links = head === null ? [] : await readChain(ports.git, head, memory.head);
    const follows = memory.head === null || links[0]?.parents[0] === memory.head;
    if (follows)
        remember(memory, head, await eventsOf(ports.git, links));
    else {
        Object.assign(memory, { head: null, events: [], histories: new Map(), paths: new Set() });
        remember(memory, head, head === null ? [] : await eventsOf(ports.git, await readChain(ports.git, head)));
    }
    return memory;
}
function remember(memory, head, events) {
    memory.head = head;
    for (const event of events) {
        memory.paths.add(event.path);
        memory.events.push(event);
    }
    addTo(memory.histories, events);
}
/** The events that commits added, in the order they were told. What was changed later is read as it was first; `verify` finds it. */
async function eventsOf(git, links) {
    const files = links.flatMap((link) => link.changes
        .filter(({ status, path }) => status === "A" && path.startsWith("events/"))
        .sort((a, b) => numberOf(a.path) - numberOf(b.path))
        .map(({ path, oid }) => ({ commit: link.commit, path, oid })));
    const blobs = await readObjects(git, files.map(({ oid }) => oid));
    return files.map(({ commit, path }, i) => ({ ...parsed(blobs[i] ?? null, path, commit), commit, path }));
}
function parsed(bytes, path, commit) {
    if (!bytes)
        throw new errors/* ExternalError */.yA("git", `the ledger's ${path} cannot be read`, { todo: "run `git fsck` in the repository" });
    const result = parseEvent(bytes);
    if (result.kind === "event")
        return result.event;
    throw new errors/* ConfigError */.xL("document", "the ledger holds an event that cannot be read", {
        place: { file: path },
        found: `${result.why} (ledger commit ${commit})`,
        todo: "run `mcp-gitops audit`; a newer mcp-gitops may have written it",
    });
}
async function append(ports, memory, step) {
    for (let attempt = 1;; attempt++) {
        const at = (0,lib_clock/* isoTime */.L)(ports.clock.now());
        await refresh(ports, memory);
        const news = newsAmong(step.events, memory.histories, at).map((draft) => eventOf(draft, at, ports.run));
        if (news.length === 0)
            return null;
        try {
            return await appendTo(ports, memory, { title: step.title, events: news });
        }
        catch (error) {
            if (!(error instanceof errors/* ExternalError */.yA && error.code === "conflict") || attempt === attempts)
                throw error;
            await (0,promises_.setTimeout)(Math.random() * 20 * attempt);
        }
    }
}
function eventOf(draft, at, run) {
    const event = { schema: "mcp-gitops/event/v1", type: draft.type, subject: draft.subject, at, run, data: draft.data };
    const problem = problemOfEvent(event);
    if (problem !== null)
        throw new errors/* InternalError */.Gd(`an event of type ${draft.type} does not have its shape: ${problem}`);
    return event;
}
async function appendTo(ports, memory, step) {
    const previous = memory.head;
    const files = placed(step.events, memory.paths);
    const commit = await ports.refs.commit({
        branch: ledgerBranch,
        parent: previous,
        expected: previous,
        changes: files.map(({ path, event }) => ({ path, content: eventBytes(event) })),
        message: stepMessage({ ...step, run: ports.run, previous }),
    });
    remember(memory, commit, files.map(({ path, event }) => ({ ...event, commit, path })));
    return commit;
}
/** A path of its own for each event: two jobs of one run may write in the same millisecond. */
function placed(events, taken) {
    const first = (from) => (events.some((event, i) => taken.has(eventPath(event, from + i))) ? first(from + 1) : from);
    const from = first(0);
    return events.map((event, i) => ({ path: eventPath(event, from + i), event }));
}

// EXTERNAL MODULE: ./build/src/lib/cache-folder.js
var cache_folder = __webpack_require__(41680);
// EXTERNAL MODULE: ./build/src/lib/git.js
var git = __webpack_require__(73821);
;// CONCATENATED MODULE: ./build/src/steps/workspace.js







/** A workspace on plain git: no account, no network but the package registries. */
async function openLocalWorkspace(repo, world) {
    const { openLocalRepository } = await __webpack_require__.e(/* import() */ 8037).then(__webpack_require__.bind(__webpack_require__, 68037));
    const clock = world.clock ?? lib_clock/* systemClock */.m;
    const run = runName(world.env);
    const [{ git, refs, forge }, folder] = await Promise.all([openLocalRepository({ dir: repo, clock }), runFolder(repo)]);
    const ledger = openLedger({ git, refs, clock, run });
    return complete({ repo, git, ledger, forge: forge(ledger), clock, run, folder }, world);
}
/** A workspace on GitHub: reads through the checkout, writes through the API. Throws ConfigError where its environment is none of a workflow. */
async function openGithubWorkspace(repo, token, world) {
    const { openGithubRepository } = await __webpack_require__.e(/* import() */ 9142).then(__webpack_require__.bind(__webpack_require__, 69142));
    const clock = world.clock ?? lib_clock/* systemClock */.m;
    const run = runName(world.env);
    const { git, forge } = await openGithubRepository({ dir: repo, token, env: world.env, log: world.log });
    const ledger = openLedger({ git, refs: forge, clock, run });
    const folder = await runFolder(repo);
    if ((0,external_node_path_.isAbsolute)(folder))
        return complete({ repo, git, ledger, forge, clock, run, folder }, world);
    throw new errors/* ConfigError */.xL("repository", "this folder is no git checkout", {
        place: { file: repo },
        todo: "check the repository out first (actions/checkout with `fetch-depth: 0`), or name the folder with the input repo",
    });
}
/** Of the checkout, not of an origin that others share. Empty where there is no repository: opening that says what is wrong. */
async function runFolder(repo) {
    const { text } = await (0,git.openGit)(repo).git(["rev-parse", "--path-format=absolute", "--git-common-dir"], { allow: [0, 128] });
    return (0,external_node_path_.join)(text, "mcp-gitops");
}
async function complete(parts, world) {
    const { log, env, signal } = world;
    const { openRegistry } = await __webpack_require__.e(/* import() */ 3801).then(__webpack_require__.bind(__webpack_require__, 23801));
    return {
        ...parts,
        registry: openRegistry({ repo: parts.repo, env, log, signal }),
        log,
        env,
        signal,
        store: storeFolder(env),
    };
}
/** Where extracted packages are kept on this machine. */
function storeFolder(env) {
    return (0,external_node_path_.join)((0,cache_folder/* cacheFolder */.n)(env), "store");
}
function runName(env) {
    if (env.GITHUB_RUN_ID)
        return `github-${env.GITHUB_RUN_ID}-${env.GITHUB_RUN_ATTEMPT ?? "1"}`;
    return `local-${(0,external_node_crypto_.randomUUID)().slice(0, 8)}`;
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
