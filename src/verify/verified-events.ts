import { draft, type EventDraft } from "../ledger/event-types.ts";
import { decidingReason } from "./deciding-reason.ts";
import type { VerifyResult } from "./verify-server.ts";

/** One `verified` event for each attempt, in the order in which they were made. Pure. */
export function verifiedEvents(results: readonly VerifyResult[]): EventDraft<"verified">[] {
  return results.flatMap(({ attempts }) =>
    attempts.map(({ verdict }) =>
      draft("verified", {
        manifest: verdict.manifest,
        server: verdict.server,
        package: verdict.package,
        from: verdict.from,
        to: verdict.to,
        outcome: verdict.outcome,
        surfaceChange: verdict.surfaceChange,
        effectiveBump: verdict.effectiveBump,
        lock: verdict.lock,
        contract: verdict.contract,
        reason: decidingReason(verdict),
        separated: verdict.isolation.separated,
      }),
    ),
  );
}
