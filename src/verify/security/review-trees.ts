import { purlOf } from "../../launcher/purl.ts";
import type { Lock } from "../../lock/lock.ts";
import { tagOf } from "../../manifest/exact-pin.ts";
import type { Lookup, Registry } from "../../registry/registry.ts";
import type { AdvisoryAnswer, AdvisorySource } from "./advisories.ts";
import type { Origins, ProvenanceSource } from "./provenance/provenance.ts";
import type { FactsAnswer, ReleaseSource } from "./release-facts.ts";
import { treeAges } from "./tree-ages.ts";
import { treePackages } from "./tree-packages.ts";
import { reviewTree, type TreeFacts, type TreeReview } from "./tree-review.ts";

/** Reviews the locked trees of a candidate and of what it would replace; null for the second where there is none. Null: nobody did. */
export type TreeReviewer = (candidate: Lock, pinned: Lock | null) => Promise<TreeReview | null>;

export interface TreeSources {
  /** Opened when a lock of that ecosystem is first asked about; what has none is not looked at. */
  readonly advisories: Partial<Record<Lock["ecosystem"], () => Promise<AdvisorySource>>>;
  /** Who is asked for signatures and attestations; opened as the advisories are. */
  readonly provenance?: Partial<Record<Lock["ecosystem"], () => Promise<ProvenanceSource>>>;
  /** Who is asked about the single releases of a tree; opened as the advisories are. */
  readonly releases?: Partial<Record<Lock["ecosystem"], () => Promise<ReleaseSource>>>;
  /** What registries said of the servers' own packages, by purl. */
  readonly lookups: ReadonlyMap<string, Lookup>;
  /** ISO time: how old releases are. */
  readonly at?: string;
  /** Those in force: `purl@version` → why. */
  readonly quarantines: ReadonlyMap<string, string>;
  /** Who is asked when the packages of a tree were published, where its lock is of a day. */
  readonly registry?: Pick<Registry, "lookup">;
}

/** The reviewer of the deciding plane, which has the network and the ledger. */
export function openTreeReviewer({
  advisories,
  provenance = {},
  releases: sources = {},
  lookups,
  quarantines,
  registry,
  at,
}: TreeSources): TreeReviewer {
  const open = new Map<string, Promise<AdvisorySource>>();
  const ask = async (candidate: Lock, pinned: Lock | null): Promise<AdvisoryAnswer> => {
    const { ecosystem } = candidate;
    const opener = advisories[ecosystem];
    if (!opener) return { kind: "unavailable", reason: `there is no source of advisories for ${ecosystem} packages` };
    const source = open.get(ecosystem) ?? opener();
    open.set(ecosystem, source);
    return (await source).ask([...treePackages(candidate), ...(pinned ? treePackages(pinned) : [])]);
  };
  const origins = originsBy(provenance);
  const factsOf = factsBy(sources);
  return async (candidate, pinned) => {
    const releases = releasesOf(lookups, candidate, pinned);
    const [answer, ages, origin, facts] = await Promise.all([
      ask(candidate, pinned),
      registry ? treeAges(candidate, registry) : null,
      origins({ candidate, pinned, releases }),
      factsOf(candidate, pinned),
    ]);
    const review = reviewTree({ candidate, pinned, advisories: answer, ages, releases, quarantines, origins: origin, facts });
    return at === undefined ? review : { ...review, at };
  };
}

/** Asks about the releases of the candidate's tree, and about those of the pinned one that it replaces. Each source is opened once. */
function factsBy(sources: NonNullable<TreeSources["releases"]>) {
  const open = new Map<string, Promise<ReleaseSource>>();
  return async (candidate: Lock, pinned: Lock | null): Promise<ReadonlyMap<string, FactsAnswer>> => {
    const opener = sources[candidate.ecosystem];
    if (!opener) return new Map();
    const opened = open.get(candidate.ecosystem) ?? opener();
    open.set(candidate.ecosystem, opened);
    const after = treePackages(candidate);
    const kept = new Set(after.map(({ name }) => name));
    const replaced = pinned ? treePackages(pinned).filter(({ name }) => kept.has(name)) : [];
    return (await opened).ask([...after, ...replaced]);
  };
}

/** Asks where two versions come from; null where nobody can be asked. Each source is opened once. */
function originsBy(sources: NonNullable<TreeSources["provenance"]>) {
  const open = new Map<string, Promise<ProvenanceSource>>();
  return async ({ candidate, pinned, releases }: Pick<TreeFacts, "candidate" | "pinned" | "releases">): Promise<Origins | null> => {
    const opener = sources[candidate.ecosystem];
    if (!opener) return null;
    const opened = open.get(candidate.ecosystem) ?? opener();
    open.set(candidate.ecosystem, opened);
    const source = await opened;
    const [its, previous, signatures] = await Promise.all([
      source.provenanceOf(candidate, releases?.candidate?.provenance),
      pinned && source.provenanceOf(pinned, releases?.pinned?.provenance),
      source.signaturesOf(candidate),
    ]);
    return { candidate: its, pinned: previous, signatures };
  };
}

function releasesOf(lookups: TreeSources["lookups"], candidate: Lock, pinned: Lock | null): TreeFacts["releases"] {
  const lookup = lookups.get(purlOf(candidate.ecosystem, candidate.package));
  if (lookup?.kind !== "found") return null;
  const of = (lock: Lock | null) => lookup.releases.find(({ version }) => version === (lock && releaseVersion(lock)));
  const own = of(candidate);
  // What is named by its digest is there without its tag.
  if (own === undefined && candidate.ecosystem === "oci") return null;
  return { candidate: own, pinned: of(pinned) };
}

/** As the registry lists it: of an image its tag. */
function releaseVersion({ ecosystem, version }: Lock): string {
  return ecosystem === "oci" ? tagOf(version) : version;
}
