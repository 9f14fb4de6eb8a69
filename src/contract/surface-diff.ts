import { compareText, isRecord } from "./canonical-contract.ts";
import type { Change, Contract, ContractItem } from "./contract.ts";
import { keysOf, type Note, own, type Pair, same, step } from "./difference.ts";
import { compareItems, type ItemKind } from "./item-diff.ts";
import { renamed } from "./renamings.ts";
import { type Allowance, mostOfContract } from "./schema-comparison.ts";

const lists: readonly { readonly key: "tools" | "prompts" | "resources" | "resourceTemplates"; readonly kind: ItemKind }[] = [
  { key: "tools", kind: "tool" },
  { key: "prompts", kind: "prompt" },
  { key: "resources", kind: "resource" },
  { key: "resourceTemplates", kind: "resource-template" },
];

/** What has moved between what two contracts promise to one and the same client, ordered by place. The lock's digest is no part of the surface. */
export function surfaceChanges(before: Contract, after: Contract): Change[] {
  const changes: Change[] = [];
  const note: Note = (kind, path, pair, level) => {
    changes.push({ kind, path, before: pair.before ?? null, after: pair.after ?? null, class: level });
  };
  compareEras(before.eras, after.eras, note);
  compareCapabilities({ before: before.capabilities, after: after.capabilities }, "capabilities", note);
  const instructions = { before: before.instructions, after: after.instructions };
  if (!same(instructions)) note("instructions-changed", "instructions", instructions, "behavioural");
  const allowance = { count: mostOfContract };
  for (const { key, kind } of lists) compareLists({ before: before[key], after: after[key] }, { key, kind, allowance }, note);
  return changes.sort((a, b) => compareText(a.path, b.path) || compareText(a.kind, b.kind));
}

function compareEras(before: Contract["eras"], after: Contract["eras"], note: Note): void {
  for (const era of ["legacy", "modern"] as const) {
    const was = before.find((one) => one.era === era)?.protocolVersion;
    const is = after.find((one) => one.era === era)?.protocolVersion;
    const pair = { before: was, after: is };
    if (was === is) continue;
    if (is === undefined) note("era-removed", `eras/${era}`, pair, "breaking");
    else if (was === undefined) note("era-added", `eras/${era}`, pair, "additive");
    // Revisions are dates: a client that offers the newer one is answered in it.
    else note("protocol-version-changed", `eras/${era}`, pair, is > was ? "additive" : "behavioural");
  }
}

/** A capability or a feature of one that goes is missed by who uses it, except the promise to tell of changes: its loss only makes a list old. */
function compareCapabilities(pair: Pair, path: string, note: Note): void {
  const before = isRecord(pair.before) ? pair.before : {};
  const after = isRecord(pair.after) ? pair.after : {};
  for (const name of keysOf(before, after)) {
    const one = { before: own(before, name), after: own(after, name) };
    const place = `${path}/${step(name)}`;
    const [had, has] = [offers(name, one.before), offers(name, one.after)];
    if (same(one) || (!had && !has)) continue;
    if (!has) note("capability-removed", place, one, name === "listChanged" ? "behavioural" : "breaking");
    else if (!had) note("capability-added", place, one, "additive");
    else if (isRecord(one.before) && isRecord(one.after)) compareCapabilities(one, place, note);
    else note("capability-changed", place, one, "behavioural");
  }
}

/** `experimental` is a bag of capabilities: an empty one offers nothing. */
function offers(name: string, value: unknown): boolean {
  if (name === "experimental" && isRecord(value)) return Object.keys(value).length > 0;
  return value !== undefined && value !== false;
}

interface Listing {
  readonly key: string;
  readonly kind: ItemKind;
  readonly allowance: Allowance;
}

function compareLists(
  { before, after }: { before: readonly ContractItem[]; after: readonly ContractItem[] },
  { key, kind, allowance }: Listing,
  note: Note,
): void {
  const was = keyed(before);
  const is = keyed(after);
  const gone = new Map([...was].filter(([name]) => !is.has(name)));
  const added = new Map([...is].filter(([name]) => !was.has(name)));
  const renamings = renamed(gone, added);
  for (const [name, item] of was) {
    const place = `${key}/${step(name)}`;
    const next = is.get(name) ?? added.get(renamings.get(name) ?? "");
    if (next === undefined) note(`${kind}-removed`, place, { before: item.name, after: undefined }, "breaking");
    else {
      if (!is.has(name)) note(`${kind}-renamed`, place, { before: item.name, after: next.name }, "breaking");
      compareItems({ before: item, after: next }, { kind, path: place, allowance }, note);
    }
  }
  const known = new Set(renamings.values());
  for (const [name, item] of added) {
    if (!known.has(name)) note(`${kind}-added`, `${key}/${step(name)}`, { before: undefined, after: item.name }, "additive");
  }
}

/** Names can repeat: the second is `name#2`, which no first one is called in the same list. */
function keyed(items: readonly ContractItem[]): Map<string, ContractItem> {
  const map = new Map<string, ContractItem>();
  const counts = new Map<string, number>();
  for (const item of items) {
    let count = (counts.get(item.name) ?? 0) + 1;
    const key = () => (count === 1 ? item.name : `${item.name}#${count}`);
    while (map.has(key())) count++;
    counts.set(item.name, count);
    map.set(key(), item);
  }
  return map;
}
