import { stopwatch } from "../lib/clock.ts";
import type { ServerProcess } from "./server-process.ts";

/** Less than this (ms) is what everybody waits now and then. */
const usual = 2_000;

/**
 * Whether it was this machine's doing that a server has not answered within `budget` milliseconds: for half of its time it stood in line for a
 * processor, and did not have one for half of it, or this program itself came far too late to look. Then nothing is known of the version.
 */
export function isHeldUp(server: Pick<ServerProcess, "usage" | "startedAt">, budget: number, now: number = stopwatch()): boolean {
  const elapsed = now - server.startedAt;
  if (elapsed - budget > Math.max(usual, budget / 2)) return true;
  return (server.usage.waited() ?? 0) > Math.max(usual, elapsed / 2) && (server.usage.processor() ?? elapsed) < elapsed / 2;
}
