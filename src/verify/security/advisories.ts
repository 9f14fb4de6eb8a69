import type { Severity } from "../../manifest/inventory.ts";

/** A known vulnerability of a package, as somebody tells it. */
export interface Advisory {
  /** `GHSA-…` where it has such a name, else that of who tells it. */
  readonly id: string;
  /** Other names of the same. */
  readonly aliases?: readonly string[];
  readonly name: string;
  /** Null: nobody says how bad it is. */
  readonly severity: Severity | null;
  readonly title: string;
  readonly url: string | null;
  /** Which versions have it, for people. */
  readonly range: string;
  /** Those of the versions that were asked about that have it. */
  readonly versions: readonly string[];
}

export interface PackageVersion {
  readonly name: string;
  readonly version: string;
}

/** `unavailable`: nobody could say, which is not that there are none. */
export type AdvisoryAnswer =
  | {
      readonly kind: "answered";
      readonly advisories: readonly Advisory[];
      /** What some could not say, beside what others did. */
      readonly gaps?: readonly string[];
      /** What could not be said by one, and was by another. */
      readonly notes?: readonly string[];
      /** Packages that were not asked about: their names are for their own registry alone. */
      readonly untold?: readonly string[];
    }
  | { readonly kind: "unavailable"; readonly reason: string };

/** Where known vulnerabilities are asked for. Trouble is data. */
export interface AdvisorySource {
  ask(packages: readonly PackageVersion[]): Promise<AdvisoryAnswer>;
}

/**
 * A registry's advisories and those of a database beside it. What either knows counts. The database has to answer, because policy names it;
 * where it was asked about everything, it also stands in for a registry that cannot tell.
 */
export function withDatabase(registry: AdvisorySource, database: AdvisorySource): AdvisorySource {
  return {
    async ask(packages) {
      const [own, other] = await Promise.all([registry.ask(packages), database.ask(packages)]);
      if (own.kind === "unavailable" && other.kind === "unavailable")
        return { kind: "unavailable", reason: `${own.reason}; ${other.reason}` };
      const [ownGaps, otherGaps] = [gapsOf(own), gapsOf(other)];
      const standsIn = otherGaps.length === 0 && other.kind === "answered" && (other.untold ?? []).length === 0;
      const gaps = standsIn ? [] : [...otherGaps, ...ownGaps];
      const advisories = withoutRepetition([own, other].flatMap((answer) => (answer.kind === "answered" ? answer.advisories : [])));
      return {
        kind: "answered",
        advisories,
        ...(gaps.length > 0 && { gaps }),
        ...(standsIn && ownGaps.length > 0 && { notes: ownGaps }),
      };
    },
  };
}

function gapsOf(answer: AdvisoryAnswer): readonly string[] {
  return answer.kind === "unavailable" ? [answer.reason] : (answer.gaps ?? []);
}

/** A name of an advisory as it may stand in a sentence; null for what is none. */
export function plainId(value: unknown): string | null {
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  return /^[A-Za-z0-9][\w.:-]{0,99}$/.test(text) ? text : null;
}

const bySeverity: readonly (Severity | null)[] = [null, "info", "low", "medium", "high", "critical"];

/** What several tell of one hole, by any of its names, is told once: by its GHSA name where it has one, as bad as the worst of them says. */
export function withoutRepetition(advisories: readonly Advisory[]): Advisory[] {
  const groups = new Set<Advisory[]>();
  const byName = new Map<string, Advisory[]>();
  for (const advisory of advisories) {
    const names = namesOf(advisory).map((id) => `${advisory.name} ${id}`);
    const known = [...new Set(names.flatMap((name) => (byName.has(name) ? [byName.get(name) as Advisory[]] : [])))];
    const group = [...known.flat(), advisory];
    for (const old of known) groups.delete(old);
    groups.add(group);
    for (const member of group) for (const id of namesOf(member)) byName.set(`${advisory.name} ${id}`, group);
  }
  return [...groups].map(merged);
}

function namesOf({ id, aliases = [] }: Advisory): string[] {
  return [id, ...aliases];
}

function merged(group: readonly Advisory[]): Advisory {
  const [first] = group as [Advisory, ...Advisory[]];
  const names = [...new Set(group.flatMap(namesOf))].sort();
  const id = names.find((name) => name.startsWith("GHSA-")) ?? first.id;
  const told = group.find((one) => one.id === id) ?? first;
  const worst = group.map(({ severity }) => severity).sort((a, b) => bySeverity.indexOf(b) - bySeverity.indexOf(a))[0] ?? null;
  return {
    id,
    aliases: names.filter((name) => name !== id),
    name: first.name,
    severity: worst,
    title: group.map(({ title }) => title).find((title) => title !== "") ?? "",
    url: told.url ?? group.find(({ url }) => url !== null)?.url ?? null,
    range: told.range,
    versions: [...new Set(group.flatMap(({ versions }) => versions))],
  };
}
