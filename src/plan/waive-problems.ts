import type { Problem } from "../manifest/inventory.ts";
import { toProblem } from "../manifest/problem.ts";
import { isInForce, type Waiver } from "../policy/waivers.ts";

/** What is wrong with a waiver itself. */
export type WaiverProblemCode = "waiver-expired" | "waiver-unused";

const file = "policies/waivers.yaml";

/** What judging problems by waivers takes. */
export interface Waiving {
  readonly waivers: readonly Waiver[];
  /** Milliseconds. */
  readonly now: number;
  /** Whether every problem was looked for, so that a waiver that silences none of them has nothing to silence here. */
  readonly whole: boolean;
}

/**
 * Problems as waivers leave them: exactly the one that a waiver names becomes `info` and says whose word that is; one whose waiver has ended
 * stays, and that it was waived once is a problem of its own. Pure.
 */
export function waiveProblems(problems: readonly Problem[], { waivers, now, whole }: Waiving): readonly Problem[] {
  if (waivers.length === 0) return problems;
  const inForce = new Map(waivers.filter((one) => isInForce(one, now)).map((one) => [one.fingerprint, one]));
  const found = new Map(problems.map((one) => [one.fingerprint, one]));
  const judged = waivers.flatMap((waiver) => {
    const one = found.get(waiver.fingerprint);
    if (one !== undefined) return inForce.has(waiver.fingerprint) ? [] : [expired(waiver, one)];
    return whole ? [unused(waiver)] : [];
  });
  return [...problems.map((one) => waived(one, inForce.get(one.fingerprint))), ...judged];
}

function waived(one: Problem, waiver: Waiver | undefined): Problem {
  if (waiver === undefined) return one;
  const { reason, author, expires } = waiver;
  return { ...one, severity: "info", waived: { reason, author, expires } };
}

function expired({ fingerprint, author, expires, line }: Waiver, { code }: Problem): Problem {
  return toProblem(
    {
      code: "waiver-expired" satisfies WaiverProblemCode,
      severity: "medium",
      message: `a waiver by ${author.slice(0, 200)} for ${code} ended on ${expires}`,
      todo: "look at the problem again: renew the waiver, or remove it",
      fact: fingerprint,
    },
    { file, place: { file, line } },
  );
}

/** Findings of verdicts have fingerprints of the same form: only who proves every server can say that nothing of theirs is silenced. */
function unused({ fingerprint, author, expires, line }: Waiver): Problem {
  return toProblem(
    {
      code: "waiver-unused" satisfies WaiverProblemCode,
      severity: "info",
      message: `a waiver by ${author.slice(0, 200)} until ${expires} silences no problem`,
      todo: "remove it, unless it is for a finding of a verdict: `mcp-gitops verify --now` tells whether it still silences one",
      fact: fingerprint,
    },
    { file, place: { file, line } },
  );
}
