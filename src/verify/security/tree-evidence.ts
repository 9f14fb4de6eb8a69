import type { Severity } from "../../manifest/inventory.ts";
import { releaseKey } from "./release-facts.ts";
import { ownPackage, type TreePackage } from "./tree-packages.ts";
import type { TreeFacts } from "./tree-review.ts";
import { having } from "./vulnerabilities.ts";

/** What rules can be held against of a candidate and its tree. Null: nobody could tell. */
export interface TreeEvidence {
  /** ISO time of publication of the server's own package. */
  readonly publishedAt: string | null;
  /** The account that published it; where the registry tells only who owns it, none. */
  readonly publisher: string | null;
  /** Every package, in the order of the lock. */
  readonly packages: readonly {
    readonly name: string;
    readonly version: string;
    readonly installScript: boolean;
    readonly licence: string | null;
    /** Nobody could say under which licence it is. */
    readonly untold?: true;
  }[];
  /** Those of its tree that are known. */
  readonly vulnerabilities: readonly {
    readonly id: string;
    readonly name: string;
    readonly version: string;
    readonly severity: Severity;
  }[];
  /** Why not all of them may be known; empty where all are. */
  readonly vulnerabilityGaps: readonly string[];
}

export function treeEvidence({
  advisories,
  releases,
  facts,
  candidate,
  after,
}: TreeFacts & { readonly after: readonly TreePackage[] }): TreeEvidence {
  const told = (one: { name: string; version: string }) => {
    const answer = facts?.get(releaseKey(one));
    return answer?.kind === "found" ? answer.facts : null;
  };
  const known = advisories.kind === "answered" ? advisories.advisories : [];
  return {
    publishedAt: releases?.candidate?.publishedAt ?? null,
    publisher: told(ownPackage(candidate))?.publisher ?? null,
    packages: after.map(({ name, version, installScript }) => {
      const its = told({ name, version });
      return {
        name,
        version,
        installScript,
        licence: its?.licence ?? null,
        ...((its === null || its.unread) && { untold: true as const }),
      };
    }),
    vulnerabilities: known.flatMap((advisory) =>
      having(advisory, after).map((version) => ({ id: advisory.id, name: advisory.name, version, severity: advisory.severity ?? "high" })),
    ),
    vulnerabilityGaps: advisories.kind === "unavailable" ? [advisories.reason] : (advisories.gaps ?? []),
  };
}
