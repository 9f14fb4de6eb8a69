import { finding, outcomeOf } from "../finding.ts";
import { answered, type Started } from "../started.ts";
import type { Finding, SuiteResult } from "../verdict.ts";
import { compareAnswers } from "./compare-answers.ts";
import { judgeSteps, type Pair } from "./judge-steps.ts";
import type { Run } from "./run.ts";

/** The suite and what it could not look at; no suite where nothing was asked. */
export interface IntegrationResult {
  readonly suite: SuiteResult | null;
  readonly notLookedAt: readonly string[];
}

/**
 * The suite `integration`: pinned and candidate were asked the same, and only the difference is judged. A scenario that fails only in the
 * candidate, twice, fails the suite. Pure.
 */
export function integrationSuite(candidate: Started, pinned: Started | null): IntegrationResult {
  if (candidate.kind !== "probed" || !answered(candidate)) return { suite: null, notLookedAt: [] };
  const [run] = candidate.replays;
  if (!run) return { suite: null, notLookedAt: [] };
  const gaps = run.skipped.map(({ of, why }) => `integration, scenario "${of}": ${why}`);
  const left = run.leftOut.length === 0 ? [] : [`integration, read-only tools beyond the limits of the smoke: ${run.leftOut.join(", ")}`];
  if (run.steps.length === 0 && gaps.length === 0) return { suite: null, notLookedAt: left };
  const before = answered(pinned) ? pinned.replays : null;
  const pair: Pair = { pinned: before, candidate: candidate.replays };
  const findings = [...gaps.map(gapFinding), ...judgeSteps(pair), ...credentialFinding(run), ...volatileFinding(pair)].slice(0, 400);
  return {
    suite: { suite: "integration", findings, outcome: outcome(findings, { gaps, unknown: pinned?.kind === "unavailable" }) },
    notLookedAt: [...gaps, ...left],
  };
}

/** A failed scenario fails; where the pinned version could not be asked for a reason of this machine, nobody knows whose it is. */
function outcome(findings: readonly Finding[], { gaps, unknown }: { gaps: readonly string[]; unknown: boolean }): SuiteResult["outcome"] {
  const failed = findings.some(({ code }) => code === "scenario-fails");
  if (failed && !unknown) return "fail";
  return failed || gaps.length > 0 ? "inconclusive" : outcomeOf(findings);
}

function gapFinding(gap: string): Finding {
  return { ...finding("not-run", "medium", gap, gap), subject: gap.split(":")[0] ?? gap };
}

/** That calls were made in somebody's name is said wherever it was so. */
function credentialFinding({ withCredentials }: Run): Finding[] {
  if (withCredentials.length === 0) return [];
  const message = "calls were made with a real credential, as its scenarios ask for";
  return [{ ...finding("real-credential", "info", message, withCredentials.join("\n")), subject: "credentials: real" }];
}

/** What was taken out before two answers were called the same. */
function volatileFinding({ pinned, candidate }: Pair): Finding[] {
  const before = new Map((pinned?.[0]?.steps ?? []).map((step) => [step.key, step]));
  const lines = (candidate[0]?.steps ?? []).flatMap((step) => {
    const other = before.get(step.key);
    if (!other || step.outcome === "failed" || other.outcome === "failed" || step.judged) return [];
    if (step.answer === null || other.answer === null) return [`${step.key}: two answers in a row differ`];
    if (compareAnswers(pinned, candidate, step.key) === "varies") return [`${step.key}: it answers otherwise when it is asked again`];
    return step.taken.length > 0 && step.answer === other.answer ? [`${step.key}: ${step.taken.join(", ")}`] : [];
  });
  if (lines.length === 0) return [];
  const message = "parts of answers that change by themselves were not compared";
  return [{ ...finding("volatile-answers", "info", message, lines.slice(0, 50).join("\n")), subject: "volatile" }];
}
