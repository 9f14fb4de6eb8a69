import type { Plan } from "../plan/plan.ts";
import type { Policies } from "../policy/policy.ts";
import { applyProposals } from "./apply-proposals.ts";
import { planProposals } from "./plan-proposals.ts";
import type { ProposalPlan } from "./proposal.ts";
import type { ProposalOutcome, ProposalReport } from "./proposal-report.ts";
import { type ProposalPorts, readSituation } from "./read-situation.ts";
import type { ServerProof } from "./server-proof.ts";

export interface ProposalRequest {
  readonly plan: Plan;
  readonly proofs: readonly ServerProof[];
  readonly policies: Policies;
  /** Whether what policy merges by itself is merged now. */
  readonly merge: boolean;
}

/** A merge moves the base under the next proposal; each round merges at least one, or ends. */
const rounds = 8;

/** What proposing would do now; writes nothing. */
export async function previewProposals(request: ProposalRequest, ports: ProposalPorts): Promise<ProposalPlan> {
  return planProposals({ ...request, merges: request.merge, situation: await readSituation(ports) });
}

/**
 * Opens, refreshes, merges and closes proposals until nothing is left to do. Where a merge conflicts with one before it, the proposal is made
 * anew on the new base. Throws ExternalError or ConfigError as the forge does; what was done until then stays, and the next run goes on.
 */
export async function propose(request: ProposalRequest, ports: ProposalPorts): Promise<ProposalReport> {
  const outcomes = new Map<string, ProposalOutcome>();
  for (let round = 1; ; round++) {
    const plan = await previewProposals(request, ports);
    const applied = await applyProposals(plan, request, ports);
    for (const { outcome } of applied) outcomes.set(outcomeKey(outcome), better(outcomes.get(outcomeKey(outcome)), outcome));
    const merged = applied.some(({ outcome }) => outcome.result === "merged");
    const again = applied.some((one) => one.again) && (merged || round === 1) && round < rounds;
    if (!again) return { schema: "mcp-gitops/proposal-report/v1", base: plan.base, outcomes: [...outcomes.values()] };
  }
}

function outcomeKey({ branch, servers }: ProposalOutcome): string {
  return JSON.stringify([branch, servers.map(({ manifest, server }) => [manifest, server])]);
}

/** A later round only says that a proposal stands as an earlier one left it. */
function better(earlier: ProposalOutcome | undefined, later: ProposalOutcome): ProposalOutcome {
  return earlier !== undefined && later.result === "unchanged" && earlier.result !== "failed" ? earlier : later;
}
