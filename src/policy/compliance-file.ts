import { type ComplianceRules, maxSeverities } from "./compliance.ts";
import { durationSchema, milliseconds } from "./units.ts";

/** `compliance` as it stands in `policies/verify.yaml`. */
export type ComplianceFile = Omit<ComplianceRules, "minimumAge"> & { readonly minimumAge?: string | number };

const licences = {
  type: "array",
  maxItems: 500,
  items: {
    type: "string",
    minLength: 1,
    maxLength: 200,
    description: "an SPDX licence expression, such as `MIT` or `Apache-2.0 WITH LLVM-exception`",
  },
} as const;

export const complianceSchema = {
  type: "object",
  additionalProperties: false,
  description: "what a version must have: provenance, publishers, minimumAge, installScripts, maxSeverity, licences, deniedLicences",
  properties: {
    provenance: {
      enum: ["required", "optional"],
      description: "whether it must have been published with provenance: required or optional",
    },
    publishers: {
      type: "array",
      maxItems: 500,
      items: {
        type: "string",
        minLength: 1,
        maxLength: 200,
        description: "the name of an account at its registry, in which `*` stands for any text",
      },
      description: "who may have published it: a list of accounts at its registry; empty for anybody",
    },
    minimumAge: { ...durationSchema, description: "how long it must have been public, such as `3 days`; 0 for any" },
    installScripts: {
      enum: ["none", "any"],
      description: "whether packages of its tree may have install scripts: none (but of those that `installScripts` names) or any",
    },
    maxSeverity: {
      enum: maxSeverities,
      description: `the worst known vulnerability that its tree may have: one of ${maxSeverities.join(", ")}`,
    },
    licences: { ...licences, description: "the licences under which every package of its tree may be used; empty for any" },
    deniedLicences: { ...licences, description: "the licences under which no package of its tree may only be used" },
  },
} as const;

export function readCompliance({ minimumAge, ...rest }: ComplianceFile): ComplianceRules {
  return { ...rest, ...(minimumAge !== undefined && { minimumAge: milliseconds(minimumAge) }) };
}
