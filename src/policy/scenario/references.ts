/** A reference in a scenario: `${{ fixtures.NAME }}`, or `${{ steps.ID.NAME }}` to what an earlier step saved. */
const reference = /\$\{\{([^{}]{0,200})\}\}/g;

/** A value that was not there when it was asked for. */
export class UnresolvedReference extends Error {}

/**
 * A value with its references put in, at any depth, keys aside. A text that is one reference and nothing else becomes the value itself.
 * Throws UnresolvedReference where `lookUp` knows none (undefined).
 */
export function withReferences<Value>(value: Value, lookUp: (name: string) => unknown): Value {
  const found = (name: string) => {
    const known = lookUp(name.trim());
    if (known === undefined) throw new UnresolvedReference(`\${{ ${name.trim()} }} stands for nothing`);
    return known;
  };
  const walk = (one: unknown): unknown => {
    if (typeof one === "string") {
      const [, whole] = /^\$\{\{([^{}]{0,200})\}\}$/.exec(one) ?? [];
      return whole === undefined ? one.replace(reference, (_, name: string) => textOf(found(name))) : found(whole);
    }
    if (Array.isArray(one)) return one.map(walk);
    if (typeof one !== "object" || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, field]) => [key, walk(field)]));
  };
  return walk(value) as Value;
}

/** The references in a value, each with the path of keys to where it stands. */
export function referencesIn(value: unknown, path: readonly (string | number)[] = []): { name: string; path: (string | number)[] }[] {
  if (typeof value === "string") return [...value.matchAll(reference)].map(([, name = ""]) => ({ name: name.trim(), path: [...path] }));
  if (typeof value !== "object" || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, field]) => referencesIn(field, [...path, key]));
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
