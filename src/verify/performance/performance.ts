import type { Interval } from "./statistics.ts";

/** What is measured: time to the answer of the last list in a fresh home and in one that was used before, answers of a running server, what it takes. */
export const metrics = ["start.cold", "start.warm", "list", "call", "memory", "processor"] as const;
export type Metric = (typeof metrics)[number];

/** One side of a row: a number a round (milliseconds or bytes), and over every single observation its quantiles. */
export interface MeasuredSide {
  readonly samples: readonly number[];
  readonly p50: number;
  /** Null where there are too few observations to tell: 20, and 100. */
  readonly p95: number | null;
  readonly p99: number | null;
}

/** `exceeds` and `within` with confidence; `undecided`: the interval spans the limit; `not-judged`: policy sets none that can be asked. */
export type Judgement = "within" | "exceeds" | "undecided" | "not-judged";

export interface PerformanceRow {
  readonly metric: Metric;
  readonly unit: "ms" | "bytes";
  /** Null: there was no pinned version to measure beside it. */
  readonly pinned: MeasuredSide | null;
  readonly candidate: MeasuredSide;
  /** Of the candidate's median by the pinned version's; null without one. */
  readonly ratio: Interval | null;
  /** The candidate's median less the pinned version's, in the unit. */
  readonly difference: Interval | null;
  /** The candidate's median itself. */
  readonly absolute: Interval;
  readonly limit: { readonly maxRatio: number | null; readonly max: number | null };
  readonly judgement: Judgement;
}

/** What the suite `performance` measured: samples, and all that is needed to compute the intervals from them again. */
export interface Performance {
  /** Of the order within the rounds, and of the resampling. */
  readonly seed: number;
  readonly resamples: number;
  /** Of all looks at the data together. */
  readonly confidence: number;
  /** Of each interval here, which is one look of several: so much wider that looking often lets nothing slip through. */
  readonly level: number;
  readonly rounds: number;
  /** Rounds that policy allows. */
  readonly most: number;
  /** What a cold start is: a fresh home, and where it could be done, a tree whose files have to be read from the disk again. */
  readonly cold: "fresh-home" | "fresh-home-and-disk";
  /** The tool that was called; null: none. */
  readonly tool: string | null;
  /** Starts that failed while measuring; their rounds do not count. */
  readonly failed: { readonly pinned: number; readonly candidate: number };
  readonly rows: readonly PerformanceRow[];
}
