import type { Lookup, Package, Registry } from "./registry.ts";

/** Looks every distinct package up, side by side; the result by purl. How many at once is the HTTP client's to decide. */
export async function lookupAll(packages: readonly Package[], registry: Registry): Promise<Map<string, Lookup>> {
  const distinct = new Map<string, Package>();
  for (const pkg of packages) distinct.set(pkg.purl, merged(pkg, distinct.get(pkg.purl)));
  const lookups = await Promise.all([...distinct.values()].map((pkg) => registry.lookup(pkg)));
  return new Map(lookups.map((lookup) => [lookup.purl, lookup]));
}

function merged(pkg: Package, known: Package | undefined): Package {
  if (known?.versions === undefined) return pkg;
  return { ...pkg, versions: [...known.versions, ...(pkg.versions ?? [])] };
}
