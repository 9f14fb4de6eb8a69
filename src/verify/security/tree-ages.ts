import type { Lock } from "../../lock/lock.ts";
import type { Registry } from "../../registry/registry.ts";
import { neutralise } from "../../report/neutralise.ts";
import type { Finding } from "../verdict.ts";
import { securityFinding } from "./surface-review.ts";
import { treePackages } from "./tree-packages.ts";

/** What registries say of when the packages of a tree were published, for one whose lock is of a day (`LockDay`). */
export interface TreeAges {
  /** Those that are younger than the lock's day, `name@version`. */
  readonly young: readonly string[];
  /** Those of which the registry does not say when. */
  readonly undated: readonly string[];
  /** Those that could not be asked about now. */
  readonly unasked: readonly string[];
}

/**
 * Asks the registries themselves: package managers take a version without a time for old enough, and a tree that was locked without its day
 * holds what it holds. Null for a lock of no day.
 */
export async function treeAges(lock: Lock, registry: Pick<Registry, "lookup">): Promise<TreeAges | null> {
  if (lock.day === undefined) return null;
  const { ecosystem } = lock;
  const before = lock.day.before === null ? Number.POSITIVE_INFINITY : Date.parse(lock.day.before);
  const ages = { young: [] as string[], undated: [] as string[], unasked: [] as string[] };
  await Promise.all(
    treePackages(lock).map(async ({ name, version, purl }) => {
      const found = await registry.lookup({ ecosystem, name, purl });
      const release = found.kind === "found" ? found.releases.find((one) => one.version === version) : undefined;
      if (release === undefined) ages.unasked.push(`${name}@${version}`);
      else if (release.publishedAt === null) ages.undated.push(`${name}@${version}`);
      else if (Date.parse(release.publishedAt) > before) ages.young.push(`${name}@${version}`);
    }),
  );
  return { young: ages.young.sort(), undated: ages.undated.sort(), unasked: ages.unasked.sort() };
}

/** The findings about a lock's day. Pure. */
export function dayFindings({ day }: Pick<Lock, "day">, ages: TreeAges | null): Finding[] {
  if (day === undefined) return [];
  const young = (ages?.young ?? []).map((one) => `${one} is younger`);
  const undated = (ages?.undated ?? []).map((one) => `${one} has no time`);
  if (day.kept && young.length + undated.length === 0)
    return [securityFinding("lock-day", { subject: "day", what: day.before ?? "", evidence: `published by ${day.before}` })];
  const why =
    day.before === null ? "the registry does not say when this version was published" : `nothing younger than ${day.before} was wanted`;
  const held = day.kept ? "" : "; no tree could be made so, and this one holds what there was";
  return [securityFinding("cooldown-not-applied", { subject: "day", evidence: `${why}${held}${listed([...young, ...undated])}` })];
}

function listed(all: readonly string[]): string {
  if (all.length === 0) return "";
  const more = all.length > 20 ? `, and ${all.length - 20} more` : "";
  return `: ${neutralise(all.slice(0, 20).join(", "), 2000)}${more}`;
}

/** What could not be asked, as a gap of the suite. */
export function dayGaps(ages: TreeAges | null): string[] {
  const count = ages?.unasked.length ?? 0;
  return count === 0
    ? []
    : [
        `security, the age of packages: of ${count} the registry could not be asked (${neutralise(ages?.unasked.slice(0, 5).join(", ") ?? "", 300)})`,
      ];
}
