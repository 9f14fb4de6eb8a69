import type { Oid } from "../lib/git.ts";
import type { RecordedEvent } from "./event.ts";
import type { EventDraft } from "./event-types.ts";

export const ledgerBranch = "mcp-ledger";

/** The append-only record of events. */
export interface Ledger {
  /**
   * Appends the events that are news as one commit and returns it; null when all of them were there already. A lost race is
   * tried again on top of the winner. Throws ExternalError "conflict" when it keeps losing.
   */
  append(step: LedgerStep): Promise<Oid | null>;
  /** Every event, oldest first, fresh. */
  read(): Promise<readonly RecordedEvent[]>;
  /** Checks the whole chain from what is in this repository, offline. */
  verify(options?: VerifyOptions): Promise<LedgerReport>;
}

export interface LedgerStep {
  readonly title: string;
  readonly events: readonly EventDraft[];
  /** Locks that these events name by their digests and that no commit of the base branch holds: kept beside the events, each once. */
  readonly locks?: readonly object[];
}

export interface VerifyOptions {
  /** A commit the ledger had once; a ledger that does not contain it was rewritten. Without it only careless rewriting is found. */
  readonly contains?: Oid;
}

/** The `LedgerReport` document (`mcp-gitops/ledger-report/v1`). The ledger is whole when there are no findings. */
export interface LedgerReport {
  readonly schema: "mcp-gitops/ledger-report/v1";
  readonly head: Oid | null;
  readonly commits: number;
  readonly events: number;
  /** Digests that events name together with a commit: how many were recomputed, and how many could not be because it is not here. */
  readonly recomputed: number;
  readonly notHere: number;
  /** Those of locks that a deployment resolved for itself and that neither its commit nor the ledger holds. */
  readonly uncommitted: number;
  readonly findings: readonly LedgerFinding[];
}

export interface LedgerFinding {
  readonly code:
    | "history"
    | "not-append-only"
    | "unexpected-file"
    | "not-canonical"
    | "schema"
    | "path"
    | "trailers"
    | "digest"
    | "missing";
  /** The ledger commit it is found in. */
  readonly commit: Oid;
  readonly path: string | null;
  readonly message: string;
}
