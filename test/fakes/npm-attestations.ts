import { sign } from "node:crypto";
import type { RegistrySigner } from "./registry-document.ts";
import type { Bundle, FakeSigstore, Signer } from "./sigstore.ts";
import { type KeyPair, newKeys, spki } from "./sigstore-certificates.ts";

/** A key that a registry signs with, and the document that publishes it (`/-/npm/v1/keys`). */
export interface SigningRegistry extends RegistrySigner {
  readonly id: string;
  readonly keys: KeyPair;
  readonly document: { readonly keys: readonly Readonly<Record<string, unknown>>[] };
}

export function newSigningRegistry(id = "SHA256:throwaway", expires: string | null = null): SigningRegistry {
  const keys = newKeys();
  const key = spki(keys.publicKey).toString("base64");
  return {
    id,
    keys,
    document: { keys: [{ keyid: id, keytype: "ecdsa-sha2-nistp256", scheme: "ecdsa-sha2-nistp256", key, expires }] },
    signatures: (name, version, integrity) => [
      { keyid: id, sig: sign("sha256", Buffer.from(`${name}@${version}:${integrity}`), keys.privateKey).toString("base64") },
    ],
  };
}

export interface Attested {
  /** The package URL with version. */
  readonly purl: string;
  readonly integrity: string;
  readonly repository?: string;
  readonly commit?: string;
}

export const repository = "https://github.com/someone/weather-mcp";
export const commit = "0123456789abcdef0123456789abcdef01234567";
const workflow = ".github/workflows/release.yml";
const ref = "refs/tags/v1.0.0";

/** What npm makes of a build on GitHub: SLSA provenance 1.0. */
export function provenanceStatement({ purl, integrity, repository: source = repository, commit: of = commit }: Attested) {
  return {
    _type: "https://in-toto.io/Statement/v1",
    subject: [{ name: purl, digest: { sha512: hex(integrity) } }],
    predicateType: "https://slsa.dev/provenance/v1",
    predicate: {
      buildDefinition: {
        buildType: "https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1",
        externalParameters: { workflow: { ref, repository: source, path: workflow } },
        resolvedDependencies: [{ uri: `git+${source}@${ref}`, digest: { gitCommit: of } }],
      },
      runDetails: { builder: { id: "https://github.com/actions/runner/github-hosted" } },
    },
  };
}

/** What a registry says of a publication itself. */
export function publishStatement({ purl, integrity }: Attested) {
  return {
    _type: "https://in-toto.io/Statement/v0.1",
    subject: [{ name: purl, digest: { sha512: hex(integrity) } }],
    predicateType: "https://github.com/npm/attestation/tree/main/specs/publish/v0.1",
    predicate: {},
  };
}

/** What Fulcio says of a build on GitHub. */
export function buildClaims(source = repository, of = commit): Signer["claims"] {
  const config = `${source}/${workflow}@${ref}`;
  return { 8: "https://token.actions.githubusercontent.com", 9: config, 12: source, 13: of, 14: ref, 18: config };
}

/** What a registry answers at `/-/npm/v1/attestations/name@version`. */
export function attestationsOf(...bundles: readonly Bundle[]) {
  const typeOf = ({ dsseEnvelope }: Bundle) => JSON.parse(Buffer.from(dsseEnvelope.payload, "base64").toString("utf8")).predicateType;
  return { attestations: bundles.map((bundle) => ({ predicateType: typeOf(bundle), bundle })) };
}

/** The two attestations of a publication, by a builder and by its registry. */
export function bothAttestations(sigstore: FakeSigstore, attested: Attested, registry: SigningRegistry) {
  const key = { id: registry.id, privateKey: registry.keys.privateKey };
  return attestationsOf(
    sigstore.attestWithKey(publishStatement(attested), key),
    sigstore.attest(provenanceStatement(attested), { claims: buildClaims() }),
  );
}

function hex(integrity: string): string {
  return Buffer.from(integrity.replace("sha512-", ""), "base64").toString("hex");
}
