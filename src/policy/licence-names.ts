import parse from "spdx-expression-parse";
import { ConfigError, type Place } from "../lib/errors.ts";
import type { ComplianceFile } from "./compliance-file.ts";

/** Throws ConfigError "policy" for a licence of the rules that SPDX does not know. `placeOf` says where it stands. */
export function checkLicences(rules: ComplianceFile | undefined, placeOf: (path: readonly (string | number)[]) => Place): void {
  for (const field of ["licences", "deniedLicences"] as const) {
    for (const [index, licence] of (rules?.[field] ?? []).entries()) {
      if (isExpression(licence)) continue;
      throw new ConfigError("policy", `\`${field}[${index}]\` is no licence that SPDX knows`, {
        place: placeOf([field, index]),
        expected: "an SPDX licence expression, such as `MIT` (https://spdx.org/licenses)",
        found: licence,
        todo: "correct its spelling, capitals included",
      });
    }
  }
}

function isExpression(text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    // The parser throws for what is no expression, and for nothing else.
    return false;
  }
}
