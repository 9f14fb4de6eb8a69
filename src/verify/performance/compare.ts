import type { PerformanceLimit, PerformanceSettings } from "../../policy/policy.ts";
import { type Judgement, type MeasuredSide, type Metric, metrics, type PerformanceRow } from "./performance.ts";
import type { Observed, Round } from "./rounds.ts";
import { drawnMedians, drawRounds, intervalOf, median, quantile, type Resampling } from "./statistics.ts";

/**
 * Below `resolution` two numbers are alike; a growth below `matters` is never held against a version, whatever its ratio: a list that takes
 * 0.6 ms in place of 0.2 ms is three times as slow and nobody's trouble. Milliseconds or bytes.
 */
const kinds: Readonly<Record<Metric, { readonly unit: "ms" | "bytes"; readonly resolution: number; readonly matters: number }>> = {
  "start.cold": { unit: "ms", resolution: 1, matters: 100 },
  "start.warm": { unit: "ms", resolution: 1, matters: 50 },
  list: { unit: "ms", resolution: 0.05, matters: 5 },
  call: { unit: "ms", resolution: 0.05, matters: 5 },
  memory: { unit: "bytes", resolution: 4096, matters: 16 * 1024 ** 2 },
  // The kernel counts in hundredths of a second.
  processor: { unit: "ms", resolution: 10, matters: 50 },
};

/** The rows of some rounds: what could be observed in all of them, with intervals, held to the limits of policy. Pure. */
export function compareRounds(rounds: readonly Round[], settings: PerformanceSettings, how: Resampling): PerformanceRow[] {
  const drawings = drawRounds(rounds.length, how);
  return metrics.flatMap((metric) => {
    const candidate = observedIn(rounds.map((round) => round.candidate[metric]));
    if (candidate === null) return [];
    const pinned = observedIn(rounds.map((round) => round.pinned?.[metric] ?? null));
    return [rowOf({ metric, pinned, candidate, limit: limitOf(metric, settings) }, drawings, how.level)];
  });
}

/** Null unless there is an observation in every round. */
function observedIn(all: readonly Observed[]): readonly (readonly number[])[] | null {
  const present = all.filter((one): one is readonly number[] => one !== null && one.length > 0);
  return present.length === all.length && all.length > 0 ? present : null;
}

function limitOf(metric: Metric, settings: PerformanceSettings): PerformanceLimit {
  return metric === "start.cold" || metric === "start.warm" ? settings.start : settings[metric];
}

interface Row {
  readonly metric: Metric;
  readonly pinned: readonly (readonly number[])[] | null;
  readonly candidate: readonly (readonly number[])[];
  readonly limit: PerformanceLimit;
}

function rowOf({ metric, pinned, candidate, limit }: Row, drawings: readonly Uint16Array[], level: number): PerformanceRow {
  const { unit, resolution } = kinds[metric];
  const sides = { pinned: pinned && sideOf(pinned), candidate: sideOf(candidate) };
  const after = { is: median(sides.candidate.samples), seen: drawnMedians(sides.candidate.samples, drawings) };
  const before = sides.pinned && { is: median(sides.pinned.samples), seen: drawnMedians(sides.pinned.samples, drawings) };
  const compared = (how: (after: number, before: number) => number) =>
    before &&
    intervalOf(
      how(after.is, before.is),
      after.seen.map((one, at) => how(one, before.seen[at] as number)),
      level,
    );
  const row = {
    metric,
    unit,
    ...sides,
    ratio: compared((one, other) => Math.max(one, resolution) / Math.max(other, resolution)),
    difference: compared((one, other) => one - other),
    absolute: intervalOf(after.is, after.seen, level),
    limit,
  };
  return { ...row, judgement: judge(row) };
}

function sideOf(rounds: readonly (readonly number[])[]): MeasuredSide {
  const all = rounds.flat();
  const from = (count: number, at: number) => (all.length < count ? null : quantile(all, at));
  return { samples: rounds.map(median), p50: median(all), p95: from(20, 0.95), p99: from(100, 0.99) };
}

/** What an interval says of a limit: on one side of it, or across it. */
export function judge({ metric, ratio, difference, absolute, limit }: Omit<PerformanceRow, "judgement">): Judgement {
  const found: Judgement[] = [];
  if (limit.maxRatio !== null && ratio && difference) {
    const { matters } = kinds[metric];
    if (ratio.low > limit.maxRatio && difference.low > matters) found.push("exceeds");
    else found.push(ratio.high <= limit.maxRatio || difference.high <= matters ? "within" : "undecided");
  }
  if (limit.max !== null) found.push(absolute.low > limit.max ? "exceeds" : absolute.high <= limit.max ? "within" : "undecided");
  return (["exceeds", "undecided", "within"] as const).find((one) => found.includes(one)) ?? "not-judged";
}
