import { purlOf } from "../../../launcher/purl.ts";
import type { Provenance } from "./provenance.ts";
import type { RegistryKey } from "./registry-keys.ts";
import { isProvenance, readStatement, type Statement } from "./statement.ts";
import type { Trust } from "./trust.ts";

/** The package that attestations have to be about, as the lock has it. */
export interface LockedBytes {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
}

export interface Judges {
  readonly trust: Trust;
  /** Of the registry; none where it publishes none. */
  readonly keys: readonly RegistryKey[];
}

interface Attestation {
  readonly bundle: unknown;
  readonly statement: Statement;
  /** The key that signed it; null where a certificate did. */
  readonly keyId: string | null;
}

/**
 * What the answer at `/-/npm/v1/attestations/name@version` comes to: each statement has to be about the name, the version and the bytes of the
 * lock; the provenance has to be signed by a builder whose certificate names the same source; what the registry signed itself has to hold too.
 */
export async function judgeAttestations(document: unknown, locked: LockedBytes, judges: Judges): Promise<Provenance> {
  const digest = sha512Of(locked.integrity);
  if (digest === null) return { state: "unknown", reason: "the lock has no SHA-512 of it, which is what attestations name" };
  const { attestations: listed } = (document ?? {}) as { readonly attestations?: unknown };
  if (!Array.isArray(listed))
    return { state: "unknown", reason: "the registry lists a provenance, and answers nonsense when asked for it" };
  const attestations = readAttestations(listed);
  if (attestations === null) return { state: "bad", reason: "what the registry hands out as attestations is none" };
  const provenance = attestations.find(({ statement }) => isProvenance(statement.predicateType));
  if (!provenance) return { state: "unknown", reason: "the registry lists a provenance, and does not hand it out" };
  for (const { statement } of attestations) {
    const other = aboutOther(statement, locked, digest);
    if (other !== null) return { state: "bad", reason: other };
  }
  const { build } = provenance.statement;
  if (judges.trust.kind === "unavailable") return { state: "declared", build, reason: judges.trust.reason };
  return verifyAll(attestations, provenance, { roots: judges.trust.roots, keys: judges.keys });
}

/** A registry hands out two: what it signed itself, and the provenance. */
const most = 10;

function readAttestations(attestations: readonly unknown[]): Attestation[] | null {
  if (attestations.length > most) return null;
  const read = attestations.map((one) => attestationOf((one as { readonly bundle?: unknown } | null)?.bundle));
  return read.includes(null) ? null : (read as Attestation[]);
}

interface Envelope {
  readonly payload?: unknown;
  readonly payloadType?: unknown;
  readonly signatures?: readonly { readonly keyid?: unknown }[];
}

function attestationOf(bundle: unknown): Attestation | null {
  const { payload, payloadType, signatures } = (bundle as { readonly dsseEnvelope?: Envelope } | null)?.dsseEnvelope ?? {};
  if (typeof payload !== "string" || payloadType !== "application/vnd.in-toto+json") return null;
  const statement = readStatement(payload);
  const keyId = Array.isArray(signatures) ? (signatures[0] as { readonly keyid?: unknown } | null)?.keyid : null;
  return statement && { bundle, statement, keyId: typeof keyId === "string" && keyId !== "" ? keyId : null };
}

function aboutOther({ subject, sha512 }: Statement, { name, version }: LockedBytes, digest: string): string | null {
  const purl = purlOf("npm", name);
  const names = [`${purl}@${version}`, `${purl}@${encodeURIComponent(version)}`];
  if (!names.includes(subject)) return `its attestation is about ${subject.slice(0, 200)}`;
  return digest === sha512 ? null : "its attestation is about other bytes than the lock's";
}

/** In hexadecimal; null where an integrity has none. */
function sha512Of(integrity: string): string | null {
  const digest = /(?:^|\s)sha512-([A-Za-z0-9+/]{86}==)/.exec(integrity)?.[1];
  return digest === undefined ? null : Buffer.from(digest, "base64").toString("hex");
}

type Trusted = { readonly roots: Extract<Trust, { kind: "trusted" }>["roots"]; readonly keys: readonly RegistryKey[] };

async function verifyAll(all: readonly Attestation[], provenance: Attestation, trusted: Trusted): Promise<Provenance> {
  const { verifyBundle } = await import("./verify-bundle.ts");
  const { certifiedBuild } = await import("./certificate-build.ts");
  const stated = provenance.statement.build;
  for (const { bundle, keyId } of all.filter((one) => one !== provenance)) {
    // What a registry signed with a key that it does not publish says nothing, for or against.
    if (keyId !== null && !trusted.keys.some(({ id }) => id === keyId)) continue;
    const judged = verifyBundle(bundle, trusted);
    if (judged.kind === "bad") return { state: "bad", reason: `another attestation of it does not hold: ${judged.reason}` };
  }
  const judged = verifyBundle(provenance.bundle, trusted);
  if (judged.kind === "unknown") return { state: "declared", build: stated, reason: judged.reason };
  if (judged.kind === "bad") return { state: "bad", reason: `its provenance does not hold: ${judged.reason}` };
  const build = certifiedBuild(judged.signer);
  if (build === null) return { state: "bad", reason: "its provenance is signed by a certificate that names no source repository" };
  const differs = stated !== null && (!same(stated.source, build.source) || (stated.commit !== null && stated.commit !== build.commit));
  if (!differs) return { state: "verified", build };
  return { state: "bad", reason: `its provenance names ${at(stated)}, and its signer's certificate ${at(build)}` };
}

/** Hosts tell no letters apart, and neither do forges in the names of owners and repositories. */
export function same(source: string, other: string): boolean {
  return source.toLowerCase() === other.toLowerCase();
}

function at({ source, commit }: { readonly source: string; readonly commit: string | null }): string {
  return `${source.slice(0, 200)}${commit === null ? "" : ` at ${commit.slice(0, 64)}`}`;
}
