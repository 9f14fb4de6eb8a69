import type { ServerId } from "../manifest/server-id.ts";

/** The `ProposalReport` document (`mcp-gitops/proposal-report/v1`): what became of each proposal in one run. */
export interface ProposalReport {
  readonly schema: "mcp-gitops/proposal-report/v1";
  readonly base: { readonly branch: string; readonly commit: string };
  readonly outcomes: readonly ProposalOutcome[];
}

export interface ProposalOutcome {
  readonly branch: string;
  readonly servers: readonly (ServerId & { readonly from?: string | null; readonly to?: string | null })[];
  /**
   * `unchanged`: open as it was; `merged`: in the base branch now; `noted`: a person merged or closed it; `waiting`: not opened or not
   * touched, see why; `blocked`: the forge does not let it merge; `failed`: somebody was faster, run it again.
   */
  readonly result:
    | "opened"
    | "refreshed"
    | "unchanged"
    | "merged"
    | "closed"
    | "noted"
    | "held"
    | "denied"
    | "waiting"
    | "blocked"
    | "failed";
  readonly title: string | null;
  readonly why: string;
  readonly url: string | null;
  /** Head of its branch, or the merge commit; null where there is none. */
  readonly commit: string | null;
}

/** 3 where something wants to be run again, else 0: a denial is no error, and a failed verdict was reported by `verify`. */
export function proposalExitCode(report: ProposalReport): 0 | 3 {
  return report.outcomes.some(({ result }) => result === "failed") ? 3 : 0;
}
