import type { Bump } from "../contract/contract.ts";
import type { Ecosystem, PinKind, Problem } from "../manifest/inventory.ts";
import type { CandidateKind, Decision } from "../policy/policy.ts";

/** The `Plan` document (`mcp-gitops/plan/v1`): inventory + releases + policy + clock → what to try. Pure data, printable, no secrets. */
export interface Plan {
  readonly schema: "mcp-gitops/plan/v1";
  readonly at: string;
  /** The commit that was read, and the branch that proposals go to. */
  readonly base: { readonly branch: string; readonly commit: string };
  /** Only some servers or versions were looked at: it says nothing of the others. */
  readonly partial?: true;
  /** Digest over all policy files. */
  readonly policy: string;
  readonly servers: readonly PlannedServer[];
  readonly problems: readonly Problem[];
  /** What nobody could tell when it was made, for a person. */
  readonly notLookedAt?: readonly string[];
}

/**
 * What happens to one server:
 * - `update`: pinned, and there is something to try; `pin`: unpinned, pin it to what would run today; `contract`: a remote whose first
 *   contract is wanted, nothing in the manifest changes;
 * - `current`: nothing newer is published within the range that policy allows; `held` / `denied`: something is, and policy says no, see
 *   candidates;
 * - `unmanaged`: nothing that can be pinned or reached; `ignored`: by policy or `disabled`; `unknown`: the registry could not say.
 */
export type PlanAction = "update" | "pin" | "contract" | "current" | "held" | "denied" | "unmanaged" | "ignored" | "unknown";

export interface PlannedServer {
  readonly manifest: string;
  readonly server: string;
  readonly package: string | null;
  readonly name: string | null;
  readonly ecosystem: Ecosystem | null;
  readonly pin: PinKind;
  /** The text in the file. */
  readonly from: string | null;
  /** The exact version that runs there today: `from` where it is exact, else what the launcher would resolve; null where unknown. */
  readonly resolved: string | null;
  readonly action: PlanAction;
  /** Why, in one sentence for a person. */
  readonly why: string;
  /** Best first; those with `try` are what verification tries in this order. */
  readonly candidates: readonly Candidate[];
}

export interface Candidate {
  readonly version: string;
  readonly kind: CandidateKind;
  readonly publishedAt: string | null;
  readonly claimedBump: Bump | null;
  readonly deprecated: string | null;
  /** Known holes of what runs today that it is the first to close; the cooldown did not hold it back for that. */
  readonly closes?: readonly string[];
  readonly decision: Decision;
}
