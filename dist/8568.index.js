export const id = 8568;
export const ids = [8568];
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

/***/ 73142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback),
/* harmony export */   i: () => (/* binding */ parseImageName)
/* harmony export */ });
/** Docker's default, under the two names that its reference and its configuration files use (distribution/reference, docker/cli). */
const docker = { name: "docker.io", host: "registry-1.docker.io", credentials: "https://index.docker.io/v1/" };
/** Null for what is no image name. https://pkg.go.dev/github.com/distribution/reference */
function parseImageName(text) {
    const [first = "", ...rest] = text.split("/");
    const hasHost = rest.length > 0 && (/[.:]/.test(first) || first === "localhost");
    const host = hasHost ? first.toLowerCase() : docker.name;
    const path = hasHost ? rest.join("/") : text;
    const isDocker = host === docker.name || host === "index.docker.io";
    const repository = isDocker && !path.includes("/") ? `library/${path}` : path;
    const component = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
    if (repository.length > 255 || !new RegExp(`^${component}(?:/${component})*$`).test(repository))
        return null;
    if (!/^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:]+\])(?::\d{1,5})?$/.test(host))
        return null;
    if (isDocker)
        return { registry: docker.credentials, url: `https://${docker.host}`, repository };
    // Docker speaks plain HTTP with loopback only.
    return { registry: host, url: `${isLoopback(host) ? "http" : "https"}://${host}`, repository };
}
function isLoopback(host) {
    return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/.test(host);
}


/***/ }),

/***/ 8568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  imageDigest: () => (/* binding */ imageDigest),
  openOci: () => (/* binding */ openOci)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/versioning/image-tag.js
var image_tag = __webpack_require__(15066);
// EXTERNAL MODULE: ./build/src/registry/answer.js
var answer = __webpack_require__(49843);
// EXTERNAL MODULE: ./build/src/registry/image-name.js
var image_name = __webpack_require__(73142);
;// CONCATENATED MODULE: ./build/src/registry/oci-client.js



/**
 * Speaks with a registry for one image: answers its challenge once (a token for pulling, or a password) and keeps the answer.
 * https://github.com/opencontainers/distribution-spec https://distribution.github.io/distribution/spec/auth/token/
 */
function openRepository(http, image, find) {
    let authorization;
    return async (path, { method = "GET", accept = "application/json" } = {}) => {
        const send = async (header) => http.get(`${image.url}${path}`, { method, headers: { accept, ...(header !== null && { authorization: header }) }, sameHost: true });
        const first = await send((await authorization) ?? null);
        if (first.status !== 401)
            return first;
        authorization ??= answerChallenge(http, image, { challenge: first.headers["www-authenticate"] ?? "", find });
        const header = await authorization;
        return header === null ? first : send(header);
    };
}
async function answerChallenge(http, image, { challenge, find }) {
    const credentials = await find(image.registry);
    const basic = credentials && `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`, "utf8").toString("base64")}`;
    if (/^basic\b/i.test(challenge))
        return basic;
    const parameter = (name) => new RegExp(`\\b${name}="([^"]*)"`, "i").exec(challenge)?.[1];
    const realm = parameter("realm");
    if (!/^bearer\b/i.test(challenge) || realm === undefined || !URL.canParse(realm))
        return null;
    const url = new URL(realm);
    // Docker's rule too: a password goes over plain HTTP to loopback only.
    if (url.protocol !== "https:" && !(0,image_name/* isLoopback */.U)(url.host))
        throw new errors/* ExternalError */.yA("network", "the registry wants its token fetched over plain http");
    const service = parameter("service");
    if (service !== undefined)
        url.searchParams.set("service", service);
    // What is asked for is not the registry's to widen.
    url.searchParams.set("scope", `repository:${image.repository}:pull`);
    const response = await http.get(url.href, {
        headers: { accept: "application/json", ...(basic !== null && { authorization: basic }) },
        sameHost: true,
    });
    if (response.status !== 200)
        return null;
    const token = tokenIn(response.body);
    return token === null ? null : `Bearer ${token}`;
}
function tokenIn(body) {
    try {
        const document = JSON.parse(body.toString("utf8"));
        const token = (0,answer/* isObject */.Gv)(document) ? (document.token ?? document.access_token) : null;
        return typeof token === "string" && /^[\w.~+/=-]+$/.test(token) ? token : null;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/lib/process.js
var process = __webpack_require__(47860);
;// CONCATENATED MODULE: ./build/src/registry/oci-credentials.js





/**
 * Credentials as docker finds them: a helper for that registry, the store for all, else the file itself. A helper that has none is no
 * error; one that cannot be started is. https://docs.docker.com/reference/cli/docker/login/#credential-stores
 */
async function dockerCredentials(env) {
    const file = (0,external_node_path_.join)(env.DOCKER_CONFIG || (0,external_node_path_.join)(env.HOME ?? "", ".docker"), "config.json");
    const config = await readConfig(file);
    const record = (value) => ((0,answer/* isObject */.Gv)(value) ? value : {});
    return async (registry) => {
        const helper = record(config.credHelpers)[registry] ?? config.credsStore;
        if (typeof helper === "string" && helper !== "")
            return fromHelper(helper, registry, env);
        const entry = record(config.auths)[registry] ?? record(config.auths)[`https://${registry}`];
        const auth = (0,answer/* isObject */.Gv)(entry) && typeof entry.auth === "string" ? Buffer.from(entry.auth, "base64").toString("utf8") : "";
        const colon = auth.indexOf(":");
        return colon < 0 ? null : { user: auth.slice(0, colon), password: auth.slice(colon + 1) };
    };
}
async function readConfig(file) {
    try {
        const config = JSON.parse(await (0,promises_.readFile)(file, "utf8"));
        return (0,answer/* isObject */.Gv)(config) ? config : {};
    }
    catch (error) {
        if (["ENOENT", "ENOTDIR"].includes(error.code ?? ""))
            return {};
        throw new errors/* ConfigError */.xL("environment", "docker's configuration cannot be read", {
            place: { file },
            expected: "a JSON object",
            // The parser's message quotes the file, and the file holds passwords.
            ...(error instanceof SyntaxError ? {} : { cause: error }),
        });
    }
}
async function fromHelper(name, registry, env) {
    if (!/^[\w.-]+$/.test(name))
        throw new errors/* ConfigError */.xL("environment", "docker's configuration names a credential helper that cannot be one");
    const result = await (0,process/* run */.eF)([`docker-credential-${name}`, "get"], { env, input: registry, timeout: 20_000 });
    if (result.exitCode !== 0)
        return null;
    const found = JSON.parse(result.stdout.toString("utf8"));
    return (0,answer/* isObject */.Gv)(found) && typeof found.Username === "string" && typeof found.Secret === "string"
        ? { user: found.Username, password: found.Secret }
        : null;
}

// EXTERNAL MODULE: ./build/src/registry/registry-http.js
var registry_http = __webpack_require__(40091);
;// CONCATENATED MODULE: ./build/src/registry/oci.js








/** A digest costs a request each: as many of the newest versions get one, and `latest`. */
const digested = 20;
const maxPages = 50;
const manifestTypes = [
    "application/vnd.oci.image.index.v1+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.docker.distribution.manifest.v2+json",
].join(", ");
/** The registries of container images, with docker's credentials. https://github.com/opencontainers/distribution-spec/blob/main/spec.md */
async function openOci(options) {
    const find = await dockerCredentials(options.env);
    const http = (0,registry_http/* registryHttp */.g)(options);
    return {
        async lookup({ name, purl }) {
            const image = (0,image_name/* parseImageName */.i)(name);
            if (image === null)
                return { kind: "not-found", purl, reason: "it is not a name that an image can have" };
            const ask = openRepository(http, image, find);
            try {
                const tags = await listTags(ask, image.repository);
                return Array.isArray(tags) ? await describe(ask, image.repository, { purl, tags }) : tags(purl);
            }
            catch (error) {
                if (error instanceof errors/* ExternalError */.yA && error.code === "network")
                    return { kind: "unavailable", purl, reason: error.message };
                throw error;
            }
        },
    };
}
/** All tags, or what stands in their way. */
async function listTags(ask, repository) {
    const tags = [];
    let path = `/v2/${repository}/tags/list?n=1000`;
    for (let pages = 0; path !== null; pages++) {
        if (pages === maxPages)
            return (purl) => (0,answer/* nonsense */.IE)(purl, `more than ${maxPages} pages of tags`);
        const response = await ask(path);
        const refused = (0,answer/* judge */.S4)(response);
        if (refused !== null)
            return (purl) => ({ kind: refused.kind, purl, reason: refused.reason });
        const page = tagsIn(response.body);
        if (page === null)
            return (purl) => (0,answer/* nonsense */.IE)(purl, "no list of tags");
        tags.push(...page);
        path = nextPage(response, repository);
    }
    return tags;
}
function tagsIn(body) {
    try {
        const document = JSON.parse(body.toString("utf8"));
        if (!(0,answer/* isObject */.Gv)(document) || (document.tags !== null && !Array.isArray(document.tags)))
            return null;
        return (document.tags ?? []).filter((tag) => typeof tag === "string" && /^\w[\w.-]{0,127}$/.test(tag));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}
/** The next page, which stays at this list (`Link: </v2/…>; rel="next"`). */
function nextPage(response, repository) {
    const link = /<([^>]+)>\s*;[^,]*\brel="?next"?/i.exec(response.headers.link ?? "")?.[1];
    if (link === undefined || !URL.canParse(link, response.url))
        return null;
    const { pathname, search } = new URL(link, response.url);
    return pathname === `/v2/${repository}/tags/list` ? `${pathname}${search}` : null;
}
async function describe(ask, repository, { purl, tags }) {
    const sorted = [...new Set(tags)].sort(image_tag/* imageTagVersioning */.i.compare);
    const wanted = new Set([...sorted.slice(-digested), ...sorted.filter((tag) => tag === "latest")]);
    const digests = new Map(await Promise.all([...wanted].map(async (tag) => [tag, await digestOf(ask, repository, tag)])));
    const releases = sorted.map((tag) => release(tag, digests.get(tag) ?? null));
    // Every tag is a name that moves and a version at once.
    return { kind: "found", purl, releases, tags: sorted.includes("latest") ? { latest: "latest" } : {} };
}
/** Registries of this protocol do not tell when a tag was published, and what an image says of itself is its author's word. */
function release(version, integrity) {
    return { version, publishedAt: null, integrity, deprecated: null, provenance: null, installScript: false, engine: null };
}
/** The digest that a tag names now, for all platforms together where there are several, as subresource integrity. */
async function digestOf(ask, repository, tag) {
    const path = `/v2/${repository}/manifests/${tag}`;
    const head = await ask(path, { method: "HEAD", accept: manifestTypes });
    const digest = head.status === 200 ? head.headers["docker-content-digest"] : undefined;
    if (digest !== undefined && /^sha256:[0-9a-f]{64}$/.test(digest))
        return `sha256-${Buffer.from(digest.slice(7), "hex").toString("base64")}`;
    if (head.status !== 200)
        return null;
    const whole = await ask(path, { accept: manifestTypes });
    return whole.status === 200 ? `sha256-${(0,external_node_crypto_.createHash)("sha256").update(whole.body).digest("base64")}` : null;
}
/** `sha256:…` as images are named by it, from subresource integrity; null for another algorithm. */
function imageDigest(integrity) {
    const base64 = /^sha256-([A-Za-z0-9+/]{43}=)$/.exec(integrity)?.[1];
    return base64 === undefined ? null : `sha256:${Buffer.from(base64, "base64").toString("hex")}`;
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


/***/ }),

/***/ 38606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ isCalendar)
/* harmony export */ });
/**
 * Whether a version is a date (https://calver.org): `2025.8.21`, `2026.08.31-2`, `2025.4`, `20250821.0.0`. Years 2000–2099 with four
 * digits only, and a month or week after them: a two-digit year cannot be told from a 25th major version.
 */
function isCalendar(version) {
    const day = /^v?(20\d\d)(\d\d)(\d\d)(?:\D|$)/.exec(version);
    if (day)
        return Number(day[2]) >= 1 && Number(day[2]) <= 12 && Number(day[3]) >= 1 && Number(day[3]) <= 31;
    const parts = /^v?20\d\d\.(\d{1,4})(?:\D|$)/.exec(version);
    if (!parts)
        return false;
    // Month, week of the year, or month and day in one (`2025.821`).
    const second = Number(parts[1]);
    return second <= 53 || (second >= 101 && second <= 1231 && second % 100 >= 1 && second % 100 <= 31);
}


/***/ }),

/***/ 15066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ imageTagVersioning)
/* harmony export */ });
/* unused harmony export isCompatible */
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38606);

/**
 * Tags of container images. A tag with three numbers or more is taken for one version (`1.2.3-alpine`), one with fewer (`1.2`, `3-slim`)
 * moves within it; two tags compare only when they have as many numbers and the same suffix, so that `1.2.3-alpine` never becomes
 * `1.3.0-debian`. A digest after the tag (`1.2.3@sha256:…`) is passed over when versions are compared.
 */
const imageTagVersioning = {
    kind,
    isExact: (text) => kind(text) === "exact",
    isRange: (text) => kind(text) === "range",
    compare,
    satisfies: (version, range, options) => {
        const [tag, bounds] = [parse(version), boundsOf(range)];
        if (tag === null)
            return false;
        const prereleases = options?.prereleases ?? bounds.some(({ text }) => (parse(text)?.pre ?? null) !== null);
        return (tag.pre === null || prereleases) && bounds.every((bound) => holds(version, bound));
    },
    isPrerelease: (version) => (parse(version)?.pre ?? null) !== null,
    channel: (version) => parse(version)?.pre?.channel ?? null,
    claimedBump,
    replaces: isCompatible,
    resolve,
};
function kind(text) {
    if (text === "")
        return "none";
    if (/(?:^|@)[a-z0-9]+:[0-9a-f]{32,}$/.test(text))
        return "digest";
    const bounds = boundsOf(text);
    if (bounds.length > 0 && bounds.every((bound) => bound.operator !== "" && parse(bound.text) !== null))
        return "range";
    const tag = parse(text);
    return tag === null ? "tag" : tag.numbers.length >= 3 || (0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .isCalendar */ .r)(text) ? "exact" : "range";
}
function parse(text) {
    const match = /^(v?)(\d{1,9}(?:\.\d{1,9})*)(?:[-_.+]?([a-zA-Z].*)|[-_+](\d.*))?$/.exec(text.replace(/@.*$/, ""));
    if (!match)
        return null;
    const [, prefix = "", numbers = "", name, build] = match;
    const pre = /^(alpha|beta|rc|preview|pre|dev|canary|nightly|next|a|b)[.-]?(\d*)(?:[-.](.*))?$/i.exec(name ?? "");
    return {
        prefix,
        numbers: numbers.split(".").map(Number),
        suffix: pre ? (pre[3] ?? "") : (name ?? (build === undefined ? "" : "#")),
        pre: pre ? { channel: (pre[1] ?? "").toLowerCase(), number: Number(pre[2] || 0) } : null,
    };
}
/** Whether one tag can take the place of the other. */
function isCompatible(a, b) {
    const [left, right] = [parse(a), parse(b)];
    return left !== null && right !== null && left.suffix === right.suffix && left.numbers.length === right.numbers.length;
}
function compare(a, b) {
    const [left, right] = [parse(a), parse(b)];
    if (left === null || right === null)
        return left !== null ? 1 : right !== null ? -1 : plain(a, b);
    return compareNumbers(left.numbers, right.numbers) || comparePre(left, right) || plain(a, b);
}
function compareNumbers(a, b) {
    for (let at = 0; at < Math.max(a.length, b.length); at++) {
        const difference = (a[at] ?? 0) - (b[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function comparePre({ pre: a }, { pre: b }) {
    if (a === null || b === null)
        return (a === null ? 1 : 0) - (b === null ? 1 : 0);
    return plain(a.channel, b.channel) || a.number - b.number;
}
function plain(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** `>=1.0.0 <=2.1.0` as comparisons; a tag alone holds for those that begin with its numbers and share its suffix. */
function boundsOf(range) {
    const parts = range.split(/[\s,]+/).filter((part) => part !== "" && part !== "*");
    return parts.map((part) => {
        const [, operator = "", text = ""] = /^(<=|>=|<|>|=)?(.*)$/.exec(part) ?? [];
        return { operator, text };
    });
}
function holds(version, { operator, text: bound }) {
    const [tag, limit] = [parse(version), parse(bound)];
    if (tag === null || limit === null)
        return version === bound;
    const order = compareNumbers(tag.numbers, limit.numbers) || comparePre(tag, limit);
    switch (operator) {
        case "<=":
            return order <= 0;
        case ">=":
            return order >= 0;
        case "<":
            return order < 0;
        case ">":
            return order > 0;
        default:
            return tag.suffix === limit.suffix && limit.numbers.every((number, at) => tag.numbers[at] === number);
    }
}
function claimedBump(from, to) {
    const [before, after] = [parse(from), parse(to)];
    if (before === null || after === null || !isCompatible(from, to))
        return null;
    if (compare(from.replace(/@.*$/, ""), to.replace(/@.*$/, "")) === 0)
        return "none";
    if ((0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .isCalendar */ .r)(from) || (0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .isCalendar */ .r)(to))
        return null;
    if (before.numbers[0] !== after.numbers[0])
        return "major";
    return before.numbers[1] !== after.numbers[1] ? "minor" : "patch";
}
/** A tag runs as what it names; none means `latest`. */
function resolve(text, { releases }) {
    const tag = text === null || text === "" ? "latest" : text.replace(/@.*$/, "");
    return releases.find((release) => release.version === tag)?.version ?? null;
}


/***/ })

};
