/** What `init` writes: path → content. The workflows call the shipped ones, so that they stay as small as their permissions. */
export function starterFiles(): Readonly<Record<string, string>> {
  return {
    ".github/workflows/mcp-update.yml": caller({
      name: "update",
      on: `  schedule:
    - cron: "17 5 * * *"
  workflow_dispatch:
    inputs:
      server: { description: "Only this server", type: string, required: false }
      version: { description: "Only this version of it", type: string, required: false }
      dry-run: { description: "Show what would be proposed, change nothing", type: boolean, default: false }`,
      permissions: ["contents: write", "pull-requests: write", "issues: write", "statuses: write"],
      inputs: { server: "inputs.server", version: "inputs.version", "dry-run": "inputs.dry-run || false" },
    }),
    ".github/workflows/mcp-check.yml": caller({ name: "check", on: "  pull_request:", permissions: ["contents: read"], inputs: {} }),
    ".github/workflows/mcp-deploy.yml": caller({
      name: "deploy",
      on: "  push:\n    branches: [main, master]",
      permissions: ["contents: write", "pull-requests: write", "issues: write", "deployments: write"],
      inputs: {},
    }),
    ".github/workflows/mcp-rollback.yml": caller({
      name: "rollback",
      on: `  workflow_dispatch:
    inputs:
      target: { description: "A target of policies/deploy.yaml", type: string, required: false }
      server: { description: "Only this server", type: string, required: false }
      to: { description: "A verified revision", type: string, required: false }
      thaw: { description: "Allow promotions again", type: boolean, default: false }`,
      permissions: ["contents: write", "pull-requests: write", "issues: write", "deployments: write"],
      inputs: { target: "inputs.target", server: "inputs.server", to: "inputs.to", thaw: "inputs.thaw || false" },
    }),
    ".github/workflows/mcp-cleanup.yml": caller({
      name: "cleanup",
      on: `  schedule:
    - cron: "0 2 * * *"
  workflow_dispatch:
    inputs:
      dry-run: { description: "Show the plan, remove nothing", type: boolean, default: true }`,
      permissions: ["contents: write", "pull-requests: read"],
      inputs: { "dry-run": "inputs.dry-run || false" },
    }),
    "policies/update.yaml": updatePolicy,
    "policies/verify.yaml": verifyPolicy,
    "policies/deploy.yaml": deployPolicy,
  };
}

function caller(workflow: { name: string; on: string; permissions: readonly string[]; inputs: Readonly<Record<string, string>> }): string {
  const inputs = Object.entries(workflow.inputs).map(([name, expression]) => `      ${name}: \${{ ${expression} }}\n`);
  return `name: mcp-gitops ${workflow.name}
on:
${workflow.on}
permissions: {}
jobs:
  ${workflow.name}:
    permissions:
${workflow.permissions.map((permission) => `      ${permission}\n`).join("")}    uses: mcp-gitops/mcp-gitops/.github/workflows/${workflow.name}.yml@v0
${inputs.length > 0 ? `    with:\n${inputs.join("")}` : ""}`;
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
