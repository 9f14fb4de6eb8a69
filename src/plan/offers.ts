import type { Release } from "../registry/registry.ts";
import type { Choice } from "./candidates.ts";

/** What a server's own pin and policy make of a publisher's releases. */
type Offer = Pick<Choice, "found" | "versioning" | "resolved" | "settings">;

/**
 * What the publisher offers to whoever runs what runs today: at most what `latest` names, or the channel that policy follows where that is
 * further on, unless the pin itself is above both; and of the prereleases only those that somebody asked for.
 */
export function offered(offer: Offer): readonly Release[] {
  const { found, versioning, resolved } = offer;
  const followed = followedTag(offer);
  const limits = [tagOf(offer, "latest"), followed].flatMap((tag) => (tag === null ? [] : [tag])).sort(versioning.compare);
  const limit = limits.at(-1);
  const limited = limit !== undefined && (resolved === null || versioning.compare(resolved, limit) <= 0);
  return found.releases.filter(({ version }) => {
    if (!versioning.isExact(version)) return false;
    if (resolved !== null && versioning.replaces && !versioning.replaces(resolved, version)) return false;
    // A publisher's prereleases lie above its latest; only a tag that names one says how far its line goes.
    if (versioning.isPrerelease(version) && followed === null) return wantsPrerelease(offer, version);
    return (!limited || versioning.compare(version, limit) <= 0) && wantsPrerelease(offer, version);
  });
}

/**
 * Whether a version is stable, or a prerelease that is wanted: policy takes all of them, or follows its line, or the pin is of that line.
 * Who runs a beta is offered betas, not what a publisher builds every night.
 */
export function wantsPrerelease(offer: Offer, version: string): boolean {
  const { versioning, resolved, settings } = offer;
  if (!versioning.isPrerelease(version) || settings.prereleases) return true;
  const line = versioning.channel(version);
  const wanted = [resolved === null ? null : versioning.channel(resolved), followedLine(offer)];
  return wanted.some((own) => own !== null && line !== null && isAsStable(line, own));
}

/** From the least to the most stable, in the spellings of npm and PyPI. */
const stages: readonly (readonly string[])[] = [
  ["alpha", "a"],
  ["beta", "b"],
  ["rc", "c", "pre", "preview"],
];

/** The same line, or a later stage on the way to the same release. */
function isAsStable(line: string, own: string): boolean {
  const stage = (name: string) => stages.findIndex((names) => names.includes(name.toLowerCase()));
  return line === own || (stage(own) >= 0 && stage(line) >= stage(own));
}

/** The line that policy's channel means: that of the version which the publisher's tag of this name points to, else the name itself. */
function followedLine(offer: Offer): string | null {
  const { settings, versioning } = offer;
  if (settings.channel === null) return null;
  const followed = followedTag(offer);
  return followed === null ? lineNamed(settings.channel, versioning) : versioning.channel(followed);
}

/** PEP 440 writes `beta` as `b`, so a name is spelled as the ecosystem does. */
function lineNamed(name: string, { channel }: Offer["versioning"]): string {
  return channel(`1.0.0-${name}.1`) ?? name;
}

function followedTag(offer: Offer): string | null {
  return offer.settings.channel === null ? null : tagOf(offer, offer.settings.channel);
}

function tagOf({ found }: Offer, name: string): string | null {
  return Object.hasOwn(found.tags, name) ? (found.tags[name] ?? null) : null;
}
