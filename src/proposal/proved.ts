import { digestOf } from "../lib/canonical.ts";
import type { Lock } from "../lock/lock.ts";
import type { Server } from "../manifest/inventory.ts";
import { serverKey } from "../manifest/server-id.ts";
import type { PlannedServer } from "../plan/plan.ts";
import { decideAfterProof, unprovableWhy } from "../policy/decide-after-proof.ts";
import type { Policies, ProofDecision } from "../policy/policy.ts";
import { updateSettings } from "../policy/settings.ts";
import type { Proof } from "../verify/verdict.ts";
import type { ProposalInputs } from "./situation.ts";

/** A server whose proof is there, and what policy says now that it is. */
export interface Proved {
  readonly row: PlannedServer;
  /** As it stands in the base commit now. */
  readonly server: Server;
  /** All that were tried; `attempt` is the one that decides. */
  readonly attempts: readonly Proof[];
  readonly attempt: Proof;
  /** The lock that was proven, as the deciding plane resolved it; null for what is not installed. */
  readonly lock: Lock | null;
  readonly decision: ProofDecision;
}

/** The servers of the plan that have a proof, in the order of the plan. Those that left the base meanwhile are left out. */
export function provedServers({ plan, proofs, policies, situation }: ProposalInputs): Proved[] {
  const byKey = new Map(proofs.map((proof) => [serverKey(proof.server), proof]));
  const servers = new Map(situation.inventory.servers.map((server) => [serverKey(server), server]));
  return plan.servers.flatMap((row) => {
    const proof = byKey.get(serverKey(row));
    const server = servers.get(serverKey(row));
    const attempt = proof?.attempts.at(-1);
    if (!proof || !server || !attempt) return [];
    return [
      {
        row,
        server,
        attempts: proof.attempts,
        attempt,
        lock: proof.lock,
        decision: decision({ row, server, attempt, lock: proof.lock }, policies),
      },
    ];
  });
}

function decision(one: Pick<Proved, "row" | "server" | "attempt" | "lock">, policies: Policies): ProofDecision {
  const mismatch = mismatchOf(one);
  if (mismatch !== null) return { kind: "hold", rule: "mismatch", why: `what came back is not what was asked for: ${mismatch}` };
  const { row, server } = one;
  const { verdict } = one.attempt;
  if (server.version !== row.from && server.version !== verdict.to) {
    return {
      kind: "hold",
      rule: "moved",
      why: `the manifest says ${server.version ?? "no version"} by now, not ${row.from ?? "none"}: detect again`,
    };
  }
  const change = [verdict.effectiveBump, verdict.surfaceChange].filter((one_) => one_ !== null);
  const subject = { manifest: row.manifest, server: row.server, name: row.name, purl: row.package, ecosystem: row.ecosystem, change };
  const candidate = row.candidates.find(({ version }) => version === verdict.to);
  const decided = decideAfterProof(verdict, updateSettings(policies, subject), candidate?.kind ?? null);
  if (decided.kind === "merge" && candidate?.kind === "back" && verdict.surfaceChange === null) {
    return { kind: "propose", why: `it goes back from ${row.resolved} without a comparison` };
  }
  return decided;
}

/** A proof comes from where hostile code ran: it must be about what was sent. Null when it is. */
function mismatchOf({ row, attempt, lock }: Pick<Proved, "row" | "attempt" | "lock">): string | null {
  const { verdict, contract } = attempt;
  if (verdict.manifest !== row.manifest || verdict.server !== row.server) return "the verdict is about another server";
  if (verdict.package !== row.package) return "the verdict is about another package";
  if (verdict.outcome !== "pass" && verdict.outcome !== "warn" && unprovableWhy(verdict) === null) return null;
  if (verdict.lock !== (lock === null ? null : digestOf(lock))) return "the verdict names another lock";
  if (verdict.contract !== (contract === null ? null : digestOf(contract))) return "the verdict names another contract";
  if (contract !== null && contract.lock !== verdict.lock) return "the contract was recorded from another lock";
  if (lock !== null && lock.version !== verdict.to) return "the lock is of another version";
  const tried = row.candidates.some(({ version, decision: told }) => version === verdict.to && told.kind === "try");
  return verdict.to === null || tried ? null : `${verdict.to} was not to be tried`;
}
