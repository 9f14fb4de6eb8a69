import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { applyCleanup } from "../../src/cleanup/apply-cleanup.ts";
import { cleanupDigest } from "../../src/cleanup/cleanup-plan.ts";
import { type CleanupPorts, readCleanupState } from "../../src/cleanup/cleanup-state.ts";
import { planCleanup } from "../../src/cleanup/plan-cleanup.ts";
import { openProcesses } from "../../src/cleanup/processes.ts";
import { undoCleanup } from "../../src/cleanup/undo-cleanup.ts";
import { deploy } from "../../src/deploy/deploy.ts";
import { rollback } from "../../src/deploy/rollback.ts";
import { digestOf } from "../../src/lib/canonical.ts";
import { change, live, lockOf, openWorld, type World, weather } from "../deploy/world.ts";
import { type Fixture, makeRepository } from "../fakes/repository.ts";

const version = (alpha: string) => change({ alpha: `alpha-mcp@${alpha}` }, { alpha: ["alpha-mcp", alpha] });
const treeOf = (alpha: string) => digestOf(lockOf("alpha-mcp", alpha)).slice("sha256:".length);

function portsOf(world: World): CleanupPorts {
  return { forge: world.forge, ledger: world.ledger, clock: world.clock, root: world.root, targets: [live], inUse: openProcesses() };
}

async function planned(ports: CleanupPorts) {
  const plan = planCleanup(await readCleanupState(ports));
  const names = (items: readonly { kind: string; name: string }[]) => items.map(({ kind, name }) => `${kind} ${name}`);
  return { plan, digest: cleanupDigest(plan), removes: names(plan.remove), keeps: names(plan.keep) };
}

/** Revisions of alpha 1.0.0, 2.0.0, … a minute apart. */
async function deployed(fixture: Fixture, world: World, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 1; i <= count; i++) {
    await fixture.push(version(`${i}.0.0`));
    world.clock.pass(60_000);
    ids.push((await deploy(world, { target: live })).revision);
  }
  return ids;
}

async function proposed(world: World, name: string): Promise<string> {
  const { commit: parent } = await world.forge.base();
  const branch = `mcp-gitops/${name}`;
  const changes = [{ path: `${name}.txt`, content: Buffer.from(name) }];
  const head = await world.forge.commit({ branch, parent, expected: null, changes, message: `Change ${name}` });
  await world.forge.openProposal({ branch, title: name, body: "", labels: [] });
  return head;
}

test("branches of ended proposals and revisions beyond those to keep go; what a rollback could need stays", async () => {
  await using fixture = await makeRepository();
  const world = await openWorld(fixture.folder, weather());
  const ports = portsOf(world);
  const [first, second, third, fourth] = (await deployed(fixture, world, 4)) as [string, string, string, string];
  const heads = { merged: await proposed(world, "merged"), closed: await proposed(world, "closed") };
  await proposed(world, "open");
  await proposed(world, "edited");
  await world.forge.mergeProposal("mcp-gitops/merged", heads.merged, "Merge");
  await world.forge.closeProposal("mcp-gitops/closed", "no");
  await world.forge.closeProposal("mcp-gitops/edited", "no");
  await fixture.push({ "more.txt": "mine" }, { branch: "mcp-gitops/edited" });

  const { plan, digest, removes, keeps } = await planned(ports);
  expect(removes).toEqual([
    "branch mcp-gitops/closed",
    "branch mcp-gitops/merged",
    `revision ${second}`,
    `revision ${first}`,
    ...[treeOf("1.0.0"), treeOf("2.0.0")].sort().map((name) => `tree ${name}`),
  ]);
  expect(keeps).toEqual([
    "branch mcp-gitops/edited",
    "branch mcp-gitops/open",
    `revision ${fourth}`,
    `revision ${third}`,
    ...[treeOf("3.0.0"), treeOf("4.0.0")].sort().map((name) => `tree ${name}`),
  ]);
  expect(await applyCleanup(ports, { plan, digest })).toMatchObject({ removed: plan.remove, failed: [] });
  expect(readdirSync(join(fixture.folder, "live/revisions")).sort()).toEqual([third, fourth].sort());
  expect(await world.forge.branch("mcp-gitops/merged")).toBeNull();
  expect((await planned(ports)).removes).toEqual([]);
  const told = (await world.events()).at(-1);
  expect(told).toMatchObject({ type: "cleaned-up", data: { plan: digest, removed: plan.remove } });

  // Again with the same plan: all of it is gone already, and nothing is told twice.
  expect(await applyCleanup(ports, { plan, digest })).toMatchObject({ failed: [] });
  expect((await world.events()).at(-1)).toEqual(told);
  expect(await rollback(world, { target: live, by: "ada" })).toMatchObject({ outcome: "rolled-back", live: third });

  const undo = await undoCleanup(ports);
  expect(undo.restored.map(({ name, state }) => [name, state])).toEqual([
    ["mcp-gitops/closed", heads.closed],
    ["mcp-gitops/merged", heads.merged],
  ]);
  expect(undo.notRestored).toHaveLength(4);
  expect(await world.forge.branch("mcp-gitops/merged")).toBe(heads.merged);
  const events = await world.events();
  expect((await undoCleanup(ports)).restored).toHaveLength(2);
  expect(await world.events()).toEqual(events);
});

test("a plan that is no longer true is refused whole; so is one over the limit, and one with another's digest", async () => {
  await using fixture = await makeRepository();
  const world = await openWorld(fixture.folder, weather());
  const ports = portsOf(world);
  const [first] = (await deployed(fixture, world, 3)) as [string];
  await proposed(world, "closed");
  await world.forge.closeProposal("mcp-gitops/closed", "no");
  const { plan, digest } = await planned(ports);
  expect(plan.remove.map(({ kind }) => kind)).toEqual(["branch", "revision", "tree"]);
  await expect(applyCleanup(ports, { plan, digest: "sha256:0" })).rejects.toMatchObject({ code: "usage" });
  await expect(applyCleanup(ports, { plan, digest, max: 2 })).rejects.toMatchObject({
    code: "usage",
    details: { todo: expect.stringContaining("--max") },
  });
  await fixture.push({ "more.txt": "mine" }, { branch: "mcp-gitops/closed" });
  await expect(applyCleanup(ports, { plan, digest })).rejects.toMatchObject({ code: "conflict" });
  expect(existsSync(join(fixture.folder, "live/revisions", first))).toBe(true);
  expect((await world.told()).at(-1)).toBe("proposal-closed");
});

test("what a process runs from stays, and so does what a run may be making", async () => {
  await using fixture = await makeRepository();
  const world = await openWorld(fixture.folder, weather());
  await deployed(fixture, world, 3);
  const tree = join(fixture.folder, "live/trees", treeOf("1.0.0"));
  const session = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)", join(tree, "node_modules/alpha-mcp/index.js")]);
  await new Promise((resolve) => session.on("spawn", resolve));
  const unfinished = join(fixture.folder, "live/.staging/revision-x-1");
  mkdirSync(unfinished);
  const at = (minutesAgo: number) => new Date(world.clock.now() - minutesAgo * 60_000);
  try {
    utimesSync(unfinished, at(5), at(5));
    const during = await planned(portsOf(world));
    expect(during.keeps).toContain(`tree ${treeOf("1.0.0")}`);
    expect(during.keeps).toContain("staging .staging/revision-x-1");
    utimesSync(unfinished, at(90), at(90));
    expect((await planned(portsOf(world))).removes).toContain("staging .staging/revision-x-1");
  } finally {
    session.kill("SIGKILL");
    await new Promise((resolve) => session.on("close", resolve));
  }
  const after = await planned(portsOf(world));
  expect(after.removes).toContain(`tree ${treeOf("1.0.0")}`);
  expect(await applyCleanup(portsOf(world), after)).toMatchObject({ failed: [] });
  expect(readdirSync(join(fixture.folder, "live/.staging"))).toEqual([]);
});
