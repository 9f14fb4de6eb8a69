import { expect, test } from "vitest";
import { defaultVerifyPolicy } from "../../../src/policy/defaults.ts";
import type { PerformanceSettings } from "../../../src/policy/policy.ts";
import type { PerformanceRow } from "../../../src/verify/performance/performance.ts";
import { looksOf, measureRounds, type Startable } from "../../../src/verify/performance/rounds.ts";
import { drawnMedians, drawRounds, intervalOf, seeded } from "../../../src/verify/performance/statistics.ts";

const settings = defaultVerifyPolicy.defaults.performance;
const clock = () => 0;

/** A version that takes that long, on a machine that is sometimes slow. */
function version(start: number, random: () => number, more: { list?: number; noise?: number; fails?: () => boolean } = {}): Startable {
  const { list = 1, noise = 0.15, fails = () => false } = more;
  const once = (value: number) => value * (1 + noise * random()) * (random() < 0.1 ? 1 + 2 * random() : 1);
  const failed = { failed: "out of luck" };
  return {
    cold: async () => (fails() ? failed : { start: once(start) }),
    warm: async () => {
      const answers = (value: number) => Array.from({ length: 20 }, () => once(value));
      const taken = { memory: [once(80e6)], processor: [once(400)] };
      return fails() ? failed : { "start.warm": [once(start * 0.8)], list: answers(list), call: answers(2), ...taken };
    },
  };
}

const rowOf = (rows: readonly PerformanceRow[], metric: string) => rows.find((row) => row.metric === metric) as PerformanceRow;
const judgements = (rows: readonly PerformanceRow[]) => Object.fromEntries(rows.map(({ metric, judgement }) => [metric, judgement]));

test("of 40 pairs of twins on a noisy machine none exceeds any limit", async () => {
  const seen = { within: 0, undecided: 0 };
  for (let seed = 0; seed < 40; seed++) {
    const random = seeded(seed);
    const { rows } = await measureRounds({ pinned: version(500, random), candidate: version(500, random) }, settings, { seed, now: clock });
    expect(rows).toHaveLength(6);
    for (const { judgement } of rows) seen[judgement as keyof typeof seen]++;
  }
  expect(Object.keys(seen)).toEqual(["within", "undecided"]);
  expect(seen.within).toBeGreaterThan(seen.undecided * 10);
});

test("a candidate that starts half a second later is found in a look before the last, and nothing else is held against it", async () => {
  const random = seeded(1);
  const { rows, rounds } = await measureRounds({ pinned: version(400, random), candidate: version(900, random) }, settings, {
    seed: 1,
    now: clock,
  });
  expect(rounds.length).toBeLessThan(settings.rounds);
  expect(judgements(rows)).toEqual({
    "start.cold": "exceeds",
    "start.warm": "exceeds",
    list: "within",
    call: "within",
    memory: "within",
    processor: "within",
  });
  expect(rowOf(rows, "start.cold").ratio?.low).toBeGreaterThan(1.5);
});

test("who is just about as slow as the limit is neither failed nor waved through by a lucky run", async () => {
  const found: string[] = [];
  for (let seed = 0; seed < 25; seed++) {
    const random = seeded(seed + 1000);
    const noisy = { noise: 0.6 };
    const { rows, rounds } = await measureRounds(
      { pinned: version(500, random, noisy), candidate: version(750, random, noisy) },
      settings,
      {
        seed,
        now: clock,
      },
    );
    const { judgement } = rowOf(rows, "start.cold");
    if (judgement === "undecided") expect(rounds).toHaveLength(settings.rounds);
    found.push(judgement);
  }
  // The truth is the limit itself: whatever is decided is luck, and the looks together may have luck one time in twenty.
  expect(found.filter((one) => one === "undecided").length).toBeGreaterThanOrEqual(22);
});

test("what is three times as slow and takes a millisecond is nobody's trouble, unless policy names the time itself", async () => {
  const measured = async (given: PerformanceSettings) => {
    const random = seeded(3);
    const sides = { pinned: version(400, random, { list: 0.3 }), candidate: version(400, random, { list: 0.9 }) };
    return rowOf((await measureRounds(sides, given, { seed: 3, now: clock })).rows, "list");
  };
  expect((await measured(settings)).ratio?.low).toBeGreaterThan(2);
  expect((await measured(settings)).judgement).toBe("within");
  expect((await measured({ ...settings, list: { maxRatio: null, max: 0.5 } })).judgement).toBe("exceeds");
});

test("alone a candidate is held to what policy says of it by itself, and to no ratio", async () => {
  const random = seeded(4);
  const limited = { ...settings, start: { maxRatio: 1.5, max: 300 } };
  const { rows } = await measureRounds({ pinned: null, candidate: version(500, random) }, limited, { seed: 4, now: clock });
  expect(rowOf(rows, "start.cold")).toMatchObject({ pinned: null, ratio: null, difference: null, judgement: "exceeds" });
  expect(rowOf(rows, "memory").judgement).toBe("not-judged");
});

test("the order of a round is drawn, differs between rounds, and is the same for the same seed", async () => {
  const orders = async (seed: number) => {
    const order: string[] = [];
    const random = seeded(0);
    const noting = (name: string): Startable => {
      const { cold, warm } = version(500, random);
      const noted = <Result>(run: string, start: () => Promise<Result>) => {
        order.push(`${name} ${run}`);
        return start();
      };
      return { cold: () => noted("cold", cold), warm: () => noted("warm", warm) };
    };
    await measureRounds({ pinned: noting("pinned"), candidate: noting("candidate") }, settings, { seed, now: clock });
    return order;
  };
  const [one, again, other] = [await orders(1), await orders(1), await orders(2)];
  expect(one).toEqual(again);
  expect(one).not.toEqual(other);
  const first = one.filter((_, at) => at % 4 === 0);
  expect(new Set(first)).toEqual(new Set(["pinned cold", "candidate cold"]));
  // Both cold, then both warm.
  for (let at = 0; at < one.length; at += 4)
    expect(one.slice(at, at + 4).map((run) => run.split(" ")[1])).toEqual(["cold", "cold", "warm", "warm"]);
});

test("a failed start costs its round, too many of them end the measuring, and time does too", async () => {
  const random = seeded(5);
  let starts = 0;
  const once = () => ++starts === 5;
  const one = await measureRounds({ pinned: version(500, random), candidate: version(500, random, { fails: once }) }, settings, {
    seed: 5,
    now: clock,
  });
  expect(one.failed).toEqual({ pinned: 0, candidate: 1 });
  expect(one.rounds.length).toBeGreaterThanOrEqual(8);
  const never = await measureRounds({ pinned: version(500, random), candidate: version(500, random, { fails: () => true }) }, settings, {
    seed: 5,
    now: clock,
  });
  expect(never).toMatchObject({ rounds: [], failed: { pinned: 0, candidate: 4 }, reason: "candidate: out of luck" });
  let time = 0;
  const short = { ...settings, time: 30_000 };
  const late = await measureRounds({ pinned: version(500, random), candidate: version(500, random) }, short, {
    seed: 5,
    now: () => (time += 10_000),
  });
  expect(late.rounds).toHaveLength(2);
});

test("looks come every four rounds up to the last, and each asks for the more the more of them there are", async () => {
  expect([looksOf(20), looksOf(6), looksOf(9)]).toEqual([[8, 12, 16, 20], [6], [8, 9]]);
  const random = seeded(6);
  const { rows, rounds, level } = await measureRounds({ pinned: version(500, random), candidate: version(500, random) }, settings, {
    seed: 6,
    now: clock,
  });
  expect(level).toBeCloseTo(0.9875);
  const row = rowOf(rows, "start.warm");
  const [before, after] = [row.pinned?.samples ?? [], row.candidate.samples];
  const drawings = drawRounds(rounds.length, { seed: 6, resamples: 4000 });
  const [one, other] = [drawnMedians(after, drawings), drawnMedians(before, drawings)];
  const again = intervalOf(
    row.ratio?.value ?? 0,
    one.map((value, at) => value / (other[at] ?? 0)),
    level,
  );
  expect(again).toEqual(row.ratio);
});
