import { digestOf } from "../../lib/canonical.ts";
import type { Severity } from "../../manifest/inventory.ts";
import type { SecurityCode } from "./codes.ts";

/** What a detector saw in one text. */
export interface Hit {
  readonly code: SecurityCode;
  /** What was seen, in the words (or the decoded words) of the server. */
  readonly seen: string;
  /** What tells it from another of its code, and is the same wherever the text stands. */
  readonly subject: string;
  /** Where it is not the usual one of its code. */
  readonly severity?: Severity;
}

/** What tells one text from another where it is not to be told itself, or is long. */
export function shortDigest(text: string): string {
  return digestOf(text).slice("sha256:".length, "sha256:".length + 12);
}
