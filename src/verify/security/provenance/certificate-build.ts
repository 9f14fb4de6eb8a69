import type { Signer } from "@sigstore/verify";
import type { Build } from "./provenance.ts";
import { plainSource } from "./statement.ts";

/**
 * What the certificate of a signer says of the build that it was issued to: Fulcio took it from the token of the builder's identity provider
 * (https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md). Null for a certificate that names no source, such as a person's.
 */
export function certifiedBuild({ identity }: Signer): Build | null {
  const claim = (number: number) => {
    const wanted = `1.3.6.1.4.1.57264.1.${number}`;
    const found = identity?.oids?.find(({ oid }) => oid?.id.join(".") === wanted);
    return found ? utf8String(found.value) : null;
  };
  const source = claim(oids.sourceRepository);
  if (source === null) return null;
  const config = claim(oids.buildConfig);
  const plain = plainSource(source);
  return {
    source: plain,
    commit: claim(oids.sourceDigest),
    workflow: config?.startsWith(`${plain}/`) ? config.slice(plain.length + 1) : config,
    builder: claim(oids.issuer),
  };
}

const oids = { issuer: 8, sourceRepository: 12, sourceDigest: 13, buildConfig: 18 } as const;

/** The text of a DER UTF8String; null for anything else. */
function utf8String(der: Buffer): string | null {
  const length = der[1] ?? 0;
  const start = length < 0x80 ? 2 : 2 + (length & 0x7f);
  const stated = length < 0x80 ? length : Number.parseInt(der.toString("hex", 2, start), 16);
  const text = der.subarray(start);
  return der[0] === 0x0c && text.length === stated ? text.toString("utf8").slice(0, 500) : null;
}
