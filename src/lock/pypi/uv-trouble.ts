import type { Resolution } from "../resolution.ts";
import { withoutAddresses } from "../without-addresses.ts";

/** uv's own words when it fails. */
export interface UvTrouble {
  readonly kind: "failed";
  readonly words: string;
}

/** The specifier that the Python at hand does not meet (`>=3.12`), null when that is not what is wrong. */
export function isPythonsFault(words: string): string | null {
  return /does not satisfy Python((?:[<>=!~]=?[\d.*]+,?)+)/.exec(oneLine(words))?.[1]?.replace(/[,.]+$/, "") ?? null;
}

/** Whether the index says that it does not have something. */
export function isMissing(words: string): boolean {
  return /there is no version of|was not found in/.test(oneLine(words)) && !refused.test(oneLine(words));
}

const refused = /\b(?:401|403)\b|Unauthorized|Forbidden|authentication credentials/;

/** Infrastructure first: what an index refuses or does not answer looks to uv as if it were not there. */
export function troubleOf(words: string): Exclude<Resolution, { kind: "resolved" }> {
  const text = oneLine(words);
  const reason = withoutAddresses(reasonIn(words));
  if (refused.test(text)) {
    return { kind: "unavailable", reason: `the package index refuses access: ${reason}` };
  }
  if (/network was disabled|Network connectivity is disabled/.test(text))
    return { kind: "unavailable", reason: "uv is configured to work offline" };
  if (/no usable wheels|building (?:from source )?is disabled|no (?:compatible |matching )?wheels/i.test(text)) {
    return { kind: "unlockable", reason: `it cannot be installed without building, and nothing is built where locks are made: ${reason}` };
  }
  if (/URL dependencies must be|URL dependency/.test(text))
    return { kind: "unlockable", reason: `its tree holds what no hash fixes: ${reason}` };
  if (/No solution found|unsatisfiable|were not found in the|there is no version of|conflicting/i.test(text)) {
    return { kind: "unresolvable", reason: `uv cannot resolve its dependencies: ${reason}` };
  }
  return { kind: "unavailable", reason: `uv could not resolve it: ${reason}` };
}

/** uv's cause without its heading and hints. */
function reasonIn(words: string): string {
  const told = words.split(/\n\s*\n\s*hint:/)[0] ?? words;
  const cause = /\n\s*(?:cause:|Caused by:|╰─▶|×)\s*([\s\S]+)$/.exec(told)?.[1];
  return (cause ?? told).replace(/^(?:warning|error):\s*/gm, "").replace(/[│╰▶─×]/g, " ");
}

function oneLine(text: string): string {
  return text.replace(/[│╰▶─×]/g, " ").replace(/\s+/g, " ");
}
