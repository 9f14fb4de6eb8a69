import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stableJson } from "../../src/lib/canonical.ts";
import { run } from "../../src/lib/process.ts";
import type { PypiLock } from "../../src/lock/lock.ts";
import { parseLock } from "../../src/lock/parse-lock.ts";
import { resolveLock } from "../../src/lock/resolve-lock.ts";
import { startCommand } from "../../src/lock/start-command.ts";
import { openStore } from "../../src/lock/store.ts";
import type { PythonRequest } from "../../src/manifest/inventory.ts";
import { type PythonIndex, startPythonIndex } from "../fakes/python-index.ts";
import { wheelOf } from "../fakes/wheel.ts";
import { testWithUv } from "./uv.ts";

let index: PythonIndex;
let dir: string;
const plain: PythonRequest = { extras: [], with: [], python: null, others: [] };

beforeAll(async () => {
  index = await startPythonIndex();
  dir = mkdtempSync(join(tmpdir(), "pypi-"));
  const print = (text: string) =>
    `import os, sys\ndef main():\n    print(${JSON.stringify(text)}, sys.argv[1:], os.environ.get("PYTHONPATH"), sys.flags.isolated)\n`;
  index.publish({ name: "leaf", version: "1.0", files: { "leaf.py": "" } });
  index.publish({ name: "leaf", version: "2.0", files: { "leaf.py": "" } });
  index.publish({ name: "only-windows", version: "1.0" });
  index.publish({ name: "cli", version: "3.0", scripts: { cli: "cli:main" }, files: { "cli.py": print("cli") } });
  index.publish({
    name: "server",
    version: "1.0",
    requires: ["leaf<2", "only-windows; sys_platform == 'win32'", "cli; extra == 'cli'"],
    extras: ["cli"],
    scripts: { server: "server:main" },
    files: { "server.py": print("server") },
  });
});
afterAll(async () => {
  await index[Symbol.asyncDispose]();
  rmSync(dir, { recursive: true, force: true });
});

const environment = () => ({
  PATH: process.env.PATH,
  HOME: dir,
  UV_DEFAULT_INDEX: index.url,
  UV_CACHE_DIR: join(dir, "uv"),
  UV_HTTP_RETRIES: "0",
});
// One object for all: what is installed on this machine is asked once for each.
let shared: { configDir: string; env: NodeJS.ProcessEnv } | undefined;
const context = () => (shared ??= { configDir: dir, env: environment() });
const resolve = (name: string, version: string, python: Partial<PythonRequest> = {}) =>
  resolveLock({ ecosystem: "pypi", name, version, python: { ...plain, ...python } }, context());
const locked = async (name: string, version: string, python: Partial<PythonRequest> = {}): Promise<PypiLock> => {
  const answer = await resolve(name, version, python);
  if (answer.kind !== "resolved" || answer.lock.ecosystem !== "pypi") throw new Error(JSON.stringify(answer));
  return answer.lock;
};

testWithUv("the whole tree is locked from metadata alone, for every platform, to the byte and without an address", async () => {
  index.requests.length = 0;
  const lock = await locked("server", "1.0");
  expect(Object.keys(lock.packages)).toEqual(["leaf==1.0", "only-windows==1.0", "server==1.0"]);
  expect(lock.packages["only-windows==1.0"]).toMatchObject({ marker: "sys_platform == 'win32'", requiredBy: ["server"] });
  expect(lock.packages["leaf==1.0"]?.hashes).toEqual([expect.stringMatching(/^sha256:[0-9a-f]{64}$/)]);
  expect(lock).toMatchObject({ requirements: ["server==1.0"], requiresPython: null, resolver: { platform: "any" } });
  expect(index.requests.filter((path) => /\.(whl|gz)$/.test(path))).toEqual([]);
  const text = stableJson(lock);
  expect(text).toBe(stableJson(await locked("server", "1.0")));
  expect(text).not.toMatch(/127\.0\.0\.1|https?:/);
  expect(parseLock(text)).toEqual(lock);
});

testWithUv("a person's own settings of uv make no other tree", async () => {
  index.publish({ name: "leaf", version: "0.9" });
  const text = stableJson(await locked("server", "1.0"));
  for (const [name, value] of [
    ["UV_RESOLUTION", "lowest"],
    ["UV_PRERELEASE", "allow"],
  ] as const) {
    process.env[name] = value;
    try {
      expect(stableJson(await locked("server", "1.0"))).toBe(text);
    } finally {
      delete process.env[name];
    }
  }
});

testWithUv("extras and --with come along", async () => {
  const lock = await locked("Server", "1.0", { extras: ["CLI"], with: ["leaf >= 1", "cli@3.0"] });
  expect(lock.requirements).toEqual(["server[cli]==1.0", "cli==3.0", "leaf>=1"]);
  expect(Object.keys(lock.packages)).toEqual(["cli==3.0", "leaf==1.0", "only-windows==1.0", "server==1.0"]);
});

testWithUv("what cannot be had is told apart: the version's own fault, and the index's", async () => {
  index.publishSource("sources", "1.0");
  index.publish({ name: "from-git", version: "1.0", requires: ["leaf @ git+https://git.invalid/leaf"] });
  index.publish({ name: "too-new", version: "1.0", requiresPython: ">=3.99" });
  index.publish({ name: "secret-child", version: "1.0", requires: ["locked-away"] });
  index.publish({ name: "sick-child", version: "1.0", requires: ["sick"] });
  index.status.set("locked-away", 401);
  index.status.set("sick", 500);
  expect(await resolve("server", "9.9")).toMatchObject({
    kind: "unresolvable",
    reason: expect.stringContaining("no version of server==9.9"),
  });
  expect(await resolve("ghost", "1.0")).toMatchObject({ kind: "unresolvable", reason: expect.stringContaining("ghost was not found") });
  expect(await resolve("sources", "1.0")).toMatchObject({ kind: "unlockable", reason: expect.stringContaining("without building") });
  expect(await resolve("from-git", "1.0")).toMatchObject({ kind: "unlockable", reason: expect.stringContaining("no hash fixes") });
  expect(await resolve("too-new", "1.0")).toMatchObject({ kind: "unavailable", reason: expect.stringContaining(">=3.99") });
  expect(await resolve("secret-child", "1.0")).toMatchObject({ kind: "unavailable", reason: expect.stringContaining("refuses access") });
  expect(await resolve("sick-child", "1.0")).toMatchObject({ kind: "unavailable" });
  expect(JSON.stringify(await resolve("sick-child", "1.0"))).not.toContain("127.0.0.1");
});

testWithUv("a tree is installed from its lock, offline once its wheels are there, and starts where it was moved to, isolated", async () => {
  const store = openStore(join(dir, "store"), context());
  const lock = await locked("server", "1.0", { extras: ["cli"] });
  const tree = await store.install(lock, join(dir, "t/one"));
  index.requests.length = 0;
  await store.install(lock, join(dir, "t/two"), { lasting: true });
  expect(index.requests).toEqual([]);
  const modules = (name: string) => join(dir, "t", name, "lib", readdirSync(join(dir, "t", name, "lib"))[0] ?? "", "site-packages");
  expect(statSync(join(modules("one"), "server.py")).ino).toBe(statSync(join(modules("two"), "server.py")).ino);
  expect([existsSync(join(modules("one"), "__pycache__")), existsSync(join(modules("two"), "__pycache__"))]).toEqual([false, true]);
  expect(readdirSync(modules("one"))).not.toContain("only_windows-1.0.dist-info");
  const start = async (bin: string | null) => {
    const { command, args } = startCommand(tree, { bin, args: ["-x"] });
    return (await run([command, ...args], { cwd: dir, env: { PYTHONPATH: "/evil" } })).stdout.toString().trim();
  };
  expect(await start(null)).toBe("server ['-x'] /evil 1");
  expect(await start("cli")).toBe("cli ['-x'] /evil 1");
  expect(() => startCommand(tree, { bin: "../../evil", args: [] })).toThrow(/cannot be started/);
  expect(startCommand(tree, { bin: "python", args: ["-m", "server"] }).args).toEqual(["-I", "-m", "server"]);
});

testWithUv("other bytes than the lock names are refused", async () => {
  index.publish({ name: "victim", version: "1.0" });
  const lock = await locked("victim", "1.0");
  index.tamper("victim-1.0-py3-none-any.whl", wheelOf({ name: "victim", version: "1.0", files: { "evil.py": "" } }));
  const store = openStore(join(dir, "other-store"), context());
  await expect(store.install(lock, join(dir, "t/victim"))).rejects.toThrow("other bytes than the lock names");
  expect(existsSync(join(dir, "t/victim"))).toBe(false);
});

testWithUv("a byte that differs in what was unpacked is a failure with its path, and the next installation is sound", async () => {
  index.publish({ name: "stable", version: "1.0", files: { "stable.py": "ONE = 1\n" } });
  const lock = await locked("stable", "1.0");
  const install = (name: string) => openStore(join(dir, "byte-store"), context()).install(lock, join(dir, "t", name));
  const tree = await install("sound");
  const site = join(tree.root, "lib", readdirSync(join(tree.root, "lib"))[0] ?? "", "site-packages");
  // Linked to uv's cache: with its RECORD in accord, nothing but what was seen first tells.
  writeFileSync(join(site, "stable.py"), "ONE = 2\n");
  await expect(install("poisoned")).rejects.toMatchObject({
    code: "disk",
    details: { found: expect.stringContaining("site-packages/stable.py") },
  });
  expect(existsSync(join(dir, "t/poisoned"))).toBe(false);
  const again = await install("again");
  expect(readFileSync(join(site.replace(tree.root, again.root), "stable.py"), "utf8")).toBe("ONE = 1\n");
});

testWithUv("nothing that a package brings runs while it is installed", async () => {
  const canary = join(dir, "canary");
  const code = `import os; open(${JSON.stringify(canary)}, "a").write("ran")\n`;
  index.publish({
    name: "eager",
    version: "1.0",
    scripts: { eager: "eager:main" },
    files: { "eager.pth": code, "sitecustomize.py": code, "eager.py": code },
  });
  const store = openStore(join(dir, "store"), context());
  const lock = await locked("eager", "1.0");
  await store.install(lock, join(dir, "t/eager"), { lasting: true });
  const tree = await store.install(lock, join(dir, "t/eager-again"), { placing: "copy" });
  expect(existsSync(canary)).toBe(false);
  const { command, args } = startCommand(tree, { bin: null, args: [] });
  await run([command, ...args]);
  expect(readFileSync(canary, "utf8")).toContain("ran");
});

test("without uv nothing is blamed, and what to do is said", async () => {
  const answer = await resolveLock(
    { ecosystem: "pypi", name: "server", version: "1.0", python: plain },
    { configDir: dir, env: { PATH: join(dir, "nothing") } },
  );
  expect(answer).toEqual({ kind: "unavailable", reason: "uv is not on this machine: install it (pip install uv), and try again" });
});

test("what no lock can carry is said before uv is asked", async () => {
  const reason = async (python: Partial<PythonRequest>) => {
    const answer = await resolveLock(
      { ecosystem: "pypi", name: "server", version: "1.0", python: { ...plain, ...python } },
      { configDir: dir, env: {} },
    );
    return answer.kind === "unavailable" ? answer.reason : answer.kind;
  };
  expect(await reason({ others: ["--index-url"] })).toContain("--index-url");
  expect(await reason({ with: ["leaf @ git+https://git.invalid/leaf"] })).toContain("no index can answer");
  expect(await reason({ with: ["leaf\n--index-url=http://evil.invalid"] })).toContain("no index can answer");
  expect(await reason({ with: ["-e ."] })).toContain("no index can answer");
  expect(await reason({ python: "/opt/python" })).toContain("Python");
});

const good = {
  schema: "mcp-gitops/lock/v1",
  ecosystem: "pypi",
  package: "server",
  version: "1.0",
  requirements: ["server==1.0"],
  requiresPython: null,
  resolver: { uv: "0.9.0", python: "3.12.1", platform: "any" },
  packages: { "server==1.0": { name: "server", version: "1.0", hashes: [`sha256:${"0".repeat(64)}`] } },
};

test.each([
  ["a hash that ends its line", { packages: { "server==1.0": { ...good.packages["server==1.0"], hashes: ["sha256:0\n-e ."] } } }],
  ["no hash", { packages: { "server==1.0": { ...good.packages["server==1.0"], hashes: [] } } }],
  ["a marker with an option", { packages: { "server==1.0": { ...good.packages["server==1.0"], marker: "a == 'b' \n--index-url=x" } } }],
  ["another name than its key", { packages: { ...good.packages, "leaf==1.0": good.packages["server==1.0"] } }],
  ["no server in it", { package: "other" }],
  ["another version of the server", { version: "2.0" }],
  ["a requirement that is a URL", { requirements: ["server @ https://evil.invalid/x.whl"] }],
  ["a Python that is an option", { resolver: { ...good.resolver, python: "--help" } }],
  ["an address", { index: "https://index.invalid" }],
])("a lock with %s is none", (_, change) => {
  expect(parseLock(JSON.stringify(good))).toEqual(good);
  expect(() => parseLock(JSON.stringify({ ...good, ...change }))).toThrow("not a valid lock");
});
