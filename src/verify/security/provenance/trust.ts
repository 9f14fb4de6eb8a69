import type { TrustedRoot } from "@sigstore/protobuf-specs";

/** The roots that signatures of builders are held against. */
export type Trust =
  | {
      readonly kind: "trusted";
      readonly roots: readonly TrustedRoot[];
      /** The document of a registry's keys that those who keep the roots vouch for, as npm asks for it; null where they know of none. */
      registryKeys?(registry: string): Promise<unknown>;
    }
  /** Nobody's signature can be checked now. */
  | { readonly kind: "unavailable"; readonly reason: string };

/** Gets the roots, once; throws ConfigError where policy names a file that is none. */
export type TrustSource = () => Promise<Trust>;
