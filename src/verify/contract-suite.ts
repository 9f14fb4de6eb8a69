import { compareContracts } from "../contract/compare-contracts.ts";
import type { Change, Contract, SurfaceChange, SurfaceClass } from "../contract/contract.ts";
import { excessOf } from "../contract/contract-limits.ts";
import { digestOf } from "../lib/canonical.ts";
import { finding, outcomeOf } from "./finding.ts";
import type { ProofJob } from "./proof-job.ts";
import { answered, failureReason, ownFault, type Started } from "./started.ts";
import type { Finding, SuiteResult } from "./verdict.ts";

export interface ContractResult {
  readonly suite: SuiteResult;
  readonly contract: Contract | null;
  readonly changes: readonly Change[];
  /** Null where there was nothing to compare with. */
  readonly surfaceChange: SurfaceChange | null;
}

/**
 * The suite `contract`: records the candidate's, and compares it with the pinned version's, or with what was recorded before where nothing pinned
 * could be started. Where neither is there the candidate is judged on its own, and a finding says so.
 */
export function contractSuite(job: ProofJob, candidate: Started, pinned: Started | null): ContractResult {
  const after = contractOf(candidate);
  if (after === null) return withoutContract(candidate);
  const excess = excessOf(after);
  if (excess !== null) return tooLarge(excess);
  const before = contractOf(pinned) ?? job.baseline;
  const aside = notes(job, pinned, before);
  if (before === null) {
    const inconclusive = aside.some(({ code }) => code === "pinned-unavailable");
    return {
      suite: { suite: "contract", outcome: inconclusive ? "inconclusive" : outcomeOf(aside), findings: aside },
      contract: after,
      changes: [],
      surfaceChange: null,
    };
  }
  const { changes, surfaceChange } = compareContracts(before, after);
  const findings = [...aside, ...changeFindings(changes)];
  return { suite: { suite: "contract", outcome: outcomeOf(findings), findings }, contract: after, changes, surfaceChange };
}

/** A contract that no document holds is none that a client can be promised. */
function tooLarge(excess: string): ContractResult {
  const found = finding("contract-too-large", "high", `its contract cannot be recorded: ${excess}`, excess);
  return { suite: { suite: "contract", outcome: "fail", findings: [found] }, contract: null, changes: [], surfaceChange: null };
}

/** The contract that a probe recorded, with the digest of the lock it was recorded from. */
export function contractOf(started: Started | null): Contract | null {
  if (!answered(started) || started.kind !== "probed" || started.result.contract === null) return null;
  return { ...started.result.contract, lock: started.tree?.digest ?? null };
}

function withoutContract(candidate: Started): ContractResult {
  const reason = failureReason(candidate) ?? "it answered without a contract";
  const own = candidate.kind === "refused" || (candidate.kind === "probed" && ownFault(candidate.result));
  const found = own
    ? finding("no-contract", "high", `its contract cannot be recorded: ${reason}`, reason)
    : finding("not-reached", "medium", `its contract could not be looked at: ${reason}`, reason);
  return {
    suite: { suite: "contract", outcome: own ? "fail" : "inconclusive", findings: [found] },
    contract: null,
    changes: [],
    surfaceChange: null,
  };
}

function notes(job: ProofJob, pinned: Started | null, before: Contract | null): Finding[] {
  const compared = before !== null;
  const reason = pinned === null ? job.pinnedMissing : failureReason(pinned);
  if (reason === null) return [];
  if (pinned?.kind === "unavailable")
    return [finding("pinned-unavailable", compared ? "info" : "medium", "the pinned version could not be looked at", reason)];
  const how = compared ? "what was recorded of it before is compared" : "the candidate is judged on its own";
  return [finding("pinned-fails", compared ? "info" : "medium", `the pinned version does not run today; ${how}`, reason)];
}

const severities = { additive: "info", behavioural: "low", breaking: "high" } as const;
const words = {
  additive: "no existing call notices",
  behavioural: "a model or a client may act differently on",
  breaking: "existing calls break on",
} as const satisfies Record<SurfaceClass, string>;

function changeFindings(changes: readonly Change[]): Finding[] {
  return (["breaking", "behavioural", "additive"] as const).flatMap((each) => {
    const own = changes.filter((change) => change.class === each);
    if (own.length === 0) return [];
    const count = own.length === 1 ? "one change" : `${own.length} changes`;
    const message = `${each}: ${words[each]} ${count}`;
    // By what changes and into what: a waiver for these changes is none for those of the next version.
    const subject = digestOf(own.map(({ kind, path, before, after }) => [kind, path, before, after]));
    return [
      {
        ...finding(
          `surface-${each}`,
          severities[each],
          message,
          own
            .slice(0, 20)
            .map(({ kind, path }) => `${kind} ${path}`)
            .join("\n"),
        ),
        subject,
      },
    ];
  });
}
