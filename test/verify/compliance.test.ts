import { expect, test } from "vitest";
import type { ComplianceRules } from "../../src/policy/compliance.ts";
import { completeProof } from "../../src/verify/complete-proof.ts";
import { underListed, withoutDenied } from "../../src/verify/compliance/licences.ts";
import type { Provenance } from "../../src/verify/security/provenance/provenance.ts";
import type { TreeEvidence } from "../../src/verify/security/tree-evidence.ts";
import type { TreeReview } from "../../src/verify/security/tree-review.ts";
import type { Proof, Verdict } from "../../src/verify/verdict.ts";
import { judgeWaivers } from "../../src/verify/waivers.ts";
import { settings, task } from "./proving-world.ts";

const proof: Proof = {
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
    outcome: "pass",
    surfaceChange: "none",
    effectiveBump: "patch",
    lock: "sha256:lock",
    contract: null,
    changes: [],
    suites: ["health", "contract"].map((suite) => ({ suite, outcome: "pass" as const, findings: [] })),
    isolation: { kind: "namespaces", separated: true, network: "off", filesystem: "private", missing: [] },
    notLookedAt: [],
  },
};
const now = Date.parse("2026-06-10T00:00:00Z");
const fine: TreeEvidence = {
  publishedAt: "2026-06-01T00:00:00Z",
  publisher: "ann",
  packages: [{ name: "x", version: "1.0.1", installScript: false, licence: "MIT" }],
  vulnerabilities: [],
  vulnerabilityGaps: [],
};
const verified: Provenance = {
  state: "verified",
  build: { source: "https://example.org/o/r", commit: null, workflow: null, builder: null },
};
const none: Provenance = { state: "none" };

interface Given {
  readonly rules?: ComplianceRules;
  readonly evidence?: Partial<TreeEvidence>;
  readonly provenance?: Provenance;
  readonly required?: readonly string[];
  readonly waived?: readonly string[];
  readonly over?: Partial<Verdict>;
}

/** The verdict on a version with this evidence, under a policy with these rules. */
function verdictOf({
  rules,
  evidence,
  provenance = verified,
  required = ["health", "contract", "compliance"],
  waived = [],
  over,
}: Given): Verdict {
  const review: TreeReview = {
    schema: "mcp-gitops/tree-review/v1",
    findings: [],
    notLookedAt: [],
    at: new Date(now).toISOString(),
    provenance,
    evidence: { ...fine, ...evidence },
  };
  const waivers = waived.map((fingerprint) => ({ fingerprint, reason: "fine", author: "ann", expires: "2026-12-31", line: 1 }));
  const about = task("x", { versions: ["1.0.1"], settings: { ...settings, required, ...(rules && { compliance: rules }) } });
  const given = { ...proof, verdict: { ...proof.verdict, ...over } };
  return completeProof(given, { ...about, waivers: judgeWaivers(waivers, now) }, { review, neighbours: [] }).verdict;
}
const suiteOf = (verdict: Verdict) => verdict.suites.find(({ suite }) => suite === "compliance");
/** Outcome of the verdict, and what the suite says. */
const told = (given: Given) => {
  const verdict = verdictOf(given);
  return [verdict.outcome, ...(suiteOf(verdict)?.findings ?? []).map(({ code, evidence }) => `${code}: ${evidence}`)];
};

test("without rules there is nothing to say, and where the suite is required it says that", () => {
  expect(suiteOf(verdictOf({ required: ["health"] }))).toBeUndefined();
  expect(told({})).toEqual(["pass", "no-rules: compliance in policies/verify.yaml"]);
  const asksForNothing = {
    provenance: "optional",
    publishers: [],
    minimumAge: 0,
    installScripts: "any",
    maxSeverity: "any",
    licences: [],
  } as const;
  expect(told({ rules: asksForNothing })).toEqual(["pass", "no-rules: compliance in policies/verify.yaml"]);
});

test("a version that keeps every rule passes", () => {
  const rules: ComplianceRules = {
    provenance: "required",
    publishers: ["an*"],
    minimumAge: 3 * 86_400_000,
    installScripts: "none",
    maxSeverity: "none",
    licences: ["MIT"],
    deniedLicences: ["AGPL-3.0-only"],
  };
  expect(told({ rules })).toEqual(["pass"]);
});

test("provenance: none and a bad one fail; one that nobody could check, or know of, is inconclusive", () => {
  const rules = { provenance: "required" } as const;
  expect(told({ rules, provenance: none })).toEqual(["fail", "no-provenance: its registry tells who has one, and this version has none"]);
  expect(told({ rules, provenance: { state: "bad", reason: "it is about other bytes" } })).toEqual([
    "fail",
    "no-provenance: it is about other bytes",
  ]);
  expect(told({ rules, provenance: { state: "declared", build: null, reason: "no roots" } })[0]).toBe("inconclusive");
  const unknown = verdictOf({ rules, provenance: { state: "unknown", reason: "no endpoint" } });
  expect([unknown.outcome, unknown.notLookedAt]).toEqual(["inconclusive", ["compliance, provenance: no endpoint"]]);
});

test("publishers: another account fails, an untold one is inconclusive", () => {
  const rules = { publishers: ["ann", "bob"] };
  expect(told({ rules, evidence: { publisher: "eve" } })).toEqual([
    "fail",
    "publisher-not-listed: eve published it; policy lists ann, bob",
  ]);
  expect(told({ rules, evidence: { publisher: null } })[0]).toBe("inconclusive");
});

test("age: what is too young is held until its day, and not failed; an untold time is no age", () => {
  const rules = { minimumAge: 10 * 86_400_000 };
  const young = verdictOf({ rules });
  expect(young.outcome).toBe("inconclusive");
  expect(suiteOf(young)?.findings).toMatchObject([{ code: "too-young", message: expect.stringContaining("2026-06-11T00:00:00.000Z") }]);
  expect(told({ rules, evidence: { publishedAt: null } })[0]).toBe("inconclusive");
});

test("install scripts: each package that has one fails, but for those that policy names", () => {
  const packages = ["native", "other"].map((name) => ({ name, version: "1.0.0", installScript: true, licence: "MIT" }));
  expect(told({ rules: { installScripts: "none" }, evidence: { packages } })).toEqual([
    "fail",
    "install-script-refused: native@1.0.0",
    "install-script-refused: other@1.0.0",
  ]);
});

test("severity: what is worse than allowed fails, and where not everything was told, inconclusive is the best it can be", () => {
  const vulnerabilities = [{ id: "GHSA-aaaa-bbbb-cccc", name: "a", version: "1.0.0", severity: "high" as const }];
  expect(told({ rules: { maxSeverity: "medium" }, evidence: { vulnerabilities } })).toEqual([
    "fail",
    "vulnerability-refused: a@1.0.0 has GHSA-aaaa-bbbb-cccc, high; policy allows medium",
  ]);
  expect(told({ rules: { maxSeverity: "high" }, evidence: { vulnerabilities } })).toEqual(["pass"]);
  expect(told({ rules: { maxSeverity: "high" }, evidence: { vulnerabilityGaps: ["it is away"] } })[0]).toBe("inconclusive");
});

const under = (...licences: readonly (string | null)[]) => ({
  packages: licences.map((licence, index) => ({ name: `p${index}`, version: "1.0.0", installScript: false, licence })),
});

test("licences: those that are not listed are a finding each, with the packages under it; what nobody can read is one for each package", () => {
  expect(told({ rules: { licences: ["MIT"] }, evidence: under("MIT", "ISC", "ISC", "SEE LICENSE IN x", null) })).toEqual([
    "fail",
    "licence-not-listed: p1@1.0.0, p2@1.0.0",
    "licence-unknown: p3@1.0.0: SEE LICENSE IN x",
    "licence-unknown: p4@1.0.0: it names no licence",
  ]);
  expect(told({ rules: { licences: ["MIT"] }, evidence: under("MIT", null) })[0]).toBe("inconclusive");
});

test("licences that nobody could ask for are a gap, and not a finding about each package", () => {
  const packages = ["a", "b"].map((name) => ({ name, version: "1.0.0", installScript: false, licence: null, untold: true as const }));
  const verdict = verdictOf({ rules: { licences: ["MIT"] }, evidence: { packages } });
  expect([verdict.outcome, verdict.notLookedAt]).toEqual(["inconclusive", ["compliance, licences: nobody tells that of a@1.0.0, b@1.0.0"]]);
});

test("a package that two rules cannot read is told once", () => {
  expect(told({ rules: { licences: ["MIT"], deniedLicences: ["ISC"] }, evidence: under(null) })).toHaveLength(2);
});

test.each([
  ["MIT", ["MIT"], "listed"],
  ["MIT OR GPL-3.0-only", ["MIT"], "listed"],
  ["MIT AND GPL-3.0-only", ["MIT"], "not-listed"],
  ["(MIT AND ISC) OR Apache-2.0", ["MIT", "ISC"], "listed"],
  ["GPL-2.0+", ["GPL-2.0-or-later"], "listed"],
  ["GPL-2.0", ["GPL-2.0-only"], "listed"],
  ["Apache-2.0 WITH LLVM-exception", ["Apache-2.0"], "not-listed"],
  ["Apache-2.0 WITH LLVM-exception", ["Apache-2.0 WITH LLVM-exception"], "listed"],
  ["UNLICENSED", ["MIT"], "unknown"],
  ["Apache 2.0", ["Apache-2.0"], "unknown"],
  ["mit", ["MIT"], "unknown"],
  [`${"(".repeat(100_000)}MIT`, ["MIT"], "unknown"],
  [`MIT${" OR MIT".repeat(10_000)}`, ["MIT"], "unknown"],
  ["", ["MIT"], "unknown"],
] as const)("a package under %.40s where %j is listed", (licence, listed, expected) => {
  expect(underListed(licence, listed)).toBe(expected);
});

test.each([
  ["GPL-3.0-only", "not-listed"],
  ["MIT OR GPL-3.0-only", "listed"],
  ["MIT AND GPL-3.0-only", "not-listed"],
  ["ISC", "listed"],
] as const)("a package under %s where GPL-3.0-only is denied", (licence, expected) => {
  expect(withoutDenied(licence, ["GPL-3.0-only"])).toBe(expected);
});

test("a suite that is not required fails nothing, and its word is a warning", () => {
  expect(verdictOf({ rules: { provenance: "required" }, provenance: none, required: ["health", "contract"] }).outcome).toBe("warn");
});

test("a waiver silences exactly one broken rule, in every version; waived alone, the suite passes", () => {
  const rules: ComplianceRules = { provenance: "required", publishers: ["bob"] };
  const fingerprints = (suiteOf(verdictOf({ rules, provenance: none }))?.findings ?? []).map(({ fingerprint = "" }) => fingerprint);
  expect(new Set(fingerprints).size).toBe(2);
  expect(verdictOf({ rules, provenance: none, waived: fingerprints.slice(0, 1) }).outcome).toBe("fail");
  const later = verdictOf({ rules, provenance: none, waived: fingerprints, over: { from: "1.0.1", to: "1.0.2" } });
  expect([later.outcome, suiteOf(later)?.outcome]).toEqual(["pass", "pass"]);
});

test("a package whose licence somebody looked up can be waived, as long as it says the same of itself", () => {
  const rules = { licences: ["MIT"] };
  const [{ fingerprint = "" } = {}] = suiteOf(verdictOf({ rules, evidence: under("SEE LICENSE IN x") }))?.findings ?? [];
  expect(verdictOf({ rules, evidence: under("SEE LICENSE IN x"), waived: [fingerprint] }).outcome).toBe("pass");
  expect(verdictOf({ rules, evidence: under("SEE LICENSE IN y"), waived: [fingerprint] }).outcome).toBe("inconclusive");
});

test("what a proving job says of the suite counts for nothing", () => {
  const forged = { suite: "compliance", outcome: "pass", findings: [] } as const;
  const verdict = verdictOf({ rules: { provenance: "required" }, provenance: none, over: { suites: [...proof.verdict.suites, forged] } });
  expect([verdict.outcome, verdict.suites.filter(({ suite }) => suite === "compliance").length]).toEqual(["fail", 1]);
});

test("completed again it says the same, and where nobody looked at the packages nothing passes", () => {
  const rules = { provenance: "required" } as const;
  const about = {
    ...task("x", { versions: ["1.0.1"], settings: { ...settings, required: ["compliance"], compliance: rules } }),
    waivers: [],
  };
  const once = completeProof(proof, about, { review: null, neighbours: [] });
  expect(once.verdict.outcome).toBe("inconclusive");
  expect(completeProof(once, about, { review: "kept", neighbours: [] })).toEqual(once);
});

test("a remote has no publisher to ask about", () => {
  expect(verdictOf({ rules: { provenance: "required" }, over: { lock: null, to: null } }).outcome).toBe("pass");
});
