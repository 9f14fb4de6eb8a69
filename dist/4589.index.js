export const id = 4589;
export const ids = [4589];
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

/***/ 56146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openNpmAdvisories: () => (/* binding */ openNpmAdvisories)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49843);
/* harmony import */ var _npm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71615);
/* harmony import */ var _npm_auth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66951);
/* harmony import */ var _npm_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74947);




/**
 * Known vulnerabilities from the registries that npm is configured for, by the endpoint that `npm audit` asks
 * (`POST /-/npm/v1/security/advisories/bulk`). The packages of a scope with a registry of its own are named to that registry alone.
 */
async function openNpmAdvisories(options) {
    const config = await (0,_npm_config_js__WEBPACK_IMPORTED_MODULE_3__/* .loadNpmConfig */ .a)(options.repo, options.env);
    const wire = { config, clients: (0,_npm_js__WEBPACK_IMPORTED_MODULE_1__.clientsOf)(config, options) };
    const tried = new Map();
    const knows = (url) => {
        const answer = tried.get(url) ?? askFor(url, [witness], wire).then(witnessed);
        tried.set(url, answer);
        return answer;
    };
    return {
        async ask(packages) {
            const answers = await Promise.all([...byRegistry(packages, config)].map(async ([url, some]) => {
                const trial = await knows(url);
                return trial.kind === "unavailable" ? trial : askFor(url, some, wire);
            }));
            const silent = answers.find((answer) => answer.kind === "unavailable");
            return silent ?? { kind: "answered", advisories: answers.flatMap((answer) => (answer.kind === "answered" ? answer.advisories : [])) };
        },
    };
}
function byRegistry(packages, config) {
    const groups = new Map();
    for (const one of packages) {
        const { url } = (0,_npm_js__WEBPACK_IMPORTED_MODULE_1__.registryOf)(one.name, config);
        groups.set(url, [...(groups.get(url) ?? []), one]);
    }
    return groups;
}
/**
 * A package whose advisories every source has had for years, asked for first: a registry that says nothing of it answers the question
 * without having looked, as mirrors do, and its silence about others means nothing.
 */
const witness = { name: "minimist", version: "0.0.8" };
function witnessed(answer) {
    if (answer.kind === "unavailable" || answer.advisories.length > 0)
        return answer;
    return unavailable("it answers, and knows nothing even of what has long been known to be vulnerable");
}
function unavailable(why) {
    // Whose address it is stays out of verdicts: they are committed.
    return { kind: "unavailable", reason: `the registry tells no advisories: ${why.replace(/https?:\/\/\S+/g, "it")}` };
}
const largestAnswer = 16 * 1024 * 1024;
async function askFor(registry, packages, { config, clients }) {
    if (!URL.canParse(registry) || !/^https?:$/.test(new URL(registry).protocol))
        return unavailable("what npm's configuration names is not an http or https address");
    const url = `${registry.replace(/\/*$/, "")}/-/npm/v1/security/advisories/bulk`;
    const auth = (0,_npm_auth_js__WEBPACK_IMPORTED_MODULE_2__/* .npmAuth */ .y)(url, registry, config);
    const headers = {
        accept: "application/json",
        "content-type": "application/json",
        ...(auth.header === null ? {} : { authorization: auth.header }),
    };
    const body = JSON.stringify(question(packages));
    const answer = await (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .askJson */ .ey)(clients(auth.certificate), url, {
        method: "POST",
        headers,
        body,
        sameHost: true,
        maxBytes: largestAnswer,
        timeout: 30_000,
        ...(0,_npm_js__WEBPACK_IMPORTED_MODULE_1__.limits)(config),
    });
    if (answer.kind !== "document")
        return unavailable(answer.reason);
    return read(answer.document, packages);
}
function question(packages) {
    const versions = Object.create(null);
    for (const { name, version } of packages)
        versions[name] = [...new Set([...(versions[name] ?? []), version])];
    return versions;
}
function read(document, packages) {
    if (!(0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(document))
        return unavailable("what it answers is no object");
    const wanted = new Set(packages.map(({ name }) => name));
    const advisories = Object.entries(document).flatMap(([name, list]) => wanted.has(name) && Array.isArray(list) ? list.flatMap((one) => advisoryOf(name, one) ?? []) : []);
    return { kind: "answered", advisories };
}
const severities = { info: "info", low: "low", moderate: "medium", high: "high", critical: "critical" };
function advisoryOf(name, value) {
    if (!(0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) || typeof value.vulnerable_versions !== "string")
        return null;
    const text = (field) => (typeof field === "string" ? field.slice(0, 500) : "");
    const url = /^https:\/\/[^\s<>"'`]+$/.test(text(value.url)) ? text(value.url) : null;
    const id = /GHSA(?:-[a-z0-9]{4}){3}/.exec(url ?? "")?.[0] ?? String(value.id ?? "").slice(0, 50);
    return {
        id,
        name,
        // A severity that nobody has heard of is taken seriously.
        severity: severities[text(value.severity)] ?? "high",
        title: text(value.title),
        url,
        range: value.vulnerable_versions.slice(0, 2000),
    };
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


/***/ })

};
