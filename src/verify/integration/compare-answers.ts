import type { Replays, StepRecord } from "./run.ts";

/**
 * What two versions answered where nothing is expected: `changed` only where the pinned version says the same whenever it is asked and the
 * candidate never says that; `varies` where they differ and that is nothing the candidate brings; null where there is nothing to compare.
 */
export function compareAnswers(pinned: Replays | null, candidate: Replays, key: string): "same" | "changed" | "varies" | null {
  const [before, after] = [answersOf(pinned ?? [], key), answersOf(candidate, key)];
  if (before[0] === undefined || after[0] === undefined) return null;
  if (before[0] === after[0]) return "same";
  return before.every((answer) => answer === before[0] && !after.includes(answer)) ? "changed" : "varies";
}

/** Whether two first answers part, so that both versions have to be asked again before anything is said of it. */
export function answersPart(before: StepRecord | undefined, after: StepRecord): boolean {
  const [one, other] = [comparable(before), comparable(after)];
  return one !== null && other !== null && one !== other;
}

/** An answer that was given, that no expectation judges, and that was the same twice in a row. */
function comparable(step: StepRecord | undefined): string | null {
  return step === undefined || step.judged || step.outcome === "failed" ? null : step.answer;
}

/** The answers of each replay, the first one first; none where the first had none. */
function answersOf(replays: Replays, key: string): string[] {
  const answers = replays.map(({ steps }) => comparable(steps.find((step) => step.key === key)));
  return answers[0] === null ? [] : answers.filter((answer) => answer !== null);
}
