import { compareText } from "./canonical-contract.ts";
import { barePlace, type Change, type SurfaceClass } from "./contract.ts";
import { type Reference, wordOf } from "./usage.ts";

/** A tool that changed, and where this repository names it. */
export interface ToolUse {
  readonly tool: string;
  /** The greatest class among its changes. */
  readonly class: SurfaceClass;
  /** What it is called now, where it was renamed. */
  readonly renamedTo: string | null;
  readonly places: readonly { readonly file: string; readonly line: number }[];
  /** How many more places there are. */
  readonly more: number;
}

const mostPlaces = 20;
const order: readonly SurfaceClass[] = ["breaking", "behavioural", "additive"];

/** The tools among these changes that the repository refers to: those that break first, then by name. Pure. */
export function toolUses(changes: readonly Change[], references: readonly Reference[]): ToolUse[] {
  const tools = new Map<string, Change[]>();
  for (const change of changes) {
    const tool = toolOf(change.path);
    // What comes new was called by nobody.
    if (tool !== null && change.kind !== "tool-added") tools.set(tool, [...(tools.get(tool) ?? []), change]);
  }
  const uses = [...tools].flatMap(([tool, own]) => {
    const places = references.filter((reference) => reference.tool === wordOf(tool));
    return places.length === 0 ? [] : [useOf(tool, own, places)];
  });
  return uses.sort((a, b) => order.indexOf(a.class) - order.indexOf(b.class) || compareText(a.tool, b.tool));
}

function useOf(tool: string, changes: readonly Change[], places: readonly Reference[]): ToolUse {
  const renamed = changes.find(({ kind }) => kind === "tool-renamed")?.after;
  return {
    tool,
    class: order.find((level) => changes.some((change) => change.class === level)) ?? "additive",
    renamedTo: typeof renamed === "string" ? renamed : null,
    places: places.slice(0, mostPlaces).map(({ file, line }) => ({ file, line })),
    more: Math.max(0, places.length - mostPlaces),
  };
}

/** The tool that a change is about, whichever clients it hits; null for another part of the surface. */
export function toolOf(path: string): string | null {
  const [list, name] = path.split("/").slice(path.startsWith(`${barePlace}/`) ? 1 : 0);
  if (list !== "tools" || name === undefined) return null;
  return name.replaceAll("~1", "/").replaceAll("~0", "~").replace(/#\d+$/, "");
}
