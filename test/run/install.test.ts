import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { lockPath } from "../../src/manifest/server-id.ts";
import { type Ended, openRunWorld, publishMirror, type RunWorld } from "./world.ts";

let world: RunWorld;

const manifestOf = (spec: string) => JSON.stringify({ mcpServers: { mirror: { command: "npx", args: ["-y", spec, "tell"] } } });

beforeAll(async () => {
  world = await openRunWorld();
  publishMirror(world);
  for (const version of ["1.0.0", "1.1.0"]) locks[version] = await world.lock("mirror", { name: "mirror-mcp", version });
});
afterAll(() => world[Symbol.asyncDispose]());

/** A repository that pins and locks 1.0.0, on a machine without any tree. */
beforeEach(async () => {
  world.registry.heal();
  for (const folder of [world.cache, join(world.repo, ".mcp"), join(world.repo, ".cursor")])
    rmSync(folder, { recursive: true, force: true });
  await pin("1.0.0");
});

const locks: Record<string, string> = {};
const pin = async (version: string, lock = version, manifest = ".mcp.json") => {
  await world.write(manifest, manifestOf(`mirror-mcp@${version}`));
  await world.write(lockPath({ manifest, server: "mirror" }), locks[lock] ?? "");
};
const trees = () => readdirSync(join(world.cache, "run/trees"));
const tree = () => join(world.cache, "run/trees", trees()[0] ?? "");
const start = (...args: string[]) => world.run(["run", "mirror", ...args]);
const told = ({ stdout }: Ended) => JSON.parse(stdout.toString());

test("two first starts at once install once, and both servers run", async () => {
  const ended = await Promise.all([start(), start()]);
  expect(ended.map(({ code }) => code)).toEqual([0, 0]);
  expect(ended.map(({ stderr }) => stderr).filter(Boolean)).toEqual(["installing mirror-mcp@1.0.0 from its lock (2 packages)\n"]);
  expect(world.tarballs().sort()).toEqual(["/leaf/-/leaf-1.0.0.tgz", "/mirror-mcp/-/mirror-mcp-1.0.0.tgz"]);
  expect(trees()).toHaveLength(1);
});

test("an installation that is killed in its middle is done again by the next start", async () => {
  world.registry.fault("leaf-1.0.0.tgz", { kind: "silent" });
  rmSync(join(world.repo, "../npm-cache"), { recursive: true, force: true });
  const before = world.tarballs().length;
  const first = world.start(["run", "mirror"]);
  await expect.poll(() => world.tarballs().length, { timeout: 30_000 }).toBe(before + 1);
  for (const pid of childrenOf(first.process.pid)) process.kill(pid, "SIGKILL");
  expect(await first.ended).toMatchObject({ code: 3 });
  world.registry.heal();
  expect(await start()).toMatchObject({ code: 0 });
  expect(trees()).toHaveLength(1);
});

test("a byte that differs is a failure with its path; the next start installs what the lock says, in the tree and in the store", async () => {
  await start();
  const file = join(tree(), "node_modules/leaf/index.js");
  chmodSync(file, 0o644);
  writeFileSync(file, 'module.exports = "evil";\n');
  const refused = await start();
  expect([refused.code, refused.stdout.length]).toEqual([3, 0]);
  expect(refused.stderr).toContain("mirror-mcp@1.0.0 is not what was installed: the bytes of a file were changed");
  expect(refused.stderr).toContain(file);
  expect(told(await start())).toMatchObject({ leaf: "leaf 1" });
  rmSync(join(world.cache, "run/trees", trees().find((name) => name.endsWith(".changed")) ?? ""), { recursive: true });
  rmSync(join(tree(), "node_modules/leaf"), { recursive: true });
  const mended = await start();
  expect(told(mended)).toMatchObject({ leaf: "leaf 1" });
  expect(mended.stderr).toBe(
    "warning: mirror-mcp@1.0.0 was cut short since it was installed: it is installed again from its lock\n" +
      "installing mirror-mcp@1.0.0 from its lock (2 packages)\n",
  );
  utimesSync(join(tree(), "node_modules/leaf/index.js"), 0, 0);
  expect(await start()).toMatchObject({ code: 0, stderr: "" });
  expect(await start()).toMatchObject({ code: 0, stderr: "" });
});

test("a change of the manifest, of the lock or of a script counts at once", async () => {
  await start();
  await pin("1.1.0", "1.0.0");
  const refused = await start();
  expect(refused).toMatchObject({ code: 2 });
  expect(refused.stdout).toHaveLength(0);
  expect(refused.stderr).toContain("is of something else than its entry asks for");
  expect(refused.stderr).toContain("expected: mirror-mcp 1.1.0\n  found:    mirror-mcp 1.0.0");
  await pin("1.1.0");
  expect(await start()).toMatchObject({ code: 0, stderr: expect.stringContaining("installing mirror-mcp@1.1.0") });
  await world.write("serve.sh", 'export COLOUR=blue\nexec npx -y mirror-mcp@1.1.0 tell "$@"\n');
  await world.write(".mcp.json", JSON.stringify({ mcpServers: { mirror: { command: "sh", args: ["serve.sh", "a"] } } }));
  const scripted = told(await start());
  expect([scripted.args, scripted.env.COLOUR]).toEqual([["tell", "a"], "blue"]);
  await world.write("serve.sh", "exec npx -y mirror-mcp@1.1.0 tell b\n");
  expect(told(await start()).args).toEqual(["tell", "b"]);
});

test("no lock, no such server, nothing to lock: each is said with what to do", async () => {
  await world.write(
    ".vscode/mcp.json",
    JSON.stringify({ servers: { far: { url: "https://example.com/mcp" }, bare: { command: "npx", args: ["leaf"] } } }),
  );
  const said = async (...args: string[]) => {
    const { code, stdout, stderr } = await world.run(["run", ...args]);
    expect([code, stdout.length]).toEqual([2, 0]);
    return stderr;
  };
  expect(await said("bare")).toMatch(/bare \(.vscode\/mcp.json\) has no lock[\s\S]*to do: {4}merge a proposal/);
  expect(await said("far")).toContain("starts no package");
  expect(await said("ghost")).toMatch(/no manifest of this repository has a server called "ghost"[\s\S]*mirror, far, bare/);
  expect(await said("mirror", "--manifest", ".vscode/mcp.json")).toContain(".vscode/mcp.json has no server called");
  expect(await said()).toContain("needs the name of a server");
  expect(await said("mirror", "extra")).toContain("Unexpected argument");
  await world.write(".mcp/=2emcp.json/mirror/lock.json", "{");
  expect(await said("mirror")).toContain("the lock is not JSON");
});

test("manifests that say the same need no --manifest, others do", async () => {
  await pin("1.0.0", "1.0.0", ".cursor/mcp.json");
  expect(await start()).toMatchObject({ code: 0 });
  expect(await start()).toMatchObject({ code: 0, stderr: "" });
  await pin("1.1.0", "1.1.0", ".cursor/mcp.json");
  expect((await start()).stderr).toContain("name the manifest");
  expect(told(await start("--manifest", ".cursor/mcp.json")).args).toEqual(["tell"]);
  expect(await start("--manifest=.mcp.json")).toMatchObject({ code: 0, stderr: "" });
});

test("what was not started for months makes room when something new is installed; what is used stays", async () => {
  await start();
  const old = tree();
  const records = () => readdirSync(join(world.cache, "run/starts"));
  const [record = ""] = records();
  for (const path of [old, join(world.cache, "run/starts", record)]) utimesSync(path, 0, 0);
  await start();
  await pin("1.1.0");
  await start();
  expect([trees().length, records().length]).toEqual([2, 2]);
  for (const path of [old, join(world.cache, "run/starts", record)]) utimesSync(path, 0, 0);
  rmSync(
    trees()
      .map((name) => join(world.cache, "run/trees", name))
      .find((path) => path !== old) ?? "",
    { recursive: true },
  );
  await start();
  expect([existsSync(old), trees().length, records().length]).toEqual([false, 1, 1]);
});

test("an installation that died before it could say who it was is not waited for", async () => {
  await start();
  const held = `${tree()}.lock`;
  rmSync(tree(), { recursive: true });
  mkdirSync(held);
  utimesSync(held, 0, 0);
  expect(await start()).toMatchObject({ code: 0 });
  expect(existsSync(held)).toBe(false);
});

test("what is installed starts with no registry, and asks for nothing", async () => {
  await start();
  await world.registry.close();
  expect(await start()).toMatchObject({ code: 0, stderr: "" });
  rmSync(join(world.cache, "run/starts"), { recursive: true });
  expect(await start()).toMatchObject({ code: 0, stderr: "" });
});

test("from a folder outside of any repository it looks through nothing, and says how to name the repository", async () => {
  const cwd = join(world.repo, "..");
  mkdirSync(join(cwd, "much"), { recursive: true });
  await world.write("../much/.mcp.json", JSON.stringify({ mcpServers: { mirror: { command: "npx", args: ["mirror-mcp@1.0.0"] } } }));
  const lost = await world.run(["run", "mirror"], { cwd });
  expect(lost).toMatchObject({ code: 2, stderr: expect.stringMatching(/no repository with locks[\s\S]*--repo DIR/) });
  expect(await world.run(["run", "mirror", "--repo", world.repo, "--", "exit", "0"], { cwd })).toMatchObject({ code: 0 });
});

test("a cache that cannot be made is named, with what to do; one that is named from here is the same from wherever the server starts", async () => {
  const refused = await world.run(["run", "mirror"], { env: { MCP_GITOPS_CACHE: join(world.repo, ".npmrc", "cache") } });
  expect(refused).toMatchObject({ code: 2, stderr: expect.stringMatching(/cannot be written to[\s\S]*MCP_GITOPS_CACHE/) });
  expect(await world.run(["run", "mirror", "--", "exit", "0"], { env: { MCP_GITOPS_CACHE: "../near" } })).toMatchObject({ code: 0 });
  await world.run(["run", "mirror", "--repo", world.repo, "--", "exit", "0"], {
    cwd: "/",
    env: { MCP_GITOPS_CACHE: "", XDG_CACHE_HOME: "no/where" },
  });
  expect(existsSync(join(world.repo, "../.cache/mcp-gitops/run/trees"))).toBe(true);
});

test("without a registry on the first day it says so and starts nothing", async () => {
  rmSync(join(world.repo, "../npm-cache"), { recursive: true, force: true });
  const { code, stdout, stderr } = await start();
  expect([code, stdout.length]).toEqual([3, 0]);
  expect(stderr).toContain("ECONNREFUSED");
});

/** The processes that a process has started. */
function childrenOf(pid = 0): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);
}
