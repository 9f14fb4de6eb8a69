import { isRecord } from "./canonical-contract.ts";
import type { ContractItem, SurfaceClass } from "./contract.ts";
import { keysOf, type Note, own, type Pair, same, step, verb } from "./difference.ts";
import type { Allowance } from "./schema-comparison.ts";
import { compareSchemas } from "./schema-diff.ts";

export type ItemKind = "tool" | "prompt" | "resource" | "resource-template";

interface Place {
  readonly kind: ItemKind;
  readonly path: string;
  readonly allowance: Allowance;
}

/** Fields that are shown and never used in a call. */
const shown = new Set(["title", "icons", "label"]);

/** Compares two descriptions of one tool, prompt or resource, field by field; a field that we do not know is behavioural. */
export function compareItems(items: { before: ContractItem; after: ContractItem }, { kind, path, allowance }: Place, note: Note): void {
  for (const field of keysOf(items.before, items.after)) {
    const pair = { before: own(items.before, field), after: own(items.after, field) };
    if (field === "name" || same(pair)) continue;
    const place = `${path}/${step(field)}`;
    if (field === "inputSchema") compareSchemas(pair, { direction: "input", path: place, allowance }, note);
    else if (field === "outputSchema") compareOutput(pair, { path: place, allowance }, note);
    else if (field === "annotations") compareAnnotations(pair, place, note);
    else if (field === "arguments" && kind === "prompt") compareArguments(pair, place, note);
    else if (field === "execution") compareExecution(pair, place, note);
    else if (shown.has(field)) note(`${field}-${verb(pair)}`, place, pair, "additive");
    else note(`${field}-${verb(pair)}`, place, pair, "behavioural");
  }
}

function compareOutput(pair: Pair, { path, allowance }: Omit<Place, "kind">, note: Note): void {
  if (pair.before === undefined) note("output-schema-added", path, pair, "additive");
  else if (pair.after === undefined) note("output-schema-removed", path, pair, "breaking");
  else compareSchemas(pair, { direction: "output", path, allowance }, note);
}

/**
 * The hints that a client asks its user by: what the protocol takes an absent one for, and the value that makes it ask less
 * (https://modelcontextprotocol.io/specification/2025-11-25/schema#toolannotations).
 */
const hints: Readonly<Record<string, { readonly absent: boolean; readonly loose: boolean }>> = {
  readOnlyHint: { absent: false, loose: true },
  destructiveHint: { absent: true, loose: false },
};
/** What the protocol knows beside them, of tools and of resources. */
const harmless = new Set(["title", "idempotentHint", "openWorldHint", "audience", "priority"]);

function compareAnnotations(pair: Pair, path: string, note: Note): void {
  const before = isRecord(pair.before) ? pair.before : {};
  const after = isRecord(pair.after) ? pair.after : {};
  for (const name of keysOf(before, after)) {
    const one = { before: own(before, name), after: own(after, name) };
    if (same(one)) continue;
    const [kind, level] = annotationMove(name, one);
    note(kind, `${path}/${step(name)}`, one, level);
  }
}

function annotationMove(name: string, pair: Pair): [kind: string, level: SurfaceClass] {
  const hint = own(hints, name);
  const isSaid = [pair.before, pair.after].every((value) => value === undefined || typeof value === "boolean");
  if (hint === undefined ? !harmless.has(name) : !isSaid) return ["annotation-not-understood", "behavioural"];
  const loosened = hint !== undefined && (pair.before ?? hint.absent) !== hint.loose && (pair.after ?? hint.absent) === hint.loose;
  return loosened ? ["annotation-loosened", "behavioural"] : [`annotation-${verb(pair)}`, "additive"];
}

/** How a tool may be run as a task; absent means `forbidden`. A way of calling that is no longer taken breaks who calls so. */
function compareExecution(pair: Pair, path: string, note: Note): void {
  const ways = (value: unknown) => {
    const support = isRecord(value) ? (value.taskSupport ?? "forbidden") : "forbidden";
    return support === "forbidden" ? ["plain"] : support === "optional" ? ["plain", "task"] : support === "required" ? ["task"] : [];
  };
  const after = ways(pair.after);
  const lost = ways(pair.before).some((way) => !after.includes(way));
  note(`execution-${verb(pair)}`, path, pair, after.length === 0 ? "behavioural" : lost ? "breaking" : "additive");
}

/** A prompt's arguments are a list of `{name, description, required}`. */
function compareArguments(pair: Pair, path: string, note: Note): void {
  const before = argumentsOf(pair.before);
  const after = argumentsOf(pair.after);
  for (const name of keysOf(before, after)) {
    const [was, is] = [own(before, name), own(after, name)];
    const place = `${path}/${step(name)}`;
    if (was === undefined) {
      const required = is?.required === true;
      note(
        required ? "argument-added-required" : "argument-added-optional",
        place,
        { before: was, after: is },
        required ? "breaking" : "additive",
      );
    } else if (is === undefined) note("argument-removed", place, { before: was, after: is }, "breaking");
    else compareArgument({ before: was, after: is }, place, note);
  }
}

function compareArgument({ before, after }: Record<"before" | "after", Record<string, unknown>>, path: string, note: Note): void {
  for (const field of keysOf(before, after)) {
    const one = { before: own(before, field), after: own(after, field) };
    const place = `${path}/${step(field)}`;
    if (field === "required") {
      if ((one.before === true) === (one.after === true)) continue;
      note(one.after === true ? "argument-required" : "argument-optional", place, one, one.after === true ? "breaking" : "additive");
    } else if (!same(one)) note(`argument-${field}-${verb(one)}`, place, one, shown.has(field) ? "additive" : "behavioural");
  }
}

function argumentsOf(value: unknown): Record<string, Record<string, unknown>> {
  const list = Array.isArray(value) ? value : [];
  const named = list.filter((one): one is Record<string, unknown> & { name: string } => isRecord(one) && typeof one.name === "string");
  return Object.fromEntries(named.map(({ name, ...fields }) => [name, fields]));
}
