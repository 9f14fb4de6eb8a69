import type { Pair } from "./difference.ts";
import type { Schema } from "./normal-schema.ts";
import { type Comparison, classOf, type Move } from "./schema-comparison.ts";

/** Keywords that bound a count: whether a greater number is the tighter bound. */
const counts: ReadonlyMap<string, "greater" | "smaller"> = new Map([
  ...["minLength", "minItems", "minProperties"].map((keyword) => [keyword, "greater"] as const),
  ...["maxLength", "maxItems", "maxProperties"].map((keyword) => [keyword, "smaller"] as const),
]);

const edges = [
  ["minimum", "exclusiveMinimum", "greater"],
  ["maximum", "exclusiveMaximum", "smaller"],
] as const;

export const constraints: ReadonlySet<string> = new Set([...counts.keys(), "pattern", "multipleOf", "uniqueItems"]);
export const boundKeywords: ReadonlySet<string> = new Set(["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"]);

/** Formats that libraries hold values to; any other one is a remark. */
const formats: ReadonlySet<string> = new Set(
  (
    "date-time date time duration email idn-email hostname idn-hostname ipv4 ipv6 cidrv4 cidrv6 uri uri-reference iri iri-reference uuid " +
    "uri-template json-pointer relative-json-pointer regex guid cuid cuid2 ulid nanoid base64 base64url jwt e164 emoji"
  ).split(" "),
);
/** Each on the left is one of those on the right too. */
const wider: Readonly<Record<string, readonly string[]>> = {
  uri: ["uri-reference", "iri", "iri-reference"],
  "uri-reference": ["iri-reference"],
  iri: ["iri-reference"],
  email: ["idn-email"],
  hostname: ["idn-hostname"],
  uuid: ["guid"],
};

interface Place {
  readonly keyword: string;
  readonly path: string;
}

/** A bound that moved. What a pattern allows is not looked into: another one is another. */
export function compareConstraint(pair: Pair, { keyword, path }: Place, comparison: Comparison): void {
  const move = moveOf(keyword, bound(keyword, pair.before), bound(keyword, pair.after));
  if (move !== null) noteMove(move, { pair, path }, comparison);
}

function noteMove(move: Move, { pair, path }: { pair: Pair; path: string }, comparison: Comparison): void {
  const words: Readonly<Record<Move, string>> = { narrowed: "tightened", widened: "loosened", changed: "changed", unclear: "changed" };
  comparison.note(`constraint-${words[move]}`, path, pair, classOf(move, comparison.direction));
}

function moveOf(keyword: string, before: unknown, after: unknown): Move | null {
  if (before === after) return null;
  if (before === undefined) return "narrowed";
  if (after === undefined) return "widened";
  if (typeof before !== "number" || typeof after !== "number") return "changed";
  if (keyword === "multipleOf") return divides(after, before) ? "widened" : divides(before, after) ? "narrowed" : "changed";
  const tighter = counts.get(keyword);
  return tighter === undefined ? "changed" : after > before === (tighter === "greater") ? "narrowed" : "widened";
}

function divides(small: number, great: number): boolean {
  return small > 0 && Number.isInteger(great / small);
}

/** A bound that excludes nothing is none. */
function bound(keyword: string, value: unknown): unknown {
  if (value === 0 && keyword.startsWith("min")) return undefined;
  return keyword === "uniqueItems" && value === false ? undefined : value;
}

/** The least and the greatest number: each is one edge, whichever of its two keywords says it. */
export function compareEdges({ before, after }: Record<"before" | "after", Schema>, path: string, comparison: Comparison): void {
  for (const [keyword, exclusive, tighter] of edges) {
    const [was, is] = [before, after].map((schema) => edgeOf(schema[keyword], schema[exclusive], tighter));
    if (was?.at === is?.at && was?.open === is?.open) continue;
    const named = was?.open === true && is === undefined ? exclusive : is?.open === true ? exclusive : keyword;
    const pair: Pair = { before: saidIn(before, [keyword, exclusive]), after: saidIn(after, [keyword, exclusive]) };
    noteMove(edgeMove(was, is, tighter), { pair, path: `${path}/${named}` }, comparison);
  }
}

interface Edge {
  readonly at: number;
  /** The number itself is outside. */
  readonly open: boolean;
}

/** Generators write the safe integers as bounds of every integer: they exclude nothing. */
function edgeOf(closed: unknown, open: unknown, tighter: "greater" | "smaller"): Edge | undefined {
  const harmless = (value: number) => (tighter === "greater" ? value <= Number.MIN_SAFE_INTEGER : value >= Number.MAX_SAFE_INTEGER);
  const found = [
    ...(typeof closed === "number" && !harmless(closed) ? [{ at: closed, open: false }] : []),
    ...(typeof open === "number" && !harmless(open) ? [{ at: open, open: true }] : []),
  ];
  return found.sort((a, b) => (tighter === "greater" ? b.at - a.at : a.at - b.at) || Number(b.open) - Number(a.open))[0];
}

function edgeMove(was: Edge | undefined, is: Edge | undefined, tighter: "greater" | "smaller"): Move {
  if (was === undefined) return "narrowed";
  if (is === undefined) return "widened";
  if (was.at === is.at) return is.open ? "narrowed" : "widened";
  return is.at > was.at === (tighter === "greater") ? "narrowed" : "widened";
}

function saidIn(schema: Schema, keywords: readonly string[]): unknown {
  const said = keywords.flatMap((keyword) => (typeof schema[keyword] === "number" ? [schema[keyword]] : []));
  return said.length > 1 ? said : said[0];
}

/** A format narrows where libraries hold values to it; elsewhere it is a word. */
export function compareFormat(pair: Pair, path: string, comparison: Comparison): void {
  const [was, is] = [pair.before, pair.after].map((format) => (typeof format === "string" && formats.has(format) ? format : undefined));
  const verb = pair.before === undefined ? "added" : pair.after === undefined ? "removed" : "changed";
  comparison.note(`format-${verb}`, path, pair, classOf(formatMove(was, is), comparison.direction));
}

function formatMove(was: string | undefined, is: string | undefined): Move {
  if (was === is) return "unclear";
  if (was === undefined) return "narrowed";
  if (is === undefined || wider[was]?.includes(is)) return "widened";
  return wider[is]?.includes(was) ? "narrowed" : "changed";
}
