import type { Bump } from "../contract/contract.ts";
import { defaultUpdatePolicy } from "./defaults.ts";
import { type MatchFile, matchSchema, readMatch } from "./match-schema.ts";
import type { UpdatePolicy, UpdateSettings } from "./policy.ts";
import { durationSchema, milliseconds } from "./units.ts";

/** `policies/update.yaml` as it is written. */
export interface UpdateFile {
  readonly defaults?: UpdateFileSettings | null;
  readonly rules?: readonly (UpdateFileSettings & { readonly match: MatchFile })[] | null;
  readonly maxOpenProposals?: number | "unlimited";
}

interface UpdateFileSettings {
  readonly range?: string;
  readonly pin?: "exact" | "range";
  readonly channel?: string;
  readonly allowDowngrade?: boolean;
  readonly minimumReleaseAge?: string | number;
  readonly lockCooldown?: "required" | "preferred";
  readonly lockAsOf?: "today" | "release";
  readonly automerge?: Bump | "never" | false;
  readonly automergeWithoutIsolation?: boolean;
  readonly protected?: boolean;
  readonly ignore?: boolean;
  readonly prereleases?: boolean;
  readonly quarantine?: string | number;
}

const settings = {
  range: {
    type: "string",
    minLength: 1,
    description: "a range of versions in quotes, in the ecosystem's own syntax, such as `<=1.10.0`; `*` for any",
  },
  pin: {
    enum: ["exact", "range"],
    description: "what a pin becomes: exact, or range, which keeps the range that stands in a file",
  },
  channel: {
    type: "string",
    pattern: "^[A-Za-z][A-Za-z0-9._-]{0,63}$",
    description: "the publisher's dist-tag or prerelease line to follow, such as `next` or `beta`; `latest` for no other",
  },
  allowDowngrade: {
    type: "boolean",
    description: "whether a withdrawn version (deprecated, yanked, deleted, quarantined) may be left for an older one: true or false",
  },
  minimumReleaseAge: { ...durationSchema, description: "how long a release must have been public, such as `3 days`, `12 hours` or `0`" },
  lockCooldown: {
    enum: ["required", "preferred"],
    description: "where no tree is made of packages of that age: required, which waits, or preferred, which takes younger ones and says so",
  },
  lockAsOf: {
    enum: ["today", "release"],
    description: "whose packages a lock holds: today's, or those of the day that the version was published (release)",
  },
  automerge: {
    enum: ["never", false, "none", "patch", "minor", "major"],
    description: "the greatest effective bump that merges by itself: never, none (a first pin, a lock, a contract), patch, minor or major",
  },
  automergeWithoutIsolation: {
    type: "boolean",
    description: "whether what could not be proven in isolation may merge by itself: true or false",
  },
  protected: { type: "boolean", description: "whether a person always decides: true or false" },
  ignore: { type: "boolean", description: "whether it is left alone: true or false" },
  prereleases: { type: "boolean", description: "whether prereleases are candidates: true or false" },
  quarantine: { ...durationSchema, description: "how long a version that failed stays out, such as `30 days`" },
} as const;

export const updateSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "urn:mcp-gitops:policy:update:v1",
  title: "mcp-gitops update policy",
  description: "policies/update.yaml: which versions are candidates, and which of them merge by themselves",
  type: ["object", "null"],
  additionalProperties: false,
  properties: {
    defaults: { type: ["object", "null"], additionalProperties: false, properties: settings, description: "settings for every server" },
    rules: {
      type: ["array", "null"],
      description: "rules, of which a later one wins over an earlier one, field by field",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["match"],
        properties: { match: matchSchema, ...settings },
        description: "a rule: `match`, and the settings for what it matches",
      },
    },
    maxOpenProposals: {
      type: ["integer", "string"],
      minimum: 1,
      pattern: "^unlimited$",
      description: "how many proposals may be open at a time: a whole number from 1, or `unlimited`",
    },
  },
} as const;

/** The policy that a valid file states, laid over the defaults. `lineOf(n)` is the line of the n-th rule. */
export function readUpdatePolicy(file: UpdateFile, lineOf: (rule: number) => number): UpdatePolicy {
  const { defaults, maxOpenProposals } = defaultUpdatePolicy;
  return {
    defaults: { ...defaults, ...readSettings(file.defaults ?? {}) },
    rules: (file.rules ?? []).map(({ match, ...set }, index) => ({ match: readMatch(match), set: readSettings(set), line: lineOf(index) })),
    maxOpenProposals: typeof file.maxOpenProposals === "number" ? file.maxOpenProposals : maxOpenProposals,
  };
}

function readSettings(file: UpdateFileSettings): Partial<UpdateSettings> {
  const { range, channel, minimumReleaseAge, automerge, quarantine, ...switches } = file;
  return {
    ...switches,
    ...(range !== undefined && { range: range === "*" ? null : range }),
    ...(channel !== undefined && { channel: channel === "latest" ? null : channel }),
    ...(minimumReleaseAge !== undefined && { minimumReleaseAge: milliseconds(minimumReleaseAge) }),
    ...(automerge !== undefined && { automerge: automerge === "never" || automerge === false ? null : automerge }),
    ...(quarantine !== undefined && { quarantine: milliseconds(quarantine) }),
  };
}
