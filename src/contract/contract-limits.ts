import { type Contract, type ContractItem, itemLists } from "./contract.ts";

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
export function excessOf({ withoutCapabilities: bare, ...contract }: Contract): string | null {
  const excess = excessIn(contract);
  if (excess !== null || typeof bare !== "object") return excess;
  const otherwise = Object.fromEntries(itemLists.map((list) => [list, bare[list]?.otherwise ?? []]));
  const own = excessIn({ instructions: null, ...bare, ...(otherwise as Record<(typeof itemLists)[number], ContractItem[]>) });
  return own === null ? null : `to a client without capabilities, ${own}`;
}

function excessIn(surface: Pick<Contract, "instructions" | (typeof itemLists)[number]>): string | null {
  if ((surface.instructions ?? "").length > contractLimits.instructions) {
    return `its instructions are longer than ${contractLimits.instructions} characters`;
  }
  for (const list of itemLists) {
    if (surface[list].length > contractLimits[list]) return `it lists more than ${contractLimits[list]} ${list}`;
    if (surface[list].some(({ name }) => name.length > contractLimits.name)) {
      return `a name among its ${list} is longer than ${contractLimits.name} characters`;
    }
  }
  return null;
}
