import { existsSync, mkdirSync, readdirSync, utimesSync } from "node:fs";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { type CliWorld, eagerPolicies, manifest, openCliWorld, sideBySide, until } from "./world.ts";

/** A server that takes its time to start: there is a moment to interrupt. */
const slow = "const until = Date.now() + 900; while (Date.now() < until);";

async function openSlowWorld(): Promise<CliWorld> {
  const world = await openCliWorld({ ".mcp.json": manifest({ weather: "weather-mcp@1.0.0", news: "news-mcp@1.0.0" }), ...eagerPolicies });
  for (const name of ["weather-mcp", "news-mcp"]) {
    world.publish(name, "1.0.0", { before: slow });
    world.publish(name, "1.1.0", { before: slow });
  }
  return world;
}

/** Scratch files that nobody needs any more. */
function leftovers(world: CliWorld): string[] {
  const folders = [world.path("tmp"), world.path("home", ".cache", "mcp-gitops", "scratch"), world.path("live", ".staging")];
  const found = folders.flatMap((folder) => (existsSync(folder) ? readdirSync(folder).map((name) => `${folder}/${name}`) : []));
  return found.filter((path) => !path.endsWith("node-compile-cache"));
}

const moments = [
  { command: ["cycle", "--merge", "--deploy"], says: "locking", signal: "SIGINT" },
  { command: ["cycle", "--merge", "--deploy"], says: "proving", signal: "SIGTERM" },
  { command: ["deploy"], says: "smoke", signal: "SIGINT" },
] as const;

test.each(moments)(
  "$signal in the middle of $command.0, when it says $says: exit code 3, nothing left, and the next run ends it",
  sideBySide,
  async ({ command, says, signal }) => {
    await using world = await openSlowWorld();
    const before = await world.refs();
    const started = world.start(command);
    await started.says(says);
    await new Promise((resolve) => setTimeout(resolve, 300));
    // As a terminal does it: the whole group of processes gets Ctrl-C.
    if (signal === "SIGINT") process.kill(-(started.process.pid as number), signal);
    else started.process.kill(signal);
    const at = Date.now();
    const { code, stderr, stdout } = await started.ended;
    expect([code, stdout], stderr).toEqual([3, ""]);
    expect(stderr).toMatch(new RegExp(`^mcp-gitops: stopped by ${signal}\\n {2}to do: {4}.*run the same command again`, "m"));
    expect(stderr).not.toMatch(/ {4}at |bug in mcp-gitops|Error:/);
    expect(Date.now() - at).toBeLessThan(5000);
    await until(() => world.processes().length === 0, `no process is left: ${world.processes().join("\n")}`, 3000);
    expect(await world.refs()).toEqual(before);
    expect(leftovers(world)).toEqual([]);

    const again = await world.run(command);
    expect([again.code, again.stderr.includes("smoke")]).toEqual([0, true]);
    expect((await world.run(["audit"])).code).toBe(0);
    await until(() => world.processes().length === 0, "no process is left", 3000);
    expect(leftovers(world)).toEqual([]);
  },
);

test("Scratch folders of runs that were killed long ago are removed", sideBySide, async () => {
  await using world = await openSlowWorld();
  const [old, young] = ["proof-old", "proof-young"].map((name) => world.path("home", ".cache", "mcp-gitops", "scratch", name, "home"));
  for (const folder of [old, young]) mkdirSync(folder as string, { recursive: true });
  const yesterday = Date.now() / 1000 - 86_400;
  utimesSync(dirname(old as string), yesterday, yesterday);
  expect((await world.run(["verify"])).code).toBe(0);
  expect([existsSync(old as string), existsSync(young as string)]).toEqual([false, true]);
});

test("A second Ctrl-C ends it at once; one with --json is an error on stdout", sideBySide, async () => {
  await using world = await openSlowWorld();
  const started = world.start(["cycle", "--json"]);
  await started.says("proving");
  process.kill(-(started.process.pid as number), "SIGINT");
  const ended = await started.ended;
  expect(ended.code).toBe(3);
  expect(ended.json().error).toMatchObject({ kind: "external", code: "interrupted" });
  await until(() => world.processes().length === 0, "no process is left", 3000);
});
