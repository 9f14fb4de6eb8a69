export const id = 4883;
export const ids = [4883];
export const modules = {

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

/***/ 47264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitTags: () => (/* binding */ openGitTags)
});

// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/lib/http.js
var http = __webpack_require__(92525);
// EXTERNAL MODULE: ./build/src/lib/http-slots.js
var http_slots = __webpack_require__(31153);
// EXTERNAL MODULE: ./build/src/lib/process.js
var process = __webpack_require__(47860);
// EXTERNAL MODULE: ./build/src/versioning/git-ref.js
var git_ref = __webpack_require__(43078);
;// CONCATENATED MODULE: ./build/src/registry/git-refs.js

/** Branches beyond these are not told of: a repository of a busy bot has thousands. */
const maxBranches = 1_000;
const maxTags = 20_000;
/**
 * The releases in what `git ls-remote` prints: tags that are versions, and the commits that HEAD, the branches and the other tags name
 * now. `tags` says which: the names that move. Nothing here tells when a tag was made.
 */
function readRefs(text, purl) {
    const refs = new Map();
    for (const line of text.split("\n")) {
        const [commit = "", ref = ""] = line.split("\t");
        // A tag with a message has a second line for the commit that it is on.
        if ((0,git_ref/* isCommit */.W)(commit) && isRef(ref.replace(/\^\{\}$/, "")))
            refs.set(ref.replace(/\^\{\}$/, ""), commit);
    }
    const named = (prefix, most) => [...refs].filter(([ref]) => ref.startsWith(prefix)).slice(0, most);
    const tags = named("refs/tags/", maxTags).map(([ref, commit]) => [ref.slice("refs/tags/".length), commit]);
    const heads = named("refs/heads/", maxBranches).map(([ref, commit]) => [ref.slice("refs/heads/".length), commit]);
    const head = refs.get("HEAD");
    const versions = tags.filter(([tag]) => git_ref/* gitVersioning */.F.isExact(tag));
    // Git looks for a tag before it looks for a branch (gitrevisions(7)).
    const moving = new Map([...heads, ...tags.filter(([tag]) => !git_ref/* gitVersioning */.F.isExact(tag)), ...(head ? [["HEAD", head]] : [])]);
    const commits = [...new Set(moving.values())].map((commit) => release(commit, commit));
    const releases = [...commits, ...versions.map(([tag, commit]) => release(tag, commit))];
    if (releases.length === 0)
        return { kind: "not-found", purl, reason: "the repository has neither branches nor tags" };
    return {
        kind: "found",
        purl,
        releases: releases.sort((a, b) => git_ref/* gitVersioning */.F.compare(a.version, b.version)),
        tags: Object.fromEntries(moving),
    };
}
/** Names as git allows them (git-check-ref-format(1)), which no terminal and no path stumbles over. */
function isRef(ref) {
    return (ref === "HEAD" || (/^refs\/(?:heads|tags)\/[\w@+#%=,!-][\w@+#%=,!./-]*$/.test(ref) && ref.length <= 300 && !/\.\.|@\{|\/\//.test(ref)));
}
/** The commit stands where other ecosystems have the digest of an archive; it names the whole tree. */
function release(version, commit) {
    const algorithm = commit.length === 40 ? "sha1" : "sha256";
    const integrity = `${algorithm}-${Buffer.from(commit, "hex").toString("base64")}`;
    return { version, publishedAt: null, integrity, deprecated: null, provenance: null, installScript: true, engine: null };
}

// EXTERNAL MODULE: ./build/src/registry/image-name.js
var image_name = __webpack_require__(73142);
;// CONCATENATED MODULE: ./build/src/registry/git.js






const limits = { milliseconds: 30_000, output: 8 * 1024 * 1024, memory: 1024 * 1024 * 1024, atOnce: 4 };
/**
 * Git repositories by `git ls-remote`, as the user's git is configured (credential helpers, `insteadOf`): nothing is fetched. Asks
 * nobody for a password, speaks https (to loopback http too, and ssh where the user's own configuration turns https into it), and
 * shows nothing that could hold a password.
 */
async function openGitTags(options) {
    const slots = (0,http_slots/* createSlots */.e)(limits.atOnce);
    return {
        async lookup({ name, purl }) {
            const host = hostOf(name);
            if (host === null)
                return { kind: "not-found", purl, reason: "it is not an address that a repository can have" };
            if (options.offline)
                return { kind: "unavailable", purl, reason: "the network is not to be used" };
            const found = await slots.run(host, () => listRefs(name, purl, options));
            // Not every server knows a repository by its name without `.git`.
            return found.kind === "not-found" ? slots.run(host, () => listRefs(`${name}.git`, purl, options)) : found;
        },
    };
}
/** The host of `host[:port]/path`; null for what is none: an option, a folder, a name that leaves its place. */
function hostOf(name) {
    const match = /^([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?)((?:\/[\w.~+-]+)+)$/i.exec(name);
    const segments = match?.[2]?.split("/").slice(1) ?? [];
    const usable = name.length <= 500 && segments.every((segment) => !/^[.-]/.test(segment) || /^\.[\w-]/.test(segment));
    return match && usable ? match[1] : null;
}
async function listRefs(name, purl, options) {
    const plain = (0,image_name/* isLoopback */.U)(hostOf(name) ?? "");
    const url = `${plain ? "http" : "https"}://${name}`;
    const unavailable = (reason) => ({ kind: "unavailable", purl, reason: `${(0,http/* shownUrl */.zA)(url)} ${reason}` });
    try {
        const result = await lsRemote(url, environment(options.env, plain), options);
        if (result.exitCode === 0)
            return readRefs(result.stdout.toString("utf8"), purl);
        const why = trouble(result.stderr);
        return why === null ? { kind: "not-found", purl, reason: `${(0,http/* shownUrl */.zA)(url)} is not a repository` } : unavailable(why);
    }
    catch (error) {
        // A repository that is slow, or floods, is data; an interruption is not.
        if (error instanceof errors/* ExternalError */.yA && error.code === "process")
            return unavailable(`could not be listed: ${error.message}`);
        throw error;
    }
}
async function lsRemote(url, env, { repo, signal }) {
    const argv = ["git", "-c", "http.lowSpeedLimit=1000", "-c", "http.lowSpeedTime=15", "ls-remote", "--symref", "--end-of-options", url];
    const patterns = ["HEAD", "refs/heads/*", "refs/tags/*"];
    const own = { cwd: repo, env, timeout: limits.milliseconds, maxOutput: limits.output, ...(signal && { signal }) };
    try {
        // Git keeps every name that a server sends, and there is no end to what one can send.
        return await (0,process/* run */.eF)(["prlimit", `--as=${limits.memory}`, "--", ...argv, ...patterns], own);
    }
    catch (error) {
        if (!(error instanceof errors/* ExternalError */.yA) || error.cause?.code !== "ENOENT")
            throw error;
        return (0,process/* run */.eF)([...argv, ...patterns], own);
    }
}
function environment(env, plain) {
    const kept = Object.entries(env).filter(([name]) => !/^GIT_(DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|COMMON_DIR|NAMESPACE|TRACE.*)$/.test(name));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: "C",
        GIT_ALLOW_PROTOCOL: plain ? "http:https:ssh" : "https:ssh",
        GIT_TERMINAL_PROMPT: "0",
        GIT_ASKPASS: "",
        SSH_ASKPASS: "",
        GCM_INTERACTIVE: "never",
        GIT_SSH_COMMAND: env.GIT_SSH_COMMAND ?? "ssh -oBatchMode=yes",
    };
}
/** Why git could not say, in words of our own: its own can quote an address with a password. Null: the server has no such repository. */
function trouble(stderr) {
    if (/repository '[^']*' not found|not found: did you run git update-server-info|does not appear to be a git repository/i.test(stderr))
        return null;
    if (/could not read (Username|Password)|terminal prompts disabled|Authentication failed|Permission denied|error: 40[13]/i.test(stderr)) {
        return "wants credentials that git does not have: it is private, or it does not exist";
    }
    if (/transport '[^']*' not allowed|Protocol "[^"]*" (?:not supported|disabled)/i.test(stderr))
        return "leads to a protocol that is not allowed";
    if (/Could not resolve host/i.test(stderr))
        return "has a host whose name could not be resolved";
    if (/Failed to connect|Couldn't connect|Connection refused/i.test(stderr))
        return "could not be reached";
    if (/certificate|SSL/i.test(stderr))
        return "has a certificate that git does not accept";
    const status = /returned error: (\d{3})/.exec(stderr)?.[1];
    return status === undefined ? "gave git no list of its tags" : `answered with status ${status}`;
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

/***/ 43078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ gitVersioning),
/* harmony export */   W: () => (/* binding */ isCommit)
/* harmony export */ });
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74568);

/**
 * What follows a git address: a tag that is a semantic version (`v1.2.3`) counts as that version, the way bots and people read it; other
 * tags, branches and nothing at all move; a commit is a digest; npm knows `semver:^1` besides (npm-package-arg).
 */
const gitVersioning = {
    ..._semver_js__WEBPACK_IMPORTED_MODULE_0__/* .semverVersioning */ .R,
    kind,
    isExact: (text) => kind(text) === "exact",
    isRange: (text) => kind(text) === "range",
    compare: (a, b) => {
        const [left, right] = [kind(a) === "exact", kind(b) === "exact"];
        if (left && right)
            return _semver_js__WEBPACK_IMPORTED_MODULE_0__/* .semverVersioning */ .R.compare(a, b);
        return left ? 1 : right ? -1 : a < b ? -1 : a > b ? 1 : 0;
    },
    satisfies: (version, range, options) => kind(version) === "exact" && _semver_js__WEBPACK_IMPORTED_MODULE_0__/* .semverVersioning */ .R.satisfies(version, boundsOf(range), options),
    claimedBump: (from, to) => from === to ? "none" : kind(from) === "exact" && kind(to) === "exact" ? _semver_js__WEBPACK_IMPORTED_MODULE_0__/* .semverVersioning */ .R.claimedBump(from, to) : null,
    resolve,
};
function kind(text) {
    if (text === "")
        return "none";
    if (isCommit(text))
        return "digest";
    if (/^semver:|[<>=^~*|\s]/.test(text))
        return _semver_js__WEBPACK_IMPORTED_MODULE_0__/* .semverVersioning */ .R.isRange(boundsOf(text)) ? "range" : "tag";
    return /^v?\d+\.\d+\.\d+/.test(text) && _semver_js__WEBPACK_IMPORTED_MODULE_0__/* .semverVersioning */ .R.isExact(text) ? "exact" : "tag";
}
/** A full commit name: SHA-1 or SHA-256 in hexadecimal. */
function isCommit(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function boundsOf(text) {
    return text.replace(/^semver:/, "");
}
/** A version is itself; a branch or nothing is the commit that it names now; in a range the highest version counts. */
function resolve(text, { releases, tags }) {
    const spec = text ?? "";
    const known = (version) => releases.find((release) => release.version === version)?.version ?? null;
    switch (kind(spec)) {
        case "none":
            return known(tags.HEAD);
        case "exact":
        case "digest":
            return known(spec);
        case "range":
            return highest(releases.map(({ version }) => version).filter((version) => gitVersioning.satisfies(version, spec)));
        default:
            return known(Object.hasOwn(tags, spec) ? tags[spec] : undefined);
    }
}
function highest(versions) {
    return versions.sort(gitVersioning.compare).at(-1) ?? null;
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
