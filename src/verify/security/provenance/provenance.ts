import type { Lock } from "../../../lock/lock.ts";

/** What a build says of itself (SLSA provenance), as far as its signer's certificate vouches for it where it was verified. */
export interface Build {
  /** Where the source is, such as `https://github.com/owner/repository`. */
  readonly source: string;
  /** The commit it was built from; null where the statement names none. */
  readonly commit: string | null;
  /** The workflow with its ref, such as `.github/workflows/release.yml@refs/tags/v1.0.0`; null where the statement names none. */
  readonly workflow: string | null;
  /** Who ran it: verified the identity provider whose token the signer held, as an address; declared what the statement names. */
  readonly builder: string | null;
}

/**
 * Where a version comes from. `verified`: signed by a builder whose certificate, log entry and subject were checked against roots that are
 * trusted here. `declared`: the registry lists a provenance, and nobody could check it. `none`: the registry tells who has one, and this
 * version has not. `unknown`: nobody could tell. `bad`: there is one, and it is not about these bytes or not signed by whom it says.
 */
export type Provenance =
  | { readonly state: "verified"; readonly build: Build }
  | { readonly state: "declared"; readonly build: Build | null; readonly reason: string }
  | { readonly state: "none" }
  | { readonly state: "unknown"; readonly reason: string }
  | { readonly state: "bad"; readonly reason: string };

/** What registry signatures say of a whole tree; trouble is data. */
export type SignatureAnswer =
  | {
      readonly kind: "answered";
      /** Packages whose signature holds. */
      readonly signed: number;
      /** Whether Sigstore vouches for the keys; else the registry does so itself. */
      readonly vouched: boolean;
      /** Packages without a signature, although their registry signs: `name@version`. */
      readonly unsigned: readonly string[];
      /** Packages whose signature does not hold: `name@version` and why. */
      readonly bad: readonly { readonly name: string; readonly version: string; readonly reason: string }[];
      /** Packages that list a provenance. */
      readonly attested: number;
      /** Packages about which nobody could tell, and why the first of them. */
      readonly unknown: { readonly count: number; readonly reason: string } | null;
    }
  | { readonly kind: "unavailable"; readonly reason: string };

/** Where signatures and provenance of locked packages are asked for. Never throws for what a registry does. */
export interface ProvenanceSource {
  /**
   * The provenance of the package that a lock is for: its own name, version and integrity count. `listed`: whether the registry lists one, as
   * a lookup told (null: it does not tell); where nobody looked it is asked.
   */
  provenanceOf(lock: Lock, listed?: boolean | null): Promise<Provenance>;
  /** The registry signatures of all packages of a lock. */
  signaturesOf(lock: Lock): Promise<SignatureAnswer>;
}

/** What is known of where two versions come from, and of who signed the packages of the candidate's tree. */
export interface Origins {
  readonly candidate: Provenance;
  /** Null where there is no pinned version. */
  readonly pinned: Provenance | null;
  /** Null where the ecosystem has no such thing, or nobody asked. */
  readonly signatures: SignatureAnswer | null;
}
