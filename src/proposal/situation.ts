import type { ForgeProposal } from "../forge/forge.ts";
import type { LedgerState } from "../ledger/state.ts";
import type { Inventory } from "../manifest/inventory.ts";
import type { Plan } from "../plan/plan.ts";
import type { Policies } from "../policy/policy.ts";
import type { VerifyResult } from "../verify/verify-server.ts";

/** What verification found for one server: its attempts, of which the last decides, and the lock of that one where it passed. */
export type ServerProof = Pick<VerifyResult, "server" | "attempts" | "lock">;

/** What planning proposals takes. */
export interface ProposalInputs {
  readonly plan: Plan;
  readonly proofs: readonly ServerProof[];
  readonly policies: Policies;
  readonly situation: Situation;
  /** Whether what may merge by itself is merged in this run: it then takes no place among the open proposals. */
  readonly merges: boolean;
}

/** The repository and its proposals as they are now; the plan may be older. */
export interface Situation {
  readonly base: { readonly branch: string; readonly commit: string };
  /** Every server of the base commit. */
  readonly inventory: Inventory;
  /** The files that pins stand in, and the locks and contracts, of the base commit. */
  readonly files: ReadonlyMap<string, BaseFile>;
  /** Newest proposal of each branch; key: branch. */
  readonly proposals: ReadonlyMap<string, ExistingProposal>;
  /** Heads of the branches under `mcp-gitops/`, and whether the head is a commit of this program. */
  readonly branches: ReadonlyMap<string, { readonly head: string; readonly ours: boolean }>;
  readonly ledger: Pick<LedgerState, "proposals">;
}

export interface BaseFile {
  readonly content: Buffer;
  readonly executable: boolean;
}

export interface ExistingProposal {
  readonly proposal: ForgeProposal;
  /** What merging it into the base commit would change, path → content; null where that is a conflict, or it is not open. */
  readonly merged: ReadonlyMap<string, Buffer | null> | null;
}
