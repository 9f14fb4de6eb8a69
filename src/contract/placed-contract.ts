import { inOrder, isRecord } from "./canonical-contract.ts";
import { type Contract, itemLists } from "./contract.ts";

/**
 * The contract with references in place of the folders of one run (`places`: folder → reference): a server that tells where it works promises the
 * same whenever and wherever it runs. Pure.
 */
export function placedContract(contract: Contract, places: Readonly<Record<string, string>>): Contract {
  // The longest first, for one can lie in another.
  const known = Object.entries(places)
    .sort(([a], [b]) => b.length - a.length)
    .map(([folder, reference]) => ({
      folder,
      reference,
      pattern: new RegExp(`${folder.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")}(?![\\w-])`, "g"),
    }));
  const said = (text: string) =>
    known.reduce((rest, { folder, reference, pattern }) => (rest.includes(folder) ? rest.replace(pattern, () => reference) : rest), text);
  const walk = (value: unknown): unknown => {
    if (typeof value === "string") return said(value);
    if (Array.isArray(value)) return value.map(walk);
    return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([key, field]) => [said(key), walk(field)])) : value;
  };
  const { capabilities, instructions, tools, prompts, resources, resourceTemplates, ...rest } = contract;
  const whole = walk({ capabilities, instructions, tools, prompts, resources, resourceTemplates }) as typeof contract;
  return { ...rest, ...whole, ...Object.fromEntries(itemLists.map((list) => [list, inOrder(whole[list])])) };
}
