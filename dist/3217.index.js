export const id = 3217;
export const ids = [3217,4456];
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

/***/ 35474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prove: () => (/* binding */ prove)
/* harmony export */ });
/* harmony import */ var _steps_planes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33357);
/* harmony import */ var _steps_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5138);
/* harmony import */ var _verify_prover_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12237);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24953);




/** `prove`: the proving plane, started by the deciding one. Jobs come in on stdin, proofs go out on stdout, a line each. */
const prove = {
    summary: "the proving plane: started by other commands, not by a person",
    usage: "--store DIR [--repo DIR]",
    options: { store: { type: "string" } },
    help: { "--store DIR": "where extracted packages are kept" },
    async run(invocation) {
        const store = (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(invocation, "store") ?? (0,_steps_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .storeFolder */ .I)(invocation.env);
        await (0,_verify_prover_js__WEBPACK_IMPORTED_MODULE_2__/* .runProver */ ._1)(process.stdin, process.stdout, {
            cacheDir: store,
            configDir: invocation.repo,
            env: invocation.env,
            folders: (0,_steps_planes_js__WEBPACK_IMPORTED_MODULE_0__.proofFolders)(store),
            signal: invocation.signal,
        });
        return { document: null, text: "", exitCode: 0 };
    },
};


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


/***/ })

};
