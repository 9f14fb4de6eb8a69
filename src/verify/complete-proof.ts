import { toolUses } from "../contract/tool-use.ts";
import { complianceOutcome, complianceSuite } from "./compliance/complete-compliance.ts";
import { finding, outcomeOf } from "./finding.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { askedOfRemote, overall } from "./overall.ts";
import { failingCodes } from "./security/codes.ts";
import { type Neighbour, reviewFleet } from "./security/fleet-review.ts";
import type { TreeReview } from "./security/tree-review.ts";
import type { Finding, Proof, SuiteResult, Verdict } from "./verdict.ts";
import type { VerifyTask } from "./verify-task.ts";
import { waive } from "./waivers.ts";

/** What the deciding plane knows beside a proof. */
export interface Beside {
  /** Null: nobody looked at the packages; `kept`: what an earlier completion said of them stays. */
  readonly review: TreeReview | "kept" | null;
  readonly neighbours: readonly Neighbour[];
}

type Asked = Pick<VerifyTask, "settings" | "launch" | "scenarios">;

const unreviewed = "security, the packages of its tree: no registry and no ledger was asked";

/**
 * A proof with what only the deciding plane can tell: findings about its packages and about the servers beside it, fingerprints, waivers, and
 * the outcome that follows. What failed or could not be told stays so. The same once more where it is applied again. Pure.
 */
export function completeProof(proof: Proof, task: Asked & Pick<VerifyTask, "waivers" | "references">, beside: Beside): Proof {
  const { usage: _, ...verdict } = proof.verdict;
  const told = verdict.outcome === "fail" ? null : securityParts(proof, beside);
  const required = requiredSuites(verdict, task);
  const compliance = complianceParts(proof, task, beside);
  const suites = [...verdict.suites.filter(({ suite }) => suite !== "compliance"), ...compliance.suites].map((suite) => {
    const added = suite.suite === "security" && told !== null ? withParts(suite, told, required.includes("security")) : suite;
    const named = withNames(added, verdict, task.waivers ?? []);
    return suite.suite === "compliance" ? { ...named, outcome: complianceOutcome(named.findings, compliance.gaps) } : failing(named);
  });
  const notLookedAt = [...new Set([...withoutReview(verdict.notLookedAt), ...(told?.notLookedAt ?? []), ...compliance.gaps])];
  const settled = verdict.outcome === "fail" || verdict.outcome === "inconclusive";
  const outcome = settled ? verdict.outcome : overall(required, suites);
  const usage = task.references && { usage: toolUses(verdict.changes, task.references) };
  return { ...proof, verdict: { ...verdict, suites, notLookedAt: notLookedAt.slice(0, 200), outcome, ...usage } };
}

function withoutReview(notLookedAt: readonly string[]): string[] {
  return notLookedAt.filter((one) => one !== unreviewed && !one.startsWith("compliance, "));
}

function securityParts(
  { verdict, contract }: Proof,
  { review, neighbours }: Beside,
): { findings: Finding[]; notLookedAt: readonly string[] } {
  const fleet = contract === null ? [] : reviewFleet(contract, neighbours, verdict.server);
  // A remote and a local program have no tree.
  if (verdict.lock === null) return { findings: fleet, notLookedAt: [] };
  if (review === "kept") return { findings: fleet, notLookedAt: gapsOf(verdict) };
  return { findings: [...(review?.findings ?? []), ...fleet], notLookedAt: review ? review.notLookedAt : [unreviewed] };
}

/** The gaps of this suite, out of those that a verdict lists. */
function gapsOf({ notLookedAt }: Verdict): string[] {
  return notLookedAt.filter((one) => one.startsWith("security, "));
}

/** The suite `compliance`, made anew from the review: what a proving job says of it counts for nothing. */
function complianceParts({ verdict }: Proof, { settings }: Asked, { review }: Beside): { suites: SuiteResult[]; gaps: readonly string[] } {
  const gaps = verdict.notLookedAt.filter((one) => one.startsWith("compliance, "));
  const kept = { suites: verdict.suites.filter(({ suite }) => suite === "compliance"), gaps };
  if (review === "kept" || verdict.outcome === "fail") return kept;
  // A remote and a local program were published by nobody.
  if (verdict.lock === null) return { suites: [], gaps: [] };
  const required = settings.required.includes("compliance");
  const made = complianceSuite({ rules: settings.compliance, installScripts: settings.installScripts, required, review });
  if (made === null) return { suites: [], gaps: [] };
  const told = required ? made.gaps.map(gapFinding) : [];
  return { suites: [{ ...made.suite, findings: [...made.suite.findings, ...told] }], gaps: made.gaps };
}

/** What was not looked at is never `pass`: where policy requires the suite it holds, elsewhere it is listed. */
function withParts(
  suite: SuiteResult,
  told: { findings: readonly Finding[]; notLookedAt: readonly string[] },
  required: boolean,
): SuiteResult {
  const own = suite.findings.filter(({ code }) => code !== "not-looked-at");
  const known = new Set(own.map(keyOf));
  const gaps = told.notLookedAt.filter((gap) => required && isVital(gap));
  const findings = [...own, ...told.findings.filter((one) => !known.has(keyOf(one)))].slice(0, 490);
  const judged = outcomeOf(findings);
  const blind = told.notLookedAt.some(isVital);
  return {
    ...suite,
    findings: [...findings, ...gaps.map(gapFinding)],
    outcome: blind && (required || judged === "pass") ? "inconclusive" : judged,
  };
}

/** What somebody tampered with fails the suite, unless that was waived. */
function failing(suite: SuiteResult): SuiteResult {
  const fails = suite.findings.some(({ code, severity }) => failingCodes.has(code) && severity !== "info");
  return suite.suite === "security" && fails ? { ...suite, outcome: "fail" } : suite;
}

function gapFinding(gap: string): Finding {
  return { ...finding("not-looked-at", "medium", gap, gap), subject: gap.split(":")[0] ?? gap };
}

/** Whether a registry lists attestations is its own affair; whether a tree has known holes is the suite's first question. */
function isVital(gap: string): boolean {
  return gap === unreviewed || gap.startsWith("security, known vulnerabilities");
}

function keyOf({ code, subject = "" }: Finding): string {
  return `${code} ${subject}`;
}

/** Findings with their fingerprints, and what waivers leave of them; a waiver can make a suite pass that only warned. */
function withNames(suite: SuiteResult, verdict: Verdict, waivers: NonNullable<VerifyTask["waivers"]>): SuiteResult {
  const fresh = suite.findings.filter(({ code }) => code !== "waiver-expired");
  const findings = fresh
    .map(({ waived: _, ...found }) => ({ ...found, fingerprint: fingerprintOf(suite.suite, found, verdict) }))
    .flatMap((found) => waive(found, waivers));
  const waived = findings.some((found) => found.waived);
  const outcome = suite.outcome === "warn" && waived ? outcomeOf(findings) : suite.outcome;
  return { ...suite, findings, outcome };
}

/** What policy requires, as far as it can be asked: a remote's health is its owner's matter, and what has no tree has nothing to comply. */
function requiredSuites({ to, lock }: Verdict, { settings, launch, scenarios }: Asked): readonly string[] {
  const required = lock === null ? settings.required.filter((suite) => suite !== "compliance") : settings.required;
  return to === null && launch.local === null ? askedOfRemote(required, scenarios !== undefined) : required;
}
