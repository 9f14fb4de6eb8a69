import { digestOf } from "../lib/canonical.ts";
import type { ProofDecision } from "../policy/policy.ts";
import type { Proved } from "./proved.ts";

/**
 * What a proposal states, as a digest: it stands in the body, unseen, and tells whether the body is still true. Words that may differ
 * from run to run (a message that names a process) are no part of it, so that proposing again changes nothing.
 */
export function factsOf(proved: readonly Proved[], decision: ProofDecision): string {
  const servers = proved.map(({ row, attempts, attempt }) => {
    const { verdict } = attempt;
    const suites = verdict.suites.map(({ suite, outcome, findings }) => ({ suite, outcome, codes: findings.map(({ code }) => code) }));
    return {
      manifest: row.manifest,
      server: row.server,
      from: row.from,
      to: verdict.to,
      lock: verdict.lock,
      contract: verdict.contract,
      outcome: verdict.outcome,
      surface: verdict.surfaceChange,
      bump: verdict.effectiveBump,
      suites,
      isolation: verdict.isolation.kind,
      ...(verdict.usage && verdict.usage.length > 0 && { usage: verdict.usage }),
      tried: attempts.map((proof) => [proof.verdict.to, proof.verdict.outcome]),
    };
  });
  return digestOf({ version: 1, servers, decision: decision.kind });
}

/** The facts of a body that was written by this program; null for another one. */
export function factsIn(body: string): string | null {
  return /<!-- mcp-gitops facts (sha256:[0-9a-f]{64}) -->/.exec(body)?.[1] ?? null;
}

export function factsComment(facts: string): string {
  return `<!-- mcp-gitops facts ${facts} -->`;
}
