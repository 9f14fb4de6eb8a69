import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { silentLog } from "../../src/lib/log.ts";
import type { NpmLock } from "../../src/lock/lock.ts";
import { openNpmProvenance } from "../../src/registry/npm-provenance.ts";
import type { Trust } from "../../src/verify/security/provenance/trust.ts";
import { newSigningRegistry, type SigningRegistry } from "../fakes/npm-attestations.ts";
import { type FakeRegistry, startRegistry } from "../fakes/registry.ts";
import { distOf, packTarball } from "../fakes/registry-tarball.ts";

const signing = newSigningRegistry();
let registry: FakeRegistry;
let dir: string;

beforeEach(async () => {
  registry = await startRegistry();
  dir = await mkdtemp(join(tmpdir(), "signatures-"));
  await npmrc();
  registry.serve("/-/npm/v1/keys", signing.document);
});
afterEach(async () => {
  await registry.close();
  await rm(dir, { recursive: true });
});

const npmrc = (...lines: readonly string[]) => writeFile(join(dir, ".npmrc"), [`registry=${registry.url}/`, ...lines, ""].join("\n"));
const tarballOf = (name: string) => packTarball({ "package.json": JSON.stringify({ name, version: "1.0.0" }) });
const publish = (name: string, signer?: SigningRegistry, at: FakeRegistry = registry) =>
  at.publish({ tarball: tarballOf(name), ...(signer && { signer }), time: "2026-01-01T00:00:00.000Z" });
const lockOf = (names: readonly string[], over: Readonly<Record<string, string>> = {}): NpmLock => ({
  schema: "mcp-gitops/lock/v1",
  ecosystem: "npm",
  package: names[0] ?? "",
  version: "1.0.0",
  resolver: { npm: "11.0.0", node: "24.0.0" },
  packages: Object.fromEntries(
    names.map((name) => [`node_modules/${name}`, { name, version: "1.0.0", integrity: over[name] ?? distOf(tarballOf(name)).integrity }]),
  ),
});
const untrusted: Trust = { kind: "unavailable", reason: "no way out" };
async function signatures(names: readonly string[], over: Readonly<Record<string, string>> = {}, trust = untrusted) {
  const env = { PATH: process.env.PATH, HOME: dir, MCP_GITOPS_CACHE: join(dir, "cache") };
  const source = await openNpmProvenance({ repo: dir, env, log: silentLog }, async () => trust);
  return source.signaturesOf(lockOf(names, over));
}

test("every package of a tree is held against the registry's keys", async () => {
  for (const name of ["server", "@a/b", "c"]) publish(name, signing);
  expect(await signatures(["server", "@a/b", "c"])).toEqual({
    kind: "answered",
    signed: 3,
    vouched: false,
    unsigned: [],
    bad: [],
    attested: 0,
    unknown: null,
  });
});

test("a signature over other bytes, by another key of the same name, or of another form is bad; none, or by an unheard-of key, is missing", async () => {
  const impostor = newSigningRegistry(signing.id);
  publish("good", signing);
  publish("forged", impostor);
  publish("swapped", signing);
  registry.publish({ tarball: tarballOf("text"), signer: { ...signing, signatures: () => "signed, honestly" } });
  registry.publish({ tarball: tarballOf("torn"), signer: { ...signing, signatures: () => [{ keyid: signing.id, sig: "%%%" }] } });
  registry.publish({ tarball: tarballOf("nothing"), signer: { ...signing, signatures: () => [null] } });
  publish("bare");
  publish("stranger", newSigningRegistry("SHA256:unheard-of"));
  const swapped = { swapped: distOf(Buffer.from("other")).integrity };
  const answer = await signatures(["good", "forged", "swapped", "text", "torn", "nothing", "bare", "stranger"], swapped);
  expect(answer).toMatchObject({ kind: "answered", signed: 1, unsigned: ["bare@1.0.0", "stranger@1.0.0"], unknown: null });
  const bad = answer.kind === "answered" ? answer.bad : [];
  expect(bad.map(({ name, reason }) => `${name}: ${reason}`)).toEqual([
    "forged: its signature is not over this name, version and integrity",
    "swapped: the registry lists other bytes for it than the lock",
    "text: what stands for its signatures is no list",
    "torn: its signature is not over this name, version and integrity",
    "nothing: a signature without a key or without a value",
  ]);
});

test("what was published before its key expired holds, what was published after it does not", async () => {
  const [old, gone] = [
    newSigningRegistry("SHA256:old", "2026-06-01T00:00:00.000Z"),
    newSigningRegistry("SHA256:gone", "2025-06-01T00:00:00.000Z"),
  ];
  registry.serve("/-/npm/v1/keys", { keys: [...old.document.keys, ...gone.document.keys] });
  publish("before", old);
  publish("after", gone);
  const answer = await signatures(["before", "after"]);
  expect(answer).toMatchObject({ signed: 1, bad: [{ name: "after", reason: expect.stringContaining("expired") }] });
});

test.each([
  ["has no such endpoint", { kind: "status", status: 404 }],
  ["fails", { kind: "status", status: 500 }],
  ["answers with a page", { kind: "html" }],
  ["answers with nonsense", { kind: "body", text: '{"keys":[{"keyid":"x","key":"AAAA"},7]}' }],
  ["floods", { kind: "flood", bytes: 4 * 1024 * 1024 }],
  ["sends the question elsewhere", { kind: "redirect", location: "http://127.0.0.1:9/" }],
] as const)("a registry whose keys cannot be had because it %s leaves it unknown, and no package is asked for", async (_, fault) => {
  publish("server", signing);
  registry.fault("/-/npm/v1/keys", fault);
  const answer = await signatures(["server"]);
  expect(answer).toMatchObject({ kind: "unavailable" });
  expect(JSON.stringify(answer)).not.toContain("127.0.0.1");
  expect(registry.requests.filter(({ path }) => path.startsWith("/server"))).toEqual([]);
});

test("a package that the registry cannot tell of is counted as unknown, and hides no other", async () => {
  publish("server", signing);
  publish("slow", signing);
  registry.fault("/slow", { kind: "status", status: 500 });
  expect(await signatures(["server", "slow"])).toMatchObject({ signed: 1, bad: [], unknown: { count: 1 } });
});

test("what held once is not asked for again, unless the keys are others", async () => {
  publish("server", signing);
  publish("a", signing);
  const asked = () => registry.requests.filter(({ path }) => /^\/(server|a)\b/.test(path)).length;
  await signatures(["server", "a"]);
  const first = asked();
  expect(await signatures(["server", "a"])).toMatchObject({ signed: 2 });
  expect([first, asked()]).toEqual([2, 2]);
  const others = newSigningRegistry();
  registry.serve("/-/npm/v1/keys", others.document);
  expect(await signatures(["server", "a"])).toMatchObject({ signed: 0, bad: [{ name: "server" }, { name: "a" }] });
});

test("a memory that somebody spoiled is asked over again, and what does not hold is never remembered", async () => {
  publish("server", signing);
  publish("forged", newSigningRegistry(signing.id));
  await signatures(["server", "forged"]);
  const folder = join(dir, "cache", "signatures");
  for (const file of await readdir(folder)) await writeFile(join(folder, file), "{");
  expect(await signatures(["server", "forged"])).toMatchObject({ signed: 1, bad: [{ name: "forged" }] });
  expect(await signatures(["server", "forged"])).toMatchObject({ signed: 1, bad: [{ name: "forged" }] });
});

test("the packages of a scope with a registry of its own are held against the keys of that one", async () => {
  await using own = await startRegistry();
  const theirs = newSigningRegistry("SHA256:theirs");
  own.serve("/-/npm/v1/keys", theirs.document);
  await npmrc(`@mine:registry=${own.url}/`, `${own.url.replace("http:", "")}/:_authToken=t0ken-of-mine`);
  publish("server", signing);
  publish("@mine/x", theirs, own);
  expect(await signatures(["server", "@mine/x"])).toMatchObject({ signed: 2 });
  expect(own.requests.map(({ headers }) => headers.authorization)).toEqual(["Bearer t0ken-of-mine", "Bearer t0ken-of-mine"]);
  expect(registry.requests.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
});

test("a registry without documents of single versions is asked for the whole ones", async () => {
  publish("server", signing);
  registry.fault("/server/1.0.0", { kind: "status", status: 404 });
  expect(await signatures(["server"])).toMatchObject({ signed: 1 });
});

test("keys that Sigstore vouches for count, whatever the registry publishes", async () => {
  const vouched = {
    keys: signing.document.keys.map(({ keyid, key }) => ({ keyId: keyid, keyUsage: "npm:signatures", publicKey: { rawBytes: key } })),
  };
  const asked: string[] = [];
  const registryKeys = async (url: string) => {
    asked.push(url);
    return vouched;
  };
  const trust: Trust = { kind: "trusted", roots: [], registryKeys };
  const impostor = newSigningRegistry(signing.id);
  registry.serve("/-/npm/v1/keys", impostor.document);
  publish("server", signing);
  publish("forged", impostor);
  const names = ["server", "forged"];
  expect(await signatures(names, {}, trust)).toMatchObject({ signed: 1, vouched: true, bad: [{ name: "forged" }] });
  expect(asked).toEqual([`${registry.url}/`]);
  expect(await signatures(names, {}, { ...trust, registryKeys: async () => null })).toMatchObject({
    vouched: false,
    bad: [{ name: "server" }],
  });
});
