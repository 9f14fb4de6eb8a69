/** A value with the interval that covers it. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The value below which a share `at` of the numbers lies, between two of them in proportion (R's type 7). NaN of none. */
export function quantile(numbers: readonly number[], at: number): number {
  const sorted = Float64Array.from(numbers).sort();
  const place = (sorted.length - 1) * at;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

export interface Resampling {
  readonly seed: number;
  /** Share of such intervals that cover the true value, such as 0.95. */
  readonly level: number;
  readonly resamples: number;
}

/**
 * Percentile bootstrap (Efron 1979): the interval of a statistic of rounds that are drawn again with replacement. Rounds are drawn whole, so
 * that what the machine did to both sides of one is kept together. The same rounds and seed give the same interval.
 */
export function bootstrap(
  rounds: number,
  statistic: (drawn: readonly number[]) => number,
  { seed, level, resamples }: Resampling,
): Interval {
  const random = seeded(seed);
  const draw = () => Array.from({ length: rounds }, () => Math.floor(random() * rounds));
  const seen = Array.from({ length: resamples }, () => statistic(draw()));
  const value = statistic(Array.from({ length: rounds }, (_, at) => at));
  return { value, low: quantile(seen, (1 - level) / 2), high: quantile(seen, (1 + level) / 2) };
}
