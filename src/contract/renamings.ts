import { compareText, isRecord } from "./canonical-contract.ts";
import type { ContractItem } from "./contract.ts";
import { areOpposites } from "./opposites.ts";
import { textOf } from "./schema-comparison.ts";

type Items = ReadonlyMap<string, ContractItem>;

/** Items of one side that are held against each other at the most: the rest is gone and new. */
const most = 400;

/** From here on two items are one by another name: what they take, what they say and what they are called, together. */
const alike = 0.6;

/**
 * Which of the items that are gone came back by another name: key before → key after. Likeness is of what an item takes (names and schemas
 * of its parameters), of its words, and of its name; the most alike find each other first, and nobody is found twice. Pure.
 */
export function renamed(gone: Items, added: Items): ReadonlyMap<string, string> {
  if (gone.size === 0 || added.size === 0 || gone.size > most || added.size > most) return new Map();
  const [old, now] = [gone, added].map((items) => [...items].map(([key, item]) => [key, portraitOf(item)] as const));
  const pairs = (old ?? []).flatMap(([from, one]) => (now ?? []).map(([to, other]) => ({ from, to, likeness: likenessOf(one, other) })));
  const found = new Map<string, string>();
  const taken = new Set<string>();
  const sorted = pairs
    .filter(({ likeness }) => likeness >= alike)
    .sort((a, b) => b.likeness - a.likeness || compareText(a.from, b.from) || compareText(a.to, b.to));
  for (const { from, to } of sorted) {
    if (found.has(from) || taken.has(to)) continue;
    found.set(from, to);
    taken.add(to);
  }
  return found;
}

interface Portrait {
  readonly spelled: string;
  readonly nameWords: ReadonlySet<string>;
  /** Parameters, each as its name and as its name with its type. */
  readonly takes: ReadonlySet<string>;
  readonly says: ReadonlySet<string>;
}

function portraitOf(item: ContractItem): Portrait {
  const schema = isRecord(item.inputSchema) ? item.inputSchema : {};
  const properties = isRecord(schema.properties) ? Object.entries(schema.properties) : [];
  const given = Array.isArray(item.arguments)
    ? item.arguments.filter(isRecord).map((one): [string, unknown] => [String(one.name), {}])
    : [];
  const takes = [...properties, ...given].flatMap(([name, one]) => [name, `${name} ${textOf(isRecord(one) ? (one.type ?? null) : null)}`]);
  return {
    spelled: item.name.replace(/[-_.\s/:]/g, "").toLowerCase(),
    nameWords: words(item.name.replace(/([a-z0-9])([A-Z])/g, "$1 $2")),
    takes: new Set(takes),
    says: words(`${typeof item.description === "string" ? item.description.slice(0, 4000) : ""} ${String(item.label ?? "")}`),
  };
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** 0 to 1. Another spelling of the same name is one by itself, unless it takes quite other things; what takes nothing is known by its words. */
function likenessOf(one: Portrait, other: Portrait): number {
  const takes = one.takes.size + other.takes.size === 0 ? null : overlap(one.takes, other.takes);
  if (one.spelled === other.spelled) return takes === null || takes > 0.3 ? 1 : 0.5 + takes / 2;
  // Who follows a renaming puts one name in place of the other.
  if (areOpposites(one.nameWords, other.nameWords)) return 0;
  const says = overlap(one.says, other.says);
  const name = overlap(one.nameWords, other.nameWords);
  // A name of its own, and nothing else in common than that it takes an id: two tools of one family are no renaming.
  if (takes === null) return 0.65 * says + 0.35 * name;
  // Much the same name: what it took may be a part of what it takes now, and what it said of what it says now.
  const kin = name >= 0.5;
  const [taken, said] = kin ? [within(one.takes, other.takes), within(one.says, other.says)] : [0, 0];
  return 0.4 * Math.max(takes, 0.9 * taken) + 0.4 * Math.max(says, (says + said) / 2) + 0.2 * name;
}

/** How much of one is in the other. */
function within(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return one.size === 0 ? 0 : [...one].filter((item) => other.has(item)).length / one.size;
}

/** Shared among all (Jaccard). */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((item) => other.has(item)).length;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}
