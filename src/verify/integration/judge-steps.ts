import { finding } from "../finding.ts";
import type { Finding } from "../verdict.ts";
import { compareAnswers } from "./compare-answers.ts";
import { disputed, failedBefore } from "./meeting.ts";
import type { Replays, Run, StepRecord } from "./run.ts";

/** What both versions were asked, and whose outcomes may be held against the candidate. */
export interface Pair {
  /** Null: there was none, or it did not start. */
  readonly pinned: Replays | null;
  readonly candidate: Replays;
}

/** Characters of each side in a finding's evidence. */
const sideLength = 1_200;

/** The findings of every step and call, in their order. Pure. */
export function judgeSteps({ pinned, candidate }: Pair): Finding[] {
  const [first, second] = candidate;
  if (!first) return [];
  const wanted = disputed(pinned?.[0] ?? null, first);
  const findings = first.steps.flatMap((step): Finding[] => {
    const sight = {
      step,
      before: stepOf(pinned?.[0], step.key),
      again: second && outcomeOf(second, step),
      beforeAgain: pinned?.[1] && outcomeOf(pinned[1], step),
    };
    if (step.outcome === "failed")
      return wanted.has(`${step.kind} ${step.of}`) ? [judgeDisputed(sight)] : judgeAsBefore(sight, pinned?.[0] ?? null);
    return judgePassed(sight, compareAnswers(pinned, candidate, step.key) === "changed");
  });
  return [...findings, ...reportedAsEver(first, pinned?.[0])];
}

interface Sight {
  readonly step: StepRecord;
  readonly before: StepRecord | undefined;
  /** What came of the second replay; undefined: there was none. */
  readonly again: "passed" | "failed" | undefined;
  readonly beforeAgain: "passed" | "failed" | undefined;
}

function stepOf(run: Run | undefined, key: string): StepRecord | undefined {
  return run?.steps.find((step) => step.key === key);
}

/** A scenario that ended before the step has failed. A tool that was not called again, too. */
function outcomeOf(run: Run, { key, of }: StepRecord): "passed" | "failed" {
  const step = stepOf(run, key);
  return step === undefined || failedBefore(run, of) ? "failed" : step.outcome;
}

/** It failed where the pinned version did not: both were asked again, and only what fails twice is the candidate's. */
function judgeDisputed(sight: Sight): Finding {
  const { step, again, beforeAgain, before } = sight;
  if (again === "passed") {
    const words = `${nameOf(step)} failed once and passed once, asked the same${before ? "; the pinned version passed" : ""}`;
    return told("flaky-step", "low", sight, words, "run it again; where it stays so, give its scenario more time or a weaker expectation");
  }
  if (beforeAgain === "failed") {
    const words = `${nameOf(step)} fails; the pinned version failed once and passed once, asked the same`;
    return told("flaky-before", "info", sight, words, "nothing that this version brings");
  }
  const alone = before ? "" : ", and there is no pinned version to compare with";
  const words = `${nameOf(step)} fails, twice${alone}: ${step.failures[0] ?? ""}`;
  return step.kind === "scenario"
    ? told("scenario-fails", "high", sight, words, "read what it answered; where that is as it should be, change the scenario")
    : told("call-fails", "medium", sight, words, "read what it answered: a read-only tool without arguments worked before");
}

function judgeAsBefore(sight: Sight, pinned: Run | null): Finding[] {
  const { step } = sight;
  // A tool that reports an error of its own where nobody can say whether it always does; where both do, it is told once for all.
  if (step.how === "reported" && step.kind === "smoke") return [];
  if (!sight.before && !failedBefore(pinned, step.of)) return [];
  const words = `${nameOf(step)} was failing already: ${step.failures[0] ?? ""}`;
  return [told("was-failing", "info", sight, words, "nothing that this version brings")];
}

/** Tools that want an account or an argument after all: they say so, in both versions where there are two, and nothing else was seen of them. */
function reportedAsEver(first: Run, pinned: Run | undefined): Finding[] {
  const those = first.steps.filter(
    (step) => step.kind === "smoke" && step.how === "reported" && stepOf(pinned, step.key)?.outcome !== "passed",
  );
  if (those.length === 0) return [];
  const count = those.length === 1 ? "one read-only tool reports an error" : `${those.length} read-only tools report errors`;
  const evidence = those.map(({ call, failures }) => `${call}: ${(failures[0] ?? "").slice(0, 200)}`).join("\n");
  const todo = "a scenario can say with what they are to be called";
  return [{ ...finding("reports-an-error", "info", `${count}${pinned ? " in both versions" : ""}`, evidence), subject: "smoke", todo }];
}

function judgePassed(sight: Sight, changed: boolean): Finding[] {
  const { step, before } = sight;
  if (before?.outcome === "failed" && step.outcome === "passed")
    return [told("passes-now", "info", sight, `${nameOf(step)} failed in the pinned version, and passes`, "nothing")];
  if (!changed || !before) return [];
  const words = `${nameOf(step)} answers something else than the pinned version`;
  const evidence = `${step.call}\n${differenceOf(before.answer ?? "", step.answer ?? "")}`;
  const todo = "read both answers; a scenario can say what it must hold";
  return [{ ...finding("answer-changed", "low", words, evidence), subject: step.key, todo }];
}

function nameOf({ kind, of, title }: StepRecord): string {
  return kind === "smoke" ? title : `scenario "${of}", ${title}`;
}

/** A finding with the call, what was wrong with its answer, and what the other side answered. */
function told(
  code: string,
  severity: Finding["severity"],
  { step, before, again, beforeAgain }: Sight,
  words: string,
  todo: string,
): Finding {
  const rounds = (side: string, first: string | undefined, then: string | undefined) =>
    first === undefined ? "" : `${side}: ${first}${then === undefined ? "" : `, then ${then}`}`;
  const evidence = [
    step.call,
    ...step.failures,
    [
      rounds("candidate", step.outcome, again),
      rounds("pinned", before?.outcome ?? (code === "was-failing" ? "failed at an earlier step" : undefined), beforeAgain),
    ]
      .filter((text) => text !== "")
      .join("; "),
    `candidate answered: ${step.shown.slice(0, sideLength)}`,
    ...(before ? [`pinned answered: ${before.shown.slice(0, sideLength)}`] : []),
  ];
  return { ...finding(code, severity, words, evidence.join("\n")), subject: step.key, todo };
}

/** Both answers from a little before they part. */
function differenceOf(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  const from = Math.max(0, at - 80);
  const part = (text: string) => `${from > 0 ? "…" : ""}${text.slice(from, from + sideLength)}`;
  return `pinned answered: ${part(before)}\ncandidate answered: ${part(after)}`;
}
