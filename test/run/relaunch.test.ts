import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { workTreeFiles } from "../../src/lib/work-tree-files.ts";
import { readInventory } from "../../src/manifest/read-inventory.ts";
import { repinAll } from "../../src/manifest/repin.ts";
import { launchPath, lockPath } from "../../src/manifest/server-id.ts";
import { lockEntries, unlockEntries } from "../../src/steps/relaunch.ts";
import { openRunWorld, publishMirror, type RunWorld } from "./world.ts";

let world: RunWorld;
let lock: string;
let shelf: string;

beforeAll(async () => {
  world = await openRunWorld();
  publishMirror(world);
  shelf = mkdtempSync(join(tmpdir(), "relaunch-"));
  lock = await world.lock("mirror", { name: "mirror-mcp", version: "1.0.0" });
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  rmSync(shelf, { recursive: true });
});
beforeEach(() => rmSync(join(world.repo, ".mcp"), { recursive: true, force: true }));

const sources = join(import.meta.dirname, "../../src/main.ts");
const read = (path: string) => readFileSync(join(world.repo, path));
const init = (flag: "--locked" | "--unlocked", program: string | null = null) => {
  const options = { repo: world.repo, program, dryRun: false };
  return flag === "--locked" ? lockEntries(options) : unlockEntries(options);
};
const one = async (manifest = ".mcp.json") => {
  const { servers, problems } = await readInventory(workTreeFiles(world.repo));
  expect(problems).toEqual([]);
  const server = servers.find((server) => server.server === "mirror" && server.manifest === manifest);
  if (!server) throw new Error("the server is not there");
  return server;
};
const withLock = (manifest: string) => world.write(`.mcp/${manifest}/mirror/lock.json`, lock);

test.for([
  ["plain", '{\n  "mcpServers": {\n    "mirror": { "command": "npx", "args": ["-y", "mirror-mcp@1.0.0", "tell", "${X}"] }\n  }\n}\n'],
  [
    "tabs, CRLF, a BOM, comments",
    '\ufeff{\r\n\t// servers\r\n\t"mcpServers": {\r\n\t\t"mirror": {\r\n\t\t\t"args": [\r\n\t\t\t\t"-y", // yes\r\n\t\t\t\t"mirror\\u002dmcp@1.0.0",\r\n\t\t\t\t"tell", "${X}",\r\n\t\t\t],\r\n\t\t\t"env": {"A": "ü"},\r\n\t\t\t"command": "npx",\r\n\t\t},\r\n\t},\r\n}',
  ],
  ["no arguments", '{"mcpServers":{"mirror":{"command":"npx -y mirror-mcp@1.0.0 tell ${X}","type":"stdio"}}}'],
  ["one list", '{"mcpServers":{"mirror":{"command":["npx","-y","mirror-mcp@1.0.0","tell","${X}"]}}}'],
])("an entry is locked and unlocked to the byte, and reads the same in between: %s", async ([, text]) => {
  await world.write(".mcp.json", text as string);
  await withLock("=2emcp.json");
  const before = await one();
  expect(await init("--locked")).toEqual([{ manifest: ".mcp.json", server: "mirror", state: "locked", why: null }]);
  expect(read(".mcp.json").toString()).not.toContain("npx");
  const locked = await one();
  const { launcher, span, pins, files, launch, ...same } = locked;
  expect(before).toMatchObject(same);
  expect([launcher, files, launch.direct]).toEqual(["mcp-gitops run", [".mcp.json", launchPath(locked)], before.launch.direct]);
  expect(read(launchPath(locked)).toString("utf8", span?.start, span?.end)).toBe("1.0.0");
  expect(await init("--locked")).toMatchObject([{ state: "kept", why: "it is locked already" }]);
  // As a proposal does.
  await world.write(launchPath(locked), repinAll(read(launchPath(locked)), pins, "1.1.0").toString());
  expect(await one()).toMatchObject({ version: "1.1.0", pin: "exact" });
  expect(await init("--unlocked")).toMatchObject([{ state: "unlocked" }]);
  expect(read(".mcp.json").toString()).toBe((text as string).replace("1.0.0", "1.1.0"));
  expect(() => read(launchPath(locked))).toThrow("ENOENT");
});

test.for([
  [".codex/config.toml", '[mcp_servers.mirror]\ncommand = "npx" # starts it\nargs = [\n  "-y",\n  "mirror-mcp@1.0.0",\n  "tell",\n]\n'],
  [
    ".continue/mcpServers/one.yaml",
    'name: one\nversion: 0.0.1\nschema: v1\nmcpServers:\n  - name: mirror\n    command: "npx"\n    args: ["-y", "mirror-mcp@1.0.0", "tell",]\n',
  ],
])("TOML and YAML that are written as JSON would be are locked and unlocked to the byte: %s", async ([path = "", text = ""]) => {
  rmSync(join(world.repo, ".mcp.json"), { force: true });
  await world.write(path, text);
  await world.write(lockPath({ manifest: path, server: "mirror" }), lock);
  const before = await one(path);
  expect(await init("--locked")).toMatchObject([{ manifest: path, state: "locked" }]);
  expect(read(path).toString()).toMatch(/"mcp-gitops"[\s\S]*\["run", "mirror", "--", "tell"\]/);
  expect((await one(path)).version).toBe(before.version);
  expect(await init("--unlocked")).toMatchObject([{ state: "unlocked" }]);
  expect(read(path).toString()).toBe(text);
  rmSync(join(world.repo, path));
});

test("a locked entry starts its server from the lock as a client starts it", async () => {
  const entry = { command: "npx", args: ["-y", "mirror-mcp@1.0.0", "tell", "a b"] };
  const other = { command: "npx", args: ["-y", "leaf@1.0.0"] };
  await world.write(".mcp.json", JSON.stringify({ mcpServers: { mirror: entry, other, far: { url: "https://example.com" } } }, null, 2));
  await withLock("=2emcp.json");
  const program = join(world.repo, "tools/mcp-gitops.js");
  await world.write("tools/mcp-gitops.js", `import(${JSON.stringify(sources)});`);
  const entries = await init("--locked", program);
  expect(entries.map(({ server, state, why }) => [server, state, why])).toEqual([
    ["mirror", "locked", null],
    ["other", "kept", "no lock of this version is committed: merge a proposal for it first, or add --as-of"],
  ]);
  const { command, args } = JSON.parse(read(".mcp.json").toString()).mcpServers.mirror;
  expect([command, args]).toEqual(["node", [program, "run", "mirror", "--", "tell", "a b"]]);
  for (const [path, ...rest] of [args, args]) {
    expect(path).toBe(program);
    const { stdout } = await world.run(rest);
    expect(JSON.parse(stdout.toString())).toMatchObject({ args: ["tell", "a b"], leaf: "leaf 1" });
  }
  await world.write(
    ".mcp/=2emcp.json/mirror/launch.json",
    read(launchPath({ manifest: ".mcp.json", server: "mirror" }))
      .toString()
      .replace("1.0.0", "1.1.0"),
  );
  expect((await world.run(args.slice(1))).stderr).toContain("is of something else than its entry asks for");
});

test("a script keeps its arguments to itself, and two manifests are told apart", async () => {
  const entry = { command: "sh", args: ["serve.sh", "x"] };
  await world.write("serve.sh", 'exec npx -y mirror-mcp@1.0.0 tell "$@"\n');
  await world.write(".mcp.json", JSON.stringify({ mcpServers: { mirror: entry } }));
  await world.write(
    ".vscode/mcp.json",
    JSON.stringify({ servers: { mirror: { command: "npx", args: ["mirror-mcp@1.0.0", "tell", "y"] } } }),
  );
  await withLock("=2emcp.json");
  await withLock("=2evscode=2fmcp.json");
  await init("--locked");
  const argsOf = (path: string, root: string) => JSON.parse(read(path).toString())[root].mirror.args as string[];
  expect(argsOf(".mcp.json", "mcpServers")).toEqual(["run", "mirror", "--manifest", ".mcp.json"]);
  expect(argsOf(".vscode/mcp.json", "servers")).toEqual(["run", "mirror", "--manifest", ".vscode/mcp.json", "--", "tell", "y"]);
  expect((await one()).span?.file).toBe("serve.sh");
  const started = async (args: string[]) => JSON.parse((await world.run(args)).stdout.toString()).args;
  expect(await started(argsOf(".mcp.json", "mcpServers"))).toEqual(["tell", "x"]);
  expect(await started(argsOf(".vscode/mcp.json", "servers"))).toEqual(["tell", "y"]);
  await init("--unlocked");
  expect(JSON.parse(read(".mcp.json").toString()).mcpServers.mirror).toEqual(entry);
  rmSync(join(world.repo, ".vscode"), { recursive: true });
});

test.for([
  ["missing", null, "missing launch.json"],
  ["no JSON", "{", "broken launch.json"],
  ["not what is written there", '{"command": 1}', "broken launch.json"],
  ["itself", '{"command": "\\"mcp-gitops\\"", "args": "[\\"run\\", \\"mirror\\"]"}', "calls itself"],
])("a launch.json that is %s leaves the entry unmanaged, and says so", async ([, content, why]) => {
  await world.write(".mcp.json", '{"mcpServers":{"mirror":{"command":"mcp-gitops","args":["run","mirror"]}}}');
  if (content !== null) await world.write(".mcp/=2emcp.json/mirror/launch.json", content as string);
  const { servers, problems } = await readInventory(workTreeFiles(world.repo));
  expect(servers[0]).toMatchObject({ launcher: "mcp-gitops run", pin: "unmanaged", unmanaged: why });
  expect(problems.map(({ code }) => code)).toEqual(why === "calls itself" ? [] : ["broken-launch"]);
});

test("what is pinned and has no lock yet is locked for the day that is asked for, said to be unproved, and starts", async () => {
  const { registry } = world;
  const kit = (version: string, time: string) =>
    registry.publish({ manifest: { name: "kit", version }, files: { "index.js": `module.exports = "kit ${version}";` }, time });
  kit("1.0.0", "2025-01-01T00:00:00.000Z");
  kit("1.1.0", "2026-01-01T00:00:00.000Z");
  registry.publish({
    manifest: { name: "old-mcp", version: "1.0.0", bin: "old.js", dependencies: { kit: "^1.0.0" } },
    files: { "old.js": "console.log(require('kit'))" },
    time: "2025-08-21T00:00:00.000Z",
  });
  const text = '{"mcpServers":{"old":{"command":"npx","args":["-y","old-mcp@1.0.0"]},"loose":{"command":"npx","args":["-y","old-mcp"]}}}';
  await world.write(".mcp.json", text);
  const ended = await world.run([
    "init",
    "--locked",
    "--as-of",
    "release",
    "--program",
    sources.replace("src/main.ts", "bin/mcp-gitops.js"),
  ]);
  expect(ended.code, ended.stderr).toBe(0);
  const words = ended.stdout.toString();
  expect(words).toContain("locked now and not proved yet: packages until 2025-08-21T01:00:00.000Z");
  expect(words).toMatch(/loose +kept +it could not be locked: it is not pinned to one version/);
  expect((await world.run(["run", "old"])).stdout.toString()).toBe("kit 1.0.0\n");
  expect((await world.run(["init", "--unlocked"])).code).toBe(0);
  expect(read(".mcp.json").toString()).toBe(text);
  expect((await world.run(["init", "--as-of", "release"])).code).toBe(2);
});
