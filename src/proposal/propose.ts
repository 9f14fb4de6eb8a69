import type { Plan } from "../plan/plan.ts";
import type { Policies } from "../policy/policy.ts";
import { type Applied, applyProposals } from "./apply-proposals.ts";
import { planProposals } from "./plan-proposals.ts";
import type { ProposalPlan, ProposalStep } from "./proposal.ts";
import type { ProposalOutcome, ProposalReport } from "./proposal-report.ts";
import { type ProposalPorts, readSituation } from "./read-situation.ts";
import type { ServerProof } from "./situation.ts";

export interface ProposalRequest {
  readonly plan: Plan;
  readonly proofs: readonly ServerProof[];
  readonly policies: Policies;
  /** Whether what policy merges by itself is merged now. */
  readonly merge: boolean;
}

/** A merge moves the base under the next one; each round but the last merges at least one. */
const rounds = 12;

/** What proposing would do now; writes nothing. */
export async function previewProposals(request: ProposalRequest, ports: ProposalPorts): Promise<ProposalPlan> {
  return planProposals({ ...request, merges: request.merge, situation: await readSituation(ports) });
}

/**
 * Merges what policy merges by itself, then opens, refreshes and closes the rest on the base that this leaves. A merge that conflicts with one
 * before it is made anew on the new base. Throws ExternalError or ConfigError as the forge does; what was done until then stays, and the
 * next run goes on.
 */
export async function propose(request: ProposalRequest, ports: ProposalPorts): Promise<ProposalReport> {
  const outcomes = new Map<string, ProposalOutcome>();
  const note = (applied: readonly Applied[]) => {
    for (const { outcome } of applied) outcomes.set(outcomeKey(outcome), better(outcomes.get(outcomeKey(outcome)), outcome));
  };
  for (let round = 1; request.merge && round <= rounds; round++) {
    const plan = await previewProposals(request, ports);
    const steps = plan.steps.filter((step) => merges(step) && outcomes.get(step.branch)?.result !== "blocked");
    if (steps.length === 0) break;
    const applied = await applyProposals({ ...plan, steps }, { merge: true }, ports);
    note(applied);
    // A lost race against somebody else is tried once more.
    if (!applied.some(({ again }) => again) || (round > 1 && !applied.some(({ outcome }) => outcome.result === "merged"))) break;
  }
  const plan = await previewProposals(request, ports);
  note(await applyProposals(plan, { merge: false }, ports));
  return { schema: "mcp-gitops/proposal-report/v1", base: plan.base, outcomes: [...outcomes.values()] };
}

function merges(step: ProposalStep): boolean {
  return "message" in step && step.decision.kind === "merge";
}

/** One outcome a branch; where several servers share one, or people were noted, these have their own. */
function outcomeKey({ branch, servers, result }: ProposalOutcome): string {
  if (result === "held" || result === "denied") return JSON.stringify([branch, servers.map(({ manifest, server }) => [manifest, server])]);
  return result === "noted" ? `${branch} noted` : branch;
}

/** The last look only says that a proposal stands as it was left before. */
function better(earlier: ProposalOutcome | undefined, later: ProposalOutcome): ProposalOutcome {
  return earlier !== undefined && later.result === "unchanged" ? earlier : later;
}
