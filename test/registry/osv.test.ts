import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { silentLog } from "../../src/lib/log.ts";
import { openOsv } from "../../src/registry/osv.ts";
import type { AdvisoryAnswer } from "../../src/verify/security/advisories.ts";
import { affected, type FakeOsv, startOsv } from "../fakes/osv.ts";

let osv: FakeOsv;
let dir: string;

beforeEach(async () => {
  osv = await startOsv();
  dir = await mkdtemp(join(tmpdir(), "osv-"));
});
afterEach(async () => {
  await osv[Symbol.asyncDispose]();
  await rm(dir, { recursive: true });
});

const open = (ecosystem: "npm" | "pypi" = "npm", hidden: readonly string[] = [], url = osv.url) =>
  openOsv(
    { base: url, ecosystem, isPrivate: async (name) => hidden.includes(name) },
    { repo: dir, env: { HOME: dir, MCP_GITOPS_CACHE: join(dir, "cache") }, log: silentLog },
  );
const packages = (...names: readonly string[]) =>
  names.map((text) => ({ name: text.slice(0, text.lastIndexOf("@")), version: text.slice(text.lastIndexOf("@") + 1) }));
const told = (answer: AdvisoryAnswer) => (answer.kind === "answered" ? answer.advisories : []);
const hole = { id: "GHSA-aaaa-bbbb-cccc", affected: [affected("npm", "a", { introduced: "1.0.0" }, { fixed: "1.2.0" })] };

test("a version that lies in a range has the hole, with its words, its severity and a link; the fixed one has not", async () => {
  osv.tell({
    ...hole,
    summary: "Prototype pollution",
    database_specific: { severity: "MODERATE" },
    references: [
      { type: "WEB", url: "https://example.org/post" },
      { type: "ADVISORY", url: "https://example.org/advisory" },
    ],
  });
  expect(await open().ask(packages("a@1.1.0", "a@1.2.0", "b@1.0.0"))).toEqual({
    kind: "answered",
    advisories: [
      {
        id: "GHSA-aaaa-bbbb-cccc",
        aliases: [],
        name: "a",
        severity: "medium",
        title: "Prototype pollution",
        url: "https://example.org/advisory",
        range: ">=1.0.0 <1.2.0",
        versions: ["1.1.0"],
      },
    ],
  });
});

test("what two records tell of one hole is told once, by its GHSA name, as bad as the worst says", async () => {
  const python = [affected("PyPI", "a", { introduced: "0" }, { fixed: "2.0" })];
  osv.tell({ id: "PYSEC-2026-1", aliases: ["CVE-2026-1", "GHSA-aaaa-bbbb-cccc"], summary: "x", affected: python });
  osv.tell({ id: "GHSA-aaaa-bbbb-cccc", aliases: ["CVE-2026-1"], affected: python, database_specific: { severity: "HIGH" } });
  expect(told(await open("pypi").ask(packages("a@1.5")))).toMatchObject([
    { id: "GHSA-aaaa-bbbb-cccc", aliases: ["CVE-2026-1", "PYSEC-2026-1"], severity: "high", versions: ["1.5"] },
  ]);
});

test.each([
  ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", "critical"],
  ["CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N", "medium"],
  ["CVSS:3.0/AV:L/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N", "low"],
  ["CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N", null],
  ["CVSS:3.1/AV:X", null],
])("where nobody weighed it in words, the vector %s says %s", async (score, severity) => {
  osv.tell({ ...hole, severity: [{ type: "CVSS_V3", score }] });
  expect(told(await open().ask(packages("a@1.1.0")))).toMatchObject([{ severity }]);
});

test("a package that is malicious as such is as bad as can be", async () => {
  osv.tell({ id: "MAL-2026-1", affected: [{ package: { ecosystem: "npm", name: "a" }, versions: ["1.1.0"] }] });
  expect(told(await open().ask(packages("a@1.1.0", "a@1.1.1")))).toMatchObject([{ severity: "critical", versions: ["1.1.0"] }]);
});

test("results on many pages are read to their end, and a thousand packages go into one question", async () => {
  osv.pageSize = 2;
  for (let n = 0; n < 5; n++) osv.tell({ ...hole, id: `GHSA-aaaa-bbbb-ccc${n}` });
  const many = Array.from({ length: 1500 }, (_, n) => `p${n}@1.0.0`);
  expect(told(await open().ask(packages("a@1.1.0", ...many))).map(({ id }) => id)).toHaveLength(5);
  expect(new Set(osv.asked).size).toBe(1502);
});

test("packages that are private are told to nobody, and the answer says which those are", async () => {
  osv.tell(hole);
  const answer = await open("npm", ["@mine/x"]).ask(packages("@mine/x@1.0.0", "a@1.1.0"));
  expect(answer).toMatchObject({ advisories: [{ name: "a" }], untold: ["@mine/x"] });
  expect(osv.asked.join()).not.toContain("@mine");
});

test("who knows nothing even of what is long known has not looked", async () => {
  await using empty = await startOsv({ knowing: false });
  expect(await open("npm", [], empty.url).ask(packages("a@1.1.0"))).toMatchObject({
    kind: "unavailable",
    reason: expect.stringContaining("knows nothing even of"),
  });
});

test.each([
  ["fails", { kind: "status", status: 500 }],
  ["wants to be left alone", { kind: "status", status: 429, headers: { "retry-after": "3600" } }],
  ["answers with a page", { kind: "html" }],
  ["answers with another number of results", { kind: "body", text: '{"results":[]}' }],
  ["answers with a list", { kind: "body", text: "[]" }],
  ["answers with half of it", { kind: "truncated" }],
  ["sends more than can be", { kind: "flood", bytes: 40_000_000 }],
  ["hangs up", { kind: "reset" }],
] as const)("an OSV that %s cannot tell, and its address stays out of the reason", async (_, fault) => {
  osv.tell(hole);
  osv.fault("/querybatch", fault);
  const answer = await open().ask(packages("a@1.1.0"));
  expect(answer).toMatchObject({ kind: "unavailable", reason: expect.stringMatching(/^OSV: /) });
  expect(JSON.stringify(answer)).not.toContain("127.0.0.1");
});

test("a record that cannot be read still is a hole: without words, and with a gap", async () => {
  osv.tell(hole);
  const source = open();
  osv.fault("/v1/vulns/GHSA-aaaa", { kind: "status", status: 404 });
  expect(await source.ask(packages("a@1.1.0"))).toMatchObject({
    advisories: [{ id: "GHSA-aaaa-bbbb-cccc", name: "a", severity: null, title: "", versions: ["1.1.0"] }],
    gaps: [expect.stringContaining("GHSA-aaaa-bbbb-cccc")],
  });
});

test("a slow answer is waited for", async () => {
  osv.tell(hole);
  osv.fault("/querybatch", { kind: "slow", milliseconds: 300 });
  expect(told(await open().ask(packages("a@1.1.0")))).toHaveLength(1);
});
