/** What `init` writes: path → content. The workflows call the shipped ones, so that they stay as small as their permissions. */
export function starterFiles(): Readonly<Record<string, string>> {
  return {
    ".github/workflows/mcp-update.yml": workflow(
      "update",
      `  schedule:
    - cron: "17 5 * * *"
  workflow_dispatch:
    inputs:
      server: { description: "Only this server", type: string, required: false }
      version: { description: "Only this version of it", type: string, required: false }
      dry-run: { description: "Show what would be proposed, change nothing", type: boolean, default: false }`,
      [
        call("update", { server: "inputs.server", version: "inputs.version", "dry-run": "inputs.dry-run || false" }),
        `  # What GitHub's own token merges starts no other workflow, so what was merged goes live from here.
${call("deploy", {}, "needs: update\n    if: needs.update.outputs.merged > 0")}`,
      ],
    ),
    ".github/workflows/mcp-check.yml": workflow("check", "  pull_request:\n  merge_group:", [call("check", {})]),
    ".github/workflows/mcp-deploy.yml": workflow("deploy", "  push:\n    branches: [main, master]", [call("deploy", {})]),
    ".github/workflows/mcp-rollback.yml": workflow(
      "rollback",
      `  workflow_dispatch:
    inputs:
      target: { description: "A target of policies/deploy.yaml", type: string, required: false }
      server: { description: "Only this server", type: string, required: false }
      to: { description: "A verified revision", type: string, required: false }
      thaw: { description: "Allow promotions again", type: boolean, default: false }
      dry-run: { description: "Show what would happen, change nothing", type: boolean, default: false }`,
      [
        call("rollback", {
          target: "inputs.target",
          server: "inputs.server",
          to: "inputs.to",
          thaw: "inputs.thaw || false",
          "dry-run": "inputs.dry-run || false",
        }),
      ],
    ),
    ".github/workflows/mcp-cleanup.yml": workflow(
      "cleanup",
      `  schedule:
    - cron: "0 2 * * *"
  workflow_dispatch:
    inputs:
      dry-run: { description: "Show the plan, remove nothing", type: boolean, default: true }`,
      [call("cleanup", { "dry-run": "inputs.dry-run || false" })],
    ),
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
} as const;

/** Those that write take a token of the user's own: what that one does starts other workflows. */
const withToken: readonly string[] = ["update", "deploy", "rollback", "cleanup"];

/** Those that start servers, but for what runs on pull requests. */
const withCredentials: readonly string[] = ["update", "deploy", "rollback"];

function workflow(name: string, on: string, jobs: readonly string[]): string {
  return `name: mcp-gitops ${name}\non:\n${on}\npermissions: {}\njobs:\n${jobs.join("")}`;
}

/** A job that calls a shipped workflow; `when` is lines of its own. */
function call(name: keyof typeof permissions, inputs: Readonly<Record<string, string>>, when = ""): string {
  const given = Object.entries(inputs).map(([input, expression]) => `      ${input}: \${{ ${expression} }}\n`);
  return `  ${name}:
${when === "" ? "" : `    ${when}\n`}    permissions:
${permissions[name].map((permission) => `      ${permission}\n`).join("")}    uses: mcp-gitops/mcp-gitops/.github/workflows/${name}.yml@v0
${given.length > 0 ? `    with:\n${given.join("")}` : ""}${withToken.includes(name) ? "    secrets:\n      token: ${{ secrets.MCP_GITOPS_TOKEN }}\n" : ""}${withCredentials.includes(name) ? "      credentials: ${{ secrets.MCP_GITOPS_CREDENTIALS }}\n" : ""}`;
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
