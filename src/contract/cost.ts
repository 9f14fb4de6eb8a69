import { countTokens } from "gpt-tokenizer/encoding/o200k_base";
import { canonicalJson } from "../lib/canonical.ts";
import type { Contract } from "./contract.ts";

/** What a surface takes of a model's context, before and after, in tokens; null where there is no contract, or one too large to count. */
export interface Cost {
  readonly before: number | null;
  readonly after: number | null;
  /** Whose tokens: another model's differ. */
  readonly tokenizer: "o200k estimate";
}

/** Characters of a surface that are counted; half a second's work. */
const largest = 2_000_000;

/** Letters without a space between them; more take the tokenizer a time that grows with the square of their number. */
const longestRun = 256;

/**
 * What two contracts cost. Loading this file loads the vocabulary (2 MB, about 0.3 s of processor time): import it where a verdict is
 * written and nowhere else.
 */
export function costOf(before: Contract | null, after: Contract | null): Cost {
  return { before: before && tokensOf(before), after: after && tokensOf(after), tokenizer: "o200k estimate" };
}

/** Tokens of everything that a client is told: names, descriptions, schemas, prompts, resources, instructions. */
function tokensOf({ instructions, tools, prompts, resources, resourceTemplates }: Contract): number | null {
  const text = canonicalJson({ instructions, tools, prompts, resources, resourceTemplates });
  if (text.length > largest) return null;
  return countTokens(broken(text), { disallowedSpecial: new Set() });
}

const runs = new RegExp(`(\\S{${longestRun}})(?=\\S)`, "g");
const gaps = new RegExp(`(\\s{${longestRun}})(?=\\s)`, "g");

function broken(text: string): string {
  return text.replace(runs, "$1 ").replace(gaps, "$1-");
}
