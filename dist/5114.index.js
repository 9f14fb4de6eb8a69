export const id = 5114;
export const ids = [5114];
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
