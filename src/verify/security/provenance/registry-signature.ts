import { verify } from "node:crypto";
import type { RegistryKey } from "./registry-keys.ts";

/** What a registry says of one version, beside what the lock says. */
export interface SignedVersion {
  readonly name: string;
  readonly version: string;
  /** As the lock has it: this is what is installed. */
  readonly integrity: string;
  /** `dist.signatures` as it was answered. */
  readonly signatures: unknown;
  /** Milliseconds since the epoch; null: the registry does not say. */
  readonly publishedAt: number | null;
}

export type Judgement =
  | { readonly kind: "good" }
  /** It has no signature, or one by a key that its registry does not publish. */
  | { readonly kind: "unsigned" }
  | { readonly kind: "bad"; readonly reason: string };

/** npm goes by this day for versions of which no time is known (pacote `lib/registry.js`): before the first key expired. */
const longAgo = Date.parse("2015-01-01T00:00:00.000Z");

/**
 * Whether the registry's own signature holds for the bytes that the lock names: ECDSA over P-256 with SHA-256 of `name@version:integrity`. As
 * npm does it: every signature has to be by a key of the registry that had not expired when the version was published. Pure.
 */
export function judgeSignature(
  { name, version, integrity, signatures, publishedAt }: SignedVersion,
  keys: readonly RegistryKey[],
): Judgement {
  if (signatures === undefined || signatures === null) return { kind: "unsigned" };
  if (!Array.isArray(signatures)) return { kind: "bad", reason: "what stands for its signatures is no list" };
  if (signatures.length === 0) return { kind: "unsigned" };
  const message = Buffer.from(`${name}@${version}:${integrity}`);
  const judged = signatures.slice(0, 10).map((one: unknown) => judge(one, { message, keys, publishedAt: publishedAt ?? longAgo }));
  return judged.find(({ kind }) => kind === "bad") ?? judged.find(({ kind }) => kind === "unsigned") ?? { kind: "good" };
}

interface Signed {
  readonly message: Buffer;
  readonly keys: readonly RegistryKey[];
  readonly publishedAt: number;
}

function judge(signature: unknown, { message, keys, publishedAt }: Signed): Judgement {
  const { keyid, sig } = (signature ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof keyid !== "string" || typeof sig !== "string") return { kind: "bad", reason: "a signature without a key or without a value" };
  const known = keys.find(({ id }) => id === keyid);
  if (!known) return { kind: "unsigned" };
  if (known.expires !== null && publishedAt >= known.expires)
    return { kind: "bad", reason: `it was published after its key ${keyid.slice(0, 100)} had expired` };
  return verify("sha256", message, known.key, Buffer.from(sig, "base64"))
    ? { kind: "good" }
    : { kind: "bad", reason: "its signature is not over this name, version and integrity" };
}

/** Whether the day of publication matters: some signature is by a key that has expired since. */
export function needsTime(signatures: unknown, keys: readonly RegistryKey[]): boolean {
  if (!Array.isArray(signatures)) return false;
  const ids = new Set(signatures.map((one: { keyid?: unknown } | null) => one?.keyid));
  return keys.some(({ id, expires }) => expires !== null && ids.has(id));
}
