import type { NpmLock } from "../lock/lock.ts";
import type { Provenance, ProvenanceSource } from "../verify/security/provenance/provenance.ts";
import type { RegistryKey } from "../verify/security/provenance/registry-keys.ts";
import type { TrustSource } from "../verify/security/provenance/trust.ts";
import { isObject } from "./answer.ts";
import { registryOf } from "./npm.ts";
import { askNpm, type NpmWire, openNpmWire, pathOf } from "./npm-ask.ts";
import { type KeysAnswer, openKeys, signaturesOf } from "./npm-signatures.ts";
import { openVersions, type Versions } from "./npm-versions.ts";
import type { RegistryOptions } from "./open-registry.ts";
import { openSignatureMemory } from "./signature-memory.ts";

/**
 * Signatures and attestations from the registries that npm is configured for, as `npm audit signatures` asks for them (`/-/npm/v1/keys`,
 * `/-/npm/v1/attestations/name@version`), always of the registry of the package itself. No package is fetched.
 */
export async function openNpmProvenance(options: RegistryOptions, trust: TrustSource): Promise<ProvenanceSource> {
  const wire = await openNpmWire(options);
  const ports = { wire, keysOf: openKeys(wire, trust), versions: openVersions(wire), memory: openSignatureMemory(options.env), trust };
  return {
    provenanceOf: async (lock, listed) => (lock.ecosystem === "npm" ? provenanceOf(lock, listed, ports) : notNpm),
    signaturesOf: async (lock) => (lock.ecosystem === "npm" ? signaturesOf(lock, ports) : { kind: "unavailable", reason: notNpm.reason }),
  };
}

const notNpm = { state: "unknown", reason: "it is no npm package" } as const;

interface ProvenancePorts {
  readonly wire: NpmWire;
  readonly keysOf: (registry: string) => Promise<KeysAnswer>;
  readonly versions: Versions;
  readonly trust: TrustSource;
}

async function provenanceOf(lock: NpmLock, listed: boolean | null | undefined, ports: ProvenancePorts): Promise<Provenance> {
  const { package: name, version } = lock;
  const integrity = integrityOf(lock);
  if (integrity === null) return { state: "unknown", reason: "the lock does not say which bytes it is" };
  const { url } = registryOf(name, ports.wire.config);
  const told = listed === undefined ? await isListed(name, version, ports) : listed;
  if (typeof told === "string") return { state: "unknown", reason: told };
  if (told === false) return { state: "none" };
  if (told === null) return { state: "unknown", reason: "this registry has no attestations" };
  const found = await askNpm(`-/npm/v1/attestations/${pathOf(name)}@${encodeURIComponent(version)}`, url, {
    ...ports.wire,
    sameHost: true,
    maxBytes: largest,
    timeout: 30_000,
  });
  if (found.kind !== "document")
    return { state: "unknown", reason: `the registry lists a provenance, and does not hand it out: ${found.reason}` };
  const { judgeAttestations } = await import("../verify/security/provenance/judge-attestations.ts");
  const judges = { trust: await ports.trust(), keys: await publishedKeys(url, ports) };
  return judgeAttestations(found.document, { name, version, integrity }, judges);
}

/** Whether the registry lists a provenance; null: it does not tell; a text: why nobody knows. */
async function isListed(name: string, version: string, { versions, keysOf, wire }: ProvenancePorts): Promise<boolean | null | string> {
  const answer = await versions.version(name, version);
  if (answer.kind === "unavailable") return answer.reason;
  const { attestations, signatures } = answer.dist;
  if (isObject(attestations)) return attestations.provenance !== undefined;
  // A registry that signs what it publishes, as npm's own does, also lists who has a provenance; of another one nobody knows.
  const { url } = registryOf(name, wire.config);
  return Array.isArray(signatures) || (await keysOf(url)).kind === "keys" ? false : null;
}

/** Bytes; two attestations are some 20 KB. */
const largest = 4 * 1024 * 1024;

async function publishedKeys(url: string, { keysOf }: ProvenancePorts): Promise<readonly RegistryKey[]> {
  const answer = await keysOf(url);
  return answer.kind === "keys" ? answer.keys : [];
}

/** Of the server's own package, wherever it stands in the tree; null where the tree has it with several. */
function integrityOf({ package: name, version, packages }: NpmLock): string | null {
  const own = Object.values(packages).filter((one) => one.name === name && one.version === version);
  const all = new Set(own.map(({ integrity }) => integrity));
  return all.size === 1 ? ([...all][0] ?? null) : null;
}
