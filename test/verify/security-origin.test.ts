import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TrustedRoot } from "@sigstore/protobuf-specs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { silentLog } from "../../src/lib/log.ts";
import type { NpmLock } from "../../src/lock/lock.ts";
import { openNpm } from "../../src/registry/npm.ts";
import { openNpmProvenance } from "../../src/registry/npm-provenance.ts";
import { completeProof } from "../../src/verify/complete-proof.ts";
import type { Trust } from "../../src/verify/security/provenance/trust.ts";
import { openTreeReviewer } from "../../src/verify/security/review-trees.ts";
import type { TreeReview } from "../../src/verify/security/tree-review.ts";
import type { Proof, Verdict } from "../../src/verify/verdict.ts";
import type { JudgedWaiver } from "../../src/verify/waivers.ts";
import { attestationsOf, buildClaims, newSigningRegistry, provenanceStatement, repository } from "../fakes/npm-attestations.ts";
import { type FakeRegistry, startRegistry } from "../fakes/registry.ts";
import { distOf, packTarball } from "../fakes/registry-tarball.ts";
import { newSigstore } from "../fakes/sigstore.ts";

const sigstore = newSigstore();
const trusted: Trust = { kind: "trusted", roots: [TrustedRoot.fromJSON(sigstore.trustedRoot)] };
const signing = newSigningRegistry();
const name = "weather-mcp";
const purl = `pkg:npm/${name}`;
let registry: FakeRegistry;
let dir: string;

beforeEach(async () => {
  registry = await startRegistry();
  dir = await mkdtemp(join(tmpdir(), "origin-"));
  await writeFile(join(dir, ".npmrc"), `registry=${registry.url}/\n`);
});
afterEach(async () => {
  await registry.close();
  await rm(dir, { recursive: true });
});

const tarballOf = (version: string) => packTarball({ "package.json": JSON.stringify({ name, version }) });
const lockOf = (version: string): NpmLock => ({
  schema: "mcp-gitops/lock/v1",
  ecosystem: "npm",
  package: name,
  version,
  resolver: { npm: "11.0.0", node: "24.0.0" },
  packages: { [`node_modules/${name}`]: { name, version, integrity: distOf(tarballOf(version)).integrity } },
});

/** Publishes a version, with the provenance of a build of this repository. */
function publish(version: string, source: string | null, signer: typeof signing | null = signing): void {
  const tarball = tarballOf(version);
  registry.publish({ tarball, ...(signer && { signer }), ...(source !== null && { provenance: true }) });
  if (source === null) return;
  const attested = { purl: `${purl}@${version}`, integrity: distOf(tarball).integrity, repository: source };
  const bundle = sigstore.attest(provenanceStatement(attested), { claims: buildClaims(source) });
  registry.serve(`/-/npm/v1/attestations/${name}@${version}`, attestationsOf(bundle));
}

async function review(version = "1.0.1", pinned: string | null = "1.0.0", trust: Trust = trusted): Promise<TreeReview> {
  const env = { PATH: process.env.PATH, HOME: dir, MCP_GITOPS_CACHE: join(dir, "cache") };
  const options = { repo: dir, env, log: silentLog };
  const lookup = await (await openNpm(options)).lookup({ ecosystem: "npm", name, purl });
  const reviewer = openTreeReviewer({
    advisories: { npm: async () => ({ ask: async () => ({ kind: "answered", advisories: [] }) }) },
    provenance: { npm: () => openNpmProvenance(options, async () => trust) },
    lookups: new Map([[purl, lookup]]),
    quarantines: new Map(),
  });
  const found = await reviewer(lockOf(version), pinned === null ? null : lockOf(pinned));
  if (!found) throw new Error("nobody reviewed it");
  return found;
}
const told = ({ findings }: TreeReview) => findings.map(({ code, severity }) => `${severity} ${code}`);
const keys = () => registry.serve("/-/npm/v1/keys", signing.document);

test("a version that is built and signed as the one before says so, and nothing speaks against it", async () => {
  keys();
  publish("1.0.0", repository);
  publish("1.0.1", repository);
  const { findings, notLookedAt, provenance } = await review();
  expect(findings.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
    "info provenance: built from github.com/someone/weather-mcp@0123456789ab by .github/workflows/release.yml@refs/tags/v1.0.0, verified",
    "info registry signatures: 1 of 1 package of its tree signed by the registry (by keys that it publishes itself), 1 with a provenance",
  ]);
  expect(notLookedAt).toEqual([]);
  expect(provenance).toMatchObject({ state: "verified" });
});

test("a provenance that the pinned version had and the candidate has not is lost, whether it could be verified or not", async () => {
  publish("1.0.0", repository);
  publish("1.0.1", null);
  const lost = await review();
  expect(told(lost)).toEqual(["high provenance-lost"]);
  expect(lost.findings[0]?.evidence).toContain("built from github.com/someone/weather-mcp@0123456789ab");
  expect(told(await review("1.0.1", "1.0.0", { kind: "unavailable", reason: "no way out" }))).toEqual(["high provenance-lost"]);
  expect(told(await review("1.0.1", null))).toEqual(["info provenance"]);
});

test("a registry that lists provenances and hands none out has nothing that could be lost: unknown, never a regression", async () => {
  publish("1.0.0", repository);
  publish("1.0.1", null);
  registry.fault("/attestations/", { kind: "status", status: 404 });
  const { findings, notLookedAt } = await review();
  expect(findings.map(({ code, message }) => `${code} ${message}`)).toEqual(["provenance provenance: none is published"]);
  expect(notLookedAt).toContainEqual(
    expect.stringContaining("security, provenance of the pinned version: the registry lists a provenance"),
  );
});

test("a registry that knows of no attestations and no signatures leaves both unknown, and nothing is held against the version", async () => {
  publish("1.0.0", null, null);
  publish("1.0.1", null, null);
  const { findings, notLookedAt, provenance } = await review();
  expect(findings).toEqual([]);
  expect(notLookedAt).toEqual([
    "security, provenance: this registry has no attestations",
    "security, registry signatures: the registry publishes no keys to check signatures with",
  ]);
  expect(provenance).toMatchObject({ state: "unknown" });
});

test("another source than the pinned version's is told; another spelling of it is none", async () => {
  publish("1.0.0", "https://github.com/Someone/Weather-MCP");
  publish("1.0.1", repository);
  expect(told(await review())).toEqual(["info provenance"]);
  publish("1.0.2", "https://github.com/mallory/weather-mcp");
  const moved = await review("1.0.2");
  expect(told(moved)).toEqual(["info provenance", "high source-changed"]);
  expect(moved.findings[1]?.evidence).toContain("https://github.com/mallory/weather-mcp");
});

test("without a way to the roots a provenance is declared, and the gap is listed", async () => {
  publish("1.0.1", repository);
  const { findings, notLookedAt } = await review("1.0.1", null, { kind: "unavailable", reason: "no way out" });
  expect(findings[0]?.message).toContain(", not verified");
  expect(notLookedAt).toContain("security, provenance: it is declared and not verified: no way out");
});

test("hostile words of a statement stay one harmless line", async () => {
  publish("1.0.1", "https://github.com/x/y\n::set-output name=a::b\u202e`rm`");
  const { findings } = await review("1.0.1", null, { kind: "unavailable", reason: "no way out" });
  expect(JSON.stringify(findings)).not.toMatch(/\\n|\u202e/);
});

test("packages that nobody signed are told once: new ones want a person's eye, those of the pinned version do not", async () => {
  keys();
  publish("1.0.0", null, null);
  publish("1.0.1", null, null);
  expect(told(await review())).toContain("medium signature-missing");
  expect(told(await review("1.0.1", "1.0.1"))).toContain("info signature-missing");
});

const verdict = { suites: [{ suite: "security", outcome: "pass", findings: [] }], notLookedAt: [], outcome: "pass" };
const proof = {
  contract: null,
  verdict: { ...verdict, manifest: ".mcp.json", server: "s", package: purl, to: "1.0.1", lock: "sha256:0" } as unknown as Verdict,
} as Proof;
const decided = (found: TreeReview, required: readonly string[], waivers: readonly JudgedWaiver[] = []) =>
  completeProof(proof, { settings: { required }, launch: { local: null }, waivers } as never, { review: found, neighbours: [] }).verdict;

test("what somebody changed fails the suite, and the verdict where policy requires the suite; a waiver accepts it", async () => {
  keys();
  const impostor = newSigningRegistry(signing.id);
  publish("1.0.1", null, impostor);
  const found = await review("1.0.1", null);
  expect(told(found)).toContain("critical signature-bad");
  expect(decided(found, ["security"])).toMatchObject({ outcome: "fail", suites: [{ outcome: "fail" }] });
  expect(decided(found, [])).toMatchObject({ outcome: "warn", suites: [{ outcome: "fail" }] });
  const [bad] = decided(found, ["security"]).suites[0]?.findings.filter(({ code }) => code === "signature-bad") ?? [];
  const waiver = { fingerprint: bad?.fingerprint ?? "", reason: "ours", author: "me", expires: "2099-01-01", line: 1, inForce: true };
  expect(decided(found, ["security"], [waiver])).toMatchObject({ outcome: "pass", suites: [{ outcome: "pass" }] });
});

test("a provenance that does not hold fails the suite", async () => {
  publish("1.0.0", repository);
  publish("1.0.1", repository);
  registry.serve(`/-/npm/v1/attestations/${name}@1.0.1`, { attestations: [{ bundle: 7 }] });
  const found = await review();
  expect(told(found)).toContain("critical provenance-bad");
  expect(decided(found, ["security"]).outcome).toBe("fail");
});
