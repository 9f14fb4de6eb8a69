import semver from "semver";
import { semverVersioning } from "./semver.ts";
import type { Published, Versioning } from "./versioning.ts";

/** Go's module versions: semantic versions with a `v`; queries (`v1`, `latest`, a branch) as `go` reads them. https://go.dev/ref/mod#version-queries */
export const goVersioning: Versioning = {
  ...semverVersioning,
  kind: (text) => (/^v?\d+(\.\d+)?$/.test(text.trim()) ? "range" : semverVersioning.kind(text)),
  isPrerelease: (version) => semver.prerelease(version) !== null,
  claimedBump: (from, to) => (isPseudo(from) || isPseudo(to) ? null : semverVersioning.claimedBump(from, to)),
  resolve,
};

/** A version made from a commit (`v0.0.0-20250102030405-abcdefabcdef`) claims nothing. */
function isPseudo(version: string): boolean {
  return /^v\d+\.\d+\.\d+-(?:[\w.-]*\.)?(?:0\.)?\d{14}-[0-9a-f]{12}(?:\+incompatible)?$/.test(version);
}

/** The highest release in the range that is not retracted; a prerelease only where there is no release. */
function resolve(text: string | null, { releases, tags }: Published): string | null {
  const spec = text?.trim() ?? "";
  const exact = releases.find((release) => release.version === spec);
  if (exact) return exact.version;
  const kind = goVersioning.kind(spec);
  if (kind === "exact") return null;
  if (kind === "tag" && !["latest", "upgrade"].includes(spec)) return Object.hasOwn(tags, spec) ? (tags[spec] ?? null) : null;
  const range = kind === "range" ? spec : "*";
  const usable = releases.filter(({ deprecated }) => deprecated === null);
  const inRange = (prereleases: boolean) =>
    usable.filter(
      ({ version }) => goVersioning.isPrerelease(version) === prereleases && goVersioning.satisfies(version, range, { prereleases }),
    );
  const best = [inRange(false), inRange(true)]
    .find((some) => some.length > 0)
    ?.sort((a, b) => goVersioning.compare(b.version, a.version))[0];
  return best?.version ?? (range === "*" ? (tags.latest ?? null) : null);
}
