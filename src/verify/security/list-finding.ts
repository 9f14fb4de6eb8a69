import type { Severity } from "../../manifest/inventory.ts";
import { neutralise } from "../../report/neutralise.ts";
import type { Finding } from "../verdict.ts";
import type { SecurityCode } from "./codes.ts";
import { securityFinding } from "./surface-review.ts";

const shown = 40;

/** One finding about many packages: how many they are, and the first of them. Without a subject the packages tell it from another. */
export function listFinding(
  code: SecurityCode,
  entries: readonly string[],
  more: { readonly subject?: string; readonly severity?: Severity } = {},
): Finding {
  const rest = entries.length > shown ? `, and ${entries.length - shown} more` : "";
  return securityFinding(code, {
    subject: more.subject ?? entries.join(" "),
    evidence: `${entries.length}: ${neutralise(entries.slice(0, shown).join(", "), 2000)}${rest}`,
    ...(more.severity && { severity: more.severity }),
  });
}
