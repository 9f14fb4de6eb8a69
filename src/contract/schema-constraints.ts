import type { SurfaceClass } from "./contract.ts";
import type { Note, Pair } from "./difference.ts";

/** Keywords that bound a value: whether a greater number is the tighter bound. */
const numeric: ReadonlyMap<string, "greater" | "smaller"> = new Map([
  ...["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"].map((keyword) => [keyword, "greater"] as const),
  ...["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"].map((keyword) => [keyword, "smaller"] as const),
]);

export const constraints: ReadonlySet<string> = new Set([...numeric.keys(), "pattern", "multipleOf", "uniqueItems"]);

/** A bound that moved: tightened breaks who writes, loosened may surprise who reads; where neither can be said it is behavioural. */
export function compareConstraint(
  pair: Pair,
  { keyword, path, direction }: { keyword: string; path: string; direction: "input" | "output" },
  note: Note,
): void {
  const move = moveOf(bound(keyword, pair.before), bound(keyword, pair.after), numeric.get(keyword));
  const level: Readonly<Record<typeof move, SurfaceClass | null>> = {
    none: null,
    tightened: direction === "input" ? "breaking" : "additive",
    loosened: direction === "input" ? "additive" : "behavioural",
    changed: "behavioural",
  };
  const found = level[move];
  if (found !== null) note(`constraint-${move}`, path, pair, found);
}

function moveOf(
  before: unknown,
  after: unknown,
  tighter: "greater" | "smaller" | undefined,
): "none" | "tightened" | "loosened" | "changed" {
  if (before === after) return "none";
  if (before === undefined) return "tightened";
  if (after === undefined) return "loosened";
  if (tighter === undefined || typeof before !== "number" || typeof after !== "number") return "changed";
  return after > before === (tighter === "greater") ? "tightened" : "loosened";
}

/** A bound that excludes nothing is none: generators write the safe integers as bounds of every integer. */
function bound(keyword: string, value: unknown): unknown {
  if (typeof value === "number" && numeric.has(keyword)) {
    const harmless = numeric.get(keyword) === "greater" ? value <= Number.MIN_SAFE_INTEGER : value >= Number.MAX_SAFE_INTEGER;
    return harmless || (value === 0 && keyword.startsWith("min") && keyword !== "minimum") ? undefined : value;
  }
  return keyword === "uniqueItems" && value === false ? undefined : value;
}
