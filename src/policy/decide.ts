import { isoTime } from "../lib/clock.ts";
import type { Decision, UpdateSettings } from "./policy.ts";
import { durationText } from "./units.ts";

/** What is known of a candidate before it is proven. */
export interface CandidateFacts {
  readonly version: string;
  /** ISO time; null where the registry gives none. */
  readonly publishedAt: string | null;
  readonly inRange: boolean;
  readonly prerelease: boolean;
  /** The publisher's words where the candidate is deprecated and what it would replace is not. */
  readonly deprecated: string | null;
  readonly quarantine: { readonly until: string | null; readonly why: string } | null;
  /** A failed verdict for this version under this same policy. */
  readonly failedBefore: { readonly why: string; readonly commit: string } | null;
  /** It closes a known hole in what runs today: the cooldown does not hold it back. */
  readonly security: boolean;
  /** It leads back from a version that was withdrawn: waiting would keep that one running. */
  readonly wayBack: boolean;
}

/** What update policy says of a candidate before proof; `now` in milliseconds. Pure: the rule that speaks first decides. */
export function decide(candidate: CandidateFacts, settings: UpdateSettings, now: number): Decision {
  const { version } = candidate;
  if (settings.ignore) return deny("ignore", "policy says to leave it alone");
  if (!candidate.inRange) return deny("range", `${version} is outside the range that policy allows, ${settings.range}`);
  if (candidate.quarantine) return quarantined(version, candidate.quarantine);
  if (candidate.failedBefore) {
    const { why, commit } = candidate.failedBefore;
    return deny("failed-before", `${version} failed its verification under this same policy (ledger ${commit.slice(0, 12)}): ${why}`);
  }
  if (candidate.prerelease) return deny("prerelease", `${version} is a prerelease, and policy does not ask for those`);
  if (candidate.deprecated !== null) return deny("deprecated", `${version} is deprecated: ${candidate.deprecated}`);
  return candidate.security || candidate.wayBack ? { kind: "try" } : cooldown(candidate, settings, now);
}

/** A missing time counts as too young: otherwise leaving the time out would be the way around the cooldown. */
function cooldown({ version, publishedAt }: CandidateFacts, { minimumReleaseAge }: UpdateSettings, now: number): Decision {
  if (minimumReleaseAge === 0) return { kind: "try" };
  const age = durationText(minimumReleaseAge);
  const published = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
  if (Number.isNaN(published)) {
    return hold(
      `the registry does not say when ${version} was published, which counts as younger than the ${age} that policy asks for`,
      null,
    );
  }
  const ripe = published + minimumReleaseAge;
  if (ripe <= now) return { kind: "try" };
  return hold(`${version} has been public for less than the ${age} that policy asks for, since ${isoTime(published)}`, isoTime(ripe));
}

function quarantined(version: string, { until, why }: { until: string | null; why: string }): Decision {
  const end = until === null ? "until a person lifts it" : `until ${until}`;
  return deny("quarantine", `${version} is in quarantine ${end}: ${why}`);
}

function deny(rule: string, why: string): Decision {
  return { kind: "deny", rule, why };
}

function hold(why: string, until: string | null): Decision {
  return { kind: "hold", rule: "minimum-release-age", why, until };
}
