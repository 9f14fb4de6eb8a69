import { createHash, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { bits, der, explicit, integer, octets, oid, sequence, set, utcTime, utf8, yes } from "./der.ts";

export interface KeyPair {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

export function newKeys(): KeyPair {
  return generateKeyPairSync("ec", { namedCurve: "P-256" });
}

export function spki(key: KeyObject): Buffer {
  return key.export({ format: "der", type: "spki" });
}

/** By which logs know themselves and their keys. */
export function keyId(key: KeyObject): Buffer {
  return createHash("sha256").update(spki(key)).digest();
}

export interface Validity {
  readonly from: Date;
  readonly to: Date;
}

/**
 * What Fulcio writes into the certificate of a build, by the last number of its identifier (`1.3.6.1.4.1.57264.1.<number>`), and whom it is for:
 * default what has the number 9.
 */
export type Claims = Readonly<Record<number, string>> & { readonly subject?: string };

export interface Authority {
  readonly keys: KeyPair;
  readonly name: string;
  /** DER. */
  readonly certificate: Buffer;
}

const ecdsa = sequence(oid("1.2.840.10045.4.3.2"));

export function newAuthority(name: string, validity: Validity): Authority {
  const keys = newKeys();
  const constraints = extension("2.5.29.19", sequence(yes), true);
  const extensions = [constraints, subjectKey(keys.publicKey)];
  const certificate = signed(body({ issuer: name, subject: name, key: keys.publicKey, validity, extensions }), keys);
  return { keys, name, certificate };
}

export interface Leaf {
  readonly key: KeyObject;
  readonly validity: Validity;
  readonly claims: Claims;
  /** The log that certificates are written into; its word for it stands in the certificate. */
  readonly log: KeyPair;
}

/** A certificate for a build as Fulcio issues it, with the log's signed timestamp embedded (RFC 6962 §3.2). */
export function issue({ keys, name }: Authority, { key, validity, claims, log }: Leaf): Buffer {
  const { subject = claims[9] ?? "https://example.test/nobody", ...numbered } = claims;
  const alternative = extension("2.5.29.17", sequence(der(0x86, Buffer.from(subject))), true);
  const own = Object.entries(numbered).map(([number, value]) =>
    extension(`1.3.6.1.4.1.57264.1.${number}`, Number(number) < 8 ? Buffer.from(value) : utf8(value)),
  );
  const extensions = [alternative, authorityKey(keys.publicKey), ...own];
  const plain = { issuer: name, subject: "", key, validity, extensions };
  const timestamp = logged(body(plain), { issuer: keys.publicKey, log, at: validity.from });
  const list = Buffer.concat([length16(Buffer.concat([length16(timestamp)]))]);
  const embedded = extension("1.3.6.1.4.1.11129.2.4.2", octets(list));
  return signed(body({ ...plain, extensions: [...extensions, embedded] }), keys);
}

interface Body {
  readonly issuer: string;
  readonly subject: string;
  readonly key: KeyObject;
  readonly validity: Validity;
  readonly extensions: readonly Buffer[];
}

function body({ issuer, subject, key, validity, extensions }: Body): Buffer {
  const serial = createHash("sha256").update(spki(key)).digest().subarray(0, 8);
  return sequence(
    explicit(0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), serial])),
    ecdsa,
    nameOf(issuer),
    sequence(utcTime(validity.from), utcTime(validity.to)),
    nameOf(subject),
    spki(key),
    explicit(3, sequence(...extensions)),
  );
}

function nameOf(text: string): Buffer {
  return text === "" ? sequence() : sequence(set(sequence(oid("2.5.4.3"), utf8(text))));
}

function signed(tbs: Buffer, { privateKey }: KeyPair): Buffer {
  return sequence(tbs, ecdsa, bits(sign("sha256", tbs, privateKey)));
}

function extension(id: string, value: Buffer, critical = false): Buffer {
  return sequence(oid(id), ...(critical ? [yes] : []), octets(value));
}

function subjectKey(key: KeyObject): Buffer {
  return extension("2.5.29.14", octets(keyId(key).subarray(0, 20)));
}

function authorityKey(key: KeyObject): Buffer {
  return extension("2.5.29.35", sequence(der(0x80, keyId(key).subarray(0, 20))));
}

function logged(tbs: Buffer, { issuer, log, at }: { issuer: KeyObject; log: KeyPair; at: Date }): Buffer {
  const time = Buffer.alloc(8);
  time.writeBigInt64BE(BigInt(at.getTime()));
  const length = Buffer.alloc(3);
  length.writeUIntBE(tbs.length, 0, 3);
  const none = Buffer.from([0, 0]);
  const entry = Buffer.concat([Buffer.from([0, 0]), time, Buffer.from([0, 1]), keyId(issuer), length, tbs, none]);
  const signature = length16(sign("sha256", entry, log.privateKey));
  return Buffer.concat([Buffer.from([0]), keyId(log.publicKey), time, none, Buffer.from([4, 3]), signature]);
}

function length16(content: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(content.length);
  return Buffer.concat([length, content]);
}
