import type { Lock } from "../../lock/lock.ts";
import { neutralise } from "../../report/neutralise.ts";
import type { Finding } from "../verdict.ts";
import { listFinding } from "./list-finding.ts";
import { type FactsAnswer, releaseKey } from "./release-facts.ts";
import { securityFinding } from "./surface-review.ts";
import { ownPackage, type TreePackage } from "./tree-packages.ts";

export interface FactsOfTrees {
  readonly candidate: Lock;
  readonly before: readonly TreePackage[] | null;
  readonly after: readonly TreePackage[];
  readonly facts: ReadonlyMap<string, FactsAnswer>;
}

/**
 * Packages under a server that their publishers took back: deleted and yanked ones each, deprecated ones as a list, because half of all npm trees
 * have some. The server's own release has findings of its own.
 */
export function withdrawnPackages({ candidate, before, after, facts }: FactsOfTrees): Finding[] {
  const had = new Set((before ?? []).map(releaseKey));
  const own = releaseKey(ownPackage(candidate));
  const others = after.filter((one) => releaseKey(one) !== own);
  const taken = others.flatMap((one) => {
    const answer = facts.get(releaseKey(one));
    const gone = answer?.kind === "gone";
    const words = answer?.kind === "found" ? answer.facts.withdrawn : null;
    if (!gone && (words === null || candidate.ecosystem !== "pypi")) return [];
    const evidence = neutralise(`${releaseKey(one)}: ${words ?? "its registry does not have it any more"}`, 600);
    const code = gone ? "withdrawn-package" : "yanked-package";
    return [securityFinding(code, { subject: releaseKey(one), what: releaseKey(one), evidence, asBefore: had.has(releaseKey(one)) })];
  });
  return [...taken, ...(candidate.ecosystem === "npm" ? deprecatedPackages(others, had, facts) : [])];
}

function deprecatedPackages(tree: readonly TreePackage[], had: ReadonlySet<string>, facts: FactsOfTrees["facts"]): Finding[] {
  const all = tree.flatMap((one) => {
    const answer = facts.get(releaseKey(one));
    const words = answer?.kind === "found" ? answer.facts.withdrawn : null;
    return words === null ? [] : [{ key: releaseKey(one), words: neutralise(words, 80), known: had.has(releaseKey(one)) }];
  });
  if (all.length === 0) return [];
  const entries = all
    .sort((a, b) => Number(a.known) - Number(b.known))
    .map(({ key, words, known }) => `${key} (${known ? "as before: " : ""}${words})`);
  const fresh = all.some(({ known }) => !known);
  return [listFinding("deprecated-packages", entries, { subject: "", severity: fresh && had.size > 0 ? "low" : "info" })];
}
