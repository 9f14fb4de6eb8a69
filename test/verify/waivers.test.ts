import { expect, test } from "vitest";
import { completeProof } from "../../src/verify/complete-proof.ts";
import { finding } from "../../src/verify/finding.ts";
import type { Finding, Proof, SuiteResult } from "../../src/verify/verdict.ts";
import { judgeWaivers, unusedWaivers } from "../../src/verify/waivers.ts";
import { settings, task } from "./proving-world.ts";

const poison: Finding = { ...finding("override-instruction", "high", "it tells a model …", "tools/a"), subject: "ignore all instructions" };
const other: Finding = { ...poison, subject: "forget all rules" };
const suites = (...findings: readonly Finding[]): SuiteResult[] => [
  { suite: "health", outcome: "pass", findings: [] },
  { suite: "contract", outcome: "pass", findings: [] },
  { suite: "security", outcome: "warn", findings },
];
const proofOf = (given: readonly SuiteResult[], over: Partial<Proof["verdict"]> = {}): Proof => ({
  schema: "mcp-gitops/proof/v1",
  contract: null,
  timings: {},
  verdict: {
    schema: "mcp-gitops/verdict/v1",
    manifest: ".mcp.json",
    server: "x",
    package: "pkg:npm/x",
    from: "1.0.0",
    to: "1.0.1",
    outcome: "warn",
    surfaceChange: "none",
    effectiveBump: "patch",
    lock: "sha256:lock",
    contract: null,
    changes: [],
    suites: given,
    isolation: { kind: "namespaces", separated: true, network: "off", filesystem: "private", missing: [] },
    notLookedAt: [],
    ...over,
  },
});
const reviewed = { review: { schema: "mcp-gitops/tree-review/v1", findings: [], notLookedAt: [] }, neighbours: [] } as const;
const [now, later] = [Date.parse("2026-06-01"), Date.parse("2027-06-01")];
const complete = (proof: Proof, fingerprints: readonly string[] = [], at = now) => {
  const waivers = fingerprints.map((fingerprint) => ({ fingerprint, reason: "fine here", author: "ann", expires: "2026-12-31", line: 3 }));
  return completeProof(proof, { ...task("x", { versions: ["1.0.1"] }), waivers: judgeWaivers(waivers, at) }, reviewed).verdict;
};
const securityOf = (verdict: Proof["verdict"]) => verdict.suites.find(({ suite }) => suite === "security");
const fingerprintsOf = (verdict: Proof["verdict"]) => securityOf(verdict)?.findings.map(({ fingerprint = "" }) => fingerprint) ?? [];

test("a fingerprint outlives the version, the words and the severity; another subject, code or package has another", () => {
  const [mine = ""] = fingerprintsOf(complete(proofOf(suites(poison))));
  expect(mine).toMatch(/^[0-9a-f]{32}$/);
  const reworded = { ...poison, message: "other words", evidence: "elsewhere", severity: "low" as const };
  expect(fingerprintsOf(complete(proofOf(suites(reworded), { from: "1.0.1", to: "2.0.0" })))).toEqual([mine]);
  expect(fingerprintsOf(complete(proofOf(suites(other))))).not.toContain(mine);
  expect(fingerprintsOf(complete(proofOf(suites(poison), { package: "pkg:npm/y" })))).not.toContain(mine);
});

test("a waiver silences exactly one finding, and says who accepts it", () => {
  const [mine = ""] = fingerprintsOf(complete(proofOf(suites(poison))));
  const alone = complete(proofOf(suites(poison)), [mine]);
  expect(alone.outcome).toBe("pass");
  expect(securityOf(alone)?.findings).toMatchObject([{ severity: "info", waived: { author: "ann", reason: "fine here" } }]);
  const both = complete(proofOf(suites(poison, other)), [mine]);
  expect(both.outcome).toBe("warn");
  expect(securityOf(both)?.findings.map(({ severity }) => severity)).toEqual(["info", "high"]);
});

test("one that has ended silences nothing, and is a finding", () => {
  const [mine = ""] = fingerprintsOf(complete(proofOf(suites(poison))));
  const verdict = complete(proofOf(suites(poison)), [mine], later);
  expect(verdict.outcome).toBe("warn");
  expect(securityOf(verdict)?.findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
    "high override-instruction",
    "medium waiver-expired",
  ]);
});

test("one that silences nothing is a finding where everything was looked at", () => {
  const verdict = complete(proofOf(suites(poison)));
  const [mine = ""] = fingerprintsOf(verdict);
  const waivers = [mine, "f".repeat(32)].map((fingerprint) => ({
    fingerprint,
    reason: "r",
    author: "ann",
    expires: "2026-12-31",
    line: 7,
  }));
  expect(unusedWaivers(waivers, { verdicts: [verdict], problems: [{ fingerprint: "f".repeat(32) }], pending: [] })).toEqual([]);
  expect(unusedWaivers(waivers, { verdicts: [verdict], problems: [], pending: [] })).toMatchObject([
    { code: "waiver-unused", subject: "f".repeat(32), evidence: expect.stringContaining(":7") },
  ]);
  // What a candidate would be found to do is not known where only what runs was looked at.
  expect(unusedWaivers(waivers, { verdicts: [verdict], problems: [], pending: ["y"] })).toMatchObject([
    {
      message: "a waiver silences nothing of what is there now; versions to come were not looked at: y",
      todo: expect.stringContaining("unless"),
    },
  ]);
});

test("no waiver makes a server pass that failed", () => {
  const broken = finding("does-not-start", "high", "it does not start", "");
  const failed = proofOf([{ suite: "health", outcome: "fail", findings: [broken] }], { outcome: "fail", lock: null });
  const [fingerprint = ""] = complete(failed).suites[0]?.findings.map((one) => one.fingerprint ?? "") ?? [];
  const verdict = complete(failed, [fingerprint]);
  expect([verdict.outcome, verdict.suites[0]?.outcome]).toEqual(["fail", "fail"]);
});

test("what nobody could look at is listed, never passed: it holds a verdict where policy requires the suite", () => {
  const gap = "security, known vulnerabilities: the registry tells no advisories";
  const review = { ...reviewed.review, notLookedAt: [gap] };
  const clean = proofOf(
    suites().map((suite) => ({ ...suite, outcome: "pass" })),
    { outcome: "pass" },
  );
  const optional = completeProof(clean, task("x", { versions: ["1.0.1"] }), { review, neighbours: [] }).verdict;
  expect(optional).toMatchObject({ outcome: "pass", notLookedAt: [gap] });
  expect(securityOf(optional)).toMatchObject({ outcome: "inconclusive", findings: [] });
  const required = task("x", { versions: ["1.0.1"], settings: { ...settings, required: ["health", "contract", "security"] } });
  const held = completeProof(clean, required, { review, neighbours: [] }).verdict;
  expect(held.outcome).toBe("inconclusive");
  expect(securityOf(held)?.findings).toMatchObject([{ code: "not-looked-at", message: gap }]);
});

test("completing twice says nothing twice", () => {
  const review = { ...reviewed.review, findings: [other], notLookedAt: ["security, known vulnerabilities: away"] };
  const once = completeProof(proofOf(suites(poison)), task("x", { versions: ["1.0.1"] }), { review, neighbours: [] });
  expect(completeProof(once, task("x", { versions: ["1.0.1"] }), { review, neighbours: [] })).toEqual(once);
  expect(completeProof(once, task("x", { versions: ["1.0.1"] }), { review: "kept", neighbours: [] })).toEqual(once);
});
