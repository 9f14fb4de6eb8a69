import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Problem } from "../../src/manifest/inventory.ts";
import { sarifLog } from "../../src/report/sarif.ts";
import { planSummary } from "../../src/report/summaries.ts";
import { startRegistry } from "../fakes/registry.ts";
import { openDetectWorld, problemsOf } from "../registry/detect-world.ts";

const folder = mkdtempSync(join(tmpdir(), "mcp-gitops-waivers-"));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, "policies"));
writeFileSync(
  join(folder, ".mcp.json"),
  JSON.stringify({ mcpServers: { a: { command: "npx", args: ["-y", "a-mcp"] }, b: { url: "http://one.example/mcp" } } }, null, 2),
);

const waiver = (fingerprint: string, expires: string) =>
  `  - fingerprint: "${fingerprint}"\n    reason: known [here](https://x.example)\n    author: ann\n    expires: ${expires}\n`;
const waiversFile = (...entries: readonly string[]) => `waivers:\n${entries.join("")}`;

function list(...args: readonly string[]) {
  const program = join(import.meta.dirname, "../../src/main.ts");
  const { status, stdout } = spawnSync(process.execPath, [program, "list", "--repo", folder, ...args], { encoding: "utf8" });
  return { code: status, out: stdout };
}
const problemsIn = (out: string) => (JSON.parse(out) as { problems: Problem[] }).problems;

test("list: a waiver silences the one problem that it names, and says so", () => {
  const before = problemsIn(list("--json").out);
  expect(before.map(({ code }) => code)).toEqual(["unpinned", "plain-http"]);
  const fingerprint = before.find(({ code }) => code === "plain-http")?.fingerprint ?? "";
  expect(list("--fail-on", "medium").code).toBe(1);
  writeFileSync(join(folder, "policies/waivers.yaml"), waiversFile(waiver(fingerprint, "2099-12-31")));

  const { code, out } = list("--fail-on", "medium");
  expect(code).toBe(0);
  expect(out).not.toContain("one.example");
  expect(out).toContain("1 problem is waived by policies/waivers.yaml\n");
  expect(problemsIn(list("--json").out)).toMatchObject([
    { code: "unpinned", severity: "low" },
    { code: "plain-http", severity: "info", waived: { author: "ann", expires: "2099-12-31" } },
  ]);
  const file = join(folder, "out.sarif");
  list("--sarif", file);
  const log = JSON.parse(readFileSync(file, "utf8")) as ReturnType<typeof sarifLog>;
  expect(log.runs[0]?.results?.map(({ ruleId, suppressions }) => [ruleId, suppressions])).toEqual([
    ["unpinned", undefined],
    ["plain-http", [{ kind: "external", status: "accepted", justification: "known [here] (https://x.example) (ann, until 2099-12-31)" }]],
  ]);
});

test("list: one that has ended is told at its line, beside the problem; one for something else is none of its business", () => {
  const fingerprint = problemsIn(list("--json").out).find(({ code }) => code === "plain-http")?.fingerprint ?? "";
  writeFileSync(
    join(folder, "policies/waivers.yaml"),
    waiversFile(waiver("0".repeat(32), "2099-12-31"), waiver(fingerprint, "2020-01-31")),
  );
  const { code, out } = list("--fail-on", "medium");
  expect(code).toBe(1);
  expect(out).toContain("one.example");
  expect(out).toMatch(/^policies\/waivers\.yaml:6(?::\d+)?: medium: a waiver by ann for plain-http ended on 2020-01-31$/m);
  expect(out).not.toContain("silences no problem");
});

test("list: a mistake in the file is told with its place", () => {
  writeFileSync(join(folder, "policies/waivers.yaml"), "waivers:\n  - fingerprint: no\n");
  const { code, out } = list("--json");
  expect(code).toBe(2);
  expect(JSON.parse(out)).toMatchObject({ error: { kind: "config", place: { file: "policies/waivers.yaml", line: 2 } } });
});

test("detect: what a registry tells is waived too; one that silences nothing is told, of a whole plan only", async () => {
  await using registry = await startRegistry();
  const env = { npm_config_registry: registry.url };
  const servers = { gone: "npx -y gone-mcp@1.0.0", lost: "npx -y lost-mcp@1.0.0" };
  await using first = await openDetectWorld(servers);
  const before = (await first.detect(env)).problems;
  expect(before.map(({ code, server }) => `${code} ${server}`)).toEqual(["package-not-found gone", "package-not-found lost"]);
  // What only a registry can tell has a line for code scanning too.
  expect(before.map(({ file, line }) => `${file}:${line}`)).toEqual([".mcp.json:7", ".mcp.json:14"]);
  const named = before.find(({ server }) => server === "gone")?.fingerprint ?? "";

  const text = waiversFile(waiver(named, "2099-12-31"), waiver("0".repeat(32), "2099-12-31"));
  await using second = await openDetectWorld(servers, { "policies/waivers.yaml": text });
  const plan = await second.detect(env);
  expect(problemsOf(plan, "package-not-found", "waiver-unused").map(({ code, severity }) => `${code} ${severity}`)).toEqual([
    "package-not-found info",
    "package-not-found high",
    "waiver-unused info",
  ]);
  expect(plan.problems.map(({ waived }) => waived?.author ?? null)).toEqual(["ann", null, null]);
  expect(planSummary(plan)).toContain("1 more: waived by `policies/waivers.yaml`");
  expect(sarifLog(plan.problems, { version: "1.0.0" }).runs[0]?.results?.filter(({ suppressions }) => suppressions)).toHaveLength(1);
});
