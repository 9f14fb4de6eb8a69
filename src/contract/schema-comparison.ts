import { canonicalJson } from "../lib/canonical.ts";
import type { SurfaceClass } from "./contract.ts";
import type { Note, Pair } from "./difference.ts";

/** `input`: the client writes what the schema describes, narrowing it breaks; `output`: the client reads it, widening it breaks. */
export type Direction = "input" | "output";

/** What became of the values that a schema allows: fewer, more, others, or nobody can say. */
export type Move = "narrowed" | "widened" | "changed" | "unclear";

/** One comparison of two schemas, and what it may still cost. */
export interface Comparison {
  readonly direction: Direction;
  /** What is told more mildly than what is allowed would have it (a value more for a reader) is not: the question is what is allowed. */
  readonly strict: boolean;
  /** The whole documents, for `$ref`. */
  readonly roots: Pair;
  /** Whether they are the same: then equal references lead to equal schemas. */
  readonly sameRoots: boolean;
  readonly note: Note;
  /** Pairs that are being compared further up: a schema may contain itself. */
  readonly open: ReadonlySet<string>;
  /** How many comparisons this one stands in. */
  readonly depth: number;
  /** Comparisons left, shared by all that come of one: references can make a small document unfold without end. */
  readonly left: { count: number };
  /** How often a pair was taken to be settled because it was being compared further up: what came of it holds there only. */
  readonly assumed: { count: number };
  /** Trials that hold anywhere. */
  readonly known: Map<string, { readonly path: string; readonly trial: Trial }>;
  /** Compares two schemas at a place. */
  readonly at: (pair: Pair, path: string, comparison: Comparison) => void;
}

export const mostComparisons = 10_000;

/** Comparisons left for all schemas of two contracts: many that are dear have an end too. */
export interface Allowance {
  count: number;
}

export const mostOfContract = 4 * mostComparisons;

/** The class of a move: whoever writes is broken by less, whoever reads by more. */
export function classOf(move: Move, direction: Direction): SurfaceClass {
  switch (move) {
    case "narrowed":
      return direction === "input" ? "breaking" : "additive";
    case "widened":
      return direction === "input" ? "additive" : "breaking";
    case "changed":
      return "breaking";
    case "unclear":
      return "behavioural";
  }
}

interface Told {
  readonly kind: string;
  readonly path: string;
  readonly pair: Pair;
  readonly level: SurfaceClass;
}

const ranks: Readonly<Record<SurfaceClass, number>> = { additive: 0, behavioural: 1, breaking: 2 };

/** What a comparison would say, without saying it. */
export interface Trial {
  readonly notes: readonly Told[];
  readonly breaks: boolean;
  /** Smaller is more alike. */
  readonly distance: number;
}

/** Alternatives are tried against each other again and again: what holds anywhere is found out once. */
export function tryOut(pair: Pair, path: string, comparison: Comparison): Trial {
  if (comparison.left.count <= 0) return triedOut(pair, path, comparison);
  const key = `${comparison.direction} ${comparison.strict}\n${textOf(pair.before ?? null)}\n${textOf(pair.after ?? null)}`;
  const known = comparison.known.get(key);
  if (known) return moved(known.trial, known.path, path);
  const assumed = comparison.assumed.count;
  const trial = triedOut(pair, path, comparison);
  if (comparison.assumed.count === assumed && comparison.left.count > 0) comparison.known.set(key, { path, trial });
  return trial;
}

function moved(trial: Trial, from: string, to: string): Trial {
  return from === to ? trial : { ...trial, notes: trial.notes.map((note) => ({ ...note, path: `${to}${note.path.slice(from.length)}` })) };
}

function triedOut(pair: Pair, path: string, comparison: Comparison): Trial {
  const notes: Told[] = [];
  const note: Note = (kind, place, what, level) => notes.push({ kind, path: place, pair: what, level });
  comparison.at(pair, path, { ...comparison, note });
  const worst = notes.reduce((rank, { level }) => Math.max(rank, ranks[level]), -1);
  return { notes, breaks: worst === ranks.breaking, distance: (worst + 1) * 10_000 + notes.length };
}

export function tell({ notes }: Trial, comparison: Comparison): void {
  for (const { kind, path, pair, level } of notes) comparison.note(kind, path, pair, level);
}

/** The same question the other way round, asked of what is allowed alone. */
export function flipped(comparison: Comparison): Comparison {
  return { ...comparison, direction: comparison.direction === "input" ? "output" : "input", strict: true };
}

const texts = new WeakMap<object, string>();

/** Canonical JSON, made once for each object. */
export function textOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return canonicalJson(value ?? null);
  const known = texts.get(value);
  if (known !== undefined) return known;
  const text = canonicalJson(value);
  texts.set(value, text);
  return text;
}
