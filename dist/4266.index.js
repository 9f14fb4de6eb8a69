export const id = 4266;
export const ids = [4266,6903,4456];
export const modules = {

/***/ 24951:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://github.com/ajv-validator/ajv/issues/889
const equal = __webpack_require__(23430);
equal.code = 'require("ajv/dist/runtime/equal").default';
exports["default"] = equal;
//# sourceMappingURL=equal.js.map

/***/ }),

/***/ 36214:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 23430:
/***/ ((module) => {



// do not edit .js files directly - edit src/index.jst



module.exports = function equal(a, b) {
  if (a === b) return true;

  if (a && b && typeof a == 'object' && typeof b == 'object') {
    if (a.constructor !== b.constructor) return false;

    var length, i, keys;
    if (Array.isArray(a)) {
      length = a.length;
      if (length != b.length) return false;
      for (i = length; i-- !== 0;)
        if (!equal(a[i], b[i])) return false;
      return true;
    }



    if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
    if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
    if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();

    keys = Object.keys(a);
    length = keys.length;
    if (length !== Object.keys(b).length) return false;

    for (i = length; i-- !== 0;)
      if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;

    for (i = length; i-- !== 0;) {
      var key = keys[i];

      if (!equal(a[key], b[key])) return false;
    }

    return true;
  }

  // true if both NaN, false otherwise
  return a!==a && b!==b;
};


/***/ }),

/***/ 69480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _src_report_summaries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42848);
/* harmony import */ var _src_steps_hand_over_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48371);
/* harmony import */ var _src_steps_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5138);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85744);
/* harmony import */ var _prepare_host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22722);





/** Proves one row of the matrix from the folder alone. A failed verdict is a result: the deciding job says what follows from it. */
const verify = (0,_action_js__WEBPACK_IMPORTED_MODULE_3__/* .action */ .X)(async ({ required, log, env, signal }) => {
    await (0,_prepare_host_js__WEBPACK_IMPORTED_MODULE_4__/* .prepareHost */ .Q)(env);
    const world = { repo: process.cwd(), store: (0,_src_steps_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .storeFolder */ .I)(env), env, signal, log };
    const { path, result } = await (0,_src_steps_hand_over_js__WEBPACK_IMPORTED_MODULE_1__/* .proveStep */ .Z)(world, { folder: required("folder"), id: required("id") });
    const verdicts = result.attempts.map(({ verdict }) => verdict);
    return { outputs: { outcome: verdicts.at(-1)?.outcome ?? "inconclusive", proof: path }, summary: (0,_src_report_summaries_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictsSummary */ .PJ)(verdicts) };
});


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

/***/ 23914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ secretsIn),
/* harmony export */   b: () => (/* binding */ credentialName)
/* harmony export */ });
/* harmony import */ var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93946);

/**
 * The credentials in clear text in a text of a manifest or a script: those with the shape of a known issuer, passwords in addresses, and
 * values whose name says that they are one and that look random. What is expanded later, or shows where a value goes, is none.
 * `name` is what the text is the value of. In the order of the text, none inside another.
 */
function secretsIn(text, name = null) {
    const near = text.slice(0, longest);
    if (name === null && near.length < 20 && !/[=:\s]/.test(near))
        return [];
    const found = [
        ...(0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .shapedSecrets */ .fq)(near),
        ...(name === null ? [] : namedSecret(name, near, 0)),
        ...(near.includes("://") ? addressSecrets(near) : []),
        ...(/[=:\s]/.test(near) ? assignedSecrets(near) : []),
    ];
    const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end);
    return sorted.filter((one, at) => !sorted.slice(0, at).some((other) => one.start < other.end));
}
/** Characters; no value and no line of a script that a person writes is longer. */
const longest = 100_000;
/**
 * Whether a name says that its value is a credential: by the last of its words, so that `MAX_TOKENS`, `TOKEN_FILE`, `KEY_ID` and
 * `PASSWORD_URL` are none.
 */
function credentialName(name) {
    const known = nameKinds.get(name);
    if (known !== undefined)
        return known;
    const kind = kindOfName(name);
    // The same few names come again and again; what is hostile does not grow without end.
    if (nameKinds.size < 10_000 && name.length <= 100)
        nameKinds.set(name, kind);
    return kind;
}
const nameKinds = new Map();
function kindOfName(name) {
    const words = name
        .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== "");
    const last = words.at(-1) ?? "";
    if (/^(?:password|passwd|pwd|passphrase|pass)$/.test(last))
        return "password";
    if (/^(?:token|secret|apikey|apitoken|authtoken|accesstoken|bearer|authorization|cookie|credential|credentials|pat|jwt)$/.test(last))
        return "token";
    if (last !== "key" || /^(?:public|primary|foreign|sort|partition|cache|config|idempotency)$/.test(words.at(-2) ?? ""))
        return null;
    return "key";
}
const schemes = /^(?:bearer|basic|token|apikey|bot)\s+/i;
/** The value of a name, when both look like a credential. */
function namedSecret(name, value, offset) {
    const kind = credentialName(name);
    if (kind === null)
        return [];
    const scheme = schemes.exec(value)?.[0].length ?? 0;
    const bare = value.slice(scheme);
    if (isReference(bare) || !(kind === "password" ? isPassword(bare) : isRandom(bare)))
        return [];
    return [{ kind, start: offset + scheme, end: offset + value.length }];
}
/** What stands for a value that is somewhere else: a variable, a template, a path, an address, the name of a variable. */
function isReference(value) {
    return (/[$%`]\{?\w|\{\{|\{\w+:|^<|^\w+:\/\/|^[~.]{0,2}\/|^[A-Za-z]:\\|\s/.test(value) ||
        /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value) ||
        /^(?:true|false|\d{1,9})$/.test(value));
}
/** Random enough for a key that a machine made: long, of letters and digits, none of it meant for reading. */
function isRandom(value) {
    return value.length >= 16 && /\d/.test(value) && /[A-Za-z]/.test(value) && (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .bitsPerCharacter */ .VP)(value) >= 3 && !(0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .isMadeUp */ .F)(value);
}
/** What a person may have chosen, and is not the word that stands in every tutorial. */
function isPassword(value) {
    const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((one) => one.test(value)).length;
    return value.length >= 6 && (classes > 1 || value.length >= 12) && (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .bitsPerCharacter */ .VP)(value) >= 2 && isUncommon(value);
}
function isUncommon(value) {
    return !(0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .saysPlaceholder */ .Qu)(value) && !common.test(value);
}
const common = /^(?:(?:my|super|the)?[-_]?(?:password|passwd|secret|admin|root|user|guest|test|postgres|mysql|neo4j|mongo|redis|minio|changeit)[-_!@]?\d{0,4}|p[a4@]ss?w[o0]rd\d*|qwerty\d*)$/i;
/** Passwords before the `@` of an address, and credentials among its parameters. */
function addressSecrets(text) {
    const userinfo = matches(text, /:\/\/([^\s/@:"'?#]{0,300})(?::([^\s/@"'?#]{0,300}))?@([\w.-]+)/g).flatMap((match) => {
        const [whole, user = "", password, host = ""] = match;
        const value = password ?? user;
        const start = match.index + whole.length - host.length - 1 - value.length;
        const chosen = password === undefined ? isRandom(value) : value.length >= 3 && value !== user && isUncommon(value);
        return chosen && !isReference(value) ? [{ kind: "password in an address", start, end: start + value.length }] : [];
    });
    return [...userinfo, ...matches(text, /[?&]([\w.-]{1,80})=([^&#\s"'`]+)/g).flatMap(named)];
}
/** `NAME=value`, `--name value`, `Name: value`, `Password=…;`, and Go's `user:password@tcp(…)`, wherever they stand in a line. */
function assignedSecrets(text) {
    const option = /(?<![\w-])--?([A-Za-z][\w.-]{1,80})(?:=|[ \t]{1,20})["']?([^\s"';,|&)]+)/g;
    const assignment = /(?<![\w$?&-])([A-Za-z_][\w.-]{1,80})[ \t]{0,20}[=:][ \t]{0,20}["']?((?:(?:bearer|basic|token) {1,20})?[^\s"';,|&)]+)/gi;
    const dsn = matches(text, /^[\w.-]{1,100}:([^@\s/]{3,300})@(?:tcp|unix)\(/g).flatMap((match) => {
        const value = match[1] ?? "";
        const start = match[0].indexOf(":") + 1;
        return isReference(value) || !isUncommon(value) ? [] : [{ kind: "password", start, end: start + value.length }];
    });
    return [...[...matches(text, option), ...matches(text, assignment)].flatMap(named), ...dsn];
}
function matches(text, pattern) {
    return [...text.matchAll(pattern)];
}
/** A match whose last group, at its end, is the value of the name in the first. */
function named(match) {
    const [whole, name = "", value = ""] = match;
    return namedSecret(name, value, match.index + whole.length - value.length);
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
