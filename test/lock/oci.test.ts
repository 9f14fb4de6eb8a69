import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { stableJson } from "../../src/lib/canonical.ts";
import type { ImageLock } from "../../src/lock/lock.ts";
import { imageFor } from "../../src/lock/oci/oci-store.ts";
import { parseLock } from "../../src/lock/parse-lock.ts";
import { resolveLock } from "../../src/lock/resolve-lock.ts";
import { account, dockerRegistryProgram, startDockerRegistry } from "../fakes/registry-docker.ts";
import { type FakePages, startPages } from "../fakes/registry-pages.ts";

let dir: string;
let registry: FakePages;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "oci-lock-"));
  registry = await startPages();
});
afterEach(() => Promise.all([registry[Symbol.asyncDispose](), rm(dir, { recursive: true })]));

const digestOf = (text: string) => `sha256:${createHash("sha256").update(text).digest("hex")}`;
const blob = (text: string) => ({ digest: digestOf(text), size: text.length });
const manifest = (name: string) => JSON.stringify({ schemaVersion: 2, config: blob(`${name} config`), layers: [blob("base"), blob(name)] });
const at = (reference: string) => `/v2/team/server/manifests/${reference}`;
const resolve = (version: string) =>
  resolveLock(
    { ecosystem: "oci", name: `${registry.url.slice("http://".length)}/team/server`, version },
    { configDir: dir, env: { HOME: dir, PATH: process.env.PATH } },
  );

/** Puts a list of platforms under a tag; returns its digest. */
function serveList(tag: string, platforms: Readonly<Record<string, string>>): string {
  const manifests = Object.entries(platforms).map(([platform, body]) => {
    const [os, architecture, variant] = platform.split("/");
    registry.pages[at(digestOf(body))] = { body };
    return { digest: digestOf(body), size: body.length, platform: { os, architecture, ...(variant && { variant }) } };
  });
  const list = JSON.stringify({ schemaVersion: 2, manifests });
  for (const name of [tag, digestOf(list)]) registry.pages[at(name)] = { body: list };
  return digestOf(list);
}

test("a lock names every layer of every usual platform, is the same when it is made again, and tells no address", async () => {
  const attestation = JSON.stringify({ schemaVersion: 2, config: blob("attested"), layers: [] });
  const digest = serveList("1.0.0", {
    "linux/arm64/v8": manifest("arm"),
    "linux/amd64": manifest("amd"),
    "unknown/unknown": attestation,
    "windows/amd64": manifest("windows"),
  });
  const answers = [await resolve("1.0.0"), await resolve(`1.0.0@${digest}`), await resolve(digest)];
  const locks = answers.map((answer) => (answer.kind === "resolved" ? (answer.lock as ImageLock) : expect.fail(JSON.stringify(answer))));
  const [lock] = locks as [ImageLock];
  expect(lock.digest).toBe(digest);
  expect(Object.keys(lock.platforms)).toEqual(["linux/amd64", "linux/arm64/v8"]);
  expect(lock.platforms["linux/amd64"]).toEqual({
    manifest: digestOf(manifest("amd")),
    config: blob("amd config"),
    layers: [blob("base"), blob("amd")],
  });
  expect(new Set(locks.map(({ version: _, ...rest }) => stableJson(rest))).size).toBe(1);
  expect(stableJson(lock)).not.toMatch(/http/);
  expect(parseLock(stableJson(lock))).toEqual(lock);
  expect(registry.requests.filter(({ path }) => path.includes("/blobs/"))).toEqual([]);
  expect(imageFor(lock, "linux/arm64")?.config).toEqual(blob("arm config"));
  expect(imageFor(lock, "linux/s390x")).toBe(null);
});

test("one image without a list is locked for any platform; of a long list the usual platforms are looked at", async () => {
  registry.pages[at("solo")] = { body: manifest("solo") };
  const solo = await resolve("solo");
  expect(solo).toMatchObject({
    kind: "resolved",
    lock: { digest: digestOf(manifest("solo")), platforms: { any: { manifest: digestOf(manifest("solo")) } } },
  });

  const names = ["386", "amd64", "arm64", "arm", "ppc64le", "riscv64", "s390x"];
  serveList("many", Object.fromEntries(names.map((name) => [`linux/${name}`, manifest(name)])));
  const many = await resolve("many");
  expect(many.kind === "resolved" && Object.keys((many.lock as ImageLock).platforms)).toEqual(["linux/amd64", "linux/arm64"]);
});

test("what a registry serves under a digest is held against it, and nonsense is no image", async () => {
  const digest = serveList("1.0.0", { "linux/amd64": manifest("amd") });
  registry.pages[at(digestOf(manifest("amd")))] = { body: manifest("another") };
  expect(await resolve(`1.0.0@${digest}`)).toMatchObject({
    kind: "unavailable",
    reason: expect.stringMatching(/other bytes than the digest names/),
  });
  registry.pages[at("broken")] = { body: "<html>" };
  expect(await resolve("broken")).toMatchObject({ kind: "unavailable" });
  registry.pages[at("chart")] = { body: JSON.stringify({ schemaVersion: 2, config: blob("chart"), layers: "none" }) };
  expect(await resolve("chart")).toMatchObject({ kind: "unresolvable" });
  expect(await resolve("2.0.0")).toMatchObject({ kind: "unresolvable" });
  serveList("windows", { "windows/amd64": manifest("windows") });
  expect(await resolve("windows")).toMatchObject({ kind: "unresolvable", reason: expect.stringMatching(/no platform of Linux/) });
});

test("a lock whose digest is not that of its version is refused, and so is a name that could be an option", async () => {
  const digest = serveList("1.0.0", { "linux/amd64": manifest("amd") });
  const answer = await resolve(`1.0.0@${digest}`);
  if (answer.kind !== "resolved") throw new Error(answer.reason);
  const forged = (over: object) => () => parseLock(JSON.stringify({ ...answer.lock, ...over }));
  expect(forged({})).not.toThrow();
  expect(forged({ digest: digestOf("other") })).toThrow(/not a valid lock/);
  expect(forged({ package: "--privileged" })).toThrow(/not a valid lock/);
  expect(forged({ version: `--rm@${digest}` })).toThrow(/not a valid lock/);
  expect(forged({ platforms: { "linux/amd64; rm": Object.values((answer.lock as ImageLock).platforms)[0] } })).toThrow(/not a valid lock/);
  expect(forged({ platforms: { any: { ...Object.values((answer.lock as ImageLock).platforms)[0] } } })).toThrow(/not a valid lock/);
});

const program = dockerRegistryProgram();
test.skipIf(program === null)("the reference registry, with docker's password", async () => {
  await using real = await startDockerRegistry(program ?? "");
  const digest = await real.push("team/server", "one", "1.0.0");
  const auth = Buffer.from(`${account.user}:${account.password}`).toString("base64");
  await mkdir(join(dir, ".docker"));
  await writeFile(join(dir, ".docker", "config.json"), JSON.stringify({ auths: { [real.host]: { auth } } }));
  const wanted = { ecosystem: "oci", name: `${real.host}/team/server`, version: `1.0.0@${digest}` } as const;
  const answer = await resolveLock(wanted, { configDir: dir, env: { HOME: dir, PATH: process.env.PATH } });
  expect(answer).toMatchObject({ kind: "resolved", lock: { digest, platforms: { "linux/amd64": {}, "linux/arm64": {} } } });
  expect(JSON.stringify(answer)).not.toContain(account.password);
});
