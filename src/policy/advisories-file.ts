/** `advisories` as it stands in `policies/verify.yaml`. */
export interface AdvisoriesFile {
  readonly osv?: string;
}

/** Where known vulnerabilities are asked for besides the registries. */
export interface AdvisoryPolicy {
  /** The base address of an OSV API; null: none is asked. */
  readonly osv: string | null;
}

export const advisoriesSchema = {
  type: ["object", "null"],
  additionalProperties: false,
  description: "where known vulnerabilities are asked for besides the registries: osv",
  properties: {
    osv: {
      type: "string",
      pattern: "^(https?://[^\\s@?#]+|off)$",
      maxLength: 500,
      description: "the base address of an OSV API, without `/v1`, or `off`; the names and versions of whole trees are told to it",
    },
  },
} as const;

export function readAdvisories({ osv }: AdvisoriesFile): AdvisoryPolicy {
  return { osv: osv === undefined || osv === "off" ? null : osv.replace(/\/+$/, "") };
}
