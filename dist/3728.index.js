export const id = 3728;
export const ids = [3728];
export const modules = {

/***/ 43728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openClient: () => (/* binding */ openClient)
});

// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(86856);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 3 modules
var dist_src = __webpack_require__(11267);
// EXTERNAL MODULE: ./build/src/lib/http-body.js
var http_body = __webpack_require__(84822);
// EXTERNAL MODULE: ./build/src/lib/http-dispatcher.js + 1 modules
var http_dispatcher = __webpack_require__(65142);
// EXTERNAL MODULE: ./build/src/lib/undici.js
var undici = __webpack_require__(19569);
;// CONCATENATED MODULE: ./build/src/forge/github-wire.js



const timeout = 60_000;
const maxBytes = 256 * 1024 * 1024;
const maxRedirects = 5;
/**
 * What Octokit calls in place of `fetch`: the same connections as everything else here, the proxies of the environment included. Node's
 * own `fetch` loads a second HTTP client, 60 ms of processor for every action.
 */
function openWire(env) {
    let dispatcher;
    return async (url, request) => {
        dispatcher ??= (0,http_dispatcher/* openDispatcher */.y)({ env }, 16);
        const limit = AbortSignal.timeout(timeout);
        const signal = request.signal ? AbortSignal.any([request.signal, limit]) : limit;
        return follow(await dispatcher, new URL(url), { ...request, signal });
    };
}
/** A repository that was renamed answers with a redirect. A credential stays with the host that it was meant for. */
async function follow(dispatcher, first, request) {
    let [url, headers] = [first, request.headers];
    for (let redirects = 0;; redirects++) {
        const response = await once(dispatcher, url, { ...request, headers });
        const location = response.headers.get("location");
        if (!isRedirect(response.status, request.method) || location === undefined || redirects === maxRedirects)
            return response;
        const next = new URL(location, url);
        if (next.protocol !== url.protocol)
            return response;
        if (next.origin !== url.origin)
            headers = Object.fromEntries(Object.entries(headers).filter(([name]) => !/^authorization$/i.test(name)));
        url = next;
    }
}
/** What changes something is sent again only where the answer says that it must be sent as it was. */
function isRedirect(status, method) {
    return status === 307 || status === 308 || (["GET", "HEAD"].includes(method) && (status === 301 || status === 302));
}
async function once(dispatcher, url, request) {
    const { method, headers, body, signal } = request;
    const answer = await (0,undici/* send */.t)(dispatcher, {
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method: method,
        headers: { "accept-encoding": "gzip", ...headers },
        body: body ?? null,
        signal: signal ?? null,
    });
    const named = Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), [value ?? ""].flat().join(", ")]);
    const received = new Map(named);
    const bytes = await (0,http_body/* decode */.D4)(await (0,http_body/* readCapped */.EF)(answer.body, maxBytes), received.get("content-encoding"), maxBytes);
    return {
        status: answer.statusCode,
        url: url.href,
        headers: received,
        text: async () => bytes.toString("utf8"),
        arrayBuffer: async () => new Uint8Array(bytes).buffer,
    };
}

;// CONCATENATED MODULE: ./build/src/forge/github-client.js




const Client = dist_src/* Octokit */.E.plugin(dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
/** Octokit that paces its writes, waits for rate limits within a bound and repeats what may safely be repeated. */
function openClient({ token, apiUrl, log, patience }) {
    const mayWait = (what) => (seconds, _request, _octokit, retries) => {
        const wait = seconds * 1000 <= patience.rateLimit && retries < 2;
        log.warn(`GitHub's ${what} is reached: ${wait ? `waiting ${seconds} s` : `it asks to wait ${seconds} s, which is too long`}`);
        return wait;
    };
    return new Client({
        auth: token,
        baseUrl: apiUrl,
        userAgent: "mcp-gitops",
        log: { debug() { }, info() { }, warn: (text) => log.warn(text), error() { } },
        request: { fetch: openWire(process.env) },
        retry: { retryAfterBaseValue: patience.retry },
        throttle: {
            id: "mcp-gitops",
            onRateLimit: mayWait("rate limit"),
            onSecondaryRateLimit: mayWait("secondary rate limit"),
            // The plugin's own gaps (1 s, and 3 s for what notifies people) cannot be set; these stand in for its limiter groups.
            write: paced(patience.writeGap),
            notifications: paced(0),
        },
    });
}
/** One job at a time with a gap between their starts, in the form of the plugin's limiter groups. */
function paced(gap) {
    let next = 0;
    const schedule = async (_options, job) => {
        const now = Date.now();
        const start = Math.max(now, next);
        next = start + gap;
        if (start > now)
            await new Promise((resolve) => setTimeout(resolve, start - now));
        return job();
    };
    return { key: () => ({ schedule }) };
}


/***/ }),

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
