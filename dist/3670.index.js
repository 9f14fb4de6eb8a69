export const id = 3670;
export const ids = [3670];
export const modules = {

/***/ 86901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ canonicalContract),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _lib_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88211);

/** Keys of `_meta` that belong to one exchange, not to the promise. */
const volatileMeta = new Set(["progressToken", "io.modelcontextprotocol/serverInfo", "io.modelcontextprotocol/subscriptionId"]);
/** Kept only where it is a promise: a resource's size and last change are the state of its content. */
const volatileFields = new Set(["size", "lastModified"]);
/**
 * The canonical form of what a server said: lists sorted by name, what changes from run to run removed, the server's word about its own
 * version left out (it is worth nothing). Items without a name cannot be asked for and are dropped; repeated names are kept, in a fixed order.
 */
function canonicalContract(raw, lock) {
    return {
        schema: "mcp-gitops/contract/v1",
        lock,
        eras: [...raw.eras].sort((a, b) => compareText(b.protocolVersion, a.protocolVersion)),
        capabilities: isRecord(raw.capabilities) ? plain(raw.capabilities) : {},
        instructions: typeof raw.instructions === "string" && raw.instructions !== "" ? raw.instructions : null,
        tools: items(raw.tools, "name"),
        prompts: items(raw.prompts, "name"),
        resources: items(raw.resources, "uri"),
        resourceTemplates: items(raw.resourceTemplates, "uriTemplate"),
    };
}
function items(list, key) {
    return list
        .filter((item) => isRecord(item) && typeof item[key] === "string")
        .map((item) => canonicalItem(item, key))
        .map((item) => ({ item, text: (0,_lib_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(item) }))
        .sort((a, b) => compareText(a.item.name, b.item.name) || compareText(a.text, b.text))
        .map(({ item }) => item);
}
/** A resource's own `name` is a label; what it is asked for by is its uri, so that becomes the name. */
function canonicalItem(item, key) {
    const { [key]: name, _meta: meta, annotations, ...rest } = item;
    const { name: label, ...fields } = rest;
    const kept = key === "name" ? fields : withoutKeys(fields, volatileFields);
    return plain({
        ...kept,
        ...(typeof label === "string" && { label }),
        ...(isRecord(annotations) && nonEmpty("annotations", withoutKeys(annotations, volatileFields))),
        ...(isRecord(meta) && nonEmpty("_meta", withoutKeys(meta, volatileMeta))),
        name,
    });
}
function nonEmpty(key, value) {
    return Object.keys(value).length === 0 ? {} : { [key]: value };
}
function withoutKeys(value, keys) {
    return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.has(key)));
}
/** The value as JSON says it, with lone surrogates replaced: they have no canonical form. */
function plain(value) {
    if (typeof value === "string")
        return value.toWellFormed();
    if (Array.isArray(value))
        return value.map(plain);
    if (!isRecord(value))
        return value === undefined ? null : value;
    return Object.fromEntries(Object.entries(value)
        .filter(([, field]) => field !== undefined)
        .map(([key, field]) => [key.toWellFormed(), plain(field)]));
}
/** By code units: the same on every machine, whatever its locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 19086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ buildEnvironment),
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   Nt: () => (/* binding */ withoutSecret)
/* harmony export */ });
/* unused harmony exports looksLikeCredential, dummyFor */
/* harmony import */ var _manifest_expand_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22235);

/**
 * The environment of a server that is proven, built from nothing: names come from the manifest (and from policy's credentials), a literal
 * value passes unless its name looks like a credential, `${NAME}` is the credential that policy names, its default, or a dummy.
 * `own` is the proving process's environment, of which only what policy names by `from: environment` is read.
 */
function buildEnvironment(launch, settings, own) {
    const secrets = new Set();
    const credentialFor = (name) => {
        const credential = Object.hasOwn(settings.credentials, name) ? settings.credentials[name] : undefined;
        if (!credential)
            return null;
        const value = credentialValue(credential, own);
        if (value !== null && credential.from === "environment")
            secrets.add(value);
        return value ?? dummyFor(name);
    };
    const expand = (text) => (0,_manifest_expand_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .expandVariables */ .i)(text, variablesFor(text, credentialFor));
    const literal = (name, value) => credentialFor(name) ?? expand(withoutSecret(name, value));
    const names = new Set([...Object.keys(launch.env), ...Object.keys(settings.credentials)]);
    const env = Object.fromEntries([...names].map((name) => [name, literal(name, launch.env[name] ?? "")]));
    const headers = Object.fromEntries(Object.entries(launch.headers).map(([name, value]) => [name, literal(name, value)]));
    return {
        env,
        headers,
        args: launch.args.map(expand),
        url: launch.url === null ? null : expand(launch.url),
        secrets: [...secrets].filter((secret) => secret.length >= 4).sort((a, b) => b.length - a.length),
    };
}
/** What each variable in a text stands for: its credential, or a dummy where it has no default of its own. */
function variablesFor(text, credentialFor) {
    const values = {};
    for (const [, name = "", fallback] of text.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)(:-)?/g)) {
        const value = credentialFor(name) ?? (fallback === undefined || looksLikeCredential(name) ? dummyFor(name) : null);
        if (value !== null)
            values[name] = value;
    }
    return values;
}
/** A literal value of the manifest, or a dummy where its name looks like a credential's and the value could be one. */
function withoutSecret(name, value) {
    if (!looksLikeCredential(name) || value.includes("${") || /^(?:true|false|yes|no|on|off|none|null|\d{0,5})$/i.test(value))
        return value;
    return dummyFor(name);
}
function looksLikeCredential(name) {
    return /token|secret|passw|passphrase|api[-_]?key|access[-_]?key|private[-_]?key|credential|cookie|authorization|(?:^|[-_])(?:auth|key|pat|pwd|dsn|jwt|bearer)$/i.test(name);
}
/** A value of the kind that its name asks for; the same in every run. */
function dummyFor(name) {
    if (/(?:^|_)(?:ur[il]|endpoint|host|domain|server)$/i.test(name))
        return /host|domain|server/i.test(name) ? "localhost" : "http://localhost/";
    if (/(?:^|_)port$/i.test(name))
        return "1";
    return "dummy";
}
function credentialValue(credential, own) {
    switch (credential.from) {
        case "dummy":
            return credential.value;
        case "environment":
            return own[credential.name] || null;
    }
}
/** Every value (strings at any depth, keys too) with the secrets struck out, as they are, URL-encoded and in base 64. */
function redact(value, secrets) {
    if (secrets.length === 0)
        return value;
    const forms = secrets.flatMap((secret) => [
        secret,
        encodeURIComponent(secret),
        Buffer.from(secret).toString("base64").replace(/=+$/, ""),
    ]);
    const strike = (text) => forms.reduce((rest, form) => rest.replaceAll(form, "[redacted]"), text);
    const walk = (item) => {
        if (typeof item === "string")
            return strike(item);
        if (Array.isArray(item))
            return item.map(walk);
        if (typeof item !== "object" || item === null)
            return item;
        return Object.fromEntries(Object.entries(item).map(([key, field]) => [strike(key), walk(field)]));
    };
    return walk(value);
}


/***/ }),

/***/ 17538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ finding),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/** A finding with its words capped: they can be a server's. */
function finding(code, severity, message, evidence) {
    return { code, severity, message: message.slice(0, 500), evidence: evidence.slice(0, 4000) };
}
/** `warn` where something wants a person's eye. */
function outcomeOf(findings) {
    return findings.some(({ severity }) => severity !== "info" && severity !== "low") ? "warn" : "pass";
}


/***/ }),

/***/ 3670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sU: () => (/* binding */ lockDigest),
  Xd: () => (/* binding */ lockFor),
  Vx: () => (/* binding */ lockOf),
  RX: () => (/* binding */ openLockSource)
});

// EXTERNAL MODULE: ./build/src/lib/canonical.js
var canonical = __webpack_require__(88211);
;// CONCATENATED MODULE: ./build/src/lock/resolve-lock.js
/**
 * Locks the whole tree of one exact version from the registry's metadata alone, by the ecosystem's package manager as a process; nothing is
 * unpacked or run. The same registry answers give the same bytes. Throws ExternalError "interrupted" when the signal fires.
 */
async function resolveLock(wanted, context) {
    switch (wanted.ecosystem) {
        case "npm":
            return (await __webpack_require__.e(/* import() */ 9864).then(__webpack_require__.bind(__webpack_require__, 29864))).resolveNpm(wanted, context);
        case "pypi":
            return (await __webpack_require__.e(/* import() */ 4461).then(__webpack_require__.bind(__webpack_require__, 94461))).resolvePypi(wanted, context);
    }
}

// EXTERNAL MODULE: ./build/src/lock/wanted.js
var lock_wanted = __webpack_require__(33542);
// EXTERNAL MODULE: ./build/src/verify/prover.js + 15 modules
var prover = __webpack_require__(12237);
;// CONCATENATED MODULE: ./build/src/verify/lock-source.js




/** Resolving is bound by the network: a few processes at a time. */
const resolvers = 3;
/** Locks from the registry, each package and version resolved once. */
function openLockSource(context) {
    const turns = (0,prover/* openTurns */.LS)(resolvers);
    const known = new Map();
    return (wanted) => {
        const key = (0,canonical/* digestOf */.ol)(wanted);
        const pending = known.get(key) ?? turns(() => resolveLock(wanted, context));
        known.set(key, pending);
        return pending;
    };
}
/** The lock of one version of a task's package: the committed one where it is of just that, else from the source. */
async function lockFor(task, version, source) {
    const wanted = (0,lock_wanted/* wantedOf */.Lm)(task, version);
    if ("kind" in wanted)
        return wanted;
    const { lock } = task.committed;
    return lock !== null && (0,lock_wanted/* isLockOf */.vw)(lock, wanted) ? { kind: "resolved", lock } : source(wanted);
}
function lockDigest(resolution) {
    return resolution.kind === "resolved" ? (0,canonical/* digestOf */.ol)(resolution.lock) : null;
}
function lockOf(resolution) {
    return resolution.kind === "resolved" ? resolution.lock : null;
}


/***/ }),

/***/ 17022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ overall),
/* harmony export */   o: () => (/* binding */ missingOf)
/* harmony export */ });
/**
 * The outcome of a verdict: fail, then inconclusive (a required suite that was not looked at, too), then warn. Only required suites can fail
 * or hold; what is optional and could not be looked at is only listed.
 */
function overall(required, suites) {
    const outcomes = suites.filter(({ suite }) => required.includes(suite)).map(({ outcome }) => outcome);
    if (outcomes.includes("fail"))
        return "fail";
    if (outcomes.includes("inconclusive") || missingOf(required, suites).length > 0)
        return "inconclusive";
    return suites.some(({ outcome }) => outcome === "warn" || outcome === "fail") ? "warn" : "pass";
}
function missingOf(required, suites) {
    return required.filter((name) => !suites.some(({ suite }) => suite === name));
}


/***/ }),

/***/ 60337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ contractSchema),
/* harmony export */   DW: () => (/* binding */ checkProof),
/* harmony export */   parseContract: () => (/* binding */ parseContract)
/* harmony export */ });
/* unused harmony exports verdictSchema, proofSchema */
/* harmony import */ var ajv__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42463);
/* harmony import */ var _lib_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88211);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89862);



const text = (maxLength) => ({ type: "string", maxLength });
const nullable = (schema) => ({ ...schema, type: [schema.type, "null"] });
const list = (items, maxItems) => ({ type: "array", maxItems, items });
const digest = { type: "string", pattern: "^sha256:[0-9a-f]{64}$" };
const record = (properties, optional = []) => ({
    type: "object",
    additionalProperties: false,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
    properties,
});
const outcome = { enum: ["pass", "warn", "fail", "inconclusive"] };
const waived = record({ reason: text(2000), author: text(500), expires: text(100) });
const finding = record({
    code: text(100),
    severity: { enum: ["info", "low", "medium", "high", "critical"] },
    message: text(2000),
    evidence: text(8000),
    todo: text(1000),
    subject: text(2000),
    sameAs: text(100),
    fingerprint: text(100),
    waived,
}, ["todo", "subject", "sameAs", "fingerprint", "waived"]);
const change = record({ kind: text(200), path: text(4000), before: {}, after: {}, class: { enum: ["additive", "behavioural", "breaking"] } }, ["before", "after"]);
const isolation = record({
    kind: { enum: ["bubblewrap", "namespaces", "uid", "process-group", "remote"] },
    separated: { type: "boolean" },
    network: { enum: ["off", "open"] },
    filesystem: { enum: ["private", "shared"] },
    missing: list(text(1000), 50),
});
const item = { type: "object", required: ["name"], properties: { name: text(10_000) } };
/** The published JSON Schema of a verdict (`mcp-gitops/verdict/v1`). */
const verdictSchema = record({
    schema: { const: "mcp-gitops/verdict/v1" },
    manifest: text(4096),
    server: text(4096),
    package: nullable(text(1000)),
    from: nullable(text(300)),
    to: nullable(text(300)),
    outcome,
    surfaceChange: { enum: ["none", "additive", "behavioural", "breaking", null] },
    effectiveBump: { enum: ["none", "patch", "minor", "major", null] },
    lock: nullable(digest),
    contract: nullable(digest),
    changes: list(change, 20_000),
    suites: list(record({ suite: text(100), outcome, findings: list(finding, 500) }), 50),
    isolation,
    notLookedAt: list(text(4000), 200),
});
/** The published JSON Schema of a contract (`mcp-gitops/contract/v1`). */
const contractSchema = record({
    schema: { const: "mcp-gitops/contract/v1" },
    lock: nullable(digest),
    eras: list(record({ era: { enum: ["legacy", "modern"] }, protocolVersion: text(100) }), 20),
    capabilities: { type: "object" },
    instructions: nullable(text(1_000_000)),
    tools: list(item, 10_000),
    prompts: list(item, 10_000),
    resources: list(item, 50_000),
    resourceTemplates: list(item, 10_000),
});
/** The published JSON Schema of a proof (`mcp-gitops/proof/v1`). */
const proofSchema = record({
    schema: { const: "mcp-gitops/proof/v1" },
    verdict: verdictSchema,
    contract: { anyOf: [{ type: "null" }, contractSchema] },
    timings: { type: "object", maxProperties: 50, additionalProperties: { type: "number" } },
});
let compiled;
/**
 * The proof in a value that came from the proving plane. Throws ExternalError "process" when it is no proof, is about something else than what
 * was asked (another server, version or lock), or when its contract is not the one its digest names.
 */
function checkProof(value, expected) {
    compiled ??= new ajv__WEBPACK_IMPORTED_MODULE_2__.Ajv({ strict: false }).compile(proofSchema);
    if (!compiled(value)) {
        const error = compiled.errors?.[0];
        throw refused(`${error?.instancePath.slice(0, 200) || "the top"} ${error?.message ?? "is wrong"}`);
    }
    const { verdict, contract } = value;
    for (const key of ["manifest", "server", "package", "from", "to", "lock"]) {
        if (verdict[key] !== expected[key])
            throw refused(`it is about another ${key} than what was asked`);
    }
    if ((contract === null ? null : (0,_lib_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(contract)) !== verdict.contract)
        throw refused("its contract is not the one that its verdict names");
    if (contract !== null && contract.lock !== expected.lock)
        throw refused("its contract was recorded from another lock");
    return value;
}
let compiledContract;
/** The contract in committed bytes. Throws ConfigError "document" when it is none. */
function parseContract(bytes) {
    compiledContract ??= new ajv__WEBPACK_IMPORTED_MODULE_2__.Ajv({ strict: false }).compile(contractSchema);
    let value;
    try {
        value = JSON.parse(Buffer.from(bytes).toString("utf8"));
    }
    catch (cause) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL("document", "the contract is not JSON", { cause, todo: "delete it; it is made again" });
    }
    if (compiledContract(value))
        return value;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL("document", "this is not a valid contract", {
        expected: compiledContract.errors?.[0]?.message ?? "a contract",
        found: compiledContract.errors?.[0]?.instancePath.slice(0, 200) || "the top",
        todo: "delete it; it is made again",
    });
}
function refused(found) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExternalError */ .yA("process", "the proving plane returned what is no proof of what was asked", {
        found,
        todo: "run the same command again; where it happens again, do not trust this version",
    });
}


/***/ }),

/***/ 12237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sk: () => (/* binding */ endLine),
  LS: () => (/* binding */ openTurns),
  _1: () => (/* binding */ runProver)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/lock/store.js + 7 modules
var lock_store = __webpack_require__(61870);
// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(42463);
// EXTERNAL MODULE: ./build/src/lock/parse-lock.js + 2 modules
var parse_lock = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/src/verify/proof-schema.js
var proof_schema = __webpack_require__(60337);
;// CONCATENATED MODULE: ./build/src/verify/job-schema.js




const job_schema_text = { type: "string", maxLength: 65_536 };
const textOrNull = { type: ["string", "null"], maxLength: 65_536 };
const texts = { type: "array", maxItems: 1000, items: job_schema_text };
const textMap = { type: "object", maxProperties: 1000, additionalProperties: job_schema_text };
const version = { anyOf: [{ type: "null" }, record({ version: job_schema_text, lock: { type: "object" } })] };
const launch = record({
    bin: textOrNull,
    args: texts,
    env: textMap,
    transport: { enum: ["stdio", "http", "sse", "unknown"] },
    url: textOrNull,
    headers: textMap,
    local: { anyOf: [{ type: "null" }, record({ command: job_schema_text, folder: job_schema_text })] },
});
const positive = { type: "number", exclusiveMinimum: 0 };
const settings = record({
    required: texts,
    budget: record({ start: positive, memory: positive, output: positive, processes: positive }),
    attempts: positive,
    network: { type: "boolean" },
    installScripts: texts,
    credentials: {
        type: "object",
        maxProperties: 1000,
        additionalProperties: {
            anyOf: [record({ from: { const: "dummy" }, value: job_schema_text }), record({ from: { const: "environment" }, name: job_schema_text })],
        },
    },
});
/** The JSON Schema of a job (`mcp-gitops/proof-job/v1`); its locks have their own. */
const jobSchema = record({
    schema: { const: "mcp-gitops/proof-job/v1" },
    id: { type: "string", pattern: "^[A-Za-z0-9._-]{1,200}$" },
    mode: { enum: ["compare", "record", "smoke"] },
    manifest: job_schema_text,
    server: job_schema_text,
    package: textOrNull,
    launch,
    from: textOrNull,
    pinned: version,
    candidate: version,
    pinnedMissing: textOrNull,
    baseline: { anyOf: [{ type: "null" }, proof_schema/* contractSchema */.Cy] },
    claimedBump: { enum: ["none", "patch", "minor", "major", null] },
    settings,
}, { tree: { type: "string", pattern: "^/", maxLength: 4096 } });
let compiled;
/** The job in a value from outside. Throws ConfigError "document" that says where it is wrong; its locks are checked too. */
function checkJob(value) {
    compiled ??= new ajv.Ajv({ strict: false }).compile(jobSchema);
    if (!compiled(value)) {
        const error = compiled.errors?.[0];
        throw new errors/* ConfigError */.xL("document", "this is not a valid proof job", {
            expected: error?.message ?? "a proof job",
            found: error?.instancePath.slice(0, 200) || "the top",
        });
    }
    for (const side of [value.pinned, value.candidate])
        if (side)
            (0,parse_lock/* checkLock */.s)(side.lock, { file: `job ${value.id}` });
    return value;
}
function record(properties, optional = {}) {
    return { type: "object", additionalProperties: false, required: Object.keys(properties), properties: { ...properties, ...optional } };
}

;// CONCATENATED MODULE: ./build/src/contract/effective-bump.js
const bumps = ["none", "patch", "minor", "major"];
const surfaces = ["none", "additive", "behavioural", "breaking"];
const bumpOfSurface = { none: "none", additive: "minor", behavioural: "minor", breaking: "major" };
/**
 * The greater of what the version claims and of the surface change. `claimed` is null for a calendar version or a change of scheme:
 * there the surface alone decides. Where a contract is missing do not call this: the effective bump is null then, never `none`.
 */
function effectiveBump(claimed, surface) {
    const shown = bumpOfSurface[surface];
    return claimed !== null && bumps.indexOf(claimed) > bumps.indexOf(shown) ? claimed : shown;
}
/** The greatest class among the changes; `none` when there are none. */
function surfaceOf(changes) {
    return changes.reduce((greatest, { class: next }) => (surfaces.indexOf(next) > surfaces.indexOf(greatest) ? next : greatest), "none");
}

// EXTERNAL MODULE: ./build/src/lib/canonical.js
var canonical = __webpack_require__(88211);
// EXTERNAL MODULE: ./build/src/contract/canonical-contract.js
var canonical_contract = __webpack_require__(86901);
;// CONCATENATED MODULE: ./build/src/contract/difference.js


/** A key of the record itself: a property may be called `constructor`. */
function own(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}
function same({ before, after }) {
    return before === after || (before !== undefined && after !== undefined && (0,canonical/* canonicalJson */.dj)(before) === (0,canonical/* canonicalJson */.dj)(after));
}
/** All keys of two records, sorted. */
function keysOf(before, after) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(canonical_contract/* compareText */.n6);
}
/** One step of a path; the separator is written as JSON Pointer does (RFC 6901). */
function step(name) {
    return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
/** What happened to a field. */
function verb({ before, after }) {
    return before === undefined ? "added" : after === undefined ? "removed" : "changed";
}

;// CONCATENATED MODULE: ./build/src/contract/normal-schema.js


const mostReferences = 16;
/**
 * Brings a schema into the form that is compared; `root` is the document that its local references (`#/…`) point into. `true` and what
 * is no schema at all allow everything; null is the schema `false`.
 */
function normalSchema(schema, root) {
    if (schema === false)
        return null;
    if (!(0,canonical_contract/* isRecord */.u4)(schema))
        return {};
    const whole = resolved(schema, root);
    const folded = foldAlternatives(whole, root);
    const { const: only, nullable, type, enum: values, ...rest } = folded;
    const types = typesOf(type);
    const all = only === undefined ? (Array.isArray(values) ? values : undefined) : [only];
    const isNullable = nullable === true && types !== undefined;
    return {
        ...(types?.length === 1 && types[0] === "integer" ? inclusive(rest) : rest),
        ...(types && { type: isNullable ? [...new Set([...types, "null"])].sort(canonical_contract/* compareText */.n6) : types }),
        ...(all && { enum: isNullable && !all.includes(null) ? [...all, null] : all }),
        ...(Array.isArray(rest.required) && { required: rest.required.filter((name) => typeof name === "string") }),
        ...("properties" in rest && { properties: (0,canonical_contract/* isRecord */.u4)(rest.properties) ? rest.properties : {} }),
    };
}
/** Above 0 and from 1 on are one bound where only integers are meant; the tighter one counts where both stand. */
function inclusive(schema) {
    const whole = { ...schema };
    const bounds = (value) => (typeof value === "number" ? [value] : []);
    if (typeof schema.exclusiveMinimum === "number") {
        whole.minimum = Math.max(...bounds(schema.minimum), Math.floor(schema.exclusiveMinimum) + 1);
        delete whole.exclusiveMinimum;
    }
    if (typeof schema.exclusiveMaximum === "number") {
        whole.maximum = Math.min(...bounds(schema.maximum), Math.ceil(schema.exclusiveMaximum) - 1);
        delete whole.exclusiveMaximum;
    }
    return whole;
}
function typesOf(type) {
    if (typeof type === "string")
        return [type];
    if (!Array.isArray(type))
        return undefined;
    return [...new Set(type.filter((one) => typeof one === "string"))].sort(canonical_contract/* compareText */.n6);
}
/** Follows `$ref` within the document; what stands beside it counts too. One that leads nowhere stays, and is compared as text. */
function resolved(schema, root) {
    let current = schema;
    for (let count = 0; typeof current.$ref === "string" && count < mostReferences; count++) {
        const { $ref: reference, ...beside } = current;
        const target = pointed(reference, root);
        if (!(0,canonical_contract/* isRecord */.u4)(target))
            return current;
        current = { ...target, ...beside };
    }
    return current;
}
function pointed(reference, root) {
    if (reference !== "#" && !reference.startsWith("#/"))
        return undefined;
    const steps = reference.split("/").slice(1);
    return steps.reduce((value, one) => {
        const name = one.replaceAll("~1", "/").replaceAll("~0", "~");
        if (Array.isArray(value))
            return value[Number(name)];
        return (0,canonical_contract/* isRecord */.u4)(value) ? own(value, name) : undefined;
    }, root);
}
/** `anyOf: [{type: a}, {type: b}]` is `type: [a, b]`; one alternative is none; one and null is that one, nullable. */
function foldAlternatives(schema, root) {
    for (const keyword of ["anyOf", "oneOf", "allOf"]) {
        const { [keyword]: branches, ...rest } = schema;
        if (!Array.isArray(branches) || !branches.every(canonical_contract/* isRecord */.u4))
            continue;
        const all = branches.map((branch) => resolved(branch, root));
        const [first] = all;
        if (all.length === 1 && first)
            return { ...first, ...rest };
        if (keyword === "allOf" || "type" in rest)
            continue;
        if (all.every((branch) => Object.keys(branch).every((key) => key === "type"))) {
            return { ...rest, type: all.flatMap((branch) => typesOf(branch.type) ?? []) };
        }
        const others = all.filter((branch) => branch.type !== "null");
        const [other] = others;
        if (others.length === 1 && all.length === 2 && other?.type !== undefined)
            return { ...other, ...rest, nullable: true };
    }
    return schema;
}

;// CONCATENATED MODULE: ./build/src/contract/schema-constraints.js
/** Keywords that bound a value: whether a greater number is the tighter bound. */
const numeric = new Map([
    ...["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"].map((keyword) => [keyword, "greater"]),
    ...["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"].map((keyword) => [keyword, "smaller"]),
]);
const constraints = new Set([...numeric.keys(), "pattern", "multipleOf", "uniqueItems"]);
/** A bound that moved: tightened breaks who writes, loosened may surprise who reads; where neither can be said it is behavioural. */
function compareConstraint(pair, { keyword, path, direction }, note) {
    const move = moveOf(bound(keyword, pair.before), bound(keyword, pair.after), numeric.get(keyword));
    const level = {
        none: null,
        tightened: direction === "input" ? "breaking" : "additive",
        loosened: direction === "input" ? "additive" : "behavioural",
        changed: "behavioural",
    };
    const found = level[move];
    if (found !== null)
        note(`constraint-${move}`, path, pair, found);
}
function moveOf(before, after, tighter) {
    if (before === after)
        return "none";
    if (before === undefined)
        return "tightened";
    if (after === undefined)
        return "loosened";
    if (tighter === undefined || typeof before !== "number" || typeof after !== "number")
        return "changed";
    return after > before === (tighter === "greater") ? "tightened" : "loosened";
}
/** A bound that excludes nothing is none: generators write the safe integers as bounds of every integer. */
function bound(keyword, value) {
    if (typeof value === "number" && numeric.has(keyword)) {
        const harmless = numeric.get(keyword) === "greater" ? value <= Number.MIN_SAFE_INTEGER : value >= Number.MAX_SAFE_INTEGER;
        return harmless || (value === 0 && keyword.startsWith("min") && keyword !== "minimum") ? undefined : value;
    }
    return keyword === "uniqueItems" && value === false ? undefined : value;
}

;// CONCATENATED MODULE: ./build/src/contract/schema-diff.js





const mostComparisons = 20_000;
const deepest = 64;
/** Keywords that describe, and what a change of each is. */
const descriptive = {
    title: "additive",
    $schema: "additive",
    $id: "additive",
    $comment: "additive",
    description: "behavioural",
    default: "behavioural",
    examples: "behavioural",
    deprecated: "behavioural",
    format: "behavioural",
};
const structural = new Set([
    "type",
    "enum",
    "properties",
    "required",
    "additionalProperties",
    "items",
    "anyOf",
    "oneOf",
    "$defs",
    "definitions",
]);
/**
 * Compares two JSON Schemas (2020-12 and draft-07 alike) over a closed list of keywords, through nested objects, arrays, local references
 * and simple alternatives. A keyword outside the list that changed is behavioural and named `schema-keyword-not-understood`.
 */
function compareSchemas(pair, { direction, path }, note) {
    const comparison = { direction, roots: pair, note, visited: new Set(), left: mostComparisons };
    const rooted = (schema) => ((0,canonical_contract/* isRecord */.u4)(schema) && schema.type === undefined ? { type: "object", ...schema } : schema);
    compareAt({ before: rooted(pair.before), after: rooted(pair.after) }, path, comparison);
}
function compareAt(pair, path, comparison) {
    if (isSettled(pair, comparison))
        return;
    if (comparison.left-- <= 0 || path.split("/").length > deepest) {
        if (comparison.left >= -1)
            comparison.note("schema-too-deep", path, pair, "behavioural");
        return;
    }
    const before = normalSchema(pair.before, comparison.roots.before);
    const after = normalSchema(pair.after, comparison.roots.after);
    if (before === null || after === null) {
        if (before !== after)
            note(comparison, "schema-changed", path, pair, { input: after === null ? "breaking" : "additive", output: "breaking" });
        return;
    }
    compareTypes({ before, after }, path, comparison);
    compareEnums({ before, after }, path, comparison);
    compareProperties({ before, after }, path, comparison);
    compareAdditional({ before, after }, path, comparison);
    if (before.items !== undefined || after.items !== undefined) {
        compareAt({ before: before.items ?? {}, after: after.items ?? {} }, `${path}/items`, comparison);
    }
    for (const keyword of ["anyOf", "oneOf"])
        compareAlternatives({ before: before[keyword], after: after[keyword] }, `${path}/${keyword}`, comparison);
    compareKeywords({ before, after }, path, comparison);
}
/** Whether two schemas need no (second) look: equal without references, or met before. */
function isSettled(pair, { visited, roots }) {
    const text = (0,canonical/* canonicalJson */.dj)([pair.before ?? null, pair.after ?? null]);
    if (!text.includes('"$ref"') || same(roots))
        return same(pair);
    if (visited.has(text))
        return true;
    visited.add(text);
    return false;
}
function note(comparison, kind, path, pair, levels) {
    comparison.note(kind, path, pair, levels[comparison.direction]);
}
function compareTypes({ before, after }, path, comparison) {
    const pair = { before: before.type, after: after.type };
    if (same(pair))
        return;
    const holds = (outer, inner) => outer === undefined || (inner?.every((type) => outer.includes(type) || (type === "integer" && outer.includes("number"))) ?? false);
    const overlaps = pair.before?.some((type) => pair.after?.includes(type)) ?? true;
    const place = `${path}/type`;
    if (holds(pair.after, pair.before))
        note(comparison, "type-widened", place, pair, { input: "additive", output: "behavioural" });
    else if (holds(pair.before, pair.after))
        note(comparison, "type-narrowed", place, pair, { input: "breaking", output: "additive" });
    else
        note(comparison, "type-changed", place, pair, { input: "breaking", output: overlaps ? "behavioural" : "breaking" });
}
function compareEnums({ before, after }, path, comparison) {
    const pair = { before: before.enum, after: after.enum };
    if (same(pair))
        return;
    const lost = pair.before?.filter((value) => !(pair.after?.some((other) => same({ before: value, after: other })) ?? true)) ?? [];
    const narrowed = pair.before === undefined || lost.length > 0;
    const levels = narrowed ? { input: "breaking", output: "additive" } : { input: "additive", output: "behavioural" };
    note(comparison, narrowed ? "enum-narrowed" : "enum-widened", `${path}/enum`, pair, levels);
}
function compareProperties({ before, after }, path, comparison) {
    const [was, is] = [membersOf(before), membersOf(after)];
    const word = comparison.direction === "input" ? "parameter" : "field";
    for (const name of keysOf(was, is)) {
        const place = `${path}/properties/${step(name)}`;
        const [one, other] = [own(was, name), own(is, name)];
        if (one === undefined)
            noteAdded(other, place, comparison);
        else if (other === undefined)
            comparison.note(`${word}-removed`, place, { before: one.schema, after: undefined }, "breaking");
        else {
            const pair = { before: one.required, after: other.required };
            if (one.required && !other.required)
                note(comparison, `${word}-optional`, place, pair, { input: "additive", output: "behavioural" });
            if (!one.required && other.required)
                note(comparison, `${word}-required`, place, pair, { input: "breaking", output: "additive" });
            compareAt({ before: one.schema, after: other.schema }, place, comparison);
        }
    }
}
function noteAdded(member, path, comparison) {
    const pair = { before: undefined, after: member?.schema };
    if (comparison.direction === "output")
        comparison.note("field-added", path, pair, "additive");
    else if (member?.required)
        comparison.note("parameter-added-required", path, pair, "breaking");
    else
        comparison.note("parameter-added-optional", path, pair, "additive");
}
/** A name may be required and described nowhere: it is a member all the same. */
function membersOf(schema) {
    const required = new Set(schema.required ?? []);
    const described = Object.entries(schema.properties ?? {});
    const bare = [...required].filter((name) => !Object.hasOwn(schema.properties ?? {}, name)).map((name) => [name, {}]);
    return Object.fromEntries([...described, ...bare].map(([name, member]) => [name, { schema: member, required: required.has(name) }]));
}
/**
 * Closing what was never said to be open is behavioural: generators write `additionalProperties: false` or leave it out as they please, and
 * calls are made of the parameters that are listed. Closing what was expressly open breaks.
 */
function compareAdditional({ before, after }, path, comparison) {
    const pair = { before: before.additionalProperties, after: after.additionalProperties };
    if (same({ before: pair.before ?? true, after: pair.after ?? true }))
        return;
    const place = `${path}/additionalProperties`;
    const open = (value) => value === undefined || value === true;
    if ((0,canonical_contract/* isRecord */.u4)(pair.before) && (0,canonical_contract/* isRecord */.u4)(pair.after))
        compareAt(pair, place, comparison);
    else if (open(pair.after) || pair.before === false) {
        note(comparison, "additional-properties-opened", place, pair, { input: "additive", output: "behavioural" });
    }
    else {
        note(comparison, "additional-properties-closed", place, pair, {
            input: pair.before === undefined ? "behavioural" : "breaking",
            output: "additive",
        });
    }
}
function compareAlternatives(pair, path, comparison) {
    if (same(pair))
        return;
    const [before, after] = [pair.before, pair.after].map((value) => (Array.isArray(value) ? value : []));
    if (before === undefined || after === undefined)
        return;
    const only = (list, other) => list.filter((one) => !other.some((two) => same({ before: one, after: two })));
    const [lost, gained] = [only(before, after), only(after, before)];
    if (before.length > 0 && lost.length === gained.length) {
        lost.forEach((one, at) => {
            compareAt({ before: one, after: gained[at] }, `${path}/${before.indexOf(one)}`, comparison);
        });
    }
    else if (before.length > 0 && (lost.length === 0 || after.length === 0)) {
        note(comparison, "alternative-added", path, pair, { input: "additive", output: "behavioural" });
    }
    else if (gained.length === 0)
        note(comparison, "alternative-removed", path, pair, { input: "breaking", output: "additive" });
    else
        note(comparison, "alternatives-changed", path, pair, { input: "breaking", output: "behavioural" });
}
/** All that is left: descriptions, bounds, and what we do not understand. */
function compareKeywords({ before, after }, path, comparison) {
    for (const keyword of keysOf(before, after)) {
        const pair = { before: own(before, keyword), after: own(after, keyword) };
        if (structural.has(keyword) || same(pair))
            continue;
        const place = `${path}/${step(keyword)}`;
        const level = own(descriptive, keyword);
        if (level !== undefined)
            comparison.note(`${keyword.replace("$", "")}-${verb(pair)}`, place, pair, level);
        else if (constraints.has(keyword))
            compareConstraint(pair, { keyword, path: place, direction: comparison.direction }, comparison.note);
        else
            comparison.note("schema-keyword-not-understood", place, pair, "behavioural");
    }
}

;// CONCATENATED MODULE: ./build/src/contract/item-diff.js



/** Fields that are shown and never used in a call. */
const shown = new Set(["title", "icons", "label"]);
/** Compares two descriptions of one tool, prompt or resource, field by field; a field that we do not know is behavioural. */
function compareItems(items, { kind, path }, note) {
    for (const field of keysOf(items.before, items.after)) {
        const pair = { before: own(items.before, field), after: own(items.after, field) };
        if (field === "name" || same(pair))
            continue;
        const place = `${path}/${step(field)}`;
        if (field === "inputSchema")
            compareSchemas(pair, { direction: "input", path: place }, note);
        else if (field === "outputSchema")
            compareOutput(pair, place, note);
        else if (field === "annotations")
            compareAnnotations(pair, place, note);
        else if (field === "arguments" && kind === "prompt")
            compareArguments(pair, place, note);
        else if (field === "execution")
            compareExecution(pair, place, note);
        else if (shown.has(field))
            note(`${field}-${verb(pair)}`, place, pair, "additive");
        else
            note(`${field}-${verb(pair)}`, place, pair, "behavioural");
    }
}
function compareOutput(pair, path, note) {
    if (pair.before === undefined)
        note("output-schema-added", path, pair, "additive");
    else if (pair.after === undefined)
        note("output-schema-removed", path, pair, "breaking");
    else
        compareSchemas(pair, { direction: "output", path }, note);
}
/**
 * The hints that a client asks its user by: what the protocol takes an absent one for, and the value that makes it ask less
 * (https://modelcontextprotocol.io/specification/2025-11-25/schema#toolannotations).
 */
const hints = {
    readOnlyHint: { absent: false, loose: true },
    destructiveHint: { absent: true, loose: false },
};
function compareAnnotations(pair, path, note) {
    const before = (0,canonical_contract/* isRecord */.u4)(pair.before) ? pair.before : {};
    const after = (0,canonical_contract/* isRecord */.u4)(pair.after) ? pair.after : {};
    for (const name of keysOf(before, after)) {
        const one = { before: own(before, name), after: own(after, name) };
        if (same(one))
            continue;
        const hint = own(hints, name);
        const loosened = hint !== undefined && (one.before ?? hint.absent) !== hint.loose && (one.after ?? hint.absent) === hint.loose;
        const level = loosened ? "behavioural" : "additive";
        note(loosened ? "annotation-loosened" : `annotation-${verb(one)}`, `${path}/${step(name)}`, one, level);
    }
}
/** How a tool may be run as a task; absent means `forbidden`. A way of calling that is no longer taken breaks who calls so. */
function compareExecution(pair, path, note) {
    const ways = (value) => {
        const support = (0,canonical_contract/* isRecord */.u4)(value) ? (value.taskSupport ?? "forbidden") : "forbidden";
        return support === "forbidden" ? ["plain"] : support === "optional" ? ["plain", "task"] : support === "required" ? ["task"] : [];
    };
    const after = ways(pair.after);
    const lost = ways(pair.before).some((way) => !after.includes(way));
    note(`execution-${verb(pair)}`, path, pair, after.length === 0 ? "behavioural" : lost ? "breaking" : "additive");
}
/** A prompt's arguments are a list of `{name, description, required}`. */
function compareArguments(pair, path, note) {
    const before = argumentsOf(pair.before);
    const after = argumentsOf(pair.after);
    for (const name of keysOf(before, after)) {
        const [was, is] = [own(before, name), own(after, name)];
        const place = `${path}/${step(name)}`;
        if (was === undefined) {
            const required = is?.required === true;
            note(required ? "argument-added-required" : "argument-added-optional", place, { before: was, after: is }, required ? "breaking" : "additive");
        }
        else if (is === undefined)
            note("argument-removed", place, { before: was, after: is }, "breaking");
        else
            compareArgument({ before: was, after: is }, place, note);
    }
}
function compareArgument({ before, after }, path, note) {
    for (const field of keysOf(before, after)) {
        const one = { before: own(before, field), after: own(after, field) };
        const place = `${path}/${step(field)}`;
        if (field === "required") {
            if ((one.before === true) === (one.after === true))
                continue;
            note(one.after === true ? "argument-required" : "argument-optional", place, one, one.after === true ? "breaking" : "additive");
        }
        else if (!same(one))
            note(`argument-${field}-${verb(one)}`, place, one, shown.has(field) ? "additive" : "behavioural");
    }
}
function argumentsOf(value) {
    const list = Array.isArray(value) ? value : [];
    const named = list.filter((one) => (0,canonical_contract/* isRecord */.u4)(one) && typeof one.name === "string");
    return Object.fromEntries(named.map(({ name, ...fields }) => [name, fields]));
}

;// CONCATENATED MODULE: ./build/src/contract/compare-contracts.js





const lists = [
    { key: "tools", kind: "tool" },
    { key: "prompts", kind: "prompt" },
    { key: "resources", kind: "resource" },
    { key: "resourceTemplates", kind: "resource-template" },
];
/**
 * What has moved between two contracts, ordered by place, and the greatest class among it (ARCHITECTURE §2, "surface change"). The lock's
 * digest is no part of the surface. Equal contracts have no changes.
 */
function compareContracts(before, after) {
    const changes = [];
    const note = (kind, path, pair, level) => {
        changes.push({ kind, path, before: pair.before ?? null, after: pair.after ?? null, class: level });
    };
    compareEras(before.eras, after.eras, note);
    compareCapabilities({ before: before.capabilities, after: after.capabilities }, "capabilities", note);
    const instructions = { before: before.instructions, after: after.instructions };
    if (!same(instructions))
        note("instructions-changed", "instructions", instructions, "behavioural");
    for (const { key, kind } of lists)
        compareLists({ before: before[key], after: after[key] }, { key, kind }, note);
    changes.sort((a, b) => (0,canonical_contract/* compareText */.n6)(a.path, b.path) || (0,canonical_contract/* compareText */.n6)(a.kind, b.kind));
    return { changes, surfaceChange: surfaceOf(changes) };
}
function compareEras(before, after, note) {
    for (const era of ["legacy", "modern"]) {
        const was = before.find((one) => one.era === era)?.protocolVersion;
        const is = after.find((one) => one.era === era)?.protocolVersion;
        const pair = { before: was, after: is };
        if (was === is)
            continue;
        if (is === undefined)
            note("era-removed", `eras/${era}`, pair, "breaking");
        else if (was === undefined)
            note("era-added", `eras/${era}`, pair, "additive");
        // Revisions are dates: a client that offers the newer one is answered in it.
        else
            note("protocol-version-changed", `eras/${era}`, pair, is > was ? "additive" : "behavioural");
    }
}
/** A capability or a feature of one that goes is missed by who uses it, except the promise to tell of changes: its loss only makes a list old. */
function compareCapabilities(pair, path, note) {
    const before = (0,canonical_contract/* isRecord */.u4)(pair.before) ? pair.before : {};
    const after = (0,canonical_contract/* isRecord */.u4)(pair.after) ? pair.after : {};
    for (const name of keysOf(before, after)) {
        const one = { before: own(before, name), after: own(after, name) };
        const place = `${path}/${step(name)}`;
        const [had, has] = [offers(name, one.before), offers(name, one.after)];
        if (same(one) || (!had && !has))
            continue;
        if (!has)
            note("capability-removed", place, one, name === "listChanged" ? "behavioural" : "breaking");
        else if (!had)
            note("capability-added", place, one, "additive");
        else if ((0,canonical_contract/* isRecord */.u4)(one.before) && (0,canonical_contract/* isRecord */.u4)(one.after))
            compareCapabilities(one, place, note);
        else
            note("capability-changed", place, one, "behavioural");
    }
}
/** `experimental` is a bag of capabilities: an empty one offers nothing. */
function offers(name, value) {
    if (name === "experimental" && (0,canonical_contract/* isRecord */.u4)(value))
        return Object.keys(value).length > 0;
    return value !== undefined && value !== false;
}
function compareLists({ before, after }, { key, kind }, note) {
    const was = keyed(before);
    const is = keyed(after);
    const added = new Set([...is.keys()].filter((name) => !was.has(name)));
    for (const [name, item] of was) {
        const place = `${key}/${step(name)}`;
        const next = is.get(name);
        if (next) {
            compareItems({ before: item, after: next }, { kind, path: place }, note);
            continue;
        }
        const twin = [...added].find((other) => isRenaming(item, is.get(other)));
        const renamed = twin === undefined ? undefined : is.get(twin);
        if (twin === undefined || renamed === undefined)
            note(`${kind}-removed`, place, { before: item.name, after: undefined }, "breaking");
        else {
            added.delete(twin);
            note(`${kind}-renamed`, place, { before: item.name, after: renamed.name }, "breaking");
            compareItems({ before: item, after: renamed }, { kind, path: place }, note);
        }
    }
    for (const name of added)
        note(`${kind}-added`, `${key}/${step(name)}`, { before: undefined, after: is.get(name)?.name }, "additive");
}
/** Names can repeat: the second is `name#2`, which no first one is called in the same list. */
function keyed(items) {
    const map = new Map();
    for (const item of items) {
        let key = item.name;
        for (let count = 2; map.has(key); count++)
            key = `${item.name}#${count}`;
        map.set(key, item);
    }
    return map;
}
/** The same thing by another spelling: only separators and case of the name differ, and what it took before it takes now. */
function isRenaming(before, after) {
    const spelled = (name) => name.replace(/[-_.\s/:]/g, "").toLowerCase();
    if (after === undefined || spelled(before.name) !== spelled(after.name))
        return false;
    if (!same({ before: before.arguments, after: after.arguments }))
        return false;
    let breaks = false;
    const watch = (_kind, _path, _pair, level) => {
        breaks ||= level === "breaking";
    };
    compareSchemas({ before: before.inputSchema, after: after.inputSchema }, { direction: "input", path: "" }, watch);
    return !breaks;
}

// EXTERNAL MODULE: ./build/src/verify/finding.js
var finding = __webpack_require__(17538);
;// CONCATENATED MODULE: ./build/src/verify/started.js
/** Whether it answered with a contract. */
function answered(started) {
    return started?.kind === "probed" && started.result.outcome === "answered" && started.result.contract !== null;
}
/** Why it did not answer, for a person; null when it did. */
function failureReason(started) {
    if (started.kind !== "probed")
        return started.reason;
    if (answered(started))
        return null;
    return started.result.reason ?? started.result.outcome;
}

;// CONCATENATED MODULE: ./build/src/verify/contract-suite.js




/**
 * The suite `contract`: records the candidate's, and compares it with the pinned version's, or with what was recorded before where nothing pinned
 * could be started. Where neither is there the candidate is judged on its own, and a finding says so.
 */
function contractSuite(job, candidate, pinned) {
    const after = contractOf(candidate);
    if (after === null)
        return withoutContract(candidate);
    const before = contractOf(pinned) ?? job.baseline;
    const aside = notes(job, pinned, before);
    if (before === null) {
        const inconclusive = aside.some(({ code }) => code === "pinned-unavailable");
        return {
            suite: { suite: "contract", outcome: inconclusive ? "inconclusive" : (0,finding/* outcomeOf */.s)(aside), findings: aside },
            contract: after,
            changes: [],
            surfaceChange: null,
        };
    }
    const { changes, surfaceChange } = compareContracts(before, after);
    const findings = [...aside, ...changeFindings(changes)];
    return { suite: { suite: "contract", outcome: (0,finding/* outcomeOf */.s)(findings), findings }, contract: after, changes, surfaceChange };
}
/** The contract that a probe recorded, with the digest of the lock it was recorded from. */
function contractOf(started) {
    if (!answered(started) || started.kind !== "probed" || started.result.contract === null)
        return null;
    return { ...started.result.contract, lock: started.tree?.digest ?? null };
}
function withoutContract(candidate) {
    const reason = failureReason(candidate) ?? "it answered without a contract";
    const own = candidate.kind === "refused" || (candidate.kind === "probed" && ownFault(candidate.result));
    const found = own
        ? (0,finding/* finding */.g)("no-contract", "high", `its contract cannot be recorded: ${reason}`, reason)
        : (0,finding/* finding */.g)("not-reached", "medium", `its contract could not be looked at: ${reason}`, reason);
    return {
        suite: { suite: "contract", outcome: own ? "fail" : "inconclusive", findings: [found] },
        contract: null,
        changes: [],
        surfaceChange: null,
    };
}
/** A remote that is closed, away or slow has said nothing about itself. */
function ownFault({ outcome, isolation }) {
    return outcome === "failed" || (outcome === "timeout" && isolation.kind !== "remote");
}
function notes(job, pinned, before) {
    const compared = before !== null;
    const reason = pinned === null ? job.pinnedMissing : failureReason(pinned);
    if (reason === null)
        return [];
    if (pinned?.kind === "unavailable")
        return [(0,finding/* finding */.g)("pinned-unavailable", compared ? "info" : "medium", "the pinned version could not be looked at", reason)];
    const how = compared ? "what was recorded of it before is compared" : "the candidate is judged on its own";
    return [(0,finding/* finding */.g)("pinned-fails", compared ? "info" : "medium", `the pinned version does not run today; ${how}`, reason)];
}
const severities = { additive: "info", behavioural: "low", breaking: "high" };
const words = {
    additive: "no existing call notices",
    behavioural: "a model or a client may act differently on",
    breaking: "existing calls break on",
};
function changeFindings(changes) {
    return ["breaking", "behavioural", "additive"].flatMap((each) => {
        const own = changes.filter((change) => change.class === each);
        if (own.length === 0)
            return [];
        const count = own.length === 1 ? "one change" : `${own.length} changes`;
        const message = `${each}: ${words[each]} ${count}`;
        // By what changes, not by how much: a waiver for these changes is none for those of the next version.
        const subject = (0,canonical/* digestOf */.ol)(own.map(({ kind, path }) => [kind, path]));
        return [
            {
                ...(0,finding/* finding */.g)(`surface-${each}`, severities[each], message, own
                    .slice(0, 20)
                    .map(({ kind, path }) => `${kind} ${path}`)
                    .join("\n")),
                subject,
            },
        ];
    });
}

// EXTERNAL MODULE: ./build/src/verify/environment.js
var verify_environment = __webpack_require__(19086);
;// CONCATENATED MODULE: ./build/src/verify/health-suite.js


const checks = [
    ({ strictRefusal }) => strictRefusal === null ? null : (0,finding/* finding */.g)("strict-refusal", "high", "clients that validate strictly refuse its tool list", strictRefusal),
    ({ call }) => call?.outcome === "failed" ? (0,finding/* finding */.g)("call-failed", "medium", `a call of ${call.tool} ended in a protocol error`, call.tool) : null,
    ({ call }) => call?.outcome === "timeout" ? (0,finding/* finding */.g)("call-timeout", "medium", `a call of ${call.tool} was not answered`, call.tool) : null,
    ({ oddities }) => (oddities.length === 0 ? null : (0,finding/* finding */.g)("odd-lists", "low", "what it lists is odd", oddities.slice(0, 5).join("\n"))),
    ({ noise }) => noise.length === 0
        ? null
        : (0,finding/* finding */.g)("noise", "low", "it writes to stdout what is no message of the protocol", noise.slice(0, 3).join("\n")),
    ({ strays }) => (strays === 0 ? null : (0,finding/* finding */.g)("strays", "low", "it leaves processes behind when it ends", `${strays}`)),
    ({ exit }) => exit?.signal == null
        ? null
        : (0,finding/* finding */.g)("no-exit", "low", "it does not end when its stdin is closed", `${exit.signal} after ${seconds(exit.afterMs)}`),
    ({ exit }) => exit?.code ? (0,finding/* finding */.g)("exit-code", "low", "it ends with an error when its stdin is closed", `exit code ${exit.code}`) : null,
];
/**
 * The suite `health`: it starts, lists what it has, answers a call, writes only messages, and ends cleanly. What the pinned version does as
 * well is told as `info`: it is nothing that the candidate brings.
 */
function healthSuite(candidate, pinned) {
    const broken = failureOf(candidate, pinned);
    if (broken)
        return broken;
    if (candidate.kind !== "probed")
        throw new TypeError("what was not probed has a failure");
    const known = new Set(pinned?.kind === "probed" && answered(pinned) ? run(pinned.result).map(({ code }) => code) : []);
    const findings = run(candidate.result).map((found) => known.has(found.code) ? { ...found, severity: "info", message: `${found.message}, as before` } : found);
    return { suite: "health", outcome: (0,finding/* outcomeOf */.s)(findings), findings };
}
function failureOf(candidate, pinned) {
    const aside = pinned !== null && pinned.kind !== "unavailable" && !answered(pinned) ? "; the pinned version fails as well" : "";
    switch (candidate.kind) {
        case "unavailable":
            return suite("inconclusive", (0,finding/* finding */.g)("not-installed", "medium", `it could not be installed or started now, for a reason of this machine or the registry: ${firstLine(candidate.reason)}`, candidate.reason));
        case "refused":
            return suite("fail", (0,finding/* finding */.g)("cannot-install", "high", `its package cannot be installed or started here${aside}`, candidate.reason));
        case "probed": {
            const { outcome, reason, stderr } = candidate.result;
            const evidence = stderr.trim().slice(-2000) || (reason ?? "");
            switch (outcome) {
                case "answered":
                    return null;
                case "timeout":
                    return suite("fail", (0,finding/* finding */.g)("timeout", "high", `it did not answer in time, twice${aside}`, evidence));
                case "failed":
                case "closed-door":
                case "unreachable":
                    return suite("fail", (0,finding/* finding */.g)("does-not-start", "high", `it does not start: ${reason ?? outcome}${aside}`, evidence));
            }
        }
    }
}
function run(result) {
    return checks.flatMap((check) => check(result) ?? []);
}
function suite(outcome, found) {
    return { suite: "health", outcome, findings: [found] };
}
/** The cause in short; the evidence has all of it. */
function firstLine(reason) {
    return reason.split("\n", 1)[0]?.slice(0, 200) ?? "";
}
function seconds(milliseconds) {
    return `${(milliseconds / 1000).toFixed(0)} s`;
}

// EXTERNAL MODULE: ./build/src/verify/overall.js
var overall = __webpack_require__(17022);
// EXTERNAL MODULE: ./build/src/verify/security/security-suite.js
var security_suite = __webpack_require__(61935);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/lock/hermetic-folder.js
var hermetic_folder = __webpack_require__(32831);
// EXTERNAL MODULE: ./build/src/lock/start-command.js + 2 modules
var start_command = __webpack_require__(8539);
;// CONCATENATED MODULE: ./build/src/probe/probe.js
/**
 * Starts a server (or reaches a remote one), speaks MCP with it, records its contract, and ends everything it started.
 * A server that fails is a result; throws ExternalError "process" when the sandbox itself fails, "interrupted" on abort.
 */
async function probe(target, options) {
    if (target.kind === "stdio")
        return (await __webpack_require__.e(/* import() */ 3520).then(__webpack_require__.bind(__webpack_require__, 33520))).probeStdio(target, options);
    return (await __webpack_require__.e(/* import() */ 9444).then(__webpack_require__.bind(__webpack_require__, 99444))).probeHttp(target, options);
}

;// CONCATENATED MODULE: ./build/src/verify/start.js







/** Installs one version in a folder of its own, probes it there, and removes the folder. */
async function startVersion(job, version, ports) {
    return inFolder(ports, async (folder) => {
        const from = performance.now();
        const into = version === job.candidate && job.tree !== undefined ? job.tree : (0,external_node_path_.join)(folder, "tree");
        const lasting = into === job.tree;
        const tree = await ports.store.install(version.lock, into, { installScripts: job.settings.installScripts, lasting });
        const installMs = Math.round(performance.now() - from);
        return { kind: "probed", result: await probeTree(job, tree, { ports, folder }), tree, installMs };
    });
}
/** Probes an installed server in its sandbox; `folder` is where its HOME, TMP and working folder are made. */
async function probeTree(job, tree, world) {
    const { launch, settings } = job;
    const environment = (0,verify_environment/* buildEnvironment */.AF)(launch, settings, world.ports.env);
    const { command, args, binFolder, runtime } = (0,start_command/* startCommand */.S)(tree, { bin: launch.bin, args: environment.args });
    const path = [binFolder, ...systemPath].join(":");
    const readOnly = [tree.root, (0,external_node_path_.dirname)(process.execPath), ...runtime];
    const scratch = await scratchFolders((0,external_node_path_.join)(world.folder, "scratch"));
    const env = { PATH: path, LANG: "C.UTF-8", HOME: scratch.home, TMPDIR: scratch.tmp, ...environment.env };
    const sandbox = { readOnly, writable: [scratch.root], hidden: [], network: settings.network };
    return probe({ kind: "stdio", command, args, env, cwd: scratch.cwd, sandbox }, probeOptions(settings, environment, world.ports));
}
/** Reaches a remote; nothing is installed or called. */
async function reachRemote(job, ports) {
    const environment = (0,verify_environment/* buildEnvironment */.AF)(job.launch, job.settings, ports.env);
    return settled(async () => {
        const transport = job.launch.transport === "sse" ? "sse" : "http";
        const target = { kind: "http", url: environment.url ?? "", headers: environment.headers, transport };
        const options = { ...probeOptions(job.settings, environment, ports), call: false };
        return { kind: "probed", result: await patiently(() => probe(target, options)), tree: null, installMs: 0 };
    });
}
/** Starts a program of the repository itself where it stands. */
async function startLocal(job, local, ports) {
    const environment = (0,verify_environment/* buildEnvironment */.AF)(job.launch, job.settings, ports.env);
    return inFolder(ports, async (folder) => {
        const scratch = await scratchFolders((0,external_node_path_.join)(folder, "scratch"));
        const path = [(0,external_node_path_.dirname)(process.execPath), ...systemPath].join(":");
        const env = { PATH: path, LANG: "C.UTF-8", HOME: scratch.home, TMPDIR: scratch.tmp, ...environment.env };
        const sandbox = {
            readOnly: [local.folder, (0,external_node_path_.dirname)(process.execPath)],
            writable: [scratch.root],
            hidden: [],
            network: job.settings.network,
        };
        const target = { kind: "stdio", command: local.command, args: environment.args, env, cwd: local.folder, sandbox };
        const result = await probe(target, probeOptions(job.settings, environment, ports));
        return { kind: "probed", result, tree: null, installMs: 0 };
    });
}
const systemPath = [(0,external_node_path_.dirname)(process.execPath), "/usr/local/bin", "/usr/bin", "/bin"];
function probeOptions(settings, environment, ports) {
    const call = environment.secrets.length === 0;
    return { budget: settings.budget, call, eras: ["legacy", "modern"], ...(ports.signal && { signal: ports.signal }) };
}
/** One timeout can be the network's: only the second one is believed. A server on this machine is started twice by the probe itself. */
async function patiently(attempt) {
    const first = await attempt();
    return first.outcome === "timeout" ? attempt() : first;
}
async function scratchFolders(root) {
    const [home, tmp, cwd] = [(0,external_node_path_.join)(root, "home"), (0,external_node_path_.join)(root, "tmp"), (0,external_node_path_.join)(root, "work")];
    for (const folder of [home, tmp, cwd])
        await (0,promises_.mkdir)(folder, { recursive: true });
    return { root, home, tmp, cwd };
}
function inFolder(ports, use) {
    return settled(async () => {
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,hermetic_folder/* hermeticFolder */.o)(ports.folders), "proof-"));
        try {
            return await use(folder);
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    });
}
/** What the package cannot do here is its own fault; what the world cannot do now is nobody's. */
async function settled(start) {
    try {
        return await start();
    }
    catch (error) {
        if (error instanceof errors/* ConfigError */.xL && error.code === "environment")
            return { kind: "refused", reason: reasonOf(error) };
        if (error instanceof errors/* ExternalError */.yA && error.code !== "interrupted")
            return { kind: "unavailable", reason: reasonOf(error) };
        throw error;
    }
}
function reasonOf(error) {
    return error.details.found === undefined ? error.message : `${error.message}: ${error.details.found}`;
}

;// CONCATENATED MODULE: ./build/src/verify/prove.js








/**
 * Proves one job: installs pinned and candidate from their locks, starts both side by side, compares. What a version does wrong is in the
 * proof; throws only ExternalError "interrupted" and what is a bug. Credentials that a server echoes are struck out.
 */
async function prove(job, ports) {
    const from = performance.now();
    const [pinned, candidate] = await Promise.all([startPinned(job, ports), startCandidate(job, ports)]);
    const total = Math.round(performance.now() - from);
    // Before anything is judged or digested: a credential that a server echoes goes no further than this process.
    const { secrets } = (0,verify_environment/* buildEnvironment */.AF)(job.launch, job.settings, ports.env);
    return judge(job, { pinned: pinned && struck(pinned, secrets), candidate: struck(candidate, secrets), total });
}
function struck(started, secrets) {
    return started.kind === "probed" ? { ...started, result: (0,verify_environment/* redact */.E$)(started.result, secrets) } : (0,verify_environment/* redact */.E$)(started, secrets);
}
/** The proof out of what was seen. Pure. */
function judge(job, seen) {
    const { candidate, pinned } = seen;
    const contract = contractSuite(job, candidate, pinned);
    const suites = suitesOf(job, seen, contract);
    const { surfaceChange } = contract;
    return {
        schema: "mcp-gitops/proof/v1",
        contract: contract.contract,
        timings: timingsOf(seen),
        verdict: {
            schema: "mcp-gitops/verdict/v1",
            manifest: job.manifest,
            server: job.server,
            package: job.package,
            from: job.from,
            to: job.candidate?.version ?? null,
            outcome: (0,overall/* overall */.M)(requiredOf(job), suites),
            surfaceChange: job.mode === "smoke" ? null : surfaceChange,
            effectiveBump: job.mode === "smoke" || surfaceChange === null ? null : effectiveBump(job.claimedBump, surfaceChange),
            lock: job.candidate ? (0,canonical/* digestOf */.ol)(job.candidate.lock) : null,
            contract: contract.contract && (0,canonical/* digestOf */.ol)(contract.contract),
            changes: job.mode === "smoke" ? [] : contract.changes,
            suites,
            isolation: isolationOf(candidate, pinned),
            notLookedAt: notLookedAt(job, seen, suites),
        },
    };
}
function startPinned(job, ports) {
    return job.mode === "compare" && job.pinned ? startVersion(job, job.pinned, ports) : Promise.resolve(null);
}
function startCandidate(job, ports) {
    if (job.candidate)
        return startVersion(job, job.candidate, ports);
    if (job.launch.local)
        return startLocal(job, job.launch.local, ports);
    return reachRemote(job, ports);
}
/** A remote's health is its owner's matter: only its contract is looked at. */
function suitesOf(job, { candidate, pinned }, contract) {
    const surface = contract.contract ? [(0,security_suite/* securitySuite */.P)(contract.contract, contractOf(pinned) ?? job.baseline)] : [];
    if (isRemote(job))
        return [contract.suite, ...surface];
    const health = healthSuite(candidate, pinned);
    return job.mode === "smoke" ? [health] : [health, contract.suite, ...surface];
}
function isRemote(job) {
    return job.candidate === null && job.launch.local === null;
}
/** What policy requires, as far as it can be asked of such a job. */
function requiredOf(job) {
    if (isRemote(job))
        return job.settings.required.filter((suite) => suite !== "health");
    return job.mode === "smoke" ? ["health"] : job.settings.required;
}
function notLookedAt(job, { candidate, pinned }, suites) {
    // What policy requires comes first: it is why an outcome is inconclusive.
    const names = [...requiredOf(job), "health", "contract", "integration", "performance", "security"];
    const result = candidate.kind === "probed" ? candidate.result : null;
    const withheld = candidate.kind === "probed" ? (candidate.tree?.scriptsWithheld ?? []) : [];
    return [
        ...(0,overall/* missingOf */.o)([...new Set(names)], suites).map((name) => `suite ${name}${requiredOf(job).includes(name) ? " (required by policy)" : ""}`),
        ...(pinned === null && job.pinnedMissing !== null ? [`pinned version: ${job.pinnedMissing}`] : []),
        ...(result && result.call === null && !isRemote(job)
            ? ["a tool call: no read-only tool without arguments, or a real credential was in use"]
            : []),
        ...(withheld.length > 0 ? [`install scripts of ${withheld.join(", ")}`] : []),
    ];
}
function isolationOf(candidate, pinned) {
    for (const started of [candidate, pinned])
        if (started?.kind === "probed")
            return started.result.isolation;
    return { kind: "process-group", separated: false, network: "off", filesystem: "private", missing: ["nothing was started"] };
}
function timingsOf({ pinned, candidate, total }) {
    const of = (name, started) => started?.kind === "probed"
        ? { [`${name}.install`]: started.installMs, [`${name}.probe`]: Math.round(started.result.timings.total) }
        : {};
    return { ...of("pinned", pinned), ...of("candidate", candidate), total };
}

;// CONCATENATED MODULE: ./build/src/verify/stale-scratch.js


/** Milliseconds: no proof takes as long. */
const staleAfter = 6 * 60 * 60 * 1000;
/** Removes the scratch folders of proofs whose process was killed long ago. `folders` are those that proofs are made in. */
async function removeStaleScratch(folders, now) {
    for (const folder of folders) {
        const names = (await (0,promises_.readdir)(folder).catch(noneThere)).filter((name) => /^(?:proof|stage)-/.test(name));
        for (const name of names) {
            const path = (0,external_node_path_.join)(folder, name);
            const found = await (0,promises_.lstat)(path).catch(noneThere);
            // Somebody else's, in a shared temporary folder, is not ours to remove.
            const ours = !Array.isArray(found) && found.isDirectory() && found.uid === process.getuid?.();
            if (ours && now - found.mtimeMs > staleAfter)
                await (0,promises_.rm)(path, { recursive: true, force: true });
        }
    }
}
function noneThere(error) {
    if (error.code === "ENOENT" || error.code === "ENOTDIR" || error.code === "EACCES")
        return [];
    throw error;
}

;// CONCATENATED MODULE: ./build/src/verify/prover.js







/** The last line of a conversation that ends well: an end of input without it means that the deciding process died. */
const endLine = JSON.stringify({ end: true });
/**
 * The proving plane's main loop: a job a line comes in, a line `{id, proof}` or `{id, error}` goes out as soon as it is proven, a few at a
 * time. Holds no token, decides nothing. Ends when told; when its input just stops, what is under way is interrupted.
 */
async function runProver(stdin, stdout, options) {
    const orphaned = new AbortController();
    const signal = AbortSignal.any([options.signal, orphaned.signal]);
    const store = (0,lock_store/* openStore */.C)(options.cacheDir, { configDir: options.configDir, env: options.env, signal });
    const ports = { store, env: options.env, folders: options.folders, signal };
    const turns = openTurns(proversFor((0,external_node_os_.availableParallelism)()));
    const under = [];
    under.push(removeStaleScratch(options.folders, Date.now()));
    let told = false;
    stdout.on("error", () => orphaned.abort());
    for await (const line of (0,external_node_readline_.createInterface)({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
        if (line === "")
            continue;
        if (line === endLine) {
            told = true;
            break;
        }
        under.push(turns(async () => void stdout.write(`${JSON.stringify(await answer(line, ports))}\n`)));
    }
    if (!told)
        orphaned.abort(new errors/* ExternalError */.yA("interrupted", "the deciding process is gone"));
    await Promise.all(under);
}
/** Each job runs two servers side by side: two or three jobs fill a small machine. */
function proversFor(processors) {
    return Math.min(3, Math.max(2, Math.floor(processors / 2)));
}
async function answer(line, ports) {
    let id = null;
    try {
        const job = checkJob(JSON.parse(line));
        id = job.id;
        return { id, proof: await prove(job, ports) };
    }
    catch (error) {
        // The border of a plane: an error crosses it as data, and is thrown again on the other side.
        return { id, ...(0,errors/* errorDocument */.Uh)(error) };
    }
}
/** Lets at most `count` tasks run at a time, in the order in which they came. */
function openTurns(count) {
    let free = count;
    const waiting = [];
    return async (task) => {
        if (free > 0)
            free--;
        else
            await new Promise((turn) => waiting.push(turn));
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                free++;
        }
    };
}


/***/ }),

/***/ 83148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ kinds),
/* harmony export */   I: () => (/* binding */ kindOf)
/* harmony export */ });
const read = "read the text as a model would, and do not merge before its publisher has explained it";
/** The closed list of what the suite can say. */
const kinds = {
    "bidirectional-text": {
        severity: "high",
        message: "characters turn the direction of text, so that a person reads something else than a model",
        todo: read,
        sameAs: "W021",
    },
    "hidden-text": { severity: "high", message: "characters that nobody sees stand where a model reads them", todo: read, sameAs: "W021" },
    "tag-characters": { severity: "critical", message: "a text is hidden in Unicode tag characters", todo: read, sameAs: "W021" },
    "ansi-escape": { severity: "high", message: "escape codes of a terminal can hide or forge what a person sees there", todo: read },
    "control-characters": { severity: "medium", message: "control characters stand in a text", todo: read },
    "override-instruction": { severity: "high", message: "it tells a model to set other instructions aside", todo: read, sameAs: "E001" },
    "secrecy-instruction": { severity: "high", message: "it tells a model to keep something from the user", todo: read, sameAs: "E001" },
    "exfiltration-instruction": {
        severity: "high",
        message: "it tells a model to hand over what is not the server's",
        todo: read,
        sameAs: "E001",
    },
    "false-authority": {
        severity: "high",
        message: "it poses as the system, the developer or the user of a conversation",
        todo: read,
        sameAs: "E001",
    },
    "encoded-instruction": { severity: "high", message: "an encoded text holds instructions to a model", todo: read, sameAs: "E001" },
    "secret-shaped-text": {
        severity: "medium",
        message: "it publishes what has the shape of a credential",
        todo: "tell the publisher to revoke it; do not use it",
    },
    "mixed-script-name": {
        severity: "medium",
        message: "a name mixes letters of several scripts that look alike",
        todo: "compare it with the name that it looks like",
    },
    "foreign-reference": {
        severity: "low",
        message: "it speaks of a tool that another server of this repository has",
        todo: "check that it only names it, and does not direct what it does",
        sameAs: "E002",
    },
    "foreign-direction": {
        severity: "medium",
        message: "it directs how a tool of another server of this repository is used",
        todo: "a server has no say in how others are used: do not merge before its publisher has explained it",
        sameAs: "E002",
    },
    "shadowed-name": {
        severity: "info",
        message: "another server of this repository has a tool of the same name",
        todo: "nothing, where every client puts the server's name before the tool's",
    },
    "look-alike-name": {
        severity: "low",
        message: "a tool of another server of this repository has a name that looks the same",
        todo: "compare the two before you allow either by name",
    },
    "known-vulnerability": {
        severity: "high",
        message: "a package of its tree has a known vulnerability",
        todo: "take a version whose tree has none of it, or waive it with the reason why it cannot be reached here",
    },
    "vulnerability-gone": { severity: "info", message: "known vulnerabilities of the pinned version are gone", todo: "nothing" },
    "install-script": {
        severity: "medium",
        message: "a package of its tree has an install script that the pinned version's tree does not have",
        todo: "read the script; it does not run unless policy names the package in installScripts",
    },
    "install-script-changed": {
        severity: "low",
        message: "a package of its tree that has an install script is another version",
        todo: "compare the two scripts where policy lets it run",
    },
    "new-packages": { severity: "info", message: "packages are new in its tree", todo: "look at those that you do not know" },
    "size-jump": {
        severity: "low",
        message: "the package is many times as large as before",
        todo: "look at what came along: a bundle, a binary, or what does not belong there",
    },
    withdrawn: {
        severity: "high",
        message: "the registry does not have this version any more",
        todo: "do not take it; where it runs, go back to a version that is published",
    },
    deprecated: {
        severity: "medium",
        message: "its publisher withdrew this version",
        todo: "take the version that the publisher recommends",
    },
    "quarantined-package": {
        severity: "high",
        message: "a package of its tree is in quarantine here",
        todo: "wait for a version without it, or let the quarantine end",
    },
    "provenance-lost": {
        severity: "high",
        message: "the pinned version was published with provenance, this one was not",
        todo: "ask its publisher why: a stolen token publishes without provenance",
    },
};
/** The entry of a code; what an entry may lack is told as such by the type. */
function kindOf(code) {
    return kinds[code];
}


/***/ }),

/***/ 5259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _4: () => (/* binding */ looksLike),
/* harmony export */   pN: () => (/* binding */ mixesScripts),
/* harmony export */   qV: () => (/* binding */ skeleton)
/* harmony export */ });
/** Letters of other scripts that look like Latin ones: enough of Unicode's confusables (UTS #39) to read what was written to deceive. */
const lookAlikes = Object.fromEntries([
    ["авеёзкмнорстухіјѕһԁԛԝ", "abee3kmhopctyxijshdqw"],
    ["АВЕЁЗКМНОРСТУХІЈЅҺԚԜ", "ABEE3KMHOPCTYXIJSHQW"],
    ["αβεικνορτυχγωη", "abeikvoptuxywn"],
    ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"],
    ["ıȷɑɡոս", "ijagnu"],
].flatMap(([from = "", to = ""]) => Array.from(from).map((char, at) => [char, Array.from(to)[at] ?? char])));
/** Zero width, tags and selectors; what is left out before a text is read as a model might. */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/gu;
/** A text as it looks: compatibility forms and look-alikes as plain letters, nothing invisible, white space as single spaces. */
function looksLike(text) {
    if (/^[\u0020-\u007e]*$/.test(text) && !text.includes("  "))
        return text;
    const seen = text.replace(invisible, "").normalize("NFKC");
    return Array.from(seen, (char) => lookAlikes[char] ?? char)
        .join("")
        .replace(/\s+/gu, " ");
}
/** A name as a person may confuse it with another: separators, case, and what looks like something else set aside. */
function skeleton(name) {
    return looksLike(name)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, "")
        .replace(/[il|]/g, "1")
        .replaceAll("o", "0")
        .replaceAll("rn", "m")
        .replaceAll("vv", "w");
}
/** Whether one word has letters of Latin and of a script that looks like it. */
function mixesScripts(name) {
    return /\p{Script=Latin}/u.test(name) && /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u.test(name);
}


/***/ }),

/***/ 61935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ suitesVersion),
/* harmony export */   P: () => (/* binding */ securitySuite)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17538);
/* harmony import */ var _surface_review_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30469);


/** Raised when what the suites look at changes: a proof that an older program remembered says less. */
const suitesVersion = 2;
/** The suite `security` as far as the surface goes; what its packages bring is added where locks and registries are known. */
function securitySuite(contract, before) {
    const findings = (0,_surface_review_js__WEBPACK_IMPORTED_MODULE_0__/* .reviewSurface */ .e)(contract, before);
    return { suite: "security", outcome: (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .s)(findings), findings };
}


/***/ }),

/***/ 30469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ reviewSurface),
  Y: () => (/* binding */ securityFinding)
});

// EXTERNAL MODULE: ./build/src/manifest/secret-shapes.js
var secret_shapes = __webpack_require__(93946);
// EXTERNAL MODULE: ./build/src/report/neutralise.js
var neutralise = __webpack_require__(37196);
// EXTERNAL MODULE: ./build/src/verify/finding.js
var finding = __webpack_require__(17538);
// EXTERNAL MODULE: ./build/src/verify/security/codes.js
var codes = __webpack_require__(83148);
// EXTERNAL MODULE: ./build/src/verify/security/fold.js
var fold = __webpack_require__(5259);
;// CONCATENATED MODULE: ./build/src/verify/security/hidden-text.js
/** The flag of a region (`England`) is the one good use of tag characters: a black flag, a short code, an end. */
const regionFlag = /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}/gu;
const tags = /[\u{e0000}-\u{e007f}]+/gu;
/** Scripts that are written from right to left, and those that join their letters: there the invisible has a use. */
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const joining = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Mongolian}]/u;
const emoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{1f1e6}-\u{1f1ff}\ufe0f\u20e3]/u;
/** What has no width: joiners, fillers, invisible operators, soft hyphens, and the selectors that can carry bytes. */
const unseen = /\p{Variation_Selector}|\u034f|\u17b4|\u17b5|[\u00ad\u115f\u1160\u180e\u200b-\u200d\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{1d173}-\u{1d17a}]/u;
/** ECMA-48: an escape, or the one-byte form of its introducers. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const ansi = /\u001b(?:\[[0-?]{0,100}[ -/]{0,20}[@-~]?|[\]PX^_][^\u0007\u001b]{0,200}|[ -~])?|[\u0090\u009b\u009d][ -~]{0,100}/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f\u007f-\u008f\u0091-\u009a\u009c\u009e\u009f]+/g;
/** What of a text a person does not see, or sees otherwise than a model does. */
function hiddenText(text) {
    // Most texts are of this kind: nothing to look for.
    if (/^[\t\n\r\u0020-\u007e]*$/.test(text))
        return [];
    const plain = text.replace(regionFlag, "");
    return [...tagHits(plain), ...bidiHits(plain), ...unseenHits(plain), ...controlHits(plain)];
}
/** Tag characters are ASCII in another place: the evidence says what they say. */
function tagHits(text) {
    return [...text.matchAll(tags)].map(([run]) => {
        const said = Array.from(run, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0) - 0xe0000)).join("");
        return { code: "tag-characters", seen: `hidden text: ${JSON.stringify(said)}`, subject: said };
    });
}
function bidiHits(text) {
    const natural = rightToLeft.test(text);
    const found = Array.from(text).filter((char) => /\p{Bidi_Control}/u.test(char) && !(natural && ["\u061c", "\u200e", "\u200f"].includes(char)));
    return once("bidirectional-text", found, text);
}
function unseenHits(text) {
    const chars = Array.from(text);
    const found = chars.filter((char, at) => unseen.test(char) && !hasItsUse(chars, at));
    return once("hidden-text", found, text);
}
/** Emoji sequences, the styles of symbols, letters that are joined or kept apart, and a byte order mark in front. */
function hasItsUse(chars, at) {
    const [before = "", char = "", after = ""] = [chars[at - 1], chars[at], chars[at + 1]];
    if (char === "\ufeff")
        return at === 0;
    if (char === "\ufe0e" || char === "\ufe0f")
        return /[\p{Emoji}\p{S}\p{N}\p{P}]/u.test(before);
    if (char === "\u200d" && emoji.test(before) && emoji.test(after))
        return true;
    if (char === "\u200c" || char === "\u200d")
        return joining.test(before);
    if (/[\u{e0100}-\u{e01ef}\ufe00-\ufe0d]/u.test(char))
        return /[\p{Script=Han}\p{Sm}]/u.test(before);
    if (/[\u180b-\u180f]/.test(char))
        return joining.test(before) || joining.test(after);
    if (/[\u115f\u1160\uffa0\u3164]/.test(char))
        return /[\u1100-\u11ff]/.test(before) && /[\u1161-\u11ff]/.test(after);
    return false;
}
function controlHits(text) {
    const escapes = [...text.matchAll(ansi)].map(([run]) => run);
    const others = text.replace(ansi, "").match(controls) ?? [];
    return [...once("ansi-escape", escapes, text), ...once("control-characters", others, text)];
}
/** One hit for a text, that names the characters. */
function once(code, found, text) {
    const [first] = found;
    if (first === undefined)
        return [];
    const names = [...new Set(found.flatMap((run) => Array.from(run).filter((char) => !/[ -~]/.test(char))))].map(codePoint).sort();
    const at = text.indexOf(first);
    const around = text.slice(Math.max(0, at - 60), at + first.length + 60);
    const carried = variationBytes(text);
    const seen = `${names.slice(0, 8).join(" ")} in ${JSON.stringify(around)}${carried === "" ? "" : `, which carry ${JSON.stringify(carried)}`}`;
    return [{ code, seen, subject: `${names.join(" ")} ${found.length}` }];
}
/** The text that a run of variation selectors carries, a byte each; empty where it is none. */
function variationBytes(text) {
    const [run] = text.match(/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]{4,}/u) ?? [];
    if (run === undefined)
        return "";
    const bytes = Array.from(run, (char) => {
        const point = char.codePointAt(0) ?? 0;
        return point >= 0xe0100 ? point - 0xe0100 + 16 : point - 0xfe00;
    });
    return Buffer.from(bytes.slice(0, 200)).toString("utf8");
}
function codePoint(char) {
    return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

;// CONCATENATED MODULE: ./build/src/verify/security/phrases.js
// Every gap is bounded: the texts are hostile, and the time is linear.
const rules = `(?:instruction|rule|guideline|directive|guardrail|prompt|command|restriction|constraint|polic(?:y|ie)|safety (?:check|measure|filter|setting))s?`;
const others = `(?:all|any|every|the|your|my|these|those|other|previous|prior|preceding|earlier|above|existing|original|initial|current|system|developer|safety|security|user'?s?|of|and|given|that came before)`;
const place = String.raw `(?:~|\$HOME|%USERPROFILE%|/home/\w{1,30}|/root|/Users/\w{1,30})`;
const sensitiveFile = String.raw `(?:${place}/\.[\w./-]{2,60}|\bid_(?:rsa|ed25519|ecdsa|dsa)\b|\.ssh/|\.aws/|\.kube/config|\.npmrc\b|\.netrc\b|\.pgpass\b|\.git-credentials\b|/etc/(?:passwd|shadow)\b|(?<![\w/])\.env(?:\.\w{1,20})?(?![\w.])|\bmcp\.json\b|\.cursor/|\.claude/|claude_desktop_config|\bkeychain\b|\bwallet\.dat\b|\bseed phrase\b)`;
const inner = `(?:(?:the|this|your|our|full|entire|whole|complete|all|previous|prior|of|user'?s?|chat|conversation|message|current|session) ){0,5}(?:system prompt|developer prompt|conversation(?: history)?|chat (?:history|log)|message history|previous messages|hidden instructions|environment variables|api keys|access tokens|credentials|passwords|private keys|session tokens|cookies)`;
const take = `(?:read|open|cat|load|fetch|get|retrieve|collect|gather|find|access|extract|look up|print|copy)`;
const give = `(?:send|pass|include|append|attach|provide|upload|forward|post|put|place|paste|insert|embed|encode|transmit|leak|exfiltrate|report|submit|share|return|add|write|supply|store|output|reveal|dump|copy)`;
const not = /\b(?:not|never|don'?t|cannot|can'?t|without|avoid|nor|no|refuse|instead of|prevent|block(?:s|ed)?|exclude[sd]?|except|redact(?:s|ed)?|strip(?:s|ped)?)\b/i;
const address = String.raw `(?:https?://|wss?://|ftp://|[\w.+-]{1,60}@[\w-]{1,60}\.[a-z]{2,10}\b|\+\d{7,15}\b|[\w-]{1,60}\.(?:onion|ngrok|webhook\.site|requestbin|pipedream|oast)\b)`;
const user = String.raw `(?:the |any |your |our )?(?:end[- ]?)?(?:users?|humans?|persons?|people|operators?|customers?|developers?|owners?|them|him|her|anyone|anybody|nobody)\b`;
const keep = `(?:tell|inform|notify|alert|warn|mention|reveal|disclose|show|report|expose|explain|say|admit|let|display|describe|acknowledge|reference)`;
const phrases = [
    {
        code: "override-instruction",
        pattern: new RegExp(String.raw `\b(?:ignore|disregard|forget|override|bypass|set aside|discard|drop|neglect|stop following|do not (?:follow|obey|comply with)|don'?t (?:follow|obey)|supersedes?|overrides|takes? (?:precedence|priority) over)\b(?: ${others}){1,6} ?${rules}\b`, "i"),
        unless: /\b(?:cannot|can'?t|never|must not|will not|won'?t|does not|doesn'?t|unable to) (?:ignore|disregard|forget|override|bypass|discard|drop)|\bpolic(?:y|ies)\b.{0,40}\b(?:bucket|branch|retention|network|iam)\b/i,
    },
    {
        code: "override-instruction",
        pattern: /\b(?:ignore|disregard|forget) (?:everything|anything|all|whatever) (?:(?:that|you|was|were|has|have|been|is|the|user|told|said|written|stated|above|before|previously|earlier|prior|came|learned|know) ?){1,8}/i,
        unless: /\b(?:argument|comment|whitespace|character|option|column|row)s?\b/i,
    },
    {
        code: "override-instruction",
        pattern: /(?:ignora|olvida|omite)\w{0,3} (?:todas? )?(?:las? )?instrucciones (?:anteriores|previas)|ignor(?:e|ez|er) (?:toutes )?(?:les )?instructions pr[ée]c[ée]dentes|ignorier\w{0,3} (?:alle )?(?:die )?(?:vorherigen|bisherigen|obigen) (?:Anweisungen|Instruktionen)|игнорируй\w{0,4} (?:все )?предыдущие инструкции|(?:忽略|无视|忘记)(?:之前|以前|先前|上述|上面|所有|以上|前面)?(?:的)?(?:所有|一切|全部)?(?:的)?(?:指令|指示|提示|说明)|(?:これまで|以前|上記|前)の(?:すべての)?指示を(?:すべて)?無視/i,
    },
    {
        code: "secrecy-instruction",
        pattern: new RegExp(String.raw `\b(?:do not|don'?t|never|must not|should not|shouldn'?t|avoid|refrain from) (?:ever )?${keep}(?:ing)? (?:(?:about |of |that |to )?(?:this|that|it|these|those|anything|any of this|what you (?:did|do|are doing)|the (?:above|following|tool call|call|existence|transfer|change|step|side ?effect)s?(?: of (?:this|these) \w{1,20})?)[^.!?]{0,40}? (?:to|with|from|for) ${user}|(?:to )?${user} (?:about (?:this|that|it|these|the (?:call|tool|transfer|step|change|file|instruction)s?)|of this|that you|what you|why you|you (?:are|have|did)|know\b))`, "i"),
    },
    {
        code: "secrecy-instruction",
        pattern: new RegExp(String.raw `\bwithout (?:${user}(?:'s|s')? ?(?:knowledge|consent|noticing|awareness|approval|permission|knowing|seeing)|(?:tell|inform|notify|alert|warn|ask|mention|show|consult)ing (?:it |this |anything )?(?:to )?${user}|(?:any )?(?:notice|mention|confirmation) (?:to|from|by) ${user})`, "i"),
        unless: /\b(?:never|not|don'?t|cannot|must not|won'?t)\b.{0,200}\bwithout\b/i,
    },
    {
        code: "secrecy-instruction",
        pattern: new RegExp(String.raw `\b(?:keep|hide|conceal|withhold) (?:this|that|it|these|the (?:above|following|call|instructions?|tool call|transfer|operation)|all of (?:this|it))\b(?: (?:completely |strictly |all )?(?:secret|hidden)\b|[^.!?]{0,40} from ${user})`, "i"),
        unless: not,
    },
    {
        code: "secrecy-instruction",
        pattern: /\b(?:silently|secretly|covertly|discreetly|quietly|in secret) (?:send|forward|read|upload|copy|bcc|cc|transfer|transmit|collect|append|attach|include|exfiltrate|post|report|record|log)\b/i,
        unless: not,
    },
    {
        code: "exfiltration-instruction",
        pattern: new RegExp(String.raw `\b(?:${take}|${give})\b(?: the)?(?: \S{1,40}){0,8}? ?["'\`(]?${sensitiveFile}`, "i"),
        unless: not,
    },
    {
        code: "exfiltration-instruction",
        pattern: new RegExp(String.raw `(?:^|[,;:.*>\-] |\b(?:must|should|also|please|always|first|then|and|to|need to|you) )(?:${give}|summari[sz]e and ${give}) ${inner}\b`, "i"),
        unless: /\b(?:not|never|don'?t|cannot|without|avoid|redact(?:s|ed)?)\b|\b(?:tool|server|endpoint|api) (?:returns|to)\b|\bused to\b/i,
    },
    {
        code: "exfiltration-instruction",
        pattern: new RegExp(String.raw `\b(?:send|forward|bcc|cc|upload|transmit|exfiltrate|leak|post|copy|redirect|report|submit) (?:(?:a|an|the|all|any|every|each|copy|copies|of|its?|their|this|that|these|user'?s?|contents?|collected|full|complete|entire|results?|outgoing|incoming|future) ){0,6}(?:data|contents?|credentials?|keys?|tokens?|secrets?|passwords?|conversations?|histor(?:y|ies)|files?|messages?|e?mails?|results?|outputs?|cop(?:y|ies)|information|queries|code|transcripts?|logs?|them|it|payments?)\b[^.!?]{0,60}\bto ["'\`<(]?(?:attacker\S{0,40}|${address})`, "i"),
        unless: not,
    },
    {
        code: "exfiltration-instruction",
        pattern: /!\[[^\]!]{0,80}\]\(https?:\/\/[^)\s?{<$[!]{1,200}\?[^)\s{<$[!]{0,100}(?:[{<[]|\$\{)/i,
    },
    {
        code: "exfiltration-instruction",
        pattern: new RegExp(String.raw `\b(?:change|replace|set|rewrite|swap) (?:the |every |any |all )?(?:recipients?|destination|payee|beneficiary|(?:bank )?account number|wallet address|to(?:[- ]field)?)\b[^.!?]{0,60}\b(?:to|with|by) ["'\`<(]?(?:${address}|0x[0-9a-f]{8,}|[A-Z]{2}\d{2}[A-Z0-9]{8,})`, "i"),
    },
    {
        code: "false-authority",
        pattern: /<\|(?:im_start|im_end|system|user|assistant|endoftext|begin_of_text|start_header_id|eot_id)\|>|\[\/?INST\]|<<\/?SYS>>|<\/?(?:system|system[-_]prompt|system[-_]reminder|secret|hidden|hidden[-_]instructions?|admin|developer[-_]message|important[-_]instructions?)>|<IMPORTANT>|<CRITICAL>|(?:^|\s)(?:#{1,4}|\*\*|\[)? ?(?:SYSTEM|DEVELOPER|ADMIN(?:ISTRATOR)?)(?: (?:MESSAGE|PROMPT|OVERRIDE|NOTICE|NOTE|INSTRUCTIONS?|UPDATE|ALERT))?(?:\*\*|\])?: ?(?:you|the (?:assistant|model|user)|from now|all|ignore|new|this)\b/i,
    },
    {
        code: "false-authority",
        pattern: /\b(?:you are now (?:in )?(?:an? |the )?(?:unrestricted|jailbroken|root|admin\w{0,9}|developer mode|debug mode|DAN|god mode|different|new|evil|free)\b|(?:enter|enable|activate|switch to) (?:developer|god|jailbreak|DAN|unrestricted|sudo) mode|new system (?:prompt|instructions?)|(?:this|the following) (?:is|are) (?:your )?(?:new|updated|real|actual|true) (?:system )?instructions?|the user (?:has )?(?:already |previously |explicitly )?(?:pre-?)?(?:approved|authori[sz]ed|consented to|agreed to) (?:all|this|any|every|these)\b|(?:treat|regard|consider) (?:this|the following|these) as (?:a |an )?(?:system|developer|trusted|authori[sz]ed|highest[- ]priority)\b|(?:no|do not ask for|skip|never ask for)(?: any| the| further)? (?:user )?(?:confirmation|approval|consent|permission) (?:is (?:needed|required|necessary) )?(?:from the user |)(?:before|for|when) (?:running|executing|deleting|sending|any|all|every|this|calling))/i,
    },
];

;// CONCATENATED MODULE: ./build/src/verify/security/instructions.js


/** Characters of one sentence that are looked at. */
const longestSentence = 1500;
/**
 * Instructions to a model that are no business of a tool: to set others aside, to keep something from the user, to hand over what is not
 * the server's, to take somebody for the system. Phrases that name both the deed and its object; a word alone says nothing.
 */
function instructionsTo(text) {
    return [...phraseHits(text), ...encodedHits(text)];
}
function phraseHits(text) {
    const seen = sentencesOf((0,fold/* looksLike */._4)(text.replace(/[\r\n]{2,}/g, ". ")));
    return seen.flatMap((sentence) => phrases.flatMap(({ code, pattern, unless }) => {
        const match = pattern.exec(sentence);
        return match === null || unless?.test(clauseOf(sentence, match)) ? [] : [hit(code, match[0], sentence)];
    }));
}
/** From the last comma before a phrase to its end: a `never` there turns it around, one elsewhere does not. */
function clauseOf(sentence, { index, 0: phrase }) {
    const start = Math.max(...[",", ";", ":", "—"].map((mark) => sentence.lastIndexOf(mark, index - 1)), -1) + 1;
    return sentence.slice(index === 0 ? 0 : start, index + phrase.length);
}
function hit(code, match, sentence) {
    return { code, seen: sentence.slice(0, 400), subject: match.toLowerCase().replace(/\W+/g, " ").trim() };
}
/** At full stops that end one; a file's name or an address has none of these. */
function sentencesOf(text) {
    return text
        .split(/(?<=[.!?。！？])\s+/u)
        .filter((sentence) => sentence.length > 8)
        .flatMap((sentence) => {
        const parts = [];
        // Halves overlap: a phrase that lies over a cut is whole in one of them.
        for (let at = 0; at < sentence.length; at += longestSentence / 2)
            parts.push(sentence.slice(at, at + longestSentence));
        return sentence.length <= longestSentence ? [sentence] : parts;
    });
}
/** Base 64 and hexadecimal that decode to words which are instructions. */
function encodedHits(text) {
    const runs = text.match(/(?:[A-Za-z0-9+/]{24,20000}={0,2}|(?:[0-9a-fA-F]{2}[ :]?){24,10000})/g) ?? [];
    return runs.slice(0, 50).flatMap((run) => {
        const forms = [Buffer.from(run, "base64"), Buffer.from(run.replace(/[^0-9a-fA-F]/g, ""), "hex")].map((bytes) => bytes.toString("utf8"));
        const words = forms.filter((form) => form.length >= 16 && /^[\t\n\r\u0020-\u007e]+$/.test(form));
        return words
            .flatMap(phraseHits)
            .slice(0, 1)
            .map(({ seen, subject }) => ({ code: "encoded-instruction", seen: `decoded: ${seen}`, subject }));
    });
}

// EXTERNAL MODULE: ./build/src/verify/security/surface-texts.js
var surface_texts = __webpack_require__(17836);
;// CONCATENATED MODULE: ./build/src/verify/security/surface-review.js








/** Findings of one verdict; more of a kind say nothing new. */
const most = 100;
/**
 * What the text of a surface says that it should not. What the version before says as well is `info`, as before: it is nothing that the
 * candidate brings. Pure.
 */
function reviewSurface(contract, before) {
    const known = new Set(before === null ? [] : sightings(before).keys());
    return [...sightings(contract)].slice(0, most).map(([key, sighting]) => toFinding(sighting, known.has(key)));
}
/** The same words in several places are one sighting. */
function sightings(contract) {
    const found = new Map();
    for (const text of (0,surface_texts/* surfaceTexts */.C)(contract)) {
        for (const hit of hitsIn(text)) {
            const key = `${hit.code} ${hit.subject}`;
            const known = found.get(key);
            if (known)
                known.paths.push(text.path);
            else
                found.set(key, { ...hit, paths: [text.path] });
        }
    }
    return found;
}
function hitsIn({ path, text, role }) {
    const mixed = role === "name" && path.startsWith("tools/") && (0,fold/* mixesScripts */.pN)(text) ? [{ code: "mixed-script-name", seen: text, subject: text }] : [];
    // Characters that are not seen have no words to be told apart by: their place does it.
    const hidden = hiddenText(text).map((hit) => (hit.code === "tag-characters" ? hit : { ...hit, subject: `${hit.subject} ${path}` }));
    return [...hidden, ...instructionsTo(text), ...mixed, ...secretsIn(text)];
}
/** A credential by its shape; the evidence says of what kind it is, and not what it is. */
function secretsIn(text) {
    return (0,secret_shapes/* shapedSecrets */.fq)(text).map(({ kind, start, end }) => {
        const shown = `${text.slice(Math.max(0, start - 40), start)}(a ${kind})${text.slice(end, end + 20)}`;
        return { code: "secret-shaped-text", seen: shown, subject: `${kind} ${end - start}` };
    });
}
function toFinding({ code, seen, subject, paths }, asBefore) {
    const more = paths.length > 3 ? `, and in ${paths.length - 3} more places` : "";
    const where = `${[...new Set(paths)]
        .slice(0, 3)
        .map((path) => (0,neutralise/* neutralise */.$)(path, 200))
        .join(", ")}${more}`;
    return securityFinding(code, { subject, evidence: `${where}: ${(0,neutralise/* neutralise */.$)(seen, 600)}`, asBefore });
}
/** A finding of the suite with its words, severity and advice out of the table. */
function securityFinding(code, { subject, evidence, what, asBefore = false, severity }) {
    const { severity: usual, message, todo, sameAs } = (0,codes/* kindOf */.I)(code);
    const said = what === undefined ? message : `${message}: ${(0,neutralise/* neutralise */.$)(what, 200)}`;
    return {
        ...(0,finding/* finding */.g)(code, asBefore ? "info" : (severity ?? usual), asBefore ? `${said}, as before` : said, evidence),
        subject: subject.slice(0, 2000),
        todo,
        ...(sameAs && { sameAs }),
    };
}


/***/ }),

/***/ 17836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ surfaceTexts)
/* harmony export */ });
/* unused harmony export longestText */
/* harmony import */ var _contract_canonical_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86901);

/** Characters of one string; what lies behind is said to have been left out. */
const longestText = 200_000;
const deepest = 64;
const values = new Set(["default", "enum", "const", "example", "examples"]);
/** Every string of a contract, keys of objects too: names, titles, descriptions at any depth, enums, defaults, prompts, resources, instructions. */
function surfaceTexts(contract) {
    const found = [];
    const add = (path, text, role) => {
        found.push({ path, text: text.slice(0, longestText), role });
    };
    const walk = (value, path, { role, depth }) => {
        if (typeof value === "string")
            add(path, value, role);
        if (depth > deepest || typeof value !== "object")
            return;
        if (Array.isArray(value))
            for (const item of value)
                walk(item, path, { role, depth: depth + 1 });
        if (!(0,_contract_canonical_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
            return;
        for (const [key, field] of Object.entries(value)) {
            if (!/^[\w$-]{1,100}$/.test(key))
                add(`${path}/(key)`, key, "name");
            walk(field, `${path}/${key}`, { role: values.has(key) ? "value" : role, depth: depth + 1 });
        }
    };
    if (contract.instructions !== null)
        add("instructions", contract.instructions, "text");
    walk(contract.capabilities, "capabilities", { role: "text", depth: 0 });
    for (const kind of ["tools", "prompts", "resources", "resourceTemplates"]) {
        for (const { name, ...fields } of contract[kind]) {
            add(`${kind}/${name}`, name, "name");
            walk(fields, `${kind}/${name}`, { role: "text", depth: 0 });
        }
    }
    return found;
}


/***/ })

};
