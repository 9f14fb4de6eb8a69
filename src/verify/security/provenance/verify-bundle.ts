import { type Bundle, bundleFromJSON } from "@sigstore/bundle";
import type { TrustedRoot } from "@sigstore/protobuf-specs";
import { type Signer, type TrustMaterial, toSignedEntity, toTrustMaterial, VerificationError, Verifier } from "@sigstore/verify";
import type { RegistryKey } from "./registry-keys.ts";

/** What a Sigstore bundle amounts to. */
export type BundleJudgement =
  | { readonly kind: "good"; readonly signer: Signer }
  | { readonly kind: "bad"; readonly reason: string }
  /** Of a form that this program does not know. */
  | { readonly kind: "unknown"; readonly reason: string };

export interface TrustedKeys {
  readonly roots: readonly TrustedRoot[];
  /** Of the registry: it signs what it says of a publication itself. */
  readonly keys: readonly RegistryKey[];
}

/**
 * Whether a bundle is signed by a certificate (or by a key of the registry) that was valid at the time that a log or a timestamp attests, under
 * any of the roots. Loads Sigstore's verifier: import this file where there is something to verify.
 * https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_bundle.proto
 */
export function verifyBundle(json: unknown, { roots, keys }: TrustedKeys): BundleJudgement {
  const { mediaType } = (json ?? {}) as { readonly mediaType?: unknown };
  if (!knownForms.test(String(mediaType))) return { kind: "unknown", reason: "its bundle has a form that is not known here" };
  let bundle: Bundle;
  try {
    bundle = bundleFromJSON(json);
  } catch (error) {
    return { kind: "bad", reason: `its bundle is damaged: ${wordsOf(error)}` };
  }
  let trouble = "no root is trusted";
  for (const root of roots) {
    const judged = verifyUnder(root, bundle, keys);
    if (judged.kind === "good") return judged;
    trouble = judged.reason;
  }
  return { kind: "bad", reason: trouble };
}

const knownForms = /^application\/vnd\.dev\.sigstore\.bundle(\+json;version=0\.[123]|\.v0\.3\+json)$/;

function verifyUnder(root: TrustedRoot, bundle: Bundle, keys: readonly RegistryKey[]): Exclude<BundleJudgement, { kind: "unknown" }> {
  try {
    const trust = toTrustMaterial(root, (hint) => keyFor(hint, keys));
    // A root without a log of its kind says that its instance has none.
    const verifier = new Verifier(trust, {
      ctlogThreshold: Math.min(1, root.ctlogs.length),
      tlogThreshold: Math.min(1, root.tlogs.length),
    });
    return { kind: "good", signer: verifier.verify(toSignedEntity(bundle)) };
  } catch (error) {
    // Whatever a hostile bundle makes the library throw, it is not verified.
    return { kind: "bad", reason: wordsOf(error) };
  }
}

function keyFor(hint: string, keys: readonly RegistryKey[]): ReturnType<TrustMaterial["publicKey"]> {
  const found = keys.find(({ id }) => id === hint);
  if (!found) throw new VerificationError({ code: "PUBLIC_KEY_ERROR", message: "the registry does not publish its key" });
  return { publicKey: found.key, validFor: (date: Date) => found.expires === null || date.getTime() < found.expires };
}

function wordsOf(error: unknown): string {
  const words = error instanceof Error ? [error.message, error.cause instanceof Error ? error.cause.message : ""] : [String(error)];
  return [...new Set(words.filter((one) => one !== ""))].join(": ").slice(0, 300);
}
