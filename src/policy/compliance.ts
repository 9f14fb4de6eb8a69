/** What a version must have to be taken: `compliance` in `policies/verify.yaml`. A rule that is left out asks for nothing. */
export interface ComplianceRules {
  /** The server's own package must have been published with provenance. */
  readonly provenance?: "required" | "optional";
  /** Who may have published it: names of accounts, in which `*` stands for any text; empty for anybody. */
  readonly publishers?: readonly string[];
  /** Milliseconds since its publication; 0 for any. */
  readonly minimumAge?: number;
  /** Whether a package of its tree may have an install script that policy does not name. */
  readonly installScripts?: "none" | "any";
  /** The worst known vulnerability that its tree may have. */
  readonly maxSeverity?: MaxSeverity;
  /** SPDX expressions of which each package of its tree must be offered under one; empty for any. */
  readonly licences?: readonly string[];
  /** SPDX expressions without which each package of its tree must be usable. */
  readonly deniedLicences?: readonly string[];
}

export const maxSeverities = ["none", "low", "medium", "high", "any"] as const;
export type MaxSeverity = (typeof maxSeverities)[number];

/** The rules that ask for something. */
export function statedRules(rules: ComplianceRules | undefined): (keyof ComplianceRules)[] {
  const {
    provenance,
    publishers = [],
    minimumAge = 0,
    installScripts,
    maxSeverity = "any",
    licences = [],
    deniedLicences = [],
  } = rules ?? {};
  const stated: Readonly<Record<keyof ComplianceRules, boolean>> = {
    provenance: provenance === "required",
    publishers: publishers.length > 0,
    minimumAge: minimumAge > 0,
    installScripts: installScripts === "none",
    maxSeverity: maxSeverity !== "any",
    licences: licences.length > 0,
    deniedLicences: deniedLicences.length > 0,
  };
  return (Object.keys(stated) as (keyof ComplianceRules)[]).filter((rule) => stated[rule]);
}
