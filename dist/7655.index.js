export const id = 7655;
export const ids = [7655];
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

/***/ 34003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ pythonIndexes)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/lib/process.js
var process = __webpack_require__(47860);
// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(9605);
// EXTERNAL MODULE: ./build/src/registry/answer.js
var answer = __webpack_require__(49843);
;// CONCATENATED MODULE: ./build/src/registry/uv-config.js




/**
 * The indexes that `uvx` asks: those of the environment before those of the user's `uv.toml` before those of the system's. Files of a
 * project (`uv.toml`, `[tool.uv]` in a `pyproject.toml`) do not count, because uv ignores them for tools. `find-links` names no index.
 * https://docs.astral.sh/uv/concepts/configuration-files/ https://docs.astral.sh/uv/concepts/indexes/
 */
async function uvIndexes(env, read) {
    const files = env.UV_NO_CONFIG ? [] : await Promise.all((await configFiles(env, read)).map((file) => fromFile(file, env, read)));
    const all = [fromEnvironment(env), ...files];
    return {
        main: all.find(({ main }) => main !== null)?.main ?? null,
        extra: all.flatMap(({ extra }) => extra),
        none: all.some(({ none }) => none),
    };
}
/** The file that stands for all of them, or the user's and the first of the system's. */
async function configFiles(env, read) {
    if (env.UV_CONFIG_FILE)
        return [env.UV_CONFIG_FILE];
    const user = (0,external_node_path_.join)(env.XDG_CONFIG_HOME || (0,external_node_path_.join)(env.HOME ?? "", ".config"), "uv", "uv.toml");
    const shared = (env.XDG_CONFIG_DIRS || "/etc/xdg").split(":").filter((folder) => folder !== "");
    for (const file of [...shared.map((folder) => (0,external_node_path_.join)(folder, "uv", "uv.toml")), "/etc/uv/uv.toml"]) {
        if ((await read(file)) !== null)
            return [user, file];
    }
    return [user];
}
async function fromFile(file, env, read) {
    const settings = parse(file, (await read(file)) ?? "");
    // An explicit index serves only the packages that a project assigns to it.
    const named = (Array.isArray(settings.index) ? settings.index.filter(answer/* isObject */.Gv) : []).filter(({ explicit }) => explicit !== true);
    const addresses = (some) => some.flatMap(({ url, name }) => (typeof url === "string" ? [withCredentials(url, typeof name === "string" ? name : null, env)] : []));
    const legacy = typeof settings["index-url"] === "string" ? settings["index-url"] : null;
    const extra = settings["extra-index-url"];
    return {
        main: addresses(named.filter((index) => index.default === true))[0] ?? legacy,
        extra: [
            ...addresses(named.filter((index) => index.default !== true)),
            ...(Array.isArray(extra) ? extra.filter((url) => typeof url === "string") : []),
        ],
        none: settings["no-index"] === true,
    };
}
function parse(file, text) {
    try {
        const value = (0,lib/* getStaticTOMLValue */.AY)((0,lib/* parseTOML */.MD)(text));
        return (0,answer/* isObject */.Gv)(value) ? value : {};
    }
    catch (error) {
        if (!(error instanceof lib/* ParseError */.mB))
            throw error;
        // The parser's message can quote the file, and the file can hold passwords.
        throw new errors/* ConfigError */.xL("environment", "uv's configuration file cannot be read", {
            place: { file, line: error.lineNumber, column: error.column + 1 },
            expected: "TOML",
            todo: "correct it; `uv` itself says what it expects there",
        });
    }
}
function fromEnvironment(env) {
    const named = words(env.UV_INDEX).map((entry) => {
        const [, name, url] = /^([A-Za-z0-9_-]+)=(.+)$/.exec(entry) ?? [null, null, entry];
        return withCredentials(url ?? entry, name ?? null, env);
    });
    return {
        main: env.UV_DEFAULT_INDEX || env.UV_INDEX_URL || null,
        extra: [...named, ...words(env.UV_EXTRA_INDEX_URL)],
        none: isTrue(env.UV_NO_INDEX),
    };
}
/** `UV_INDEX_<NAME>_USERNAME` and `…_PASSWORD`. */
function withCredentials(url, name, env) {
    if (name === null)
        return url;
    const key = `UV_INDEX_${name.toUpperCase().replace(/[^A-Z0-9]/g, "_")}`;
    const [user, password] = [env[`${key}_USERNAME`], env[`${key}_PASSWORD`]];
    if (!URL.canParse(url) || (user === undefined && password === undefined))
        return url;
    const own = new URL(url);
    own.username = encodeURIComponent(user ?? "");
    own.password = encodeURIComponent(password ?? "");
    return own.href;
}
function isTrue(text) {
    return /^(1|true|yes|on|y|t)$/i.test(text ?? "");
}
function words(text) {
    return (text ?? "").split(/\s+/).filter((word) => word !== "");
}

;// CONCATENATED MODULE: ./build/src/registry/pypi-config.js





/**
 * The indexes that `uvx` asks, first to last, as uv is configured; where it is not, as pip is. Empty when nothing names a default, or
 * when none is to be asked.
 */
async function pythonIndexes(env) {
    const uv = await uvIndexes(env, readOrNull);
    if (uv.none)
        return [];
    const configured = uv.extra.length > 0 || uv.main !== null ? uv : await fromPip(env);
    const main = configured.main ?? (await defaultIndex(env));
    const indexes = [...configured.extra, configured.main].filter((url) => url !== null).map((url) => ({ url, configured: true }));
    return configured.main === null && main !== null ? [...indexes, { url: main, configured: false }] : indexes;
}
async function fromPip(env) {
    const files = await Promise.all(pipFiles(env).map(readOrNull));
    const settings = Object.assign({}, ...files.map((text) => (text === null ? {} : pipGlobals(text))));
    return {
        main: env.PIP_INDEX_URL || settings["index-url"] || null,
        extra: pypi_config_words(env.PIP_EXTRA_INDEX_URL ?? settings["extra-index-url"]),
    };
}
/** Weakest first. https://pip.pypa.io/en/stable/topics/configuration/ */
function pipFiles(env) {
    const home = env.HOME ?? "";
    const config = env.XDG_CONFIG_HOME || (0,external_node_path_.join)(home, ".config");
    const places = ["/etc/xdg/pip/pip.conf", "/etc/pip.conf", (0,external_node_path_.join)(home, ".pip", "pip.conf"), (0,external_node_path_.join)(config, "pip", "pip.conf")];
    return env.PIP_CONFIG_FILE ? [...places, env.PIP_CONFIG_FILE] : places;
}
/** The `[global]` settings of a pip.conf: `key = value`, a value going on in indented lines. */
function pipGlobals(text) {
    const settings = [];
    let section = "";
    for (const line of text.split(/\r?\n/)) {
        const heading = /^\[([^\]]+)\]\s*$/.exec(line)?.[1];
        const setting = /^([A-Za-z][\w-]*)\s*[=:]\s*(.*)$/.exec(line);
        const last = settings.at(-1);
        if (heading !== undefined)
            section = heading;
        else if (section === "global" && setting)
            settings.push([(setting[1] ?? "").replace(/_/g, "-"), (setting[2] ?? "").trim()]);
        else if (section === "global" && last && /^\s+[^\s#;]/.test(line))
            last[1] += ` ${line.trim()}`;
    }
    return Object.fromEntries(settings);
}
/** What uv, else pip, says of its own default in its help: nothing else tells it. */
async function defaultIndex(env) {
    for (const argv of [
        ["uv", "tool", "run", "--help"],
        ["python3", "-m", "pip", "install", "--help"],
    ]) {
        const help = await output(argv, env);
        const url = /--(?:default-index|index-url)\b[^()]*\((?:by\s+)?default:?\s+<?(https?:\/\/[^\s>)]+)/.exec(help ?? "")?.[1];
        if (url !== undefined)
            return url;
    }
    return null;
}
async function output(argv, env) {
    try {
        const result = await (0,process/* run */.eF)(argv, { env, timeout: 20_000 });
        return result.exitCode === 0 ? result.stdout.toString("utf8") : null;
    }
    catch (error) {
        if (error instanceof errors/* ExternalError */.yA && error.cause?.code === "ENOENT")
            return null;
        throw error;
    }
}
async function readOrNull(file) {
    try {
        return await (0,promises_.readFile)(file, "utf8");
    }
    catch (error) {
        if (["ENOENT", "ENOTDIR"].includes(error.code ?? ""))
            return null;
        throw error;
    }
}
function pypi_config_words(text) {
    return (text ?? "").split(/\s+/).filter((word) => word !== "");
}


/***/ }),

/***/ 17655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPypi: () => (/* binding */ openPypi)
});

// EXTERNAL MODULE: ./build/src/registry/answer.js
var registry_answer = __webpack_require__(49843);
// EXTERNAL MODULE: ./build/src/registry/pypi-config.js + 1 modules
var pypi_config = __webpack_require__(34003);
// EXTERNAL MODULE: ./build/src/versioning/pep440.js + 1 modules
var pep440 = __webpack_require__(76128);
// EXTERNAL MODULE: ./build/src/versioning/pep440-version.js
var pep440_version = __webpack_require__(83154);
;// CONCATENATED MODULE: ./build/src/registry/pypi-index.js



/** A project's name as indexes spell it (PEP 503). */
function normalName(name) {
    return name.replace(/[-_.]+/g, "-").toLowerCase();
}
/**
 * Reduces a project's page of the index API (JSON, PEP 691 and 700) to its releases in ascending order.
 * https://packaging.python.org/en/latest/specifications/simple-repository-api/
 */
function readProject(document, name, purl) {
    if (!(0,registry_answer/* isObject */.Gv)(document))
        return (0,registry_answer/* nonsense */.IE)(purl, "not a JSON object");
    if (typeof document.name !== "string" || normalName(document.name) !== name)
        return (0,registry_answer/* nonsense */.IE)(purl, "a document of another project");
    if (!Array.isArray(document.files))
        return (0,registry_answer/* nonsense */.IE)(purl, "no files in the document");
    const files = document.files.filter(registry_answer/* isObject */.Gv);
    const byVersion = new Map();
    for (const file of files) {
        const version = versionOf(String(file.filename), name);
        if (version === null)
            continue;
        const key = sameVersion(version);
        const known = byVersion.get(key) ?? { version, files: [] };
        known.files.push(file);
        byVersion.set(key, known);
    }
    const attests = files.some((file) => file.provenance !== undefined);
    const releases = [...byVersion.values()].map((entry) => releaseOf(entry.version, entry.files, attests));
    return { kind: "found", purl, releases: releases.sort((a, b) => pep440/* pep440Versioning */.q.compare(a.version, b.version)), tags: {} };
}
/** The version in the name of a wheel or a source archive of this project; null for another kind of file. */
function versionOf(filename, name) {
    const stem = /^(.+?)(?:\.tar\.gz|\.zip|\.tar\.bz2)$/.exec(filename)?.[1];
    const parts = filename.endsWith(".whl") ? filename.split("-") : null;
    if (parts && normalName(parts[0] ?? "") === name)
        return valid(parts[1] ?? "");
    // Old source archives may have dashes in their names.
    for (let at = stem?.indexOf("-") ?? -1; stem && at > 0; at = stem.indexOf("-", at + 1)) {
        if (normalName(stem.slice(0, at)) === name)
            return valid(stem.slice(at + 1));
    }
    return null;
}
function valid(version) {
    return (0,pep440_version/* parsePythonVersion */.yn)(version) === null ? null : version;
}
/** One text for all spellings of a version: `1.0` and `1.0.0`, `1.0rc1` and `1.0-rc.1`. */
function sameVersion(text) {
    const version = (0,pep440_version/* parsePythonVersion */.yn)(text);
    if (version === null)
        return text;
    const release = [...version.release];
    while (release.length > 1 && (0,pep440_version/* compareRelease */.DT)(release.slice(0, -1), release) === 0)
        release.pop();
    return JSON.stringify({ ...version, release });
}
function releaseOf(version, files, attests) {
    const wheels = files.filter((file) => String(file.filename).endsWith(".whl"));
    const universal = wheels.find((file) => String(file.filename).endsWith("-none-any.whl"));
    const times = files.map((file) => (0,registry_answer/* instant */.uR)(file["upload-time"])).filter((time) => time !== null);
    const requires = [...wheels, ...files].map((file) => file["requires-python"]).find((range) => typeof range === "string" && range !== "");
    return {
        version,
        publishedAt: times.length === files.length ? (times.sort()[0] ?? null) : null,
        integrity: integrityOf(universal),
        deprecated: yanked(files),
        provenance: attests ? files.every((file) => typeof file.provenance === "string") : null,
        // Without a wheel, installing runs the package's own build.
        installScript: wheels.length === 0,
        engine: typeof requires === "string" ? requires : null,
    };
}
function integrityOf(file) {
    const digest = (0,registry_answer/* isObject */.Gv)(file?.hashes) ? file.hashes.sha256 : null;
    return typeof digest === "string" && /^[0-9a-f]{64}$/i.test(digest) ? `sha256-${Buffer.from(digest, "hex").toString("base64")}` : null;
}
/** The publisher's words when every file is yanked (PEP 592). */
function yanked(files) {
    if (!files.every(({ yanked }) => yanked === true || typeof yanked === "string"))
        return null;
    const words = files.map(({ yanked }) => yanked).find((yanked) => typeof yanked === "string" && yanked !== "");
    return typeof words === "string" ? words.slice(0, 500) : "yanked";
}

// EXTERNAL MODULE: ./build/src/registry/registry-http.js
var registry_http = __webpack_require__(40091);
;// CONCATENATED MODULE: ./build/src/registry/pypi.js




/** The Python indexes of this machine, as uv or pip is configured. Throws ConfigError when that configuration cannot be used. */
async function openPypi(options) {
    const indexes = await (0,pypi_config/* pythonIndexes */.B)(options.env);
    const http = (0,registry_http/* registryHttp */.g)(options);
    /**
     * The first index that has the project answers for it (uv's `first-index`). One that refuses or fails ends the search: asking the
     * next would let anybody there answer for a private name.
     */
    const lookup = async ({ name, purl }) => {
        if (!/^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/i.test(name))
            return { kind: "not-found", purl, reason: "it is not a name that a project can have" };
        if (indexes.length === 0) {
            return { kind: "unavailable", purl, reason: "no package index is known: install uv or pip, or set UV_DEFAULT_INDEX" };
        }
        let missing = { kind: "not-found", purl, reason: "no index has it" };
        for (const index of indexes) {
            const url = `${index.url.replace(/\/*$/, "")}/${normalName(name)}/`;
            const headers = { accept: "application/vnd.pypi.simple.v1+json" };
            const answer = await (0,registry_answer/* askJson */.ey)(http, url, { headers, sameHost: index.configured });
            if (answer.kind === "document")
                return readProject(answer.document, normalName(name), purl);
            missing = (0,registry_answer/* without */.FF)(purl, answer);
            if (answer.kind === "unavailable")
                return missing;
        }
        return missing;
    };
    return { lookup };
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

/***/ 83154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ compareRelease),
/* harmony export */   UE: () => (/* binding */ comparePython),
/* harmony export */   XL: () => (/* binding */ comparePublic),
/* harmony export */   yn: () => (/* binding */ parsePythonVersion)
/* harmony export */ });
/** The expression of PEP 440, appendix B; the specification folds case and takes `.`, `-` and `_` alike. */
const pattern = /^\s*v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?((?:-(\d+))|(?:[-_.]?(?:post|rev|r)[-_.]?(\d*)))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?\s*$/i;
const preNames = { alpha: "a", a: "a", beta: "b", b: "b", preview: "rc", pre: "rc", c: "rc", rc: "rc" };
/** Null for what is no version. */
function parsePythonVersion(text) {
    const match = text.length <= 256 ? pattern.exec(text) : null;
    if (!match)
        return null;
    const [, epoch, release, preName, preNumber, post, postImplicit, postNumber, dev, devNumber, local] = match;
    return {
        epoch: Number(epoch ?? 0),
        release: (release ?? "").split(".").map(Number),
        pre: preName === undefined ? null : [preNames[preName.toLowerCase()] ?? "rc", Number(preNumber || 0)],
        post: post === undefined ? null : Number(postImplicit ?? (postNumber || 0)),
        dev: dev === undefined ? null : Number(devNumber || 0),
        local: local === undefined ? null : local.toLowerCase().split(/[-_.]/).map(localPart),
    };
}
function localPart(text) {
    return /^\d+$/.test(text) ? Number(text) : text;
}
/** Negative when `a` comes before `b`: development before pre before final before post releases. */
function comparePython(a, b) {
    return comparePublic(a, b) || compareLocal(a.local, b.local);
}
/** The order without local parts, which is that of specifiers. */
function comparePublic(a, b) {
    return a.epoch - b.epoch || compareRelease(a.release, b.release) || compareLists(phase(a), phase(b));
}
function compareRelease(a, b) {
    for (let at = 0; at < Math.max(a.length, b.length); at++) {
        const difference = (a[at] ?? 0) - (b[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** Where within its release a version stands: [phase, its number, post, dev]. */
function phase({ pre, post, dev }) {
    const rank = pre !== null ? { a: 1, b: 2, rc: 3 }[pre[0]] : post === null && dev !== null ? 0 : 4;
    return [rank ?? 3, pre?.[1] ?? 0, post ?? -1, dev ?? Number.POSITIVE_INFINITY];
}
function compareLists(a, b) {
    for (const [at, value] of a.entries()) {
        const other = b[at] ?? 0;
        if (value !== other)
            return value < other ? -1 : 1;
    }
    return 0;
}
/** Numbers after words, more parts after fewer. */
function compareLocal(a, b) {
    if (a === null || b === null)
        return (a === null ? 0 : 1) - (b === null ? 0 : 1);
    for (const [at, left] of a.entries()) {
        const right = b[at];
        if (right === undefined)
            return 1;
        if (left === right)
            continue;
        if (typeof left !== typeof right)
            return typeof left === "number" ? 1 : -1;
        return left < right ? -1 : 1;
    }
    return a.length - b.length;
}


/***/ }),

/***/ 76128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ pep440Versioning)
});

// EXTERNAL MODULE: ./build/src/versioning/calendar.js
var calendar = __webpack_require__(38606);
// EXTERNAL MODULE: ./build/src/versioning/pep440-version.js
var pep440_version = __webpack_require__(83154);
;// CONCATENATED MODULE: ./build/src/versioning/pep440-specifier.js

/** The clauses of a specifier set (`>=1,<2`), none for an empty one; null for what is no such thing. */
function parseSpecifiers(text) {
    const parts = text.split(",").map((part) => part.trim());
    if (text.trim() === "")
        return [];
    const clauses = parts.filter((part, at) => part !== "" || at < parts.length - 1).map(parseClause);
    return clauses.every((clause) => clause !== null) ? clauses : null;
}
function parseClause(text) {
    const match = /^(===|==|!=|<=|>=|~=|<|>)\s*(\S+)$/.exec(text);
    if (!match)
        return null;
    const [operator, operand] = [match[1], match[2]];
    if (operator === "===")
        return { operator, text: operand, version: null, prefix: false };
    const prefix = operand.endsWith(".*");
    const version = (0,pep440_version/* parsePythonVersion */.yn)(prefix ? operand.slice(0, -2) : operand);
    if (version === null || (prefix && (!/^[=!]=$/.test(operator) || !isPlain(version))))
        return null;
    if (version.local !== null && !/^[=!]=$/.test(operator))
        return null;
    if (operator === "~=" && version.release.length < 2)
        return null;
    return { operator, text: operand, version, prefix };
}
function isPlain({ pre, post, dev, local }) {
    return pre === null && post === null && dev === null && local === null;
}
/** Whether a version lies within one clause; prereleases are the set's business. */
function clauseHolds(version, text, clause) {
    const bound = clause.version;
    if (bound === null)
        return text.trim().toLowerCase() === clause.text.toLowerCase();
    switch (clause.operator) {
        case "===":
            return false;
        case "==":
            return equal(version, bound, clause.prefix);
        case "!=":
            return !equal(version, bound, clause.prefix);
        case "<=":
            return (0,pep440_version/* comparePublic */.XL)(version, bound) <= 0;
        case ">=":
            return (0,pep440_version/* comparePublic */.XL)(version, bound) >= 0;
        case "<":
            return before(version, bound);
        case ">":
            return after(version, bound);
        case "~=":
            return (0,pep440_version/* comparePublic */.XL)(version, bound) >= 0 && hasPrefix(version, { epoch: bound.epoch, release: bound.release.slice(0, -1) });
    }
}
function equal(version, bound, prefix) {
    if (prefix)
        return hasPrefix(version, bound);
    return bound.local === null ? (0,pep440_version/* comparePublic */.XL)(version, bound) === 0 : (0,pep440_version/* comparePython */.UE)(version, bound) === 0;
}
function hasPrefix(version, { epoch, release }) {
    const padded = release.map((_, at) => version.release[at] ?? 0);
    return version.epoch === epoch && (0,pep440_version/* compareRelease */.DT)(padded, release) === 0;
}
/** `<1.0` leaves the prereleases of 1.0 itself out: it means before the first of them. */
function before(version, bound) {
    return (0,pep440_version/* comparePublic */.XL)(version, isPre(bound) ? bound : { ...bound, dev: 0 }) < 0;
}
/** `>1.0` leaves the post releases and local versions of 1.0 itself out. */
function after(version, bound) {
    if ((0,pep440_version/* comparePublic */.XL)(version, bound) <= 0)
        return false;
    const postOfBound = version.post !== null && (0,pep440_version/* comparePublic */.XL)({ ...version, post: null, dev: null }, bound) === 0;
    return !postOfBound;
}
function isPre(version) {
    return version.pre !== null || version.dev !== null;
}

;// CONCATENATED MODULE: ./build/src/versioning/pep440.js



/** Python's versions (PEP 440), resolved the way `uvx` and `pipx` do. */
const pep440Versioning = {
    kind,
    isExact: (text) => kind(text) === "exact",
    isRange: (text) => kind(text) === "range",
    compare,
    satisfies: (version, range, options) => {
        const clauses = clausesOf(range);
        return clauses !== null && satisfies(version, clauses, options?.prereleases ?? namesPrerelease(clauses));
    },
    isPrerelease: (version) => isPre((0,pep440_version/* parsePythonVersion */.yn)(version) ?? stable),
    channel: (version) => {
        const parsed = (0,pep440_version/* parsePythonVersion */.yn)(version) ?? stable;
        return parsed.pre?.[0] ?? (parsed.dev === null ? null : "dev");
    },
    claimedBump,
    resolve,
};
const stable = { epoch: 0, release: [0], pre: null, post: null, dev: null, local: null };
/** `1.2` and `==1.2` are one version; `1.*`, `>=1,<2` and `~=1.4` are several; `latest` is a name (`uvx p@latest`). */
function kind(text) {
    if (text.trim() === "")
        return "none";
    if (exactText(text) !== null)
        return "exact";
    return clausesOf(text) === null ? "tag" : "range";
}
/** The version that the text names alone; null for a range. */
function exactText(text) {
    const operand = text.trim().replace(/^={2,3}\s*/, "");
    return (0,pep440_version/* parsePythonVersion */.yn)(operand) === null ? null : operand;
}
function clausesOf(text) {
    return parseSpecifiers(/^\s*v?\d[\w.!+-]*(\.\*)?\s*$/i.test(text) ? `==${text.trim()}` : text);
}
function compare(a, b) {
    const [left, right] = [(0,pep440_version/* parsePythonVersion */.yn)(a), (0,pep440_version/* parsePythonVersion */.yn)(b)];
    if (left !== null && right !== null)
        return (0,pep440_version/* comparePython */.UE)(left, right) || plain(a, b);
    return left !== null ? 1 : right !== null ? -1 : plain(a, b);
}
function plain(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function satisfies(text, clauses, prereleases) {
    const version = (0,pep440_version/* parsePythonVersion */.yn)(text);
    if (version === null || (isPre(version) && !prereleases))
        return false;
    return clauses.every((clause) => clauseHolds(version, text, clause));
}
/** A set that names a prerelease itself asks for prereleases; one that excludes it does not. */
function namesPrerelease(clauses) {
    return clauses.some(({ operator, text, version }) => operator !== "!=" && isPre(version ?? (0,pep440_version/* parsePythonVersion */.yn)(text) ?? stable));
}
function claimedBump(from, to) {
    const [before, after] = [(0,pep440_version/* parsePythonVersion */.yn)(from), (0,pep440_version/* parsePythonVersion */.yn)(to)];
    if (before === null || after === null)
        return null;
    if ((0,pep440_version/* comparePython */.UE)(before, after) === 0)
        return "none";
    if (before.epoch !== after.epoch || (0,calendar/* isCalendar */.r)(before.release.join(".")) || (0,calendar/* isCalendar */.r)(after.release.join(".")))
        return null;
    const part = (version, at) => version.release[at] ?? 0;
    if (part(before, 0) !== part(after, 0))
        return "major";
    return part(before, 1) !== part(after, 1) ? "minor" : "patch";
}
/** The highest release that fits the running Python and is not yanked; a prerelease only where asked for, or where the package has nothing else (uv's rule). */
function resolve(text, { releases }, { python } = {}) {
    const spec = text === null || text.trim() === "" || text.trim() === "latest" ? "" : text;
    const exact = exactText(spec);
    if (exact !== null)
        return releases.find((release) => compare(release.version, exact) === 0)?.version ?? null;
    const clauses = clausesOf(spec);
    if (clauses === null)
        return null;
    const usable = releases.filter((release) => release.deprecated === null && fits(release, python));
    const prereleases = namesPrerelease(clauses) || releases.every(({ version }) => isPre((0,pep440_version/* parsePythonVersion */.yn)(version) ?? stable));
    const inRange = usable.filter(({ version }) => satisfies(version, clauses, prereleases));
    return inRange.sort((a, b) => compare(b.version, a.version))[0]?.version ?? null;
}
function fits(release, python) {
    if (python === undefined || release.engine === null)
        return true;
    const clauses = parseSpecifiers(release.engine);
    // What cannot be read is no reason to leave a release out: installers warn and go on.
    return clauses === null || satisfies(python, clauses, true);
}


/***/ })

};
