export const id = 1226;
export const ids = [1226,5114];
export const modules = {

/***/ 41950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  audit: () => (/* binding */ audit)
});

// EXTERNAL MODULE: ./build/src/ledger/cycle.js
var cycle = __webpack_require__(31957);
// EXTERNAL MODULE: ./build/src/ledger/state.js
var ledger_state = __webpack_require__(12130);
;// CONCATENATED MODULE: ./build/src/ledger/explain.js

/**
 * Answers "why is this server not updated?" for each server of a name (`name`, or `manifest#name`); an empty list where the ledger
 * knows none. Pure: `now` (milliseconds) decides which quarantines are in force.
 */
function explain(events, name, now) {
    const state = (0,ledger_state/* replay */.eZ)(events, now);
    return serversIn(state)
        .filter((id) => id.server === name || (0,ledger_state/* verdictKey */.Ld)(id) === name)
        .map((id) => explainServer(knownOf(state, id)));
}
function serversIn(state) {
    const rows = state.plan?.rows ?? [];
    const proven = [...state.verdicts.values()].flat();
    const proposed = [...state.proposals.values()].flatMap(({ servers }) => servers);
    const unique = new Map([...rows, ...proven, ...proposed].map(({ manifest, server }) => [(0,ledger_state/* verdictKey */.Ld)({ manifest, server }), { manifest, server }]));
    return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, id]) => id);
}
function knownOf(state, id) {
    const isIt = (other) => other.manifest === id.manifest && other.server === id.server;
    const row = state.plan?.rows.find(isIt) ?? null;
    const verdicts = state.verdicts.get((0,ledger_state/* verdictKey */.Ld)(id)) ?? [];
    const open = [...state.proposals.values()].filter((proposal) => proposal.state === "open" && proposal.servers.some(isIt));
    return { id, row, verdicts, state, proposal: open.at(-1) ?? null, package: row?.package ?? verdicts[0]?.package ?? null };
}
function explainServer(known) {
    const { id, row, proposal, state } = known;
    const candidates = versionsOf(known).map((version) => explainCandidate(known, version));
    return {
        ...id,
        package: known.package,
        version: row?.resolved ?? row?.from ?? null,
        planned: row && state.plan ? { action: row.action, why: row.why, at: state.plan.at, ledgerCommit: state.plan.ledgerCommit } : null,
        candidates,
        proposal: proposal && {
            branch: proposal.branch,
            title: proposal.title,
            openedAt: proposal.openedAt,
            ledgerCommit: proposal.ledgerCommit,
        },
        answer: answerOf(known, candidates),
    };
}
/** Every version that was thought of, but for the one that runs. */
function versionsOf({ row, verdicts, state, proposal, id, package: purl }) {
    const proposed = proposal?.servers.find((other) => other.manifest === id.manifest && other.server === id.server)?.to;
    const quarantined = [...state.quarantines.values()].filter((entry) => entry.purl === purl).map(({ version }) => version);
    const proven = verdicts.filter((verdict) => verdict.package === purl).map(({ to }) => to);
    const all = [...(row?.candidates.map(({ version }) => version) ?? []), proposed ?? null, ...quarantined, ...proven];
    const here = row?.resolved ?? row?.from ?? null;
    return [...new Set(all)].filter((version) => version !== null && version !== here);
}
function explainCandidate(known, version) {
    const { row, verdicts, state, proposal, package: purl } = known;
    const quarantine = [...state.quarantines.values()].find((entry) => entry.purl === purl && entry.version === version);
    if (quarantine)
        return { version, state: "quarantined", why: quarantine.why, until: quarantine.until, ...sourceOf(quarantine) };
    const verdict = verdicts.find((other) => other.package === purl && other.to === version);
    if (proposal && carries(proposal, known.id, version)) {
        return {
            version,
            state: "proposed",
            why: waitingFor(verdict),
            until: null,
            at: proposal.openedAt,
            ledgerCommit: proposal.ledgerCommit,
        };
    }
    const planned = row?.candidates.find((candidate) => candidate.version === version)?.decision;
    if (planned && state.plan && planned.kind !== "try") {
        const until = planned.kind === "hold" ? planned.until : null;
        return { version, state: planned.kind === "hold" ? "held" : "denied", why: planned.why, until, ...sourceOf(state.plan) };
    }
    if (verdict)
        return { version, state: provenState(verdict), why: verdict.reason, until: null, ...sourceOf(verdict) };
    const source = state.plan ? sourceOf(state.plan) : { at: "", ledgerCommit: "" };
    return { version, state: "to-try", why: "it is planned and was not tried yet", until: null, ...source };
}
function carries(proposal, id, version) {
    return proposal.servers.some((other) => other.manifest === id.manifest && other.server === id.server && other.to === version);
}
function provenState(verdict) {
    switch (verdict.outcome) {
        case "pass":
        case "warn":
            return "passed";
        case "fail":
            return "failed";
        case "inconclusive":
            return "inconclusive";
    }
}
function waitingFor(verdict) {
    if (!verdict)
        return "it waits for a person";
    const { outcome, surfaceChange, effectiveBump } = verdict;
    return `it waits for a person (verdict ${outcome}, surface change ${surfaceChange ?? "unknown"}, effective bump ${effectiveBump ?? "unknown"})`;
}
function sourceOf({ at, ledgerCommit }) {
    return { at, ledgerCommit };
}
function answerOf({ id, row, proposal }, candidates) {
    const proposed = candidates.find(({ state }) => state === "proposed");
    if (proposed)
        return `${id.server} can go to ${proposed.version}: ${proposed.why}.`;
    if (proposal)
        return `${id.server} has an open proposal: ${proposal.title}.`;
    const reasons = candidates.filter(({ state }) => state !== "passed" && state !== "to-try").slice(0, 3);
    if (reasons.length > 0)
        return `${id.server} is not updated: ${reasons.map(reasonText).join("; ")}.`;
    return row ? `${id.server}: ${row.why}` : `${id.server} is in no plan yet.`;
}
function reasonText({ version, state, why, until }) {
    return `${version} is ${state === "failed" ? "no choice" : state}${until ? ` until ${until.slice(0, 10)}` : ""} (${why.replace(/[.\s]+$/, "")})`;
}
/** An explanation in lines for a person, each with its date and the ledger commit that says so. */
function explanationLines(explanation) {
    const { manifest, version, planned, candidates, proposal, answer } = explanation;
    const told = ({ at, ledgerCommit }) => `${at.slice(0, 16).replace("T", " ")} ${ledgerCommit.slice(0, 10)}`;
    return [
        answer,
        `  ${manifest}: ${version ?? "no version"} runs${explanation.package ? ` (${explanation.package})` : ""}`,
        ...(planned ? [`  ${told(planned)}  planned: ${planned.action}, ${planned.why}`] : []),
        ...candidates.map((candidate) => `  ${told(candidate)}  ${candidate.version} ${candidate.state}${candidate.until ? ` until ${candidate.until}` : ""}: ${candidate.why}`),
        ...(proposal ? [`  ${told({ ...proposal, at: proposal.openedAt })}  proposal ${proposal.branch}: ${proposal.title}`] : []),
    ];
}

// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/report/neutralise.js
var neutralise = __webpack_require__(37196);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(24953);
// EXTERNAL MODULE: ./build/src/cli/open.js
var cli_open = __webpack_require__(35990);
;// CONCATENATED MODULE: ./build/src/cli/audit.js






/** `audit`: verifies the ledger from any clone, offline, and answers from it alone. */
const audit = {
    summary: 'verify the ledger, report, explain ("why is X not updated?")',
    usage: "[--repo DIR] [--why SERVER] [--contains COMMIT] [--json]",
    options: { why: { type: "string" }, contains: { type: "string" } },
    help: {
        "--why SERVER": "why this server is where it is, from the ledger alone",
        "--contains COMMIT": "a ledger commit you saw earlier: finds a ledger that was rewritten",
    },
    async run(invocation) {
        const workspace = await (0,cli_open/* openWorkspace */.O)(invocation);
        const events = await workspace.ledger.read();
        const why = (0,command/* text */.Qq)(invocation, "why");
        if (why !== undefined) {
            const explanations = explain(events, why, workspace.clock.now());
            if (explanations.length === 0) {
                throw new errors/* ConfigError */.xL("usage", `the ledger knows no server ${JSON.stringify(why)}`, {
                    todo: "run `mcp-gitops detect` once, or check the name",
                });
            }
            const lines = explanations.flatMap(explanationLines).map((line) => `${(0,neutralise/* neutralise */.$)(line, 1000)}\n`);
            return { document: { schema: "mcp-gitops/explanation/v1", servers: explanations }, text: lines.join(""), exitCode: 0 };
        }
        const contains = (0,command/* text */.Qq)(invocation, "contains");
        const report = await workspace.ledger.verify(contains === undefined ? {} : { contains });
        return { document: { ...report, cycle: (0,cycle/* cycleDocument */.Q)(events) }, text: auditText(report), exitCode: report.findings.length > 0 ? 1 : 0 };
    },
};
function auditText(report) {
    if (report.head === null)
        return "there is no ledger yet: nothing was ever planned, proposed or deployed here\n";
    const findings = report.findings.map(({ code, commit, path, message }) => `${commit.slice(0, 12)} ${code}: ${(0,neutralise/* neutralise */.$)(`${path ?? ""} ${message}`.trim(), 500)}\n`);
    const evidence = `${report.recomputed} digests recomputed from the commits that hold them${report.notHere > 0 ? `, ${report.notHere} whose commits are not in this clone` : ""}`;
    const verdict = report.findings.length === 0 ? "the ledger is whole" : `the ledger is broken: ${report.findings.length} findings`;
    return `${findings.join("")}${verdict}: ${report.events} events in ${report.commits} commits up to ${report.head.slice(0, 12)}; ${evidence}\n`;
}


/***/ }),

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

/***/ 8623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K4: () => (/* binding */ draft),
/* harmony export */   VX: () => (/* binding */ isEventType),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   et: () => (/* binding */ subjectOf)
/* harmony export */ });
/* unused harmony export serverSubject */
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19970);

/**
 * What each type of event says: its shape, checked when it is written and again by `audit`. Facts only and no secrets. Nothing here may
 * depend on when or in which run it was found out (no "2 days old"): that is what lets a repeated command write nothing.
 */
const bump = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("none", "patch", "minor", "major");
const surfaceChange = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("none", "additive", "behavioural", "breaking");
const serverId = { manifest: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, server: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq };
const decision = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .variants */ .HI)({
    try: {},
    hold: { rule: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, why: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, until: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR) },
    deny: { rule: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, why: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq },
});
const plannedRow = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    ...serverId,
    package: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    from: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    resolved: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    action: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("update", "pin", "contract", "current", "held", "denied", "unmanaged", "ignored", "unknown"),
    why: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    candidates: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ version: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("newer", "pin", "back"), decision })),
});
const proposedServer = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    ...serverId,
    package: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    from: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    to: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    lock: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br),
    contract: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br),
});
const proposal = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    branch: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    head: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oid */ .jq,
    title: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    body: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    labels: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    servers: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(proposedServer),
});
const deployedServer = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ ...serverId, package: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), version: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), lock: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br) });
const deployment = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    target: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    commit: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oid */ .jq,
    /** `Revision.id`; for a ref target the commit. */
    revision: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    servers: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(deployedServer),
    /** What smoke or observation found; empty where all is well. `server` null: about the target as a whole. */
    findings: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ manifest: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), server: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), code: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, message: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
});
const place = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ commit: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oid */ .jq, revision: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq });
const shapes = {
    planned: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
        /** Digest of the plan without its `at`. */
        plan: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br,
        base: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ branch: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, commit: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oid */ .jq }),
        policy: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        rows: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(plannedRow),
    }),
    verified: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
        ...serverId,
        package: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        from: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        to: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        outcome: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("pass", "warn", "fail", "inconclusive"),
        surfaceChange: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(surfaceChange),
        effectiveBump: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(bump),
        lock: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br),
        contract: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br),
        /** One sentence: the first finding that decided the outcome. */
        reason: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        /** The verifier stood outside the candidate's reach. */
        separated: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
    }),
    "proposal-opened": proposal,
    "proposal-refreshed": proposal,
    "proposal-closed": (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ branch: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, why: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, by: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }),
    "proposal-merged": (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ branch: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, head: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oid */ .jq, commit: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oid */ .jq }),
    "deployment-started": deployment,
    "deployment-verified": deployment,
    "deployment-failed": deployment,
    "rolled-back": (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
        target: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        from: place,
        /** Where the target stands now: a revision that was verified. */
        to: place,
        servers: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(serverId)),
        /** The commit on the base branch that takes the change of these servers back; null where none was needed. */
        revert: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oid */ .jq),
        why: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    }),
    quarantined: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
        purl: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        version: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        why: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        /** Null: until it is lifted. Two that differ in nothing else are the same while the first lasts. */
        until: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR),
        evidence: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    }),
    "quarantine-lifted": (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ purl: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, version: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, why: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, by: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }),
    "incident-opened": (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ key: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, title: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, body: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }),
    "incident-closed": (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ key: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, why: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }),
    "cleaned-up": (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
        /** Digest of the cleanup plan. */
        plan: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br,
        removed: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
            kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("branch", "revision", "tree", "staging"),
            name: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
            target: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
            state: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
            why: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        })),
    }),
    frozen: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ target: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, why: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, by: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }),
    thawed: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ target: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, why: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, by: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }),
};
/** Drafts an event: `draft("quarantined", { purl, version, … })`. The subject follows from the data. */
function draft(type, data) {
    return { type, subject: subjectOf({ type, data }), data };
}
/** Why the data of an event does not have the shape of its type; null when it has. */
function problemOf(type, data) {
    return shapes[type].check(data, "data");
}
function isEventType(type) {
    return typeof type === "string" && Object.hasOwn(shapes, type);
}
function serverSubject(id) {
    return `server:${id.manifest}#${id.server}`;
}
/** What an event is about, out of its type and data. */
function subjectOf(event) {
    switch (event.type) {
        case "planned":
        case "cleaned-up":
            return "run";
        case "verified":
            return serverSubject(event.data);
        case "proposal-opened":
        case "proposal-refreshed":
        case "proposal-closed":
        case "proposal-merged":
            return `branch:${event.data.branch}`;
        case "deployment-started":
        case "deployment-verified":
        case "deployment-failed":
        case "rolled-back":
        case "frozen":
        case "thawed":
            return `target:${event.data.target}`;
        case "quarantined":
        case "quarantine-lifted":
            return `package:${event.data.purl}@${event.data.version}`;
        case "incident-opened":
        case "incident-closed":
            return `incident:${event.data.key}`;
    }
}


/***/ }),

/***/ 19970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ variants),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   jq: () => (/* binding */ oid),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
const text = primitive("text", (value) => typeof value === "string" && value.isWellFormed());
const flag = primitive("true or false", (value) => typeof value === "boolean");
/** An ISO 8601 instant in UTC with milliseconds, as `isoTime` writes it. */
const instant = primitive("an instant like 2026-01-31T12:00:00.000Z", (value) => typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value)));
/** `sha256:` and 64 hex digits. */
const digest = primitive("a sha256 digest", (value) => typeof value === "string" && /^sha256:[0-9a-f]{64}$/.test(value));
/** A git object id. */
const oid = primitive("a commit id", (value) => typeof value === "string" && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value));
function oneOf(...values) {
    return primitive(`one of ${values.join(", ")}`, (value) => values.includes(value));
}
function nullable(shape) {
    return { check: (value, at) => (value === null ? null : shape.check(value, at)) };
}
function listOf(shape) {
    return {
        check(value, at) {
            if (!Array.isArray(value))
                return `${at}: expected a list`;
            return firstProblem(value.map((item, i) => [item, `${at}[${i}]`]), ([item, place]) => shape.check(item, place));
        },
    };
}
/** A closed record: every field is there, and no other. */
function record(fields) {
    return {
        check(value, at) {
            if (typeof value !== "object" || value === null || Array.isArray(value))
                return `${at}: expected an object`;
            const stranger = Object.keys(value).find((key) => !Object.hasOwn(fields, key));
            if (stranger !== undefined)
                return `${at}: unknown field ${JSON.stringify(stranger)}`;
            return firstProblem(Object.entries(fields), ([name, shape]) => shape.check(value[name], `${at}.${name}`));
        },
    };
}
/** A record told apart by its `kind`. */
function variants(kinds) {
    return {
        check(value, at) {
            const kind = value?.kind;
            if (typeof kind !== "string" || !Object.hasOwn(kinds, kind))
                return `${at}.kind: expected one of ${Object.keys(kinds).join(", ")}`;
            return record({ kind: text, ...kinds[kind] }).check(value, at);
        },
    };
}
function primitive(expected, fits) {
    return { check: (value, at) => (fits(value) ? null : `${at}: expected ${expected}`) };
}
function firstProblem(items, check) {
    for (const item of items) {
        const problem = check(item);
        if (problem !== null)
            return problem;
    }
    return null;
}


/***/ }),

/***/ 12130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ quarantineKey),
/* harmony export */   Ld: () => (/* binding */ verdictKey),
/* harmony export */   eZ: () => (/* binding */ replay)
/* harmony export */ });
function quarantineKey(purl, version) {
    return `${purl}@${version}`;
}
function verdictKey(id) {
    return `${id.manifest}#${id.server}`;
}
/** The state after these events (oldest first) at `now` (milliseconds). Pure: same events and clock, same state. */
function replay(events, now) {
    const state = {
        proven: new Map(),
        plan: null,
        quarantines: new Map(),
        proposals: new Map(),
        targets: new Map(),
        verdicts: new Map(),
        incidents: new Map(),
    };
    for (const event of events)
        apply(state, event);
    for (const [key, byCandidate] of state.proven)
        state.verdicts.set(key, [...byCandidate.values()].reverse());
    for (const [key, quarantine] of state.quarantines) {
        if (quarantine.until !== null && Date.parse(quarantine.until) <= now)
            state.quarantines.delete(key);
    }
    const { proven: _, ...told } = state;
    return told;
}
function apply(state, event) {
    const source = { at: event.at, ledgerCommit: event.commit };
    switch (event.type) {
        case "planned":
            state.plan = { ...event.data, ...source };
            return;
        case "verified":
            applyVerdict(state, { ...event.data, ...source });
            return;
        case "proposal-opened":
        case "proposal-refreshed":
        case "proposal-closed":
        case "proposal-merged":
            applyProposal(state, event);
            return;
        case "quarantined":
            state.quarantines.set(quarantineKey(event.data.purl, event.data.version), { ...event.data, ...source });
            return;
        case "quarantine-lifted":
            state.quarantines.delete(quarantineKey(event.data.purl, event.data.version));
            return;
        case "incident-opened":
            state.incidents.set(event.data.key, { ...event.data, ...source });
            return;
        case "incident-closed":
            state.incidents.delete(event.data.key);
            return;
        case "deployment-started":
        case "deployment-verified":
        case "deployment-failed":
        case "rolled-back":
        case "frozen":
        case "thawed":
            state.targets.set(event.data.target, nextTarget(state.targets.get(event.data.target) ?? untouched, event));
            return;
        case "cleaned-up":
            return;
    }
}
function applyVerdict(state, verdict) {
    const byCandidate = state.proven.get(verdictKey(verdict)) ?? new Map();
    const candidate = JSON.stringify([verdict.package, verdict.to]);
    byCandidate.delete(candidate);
    byCandidate.set(candidate, verdict);
    state.proven.set(verdictKey(verdict), byCandidate);
}
function applyProposal(state, event) {
    const known = state.proposals.get(event.data.branch);
    switch (event.type) {
        case "proposal-opened":
        case "proposal-refreshed":
            state.proposals.set(event.data.branch, {
                ...event.data,
                state: "open",
                openedAt: event.type === "proposal-refreshed" && known?.state === "open" ? known.openedAt : event.at,
                merge: null,
                closed: null,
                at: event.at,
                ledgerCommit: event.commit,
            });
            return;
        case "proposal-closed":
            if (known)
                state.proposals.set(known.branch, { ...known, state: "closed", closed: { ...event.data, at: event.at } });
            return;
        case "proposal-merged":
            if (known)
                state.proposals.set(known.branch, { ...known, state: "merged", head: event.data.head, merge: event.data.commit });
            return;
    }
}
const untouched = { current: null, verified: [], last: null, frozen: null };
function nextTarget(target, event) {
    switch (event.type) {
        case "deployment-started":
            return { ...target, last: { state: "started", ...live(event.data, event.at) } };
        case "deployment-verified": {
            const current = live(event.data, event.at);
            return { ...target, current, verified: [current, ...without(target, current)], last: { state: "verified", ...current } };
        }
        case "deployment-failed": {
            const failed = live(event.data, event.at);
            return { ...target, verified: without(target, failed), last: { state: "failed", ...failed } };
        }
        case "rolled-back": {
            const current = live(event.data.to, event.at);
            const verified = without(target, event.data.from);
            return { ...target, current, verified, last: { state: "rolled-back", ...current } };
        }
        case "frozen":
            return { ...target, frozen: { ...event.data, at: event.at, ledgerCommit: event.commit } };
        case "thawed":
            return { ...target, frozen: null };
    }
}
function live(place, at) {
    return { revision: place.revision, commit: place.commit, at };
}
function without(target, place) {
    return target.verified.filter((other) => other.revision !== place.revision);
}


/***/ }),

/***/ 88211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _Y: () => (/* binding */ stableJson),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);


/** RFC 8785 canonical JSON: the bytes that a digest is made over. */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError("a value without a JSON form has no canonical form");
    return text;
}
/** Two-space JSON with keys sorted at every depth and a final newline: what is committed, so that a diff shows what moved. */
function stableJson(value) {
    return `${JSON.stringify(JSON.parse(canonicalJson(value)), null, 2)}\n`;
}
/** `sha256:<hex>` over the canonical JSON of a value. */
function digestOf(value) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(canonicalJson(value)).digest("hex")}`;
}


/***/ }),

/***/ 19563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isoTime),
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = { now: () => Date.now() };
/** An ISO 8601 instant in UTC with milliseconds. */
function isoTime(milliseconds) {
    return new Date(milliseconds).toISOString();
}


/***/ }),

/***/ 81944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ lockPath),
/* harmony export */   K0: () => (/* binding */ contractPath),
/* harmony export */   Pd: () => (/* binding */ serverKey),
/* harmony export */   RA: () => (/* binding */ launchPath),
/* harmony export */   Tn: () => (/* binding */ serverText),
/* harmony export */   hj: () => (/* binding */ proposalBranch),
/* harmony export */   ug: () => (/* binding */ encodeSegment)
/* harmony export */ });
/* unused harmony export evidenceFolder */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The server as a person names it in messages: `server`, with its manifest. */
function serverText(id) {
    return `${id.server} (${id.manifest})`;
}
/** Sorts and compares: manifest first, then server. */
function serverKey(id) {
    return `${id.manifest}\0${id.server}`;
}
/**
 * One path segment for any name: injective, the same on file systems that fold case, allowed in a git ref, and never `.`,
 * `..`, hidden, or a reserved device name. Bytes other than `a-z 0-9 _ - .` become `=xx`; a dot stays only between two other
 * characters and not before `lock`. A segment over 120 bytes ends in a digest.
 */
function encodeSegment(name) {
    const bytes = Buffer.from(name, "utf8");
    let text = "";
    for (let i = 0; i < bytes.length; i++) {
        const char = String.fromCharCode(bytes[i]);
        if (/[a-z0-9_-]/.test(char) || (char === "." && dotMayStay(bytes, i)))
            text += char;
        else
            text += `=${bytes[i].toString(16).padStart(2, "0")}`;
    }
    if (text === "")
        return "=";
    if (/^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/.test(text) || text.startsWith("-"))
        text = `=${bytes[0]?.toString(16).padStart(2, "0")}${text.slice(1)}`;
    return text.length <= 120 ? text : `${text.slice(0, 80)}==${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(name).digest("hex").slice(0, 32)}`;
}
function dotMayStay(bytes, i) {
    if (i === 0 || i === bytes.length - 1)
        return false;
    if (bytes[i - 1] === 0x2e || bytes[i + 1] === 0x2e)
        return false;
    return bytes.subarray(i + 1).toString("utf8") !== "lock";
}
/** The folder of a server's lock and contract: `.mcp/<manifest>/<server>`. */
function evidenceFolder(id) {
    return `.mcp/${encodeSegment(id.manifest)}/${encodeSegment(id.server)}`;
}
function lockPath(id) {
    return `${evidenceFolder(id)}/lock.json`;
}
function contractPath(id) {
    return `${evidenceFolder(id)}/contract.json`;
}
/** Where `init --locked` keeps how a server was started before. */
function launchPath(id) {
    return `${evidenceFolder(id)}/launch.json`;
}
/** The branch that carries a server's proposal. */
function proposalBranch(id) {
    return `mcp-gitops/${encodeSegment(id.manifest)}/${encodeSegment(id.server)}`;
}


/***/ })

};
