import { isRecord } from "./canonical-contract.ts";
import { keysOf, type Pair, same } from "./difference.ts";
import { normalSchema, type Schema } from "./normal-schema.ts";
import {
  type Alternative,
  type Alternatives,
  alternativesOf,
  areDisjoint,
  demandsMore,
  isUnion,
  partsOf,
  withoutWords,
} from "./schema-alternatives.ts";
import { type Comparison, flipped, type Trial, tell, textOf, tryOut } from "./schema-comparison.ts";
import { refers } from "./schema-reference.ts";

/** Alternatives of one side at the most; beyond it they are compared as text. */
const most = 200;

interface Match {
  readonly source: Alternative;
  /** Index of the target that allows most of it. */
  readonly target: number;
  readonly trial: Trial;
}

/**
 * Compares two schemas of which at least one has alternatives. Whoever has to be understood (what clients wrote before, what a server
 * answers now) is the source: each of its alternatives must be allowed by one of the other side's.
 */
export function compareUnions({ before, after }: Record<"before" | "after", Schema>, path: string, comparison: Comparison): void {
  const [was, is] = [withoutWords(before), withoutWords(after)];
  const shown = keysOf(isUnion(before) ? was.words : {}, isUnion(after) ? is.words : {});
  comparison.at({ before: picked(was.words, shown), after: picked(is.words, shown) }, path, { ...comparison, open: new Set() });
  if (sameUnion({ before: was.rest, after: is.rest }, comparison)) {
    const common = tryOut({ before: withoutUnion(was.rest), after: withoutUnion(is.rest) }, path, comparison);
    if (!common.breaks) {
      tell(common, comparison);
      return;
    }
  }
  // What a schema without alternatives says of itself may have moved into one of the other's.
  const [own, also] = [isUnion(before) ? {} : dropped(was.words, shown), isUnion(after) ? {} : dropped(is.words, shown)];
  const [old, now] = [alternativesOf({ ...was.rest, ...own }), alternativesOf({ ...is.rest, ...also })];
  if (old.list.length > most || now.list.length > most) {
    comparison.note("alternatives-too-many", path, { before: old.list.length, after: now.list.length }, "breaking");
    return;
  }
  const input = comparison.direction === "input";
  const sides: Sides = input ? { source: old, target: now } : { source: now, target: old };
  const place = { path, pair: listed(was.rest, is.rest) };
  if (!fitsWhole(input ? was.rest : is.rest, sides, place, comparison)) compareSides(sides, place, comparison);
}

/** A union may be one of the other side's alternatives, as it is. */
function fitsWhole(whole: Schema, { source, target }: Sides, { path, pair }: Place, comparison: Comparison): boolean {
  if (source.list.length < 2 || target.list.length < 2 || target.exclusive) return false;
  const place = `${path}/${target.keyword}`;
  for (const [at, { schema }] of target.list.entries()) {
    const trial = tryOut(oriented(whole, schema, comparison), `${place}/${at}`, comparison);
    if (trial.breaks) continue;
    tell(trial, comparison);
    const rest = target.list.filter((one, index) => index !== at && !isWithin(one.schema, whole, comparison));
    if (rest.length > 0)
      comparison.note(comparison.direction === "input" ? "alternative-added" : "alternative-removed", place, pair, "additive");
    return true;
  }
  return false;
}

function withoutUnion({ anyOf: _, oneOf: __, ...rest }: Schema): Schema {
  return rest;
}

function picked(words: Schema, names: readonly string[]): Schema {
  return Object.fromEntries(Object.entries(words).filter(([name]) => names.includes(name)));
}

function dropped(words: Schema, names: readonly string[]): Schema {
  return Object.fromEntries(Object.entries(words).filter(([name]) => !names.includes(name)));
}

function sameUnion({ before, after }: Record<"before" | "after", Schema>, comparison: Comparison): boolean {
  const of = ({ anyOf = null, oneOf = null }: Schema) => [anyOf, oneOf];
  if (!same({ before: of(before), after: of(after) })) return false;
  return comparison.sameRoots || !refers(textOf(of(before)));
}

function listed(before: Schema, after: Schema): Pair {
  const of = ({ anyOf, oneOf }: Schema) => anyOf ?? oneOf;
  return { before: of(before), after: of(after) };
}

interface Sides {
  readonly source: Alternatives;
  readonly target: Alternatives;
}

interface Place {
  readonly path: string;
  readonly pair: Pair;
}

function compareSides(sides: Sides, { path, pair }: Place, comparison: Comparison): void {
  const { source, target } = sides;
  const input = comparison.direction === "input";
  const keyword = (source.list.length > 1 ? source : target).keyword;
  const place = `${path}/${keyword}`;
  const matches = source.list.flatMap((one) =>
    matchesOf(one, { target, place, whole: source.list.length === 1 ? path : place }, comparison),
  );
  const taken = new Set(matches.flatMap(({ target: at, trial }) => (trial.breaks ? [] : [at])));
  const lost = matches.filter(({ trial }) => trial.breaks);
  const kindred = lost.filter((match) => isKindred(match, { target, taken }, comparison));
  for (const { trial } of matches) if (!trial.breaks) tell(trial, comparison);
  for (const { trial } of kindred) tell(trial, comparison);
  const gone = lost.filter((match) => !kindred.includes(match)).map(({ source: { schema } }) => schema);
  if (gone.length > 0) noteGone(gone, { place, pair }, comparison);
  const used = new Set(matches.map(({ target: at }) => at));
  const unused = target.list.filter((_one, at) => !used.has(at) && !taken.has(at));
  const fresh = unused.filter(({ schema }) => !source.list.some((one) => isWithin(schema, one.schema, comparison)));
  if (fresh.length > 0) comparison.note(input ? "alternative-added" : "alternative-removed", place, pair, "additive");
  if (target.exclusive && overlaps(matches, sides, comparison))
    comparison.note("alternatives-exclusive", `${path}/${target.keyword}`, pair, "breaking");
}

function noteGone(gone: readonly unknown[], { place, pair }: { place: string; pair: Pair }, comparison: Comparison): void {
  const input = comparison.direction === "input";
  const what: Pair = input ? { before: gone, after: pair.after } : { before: pair.before, after: gone };
  comparison.note(input ? "alternative-removed" : "alternative-added", place, what, "breaking");
}

/** The best match of an alternative as a whole, or those of its parts where they fit and it does not. */
function matchesOf(
  source: Alternative,
  { target, place, whole }: { target: Alternatives; place: string; whole: string },
  comparison: Comparison,
): Match[] {
  const best = bestOf(source, { target, place: target.list.length > 1 ? place : whole }, comparison);
  if (!best.trial.breaks) return [best];
  const parts = partsOf(source.schema, rootOf("source", comparison));
  if (parts.length === 1) return [best];
  const each = parts.map((schema) => bestOf({ schema, origin: source.origin }, { target, place }, comparison));
  return each.every(({ trial }) => trial.breaks) ? [best] : each;
}

function bestOf(source: Alternative, { target, place }: { target: Alternatives; place: string }, comparison: Comparison): Match {
  let best: Match | undefined;
  for (const [at, { schema }] of target.list.entries()) {
    const pair = oriented(source.schema, schema, comparison);
    const trial = tryOut(pair, target.list.length > 1 ? `${place}/${at}` : place, comparison);
    if (best === undefined || trial.distance < best.trial.distance) best = { source, target: at, trial };
    if (trial.distance === 0) break;
  }
  return best ?? { source, target: -1, trial: { notes: [], breaks: true, distance: 0 } };
}

function oriented(source: unknown, target: unknown, { direction }: Comparison): Pair {
  return direction === "input" ? { before: source, after: target } : { before: target, after: source };
}

function rootOf(side: "source" | "target", { direction, roots }: Comparison): unknown {
  return (side === "source") === (direction === "input") ? roots.before : roots.after;
}

/** Whether all that a target allows was allowed by a source. */
function isWithin(target: unknown, source: unknown, comparison: Comparison): boolean {
  return !tryOut(oriented(source, target, comparison), "", flipped(comparison)).breaks;
}

/** An alternative that was changed rather than taken away: its best match is nobody else's, and it is of the same type, with a name in common. */
function isKindred(
  { source, target: at, trial }: Match,
  { target, taken }: { target: Alternatives; taken: ReadonlySet<number> },
  comparison: Comparison,
): boolean {
  const other = target.list[at];
  if (other === undefined || trial.notes.length === 0 || taken.has(at)) return false;
  const [one, two] = [normalSchema(source.schema, rootOf("source", comparison)), normalSchema(other.schema, rootOf("target", comparison))];
  if (one === null || two === null || isUnion(one) || isUnion(two)) return target.list.length === 1;
  if (!same({ before: one.type, after: two.type })) return target.list.length === 1 && one.type === undefined;
  const names = Object.keys(isRecord(one.properties) ? one.properties : {});
  return names.length === 0 || names.some((name) => Object.hasOwn(two.properties ?? {}, name));
}

/** Whether something that was allowed might now be allowed twice, which `oneOf` forbids. */
function overlaps(matches: readonly Match[], { source, target }: Sides, comparison: Comparison): boolean {
  const roots = { source: rootOf("source", comparison), target: rootOf("target", comparison) };
  return matches.some(({ source: one, target: at, trial }) => {
    if (trial.breaks) return false;
    return target.list.some((other, index) => {
      if (index === at) return false;
      const [mine, theirs] = [
        { schema: one.schema, root: roots.source },
        { schema: other.schema, root: roots.target },
      ];
      if (areDisjoint(mine, theirs) || demandsMore(theirs, mine)) return false;
      const ruledOut = source.list.some(({ schema, origin }) => origin !== one.origin && isWithin(other.schema, schema, comparison));
      return !(source.exclusive && ruledOut);
    });
  });
}
