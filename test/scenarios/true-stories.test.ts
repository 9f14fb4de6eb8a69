import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "../../src/lib/process.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { Verdict } from "../../src/verify/verdict.ts";
import { type Fixture, makeRepository } from "../fakes/repository.ts";

/** What really happened to real servers, each held to the registry. The versions have ceilings, so that the stories stay as they are. */
const npx = (spec: string, ...args: string[]) => ({ command: "npx", args: ["-y", spec, ...args] });
const manifest = {
  mcpServers: {
    "chrome-devtools": npx("chrome-devtools-mcp@1.8.0", "--headless", "--isolated"),
    tavily: { ...npx("tavily-mcp@0.2.12"), env: { TAVILY_API_KEY: "tvly-dummy" }, alwaysAllow: ["tavily-extract"] },
    memory: npx("@modelcontextprotocol/server-memory@0.6.2"),
    filesystem: npx("@modelcontextprotocol/server-filesystem@2025.8.21", "."),
    playwright: npx("@playwright/mcp@0.0.78", "--headless"),
  },
};
const ceilings = {
  "chrome-devtools": "<=1.10.0",
  tavily: "<=0.2.15",
  memory: "<=2026.8.31",
  filesystem: "<=2026.8.31",
  playwright: "<=0.0.83",
};
const policy = [
  "defaults: { minimumReleaseAge: 0 days }",
  "rules:",
  ...Object.entries(ceilings).map(([server, range]) => `  - { match: { server: ${server} }, range: "${range}" }`),
];
const program = join(import.meta.dirname, "../../src/main.ts");

let fixture: Fixture;
let verdicts: readonly Verdict[];
const verdictsOf = (name: string) => verdicts.filter(({ server }) => server === name);
const kindsOf = (verdict: Verdict | undefined) => new Set(verdict?.changes.map(({ kind }) => kind));

async function gitops(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<unknown> {
  const result = await run([process.execPath, program, ...args, "--repo", join(fixture.folder, "repo"), "--json"], {
    env: { ...process.env, ...env },
    timeout: 280_000,
  });
  return JSON.parse(result.stdout.toString());
}

beforeAll(async () => {
  fixture = await makeRepository({
    ".mcp.json": JSON.stringify(manifest, null, 2),
    "policies/update.yaml": `${policy.join("\n")}\n`,
    ".claude/agents/x.md": "---\nname: x\ntools: mcp__memory__create_entities\n---\nSearch with `mcp__tavily__tavily-search`.\n",
  });
  verdicts = (await gitops(["verify", "--dry-run"])) as Verdict[];
}, 300_000);
afterAll(() => fixture[Symbol.asyncDispose]());

test("chrome-devtools-mcp 1.10.0 does not start, for a module is missing from it; 1.9.0 does, and keeps all its tools", () => {
  const [failed, passed] = verdictsOf("chrome-devtools");
  expect(failed).toMatchObject({ to: "1.10.0", outcome: "fail", surfaceChange: null, effectiveBump: null });
  expect(JSON.stringify(failed?.suites)).toMatch(/Cannot find (?:module|package)/);
  expect(passed).toMatchObject({ to: "1.9.0" });
  expect(["pass", "warn"]).toContain(passed?.outcome);
  expect([...kindsOf(passed)].filter((kind) => /^tool-(?:removed|renamed|added)$/.test(kind))).toEqual([]);
  expect(new Set(passed?.changes.map(({ path }) => path.split("/")[1])).size).toBe(3);
});

test("tavily-mcp 0.2.15 is a patch that renames all four tools, and says where they are used", () => {
  const [verdict] = verdictsOf("tavily");
  expect(verdict).toMatchObject({ from: "0.2.12", to: "0.2.15", surfaceChange: "breaking", effectiveBump: "major" });
  const renamed = verdict?.changes.filter(({ kind }) => kind === "tool-renamed").map(({ before, after }) => `${before} → ${after}`);
  expect(renamed).toEqual(["crawl", "extract", "map", "search"].map((name) => `tavily-${name} → tavily_${name}`));
  expect(kindsOf(verdict).has("tool-removed") || kindsOf(verdict).has("tool-added")).toBe(false);
  const line =
    JSON.stringify(manifest, null, 2)
      .split("\n")
      .findIndex((text) => text.includes('"tavily-extract"')) + 1;
  expect(verdict?.usage).toEqual([
    { tool: "tavily-extract", class: "breaking", renamedTo: "tavily_extract", places: [{ file: ".mcp.json", line }], more: 0 },
    { tool: "tavily-search", class: "breaking", renamedTo: "tavily_search", places: [{ file: ".claude/agents/x.md", line: 5 }], more: 0 },
  ]);
  expect(verdict?.cost?.before).toBeGreaterThan(500);
  expect(verdict?.cost?.after).toBeGreaterThan(500);
});

test("server-memory 0.6.2 to 2026.8.31 looks like a major and breaks nothing", () => {
  const [verdict] = verdictsOf("memory");
  expect(verdict).toMatchObject({ to: "2026.8.31", surfaceChange: "behavioural", effectiveBump: "minor" });
  expect(["pass", "warn"]).toContain(verdict?.outcome);
  const kinds = kindsOf(verdict);
  for (const kind of ["title-added", "output-schema-added", "annotation-loosened"]) expect(kinds).toContain(kind);
});

test("a pin does not fix what runs: server-filesystem 2025.8.21 of today answers with schemas that lack their type", async () => {
  const now = (await gitops(["verify", "--now", "--server", "filesystem", "--dry-run"])) as Verdict;
  expect(now).toMatchObject({ to: "2025.8.21" });
  const findings = now.suites.flatMap(({ findings: own }) => own);
  expect(findings.find(({ code }) => code === "strict-refusal")?.evidence).toMatch(/inputSchema\/type/);
  // The way out of it is a breaking change, though the calls are the same: what was promised described no parameter.
  const [verdict] = verdictsOf("filesystem");
  expect(verdict).toMatchObject({ from: "2025.8.21", to: "2026.8.31", surfaceChange: "breaking" });
}, 120_000);

test("highest is not newest: what stands above or below the line of a server is none of its candidates", async () => {
  const plan = (await gitops(["detect", "--dry-run"])) as Plan;
  const tried = (name: string) =>
    plan.servers
      .find(({ server }) => server === name)
      ?.candidates.flatMap(({ version, decision }) => (decision.kind === "try" ? [version] : []));
  expect(tried("playwright")?.[0]).toBe("0.0.83");
  expect(tried("playwright")?.join()).not.toContain("1.52.0-alpha");
  expect(tried("filesystem")?.[0]).toBe("2026.8.31");
  expect(tried("filesystem")).not.toContain("2.0.1");
}, 60_000);

test("what a server says of its own version is worth nothing, and is no part of its contract", async () => {
  const hello = {
    jsonrpc: "2.0",
    id: 1,
    method: "initialize",
    params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "t", version: "1" } },
  };
  const folder = mkdtempSync(join(tmpdir(), "mcp-gitops-story-"));
  try {
    writeFileSync(join(folder, "package.json"), "{}\n");
    const answer = await run(["npx", "-y", "@modelcontextprotocol/server-memory@2026.8.31"], {
      cwd: folder,
      env: { ...process.env },
      input: `${JSON.stringify(hello)}\n`,
      timeout: 120_000,
    });
    const lines = answer.stdout
      .toString()
      .split("\n")
      .filter((line) => line.startsWith("{"));
    const said = (JSON.parse(lines[0] ?? "{}") as { result?: { serverInfo?: { version?: string } } }).result?.serverInfo?.version;
    expect(said).toBe("0.6.3");
    expect(verdictsOf("memory")[0]?.to).toBe("2026.8.31");
    expect(JSON.stringify(verdictsOf("memory"))).not.toContain("0.6.3");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 150_000);

test("a decoy: a folder above that happens to hold the missing module does not make the version start", async () => {
  const missing = /Cannot find (?:module|package) '([^']+)'/.exec(JSON.stringify(verdictsOf("chrome-devtools")[0]?.suites))?.[1] ?? "";
  expect(missing).not.toBe("");
  const decoy = join(fixture.folder, "decoy");
  const name = missing
    .split("/")
    .slice(0, missing.startsWith("@") ? 2 : 1)
    .join("/");
  mkdirSync(join(decoy, "node_modules", name), { recursive: true });
  writeFileSync(join(decoy, "node_modules", name, "package.json"), JSON.stringify({ name, version: "1.0.0", main: "index.js" }));
  writeFileSync(join(decoy, "node_modules", name, "index.js"), "module.exports = {};\n");
  const args = ["verify", "--dry-run", "--server", "chrome-devtools", "--candidate", "1.10.0"];
  const verdict = (await gitops(args, { MCP_GITOPS_CACHE: join(decoy, "cache") })) as Verdict;
  expect(verdict).toMatchObject({ to: "1.10.0", outcome: "fail" });
}, 150_000);
