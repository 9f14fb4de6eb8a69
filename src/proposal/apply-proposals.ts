import type { ForgeProposal, MergeResult } from "../forge/forge.ts";
import { draft, type EventDraft } from "../ledger/event-types.ts";
import { ExternalError } from "../lib/errors.ts";
import { unlinked } from "../report/neutralise.ts";
import { type ProposalPlan, type ProposalStep, toolName, type Wanted } from "./proposal.ts";
import type { ProposalOutcome } from "./proposal-report.ts";
import type { ProposalPorts } from "./read-situation.ts";
import { mergeMessage, trailersIn } from "./words.ts";

type Step<Kind extends ProposalStep["kind"]> = Extract<ProposalStep, { kind: Kind }>;
type WantedStep = Step<"open" | "refresh" | "retell" | "keep">;

/** What became of a step; `again`: the base moved under it, so it is to be planned anew. */
export interface Applied {
  readonly outcome: ProposalOutcome;
  readonly again: boolean;
}

/**
 * Does what a plan says, in its order, through the forge, and tells the ledger. Every write is a compare-and-swap and can be repeated.
 * A step that loses a race to somebody is reported as `failed`, and the others go on; any other error ends the run.
 */
export async function applyProposals(plan: ProposalPlan, options: { readonly merge: boolean }, ports: ProposalPorts): Promise<Applied[]> {
  const applied: Applied[] = [];
  for (const step of plan.steps) {
    try {
      applied.push(await apply(step, { plan, ports, merge: options.merge }));
    } catch (error) {
      if (!(error instanceof ExternalError && error.code === "conflict")) throw error;
      applied.push({ outcome: outcome(step, "failed", error.message), again: true });
    }
  }
  return applied;
}

interface Context {
  readonly plan: ProposalPlan;
  readonly ports: ProposalPorts;
  readonly merge: boolean;
}

async function apply(step: ProposalStep, context: Context): Promise<Applied> {
  const { forge } = context.ports;
  switch (step.kind) {
    case "open":
    case "refresh":
    case "retell":
    case "keep":
      return applyWanted(step, context);
    case "close":
      await forge.closeProposal(step.id, step.why);
      await tell(context, `Close ${step.branch}`, draft("proposal-closed", { branch: step.branch, why: step.why, by: toolName }));
      return done(outcome(step, "closed", step.why));
    case "note-merged":
      await tell(
        context,
        `Note the merge of ${step.branch}`,
        draft("proposal-merged", { branch: step.branch, head: step.head, commit: step.commit }),
      );
      return done({ ...outcome(step, "noted", "a person merged it"), commit: step.commit });
    case "note-closed":
      await tell(
        context,
        `Note the close of ${step.branch}`,
        draft("proposal-closed", { branch: step.branch, why: step.why, by: "a person" }),
      );
      return done(outcome(step, "noted", step.why));
    case "none":
      return done(
        outcome(
          step,
          { hold: "held", deny: "denied", wait: "waiting" }[step.decision.kind] as ProposalOutcome["result"],
          step.decision.why,
        ),
      );
  }
}

async function applyWanted(step: WantedStep, context: Context): Promise<Applied> {
  const { proposal, result } = await present(step, context);
  const there = { ...outcome(step, result, step.decision.why), url: proposal.url, commit: proposal.head };
  if (!context.merge || step.decision.kind !== "merge") return done(there);
  const { forge } = context.ports;
  const message = mergeMessage(step.title, step.decision, trailersIn(step.message));
  return afterMerge(await forge.mergeProposal(proposal.id, proposal.head, message), { step, there, context });
}

/** Makes the proposal be what it is to be. The branch and its status stand before the proposal does, so that it never shows without proof. */
async function present(
  step: WantedStep,
  context: Context,
): Promise<{ proposal: Pick<ForgeProposal, "id" | "head" | "url">; result: "opened" | "refreshed" | "unchanged" }> {
  const { forge } = context.ports;
  const { branch, title, body, labels, servers } = step;
  const opened = step.kind === "open";
  if (step.kind === "keep") {
    if (!step.recorded)
      await tell(context, title, draft("proposal-refreshed", { branch, head: step.head, title, body, labels: [...labels], servers }));
    return { proposal: { id: step.id, head: step.head, url: null }, result: "unchanged" };
  }
  if (step.kind !== "retell") await commit(step, context);
  const proposal = await forge.openProposal({ branch, title, body, labels, servers });
  const event = { branch, head: proposal.head, title, body, labels: [...labels], servers };
  await tell(context, title, draft(opened ? "proposal-opened" : "proposal-refreshed", event));
  return { proposal, result: opened ? "opened" : "refreshed" };
}

async function commit(step: Step<"open" | "refresh">, { plan, ports }: Context): Promise<void> {
  const { branch, expected, changes, message } = step;
  const head = await ports.forge.commit({ branch, parent: plan.base.commit, expected, changes, message });
  const description = unlinked(step.decision.why, 130);
  await ports.forge.setStatus(head, { context: "mcp-gitops/verify", state: "success", description });
}

async function afterMerge(
  merge: MergeResult,
  { step, there, context }: { step: WantedStep; there: ProposalOutcome; context: Context },
): Promise<Applied> {
  switch (merge.kind) {
    case "merged": {
      const { branch, title } = step;
      const head = there.commit ?? merge.commit;
      await tell(context, `Merge ${title}`, draft("proposal-merged", { branch, head, commit: merge.commit }));
      return done({ ...there, result: "merged", commit: merge.commit });
    }
    case "conflict":
    case "moved":
      return { outcome: { ...there, result: "failed", why: merge.why }, again: true };
    case "blocked":
      return done({ ...there, result: "blocked", why: merge.why });
  }
}

async function tell({ ports }: Context, title: string, event: EventDraft): Promise<void> {
  await ports.ledger.append({ title, events: [event] });
}

function done(result: ProposalOutcome): Applied {
  return { outcome: result, again: false };
}

function outcome(step: ProposalStep, result: ProposalOutcome["result"], why: string): ProposalOutcome {
  const { branch, servers } = step;
  const named = servers.map((one: Wanted["servers"][number] | ProposalOutcome["servers"][number]) => {
    const { manifest, server, from, to } = one;
    return { manifest, server, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  });
  return { branch, servers: named, result, title: "title" in step ? step.title : null, why, url: null, commit: null };
}
