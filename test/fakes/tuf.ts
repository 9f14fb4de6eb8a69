import { createHash, generateKeyPairSync, sign } from "node:crypto";
import type { Page } from "./registry-pages.ts";

export interface FakeTuf {
  /** What the repository serves, by path. */
  readonly pages: Record<string, Page>;
  /** The first root, which a client has from elsewhere. */
  readonly root: string;
}

/** A TUF repository (https://theupdateframework.github.io/specification/) of these targets, with one throwaway key for all roles. */
export function newTuf(contents: Readonly<Record<string, string>>, expires = "2099-01-01T00:00:00Z"): FakeTuf {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const raw = publicKey.export({ format: "der", type: "spki" }).subarray(-32).toString("hex");
  const key = { keytype: "ed25519", scheme: "ed25519", keyval: { public: raw } };
  const keyid = sha256(canonical(key));
  const signed = (role: string, fields: object): string => {
    const body = { _type: role, spec_version: "1.0.0", version: 1, expires, ...fields };
    const sig = sign(null, Buffer.from(canonical(body)), privateKey).toString("hex");
    return JSON.stringify({ signed: body, signatures: [{ keyid, sig }] });
  };
  const role = { keyids: [keyid], threshold: 1 };
  const root = signed("root", {
    consistent_snapshot: true,
    keys: { [keyid]: key },
    roles: { root: role, timestamp: role, snapshot: role, targets: role },
  });
  const described = Object.entries(contents).map(([path, text]) => [
    path,
    { length: Buffer.byteLength(text), hashes: { sha256: sha256(text) } },
  ]);
  const targets = signed("targets", { targets: Object.fromEntries(described) });
  const pages = {
    "/timestamp.json": { body: signed("timestamp", { meta: { "snapshot.json": { version: 1 } } }) },
    "/1.snapshot.json": { body: signed("snapshot", { meta: { "targets.json": { version: 1 } } }) },
    "/1.targets.json": { body: targets },
    ...Object.fromEntries(Object.entries(contents).map(([path, text]) => [`/targets/${hashed(path, text)}`, { body: text }])),
  };
  return { pages, root };
}

/** With `consistent_snapshot` the digest stands before the name of the file. */
function hashed(path: string, text: string): string {
  return path.replace(/[^/]+$/, (name) => `${sha256(text)}.${name}`);
}

/** JSON with sorted names, as TUF signs it. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`).join(",")}}`;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
