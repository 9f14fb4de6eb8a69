import type { PinKind } from "../manifest/inventory.ts";
import { semverVersioning } from "./semver.ts";
import type { Published, Versioning } from "./versioning.ts";

/**
 * What follows a git address: a tag that is a semantic version (`v1.2.3`) counts as that version, the way bots and people read it; other
 * tags, branches and nothing at all move; a commit is a digest; npm knows `semver:^1` besides (npm-package-arg).
 */
export const gitVersioning: Versioning = {
  ...semverVersioning,
  kind,
  isExact: (text) => kind(text) === "exact",
  isRange: (text) => kind(text) === "range",
  compare: (a, b) => {
    const [left, right] = [kind(a) === "exact", kind(b) === "exact"];
    if (left && right) return semverVersioning.compare(a, b);
    return left ? 1 : right ? -1 : a < b ? -1 : a > b ? 1 : 0;
  },
  satisfies: (version, range, options) => kind(version) === "exact" && semverVersioning.satisfies(version, boundsOf(range), options),
  claimedBump: (from, to) =>
    from === to ? "none" : kind(from) === "exact" && kind(to) === "exact" ? semverVersioning.claimedBump(from, to) : null,
  resolve,
};

function kind(text: string): PinKind {
  if (text === "") return "none";
  if (isCommit(text)) return "digest";
  if (/^semver:|[<>=^~*|\s]/.test(text)) return semverVersioning.isRange(boundsOf(text)) ? "range" : "tag";
  return /^v?\d+\.\d+\.\d+/.test(text) && semverVersioning.isExact(text) ? "exact" : "tag";
}

/** A full commit name: SHA-1 or SHA-256 in hexadecimal. */
export function isCommit(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

function boundsOf(text: string): string {
  return text.replace(/^semver:/, "");
}

/** A version is itself; a branch or nothing is the commit that it names now; in a range the highest version counts. */
function resolve(text: string | null, { releases, tags }: Published): string | null {
  const spec = text ?? "";
  const known = (version: string | undefined) => releases.find((release) => release.version === version)?.version ?? null;
  switch (kind(spec)) {
    case "none":
      return known(tags.HEAD);
    case "exact":
    case "digest":
      return known(spec);
    case "range":
      return highest(releases.map(({ version }) => version).filter((version) => gitVersioning.satisfies(version, spec)));
    default:
      return known(Object.hasOwn(tags, spec) ? tags[spec] : undefined);
  }
}

function highest(versions: string[]): string | null {
  return versions.sort(gitVersioning.compare).at(-1) ?? null;
}
