import { expect, test } from "vitest";
import type { NpmLock } from "../../src/lock/lock.ts";
import type { Release } from "../../src/registry/registry.ts";
import type { Advisory, AdvisoryAnswer } from "../../src/verify/security/advisories.ts";
import { openTreeReviewer } from "../../src/verify/security/review-trees.ts";
import { reviewTree, type TreeFacts } from "../../src/verify/security/tree-review.ts";

const lock = (version: string, packages: Readonly<Record<string, string>>, scripts: readonly string[] = []): NpmLock => ({
  schema: "mcp-gitops/lock/v1",
  ecosystem: "npm",
  package: "server",
  version,
  resolver: { npm: "11.0.0", node: "24.0.0" },
  packages: Object.fromEntries(
    Object.entries({ server: version, ...packages }).map(([name, its]) => [
      `node_modules/${name}`,
      { name, version: its, integrity: "sha512-x", ...(scripts.includes(name) && { hasInstallScript: true as const }) },
    ]),
  ),
});
const release = (version: string, over: Partial<Release> = {}): Release => ({
  version,
  publishedAt: null,
  integrity: null,
  deprecated: null,
  provenance: false,
  installScript: false,
  engine: null,
  ...over,
});
const advisory = (name: string, range: string, versions: readonly string[] = ["1.0.0"]): Advisory => ({
  id: "GHSA-aaaa-bbbb-cccc",
  name,
  severity: "critical",
  title: "Prototype pollution",
  url: null,
  range,
  versions,
});
const nothing: AdvisoryAnswer = { kind: "answered", advisories: [] };
const facts = (over: Partial<TreeFacts>): TreeFacts => ({
  pinned: lock("1.0.0", { a: "1.0.0" }),
  candidate: lock("1.0.1", { a: "1.0.0" }),
  releases: { pinned: release("1.0.0"), candidate: release("1.0.1") },
  advisories: nothing,
  quarantines: new Map(),
  ...over,
});
/** What it says of provenance where there is none: that has tests of its own. */
const isNone = ({ code, severity }: { code: string; severity: string }) => code === "provenance" && severity === "info";
const told = (over: Partial<TreeFacts>) =>
  reviewTree(facts(over))
    .findings.filter((one) => !isNone(one))
    .map(({ code, severity }) => `${severity} ${code}`);

test("a tree that brings nothing has nothing said of it", () => {
  expect(told({})).toEqual([]);
  expect(reviewTree(facts({})).notLookedAt).toEqual([]);
});

test("a known vulnerability counts where the candidate brings it, is info where it was there before, and is told when it goes", () => {
  const advisories: AdvisoryAnswer = { kind: "answered", advisories: [advisory("a", "<2")] };
  expect(told({ advisories })).toEqual(["info known-vulnerability"]);
  expect(told({ advisories, pinned: lock("1.0.0", {}) })).toEqual(["critical known-vulnerability", "info new-packages"]);
  expect(told({ advisories, pinned: null })).toEqual(["critical known-vulnerability"]);
  expect(told({ advisories, candidate: lock("1.0.1", { a: "2.0.0" }) })).toEqual(["info vulnerability-gone"]);
});

test("who cannot tell of vulnerabilities has not said that there are none", () => {
  const { findings, notLookedAt } = reviewTree(facts({ advisories: { kind: "unavailable", reason: "no such endpoint" } }));
  expect(findings.filter((one) => !isNone(one))).toEqual([]);
  expect(notLookedAt).toEqual(["security, known vulnerabilities: no such endpoint"]);
});

test("install scripts that are new, or of another version; those of a first pin run, or do not, today", () => {
  const candidate = lock("1.0.1", { a: "1.0.0", native: "2.0.0" }, ["native"]);
  expect(told({ candidate })).toContain("medium install-script");
  expect(told({ candidate, pinned: lock("1.0.0", { native: "1.0.0" }, ["native"]) })).toContain("low install-script-changed");
  expect(told({ candidate, pinned: lock("1.0.0", { a: "1.0.0", native: "2.0.0" }, ["native"]) })).toEqual([]);
  expect(told({ candidate, pinned: null })).toEqual(["info install-script"]);
});

test("what the registry says of the release: withdrawn, deprecated, without the provenance that it had, many times as large", () => {
  expect(told({ releases: { pinned: release("1.0.0"), candidate: undefined } })).toEqual(["high withdrawn"]);
  expect(told({ releases: { pinned: release("1.0.0"), candidate: release("1.0.1", { deprecated: "use 2" }) } })).toEqual([
    "medium deprecated",
  ]);
  const attested = release("1.0.0", { provenance: true, unpackedSize: 1_000_000 });
  expect(told({ releases: { pinned: attested, candidate: release("1.0.1") } })).toEqual(["high provenance-lost"]);
  const large = release("1.0.1", { provenance: true, unpackedSize: 9_000_000 });
  expect(told({ releases: { pinned: attested, candidate: large } })).toEqual(["low size-jump"]);
});

test("provenance that cannot be known here is no regression", () => {
  const candidate = release("1.0.1", { provenance: null });
  const { findings, notLookedAt } = reviewTree(facts({ releases: { pinned: release("1.0.0", { provenance: true }), candidate } }));
  expect(findings).toEqual([]);
  expect(notLookedAt).toEqual(["security, provenance: the registry does not tell who has it"]);
});

test("a package that is in quarantine here is found anywhere in the tree", () => {
  const quarantines = new Map([["pkg:npm/a@1.0.0", "it phoned home"]]);
  const [found] = reviewTree(facts({ quarantines })).findings;
  expect(found).toMatchObject({ code: "quarantined-package", severity: "high", message: expect.stringContaining("a@1.0.0") });
});

test("the reviewer asks once for both trees, knows the release by its lookup, and says who cannot be asked", async () => {
  const asked: string[][] = [];
  const npm = async () => ({
    ask: async (packages: readonly { name: string; version: string }[]) => {
      asked.push(packages.map(({ name, version }) => `${name}@${version}`));
      return { kind: "answered" as const, advisories: [advisory("a", "<2")] };
    },
  });
  const lookup = {
    kind: "found",
    purl: "pkg:npm/server",
    releases: [release("1.0.0", { provenance: true }), release("1.0.1")],
    tags: {},
  } as const;
  const review = openTreeReviewer({ advisories: { npm }, lookups: new Map([["pkg:npm/server", lookup]]), quarantines: new Map() });
  const found = await review(lock("1.0.1", { a: "1.0.0" }), lock("1.0.0", {}));
  expect(asked).toEqual([["server@1.0.1", "a@1.0.0", "server@1.0.0"]]);
  expect(found?.findings.map(({ code }) => code)).toEqual(["known-vulnerability", "provenance-lost", "new-packages"]);
  const python = { ...lock("1.0.1", {}), ecosystem: "pypi", requirements: [], requiresPython: null, packages: {} } as never;
  expect((await review(python, null))?.notLookedAt).toEqual([
    "security, known vulnerabilities: there is no source of advisories for pypi packages",
    "security, what the registry says of this release: it could not be asked",
    "security, provenance: the registry does not tell who has it",
  ]);
});
