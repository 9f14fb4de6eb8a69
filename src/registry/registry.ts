import type { Ecosystem } from "../manifest/inventory.ts";

/** One published version. */
export interface Release {
  readonly version: string;
  /** ISO time of publication as the registry tells it; null: it does not say, which counts as too young under a cooldown. */
  readonly publishedAt: string | null;
  /** Subresource integrity of the artifact (`sha512-…`), null when the registry gives none. */
  readonly integrity: string | null;
  /** Of an image for several platforms that stands in a file: the integrity of each, by which it can be pinned too. */
  readonly parts?: readonly string[];
  /** The publisher's words when the release is deprecated or yanked. */
  readonly deprecated: string | null;
  /** Whether the registry lists a provenance attestation; null: it cannot be known here. */
  readonly provenance: boolean | null;
  readonly installScript: boolean;
  /** Bytes once unpacked, where the registry tells. */
  readonly unpackedSize?: number;
  /** The range of runtime versions it asks for (npm `engines.node`, PyPI `requires-python`), null for any. */
  readonly engine: string | null;
  /** The name under which it says that it is in the MCP Registry (npm's `mcpName`). */
  readonly mcpName?: string;
}

/** What a registry answers about one package. Trouble is data here, so that one bad package never hides the others. */
export type Lookup =
  | {
      readonly kind: "found";
      readonly purl: string;
      readonly releases: readonly Release[];
      readonly tags: Readonly<Record<string, string>>;
      /** Versions that were asked for by name and of which the registry could not say whether there is one, with why. */
      readonly unsure?: Readonly<Record<string, string>>;
    }
  | { readonly kind: "not-found"; readonly purl: string; readonly reason: string }
  | { readonly kind: "unavailable"; readonly purl: string; readonly reason: string };

export interface Package {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  readonly purl: string;
  /** Those that stand in a file; of images and Go modules, whose lists do not hold all, these are looked at for certain. */
  readonly versions?: readonly string[];
}

/** What two questions about packages have in common when they have the same answer. */
export function questionOf({ purl, versions = [] }: Package): string {
  return versions.length === 0 ? purl : JSON.stringify([purl, ...[...new Set(versions)].sort()]);
}

export interface Registry {
  /** Looks a package up; never throws for what a registry does. */
  lookup(pkg: Package): Promise<Lookup>;
  /** Says that packages of an ecosystem are likely to be asked for: what that takes may be loaded while other work waits. */
  prepare?(ecosystem: Ecosystem): Promise<void>;
}
