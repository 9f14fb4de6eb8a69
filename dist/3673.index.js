export const id = 3673;
export const ids = [3673];
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

/***/ 3673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createHttp: () => (/* binding */ createHttp)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89862);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92525);
/* harmony import */ var _http_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84822);
/* harmony import */ var _http_dispatcher_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65142);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85914);
/* harmony import */ var _http_slots_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31153);
/* harmony import */ var _undici_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19569);








const maxRedirects = 5;
const defaultTimeout = 60_000;
const defaultMaxBytes = 64 * 1024 * 1024;
/** The client behind `openHttp`. */
async function createHttp(options) {
    const connections = options.connections ?? 16;
    const dispatcher = await (0,_http_dispatcher_js__WEBPACK_IMPORTED_MODULE_4__/* .openDispatcher */ .y)(options, connections);
    const wire = {
        dispatcher,
        slots: (0,_http_slots_js__WEBPACK_IMPORTED_MODULE_7__/* .createSlots */ .e)(connections),
        retries: options.retries ?? 2,
        delay: options.retryDelay ?? 250,
        silence: options.silence ?? 20_000,
    };
    return {
        get: (url, request = {}) => {
            const target = httpUrl(url);
            return wire.slots.run(target.origin, () => getWithin(wire, target, request));
        },
        close: () => dispatcher.close(),
    };
}
async function getWithin(wire, url, options) {
    const timeout = options.timeout ?? defaultTimeout;
    const limit = AbortSignal.timeout(timeout);
    const request = {
        ...options,
        url,
        headers: { "user-agent": "mcp-gitops", "accept-encoding": "gzip, br", ...options.headers },
        signal: options.signal ? AbortSignal.any([options.signal, limit]) : limit,
        maxBytes: options.maxBytes ?? defaultMaxBytes,
        deadline: Date.now() + timeout,
    };
    try {
        return await follow(wire, request);
    }
    catch (error) {
        if (options.signal?.aborted)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExternalError */ .yA("interrupted", `the request to ${(0,_http_js__WEBPACK_IMPORTED_MODULE_2__/* .shownUrl */ .zA)(url)} was interrupted`, { cause: error });
        if (limit.aborted) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExternalError */ .yA("network", `${(0,_http_js__WEBPACK_IMPORTED_MODULE_2__/* .shownUrl */ .zA)(url)} did not answer completely within ${timeout} ms`, { cause: error });
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExternalError */ .yA("network", `${(0,_http_js__WEBPACK_IMPORTED_MODULE_2__/* .shownUrl */ .zA)(url)} could not be read: ${reasonOf(error)}`, { cause: error });
    }
}
async function follow(wire, first) {
    let request = first;
    for (let redirects = 0; redirects <= maxRedirects; redirects++) {
        const response = await attempts(wire, request);
        const location = response.headers.location;
        if (![301, 302, 303, 307, 308].includes(response.status) || location === undefined || request.method === "POST")
            return response;
        request = redirected(request, location);
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExternalError */ .yA("network", `it redirects more than ${maxRedirects} times`);
}
/** The next request of a redirect. Credentials stay with the origin that they were meant for; nothing but HTTP is followed, and never from https to http. */
function redirected(request, location) {
    if (!URL.canParse(location, request.url.href))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExternalError */ .yA("network", "it redirects to what is no address");
    const url = new URL(location, request.url);
    if (url.protocol !== "https:" && url.protocol !== "http:")
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExternalError */ .yA("network", `it redirects to a ${url.protocol} address`);
    if (request.url.protocol === "https:" && url.protocol === "http:")
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExternalError */ .yA("network", "it redirects from https to http");
    if (url.origin === request.url.origin)
        return { ...request, url };
    if (request.sameHost)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExternalError */ .yA("network", "it redirects to another host, which is not to see this request");
    const kept = Object.entries(request.headers).filter(([name]) => !/^(authorization|cookie|proxy-authorization)$/i.test(name));
    url.username = url.password = "";
    return { ...request, url, headers: Object.fromEntries(kept) };
}
async function attempts(wire, request) {
    for (let attempt = 0;; attempt++) {
        const last = attempt >= wire.retries;
        let retryAfter;
        try {
            const response = await once(wire, request);
            if (last || !(0,_http_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .isTransientStatus */ .Dm)(response.status))
                return response;
            retryAfter = response.headers["retry-after"];
            // A server that wants to be left alone for longer than there is time has answered.
            if (Date.now() + (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .retryDelay */ .a2)(attempt, wire.delay, retryAfter) > request.deadline)
                return response;
        }
        catch (error) {
            if (last || request.signal.aborted || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExternalError */ .yA || !(0,_http_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .isTransientError */ .bV)(error))
                throw error;
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)((0,_http_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .retryDelay */ .a2)(attempt, wire.delay, retryAfter), undefined, { signal: request.signal });
    }
}
async function once(wire, request) {
    const { url, method = "GET", maxBytes } = request;
    const answer = await (0,_undici_js__WEBPACK_IMPORTED_MODULE_6__/* .send */ .t)(wire.dispatcher, {
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method,
        ...(request.body !== undefined && { body: request.body }),
        headers: { ...basicAuth(url), ...request.headers },
        signal: request.signal,
        headersTimeout: wire.silence,
        bodyTimeout: wire.silence,
    });
    const headers = Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), Array.isArray(value) ? value.join(", ") : (value ?? "")]));
    if (method !== "HEAD" && Number(headers["content-length"] ?? 0) > maxBytes) {
        // Destroying the body ends the connection; its error is the one that is thrown here.
        answer.body.on("error", () => { }).destroy();
        throw (0,_http_body_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$)(maxBytes);
    }
    const raw = await (0,_http_body_js__WEBPACK_IMPORTED_MODULE_3__/* .readCapped */ .EF)(answer.body, maxBytes);
    const encoding = headers["content-encoding"];
    const body = await (0,_http_body_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D4)(raw, encoding, maxBytes);
    const sent = encoding === undefined || body === raw ? {} : { wire: { encoding, body: raw } };
    return { ...sent, status: answer.statusCode, headers, body, url: `${url.origin}${url.pathname}${url.search}` };
}
/** A user and a password in the address itself, as a header; undici does not read them. */
function basicAuth(url) {
    if (url.username === "" && url.password === "")
        return {};
    const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
    return { authorization: `Basic ${Buffer.from(pair, "utf8").toString("base64")}` };
}
function httpUrl(text) {
    if (!URL.canParse(text))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExternalError */ .yA("network", "an address that is none was to be read");
    const url = new URL(text);
    if (url.protocol === "https:" || url.protocol === "http:")
        return url;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExternalError */ .yA("network", `a ${url.protocol} address was to be read; only http and https are`);
}
function reasonOf(error) {
    const code = (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .CA)(error);
    switch (code) {
        case "ENOTFOUND":
        case "EAI_AGAIN":
            return "its host name could not be resolved";
        case "ECONNREFUSED":
            return "the connection was refused";
        case "UND_ERR_CONNECT_TIMEOUT":
        case "ETIMEDOUT":
            return "no connection within the time allowed";
        case "UND_ERR_HEADERS_TIMEOUT":
        case "UND_ERR_BODY_TIMEOUT":
            return "it stayed silent for too long";
        case "UND_ERR_SOCKET":
        case "ECONNRESET":
        case "UND_ERR_RES_CONTENT_LENGTH_MISMATCH":
            return "the connection broke before the answer was complete";
        default:
            return error instanceof Error ? error.message : String(error);
    }
}


/***/ }),

/***/ 65142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ openDispatcher)
});

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
;// CONCATENATED MODULE: ./build/src/lib/http-lookup.js

/** Milliseconds that an answer is kept: long enough for the connections of one command, short enough for a host that moves. */
const lifetime = 30_000;
/**
 * A resolver that asks once for all connections that open at the same time: sixteen identical questions at once are what small
 * resolvers drop, and a dropped one costs five seconds.
 */
function createLookup() {
    const asked = new Map();
    return (host, options, callback) => {
        const key = JSON.stringify([host, options]);
        const known = asked.get(key);
        const entry = known && Date.now() - known.at < lifetime ? known : { at: Date.now(), answer: ask(host, options) };
        asked.set(key, entry);
        void entry.answer.then((answer) => {
            if (answer[0])
                asked.delete(key);
            callback(...answer);
        });
    };
}
function ask(host, options) {
    return new Promise((done) => (0,external_node_dns_.lookup)(host, options, (...answer) => done(answer)));
}

// EXTERNAL MODULE: ./build/src/lib/undici.js
var undici = __webpack_require__(19569);
;// CONCATENATED MODULE: ./build/src/lib/http-dispatcher.js


/** The connections to all hosts, at most so many to each, through the proxies that the environment or the options name. */
async function openDispatcher(options, connections) {
    const connect = { timeout: 10_000, lookup: createLookup(), ...options.tls };
    const agent = { connections, connect };
    const env = options.env ?? process.env;
    const http = options.proxy?.http ?? env.http_proxy ?? env.HTTP_PROXY ?? "";
    const https = options.proxy?.https ?? env.https_proxy ?? env.HTTPS_PROXY ?? "";
    if (http === "" && https === "")
        return new undici/* Agent */.g(agent);
    const noProxy = options.proxy?.none ?? env.no_proxy ?? env.NO_PROXY ?? "";
    const { EnvHttpProxyAgent } = await __webpack_require__.e(/* import() */ 4036).then(__webpack_require__.bind(__webpack_require__, 14036));
    return new EnvHttpProxyAgent({ ...agent, requestTls: connect, httpProxy: http, httpsProxy: https, noProxy });
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


/***/ }),

/***/ 19569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* reexport default export from named module */ undici_lib_dispatcher_agent_js__WEBPACK_IMPORTED_MODULE_1__),
/* harmony export */   t: () => (/* binding */ send)
/* harmony export */ });
/* harmony import */ var undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14043);
/* harmony import */ var undici_lib_dispatcher_agent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57405);


/**
 * The two parts of undici that are wanted. Its index loads everything else too (fetch, web sockets, caches, mocks): 50 ms more at every
 * start, for which these paths inside it are worth naming.
 */

/** One request; the index would put it on every dispatcher as a method. */
function send(dispatcher, options) {
    return undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_0__.call(dispatcher, options);
}


/***/ })

};
