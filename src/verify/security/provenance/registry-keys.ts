import { createPublicKey, type KeyObject } from "node:crypto";

/** A key that a registry signs with. */
export interface RegistryKey {
  readonly id: string;
  readonly key: KeyObject;
  /** Milliseconds since the epoch; null: it does not expire. */
  readonly expires: number | null;
}

/**
 * The keys in what a registry answers at `/-/npm/v1/keys`; null for what is no such document. A key that cannot be read is left out: what it
 * signed cannot be judged then, which is not that it is wrong. Format: https://docs.npmjs.com/about-registry-signatures
 */
export function readRegistryKeys(document: unknown): RegistryKey[] | null {
  const keys = (document as { keys?: unknown } | null)?.keys;
  if (!Array.isArray(keys)) return null;
  return keys.slice(0, most).flatMap((one: unknown) => keyOf(one) ?? []);
}

/** The same of a document in Sigstore's form, which TUF brings; a key that is not for signatures is one for attestations, and is as good. */
export function readVouchedKeys(document: unknown): RegistryKey[] | null {
  const keys = (document as { keys?: unknown } | null)?.keys;
  if (!Array.isArray(keys)) return null;
  return readRegistryKeys({
    keys: keys.map((one: { keyId?: unknown; publicKey?: { rawBytes?: unknown; validFor?: { end?: unknown } } } | null) => ({
      keyid: one?.keyId,
      key: one?.publicKey?.rawBytes,
      expires: one?.publicKey?.validFor?.end,
    })),
  });
}

/** A registry has a handful. */
const most = 100;

function keyOf(value: unknown): RegistryKey | null {
  const { keyid, key, expires } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof keyid !== "string" || typeof key !== "string" || !(expires == null || typeof expires === "string")) return null;
  const end = expires == null ? null : Date.parse(expires);
  if (end !== null && Number.isNaN(end)) return null;
  try {
    const read = createPublicKey({ key: Buffer.from(key, "base64"), format: "der", type: "spki" });
    if (read.asymmetricKeyType !== "ec" || read.asymmetricKeyDetails?.namedCurve !== "prime256v1") return null;
    return { id: keyid, key: read, expires: end };
  } catch {
    // Bytes that are no key are nothing to check with.
    return null;
  }
}
