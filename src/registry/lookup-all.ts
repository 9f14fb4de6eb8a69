import type { Lookup, Package, Registry } from "./registry.ts";

/** Looks every distinct package up, side by side; the result by purl. How many at once is the HTTP client's to decide. */
export async function lookupAll(packages: readonly Package[], registry: Registry): Promise<Map<string, Lookup>> {
  const distinct = new Map(packages.map((pkg) => [pkg.purl, pkg]));
  const lookups = await Promise.all([...distinct.values()].map((pkg) => registry.lookup(pkg)));
  return new Map(lookups.map((lookup) => [lookup.purl, lookup]));
}
