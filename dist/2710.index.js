export const id = 2710;
export const ids = [2710];
export const modules = {

/***/ 84822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   EF: () => (/* binding */ readCapped),
/* harmony export */   g$: () => (/* binding */ tooLarge)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89862);



const decoders = { gzip: (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip), "x-gzip": (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip), deflate: (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflate), br: (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.brotliDecompress) };
/** Reads a stream to its end; one byte over the cap ends it with an ExternalError. */
async function readCapped(stream, cap) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        size += chunk.length;
        if (size > cap)
            throw tooLarge(cap);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks, size);
}
/** Undoes `Content-Encoding`; a few bytes that unfold beyond the cap are refused as the large body that they are. */
async function decode(body, encoding, cap) {
    const name = (encoding ?? "identity").trim().toLowerCase();
    if (name === "identity" || name === "" || body.length === 0)
        return body;
    if (!Object.hasOwn(decoders, name))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ExternalError */ .yA("network", `its content encoding is one that was not asked for`);
    try {
        return await decoders[name](body, { maxOutputLength: cap });
    }
    catch (error) {
        if (error.code === "ERR_BUFFER_TOO_LARGE")
            throw tooLarge(cap);
        throw error;
    }
}
function tooLarge(cap) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ExternalError */ .yA("network", `its answer is larger than ${cap} bytes`);
}


/***/ }),

/***/ 42710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withCache: () => (/* binding */ withCache)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89862);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92525);
/* harmony import */ var _http_body_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84822);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(85914);
/* harmony import */ var _http_slots_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(31153);











/** Milliseconds after which an answer that nobody asked for again goes. */
const lifetime = 30 * 24 * 60 * 60 * 1000;
const squeeze = (0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_5__.gzip);
/**
 * Keeps answers that carry a validator (ETag or Last-Modified) in a folder and asks whether they still hold before they are used again
 * (RFC 9111 §4.3): nothing is ever taken for fresh unasked. An answer is used stale, and says so, only when the server fails. Each
 * credential has its own answers. A folder that cannot be written costs the cache, never the answer.
 */
function withCache(http, options) {
    // Bodies read from the cache wait in memory for the server's word: not more of them than requests can be under way.
    const slots = (0,_http_slots_js__WEBPACK_IMPORTED_MODULE_10__/* .createSlots */ .e)(atOnce);
    const cache = { ...options, http, prune: once(() => prune(options.folder)), prepare: once(() => prepare(options.folder)) };
    return {
        close: http.close,
        get: (url, request = {}) => {
            const conditional = Object.keys(request.headers ?? {}).some((name) => /^if-/i.test(name));
            if (conditional || (request.method ?? "GET") !== "GET")
                return http.get(url, request);
            return slots.run(URL.canParse(url) ? new URL(url).origin : "", () => getCached(cache, url, request));
        },
    };
}
/** A little more than there are connections, so that reading and writing files keeps none of them idle. */
const atOnce = 24;
async function getCached(cache, url, request) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cache.folder, keyOf(url, request));
    const cached = read(file);
    if (cache.offline)
        return (await unfold(cached, request, { stale: true })) ?? Promise.reject(offlineMiss(url));
    const answer = await orStale(cache.http.get(url, conditional(request, cached)), () => unfold(cached, request, { stale: true }));
    if (answer.status === 304 && cached !== null) {
        const known = await unfold(cached, request, {});
        if (known === null)
            return cache.http.get(url, request);
        touch(file, cached);
        return { ...known, headers: { ...known.headers, ...answer.headers } };
    }
    const { wire, ...response } = answer;
    if (response.stale !== true && response.status === 200 && isStorable(response)) {
        await write(cache, file, answer);
        await cache.prune();
    }
    return response;
}
function once(task) {
    let done;
    return () => (done ??= { value: task() }).value;
}
function offlineMiss(url) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ExternalError */ .yA("network", `${(0,_http_js__WEBPACK_IMPORTED_MODULE_7__/* .shownUrl */ .zA)(url)} is not in the cache, and the network is not to be used`);
}
async function orStale(answer, cached) {
    try {
        const response = await answer;
        return (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_9__/* .isTransientStatus */ .Dm)(response.status) ? ((await cached()) ?? response) : response;
    }
    catch (error) {
        const known = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ExternalError */ .yA && error.code === "network" ? await cached() : null;
        if (known !== null)
            return known;
        throw error;
    }
}
function conditional(options, cached) {
    const { etag, "last-modified": modified } = cached?.response.headers ?? {};
    const validators = { ...(etag && { "if-none-match": etag }), ...(modified && { "if-modified-since": modified }) };
    return { ...options, headers: { ...options.headers, ...validators } };
}
function isStorable({ headers }) {
    return (headers.etag ?? headers["last-modified"]) !== undefined && !/\bno-store\b/i.test(headers["cache-control"] ?? "");
}
function keyOf(url, { headers = {}, sameHost = false }) {
    const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(JSON.stringify([url, sameHost, named.sort()]))
        .digest("hex");
}
/** Null for what is missing or damaged. Files are small and many: read at once they cost a third of what a thread's reading does. */
function read(file) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file, { throwIfNoEntry: false });
        if (stats === undefined)
            return null;
        const stored = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
        const end = stored.indexOf("\n");
        const { sha256, encoding, ...response } = JSON.parse(stored.toString("utf8", 0, end));
        const body = stored.subarray(end + 1);
        return sha256 === digest(body) ? { response, encoding, body, usedAt: stats.mtimeMs } : null;
    }
    catch {
        // A cache is a guess: whatever is wrong with it, the answer is asked for again.
        return null;
    }
}
/** The answer as it was given; null for none, and for one that is too large now. */
async function unfold(cached, { maxBytes = 64 * 1024 * 1024 }, more) {
    if (cached === null)
        return null;
    try {
        return { ...cached.response, body: await (0,_http_body_js__WEBPACK_IMPORTED_MODULE_8__/* .decode */ .D4)(cached.body, cached.encoding, maxBytes), ...more };
    }
    catch {
        return null;
    }
}
async function write(cache, file, { body, wire, ...response }) {
    const temporary = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`;
    try {
        cache.prepare();
        const sent = wire ?? { encoding: "gzip", body: await squeeze(body, { level: 1 }) };
        const head = { ...response, encoding: sent.encoding, sha256: digest(sent.body) };
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(temporary, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), sent.body]), { mode: 0o600, flag: "wx" });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, file);
    }
    catch {
        // A folder that cannot be written costs the cache, never the answer.
        discard(temporary);
    }
}
function discard(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(file, { force: true });
    }
    catch {
        // `prune` takes it away.
    }
}
function prepare(folder) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
}
/** What is still asked for stays; once a day is often enough to say so. */
function touch(file, { usedAt }) {
    const now = Date.now();
    if (now - usedAt < lifetime / 30)
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.utimesSync)(file, new Date(now), new Date(now));
    }
    catch {
        // It goes a little earlier then.
    }
}
/** Takes away what is old, once a day at the most. */
async function prune(folder) {
    const marker = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "pruned");
    const now = Date.now();
    const last = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(marker).catch(() => null);
    if (last && now - last.mtimeMs < lifetime / 30)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(marker, "").catch(() => undefined);
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder).catch(() => [])) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(file).catch(() => null);
        if (found && now - found.mtimeMs > lifetime)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(file, { force: true }).catch(() => undefined);
    }
}
function digest(body) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(body).digest("hex");
}


/***/ }),

/***/ 85914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   Dm: () => (/* binding */ isTransientStatus),
/* harmony export */   a2: () => (/* binding */ retryDelay),
/* harmony export */   bV: () => (/* binding */ isTransientError)
/* harmony export */ });
/** Statuses after which the same request may succeed (RFC 9110 §15.5.9, §15.6; RFC 6585 §4). */
const transientStatus = new Set([408, 429, 500, 502, 503, 504]);
/** What no second attempt changes: a certificate, a name that does not exist, our own refusals. */
const lasting = /^(ENOTFOUND|ERR_TLS_|CERT_|UNABLE_TO_|SELF_SIGNED_CERT|DEPTH_ZERO_SELF_SIGNED|ERR_INVALID_|UND_ERR_INVALID_ARG)/;
function isTransientStatus(status) {
    return transientStatus.has(status);
}
function isTransientError(error) {
    return !lasting.test(errorCode(error));
}
/** The code of an error or of the first of its causes that has one; empty when none has. */
function errorCode(error) {
    for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
        const code = at.code;
        if (typeof code === "string")
            return code;
    }
    return "";
}
/**
 * Milliseconds to wait before attempt `attempt + 1`: what the server asks for (`Retry-After`, RFC 9110 §10.2.3, seconds or a date), else
 * exponential with equal jitter, so that clients that failed together do not come back together.
 */
function retryDelay(attempt, base, retryAfter, now = Date.now()) {
    const asked = retryAfterMilliseconds(retryAfter, now);
    if (asked !== null)
        return asked;
    const full = base * 2 ** attempt;
    return full / 2 + Math.random() * (full / 2);
}
function retryAfterMilliseconds(text, now) {
    if (text === undefined)
        return null;
    if (/^\s*\d{1,9}\s*$/.test(text))
        return Number(text) * 1000;
    const date = Date.parse(text);
    return Number.isFinite(date) ? Math.max(0, date - now) : null;
}


/***/ }),

/***/ 31153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ createSlots)
/* harmony export */ });
function createSlots(limit) {
    const active = new Map();
    const waiting = new Map();
    const acquire = async (key) => {
        const running = active.get(key) ?? 0;
        if (running < limit)
            return void active.set(key, running + 1);
        await new Promise((resolve) => waiting.set(key, [...(waiting.get(key) ?? []), resolve]));
    };
    const release = (key) => {
        const next = waiting.get(key)?.shift();
        if (next)
            next();
        else
            active.set(key, (active.get(key) ?? 1) - 1);
    };
    return {
        async run(key, task) {
            await acquire(key);
            try {
                return await task();
            }
            finally {
                release(key);
            }
        },
    };
}


/***/ })

};
