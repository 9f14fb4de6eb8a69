export const id = 5938;
export const ids = [5938];
export const modules = {

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


/***/ }),

/***/ 95938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGo: () => (/* binding */ openGo)
});

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./build/src/registry/answer.js
var registry_answer = __webpack_require__(49843);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/lib/process.js
var process = __webpack_require__(47860);
;// CONCATENATED MODULE: ./build/src/registry/go-config.js


/** Go's own settings, from `go env` (variables and its files) or, without Go, from the variables alone. https://go.dev/ref/mod#environment-variables */
async function loadGoConfig(repo, env) {
    const settings = (await goEnv(repo, env)) ?? env;
    const entries = [...(settings.GOPROXY ?? "").matchAll(/([^,|]+)([,|]?)/g)];
    const patterns = settings.GONOPROXY || settings.GOPRIVATE || "";
    return {
        proxies: entries.map(([, url, separator]) => ({ url: (url ?? "").trim(), afterAnyError: separator === "|" })),
        private: patterns.split(",").filter((pattern) => pattern !== ""),
    };
}
async function goEnv(repo, env) {
    try {
        // A toolchain that go.mod asks for is not to be downloaded for a question.
        const options = { cwd: repo, env: { ...env, GOTOOLCHAIN: "local" }, timeout: 20_000 };
        const result = await (0,process/* run */.eF)(["go", "env", "-json", "GOPROXY", "GONOPROXY", "GOPRIVATE"], options);
        return result.exitCode === 0 ? JSON.parse(result.stdout.toString("utf8")) : null;
    }
    catch (error) {
        if (error instanceof errors/* ExternalError */.yA && error.cause?.code === "ENOENT")
            return null;
        throw error;
    }
}
/** Whether a pattern is a glob for a prefix of the path (`module.MatchPrefixPatterns`). */
function isPrivate(module, patterns) {
    return patterns.some((pattern) => {
        const parts = pattern.replace(/\/$/, "").split("/");
        const own = module.split("/");
        return own.length >= parts.length && parts.every((part, at) => globMatches(part, own[at] ?? ""));
    });
}
function globMatches(glob, text) {
    const source = glob
        .replace(/[.+^${}()|\\]/g, "\\$&")
        .replace(/\*/g, "[^/]*")
        .replace(/\?/g, "[^/]");
    return new RegExp(`^${source}$`).test(text);
}
/** A module path or version as a proxy wants it: capitals as `!` and the small letter. */
function escapeModule(path) {
    return path.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}

;// CONCATENATED MODULE: ./build/src/registry/go-retractions.js

function readRetractions(goMod) {
    const found = [];
    let inBlock = false;
    let above = "";
    for (const line of goMod.split(/\r?\n/)) {
        const [code = "", ...rest] = line.split("//");
        const comment = rest.join("//").trim();
        const directive = /^\s*retract\b\s*(.*)$/.exec(code)?.[1] ?? (inBlock ? code : null);
        if (directive !== null)
            found.push(...intervals(directive, comment || above));
        if (/^\s*retract\s*\(/.test(code))
            inBlock = true;
        else if (/\)\s*$/.test(code))
            inBlock = false;
        above = code.trim() === "" ? comment : "";
    }
    return found;
}
function intervals(text, reason) {
    const interval = /\[\s*(v[\w.+-]+)\s*,\s*(v[\w.+-]+)\s*\]/.exec(text);
    const single = /^\s*(v[\w.+-]+)\s*$/.exec(text);
    const [low, high] = interval ? [interval[1], interval[2]] : single ? [single[1], single[1]] : [];
    return low && high && semver.valid(low) && semver.valid(high) ? [{ low, high, reason: reason.slice(0, 500) }] : [];
}
/** The author's words when the version is taken back; null when it is not. */
function retraction(version, retractions) {
    const hit = retractions.find(({ low, high }) => semver.compare(version, low) >= 0 && semver.compare(version, high) <= 0);
    return hit ? hit.reason || "retracted" : null;
}

// EXTERNAL MODULE: ./build/src/registry/registry-http.js
var registry_http = __webpack_require__(40091);
;// CONCATENATED MODULE: ./build/src/registry/go.js





/** Publication times cost a request each: as many of the newest releases get one; the others have none. */
const timed = 40;
/** The Go module proxies of this machine, as Go is configured. https://go.dev/ref/mod#goproxy-protocol */
async function openGo(options) {
    const config = await loadGoConfig(options.repo, options.env);
    const http = (0,registry_http/* registryHttp */.g)(options);
    return {
        async lookup({ name, purl }) {
            if (!/^[\w.~-]+(\/[\w.~+-]+)*$/.test(name) || name.split("/").some((part) => /^\.+$/.test(part))) {
                return { kind: "not-found", purl, reason: "it is not a path that a module can have" };
            }
            if (isPrivate(name, config.private))
                return { kind: "unavailable", purl, reason: "a private module, which no proxy is to be asked for" };
            let last = { kind: "unavailable", purl, reason: "no module proxy is known: install Go, or set GOPROXY" };
            for (const proxy of config.proxies) {
                last = await lookupAt(http, proxy, { name, purl });
                if (last.kind === "found" || (last.kind === "unavailable" && !proxy.afterAnyError))
                    return last;
            }
            return last;
        },
    };
}
/** A package lies in the module of the longest prefix of its path that is one (`go run github.com/o/r/cmd/x`). */
async function lookupAt(http, proxy, { name, purl }) {
    if (proxy.url === "off")
        return { kind: "unavailable", purl, reason: "GOPROXY turns module downloads off" };
    // The proxies before it do not have the module; its own repository is not asked.
    if (proxy.url === "direct")
        return { kind: "not-found", purl, reason: "no module proxy has it" };
    let missing = { kind: "not-found", purl, reason: "no prefix of the path is a module" };
    for (let module = name; module.includes(".") && module !== ""; module = module.replace(/\/?[^/]*$/, "")) {
        const base = `${proxy.url.replace(/\/*$/, "")}/${escapeModule(module)}`;
        const [list, latest] = await Promise.all([(0,registry_answer/* askText */.L5)(http, `${base}/@v/list`), (0,registry_answer/* askJson */.ey)(http, `${base}/@latest`)]);
        if (list.kind === "document")
            return readModule(http, { base, purl, list: String(list.document), latest });
        missing = (0,registry_answer/* without */.FF)(purl, list);
        if (list.kind === "unavailable")
            return missing;
    }
    return missing;
}
async function readModule(http, { base, purl, list, latest }) {
    const named = list.split(/\s+/).filter((version) => version !== "");
    const versions = named.filter((version) => version.startsWith("v") && semver.valid(version) !== null);
    if (versions.length === 0 && named.length > 0)
        return (0,registry_answer/* nonsense */.IE)(purl, "its list holds no versions");
    const newest = latest.kind === "document" && (0,registry_answer/* isObject */.Gv)(latest.document) ? latest.document : {};
    const tag = typeof newest.Version === "string" && semver.valid(newest.Version) !== null ? newest.Version : null;
    // A module without tagged versions is known by a version made from its newest commit.
    if (tag !== null && versions.length === 0)
        versions.push(tag);
    if (versions.length === 0)
        return { kind: "not-found", purl, reason: "the module has no versions" };
    versions.sort((a, b) => semver.compareBuild(a, b));
    const [times, retractions] = await Promise.all([
        timesOf(http, base, versions),
        retractionsOf(http, base, tag ?? versions.at(-1)),
    ]);
    const releases = versions.map((version) => release(version, times.get(version) ?? null, retractions));
    return { kind: "found", purl, releases, tags: tag === null ? {} : { latest: tag } };
}
function release(version, publishedAt, retractions) {
    const deprecated = retraction(version, retractions);
    return { version, publishedAt, integrity: null, deprecated, provenance: null, installScript: false, engine: null };
}
/**
 * The later of the commit's time and of the moment since when the proxy has the version (`Last-Modified`). Where a proxy does not tell
 * the second, the author alone says when: a backdated commit looks older than it is.
 */
async function timesOf(http, base, versions) {
    const wanted = versions.slice(-timed);
    const answers = await Promise.all(wanted.map((version) => (0,registry_answer/* askJson */.ey)(http, `${base}/@v/${escapeModule(version)}.info`)));
    return new Map(wanted.map((version, at) => [version, timeOf(answers[at])]));
}
function timeOf(answer) {
    if (answer?.kind !== "document" || !(0,registry_answer/* isObject */.Gv)(answer.document))
        return null;
    const [committed, stored] = [(0,registry_answer/* instant */.uR)(answer.document.Time), (0,registry_answer/* instant */.uR)(answer.response.headers["last-modified"])];
    return committed !== null && stored !== null && stored > committed ? stored : committed;
}
async function retractionsOf(http, base, newest) {
    const answer = await (0,registry_answer/* askText */.L5)(http, `${base}/@v/${escapeModule(newest)}.mod`);
    return answer.kind === "document" ? readRetractions(String(answer.document)) : [];
}


/***/ }),

/***/ 40091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ registryHttp)
/* harmony export */ });
/* harmony import */ var _lib_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92525);

/** The HTTP client of the registries: answers with validators are kept in the user's cache, and an old one that had to do is told of. */
function registryHttp({ env, log, offline = false, signal }, more = {}) {
    const http = (0,_lib_http_js__WEBPACK_IMPORTED_MODULE_0__/* .openHttp */ .fb)({ env, cache: (0,_lib_http_js__WEBPACK_IMPORTED_MODULE_0__/* .cacheFolder */ .nF)(env), offline, ...more });
    return {
        ...http,
        async get(url, options) {
            const response = await http.get(url, { ...options, ...(signal && { signal }) });
            if (response.stale && !offline)
                log.warn(`${(0,_lib_http_js__WEBPACK_IMPORTED_MODULE_0__/* .shownUrl */ .zA)(url)} cannot be read now: going by what it said before`);
            return response;
        },
    };
}


/***/ })

};
