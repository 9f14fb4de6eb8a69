export const id = 5725;
export const ids = [5725];
export const modules = {

/***/ 78973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ purlOf)
/* harmony export */ });
/** The package URL of a name without version, normalised as the purl types ask (https://github.com/package-url/purl-spec). */
function purlOf(ecosystem, name) {
    switch (ecosystem) {
        case "npm":
            return `pkg:npm/${path(name)}`;
        case "jsr":
            return `pkg:jsr/${path(name)}`;
        case "pypi":
            return `pkg:pypi/${encode(name.toLowerCase().replaceAll("_", "-"))}`;
        case "nuget":
            return `pkg:nuget/${encode(name)}`;
        case "golang":
            return `pkg:golang/${path(name.toLowerCase())}`;
        case "oci":
            return `pkg:oci/${encode(lastSegment(name).toLowerCase())}?repository_url=${encode(withRegistry(name))}`;
        case "git":
            return gitPurl(name);
        case "url":
            return `pkg:generic/${encode(lastSegment(name.replace(/[?#].*$/, "").replace(/\/+$/, "")) || "package")}?download_url=${encode(name)}`;
    }
}
function gitPurl(name) {
    const host = /^(github\.com|bitbucket\.org)\/([^/]+)\/([^/]+)$/.exec(name.toLowerCase());
    if (host)
        return `pkg:${host[1].replace(/\..*$/, "")}/${encode(host[2])}/${encode(host[3])}`;
    return `pkg:generic/${encode(lastSegment(name) || "repository")}?vcs_url=${encode(`git+https://${name}`)}`;
}
/** An image name without a registry means Docker Hub, and there one without a namespace `library`. */
function withRegistry(name) {
    const [first = ""] = name.split("/");
    if (name.includes("/") && /[.:]|^localhost$/.test(first))
        return name.toLowerCase();
    return `docker.io/${name.includes("/") ? name : `library/${name}`}`.toLowerCase();
}
function lastSegment(name) {
    return name.slice(name.lastIndexOf("/") + 1);
}
function path(name) {
    if (isPlain(name))
        return name;
    return name.split("/").map(encode).join("/");
}
/** Most names have nothing to encode. */
function isPlain(text) {
    return /^[a-z0-9._-]+$/.test(text);
}
function encode(text) {
    return encodeURIComponent(text.toWellFormed());
}


/***/ }),

/***/ 93946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isMadeUp),
/* harmony export */   Qu: () => (/* binding */ saysPlaceholder),
/* harmony export */   VP: () => (/* binding */ bitsPerCharacter),
/* harmony export */   fq: () => (/* binding */ shapedSecrets)
/* harmony export */ });
/** What credentials of known issuers look like: their documented prefix, and what must follow it. */
/** The more particular shape first: the first that matches at a place counts. From the issuers' documentation (November 2026). */
const shapes = [
    { kind: "private key", pattern: "-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----" },
    { kind: "GitHub token", pattern: String.raw `gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_\w{40,255}` },
    { kind: "GitLab token", pattern: String.raw `gl(?:pat|ptt|dt|rt|ft)-[\w-]{20,}` },
    { kind: "Slack token", pattern: String.raw `xox[abceoprs]-[A-Za-z0-9-]{20,}|xapp-\d-[A-Z0-9]+-\d+-[a-z0-9]{20,}` },
    { kind: "Slack webhook", pattern: String.raw `hooks\.slack\.com/services/T\w+/B\w+/\w{20,}` },
    { kind: "AWS access key", pattern: "(?:AKIA|ASIA)[A-Z2-7]{16}" },
    { kind: "Google API key", pattern: String.raw `AIza[\w-]{35}` },
    { kind: "Google OAuth secret", pattern: String.raw `GOCSPX-[\w-]{28}|ya29\.[\w-]{40,}` },
    { kind: "Anthropic key", pattern: String.raw `sk-ant-[a-z0-9]+-[\w-]{32,}` },
    { kind: "OpenRouter key", pattern: "sk-or-v1-[0-9a-f]{64}" },
    { kind: "OpenAI key", pattern: String.raw `sk-(?:proj|svcacct|admin)-[\w-]{32,}|sk-[A-Za-z0-9]{40,64}` },
    { kind: "Stripe key", pattern: "(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{20,}|whsec_[A-Za-z0-9+/=]{32,}" },
    { kind: "Supabase token", pattern: String.raw `sbp_[0-9a-f]{40}|sb_secret_[\w-]{20,}` },
    { kind: "npm token", pattern: "npm_[A-Za-z0-9]{36}" },
    { kind: "PyPI token", pattern: String.raw `pypi-AgE[\w-]{50,}` },
    { kind: "Hugging Face token", pattern: "hf_[A-Za-z]{34}" },
    { kind: "Notion token", pattern: "(?:ntn|secret)_[A-Za-z0-9]{40,}" },
    { kind: "Linear key", pattern: "lin_(?:api|oauth)_[A-Za-z0-9]{32,}" },
    { kind: "Tavily key", pattern: "tvly-(?:dev-|prod-)?[A-Za-z0-9-]{24,}" },
    { kind: "Firecrawl key", pattern: "fc-[0-9a-f]{32}" },
    { kind: "Figma token", pattern: String.raw `fig[duo]r?_[\w-]{40,}` },
    { kind: "Brave Search key", pattern: String.raw `BSA[\w-]{25,29}` },
    { kind: "Context7 key", pattern: String.raw `ctx7sk-[\w-]{24,}` },
    { kind: "Sentry token", pattern: String.raw `sntr[yu]s_[\w+/=-]{40,}` },
    { kind: "Postman key", pattern: "PMAK-[0-9a-f]{24}-[0-9a-f]{34}" },
    { kind: "SendGrid key", pattern: String.raw `SG\.[\w-]{22}\.[\w-]{43}` },
    { kind: "DigitalOcean token", pattern: "do[opr]_v1_[0-9a-f]{64}" },
    { kind: "Databricks token", pattern: "dapi[0-9a-f]{32}" },
    { kind: "Airtable token", pattern: String.raw `pat[A-Za-z0-9]{14}\.[0-9a-f]{64}` },
    { kind: "Atlassian token", pattern: String.raw `ATATT3[\w=-]{100,}` },
    { kind: "Grafana token", pattern: "gl(?:sa_[A-Za-z0-9]{32}_[0-9a-f]{8}|c_[A-Za-z0-9+/=]{32,})" },
    { kind: "Groq key", pattern: "gsk_[A-Za-z0-9]{40,}" },
    { kind: "Perplexity key", pattern: "pplx-[A-Za-z0-9]{40,}" },
    { kind: "Replicate token", pattern: "r8_[A-Za-z0-9]{37}" },
    { kind: "xAI key", pattern: "xai-[A-Za-z0-9]{60,}" },
    { kind: "Shopify token", pattern: "shp(?:at|ca|pa|ss)_[0-9a-f]{32}" },
    { kind: "Doppler token", pattern: String.raw `dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[\w-]+\.)?[A-Za-z0-9]{40,}` },
    { kind: "Telegram bot token", pattern: String.raw `\d{8,10}:AA[\w-]{33}` },
    { kind: "JSON Web Token", pattern: String.raw `eyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{16,}` },
];
/** One scan for all: a group for each shape; nothing that could belong to a longer word may stand before it. */
const any = new RegExp(`(?<![A-Za-z0-9])(?:${shapes.map(({ pattern }) => `(${pattern})`).join("|")})`, "g");
/** Every shape has a run of these that is as long; a fraction of the price of looking for each. */
const perhaps = /[\w+/=-]{16}|-----BEGIN /;
/** The credentials in a text that their shape alone gives away. What is obviously none (`sk-xxxxxxxx…`) is left out. */
function shapedSecrets(text) {
    if (!perhaps.test(text))
        return [];
    return [...text.matchAll(any)].flatMap((match) => {
        const [whole, ...groups] = match;
        const kind = shapes[groups.findIndex((group) => group !== undefined)]?.kind ?? "token";
        return kind !== "private key" && isMadeUp(whole.replace(issuerWords, ""))
            ? []
            : [{ kind, start: match.index, end: match.index + whole.length }];
    });
}
/** What stands before the random part: `tvly-dev-`, `sk_test_`. */
const issuerWords = /^[A-Za-z]+[-_](?:(?:dev|prod|test|live|proj|admin|svcacct|secret)[-_])?/;
/** Whether a text is written to show where a credential goes: few different characters, a counted row, or words that say so. */
function isMadeUp(text) {
    return bitsPerCharacter(text) < 2.8 || /(.)\1{5}|0?123456789|abcdefgh/i.test(text) || saysPlaceholder(text);
}
const longWords = /your|example|placeholder|change.?me|replace|redacted|insert|dummy|sample|goes.?here|to.?be.?(?:set|filled)|put.?in|default/i;
const shortWords = /(?:^|[^A-Za-z0-9])(?:x{3,}|todo|tbd|fake|mock|test|testing|demo|dev|development|local|localhost|here|my|none|null|nil|undefined|empty|n\/?a|secret|token|password|pass|apikey|key|foo|bar|abc|123)(?:$|[^A-Za-z0-9])/i;
/** Whether it has a word in it that no random text would have. */
function saysPlaceholder(text) {
    return longWords.test(text) || shortWords.test(text) || /[<>{}*…]|\.\.\./.test(text);
}
/** Shannon's entropy of the characters of a text, in bits each: words have 2 to 3, random hexadecimal 3.5, base64 4 and more. */
function bitsPerCharacter(text) {
    const counts = new Map();
    for (const char of text)
        counts.set(char, (counts.get(char) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / text.length) * Math.log2(count / text.length);
    return bits;
}


/***/ }),

/***/ 81944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ lockPath),
/* harmony export */   K0: () => (/* binding */ contractPath),
/* harmony export */   Pd: () => (/* binding */ serverKey),
/* harmony export */   RA: () => (/* binding */ launchPath),
/* harmony export */   Tn: () => (/* binding */ serverText),
/* harmony export */   hj: () => (/* binding */ proposalBranch),
/* harmony export */   ug: () => (/* binding */ encodeSegment)
/* harmony export */ });
/* unused harmony export evidenceFolder */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The server as a person names it in messages: `server`, with its manifest. */
function serverText(id) {
    return `${id.server} (${id.manifest})`;
}
/** Sorts and compares: manifest first, then server. */
function serverKey(id) {
    return `${id.manifest}\0${id.server}`;
}
/**
 * One path segment for any name: injective, the same on file systems that fold case, allowed in a git ref, and never `.`,
 * `..`, hidden, or a reserved device name. Bytes other than `a-z 0-9 _ - .` become `=xx`; a dot stays only between two other
 * characters and not before `lock`. A segment over 120 bytes ends in a digest.
 */
function encodeSegment(name) {
    const bytes = Buffer.from(name, "utf8");
    let text = "";
    for (let i = 0; i < bytes.length; i++) {
        const char = String.fromCharCode(bytes[i]);
        if (/[a-z0-9_-]/.test(char) || (char === "." && dotMayStay(bytes, i)))
            text += char;
        else
            text += `=${bytes[i].toString(16).padStart(2, "0")}`;
    }
    if (text === "")
        return "=";
    if (/^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/.test(text) || text.startsWith("-"))
        text = `=${bytes[0]?.toString(16).padStart(2, "0")}${text.slice(1)}`;
    return text.length <= 120 ? text : `${text.slice(0, 80)}==${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(name).digest("hex").slice(0, 32)}`;
}
function dotMayStay(bytes, i) {
    if (i === 0 || i === bytes.length - 1)
        return false;
    if (bytes[i - 1] === 0x2e || bytes[i + 1] === 0x2e)
        return false;
    return bytes.subarray(i + 1).toString("utf8") !== "lock";
}
/** The folder of a server's lock and contract: `.mcp/<manifest>/<server>`. */
function evidenceFolder(id) {
    return `.mcp/${encodeSegment(id.manifest)}/${encodeSegment(id.server)}`;
}
function lockPath(id) {
    return `${evidenceFolder(id)}/lock.json`;
}
function contractPath(id) {
    return `${evidenceFolder(id)}/contract.json`;
}
/** Where `init --locked` keeps how a server was started before. */
function launchPath(id) {
    return `${evidenceFolder(id)}/launch.json`;
}
/** The branch that carries a server's proposal. */
function proposalBranch(id) {
    return `mcp-gitops/${encodeSegment(id.manifest)}/${encodeSegment(id.server)}`;
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


/***/ }),

/***/ 87051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ versioningOf)
});

// EXTERNAL MODULE: ./build/src/versioning/git-ref.js
var git_ref = __webpack_require__(43078);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./build/src/versioning/semver.js
var versioning_semver = __webpack_require__(74568);
;// CONCATENATED MODULE: ./build/src/versioning/golang.js


/** Go's module versions: semantic versions with a `v`; queries (`v1`, `latest`, a branch) as `go` reads them. https://go.dev/ref/mod#version-queries */
const goVersioning = {
    ...versioning_semver/* semverVersioning */.R,
    kind: (text) => (/^v?\d+(\.\d+)?$/.test(text.trim()) ? "range" : versioning_semver/* semverVersioning */.R.kind(text)),
    isPrerelease: (version) => semver.prerelease(version) !== null,
    claimedBump: (from, to) => (isPseudo(from) || isPseudo(to) ? null : versioning_semver/* semverVersioning */.R.claimedBump(from, to)),
    resolve,
};
/** A version made from a commit (`v0.0.0-20250102030405-abcdefabcdef`) claims nothing. */
function isPseudo(version) {
    return /^v\d+\.\d+\.\d+-(?:[\w.-]*\.)?(?:0\.)?\d{14}-[0-9a-f]{12}(?:\+incompatible)?$/.test(version);
}
/** The highest release in the range that is not retracted; a prerelease only where there is no release. */
function resolve(text, { releases, tags }) {
    const spec = text?.trim() ?? "";
    const exact = releases.find((release) => release.version === spec);
    if (exact)
        return exact.version;
    const kind = goVersioning.kind(spec);
    if (kind === "exact")
        return null;
    if (kind === "tag" && !["latest", "upgrade"].includes(spec))
        return null;
    const range = kind === "range" ? spec : "*";
    const usable = releases.filter(({ deprecated }) => deprecated === null);
    const inRange = (prereleases) => usable.filter(({ version }) => goVersioning.isPrerelease(version) === prereleases && goVersioning.satisfies(version, range, { prereleases }));
    const best = [inRange(false), inRange(true)]
        .find((some) => some.length > 0)
        ?.sort((a, b) => goVersioning.compare(b.version, a.version))[0];
    return best?.version ?? (range === "*" ? (tags.latest ?? null) : null);
}

// EXTERNAL MODULE: ./build/src/versioning/image-tag.js
var image_tag = __webpack_require__(15066);
;// CONCATENATED MODULE: ./build/src/versioning/opaque.js
/** Names without an order (commits, addresses): each equals itself only, and claims nothing. */
const opaqueVersioning = {
    kind: (text) => (text === "" ? "none" : "exact"),
    isExact: (text) => text !== "",
    isRange: () => false,
    compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
    satisfies: (version, range) => version === range,
    isPrerelease: () => false,
    channel: () => null,
    claimedBump: (from, to) => (from === to ? "none" : null),
    resolve: (text, { releases }) => releases.find((release) => release.version === text)?.version ?? null,
};

// EXTERNAL MODULE: ./build/src/versioning/pep440.js + 1 modules
var pep440 = __webpack_require__(76128);
;// CONCATENATED MODULE: ./build/src/versioning/versioning.js






const table = {
    npm: versioning_semver/* semverVersioning */.R,
    jsr: versioning_semver/* semverVersioning */.R,
    pypi: pep440/* pep440Versioning */.q,
    golang: goVersioning,
    oci: image_tag/* imageTagVersioning */.i,
    git: git_ref/* gitVersioning */.F,
};
function versioningOf(ecosystem) {
    return table[ecosystem] ?? opaqueVersioning;
}


/***/ })

};
