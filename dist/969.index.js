export const id = 969;
export const ids = [969];
export const modules = {

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

/***/ 6898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ commitFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89862);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56342);


/**
 * The files of a commit, out of git's objects alone: no work tree, no filters, no hooks. Listed once; the reads of one turn of
 * the event loop share one `git cat-file --batch`. Throws ExternalError "git" when there is no such commit.
 */
function commitFiles(git, commit) {
    let listing;
    const blobs = () => (listing ??= listTree(git, commit));
    const contents = blobReader(git);
    const read = async (path, kind) => {
        const blob = (await blobs()).get(path);
        return blob?.kind === kind && blob.size <= _files_js__WEBPACK_IMPORTED_MODULE_1__/* .maxFileBytes */ .eV ? contents(blob) : null;
    };
    return {
        origin: `commit ${commit.slice(0, 12)}`,
        list: async () => [...(await blobs()).values()],
        read: (path) => read(path, "file"),
        readlink: async (path) => (await read(path, "link"))?.toString("utf8") ?? null,
    };
}
async function listTree(git, commit) {
    const { stdout, exitCode } = await git.git(["ls-tree", "-r", "-z", "-l", "--full-tree", "--end-of-options", `${commit}^{commit}`], {
        allow: [0, 128],
    });
    if (exitCode !== 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA("git", `there is no commit ${JSON.stringify(commit)} in ${git.dir}`);
    const found = [];
    for (const line of stdout.toString("utf8").split("\0")) {
        const match = /^(\d+) blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(line);
        if (!match)
            continue;
        const [, mode, oid, size, path] = match;
        if ((0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isForeign */ .jq)(path))
            continue;
        found.push({ path, kind: mode === "120000" ? "link" : "file", executable: mode === "100755", size: Number(size), oid });
    }
    return new Map((0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedByPath */ .o2)(found).map((blob) => [blob.path, blob]));
}
/** Bytes of one `cat-file` process's output at most, unless a single file is larger. */
const batchBytes = 64 * 1024 * 1024;
function blobReader(git) {
    const cache = new Map();
    let waiting = [];
    const flush = () => {
        const asked = waiting;
        waiting = [];
        for (const batch of batches(asked)) {
            readBatch(git, batch).catch((error) => {
                for (const { reject } of batch)
                    reject(error);
            });
        }
    };
    return ({ oid, size }) => {
        const known = cache.get(oid);
        if (known)
            return known;
        const content = new Promise((resolve, reject) => {
            if (waiting.push({ oid, size, resolve, reject }) === 1)
                setImmediate(flush);
        });
        cache.set(oid, content);
        return content;
    };
}
function batches(asked) {
    const made = [];
    let bytes = Number.POSITIVE_INFINITY;
    for (const one of asked) {
        if (bytes + one.size > batchBytes) {
            made.push([]);
            bytes = 0;
        }
        made.at(-1)?.push(one);
        bytes += one.size;
    }
    return made;
}
async function readBatch(git, batch) {
    const { stdout } = await git.git(["cat-file", "--batch"], { input: batch.map(({ oid }) => `${oid}\n`).join("") });
    let at = 0;
    for (const { oid, size, resolve } of batch) {
        const lineEnd = stdout.indexOf(0x0a, at);
        const header = stdout.toString("utf8", at, lineEnd);
        if (header !== `${oid} blob ${size}`) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA("git", `git has lost an object of the commit`, { found: header, todo: "run git fsck in the repository" });
        }
        // A copy, so that one small file does not keep the whole batch in memory.
        resolve(Buffer.from(stdout.subarray(lineEnd + 1, lineEnd + 1 + size)));
        at = lineEnd + 1 + size + 1;
    }
}


/***/ }),

/***/ 92525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fb: () => (/* binding */ openHttp),
/* harmony export */   nF: () => (/* binding */ cacheFolder),
/* harmony export */   zA: () => (/* binding */ shownUrl)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


function openHttp(options = {}) {
    let client;
    const load = () => (client ??= open(options));
    return {
        get: async (url, request) => (await load()).get(url, request),
        prepare: async () => void (await load()),
        close: async () => (client ? (await client).close() : undefined),
    };
}
async function open(options) {
    const { createHttp } = await Promise.all(/* import() */[__webpack_require__.e(99), __webpack_require__.e(3673)]).then(__webpack_require__.bind(__webpack_require__, 3673));
    const { withBreaker } = await __webpack_require__.e(/* import() */ 8020).then(__webpack_require__.bind(__webpack_require__, 68020));
    const http = withBreaker(await createHttp(options));
    if (options.cache === undefined)
        return http;
    const { withCache } = await __webpack_require__.e(/* import() */ 2710).then(__webpack_require__.bind(__webpack_require__, 42710));
    return withCache(http, { folder: options.cache, offline: options.offline ?? false });
}
/** The folder for answers: below `MCP_GITOPS_CACHE`, else in the user's cache by the XDG base directory specification. */
function cacheFolder(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.MCP_GITOPS_CACHE || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), ".cache"), "mcp-gitops"), "http");
}
/** An address for a message: no user, password, query or fragment. */
function shownUrl(url) {
    if (!URL.canParse(String(url)))
        return "(not an address)";
    const { origin, protocol, pathname } = new URL(String(url));
    return origin === "null" ? `${protocol}…` : `${origin}${pathname}`;
}


/***/ }),

/***/ 18100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable),
/* harmony export */   d: () => (/* binding */ mustBeReadable)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89862);

/** The codes of problems behind which a whole manifest disappears. */
const hiding = new Set(["syntax", "not-utf8", "too-deep", "too-large"]);
/** The problems of manifests of which nothing could be read. */
function unreadable({ problems }) {
    return problems.filter(({ code }) => hiding.has(code));
}
/**
 * Throws ConfigError "manifest" when a manifest that matters cannot be read: one of `needed`, or any where nothing else could be read. One
 * broken file among others stays a problem of that one.
 */
function mustBeReadable(inventory, needed = new Set()) {
    const broken = unreadable(inventory);
    const first = broken.find(({ file }) => needed.has(file)) ?? (inventory.servers.length === 0 ? broken[0] : undefined);
    if (!first)
        return;
    const { file, line, column, message, todo } = first;
    const place = { file, ...(line !== null && { line }), ...(column !== null && { column }) };
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL("manifest", `the manifest cannot be read: ${message.replace(/^\S+:\d+:\d+: /, "")}`, { place, todo });
}


/***/ }),

/***/ 56276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ matrixOf),
/* harmony export */   q: () => (/* binding */ wantsProof)
/* harmony export */ });
/* harmony import */ var _lib_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88211);
/* harmony import */ var _manifest_server_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81944);


/** GitHub's limit of jobs in one matrix. */
const largest = 256;
const day = 86_400_000;
/**
 * The servers of a plan that want proof, 256 at the most. Of a longer list another part comes first each day, so that none starves.
 */
function matrixOf(plan) {
    const wanting = plan.servers.filter(wantsProof);
    const start = wanting.length <= largest ? 0 : (Math.floor(Date.parse(plan.at) / day) * largest) % wanting.length;
    return { include: [...wanting.slice(start), ...wanting.slice(0, start)].slice(0, largest).map(toEntry) };
}
/** Whether verification has something to do for a server. */
function wantsProof({ action }) {
    return action === "update" || action === "pin" || action === "contract";
}
function toEntry({ manifest, server }) {
    const digest = (0,_lib_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)([manifest, server]).slice("sha256:".length, "sha256:".length + 8);
    return { id: `${(0,_manifest_server_id_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeSegment */ .ug)(server).replaceAll("=", "_").slice(0, 60)}-${digest}`, manifest, server };
}


/***/ }),

/***/ 77776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ defaultDeployPolicy),
/* harmony export */   J8: () => (/* binding */ defaultUpdatePolicy),
/* harmony export */   Ji: () => (/* binding */ defaultVerifyPolicy),
/* harmony export */   SG: () => (/* binding */ defaultRetention)
/* harmony export */ });
const day = 86_400_000;
/** What holds where a repository has no `policies/update.yaml`: three days of cooldown, and nothing merges by itself. */
const defaultUpdatePolicy = {
    defaults: {
        range: null,
        pin: "exact",
        channel: null,
        allowDowngrade: true,
        minimumReleaseAge: 3 * day,
        automerge: null,
        automergeWithoutIsolation: false,
        protected: false,
        ignore: false,
        prereleases: false,
        quarantine: 30 * day,
    },
    rules: [],
    maxOpenProposals: null,
};
/** What holds where a repository has no `policies/verify.yaml`. Below 2 GiB of address space Node itself does not start. */
const defaultVerifyPolicy = {
    defaults: {
        required: ["health", "contract"],
        budget: { start: 30_000, memory: 2 * 1024 ** 3, output: 16 * 1024 ** 2, processes: 64 },
        attempts: 3,
        network: false,
        installScripts: [],
        credentials: {},
    },
    rules: [],
};
/** What holds where a repository has no `policies/deploy.yaml`: nothing is deployed anywhere. */
const defaultDeployPolicy = { targets: [] };
/** How many revisions a target keeps, and for how long at least, unless it says otherwise. */
const defaultRetention = { keep: 3, olderThan: 7 * day };


/***/ }),

/***/ 67797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ loadPolicies)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _lib_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88211);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89862);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77776);




const kinds = ["update", "verify", "deploy", "waivers"];
/** Bytes; a policy is written by hand. */
const largest = 1024 * 1024;
/**
 * The policies of one state of a repository: `policies/update.yaml`, `verify.yaml`, `deploy.yaml` and `waivers.yaml`, each optional.
 * Throws ConfigError "policy" with `file:line:column`. Without any file neither YAML nor the validator is loaded.
 */
async function loadPolicies(files) {
    const sources = await Promise.all(kinds.map((kind) => files.read(`policies/${kind}.yaml`)));
    for (const [index, source] of sources.entries())
        refuseHuge(`policies/${kinds[index]}.yaml`, source);
    const [update = null, verify = null, deploy = null, waivers = null] = sources;
    const digests = { update: sha256(update), verify: sha256(verify), deploy: sha256(deploy) };
    const digest = (0,_lib_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(waivers ? { ...digests, waivers: sha256(waivers) } : digests);
    if (!update && !verify && !deploy && !waivers)
        return { update: _defaults_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultUpdatePolicy */ .J8, verify: _defaults_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultVerifyPolicy */ .Ji, deploy: _defaults_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultDeployPolicy */ .$q, digest };
    const { parsePolicies } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2522)]).then(__webpack_require__.bind(__webpack_require__, 12522));
    return parsePolicies({ update, verify, deploy, waivers }, digest);
}
function refuseHuge(file, source) {
    if (source === null || source.length <= largest)
        return;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL("policy", "the policy is too large to be one", {
        place: { file },
        expected: `at most ${largest} bytes`,
        found: `${source.length} bytes`,
        todo: "keep rules only",
    });
}
function sha256(source) {
    return source && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(source).digest("hex");
}


/***/ }),

/***/ 35443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ verifySettings),
/* harmony export */   Xx: () => (/* binding */ updateSettings),
/* harmony export */   lW: () => (/* binding */ ruleLine)
/* harmony export */ });
/* unused harmony export globMatches */
/** What update policy says of a subject: the defaults, then each rule that matches, in the order of the file. */
function updateSettings(policies, subject) {
    const { defaults, rules } = policies.update;
    return Object.assign({}, defaults, ...rules.filter(matching(subject)).map(({ set }) => set));
}
/** What verify policy says of a subject; budgets are laid over each other by field and credentials by name. */
function verifySettings(policies, subject) {
    const { defaults, rules } = policies.verify;
    const patches = rules.filter(matching(subject)).map(({ set }) => set);
    return {
        ...Object.assign({}, defaults, ...patches),
        budget: Object.assign({}, defaults.budget, ...patches.map(({ budget }) => budget)),
        credentials: Object.assign({}, defaults.credentials, ...patches.map(({ credentials }) => credentials)),
    };
}
/** The line in `policies/update.yaml` of the rule that has the last word on a field; null where it is the default. */
function ruleLine(policies, subject, field) {
    return policies.update.rules.filter(matching(subject)).findLast(({ set }) => field in set)?.line ?? null;
}
function matching(subject) {
    return ({ match }) => matches(match, subject);
}
function matches(match, subject) {
    const { change = [] } = subject;
    return (any(match.server, (glob) => globMatches(glob, subject.server)) &&
        any(match.manifest, (glob) => globMatches(glob, subject.manifest)) &&
        any(match.package, (glob) => [subject.name, subject.purl].some((name) => name !== null && globMatches(glob, name))) &&
        any(match.ecosystem, (ecosystem) => ecosystem === subject.ecosystem) &&
        any(match.change, (wanted) => change.includes(wanted)));
}
function any(values, test) {
    return values === undefined || values.some(test);
}
/** `*` stands for any text. Greedy from the left, so that the time is linear whatever a rule says. */
function globMatches(glob, text) {
    const [first = "", ...rest] = glob.split("*");
    const last = rest.pop();
    if (last === undefined)
        return glob === text;
    if (!text.startsWith(first))
        return false;
    let at = first.length;
    for (const part of rest) {
        const found = text.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
}


/***/ }),

/***/ 49843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   IE: () => (/* binding */ nonsense),
/* harmony export */   L5: () => (/* binding */ askText),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   ey: () => (/* binding */ askJson),
/* harmony export */   uR: () => (/* binding */ instant)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89862);
/* harmony import */ var _lib_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92525);


/** Asks for a JSON document; whatever the registry or the network does is data. */
async function askJson(http, url, options = {}) {
    const answer = await ask(http, url, options);
    if (answer.kind !== "document")
        return answer;
    const document = parse(answer.response.body);
    if (document !== undefined)
        return { ...answer, document };
    return { kind: "unavailable", reason: `the registry answered nonsense: what ${(0,_lib_http_js__WEBPACK_IMPORTED_MODULE_1__/* .shownUrl */ .zA)(answer.response.url)} holds is not JSON` };
}
/** Asks for a text. */
async function askText(http, url, options = {}) {
    const answer = await ask(http, url, options);
    return answer.kind === "document" ? { ...answer, document: answer.response.body.toString("utf8") } : answer;
}
async function ask(http, url, options = {}) {
    try {
        const response = await http.get(url, options);
        const refused = judge(response, options.headers?.authorization ?? null);
        return refused ?? { kind: "document", document: undefined, response };
    }
    catch (error) {
        // Trouble of one registry is data; our own bugs and an interruption are not.
        if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA && error.code === "network")
            return { kind: "unavailable", reason: error.message };
        throw error;
    }
}
/** The lookup of a package that could not be found or asked for. */
function without(purl, answer) {
    return { kind: answer.kind, purl, reason: answer.reason };
}
function nonsense(purl, what) {
    return { kind: "unavailable", purl, reason: `the registry answered nonsense: ${what}` };
}
/** What a status other than 200 means; null for 200. */
function judge(response, authorization = null) {
    const where = (0,_lib_http_js__WEBPACK_IMPORTED_MODULE_1__/* .shownUrl */ .zA)(response.url);
    switch (response.status) {
        case 200:
            return null;
        case 404:
        case 410:
            return { kind: "not-found", reason: `${where} does not exist (${response.status})` };
        case 401:
        case 403:
            return { kind: "unavailable", reason: `${where} refuses access (${response.status}): ${credentialTrouble(authorization)}` };
        case 429:
            return { kind: "unavailable", reason: `${where} asks to be left alone for a while (429)` };
        default:
            return { kind: "unavailable", reason: `${where} answered with status ${response.status}` };
    }
}
function credentialTrouble(authorization) {
    if (authorization === null)
        return "the configuration holds no credentials for it";
    const variable = /\$\{([A-Za-z_][A-Za-z0-9_]*)\??\}/.exec(authorization)?.[1];
    return variable === undefined
        ? "the configured credentials are not accepted"
        : `they are to come from the variable ${variable}, which is not set`;
}
function parse(text) {
    try {
        return JSON.parse(text.toString("utf8"));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** An ISO time in UTC; null for what is no time. */
function instant(value) {
    const milliseconds = typeof value === "string" ? Date.parse(value) : Number.NaN;
    return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString() : null;
}


/***/ }),

/***/ 85329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ thisRuntime)
/* harmony export */ });
/** What this program runs on, which is what `npx` beside it runs on too: an action and its servers share one Node. */
const thisRuntime = { node: process.versions.node };


/***/ })

};
