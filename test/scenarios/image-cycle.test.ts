import { existsSync, readFileSync } from "node:fs";
import { mkdir, symlink } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../../src/lib/process.ts";
import { parseLock } from "../../src/lock/parse-lock.ts";
import { lockPath } from "../../src/manifest/server-id.ts";
import { containerEngine } from "../fakes/container-engines.ts";
import { makeRepository } from "../fakes/repository.ts";
import { openImagesWorld } from "../verify/images-world.ts";

const opened = await openImagesWorld(containerEngine);
if (typeof opened === "string") console.log(`skipped, the loop with images: ${opened}`);

const hello = { name: "hello", description: "Says hello" };
const initialize = {
  jsonrpc: "2.0",
  id: 1,
  method: "initialize",
  params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "t", version: "1" } },
};

test.skipIf(typeof opened === "string")(
  "images go the whole way, start where they went live and from their locks, and wait for a person where no engine answers",
  async () => {
    await using world = opened as Exclude<typeof opened, string>;
    const one = await world.publish("team/box", "1.0.0", { tools: [hello] });
    const two = await world.publish("team/box", "1.1.0", { tools: [hello, { name: "more", description: "Says more" }] });
    const image = world.image("team/box");
    const entry = {
      command: containerEngine,
      args: ["run", "-i", "--rm", "--network", "none", "-e", "TOKEN", `${image}:${one}`, "--flag"],
    };
    const manifest = JSON.stringify({ mcpServers: { box: { ...entry, env: { TOKEN: "${TOKEN}" } } } }, null, 2);
    await using fixture = await makeRepository({
      ".mcp.json": manifest,
      "policies/update.yaml": "defaults: { minimumReleaseAge: 0 days, automerge: minor }\n",
      "policies/deploy.yaml": "targets: [{ name: live, directory: ../live }]\n",
    });
    const repo = join(fixture.folder, "repo");
    const env = { ...world.containers.env, MCP_GITOPS_CACHE: join(fixture.folder, "cache") };
    const program = join(import.meta.dirname, "../../src/main.ts");
    const cli = (args: readonly string[], over: { env?: NodeJS.ProcessEnv; input?: string } = {}) =>
      run([process.execPath, program, ...args, "--repo", repo], { env, timeout: 200_000, ...over });
    const show = async (path: string) => (await fixture.origin.git(["show", path])).text;

    // A machine without an engine: said once, proposed to a person, and what is deployed is the entry as it was.
    const nowhere = { ...env, PATH: await gitAlone(fixture.folder) };
    const without = await cli(["cycle", "--merge", "--deploy"], { env: nowhere });
    expect(without.stderr.match(/not proved: box \(\.mcp\.json\): no container engine answers here/g), without.stderr).toHaveLength(1);
    expect(without.stdout.toString()).toContain("nothing of it was proved: no container engine answers here");
    expect(await show("main:.mcp.json")).toBe(manifest);
    expect(JSON.parse(readFileSync(join(fixture.folder, "live/current/.mcp.json"), "utf8"))).toEqual(JSON.parse(manifest));

    const cycle = await cli(["cycle", "--merge", "--deploy"]);
    expect([cycle.exitCode, cycle.stderr], cycle.stdout.toString()).toEqual([0, expect.stringMatching(/passes \(additive\)/)]);
    expect(await show("main:.mcp.json")).toBe(manifest.replace(one, two));
    expect(await show("main")).toMatch(/box from 1\.0\.0 to 1\.1\.0/);
    const lock = parseLock(await show(`main:${lockPath({ manifest: ".mcp.json", server: "box" })}`));
    expect(lock).toMatchObject({ ecosystem: "oci", package: image, version: two, digest: two.split("@")[1] });

    const words = ["run", "-i", "--rm", "--network", "none", "-e", "TOKEN", `${image}@${two.split("@")[1]}`, "--flag"];
    const live = JSON.parse(readFileSync(join(fixture.folder, "live/current/.mcp.json"), "utf8")).mcpServers.box;
    expect(live).toEqual({ command: expect.stringMatching(/^\//), args: words, env: { TOKEN: "${TOKEN}" } });
    const input = `${JSON.stringify(initialize)}\n`;
    const answer = await run([live.command, ...live.args], { env, input, timeout: 60_000 });
    expect(JSON.parse(answer.stdout.toString()), answer.stderr).toMatchObject({ id: 1, result: { serverInfo: { name: "shell" } } });

    await fixture.clone.git(["pull", "--quiet", "origin", "main"]);
    const start = await run([process.execPath, program, "run", "--repo", repo, "box"], { env, input, timeout: 60_000 });
    expect(JSON.parse(start.stdout.toString()), start.stderr).toMatchObject({ id: 1, result: { serverInfo: { name: "shell" } } });
    const told = JSON.parse((await cli(["run", "box", "--dry-run", "--json"])).stdout.toString());
    expect([told.command, told.args]).toEqual([live.command, words]);
    const audit = await cli(["audit"]);
    expect([audit.exitCode, audit.stdout.toString()]).toEqual([0, expect.stringContaining("the ledger is whole")]);
    expect(await world.containers.containers()).toEqual([]);
  },
  200_000,
);

/** A folder for a PATH on which there is git and no container engine. */
async function gitAlone(folder: string): Promise<string> {
  const git = (process.env.PATH ?? "")
    .split(delimiter)
    .map((place) => join(place, "git"))
    .find((path) => existsSync(path));
  const alone = join(folder, "bin");
  await mkdir(alone);
  for (const [name, to] of Object.entries({ git: git ?? "/usr/bin/git", node: process.execPath, sh: "/bin/sh" }))
    await symlink(to, join(alone, name));
  return alone;
}
