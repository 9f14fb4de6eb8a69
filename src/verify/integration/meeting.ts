import { answersPart } from "./compare-answers.ts";
import type { Run } from "./run.ts";

/** One side of a pair that is replayed at the same time. */
export interface Side {
  readonly is: "pinned" | "candidate";
  /** Tells the other side what came of the first replay; null: nothing. The first word counts. */
  tell(run: Run | null): void;
  /** What the other side told. */
  other(): Promise<Run | null>;
}

/** Where the replays of the pinned version and of the candidate are held against each other while both can still be asked again. */
export function openMeeting(): { readonly pinned: Side; readonly candidate: Side } {
  const pinned = Promise.withResolvers<Run | null>();
  const candidate = Promise.withResolvers<Run | null>();
  return {
    pinned: { is: "pinned", tell: pinned.resolve, other: () => candidate.promise },
    candidate: { is: "candidate", tell: candidate.resolve, other: () => pinned.promise },
  };
}

/**
 * The scenarios and tools (`scenario NAME`, `smoke TOOL`) that both versions are asked once more: what is disputed, and what is answered in
 * other words. Who answers otherwise each time did so before, and blames nobody.
 */
export function askedAgain(pinned: Run | null, candidate: Run | null): ReadonlySet<string> {
  const before = new Map((pinned?.steps ?? []).map((step) => [step.key, step]));
  const parting = (candidate?.steps ?? []).filter((step) => answersPart(before.get(step.key), step));
  return new Set([...disputed(pinned, candidate), ...parting.map(({ kind, of }) => `${kind} ${of}`)]);
}

/**
 * Those whose first replay fails in the candidate and not in the pinned version. What the pinned version does not do either is nothing that
 * the candidate brings.
 */
export function disputed(pinned: Run | null, candidate: Run | null): ReadonlySet<string> {
  const before = new Map((pinned?.steps ?? []).map((step) => [step.key, step]));
  const failing = (candidate?.steps ?? []).filter(({ outcome }) => outcome === "failed");
  return new Set(
    failing
      .filter(({ key, kind, of, how }) => {
        const known = before.get(key);
        if (known) return known.outcome === "passed";
        // Alone, an error that a tool reports by itself says nothing: it may want an account.
        return kind === "scenario" ? !failedBefore(pinned, of) : how !== "reported";
      })
      .map(({ kind, of }) => `${kind} ${of}`),
  );
}

/** Whether a scenario failed, at whichever step. */
export function failedBefore(run: Run | null, of: string): boolean {
  return run?.steps.some((step) => step.of === of && step.outcome === "failed") ?? false;
}
