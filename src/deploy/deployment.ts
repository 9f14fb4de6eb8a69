import type { Lock } from "../lock/lock.ts";
import type { Server } from "../manifest/inventory.ts";
import type { TargetPolicy } from "../policy/policy.ts";
import type { Finding, Outcome } from "../verify/verdict.ts";
import type { Revision } from "./revision.ts";

/**
 * The documents between the three phases of a deployment. The first is made with the metadata of registries, the second where
 * there is no token, the third with it.
 */

/** What a target gets next (`mcp-gitops/deployment/v1`). */
export interface DeploymentPlan {
  readonly schema: "mcp-gitops/deployment/v1";
  readonly target: TargetPolicy;
  readonly base: { readonly branch: string; readonly commit: string };
  readonly decision: DeploymentDecision;
  readonly revision: Revision;
  /** The verified revision that is live now. */
  readonly current: Revision | null;
  readonly servers: readonly PlannedRollout[];
}

export type DeploymentDecision =
  | { readonly kind: "unchanged" }
  /** A rollback or a failure holds automatic promotion. */
  | { readonly kind: "frozen"; readonly why: string }
  /** `thaw`: a hold whose reason is gone ends with this deployment. */
  | { readonly kind: "stage"; readonly thaw: string | null };

export interface PlannedRollout {
  readonly manifest: string;
  readonly server: string;
  readonly step: RolloutStep;
}

/** What happens to one server before the switch. */
export type RolloutStep =
  /** Starts as it does in the current revision; its tree is there. */
  | { readonly kind: "keep" }
  /** Installed from this lock and probed there. */
  | { readonly kind: "stage"; readonly lock: string }
  /** A remote: reached, never blamed. */
  | { readonly kind: "reach" }
  /** Stands in the manifest as it is: nothing here is installed. */
  | { readonly kind: "as-is"; readonly why: string }
  /** Its version must not go live, known before it is tried. */
  | { readonly kind: "refused"; readonly reason: "quarantined" | "unresolvable"; readonly why: string }
  /** Its lock could not be had: infrastructure. */
  | { readonly kind: "unavailable"; readonly why: string };

/**
 * What the proving plane needs to stage a plan (`mcp-gitops/staging/v1`), so that it needs neither a checkout nor a network but the
 * registry. Holds what the manifests hold, secrets that stand there included: a file for its owner alone, never printed.
 */
export interface Staging {
  readonly schema: "mcp-gitops/staging/v1";
  readonly plan: DeploymentPlan;
  readonly servers: readonly Server[];
  /** Path → the manifest's bytes in base64. */
  readonly manifests: Readonly<Record<string, string>>;
  /** Digest → lock, of every package that the revision starts and whose lock is known here. */
  readonly locks: Readonly<Record<string, Lock>>;
}

/** What the proving plane found in the staged trees (`mcp-gitops/smoke/v1`). */
export interface SmokeReport {
  readonly schema: "mcp-gitops/smoke/v1";
  readonly target: string;
  readonly revision: string;
  /** Digest of the deployment plan it answers. */
  readonly plan: string;
  readonly servers: readonly SmokeRow[];
}

export interface SmokeRow {
  readonly manifest: string;
  readonly server: string;
  readonly lock: string | null;
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
}
