export const id = 9516;
export const ids = [9516];
export const modules = {

/***/ 67202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ completeProof)
});

// EXTERNAL MODULE: ./build/src/verify/finding.js
var finding = __webpack_require__(17538);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/verify/fingerprint.js

/**
 * What a waiver names a finding by: a digest over suite, code, package (the server, where it has none) and subject. The words of a finding and
 * the version it was found in are no part of it: who accepts it once accepts it until the waiver ends, and nothing else.
 */
function fingerprintOf(suite, found, about) {
    const whose = about.package ?? `${about.manifest}#${about.server}`;
    const parts = JSON.stringify([suite, found.code, whose, found.subject ?? ""]);
    return (0,external_node_crypto_.createHash)("sha256").update(parts).digest("hex").slice(0, 32);
}

// EXTERNAL MODULE: ./build/src/verify/overall.js
var overall = __webpack_require__(17022);
// EXTERNAL MODULE: ./build/src/report/neutralise.js
var neutralise = __webpack_require__(37196);
// EXTERNAL MODULE: ./build/src/verify/security/fold.js
var fold = __webpack_require__(5259);
// EXTERNAL MODULE: ./build/src/verify/security/surface-review.js + 3 modules
var surface_review = __webpack_require__(30469);
// EXTERNAL MODULE: ./build/src/verify/security/surface-texts.js
var surface_texts = __webpack_require__(17836);
;// CONCATENATED MODULE: ./build/src/verify/security/fleet-review.js




/** A name that is no word of a language: only such a one is looked for in texts. */
const distinctive = /^(?=.{6,100}$)[A-Za-z0-9]+(?:[_-][A-Za-z0-9]+)+$|^(?=.{8,100}$)[a-z]+(?:[A-Z][a-z0-9]+)+$/;
/** What directs the use of a tool, near its name. */
const directs = /\b(?:instead of|rather than|before (?:using|calling|running)|whenever|when(?:ever)? (?:using|calling)|after (?:using|calling)|must (?:call|use|pass|include)|always (?:call|use)|never (?:call|use)|do not (?:call|use)|don'?t (?:call|use)|replaces|overrides|behaviou?r of)\b/i;
/** What a server's surface does to those of the servers beside it: names that it takes or imitates, tools that it speaks of. Pure. */
function reviewFleet(contract, neighbours) {
    const own = new Set(contract.tools.map(({ name }) => name));
    const all = (0,surface_texts/* surfaceTexts */.C)(contract);
    // A value that its own calls take is a word of its own, whoever has a tool of that name.
    const words = new Set([...own, ...all.filter(({ role }) => role === "value").map(({ text }) => text)]);
    const texts = all.filter(({ role }) => role === "text").map(({ path, text }) => ({ path, text: (0,fold/* looksLike */._4)(text) }));
    return neighbours.flatMap((neighbour) => [...shared(own, neighbour), ...alike(own, neighbour), ...references(texts, words, neighbour)]);
}
function shared(own, { server, tools }) {
    const names = [...new Set(tools)].filter((name) => own.has(name)).sort();
    return names.length === 0 ? [] : [about("shadowed-name", server, names)];
}
function alike(own, { server, tools }) {
    const theirs = new Set(tools.filter((name) => !own.has(name)).map(fold/* skeleton */.qV));
    // Another separator or case is another style; what looks the same and is not the same letter is no accident.
    const names = [...own].filter((name) => !tools.includes(name) && theirs.has((0,fold/* skeleton */.qV)(name)) && !tools.some((one) => isStyleOf(one, name)));
    return names.length === 0 ? [] : [about("look-alike-name", server, names.sort())];
}
function isStyleOf(a, b) {
    const plain = (name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
    return plain(a) === plain(b);
}
function references(texts, words, { server, tools }) {
    const names = [...new Set(tools)].filter((name) => distinctive.test(name) && !words.has(name)).slice(0, 2000);
    return names.flatMap((name) => {
        const found = texts.flatMap(({ path, text }) => {
            const at = indexOfWord(text, name);
            return at < 0 ? [] : [{ path, near: text.slice(Math.max(0, at - 120), at + name.length + 80) }];
        });
        const [first] = found.toSorted((a, b) => Number(directs.test(b.near)) - Number(directs.test(a.near)));
        if (!first)
            return [];
        const code = directs.test(first.near) ? "foreign-direction" : "foreign-reference";
        const evidence = `${(0,neutralise/* neutralise */.$)(first.path, 200)}: ${(0,neutralise/* neutralise */.$)(first.near, 300)} (${(0,neutralise/* neutralise */.$)(name, 100)} is a tool of ${(0,neutralise/* neutralise */.$)(server, 100)})`;
        return [(0,surface_review/* securityFinding */.Y)(code, { subject: `${server} ${name}`, evidence })];
    });
}
function indexOfWord(text, word) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const [before = " ", after = " "] = [text[at - 1], text[at + word.length]];
        if (!/[\w/.-]/.test(before) && !/[\w-]/.test(after))
            return at;
    }
    return -1;
}
function about(code, server, names) {
    const list = `${names.slice(0, 20).join(", ")}${names.length > 20 ? `, and ${names.length - 20} more` : ""}`;
    return (0,surface_review/* securityFinding */.Y)(code, {
        subject: `${server} ${names.join(" ")}`,
        evidence: `${(0,neutralise/* neutralise */.$)(server, 100)}: ${(0,neutralise/* neutralise */.$)(list, 1000)}`,
    });
}

// EXTERNAL MODULE: ./build/src/verify/waivers.js + 1 modules
var verify_waivers = __webpack_require__(2544);
;// CONCATENATED MODULE: ./build/src/verify/complete-proof.js





const unreviewed = "security, the packages of its tree: no registry and no ledger was asked";
/**
 * A proof with what only the deciding plane can tell: findings about its packages and about the servers beside it, fingerprints, waivers, and
 * the outcome that follows. What failed or could not be told stays so. The same once more where it is applied again. Pure.
 */
function completeProof(proof, task, beside) {
    const { verdict } = proof;
    const told = verdict.outcome === "fail" ? null : securityParts(proof, beside);
    const required = requiredSuites(verdict, task);
    const suites = verdict.suites.map((suite) => {
        const added = suite.suite === "security" && told !== null ? withParts(suite, told, required.includes("security")) : suite;
        return named(added, verdict, task.waivers ?? []);
    });
    const notLookedAt = [...new Set([...withoutReview(verdict.notLookedAt), ...(told?.notLookedAt ?? [])])];
    const settled = verdict.outcome === "fail" || verdict.outcome === "inconclusive";
    const outcome = settled ? verdict.outcome : (0,overall/* overall */.M)(required, suites);
    return { ...proof, verdict: { ...verdict, suites, notLookedAt: notLookedAt.slice(0, 200), outcome } };
}
function withoutReview(notLookedAt) {
    return notLookedAt.filter((one) => one !== unreviewed);
}
function securityParts({ verdict, contract }, { review, neighbours }) {
    const fleet = contract === null ? [] : reviewFleet(contract, neighbours);
    // A remote and a local program have no tree.
    if (verdict.lock === null)
        return { findings: fleet, notLookedAt: [] };
    if (review === "kept")
        return { findings: fleet, notLookedAt: gapsOf(verdict) };
    return { findings: [...(review?.findings ?? []), ...fleet], notLookedAt: review ? review.notLookedAt : [unreviewed] };
}
/** The gaps of this suite, out of those that a verdict lists. */
function gapsOf({ notLookedAt }) {
    return notLookedAt.filter((one) => one.startsWith("security, "));
}
/** What was not looked at is never `pass`: where policy requires the suite it holds, elsewhere it is listed. */
function withParts(suite, told, required) {
    const own = suite.findings.filter(({ code }) => code !== "not-looked-at");
    const known = new Set(own.map(keyOf));
    const gaps = told.notLookedAt.filter((gap) => required && isVital(gap));
    const findings = [...own, ...told.findings.filter((one) => !known.has(keyOf(one)))].slice(0, 490);
    const judged = (0,finding/* outcomeOf */.s)(findings);
    const blind = told.notLookedAt.some(isVital);
    return {
        ...suite,
        findings: [...findings, ...gaps.map(gapFinding)],
        outcome: blind && (required || judged === "pass") ? "inconclusive" : judged,
    };
}
function gapFinding(gap) {
    return { ...(0,finding/* finding */.g)("not-looked-at", "medium", gap, gap), subject: gap.split(":")[0] ?? gap };
}
/** Whether a registry lists attestations is its own affair; whether a tree has known holes is the suite's first question. */
function isVital(gap) {
    return gap === unreviewed || gap.startsWith("security, known vulnerabilities");
}
function keyOf({ code, subject = "" }) {
    return `${code} ${subject}`;
}
/** Findings with their fingerprints, and what waivers leave of them; a waiver can make a suite pass that only warned. */
function named(suite, verdict, waivers) {
    const fresh = suite.findings.filter(({ code }) => code !== "waiver-expired");
    const findings = fresh
        .map(({ waived: _, ...found }) => ({ ...found, fingerprint: fingerprintOf(suite.suite, found, verdict) }))
        .flatMap((found) => (0,verify_waivers/* waive */.T9)(found, waivers));
    const waived = findings.some((found) => found.waived);
    const outcome = suite.outcome === "warn" && waived ? (0,finding/* outcomeOf */.s)(findings) : suite.outcome;
    return { ...suite, findings, outcome };
}
/** What policy requires, as far as it can be asked: a remote's health is its owner's matter. */
function requiredSuites({ to }, { settings, launch }) {
    return to === null && launch.local === null ? settings.required.filter((suite) => suite !== "health") : settings.required;
}


/***/ }),

/***/ 89516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ taskId),
/* harmony export */   Zl: () => (/* binding */ verifyPlan),
/* harmony export */   y: () => (/* binding */ tasksFor)
/* harmony export */ });
/* harmony import */ var _lib_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88211);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89862);
/* harmony import */ var _manifest_server_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81944);
/* harmony import */ var _plan_matrix_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56276);
/* harmony import */ var _verify_server_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37515);
/* harmony import */ var _verify_task_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68508);
/* harmony import */ var _with_fleet_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95294);







/**
 * Verifies every server of a plan that wants it, side by side, in the order of the plan. What a version does wrong, and what the registry
 * does, is in the results; throws ExternalError when the proving plane itself fails or is interrupted.
 */
async function verifyPlan(input, ports) {
    const rows = input.plan.servers.filter(_plan_matrix_js__WEBPACK_IMPORTED_MODULE_3__/* .wantsProof */ .q).map((planned) => ({ id: taskId(planned), planned }));
    const tasks = await tasksFor(rows, input);
    return (0,_with_fleet_js__WEBPACK_IMPORTED_MODULE_6__/* .withFleet */ .x)(tasks, await Promise.all(tasks.map((task) => (0,_verify_server_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyServer */ .Vz)(task, ports))));
}
/** The tasks of some rows of a plan. */
async function tasksFor(rows, input) {
    const servers = new Map(input.inventory.servers.map((server) => [(0,_manifest_server_id_js__WEBPACK_IMPORTED_MODULE_2__/* .serverKey */ .Pd)(server), server]));
    const neighboursOf = await (0,_with_fleet_js__WEBPACK_IMPORTED_MODULE_6__/* .committedNeighbours */ .H)(input);
    const inputs = { at: input.plan.at, ...input };
    return Promise.all(rows.map(async ({ id, planned }) => ({
        ...(await (0,_verify_task_js__WEBPACK_IMPORTED_MODULE_5__/* .taskFor */ .fM)(id, planned, known(servers, planned), inputs)),
        neighbours: neighboursOf(planned),
    })));
}
/** A name for a server's task where no matrix gives one. */
function taskId(id) {
    return (0,_lib_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)([id.manifest, id.server]).slice("sha256:".length, "sha256:".length + 16);
}
function known(servers, id) {
    const server = servers.get((0,_manifest_server_id_js__WEBPACK_IMPORTED_MODULE_2__/* .serverKey */ .Pd)(id));
    if (!server)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InternalError */ .Gd("a plan names a server that its inventory does not have");
    return server;
}


/***/ }),

/***/ 37515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zv: () => (/* binding */ attemptText),
  cq: () => (/* binding */ decidingReason),
  X5: () => (/* binding */ toResult),
  Vz: () => (/* binding */ verifyServer)
});

// EXTERNAL MODULE: ./build/src/manifest/server-id.js
var server_id = __webpack_require__(81944);
// EXTERNAL MODULE: ./build/src/verify/complete-proof.js + 2 modules
var complete_proof = __webpack_require__(67202);
// EXTERNAL MODULE: ./build/src/verify/lock-source.js + 1 modules
var lock_source = __webpack_require__(3670);
// EXTERNAL MODULE: ./build/src/verify/finding.js
var finding = __webpack_require__(17538);
;// CONCATENATED MODULE: ./build/src/verify/unlocked-proof.js

/** The proof of a version that has no lock, made by the deciding plane: nothing was installed or started. */
function unlockedProof(task, to, resolution) {
    const found = resolution.kind === "unresolvable"
        ? (0,finding/* finding */.g)("unresolvable", "high", `its tree cannot be locked: ${resolution.reason}`, resolution.reason)
        : (0,finding/* finding */.g)("registry-unavailable", "medium", `its tree could not be resolved now: ${resolution.reason}`, resolution.reason);
    const outcome = resolution.kind === "unresolvable" ? "fail" : "inconclusive";
    return {
        schema: "mcp-gitops/proof/v1",
        contract: null,
        timings: {},
        verdict: {
            schema: "mcp-gitops/verdict/v1",
            manifest: task.manifest,
            server: task.server,
            package: task.package,
            from: task.from,
            to,
            outcome,
            surfaceChange: null,
            effectiveBump: null,
            lock: null,
            contract: null,
            changes: [],
            suites: [{ suite: "lock", outcome, findings: [found] }],
            isolation: { kind: "process-group", separated: false, network: "off", filesystem: "private", missing: ["nothing was started"] },
            notLookedAt: task.settings.required.map((name) => `suite ${name} (required by policy)`),
        },
    };
}

;// CONCATENATED MODULE: ./build/src/verify/verify-server.js




/** Tries a server's candidates, best first, until one does not fail; trouble of infrastructure ends the search, for it says nothing of the next either. */
async function verifyServer(task, ports) {
    const attempts = [];
    const candidates = task.candidates.length > 0 ? task.candidates : [null];
    for (const [index, candidate] of candidates.entries()) {
        const proof = await attempt(task, { candidate, index }, ports);
        attempts.push(proof);
        ports.log.progress((0,server_id/* serverText */.Tn)(task), attemptText(proof.verdict));
        if (proof.verdict.outcome !== "fail")
            break;
    }
    return toResult(task, attempts, ports.locks);
}
/** The result out of a task and its proofs: the last attempt is chosen where it passed. */
async function toResult(task, attempts, locks) {
    const last = attempts.at(-1);
    const chosen = last && (last.verdict.outcome === "pass" || last.verdict.outcome === "warn") ? last : null;
    const version = chosen?.verdict.to ?? null;
    return {
        id: task.id,
        server: { manifest: task.manifest, server: task.server },
        attempts,
        chosen,
        lock: version === null ? null : (0,lock_source/* lockOf */.Vx)(await (0,lock_source/* lockFor */.Xd)(task, version, locks)),
        reasons: attempts.map(({ verdict }) => attemptText(verdict)),
    };
}
async function attempt(task, which, ports) {
    const { proof, review } = await proven(task, which, ports);
    return (0,complete_proof/* completeProof */.c)(proof, task, { review, neighbours: task.neighbours ?? [] });
}
async function proven(task, { candidate, index }, { locks, prover, review, log }) {
    const what = candidate?.version ?? (task.launch.url === null ? "the local program" : "the remote");
    if (candidate !== null)
        log.progress((0,server_id/* serverText */.Tn)(task), `locking ${what}`);
    const [pinned, wanted] = await Promise.all([
        task.pinned === null ? null : (0,lock_source/* lockFor */.Xd)(task, task.pinned, locks),
        candidate === null ? null : (0,lock_source/* lockFor */.Xd)(task, candidate.version, locks),
    ]);
    if (candidate !== null && wanted !== null && wanted.kind !== "resolved")
        return { proof: unlockedProof(task, candidate.version, wanted), review: null };
    if (pinned?.kind === "unavailable" && candidate !== null)
        return {
            proof: unlockedProof(task, candidate.version, { ...pinned, reason: `pinned ${task.pinned}: ${pinned.reason}` }),
            review: null,
        };
    log.progress((0,server_id/* serverText */.Tn)(task), `proving ${what}`);
    const lock = wanted && (0,lock_source/* lockOf */.Vx)(wanted);
    const [proof, found] = await Promise.all([
        prover.prove(jobFor(task, { candidate, index }, { pinned, wanted })),
        review && lock ? review(lock, pinned && (0,lock_source/* lockOf */.Vx)(pinned)) : null,
    ]);
    return { proof, review: found };
}
function jobFor(task, { candidate, index }, locks) {
    const { manifest, server, launch, from, settings } = task;
    const pinnedLock = locks.pinned && (0,lock_source/* lockOf */.Vx)(locks.pinned);
    const candidateLock = locks.wanted && (0,lock_source/* lockOf */.Vx)(locks.wanted);
    return {
        schema: "mcp-gitops/proof-job/v1",
        id: `${task.id}.${index}`,
        mode: task.pinned === null ? "record" : "compare",
        manifest,
        server,
        package: task.package,
        launch,
        from,
        pinned: task.pinned !== null && pinnedLock ? { version: task.pinned, lock: pinnedLock } : null,
        candidate: candidate && candidateLock ? { version: candidate.version, lock: candidateLock } : null,
        pinnedMissing: locks.pinned?.kind === "unresolvable" ? locks.pinned.reason : null,
        baseline: task.committed.contract,
        claimedBump: candidate?.claimedBump ?? null,
        settings,
    };
}
/** An attempt in one sentence, out of documents only: the same in every run. */
function attemptText(verdict) {
    const what = verdict.to ?? "as it is now";
    const surface = verdict.surfaceChange === null || verdict.surfaceChange === "none" ? "" : ` (${verdict.surfaceChange})`;
    switch (verdict.outcome) {
        case "pass":
        case "warn":
            return `${what} ${verdict.outcome === "pass" ? "passes" : "passes with warnings"}${surface}`;
        case "fail":
        case "inconclusive":
            return `${what} ${verdict.outcome === "fail" ? "fails" : "is inconclusive"}: ${decidingReason(verdict)}`;
    }
}
/** The first finding that decided the outcome, as a sentence. */
function decidingReason(verdict) {
    const deciding = verdict.suites.filter(({ outcome }) => outcome === verdict.outcome);
    if (verdict.outcome === "inconclusive") {
        // What an optional suite could not look at decides nothing, and is `info`.
        const told = deciding.flatMap(({ findings }) => findings).find(({ severity }) => severity !== "info");
        return told?.message ?? verdict.notLookedAt[0] ?? "no finding says why";
    }
    const findings = deciding[0]?.findings ?? [];
    return (findings.find(({ severity }) => severity !== "info") ?? findings[0])?.message ?? "all required suites were looked at";
}


/***/ }),

/***/ 68508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v4: () => (/* binding */ launchOf),
  fM: () => (/* binding */ taskFor),
  xy: () => (/* binding */ taskForNow)
});

// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/manifest/server-id.js
var server_id = __webpack_require__(81944);
// EXTERNAL MODULE: ./build/src/policy/settings.js
var settings = __webpack_require__(35443);
// EXTERNAL MODULE: ./build/src/manifest/secrets.js
var secrets = __webpack_require__(23914);
;// CONCATENATED MODULE: ./build/src/verify/clear-text.js

/**
 * Credentials that stand in clear text in how a server is started: what is proven gets dummies in their place, for it is not trusted yet, and
 * what it is given it can write into its contract, which is committed.
 */
const dummy = "dummy";
/** Values that no credential has, and that a server could need as they are. */
const plain = /^(?:true|false|yes|no|on|off|none|null|\d{0,5})$/i;
/** A text of a manifest with every credential in it struck out; `${NAME}` stays for whoever expands it. */
function withoutClearText(text) {
    const named = text
        .replace(/(:\/\/[^\s/@:"'?#]{0,300}:)([^\s/@"'?#]{1,300})(?=@)/g, (all, before, value) => strike(all, before, value))
        .replace(/([?&]([\w.-]{1,80})=)([^&#\s"'`]+)/g, (all, before, name, value) => (0,secrets/* credentialName */.b)(name) === null ? all : strike(all, before, value));
    return (0,secrets/* secretsIn */.V)(named).reduceRight((rest, { start, end }) => `${rest.slice(0, start)}${dummy}${rest.slice(end)}`, named);
}
/** The words of a command line: an option names the word behind it, or what follows its `=`. */
function argsWithoutClearText(args) {
    return args.map((word, at) => {
        const option = /^--?([A-Za-z][\w.-]*)$/.exec(args[at - 1] ?? "")?.[1];
        if (option !== undefined && !word.startsWith("-") && (0,secrets/* credentialName */.b)(option) !== null)
            return strike(word, "", word);
        const [, before = "", name = "", value = ""] = /^((?:--?)?([A-Za-z_][\w.-]*)=)(.+)$/s.exec(word) ?? [];
        return before !== "" && (0,secrets/* credentialName */.b)(name) !== null ? strike(word, before, value) : withoutClearText(word);
    });
}
function strike(all, before, value) {
    return value.includes("${") || plain.test(value) ? all : `${before}${dummy}`;
}

// EXTERNAL MODULE: ./build/src/verify/environment.js
var environment = __webpack_require__(19086);
// EXTERNAL MODULE: ./build/src/verify/waivers.js + 1 modules
var waivers = __webpack_require__(2544);
;// CONCATENATED MODULE: ./build/src/verify/verify-task.js






/** The task for a planned server: `update` compares, `pin` and `contract` record. */
async function taskFor(id, planned, server, inputs) {
    const settings = settingsFor(server, inputs);
    const tries = planned.candidates.filter(({ decision }) => decision.kind === "try").slice(0, settings.attempts);
    const here = planned.resolved === null ? [] : [{ version: planned.resolved, claimedBump: "none" }];
    const candidates = planned.action === "contract" ? here : tries.map(({ version, claimedBump }) => ({ version, claimedBump }));
    // A first pin to what runs today has nothing to be compared with; one to another version has.
    const first = candidates[0]?.version;
    return {
        ...(await common(id, server, inputs)),
        from: planned.pin === "exact" ? planned.from : null,
        pinned: first !== undefined && first !== planned.resolved ? planned.resolved : null,
        candidates,
    };
}
/** The task that proves what is there now: `version` of its package (null for a remote or a local program), compared with what was recorded. */
async function taskForNow(id, server, version, inputs) {
    return {
        ...(await common(id, server, inputs)),
        from: server.pin === "exact" ? server.version : null,
        pinned: null,
        candidates: version === null ? [] : [{ version, claimedBump: "none" }],
    };
}
async function common(id, server, inputs) {
    const { manifest, purl, name } = server;
    return {
        schema: "mcp-gitops/verify-task/v1",
        id,
        manifest,
        server: server.server,
        package: purl,
        name,
        python: server.launch.direct?.python ?? null,
        launch: launchOf(server, inputs.workTree),
        committed: await committedEvidence(server, inputs),
        settings: settingsFor(server, inputs),
        waivers: (0,waivers/* judgeWaivers */.he)(inputs.policies.waivers ?? [], inputs.at === undefined ? 0 : Date.parse(inputs.at)),
    };
}
function settingsFor(server, { policies }) {
    const { manifest, name, purl, ecosystem } = server;
    return (0,settings/* verifySettings */.$z)(policies, { manifest, server: server.server, name, purl, ecosystem });
}
/** How a server is started without its launcher; `workTree` is where programs of the repository itself stand. */
function launchOf(server, workTree) {
    const { launch, transport } = server;
    const values = { ...launch.env, ...launch.direct?.env };
    const harmless = (entries) => Object.fromEntries(Object.entries(entries).map(([name, value]) => [name, withoutClearText((0,environment/* withoutSecret */.Nt)(name, value))]));
    const local = launch.direct === null && launch.command !== null && workTree !== null ? { command: launch.command, folder: workTree } : null;
    return {
        bin: launch.direct?.bin ?? null,
        args: argsWithoutClearText(launch.direct?.args ?? launch.args),
        env: harmless(values),
        transport,
        url: launch.url === null ? null : withoutClearText(launch.url),
        headers: harmless(launch.headers),
        local,
    };
}
/** What an earlier run committed about this server; evidence that cannot be read is made again, with a warning. */
async function committedEvidence(server, { files, log }) {
    const [lock, contract] = await Promise.all([files.read((0,server_id/* lockPath */.HZ)(server)), files.read((0,server_id/* contractPath */.K0)(server))]);
    if (lock === null && contract === null)
        return { lock: null, contract: null };
    const { parseLock } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3405));
    const { parseContract } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 60337));
    const read = (bytes, parse) => {
        try {
            return bytes === null ? null : parse(bytes);
        }
        catch (error) {
            if (!(error instanceof errors/* ConfigError */.xL))
                throw error;
            log.warn(`${(0,server_id/* serverText */.Tn)(server)}: ${error.message} (${error.details.expected ?? ""}); it is made again`);
            return null;
        }
    };
    return { lock: read(lock, (bytes) => parseLock(bytes, { file: (0,server_id/* lockPath */.HZ)(server) })), contract: read(contract, parseContract) };
}


/***/ }),

/***/ 2544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  he: () => (/* binding */ judgeWaivers),
  S6: () => (/* binding */ unusedWaivers),
  T9: () => (/* binding */ waive)
});

;// CONCATENATED MODULE: ./build/src/policy/waivers.js
/** Whether a waiver holds at `now` (milliseconds): its last day is a day of it. */
function isInForce({ expires }, now) {
    return now < Date.parse(`${expires}T00:00:00Z`) + 86_400_000;
}

// EXTERNAL MODULE: ./build/src/verify/finding.js
var finding = __webpack_require__(17538);
;// CONCATENATED MODULE: ./build/src/verify/waivers.js


/** The waivers of a policy at a time. */
function judgeWaivers(waivers, now) {
    return waivers.map((waiver) => ({ ...waiver, inForce: isInForce(waiver, now) }));
}
/**
 * A finding as a waiver leaves it: `info`, with whose word that is. One whose waiver has ended is what it was, and a finding of its own says
 * that somebody once accepted it.
 */
function waive(found, waivers) {
    const matching = waivers.filter(({ fingerprint }) => fingerprint === found.fingerprint);
    const waiver = matching.find(({ inForce }) => inForce);
    if (waiver) {
        const { reason, author, expires } = waiver;
        return [{ ...found, severity: "info", waived: { reason, author, expires } }];
    }
    return matching[0] ? [found, expired(found, matching[0])] : [found];
}
function expired({ code, fingerprint = "" }, { author, expires, line }) {
    const where = `policies/waivers.yaml:${line}`;
    return {
        ...(0,finding/* finding */.g)("waiver-expired", "medium", `a waiver for ${code} ended on ${expires}`, `${where}, by ${author.slice(0, 200)}`),
        subject: fingerprint,
        todo: "look at the finding again: renew the waiver, or remove it",
    };
}
/** The waivers that silenced nothing where everything was looked at: each is a finding, told apart by its fingerprint. */
function unusedWaivers(waivers, verdicts) {
    const seen = new Set(verdicts.flatMap(({ suites }) => suites.flatMap(fingerprintsOf)));
    return waivers
        .filter(({ fingerprint }) => !seen.has(fingerprint))
        .map(({ fingerprint, author, expires, line }) => ({
        ...(0,finding/* finding */.g)("waiver-unused", "low", "a waiver silences nothing", `policies/waivers.yaml:${line}, ${fingerprint} by ${author.slice(0, 200)} until ${expires}`),
        subject: fingerprint,
        todo: "remove it: what it accepted is gone",
    }));
}
function fingerprintsOf({ findings }) {
    return findings.flatMap(({ fingerprint }) => fingerprint ?? []);
}


/***/ }),

/***/ 95294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ committedNeighbours),
/* harmony export */   x: () => (/* binding */ withFleet)
/* harmony export */ });
/* harmony import */ var _manifest_server_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81944);
/* harmony import */ var _complete_proof_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67202);
/* harmony import */ var _verify_server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37515);



/** The servers beside one in its manifest, with the tools of their committed contracts. Whose contract cannot be read has none to tell. */
async function committedNeighbours({ inventory, files, }) {
    const all = await Promise.all(inventory.servers
        .filter(({ disabled }) => !disabled)
        .map(async ({ manifest, server }) => ({ manifest, server, tools: toolNames(await files.read((0,_manifest_server_id_js__WEBPACK_IMPORTED_MODULE_0__/* .contractPath */ .K0)({ manifest, server }))) })));
    return ({ manifest, server }) => all
        .filter((one) => one.manifest === manifest && one.server !== server && one.tools.length > 0)
        .map(({ server: name, tools }) => ({ server: name, tools }));
}
function toolNames(bytes) {
    if (bytes === null)
        return [];
    try {
        const { tools } = JSON.parse(bytes.toString("utf8"));
        return Array.isArray(tools)
            ? tools.flatMap((tool) => (typeof tool?.name === "string" ? [tool.name] : []))
            : [];
    }
    catch (error) {
        // The task of that server warns of it, and has it made again.
        if (error instanceof SyntaxError)
            return [];
        throw error;
    }
}
/** The results once each server is held against those that were proven beside it: what they say now counts, not what they said before. */
function withFleet(tasks, results) {
    const proven = new Map(results.flatMap(({ server, attempts }) => {
        const tools = attempts.at(-1)?.contract?.tools;
        return tools ? [[(0,_manifest_server_id_js__WEBPACK_IMPORTED_MODULE_0__/* .serverKey */ .Pd)(server), { ...server, tools: tools.map(({ name }) => name) }]] : [];
    }));
    const byId = new Map(tasks.map((task) => [task.id, task]));
    return results.map((result) => {
        const task = byId.get(result.id);
        return task ? besideOthers(task, result, [...proven.values()]) : result;
    });
}
function besideOthers(task, result, proven) {
    const now = proven.filter(({ manifest, server }) => manifest === task.manifest && server !== task.server);
    const others = (task.neighbours ?? []).filter(({ server }) => !now.some((one) => one.server === server));
    const neighbours = [...others, ...now.map(({ server, tools }) => ({ server, tools }))];
    const attempts = result.attempts.map((proof) => (0,_complete_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .completeProof */ .c)(proof, task, { review: "kept", neighbours }));
    const at = result.chosen === null ? -1 : result.attempts.indexOf(result.chosen);
    return {
        ...result,
        attempts,
        chosen: attempts[at] ?? null,
        reasons: attempts.length > 0 ? attempts.map(({ verdict }) => (0,_verify_server_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptText */ .zv)(verdict)) : result.reasons,
    };
}


/***/ })

};
