import type { Bump } from "../contract/contract.ts";
import type { Severity } from "../manifest/inventory.ts";
import type { Verdict } from "../verify/verdict.ts";
import type { CandidateKind, ProofDecision, UpdateSettings } from "./policy.ts";

const bumps: readonly Bump[] = ["none", "patch", "minor", "major"];
const wantsAPerson: readonly Severity[] = ["medium", "high", "critical"];

/**
 * What update policy says once a candidate is proven; `settings` are those of the subject with the verdict's bump and surface change.
 * A failed one is denied, an inconclusive one held, but for what nothing could ever prove here, which a person may still want; of the rest only what nothing speaks against merges by itself. `kind` is what the
 * candidate would do; null where it is not known, or nothing but a lock or a contract changes.
 */
export function decideAfterProof(verdict: Verdict, settings: UpdateSettings, kind: CandidateKind | null = null): ProofDecision {
  if (settings.ignore) return { kind: "deny", rule: "ignore", why: "policy says to leave such a change alone" };
  if (verdict.outcome === "fail") return { kind: "deny", rule: "verdict", why: `verification failed: ${firstFinding(verdict, "fail")}` };
  const unprovable = unprovableWhy(verdict);
  if (unprovable !== null) return { kind: "propose", why: `nothing of it was proved: ${unprovable}` };
  if (verdict.outcome === "inconclusive") {
    const never = unlockableWhy(verdict);
    const why = `verification could not tell, and will try again: ${firstFinding(verdict, "inconclusive")}`;
    return { kind: "hold", rule: "inconclusive", why: never === null ? why : `no lock can be made of it: ${never}` };
  }
  const bump = bumpOf(verdict, kind);
  const against = objection(verdict, settings, bump);
  if (against !== null) return { kind: "propose", why: against };
  return { kind: "merge", why: `${changeText(verdict, bump)} and policy merges up to ${settings.automerge} by itself` };
}

/**
 * Why a version is of a kind that has no lock, or is an image where nothing starts one, so that waiting for a proof would be waiting for ever;
 * null for every other verdict.
 */
export function unprovableWhy(verdict: Verdict): string | null {
  return /^pkg:(?:npm|pypi)\//.test(verdict.package ?? "") ? null : (reasonOf(verdict, "unlockable") ?? reasonOf(verdict, "no-engine"));
}

/** Why no lock can be made of a version, however often it is tried; null where that is not what held it up. */
function unlockableWhy(verdict: Verdict): string | null {
  return reasonOf(verdict, "unlockable");
}

function reasonOf({ outcome, suites }: Verdict, code: string): string | null {
  if (outcome !== "inconclusive") return null;
  return suites.flatMap(({ findings }) => findings).find((found) => found.code === code)?.evidence ?? null;
}

/**
 * The effective bump; a first pin, a first lock and a first contract change nothing of what runs, so they count as `none`
 * although there is nothing to compare them with. Another version counts as a patch at least, however little of it shows: a calendar
 * version with the same surface claims nothing. Null where a comparison was wanted and could not be had.
 */
function bumpOf(verdict: Verdict, kind: CandidateKind | null): Bump | null {
  const { from, to, contract, effectiveBump } = verdict;
  if (effectiveBump === null) return from === null && contract !== null && kind !== "back" ? "none" : null;
  const isAnother = kind === "newer" || kind === "back" || (from !== null && to !== null && from !== to);
  return isAnother && effectiveBump === "none" ? "patch" : effectiveBump;
}

/** The first reason why a person decides; null where there is none. */
function objection(verdict: Verdict, settings: UpdateSettings, bump: Bump | null): string | null {
  if (settings.protected) return "the server is protected";
  if (settings.automerge === null) return "policy merges nothing by itself";
  if (bump === null) return "the two contracts could not be compared";
  if (bumps.indexOf(bump) > bumps.indexOf(settings.automerge)) {
    return `${changeText(verdict, bump)}, and policy merges up to ${settings.automerge} by itself`;
  }
  const finding = verdict.suites.flatMap((suite) => suite.findings).find((one) => wantsAPerson.includes(one.severity));
  if (finding) return `a finding wants a person's eye: ${finding.message}`;
  if (!verdict.isolation.separated && verdict.isolation.kind !== "remote" && !settings.automergeWithoutIsolation) {
    return "the candidate ran within reach of what judged it (no isolation on this machine)";
  }
  return null;
}

function changeText(verdict: Verdict, bump: Bump | null): string {
  const surface = verdict.surfaceChange;
  if (surface === "breaking") return "the change breaks what clients call";
  if (verdict.effectiveBump === null) return "a first pin changes nothing of what runs";
  if (verdict.effectiveBump === "none" && bump !== "none") return "another version would run, though nothing of it shows";
  return `the effective bump is ${bump}${surface === null || surface === "none" ? "" : ` (${surface})`}`;
}

function firstFinding(verdict: Verdict, outcome: "fail" | "inconclusive"): string {
  if (outcome === "inconclusive") {
    // What an optional suite could not look at decides nothing, and is `info`.
    const held = verdict.suites.filter((one) => one.outcome === outcome).flatMap(({ findings }) => findings);
    return held.find(({ severity }) => severity !== "info")?.message ?? verdict.notLookedAt[0] ?? "no finding says why";
  }
  const suite = verdict.suites.find((one) => one.outcome === outcome) ?? verdict.suites.find((one) => one.findings.length > 0);
  const finding = suite?.findings.find((one) => one.severity !== "info") ?? suite?.findings[0];
  if (finding) return finding.message;
  return verdict.notLookedAt[0] ?? "no finding says why";
}
