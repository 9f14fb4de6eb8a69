import type { Change, SurfaceClass } from "../contract/contract.ts";
import type { Cost } from "../contract/cost.ts";
import { type ToolUse, toolOf } from "../contract/tool-use.ts";
import { blocks, code, folded, list, prose, table, valueCode } from "./markdown.ts";
import { wordDiff } from "./word-diff.ts";

/** What changed in a surface, whom here it concerns and what it costs, as Markdown. Everything in it that others wrote is harmless. */

const classes: readonly (readonly [SurfaceClass, string])[] = [
  ["breaking", "Breaking: calls that worked may fail"],
  ["behavioural", "Behavioural: the same calls, other words or defaults"],
  ["additive", "Additive: no call of today notices"],
];

/** How many rows of a class that breaks no call stand open. */
const open = 10;

/**
 * The changes, class by class; within each those of tools that this repository uses come first. The same change in several places is one
 * row; what breaks nothing is folded away where it is long.
 */
export function surfaceText(changes: readonly Change[], uses: readonly ToolUse[], most: number): string {
  const used = new Set(uses.map(({ tool }) => tool));
  const isUsed = ({ path }: Change) => used.has(toolOf(path) ?? "");
  const parts = classes.map(([kind, title]) => {
    const inClass = changes.filter((change) => change.class === kind);
    if (inClass.length === 0) return "";
    const rows = alike([...inClass.filter(isUsed), ...inClass.filter((change) => !isUsed(change))]);
    const shown = rows.slice(0, most);
    const left = inClass.length - shown.reduce((sum, { length }) => sum + length, 0);
    const more = left > 0 && `…and ${left} more: the diff of \`contract.json\` shows all of them.`;
    const told = blocks(table(["what", "where", "before", "after"], shown.map(changeRow)), more);
    const isLong = kind !== "breaking" && (kind === "additive" || rows.length > open);
    return isLong ? folded(`${title} (${inClass.length})`, told) : `**${title}** (${inClass.length})\n\n${told}`;
  });
  return blocks(...parts);
}

/** Longer texts are words of their own: to compare them all costs more than it tells. */
const longest = 1_000;

/** Changes of one kind that do the same to the same key, wherever: together, in the order of their first. */
function alike(changes: readonly Change[]): Change[][] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const { kind, path, before, after } = change;
    const isLong = [before, after].some((value) => typeof value === "string" && value.length > longest);
    const key = isLong ? path : JSON.stringify([kind, path.slice(path.lastIndexOf("/")), before, after]);
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  return [...groups.values()];
}

/** Places that a row names. */
const named = 5;

function changeRow(group: readonly Change[]): string[] {
  const [first] = group;
  if (!first) return [];
  const { kind, before, after } = first;
  const told = group.slice(0, named).map(({ path }) => code(path, 160));
  const where = [...told, ...(group.length > named ? [`…and ${group.length - named} more`] : [])].join("<br>");
  const words = /(?:description|instructions)-changed$/.test(kind) && typeof before === "string" && typeof after === "string";
  const diff = words ? wordDiff(before, after) : null;
  return [prose(kind, 60), where, diff?.before ?? valueCode(before), diff?.after ?? valueCode(after)];
}

/** A line for each changed tool that the repository uses: those that break first. Empty without any. */
export function usageText(uses: readonly ToolUse[], most: number): string {
  if (uses.length === 0) return "";
  const lines = uses.slice(0, most).map(useLine);
  return list(uses.length > most ? [...lines, `…and ${uses.length - most} more tools`] : lines);
}

function useLine({ tool, class: level, renamedTo, places, more }: ToolUse): string {
  const told = places.slice(0, 5).map(({ file, line }) => code(`${file}:${line}`, 200));
  const rest = more + places.length - told.length;
  const what = renamedTo === null ? `${level}` : `${level}, renamed to ${code(renamedTo, 100)}`;
  return `${code(tool, 100)} (${what}) is used in ${told.join(", ")}${rest > 0 ? ` and ${rest} more places` : ""}`;
}

/** `1,204 → 1,310 tokens (o200k estimate)`; null where nothing was counted. */
export function costText(cost: Cost | undefined): string | null {
  if (cost === undefined || (cost.before === null && cost.after === null)) return null;
  const number = (value: number | null) => (value === null ? "not counted" : value.toLocaleString("en-US"));
  if (cost.before === null) return `${number(cost.after)} tokens (${cost.tokenizer})`;
  const change = cost.after === null || cost.before === cost.after ? "" : `, ${signed(cost.after - cost.before)}`;
  return `${number(cost.before)} → ${number(cost.after)} tokens${change} (${cost.tokenizer})`;
}

function signed(difference: number): string {
  return `${difference > 0 ? "+" : "−"}${Math.abs(difference).toLocaleString("en-US")}`;
}
