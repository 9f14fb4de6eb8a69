import { type AdvisoriesFile, advisoriesSchema, readAdvisories } from "./advisories-file.ts";
import { type ComplianceFile, complianceSchema, readCompliance } from "./compliance-file.ts";
import { defaultVerifyPolicy } from "./defaults.ts";
import { type MatchFile, matchSchema, readMatch } from "./match-schema.ts";
import { type PerformanceFile, performanceFileSchema, readPerformance } from "./performance-file.ts";
import type { Budget, Credential, VerifyPatch, VerifyPolicy } from "./policy.ts";
import { bytes, durationSchema, milliseconds, sizeSchema } from "./units.ts";

/** `policies/verify.yaml` as it is written. */
export interface VerifyFile {
  readonly advisories?: AdvisoriesFile | null;
  readonly defaults?: VerifyFileSettings | null;
  readonly rules?: readonly (VerifyFileSettings & { readonly match: MatchFile })[] | null;
  readonly provenance?: { readonly trustedRoots: readonly string[] };
}

interface VerifyFileSettings {
  readonly required?: readonly string[];
  readonly budget?: { readonly start?: string | number; readonly memory?: string; readonly output?: string; readonly processes?: number };
  readonly attempts?: number;
  readonly network?: boolean;
  readonly installScripts?: readonly string[];
  readonly credentials?: Readonly<Record<string, { readonly dummy: string } | { readonly environment: string }>>;
  readonly performance?: PerformanceFile;
  readonly compliance?: ComplianceFile;
}

const variable = { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$", description: "the name of an environment variable" } as const;

export const suites = ["health", "contract", "integration", "performance", "security", "compliance"] as const;

const settings = {
  required: {
    type: "array",
    items: { enum: suites, description: `one of ${suites.join(", ")}` },
    uniqueItems: true,
    description: `the suites that must have been looked at: a list of ${suites.join(", ")}`,
  },
  budget: {
    type: "object",
    additionalProperties: false,
    description: "what a server may use while it is proven: start, memory, output, processes",
    properties: {
      start: { ...durationSchema, description: "time from the start to the last list's answer, such as `30 seconds`" },
      memory: sizeSchema,
      output: { ...sizeSchema, description: "what it may print, with its unit, such as `16 MB`" },
      processes: {
        type: "integer",
        minimum: 1,
        maximum: 4096,
        description: "how many processes it may have: a whole number from 1 to 4096",
      },
    },
  },
  attempts: {
    type: "integer",
    minimum: 1,
    maximum: 20,
    description: "how many candidates are tried, best first: a whole number from 1 to 20",
  },
  network: { type: "boolean", description: "whether a server that is proven may reach the network: true or false" },
  installScripts: {
    type: "array",
    items: { type: "string", minLength: 1, description: "the name of a package" },
    description: "a list of the packages whose install scripts may run",
  },
  compliance: complianceSchema,
  credentials: {
    type: "object",
    propertyNames: variable,
    description: "environment variable → `{ dummy: TEXT }` or `{ environment: NAME }`",
    additionalProperties: {
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      maxProperties: 1,
      description: "either `{ dummy: TEXT }` or `{ environment: NAME }`",
      properties: {
        dummy: { type: "string", description: "a text (in quotes) that stands in for the credential" },
        environment: { ...variable, description: "the name of the environment variable that holds the credential" },
      },
    },
  },
  performance: performanceFileSchema,
} as const;

export const verifySchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "urn:mcp-gitops:policy:verify:v1",
  title: "mcp-gitops verify policy",
  description: "policies/verify.yaml: what a candidate must show, within which budgets, with which credentials",
  type: ["object", "null"],
  additionalProperties: false,
  properties: {
    advisories: advisoriesSchema,
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
    provenance: {
      type: "object",
      additionalProperties: false,
      required: ["trustedRoots"],
      description: "whom signatures of builders are believed by: `{ trustedRoots: [FILE] }`",
      properties: {
        trustedRoots: {
          type: "array",
          minItems: 1,
          maxItems: 20,
          uniqueItems: true,
          items: { type: "string", minLength: 1, description: "the path of a trusted root file in this repository" },
          description: "a list of trusted root files (Sigstore's JSON) in this repository, in place of Sigstore's public instance",
        },
      },
    },
  },
} as const;

/** The policy that a valid file states, laid over the defaults. `lineOf(n)` is the line of the n-th rule. */
export function readVerifyPolicy(file: VerifyFile, lineOf: (rule: number) => number): VerifyPolicy {
  const { defaults } = defaultVerifyPolicy;
  const patch = readSettings(file.defaults ?? {});
  return {
    defaults: {
      ...defaults,
      ...patch,
      budget: { ...defaults.budget, ...patch.budget },
      performance: { ...defaults.performance, ...patch.performance },
    },
    ...(file.advisories && { advisories: readAdvisories(file.advisories) }),
    rules: (file.rules ?? []).map(({ match, ...set }, index) => ({ match: readMatch(match), set: readSettings(set), line: lineOf(index) })),
    ...(file.provenance && { provenance: file.provenance }),
  };
}

function readSettings({ budget, compliance, credentials, performance, ...rest }: VerifyFileSettings): VerifyPatch {
  return {
    ...rest,
    ...(performance && { performance: readPerformance(performance) }),
    ...(compliance && { compliance: readCompliance(compliance) }),
    ...(budget && { budget: readBudget(budget) }),
    ...(credentials && {
      credentials: Object.fromEntries(Object.entries(credentials).map(([name, source]) => [name, readCredential(source)])),
    }),
  };
}

function readBudget({ start, memory, output, processes }: NonNullable<VerifyFileSettings["budget"]>): Partial<Budget> {
  return {
    ...(start !== undefined && { start: milliseconds(start) }),
    ...(memory !== undefined && { memory: bytes(memory) }),
    ...(output !== undefined && { output: bytes(output) }),
    ...(processes !== undefined && { processes }),
  };
}

function readCredential(source: { readonly dummy: string } | { readonly environment: string }): Credential {
  return "dummy" in source ? { from: "dummy", value: source.dummy } : { from: "environment", name: source.environment };
}
