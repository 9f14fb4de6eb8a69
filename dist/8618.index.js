export const id = 8618;
export const ids = [8618];
export const modules = {

/***/ 24953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts)
/* harmony export */ });
/** The text of a string option, undefined when it is absent. */
function text(invocation, name) {
    const value = invocation.options[name];
    return typeof value === "string" ? value : undefined;
}
/** The texts of a repeatable option. */
function texts(invocation, name) {
    const value = invocation.options[name];
    return Array.isArray(value) ? value : [];
}
function flag(invocation, name) {
    return invocation.options[name] === true;
}


/***/ }),

/***/ 35990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ openWorkspace)
/* harmony export */ });
/* harmony import */ var _steps_workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5138);

/** The workspace of a command: GitHub's in a workflow that gives a token in GITHUB_TOKEN, plain git elsewhere. */
async function openWorkspace(invocation) {
    const { repo, env, log, signal } = invocation;
    if (env.GITHUB_ACTIONS === "true" && env.GITHUB_TOKEN)
        return (0,_steps_workspace_js__WEBPACK_IMPORTED_MODULE_0__.openGithubWorkspace)(repo, env.GITHUB_TOKEN, { env, log, signal });
    return (0,_steps_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .openLocalWorkspace */ .f)(repo, { env, log, signal });
}


/***/ }),

/***/ 98618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proposalsText: () => (/* binding */ proposalsText),
/* harmony export */   propose: () => (/* binding */ propose)
/* harmony export */ });
/* harmony import */ var _proposal_proposal_report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4891);
/* harmony import */ var _report_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37123);
/* harmony import */ var _steps_deploy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99626);
/* harmony import */ var _steps_detect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63956);
/* harmony import */ var _steps_hand_over_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48371);
/* harmony import */ var _steps_propose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35174);
/* harmony import */ var _steps_verify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21700);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(24953);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35990);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74842);
/* harmony import */ var _undecided_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97301);











/** `propose`: opens, refreshes, closes proposals; proves first what is not proven yet. */
const propose = {
    summary: "open, refresh, close proposals from a plan and its verdicts",
    usage: "[--repo DIR] [--server NAME [--version VERSION]] [--folder DIR] [--merge] [--dry-run] [--json]",
    options: { ..._selection_js__WEBPACK_IMPORTED_MODULE_7__/* .selectionOptions */ .lo, folder: { type: "string" }, merge: { type: "boolean" } },
    help: {
        ..._selection_js__WEBPACK_IMPORTED_MODULE_7__/* .selectionHelp */ .mZ,
        "--folder DIR": "take plan and proofs from the folder that `detect --folder` and `verify --folder` wrote",
        "--merge": "merge what policy merges by itself",
    },
    async run(invocation) {
        const workspace = await (0,_open_js__WEBPACK_IMPORTED_MODULE_6__/* .openWorkspace */ .O)(invocation);
        const { request, code } = await requestOf(invocation, workspace);
        if (invocation.dryRun) {
            const { plan, document } = await (0,_steps_propose_js__WEBPACK_IMPORTED_MODULE_4__/* .previewStep */ .p)(workspace, request);
            const rows = plan.steps.map((step) => [step.kind, step.branch, "title" in step ? step.title : "", whyOf(step)]);
            return { document, text: (0,_report_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .Y)(["would", "branch", "proposal", "why"], rows, 100), exitCode: code };
        }
        const report = await (0,_steps_propose_js__WEBPACK_IMPORTED_MODULE_4__/* .proposeStep */ .t)(workspace, request);
        return { document: report, text: proposalsText(report), exitCode: (0,_undecided_js__WEBPACK_IMPORTED_MODULE_8__/* .gravest */ .Z)([(0,_proposal_proposal_report_js__WEBPACK_IMPORTED_MODULE_9__/* .proposalExitCode */ .W)(report), code]) };
    },
};
async function requestOf(invocation, workspace) {
    const merge = (0,_command_js__WEBPACK_IMPORTED_MODULE_10__/* .flag */ .Jt)(invocation, "merge");
    const folder = (0,_command_js__WEBPACK_IMPORTED_MODULE_10__/* .text */ .Qq)(invocation, "folder");
    if (folder !== undefined) {
        const handed = await (0,_steps_hand_over_js__WEBPACK_IMPORTED_MODULE_3__/* .readStep */ .j)(folder);
        return { request: { ...handed, policies: await (0,_steps_deploy_js__WEBPACK_IMPORTED_MODULE_1__/* .policiesOfBase */ .Zd)(workspace), merge }, code: (0,_undecided_js__WEBPACK_IMPORTED_MODULE_8__/* .undecided */ .o)(new Map(), handed.results) };
    }
    const detected = await (0,_steps_detect_js__WEBPACK_IMPORTED_MODULE_2__/* .detectStep */ .QH)(workspace, (0,_selection_js__WEBPACK_IMPORTED_MODULE_7__/* .selectionOf */ .Wm)(invocation));
    const { plan, policies, lookups } = detected;
    const results = await (0,_steps_verify_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyStep */ .Y)(workspace, detected);
    return { request: { plan, policies, results, merge }, code: (0,_undecided_js__WEBPACK_IMPORTED_MODULE_8__/* .undecided */ .o)(lookups, results) };
}
function whyOf(step) {
    if ("decision" in step)
        return step.decision.why;
    return "why" in step ? step.why : "a person merged it";
}
/** A row for each proposal. */
function proposalsText(report) {
    if (report.outcomes.length === 0)
        return "nothing to propose\n";
    const rows = report.outcomes.map(({ servers, result, title, why }) => [
        servers.map(({ server }) => server).join(", "),
        result,
        title ?? "–",
        why,
    ]);
    return (0,_report_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .Y)(["server", "proposal", "title", "why"], rows, 110);
}


/***/ }),

/***/ 74842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wm: () => (/* binding */ selectionOf),
/* harmony export */   lo: () => (/* binding */ selectionOptions),
/* harmony export */   mZ: () => (/* binding */ selectionHelp)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24953);

const selectionOptions = { server: { type: "string" }, version: { type: "string" } };
const selectionHelp = {
    "--server NAME": "only this server (its key in the manifest)",
    "--version VERSION": "only this version of it",
};
function selectionOf(invocation) {
    return { server: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(invocation, "server"), version: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(invocation, "version") };
}


/***/ }),

/***/ 97301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ gravest),
/* harmony export */   o: () => (/* binding */ undecided)
/* harmony export */ });
/**
 * 3 where infrastructure kept a run from deciding about a package: its registry could not say, or its proof was inconclusive. Else 0. A
 * remote that does not answer is its operator's matter.
 */
function undecided(lookups, results = []) {
    const unsaid = [...lookups.values()].some(({ kind }) => kind === "unavailable");
    const unproven = results.some(({ attempts }) => {
        const last = attempts.at(-1)?.verdict;
        return last?.outcome === "inconclusive" && last.to !== null;
    });
    return unsaid || unproven ? 3 : 0;
}
/** The code of several: what is wrong outweighs what is to be tried again. */
function gravest(codes) {
    return [2, 1, 3].find((code) => codes.includes(code)) ?? 0;
}


/***/ }),

/***/ 4891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ proposalExitCode)
/* harmony export */ });
/** 3 where something wants to be run again, else 0: a denial is no error, and a failed verdict was reported by `verify`. */
function proposalExitCode(report) {
    return report.outcomes.some(({ result }) => result === "failed") ? 3 : 0;
}


/***/ }),

/***/ 37123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ columns),
/* harmony export */   t: () => (/* binding */ counts)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37196);


/** Rows as aligned text columns with a heading, each cell one harmless line of at most `widest` characters; `none` where there are no rows. */
function columns(heading, rows, widest = 72) {
    if (rows.length === 0)
        return "";
    const cells = rows.map((row) => row.map((cell) => (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$)(cell, widest)));
    const widths = heading.map((title, i) => Math.max(title.length, ...cells.map((row) => row[i]?.length ?? 0)));
    const line = (row) => row.map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i] ?? 0))).join("  ");
    return [line(heading), ...cells.map(line)].map((text) => `${(0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).trimEnd()}\n`).join("");
}
/** Counts as a person says them: `3 to update, 1 to pin`. Entries with 0 are left out. */
function counts(entries) {
    const told = Object.entries(entries).filter(([, count]) => count > 0);
    return told.map(([what, count]) => `${count} ${what}`).join(", ") || "nothing";
}


/***/ }),

/***/ 21700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ verifyNowStep),
  Y: () => (/* binding */ verifyStep)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/manifest/server-id.js
var server_id = __webpack_require__(81944);
// EXTERNAL MODULE: ./build/src/verify/verify-plan.js
var verify_plan = __webpack_require__(89516);
// EXTERNAL MODULE: ./build/src/verify/verify-server.js + 1 modules
var verify_server = __webpack_require__(37515);
// EXTERNAL MODULE: ./build/src/verify/verify-task.js + 1 modules
var verify_task = __webpack_require__(68508);
// EXTERNAL MODULE: ./build/src/verify/with-fleet.js
var with_fleet = __webpack_require__(95294);
// EXTERNAL MODULE: ./build/src/steps/planes.js + 5 modules
var planes = __webpack_require__(33357);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/lib/canonical.js
var canonical = __webpack_require__(88211);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/verify/open-prover.js + 1 modules
var open_prover = __webpack_require__(86317);
// EXTERNAL MODULE: ./build/src/verify/proof-schema.js
var proof_schema = __webpack_require__(60337);
// EXTERNAL MODULE: ./build/src/verify/security/security-suite.js
var security_suite = __webpack_require__(61935);
;// CONCATENATED MODULE: ./build/src/steps/remembered-proofs.js







/** Milliseconds. */
const rememberFor = 6 * 60 * 60 * 1000;
/**
 * A prover that does not prove the same job twice within some hours: same versions, same locks, same settings. What was inconclusive is
 * asked again, and so is what no lock fixes (a remote, a local program) and what has to be staged (a smoke test).
 */
function rememberedProofs(prover, { folder, clock }) {
    return {
        async prove(job) {
            if (job.candidate === null || job.mode === "smoke")
                return prover.prove(job);
            const path = (0,external_node_path_.join)(folder, `${keyOf(job)}.json`);
            const known = await read(path, job, clock.now());
            if (known)
                return known;
            const proof = await prover.prove(job);
            if (proof.verdict.outcome !== "inconclusive")
                await write(folder, path, proof);
            return proof;
        },
        [Symbol.asyncDispose]: () => prover[Symbol.asyncDispose](),
    };
}
function keyOf({ id: _, ...job }) {
    return (0,canonical/* digestOf */.ol)([job, process.version, security_suite/* suitesVersion */.O]).slice("sha256:".length, "sha256:".length + 40);
}
async function read(path, job, now) {
    try {
        const [text, { mtimeMs }] = await Promise.all([(0,promises_.readFile)(path, "utf8"), (0,promises_.stat)(path)]);
        return now - mtimeMs > rememberFor ? null : (0,proof_schema/* checkProof */.DW)(JSON.parse(text), (0,open_prover/* expectedOf */.E)(job));
    }
    catch (error) {
        // Half a file or another version's: proven anew.
        if (error.code === "ENOENT" || error instanceof SyntaxError || error instanceof errors/* GitopsError */.$n)
            return null;
        throw error;
    }
}
async function write(folder, path, proof) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const staging = `${path}.${process.pid}`;
    await (0,promises_.writeFile)(staging, (0,canonical/* stableJson */._Y)(proof));
    await (0,promises_.rename)(staging, path);
}

;// CONCATENATED MODULE: ./build/src/steps/verify.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});








/** Proves what a plan wants proven: locks in this plane, everything that runs a package in the other. Writes nothing to git. */
async function verifyStep(workspace, detected) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { plan, inventory, policies, files } = detected;
        const { log, repo, folder, clock } = workspace;
        const plane = __addDisposableResource(env_1, await (0,planes.openProvingPlane)(workspace, policies), true);
        const prover = rememberedProofs(plane, { folder: (0,external_node_path_.join)(folder, "proofs"), clock });
        const ports = { locks: (0,planes.openLocks)(workspace), prover, review: (0,planes.openReviewer)(workspace, detected), log };
        return await (0,verify_plan/* verifyPlan */.Zl)({ plan, inventory, policies, files, workTree: repo, log }, ports);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Proves what is there now: each server as it is pinned, or as its launcher would resolve it today, a remote or a local program as it stands. */
async function verifyNowStep(workspace, detected) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { plan, inventory, policies, files } = detected;
        const { log, repo } = workspace;
        const prover = __addDisposableResource(env_2, await (0,planes.openProvingPlane)(workspace, policies), true);
        const ports = { locks: (0,planes.openLocks)(workspace), prover, review: (0,planes.openReviewer)(workspace, detected), log };
        const resolved = new Map(plan.servers.map((row) => [(0,server_id/* serverKey */.Pd)(row), row.resolved]));
        const servers = inventory.servers.filter(({ disabled }) => !disabled);
        const inputs = { policies, files, workTree: repo, log, at: plan.at };
        const tasks = await Promise.all(servers.map((server) => (0,verify_task/* taskForNow */.xy)((0,verify_plan/* taskId */.BS)(server), server, resolved.get((0,server_id/* serverKey */.Pd)(server)) ?? null, inputs)));
        return (0,with_fleet/* withFleet */.x)(tasks, await Promise.all(tasks.map((task) => (0,verify_server/* verifyServer */.Vz)(task, ports))));
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}


/***/ })

};
