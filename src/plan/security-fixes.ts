import type { Ecosystem } from "../manifest/inventory.ts";
import type { Lookup } from "../registry/registry.ts";
import type { Advisory, PackageVersion } from "../verify/security/advisories.ts";
import { versioningOf } from "../versioning/versioning.ts";
import type { Plan } from "./plan.ts";

/** A package whose newer versions a cooldown holds back, with what has to be asked to know whether it may. */
export interface HeldPackage {
  readonly ecosystem: Ecosystem;
  readonly purl: string;
  readonly name: string;
  readonly from: string;
  /** Those above `from` that are offered to everybody, lowest first. */
  readonly newer: readonly string[];
}

/** Ids of the known holes of one version that another closes, where the cooldown is not to hold that back. */
export type Closes = (purl: string, from: string, to: string) => readonly string[];

/** The lowest versions above a pin are those among which the first fix is looked for. */
const most = 50;

/** What a plan holds back for its age alone. Pure. */
export function heldPackages(plan: Plan, lookups: ReadonlyMap<string, Lookup>): HeldPackage[] {
  const held = new Map<string, HeldPackage>();
  for (const { ecosystem, package: purl, name, resolved, candidates } of plan.servers) {
    const waits = candidates.some(({ decision }) => decision.kind === "hold" && decision.rule === "minimum-release-age");
    const lookup = lookups.get(purl ?? "");
    if (!waits || ecosystem === null || purl === null || name === null || resolved === null || lookup?.kind !== "found") continue;
    held.set(`${purl} ${resolved}`, { ecosystem, purl, name, from: resolved, newer: newerReleases(lookup, ecosystem, resolved) });
  }
  return [...held.values()];
}

function newerReleases({ releases }: Extract<Lookup, { kind: "found" }>, ecosystem: Ecosystem, from: string): string[] {
  const { compare, isPrerelease } = versioningOf(ecosystem);
  return releases
    .filter(
      ({ version, deprecated }) => deprecated === null && compare(version, from) > 0 && (!isPrerelease(version) || isPrerelease(from)),
    )
    .map(({ version }) => version)
    .sort(compare)
    .slice(0, most);
}

export function versionsToAsk({ name, from, newer }: HeldPackage): PackageVersion[] {
  return [from, ...newer].map((version) => ({ name, version }));
}

/**
 * Which versions close a known hole: of each hole the lowest that does not have it, unless it brings another. No higher one: whoever takes a
 * package over after a fix could publish past every cooldown otherwise.
 */
export function closedBy(held: readonly HeldPackage[], advisories: ReadonlyMap<HeldPackage, readonly Advisory[]>): Closes {
  const known = new Map<string, string[]>();
  for (const one of held) {
    const own = (advisories.get(one) ?? []).filter(({ name }) => name === one.name);
    for (const { id, versions } of own) {
      const fix = versions.includes(one.from) ? one.newer.find((version) => !versions.includes(version)) : undefined;
      const brings = own.some((other) => fix !== undefined && other.versions.includes(fix) && !other.versions.includes(one.from));
      if (fix === undefined || brings) continue;
      const key = keyOf(one.purl, one.from, fix);
      known.set(key, [...(known.get(key) ?? []), id].sort());
    }
  }
  return (purl, from, to) => known.get(keyOf(purl, from, to)) ?? [];
}

function keyOf(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}
