/** A part of a path: a name, an index (negative from the end), or all children. */
type Part = string | number | typeof all;

const all = Symbol("all");
const token = /\.([A-Za-z_$][\w$-]*)|\.\*|\[\s*(?:(-?\d{1,9})|\*|'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")\s*\]/y;

/**
 * The values at a path of a JSON document: a subset of RFC 9535 with names (`$.a`, `$['a b']`), indices (`[0]`, `[-1]`) and all children
 * (`[*]`, `.*`). Null for what is no such path. Only own properties are seen.
 */
export function valuesAt(document: unknown, path: string): unknown[] | null {
  const parts = partsOf(path);
  if (parts === null) return null;
  return parts.reduce<unknown[]>((values, part) => values.flatMap((value) => childrenOf(value, part)), [document]);
}

function partsOf(path: string): Part[] | null {
  if (!path.startsWith("$")) return null;
  const parts: Part[] = [];
  for (token.lastIndex = 1; token.lastIndex < path.length; ) {
    const found = token.exec(path);
    if (found === null) return null;
    const [, plain, index, single, double] = found;
    const quoted = single ?? double;
    parts.push(index !== undefined ? Number(index) : (plain ?? quoted?.replace(/\\(.)/g, "$1") ?? all));
  }
  return parts;
}

function childrenOf(value: unknown, part: Part): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  if (part === all) return Object.values(value);
  if (typeof part === "string") return Object.hasOwn(value, part) ? [(value as Record<string, unknown>)[part]] : [];
  const at = Array.isArray(value) ? value.at(part) : undefined;
  return at === undefined ? [] : [at];
}
