import type { Bump, SurfaceChange } from "../contract/contract.ts";
import type { Ecosystem } from "../manifest/inventory.ts";
import type { AdvisoryPolicy } from "./advisories-file.ts";
import type { ComplianceRules } from "./compliance.ts";
import type { Scenarios } from "./scenario/load-scenarios.ts";
import type { Waiver } from "./waivers.ts";

/** What a rule applies to: every given field must match, by any of its globs (`*` stands for any text, `/` included). */
export interface Match {
  readonly server?: readonly string[];
  readonly manifest?: readonly string[];
  /** Package names or purls. */
  readonly package?: readonly string[];
  readonly ecosystem?: readonly Ecosystem[];
  /** Before proof the bump that the version claims, after it the effective bump and the surface change. */
  readonly change?: readonly (Bump | SurfaceChange)[];
}

/** A rule that sets some settings for what it matches; `line` is where it stands in its file. */
export interface Rule<Settings> {
  readonly match: Match;
  readonly set: Settings;
  readonly line: number;
}

/** What update policy says of one server once its rules are laid over each other (a later rule wins, field by field). */
export interface UpdateSettings {
  /** A range in the ecosystem's own syntax that candidates must satisfy; null for any. */
  readonly range: string | null;
  /** What a pin becomes: always one exact version, or what stands there as a range stays one. Default exact. */
  readonly pin: "exact" | "range";
  /** The dist-tag or prerelease line of the publisher that is followed besides `latest`, such as `next` or `beta`; null for none. */
  readonly channel: string | null;
  /** Whether a version that was withdrawn (deprecated, yanked, deleted, quarantined) is led away from to an older one. Default true. */
  readonly allowDowngrade: boolean;
  /** Milliseconds a release must have been public, and everything in its tree. Default 3 days. */
  readonly minimumReleaseAge: number;
  /** What happens where a tree cannot be made of packages of that age: there is none and it waits, or it is made of younger ones and says so (the default). */
  readonly lockCooldown: "required" | "preferred";
  /** Whose packages a lock holds: today's, as old as they must be (the default), or those of the day that the version was published. */
  readonly lockAsOf: "today" | "release";
  /** The greatest effective bump that merges by itself; null: never (the default). `none` merges a first pin, a lock or a contract. */
  readonly automerge: Bump | null;
  /** Whether merging by itself is allowed where the proving plane could not be isolated. Default false. */
  readonly automergeWithoutIsolation: boolean;
  /** A human decides, always. */
  readonly protected: boolean;
  readonly ignore: boolean;
  /** Whether prereleases are candidates even when the pin is none. */
  readonly prereleases: boolean;
  /** Milliseconds a quarantine lasts. Default 30 days. */
  readonly quarantine: number;
}

export interface UpdatePolicy {
  readonly defaults: UpdateSettings;
  readonly rules: readonly Rule<Partial<UpdateSettings>>[];
  /** Open proposals at the most; null for no limit. */
  readonly maxOpenProposals: number | null;
}

export interface Budget {
  /** Milliseconds from spawn to the last list answer. */
  readonly start: number;
  /** Bytes. */
  readonly memory: number;
  /** Bytes of stdout and stderr together. */
  readonly output: number;
  readonly processes: number;
}

/** Where the value of an environment variable that a server gets comes from. */
export type Credential = { readonly from: "dummy"; readonly value: string } | { readonly from: "environment"; readonly name: string };

/** How much a candidate may take: in proportion to what the pinned version takes, and by itself; null for any. */
export interface PerformanceLimit {
  readonly maxRatio: number | null;
  /** Milliseconds, or bytes of memory. */
  readonly max: number | null;
}

/** What the suite `performance` measures against, where it runs. */
export interface PerformanceSettings {
  /** At the most so many rounds, each with a cold and a warm start of both versions. Default 20. */
  readonly rounds: number;
  /** Milliseconds after which no round begins. Default 10 minutes. */
  readonly time: number;
  /** What a limit does that is exceeded with confidence. Default warn: a person decides. */
  readonly exceeding: "warn" | "fail";
  /** Of a cold and of a warm start, to the answer of the last list. */
  readonly start: PerformanceLimit;
  readonly list: PerformanceLimit;
  readonly call: PerformanceLimit;
  readonly memory: PerformanceLimit;
  readonly processor: PerformanceLimit;
}

export interface VerifySettings {
  /** Suites that must have been looked at. Default health and contract. */
  readonly required: readonly string[];
  readonly budget: Budget;
  /** Candidates tried, best first, until one passes. Default 3. */
  readonly attempts: number;
  readonly network: boolean;
  /** Packages whose install scripts may run. Default none. */
  readonly installScripts: readonly string[];
  readonly credentials: Readonly<Record<string, Credential>>;
  readonly performance: PerformanceSettings;
  /** What a version must have; left out: nothing. */
  readonly compliance?: ComplianceRules;
}

/** Some verify settings; a budget, limits of performance and rules of compliance may be given in part, credentials are laid over each other by name. */
export type VerifyPatch = Partial<Omit<VerifySettings, "budget" | "performance">> & {
  readonly budget?: Partial<Budget>;
  readonly performance?: Partial<PerformanceSettings>;
};

export interface VerifyPolicy {
  readonly defaults: VerifySettings;
  readonly rules: readonly Rule<VerifyPatch>[];
  /** Whom signatures of builders are believed by: files in the repository. None: Sigstore's public instance, where it can be reached. */
  readonly provenance?: { readonly trustedRoots: readonly string[] };
  readonly advisories?: AdvisoryPolicy;
}

export type TargetPolicy =
  | { readonly name: string; readonly kind: "directory"; readonly path: string; readonly keep: number; readonly olderThan: number }
  | { readonly name: string; readonly kind: "ref"; readonly ref: string; readonly keep: number; readonly olderThan: number };

export interface DeployPolicy {
  readonly targets: readonly TargetPolicy[];
}

export interface Policies {
  readonly update: UpdatePolicy;
  readonly verify: VerifyPolicy;
  readonly deploy: DeployPolicy;
  /** Where the repository has a `policies/waivers.yaml`. */
  readonly waivers?: readonly Waiver[];
  /** Where the repository has any `policies/scenarios/*.yaml`. */
  readonly scenarios?: Scenarios;
  /** `sha256:…` over all policy files, for the plan. */
  readonly digest: string;
}

/** What a candidate would do: take the place of an older version or of none, or lead back to one. */
export type CandidateKind = "newer" | "pin" | "back";

/** Before proof. */
export type Decision =
  | { readonly kind: "try" }
  | { readonly kind: "hold"; readonly rule: string; readonly why: string; readonly until: string | null }
  | { readonly kind: "deny"; readonly rule: string; readonly why: string };

/** After proof. */
export type ProofDecision =
  | { readonly kind: "merge"; readonly why: string }
  | { readonly kind: "propose"; readonly why: string }
  | { readonly kind: "hold"; readonly rule: string; readonly why: string }
  | { readonly kind: "deny"; readonly rule: string; readonly why: string };
