import { mkdirSync, readdirSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stableJson } from "../../src/lib/canonical.ts";
import { lockFromPackageLock } from "../../src/lock/npm/package-lock.ts";
import { parseLock } from "../../src/lock/parse-lock.ts";
import { resolveLock } from "../../src/lock/resolve-lock.ts";
import { type NpmWorld, openNpmWorld } from "./npm-world.ts";

let world: NpmWorld;

beforeAll(async () => {
  world = await openNpmWorld();
  const { registry } = world;
  registry.publish({ manifest: { name: "leaf", version: "1.0.0" } });
  registry.publish({ manifest: { name: "leaf", version: "2.0.0" } });
  registry.publish({
    manifest: { name: "branch", version: "1.1.0", dependencies: { leaf: "^1.0.0" }, scripts: { postinstall: "node x.js" } },
  });
  registry.publish({ manifest: { name: "only-mac", version: "1.0.0", os: ["darwin"], cpu: "arm64" } });
  registry.publish({
    manifest: {
      name: "server",
      version: "1.0.0",
      bin: { server: "./bin.js", "../evil": "../../evil.js" },
      dependencies: { branch: "^1.0.0", leaf: "^2.0.0" },
      optionalDependencies: { "only-mac": "*" },
      devDependencies: { "never-published": "1.0.0" },
    },
    files: { "bin.js": "#!/usr/bin/env node\n" },
  });
  registry.publish({ manifest: { name: "@private/server", version: "1.0.0" } });
});
afterAll(() => world[Symbol.asyncDispose]());

const resolve = (name: string, version: string) => resolveLock({ ecosystem: "npm", name, version }, { configDir: world.configDir });

test("the whole tree is locked from metadata alone, the same bytes each time, with no address in it", async () => {
  const first = await resolve("server", "1.0.0");
  const second = await resolve("server", "1.0.0");
  if (first.kind !== "resolved" || second.kind !== "resolved") throw new Error("not resolved");
  const { lock } = first;
  if (lock.ecosystem !== "npm") throw new Error("no npm lock");
  expect(Object.keys(lock.packages)).toEqual([
    "node_modules/branch",
    "node_modules/branch/node_modules/leaf",
    "node_modules/leaf",
    "node_modules/only-mac",
    "node_modules/server",
  ]);
  expect(lock.packages["node_modules/only-mac"]).toMatchObject({ optional: true, os: ["darwin"], cpu: ["arm64"] });
  expect(lock.packages["node_modules/branch"]).toMatchObject({ hasInstallScript: true, dependencies: { leaf: "^1.0.0" } });
  expect(lock.packages["node_modules/server"]?.bin).toEqual({ server: "bin.js", evil: "evil.js" });
  expect(lock.resolver.node).toBe(process.versions.node);
  expect(stableJson(lock)).toBe(stableJson(second.lock));
  expect(stableJson(lock)).not.toContain("127.0.0.1");
  expect(parseLock(stableJson(lock))).toEqual(lock);
  expect(world.registry.requests.filter(({ path }) => path.endsWith(".tgz"))).toEqual([]);
});

test("what does not exist is blamed by name", async () => {
  world.registry.publish({ manifest: { name: "needs-ghost", version: "1.0.0", dependencies: { ghost: "1" } } });
  world.registry.publish({ manifest: { name: "needs-leaf-9", version: "1.0.0", dependencies: { leaf: "9" } } });
  expect(await resolve("nothing-here", "1.0.0")).toMatchObject({
    kind: "unresolvable",
    reason: expect.stringContaining("nothing-here@1.0.0"),
  });
  expect(await resolve("server", "7.7.7")).toMatchObject({ kind: "unresolvable", reason: expect.stringContaining("server@7.7.7") });
  expect(await resolve("needs-ghost", "1.0.0")).toMatchObject({ kind: "unresolvable", reason: expect.stringContaining("ghost@1") });
  expect(await resolve("needs-leaf-9", "1.0.0")).toMatchObject({ kind: "unresolvable", reason: expect.stringContaining("leaf@9") });
  expect(await resolve("--omit", "1.0.0")).toMatchObject({ kind: "unresolvable" });
  expect(await resolve("server", "^1.0.0")).toMatchObject({ kind: "unresolvable" });
});

test("a release that is younger than npm's cached document is found", async () => {
  expect((await resolve("leaf", "1.0.0")).kind).toBe("resolved");
  world.registry.publish({ manifest: { name: "leaf", version: "2.1.0" } });
  expect((await resolve("leaf", "2.1.0")).kind).toBe("resolved");
});

test.each([
  ["git+https://127.0.0.1:9/x.git", "a git repository"],
  ["http://127.0.0.1:9/x.tgz", "a URL"],
  ["file:../x", "a file or folder"],
])("a dependency from %s cannot be locked", async (spec, words) => {
  const name = `from-${words.split(" ")[1]?.toLowerCase()}`;
  world.registry.publish({ manifest: { name, version: "1.0.0", dependencies: { x: spec } } });
  expect(await resolve(name, "1.0.0")).toMatchObject({ kind: "unlockable", reason: expect.stringContaining(words) });
});

test("a package that brings others in its own archive blames nobody, and its archive is not looked into", async () => {
  world.registry.publish({ manifest: { name: "bundler", version: "1.0.0", dependencies: { leaf: "1" }, bundleDependencies: ["leaf"] } });
  world.registry.publish({ manifest: { name: "over-bundler", version: "1.0.0", dependencies: { bundler: "1" } } });
  expect(await resolve("over-bundler", "1.0.0")).toMatchObject({ kind: "unlockable", reason: expect.stringContaining("its own archive") });
  expect(world.registry.requests.filter(({ path }) => path.endsWith(".tgz"))).toEqual([]);
});

test("a person's own settings of npm make no other tree of the same metadata", async () => {
  world.registry.publish({ manifest: { name: "plugin", version: "1.0.0", peerDependencies: { leaf: "1" } } });
  const locked = async () => {
    const resolution = await resolve("plugin", "1.0.0");
    return resolution.kind === "resolved" ? stableJson(resolution.lock) : resolution.reason;
  };
  const text = await locked();
  expect(text).toContain("node_modules/leaf");
  for (const line of ["legacy-peer-deps=true", "lockfile-version=1", "save=false", "dry-run=true", "global=true", "location=global"]) {
    await world.npmrc([line]);
    expect([line, await locked()]).toEqual([line, text]);
  }
  await world.npmrc([]);
});

test("trouble of the registry is not blamed on the version, and its address is not repeated", async () => {
  world.registry.publish({ manifest: { name: "needs-slow", version: "1.0.0", dependencies: { slow: "1" } } });
  world.registry.fault("/slow", { kind: "status", status: 503 });
  const resolution = await resolve("needs-slow", "1.0.0");
  world.registry.heal();
  expect(resolution.kind).toBe("unavailable");
  expect(JSON.stringify(resolution)).not.toContain("127.0.0.1");
});

test("a private scope is asked with the token of .npmrc, which is gone afterwards", async () => {
  const host = new URL(world.registry.url).host;
  world.registry.protect("Bearer of-good-news", "@private");
  const folder = world.path("tmp");
  mkdirSync(folder);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    expect(await resolve("@private/server", "1.0.0")).toMatchObject({ kind: "unavailable", reason: expect.stringContaining("token") });
    await world.npmrc([`@private:registry=${world.registry.url}/`, `//${host}/:_authToken=\${READ_TOKEN}`]);
    process.env.READ_TOKEN = "of-good-news";
    const resolution = await resolve("@private/server", "1.0.0");
    expect(resolution.kind).toBe("resolved");
    expect(JSON.stringify(resolution)).not.toContain("good-news");
  } finally {
    delete process.env.READ_TOKEN;
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    await world.npmrc([]);
  }
  expect(readdirSync(folder).filter((name) => name !== "node-compile-cache")).toEqual([]);
});

test("without integrity there is no lock; what is bundled comes with its parent", () => {
  const resolver = { npm: "11.0.0", node: "24.0.0" };
  const integrity = `sha512-${"A".repeat(86)}==`;
  const parent = { version: "1.0.0", integrity };
  const make = (packages: object) => lockFromPackageLock({ packages }, { name: "a", version: "1.0.0" }, resolver);
  expect(make({ "node_modules/a": { version: "1.0.0" } })).toEqual({
    kind: "refused",
    reason: "the registry gives no integrity for a@1.0.0",
  });
  expect(make({ "node_modules/a": { ...parent, resolved: "git+ssh://x" } })).toMatchObject({ reason: expect.stringContaining("git") });
  expect(make({ "node_modules/a": parent, "node_modules/a/node_modules/b": { version: "1.0.0", inBundle: true } })).toMatchObject({
    lock: { packages: { "node_modules/a": { name: "a" } } },
  });
  expect(make({ "node_modules/a": parent, "node_modules/../../b": parent })).toMatchObject({ kind: "refused" });
  expect(make({ "node_modules/a": { ...parent, version: "2.0.0" } })).toMatchObject({ kind: "refused" });
});
