import type { PerformanceSettings } from "../../policy/policy.ts";
import { compareRounds } from "./compare.ts";
import type { Metric, PerformanceRow } from "./performance.ts";
import { type Resampling, seeded } from "./statistics.ts";

/** Observations of one round, in milliseconds or bytes; null: it could not be observed. */
export type Observed = readonly number[] | null;
export type Observations = Readonly<Record<Metric, Observed>>;

/** One round: both sides, started one after the other in an order that is drawn. */
export interface Round {
  readonly pinned: Observations | null;
  readonly candidate: Observations;
}

/** A failed start: why, for a person. */
export type Failure = { readonly failed: string };
export type Cold = { readonly start: number } | Failure;
export type Warm = Omit<Observations, "start.cold"> | Failure;

/** A version that can be started again and again. Each call starts it once, measures, and ends it. */
export interface Startable {
  cold(): Promise<Cold>;
  warm(): Promise<Warm>;
}

export interface Measured {
  readonly rounds: readonly Round[];
  readonly rows: readonly PerformanceRow[];
  readonly level: number;
  readonly failed: { readonly pinned: number; readonly candidate: number };
  /** The last failure; null: none. */
  readonly reason: string | null;
}

/** Of all looks together. */
export const confidence = 0.95;
export const resamples = 4000;
/** Below this many rounds an interval of a median says too little. */
export const fewestRounds = 6;
const firstLook = 8;
const roundsPerLook = 4;
/** What fails oftener while it is measured cannot be measured. */
const mostFailures = 3;

/** After how many rounds the data is looked at: whoever looks often has to ask for more (Bonferroni), or a lucky run would end it. */
export function looksOf(most: number): number[] {
  const looks = [];
  for (let at = Math.min(firstLook, most); at < most; at += roundsPerLook) looks.push(at);
  return [...looks, most];
}

/**
 * Measures in rounds, in an order that follows from the seed, until every row is decided, policy's rounds or time are used up, or starts keep
 * failing. `now` gives milliseconds.
 */
export async function measureRounds(
  sides: { readonly pinned: Startable | null; readonly candidate: Startable },
  settings: PerformanceSettings,
  { seed, now }: { readonly seed: number; readonly now: () => number },
): Promise<Measured> {
  const looks = looksOf(settings.rounds);
  const how: Resampling = { seed, level: 1 - (1 - confidence) / looks.length, resamples };
  const random = seeded(seed);
  const rounds: Round[] = [];
  const failed = { pinned: 0, candidate: 0 };
  let reason: string | null = null;
  for (const deadline = now() + settings.time; rounds.length < settings.rounds && now() < deadline; ) {
    const round = await runRound(sides, random);
    if ("failed" in round) {
      reason = round.failed;
      if (++failed[round.side] > mostFailures) break;
      continue;
    }
    rounds.push(round);
    if (!looks.includes(rounds.length)) continue;
    const rows = compareRounds(rounds, settings, how);
    if (rows.every(({ judgement }) => judgement !== "undecided")) return { rounds, rows, level: how.level, failed, reason };
  }
  return { rounds, rows: compareRounds(rounds, settings, how), level: how.level, failed, reason };
}

type Side = "pinned" | "candidate";
type Broken = Failure & { readonly side: Side };

/** Both cold, then both warm: files that both versions share are back in memory before a warm start is timed. */
async function runRound(
  sides: { readonly pinned: Startable | null; readonly candidate: Startable },
  random: () => number,
): Promise<Round | Broken> {
  const cold = await inDrawnOrder(sides, random, (one) => one.cold());
  if ("failed" in cold) return cold;
  const warm = await inDrawnOrder(sides, random, (one) => one.warm());
  if ("failed" in warm) return warm;
  const of = (side: Side) => {
    const [first, then] = [cold[side], warm[side]];
    return first && then ? { ...then, "start.cold": [first.start] } : null;
  };
  const candidate = of("candidate");
  if (candidate === null) throw new TypeError("a round without its candidate");
  return { pinned: of("pinned"), candidate };
}

async function inDrawnOrder<Result extends object>(
  sides: { readonly pinned: Startable | null; readonly candidate: Startable },
  random: () => number,
  run: (one: Startable) => Promise<Result | Failure>,
): Promise<Partial<Record<Side, Result>> | Broken> {
  const order: readonly Side[] = random() < 0.5 ? ["pinned", "candidate"] : ["candidate", "pinned"];
  const results: Partial<Record<Side, Result>> = {};
  for (const side of order) {
    const startable = sides[side];
    if (startable === null) continue;
    const result = await run(startable);
    if ("failed" in result) return { failed: `${side}: ${result.failed}`, side };
    results[side] = result;
  }
  return results;
}
