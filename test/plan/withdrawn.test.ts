import { expect, test } from "vitest";
import { makePlan } from "../../src/plan/make-plan.ts";
import { decideAfterProof } from "../../src/policy/decide-after-proof.ts";
import { defaultUpdatePolicy } from "../../src/policy/defaults.ts";
import type { Lookup } from "../../src/registry/registry.ts";
import type { Verdict } from "../../src/verify/verdict.ts";
import { found, inputs, now, pinned, planOne, policies, purl, release, told } from "./scene.ts";

const yesterday = new Date(now - 86_400_000).toISOString();
const young = (version: string) => release(version, { publishedAt: yesterday });
const bad = (version: string) => release(version, { deprecated: "it deletes what it should keep" });

function problems(version: string, lookup: Lookup, more: Parameters<typeof inputs>[2] = {}) {
  return makePlan(inputs(pinned(version), lookup, more)).problems.map(({ code, severity }) => `${code}: ${severity}`);
}

const quarantine = { purl, version: "1.2.0", why: "gone bad", until: null, evidence: [], at: "", ledgerCommit: "" };
const ledger = { plan: null, verdicts: new Map(), quarantines: new Map([[`${purl}@1.2.0`, quarantine]]) };

test.each<[string, Lookup, Parameters<typeof inputs>[2], string]>([
  ["deprecated or yanked", found(["1.0.0", young("1.1.0"), bad("1.2.0")], "1.2.0"), {}, "version-deprecated: medium"],
  ["deleted", found(["1.0.0", young("1.1.0")], "1.1.0"), {}, "version-not-found: high"],
  ["quarantined", found(["1.0.0", young("1.1.0"), "1.2.0"], "1.2.0"), { ledger }, "version-quarantined: high"],
])("what was %s is left for the next older version, whatever the cooldown", (_, lookup, more, problem) => {
  const row = planOne(pinned("1.2.0"), lookup, more);
  expect(row).toMatchObject({ action: "update", why: "1.1.0 is the way back from 1.2.0" });
  expect(told(row)).toEqual(["1.1.0 try", "1.0.0 try"]);
  expect(problems("1.2.0", lookup, more)).toEqual([problem]);
  const staying = planOne(pinned("1.2.0"), lookup, { ...more, policies: policies({ allowDowngrade: false }) });
  expect(staying.candidates).toEqual([]);
});

test("the way on comes before the way back; one that must wait does not keep what was withdrawn running", () => {
  expect(told(planOne(pinned("1.2.0"), found(["1.1.0", bad("1.2.0"), "1.3.0"], "1.3.0")))).toEqual(["1.3.0 try", "1.1.0 try"]);
  expect(told(planOne(pinned("1.2.0"), found(["1.1.0", bad("1.2.0"), young("1.3.0")], "1.3.0")))).toEqual([
    "1.3.0 hold minimum-release-age",
    "1.1.0 try",
  ]);
});

test("no way leads back to what was withdrawn too; a package that ends is no reason to go anywhere", () => {
  const ended = found([bad("1.0.0"), bad("1.1.0"), bad("1.2.0")], "1.2.0");
  expect(planOne(pinned("1.2.0"), ended)).toMatchObject({ action: "current", candidates: [] });
  expect(problems("1.2.0", ended)).toEqual(["package-deprecated: medium"]);
  expect(told(planOne(pinned("1.2.0"), found(["1.0.0", bad("1.1.0"), bad("1.2.0")], "1.2.0")))).toEqual(["1.0.0 try"]);
});

test("a package of which nothing can be run any more is told with its publisher's words, not as a name without versions", () => {
  const yanked = { ...found([release("1.0.0", { deprecated: "older words" }), bad("1.1.0")], "1.1.0"), tags: {} } as Lookup;
  const server = pinned(null, { ecosystem: "pypi", purl, pin: "none" });
  const words = "it deletes what it should keep";
  expect(planOne(server, yanked)).toMatchObject({ action: "unknown", why: `its publisher withdrew every version: ${words}` });
  expect(makePlan(inputs(server, yanked)).problems).toMatchObject([
    { code: "package-deprecated", message: expect.stringContaining(words) },
  ]);
});

test("a publisher's channel is followed as far as its tag goes, and no other line", () => {
  const lookup = {
    ...found(["1.0.0", "1.1.0", "2.0.0-next.1", "2.0.0-next.2", "2.0.0-next.3", "2.0.0-nightly.9"], "1.1.0"),
    tags: { latest: "1.1.0", next: "2.0.0-next.2" },
  } as Lookup;
  const next = { policies: policies({ channel: "next" }) };
  expect(told(planOne(pinned("1.0.0"), lookup))).toEqual(["1.1.0 try"]);
  expect(told(planOne(pinned("1.0.0"), lookup, next))).toEqual(["2.0.0-next.2 try", "2.0.0-next.1 try", "1.1.0 try"]);
  expect(told(planOne(pinned("2.0.0-next.1"), lookup))).toEqual(["2.0.0-next.3 try", "2.0.0-next.2 try"]);
  // A tag that fell behind latest holds nobody back.
  const stale = { ...found(["1.0.0", "2.0.0-next.1", "2.1.0"], "2.1.0"), tags: { latest: "2.1.0", next: "2.0.0-next.1" } } as Lookup;
  expect(told(planOne(pinned("1.0.0"), stale, next))).toEqual(["2.1.0 try", "2.0.0-next.1 try"]);
  // Without such a tag the name is that of a line of prereleases.
  const untagged = found(["1.0.0", "1.1.0-beta.1", "1.1.0-canary.1"], "1.0.0");
  expect(told(planOne(pinned("1.0.0"), untagged, { policies: policies({ channel: "beta" }) }))).toEqual(["1.1.0-beta.1 try"]);
});

test("who runs a prerelease is offered its line and what is as stable, not what is built every night", () => {
  const lookup = found(["2.0.0-beta.1", "2.0.0-beta.2", "2.0.0-rc.1", "2.0.0-alpha.9", "3.0.0-canary.20261120"], "1.0.0");
  expect(told(planOne(pinned("2.0.0-beta.1"), lookup))).toEqual(["2.0.0-rc.1 try", "2.0.0-beta.2 try"]);
});

test("a range stays where policy keeps ranges, unless what it runs was withdrawn; nothing and tags become exact anyhow", () => {
  const keep = { policies: policies({ pin: "range" }) };
  const lookup = found(["1.0.0", "1.4.0", "2.0.0"], "2.0.0");
  const row = planOne(pinned("^1.0.0"), lookup, keep);
  expect(row).toMatchObject({ action: "current", resolved: "1.4.0", why: expect.stringContaining("keeps the range ^1.0.0") });
  expect(told(row)).toEqual(["2.0.0 deny pin"]);
  expect(planOne(pinned("^1.0.0"), lookup)).toMatchObject({ action: "pin", candidates: [{ version: "1.4.0", kind: "pin" }, {}] });
  expect(planOne(pinned(null), lookup, keep)).toMatchObject({ action: "pin", candidates: [{ version: "2.0.0" }, {}, {}] });
  const gone = found(["1.0.0", bad("1.4.0")], "1.4.0");
  expect(planOne(pinned("=1.4.0 || =1.4.1"), gone, keep)).toMatchObject({ action: "pin" });
});

test("a package that is not there is told of beside a server's own too", () => {
  const pin = { role: "with", ecosystem: "npm", version: null, pin: "none", span: null, insert: "@" } as const;
  const beside = { ...pin, name: "nobodys", purl: "pkg:npm/nobodys" };
  const server = pinned("1.0.0", { pins: [beside] });
  const lookups = new Map<string, Lookup>([
    [purl, found(["1.0.0"], "1.0.0")],
    [beside.purl, { kind: "not-found", purl: beside.purl, reason: "404" }],
  ]);
  const plan = makePlan(inputs(server, found(["1.0.0"]), { lookups }));
  expect(plan.problems).toMatchObject([{ code: "package-not-found", message: expect.stringContaining("nobodys") }]);
  const closed = new Map(lookups).set(beside.purl, { kind: "unavailable", purl: beside.purl, reason: "403" });
  expect(makePlan(inputs(server, found(["1.0.0"]), { lookups: closed })).problems).toEqual([]);
});

test("what was withdrawn beside a server's own package is told of at its own place", () => {
  const span = { file: ".mcp.json", start: 90, end: 95 };
  const pin = { role: "with", ecosystem: "npm", version: "1.0.0", pin: "exact", span, insert: "", name: "q", purl: "pkg:npm/q" } as const;
  const problemsBeside = (lookup: Lookup, over: object = {}) => {
    const server = pinned("1.0.0", { pins: [{ ...pin, ...over }] });
    const lookups = new Map<string, Lookup>([
      [purl, found(["1.0.0"], "1.0.0")],
      [pin.purl, { ...lookup, purl: pin.purl }],
    ]);
    return makePlan(inputs(server, found(["1.0.0"]), { lookups })).problems;
  };
  expect(problemsBeside(found([release("1.0.0", { deprecated: "a hole" })]))).toMatchObject([
    { code: "version-deprecated", server: "weather", message: "its publisher withdrew q@1.0.0: a hole", span },
  ]);
  expect(problemsBeside(found(["2.0.0"]))).toMatchObject([{ code: "version-not-found", span }]);
  expect(problemsBeside(found(["1.0.0"]))).toEqual([]);
  expect(problemsBeside(found(["2.0.0"]), { version: "^1.0.0", pin: "range" })).toEqual([]);
});

test("automerge none merges no other version, however little of it shows", () => {
  const verdict = {
    from: "2026.1.1",
    to: "2026.2.1",
    outcome: "pass",
    surfaceChange: "none",
    effectiveBump: "none",
    contract: "sha256:c",
    suites: [],
    isolation: { kind: "bubblewrap", separated: true, network: "off", filesystem: "private", missing: [] },
    notLookedAt: [],
  } as unknown as Verdict;
  const settings = { ...defaultUpdatePolicy.defaults, automerge: "none" as const };
  expect(decideAfterProof(verdict, settings, "newer")).toMatchObject({ kind: "propose", why: expect.stringContaining("another version") });
  expect(decideAfterProof(verdict, { ...settings, automerge: "patch" }, "newer").kind).toBe("merge");
  expect(decideAfterProof({ ...verdict, from: "2026.2.1" }, settings).kind).toBe("merge");
  const first = { ...verdict, from: null, surfaceChange: null, effectiveBump: null };
  expect(decideAfterProof(first, settings, "pin").kind).toBe("merge");
  expect(decideAfterProof(first, settings, "back").kind).toBe("propose");
});
