import { isRecord } from "./canonical-contract.ts";
import type { SurfaceClass } from "./contract.ts";
import { among, keysOf, type Note, own, type Pair, same, step, verb, without } from "./difference.ts";
import { normalSchema, type Schema } from "./normal-schema.ts";
import { isUnion } from "./schema-alternatives.ts";
import { type Allowance, type Comparison, classOf, type Direction, flipped, mostComparisons, textOf, tryOut } from "./schema-comparison.ts";
import { boundKeywords, compareConstraint, compareEdges, compareFormat, constraints } from "./schema-constraints.ts";
import { concerns, kindsOf, sharedTypes } from "./schema-kinds.ts";
import { compareMembers } from "./schema-object.ts";
import { mayBeNamed, referring, refers } from "./schema-reference.ts";
import { compareUnions } from "./schema-union.ts";

const deepest = 64;
const cutOff = "schema-too-deep";
/** Positions of a tuple that are compared one by one. */
const mostPositions = 200;
/** A comparison of more costs as much as several: what a reference unfolds to can grow each time that it is followed. */
const charactersEach = 1_000;

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
};

/** Keywords that have a comparison of their own. */
const structural = new Set([
  ...["type", "enum", "properties", "required", "additionalProperties", "patternProperties", "dependentRequired"],
  ...["items", "prefixItems", "anyOf", "oneOf", "allOf", "not", "$defs", "definitions", ...boundKeywords],
]);

/** Keywords whose schema has to be met by something of the value: without it all is allowed. */
const demanding = new Set(["propertyNames", "contains"]);

/**
 * Compares two JSON Schemas (2020-12 and older drafts alike) over a closed list of keywords, through nested objects, arrays, local references,
 * alternatives and conjunctions. As an input, whatever the old one allowed and the new one does not is breaking; as an output, whatever the
 * new one allows and the old one did not. A keyword outside the list that changed is behavioural and named `schema-keyword-not-understood`.
 */
export function compareSchemas(pair: Pair, { direction, path, allowance }: SchemaPlace, note: Note): void {
  const most = Math.min(mostComparisons, allowance.count);
  const left = { count: most };
  let cut = false;
  const comparison: Comparison = {
    direction,
    strict: false,
    roots: pair,
    sameRoots: same(pair),
    note: (kind, place, what, level) => {
      if (kind === cutOff && cut && left.count <= 0) return;
      cut ||= kind === cutOff;
      note(kind, place, what, level);
    },
    open: new Set(),
    depth: 0,
    left,
    assumed: { count: 0 },
    known: new Map(),
    at: compareAt,
  };
  const rooted = (schema: unknown) => (isRecord(schema) && schema.type === undefined ? { type: "object", ...schema } : schema);
  compareAt({ before: rooted(pair.before), after: rooted(pair.after) }, path, comparison);
  // It may have been told to a trial that came to nothing: what was given up is never told as no change.
  if (left.count <= 0 && !cut) note(cutOff, path, pair, "behavioural");
  allowance.count -= most - Math.max(0, left.count);
}

interface SchemaPlace {
  readonly direction: Direction;
  readonly path: string;
  readonly allowance: Allowance;
}

function compareAt(pair: Pair, path: string, comparison: Comparison): void {
  const { left, assumed } = comparison;
  if (left.count <= 0) {
    comparison.note(cutOff, path, pair, "behavioural");
    return;
  }
  const [one, other] = [textOf(pair.before ?? null), textOf(pair.after ?? null)];
  const follows = refers(one) || refers(other);
  if (one === other && (!follows || comparison.sameRoots)) return;
  const key = `${one}\n${other}`;
  if (follows && comparison.open.has(key)) {
    assumed.count++;
    return;
  }
  if (comparison.depth > deepest) {
    comparison.note(cutOff, path, pair, "behavioural");
    return;
  }
  left.count -= 1 + Math.floor(key.length / charactersEach);
  const open = follows ? new Set([...comparison.open, key]) : comparison.open;
  compareNormal(pair, path, { ...comparison, open, depth: comparison.depth + 1 });
}

function compareNormal(pair: Pair, path: string, comparison: Comparison): void {
  const before = normalSchema(pair.before, comparison.roots.before);
  const after = normalSchema(pair.after, comparison.roots.after);
  if (before === null || after === null) {
    const level = classOf(after === null ? "narrowed" : "widened", comparison.direction);
    if (before !== after) comparison.note("schema-changed", path, pair, level);
  } else if (isUnion(before) || isUnion(after)) compareUnions({ before, after }, path, comparison);
  else comparePlain({ before, after }, path, comparison);
}

type Schemas = Record<"before" | "after", Schema>;

/** Two schemas without alternatives. What they say of values that only one of them allows is no matter: the type tells. */
function comparePlain({ before, after }: Schemas, path: string, comparison: Comparison): void {
  compareTypes({ before, after }, path, comparison);
  const shared = sharedTypes(before.type, after.type);
  const kept = (schema: Schema) => Object.fromEntries(Object.entries(schema).filter(([keyword]) => concerns(keyword, shared))) as Schema;
  const [was, is] = [kept(before), kept(after)];
  compareEnums({ before, after }, path, comparison);
  if (shared === undefined || shared.includes("object")) compareMembers({ before: was, after: is }, path, comparison);
  if (shared === undefined || shared.includes("array")) compareItems({ before: was, after: is }, path, comparison);
  compareEdges({ before: was, after: is }, path, comparison);
  compareConjuncts({ before: was.allOf, after: is.allOf }, { path: `${path}/allOf`, whole: { before, after } }, comparison);
  compareNot({ before: was.not, after: is.not }, `${path}/not`, comparison);
  compareKeywords({ before: was, after: is }, path, comparison);
}

function compareTypes({ before, after }: Schemas, path: string, comparison: Comparison): void {
  const pair = { before: before.type, after: after.type };
  if (same(pair) || isEnumerated(before, after)) return;
  const holds = (outer: readonly string[] | undefined, inner: readonly string[] | undefined) =>
    outer === undefined || (inner?.every((type) => kindsOf(outer).has(type)) ?? false);
  const place = `${path}/type`;
  const move = holds(pair.after, pair.before) ? "widened" : holds(pair.before, pair.after) ? "narrowed" : "changed";
  comparison.note(`type-${move}`, place, pair, classOf(move, comparison.direction));
}

/** Where both enumerate, or one does and its types agree, the values tell all there is to tell. */
function isEnumerated(before: Schema, after: Schema): boolean {
  if (before.enum !== undefined && after.enum !== undefined) return true;
  const [named, free] = before.enum !== undefined ? [before, after] : [after, before];
  if (named.enum === undefined || named.type === undefined) return false;
  const kinds = free.type && kindsOf(free.type);
  return named.type.every((type) => kinds?.has(type) ?? true);
}

/** A value more in what is read is behavioural, as API differs have it: who reads an enumeration knows that it grows, and not that none of it stays. */
function compareEnums({ before, after }: Schemas, path: string, comparison: Comparison): void {
  const pair = { before: before.enum, after: after.enum };
  if (same(pair)) return;
  const { direction, strict } = comparison;
  const narrowed = pair.before === undefined || holdsMore(pair.before, pair.after);
  const widened = pair.after === undefined || holdsMore(pair.after, pair.before);
  const replaced = pair.before !== undefined && pair.after !== undefined && among(pair.before, pair.after).length === 0;
  const grown = widened && pair.after !== undefined && !replaced;
  const move = narrowed && widened ? "changed" : narrowed ? "narrowed" : "widened";
  const level = direction === "output" && grown && !strict ? "behavioural" : classOf(move, direction);
  if (narrowed || widened) comparison.note(narrowed ? "enum-narrowed" : "enum-widened", `${path}/enum`, pair, level);
}

function holdsMore(list: readonly unknown[], others: readonly unknown[] | undefined): boolean {
  return others !== undefined && without(list, others).length > 0;
}

/** Position by position, then the rest. */
function compareItems({ before, after }: Schemas, path: string, comparison: Comparison): void {
  const [was, is] = [before.prefixItems ?? [], after.prefixItems ?? []];
  if (!same({ before: was.slice(mostPositions), after: is.slice(mostPositions) })) {
    comparison.note(cutOff, `${path}/prefixItems/${mostPositions}`, { before: was.length, after: is.length }, "behavioural");
  }
  for (let at = 0; at < Math.min(mostPositions, Math.max(was.length, is.length)); at++) {
    const pair = { before: was[at] ?? before.items ?? {}, after: is[at] ?? after.items ?? {} };
    // No array of a side reaches this far: its length says so already.
    if (pair.before !== false && pair.after !== false) comparison.at(pair, `${path}/prefixItems/${at}`, comparison);
    else if (pair.before !== pair.after) noteLength(pair, path, comparison);
  }
  if (before.items === undefined && after.items === undefined) return;
  const pair = { before: before.items ?? {}, after: after.items ?? {} };
  if (pair.before !== false && pair.after !== false) comparison.at(pair, `${path}/items`, comparison);
  else if (pair.before !== pair.after) noteLength(pair, path, comparison);
}

function noteLength(pair: Pair, path: string, comparison: Comparison): void {
  const closed = pair.after === false;
  const level = classOf(closed ? "narrowed" : "widened", comparison.direction);
  comparison.note(closed ? "items-closed" : "items-opened", `${path}/items`, pair, level);
}

/** Parts of a conjunction that could not be made one with the rest: what was allowed has to meet each of them. */
function compareConjuncts(pair: Pair, { path, whole }: { path: string; whole: Schemas }, comparison: Comparison): void {
  const [was, is] = [pair.before, pair.after].map((list) => (Array.isArray(list) ? (list as readonly unknown[]) : []));
  if (was === undefined || is === undefined || same({ before: was, after: is })) return;
  const [source, demands, root] = comparison.direction === "input" ? [was, is, whole.before] : [is, was, whole.after];
  const met = demands.every((demand) =>
    [...source, withoutConjuncts(root)].some((one) => {
      const trial = comparison.direction === "input" ? { before: one, after: demand } : { before: demand, after: one };
      return !tryOut(trial, path, comparison).breaks;
    }),
  );
  comparison.note(met ? "conjunction-loosened" : "conjunction-tightened", path, pair, met ? "additive" : "breaking");
}

function withoutConjuncts({ allOf: _, ...rest }: Schema): Schema {
  return rest;
}

/** What is forbidden: more of it narrows. */
function compareNot(pair: Pair, path: string, comparison: Comparison): void {
  if (pair.before === undefined && pair.after === undefined) return;
  if (pair.before === undefined || pair.after === undefined) {
    const move = pair.before === undefined ? "narrowed" : "widened";
    comparison.note(`exclusion-${move === "narrowed" ? "added" : "removed"}`, path, pair, classOf(move, comparison.direction));
    return;
  }
  const trial = tryOut(pair, path, flipped(comparison));
  if (trial.notes.length === 0) return;
  const loosened = trial.notes.every(({ level }) => level === "additive");
  comparison.note("exclusion-changed", path, pair, trial.breaks ? "breaking" : loosened ? "additive" : "behavioural");
}

/** All that is left: descriptions, bounds, and what we do not understand. */
function compareKeywords({ before, after }: Schemas, path: string, comparison: Comparison): void {
  for (const keyword of keysOf(before, after)) {
    const pair = { before: own<unknown>(before, keyword), after: own<unknown>(after, keyword) };
    const place = `${path}/${step(keyword)}`;
    if (structural.has(keyword)) continue;
    if (demanding.has(keyword)) compareDemand(pair, { keyword, path: place }, comparison);
    else if (same(pair)) {
      if (isUnfollowed(keyword, comparison)) comparison.note("reference-not-followed", place, pair, "behavioural");
    } else if (keyword === "pattern" && isSpelledOut(pair, { before, after })) comparison.note("pattern-added", place, pair, "behavioural");
    else compareKeyword(pair, { keyword, path: place }, comparison);
  }
}

/** A reference that leads nowhere, in documents that differ: what it means may have changed. */
function isUnfollowed(keyword: string, { sameRoots, roots }: Comparison): boolean {
  return !sameRoots && (referring as readonly string[]).includes(keyword) && (mayBeNamed(roots.before) || mayBeNamed(roots.after));
}

function compareKeyword(pair: Pair, { keyword, path }: { keyword: string; path: string }, comparison: Comparison): void {
  const level = own(descriptive, keyword);
  const word = keyword === "$schema" ? "dialect" : keyword.replace("$", "");
  if (keyword === "format") compareFormat(pair, path, comparison);
  else if (constraints.has(keyword)) compareConstraint(pair, { keyword, path }, comparison);
  else if (level !== undefined) comparison.note(`${word}-${verb(pair)}`, path, pair, level);
  else comparison.note("schema-keyword-not-understood", path, pair, "behavioural");
}

/** Newer generators write the pattern of a format beside it. */
function isSpelledOut(pair: Pair, { before, after }: Schemas): boolean {
  return pair.before === undefined && before.format !== undefined && before.format === after.format;
}

function compareDemand(pair: Pair, { keyword, path }: { keyword: string; path: string }, comparison: Comparison): void {
  if (pair.before === undefined && pair.after === undefined) return;
  // Every name is a text: newer generators say so.
  const meant = (schema: unknown) =>
    keyword !== "propertyNames" ? (schema ?? {}) : isRecord(schema) ? { type: "string", ...schema } : schema;
  const named = keyword === "propertyNames" ? { type: "string" } : {};
  comparison.at({ before: meant(pair.before ?? named), after: meant(pair.after ?? named) }, path, comparison);
  const word = pair.before === undefined ? "added" : pair.after === undefined ? "removed" : null;
  if (keyword === "propertyNames" || word === null) return;
  comparison.note(`demand-${word}`, path, pair, classOf(word === "added" ? "narrowed" : "widened", comparison.direction));
}
