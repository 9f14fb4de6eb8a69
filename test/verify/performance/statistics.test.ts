import fc from "fast-check";
import { expect, test } from "vitest";
import { drawnMedians, drawRounds, intervalOf, median, quantile, seeded } from "../../../src/verify/performance/statistics.ts";

const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 });

test("a quantile lies among its numbers, grows with its place, and does not care for their order", () => {
  fc.assert(
    fc.property(numbers, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (all, one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)].map((at) => quantile(all, at)) as [number, number];
      expect(low).toBeLessThanOrEqual(high + 1e-6);
      expect(low).toBeGreaterThanOrEqual(Math.min(...all) - 1e-6);
      expect(high).toBeLessThanOrEqual(Math.max(...all) + 1e-6);
      expect(quantile(all.toReversed(), one)).toBe(quantile(all, one));
    }),
  );
  expect([quantile([4, 1, 3, 2], 0.5), quantile([1, 2, 3, 4, 5], 0.25), median([7])]).toEqual([2.5, 2, 7]);
});

test("a seed makes the same numbers, evenly spread; another one makes others", () => {
  const [one, again, other] = [seeded(7), seeded(7), seeded(8)];
  const first = Array.from({ length: 20_000 }, one);
  expect(Array.from({ length: 20_000 }, again)).toEqual(first);
  expect(Array.from({ length: 20_000 }, other)).not.toEqual(first);
  for (let tenth = 0; tenth < 10; tenth++) {
    const share = first.filter((number) => number >= tenth / 10 && number < (tenth + 1) / 10).length / first.length;
    expect(share).toBeCloseTo(0.1, 1);
  }
});

test("the medians of drawings are those of the rounds that were drawn, as often as they were", () => {
  fc.assert(
    fc.property(numbers, fc.nat(), (samples, seed) => {
      const drawings = drawRounds(samples.length, { seed, resamples: 20 });
      const drawn = drawings.map((counts) => samples.flatMap((sample, at) => Array.from({ length: counts[at] ?? 0 }, () => sample)));
      for (const one of drawn) expect(one).toHaveLength(samples.length);
      drawnMedians(samples, drawings).forEach((found, at) => {
        expect(found).toBeCloseTo(median(drawn[at] ?? []), 6);
      });
    }),
    { numRuns: 50 },
  );
});

test("a wider level makes a wider interval, around the value, and the same seed the same one", () => {
  const random = seeded(1);
  const samples = Array.from({ length: 12 }, () => 100 + 50 * random());
  const of = (seed: number, level: number) =>
    intervalOf(median(samples), drawnMedians(samples, drawRounds(12, { seed, resamples: 1000 })), level);
  expect(of(1, 0.95)).toEqual(of(1, 0.95));
  const [narrow, wide] = [of(1, 0.8), of(1, 0.99)];
  expect(wide.low).toBeLessThan(narrow.low);
  expect(wide.high).toBeGreaterThan(narrow.high);
  expect(narrow.low).toBeLessThan(narrow.value);
  expect(narrow.high).toBeGreaterThan(narrow.value);
});

test("intervals of the ratio of medians cover the true ratio as often as they say, with noise that both share and with outliers", () => {
  const random = seeded(20_261_122);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const trials = 400;
  const truth = 1.3;
  for (const rounds of [8, 12, 20]) {
    let covered = 0;
    for (let trial = 0; trial < trials; trial++) {
      const pairs = Array.from({ length: rounds }, () => {
        const machine = Math.exp(normal() * 0.2);
        const one = () => machine * Math.exp(normal() * 0.1) * (random() < 0.1 ? 1 + 3 * random() : 1);
        return { pinned: 500 * one(), candidate: 500 * truth * one() };
      });
      const drawings = drawRounds(rounds, { seed: trial, resamples: 400 });
      const [before, after] = (["pinned", "candidate"] as const).map((side) =>
        drawnMedians(
          pairs.map((one) => one[side]),
          drawings,
        ),
      );
      const { low, high } = intervalOf(
        Number.NaN,
        (after ?? []).map((one, at) => one / (before?.[at] ?? 0)),
        0.95,
      );
      if (low <= truth && truth <= high) covered++;
    }
    expect(covered / trials, `${rounds} rounds`).toBeGreaterThan(0.92);
    expect(covered / trials, `${rounds} rounds`).toBeLessThan(0.995);
  }
});
