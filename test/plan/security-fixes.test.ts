import { expect, test } from "vitest";
import type { Plan } from "../../src/plan/plan.ts";
import { closedBy, type HeldPackage, heldPackages } from "../../src/plan/security-fixes.ts";
import type { Lookup } from "../../src/registry/registry.ts";
import type { Advisory } from "../../src/verify/security/advisories.ts";

const purl = "pkg:npm/a";
const held: HeldPackage = { ecosystem: "npm", purl, name: "a", from: "1.0.0", newer: ["1.0.1", "1.0.2", "1.1.0"] };
const hole = (id: string, ...versions: string[]): Advisory => ({
  id,
  name: "a",
  severity: "high",
  title: "",
  url: null,
  range: "",
  versions,
});
/** What each newer version closes. */
const closed = (...advisories: Advisory[]) => {
  const closes = closedBy([held], new Map([[held, advisories]]));
  return held.newer.map((version) => closes(purl, held.from, version));
};

test("the lowest version without the hole closes it; higher ones wait as ever", () => {
  expect(closed(hole("A", "1.0.0"))).toEqual([["A"], [], []]);
  expect(closed(hole("A", "1.0.0", "1.0.1"))).toEqual([[], ["A"], []]);
  expect(closed(hole("A", "1.0.0"), hole("B", "1.0.0", "1.0.1"))).toEqual([["A"], ["B"], []]);
});

test("what has no hole today is closed by nothing, and what no version closes neither", () => {
  expect(closed(hole("A", "0.9.0"))).toEqual([[], [], []]);
  expect(closed(hole("A", "1.0.0", ...held.newer))).toEqual([[], [], []]);
  expect(closed({ ...hole("A", "1.0.0"), name: "other" })).toEqual([[], [], []]);
});

test("a version that closes one hole and brings another waits", () => {
  expect(closed(hole("A", "1.0.0"), hole("B", "1.0.1"))).toEqual([[], [], []]);
});

test("only what waits for its age is asked about, with the stable versions above it that were not withdrawn", () => {
  const release = (version: string, deprecated: string | null = null) =>
    ({ version, publishedAt: null, integrity: null, deprecated, provenance: null, installScript: false, engine: null }) as const;
  const releases = ["0.9.0", "1.0.0", "1.0.2", "1.0.1", "2.0.0-beta.1"].map((version) => release(version));
  const lookup: Lookup = { kind: "found", purl, releases: [...releases, release("1.5.0", "broken")], tags: {} };
  const row = (rule: string) => ({
    manifest: ".mcp.json",
    server: "s",
    package: purl,
    name: "a",
    ecosystem: "npm",
    resolved: "1.0.0",
    candidates: [{ version: "1.0.2", decision: { kind: "hold", rule, why: "", until: null } }],
  });
  const plan = (rule: string) => ({ servers: [row(rule), row(rule)] }) as unknown as Plan;
  expect(heldPackages(plan("minimum-release-age"), new Map([[purl, lookup]]))).toEqual([
    { ecosystem: "npm", purl, name: "a", from: "1.0.0", newer: ["1.0.1", "1.0.2"] },
  ]);
  expect(heldPackages(plan("something-else"), new Map([[purl, lookup]]))).toEqual([]);
});
