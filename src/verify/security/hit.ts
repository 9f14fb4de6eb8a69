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
