import type { EventData } from "../ledger/event-types.ts";
import { proposalBranch, type ServerId, serverKey } from "../manifest/server-id.ts";
import { unreadable } from "../manifest/unreadable.ts";
import type { PlannedServer } from "../plan/plan.ts";
import type { ProposalStep } from "./proposal.ts";
import type { Proved } from "./proved.ts";
import type { ProposalInputs } from "./situation.ts";

/**
 * The open proposals that nothing wants any more: what they carry is in the base, was withdrawn, quarantined or refused, or its server is
 * gone. What infrastructure could not tell closes nothing, and neither does what this plan did not look at.
 */
export function closings(inputs: ProposalInputs, proved: readonly Proved[], handled: ReadonlySet<string>): ProposalStep[] {
  const { proposals } = inputs.situation;
  return [...proposals.values()].flatMap(({ proposal }): ProposalStep[] => {
    if (proposal.state !== "open" || proposal.edited || handled.has(proposal.branch)) return [];
    const carried = carriedBy(proposal.branch, inputs);
    const reasons = carried.map((one) => obsolete(one, inputs, proved));
    // One server whose change is still wanted keeps the whole proposal.
    if (carried.length > 0 && reasons.includes(null)) return [];
    const why = reasons.find((reason) => reason !== null) ?? "its server is in no manifest any more";
    return [
      {
        kind: "close",
        branch: proposal.branch,
        id: proposal.id,
        servers: carried.map(({ manifest, server }) => ({ manifest, server })),
        why,
      },
    ];
  });
}

type Carried = Pick<EventData["proposal-opened"]["servers"][number], "manifest" | "server" | "to">;

/** What a proposal carries, as the ledger says it; where the ledger does not know it, the server whose branch it is. */
function carriedBy(branch: string, { situation }: ProposalInputs): readonly Carried[] {
  const known = situation.ledger.proposals.get(branch);
  if (known && known.servers.length > 0) return known.servers;
  return situation.inventory.servers
    .filter((server) => proposalBranch(server) === branch)
    .map(({ manifest, server }) => ({ manifest, server, to: null }));
}

/** Why a change is not wanted any more; null where it still may be. */
function obsolete(carried: Carried, { plan, situation }: ProposalInputs, proved: readonly Proved[]): string | null {
  const same = (other: ServerId) => serverKey(other) === serverKey(carried);
  // A manifest that cannot be read just now says nothing of its servers.
  if (unreadable(situation.inventory).some(({ file }) => file === carried.manifest)) return null;
  if (!situation.inventory.servers.some(same)) return "its server is in no manifest any more";
  const row = plan.servers.find(same);
  return row
    ? obsoleteRow(
        row,
        carried.to,
        proved.find((one) => same(one.row)),
      )
    : null;
}

function obsoleteRow(row: PlannedServer, to: string | null, proof: Proved | undefined): string | null {
  switch (row.action) {
    case "unknown":
      return null;
    case "ignored":
    case "unmanaged":
    case "current":
      return row.why;
    case "held":
    case "denied":
    case "update":
    case "pin":
    case "contract": {
      if (proof?.decision.kind === "deny") return proof.decision.why;
      if (to === null) return null;
      const candidate = row.candidates.find(({ version }) => version === to);
      if (!candidate) return `${to} is not offered any more`;
      return candidate.decision.kind === "deny" ? candidate.decision.why : null;
    }
  }
}
