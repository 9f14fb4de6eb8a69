import type { Severity } from "../manifest/inventory.ts";

const severities: readonly Severity[] = ["critical", "high", "medium", "low", "info"];

/** The worst first; what is as bad as another stays in its order. */
export function worstFirst<Item>(items: readonly Item[], severityOf: (item: Item) => Severity): Item[] {
  return items.toSorted((one, other) => severities.indexOf(severityOf(one)) - severities.indexOf(severityOf(other)));
}
