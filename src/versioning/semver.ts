import semver from "semver";
import type { Bump } from "../contract/contract.ts";
import type { PinKind } from "../manifest/inventory.ts";
import type { Release } from "../registry/registry.ts";
import { isCalendar } from "./calendar.ts";
import type { Published, Runtime, Versioning } from "./versioning.ts";

/** npm reads versions loosely: `v1.2.3` and `2026.08.31` are versions. */
const loose = { loose: true } as const;

/** Semantic versions the way npm reads them (`npm-package-arg`, `npm-pick-manifest`), calendar versions recognised. */
export const semverVersioning: Versioning = {
  kind,
  isExact: (text) => kind(text) === "exact",
  isRange: (text) => kind(text) === "range",
  compare,
  satisfies: (version, range, options) =>
    semver.valid(version, loose) !== null &&
    semver.satisfies(version, range, { ...loose, includePrerelease: options?.prereleases ?? false }),
  isPrerelease: (version) => prerelease(version) !== null,
  channel: (version) => {
    const parts = prerelease(version);
    return parts === null ? null : String(parts.find((part) => typeof part === "string") ?? "");
  },
  claimedBump,
  resolve,
};

const kinds = new Map<string, PinKind>();

/** A fleet says the same few versions again and again; what is hostile does not grow without end. */
function kind(text: string): PinKind {
  const known = kinds.get(text);
  if (known !== undefined) return known;
  const kind = kindOf(text);
  if (kinds.size < 20_000 && text.length <= 50) kinds.set(text, kind);
  return kind;
}

function kindOf(text: string): PinKind {
  const spec = text.trim();
  if (spec === "") return "none";
  if (semver.valid(spec, loose) !== null) return "exact";
  return semver.validRange(spec, loose) === null ? "tag" : "range";
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  const [left, right] = [parsed(a), parsed(b)];
  if (left !== null && right !== null) return semver.compareBuild(left, right, loose) || plain(a, b);
  return left !== null ? 1 : right !== null ? -1 : plain(a, b);
}

const versions = new Map<string, semver.SemVer | null>();

/** Versions are compared many times over, and most packages have the same ones. */
function parsed(text: string): semver.SemVer | null {
  const known = versions.get(text);
  if (known !== undefined) return known;
  const version = semver.parse(text, loose);
  if (versions.size < 50_000 && text.length <= 50) versions.set(text, version);
  return version;
}

function plain(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The prerelease part; null for a stable version. What follows a date (`2026.8.31-2`) counts builds of that day and is none unless it has a name. */
function prerelease(version: string): readonly (string | number)[] | null {
  const found = parsed(version)?.prerelease ?? [];
  const parts = found.length > 0 ? found : null;
  if (parts !== null && isCalendar(version) && parts.every((part) => typeof part === "number")) return null;
  return parts;
}

function claimedBump(from: string, to: string): Bump | null {
  const [before, after] = [parsed(from), parsed(to)];
  if (before === null || after === null) return null;
  if (before.version === after.version) return "none";
  if (isCalendar(from) || isCalendar(to)) return null;
  if (before.major !== after.major) return "major";
  if (before.minor !== after.minor) return "minor";
  return "patch";
}

/**
 * What `npx name@text` would run: a tag is exactly what it points to, a version is itself; in a range the `latest` tag wins where it
 * lies in it and is neither deprecated nor unfit for the running Node; else the highest, those that are fit and not deprecated first.
 */
function resolve(text: string | null, published: Published, runtime: Runtime = {}): string | null {
  const { releases, tags } = published;
  const spec = text?.trim() ?? "";
  const wanted = kind(spec);
  if (wanted === "exact") return known(releases, semver.clean(spec, loose));
  if (wanted === "tag") return known(releases, tag(tags, spec));
  const range = wanted === "none" ? "*" : spec;
  const inRange = (version: string) => semver.satisfies(version, range, loose);
  const latest = releases.find((release) => release.version === tag(tags, "latest"));
  if (latest && latest.deprecated === null && fits(latest, runtime) && (range === "*" || inRange(latest.version))) return latest.version;
  const rank = (release: Release) => {
    const [fit, kept] = [fits(release, runtime), release.deprecated === null];
    return fit && kept ? 3 : fit ? 2 : kept ? 1 : 0;
  };
  const best = releases.filter((release) => inRange(release.version)).sort((a, b) => rank(b) - rank(a) || compare(b.version, a.version));
  return best[0]?.version ?? null;
}

function tag(tags: Readonly<Record<string, string>>, name: string): string | null {
  return Object.hasOwn(tags, name) ? (tags[name] ?? null) : null;
}

function known(releases: readonly Release[], version: string | null): string | null {
  return releases.find((release) => release.version === version)?.version ?? null;
}

function fits(release: Release, { node }: Runtime): boolean {
  return node === undefined || release.engine === null || semver.satisfies(node, release.engine, { includePrerelease: true });
}
