import { localRefs } from "../../src/forge/local-refs.ts";
import { draft, type EventDraft } from "../../src/ledger/event-types.ts";
import { openLedger } from "../../src/ledger/open-ledger.ts";
import type { Clock } from "../../src/lib/clock.ts";
import type { Git } from "../../src/lib/git.ts";

export const digestA = `sha256:${"a".repeat(64)}`;
export const oidA = "a".repeat(40);
export const day = 86_400_000;

export function ledgerAt(git: Git, clock: Clock, run = "run-1") {
  return openLedger({ git, refs: localRefs({ git, clock }), clock, run });
}

const id = { manifest: ".mcp.json", server: "chrome" };
export const purl = "pkg:npm/chrome";

export function planned(
  candidates: EventDraft<"planned">["data"]["rows"][number]["candidates"],
  why = "1.10.0 is newer",
): EventDraft<"planned"> {
  const row = { ...id, package: purl, from: "1.8.0", resolved: "1.8.0", action: "update" as const, why, candidates };
  return draft("planned", { plan: digestA, base: { branch: "main", commit: oidA }, policy: digestA, rows: [row] });
}

export function verified(to: string, outcome: "pass" | "fail", reason = "it starts"): EventDraft<"verified"> {
  const common = { ...id, package: purl, from: "1.8.0", to, outcome, reason, separated: true };
  return draft("verified", { ...common, surfaceChange: "additive", effectiveBump: "minor", lock: digestA, contract: null });
}

export function opened(change: Partial<EventDraft<"proposal-opened">["data"]> = {}): EventDraft<"proposal-opened"> {
  const servers = [{ ...id, package: purl, from: "1.8.0", to: "1.9.0", lock: null, contract: null }];
  return draft("proposal-opened", {
    branch: "mcp-gitops/x/chrome",
    head: oidA,
    title: "Update chrome",
    body: "why",
    labels: [],
    servers,
    ...change,
  });
}

export function quarantined(version: string, until: string | null): EventDraft<"quarantined"> {
  return draft("quarantined", { purl, version, why: "it does not start", until, evidence: ["a module is missing"] });
}

export function deployed(
  type: "deployment-started" | "deployment-verified" | "deployment-failed",
  revision: string,
): EventDraft<"deployment-started" | "deployment-verified" | "deployment-failed"> {
  return draft(type, { target: "live", commit: oidA, revision, servers: [], findings: [] });
}
