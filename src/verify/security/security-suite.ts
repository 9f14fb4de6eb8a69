import type { Contract } from "../../contract/contract.ts";
import { outcomeOf } from "../finding.ts";
import type { Finding, SuiteResult } from "../verdict.ts";
import { reviewSurface } from "./surface-review.ts";

/** Raised when what the suites look at changes: a proof that an older program remembered says less. */
export const suitesVersion = 6;

/** The suite `security` as far as surface and behaviour go; what its packages bring is added where locks and registries are known. */
export function securitySuite(contract: Contract, before: Contract | null, behaviour: readonly Finding[]): SuiteResult {
  const findings = [...behaviour, ...reviewSurface(contract, before)];
  return { suite: "security", outcome: outcomeOf(findings), findings };
}
