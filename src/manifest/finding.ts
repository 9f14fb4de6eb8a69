import { createHmac } from "node:crypto";
import type { Problem, Severity } from "./inventory.ts";
import { type ProblemPlace, toProblem } from "./problem.ts";
import { shapedSecrets } from "./secret-shapes.ts";

/** What can be found in a manifest or script that could be read: how bad each is, and what to do about it. */
const table = {
  unpinned: ["low", "let `mcp-gitops` propose the pin, or write the exact version there"],
  "clear-text-secret": ["high", "revoke it, put a new one where only your machine reads it, and name it as a variable here"],
  "plain-http": ["medium", "use https: what is sent and answered here can be read and changed on the way"],
  "piped-download": ["high", "download a release by version, check its digest, and run that file"],
  "container-opens-host": ["high", "leave that option out, or give the container the one folder or right that it needs"],
  "unset-variable": ["info", "set the variable where the client is started, or give it a default"],
  "duplicate-name": ["low", "rename one of them: clients make the names of tools out of it"],
  "pinned-differently": ["low", "pin the same version in both, or say in a comment why not"],
  "similar-name": ["info", "check that this is the package you mean, and not one that waits for a slip of the hand"],
} as const satisfies Record<string, readonly [Severity, string]>;

export type FindingCode = keyof typeof table;

export interface Found {
  readonly message: string;
  /** What tells it from others of its kind at the same server, and stays when the file changes elsewhere. */
  readonly fact: string;
  readonly severity?: Severity;
}

/** A problem with its severity and advice out of the table. */
export function finding(code: FindingCode, { message, fact, severity }: Found, at: ProblemPlace): Problem {
  const [usual, todo] = table[code];
  return toProblem({ code, severity: severity ?? usual, message, todo, fact }, at);
}

/**
 * Five hexadecimal digits that change with a secret and do not tell it: keyed by the place, so that two places do not show that they hold
 * the same, and too short to check guesses against.
 */
export function secretFingerprint(value: string, place: readonly string[]): string {
  return createHmac("sha256", JSON.stringify(["mcp-gitops/secret", ...place]))
    .update(value)
    .digest("hex")
    .slice(0, 5);
}

/** A name that is to be printed, in which somebody may have written the credential itself. */
export function withoutSecrets(text: string): string {
  let shown = "";
  let at = 0;
  for (const { kind, start, end } of shapedSecrets(text)) {
    shown += `${text.slice(at, start)}(a ${kind})`;
    at = end;
  }
  return shown + text.slice(at);
}
