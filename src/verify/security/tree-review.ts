import type { Lock } from "../../lock/lock.ts";
import type { Release } from "../../registry/registry.ts";
import { neutralise } from "../../report/neutralise.ts";
import type { Finding } from "../verdict.ts";
import type { AdvisoryAnswer } from "./advisories.ts";
import { listFinding } from "./list-finding.ts";
import { listedOrigin, originFindings, originGaps } from "./provenance/origin-findings.ts";
import type { Origins, Provenance } from "./provenance/provenance.ts";
import { publisherReview } from "./publisher-review.ts";
import { type FactsAnswer, releaseKey } from "./release-facts.ts";
import { securityFinding } from "./surface-review.ts";
import { dayFindings, dayGaps, type TreeAges } from "./tree-ages.ts";
import { type TreeEvidence, treeEvidence } from "./tree-evidence.ts";
import { ownPackage, type TreePackage, treePackages } from "./tree-packages.ts";
import { vulnerabilities } from "./vulnerabilities.ts";
import { withdrawnPackages } from "./withdrawn-packages.ts";

/** What the deciding plane found about the packages of one candidate (`mcp-gitops/tree-review/v1`), and what nobody could tell it. */
export interface TreeReview {
  readonly schema: "mcp-gitops/tree-review/v1";
  readonly findings: readonly Finding[];
  readonly notLookedAt: readonly string[];
  /** Of the candidate. */
  readonly provenance?: Provenance;
  /** ISO time at which it was made. */
  readonly at?: string;
  /** What rules of compliance are held against. */
  readonly evidence?: TreeEvidence;
}

export interface TreeFacts {
  readonly pinned: Lock | null;
  readonly candidate: Lock;
  /** What the registry says of the server's own package; null where it could not say. `undefined` releases: it has no such version. */
  readonly releases: { readonly pinned: Release | undefined; readonly candidate: Release | undefined } | null;
  readonly advisories: AdvisoryAnswer;
  /** Those in force: `purl@version` → why. */
  readonly quarantines: ReadonlyMap<string, string>;
  /** When its packages were published, where the candidate's lock is of a day; null where nobody asked. */
  readonly ages?: TreeAges | null;
  /** Null or none: nobody asked for attestations and signatures; what the registry lists counts then. */
  readonly origins?: Origins | null;
  /** What registries say of single releases, by `name@version`; none: nobody asked. */
  readonly facts?: ReadonlyMap<string, FactsAnswer>;
}

/** What the locked tree of a candidate brings that the pinned version's did not. Pure. */
export function reviewTree(facts: TreeFacts): TreeReview {
  const before = facts.pinned ? treePackages(facts.pinned) : null;
  const after = treePackages(facts.candidate);
  const origins = facts.origins ?? listedOrigins(facts);
  const told = { candidate: facts.candidate, before, after, facts: facts.facts ?? new Map<string, FactsAnswer>() };
  return {
    schema: "mcp-gitops/tree-review/v1",
    findings: [
      ...vulnerabilities(facts.advisories, before ?? [], after),
      ...installScripts(before, after),
      ...quarantined(facts, after),
      ...published(facts),
      ...withdrawnPackages(told),
      ...publisherReview({ ...told, pinnedVersion: facts.pinned?.version ?? null }),
      ...originFindings({ ...facts, origins }),
      ...newPackages(before, after),
      ...dayFindings(facts.candidate, facts.ages ?? null),
    ],
    notLookedAt: [...unknowns(facts), ...originGaps(origins), ...dayGaps(facts.ages ?? null)],
    provenance: origins.candidate,
    evidence: treeEvidence({ ...facts, after }),
  };
}

/** Of a first pin nothing is new: it is what runs already. */
function installScripts(before: readonly TreePackage[] | null, after: readonly TreePackage[]): Finding[] {
  const had = new Map((before ?? []).filter(({ installScript }) => installScript).map(({ name, version }) => [name, version]));
  return after
    .filter(({ installScript, name, version }) => installScript && had.get(name) !== version)
    .map(({ name, version }) => {
      const known = had.get(name);
      const evidence = neutralise(known === undefined ? `${name}@${version}` : `${name} ${known} → ${version}`, 300);
      return securityFinding(known === undefined ? "install-script" : "install-script-changed", {
        // A script is one version's: to accept it is to accept no other.
        subject: `${name}@${version}`,
        what: name,
        evidence,
        ...(before === null && { severity: "info" as const }),
      });
    });
}

function quarantined({ quarantines }: TreeFacts, after: readonly TreePackage[]): Finding[] {
  return after.flatMap(({ name, version, purl }) => {
    const why = quarantines.get(`${purl}@${version}`);
    const evidence = neutralise(`${name}@${version}: ${why}`, 600);
    return why === undefined
      ? []
      : [securityFinding("quarantined-package", { subject: `${name}@${version}`, what: `${name}@${version}`, evidence })];
  });
}

/** Bytes, and times: less is no jump. */
const jump = { bytes: 5_000_000, times: 3 };

function published({ releases, candidate }: TreeFacts): Finding[] {
  if (releases === null) return [];
  const { pinned: before, candidate: after } = releases;
  const what = neutralise(`${candidate.package}@${candidate.version}`, 300);
  if (after === undefined) return [securityFinding("withdrawn", { subject: candidate.version, evidence: what })];
  const [was, is] = [before?.unpackedSize ?? 0, after.unpackedSize ?? 0];
  const larger = was > 0 && is > was * jump.times && is - was > jump.bytes;
  return [
    ...(after.deprecated !== null && before?.deprecated == null
      ? [securityFinding("deprecated", { subject: candidate.version, evidence: neutralise(`${what}: ${after.deprecated}`, 600) })]
      : []),
    ...(larger ? [securityFinding("size-jump", { subject: candidate.version, evidence: `${was} → ${is} bytes unpacked` })] : []),
  ];
}

function newPackages(before: readonly TreePackage[] | null, after: readonly TreePackage[]): Finding[] {
  if (before === null) return [];
  const known = new Set(before.map(({ name }) => name));
  const names = [...new Set(after.map(({ name }) => name).filter((name) => !known.has(name)))].sort();
  return names.length === 0 ? [] : [listFinding("new-packages", names)];
}

function listedOrigins({ releases, pinned }: TreeFacts): Origins {
  return {
    candidate: listedOrigin(releases?.candidate),
    pinned: pinned && listedOrigin(releases?.pinned),
    signatures: null,
  };
}

function unknowns({ advisories, releases, facts, candidate, pinned }: TreeFacts): string[] {
  const silent = [...(facts ?? [])].flatMap(([key, answer]) => (answer.kind === "unavailable" ? [{ key, reason: answer.reason }] : []));
  const own = facts?.get(releaseKey(ownPackage(candidate)));
  const untold = pinned !== null && own?.kind === "found" && own.facts.publisher === null && own.facts.maintainers === null;
  return [
    ...vulnerabilityGaps(advisories).map((reason) => `security, known vulnerabilities: ${neutralise(reason, 500)}`),
    ...(advisories.kind === "answered" ? (advisories.notes ?? []) : []).map(
      (note) => `security, a second source: ${neutralise(note, 500)}`,
    ),
    ...(releases === null ? ["security, what the registry says of this release: it could not be asked"] : []),
    ...(silent[0]
      ? [`security, packages of its tree (${silent.length}): ${neutralise(`${silent[0].key}: ${silent[0].reason}`, 500)}`]
      : []),
    ...(untold ? ["security, who publishes it: the registry does not tell"] : []),
  ];
}

function vulnerabilityGaps(advisories: AdvisoryAnswer): readonly string[] {
  return advisories.kind === "unavailable" ? [advisories.reason] : (advisories.gaps ?? []);
}
