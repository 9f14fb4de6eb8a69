import { ConfigError } from "../lib/errors.ts";
import type { Inventory, Problem } from "./inventory.ts";

/** The codes of problems behind which a whole manifest disappears. */
const hiding = new Set(["syntax", "not-utf8", "too-deep", "too-large"]);

/** The problems of manifests of which nothing could be read. */
export function unreadable({ problems }: Pick<Inventory, "problems">): Problem[] {
  return problems.filter(({ code }) => hiding.has(code));
}

/**
 * Throws ConfigError "manifest" when a manifest that matters cannot be read: one of `needed`, or any where nothing else could be read. One
 * broken file among others stays a problem of that one.
 */
export function mustBeReadable(inventory: Inventory, needed: ReadonlySet<string> = new Set()): void {
  const broken = unreadable(inventory);
  const first = broken.find(({ file }) => needed.has(file)) ?? (inventory.servers.length === 0 ? broken[0] : undefined);
  if (!first) return;
  const { file, line, column, message, todo } = first;
  const place = { file, ...(line !== null && { line }), ...(column !== null && { column }) };
  throw new ConfigError("manifest", `the manifest cannot be read: ${message}`, { place, todo });
}
