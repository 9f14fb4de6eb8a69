// Against the registries that npm and uv are configured for on this machine.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { silentLog } from "../../src/lib/log.ts";
import { openNpmReleases } from "../../src/registry/npm-releases.ts";
import { openPypiReleases } from "../../src/registry/pypi-releases.ts";
import { underListed } from "../../src/verify/compliance/licences.ts";
import type { FactsAnswer } from "../../src/verify/security/release-facts.ts";

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "releases-real-"));
});
afterAll(() => rm(dir, { recursive: true }));
const options = () => ({ repo: dir, env: { ...process.env, MCP_GITOPS_CACHE: join(dir, "cache") }, log: silentLog });
const factsIn = (answer: FactsAnswer | undefined) => (answer?.kind === "found" ? answer.facts : answer);

test("real npm packages: licence and repository as their publishers wrote them, and a version that never was is gone", {
  timeout: 60_000,
}, async () => {
  const source = await openNpmReleases(options());
  const packages = ["tavily-mcp@0.2.15", "tavily-mcp@0.2.99999", "chrome-devtools-mcp@1.8.0", "chrome-devtools-mcp@1.9.0"].map((text) => {
    const [name = "", version = ""] = text.split("@");
    return { name, version };
  });
  const answers = await source.ask(packages);
  expect(factsIn(answers.get("tavily-mcp@0.2.15"))).toMatchObject({ licence: "MIT", repository: "github.com/tavily-ai/tavily-mcp" });
  expect(answers.get("tavily-mcp@0.2.99999")).toEqual({ kind: "gone" });
  const [old, next] = ["1.8.0", "1.9.0"].map((version) => factsIn(answers.get(`chrome-devtools-mcp@${version}`)));
  expect(old).toMatchObject({ licence: "Apache-2.0", repository: "github.com/chromedevtools/chrome-devtools-mcp", withdrawn: null });
  expect(next).toMatchObject({ repository: "github.com/chromedevtools/chrome-devtools-mcp", withdrawn: null });
});

test("a licence that a real package writes as a sentence is none that a rule could be held against", { timeout: 60_000 }, async () => {
  const name = "@modelcontextprotocol/server-memory";
  const answers = await (await openNpmReleases(options())).ask([{ name, version: "2026.8.31" }]);
  const facts = factsIn(answers.get(`${name}@2026.8.31`));
  expect(facts).toMatchObject({ licence: "SEE LICENSE IN LICENSE" });
  expect(underListed("SEE LICENSE IN LICENSE", ["MIT"])).toBe("unknown");
});

test("a real Python release is there, and one that never was is gone", { timeout: 60_000 }, async () => {
  const { releases } = await openPypiReleases(options());
  const answers = await releases.ask(["2025.8.4", "1999.1.1"].map((version) => ({ name: "mcp-server-time", version })));
  expect(factsIn(answers.get("mcp-server-time@2025.8.4"))).toMatchObject({ withdrawn: null });
  expect(answers.get("mcp-server-time@1999.1.1")).toEqual({ kind: "gone" });
});
