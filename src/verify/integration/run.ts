/** What came of one step of a scenario, or of one call of the smoke. */
export interface StepRecord {
  /** The same for the same step of the other version. */
  readonly key: string;
  readonly kind: "scenario" | "smoke";
  /** The scenario, or the tool. */
  readonly of: string;
  /** The step in words: `call read_file`. */
  readonly title: string;
  /** The request as JSON, with references where fixtures were put in. */
  readonly call: string;
  readonly outcome: "passed" | "failed";
  /** Why it failed, for a person. */
  readonly failures: readonly string[];
  /** `broken`: there is no answer; `reported`: it is an error that nobody expected; `unexpected`: all else. */
  readonly how: "broken" | "reported" | "unexpected" | null;
  /** Whether the file says what the answer must hold: then nothing else about it is compared. */
  readonly judged: boolean;
  /** The answer as JSON with what changes by itself taken out; null where there was none, or where two calls in a row differ. */
  readonly answer: string | null;
  /** The answer as it was, cut. */
  readonly shown: string;
  /** What was taken out of the answer, with an example of each kind. */
  readonly taken: readonly string[];
  readonly ms: number;
}

/** One replay of everything that was asked of one version. */
export interface Run {
  readonly steps: readonly StepRecord[];
  /** What was not run, and why. */
  readonly skipped: readonly { readonly of: string; readonly why: string }[];
  /** Scenarios whose calls were made with a real credential. */
  readonly withCredentials: readonly string[];
  /** Read-only tools that the limits of the smoke left out. */
  readonly leftOut: readonly string[];
}

/** The replays of one version: the first, and where its pair differed a second. */
export type Replays = readonly Run[];

export const emptyRun: Run = { steps: [], skipped: [], withCredentials: [], leftOut: [] };

/** Several parts of one replay as one. */
export function merged(runs: readonly Run[]): Run {
  return {
    steps: runs.flatMap(({ steps }) => steps),
    skipped: runs.flatMap(({ skipped }) => skipped),
    withCredentials: runs.flatMap(({ withCredentials }) => withCredentials),
    leftOut: runs.flatMap(({ leftOut }) => leftOut),
  };
}
