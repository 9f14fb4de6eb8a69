import { spawn } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtProduct } from "../scenarios/bundle.ts";
import { tinyServer } from "../verify/tiny-server.ts";
import { openRunWorld, type RunWorld } from "./world.ts";

let world: RunWorld;
let program: string;

beforeAll(async () => {
  program = join(await builtProduct(), "dist/cli.js");
  world = await openRunWorld(program);
  // As many files as a common server brings.
  const files = Object.fromEntries(
    Array.from({ length: 3000 }, (_, index) => [`lib/${index % 50}/${index}.js`, `module.exports = ${index};\n`]),
  );
  world.registry.publish({
    manifest: { name: "tiny-mcp", version: "1.0.0", bin: "server.js" },
    files: { ...files, "server.js": tinyServer([]) },
  });
  await world.write(".mcp.json", JSON.stringify({ mcpServers: { tiny: { command: "npx", args: ["-y", "tiny-mcp@1.0.0"] } } }));
  await world.lock("tiny", { name: "tiny-mcp", version: "1.0.0" });
}, 120_000);
afterAll(() => world[Symbol.asyncDispose]());

const hello = {
  jsonrpc: "2.0",
  id: 1,
  method: "initialize",
  params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "t", version: "1" } },
};

/** Milliseconds from the start of a program to its answer to `initialize`. */
function timeToAnswer(command: string, args: readonly string[]): Promise<number> {
  const from = performance.now();
  const child = spawn(command, args, {
    cwd: world.repo,
    env: { PATH: process.env.PATH, MCP_GITOPS_CACHE: world.cache },
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.write(`${JSON.stringify(hello)}\n`);
  return new Promise((resolve, reject) => {
    let answered = Number.NaN;
    child.on("error", reject);
    child.on("close", () => resolve(answered));
    child.stdout.once("data", () => {
      answered = performance.now() - from;
      child.stdin.end();
    });
  });
}

test("what a start from the bundle costs over a direct one (printed: this machine has other work)", async () => {
  const { stdout, code } = await world.run(["run", "tiny", "--dry-run", "--json"]);
  expect(code).toBe(0);
  const { command, args } = JSON.parse(stdout.toString()) as { command: string; args: string[] };
  const times = { direct: [] as number[], run: [] as number[] };
  for (let round = 0; round < 9; round++) {
    times.direct.push(await timeToAnswer(command, args));
    times.run.push(await timeToAnswer(process.execPath, [program, "run", "tiny"]));
  }
  const [direct, run] = [times.direct, times.run].map((some) => some.sort((a, b) => a - b));
  const at = (some: number[] | undefined, index: number) => Math.round(some?.[index] ?? Number.NaN);
  console.log(`direct: best ${at(direct, 0)} ms, median ${at(direct, 4)} ms; run: best ${at(run, 0)} ms, median ${at(run, 4)} ms`);
  expect([...times.direct, ...times.run].every((time) => time > 0)).toBe(true);
}, 60_000);
