import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { eagerPolicies, manifest, openCliWorld } from "./world.ts";

const world = await openCliWorld({ ".mcp.json": manifest({ weather: "weather-mcp@1.0.0" }), ...eagerPolicies });
world.publish("weather-mcp", "1.0.0");
afterAll(() => world[Symbol.asyncDispose]());

const commands = ["list", "detect", "verify", "propose", "gate", "deploy", "rollback", "cleanup", "audit", "run", "cycle", "init"];

test("What cannot be asked for is exit code 2, in words on stderr or as JSON on stdout", async () => {
  const lines: readonly (readonly string[])[] = [
    ["frobnicate"],
    ["constructor"],
    ["toString"],
    ["__proto__"],
    ["list", "--frobnicate"],
    ["detect", "extra"],
    ["cycle", "--repo"],
    ["cycle", "--repo="],
    ["cycle", "--merge=yes"],
    ["gate"],
    ["gate", "--base", "main", "--head", "nowhere"],
    ["gate", "--base=--upload-pack=x", "--head=main"],
    ["list", "--fail-on", "terrible"],
    ["cleanup", "--max", "many"],
    ["cleanup", "--undo", "nothing"],
    ["deploy", "--target", "nowhere"],
    ["verify", "--server", "nobody"],
    ["verify", "--server", "weather", "--candidate", "9.9.9"],
    ["verify", "--folder", world.path("nothing"), "--id", "../../etc/passwd"],
    ["propose", "--folder", world.path("nothing")],
    ["audit", "--why", "nobody"],
  ];
  for (const line of lines) {
    const { code, stdout, stderr, json } = await world.run([...line, "--json"]);
    expect({ line, code, stderr }).toEqual({ line, code: 2, stderr: "" });
    expect(json().error, stdout).toMatchObject({ kind: "config", message: expect.any(String), todo: expect.any(String) });
  }
  const { code, stdout, stderr } = await world.run(["frobnicate"]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toBe(
    `mcp-gitops: there is no command "frobnicate"\n  expected: one of ${commands.join(", ")}\n  to do:    run \`mcp-gitops --help\`\n`,
  );
});

test("Help is for every command; no command at all is wrong usage", async () => {
  const overview = await world.run(["--help"], { cwd: world.path() });
  expect(overview.code).toBe(0);
  for (const command of commands) expect(overview.stdout).toContain(`  ${command} `);
  const one = await world.run(["cycle", "--help"]);
  expect([one.code, one.stdout.includes("--deploy")]).toEqual([0, true]);
  expect((await world.run([], { cwd: world.path() })).code).toBe(2);
});

test("A folder that is no repository, is no folder, or has no commit says so; list needs no git", async () => {
  mkdirSync(world.path("plain"));
  writeFileSync(world.path("plain", ".mcp.json"), manifest({ weather: "weather-mcp@1.0.0" }));
  execFileSync("git", ["init", "--quiet", world.path("empty")]);
  const places = [world.path("plain"), world.path("nowhere"), world.path("repo", "README.md"), world.path("empty")];
  for (const place of places) {
    const ended = await world.run(["cycle", "--json", "--repo", place]);
    expect(ended.code, ended.stdout).toBe(2);
    expect(ended.json().error).toMatchObject({
      kind: "config",
      code: "repository",
      todo: expect.stringMatching(/name an existing|git init|commit/),
    });
  }
  for (const command of ["detect", "verify", "propose", "deploy", "rollback", "cleanup", "audit"]) {
    expect((await world.run([command, "--repo", world.path("plain")])).stderr, command).toMatch(/is not in a git repository\n {2}to do: /);
  }
  const listed = await world.run(["list", "--json", "--repo", world.path("plain")]);
  expect([listed.code, listed.json().servers[0].version]).toEqual([0, "1.0.0"]);
  expect((await world.run(["list", "--repo", world.path("repo", "README.md")])).code).toBe(2);
});

test("A manifest outside the usual places is read where it is named, also without git", async () => {
  mkdirSync(world.path("odd"));
  writeFileSync(world.path("odd", "servers.conf.json"), manifest({ weather: "weather-mcp@1.0.0" }));
  const without = await world.run(["list", "--json", "--repo", world.path("odd")]);
  expect(without.json().servers).toEqual([]);
  const named = await world.run(["list", "--json", "--repo", world.path("odd"), "--manifest", "servers.conf.json"]);
  expect(named.json().servers).toMatchObject([{ manifest: "servers.conf.json", server: "weather", pin: "exact" }]);
  const missing = await world.run(["list", "--json", "--repo", world.path("odd"), "--manifest", "nothing.json"]);
  expect(missing.json().problems).toMatchObject([{ code: "unreadable", file: "nothing.json" }]);
});

test("init writes to the root of the repository from any of its folders, once, and says what GitHub needs", async () => {
  mkdirSync(world.path("fresh", "apps"), { recursive: true });
  execFileSync("git", ["init", "--quiet", world.path("fresh")]);
  const first = await world.run(["init", "--repo", world.path("fresh", "apps")]);
  expect([first.code, first.stdout.includes("Allow GitHub Actions to create and approve pull requests")], first.stderr).toEqual([0, true]);
  expect(readdirSync(world.path("fresh", "apps"))).toEqual([]);
  const workflow = world.path("fresh", ".github/workflows/mcp-update.yml");
  writeFileSync(workflow, "mine\n");
  const again = await world.run(["init", "--json"], { cwd: world.path("fresh") });
  const states = again.json().files.map(({ state }: { state: string }) => state);
  expect([new Set(states), readFileSync(workflow, "utf8")]).toEqual([new Set(["kept"]), "mine\n"]);
});
