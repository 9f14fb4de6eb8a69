import type { Ecosystem } from "../manifest/inventory.ts";
import { type CandidateFacts, decide } from "../policy/decide.ts";
import type { Decision, Policies, UpdateSettings } from "../policy/policy.ts";
import { type Subject, updateSettings } from "../policy/settings.ts";
import type { Lookup, Release } from "../registry/registry.ts";
import { imageDigest } from "../versioning/image-tag.ts";
import type { Versioning } from "../versioning/versioning.ts";
import { offered, wantsPrerelease } from "./offers.ts";
import type { Candidate } from "./plan.ts";

export type Found = Extract<Lookup, { kind: "found" }>;

/** A release that policy refuses, and what refuses it; keyed by version. */
export interface Refusals {
  readonly quarantined: ReadonlyMap<string, { readonly until: string | null; readonly why: string }>;
  readonly failed: ReadonlyMap<string, { readonly why: string; readonly commit: string }>;
}

/** What choosing candidates for one server takes. */
export interface Choice {
  readonly subject: Subject & { readonly ecosystem: Ecosystem; readonly purl: string };
  readonly found: Found;
  readonly versioning: Versioning;
  /** The version that runs today; null where the registry has nothing that the launcher could run. */
  readonly resolved: string | null;
  readonly policies: Policies;
  readonly settings: UpdateSettings;
  readonly refusals: Refusals;
  readonly now: number;
  /** The known holes of what runs today that a version closes. */
  closes(version: string): readonly string[];
}

/** How many candidates a plan records for a server; of those to try none is left out before eight. */
const recorded = { all: 20, tries: 8 } as const;

/** The releases above the pin that its publisher offers, best first: the highest version is not the newest, and a tag is the publisher's word. */
export function newerCandidates(choice: Choice): Candidate[] {
  const { versioning, resolved } = choice;
  if (resolved === null) return [];
  const newer = offered(choice).filter(({ version }) => versioning.compare(version, resolved) > 0);
  return bestFirst(newer, versioning).map((release) => toCandidate(choice, release, "newer"));
}

/**
 * What an image's tag names now, where that is not the digest beside it: a tag that follows its versions has gone on, or somebody put another
 * image in the place of a version. A digest of one platform of what the tag names is no other image.
 */
export function movedCandidates(choice: Choice, pinned: string | null): Candidate[] {
  const release = choice.found.releases.find(({ version }) => version === choice.resolved);
  const digest = pinned === null ? undefined : /@(sha256:[0-9a-f]{64})$/.exec(pinned)?.[1];
  if (!release || release.integrity === null || digest === undefined) return [];
  const same = [release.integrity, ...(release.parts ?? [])].some((integrity) => imageDigest(integrity) === digest);
  return same ? [] : [toCandidate(choice, release, "newer")];
}

/** The releases below the pin that were not withdrawn themselves, nearest first: the ways back from a version that was. */
export function backCandidates(choice: Choice): Candidate[] {
  const { versioning, resolved } = choice;
  if (resolved === null) return [];
  const older = offered(choice).filter(({ version, deprecated }) => deprecated === null && versioning.compare(version, resolved) < 0);
  return bestFirst(older, versioning).map((release) => toCandidate(choice, release, "withdrawn"));
}

/**
 * What to pin a server to that has no exact version: what its launcher would run today, or where policy's range ends below that, the best
 * within it. Once anything but the range passes a version over, the next ones are a way back: a change of what runs, which a person judges.
 */
export function pinCandidates(choice: Choice): Candidate[] {
  const { versioning, resolved, found } = choice;
  if (resolved === null) return [];
  const today = found.releases.filter(({ version }) => version === resolved);
  const older = offered(choice).filter(({ version }) => versioning.compare(version, resolved) < 0);
  let kind: "pin" | "back" = "pin";
  const candidates: Candidate[] = [];
  for (const release of [...today, ...bestFirst(older, versioning)]) {
    const candidate = toCandidate(choice, release, kind);
    candidates.push(candidate);
    if (candidate.decision.kind !== "deny" || candidate.decision.rule !== "range") kind = "back";
  }
  return candidates;
}

/** The first of a long list, so that a plan stays readable; the order is kept. */
export function capped(candidates: readonly Candidate[]): Candidate[] {
  if (candidates.length <= recorded.all) return [...candidates];
  const tries = candidates.filter(isTry).slice(0, recorded.tries);
  const others = candidates.filter((candidate) => !tries.includes(candidate)).slice(0, recorded.all - tries.length);
  return candidates.filter((candidate) => tries.includes(candidate) || others.includes(candidate));
}

export function isTry(candidate: Candidate): boolean {
  return candidate.decision.kind === "try";
}

function bestFirst(releases: readonly Release[], versioning: Versioning): Release[] {
  const rank = (release: Release) => (release.deprecated === null ? 0 : 1);
  return [...releases].sort((a, b) => rank(a) - rank(b) || versioning.compare(b.version, a.version));
}

function toCandidate(choice: Choice, release: Release, why: Candidate["kind"] | "withdrawn"): Candidate {
  const { versioning, resolved, policies, subject, now } = choice;
  const kind = why === "withdrawn" ? "back" : why;
  const claimedBump = resolved === null || kind !== "newer" ? null : versioning.claimedBump(resolved, release.version);
  const settings = updateSettings(policies, { ...subject, change: claimedBump === null ? [] : [claimedBump] });
  const decision = pinnable(
    choice,
    release,
    decide({ ...factsOf(choice, release, settings), wayBack: why === "withdrawn" }, settings, now),
  );
  const closes = choice.closes(release.version);
  return {
    version: writtenAs(choice, release),
    kind,
    publishedAt: release.publishedAt,
    claimedBump,
    deprecated: release.deprecated,
    ...(closes.length > 0 && { closes }),
    decision,
  };
}

/** A tag whose digest the registry did not tell cannot be pinned: it may name another image tomorrow than the one that is looked at today. */
function pinnable({ subject }: Choice, { version, integrity }: Release, decision: Decision): Decision {
  if (decision.kind !== "try" || subject.ecosystem !== "oci" || imageDigest(integrity ?? "") !== null) return decision;
  return { kind: "hold", rule: "digest", why: `the digest of ${version} is not known, and a tag alone is no pin`, until: null };
}

/** What a pin becomes: the version; of an image the tag and what it names now, so that nobody can move it (`1.2.3@sha256:…`). */
function writtenAs({ subject }: Choice, { version, integrity }: Release): string {
  const digest = subject.ecosystem === "oci" ? imageDigest(integrity ?? "") : null;
  return digest === null ? version : `${version}@${digest}`;
}

function factsOf(choice: Choice, release: Release, settings: UpdateSettings): Omit<CandidateFacts, "wayBack"> {
  const { versioning, resolved, refusals, found } = choice;
  const { version, publishedAt, deprecated } = release;
  const prereleases = wantsPrerelease({ ...choice, settings }, version);
  const pinIsDeprecated = found.releases.some((one) => one.version === resolved && one.deprecated !== null);
  return {
    version,
    publishedAt,
    inRange: settings.range === null || versioning.satisfies(version, settings.range, { prereleases }),
    prerelease: !prereleases,
    // A package that is deprecated as a whole says nothing about which of its versions is better.
    deprecated: pinIsDeprecated ? null : deprecated,
    quarantine: refusals.quarantined.get(version) ?? refusals.quarantined.get(writtenAs(choice, release)) ?? null,
    failedBefore: refusals.failed.get(version) ?? refusals.failed.get(writtenAs(choice, release)) ?? null,
    security: choice.closes(version).length > 0,
  };
}
