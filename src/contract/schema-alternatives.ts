import { isRecord } from "./canonical-contract.ts";
import { among, own } from "./difference.ts";
import { normalSchema, type Schema } from "./normal-schema.ts";
import { conjunction } from "./schema-conjunction.ts";
import { allTypes, kindOf, kindsOf } from "./schema-kinds.ts";
import { referring } from "./schema-reference.ts";

/** One of the things that a schema allows. */
export interface Alternative {
  readonly schema: unknown;
  /** Which of the listed ones it is, or is a part of. */
  readonly origin: number;
}

export interface Alternatives {
  readonly list: readonly Alternative[];
  /** `oneOf`: what two of them allow is not allowed. */
  readonly exclusive: boolean;
  readonly keyword: "anyOf" | "oneOf";
}

const describing = new Set(["title", "description", "default", "examples", "deprecated", "$comment", "$id", "$schema"]);

/** What only describes a schema, and what it demands. */
export function withoutWords(schema: Schema): { readonly words: Schema; readonly rest: Schema } {
  const entries = Object.entries(schema);
  const [words, rest] = [
    entries.filter(([keyword]) => describing.has(keyword)),
    entries.filter(([keyword]) => !describing.has(keyword) && keyword !== "$defs" && keyword !== "definitions"),
  ];
  return { words: Object.fromEntries(words), rest: Object.fromEntries(rest) };
}

export function isUnion(schema: Schema): boolean {
  return Array.isArray(schema.anyOf) || Array.isArray(schema.oneOf);
}

/** Each alternative of a normal schema together with what is demanded of all; a schema without any is its own only one. */
export function alternativesOf(schema: Schema): Alternatives {
  const keyword = Array.isArray(schema.anyOf) ? "anyOf" : "oneOf";
  const { [keyword]: branches, ...rest } = schema;
  const listed = Array.isArray(branches) ? (branches as readonly unknown[]) : [{}];
  const list = listed.map((branch, origin) => ({ schema: both(branch, rest), origin }));
  return { list, exclusive: keyword === "oneOf" && listed.length > 1, keyword };
}

function both(branch: unknown, rest: Schema): unknown {
  if (branch === false) return false;
  if (!isRecord(branch)) return rest;
  if (Object.keys(rest).length === 0) return branch;
  if (referring.some((keyword) => keyword in branch)) return { ...rest, allOf: [...asList(rest.allOf), branch] };
  const one = conjunction(branch, rest);
  if (one === null) return false;
  return one ?? { ...rest, allOf: [...asList(rest.allOf), branch] };
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The parts of an alternative that allows several types: one a type; and of an enumeration: one a value. One alone where there is nothing to part. */
export function partsOf(schema: unknown, root: unknown): unknown[] {
  const normal = normalSchema(schema, root);
  if (normal === null || isUnion(normal)) return [schema];
  if (normal.enum !== undefined)
    return normal.enum.length > 1 ? normal.enum.slice(0, 200).map((value) => ofValue(normal, value)) : [schema];
  const types = normal.type ?? allTypes;
  return types.length > 1 ? types.map((type) => ({ ...normal, type: [type] })) : [schema];
}

function ofValue(schema: Schema, value: unknown): Schema {
  return { ...schema, type: [kindOf(value)], enum: [value] };
}

/** Whether nothing can be allowed by both, as far as types and values that both require show it. */
export function areDisjoint(one: Side, other: Side, depth = 0): boolean {
  const [first, second] = [normalSchema(one.schema, one.root), normalSchema(other.schema, other.root)];
  if (first === null || second === null) return true;
  if (first.type !== undefined && second.type !== undefined) {
    const kinds = kindsOf(second.type);
    if (![...kindsOf(first.type)].some((kind) => kinds.has(kind))) return true;
  }
  if (first.enum !== undefined && second.enum !== undefined) {
    if (among(first.enum, second.enum).length === 0) return true;
  }
  if (depth > 3 || !isOnlyObject(first) || !isOnlyObject(second)) return false;
  const [mine, theirs] = [first.properties ?? {}, second.properties ?? {}];
  return Object.keys(mine).some((name) => {
    const [schema, also] = [own(mine, name), own(theirs, name)];
    const required = first.required?.includes(name) && second.required?.includes(name);
    return required && also !== undefined && areDisjoint({ schema, root: one.root }, { schema: also, root: other.root }, depth + 1);
  });
}

/** Whether one demands a name that the other does not speak of: calls are made of the names that are listed. */
export function demandsMore(one: Side, other: Side): boolean {
  const [first, second] = [normalSchema(one.schema, one.root), normalSchema(other.schema, other.root)];
  if (first === null || second === null || !isOnlyObject(first) || !isOnlyObject(second)) return false;
  if (second.additionalProperties !== undefined && second.additionalProperties !== false) return false;
  return first.required?.some((name) => own(second.properties ?? {}, name) === undefined && !second.required?.includes(name)) ?? false;
}

/** A schema and the document that its references point into. */
export interface Side {
  readonly schema: unknown;
  readonly root: unknown;
}

function isOnlyObject({ type }: Schema): boolean {
  return type?.length === 1 && type[0] === "object";
}
