export const id = 9142;
export const ids = [9142];
export const modules = {

/***/ 49412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ forgeError),
/* harmony export */   Tg: () => (/* binding */ graphqlTypes),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   dk: () => (/* binding */ mayHaveHappened),
/* harmony export */   md: () => (/* binding */ isProtection)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89862);

/** What came over the wire, from Octokit's two error shapes; null when the error is none of them. */
function wireOf(error) {
    if (!(error instanceof Error))
        return null;
    const shape = error;
    if (shape.name === "GraphqlResponseError") {
        const errors = shape.errors ?? [];
        const message = errors.map((one) => one.message).join("; ");
        return { status: 200, message, headers: shape.headers ?? {}, types: errors.map((one) => one.type ?? "") };
    }
    const errors = shape.response?.data?.errors;
    // GraphQL's rate limit, as the throttling plugin throws it: neither a status nor GraphQL's own error class.
    if (typeof shape.status !== "number" && shape.response && Array.isArray(errors)) {
        return { status: 200, message: shape.message, headers: shape.response.headers ?? {}, types: ["RATE_LIMITED"] };
    }
    if (typeof shape.status !== "number")
        return null;
    const details = Array.isArray(errors) ? `: ${JSON.stringify(errors).slice(0, 500)}` : "";
    const message = `${shape.response?.data?.message ?? shape.message}${details}`;
    return { status: shape.status, message, headers: shape.response?.headers ?? {}, types: [] };
}
/** The HTTP status of a failed REST request; 0 for anything else. */
function statusOf(error) {
    const wire = wireOf(error);
    return wire && wire.types.length === 0 ? wire.status : 0;
}
function messageOf(error) {
    return wireOf(error)?.message ?? (error instanceof Error ? error.message : String(error));
}
/** The write may have happened although no good answer came: the connection broke, or GitHub answered 5xx. */
function mayHaveHappened(error) {
    return statusOf(error) >= 500;
}
/** GitHub looked at a GraphQL write and refused it: nothing happened. The error's types say why. */
function graphqlTypes(error) {
    return wireOf(error)?.types ?? [];
}
/** Any failure of a verb as one of the three error classes (ARCHITECTURE §8). */
function forgeError(error, doing) {
    const wire = wireOf(error);
    if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitopsError */ .$n || wire === null)
        return error;
    const { status, message, types } = wire;
    const found = message.slice(0, 1000);
    if (status === 401) {
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL("permission", `cannot ${doing.verb}: GitHub does not accept the token`, {
            cause: error,
            found,
            todo: "give a token that is valid",
        });
    }
    if (isRateLimit(wire)) {
        const reset = Number(wire.headers["x-ratelimit-reset"]);
        const when = Number.isFinite(reset) && reset > 0 ? ` after ${new Date(reset * 1000).toISOString()}` : " in some minutes";
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA("forge", `cannot ${doing.verb}: GitHub's rate limit is reached`, {
            cause: error,
            found,
            todo: `run the same command again${when}`,
        });
    }
    if (status === 403 || status === 404 || types.includes("FORBIDDEN") || types.includes("NOT_FOUND"))
        return permissionError(error, wire, doing);
    if (isProtection(message)) {
        const todo = "let the app or token bypass the rule of this branch, or keep this branch out of the rule";
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL("permission", `cannot ${doing.verb}: a branch protection or ruleset forbids it`, { cause: error, found, todo });
    }
    const todo = status >= 500 ? "run the same command again: what was done is recognised and not done twice" : "read GitHub's message above";
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA("forge", `cannot ${doing.verb}: GitHub answered ${types.length > 0 ? types.join(", ") : status}`, {
        cause: error,
        found,
        todo,
    });
}
function isRateLimit({ status, message, headers, types }) {
    if (types.includes("RATE_LIMITED") || status === 429)
        return true;
    return status === 403 && (/\brate limit\b/i.test(message) || String(headers["x-ratelimit-remaining"]) === "0");
}
/** GitHub's words for a protected branch, by REST, GraphQL and rulesets. */
function isProtection(message) {
    return /protected (branch|ref)|rule violation|must be made through a pull request/i.test(message);
}
function permissionError(error, { status, message, headers, types }, doing) {
    const found = message.slice(0, 1000);
    if (/not permitted to create or approve pull requests/i.test(message)) {
        const todo = 'turn on "Allow GitHub Actions to create and approve pull requests" (Settings, Actions, General), or use the token of a GitHub App';
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL("permission", `cannot ${doing.verb}: the repository does not let workflows open pull requests`, {
            cause: error,
            found,
            todo,
        });
    }
    const accepted = workflowPermissions(String(headers["x-accepted-github-permissions"] ?? ""));
    const needs = accepted === "" ? doing.needs : accepted;
    const hidden = status === 404 || types.includes("NOT_FOUND");
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL("permission", `cannot ${doing.verb}: ${hidden ? "GitHub shows the token no such thing (private repositories look like this to a token without access)" : `the token lacks the permission ${needs}`}`, {
        cause: error,
        expected: needs,
        found,
        todo: `add \`${needs}\` to the job's \`permissions:\` in the workflow, or to the app that the token belongs to`,
    });
}
/** `pull_requests=write,contents=read; issues=write` as a workflow spells it: `pull-requests: write, contents: read` or … */
function workflowPermissions(header) {
    return header
        .split(";")
        .map((set) => set
        .trim()
        .split(",")
        .map((one) => one.trim().replace(/_/g, "-").replace("=", ": "))
        .filter(Boolean)
        .join(", "))
        .filter((set) => set !== "" && !set.startsWith("metadata"))
        .join(" or ");
}


/***/ }),

/***/ 69142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGithubRepository: () => (/* binding */ openGithubRepository)
/* harmony export */ });
/* unused harmony export openGithubForge */
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89862);
/* harmony import */ var _lib_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73821);
/* harmony import */ var _github_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49412);



/** What a run in a workflow works with: the checkout, and the forge that the runner's environment names. */
async function openGithubRepository(options) {
    const { dir, token, env, log } = options;
    const git = (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_1__.openGit)(dir);
    return { git, forge: openGithubForge({ git, token, log, ...githubAddress(env) }) };
}
/** Where GitHub is, from a workflow's environment. Throws ConfigError "environment" where it is none. */
function githubAddress(env) {
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(env.GITHUB_REPOSITORY ?? "") ?? [];
    if (owner === undefined || repo === undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL("environment", "GITHUB_REPOSITORY does not name a repository", {
            expected: "OWNER/REPO",
            found: env.GITHUB_REPOSITORY ?? "nothing",
            todo: "run this in a GitHub workflow, or set the variable",
        });
    }
    const gap = env.MCP_GITOPS_WRITE_GAP;
    if (gap !== undefined && !/^\d{1,6}$/.test(gap)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL("environment", "MCP_GITOPS_WRITE_GAP is no number of milliseconds", {
            found: gap,
            todo: "set it to 1000, or unset it",
        });
    }
    return {
        owner,
        repo,
        apiUrl: env.GITHUB_API_URL ?? "https://api.github.com",
        serverUrl: env.GITHUB_SERVER_URL ?? "https://github.com",
        // A GitHub Enterprise Server without rate limits needs no gap between writes.
        ...(gap !== undefined && { patience: { writeGap: Number(gap) } }),
    };
}
/** The forge on GitHub (ARCHITECTURE §6). Opening it does nothing; Octokit is loaded by the first verb. */
function openGithubForge(options) {
    const site = openSite(options);
    /** Loads what the verbs are made of, and turns whatever goes wrong into an error that says what to do. */
    const verb = async (doing, act) => {
        try {
            return await act();
        }
        catch (error) {
            throw (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .forgeError */ .CX)(error, doing);
        }
    };
    const verbs = once(() => __webpack_require__.e(/* import() */ 8008).then(__webpack_require__.bind(__webpack_require__, 98008)));
    return {
        kind: "github",
        base: () => verb(reading("read the base branch"), async () => (await verbs()).base(site)),
        branch: (name) => verb(reading(`read the branch ${name}`), async () => (await verbs()).readBranch(site, name)),
        branches: (prefix) => verb(reading("list branches"), async () => (await verbs()).readBranches(site, prefix)),
        commit: (request) => verb(writing(`commit to ${request.branch}`), async () => (await verbs()).commit(site, request)),
        moveBranch: (name, from, to) => verb(writing(`${to === null ? "delete" : "move"} the branch ${name}`), async () => (await verbs()).moveBranch(site, name, { from, to })),
        proposals: () => verb(pulls("read", "list pull requests"), async () => (await verbs()).proposals(site)),
        openProposal: (request) => verb(pulls("write", `open a pull request for ${request.branch}`), async () => (await verbs()).openProposal(site, request)),
        closeProposal: (id, why) => verb(pulls("write", `close the pull request ${id}`), async () => (await verbs()).closeProposal(site, id, why)),
        mergeProposal: (id, head, message) => verb(writing(`merge the pull request ${id}`), async () => (await verbs()).mergeProposal(site, id, { head, message })),
        setStatus: (commit, status) => verb({ verb: `set a status on ${commit}`, needs: "statuses: write" }, async () => (await verbs()).setStatus(site, commit, status)),
        openIncident: (incident) => verb({ verb: "open an incident", needs: "issues: write" }, async () => (await verbs()).openIncident(site, incident)),
        closeIncident: (key, why) => verb({ verb: "close an incident", needs: "issues: write" }, async () => (await verbs()).closeIncident(site, key, why)),
        recordDeployment: (deployment) => verb({ verb: `record a deployment to ${deployment.target}`, needs: "deployments: write" }, async () => (await verbs()).recordDeployment(site, deployment)),
    };
}
const reading = (verb) => ({ verb, needs: "contents: read" });
const writing = (verb) => ({ verb, needs: "contents: write" });
const pulls = (access, verb) => ({ verb, needs: `pull-requests: ${access}` });
function openSite(options) {
    const { git, token, owner, repo, log, apiUrl = "https://api.github.com", serverUrl = "https://github.com" } = options;
    const patience = { writeGap: 1000, retry: 1000, rateLimit: 120_000, ...options.patience };
    const client = once(async () => (await Promise.all(/* import() */[__webpack_require__.e(99), __webpack_require__.e(8439), __webpack_require__.e(56), __webpack_require__.e(3728)]).then(__webpack_require__.bind(__webpack_require__, 43728))).openClient({ token, apiUrl, log, patience }));
    const repository = once(async () => {
        const { data } = await (await client()).rest.repos.get({ owner, repo });
        return {
            nodeId: data.node_id,
            defaultBranch: data.default_branch,
            mergeMethod: data.allow_merge_commit === false ? "squash" : "merge",
        };
    });
    const fetch = async (oids) => {
        const { fetchCommits } = await __webpack_require__.e(/* import() */ 7455).then(__webpack_require__.bind(__webpack_require__, 87455));
        await fetchCommits(git, { serverUrl, owner, repo, token, retry: patience.retry }, oids);
    };
    return { owner, repo, baseBranch: options.baseBranch ?? null, git, log, patience, client, repository, fetch };
}
/** The result of the first call, for ever; a failed call is forgotten. */
function once(make) {
    let made;
    return () => {
        made ??= make().catch((error) => {
            made = undefined;
            throw error;
        });
        return made;
    };
}


/***/ })

};
