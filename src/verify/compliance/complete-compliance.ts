import { type ComplianceRules, statedRules } from "../../policy/compliance.ts";
import type { TreeReview } from "../security/tree-review.ts";
import type { Finding, Outcome, SuiteResult } from "../verdict.ts";
import { type Examination, examine, withoutRules } from "./compliance-suite.ts";

export interface ComplianceTask {
  readonly rules: ComplianceRules | undefined;
  readonly installScripts: readonly string[];
  readonly required: boolean;
  /** Null: nobody looked at the packages. */
  readonly review: TreeReview | null;
}

/** The suite for one candidate, before waivers; null where policy states no rules and does not require it. Pure. */
export function complianceSuite(task: ComplianceTask): { readonly suite: SuiteResult; readonly gaps: readonly string[] } | null {
  const { rules = {}, installScripts, required, review } = task;
  if (statedRules(rules).length === 0) return required ? { suite: suiteOf([withoutRules()], []), gaps: [] } : null;
  const examined = review?.evidence
    ? { rules, installScripts, evidence: review.evidence, provenance: review.provenance, now: Date.parse(review.at ?? "") }
    : null;
  const { findings, gaps }: Examination = examined
    ? examine(examined)
    : { findings: [], gaps: ["compliance, its packages: nobody was asked about them"] };
  return { suite: suiteOf(findings, gaps), gaps };
}

function suiteOf(findings: readonly Finding[], gaps: readonly string[]): SuiteResult {
  const all = findings.toSorted((a, b) => Number(unsettled.has(a.code)) - Number(unsettled.has(b.code))).slice(0, 490);
  return { suite: "compliance", outcome: complianceOutcome(all, gaps), findings: all };
}

/** What time or a look at a package settles; the rest is broken for good. */
const unsettled: ReadonlySet<string> = new Set(["too-young", "licence-unknown", "not-looked-at"]);

/** A broken rule fails; what is not known, or only not yet so, is inconclusive. What was waived counts as kept. */
export function complianceOutcome(findings: readonly Finding[], gaps: readonly string[]): Outcome {
  const open = findings.filter(({ severity, waived, code }) => severity !== "info" && !waived && code !== "waiver-expired");
  if (open.some(({ code }) => !unsettled.has(code))) return "fail";
  if (open.length > 0 || gaps.length > 0) return "inconclusive";
  return findings.some(({ code }) => code === "waiver-expired") ? "warn" : "pass";
}
