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
 * Rounds drawn again with replacement, as many as there are: how often each of them was drawn. Rounds are drawn whole, so that what the machine
 * did to both sides of one is kept together. The same for the same seed.
 */
export function drawRounds(rounds: number, { seed, resamples }: Pick<Resampling, "seed" | "resamples">): readonly Uint16Array[] {
  const random = seeded(seed);
  return Array.from({ length: resamples }, () => {
    const drawn = new Uint16Array(rounds);
    for (let at = 0; at < rounds; at++) {
      const round = Math.floor(random() * rounds);
      drawn[round] = (drawn[round] as number) + 1;
    }
    return drawn;
  });
}

/** The median of the samples (one a round) in each drawing. */
export function drawnMedians(samples: readonly number[], drawings: readonly Uint16Array[]): number[] {
  const order = samples.map((_, at) => at).sort((a, b) => (samples[a] as number) - (samples[b] as number));
  const place = (samples.length - 1) / 2;
  return drawings.map((drawn) => {
    const below = nth(samples, order, { drawn, place: Math.floor(place) });
    return Number.isInteger(place) ? below : (below + nth(samples, order, { drawn, place: Math.ceil(place) })) / 2;
  });
}

function nth(
  samples: readonly number[],
  order: readonly number[],
  { drawn, place }: { readonly drawn: Uint16Array; readonly place: number },
): number {
  let passed = 0;
  for (const at of order) {
    passed += drawn[at] as number;
    if (passed > place) return samples[at] as number;
  }
  return Number.NaN;
}

/** A value with its percentile interval (Efron 1979) out of what it was in the drawings. */
export function intervalOf(value: number, seen: readonly number[], level: number): Interval {
  return { value, low: quantile(seen, (1 - level) / 2), high: quantile(seen, (1 + level) / 2) };
}
