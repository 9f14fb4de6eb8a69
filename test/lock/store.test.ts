import { execFile } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ConfigError } from "../../src/lib/errors.ts";
import type { NpmLock } from "../../src/lock/lock.ts";
import { packageKey } from "../../src/lock/npm/package-folder.ts";
import { startCommand } from "../../src/lock/start-command.ts";
import { openStore, type Store } from "../../src/lock/store.ts";
import { type NpmWorld, openNpmWorld } from "./npm-world.ts";

const exec = promisify(execFile);
let world: NpmWorld;
let one: NpmLock;
let two: NpmLock;

beforeAll(async () => {
  world = await openNpmWorld();
  const { registry } = world;
  const hello = '#!/usr/bin/env node\nconsole.log("hello from", require("leaf"));\n';
  registry.publish({ manifest: { name: "leaf", version: "1.0.0" }, files: { "index.js": 'module.exports = "leaf 1";\n' } });
  registry.publish({ manifest: { name: "leaf", version: "2.0.0" }, files: { "index.js": 'module.exports = "leaf 2";\n' } });
  registry.publish({ manifest: { name: "only-mac", version: "1.0.0", os: ["darwin"] } });
  registry.publish({
    manifest: {
      name: "@acme/one",
      version: "1.0.0",
      bin: "bin/hello.js",
      dependencies: { leaf: "1" },
      optionalDependencies: { "only-mac": "1" },
    },
    files: { "bin/hello.js": hello },
  });
  registry.publish({
    manifest: { name: "two", version: "1.0.0", bin: { two: "two.sh", other: "other.js" }, dependencies: { "@acme/one": "1", leaf: "2" } },
    files: { "two.sh": "#!/bin/sh\r\necho two\n", "other.js": "#!/usr/bin/env -S node --no-warnings\n" },
  });
  registry.publish({
    manifest: { name: "builds", version: "1.0.0", scripts: { install: "node build.js" } },
    files: { "build.js": 'require("fs").writeFileSync("built.txt", Object.keys(process.env).sort().join());', "seed.txt": "seed" },
  });
  one = await world.lock("@acme/one", "1.0.0");
  two = await world.lock("two", "1.0.0");
});
afterAll(() => world[Symbol.asyncDispose]());

const open = (name: string): Store => openStore(world.path(name), { configDir: world.configDir });
const tarballs = () => world.registry.requests.filter(({ path }) => path.endsWith(".tgz")).map(({ path }) => path);

test("trees are made of hard links to one extraction of each package, asked for once", async () => {
  const store = open("store");
  const [first, second, again] = await Promise.all([
    store.install(one, world.path("t/one")),
    store.install(two, world.path("t/two")),
    store.install(one, world.path("t/one-again")),
  ]);
  expect(new Set(tarballs()).size).toBe(tarballs().length);
  const inode = (tree: { root: string }, path: string) => statSync(join(tree.root, "node_modules", path)).ino;
  expect(inode(first, "leaf/index.js")).toBe(inode(again, "leaf/index.js"));
  expect(inode(first, "leaf/index.js")).toBe(inode(second, "@acme/one/node_modules/leaf/index.js"));
  expect(existsSync(join(first.root, "node_modules/only-mac"))).toBe(false);
  expect(readlinkSync(join(first.root, "node_modules/.bin/one"))).toBe("../@acme/one/bin/hello.js");
  expect((await exec(join(second.root, "node_modules/.bin/two"))).stdout).toBe("two\n");
  const { command, args } = startCommand(first, { bin: null, args: ["x"] });
  expect((await exec(command, [...args])).stdout).toBe("hello from leaf 1\n");
  expect(readdirSync(world.path("t")).sort()).toEqual(["one", "one-again", "two"]);
  expect(readdirSync(store.dir)).toEqual(["packages"]);
});

test("executables are found by npm's rules", async () => {
  const tree = await open("store").install(two, world.path("t/two"));
  const start = (bin: string | null) => startCommand(tree, { bin, args: [] });
  expect(start(null)).toMatchObject({ command: join(tree.root, "node_modules/two/two.sh"), args: [] });
  expect(start("other")).toMatchObject({
    command: process.execPath,
    args: ["--no-warnings", join(tree.root, "node_modules/two/other.js")],
  });
  expect(start("one").args).toEqual([join(tree.root, "node_modules/@acme/one/bin/hello.js")]);
  expect(() => start("ghost")).toThrow(ConfigError);
});

test("what is installed already is not made again; another lock there is not overwritten", async () => {
  const store = open("store");
  const into = world.path("t/kept");
  await store.install(one, into);
  const before = statSync(into).ino;
  await store.install(one, into);
  expect(statSync(into).ino).toBe(before);
  await expect(store.install(two, into)).rejects.toThrow(/ENOTEMPTY|EEXIST/);
  expect(existsSync(join(into, "node_modules/two"))).toBe(false);
});

test("half an extraction never counts", async () => {
  const dir = world.path("crashed");
  const leaf = packageKey(one.packages["node_modules/leaf"] ?? { name: "", version: "", integrity: "" });
  mkdirSync(join(dir, "packages", leaf, "files"), { recursive: true });
  writeFileSync(join(dir, "packages", leaf, "files", "index.js"), "half");
  mkdirSync(join(dir, "extracting"));
  writeFileSync(join(dir, "extracting", "pid"), "999999999");
  const tree = await open("crashed").install(one, world.path("t/crashed"));
  const file = join(tree.root, "node_modules/leaf/index.js");
  expect(readFileSync(file, "utf8")).toContain("leaf 1");
  rmSync(join(dir, "packages", leaf, "files", "index.js"));
  const fresh = await open("crashed").install(one, world.path("t/fresh"));
  expect(readFileSync(join(fresh.root, "node_modules/leaf/index.js"), "utf8")).toContain("leaf 1");
});

/** Other bytes of the same length in the same file, at the same time: nothing but reading it tells. */
function forge(file: string): void {
  const { mode, size, atimeMs, mtimeMs } = statSync(file);
  chmodSync(file, 0o644);
  writeFileSync(file, "#".repeat(size));
  chmodSync(file, mode);
  utimesSync(file, atimeMs / 1000, mtimeMs / 1000);
}

test("a byte that differs in the store is a failure with its path, and the next installation is sound", async () => {
  const leaf = packageKey(one.packages["node_modules/leaf"] ?? { name: "", version: "", integrity: "" });
  await open("poisoned").install(one, world.path("t/poisoned"));
  const folder = join(world.path("poisoned"), "packages", leaf);
  const file = join(folder, "files/index.js");
  expect(statSync(file).mode & 0o222).toBe(0);
  chmodSync(file, 0o644);
  writeFileSync(file, "module.exports = 'evil'");
  const failed = open("poisoned").install(one, world.path("t/poisoned-2"));
  await expect(failed).rejects.toMatchObject({
    code: "disk",
    details: { found: file, todo: expect.stringContaining(`${folder}.changed`) },
  });
  expect(existsSync(world.path("t/poisoned-2"))).toBe(false);
  expect(readFileSync(join(`${folder}.changed`, "files/index.js"), "utf8")).toContain("evil");
  const again = await open("poisoned").install(one, world.path("t/poisoned-2"), { lasting: true });
  expect(readFileSync(join(again.root, "node_modules/leaf/index.js"), "utf8")).toContain("leaf 1");
  forge(file);
  await expect(open("poisoned").install(one, world.path("t/poisoned-3"), { lasting: true })).rejects.toMatchObject({
    details: { found: file },
  });
});

test("what stays is read to its last byte when it is deployed again; other times for the same bytes are nothing", async () => {
  const install = () => open("kept").install(one, world.path("t/live"), { lasting: true, placing: "copy" });
  const tree = await install();
  const file = join(tree.root, "node_modules/leaf/index.js");
  utimesSync(file, 0, 0);
  expect(await install()).toEqual(tree);
  forge(file);
  await expect(install()).rejects.toMatchObject({ code: "disk", details: { found: file } });
});

test("a copy is its owner's: what it writes to its own package reaches nobody else", async () => {
  const [mine, other] = [world.path("t/mine"), world.path("t/other")];
  await open("copies").install(one, mine, { placing: "copy", lasting: true });
  await open("copies").install(one, other);
  const file = (tree: string) => join(tree, "node_modules/leaf/index.js");
  expect(statSync(file(mine)).mode & 0o200).toBe(0o200);
  writeFileSync(file(mine), "module.exports = 'mine'");
  expect(readFileSync(file(other), "utf8")).toContain("leaf 1");
  await open("copies").install(one, world.path("t/third"));
});

test("other bytes than the lock names are refused, and only that lock fails", async () => {
  const bad = structuredClone(one) as { packages: Record<string, { integrity: string }> };
  const leaf = bad.packages["node_modules/leaf"];
  if (leaf) leaf.integrity = `sha512-${"A".repeat(86)}==`;
  const store = open("tampered");
  const warm = store.install(await world.lock("leaf", "2.0.0"), world.path("t/leaf"));
  const results = await Promise.allSettled([
    warm,
    store.install(bad as NpmLock, world.path("t/bad")),
    store.install(two, world.path("t/good")),
  ]);
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(results[1]).toMatchObject({ reason: { code: "registry", message: expect.stringContaining("other bytes") } });
  expect(existsSync(world.path("t/bad"))).toBe(false);
});

test("processes share a store", async () => {
  const script = `
    import { openStore } from ${JSON.stringify(join(import.meta.dirname, "../../src/lock/store.ts"))};
    const [dir, into, configDir, lock] = process.argv.slice(1);
    await openStore(dir, { configDir }).install(JSON.parse(lock), into);`;
  const before = tarballs().length;
  const run = (into: string) =>
    exec(process.execPath, [
      "--input-type=module",
      "-e",
      script,
      world.path("shared"),
      world.path(into),
      world.configDir,
      JSON.stringify(two),
    ]);
  await Promise.all([run("t/shared-1"), run("t/shared-2")]);
  expect(existsSync(world.path("t/shared-1/node_modules/two/two.sh"))).toBe(true);
  expect(existsSync(world.path("t/shared-2/node_modules/leaf/index.js"))).toBe(true);
  expect(tarballs().length - before).toBeLessThanOrEqual(4);
});

test("install scripts run only where policy says so, in copies, with nothing of this environment", async () => {
  const lock = await world.lock("builds", "1.0.0");
  const store = open("store");
  const quiet = await store.install(lock, world.path("t/quiet"));
  expect(quiet.scriptsWithheld).toEqual(["builds@1.0.0"]);
  expect(existsSync(join(quiet.root, "node_modules/builds/built.txt"))).toBe(false);
  process.env.SOME_TOKEN = "x";
  const built = await store.install(lock, world.path("t/built"), { installScripts: ["builds"] });
  delete process.env.SOME_TOKEN;
  expect(built.scriptsWithheld).toEqual([]);
  expect(readFileSync(join(built.root, "node_modules/builds/built.txt"), "utf8").split(",")).not.toContain("SOME_TOKEN");
  const seed = (root: string) => statSync(join(root, "node_modules/builds/seed.txt")).ino;
  expect(seed(built.root)).not.toBe(seed(quiet.root));
});

test("a package that is not made for this platform is refused before anything is fetched", async () => {
  const lock = structuredClone(one) as NpmLock & { packages: Record<string, { os?: string[] }> };
  Object.assign(lock.packages["node_modules/leaf"] ?? {}, { os: ["aix"] });
  await expect(open("platform").install(lock, world.path("t/aix"))).rejects.toMatchObject({ code: "environment" });
});
