import { afterAll, beforeAll, expect, test } from "vitest";
import { lockEntries } from "../../src/steps/relaunch.ts";
import { openRunWorld, publishMirror, type RunWorld } from "./world.ts";

let world: RunWorld;
let lock: string;

beforeAll(async () => {
  world = await openRunWorld();
  publishMirror(world);
  lock = await world.lock("mirror", { name: "mirror-mcp", version: "1.0.0" });
});
afterAll(() => world[Symbol.asyncDispose]());

const npx = ["npx", "-y", "mirror-mcp@1.0.0"];

test.for<[string, string[], string | null]>([
  ["a program that hands out secrets", ["op", "run", "--env-file=.env", "--", ...npx], "op"],
  ["a display", ["xvfb-run", "-a", ...npx], "xvfb-run"],
  ["an environment that is emptied", ["env", "-i", "A=1", ...npx], "env"],
  ["another folder", ["sh", "-c", "cd sub && exec npx -y mirror-mcp@1.0.0"], "cd"],
  ["a variable that is worked out", ["sh", "-c", 'export T="$(cat key)"; exec npx -y mirror-mcp@1.0.0'], "T"],
  ["a default for a variable", ["sh", "-c", 'T="${T:-none}" npx -y mirror-mcp@1.0.0'], "T"],
  ["a second package", ["npx", "-y", "-p", "mirror-mcp@1.0.0", "-p", "leaf@1.0.0", "mirror-mcp"], "leaf"],
  ["a bridge", ["npx", "-y", "supergateway@1.0.0", "--stdio", "npx -y mirror-mcp@1.0.0"], "supergateway"],
  ["variables alone", ["env", "A=1", ...npx], null],
  ["a Node that is chosen", ["mise", "exec", "node@24", "--", ...npx], null],
  ["a variable that is passed on", ["sh", "-c", "export T; exec npx -y mirror-mcp@1.0.0"], null],
  ["a folder that is only looked up", ["sh", "-c", 'D="$(cd "$(dirname "$0")" && pwd)"; exec npx -y mirror-mcp@1.0.0'], null],
])("an entry is left as it is where a start from its lock would leave something out: %s", async ([, [command, ...args], out]) => {
  await world.write(".mcp.json", JSON.stringify({ mcpServers: { mirror: { command, args } } }));
  await world.write(".mcp/=2emcp.json/mirror/lock.json", lock);
  const [entry] = await lockEntries({ repo: world.repo, program: null, dryRun: true });
  expect(entry).toMatchObject(
    out === null ? { state: "locked", why: null } : { state: "kept", why: expect.stringContaining(`would leave out ${out},`) },
  );
});
