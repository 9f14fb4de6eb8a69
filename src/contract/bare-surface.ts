import { canonicalJson } from "../lib/canonical.ts";
import { compareText } from "./canonical-contract.ts";
import { type BareList, type BareSurface, barePlace, type Change, type Contract, type ContractItem, itemLists } from "./contract.ts";
import { surfaceChanges } from "./surface-diff.ts";

/** How what a client without capabilities is promised differs from the contract; null where it does not. Eras and the lock are no part of it. */
export function bareSurface(contract: Contract, bare: Contract): Exclude<BareSurface, string> | null {
  const moved = itemLists.flatMap((key) => {
    const list = differingList(contract[key], bare[key]);
    return list === null ? [] : [[key, list] as const];
  });
  const surface = {
    ...(differs(contract.capabilities, bare.capabilities) && { capabilities: bare.capabilities }),
    ...(contract.instructions !== bare.instructions && { instructions: bare.instructions }),
    ...Object.fromEntries(moved),
  };
  return Object.keys(surface).length === 0 ? null : surface;
}

/** The contract of a client without capabilities, put together again; null where such a client is refused. */
export function bareContract({ withoutCapabilities: bare, ...contract }: Contract): Contract | null {
  if (bare === "refused") return null;
  if (bare === undefined || bare === "unknown") return contract;
  const { capabilities = contract.capabilities, instructions = contract.instructions } = bare;
  const own = itemLists.map((key) => [key, listOf(contract[key], bare[key])] as const);
  return { ...contract, capabilities, instructions, ...Object.fromEntries(own) };
}

/**
 * What has moved for clients without capabilities alone, ordered by place: what moves for `all` is told once. The places begin with
 * `withoutCapabilities/`. Nothing where one of the two was not seen so.
 */
export function bareChanges(before: Contract, after: Contract, all: readonly Change[]): Change[] {
  const both = [before.withoutCapabilities, after.withoutCapabilities];
  if (both.includes("unknown") || both.every((one) => one === undefined)) return [];
  const [was, is] = [bareContract(before), bareContract(after)];
  if (was !== null && is !== null) return movedAlone(was, is, all);
  if (was === is) return [];
  const pair = { path: barePlace, before: was === null ? "refused" : "served", after: is === null ? "refused" : "served" };
  return is === null
    ? [{ kind: "bare-client-refused", ...pair, class: "breaking" }]
    : [{ kind: "bare-client-served", ...pair, class: "additive" }];
}

function movedAlone(was: Contract, is: Contract, all: readonly Change[]): Change[] {
  const known = new Set(all.map((change) => canonicalJson(change)));
  return surfaceChanges(was, is)
    .filter((change) => !known.has(canonicalJson(change)))
    .map((change) => ({ ...change, path: `${barePlace}/${change.path}` }));
}

/** The tools of a contract by their names: those too that only a client without capabilities is shown. */
export function toolNames({ tools, withoutCapabilities: bare }: Pick<Contract, "tools" | "withoutCapabilities">): string[] {
  const more = typeof bare === "object" ? (bare.tools?.otherwise ?? []) : [];
  return [...new Set([...tools, ...more].map(({ name }) => name))];
}

/** Items go by their names, and those of one name together: names can repeat. */
function differingList(all: readonly ContractItem[], bare: readonly ContractItem[]): BareList | null {
  if (!differs(all, bare)) return null;
  const [was, is] = [Map.groupBy(all, ({ name }) => name), Map.groupBy(bare, ({ name }) => name)];
  const names = [...new Set([...was.keys(), ...is.keys()])].sort(compareText);
  const moved = names.filter((name) => differs(was.get(name) ?? [], is.get(name) ?? []));
  const absent = moved.filter((name) => !is.has(name));
  const otherwise = moved.flatMap((name) => is.get(name) ?? []);
  return { ...(absent.length > 0 && { absent }), ...(otherwise.length > 0 && { otherwise }) };
}

function listOf(all: readonly ContractItem[], { absent = [], otherwise = [] }: BareList = {}): ContractItem[] {
  const moved = new Set([...absent, ...otherwise.map(({ name }) => name)]);
  // A stable sort: items of one name keep their order.
  return [...all.filter(({ name }) => !moved.has(name)), ...otherwise].sort((a, b) => compareText(a.name, b.name));
}

function differs(one: unknown, other: unknown): boolean {
  return canonicalJson(one) !== canonicalJson(other);
}
