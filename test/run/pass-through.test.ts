import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openRunWorld, publishMirror, type RunWorld } from "./world.ts";

let world: RunWorld;

beforeAll(async () => {
  world = await openRunWorld();
  publishMirror(world);
  const mcpServers = {
    mirror: { command: "npx", args: ["-y", "mirror-mcp@1.0.0"] },
    shell: { command: "npx", args: ["-y", "shell-mcp@1.0.0"] },
    wordy: { command: "env", args: ["ADDED=from ${WHERE:-nowhere}", "npx", "-y", "mirror-mcp@1.0.0", "tell", "--flag=${FLAG}"] },
  };
  await world.write(".mcp.json", JSON.stringify({ mcpServers }, null, 2));
  await world.lock("mirror", { name: "mirror-mcp", version: "1.0.0" });
  await world.lock("wordy", { name: "mirror-mcp", version: "1.0.0" });
  await world.lock("shell", { name: "shell-mcp", version: "1.0.0" });
  // The first start of each stands in for the server while it runs; those after it take its place.
  await world.run(["run", "shell", "--", "exit", "0"]);
});
afterAll(() => world[Symbol.asyncDispose]());

const told = (stdout: Buffer) => JSON.parse(stdout.toString()) as { args: string[]; env: Record<string, string>; pid: number; cwd: string };

test("the first start installs, says so on stderr only, and passes everything through as the next ones do", async () => {
  const input = Buffer.concat([Buffer.from('{"jsonrpc":"2.0"}\n'), randomBytes(8 * 1024 * 1024), Buffer.from("\n\0\xff")]);
  const first = await world.run(["run", "mirror", "--", "echo"], { input });
  expect(first).toMatchObject({ code: 0, signal: null, stderr: "installing mirror-mcp@1.0.0 from its lock (2 packages)\n" });
  expect(first.stdout.equals(input)).toBe(true);
  const second = await world.run(["run", "mirror", "--", "echo"], { input });
  expect(second).toMatchObject({ code: 0, signal: null, stderr: "" });
  expect(second.stdout.equals(input)).toBe(true);
  const shell = await world.run(["run", "shell", "--", "echo"], { input });
  expect(shell.stdout.equals(input)).toBe(true);
});

test("a Node server takes this program's place: the same process, with its environment, arguments and folder as they were", async () => {
  await world.run(["run", "mirror", "--", "exit", "0"]);
  const args = ["tell", "", "two words", "--repo", "ünï", "--json", "--", "$HOME"];
  const running = world.start(["run", "mirror", "--", ...args], { env: { ODD: "a=b\nc", NODE_NO_WARNINGS: "" }, input: Buffer.alloc(0) });
  const { stdout, stderr } = await running.ended;
  const { env, ...rest } = told(stdout);
  expect(rest).toMatchObject({ args, pid: running.process.pid, cwd: world.repo });
  expect(stderr).toBe("");
  expect(Object.keys(env).sort()).toEqual(["HOME", "MCP_GITOPS_CACHE", "NODE_NO_WARNINGS", "ODD", "PATH"]);
  expect(env.ODD).toBe("a=b\nc");
});

test("without `--` the manifest's arguments count, and what a prefix adds to the environment is added", async () => {
  for (const time of ["installed", "quick"]) {
    const { stdout } = await world.run(["run", "wordy"], { env: { FLAG: time, WHERE: "here" } });
    expect(told(stdout)).toMatchObject({ args: ["tell", `--flag=${time}`], env: { ADDED: "from here", FLAG: time } });
  }
});

test.for(["mirror", "shell"])("exit codes and signals are those of the server (%s)", async (server) => {
  expect(await world.run(["run", server, "--", "exit", "42"])).toMatchObject({ code: 42, signal: null });
  for (const signal of ["SIGTERM", "SIGKILL"] as const) {
    const running = world.start(["run", server, "--", "wait"]);
    await running.says("ready");
    running.process.kill(signal);
    expect(await running.ended).toMatchObject({ code: null, signal });
  }
  const trapping = world.start(["run", server, "--", "trap"]);
  await trapping.says("ready");
  trapping.process.kill("SIGTERM");
  const { code, stdout } = await trapping.ended;
  expect([code, stdout.toString()]).toEqual([7, "ready\ngot SIGTERM\n"]);
});

test("the server is found from a folder inside the repository, and ends when its stdin does", async () => {
  await world.write(".git/HEAD", "ref: refs/heads/main\n");
  await world.write("deep/er/file", "");
  const running = world.start(["run", "mirror", "--", "echo"], { cwd: `${world.repo}/deep/er` });
  running.process.stdin?.write("one\n");
  await running.says("one");
  running.process.stdin?.end();
  expect(await running.ended).toMatchObject({ code: 0 });
});
