import { isRecord } from "./canonical-contract.ts";
import { among, same } from "./difference.ts";
import { kindsOf } from "./schema-kinds.ts";

type Loose = Readonly<Record<string, unknown>>;

const describing = new Set([
  "title",
  "description",
  "default",
  "examples",
  "deprecated",
  "$comment",
  "$id",
  "$schema",
  "$defs",
  "definitions",
]);
const greater = new Set(["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"]);
const smaller = new Set(["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"]);
/** What `additionalProperties` and `items` mean hangs on their neighbours: two of them are not one. */
const bound: readonly (readonly [string, readonly string[]])[] = [
  ["additionalProperties", ["properties", "patternProperties", "additionalProperties"]],
  ["unevaluatedProperties", ["properties", "patternProperties", "additionalProperties", "unevaluatedProperties"]],
  ["unevaluatedItems", ["items", "prefixItems", "unevaluatedItems"]],
  ["items", ["prefixItems"]],
  ["if", ["if", "then", "else"]],
  ["then", ["if", "then", "else"]],
  ["else", ["if", "then", "else"]],
];

/**
 * One schema for two that both hold, where there is one: null where nothing can satisfy both, undefined where their keywords do not go together.
 * Of what only describes, `outer`'s word counts.
 */
export function conjunction(inner: Loose, outer: Loose): Loose | null | undefined {
  if (isBound(inner, outer) || isBound(outer, inner)) return undefined;
  const whole: Record<string, unknown> = { ...inner };
  for (const [keyword, value] of Object.entries(outer)) {
    const known = Object.hasOwn(inner, keyword) ? inner[keyword] : undefined;
    if (known === undefined || describing.has(keyword) || same({ before: known, after: value })) {
      Object.defineProperty(whole, keyword, { value, enumerable: true, configurable: true, writable: true });
      continue;
    }
    const both = bothOf(keyword, known, value);
    if (both === undefined || both === null) return both;
    whole[keyword] = both.value;
  }
  return whole;
}

function isBound(one: Loose, other: Loose): boolean {
  return bound.some(
    ([keyword, neighbours]) =>
      keyword in one &&
      !(keyword === "additionalProperties" && one[keyword] === true) &&
      neighbours.some((neighbour) => neighbour in other && !same({ before: one[neighbour], after: other[neighbour] })),
  );
}

function bothOf(keyword: string, one: unknown, other: unknown): { readonly value: unknown } | null | undefined {
  if (greater.has(keyword) || smaller.has(keyword)) {
    if (typeof one !== "number" || typeof other !== "number") return undefined;
    return { value: greater.has(keyword) ? Math.max(one, other) : Math.min(one, other) };
  }
  if (keyword === "additionalProperties") return { value: one === true ? other : one };
  if (keyword === "required" && Array.isArray(one) && Array.isArray(other)) return { value: [...new Set([...one, ...other])].sort() };
  if (keyword === "properties" && isRecord(one) && isRecord(other)) return { value: bothProperties(one, other) };
  if (keyword === "type") return bothTypes(asTypes(one), asTypes(other));
  if (keyword === "enum" && Array.isArray(one) && Array.isArray(other)) {
    const shared = among(one, other);
    return shared.length === 0 ? null : { value: shared };
  }
  return undefined;
}

function asTypes(type: unknown): string[] {
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === "string");
}

function bothTypes(one: readonly string[], other: readonly string[]): { readonly value: unknown } | null {
  const [first, second] = [kindsOf(one), kindsOf(other)];
  const shared = [...first].filter((type) => second.has(type));
  const named = shared.includes("number") ? shared.filter((type) => type !== "integer") : shared;
  return named.length === 0 ? null : { value: named.sort() };
}

function bothProperties(one: Loose, other: Loose): Loose {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(
    names.map((name) => {
      const [first, second] = [Object.hasOwn(one, name) ? one[name] : undefined, Object.hasOwn(other, name) ? other[name] : undefined];
      if (first === undefined) return [name, second];
      return [name, second === undefined || same({ before: first, after: second }) ? first : { allOf: [first, second] }];
    }),
  );
}
