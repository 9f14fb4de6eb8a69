import { canonicalJson } from "../lib/canonical.ts";
import { isRecord } from "./canonical-contract.ts";
import type { SurfaceClass } from "./contract.ts";
import { keysOf, type Note, own, type Pair, same, step, verb } from "./difference.ts";
import { normalSchema, type Schema } from "./normal-schema.ts";
import { compareConstraint, constraints } from "./schema-constraints.ts";

/** `input`: the client writes what the schema describes, narrowing it breaks; `output`: the client reads it, losing something breaks. */
export type Direction = "input" | "output";

interface Comparison {
  readonly direction: Direction;
  /** The whole documents, for `$ref`. */
  readonly roots: Pair;
  readonly note: Note;
  /** Pairs with references that were compared already: a schema may contain itself. */
  readonly visited: Set<string>;
  /** Comparisons left: references can make a small document unfold without end. */
  left: number;
}

const mostComparisons = 20_000;
const deepest = 64;

/** Keywords that describe, and what a change of each is. */
const descriptive: Readonly<Record<string, SurfaceClass>> = {
  title: "additive",
  $schema: "additive",
  $id: "additive",
  $comment: "additive",
  description: "behavioural",
  default: "behavioural",
  examples: "behavioural",
  deprecated: "behavioural",
  format: "behavioural",
};
const structural = new Set([
  "type",
  "enum",
  "properties",
  "required",
  "additionalProperties",
  "items",
  "anyOf",
  "oneOf",
  "$defs",
  "definitions",
]);

/**
 * Compares two JSON Schemas (2020-12 and draft-07 alike) over a closed list of keywords, through nested objects, arrays, local references
 * and simple alternatives. A keyword outside the list that changed is behavioural and named `schema-keyword-not-understood`.
 */
export function compareSchemas(pair: Pair, { direction, path }: { direction: Direction; path: string }, note: Note): void {
  const comparison: Comparison = { direction, roots: pair, note, visited: new Set(), left: mostComparisons };
  const rooted = (schema: unknown) => (isRecord(schema) && schema.type === undefined ? { type: "object", ...schema } : schema);
  compareAt({ before: rooted(pair.before), after: rooted(pair.after) }, path, comparison);
}

function compareAt(pair: Pair, path: string, comparison: Comparison): void {
  if (isSettled(pair, comparison)) return;
  if (comparison.left-- <= 0 || path.split("/").length > deepest) {
    if (comparison.left >= -1) comparison.note("schema-too-deep", path, pair, "behavioural");
    return;
  }
  const before = normalSchema(pair.before, comparison.roots.before);
  const after = normalSchema(pair.after, comparison.roots.after);
  if (before === null || after === null) {
    if (before !== after)
      note(comparison, "schema-changed", path, pair, { input: after === null ? "breaking" : "additive", output: "breaking" });
    return;
  }
  compareTypes({ before, after }, path, comparison);
  compareEnums({ before, after }, path, comparison);
  compareProperties({ before, after }, path, comparison);
  compareAdditional({ before, after }, path, comparison);
  if (before.items !== undefined || after.items !== undefined) {
    compareAt({ before: before.items ?? {}, after: after.items ?? {} }, `${path}/items`, comparison);
  }
  for (const keyword of ["anyOf", "oneOf"])
    compareAlternatives({ before: before[keyword], after: after[keyword] }, `${path}/${keyword}`, comparison);
  compareKeywords({ before, after }, path, comparison);
}

/** Whether two schemas need no (second) look: equal without references, or met before. */
function isSettled(pair: Pair, { visited, roots }: Comparison): boolean {
  const text = canonicalJson([pair.before ?? null, pair.after ?? null]);
  if (!text.includes('"$ref"') || same(roots)) return same(pair);
  if (visited.has(text)) return true;
  visited.add(text);
  return false;
}

type Levels = Readonly<Record<Direction, SurfaceClass>>;
type Schemas = Record<"before" | "after", Schema>;

function note(comparison: Comparison, kind: string, path: string, pair: Pair, levels: Levels): void {
  comparison.note(kind, path, pair, levels[comparison.direction]);
}

function compareTypes({ before, after }: Schemas, path: string, comparison: Comparison): void {
  const pair = { before: before.type, after: after.type };
  if (same(pair)) return;
  const holds = (outer: readonly string[] | undefined, inner: readonly string[] | undefined) =>
    outer === undefined || (inner?.every((type) => outer.includes(type) || (type === "integer" && outer.includes("number"))) ?? false);
  const overlaps = pair.before?.some((type) => pair.after?.includes(type)) ?? true;
  const place = `${path}/type`;
  if (holds(pair.after, pair.before)) note(comparison, "type-widened", place, pair, { input: "additive", output: "behavioural" });
  else if (holds(pair.before, pair.after)) note(comparison, "type-narrowed", place, pair, { input: "breaking", output: "additive" });
  else note(comparison, "type-changed", place, pair, { input: "breaking", output: overlaps ? "behavioural" : "breaking" });
}

function compareEnums({ before, after }: Schemas, path: string, comparison: Comparison): void {
  const pair = { before: before.enum, after: after.enum };
  if (same(pair)) return;
  const lost = pair.before?.filter((value) => !(pair.after?.some((other) => same({ before: value, after: other })) ?? true)) ?? [];
  const narrowed = pair.before === undefined || lost.length > 0;
  const levels: Levels = narrowed ? { input: "breaking", output: "additive" } : { input: "additive", output: "behavioural" };
  note(comparison, narrowed ? "enum-narrowed" : "enum-widened", `${path}/enum`, pair, levels);
}

function compareProperties({ before, after }: Schemas, path: string, comparison: Comparison): void {
  const [was, is] = [membersOf(before), membersOf(after)];
  const word = comparison.direction === "input" ? "parameter" : "field";
  for (const name of keysOf(was, is)) {
    const place = `${path}/properties/${step(name)}`;
    const [one, other] = [own(was, name), own(is, name)];
    if (one === undefined) noteAdded(other, place, comparison);
    else if (other === undefined) comparison.note(`${word}-removed`, place, { before: one.schema, after: undefined }, "breaking");
    else {
      const pair = { before: one.required, after: other.required };
      if (one.required && !other.required) note(comparison, `${word}-optional`, place, pair, { input: "additive", output: "behavioural" });
      if (!one.required && other.required) note(comparison, `${word}-required`, place, pair, { input: "breaking", output: "additive" });
      compareAt({ before: one.schema, after: other.schema }, place, comparison);
    }
  }
}

interface Member {
  readonly schema: unknown;
  readonly required: boolean;
}

function noteAdded(member: Member | undefined, path: string, comparison: Comparison): void {
  const pair = { before: undefined, after: member?.schema };
  if (comparison.direction === "output") comparison.note("field-added", path, pair, "additive");
  else if (member?.required) comparison.note("parameter-added-required", path, pair, "breaking");
  else comparison.note("parameter-added-optional", path, pair, "additive");
}

/** A name may be required and described nowhere: it is a member all the same. */
function membersOf(schema: Schema): Record<string, Member> {
  const required = new Set(schema.required ?? []);
  const described = Object.entries(schema.properties ?? {});
  const bare = [...required].filter((name) => !Object.hasOwn(schema.properties ?? {}, name)).map((name): [string, unknown] => [name, {}]);
  return Object.fromEntries([...described, ...bare].map(([name, member]) => [name, { schema: member, required: required.has(name) }]));
}

/**
 * Closing what was never said to be open is behavioural: generators write `additionalProperties: false` or leave it out as they please, and
 * calls are made of the parameters that are listed. Closing what was expressly open breaks.
 */
function compareAdditional({ before, after }: Schemas, path: string, comparison: Comparison): void {
  const pair = { before: before.additionalProperties, after: after.additionalProperties };
  if (same({ before: pair.before ?? true, after: pair.after ?? true })) return;
  const place = `${path}/additionalProperties`;
  const open = (value: unknown) => value === undefined || value === true;
  if (isRecord(pair.before) && isRecord(pair.after)) compareAt(pair, place, comparison);
  else if (open(pair.after) || pair.before === false) {
    note(comparison, "additional-properties-opened", place, pair, { input: "additive", output: "behavioural" });
  } else {
    note(comparison, "additional-properties-closed", place, pair, {
      input: pair.before === undefined ? "behavioural" : "breaking",
      output: "additive",
    });
  }
}

function compareAlternatives(pair: Pair, path: string, comparison: Comparison): void {
  if (same(pair)) return;
  const [before, after] = [pair.before, pair.after].map((value) => (Array.isArray(value) ? (value as unknown[]) : []));
  if (before === undefined || after === undefined) return;
  const only = (list: readonly unknown[], other: readonly unknown[]) =>
    list.filter((one) => !other.some((two) => same({ before: one, after: two })));
  const [lost, gained] = [only(before, after), only(after, before)];
  if (before.length > 0 && lost.length === gained.length) {
    lost.forEach((one, at) => {
      compareAt({ before: one, after: gained[at] }, `${path}/${before.indexOf(one)}`, comparison);
    });
  } else if (before.length > 0 && (lost.length === 0 || after.length === 0)) {
    note(comparison, "alternative-added", path, pair, { input: "additive", output: "behavioural" });
  } else if (gained.length === 0) note(comparison, "alternative-removed", path, pair, { input: "breaking", output: "additive" });
  else note(comparison, "alternatives-changed", path, pair, { input: "breaking", output: "behavioural" });
}

/** All that is left: descriptions, bounds, and what we do not understand. */
function compareKeywords({ before, after }: Schemas, path: string, comparison: Comparison): void {
  for (const keyword of keysOf(before, after)) {
    const pair = { before: own<unknown>(before, keyword), after: own<unknown>(after, keyword) };
    if (structural.has(keyword) || same(pair)) continue;
    const place = `${path}/${step(keyword)}`;
    const level = own(descriptive, keyword);
    if (level !== undefined) comparison.note(`${keyword.replace("$", "")}-${verb(pair)}`, place, pair, level);
    else if (constraints.has(keyword)) compareConstraint(pair, { keyword, path: place, direction: comparison.direction }, comparison.note);
    else comparison.note("schema-keyword-not-understood", place, pair, "behavioural");
  }
}
