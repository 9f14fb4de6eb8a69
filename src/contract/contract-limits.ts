import type { Contract } from "./contract.ts";

/** What a contract may hold: no server that people use comes near, and what is larger is not read by anybody. Characters and items. */
export const contractLimits = {
  name: 10_000,
  instructions: 1_000_000,
  tools: 10_000,
  prompts: 10_000,
  resources: 10_000,
  resourceTemplates: 10_000,
} as const;

/** What of a contract is larger than it may be, for a person; null where nothing is. */
export function excessOf(contract: Contract): string | null {
  if ((contract.instructions ?? "").length > contractLimits.instructions) {
    return `its instructions are longer than ${contractLimits.instructions} characters`;
  }
  for (const list of ["tools", "prompts", "resources", "resourceTemplates"] as const) {
    if (contract[list].length > contractLimits[list]) return `it lists more than ${contractLimits[list]} ${list}`;
    if (contract[list].some(({ name }) => name.length > contractLimits.name)) {
      return `a name among its ${list} is longer than ${contractLimits.name} characters`;
    }
  }
  return null;
}
