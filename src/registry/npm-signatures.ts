import { digestOf } from "../lib/canonical.ts";
import { createSlots } from "../lib/http-slots.ts";
import type { NpmLock } from "../lock/lock.ts";
import type { SignatureAnswer } from "../verify/security/provenance/provenance.ts";
import { type RegistryKey, readRegistryKeys, readVouchedKeys } from "../verify/security/provenance/registry-keys.ts";
import { judgeSignature, needsTime } from "../verify/security/provenance/registry-signature.ts";
import type { TrustSource } from "../verify/security/provenance/trust.ts";
import { registryOf } from "./npm.ts";
import { askNpm, type NpmWire } from "./npm-ask.ts";
import type { VersionAnswer, Versions } from "./npm-versions.ts";
import type { SignatureMemory } from "./signature-memory.ts";

export type KeysAnswer =
  | { readonly kind: "keys"; readonly keys: readonly RegistryKey[]; readonly digest: string; readonly vouched: boolean }
  | { readonly kind: "unavailable"; readonly reason: string };

/**
 * The keys of each registry, asked for once, by its address. Of one that publishes keys at all those count that Sigstore vouches for, where it
 * knows any: what a registry publishes itself proves only that it agrees with itself.
 */
export function openKeys(wire: NpmWire, trust: TrustSource): (registry: string) => Promise<KeysAnswer> {
  const known = new Map<string, Promise<KeysAnswer>>();
  return (registry) => {
    const answer =
      known.get(registry) ?? askKeys(registry, wire).then((its) => (its.kind === "keys" ? vouched(registry, its, trust) : its));
    known.set(registry, answer);
    return answer;
  };
}

async function askKeys(registry: string, wire: NpmWire): Promise<KeysAnswer> {
  const answer = await askNpm("-/npm/v1/keys", registry, { ...wire, sameHost: true, maxBytes: 1024 * 1024, timeout: 30_000 });
  if (answer.kind === "not-found") return { kind: "unavailable", reason: "the registry publishes no keys to check signatures with" };
  if (answer.kind === "unavailable") return { kind: "unavailable", reason: `the registry's keys cannot be read: ${answer.reason}` };
  const keys = readRegistryKeys(answer.document);
  if (keys === null || keys.length === 0) return { kind: "unavailable", reason: "what the registry publishes as its keys is none" };
  return { kind: "keys", keys, digest: nameOf(answer.document), vouched: false };
}

async function vouched(registry: string, its: KeysAnswer, trust: TrustSource): Promise<KeysAnswer> {
  const trusted = await trust();
  const document = trusted.kind === "trusted" ? await trusted.registryKeys?.(registry) : null;
  const keys = readVouchedKeys(document);
  return keys === null || keys.length === 0 ? its : { kind: "keys", keys, digest: nameOf(document), vouched: true };
}

/** Of a set of keys, for a file. */
function nameOf(document: unknown): string {
  return digestOf(document).slice("sha256:".length, "sha256:".length + 32);
}

export interface SignaturePorts {
  readonly wire: NpmWire;
  readonly keysOf: (registry: string) => Promise<KeysAnswer>;
  readonly versions: Versions;
  readonly memory: SignatureMemory;
}

interface Signed {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
}

type Outcome =
  | { readonly kind: "good"; readonly attested: boolean }
  | { readonly kind: "unsigned" }
  | { readonly kind: "bad" | "unknown"; readonly reason: string };

/** Requests under way at once. */
const atOnce = 12;

/** The signatures of every package of a lock; what held under the same keys before is not asked for again. */
export async function signaturesOf(lock: NpmLock, ports: SignaturePorts): Promise<SignatureAnswer> {
  const packages = [...new Map(Object.values(lock.packages).map((one) => [`${one.name}@${one.version}:${one.integrity}`, one])).values()];
  const registries = [...new Set(packages.map(({ name }) => registryOf(name, ports.wire.config).url))];
  const keys = await Promise.all(registries.map(ports.keysOf));
  const silent = keys.find((one) => one.kind === "unavailable");
  if (silent?.kind === "unavailable" && keys.every(({ kind }) => kind === "unavailable")) return silent;
  const slots = createSlots(atOnce);
  const outcomes = await Promise.all(packages.map(async (one) => ({ ...one, outcome: await slots.run("", () => outcomeOf(one, ports)) })));
  await ports.memory.keep();
  return summaryOf(
    outcomes,
    keys.every((one) => one.kind === "keys" && one.vouched),
  );
}

function summaryOf(all: readonly (Signed & { readonly outcome: Outcome })[], vouched: boolean): SignatureAnswer {
  const of = (kind: Outcome["kind"]) => all.filter(({ outcome }) => outcome.kind === kind);
  const unknown = of("unknown").map(reasoned);
  return {
    kind: "answered",
    signed: of("good").length,
    vouched,
    unsigned: of("unsigned").map(({ name, version }) => `${name}@${version}`),
    bad: of("bad").map(reasoned),
    attested: all.filter(({ outcome }) => outcome.kind === "good" && outcome.attested).length,
    unknown: unknown[0] ? { count: unknown.length, reason: unknown[0].reason } : null,
  };
}

function reasoned({ name, version, outcome }: Signed & { readonly outcome: Outcome }): { name: string; version: string; reason: string } {
  return { name, version, reason: "reason" in outcome ? outcome.reason : "" };
}

async function outcomeOf(one: Signed, { wire, keysOf, versions, memory }: SignaturePorts): Promise<Outcome> {
  const { name, version, integrity } = one;
  const answer = await keysOf(registryOf(name, wire.config).url);
  if (answer.kind === "unavailable") return { kind: "unknown", reason: answer.reason };
  const text = `${name}@${version}:${integrity}`;
  const attested = await memory.recall(answer.digest, text);
  if (attested !== null) return { kind: "good", attested };
  const outcome = judge(one, await versions.version(name, version), {
    keys: answer.keys,
    time: (signatures) => (needsTime(signatures, answer.keys) ? versions.publishedAt(name, version) : null),
  });
  const judged = await outcome;
  if (judged.kind === "good") memory.remember(answer.digest, text, judged.attested);
  return judged;
}

interface Means {
  readonly keys: readonly RegistryKey[];
  readonly time: (signatures: unknown) => Promise<number | null> | null;
}

async function judge(one: Signed, answer: VersionAnswer, { keys, time }: Means): Promise<Outcome> {
  if (answer.kind === "unavailable") return { kind: "unknown", reason: answer.reason };
  const { signatures, integrity: listed, attestations } = answer.dist;
  if (typeof listed === "string" && listed !== one.integrity) {
    const algorithm = /^sha\d+-/.exec(one.integrity)?.[0] ?? "sha";
    if (listed.includes(algorithm)) return { kind: "bad", reason: "the registry lists other bytes for it than the lock" };
    return { kind: "unknown", reason: "the lock and the registry name its bytes by different digests" };
  }
  const judged = judgeSignature({ ...one, signatures, publishedAt: await time(signatures) }, keys);
  return judged.kind === "good" ? { kind: "good", attested: typeof attestations === "object" && attestations !== null } : judged;
}
