/** The clock is a port, so that deciding stays pure: same inputs, same bytes out. */
export interface Clock {
  /** Now, as milliseconds since the epoch. */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

/** An ISO 8601 instant in UTC with milliseconds. */
export function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
