import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openTrust } from "../../src/registry/sigstore-trust.ts";
import type { Trust } from "../../src/verify/security/provenance/trust.ts";
import type { Fault } from "../fakes/registry-faults.ts";
import { startPages } from "../fakes/registry-pages.ts";
import { newSigstore } from "../fakes/sigstore.ts";
import { type FakeTuf, newTuf } from "../fakes/tuf.ts";

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "trust-"));
});
afterEach(() => rm(dir, { recursive: true }));

const trustOf = (files: Readonly<Record<string, string>>, trustedRoots: readonly string[]) =>
  openTrust({ env: {}, trustedRoots, files: { read: async (path) => (files[path] === undefined ? null : Buffer.from(files[path])) } })();
const root = JSON.stringify(newSigstore().trustedRoot);

test("roots are those of the files that policy names", async () => {
  const trust = await trustOf({ "a.json": root, "b.json": root }, ["a.json", "b.json"]);
  expect(trust).toMatchObject({ kind: "trusted", roots: [{ certificateAuthorities: [{}] }, { certificateAuthorities: [{}] }] });
});

test.each([
  ["is not there", undefined, "no such file"],
  ["is no JSON", "trust me", "what is no trusted root"],
  ["is JSON of another kind", "{}", "JSON of another kind"],
  ["is a list", "[]", "JSON of another kind"],
  ["trusts nobody", JSON.stringify({ mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1" }), "no certificate authority"],
])("a file that %s is a mistake in the policy, with its name", async (_, text, found) => {
  const files: Record<string, string> = text === undefined ? {} : { "policies/root.json": text };
  await expect(trustOf(files, ["policies/root.json"])).rejects.toMatchObject({
    code: "policy",
    details: { place: { file: "policies/root.json" }, found: expect.stringContaining(found) },
  });
});

/** The public instance as this repository of TUF on loopback plays it. */
async function publicTrust(tuf: FakeTuf, fault?: Fault, content?: string, then: (trust: Trust) => Promise<void> = async () => {}) {
  await using pages = await startPages(tuf.pages);
  if (fault) pages.fault("timestamp", fault);
  const target = Object.keys(tuf.pages).find((path) => path.startsWith("/targets/"));
  if (content !== undefined && target) pages.pages[target] = { body: content };
  const first = join(dir, "root.json");
  await writeFile(first, tuf.root);
  const options = { env: { MCP_GITOPS_CACHE: dir }, files: { read: async () => null }, trustedRoots: undefined };
  const trust = await openTrust({ ...options, tuf: { url: pages.url, root: first } })();
  expect(pages.requests.map(({ path }) => path)).toContain("/timestamp.json");
  expect(JSON.stringify(trust)).not.toContain("127.0.0.1");
  await then(trust);
  return trust;
}

test("the roots of the public instance are brought up to date by TUF", async () => {
  expect(await publicTrust(newTuf({ "trusted_root.json": root }))).toMatchObject({
    kind: "trusted",
    roots: [{ certificateAuthorities: [{ subject: { commonName: "throwaway authority" } }] }],
  });
});

test("the keys of a registry come by TUF as well, where it knows the registry", async () => {
  const tuf = newTuf({ "trusted_root.json": root, "registry.example.test/npm/keys.json": '{"keys":[]}' });
  await publicTrust(tuf, undefined, undefined, async (trust) => {
    const keysOf = trust.kind === "trusted" ? trust.registryKeys : undefined;
    expect(await keysOf?.("https://registry.example.test/npm/")).toEqual({ keys: [] });
    expect(await keysOf?.("https://other.example.test/")).toBeNull();
  });
});

test.each<[string, Fault]>([
  ["answers with a page", { kind: "html" }],
  ["fails", { kind: "status", status: 500 }],
  ["is silent", { kind: "reset" }],
])("where the public instance %s nothing is trusted", async (_, fault) => {
  expect(await publicTrust(newTuf({ "trusted_root.json": root }), fault)).toMatchObject({
    kind: "unavailable",
    reason: expect.stringContaining("cannot be brought up to date"),
  });
});

test("roots that are out of date are not trusted", async () => {
  const old = newTuf({ "trusted_root.json": root }, "2020-01-01T00:00:00Z");
  expect(await publicTrust(old)).toMatchObject({ kind: "unavailable" });
});

test("roots that are others than what was signed are not trusted", async () => {
  const forged = JSON.stringify(newSigstore().trustedRoot);
  expect(await publicTrust(newTuf({ "trusted_root.json": root }), undefined, forged)).toMatchObject({ kind: "unavailable" });
});
