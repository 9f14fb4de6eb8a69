import { compareText, isRecord } from "./canonical-contract.ts";
import { own } from "./difference.ts";

/** A schema in the form that is compared: references resolved, types as a sorted list, simple alternatives folded into them. */
export interface Schema {
  readonly type?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly items?: unknown;
  readonly [keyword: string]: unknown;
}

const mostReferences = 16;

/**
 * Brings a schema into the form that is compared; `root` is the document that its local references (`#/…`) point into. `true` and what
 * is no schema at all allow everything; null is the schema `false`.
 */
export function normalSchema(schema: unknown, root: unknown): Schema | null {
  if (schema === false) return null;
  if (!isRecord(schema)) return {};
  const whole = resolved(schema, root);
  const folded = foldAlternatives(whole, root);
  const { const: only, nullable, type, enum: values, ...rest } = folded;
  const types = typesOf(type);
  const all = only === undefined ? (Array.isArray(values) ? (values as unknown[]) : undefined) : [only];
  const isNullable = nullable === true && types !== undefined;
  return {
    ...(types?.length === 1 && types[0] === "integer" ? inclusive(rest) : rest),
    ...(types && { type: isNullable ? [...new Set([...types, "null"])].sort(compareText) : types }),
    ...(all && { enum: isNullable && !all.includes(null) ? [...all, null] : all }),
    ...(Array.isArray(rest.required) && { required: rest.required.filter((name): name is string => typeof name === "string") }),
    ...("properties" in rest && { properties: isRecord(rest.properties) ? rest.properties : {} }),
  } as Schema;
}

/** Above 0 and from 1 on are one bound where only integers are meant; the tighter one counts where both stand. */
function inclusive(schema: Record<string, unknown>): Record<string, unknown> {
  const whole: Record<string, unknown> = { ...schema };
  const bounds = (value: unknown) => (typeof value === "number" ? [value] : []);
  if (typeof schema.exclusiveMinimum === "number") {
    whole.minimum = Math.max(...bounds(schema.minimum), Math.floor(schema.exclusiveMinimum) + 1);
    delete whole.exclusiveMinimum;
  }
  if (typeof schema.exclusiveMaximum === "number") {
    whole.maximum = Math.min(...bounds(schema.maximum), Math.ceil(schema.exclusiveMaximum) - 1);
    delete whole.exclusiveMaximum;
  }
  return whole;
}

function typesOf(type: unknown): string[] | undefined {
  if (typeof type === "string") return [type];
  if (!Array.isArray(type)) return undefined;
  return [...new Set(type.filter((one): one is string => typeof one === "string"))].sort(compareText);
}

/** Follows `$ref` within the document; what stands beside it counts too. One that leads nowhere stays, and is compared as text. */
function resolved(schema: Record<string, unknown>, root: unknown): Record<string, unknown> {
  let current = schema;
  for (let count = 0; typeof current.$ref === "string" && count < mostReferences; count++) {
    const { $ref: reference, ...beside } = current as { $ref: string };
    const target = pointed(reference, root);
    if (!isRecord(target)) return current;
    current = { ...target, ...beside };
  }
  return current;
}

function pointed(reference: string, root: unknown): unknown {
  if (reference !== "#" && !reference.startsWith("#/")) return undefined;
  const steps = reference.split("/").slice(1);
  return steps.reduce<unknown>((value, one) => {
    const name = one.replaceAll("~1", "/").replaceAll("~0", "~");
    if (Array.isArray(value)) return value[Number(name)];
    return isRecord(value) ? own(value, name) : undefined;
  }, root);
}

/** `anyOf: [{type: a}, {type: b}]` is `type: [a, b]`; one alternative is none; one and null is that one, nullable. */
function foldAlternatives(schema: Record<string, unknown>, root: unknown): Record<string, unknown> {
  for (const keyword of ["anyOf", "oneOf", "allOf"]) {
    const { [keyword]: branches, ...rest } = schema;
    if (!Array.isArray(branches) || !branches.every(isRecord)) continue;
    const all = branches.map((branch) => resolved(branch, root));
    const [first] = all;
    if (all.length === 1 && first) return { ...first, ...rest };
    if (keyword === "allOf" || "type" in rest) continue;
    if (all.every((branch) => Object.keys(branch).every((key) => key === "type"))) {
      return { ...rest, type: all.flatMap((branch) => typesOf(branch.type) ?? []) };
    }
    const others = all.filter((branch) => branch.type !== "null");
    const [other] = others;
    if (others.length === 1 && all.length === 2 && other?.type !== undefined) return { ...other, ...rest, nullable: true };
  }
  return schema;
}
