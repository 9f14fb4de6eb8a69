import type { EventData } from "../ledger/event-types.ts";
import type { Oid } from "../lib/git.ts";

/** A file to write (bytes), or null to delete it. `executable` keeps a wrapper script's mode. */
export interface FileChange {
  readonly path: string;
  readonly content: Buffer | null;
  readonly executable?: boolean;
}

export interface CommitRequest {
  /** Branch name without `refs/heads/`. */
  readonly branch: string;
  /** The parent of the new commit; null makes a root commit. */
  readonly parent: Oid | null;
  /** What the branch must be now (compare-and-swap); null: it must not exist. */
  readonly expected: Oid | null;
  readonly changes: readonly FileChange[];
  /** Subject, blank line, body, trailers. */
  readonly message: string;
}

export interface ForgeProposal {
  /** A number on GitHub; the branch name on the local forge. */
  readonly id: string;
  readonly branch: string;
  readonly head: Oid;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly state: "open" | "merged" | "closed";
  /** The commit on the base branch that merged it, where it is merged and that is known. */
  readonly merge?: Oid | null;
  /** A person pushed to the branch: nothing of theirs is ever overwritten. */
  readonly edited: boolean;
  readonly url: string | null;
}

export interface ProposalRequest {
  readonly branch: string;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  /** What it carries, as the ledger's `proposal-opened` says it: the local forge keeps it there. */
  readonly servers?: EventData["proposal-opened"]["servers"];
}

export type MergeResult =
  | { readonly kind: "merged"; readonly commit: Oid }
  | { readonly kind: "conflict"; readonly why: string }
  | { readonly kind: "blocked"; readonly why: string }
  | { readonly kind: "moved"; readonly why: string };

/**
 * Where proposals, incidents and deployments live. Ten verbs; both adapters pass the same tests (test/forge/contract). Every write can
 * be repeated and is a compare-and-swap; a lost race throws ExternalError "conflict", a refusal ConfigError "permission".
 */
export interface Forge {
  readonly kind: "local" | "github";
  /** The base branch and its head, fresh. */
  base(): Promise<{ branch: string; commit: Oid }>;
  /** Head of a branch, null when there is none. The commit is present in the local object store afterwards. */
  branch(name: string): Promise<Oid | null>;
  /** Names and heads of the branches that start with a prefix, fresh. */
  branches(prefix: string): Promise<readonly { name: string; head: Oid }[]>;
  /** One commit on a branch by compare-and-swap; returns it. A forge may add a trailer of its own to the message. */
  commit(request: CommitRequest): Promise<Oid>;
  /** Moves a branch to an existing commit by compare-and-swap; `to` null deletes it. */
  moveBranch(name: string, expected: Oid | null, to: Oid | null): Promise<void>;
  /** Proposals this tool opened (branches under `mcp-gitops/`), newest first, any state. */
  proposals(): Promise<readonly ForgeProposal[]>;
  /** Opens a proposal for a branch, or makes an open one say this. */
  openProposal(request: ProposalRequest): Promise<ForgeProposal>;
  closeProposal(id: string, why: string): Promise<void>;
  mergeProposal(id: string, head: Oid, message: string): Promise<MergeResult>;
  /** A status on a commit, as required checks read it. */
  setStatus(commit: Oid, status: { context: string; state: "success" | "failure" | "pending"; description: string }): Promise<void>;
  /** Opens (or updates) the incident of a key; closed ones are opened anew, never deleted. */
  openIncident(incident: { key: string; title: string; body: string }): Promise<{ id: string; url: string | null }>;
  closeIncident(key: string, why: string): Promise<void>;
  /** Records where a commit is being, or has been, deployed. */
  recordDeployment(deployment: {
    target: string;
    commit: Oid;
    state: "in_progress" | "success" | "failure" | "inactive";
    description: string;
  }): Promise<void>;
}
