import type { ServerId } from "../manifest/server-id.ts";
import type { Refusals } from "./candidates.ts";
import type { PlanInputs } from "./make-plan.ts";

/**
 * What the ledger speaks against, by version: quarantines, and verdicts that failed under this same policy within `memory` milliseconds.
 * An inconclusive verdict speaks against nothing: it blames the infrastructure.
 */
export function refusalsOf(
  { id, purl, name }: { id: ServerId; purl: string; name: string | null },
  { ledger, policies, now }: Pick<PlanInputs, "ledger" | "policies" | "now">,
  memory: number,
): Refusals {
  const quarantined = new Map<string, { until: string | null; why: string }>();
  for (const quarantine of ledger.quarantines.values()) {
    const over = quarantine.until !== null && Date.parse(quarantine.until) <= now;
    if (quarantine.purl === purl && !over) quarantined.set(quarantine.version, quarantine);
  }
  const failed = new Map<string, { why: string; commit: string }>();
  const samePolicy = ledger.plan === null || ledger.plan.policy === policies.digest;
  for (const verdict of samePolicy ? (ledger.verdicts.get(`${id.manifest}#${id.server}`) ?? []) : []) {
    const same = verdict.package === purl || verdict.package === name;
    const recent = now - Date.parse(verdict.at) < memory;
    if (same && recent && verdict.to !== null && verdict.outcome === "fail") {
      failed.set(verdict.to, { why: verdict.reason, commit: verdict.ledgerCommit });
    }
  }
  return { quarantined, failed };
}
