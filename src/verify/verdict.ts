import type { Bump, Change, Contract, SurfaceChange } from "../contract/contract.ts";
import type { Cost } from "../contract/cost.ts";
import type { ToolUse } from "../contract/tool-use.ts";
import type { Severity } from "../manifest/inventory.ts";
import type { Performance } from "./performance/performance.ts";

export type Outcome = "pass" | "warn" | "fail" | "inconclusive";

export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** What was seen, capped and neutralised: words of a server are data. */
  readonly evidence: string;
  /** What a person does about it. */
  readonly todo?: string;
  /** What tells it from another of its code at the same package, whatever its message and evidence say. */
  readonly subject?: string;
  /** The code under which Snyk's agent-scan tells the same. */
  readonly sameAs?: string;
  /** Names it for a waiver: a digest over suite, code, package and subject. Given by the deciding plane. */
  readonly fingerprint?: string;
  /** Somebody accepts it: it counts as `info`. */
  readonly waived?: { readonly reason: string; readonly author: string; readonly expires: string };
}

export interface SuiteResult {
  readonly suite: string;
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
}

/** Which isolation was in force while the candidate ran. */
export interface Isolation {
  readonly kind: "bubblewrap" | "namespaces" | "uid" | "process-group" | "container" | "remote";
  /** The verifier stood outside the candidate's reach (other uid or namespace). Policy does not merge by itself where false. */
  readonly separated: boolean;
  readonly network: "off" | "open";
  readonly filesystem: "private" | "shared";
  /** What could not be had and why, for a person. */
  readonly missing: readonly string[];
}

/** The `Verdict` document (`mcp-gitops/verdict/v1`). `from` is null for a first pin, `to` null for a remote. */
export interface Verdict {
  readonly schema: "mcp-gitops/verdict/v1";
  readonly manifest: string;
  readonly server: string;
  readonly package: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly outcome: Outcome;
  readonly surfaceChange: SurfaceChange | null;
  readonly effectiveBump: Bump | null;
  /** Digest of the candidate's lock, and of its contract; null where there is none. */
  readonly lock: string | null;
  readonly contract: string | null;
  readonly changes: readonly Change[];
  readonly suites: readonly SuiteResult[];
  readonly isolation: Isolation;
  /** Where the suite `performance` ran. */
  readonly performance?: Performance;
  readonly notLookedAt: readonly string[];
  /** What the surface takes of a model's context; left out where no contract was recorded. */
  readonly cost?: Cost;
  /** The changed tools that this repository refers to, those that break first. Given by the deciding plane. */
  readonly usage?: readonly ToolUse[];
}

/** What the proving plane returns for one attempt (`mcp-gitops/proof/v1`). */
export interface Proof {
  readonly schema: "mcp-gitops/proof/v1";
  readonly verdict: Verdict;
  /** The candidate's contract; null where it could not be recorded. */
  readonly contract: Contract | null;
  /** Milliseconds per step, for the report; not part of any digest. */
  readonly timings: Readonly<Record<string, number>>;
}
