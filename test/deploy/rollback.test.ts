import { readlinkSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { deploy } from "../../src/deploy/deploy.ts";
import { rollback, thaw } from "../../src/deploy/rollback.ts";
import { rollbackServer } from "../../src/deploy/rollback-server.ts";
import { lockPath } from "../../src/manifest/server-id.ts";
import { type Fixture, makeRepository } from "../fakes/repository.ts";
import { branch, change, live, lockOf, manifest, openWorld, type World, weather } from "./world.ts";

const version = (alpha: string, beta = "1.0.0") =>
  change({ alpha: `alpha-mcp@${alpha}`, beta: `beta-mcp@${beta}` }, { alpha: ["alpha-mcp", alpha], beta: ["beta-mcp", beta] });

/** Three verified revisions; a minute between them. */
async function threeRevisions(fixture: Fixture, world: World, target = live): Promise<string[]> {
  const ids: string[] = [];
  for (const files of [version("1.0.0"), version("2.0.0"), version("2.0.0", "1.1.0")]) {
    await fixture.push(files);
    world.clock.pass(60_000);
    ids.push((await deploy(world, { target })).revision);
  }
  return ids;
}

test("a rollback goes to the verified revision before the current, holds promotion, and can be repeated", async () => {
  await using fixture = await makeRepository();
  const world = await openWorld(fixture.folder, weather());
  const [first, second, third] = await threeRevisions(fixture, world);
  const linked = () => readlinkSync(join(fixture.folder, "live/current"));

  const before = await world.told();
  expect(await rollback(world, { target: live, by: "ada", dryRun: true })).toMatchObject({ outcome: "rolled-back", live: second });
  expect([await world.told(), linked()]).toEqual([before, `revisions/${third}`]);
  const rollout = await rollback(world, { target: live, by: "ada" });
  expect(rollout).toMatchObject({ outcome: "rolled-back", live: second, why: "asked for by ada" });
  expect(rollout.servers.map(({ server, from, to, result }) => `${server} ${from} ${to} ${result}`)).toEqual([
    "alpha 2.0.0 2.0.0 kept",
    "beta 1.1.0 1.0.0 verified",
  ]);
  expect(linked()).toBe(`revisions/${second}`);
  const told = await world.told();
  expect(told.slice(-2)).toEqual(["frozen", "rolled-back"]);
  expect(await rollback(world, { target: live, by: "ada" })).toMatchObject({ outcome: "unchanged", live: second });
  expect(await deploy(world, { target: live })).toMatchObject({ outcome: "frozen", live: second, why: `rolled back to ${second}` });
  await fixture.push(version("3.0.0"));
  const held = await deploy(world, { target: live });
  expect(held).toMatchObject({ outcome: "frozen", live: second });
  expect(held.servers).toMatchObject([
    { server: "alpha", from: "2.0.0", to: "3.0.0", result: "not-tried" },
    { server: "beta", from: "1.0.0", to: "1.0.0", result: "not-tried" },
  ]);
  expect([await world.told(), linked()]).toEqual([told, `revisions/${second}`]);

  expect(await rollback(world, { target: live, to: first?.slice(0, 12) as string, by: "ada" })).toMatchObject({
    outcome: "rolled-back",
    live: first,
  });
  await expect(rollback(world, { target: live, to: third as string, by: "ada" })).rejects.toMatchObject({ code: "usage" });
  expect(await thaw(world, { target: live, by: "ada" })).toMatch(/^[0-9a-f]{40}$/);
  expect(await thaw(world, { target: live, by: "ada" })).toBeNull();
  expect(await deploy(world, { target: live })).toMatchObject({ outcome: "verified", previous: first });
});

test("a revision that is gone is staged again from its commit", async () => {
  await using fixture = await makeRepository();
  const world = await openWorld(fixture.folder, weather());
  const [first] = await threeRevisions(fixture, world);
  rmSync(join(fixture.folder, "live/revisions", first as string), { recursive: true });
  rmSync(join(fixture.folder, "live/trees"), { recursive: true });
  expect(await rollback(world, { target: live, to: first as string, by: "ada" })).toMatchObject({ outcome: "rolled-back", live: first });
  expect(readlinkSync(join(fixture.folder, "live/current"))).toBe(`revisions/${first}`);
});

test("a branch goes back by one move", async () => {
  await using fixture = await makeRepository();
  const world = await openWorld(fixture.folder, weather());
  await threeRevisions(fixture, world, branch);
  await rollback(world, { target: branch, by: "ada" });
  const commits = (await fixture.origin.git(["rev-parse", "main^", "mcp-live"])).text.split("\n");
  expect(commits[1]).toBe(commits[0]);
});

test("one server goes back to its version before, in the base branch and on the target; the others stay", async () => {
  await using fixture = await makeRepository();
  const sky = weather();
  const world = await openWorld(fixture.folder, sky);
  const ids = await threeRevisions(fixture, world);
  sky.tried.length = 0;
  const rollout = await rollbackServer(world, { target: live, server: "alpha", by: "ada" });
  const head = (await world.forge.base()).commit;
  expect(rollout).toMatchObject({
    outcome: "rolled-back",
    revision: ids[2],
    live: expect.stringContaining(head.slice(0, 12)),
    reverts: [{ server: "alpha", commit: head, to: "1.0.0" }],
  });
  expect((await fixture.origin.git(["show", `main:${manifest}`])).text).toBe((version("1.0.0", "1.1.0")[manifest] as string).trimEnd());
  expect((await fixture.origin.git(["show", `main:${lockPath({ manifest, server: "alpha" })}`])).text).toContain(
    lockOf("alpha-mcp", "1.0.0").version,
  );
  expect(new Set(sky.tried)).toEqual(new Set(["alpha alpha-mcp@1.0.0"]));
  expect((await world.told()).slice(-3)).toEqual(["quarantined", "deployment-started", "deployment-verified"]);
  const told = await world.told();
  expect(await rollbackServer(world, { target: live, server: "alpha", by: "ada" })).toMatchObject({ outcome: "unchanged" });
  expect(await world.told()).toEqual(told);
  await expect(rollbackServer(world, { target: live, server: "gamma", by: "ada" })).rejects.toMatchObject({ code: "usage" });
});

test("a rollback is never rolled back: when the old version fails as well, a person decides", async () => {
  await using fixture = await makeRepository();
  const sky = weather();
  const world = await openWorld(fixture.folder, sky);
  const ids = await threeRevisions(fixture, world);
  sky.smoke.set("alpha-mcp@1.0.0", "fail");
  expect(await rollbackServer(world, { target: live, server: "alpha", by: "ada" })).toMatchObject({ outcome: "frozen", live: ids[2] });
  expect((await fixture.origin.git(["show", `main:${manifest}`])).text).toContain("alpha-mcp@1.0.0");
  expect((await world.told()).slice(-4)).toEqual(["deployment-failed", "quarantined", "incident-opened", "frozen"]);
});
