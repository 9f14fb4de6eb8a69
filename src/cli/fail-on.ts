import { ConfigError } from "../lib/errors.ts";
import type { Problem, Severity } from "../manifest/inventory.ts";
import { type Invocation, text } from "./command.ts";

const severities: readonly Severity[] = ["info", "low", "medium", "high", "critical"];

export const severityOption = { "fail-on": { type: "string" } } as const;

/** 1 when `--fail-on` names a severity that a problem reaches which nobody waived, else 0. */
export function failOn(invocation: Invocation, problems: readonly Problem[]): 0 | 1 {
  const wanted = text(invocation, "fail-on");
  if (wanted === undefined) return 0;
  const least = severities.indexOf(wanted as Severity);
  if (least < 0) {
    throw new ConfigError("usage", "--fail-on names no severity", {
      expected: severities.join(", "),
      found: wanted,
      todo: "name one of these",
    });
  }
  return problems.some(({ severity, waived }) => !waived && severities.indexOf(severity) >= least) ? 1 : 0;
}
