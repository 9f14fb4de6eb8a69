import { canonicalContract } from "../../../src/contract/canonical-contract.ts";
import type { Contract } from "../../../src/contract/contract.ts";
import { reviewFleet } from "../../../src/verify/security/fleet-review.ts";
import { reviewSurface } from "../../../src/verify/security/surface-review.ts";
import type { Finding } from "../../../src/verify/verdict.ts";
import type { Category, Fragment, Harmless, Poisoned } from "./surface.ts";

/** The codes that say what a category of the set means. */
const codes: Readonly<Record<Category, readonly string[]>> = {
  "hidden text": ["hidden-text", "control-characters", "out-of-sight-text"],
  bidi: ["bidirectional-text"],
  "tag text": ["tag-characters"],
  terminal: ["ansi-escape", "control-characters"],
  instruction: [
    "override-instruction",
    "secrecy-instruction",
    "exfiltration-instruction",
    "false-authority",
    "encoded-instruction",
    "command-instruction",
    "priority-instruction",
  ],
  "other server": ["foreign-direction", "foreign-reference"],
  "look-alike": ["look-alike-name", "mixed-script-name"],
  secret: ["secret-shaped-text"],
};

/** The contract that a server with these lists would have. */
export function contractOf(says: Fragment): Contract {
  const { instructions = null, tools = [], prompts = [], resources = [], resourceTemplates = [] } = says;
  return canonicalContract({ eras: [], capabilities: {}, instructions, tools, prompts, resources, resourceTemplates }, null);
}

/** Everything that the text checks say of a surface, beside its neighbours. */
export function reviewOf({ says, server = "candidate", beside = {} }: Pick<Poisoned, "says" | "beside" | "server">): Finding[] {
  const contract = contractOf(says);
  const neighbours = Object.entries(beside).map(([name, one]) => ({ server: name, tools: contractOf(one).tools.map((item) => item.name) }));
  return [...reviewSurface(contract, null), ...reviewFleet(contract, neighbours, server)];
}

/** Whether one of the things that ought to be noticed is, above `info`. */
export function isCaught(surface: Poisoned): boolean {
  const wanted = new Set(surface.expect.flatMap((category) => codes[category]));
  return reviewOf(surface).some(({ code, severity }) => severity !== "info" && wanted.has(code));
}

/** What is wrongly said of a harmless surface, above `info`. */
export function falseAlarms(surface: Harmless): string[] {
  return reviewOf(surface).flatMap(({ code, severity, evidence }) => (severity === "info" ? [] : [`${severity} ${code}: ${evidence}`]));
}

/** How many of each technique are caught, in the order of the set. */
export function recall(surfaces: readonly Poisoned[]): Map<string, { readonly caught: number; readonly of: number }> {
  const groups = Map.groupBy(surfaces, ({ technique }) => technique);
  return new Map([...groups].map(([technique, own]) => [technique, { caught: own.filter(isCaught).length, of: own.length }]));
}
