import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openTrust } from "../../src/registry/sigstore-trust.ts";
import { startPages } from "../fakes/registry-pages.ts";
import { newSigstore } from "../fakes/sigstore.ts";

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

test.each([
  ["answers with a page", { kind: "html" }],
  ["fails", { kind: "status", status: 500 }],
  ["is silent", { kind: "reset" }],
] as const)("where the public instance %s nothing is trusted, and its address stays out of the reason", async (_, fault) => {
  await using pages = await startPages();
  pages.fault("/", fault);
  const first = join(dir, "root.json");
  await writeFile(first, "{}");
  const options = { env: { MCP_GITOPS_CACHE: dir }, files: { read: async () => null }, trustedRoots: undefined };
  const trust = await openTrust({ ...options, tuf: { url: pages.url, root: first } })();
  expect(trust).toMatchObject({ kind: "unavailable", reason: expect.stringContaining("cannot be brought up to date") });
  expect(JSON.stringify(trust)).not.toContain("127.0.0.1");
});
