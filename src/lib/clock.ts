/** The clock is a port, so that deciding stays pure: same inputs, same bytes out. */
export interface Clock {
  /** Now, as milliseconds since the epoch. */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

/** Milliseconds on a clock that nobody sets: for what lies between two looks at it. `performance.now()` would load a part of Node first. */
export function stopwatch(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
}

/** An ISO 8601 instant in UTC with milliseconds. */
export function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
