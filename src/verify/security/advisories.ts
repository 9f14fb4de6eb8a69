import type { Severity } from "../../manifest/inventory.ts";

/** A known vulnerability of a package, as its registry tells it. */
export interface Advisory {
  /** `GHSA-…`, else the registry's own number. */
  readonly id: string;
  readonly name: string;
  readonly severity: Severity;
  readonly title: string;
  readonly url: string | null;
  /** The range of versions that have it. */
  readonly range: string;
}

export interface PackageVersion {
  readonly name: string;
  readonly version: string;
}

/** `unavailable`: nobody could say, which is not that there are none. */
export type AdvisoryAnswer =
  | { readonly kind: "answered"; readonly advisories: readonly Advisory[] }
  | { readonly kind: "unavailable"; readonly reason: string };

/** Where known vulnerabilities are asked for. Trouble is data. */
export interface AdvisorySource {
  ask(packages: readonly PackageVersion[]): Promise<AdvisoryAnswer>;
}
