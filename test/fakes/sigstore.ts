import { createHash, type KeyObject, sign } from "node:crypto";
import {
  type Authority,
  type Claims,
  issue,
  type KeyPair,
  keyId,
  newAuthority,
  newKeys,
  spki,
  type Validity,
} from "./sigstore-certificates.ts";

/** A Sigstore instance with throwaway roots: an authority like Fulcio, a certificate log, and a transparency log like Rekor. */
export interface FakeSigstore {
  /** Its trusted root, as JSON. */
  readonly trustedRoot: Readonly<Record<string, unknown>>;
  /** A bundle (v0.3) around a statement, signed with a certificate of these claims. */
  attest(statement: unknown, signer: Signer): Bundle;
  /** A bundle around a statement, signed with a key that others vouch for, such as a registry's. */
  attestWithKey(statement: unknown, key: { readonly id: string; readonly privateKey: KeyObject }): Bundle;
}

export interface Signer {
  readonly claims: Claims;
  /** When it was signed. Default: a fixed day, in the middle of the certificate's ten minutes. */
  readonly at?: Date;
  /** Default: ten minutes around the fixed day. */
  readonly validity?: Validity;
}

export interface Bundle {
  readonly mediaType: string;
  readonly verificationMaterial: Readonly<Record<string, unknown>>;
  readonly dsseEnvelope: {
    readonly payload: string;
    readonly payloadType: string;
    readonly signatures: readonly { readonly sig: string; readonly keyid: string }[];
  };
}

const day = new Date("2026-03-04T05:06:00.000Z");
const tenMinutes: Validity = { from: new Date(day.getTime() - 300_000), to: new Date(day.getTime() + 300_000) };
const years: Validity = { from: new Date("2020-01-01T00:00:00.000Z"), to: new Date("2040-01-01T00:00:00.000Z") };
const payloadType = "application/vnd.in-toto+json";

export function newSigstore(): FakeSigstore {
  const authority = newAuthority("throwaway authority", years);
  const [certificateLog, log] = [newKeys(), newKeys()];
  return {
    trustedRoot: rootOf(authority, { certificateLog, log }),
    attest(statement, { claims, at = day, validity = tenMinutes }) {
      const keys = newKeys();
      const certificate = issue(authority, { key: keys.publicKey, validity, claims, log: certificateLog });
      const signed = envelope(statement, { privateKey: keys.privateKey, id: "" });
      const material = { certificate: { rawBytes: certificate.toString("base64") } };
      return bundle(signed, { material, verifier: pem(certificate), log, at });
    },
    attestWithKey(statement, { id, privateKey }) {
      return bundle(envelope(statement, { privateKey, id }), { material: { publicKey: { hint: id } }, verifier: "", log, at: day });
    },
  };
}

function rootOf({ certificate, name }: Authority, { certificateLog, log }: { certificateLog: KeyPair; log: KeyPair }) {
  const validFor = { start: years.from.toISOString() };
  const logOf = (keys: KeyPair, baseUrl: string) => ({
    baseUrl,
    hashAlgorithm: "SHA2_256",
    publicKey: { rawBytes: spki(keys.publicKey).toString("base64"), keyDetails: "PKIX_ECDSA_P256_SHA_256", validFor },
    logId: { keyId: keyId(keys.publicKey).toString("base64") },
  });
  return {
    mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
    tlogs: [logOf(log, "https://log.example.test")],
    ctlogs: [logOf(certificateLog, "https://certificates.example.test")],
    certificateAuthorities: [
      {
        subject: { organization: "example", commonName: name },
        uri: "https://authority.example.test",
        certChain: { certificates: [{ rawBytes: certificate.toString("base64") }] },
        validFor,
      },
    ],
    timestampAuthorities: [],
  };
}

interface Signed {
  readonly payload: Buffer;
  readonly signature: Buffer;
  readonly id: string;
}

/** The signature of a DSSE envelope is over its type and its payload (https://github.com/secure-systems-lab/dsse). */
function envelope(statement: unknown, { privateKey, id }: { privateKey: KeyObject; id: string }): Signed {
  const payload = Buffer.from(JSON.stringify(statement));
  const text = Buffer.concat([Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${payload.length} `), payload]);
  return { payload, signature: sign("sha256", text, privateKey), id };
}

interface Logging {
  readonly material: Readonly<Record<string, unknown>>;
  readonly verifier: string;
  readonly log: KeyPair;
  readonly at: Date;
}

function bundle({ payload, signature, id }: Signed, { material, verifier, log, at }: Logging): Bundle {
  const sig = signature.toString("base64");
  const entry = {
    apiVersion: "0.0.1",
    kind: "dsse",
    spec: {
      envelopeHash: { algorithm: "sha256", value: sha256(Buffer.from(sig)).toString("hex") },
      payloadHash: { algorithm: "sha256", value: sha256(payload).toString("hex") },
      signatures: [{ signature: sig, verifier: Buffer.from(verifier).toString("base64") }],
    },
  };
  return {
    mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
    verificationMaterial: {
      ...material,
      tlogEntries: [logEntry(Buffer.from(JSON.stringify(entry)), log, at)],
      timestampVerificationData: {},
    },
    dsseEnvelope: { payload: payload.toString("base64"), payloadType, signatures: [{ sig, keyid: id }] },
  };
}

/** The only entry of a log: with the promise to include it, and the proof (RFC 6962 §2.1.1) under a checkpoint. */
function logEntry(body: Buffer, { privateKey, publicKey }: KeyPair, at: Date) {
  const id = keyId(publicKey);
  const integratedTime = Math.floor(at.getTime() / 1000);
  // Canonical JSON (RFC 8785): the names are in order, and there is nothing else to it here.
  const promise = JSON.stringify({ body: body.toString("base64"), integratedTime, logID: id.toString("hex"), logIndex: 0 });
  const root = sha256(Buffer.concat([Buffer.from([0]), body]));
  const note = `log.example.test - 1\n1\n${root.toString("base64")}\n`;
  const signature = Buffer.concat([id.subarray(0, 4), sign("sha256", Buffer.from(note), privateKey)]).toString("base64");
  return {
    logIndex: "0",
    logId: { keyId: id.toString("base64") },
    kindVersion: { kind: "dsse", version: "0.0.1" },
    integratedTime: String(integratedTime),
    inclusionPromise: { signedEntryTimestamp: sign("sha256", Buffer.from(promise), privateKey).toString("base64") },
    inclusionProof: {
      logIndex: "0",
      rootHash: root.toString("base64"),
      treeSize: "1",
      hashes: [],
      checkpoint: { envelope: `${note}\n— log.example.test ${signature}\n` },
    },
    canonicalizedBody: body.toString("base64"),
  };
}

function sha256(bytes: Buffer): Buffer {
  return createHash("sha256").update(bytes).digest();
}

function pem(certificate: Buffer): string {
  return `-----BEGIN CERTIFICATE-----\n${certificate.toString("base64").replace(/(.{64})/g, "$1\n")}\n-----END CERTIFICATE-----\n`;
}
