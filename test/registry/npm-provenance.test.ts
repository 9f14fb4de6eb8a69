import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TrustedRoot } from "@sigstore/protobuf-specs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { silentLog } from "../../src/lib/log.ts";
import type { NpmLock } from "../../src/lock/lock.ts";
import { openNpmProvenance } from "../../src/registry/npm-provenance.ts";
import type { Trust } from "../../src/verify/security/provenance/trust.ts";
import {
  attestationsOf,
  bothAttestations,
  buildClaims,
  commit,
  newSigningRegistry,
  provenanceStatement,
  publishStatement,
  repository,
} from "../fakes/npm-attestations.ts";
import { type FakeRegistry, startRegistry } from "../fakes/registry.ts";
import { distOf, packTarball } from "../fakes/registry-tarball.ts";
import { type Bundle, newSigstore, type Signer } from "../fakes/sigstore.ts";

const sigstore = newSigstore();
const trusted: Trust = { kind: "trusted", roots: [TrustedRoot.fromJSON(sigstore.trustedRoot)] };
const signing = newSigningRegistry();
const name = "@someone/weather-mcp";
const tarball = packTarball({ "package.json": JSON.stringify({ name, version: "1.0.0" }) });
const { integrity } = distOf(tarball);
const attested = { purl: "pkg:npm/%40someone/weather-mcp@1.0.0", integrity };
const path = `/-/npm/v1/attestations/${name}@1.0.0`;

let registry: FakeRegistry;
let dir: string;

beforeEach(async () => {
  registry = await startRegistry();
  dir = await mkdtemp(join(tmpdir(), "provenance-"));
  await writeFile(join(dir, ".npmrc"), `registry=${registry.url}/\n`);
  registry.serve("/-/npm/v1/keys", signing.document);
  registry.publish({ tarball, provenance: true, signer: signing });
});
afterEach(async () => {
  await registry.close();
  await rm(dir, { recursive: true });
});

const lock = (over: Partial<{ integrity: string; version: string }> = {}): NpmLock => ({
  schema: "mcp-gitops/lock/v1",
  ecosystem: "npm",
  package: name,
  version: over.version ?? "1.0.0",
  resolver: { npm: "11.0.0", node: "24.0.0" },
  packages: { [`node_modules/${name}`]: { name, version: over.version ?? "1.0.0", integrity: over.integrity ?? integrity } },
});

async function provenance({ trust = trusted, of = lock() }: { trust?: Trust; of?: NpmLock } = {}) {
  const env = { PATH: process.env.PATH, HOME: dir, MCP_GITOPS_CACHE: join(dir, "cache") };
  const source = await openNpmProvenance({ repo: dir, env, log: silentLog }, async () => trust);
  return source.provenanceOf(of);
}
const handOut = (...bundles: readonly Bundle[]) => registry.serve(path, attestationsOf(...bundles));
const signed = (over: Partial<Signer> = {}, statement: object = provenanceStatement(attested)) =>
  sigstore.attest(statement, { claims: buildClaims(), ...over });

test("a provenance that holds says from which commit of which repository it was built, by which workflow", async () => {
  registry.serve(path, bothAttestations(sigstore, attested, signing));
  expect(await provenance()).toEqual({
    state: "verified",
    build: {
      source: repository,
      commit,
      workflow: ".github/workflows/release.yml@refs/tags/v1.0.0",
      builder: "https://token.actions.githubusercontent.com",
    },
  });
});

test("provenance of the older form, as a certificate vouches for it", async () => {
  const { subject } = provenanceStatement(attested);
  const uri = `git+${repository}@refs/heads/main`;
  const configSource = { uri, digest: { sha1: commit }, entryPoint: ".github/workflows/release.yml" };
  const old = {
    subject,
    predicateType: "https://slsa.dev/provenance/v0.2",
    predicate: { builder: { id: "x" }, invocation: { configSource } },
  };
  handOut(signed({}, old));
  expect(await provenance()).toMatchObject({ state: "verified", build: { source: repository, commit } });
});

test("a certificate of the first years names its repository without a host, and its workflow as whom it is for", async () => {
  const subject = `${repository}/.github/workflows/release.yml@refs/tags/v1.0.0`;
  const old = { subject, 1: "https://token.actions.githubusercontent.com", 3: commit };
  const build = { source: repository, commit, workflow: ".github/workflows/release.yml@refs/tags/v1.0.0" };
  handOut(signed({ claims: { ...old, 5: "someone/weather-mcp" } }));
  expect(await provenance()).toMatchObject({ state: "verified", build });
  handOut(signed({ claims: { ...old, 5: "mallory/weather-mcp" } }));
  expect(await provenance()).toMatchObject({ state: "bad", reason: expect.stringContaining("mallory") });
  handOut(signed({ claims: { ...old, 5: "//mallory" } }));
  expect(await provenance()).toMatchObject({ state: "bad", reason: expect.stringContaining("names no source") });
});

test("without trusted roots it is declared and no more, and what it declares is told", async () => {
  handOut(signed());
  const trust: Trust = { kind: "unavailable", reason: "no way out" };
  const build = { source: repository, commit, builder: "https://github.com/actions/runner/github-hosted" };
  expect(await provenance({ trust })).toMatchObject({ state: "declared", build, reason: "no way out" });
});

const other = provenanceStatement({ ...attested, integrity: distOf(Buffer.from("other bytes")).integrity });
const tampered = (bundle: Bundle, payload: object): Bundle => ({
  ...bundle,
  dsseEnvelope: { ...bundle.dsseEnvelope, payload: Buffer.from(JSON.stringify(payload)).toString("base64") },
});
const elsewhere = newSigstore();
const early = new Date("2025-01-01T00:00:00.000Z");

test.each<[string, () => Bundle, string]>([
  ["is about other bytes", () => signed({}, other), "about other bytes than the lock's"],
  [
    "is about another package",
    () => signed({}, provenanceStatement({ ...attested, purl: "pkg:npm/weather-mcp@1.0.0" })),
    "is about pkg:npm/weather-mcp@1.0.0",
  ],
  [
    "is about another version",
    () => signed({}, provenanceStatement({ ...attested, purl: "pkg:npm/%40someone/weather-mcp@1.0.1" })),
    "@1.0.1",
  ],
  [
    "was changed after it was signed",
    () => tampered(signed(), provenanceStatement({ ...attested, commit: "f".repeat(40) })),
    "does not hold",
  ],
  ["is signed after its certificate expired", () => signed({ at: new Date("2026-03-04T06:00:00.000Z") }), "does not hold"],
  ["is signed under another root", () => elsewhere.attest(provenanceStatement(attested), { claims: buildClaims() }), "does not hold"],
  [
    "is signed before its authority was",
    () => signed({ at: new Date("2019-01-01T00:01:00Z"), validity: { from: new Date("2019-01-01"), to: early } }),
    "does not hold",
  ],
  ["is signed by a build of another repository", () => signed({ claims: buildClaims("https://github.com/mallory/x") }), "mallory/x"],
  ["is signed by a build of another commit", () => signed({ claims: buildClaims(repository, "f".repeat(40)) }), "ffff"],
  ["is signed by a person", () => signed({ claims: { 8: "https://accounts.example.test" } }), "names no source repository"],
  [
    "is signed with a key of its registry",
    () => sigstore.attestWithKey(provenanceStatement(attested), { id: signing.id, ...signing.keys }),
    "names no source",
  ],
])("a provenance that %s is bad", async (_, bundle, reason) => {
  handOut(bundle());
  expect(await provenance()).toMatchObject({ state: "bad", reason: expect.stringContaining(reason) });
});

test("a provenance about other bytes is bad although nobody's signature can be checked", async () => {
  handOut(signed({}, other));
  expect(await provenance({ trust: { kind: "unavailable", reason: "no way out" } })).toMatchObject({ state: "bad" });
});

test("what the registry signed itself has to hold too; with a key that it does not publish it says nothing", async () => {
  const stranger = newSigningRegistry("SHA256:unheard-of");
  const byRegistry = (id: string) => sigstore.attestWithKey(publishStatement(attested), { id, ...stranger.keys });
  handOut(signed(), byRegistry(signing.id));
  expect(await provenance()).toMatchObject({ state: "bad", reason: expect.stringContaining("another attestation") });
  handOut(signed(), byRegistry(stranger.id));
  expect(await provenance()).toMatchObject({ state: "verified" });
});

test("a bundle of a form that is not known here is declared, not bad", async () => {
  handOut({ ...signed(), mediaType: "application/vnd.dev.sigstore.bundle.v0.9+json" });
  expect(await provenance()).toMatchObject({ state: "declared", reason: expect.stringContaining("form that is not known") });
});

test.each([
  ["has no such endpoint", { kind: "status", status: 404 }],
  ["fails", { kind: "status", status: 500 }],
  ["wants credentials", { kind: "status", status: 401 }],
  ["answers with a page", { kind: "html" }],
  ["floods", { kind: "flood", bytes: 8 * 1024 * 1024 }],
  ["sends the question elsewhere", { kind: "redirect", location: "http://127.0.0.1:9/" }],
] as const)("a registry that lists a provenance and %s leaves it unknown, and its address stays out of the reason", async (_, fault) => {
  registry.fault("/attestations/", fault);
  const found = await provenance();
  expect(found).toMatchObject({ state: "unknown", reason: expect.stringContaining("lists a provenance") });
  expect(JSON.stringify(found)).not.toContain("127.0.0.1");
});

test("an answer that holds no list, as of a mirror that says {} to everything, leaves it unknown", async () => {
  registry.serve(path, {});
  expect(await provenance()).toMatchObject({ state: "unknown", reason: expect.stringContaining("lists a provenance") });
});

test.each([
  ["no bundles", { attestations: [null, 7, { bundle: "x" }] }],
  ["too many", { attestations: Array.from({ length: 11 }, () => ({ bundle: signed() })) }],
  [
    "envelopes of no statement",
    { attestations: [{ bundle: { dsseEnvelope: { payload: "e30=", payloadType: "application/vnd.in-toto+json" } } }] },
  ],
])("nonsense among attestations (%s) is bad and throws nothing", async (_, document) => {
  registry.serve(path, document);
  expect(await provenance()).toMatchObject({ state: "bad" });
});

test("a damaged bundle is bad, whatever is damaged", async () => {
  const whole = signed();
  const entry = (whole.verificationMaterial.tlogEntries as object[])[0];
  for (const verificationMaterial of [
    {},
    { ...whole.verificationMaterial, tlogEntries: [] },
    { ...whole.verificationMaterial, tlogEntries: [{ ...entry, integratedTime: "1" }] },
    { ...whole.verificationMaterial, certificate: { rawBytes: "AAAA" } },
    { ...whole.verificationMaterial, certificate: { rawBytes: "MIIB" } },
  ]) {
    handOut({ ...whole, verificationMaterial });
    expect(await provenance()).toMatchObject({ state: "bad" });
  }
});

test("a version without a provenance, of a registry that signs, has none; of one that does not, it is unknown", async () => {
  const manifest = { name, version: "1.0.1" };
  registry.publish({ manifest, signer: signing });
  expect(await provenance({ of: lock({ version: "1.0.1" }) })).toEqual({ state: "none" });
  await using silent = await startRegistry();
  silent.publish({ manifest });
  await writeFile(join(dir, ".npmrc"), `registry=${silent.url}/\n`);
  expect(await provenance({ of: lock({ version: "1.0.1" }) })).toEqual({ state: "unknown", reason: "this registry has no attestations" });
});

test("a lock that names its bytes by SHA-1 only cannot be tied to an attestation", async () => {
  handOut(signed());
  const of = lock({ integrity: "sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=" });
  expect(await provenance({ of })).toMatchObject({ state: "unknown" });
});

test("only the registry of the package is asked, and nothing of the package is fetched", async () => {
  handOut(signed());
  await provenance();
  expect(registry.requests.map((request) => request.path).sort()).toEqual([path, "/-/npm/v1/keys", `/${name}/1.0.0`].sort());
});
