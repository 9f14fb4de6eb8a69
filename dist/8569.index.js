export const id = 8569;
export const ids = [8569,950];
export const modules = {

/***/ 9580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ clientInfo),
/* harmony export */   q: () => (/* binding */ clientCapabilities)
/* harmony export */ });
/** What every probe says of itself. Fixed: tool lists depend on it, and two contracts are comparable only where it is the same. */
const clientInfo = { name: "mcp-gitops", version: "1" };
const clientCapabilities = { roots: {}, sampling: {}, elicitation: {} };


/***/ }),

/***/ 78569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  converse: () => (/* binding */ converse)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@modelcontextprotocol/client/dist/index.mjs + 34 modules
var dist = __webpack_require__(18311);
// EXTERNAL MODULE: ./build/src/contract/canonical-contract.js
var canonical_contract = __webpack_require__(86901);
;// CONCATENATED MODULE: ./build/src/probe/call.js


/** A server writes its own `readOnlyHint`: a name that says otherwise is believed before it. */
const mutating = new Set(("add append apply approve archive assign ban block buy cancel clear click close commit connect copy create delete deploy destroy disable " +
    "disconnect drop edit enable exec execute fill fork grant import init insert install invite invoke kill lock login logout merge modify " +
    "move mutate navigate open order patch pause pay post press publish purge push put reboot register remove rename replace reset restart " +
    "restore resume revert revoke rotate run save scale schedule send set shutdown sign spawn start stop submit subscribe terminate toggle " +
    "transfer trigger truncate type uninstall unlock unsubscribe update upgrade upload upsert wipe write").split(" "));
/** The one tool that a probe may call: it claims to be read-only, requires no parameter, and its name promises nothing else; first by name. */
function harmlessTool(tools) {
    const names = tools.filter(isHarmless).map((tool) => tool.name);
    return names.sort(canonical_contract/* compareText */.n6)[0] ?? null;
}
/** Calls the harmless tool, if there is one, without arguments. Its content is not kept: it may hold anything. */
async function callOne(client, tools, timeout) {
    const tool = harmlessTool(tools);
    if (tool === null)
        return null;
    const from = performance.now();
    const record = (outcome, isError) => ({
        tool,
        outcome,
        isError,
        ms: Math.round(performance.now() - from),
    });
    try {
        const result = await client.request({ method: "tools/call", params: { name: tool, arguments: {} } }, anyResult, { timeout });
        return record("answered", (0,canonical_contract/* isRecord */.u4)(result) && result.isError === true);
    }
    catch (error) {
        if (error instanceof dist.SdkError && error.code === dist.SdkErrorCode.RequestTimeout)
            return record("timeout", null);
        if (error instanceof dist.ProtocolError || error instanceof dist.SdkError)
            return record("failed", null);
        throw error;
    }
}
const anyResult = { "~standard": { version: 1, vendor: "mcp-gitops", validate: (value) => ({ value }) } };
function isHarmless(tool) {
    if (!(0,canonical_contract/* isRecord */.u4)(tool) || typeof tool.name !== "string")
        return false;
    const { annotations, inputSchema, name } = tool;
    if (!(0,canonical_contract/* isRecord */.u4)(annotations) || annotations.readOnlyHint !== true || annotations.destructiveHint === true)
        return false;
    if ((0,canonical_contract/* isRecord */.u4)(inputSchema) && Array.isArray(inputSchema.required) && inputSchema.required.length > 0)
        return false;
    return !words(name).some((word) => mutating.has(word));
}
/** `getUserInfo`, `get_user-info` and `get.userInfo` are the same words. */
function words(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
        .split(/[^A-Za-z0-9]+/)
        .map((word) => word.toLowerCase());
}

// EXTERNAL MODULE: ./build/src/probe/identity.js
var identity = __webpack_require__(9580);
// EXTERNAL MODULE: ./build/src/probe/stdio-transport.js
var stdio_transport = __webpack_require__(22353);
;// CONCATENATED MODULE: ./build/src/probe/client.js



/**
 * An MCP client that declares what interactive clients declare, so that tools that hide from lesser ones are seen, and grants nothing:
 * no roots, no sampling, no answers of a user.
 */
function probeClient(era) {
    const client = new dist.Client(identity/* clientInfo */.Z, {
        capabilities: identity/* clientCapabilities */.q,
        versionNegotiation: { mode: era === "modern" ? { pin: stdio_transport/* modernVersion */.IO } : "legacy" },
    });
    client.setRequestHandler("roots/list", () => ({ roots: [] }));
    client.setRequestHandler("elicitation/create", () => ({ action: "decline" }));
    client.setRequestHandler("sampling/createMessage", () => {
        throw new dist.ProtocolError(dist.ProtocolErrorCode.InvalidRequest, "a probe has no model to ask");
    });
    let changes = 0;
    for (const list of ["tools", "prompts", "resources"]) {
        client.setNotificationHandler(`notifications/${list}/list_changed`, () => {
            changes++;
        });
    }
    // A stray or malformed message is the server's noise; what it breaks shows in the exchange itself.
    client.onerror = () => { };
    return { client, changes: () => changes };
}

;// CONCATENATED MODULE: ./build/src/probe/lists.js


/** A list that has no end, or is none. */
class ListError extends Error {
}
const maxPages = 100;
const maxItems = 10_000;
/** No schema needs this; what is nested deeper overflows the stack of whoever walks over it. */
const deepest = 128;
const methodNotFound = -32601;
const listings = [
    { key: "tools", method: "tools/list", capability: "tools", optional: false },
    { key: "prompts", method: "prompts/list", capability: "prompts", optional: true },
    { key: "resources", method: "resources/list", capability: "resources", optional: true },
    { key: "resourceTemplates", method: "resources/templates/list", capability: "resources", optional: true },
];
/** Takes any answer: a list that a strict client refuses is a finding, not the end of looking. */
const anything = {
    "~standard": { version: 1, vendor: "mcp-gitops", validate: (value) => ({ value }) },
};
/**
 * All pages of every list that the server's capabilities declare, asked for side by side. Throws ListError when a cursor comes back a
 * second time or the pages have no end, and the client's own errors.
 */
async function readLists(client, capabilities, timeout) {
    const declared = (0,canonical_contract/* isRecord */.u4)(capabilities) ? capabilities : {};
    const refused = [];
    const found = await Promise.all(listings.map(async ({ key, method, capability, optional }) => {
        if (!(0,canonical_contract/* isRecord */.u4)(declared[capability]))
            return [key, []];
        try {
            return [key, await readPages(client, { method, key }, timeout)];
        }
        catch (error) {
            const code = (0,canonical_contract/* isRecord */.u4)(error) ? error.code : undefined;
            // A server without its backend (a database, an account) still has tools; only those are what no client does without.
            if (!optional || typeof code !== "number" || !(error instanceof dist.ProtocolError))
                throw error;
            // Declared by habit and not served: there is nothing to list.
            if (code !== methodNotFound)
                refused.push(method);
            return [key, []];
        }
    }));
    return { ...Object.fromEntries(found), refused: refused.sort() };
}
async function readPages(client, { method, key }, timeout) {
    const items = [];
    const cursors = new Set();
    for (let cursor;;) {
        const page = await client.request({ method, params: cursor === undefined ? {} : { cursor } }, anything, { timeout });
        const list = (0,canonical_contract/* isRecord */.u4)(page) ? page[key] : undefined;
        if (!Array.isArray(list))
            throw new ListError(`${method} was answered without a list of ${key}`);
        if (isDeeperThan(list, deepest))
            throw new ListError(`${method} was answered with values nested deeper than ${deepest}`);
        items.push(...list);
        const next = (0,canonical_contract/* isRecord */.u4)(page) ? page.nextCursor : undefined;
        if (typeof next !== "string")
            return items;
        if (cursors.has(next))
            throw new ListError(`${method} never ends: its page cursor came back a second time`);
        cursors.add(next);
        cursor = next;
        if (cursors.size >= maxPages || items.length > maxItems)
            throw new ListError(`${method} never ends: more than ${maxPages} pages`);
    }
}
/** Level by level, not by recursion: this is what recursion has to be protected from. */
function isDeeperThan(value, limit) {
    let level = [value];
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > limit)
            return true;
        level = level.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : []));
    }
    return false;
}

// EXTERNAL MODULE: ./build/src/probe/reason.js
var reason = __webpack_require__(67150);
;// CONCATENATED MODULE: ./build/src/probe/session.js







/** Lists that change while they are read are read again, so many times at the most. */
const rereads = 3;
/** A server that registers more right after its session opened says so within this time (ms); waiting costs no processor. */
const settleMs = 20;
/**
 * Opens a session in one era and reads everything the server declares. Throws the client's own errors and ListError; `timeout` (ms)
 * holds for each request.
 */
async function converse(transport, era, timeout) {
    const probe = probeClient(era);
    await probe.client.connect(transport, { timeout });
    const initializedAt = performance.now();
    const capabilities = probe.client.getServerCapabilities() ?? {};
    if (isDeeperThan(capabilities, deepest))
        throw new ListError("its capabilities are nested too deep");
    const read = () => readLists(probe.client, capabilities, timeout);
    const first = await read();
    const listedAt = performance.now();
    const lists = await settledLists(probe, first, read);
    const protocolVersion = probe.client.getNegotiatedProtocolVersion() ?? "unknown";
    const raw = { ...lists, capabilities, instructions: probe.client.getInstructions(), eras: [{ era, protocolVersion }] };
    const heard = { raw, protocolVersion, strictRefusal: strictRefusal(lists.tools), oddities: oddities(lists), initializedAt, listedAt };
    return { ...probe, heard, call: (limit) => callOne(probe.client, lists.tools, limit) };
}
/** The lists once the server says no more that they changed. */
async function settledLists(probe, first, read) {
    let lists = first;
    for (let round = 0, known = 0; round < rereads; round++) {
        await (0,promises_.setTimeout)(settleMs);
        if (probe.changes() === known)
            return lists;
        known = probe.changes();
        lists = await read();
    }
    return lists;
}
/** What the protocol's own schema says against the list of tools: the official clients refuse the whole list over it. */
function strictRefusal(tools) {
    const checked = dist.specTypeSchemas.ListToolsResult["~standard"].validate({ tools });
    if (checked instanceof Promise || checked.issues === undefined)
        return null;
    return checked.issues
        .slice(0, 3)
        .map((issue) => (0,reason/* cut */.J)(`${(issue.path ?? []).map((part) => String(typeof part === "object" ? part.key : part)).join("/")}: ${issue.message}`, 200))
        .join("; ");
}
function oddities(lists) {
    const names = lists.tools.map((tool) => ((0,canonical_contract/* isRecord */.u4)(tool) ? tool.name : undefined));
    const repeated = new Set(names.filter((name, at) => typeof name === "string" && names.indexOf(name) !== at));
    const nameless = names.filter((name) => typeof name !== "string").length;
    return [
        ...[...repeated].sort().map((name) => `the tool ${JSON.stringify(name)} is listed more than once`),
        ...(nameless > 0 ? [`${nameless} tools have no name`] : []),
        ...lists.refused.map((method) => `${method} is answered with an error`),
    ];
}


/***/ }),

/***/ 22353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ modernEnvelope),
/* harmony export */   IO: () => (/* binding */ modernVersion),
/* harmony export */   tV: () => (/* binding */ stdioTransport)
/* harmony export */ });
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67150);

/** The revision that has no `initialize` (https://modelcontextprotocol.io/specification/2026-07-28). */
const modernVersion = "2026-07-28";
/** A number no client counts up to: some servers do not take a string for an id. */
const discoverId = 987_654_321;
const noiseLines = 20;
const noiseLength = 200;
/**
 * MCP over the stdin and stdout of a process that is already running. With `discover`, `server/discover` goes out at once, before the client
 * says anything, and its answer is kept from the client: the question costs no time, and the same process then serves the legacy era.
 */
function stdioTransport(server, discover) {
    const noise = [];
    const answer = Promise.withResolvers();
    if (discover !== null) {
        server.send(JSON.stringify({ jsonrpc: "2.0", id: discoverId, method: "server/discover", params: { _meta: discover } }));
    }
    const receive = (line) => {
        const message = parsed(line);
        if (message === null) {
            if (noise.length < noiseLines)
                noise.push((0,_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(line, noiseLength));
        }
        else if (discover !== null && "id" in message && message.id === discoverId && !("method" in message)) {
            answer.resolve(discoverAnswer(message));
        }
        else
            transport.onmessage?.(message);
    };
    const transport = {
        noise,
        async start() {
            server.onLine(receive);
            server.ended.then(() => {
                answer.resolve({ kind: "silent" });
                transport.onclose?.();
            });
        },
        async send(message) {
            server.send(JSON.stringify(message));
        },
        // The process outlives the client's session: how it ends is part of what is looked at.
        async close() { },
        discovered(ms) {
            const timer = setTimeout(() => answer.resolve({ kind: "silent" }), ms);
            return answer.promise.finally(() => clearTimeout(timer));
        },
    };
    return transport;
}
/** What every message of the modern era carries, by the names that its specification reserves. */
function modernEnvelope(client, capabilities) {
    return {
        "io.modelcontextprotocol/protocolVersion": modernVersion,
        "io.modelcontextprotocol/clientInfo": client,
        "io.modelcontextprotocol/clientCapabilities": capabilities,
    };
}
function parsed(line) {
    try {
        const value = JSON.parse(line);
        const isMessage = typeof value === "object" && value !== null && "jsonrpc" in value && value.jsonrpc === "2.0";
        return isMessage ? value : null;
    }
    catch {
        // Not JSON: what a server prints beside the protocol is noise, and is reported as such.
        return null;
    }
}
function discoverAnswer(message) {
    if ("result" in message && Array.isArray(message.result.supportedVersions)) {
        const versions = message.result.supportedVersions.filter((version) => typeof version === "string");
        return { kind: "result", versions };
    }
    if ("error" in message)
        return { kind: "error", code: Number(message.error.code), message: String(message.error.message) };
    return { kind: "error", code: 0, message: "the answer to server/discover names no versions" };
}


/***/ })

};
