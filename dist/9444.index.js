export const id = 9444;
export const ids = [9444];
export const modules = {

/***/ 99444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  probeHttp: () => (/* binding */ probeHttp)
});

// EXTERNAL MODULE: ./build/src/contract/canonical-contract.js
var canonical_contract = __webpack_require__(86901);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
;// CONCATENATED MODULE: ./build/src/probe/door.js

/** A `fetch` with a deadline and a cap on what comes in, that remembers how the way was: a client's error no longer tells a 403 from an outage. */
function watchDoor(limits) {
    let state = { kind: "open" };
    let bytes = 0;
    const late = new AbortController();
    const timer = setTimeout(() => {
        state = { kind: "late", ms: limits.timeout };
        late.abort(new Error(`no answer within ${limits.timeout} ms`));
    }, limits.timeout);
    const count = () => new TransformStream({
        transform(chunk, controller) {
            bytes += chunk.length;
            if (bytes <= limits.maxBytes)
                return controller.enqueue(chunk);
            state = { kind: "flood", bytes: limits.maxBytes };
            controller.error(new Error("too many bytes"));
        },
    });
    return {
        state: () => state,
        settle: () => clearTimeout(timer),
        async fetch(url, init = {}) {
            const signals = [init.signal, limits.signal, late.signal].filter((signal) => signal instanceof AbortSignal);
            try {
                const response = await fetch(url, { ...init, signal: AbortSignal.any(signals) });
                if (response.status === 401 || response.status === 403)
                    state = { kind: "closed", status: response.status };
                else if (response.status >= 500 && state.kind === "open")
                    state = { kind: "down", status: response.status };
                return response.body === null ? response : new Response(response.body.pipeThrough(count()), response);
            }
            catch (error) {
                if (state.kind === "open" && !limits.signal?.aborted)
                    state = { kind: "unreachable", why: rootCause(error) };
                throw error;
            }
        },
    };
}
/** `fetch failed` tells nobody anything: what failed is at the end of the chain. */
function rootCause(error) {
    let innermost = error;
    while (innermost instanceof Error && innermost.cause !== undefined)
        innermost = innermost.cause;
    if (innermost instanceof AggregateError)
        innermost = innermost.errors[0];
    return innermost instanceof Error ? innermost.message : (0,canonical_contract/* isRecord */.u4)(innermost) ? JSON.stringify(innermost) : String(innermost);
}

// EXTERNAL MODULE: ./build/src/probe/reason.js
var reason = __webpack_require__(67150);
;// CONCATENATED MODULE: ./build/src/probe/http-probe.js




const longestCall = 10_000;
/**
 * Probes a remote over streamable HTTP or SSE, one connection an era, side by side: starting one costs nothing here. A closed door (401, 403)
 * and an outage say nothing about its version.
 */
async function probeHttp(target, options) {
    const startedAt = performance.now();
    const eras = target.transport === "sse" ? options.eras.filter((era) => era === "legacy") : options.eras;
    const visits = await Promise.all(eras.map((era) => visit(target, era, options)));
    if (options.signal?.aborted)
        throw new errors/* ExternalError */.yA("interrupted", "the probe was interrupted");
    const best = visits.find(({ session }) => session !== null) ?? visits[0];
    const session = best?.session ?? null;
    const call = session === null || !options.call ? null : await session.call(Math.min(options.budget.start, longestCall));
    await Promise.all(visits.map((one) => one.session?.client.close()));
    const outcomes = ["legacy", "modern"].map((era) => visits.find((one) => one.era.era === era)?.era ?? { era, outcome: "not-asked" });
    const heard = session?.heard ?? null;
    const since = (at) => (at === undefined ? null : Math.round(at - startedAt));
    return {
        outcome: heard === null ? outcomeOf(visits) : "answered",
        reason: heard === null ? (best?.reason ?? "no era was asked for") : null,
        contract: heard === null ? null : contractOf(heard, outcomes),
        eras: outcomes,
        timings: { initialize: since(heard?.initializedAt), lists: since(heard?.listedAt), total: Math.round(performance.now() - startedAt) },
        exit: null,
        stderr: "",
        noise: [],
        strays: 0,
        peakMemory: null,
        call,
        strictRefusal: heard?.strictRefusal ?? null,
        oddities: heard?.oddities ?? [],
        starts: 0,
        isolation: { kind: "remote", separated: true, network: "open", filesystem: "private", missing: [] },
    };
}
function contractOf(heard, outcomes) {
    const eras = outcomes.flatMap((one) => (one.outcome === "answered" ? [{ era: one.era, protocolVersion: one.protocolVersion }] : []));
    return (0,canonical_contract/* canonicalContract */.FF)({ ...heard.raw, eras }, null);
}
async function visit(target, era, { budget, signal }) {
    const door = watchDoor({ maxBytes: budget.output, timeout: budget.start, ...(signal && { signal }) });
    const [{ StreamableHTTPClientTransport, SSEClientTransport }, { converse }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8311).then(__webpack_require__.bind(__webpack_require__, 18311)),
        Promise.all(/* import() */[__webpack_require__.e(8311), __webpack_require__.e(8569)]).then(__webpack_require__.bind(__webpack_require__, 78569)),
    ]);
    const url = new URL(target.url);
    const settings = { fetch: door.fetch, requestInit: { headers: { ...target.headers } } };
    const transport = target.transport === "sse" ? new SSEClientTransport(url, settings) : new StreamableHTTPClientTransport(url, settings);
    try {
        const session = await converse(transport, era, budget.start);
        const { protocolVersion } = session.heard;
        return { session, era: { era, outcome: "answered", protocolVersion, note: null }, door: door.state(), reason: null };
    }
    catch (error) {
        await transport.close();
        const state = door.state();
        const reason = reasonOf(error, state);
        return { session: null, era: { era, outcome: state.kind === "open" ? "refused" : "silent", note: reason }, door: state, reason };
    }
    finally {
        door.settle();
    }
}
/** What the failures of all eras together say of the remote. A door that is closed to one era is closed. */
function outcomeOf(visits) {
    const kinds = visits.map(({ door }) => door.kind);
    if (kinds.includes("closed"))
        return "closed-door";
    if (kinds.includes("late"))
        return "timeout";
    if (kinds.includes("unreachable") || kinds.includes("down"))
        return "unreachable";
    return "failed";
}
function reasonOf(error, door) {
    switch (door.kind) {
        case "closed":
            return `the door is closed (HTTP ${door.status})`;
        case "down":
            return `the server is in trouble (HTTP ${door.status})`;
        case "late":
            return `no answer within ${door.ms} ms`;
        case "unreachable":
            return `it cannot be reached: ${(0,reason/* cut */.J)(door.why, 200)}`;
        case "flood":
            return `it sent more than ${door.bytes} bytes`;
        case "open":
            return (0,reason/* cut */.J)(error instanceof Error ? error.message : String(error), 300);
    }
}


/***/ }),

/***/ 67150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut),
/* harmony export */   r: () => (/* binding */ reasonFrom)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Lines of a Node stack trace that tell a person nothing. */
const furniture = [
    /^\s*at /,
    /^\s*\^+\s*$/,
    /^Node\.js v/,
    /^node:internal\//,
    /^\s*[{}\]]?\s*$/,
    /^\s*(code|requireStack|errno|syscall|path):? ?'?[\w[{]/,
    /^\s*throw /,
];
const telling = /^(?:\[?\w*(?:Error|Exception)\b|Uncaught|Fatal|fatal|error\b|ERROR\b|panic)/;
const longest = 300;
/**
 * The words of stderr that tell a person why a server failed: the last line that names an error, else its last three lines.
 * `hidden` are folders of this run, shown as `…` so that the reason is the same in the next. Null when stderr says nothing.
 */
function reasonFrom(stderr, hidden) {
    const lines = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(stderr)
        .split(/\r?\n/)
        .map((line) => line.trimEnd())
        .filter((line) => line !== "" && !furniture.some((pattern) => pattern.test(line)));
    const named = lines.findLast((line) => telling.test(line.trim()));
    const words = named === undefined ? lines.slice(-3).join(" / ") : named.trim();
    const place = hidden.reduce((text, folder) => text.replaceAll(folder, "…"), words.replace(/ imported from .*$/, ""));
    return place === "" ? null : cut(place, longest);
}
/** A text of at most `length` characters, and a mark where something was cut off. */
function cut(text, length) {
    return text.length > length ? `${text.slice(0, length)}…` : text;
}


/***/ })

};
