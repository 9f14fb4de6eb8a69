export const id = 200;
export const ids = [200];
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

/***/ 80200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/src/report/columns.js
var columns = __webpack_require__(37123);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(24953);
;// CONCATENATED MODULE: ./build/src/cli/starter-files.js
/** What `init` writes: path → content. The workflows call the shipped ones, so that they stay as small as their permissions. */
function starterFiles() {
    return {
        ".github/workflows/mcp-update.yml": workflow("update", `  schedule:
    - cron: "17 5 * * *"
  workflow_dispatch:
    inputs:
      server: { description: "Only this server", type: string, required: false }
      version: { description: "Only this version of it", type: string, required: false }
      dry-run: { description: "Show what would be proposed, change nothing", type: boolean, default: false }`, [
            call("update", { server: "inputs.server", version: "inputs.version", "dry-run": "inputs.dry-run || false" }),
            `  # What GitHub's own token merges starts no other workflow, so what was merged goes live from here.
${call("deploy", {}, "needs: update\n    if: needs.update.outputs.merged > 0")}`,
        ]),
        ".github/workflows/mcp-check.yml": workflow("check", "  pull_request:", [call("check", {})]),
        ".github/workflows/mcp-deploy.yml": workflow("deploy", "  push:\n    branches: [main, master]", [call("deploy", {})]),
        ".github/workflows/mcp-rollback.yml": workflow("rollback", `  workflow_dispatch:
    inputs:
      target: { description: "A target of policies/deploy.yaml", type: string, required: false }
      server: { description: "Only this server", type: string, required: false }
      to: { description: "A verified revision", type: string, required: false }
      thaw: { description: "Allow promotions again", type: boolean, default: false }
      dry-run: { description: "Show what would happen, change nothing", type: boolean, default: false }`, [
            call("rollback", {
                target: "inputs.target",
                server: "inputs.server",
                to: "inputs.to",
                thaw: "inputs.thaw || false",
                "dry-run": "inputs.dry-run || false",
            }),
        ]),
        ".github/workflows/mcp-cleanup.yml": workflow("cleanup", `  schedule:
    - cron: "0 2 * * *"
  workflow_dispatch:
    inputs:
      dry-run: { description: "Show the plan, remove nothing", type: boolean, default: true }`, [call("cleanup", { "dry-run": "inputs.dry-run || false" })]),
        "policies/update.yaml": updatePolicy,
        "policies/verify.yaml": verifyPolicy,
        "policies/deploy.yaml": deployPolicy,
    };
}
/** The most that the jobs of each shipped workflow may do. */
const permissions = {
    update: ["contents: write", "pull-requests: write", "statuses: write"],
    check: ["contents: read"],
    deploy: ["contents: write", "pull-requests: write", "issues: write", "deployments: write"],
    rollback: ["contents: write", "pull-requests: write", "issues: write", "deployments: write"],
    cleanup: ["contents: write", "pull-requests: read"],
};
/** Those that write take a token of the user's own: what that one does starts other workflows. */
const withToken = ["update", "deploy", "rollback", "cleanup"];
function workflow(name, on, jobs) {
    return `name: mcp-gitops ${name}\non:\n${on}\npermissions: {}\njobs:\n${jobs.join("")}`;
}
/** A job that calls a shipped workflow; `when` is lines of its own. */
function call(name, inputs, when = "") {
    const given = Object.entries(inputs).map(([input, expression]) => `      ${input}: \${{ ${expression} }}\n`);
    return `  ${name}:
${when === "" ? "" : `    ${when}\n`}    permissions:
${permissions[name].map((permission) => `      ${permission}\n`).join("")}    uses: mcp-gitops/mcp-gitops/.github/workflows/${name}.yml@v0
${given.length > 0 ? `    with:\n${given.join("")}` : ""}${withToken.includes(name) ? "    secrets:\n      token: ${{ secrets.MCP_GITOPS_TOKEN }}\n" : ""}`;
}
const updatePolicy = `# What may take the place of what is there. Every key has a default; this file may be missing.
defaults:
  # How long a release must have been public. Releases that fix a known vulnerability do not wait.
  minimumReleaseAge: 3 days
  # Merge by itself up to this effective bump (none, patch, minor, major). Left out: never.
  # automerge: minor
rules: []
  # - match: { server: my-server }          # or package, manifest, ecosystem, change
  #   range: "<2"
  #   protected: true
`;
const verifyPolicy = `# How a candidate is proved.
defaults:
  required: [health, contract]
rules: []
  # - match: { server: my-server }
  #   credentials:
  #     MY_API_KEY: { dummy: any-text }     # or { environment: NAME_OF_A_SECRET }
`;
const deployPolicy = `# Where a merged and verified revision goes live.
targets:
  # A branch that consumers follow, moved only to commits whose servers passed.
  - name: live
    ref: mcp-live
  # Or a folder on the machine that runs the workflow:
  # - name: live
  #   directory: ../live
  #   keep: 3
`;

;// CONCATENATED MODULE: ./build/src/cli/init.js







/** `init`: writes the workflows and policies a repository starts with, or changes how its manifests start their servers. */
const init = {
    summary: "write workflows and policies into a repository",
    usage: "[--repo DIR] [--dry-run]   or: --locked [--program FILE], --unlocked",
    options: { locked: { type: "boolean" }, unlocked: { type: "boolean" }, program: { type: "string" } },
    help: {
        "--locked": "let the manifests start every server with a committed lock by `mcp-gitops run`",
        "--unlocked": "put back the commands that --locked has replaced",
        "--program FILE": "with --locked: start this mcp-gitops.js by Node, instead of the mcp-gitops on the PATH",
    },
    async run(invocation) {
        const [locked, unlocked, program] = [(0,command/* flag */.Jt)(invocation, "locked"), (0,command/* flag */.Jt)(invocation, "unlocked"), (0,command/* text */.Qq)(invocation, "program")];
        if ((locked && unlocked) || (program !== undefined && !locked))
            throw wrongUse("these options do not go together", "leave one of them out");
        if (program !== undefined && (0,external_node_path_.basename)(program) !== "mcp-gitops.js") {
            throw wrongUse("--program names no mcp-gitops.js, and its entries would not be known again", "name bin/mcp-gitops.js of the installed package");
        }
        return locked || unlocked ? relaunch(invocation, locked) : writeStarters(invocation);
    },
};
function wrongUse(message, todo) {
    return new errors/* ConfigError */.xL("usage", message, { expected: `mcp-gitops init ${init.usage}`, todo });
}
/** Files that exist are left as they are. */
async function writeStarters({ repo, dryRun }) {
    const files = Object.entries(starterFiles()).map(([path, content]) => ({
        path,
        content,
        state: (0,external_node_fs_.existsSync)((0,external_node_path_.join)(repo, path)) ? "kept" : "written",
    }));
    if (!dryRun) {
        for (const { path, content, state } of files) {
            if (state === "kept")
                continue;
            const file = (0,external_node_path_.join)(repo, path);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
            await (0,promises_.writeFile)(`${file}.new`, content);
            await (0,promises_.rename)(`${file}.new`, file);
        }
    }
    const rows = files.map(({ path, state }) => `  ${dryRun && state === "written" ? "would be written" : state.padEnd(8)}  ${path}`);
    return {
        document: { schema: "mcp-gitops/init/v1", files: files.map(({ path, state }) => ({ path, state })) },
        text: `${rows.join("\n")}\n\nNext: read policies/update.yaml, commit, and start "mcp-gitops update" under Actions once by its button.\n`,
        exitCode: 0,
    };
}
async function relaunch(invocation, locked) {
    const { lockEntries, unlockEntries } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(2463), __webpack_require__.e(9547), __webpack_require__.e(5725), __webpack_require__.e(6091), __webpack_require__.e(1559)]).then(__webpack_require__.bind(__webpack_require__, 42012));
    const { repo, dryRun } = invocation;
    const entries = locked
        ? await lockEntries({ repo, dryRun, program: (0,command/* text */.Qq)(invocation, "program") ?? null })
        : await unlockEntries({ repo, dryRun });
    return { document: { schema: "mcp-gitops/init/v1", entries }, text: entriesText(entries, dryRun), exitCode: 0 };
}
function entriesText(entries, dryRun) {
    const changed = entries.some(({ state }) => state !== "kept");
    const rows = entries.map(({ manifest, server, state, why }) => [
        manifest,
        server,
        dryRun && state !== "kept" ? `would be ${state}` : state,
        why ?? "",
    ]);
    const table = rows.length === 0 ? "no entry to change\n" : (0,columns/* columns */.Y)(["manifest", "server", "entry", "why"], rows);
    return `${table}${changed && !dryRun ? "\nNext: commit the manifests and .mcp together.\n" : ""}`;
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


/***/ })

};
