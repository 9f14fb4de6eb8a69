export const id = 3956;
export const ids = [3956];
export const modules = {

/***/ 64436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ refusalsOf)
/* harmony export */ });
/**
 * What the ledger speaks against, by version: quarantines, and verdicts that failed under this same policy within `memory` milliseconds.
 * An inconclusive verdict speaks against nothing: it blames the infrastructure.
 */
function refusalsOf({ id, purl, name }, { ledger, policies, now }, memory) {
    const quarantined = new Map();
    for (const quarantine of ledger.quarantines.values()) {
        const over = quarantine.until !== null && Date.parse(quarantine.until) <= now;
        if (quarantine.purl === purl && !over)
            quarantined.set(quarantine.version, quarantine);
    }
    const failed = new Map();
    const samePolicy = ledger.plan === null || ledger.plan.policy === policies.digest;
    for (const verdict of samePolicy ? (ledger.verdicts.get(`${id.manifest}#${id.server}`) ?? []) : []) {
        const same = verdict.package === purl || verdict.package === name;
        const recent = now - Date.parse(verdict.at) < memory;
        if (same && recent && verdict.to !== null && verdict.outcome === "fail") {
            failed.set(verdict.to, { why: verdict.reason, commit: verdict.ledgerCommit });
        }
    }
    return { quarantined, failed };
}


/***/ }),

/***/ 38966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19563);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73247);


/** What update policy says of a candidate before proof; `now` in milliseconds. Pure: the rule that speaks first decides. */
function decide(candidate, settings, now) {
    const { version } = candidate;
    if (settings.ignore)
        return deny("ignore", "policy says to leave it alone");
    if (!candidate.inRange)
        return deny("range", `${version} is outside the range that policy allows, ${settings.range}`);
    if (candidate.quarantine)
        return quarantined(version, candidate.quarantine);
    if (candidate.failedBefore) {
        const { why, commit } = candidate.failedBefore;
        return deny("failed-before", `${version} failed its verification under this same policy (ledger ${commit.slice(0, 12)}): ${why}`);
    }
    if (candidate.prerelease)
        return deny("prerelease", `${version} is a prerelease, and policy does not ask for those`);
    if (candidate.deprecated !== null)
        return deny("deprecated", `${version} is deprecated: ${candidate.deprecated}`);
    return candidate.security || candidate.wayBack ? { kind: "try" } : cooldown(candidate, settings, now);
}
/** A missing time counts as too young: otherwise leaving the time out would be the way around the cooldown. */
function cooldown({ version, publishedAt }, { minimumReleaseAge }, now) {
    if (minimumReleaseAge === 0)
        return { kind: "try" };
    const age = (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(minimumReleaseAge);
    const published = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
    if (Number.isNaN(published)) {
        return hold(`the registry does not say when ${version} was published, which counts as younger than the ${age} that policy asks for`, null);
    }
    const ripe = published + minimumReleaseAge;
    if (ripe <= now)
        return { kind: "try" };
    return hold(`${version} has been public for less than the ${age} that policy asks for, since ${(0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .L)(published)}`, (0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .L)(ripe));
}
function quarantined(version, { until, why }) {
    const end = until === null ? "until a person lifts it" : `until ${until}`;
    return deny("quarantine", `${version} is in quarantine ${end}: ${why}`);
}
function deny(rule, why) {
    return { kind: "deny", rule, why };
}
function hold(why, until) {
    return { kind: "hold", rule: "minimum-release-age", why, until };
}


/***/ }),

/***/ 73247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ sizeSchema),
/* harmony export */   Rz: () => (/* binding */ milliseconds),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   sK: () => (/* binding */ durationSchema)
/* harmony export */ });
const durationUnits = {
    second: 1_000,
    minute: 60_000,
    hour: 3_600_000,
    day: 86_400_000,
    week: 604_800_000,
};
const sizeUnits = {
    B: 1,
    KB: 1_000,
    MB: 1_000_000,
    GB: 1_000_000_000,
    KiB: 1_024,
    MiB: 1_048_576,
    GiB: 1_073_741_824,
};
/** What a duration looks like in a policy file: `3 days`, `90 seconds`; zero needs no unit. */
const durationSchema = {
    type: ["string", "integer"],
    pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(seconds?|minutes?|hours?|days?|weeks?)$|^0$",
    minimum: 0,
    maximum: 0,
    description: "a duration with its unit, such as `3 days`, `12 hours` or `0`",
};
/** What an amount of bytes looks like in a policy file: `512 MB`, `2 GiB`. */
const sizeSchema = {
    type: "string",
    pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(B|KB|MB|GB|KiB|MiB|GiB)$",
    description: "an amount of bytes with its unit, such as `512 MB` or `2 GiB`",
};
/** Milliseconds of a duration that {@link durationSchema} admits. */
function milliseconds(duration) {
    const { amount, unit } = split(String(duration));
    return Math.round(amount * (durationUnits[unit.replace(/s$/, "")] ?? 0));
}
/** Bytes of an amount that {@link sizeSchema} admits. */
function bytes(size) {
    const { amount, unit } = split(size);
    return Math.round(amount * (sizeUnits[unit] ?? 0));
}
/** A duration in the greatest unit that keeps it short: `3 days`, `1.5 hours`. */
function durationText(duration) {
    const [unit, size] = Object.entries(durationUnits)
        .filter(([name]) => name !== "week")
        .findLast(([, length]) => duration >= length) ?? ["second", 1_000];
    const amount = Math.round((duration / size) * 10) / 10;
    return `${amount} ${unit}${amount === 1 ? "" : "s"}`;
}
function split(text) {
    const [, amount = "0", unit = ""] = /^([0-9.]+) ?(\w*)$/.exec(text) ?? [];
    return { amount: Number(amount), unit };
}


/***/ }),

/***/ 61057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ lookupAll)
/* harmony export */ });
/** Looks every distinct package up, side by side; the result by purl. How many at once is the HTTP client's to decide. */
async function lookupAll(packages, registry) {
    const distinct = new Map(packages.map((pkg) => [pkg.purl, pkg]));
    const lookups = await Promise.all([...distinct.values()].map((pkg) => registry.lookup(pkg)));
    return new Map(lookups.map((lookup) => [lookup.purl, lookup]));
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

/***/ 63956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QH: () => (/* binding */ detectStep),
  DT: () => (/* binding */ packagesOf),
  MH: () => (/* binding */ plannedEvents)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/ledger/event-types.js
var event_types = __webpack_require__(8623);
// EXTERNAL MODULE: ./build/src/ledger/state.js
var ledger_state = __webpack_require__(12130);
// EXTERNAL MODULE: ./build/src/lib/canonical.js
var canonical = __webpack_require__(88211);
// EXTERNAL MODULE: ./build/src/lib/commit-files.js
var commit_files = __webpack_require__(6898);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/manifest/read-inventory.js + 35 modules
var read_inventory = __webpack_require__(56091);
// EXTERNAL MODULE: ./build/src/manifest/unreadable.js
var unreadable = __webpack_require__(18100);
// EXTERNAL MODULE: ./build/src/lib/clock.js
var clock = __webpack_require__(19563);
// EXTERNAL MODULE: ./build/src/policy/settings.js
var policy_settings = __webpack_require__(35443);
// EXTERNAL MODULE: ./build/src/manifest/server-id.js
var server_id = __webpack_require__(81944);
// EXTERNAL MODULE: ./build/src/versioning/versioning.js + 2 modules
var versioning_versioning = __webpack_require__(87051);
// EXTERNAL MODULE: ./build/src/policy/decide.js
var decide = __webpack_require__(38966);
;// CONCATENATED MODULE: ./build/src/plan/offers.js
/**
 * What the publisher offers to whoever runs what runs today: at most what `latest` names, or the channel that policy follows where that is
 * further on, unless the pin itself is above both; and of the prereleases only those that somebody asked for.
 */
function offered(offer) {
    const { found, versioning, resolved } = offer;
    const followed = followedTag(offer);
    const limits = [tagOf(offer, "latest"), followed].flatMap((tag) => (tag === null ? [] : [tag])).sort(versioning.compare);
    const limit = limits.at(-1);
    const limited = limit !== undefined && (resolved === null || versioning.compare(resolved, limit) <= 0);
    return found.releases.filter(({ version }) => {
        if (!versioning.isExact(version))
            return false;
        if (resolved !== null && versioning.replaces && !versioning.replaces(resolved, version))
            return false;
        // A publisher's prereleases lie above its latest; only a tag that names one says how far its line goes.
        if (versioning.isPrerelease(version) && followed === null)
            return wantsPrerelease(offer, version);
        return (!limited || versioning.compare(version, limit) <= 0) && wantsPrerelease(offer, version);
    });
}
/**
 * Whether a version is stable, or a prerelease that is wanted: policy takes all of them, or follows its line, or the pin is of that line.
 * Who runs a beta is offered betas, not what a publisher builds every night.
 */
function wantsPrerelease(offer, version) {
    const { versioning, resolved, settings } = offer;
    if (!versioning.isPrerelease(version) || settings.prereleases)
        return true;
    const line = versioning.channel(version);
    const wanted = [resolved === null ? null : versioning.channel(resolved), followedLine(offer)];
    return wanted.some((own) => own !== null && line !== null && isAsStable(line, own));
}
/** From the least to the most stable, in the spellings of npm and PyPI. */
const stages = [
    ["alpha", "a"],
    ["beta", "b"],
    ["rc", "c", "pre", "preview"],
];
/** The same line, or a later stage on the way to the same release. */
function isAsStable(line, own) {
    const stage = (name) => stages.findIndex((names) => names.includes(name.toLowerCase()));
    return line === own || (stage(own) >= 0 && stage(line) >= stage(own));
}
/** The line that policy's channel means: that of the version which the publisher's tag of this name points to, else the name itself. */
function followedLine(offer) {
    const { settings, versioning } = offer;
    if (settings.channel === null)
        return null;
    const followed = followedTag(offer);
    return followed === null ? lineNamed(settings.channel, versioning) : versioning.channel(followed);
}
/** PEP 440 writes `beta` as `b`, so a name is spelled as the ecosystem does. */
function lineNamed(name, { channel }) {
    return channel(`1.0.0-${name}.1`) ?? name;
}
function followedTag(offer) {
    return offer.settings.channel === null ? null : tagOf(offer, offer.settings.channel);
}
function tagOf({ found }, name) {
    return Object.hasOwn(found.tags, name) ? (found.tags[name] ?? null) : null;
}

;// CONCATENATED MODULE: ./build/src/plan/candidates.js



/** How many candidates a plan records for a server; of those to try none is left out before eight. */
const recorded = { all: 20, tries: 8 };
/** The releases above the pin that its publisher offers, best first: the highest version is not the newest, and a tag is the publisher's word. */
function newerCandidates(choice) {
    const { versioning, resolved } = choice;
    if (resolved === null)
        return [];
    const newer = offered(choice).filter(({ version }) => versioning.compare(version, resolved) > 0);
    return bestFirst(newer, versioning).map((release) => toCandidate(choice, release, "newer"));
}
/** The releases below the pin that were not withdrawn themselves, nearest first: the ways back from a version that was. */
function backCandidates(choice) {
    const { versioning, resolved } = choice;
    if (resolved === null)
        return [];
    const older = offered(choice).filter(({ version, deprecated }) => deprecated === null && versioning.compare(version, resolved) < 0);
    return bestFirst(older, versioning).map((release) => toCandidate(choice, release, "withdrawn"));
}
/**
 * What to pin a server to that has no exact version: what its launcher would run today, or where policy's range ends below that, the best
 * within it. Once anything but the range passes a version over, the next ones are a way back: a change of what runs, which a person judges.
 */
function pinCandidates(choice) {
    const { versioning, resolved, found } = choice;
    if (resolved === null)
        return [];
    const today = found.releases.filter(({ version }) => version === resolved);
    const older = offered(choice).filter(({ version }) => versioning.compare(version, resolved) < 0);
    let kind = "pin";
    const candidates = [];
    for (const release of [...today, ...bestFirst(older, versioning)]) {
        const candidate = toCandidate(choice, release, kind);
        candidates.push(candidate);
        if (candidate.decision.kind !== "deny" || candidate.decision.rule !== "range")
            kind = "back";
    }
    return candidates;
}
/** The first of a long list, so that a plan stays readable; the order is kept. */
function capped(candidates) {
    if (candidates.length <= recorded.all)
        return [...candidates];
    const tries = candidates.filter(isTry).slice(0, recorded.tries);
    const others = candidates.filter((candidate) => !tries.includes(candidate)).slice(0, recorded.all - tries.length);
    return candidates.filter((candidate) => tries.includes(candidate) || others.includes(candidate));
}
function isTry(candidate) {
    return candidate.decision.kind === "try";
}
function bestFirst(releases, versioning) {
    const rank = (release) => (release.deprecated === null ? 0 : 1);
    return [...releases].sort((a, b) => rank(a) - rank(b) || versioning.compare(b.version, a.version));
}
function toCandidate(choice, release, why) {
    const { versioning, resolved, policies, subject, now } = choice;
    const kind = why === "withdrawn" ? "back" : why;
    const claimedBump = resolved === null || kind !== "newer" ? null : versioning.claimedBump(resolved, release.version);
    const settings = (0,policy_settings/* updateSettings */.Xx)(policies, { ...subject, change: claimedBump === null ? [] : [claimedBump] });
    const decision = (0,decide/* decide */.L)({ ...factsOf(choice, release, settings), wayBack: why === "withdrawn" }, settings, now);
    return {
        version: writtenAs(choice, release),
        kind,
        publishedAt: release.publishedAt,
        claimedBump,
        deprecated: release.deprecated,
        decision,
    };
}
/** What a pin becomes: the version; of an image the tag and what it names now, so that nobody can move it (`1.2.3@sha256:…`). */
function writtenAs({ subject }, { version, integrity }) {
    const digest = subject.ecosystem === "oci" ? /^sha256-([A-Za-z0-9+/]{43}=)$/.exec(integrity ?? "")?.[1] : undefined;
    return digest === undefined ? version : `${version}@sha256:${Buffer.from(digest, "base64").toString("hex")}`;
}
function factsOf(choice, release, settings) {
    const { versioning, resolved, refusals, found } = choice;
    const { version, publishedAt, deprecated } = release;
    const prereleases = wantsPrerelease({ ...choice, settings }, version);
    const pinIsDeprecated = found.releases.some((one) => one.version === resolved && one.deprecated !== null);
    return {
        version,
        publishedAt,
        inRange: settings.range === null || versioning.satisfies(version, settings.range, { prereleases }),
        prerelease: !prereleases,
        // A package that is deprecated as a whole says nothing about which of its versions is better.
        deprecated: pinIsDeprecated ? null : deprecated,
        quarantine: refusals.quarantined.get(version) ?? null,
        failedBefore: refusals.failed.get(version) ?? null,
        security: choice.isSecurityFix(version),
    };
}

// EXTERNAL MODULE: ./build/src/manifest/problem.js
var problem = __webpack_require__(96976);
;// CONCATENATED MODULE: ./build/src/plan/problems.js

function problemOf(server, code, deprecation = { resolved: null, words: "" }) {
    const { manifest, span, name } = server;
    const version = deprecation.resolved ?? server.version;
    const spelled = version === null ? (name ?? "") : `${name}@${version}`;
    const said = wording(code, { spelled, name: name ?? "", words: deprecation.words });
    return (0,problem/* toProblem */.H8)({ code, ...said, fact: spelled }, { file: span?.file ?? manifest, manifest, server: server.server, span });
}
/** The packages that are started or installed beside a server's own (a bridge, a `--with`), of names that anybody can claim. */
function besideProblems(server, lookups) {
    if (server.disabled || server.unmanaged !== null)
        return [];
    const beside = server.pins.filter(({ purl }) => purl !== server.purl && lookups.get(purl)?.kind === "not-found");
    return beside.map(({ name, version, span }) => problemOf({ ...server, name, version, span }, "package-not-found"));
}
function wording(code, { spelled, name, words }) {
    switch (code) {
        case "package-not-found":
            return {
                severity: "high",
                message: `the registry has no package named ${name}: whoever registers that name decides what runs here`,
                todo: "correct the name, or remove the server; for a private package, check the registry that is configured for it, and the access to it",
            };
        case "version-not-found":
            return {
                severity: "high",
                message: `the registry does not have ${spelled}: the server does not start on a machine that has no copy of it`,
                todo: "pin a version that exists",
            };
        case "version-quarantined":
            return {
                severity: "high",
                message: `${spelled} is in quarantine, and this server runs it`,
                todo: "merge the proposal that leads away from it, or pin another version",
            };
        case "version-deprecated":
            return {
                severity: "medium",
                message: `its publisher withdrew ${spelled}: ${words}`,
                todo: "merge the proposal that leads away from it, or pin another version",
            };
        case "package-deprecated":
            return {
                severity: "medium",
                message: `its publisher withdrew every version of ${name}: ${words}`,
                todo: "move to what the publisher recommends, or to another server",
            };
    }
}

// EXTERNAL MODULE: ./build/src/plan/refusals.js
var plan_refusals = __webpack_require__(64436);
;// CONCATENATED MODULE: ./build/src/plan/plan-server.js







/** What happens to one server. Throws ConfigError "policy" when policy's range is none in the server's ecosystem. */
function planServer(server, inputs) {
    const { purl, name, ecosystem } = server;
    const subject = { manifest: server.manifest, server: server.server, name, purl, ecosystem };
    const settings = (0,policy_settings/* updateSettings */.Xx)(inputs.policies, subject);
    if (server.disabled)
        return row(server, "ignored", "it is disabled in its manifest");
    if (settings.ignore)
        return row(server, "ignored", "policy says to leave it alone");
    if (isRemote(server))
        return planRemote(server, inputs);
    if (server.unmanaged !== null || purl === null || ecosystem === null || server.span === null) {
        return row(server, "unmanaged", `nothing here can be pinned: ${server.unmanaged ?? "it names no package"}`);
    }
    return planPackage({ server, subject: { ...subject, purl, ecosystem }, settings }, inputs);
}
function isRemote(server) {
    return (server.transport === "http" || server.transport === "sse") && server.purl === null;
}
function planRemote(server, { evidence }) {
    if (!server.launch.url)
        return row(server, "unmanaged", "it is a remote without an address");
    if (evidence.has((0,server_id/* contractPath */.K0)(server)))
        return row(server, "current", "its contract is recorded; a remote has no version to follow");
    return row(server, "contract", "it is a remote whose contract is not recorded yet");
}
function planPackage(managed, inputs) {
    const { server, subject } = managed;
    const lookup = inputs.lookups.get(subject.purl);
    if (lookup === undefined)
        return row(server, "unknown", `releases of ${subject.ecosystem} packages were not looked up`);
    switch (lookup.kind) {
        case "unavailable":
            return row(server, "unknown", `the registry could not say: ${lookup.reason}`);
        case "not-found":
            return {
                ...row(server, "unknown", `the registry has no such package: ${lookup.reason}`),
                problems: [problemOf(server, "package-not-found")],
            };
        case "found":
            return planFound(toChoice(managed, lookup, inputs), server);
    }
}
function planFound(choice, server) {
    if (isPinned(server, choice.versioning))
        return planPinned(choice, server);
    if (server.pin !== "digest")
        return planUnpinned(choice, server);
    const what = server.ecosystem === "git" ? "a commit, which nothing moves" : "a digest, and no tag beside it says which version that is";
    return row(server, "current", `it is pinned to ${what}`);
}
/** A tag of git can be moved, so it is no exact pin; one that is a version is followed as a version all the same. */
function isPinned({ pin, ecosystem, version }, versioning) {
    if (ecosystem === "oci" && pin === "digest")
        return version?.includes("@") ?? false;
    return pin === "exact" || (ecosystem === "git" && version !== null && versioning.isExact(version));
}
function toChoice({ server, subject, settings }, found, inputs) {
    const versioning = (0,versioning_versioning/* versioningOf */.e)(subject.ecosystem);
    refuseNoRange(settings.range, subject, inputs);
    const resolved = versioning.resolve(server.version, found, inputs.runtime) ?? (isPinned(server, versioning) ? writtenVersion(server) : null);
    const isSecurityFix = (version) => resolved !== null && (inputs.isSecurityFix?.(subject.purl, resolved, version) ?? false);
    const refusals = (0,plan_refusals/* refusalsOf */.h)({ id: server, purl: subject.purl, name: server.name }, inputs, settings.quarantine);
    return { subject, found, versioning, resolved, policies: inputs.policies, settings, refusals, now: inputs.now, isSecurityFix };
}
/** The version in a pin; of an image its tag, without the digest behind it. */
function writtenVersion({ ecosystem, version }) {
    return ecosystem === "oci" ? (version?.replace(/@.*$/, "") ?? null) : version;
}
function refuseNoRange(range, subject, { policies }) {
    const versioning = (0,versioning_versioning/* versioningOf */.e)(subject.ecosystem);
    if (range === null || versioning.isRange(range) || versioning.isExact(range))
        return;
    throw new errors/* ConfigError */.xL("policy", `the range of \`${subject.server}\` is none that ${subject.ecosystem} knows`, {
        place: { file: "policies/update.yaml", line: (0,policy_settings/* ruleLine */.lW)(policies, subject, "range") ?? 1 },
        expected: "a range in the ecosystem's own syntax, such as `<=1.10.0`",
        found: range,
        todo: "correct the range",
    });
}
function planPinned(choice, server) {
    const { resolved, settings } = choice;
    const problems = withdrawals(choice, server);
    const candidates = [...newerCandidates(choice), ...(settings.allowDowngrade && problems.length > 0 ? backCandidates(choice) : [])];
    const { action, why } = judge(candidates, choice, "update");
    return { ...row(server, action, why, { resolved, candidates }), problems };
}
/** What was withdrawn of what runs today: deleted, quarantined, deprecated or yanked. */
function withdrawals({ found, resolved, refusals }, server) {
    const release = found.releases.find(({ version }) => version === resolved);
    const whole = found.releases.every(({ deprecated }) => deprecated !== null);
    const words = release?.deprecated ?? null;
    return [
        // What is named by its digest is there without its tag.
        ...(release || server.pin === "digest" ? [] : [problemOf(server, "version-not-found")]),
        ...(resolved !== null && refusals.quarantined.has(resolved) ? [problemOf(server, "version-quarantined")] : []),
        ...(words === null ? [] : [problemOf(server, whole ? "package-deprecated" : "version-deprecated", { resolved, words })]),
    ];
}
function planUnpinned(choice, server) {
    const { resolved } = choice;
    if (resolved === null) {
        const problems = [problemOf(server, "version-not-found")];
        return { ...row(server, "unknown", "the registry has no version that its launcher could run"), problems };
    }
    const problems = withdrawals(choice, server);
    if (keepsRange(server, choice.settings) && problems.length === 0)
        return planRange(choice, server);
    const candidates = pinCandidates(choice);
    const { action, why } = judge(candidates, choice, "pin");
    return { ...row(server, action, why, { resolved, candidates }), problems };
}
/** Whether policy lets a range that stands in a file stay one. */
function keepsRange({ pin }, { pin: wanted }) {
    return pin === "range" && wanted === "range";
}
/** A range that stays: its launcher follows what lies in it, and what lies beyond is a person's to allow. */
function planRange(choice, server) {
    const { resolved, versioning } = choice;
    const range = server.version ?? "*";
    const beyond = newerCandidates(choice).filter(({ version }) => !versioning.satisfies(version, range));
    const why = `policy keeps the range ${range}, in which ${resolved} runs today`;
    const decision = (version) => ({ kind: "deny", rule: "pin", why: `${version} is outside of the range that policy keeps, ${range}` });
    const candidates = beyond.map((candidate) => ({ ...candidate, decision: decision(candidate.version) }));
    return row(server, "current", candidates[0] ? `${why}; ${candidates[0].version} lies beyond it` : why, { resolved, candidates });
}
/** The action and why, from what policy says of each candidate. Beyond policy's own ceiling nothing counts as newer. */
function judge(candidates, choice, wanted) {
    const { resolved, settings } = choice;
    const best = candidates.find(isTry);
    if (best)
        return { action: wanted, why: tryReason(best, choice) };
    const within = candidates.filter(({ decision }) => decision.kind !== "deny" || decision.rule !== "range");
    for (const { decision } of within) {
        if (decision.kind === "hold")
            return { action: "held", why: decision.why };
        if (decision.kind === "deny")
            return { action: "denied", why: decision.why };
    }
    if (wanted === "pin")
        return { action: "denied", why: `the range that policy allows, ${settings.range}, holds no version to pin` };
    if (candidates.length === 0)
        return { action: "current", why: `nothing newer than ${resolved} is offered` };
    return { action: "current", why: `${resolved} is the newest within the range that policy allows, ${settings.range}` };
}
function tryReason(best, { resolved, settings }) {
    switch (best.kind) {
        case "newer":
            return `${best.version} is newer than ${resolved}`;
        case "back":
            return `${best.version} is the way back from ${resolved}`;
        case "pin":
            return best.version.replace(/@.*$/, "") === resolved
                ? `${resolved} is what runs today without a pin`
                : `${best.version} is the newest within the range that policy allows, ${settings.range}; without a pin ${resolved} runs`;
    }
}
function row(server, action, why, more = null) {
    const exact = server.pin === "exact" ? server.version : null;
    return {
        problems: [],
        row: {
            manifest: server.manifest,
            server: server.server,
            package: server.purl,
            name: server.name,
            ecosystem: server.ecosystem,
            pin: server.pin,
            from: server.version,
            resolved: more ? more.resolved : exact,
            action,
            why,
            candidates: capped(more?.candidates ?? []),
        },
    };
}

;// CONCATENATED MODULE: ./build/src/plan/registered.js

/**
 * What the MCP Registry holds against a server: its entry was deprecated or deleted, or variables that it requires are not set. An entry
 * counts only when it names the package as well as the package names it: anybody can write any name into a package.
 */
function registeredProblems(server, { row, lookup, servers }) {
    if (server.disabled || server.ecosystem !== "npm" || lookup?.kind !== "found")
        return [];
    const release = lookup.releases.find(({ version }) => version === row.resolved);
    const name = release?.mcpName;
    const entry = name === undefined ? undefined : servers.get(name);
    if (entry === undefined)
        return [];
    const found = entryOf(entry, server.name ?? "", row.resolved);
    if (found === null)
        return [say(server, { ...mismatch(entry.name, server.name ?? ""), fact: entry.name })];
    return [...statusProblems(server, entry.name, found.version), ...missingVariables(server, entry.name, found.package)];
}
/** The entry with the package in this version, else the latest one that has the package. */
function entryOf({ versions }, name, resolved) {
    const entries = versions.flatMap((version) => version.packages.filter((one) => one.registryType === "npm" && one.identifier === name).map((one) => ({ version, package: one })));
    const exact = entries.filter((entry) => entry.package.version === resolved);
    return (exact.length > 0 ? exact : entries).find(({ version }) => version.isLatest) ?? exact[0] ?? entries[0] ?? null;
}
function statusProblems(server, registered, { status, statusMessage }) {
    const words = statusMessage === null ? "" : `: ${statusMessage}`;
    switch (status) {
        case "active":
            return [];
        case "deprecated": {
            const todo = "follow what its publisher recommends, or move to another server";
            const message = `its publisher marked ${registered} as deprecated in the MCP Registry${words}`;
            return [say(server, { code: "registry-deprecated", severity: "medium", message, todo, fact: registered })];
        }
        case "deleted": {
            const todo = "find out why before it is started again: entries are deleted for malware, spam and impersonation too";
            const message = `${registered} was deleted from the MCP Registry${words}`;
            return [say(server, { code: "registry-deleted", severity: "high", message, todo, fact: registered })];
        }
    }
}
/** Variables that nothing in the manifest or its scripts sets; the client's own environment may. */
function missingVariables(server, registered, { requires }) {
    const known = { ...server.launch.env, ...server.launch.direct?.env };
    return requires
        .filter((name) => !Object.hasOwn(known, name))
        .map((name) => say(server, {
        code: "missing-environment",
        severity: "low",
        message: `${registered} requires the variable ${name}, which nothing here sets`,
        todo: `set ${name} in the server's env (as \${${name}}, so that its value stays out of the file), or see to it that clients have it`,
        fact: name,
    }));
}
function mismatch(registered, name) {
    return {
        code: "registry-mismatch",
        severity: "medium",
        message: `${name} says that it is ${registered}, and the MCP Registry knows no such package of that server`,
        todo: "make sure that the package is the one that you mean: its name may imitate another",
    };
}
function say(server, statement) {
    const { manifest, span } = server;
    return (0,problem/* toProblem */.H8)(statement, { file: span?.file ?? manifest, manifest, server: server.server, span });
}

;// CONCATENATED MODULE: ./build/src/plan/make-plan.js





/** The plan for every server, in the order of the inventory. Pure: same inputs, same bytes. Throws ConfigError "policy" for a range that is none. */
function makePlan(inputs) {
    const { inventory, policies, base, now } = inputs;
    const planned = inventory.servers.map((server) => planServer(server, inputs));
    const registered = (row, at) => {
        const server = inventory.servers[at];
        const lookup = server.purl === null ? undefined : inputs.lookups.get(server.purl);
        return inputs.registered ? registeredProblems(server, { row, lookup, servers: inputs.registered }) : [];
    };
    const beside = (at) => besideProblems(inventory.servers[at], inputs.lookups);
    return {
        schema: "mcp-gitops/plan/v1",
        at: (0,clock/* isoTime */.L)(now),
        base,
        policy: policies.digest,
        servers: planned.map(({ row }) => row),
        problems: [...unlessKept(inputs), ...planned.flatMap(({ row, problems }, at) => [...problems, ...registered(row, at), ...beside(at)])],
    };
}
/** The inventory's problems, without those that policy decided for: a range that it keeps is no missing pin. */
function unlessKept({ inventory, policies }) {
    const kept = new Set();
    for (const server of inventory.servers) {
        const { manifest, server: name, purl, ecosystem } = server;
        const settings = (0,policy_settings/* updateSettings */.Xx)(policies, { manifest, server: name, name: server.name, purl, ecosystem });
        if (keepsRange(server, settings) && server.span)
            kept.add(spanKey(server.span));
    }
    return inventory.problems.filter(({ code, span }) => code !== "unpinned" || span === null || !kept.has(spanKey(span)));
}
function spanKey({ file, start, end }) {
    return JSON.stringify([file, start, end]);
}

// EXTERNAL MODULE: ./build/src/policy/load-policies.js
var load_policies = __webpack_require__(67797);
// EXTERNAL MODULE: ./build/src/registry/lookup-all.js
var lookup_all = __webpack_require__(61057);
// EXTERNAL MODULE: ./build/src/lib/http.js
var http = __webpack_require__(92525);
// EXTERNAL MODULE: ./build/src/registry/answer.js
var registry_answer = __webpack_require__(49843);
// EXTERNAL MODULE: ./build/src/registry/mcp-server.js
var mcp_server = __webpack_require__(80049);
// EXTERNAL MODULE: ./build/src/registry/registry-http.js
var registry_http = __webpack_require__(40091);
;// CONCATENATED MODULE: ./build/src/registry/mcp-registry.js





/** The variable that names the MCP Registry to ask, by its base address. */
const variable = "MCP_REGISTRY_URL";
const maxPages = 20;
/**
 * What the MCP Registry knows of the servers that these packages say they are (npm's `mcpName`), by their names there. Empty where none
 * is configured; a server that it does not know, or cannot tell of now, is not in the map: then there is nothing to hold against it.
 * Throws ConfigError for a base address that is none.
 */
async function lookupMcpServers(lookups, options) {
    const base = baseOf(options.env);
    const names = base === null ? [] : [...new Set([...lookups].flatMap(mcpNames))];
    if (base === null || names.length === 0)
        return new Map();
    const http = (0,registry_http/* registryHttp */.g)(options);
    const found = await Promise.all(names.map((name) => readServer(http, base, name)));
    const silent = found.find((answer) => typeof answer === "string");
    if (silent !== undefined)
        options.log.warn(`the MCP Registry was not looked at for every server: ${silent}`);
    return new Map(found.filter((answer) => answer !== null && typeof answer !== "string").map((server) => [server.name, server]));
}
function baseOf(env) {
    const text = env[variable] ?? "";
    if (text === "")
        return null;
    if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol))
        return text.replace(/\/*$/, "");
    throw new errors/* ConfigError */.xL("environment", `${variable} is no address`, {
        expected: "the base address of an MCP Registry, such as https://mcp.example.com",
        found: (0,http/* shownUrl */.zA)(text),
    });
}
/** The names under which the newest release, and older ones, say that they are registered. */
function mcpNames(lookup) {
    if (lookup.kind !== "found")
        return [];
    const names = lookup.releases.map(({ mcpName }) => mcpName).filter(mcp_server/* isMcpServerName */.D);
    return [...new Set(names.reverse())].slice(0, 3);
}
/** The server with all its versions; null: the registry does not have it; a text: why it could not say. */
async function readServer(http, base, name) {
    const versions = [];
    let cursor = "";
    for (let pages = 0; pages < maxPages; pages++) {
        const query = `include_deleted=true${cursor === "" ? "" : `&cursor=${encodeURIComponent(cursor)}`}`;
        const answer = await (0,registry_answer/* askJson */.ey)(http, `${base}/v0.1/servers/${encodeURIComponent(name)}/versions?${query}`, {
            maxBytes: 16 * 1024 * 1024,
        });
        if (answer.kind === "not-found")
            return null;
        if (answer.kind === "unavailable")
            return answer.reason;
        const page = (0,mcp_server/* readMcpVersions */.Y)(answer.document, name);
        if (page === null)
            return `the registry answered nonsense: no list of versions of ${name}`;
        versions.push(...page);
        const next = nextCursor(answer.document);
        if (next === null)
            return { name, versions };
        if (next === cursor)
            break;
        cursor = next;
    }
    return `its list of versions of ${name} does not end`;
}
function nextCursor(document) {
    const { metadata } = document;
    return typeof metadata?.nextCursor === "string" && metadata.nextCursor !== "" ? metadata.nextCursor : null;
}

// EXTERNAL MODULE: ./build/src/versioning/this-runtime.js
var this_runtime = __webpack_require__(85329);
;// CONCATENATED MODULE: ./build/src/steps/detect.js















/** Where nearly every repository that has servers has some; only a guess about work to come. */
const usualManifests = [".mcp.json", ".vscode/mcp.json", ".cursor/mcp.json"];
/**
 * list + lookup + policy → the plan, of the base branch's head. Writes nothing.
 * Throws ConfigError for a policy or a selection that cannot be, ExternalError where the repository cannot be read.
 */
async function detectStep(workspace, selection = {}) {
    // Opening npm's registry takes as long as reading the repository: both at once, unless nothing in the checkout promises a package.
    if (usualManifests.some((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace.repo, name))))
        workspace.registry.prepare?.("npm");
    const [read, events] = await Promise.all([readBase(workspace, selection), workspace.ledger.read()]);
    const { base, files, inventory, lookups, registered, policies, evidence } = read;
    const now = workspace.clock.now();
    const state = (0,ledger_state/* replay */.eZ)(events, now);
    const plan = makePlan({ inventory, lookups, registered, policies, ledger: state, evidence, base, now, runtime: this_runtime/* thisRuntime */.V });
    const partial = selection.server || selection.version ? { partial: true } : {};
    return { plan: { ...selectVersion(plan, selection.version), ...partial }, inventory, policies, state, files, lookups };
}
/** What the head of the base branch holds, and what registries say of it; policies are parsed while these answer. */
async function readBase(workspace, selection) {
    const base = await workspace.forge.base();
    const files = (0,commit_files/* commitFiles */.z)(workspace.git, base.commit);
    const all = await (0,read_inventory/* readInventory */.z)(files, { inspect: { environment: null } });
    (0,unreadable/* mustBeReadable */.d)(all);
    const inventory = selectServers(all, selection.server);
    const [found, policies, evidence] = await Promise.all([lookUp(workspace, inventory), (0,load_policies/* loadPolicies */.h)(files), evidenceOf(files)]);
    return { base, files, inventory, ...found, policies, evidence };
}
async function lookUp({ registry, repo, env, log, signal }, inventory) {
    const lookups = await (0,lookup_all/* lookupAll */.Q)(packagesOf(inventory), registry);
    return { lookups, registered: await lookupMcpServers(lookups.values(), { repo, env, log, signal }) };
}
/** The event of a plan; none for a part of the servers, which would hide the others. */
function plannedEvents(plan) {
    if (plan.partial)
        return [];
    const { at: _, ...timeless } = plan;
    const rows = plan.servers.map(({ manifest, server, package: purl, from, resolved, action, why, candidates }) => ({
        manifest,
        server,
        package: purl,
        from,
        resolved,
        action,
        why,
        candidates: candidates.map(({ version, kind, decision }) => ({ version, kind, decision })),
    }));
    return [(0,event_types/* draft */.K4)("planned", { plan: (0,canonical/* digestOf */.ol)(timeless), base: plan.base, policy: plan.policy, rows })];
}
/** What there is to look up for an inventory: the servers' packages, and those that are started or installed beside them. */
function packagesOf(inventory) {
    return inventory.servers.flatMap(({ disabled, unmanaged, pins }) => disabled || unmanaged !== null ? [] : pins.map(({ ecosystem, name, purl }) => ({ ecosystem, name, purl })));
}
/** Paths of the locks and contracts in a commit → digests of their content. */
async function evidenceOf(files) {
    const paths = (await files.list()).map(({ path }) => path).filter((path) => /^\.mcp\/[^/]+\/[^/]+\/(lock|contract)\.json$/.test(path));
    const digests = await Promise.all(paths.map(async (path) => [
        path,
        `sha256:${(0,external_node_crypto_.createHash)("sha256")
            .update((await files.read(path)) ?? "")
            .digest("hex")}`,
    ]));
    return new Map(digests);
}
function selectServers(inventory, server) {
    if (server === undefined || server === "")
        return inventory;
    const servers = inventory.servers.filter((one) => one.server === server);
    if (servers.length > 0)
        return { ...inventory, servers };
    throw new errors/* ConfigError */.xL("usage", `no manifest has a server ${JSON.stringify(server)}`, {
        expected: `one of ${inventory.servers.map((one) => one.server).join(", ") || "no server at all: there is no manifest"}`,
        todo: "name one of these after --server",
    });
}
function selectVersion(plan, version) {
    if (version === undefined || version === "")
        return plan;
    const servers = plan.servers.map((server) => ({ ...server, candidates: server.candidates.filter((one) => one.version === version) }));
    if (servers.some(({ candidates }) => candidates.length > 0))
        return { ...plan, servers };
    throw new errors/* ConfigError */.xL("version-not-found", `${version} is no candidate`, {
        expected: `one of ${plan.servers.flatMap(({ candidates }) => candidates.map((one) => one.version)).join(", ") || "none: nothing is newer"}`,
        todo: "run `mcp-gitops detect` to see the candidates and why others are none",
    });
}


/***/ })

};
