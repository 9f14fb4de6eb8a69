import canonicalize from "canonicalize";

/** RFC 8785 canonical JSON: the bytes that a digest is made over. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("a value without a JSON form has no canonical form");
  return text;
}

/** Two-space JSON with keys sorted at every depth and a final newline: what is committed, so that a diff shows what moved. */
export function stableJson(value: unknown): string {
  return `${JSON.stringify(JSON.parse(canonicalJson(value)), null, 2)}\n`;
}

/** `sha256:<hex>` over the canonical JSON of a value. */
export function digestOf(value: unknown): string {
  // Loaded by the first digest: it takes a tenth of the start of a small program.
  return `sha256:${process.getBuiltinModule("node:crypto").hash("sha256", canonicalJson(value))}`;
}
