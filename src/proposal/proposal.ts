import type { FileChange } from "../forge/forge.ts";
import type { EventData } from "../ledger/event-types.ts";
import type { ServerId } from "../manifest/server-id.ts";
import type { ProofDecision } from "../policy/policy.ts";

/** The branch of the one proposal that pins and locks what a repository has, where it pins nothing yet. */
export const firstPinBranch = "mcp-gitops/pin";

/** Who closed it, as the ledger says it of what this program closes. */
export const toolName = "mcp-gitops";

/** The `Proposals` document (`mcp-gitops/proposals/v1`): what is to be opened, refreshed, closed, and what is not and why. */
export interface ProposalPlan {
  readonly schema: "mcp-gitops/proposals/v1";
  readonly base: { readonly branch: string; readonly commit: string };
  readonly steps: readonly ProposalStep[];
}

export type ProposalStep =
  /** A new branch and proposal; `expected` is the branch that an earlier run left behind. */
  | ({ readonly kind: "open"; readonly expected: string | null } & Wanted)
  /** Its content or its base moved: one new commit takes the place of the old one. */
  | ({ readonly kind: "refresh"; readonly id: string; readonly expected: string } & Wanted)
  /** The branch is as it should be, what the proposal says is not. */
  | ({ readonly kind: "retell"; readonly id: string; readonly head: string } & Wanted)
  /** All is as it should be; `recorded`: the ledger knows it too. */
  | ({ readonly kind: "keep"; readonly id: string; readonly head: string; readonly recorded: boolean } & Wanted)
  | { readonly kind: "close"; readonly branch: string; readonly id: string; readonly servers: readonly ServerId[]; readonly why: string }
  /** What happened at the forge and the ledger does not know yet. */
  | {
      readonly kind: "note-merged";
      readonly branch: string;
      readonly head: string;
      readonly commit: string;
      readonly servers: readonly ServerId[];
    }
  | { readonly kind: "note-closed"; readonly branch: string; readonly servers: readonly ServerId[]; readonly why: string }
  /** Nothing is done for these servers now. */
  | { readonly kind: "none"; readonly branch: string; readonly servers: readonly ServerId[]; readonly decision: NoDecision };

export type NoDecision = { readonly kind: "hold" | "deny" | "wait"; readonly rule: string; readonly why: string };

/** What a proposal is to be. */
export interface Wanted {
  readonly branch: string;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly servers: EventData["proposal-opened"]["servers"];
  /** Against the base commit; empty where the base has it all. */
  readonly changes: readonly FileChange[];
  /** Of the commit: subject, body, trailers. */
  readonly message: string;
  readonly decision: Extract<ProofDecision, { kind: "merge" | "propose" }>;
}

/** The document as it is printed: file contents as text. */
export function proposalsDocument(plan: ProposalPlan): unknown {
  const steps = plan.steps.map((step) =>
    "changes" in step
      ? { ...step, changes: step.changes.map((change) => ({ ...change, content: change.content?.toString("utf8") ?? null })) }
      : step,
  );
  return { ...plan, steps };
}
