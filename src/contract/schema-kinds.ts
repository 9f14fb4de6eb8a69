import type { Schema } from "./normal-schema.ts";

/** The types of JSON Schema; `integer` is a part of `number`. */
export const allTypes = ["array", "boolean", "null", "number", "object", "string"] as const;

/** Keywords that say something of values of one type only. */
const keywordsOf: Readonly<Record<string, readonly string[]>> = {
  object: [
    "properties",
    "required",
    "additionalProperties",
    "patternProperties",
    "propertyNames",
    "minProperties",
    "maxProperties",
    "dependentRequired",
  ],
  array: ["items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains"],
  string: ["minLength", "maxLength", "pattern"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
};

const typeOfKeyword: ReadonlyMap<string, string> = new Map(
  Object.entries(keywordsOf).flatMap(([type, keywords]) => keywords.map((keyword) => [keyword, type] as const)),
);

/** The narrowest type of a value. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}

/** The types with what they hold: a number may be an integer. */
export function kindsOf(types: readonly string[]): ReadonlySet<string> {
  return new Set(types.includes("number") ? [...types, "integer"] : types);
}

/** Whether values of a type that a keyword speaks of can be there. */
export function concerns(keyword: string, types: readonly string[] | undefined): boolean {
  const type = typeOfKeyword.get(keyword);
  if (type === undefined || types === undefined) return true;
  return types.includes(type) || (type === "number" && types.includes("integer"));
}

/** The schema without keywords about types that it does not allow: they say nothing. */
export function withoutForeignKeywords(schema: Schema): Schema {
  if (schema.type === undefined) return schema;
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => concerns(keyword, schema.type)));
}

/** The types that both allow; undefined: all. */
export function sharedTypes(one: readonly string[] | undefined, other: readonly string[] | undefined): readonly string[] | undefined {
  if (one === undefined) return other;
  if (other === undefined) return one;
  const [first, second] = [kindsOf(one), kindsOf(other)];
  const shared = [...first].filter((type) => second.has(type));
  return shared.includes("number") ? shared.filter((type) => type !== "integer") : shared;
}
