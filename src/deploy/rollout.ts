/** The `Rollout` document (`mcp-gitops/rollout/v1`): what became of one deployment, and of each server in it. */
export type Rollout = RolloutHead & RolloutOutcome;

interface RolloutHead {
  readonly schema: "mcp-gitops/rollout/v1";
  readonly target: string;
  /** The commit that was to go live, or that a rollback left. */
  readonly commit: string;
  /** Its revision. */
  readonly revision: string;
  readonly servers: readonly RolloutRow[];
}

export type RolloutOutcome =
  /** It is live already; nothing was written. */
  | { readonly outcome: "unchanged"; readonly live: string }
  | { readonly outcome: "verified"; readonly live: string; readonly previous: string | null }
  /** The target never switched to it. `live` is what is live afterwards, `reverts` what was undone in the base branch. */
  | { readonly outcome: "rolled-back"; readonly live: string | null; readonly why: string; readonly reverts: readonly Revert[] }
  /** Infrastructure: nothing was switched and nothing reverted. */
  | { readonly outcome: "inconclusive"; readonly live: string | null; readonly why: string }
  /** A person decides: nothing is switched until then. */
  | { readonly outcome: "frozen"; readonly live: string | null; readonly why: string };

/** How one server's change was undone. */
export type Revert =
  | { readonly kind: "committed"; readonly manifest: string; readonly server: string; readonly commit: string; readonly to: string | null }
  /** The base branch takes no direct push: a proposal waits for a person. */
  | { readonly kind: "proposed"; readonly manifest: string; readonly server: string; readonly proposal: string; readonly to: string | null }
  /** The base branch says something else by now. */
  | { readonly kind: "moved-on"; readonly manifest: string; readonly server: string };

export interface RolloutRow {
  readonly manifest: string;
  readonly server: string;
  readonly package: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly lock: string | null;
  readonly result: "kept" | "verified" | "failed" | "inconclusive" | "as-is" | "not-tried";
  readonly why: string;
}

/** The exit code of ARCHITECTURE §7 for a rollout. */
export function rolloutExitCode(rollout: Rollout): 0 | 1 | 3 {
  switch (rollout.outcome) {
    case "unchanged":
    case "verified":
      return 0;
    case "rolled-back":
    case "frozen":
      return 1;
    case "inconclusive":
      return 3;
  }
}
