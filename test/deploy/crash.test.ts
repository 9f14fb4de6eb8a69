import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { deploy } from "../../src/deploy/deploy.ts";
import { rollback } from "../../src/deploy/rollback.ts";
import { openGit } from "../../src/lib/git.ts";
import { makeRepository, testClock } from "../fakes/repository.ts";
import { change, live, openWorld, type Weather, type World, weather } from "./world.ts";

const { life } = await vi.hoisted(async () => ({ life: (await import("../fakes/crash.ts")).death() }));
vi.mock("node:fs/promises", async (original) => {
  const { dyingFiles } = await import("../fakes/crash.ts");
  return dyingFiles(await original<Record<string, unknown>>(), () => life);
});
vi.mock("../../src/lib/process.ts", async (original) => {
  const real = await original<typeof import("../../src/lib/process.ts")>();
  const run: typeof real.run = async (argv, options) => {
    if (argv.includes("update-ref")) life.write(`update-ref ${String(options?.input).slice(0, 40)}`);
    return real.run(argv, options);
  };
  return { ...real, run };
});

const good = change({ alpha: "alpha-mcp@1.0.0", beta: "beta-mcp@1.0.0" }, { alpha: ["alpha-mcp", "1.0.0"], beta: ["beta-mcp", "1.0.0"] });
const bad = change({ alpha: "alpha-mcp@2.0.0", beta: "beta-mcp@1.1.0" }, { alpha: ["alpha-mcp", "2.0.0"], beta: ["beta-mcp", "1.1.0"] });

function badSky(): Weather {
  const sky = weather();
  sky.smoke.set("alpha-mcp@2.0.0", "fail");
  return sky;
}

/** A copy of a prepared world, whose clone belongs to the copied origin. */
function copyOf(folder: string, to: string): string {
  cpSync(folder, to, { recursive: true, verbatimSymlinks: true });
  const config = join(to, "repo/.git/config");
  writeFileSync(config, readFileSync(config, "utf8").replaceAll(folder, to));
  return to;
}

/** Everything that lasts: refs by their commits, events, and what the target holds. */
async function endOf(folder: string, world: World): Promise<unknown> {
  const refs = (await openGit(join(folder, "origin.git")).git(["for-each-ref", "--format=%(refname) %(objectname)"])).text;
  const events = (await world.events()).map(({ type, subject, data }) => ({ type, subject, data }));
  const current = readlinkSync(join(folder, "live/current"));
  const manifest = readFileSync(join(folder, "live/current/.mcp.json"), "utf8").replaceAll(folder, "");
  const folders = { revisions: readdirSync(join(folder, "live/revisions")), trees: readdirSync(join(folder, "live/trees")) };
  return { refs, events, current, manifest, folders };
}

/** The dead process's lock is held by nobody. */
function bury(folder: string): void {
  const held = join(folder, "live/.staging/held");
  if (existsSync(held)) writeFileSync(join(held, "pid"), "999999999");
}

async function killedAnywhere(prepared: string, command: (world: World) => Promise<unknown>): Promise<number> {
  const scratch = mkdtempSync(join(tmpdir(), "mcp-gitops-crash-"));
  try {
    const whole = copyOf(prepared, join(scratch, "whole"));
    life.reset(Number.POSITIVE_INFINITY);
    const untouched = await openWorld(whole, badSky(), testClock());
    await command(untouched);
    const points = life.writes.length;
    const expected = await endOf(whole, untouched);
    for (let at = 0; at < points; at++) {
      const folder = copyOf(prepared, join(scratch, `killed-${at}`));
      life.reset(at);
      await expect(command(await openWorld(folder, badSky(), testClock())), `killed at ${at}`).rejects.toThrow();
      expect(life.writes).toHaveLength(at + 1);
      const where = life.writes.at(-1);
      life.reset(Number.POSITIVE_INFINITY);
      bury(folder);
      const again = await openWorld(folder, badSky(), testClock());
      await command(again);
      expect(await endOf(folder, again), `killed before ${where}`).toEqual(expected);
      rmSync(folder, { recursive: true });
    }
    return points;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

test("a deployment that takes a server back ends the same wherever it was killed", async () => {
  await using fixture = await makeRepository(good);
  life.reset(Number.POSITIVE_INFINITY);
  await deploy(await openWorld(fixture.folder, badSky()), { target: live });
  await fixture.push(bad);
  const points = await killedAnywhere(fixture.folder, (world) => deploy(world, { target: live }));
  expect(points).toBeGreaterThan(6);
});

test("a rollback ends the same wherever it was killed", async () => {
  await using fixture = await makeRepository(good);
  life.reset(Number.POSITIVE_INFINITY);
  const world = await openWorld(fixture.folder, weather());
  await deploy(world, { target: live });
  await fixture.push(bad);
  await deploy(world, { target: live });
  const points = await killedAnywhere(fixture.folder, (again) => rollback(again, { target: live, by: "ada" }));
  expect(points).toBeGreaterThan(3);
});
