import type { Signer } from "@sigstore/verify";
import type { Build } from "./provenance.ts";
import { plainSource } from "./statement.ts";

/**
 * What the certificate of a signer says of the build that it was issued to: Fulcio took it from the token of the builder's identity provider
 * (https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md). Null for a certificate that names no source, such as a person's.
 */
export function certifiedBuild({ identity }: Signer): Build | null {
  const extension = (number: number) => {
    const wanted = `1.3.6.1.4.1.57264.1.${number}`;
    return identity?.oids?.find(({ oid }) => oid?.id.join(".") === wanted)?.value ?? null;
  };
  const claim = (number: number) => utf8String(extension(number));
  const source = claim(oids.sourceRepository);
  if (source === null) return oldBuild(identity?.subjectAlternativeName ?? "", (number) => extension(number)?.toString("utf8") ?? null);
  const plain = plainSource(source);
  return {
    source: plain,
    commit: claim(oids.sourceDigest),
    workflow: below(plain, claim(oids.buildConfig)),
    builder: claim(oids.issuer),
  };
}

const oids = { issuer: 8, sourceRepository: 12, sourceDigest: 13, buildConfig: 18 } as const;

/**
 * Certificates of before the middle of 2023 have GitHub's claims alone, as bare texts: the repository without its host, which the address of the
 * workflow (the certificate's subject) has.
 */
function oldBuild(workflow: string, claim: (number: number) => string | null): Build | null {
  const repository = claim(oldOids.repository);
  if (repository === null || !/^[\w.-]+\/[\w.-]+$/.test(repository) || !URL.canParse(workflow)) return null;
  const source = `${new URL(workflow).origin}/${repository}`;
  return { source, commit: claim(oldOids.sha), workflow: below(source, workflow), builder: claim(oldOids.issuer) };
}

const oldOids = { issuer: 1, sha: 3, repository: 5 } as const;

/** A workflow by its path, where it stands in the source itself; one of elsewhere by its whole address. */
function below(source: string, workflow: string | null): string | null {
  return (workflow?.startsWith(`${source}/`) ? workflow.slice(source.length + 1) : workflow)?.slice(0, 500) ?? null;
}

/** The text of a DER UTF8String; null for anything else. */
function utf8String(der: Buffer | null): string | null {
  if (der === null) return null;
  const length = der[1] ?? 0;
  const start = length < 0x80 ? 2 : 2 + (length & 0x7f);
  const stated = length < 0x80 ? length : Number.parseInt(der.toString("hex", 2, start), 16);
  const text = der.subarray(start);
  return der[0] === 0x0c && text.length === stated ? text.toString("utf8").slice(0, 500) : null;
}
