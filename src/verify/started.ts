import type { InstalledTree } from "../lock/store.ts";
import type { ProbeResult } from "../probe/probe.ts";
import type { Replays } from "./integration/run.ts";

/**
 * How far one version (or a remote) came: `probed` it was started or reached; `refused` its package cannot be installed or started here, which
 * is its own fault; `unavailable` infrastructure failed, which says nothing about it.
 */
export type Started =
  | {
      readonly kind: "probed";
      readonly result: ProbeResult;
      /** What came of asking it; empty where nothing was asked. */
      readonly replays: Replays;
      /** Why nobody knows what a client without capabilities is promised; null: that was seen, or not asked for. */
      readonly bareGap: string | null;
      readonly tree: InstalledTree | null;
      readonly installMs: number;
    }
  | { readonly kind: "refused"; readonly reason: string }
  | {
      readonly kind: "unavailable";
      readonly reason: string;
      /** This machine has not what starting it takes, and trying again changes nothing. */
      readonly lacks?: "engine";
    };

/** Whether it answered with a contract. */
export function answered(
  started: Started | null,
): started is Extract<Started, { kind: "probed" }> & { readonly result: { readonly contract: object } } {
  return started?.kind === "probed" && started.result.outcome === "answered" && started.result.contract !== null;
}

/** Why it did not answer, for a person; null when it did. */
export function failureReason(started: Started): string | null {
  if (started.kind !== "probed") return started.reason;
  if (answered(started)) return null;
  return started.result.reason ?? started.result.outcome;
}

/** Whether it is the server's doing that it did not answer: a remote that is closed, away or slow has said nothing about itself. */
export function ownFault({ outcome, isolation }: Pick<ProbeResult, "outcome" | "isolation">): boolean {
  return outcome === "failed" || (outcome === "timeout" && isolation.kind !== "remote");
}
