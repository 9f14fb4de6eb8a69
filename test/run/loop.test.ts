import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openGit } from "../../src/lib/git.ts";
import { type CliWorld, eagerPolicies, manifest, openCliWorld } from "../cli/world.ts";

let world: CliWorld;

beforeAll(async () => {
  const servers = { weather: { command: "npx", args: ["-y", "weather-mcp@1.0.0", "--units", "si"] } };
  world = await openCliWorld({ ".mcp.json": manifest(servers), ...eagerPolicies });
  world.publish("weather-mcp", "1.0.0");
  world.publish("weather-mcp", "1.1.0");
});
afterAll(() => world[Symbol.asyncDispose]());

const cycle = async () => {
  const { code, stdout, stderr } = await world.run(["cycle", "--merge", "--deploy"]);
  expect(code, stdout + stderr).toBe(0);
  await openGit(world.repo).git(["pull", "--quiet", "--ff-only"]);
};
const read = (path: string) => readFileSync(join(world.repo, path), "utf8");
const weather = ".mcp/=2emcp.json/weather";

test("a locked entry is kept current: its pin in launch.json and its lock move together, the manifest stays", async () => {
  await cycle();
  expect(read(".mcp.json")).toContain("weather-mcp@1.1.0");
  expect((await world.run(["init", "--locked"])).stdout).toContain("locked");
  const git = openGit(world.repo);
  await git.git(["add", "--all"]);
  await git.git(["commit", "--quiet", "--message", "Start from locks"]);
  await git.git(["push", "--quiet"]);
  const manifestThen = read(".mcp.json");
  world.publish("weather-mcp", "1.2.0");
  await cycle();
  expect(read(".mcp.json")).toBe(manifestThen);
  expect([read(`${weather}/launch.json`), read(`${weather}/lock.json`)].map((text) => text.includes("1.2.0"))).toEqual([true, true]);
  const { servers } = (await world.run(["list", "--json"])).json();
  expect(servers).toMatchObject([
    { launcher: "mcp-gitops run", name: "weather-mcp", version: "1.2.0", pin: "exact", span: { file: `${weather}/launch.json` } },
  ]);
  const live = JSON.parse(readFileSync(world.path("live/current/.mcp.json"), "utf8")).mcpServers.weather;
  expect([live.command, live.args.slice(-2)]).toEqual([process.execPath, ["--units", "si"]]);
  const start = (await world.run(["run", "weather", "--dry-run", "--json", "--repo", world.repo])).json();
  expect(start.args.slice(1)).toEqual(["--units", "si"]);
  expect(readFileSync(join(start.tree, "lock.json"), "utf8")).toBe(read(`${weather}/lock.json`));
  const unlocked = await world.run(["init", "--unlocked"]);
  expect(unlocked.code).toBe(0);
  expect(read(".mcp.json")).toBe(manifest({ weather: { command: "npx", args: ["-y", "weather-mcp@1.2.0", "--units", "si"] } }));
});
