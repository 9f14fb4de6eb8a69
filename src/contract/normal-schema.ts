import { canonicalJson } from "../lib/canonical.ts";
import { compareText, isRecord } from "./canonical-contract.ts";
import { same } from "./difference.ts";
import { conjunction } from "./schema-conjunction.ts";
import { kindOf, kindsOf, withoutForeignKeywords } from "./schema-kinds.ts";
import { pointed, referring } from "./schema-reference.ts";

/** A schema in the form that is compared: references resolved, types as a sorted list, simple alternatives and conjunctions folded into them. */
export interface Schema {
  readonly type?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly items?: unknown;
  readonly prefixItems?: readonly unknown[];
  readonly [keyword: string]: unknown;
}

type Loose = Readonly<Record<string, unknown>>;

const mostReferences = 16;
const deepestConjunction = 8;

/**
 * Brings a schema into the form that is compared; `root` is the document that its local references (`#/…`) point into. `true` and what
 * is no schema at all allow everything; null is the schema `false`, or one that contradicts itself.
 */
export function normalSchema(schema: unknown, root: unknown): Schema | null {
  if (schema === false) return null;
  if (!isRecord(schema)) return {};
  const whole = conjoined(resolved(schema, root), root, 0);
  const folded = whole === null ? null : foldAlternatives(spelled(whole), root);
  if (folded === null) return null;
  const named = withTypes(spelled(folded));
  return named === null ? null : withoutForeignKeywords(inclusive(named));
}

/** One spelling where JSON Schema has several: `const`, `nullable`, tuples and exclusive bounds of older drafts. */
function spelled(schema: Loose): Loose {
  const { const: only, nullable, type, enum: values, items, additionalItems, ...rest } = schema;
  const types = typesOf(type);
  const named = Array.isArray(values) ? unique(values) : undefined;
  const all = "const" in schema ? (named ?? [only]).filter((value) => same({ before: value, after: only })) : named;
  const tuple = Array.isArray(items) ? { prefixItems: items, ...(additionalItems !== undefined && { items: additionalItems }) } : null;
  const isNullable = nullable === true && types !== undefined;
  return {
    ...dependent(exclusive(rest)),
    ...(tuple ?? (items !== undefined && { items })),
    ...(types && { type: isNullable ? [...new Set([...types, "null"])].sort(compareText) : types }),
    ...(all && { enum: isNullable && !all.includes(null) ? [...all, null] : all }),
    ...(Array.isArray(rest.required) && { required: rest.required.filter((name) => typeof name === "string").sort(compareText) }),
    ...("properties" in rest && { properties: isRecord(rest.properties) ? rest.properties : {} }),
  };
}

function unique(values: readonly unknown[]): unknown[] {
  return [...new Map(values.map((value) => [canonicalJson(value ?? null), value])).values()];
}

/** Before 2019-09 one keyword said which names and which schemas a name brings with it. */
function dependent(schema: Loose): Loose {
  const { dependencies, ...rest } = schema;
  if (!isRecord(dependencies) || "dependentRequired" in rest || "dependentSchemas" in rest) return schema;
  const [names, schemas] = [true, false].map((wanted) => Object.entries(dependencies).filter(([, one]) => Array.isArray(one) === wanted));
  return {
    ...rest,
    ...(names?.length && { dependentRequired: Object.fromEntries(names) }),
    ...(schemas?.length && { dependentSchemas: Object.fromEntries(schemas) }),
  };
}

/** Draft 4 said `exclusiveMinimum: true` beside the bound. */
function exclusive(schema: Loose): Loose {
  const bounds: Record<string, unknown> = { ...schema };
  for (const [bound, flag] of [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"],
  ] as const) {
    if (typeof bounds[flag] !== "boolean") continue;
    if (bounds[flag] === true) bounds[flag] = bounds[bound];
    else delete bounds[flag];
    if (bounds[flag] !== undefined) delete bounds[bound];
  }
  return bounds;
}

/**
 * What an enumeration says of types, and keywords of types that none says. Every value of an enumeration has its type: what its `type` leaves out
 * is not there. A schema with `properties` and no type is meant for objects, whatever else it lets through.
 */
function withTypes(schema: Loose): Schema | null {
  const types = schema.type as readonly string[] | undefined;
  if (Array.isArray(schema.enum)) {
    const values = schema.enum.filter((value) => types === undefined || kindsOf(types).has(kindOf(value)));
    if (values.length === 0) return null;
    const kinds = [...new Set(values.map(kindOf))].sort(compareText);
    const every = [
      ["boolean", 2],
      ["null", 1],
    ] as const;
    const isAll = every.some(([kind, count]) => kinds.length === 1 && kinds[0] === kind && values.length === count);
    const { enum: _, ...rest } = schema;
    return { ...rest, type: kinds, ...(!isAll && { enum: values }) };
  }
  if (types !== undefined) return types.length === 0 ? null : (schema as Schema);
  if (isRecord(schema.properties) && Object.keys(schema.properties).length > 0) return { ...schema, type: ["object"] };
  return "items" in schema || "prefixItems" in schema ? { ...schema, type: ["array"] } : (schema as Schema);
}

/** Above 0 and from 1 on are one bound where only integers are meant, which are multiples of 1; the tighter one counts where both stand. */
function inclusive(schema: Schema): Schema {
  if (schema.type?.length !== 1 || schema.type[0] !== "integer") return schema;
  const whole: Record<string, unknown> = { ...schema };
  if (schema.multipleOf === 1) delete whole.multipleOf;
  const bounds = (...values: unknown[]) => values.filter((value): value is number => typeof value === "number");
  const low = bounds(schema.minimum).map(Math.ceil);
  const high = bounds(schema.maximum).map(Math.floor);
  low.push(...bounds(schema.exclusiveMinimum).map((value) => Math.floor(value) + 1));
  high.push(...bounds(schema.exclusiveMaximum).map((value) => Math.ceil(value) - 1));
  delete whole.exclusiveMinimum;
  delete whole.exclusiveMaximum;
  if (low.length > 0) whole.minimum = Math.max(...low);
  if (high.length > 0) whole.maximum = Math.min(...high);
  return whole as Schema;
}

export function typesOf(type: unknown): string[] | undefined {
  if (typeof type === "string") return [type];
  if (!Array.isArray(type)) return undefined;
  const named = new Set(type.filter((one): one is string => typeof one === "string"));
  // Every integer is a number.
  if (named.has("number")) named.delete("integer");
  return [...named].sort(compareText);
}

/** Follows references within the document; what stands beside one counts too. One that leads nowhere stays, and is compared as text. */
export function resolved(schema: Loose, root: unknown): Loose {
  let current = schema;
  for (let count = 0; count < mostReferences; count++) {
    const keyword = referring.find((one) => typeof current[one] === "string");
    if (keyword === undefined) return current;
    const { [keyword]: reference, ...beside } = current;
    const target = pointed(reference as string, root);
    if (target === undefined || target === current) return current;
    if (!isRecord(target)) return target === false ? { not: {} } : beside;
    const { $defs: _, definitions: __, ...own } = target;
    current = Object.keys(beside).length === 0 ? own : together(own, beside);
  }
  return current;
}

/** Two schemas that both hold; what describes is said by the outer one. */
function together(inner: Loose, outer: Loose): Loose {
  const one = conjunction(inner, outer);
  if (one === null) return { not: {} };
  return one ?? { allOf: [inner, outer] };
}

/** `allOf` as one schema, as far as its parts go together; parts that do not stay in it. Null: they contradict each other. */
function conjoined(schema: Loose, root: unknown, depth: number): Loose | null {
  const { allOf, ...rest } = schema;
  if (!Array.isArray(allOf) || depth > deepestConjunction) return schema;
  let whole: Loose = spelled(rest);
  const left: unknown[] = [];
  for (const part of allOf) {
    if (part === false) return null;
    if (!isRecord(part)) continue;
    const inner = conjoined(resolved(part, root), root, depth + 1);
    if (inner === null) return null;
    const both = Array.isArray(inner.allOf) ? undefined : conjunction(spelled(inner), whole);
    if (both === null) return null;
    if (both === undefined) left.push(inner);
    else whole = both;
  }
  return left.length === 0 ? whole : { ...whole, allOf: left };
}

/** Keywords that say what a schema means to people. */
const telling = new Set(["title", "description", "$comment"]);

/** `anyOf: [{type: a}, {type: b}]` is `type: [a, b]`; one alternative is none; one and null is that one, nullable; constants are an enumeration. */
function foldAlternatives(schema: Loose, root: unknown): Loose | null {
  for (const keyword of ["anyOf", "oneOf"] as const) {
    const { [keyword]: branches, ...rest } = schema;
    if (!Array.isArray(branches) || branches.length === 0) continue;
    const able = branches.filter((branch) => branch !== false);
    if (able.length === 0) return null;
    const all = able.map((branch) => spelled(resolved(isRecord(branch) ? branch : {}, root)));
    const folded = foldOne(all, rest) ?? foldWords(all, rest, keyword) ?? foldNull(all, rest);
    if (folded !== undefined) return folded;
  }
  return schema;
}

function foldOne([first, second]: readonly Loose[], rest: Loose): Loose | null | undefined {
  return first !== undefined && second === undefined ? conjunction(first, rest) : undefined;
}

/** Alternatives that only name types, or only values. */
function foldWords(all: readonly Loose[], rest: Loose, keyword: "anyOf" | "oneOf"): Loose | undefined {
  if ("type" in rest || "enum" in rest || "anyOf" in rest || "oneOf" in rest) return undefined;
  const only = (...keys: string[]) => all.every((branch) => Object.keys(branch).every((key) => keys.includes(key)));
  if (only("type") && all.every(({ type }) => Array.isArray(type))) {
    const types = all.flatMap(({ type }) => type as string[]);
    const overlap = new Set(types).size < types.length || (types.includes("integer") && types.includes("number"));
    return keyword === "oneOf" && overlap ? undefined : { ...rest, type: typesOf(types) };
  }
  if (!only("type", "enum") || !all.every((branch) => Array.isArray(branch.enum))) return undefined;
  const values = all.flatMap((branch) => withTypes(branch)?.enum ?? []);
  const distinct = unique(values);
  const lost = all.some((branch) => withTypes(branch)?.enum === undefined);
  return lost || (keyword === "oneOf" && distinct.length < values.length) ? undefined : { ...rest, enum: distinct };
}

/** Keywords that would hold for null too. */
const ofEveryType = new Set<string>(["anyOf", "oneOf", "allOf", "not", "if", ...referring]);

function foldNull(all: readonly Loose[], rest: Loose): Loose | undefined {
  const isNull = ({ type, ...more }: Loose) =>
    Array.isArray(type) && type.length === 1 && type[0] === "null" && Object.keys(more).every((key) => telling.has(key));
  const [other, another] = all.filter((branch) => !isNull(branch));
  if (all.length !== 2 || other === undefined || another !== undefined) return undefined;
  if (!Array.isArray(other.type) || other.type.includes("null") || Object.keys(other).some((key) => ofEveryType.has(key))) return undefined;
  if ("type" in rest || "enum" in rest) return undefined;
  return conjunction({ ...other, nullable: true }, rest) ?? undefined;
}
