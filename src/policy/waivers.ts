/** A finding that someone accepts until a day: `policies/waivers.yaml`. */
export interface Waiver {
  /** As a verdict, a report or `list --json` tells it. */
  readonly fingerprint: string;
  readonly reason: string;
  readonly author: string;
  /** The last day on which it holds, `2026-12-31`, in UTC. */
  readonly expires: string;
  /** The line of its file. */
  readonly line: number;
}

/** Whether a waiver holds at `now` (milliseconds): its last day is a day of it. */
export function isInForce({ expires }: Pick<Waiver, "expires">, now: number): boolean {
  return now < Date.parse(`${expires}T00:00:00Z`) + 86_400_000;
}
