import { expect, test } from "vitest";
import type { Lock } from "../../src/lock/lock.ts";
import type { Advisory } from "../../src/verify/security/advisories.ts";
import { type AdvisoryAnswer, type AdvisorySource, withDatabase } from "../../src/verify/security/advisories.ts";
import type { FactsAnswer, ReleaseFacts } from "../../src/verify/security/release-facts.ts";
import { reviewTree } from "../../src/verify/security/tree-review.ts";

const lock = (version: string, packages: Readonly<Record<string, string>>, ecosystem: "npm" | "pypi" = "npm"): Lock =>
  ({
    schema: "mcp-gitops/lock/v1",
    ecosystem,
    package: "server",
    version,
    packages: Object.fromEntries(
      Object.entries({ server: version, ...packages }).map(([name, its]) => [`${name} ${its}`, { name, version: its }]),
    ),
  }) as unknown as Lock;
const facts = (over: Partial<ReleaseFacts> = {}): FactsAnswer => ({
  kind: "found",
  facts: { withdrawn: null, licence: "MIT", publisher: null, maintainers: null, repository: null, ...over },
});
/** What is said of the step from server 1.0.0 to 1.0.1 where registries tell this. */
const told = (answers: Readonly<Record<string, FactsAnswer>>, pinned: Lock | null, candidate: Lock) =>
  reviewTree({
    pinned,
    candidate,
    releases: null,
    advisories: { kind: "answered", advisories: [] },
    quarantines: new Map(),
    facts: new Map(Object.entries(answers)),
  })
    .findings.filter(({ code }) => !/^(new-packages|provenance)/.test(code))
    .map(({ code, severity, evidence }) => `${severity} ${code}: ${evidence}`);
const step = (before: Partial<ReleaseFacts>, after: Partial<ReleaseFacts>) =>
  told({ "server@1.0.0": facts(before), "server@1.0.1": facts(after) }, lock("1.0.0", {}), lock("1.0.1", {}));

test("the same people and the same source have nothing said of them, and what nobody tells neither", () => {
  const same = { publisher: "ann", maintainers: ["ann", "bob"], repository: "github.com/o/r" };
  expect(step(same, same)).toEqual([]);
  expect(step(same, {})).toEqual(["low repository-changed: github.com/o/r → none"]);
  expect(step({}, same)).toEqual([]);
});

test("a stranger who publishes wants an eye, a maintainer is only told of; so is a machine that takes over, and a person who takes over from it is not", () => {
  const before = { publisher: "ann", maintainers: ["ann", "bob"] };
  expect(step(before, { publisher: "bob" })).toEqual(["info publisher-changed: ann → bob"]);
  expect(step(before, { publisher: "eve" })).toEqual(["medium publisher-changed: ann → eve, who could not publish the version before"]);
  expect(step(before, { publisher: "GitHub Actions" })).toEqual(["info publisher-changed: ann → GitHub Actions"]);
  expect(step({ publisher: "GitHub Actions" }, { publisher: "ann" })).toEqual(["medium publisher-changed: GitHub Actions → ann"]);
});

test("who can publish: somebody more, somebody less, nobody as before", () => {
  const of = (before: readonly string[], after: readonly string[]) => step({ maintainers: before }, { maintainers: after });
  expect(of(["ann"], ["ann", "bob"])).toEqual(["low maintainers-changed: ann → ann, bob (new: bob)"]);
  expect(of(["ann", "bob"], ["ann"])).toEqual(["info maintainers-changed: ann, bob → ann (gone: bob)"]);
  expect(of(["ann"], ["eve"])).toEqual(["medium maintainers-changed: ann → eve (new: eve; gone: ann)"]);
});

test("another repository is told with both", () => {
  expect(step({ repository: "github.com/o/r" }, { repository: "github.com/evil/r" })).toEqual([
    "medium repository-changed: github.com/o/r → github.com/evil/r",
  ]);
});

test("hostile names of accounts stay on one line and in their place", () => {
  const [found = ""] = step({ publisher: "ann", maintainers: [] }, { publisher: "eve\n::set-output name=x::y \u202e|" });
  expect(found).not.toMatch(/[\n\u202e]/);
});

test("packages beneath that changed hands are one finding", () => {
  const by = (publisher: string, ...maintainers: string[]) => facts({ publisher, maintainers });
  const answers = { "a@1.0.0": by("ann", "ann"), "a@1.1.0": by("eve"), "b@1.0.0": by("bob", "bob", "cy"), "b@1.1.0": by("cy") };
  expect(told(answers, lock("1.0.0", { a: "1.0.0", b: "1.0.0" }), lock("1.0.1", { a: "1.1.0", b: "1.1.0" }))).toEqual([
    "low tree-publishers-changed: 1: a 1.0.0 → 1.1.0 (ann → eve)",
  ]);
});

test("deprecated packages are one finding, and only new ones more than information", () => {
  const answers = { "a@1.0.0": facts({ withdrawn: "use b" }), "c@1.0.0": facts({ withdrawn: "gone stale" }) };
  const pinned = lock("1.0.0", { a: "1.0.0" });
  expect(told(answers, pinned, lock("1.0.1", { a: "1.0.0" }))).toEqual(["info deprecated-packages: 1: a@1.0.0 (as before: use b)"]);
  expect(told(answers, pinned, lock("1.0.1", { a: "1.0.0", c: "1.0.0" }))).toEqual([
    "low deprecated-packages: 2: c@1.0.0 (gone stale), a@1.0.0 (as before: use b)",
  ]);
  expect(told(answers, null, lock("1.0.1", { a: "1.0.0" }))).toEqual(["info deprecated-packages: 1: a@1.0.0 (use b)"]);
});

test("a package that was deleted, and a Python one that was yanked, are findings each; as before they are information", () => {
  const gone = { "a@1.0.0": { kind: "gone" } } as const;
  expect(told(gone, lock("1.0.0", {}), lock("1.0.1", { a: "1.0.0" }))).toEqual([
    "high withdrawn-package: a@1.0.0: its registry does not have it any more",
  ]);
  expect(told(gone, lock("1.0.0", { a: "1.0.0" }), lock("1.0.1", { a: "1.0.0" }))[0]).toMatch(/^info withdrawn-package/);
  const yanked = { "a@1.0.0": facts({ withdrawn: "broken wheel" }) };
  expect(told(yanked, lock("1.0.0", {}, "pypi"), lock("1.0.1", { a: "1.0.0" }, "pypi"))).toEqual([
    "medium yanked-package: a@1.0.0: broken wheel",
  ]);
});

test("of releases that nobody could be asked about, the review says how many", () => {
  const silent: FactsAnswer = { kind: "unavailable", reason: "it answered with status 500" };
  const { notLookedAt } = reviewTree({
    pinned: null,
    candidate: lock("1.0.1", { a: "1.0.0" }),
    releases: null,
    advisories: { kind: "answered", advisories: [] },
    quarantines: new Map(),
    facts: new Map([["a@1.0.0", silent]]),
  });
  expect(notLookedAt).toContain("security, packages of its tree (1): a@1.0.0: it answered with status 500");
});

const hole = (over: Partial<Advisory> = {}): Advisory => ({
  id: "GHSA-aaaa-bbbb-cccc",
  name: "a",
  severity: "high",
  title: "x",
  url: null,
  range: "<2",
  versions: ["1.0.0"],
  ...over,
});
const says = (answer: AdvisoryAnswer): AdvisorySource => ({ ask: async () => answer });
const answered = (advisories: readonly Advisory[], more: object = {}): AdvisoryAnswer => ({ kind: "answered", advisories, ...more });
const silent: AdvisoryAnswer = { kind: "unavailable", reason: "no such endpoint" };

test("a hole that registry and database both know is one; a database that was asked about everything stands in for a registry that cannot tell", async () => {
  const both = withDatabase(says(answered([hole()])), says(answered([hole({ severity: "critical" })])));
  expect(await both.ask([])).toMatchObject({ advisories: [{ severity: "critical" }] });
  expect(await withDatabase(says(silent), says(answered([hole()]))).ask([])).toMatchObject({
    advisories: [{ id: "GHSA-aaaa-bbbb-cccc" }],
    notes: ["no such endpoint"],
  });
});

test("a database that policy names and that cannot tell is a gap, and so is a registry where the database was not told everything", async () => {
  expect(await withDatabase(says(answered([hole()])), says(silent)).ask([])).toMatchObject({
    advisories: [{}],
    gaps: ["no such endpoint"],
  });
  expect(await withDatabase(says(silent), says(answered([], { untold: ["@mine/x"] }))).ask([])).toMatchObject({
    gaps: ["no such endpoint"],
  });
  expect(await withDatabase(says(silent), says(silent)).ask([])).toMatchObject({ kind: "unavailable" });
});
