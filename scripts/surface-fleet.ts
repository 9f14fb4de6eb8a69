import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Contract } from "../src/contract/contract.ts";
import type { Proof } from "../src/verify/verdict.ts";

/** What one real server says, as this program proved it. */
export interface RealServer {
  readonly server: string;
  readonly version: string;
  readonly contract: Contract;
}

const official = "@modelcontextprotocol/server-";
type Entry = readonly [name: string, args?: readonly string[], env?: Readonly<Record<string, string>>];

/** Servers that start without an account; none is pinned, so that the newest version is proved. */
const servers: Readonly<Record<string, Entry>> = {
  everything: [`${official}everything`],
  filesystem: [`${official}filesystem`, ["."]],
  memory: [`${official}memory`],
  "sequential-thinking": [`${official}sequential-thinking`],
  github: [`${official}github`, [], { GITHUB_PERSONAL_ACCESS_TOKEN: "dummy" }],
  gitlab: [`${official}gitlab`, [], { GITLAB_PERSONAL_ACCESS_TOKEN: "dummy" }],
  slack: [`${official}slack`, [], { SLACK_BOT_TOKEN: "xoxb-dummy", SLACK_TEAM_ID: "T00000000" }],
  "brave-search": [`${official}brave-search`, [], { BRAVE_API_KEY: "dummy" }],
  "google-maps": [`${official}google-maps`, [], { GOOGLE_MAPS_API_KEY: "dummy" }],
  everart: [`${official}everart`, [], { EVERART_API_KEY: "dummy" }],
  postgres: [`${official}postgres`, ["postgresql://localhost/example"]],
  pdf: [`${official}pdf`, ["--stdio"]],
  playwright: ["@playwright/mcp", ["--headless"]],
  context7: ["@upstash/context7-mcp"],
  notion: ["@notionhq/notion-mcp-server", [], { NOTION_TOKEN: "dummy" }],
  tavily: ["tavily-mcp", [], { TAVILY_API_KEY: "tvly-dummy" }],
  "chrome-devtools": ["chrome-devtools-mcp", ["--headless", "--isolated"]],
  git: ["@cyanheads/git-mcp-server"],
  figma: ["figma-developer-mcp", ["--stdio"], { FIGMA_API_KEY: "dummy" }],
  firecrawl: ["firecrawl-mcp", [], { FIRECRAWL_API_KEY: "fc-dummy" }],
  sentry: ["@sentry/mcp-server", ["--access-token=dummy"]],
  kubernetes: ["mcp-server-kubernetes"],
};

/** Proves the newest version of each with `verify`, in a repository that is thrown away. Throws where one could not be proved. */
export function proveFleet(program: string): RealServer[] {
  const repo = mkdtempSync(join(tmpdir(), "mcp-gitops-fleet-"));
  try {
    mkdirSync(join(repo, "policies"));
    const entries = Object.entries(servers).map(([server, [name, args = [], env]]) => [
      server,
      { command: "npx", args: ["-y", name, ...args], ...(env && { env }) },
    ]);
    writeFileSync(join(repo, ".mcp.json"), JSON.stringify({ mcpServers: Object.fromEntries(entries) }, null, 2));
    writeFileSync(join(repo, "policies/update.yaml"), "defaults: { minimumReleaseAge: 0 days }\n");
    const git = (...args: string[]) =>
      execFileSync("git", ["-c", "user.name=fleet", "-c", "user.email=fleet@example.invalid", ...args], { cwd: repo });
    git("init", "--quiet", "--initial-branch=main");
    git("add", "--all");
    git("commit", "--quiet", "-m", "A fleet");
    const { stderr } = spawnSync(process.execPath, [program, "verify", "--repo", repo, "--dry-run", "--json"], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
      timeout: 1_200_000,
    });
    const proved = proofsIn(join(repo, ".git/mcp-gitops/proofs"));
    const missing = Object.keys(servers).filter((server) => !proved.some((one) => one.server === server));
    if (missing.length > 0) throw new Error(`not proved: ${missing.join(", ")}\n${stderr.slice(-2000)}`);
    return Object.keys(servers).flatMap((server) => proved.filter((one) => one.server === server).slice(0, 1));
  } finally {
    rmSync(repo, { recursive: true, force: true });
  }
}

function proofsIn(folder: string): RealServer[] {
  return readdirSync(folder).flatMap((name) => {
    const { verdict, contract } = JSON.parse(readFileSync(join(folder, name), "utf8")) as Proof;
    return contract === null ? [] : [{ server: verdict.server, version: String(verdict.to), contract }];
  });
}
