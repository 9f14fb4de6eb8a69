import type { Plan } from "../plan/plan.ts";
import type { Policies } from "../policy/policy.ts";
import { type ProposalPlan, proposalsDocument } from "../proposal/proposal.ts";
import type { ProposalReport } from "../proposal/proposal-report.ts";
import { previewProposals, propose } from "../proposal/propose.ts";
import { verifiedEvents } from "../verify/verified-events.ts";
import type { VerifyResult } from "../verify/verify-server.ts";
import { plannedEvents } from "./detect.ts";
import type { Workspace } from "./workspace.ts";

export interface ProposeRequest {
  readonly plan: Plan;
  readonly policies: Policies;
  readonly results: readonly VerifyResult[];
  readonly merge: boolean;
}

/** Tells the ledger what was planned and proven, then makes the proposals what they are to be. */
export async function proposeStep(workspace: Workspace, request: ProposeRequest): Promise<ProposalReport> {
  const { plan, policies, results, merge } = request;
  const planned = plannedEvents(plan);
  if (planned.length > 0) await workspace.ledger.append({ title: "Plan", events: planned });
  const verified = verifiedEvents(results);
  if (verified.length > 0) await workspace.ledger.append({ title: "Verify", events: verified });
  return propose({ plan, policies, proofs: results, merge }, workspace);
}

/** What proposing would do; writes nothing. */
export async function previewStep(
  workspace: Workspace,
  { plan, policies, results, merge }: ProposeRequest,
): Promise<{ plan: ProposalPlan; document: unknown }> {
  const preview = await previewProposals({ plan, policies, proofs: results, merge }, workspace);
  return { plan: preview, document: proposalsDocument(preview) };
}
