export const id = 7128;
export const ids = [7128];
export const modules = {

/***/ 86380:
/***/ ((module) => {

function webpackEmptyContext(req) {
	var e = new Error("Cannot find module '" + req + "'");
	e.code = 'MODULE_NOT_FOUND';
	throw e;
}
webpackEmptyContext.keys = () => ([]);
webpackEmptyContext.resolve = webpackEmptyContext;
webpackEmptyContext.id = 86380;
module.exports = webpackEmptyContext;

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


/***/ }),

/***/ 80049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isMcpServerName),
/* harmony export */   Y: () => (/* binding */ readMcpVersions)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49843);

/** Names as the registry's schema has them; nothing that could leave its place in an address. */
function isMcpServerName(name) {
    return typeof name === "string" && name.length <= 200 && /^[a-zA-Z0-9.-]+\/[a-zA-Z0-9._-]+$/.test(name);
}
const official = "io.modelcontextprotocol.registry/official";
const most = { versions: 2_000, packages: 50, variables: 100 };
/**
 * The versions in the registry's answer that are of this server; null when it is no such answer.
 * https://github.com/modelcontextprotocol/registry/blob/main/docs/reference/api/openapi.yaml (`ServerList`)
 */
function readMcpVersions(document, name) {
    if (!(0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(document) || !Array.isArray(document.servers))
        return null;
    const entries = document.servers.slice(0, most.versions).filter(_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv);
    return entries.flatMap((entry) => {
        const server = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entry.server) ? entry.server : null;
        if (server === null || server.name !== name || typeof server.version !== "string")
            return [];
        const meta = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entry._meta) && (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entry._meta[official]) ? entry._meta[official] : {};
        return [
            {
                version: server.version.slice(0, 255),
                status: meta.status === "deprecated" || meta.status === "deleted" ? meta.status : "active",
                statusMessage: typeof meta.statusMessage === "string" && meta.statusMessage !== "" ? meta.statusMessage.slice(0, 500) : null,
                isLatest: meta.isLatest === true,
                packages: objects(server.packages, most.packages).flatMap(readPackage),
            },
        ];
    });
}
function readPackage(given) {
    const { registryType, identifier, version } = given;
    if (typeof registryType !== "string" || typeof identifier !== "string")
        return [];
    const requires = objects(given.environmentVariables, most.variables).filter(({ isRequired, value, default: byDefault }) => isRequired === true && value === undefined && byDefault === undefined);
    const names = requires.map(({ name }) => name).filter((name) => typeof name === "string" && /^[A-Za-z_][A-Za-z0-9_]{0,127}$/.test(name));
    return [{ registryType, identifier, version: typeof version === "string" ? version : null, requires: names }];
}
function objects(value, atMost) {
    return Array.isArray(value) ? value.slice(0, atMost).filter(_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv) : [];
}


/***/ }),

/***/ 66951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ npmAuth)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/**
 * The credentials that npm's configuration holds for an address under a registry, found as npm finds them (npm-registry-fetch
 * `lib/auth.js`): by the longest part of the path that has any; those of the registry count for its whole host.
 */
function npmAuth(uri, registry, config) {
    const key = credentialKey(uri, config) ?? (new URL(uri).host === new URL(registry).host ? credentialKey(registry, config) : null);
    if (key === null)
        return { header: null, certificate: null };
    const value = (name) => text(config[`${key}:${name}`]);
    const password = Buffer.from(value("_password") ?? "", "base64").toString("utf8");
    const pair = value("username") !== null && value("_password") !== null ? encode(`${value("username")}:${password}`) : null;
    const basic = value("_auth") ?? pair;
    const token = value("_authToken");
    return {
        header: token !== null ? `Bearer ${token}` : basic !== null ? `Basic ${basic}` : null,
        certificate: certificate(value("certfile"), value("keyfile")),
    };
}
function credentialKey(uri, config) {
    const { host, pathname } = new URL(uri);
    const has = (key, ...names) => names.every((name) => text(config[`${key}:${name}`]) !== null);
    // Both `//host/path/` and `//host/path` are keys: take away what follows the last slash, then the slash.
    for (let key = `//${host}${pathname}`; key.length > 2; key = key.replace(/([^/]+|\/)$/, "")) {
        if (has(key, "_authToken") || has(key, "_auth") || has(key, "username", "_password") || has(key, "certfile", "keyfile"))
            return key;
    }
    return null;
}
function certificate(certfile, keyfile) {
    if (certfile === null || keyfile === null)
        return null;
    const [cert, key] = [readIfThere(certfile), readIfThere(keyfile)];
    return cert !== null && key !== null ? { cert, key } : null;
}
function readIfThere(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8");
    }
    catch (error) {
        if (error.code === "ENOENT")
            return null;
        throw error;
    }
}
function text(value) {
    return typeof value === "string" && value !== "" ? value : typeof value === "number" ? String(value) : null;
}
function encode(value) {
    return Buffer.from(value, "utf8").toString("base64");
}


/***/ }),

/***/ 74947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ loadNpmConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _npmcli_config__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42384);
/* harmony import */ var _npmcli_config_lib_definitions_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16913);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89862);






/**
 * Reads npm's configuration with npm's own code: environment, the repository's `.npmrc`, the user's, the global one and the one built
 * into the npm on the PATH. The repository is the project, whatever lies in the folders above it. Throws ConfigError when a file cannot
 * be read or holds credentials in a form that npm refuses.
 */
async function loadNpmConfig(repo, env) {
    const own = nameable(env);
    const config = new _npmcli_config__WEBPACK_IMPORTED_MODULE_3__({
        definitions: _npmcli_config_lib_definitions_index_js__WEBPACK_IMPORTED_MODULE_4__.definitions,
        shorthands: _npmcli_config_lib_definitions_index_js__WEBPACK_IMPORTED_MODULE_4__.shorthands,
        flatten: _npmcli_config_lib_definitions_index_js__WEBPACK_IMPORTED_MODULE_4__.flatten,
        nerfDarts: _npmcli_config_lib_definitions_index_js__WEBPACK_IMPORTED_MODULE_4__.nerfDarts,
        npmPath: npmFolder(env) ?? repo,
        execPath: realPath(onPath("node", env)) ?? process.execPath,
        argv: [],
        env: own,
        cwd: repo,
        warn: false,
    });
    config.loadLocalPrefix = async () => {
        config.localPrefix = repo;
    };
    try {
        await config.load();
        config.validate();
    }
    catch (error) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigError */ .xL("environment", "npm's configuration cannot be used", {
            cause: error,
            todo: "run `npm config list` in the repository and correct what it complains about",
        });
    }
    // npm passes over a file that it may not read; a private scope in it would then be asked of the public registry.
    await Promise.all([(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repo, ".npmrc"), String(config.get("userconfig"))].map(mustBeReadable));
    return config.flat;
}
/** What an `.npmrc` may name: not the credentials that a workflow gives to this program itself. A copy, because npm writes into it. */
function nameable(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(INPUT_|ACTIONS_)/i.test(name)));
}
async function mustBeReadable(file) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file);
    }
    catch (error) {
        if (["ENOENT", "ENOTDIR"].includes(error.code ?? ""))
            return;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigError */ .xL("permission", "npm's configuration cannot be read", {
            place: { file },
            cause: error,
            todo: "check its owner and mode",
        });
    }
}
/** The folder of the npm on the PATH: the home of its built-in configuration; null when there is none. */
function npmFolder(env) {
    const npm = realPath(onPath("npm", env));
    for (let folder = npm && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(npm); folder && folder !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder); folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
        if (packageName((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "package.json")) === "npm")
            return folder;
    }
    return null;
}
function packageName(file) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8"))?.name;
    }
    catch (error) {
        if (error instanceof SyntaxError || isMissing(error))
            return null;
        throw error;
    }
}
function onPath(name, env) {
    const folders = (env.PATH ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter((folder) => folder !== "");
    return folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)).find((file) => realPath(file) !== null) ?? null;
}
function realPath(file) {
    if (file === null)
        return null;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file);
    }
    catch (error) {
        if (isMissing(error))
            return null;
        throw error;
    }
}
function isMissing(error) {
    return ["ENOENT", "ENOTDIR", "EACCES", "ELOOP"].includes(error.code ?? "");
}


/***/ }),

/***/ 71615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  clientsOf: () => (/* binding */ clientsOf),
  limits: () => (/* binding */ limits),
  openNpm: () => (/* binding */ openNpm),
  registryOf: () => (/* binding */ registryOf)
});

// EXTERNAL MODULE: ./build/src/registry/answer.js
var registry_answer = __webpack_require__(49843);
// EXTERNAL MODULE: ./build/src/registry/npm-auth.js
var npm_auth = __webpack_require__(66951);
// EXTERNAL MODULE: ./build/src/registry/npm-config.js
var npm_config = __webpack_require__(74947);
// EXTERNAL MODULE: ./build/src/versioning/semver.js
var semver = __webpack_require__(74568);
// EXTERNAL MODULE: ./build/src/registry/mcp-server.js
var mcp_server = __webpack_require__(80049);
;// CONCATENATED MODULE: ./build/src/registry/packument.js



/**
 * Reduces npm's document of a package to its releases in ascending order. What is no such document (another name, wrong types) is
 * `unavailable`: a registry that answers nonsense has not said that the package does not exist.
 * Format: https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md
 */
function readPackument(document, name, purl) {
    if (!(0,registry_answer/* isObject */.Gv)(document))
        return (0,registry_answer/* nonsense */.IE)(purl, "not a JSON object");
    if (document.name !== name)
        return (0,registry_answer/* nonsense */.IE)(purl, "a document of another package");
    const time = (0,registry_answer/* isObject */.Gv)(document.time) ? document.time : {};
    if (document.versions === undefined && (0,registry_answer/* isObject */.Gv)(time.unpublished))
        return { kind: "not-found", purl, reason: "it was unpublished" };
    if (!(0,registry_answer/* isObject */.Gv)(document.versions))
        return (0,registry_answer/* nonsense */.IE)(purl, "no versions in the document");
    if (document["dist-tags"] !== undefined && !(0,registry_answer/* isObject */.Gv)(document["dist-tags"]))
        return (0,registry_answer/* nonsense */.IE)(purl, "its tags are no object");
    const manifests = Object.entries(document.versions).filter((entry) => isVersion(entry));
    const attests = manifests.some(([, manifest]) => attestations(manifest));
    const releases = manifests
        .map(([version, manifest]) => releaseOf(version, manifest, { time, attests }))
        .sort((a, b) => semver/* semverVersioning */.R.compare(a.version, b.version));
    const tags = Object.entries((document["dist-tags"] ?? {})).filter((entry) => typeof entry[1] === "string");
    return { kind: "found", purl, releases, tags: Object.fromEntries(tags) };
}
function isVersion([version, manifest]) {
    return semver/* semverVersioning */.R.isExact(version) && (0,registry_answer/* isObject */.Gv)(manifest);
}
function releaseOf(version, manifest, { time, attests }) {
    const dist = (0,registry_answer/* isObject */.Gv)(manifest.dist) ? manifest.dist : {};
    const scripts = (0,registry_answer/* isObject */.Gv)(manifest.scripts) ? manifest.scripts : {};
    const engines = (0,registry_answer/* isObject */.Gv)(manifest.engines) ? manifest.engines : {};
    return {
        version,
        publishedAt: Object.hasOwn(time, version) ? (0,registry_answer/* instant */.uR)(time[version]) : null,
        integrity: integrityOf(dist),
        deprecated: deprecation(manifest.deprecated),
        provenance: attestations(manifest) || (attests || Array.isArray(dist.signatures) ? false : null),
        installScript: manifest.hasInstallScript === true ||
            manifest.gypfile === true ||
            ["preinstall", "install", "postinstall"].some((name) => Object.hasOwn(scripts, name)),
        engine: typeof engines.node === "string" && engines.node !== "" ? engines.node : null,
        ...(typeof dist.unpackedSize === "number" && dist.unpackedSize >= 0 && { unpackedSize: dist.unpackedSize }),
        ...((0,mcp_server/* isMcpServerName */.D)(manifest.mcpName) && { mcpName: manifest.mcpName }),
    };
}
/** Old releases have a SHA-1 in hexadecimal only; npm turns it into the same notation. */
function integrityOf(dist) {
    if (typeof dist.integrity === "string" && dist.integrity !== "")
        return dist.integrity;
    if (typeof dist.shasum !== "string" || !/^[0-9a-f]{40}$/i.test(dist.shasum))
        return null;
    return `sha1-${Buffer.from(dist.shasum, "hex").toString("base64")}`;
}
function deprecation(value) {
    if (typeof value === "string" && value !== "")
        return value.slice(0, 500);
    return value === true ? "deprecated" : null;
}
function attestations(manifest) {
    return (0,registry_answer/* isObject */.Gv)(manifest.dist) && (0,registry_answer/* isObject */.Gv)(manifest.dist.attestations) && manifest.dist.attestations.provenance !== undefined;
}

// EXTERNAL MODULE: ./build/src/registry/registry-http.js
var registry_http = __webpack_require__(40091);
;// CONCATENATED MODULE: ./build/src/registry/npm.js





/** The npm registries of a repository, as npm itself is configured there. Throws ConfigError when that configuration cannot be used. */
async function openNpm(options) {
    const config = await (0,npm_config/* loadNpmConfig */.a)(options.repo, options.env);
    const clients = clientsOf(config, options);
    return {
        lookup: (pkg) => lookup(pkg, config, clients),
        prepare: () => void clients(null).prepare?.(),
    };
}
async function lookup(pkg, config, clients) {
    const { name, purl } = pkg;
    if (!isPackageName(name))
        return { kind: "not-found", purl, reason: "it is not a name that a package can have" };
    const registry = registryOf(name, config);
    const unavailable = (reason) => ({ kind: "unavailable", purl, reason });
    if (!URL.canParse(registry.url) || !/^https?:$/.test(new URL(registry.url).protocol)) {
        return unavailable("the registry that npm's configuration names is not an http or https address");
    }
    const url = `${registry.url.replace(/\/*$/, "")}/${name.replace("/", "%2f")}`;
    const auth = (0,npm_auth/* npmAuth */.y)(url, registry.url, config);
    const headers = { accept: "application/json", ...(auth.header === null ? {} : { authorization: auth.header }) };
    const answer = await (0,registry_answer/* askJson */.ey)(clients(auth.certificate), url, { headers, sameHost: registry.scoped, ...limits(config) });
    if (answer.kind !== "document")
        return (0,registry_answer/* without */.FF)(purl, answer);
    const found = readPackument(answer.document, name, purl);
    return registry.scoped ? unregistered(found) : found;
}
/** What a private package says of itself is shown to no other registry. */
function unregistered(lookup) {
    return lookup.kind === "found" ? { ...lookup, releases: lookup.releases.map(({ mcpName: _, ...release }) => release) } : lookup;
}
/** A scope with a registry of its own is asked of that registry and of no other. */
function registryOf(name, config) {
    const scope = name.startsWith("@") ? name.slice(0, name.indexOf("/")) : null;
    const own = scope === null ? undefined : config[`${scope}:registry`];
    return typeof own === "string" && own !== "" ? { url: own, scoped: true } : { url: String(config.registry), scoped: false };
}
/** npm's rules for names, old ones with capitals included (validate-npm-package-name); nothing that could leave its place in an address. */
function isPackageName(name) {
    return name.length <= 214 && /^(@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~!'()*-]*$/i.test(name);
}
function limits(config) {
    return typeof config.timeout === "number" && config.timeout > 0 ? { timeout: Math.min(config.timeout, 60_000) } : {};
}
function clientsOf(config, options) {
    const open = new Map();
    return (certificate) => {
        const key = certificate === null ? "" : certificate.cert;
        const http = open.get(key) ?? (0,registry_http/* registryHttp */.g)(options, httpOptions(config, certificate));
        open.set(key, http);
        return http;
    };
}
function httpOptions(config, certificate) {
    const string = (value) => (typeof value === "string" && value !== "" ? value : undefined);
    const list = (value) => (Array.isArray(value) ? value.map(String) : string(value));
    const [http, https, none, ca] = [string(config.proxy), string(config.httpsProxy), list(config.noProxy), list(config.ca)];
    return {
        proxy: { ...(http && { http }), ...(https && { https }), ...(none && { none: String(none) }) },
        tls: { rejectUnauthorized: config.strictSSL !== false, ...(ca && ca.length > 0 && { ca }), ...certificate },
    };
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

/***/ 74568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ semverVersioning)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38606);


/** npm reads versions loosely: `v1.2.3` and `2026.08.31` are versions. */
const loose = { loose: true };
/** Semantic versions the way npm reads them (`npm-package-arg`, `npm-pick-manifest`), calendar versions recognised. */
const semverVersioning = {
    kind,
    isExact: (text) => kind(text) === "exact",
    isRange: (text) => kind(text) === "range",
    compare,
    satisfies: (version, range, options) => semver__WEBPACK_IMPORTED_MODULE_0__.valid(version, loose) !== null &&
        semver__WEBPACK_IMPORTED_MODULE_0__.satisfies(version, range, { ...loose, includePrerelease: options?.prereleases ?? false }),
    isPrerelease: (version) => prerelease(version) !== null,
    channel: (version) => {
        const parts = prerelease(version);
        return parts === null ? null : String(parts.find((part) => typeof part === "string") ?? "");
    },
    claimedBump,
    resolve,
};
const kinds = new Map();
/** A fleet says the same few versions again and again; what is hostile does not grow without end. */
function kind(text) {
    const known = kinds.get(text);
    if (known !== undefined)
        return known;
    const kind = kindOf(text);
    if (kinds.size < 20_000 && text.length <= 50)
        kinds.set(text, kind);
    return kind;
}
function kindOf(text) {
    const spec = text.trim();
    if (spec === "")
        return "none";
    if (semver__WEBPACK_IMPORTED_MODULE_0__.valid(spec, loose) !== null)
        return "exact";
    return semver__WEBPACK_IMPORTED_MODULE_0__.validRange(spec, loose) === null ? "tag" : "range";
}
function compare(a, b) {
    if (a === b)
        return 0;
    const [left, right] = [parsed(a), parsed(b)];
    if (left !== null && right !== null)
        return semver__WEBPACK_IMPORTED_MODULE_0__.compareBuild(left, right, loose) || plain(a, b);
    return left !== null ? 1 : right !== null ? -1 : plain(a, b);
}
const versions = new Map();
/** Versions are compared many times over, and most packages have the same ones. */
function parsed(text) {
    const known = versions.get(text);
    if (known !== undefined)
        return known;
    const version = semver__WEBPACK_IMPORTED_MODULE_0__.parse(text, loose);
    if (versions.size < 50_000 && text.length <= 50)
        versions.set(text, version);
    return version;
}
function plain(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** The prerelease part; null for a stable version. What follows a date (`2026.8.31-2`) counts builds of that day and is none unless it has a name. */
function prerelease(version) {
    const found = parsed(version)?.prerelease ?? [];
    const parts = found.length > 0 ? found : null;
    if (parts !== null && (0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .isCalendar */ .r)(version) && parts.every((part) => typeof part === "number"))
        return null;
    return parts;
}
function claimedBump(from, to) {
    const [before, after] = [parsed(from), parsed(to)];
    if (before === null || after === null)
        return null;
    if (before.version === after.version)
        return "none";
    if ((0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .isCalendar */ .r)(from) || (0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .isCalendar */ .r)(to))
        return null;
    if (before.major !== after.major)
        return "major";
    if (before.minor !== after.minor)
        return "minor";
    return "patch";
}
/**
 * What `npx name@text` would run: a tag is exactly what it points to, a version is itself; in a range the `latest` tag wins where it
 * lies in it and is neither deprecated nor unfit for the running Node; else the highest, those that are fit and not deprecated first.
 */
function resolve(text, published, runtime = {}) {
    const { releases, tags } = published;
    const spec = text?.trim() ?? "";
    const wanted = kind(spec);
    if (wanted === "exact")
        return known(releases, semver__WEBPACK_IMPORTED_MODULE_0__.clean(spec, loose));
    if (wanted === "tag")
        return known(releases, tag(tags, spec));
    const range = wanted === "none" ? "*" : spec;
    const inRange = (version) => semver__WEBPACK_IMPORTED_MODULE_0__.satisfies(version, range, loose);
    const latest = releases.find((release) => release.version === tag(tags, "latest"));
    if (latest && latest.deprecated === null && fits(latest, runtime) && (range === "*" || inRange(latest.version)))
        return latest.version;
    const rank = (release) => {
        const [fit, kept] = [fits(release, runtime), release.deprecated === null];
        return fit && kept ? 3 : fit ? 2 : kept ? 1 : 0;
    };
    const best = releases.filter((release) => inRange(release.version)).sort((a, b) => rank(b) - rank(a) || compare(b.version, a.version));
    return best[0]?.version ?? null;
}
function tag(tags, name) {
    return Object.hasOwn(tags, name) ? (tags[name] ?? null) : null;
}
function known(releases, version) {
    return releases.find((release) => release.version === version)?.version ?? null;
}
function fits(release, { node }) {
    return node === undefined || release.engine === null || semver__WEBPACK_IMPORTED_MODULE_0__.satisfies(node, release.engine, { includePrerelease: true });
}


/***/ })

};
