import { digestOf } from "../lib/canonical.ts";

/** The `CleanupPlan` document (`mcp-gitops/cleanup/v1`): what may go, and what stays and why. Applied only with its own digest. */
export interface CleanupPlan {
  readonly schema: "mcp-gitops/cleanup/v1";
  readonly at: string;
  readonly remove: readonly CleanupItem[];
  readonly keep: readonly (CleanupItem & { readonly rule: string })[];
}

export interface CleanupItem {
  readonly kind: "branch" | "revision" | "tree" | "staging";
  /** Branch name, or revision id, or folder name inside the target. */
  readonly name: string;
  readonly target: string | null;
  /** What it is now (a branch's head); the removal is refused when it changed. */
  readonly state: string | null;
  readonly why: string;
}

/** The digest that a plan is applied with: over what it removes. */
export function cleanupDigest(plan: CleanupPlan): string {
  return digestOf(plan.remove);
}

/** Whether two items are the same thing in the same state. */
export function sameItem(a: CleanupItem, b: CleanupItem): boolean {
  return a.kind === b.kind && a.name === b.name && a.target === b.target && a.state === b.state;
}
