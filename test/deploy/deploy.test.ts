import { readdirSync, readFileSync, readlinkSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { deploy } from "../../src/deploy/deploy.ts";
import { replay } from "../../src/ledger/state.ts";
import { digestOf, stableJson } from "../../src/lib/canonical.ts";
import { lockPath } from "../../src/manifest/server-id.ts";
import { type Fixture, makeRepository } from "../fakes/repository.ts";
import { branch, change, live, lockOf, manifest, openWorld, weather } from "./world.ts";

const start = change(
  { alpha: "alpha-mcp@1.0.0", beta: "beta-mcp@1.0.0", far: { type: "http", url: "https://mcp.example/mcp" } },
  { alpha: ["alpha-mcp", "1.0.0"], beta: ["beta-mcp", "1.0.0"] },
);

function liveManifest(fixture: Fixture) {
  return JSON.parse(readFileSync(join(fixture.folder, "live/current", manifest), "utf8")) as {
    mcpServers: Record<string, Record<string, unknown>>;
  };
}

async function show(fixture: Fixture, what: string): Promise<string> {
  return (await fixture.origin.git(["show", what])).text;
}

test("the first revision starts every server from its own tree, and a second deployment writes nothing", async () => {
  await using fixture = await makeRepository(start);
  const sky = weather();
  const world = await openWorld(fixture.folder, sky);
  const first = await deploy(world, { target: live });
  expect(first).toMatchObject({ outcome: "verified", previous: null });
  expect(first.servers.map(({ server, result }) => `${server} ${result}`)).toEqual(["alpha verified", "beta verified", "far verified"]);

  const tree = digestOf(lockOf("alpha-mcp", "1.0.0")).slice("sha256:".length);
  expect(liveManifest(fixture).mcpServers.alpha).toEqual({
    command: process.execPath,
    args: [join(fixture.folder, "live/trees", tree, "node_modules/alpha-mcp/index.js"), "--stdio"],
  });
  expect(liveManifest(fixture).mcpServers.far).toEqual({ type: "http", url: "https://mcp.example/mcp" });
  expect(readlinkSync(join(fixture.folder, "live/current"))).toBe(`revisions/${first.revision}`);
  expect(statSync(join(fixture.folder, "live/current", manifest)).mode & 0o777).toBe(0o600);
  expect(statSync(join(fixture.folder, "live/current/")).mode & 0o777).toBe(0o700);
  const links = readdirSync(join(fixture.folder, "live/current/servers"));
  expect(readlinkSync(join(fixture.folder, "live/current/servers", links[0] as string))).toMatch(/^\.\.\/\.\.\/\.\.\/trees\/[0-9a-f]{64}$/);

  const told = await world.told();
  expect(told).toEqual(["deployment-started", "deployment-verified"]);
  sky.tried.length = 0;
  expect(await deploy(world, { target: live })).toMatchObject({ outcome: "unchanged", live: first.revision });
  expect([sky.tried, await world.told()]).toEqual([[], told]);
});

test("only what changed is tried; a version that fails never goes live and is taken back alone", async () => {
  await using fixture = await makeRepository(start);
  const sky = weather();
  const world = await openWorld(fixture.folder, sky);
  const first = await deploy(world, { target: live });
  const bad = change(
    {
      alpha: "alpha-mcp@2.0.0",
      beta: "beta-mcp@1.1.0",
      far: { type: "http", url: "https://mcp.example/mcp" },
      local: { command: "./run.sh" },
    },
    { alpha: ["alpha-mcp", "2.0.0"], beta: ["beta-mcp", "1.1.0"] },
  );
  const forced = await fixture.push({ ...bad, "run.sh": "#!/bin/sh\nexec ./program\n" });
  sky.smoke.set("alpha-mcp@2.0.0", "fail");
  sky.tried.length = 0;

  const rollout = await deploy(world, { target: live });
  expect(rollout).toMatchObject({ outcome: "rolled-back", why: "alpha: alpha-mcp@2.0.0 does not start" });
  const head = (await world.forge.base()).commit;
  expect(rollout).toMatchObject({ commit: forced, reverts: [{ kind: "committed", server: "alpha", commit: head, to: "1.0.0" }] });
  expect(rollout.servers.map(({ server, to, result }) => `${server} ${to} ${result}`)).toEqual([
    "alpha 2.0.0 failed",
    "beta 1.1.0 verified",
    "far null kept",
    "local null as-is",
  ]);
  // Each version once, and one of what went live once more after the switch.
  expect([...sky.tried].sort()).toEqual(["alpha alpha-mcp@2.0.0", "beta beta-mcp@1.1.0", "beta beta-mcp@1.1.0"]);

  // The commit takes back that server's bytes and nothing else.
  expect(await show(fixture, `${head}:${manifest}`)).toBe(
    (bad[manifest] as string).replace("alpha-mcp@2.0.0", "alpha-mcp@1.0.0").trimEnd(),
  );
  expect(await show(fixture, `${head}:${lockPath({ manifest, server: "alpha" })}`)).toBe(
    stableJson(lockOf("alpha-mcp", "1.0.0")).trimEnd(),
  );
  expect(await show(fixture, `${head}:${lockPath({ manifest, server: "beta" })}`)).toBe(stableJson(lockOf("beta-mcp", "1.1.0")).trimEnd());
  expect((await fixture.origin.git(["rev-parse", `${head}^`])).text).toBe(forced);

  expect(JSON.stringify(liveManifest(fixture).mcpServers.beta)).toContain(digestOf(lockOf("beta-mcp", "1.1.0")).slice(7));
  const told = await world.told();
  expect(told.slice(2)).toEqual([
    "deployment-failed",
    "quarantined",
    "incident-opened",
    "rolled-back",
    "deployment-started",
    "deployment-verified",
  ]);
  const quarantined = (await world.events()).find(({ type }) => type === "quarantined");
  expect(quarantined?.data).toMatchObject({ purl: "pkg:npm/alpha-mcp", version: "2.0.0", until: "2026-12-05T12:00:00.000Z" });
  const rolledBack = (await world.events()).find(({ type }) => type === "rolled-back");
  expect(rolledBack?.data).toMatchObject({ to: { revision: first.revision }, servers: [{ manifest, server: "alpha" }], revert: head });

  // Putting it in again is refused without a try, and taken back again.
  await fixture.push(
    { [manifest]: bad[manifest] as string, [lockPath({ manifest, server: "alpha" })]: stableJson(lockOf("alpha-mcp", "2.0.0")) },
    { branch: "main" },
  );
  sky.tried.length = 0;
  expect(await deploy(world, { target: live })).toMatchObject({
    outcome: "rolled-back",
    reverts: [{ kind: "committed", server: "alpha" }],
  });
  expect(sky.tried).toEqual([]);
});

test("an incident is closed when its server goes live in another version, and not while it is only taken back", async () => {
  await using fixture = await makeRepository(start);
  const sky = weather();
  const world = await openWorld(fixture.folder, sky);
  await deploy(world, { target: live });
  const moved = async (version: string) => {
    await fixture.push(change({ alpha: `alpha-mcp@${version}`, beta: "beta-mcp@1.0.0" }, { alpha: ["alpha-mcp", version] }), {
      branch: "main",
    });
    return deploy(world, { target: live });
  };
  sky.smoke.set("alpha-mcp@2.0.0", "fail");
  expect(await moved("2.0.0")).toMatchObject({ outcome: "rolled-back" });
  await deploy(world, { target: live });
  const open = async () => [...replay(await world.events(), 0).incidents.keys()];
  const [key = ""] = await open();
  expect(key).toContain("alpha");
  expect(await moved("2.0.1")).toMatchObject({ outcome: "verified" });
  expect(await open()).toEqual([]);
  const closed = (await world.events()).filter(({ type }) => type === "incident-closed");
  expect(closed.map(({ data }) => data)).toEqual([{ key, why: expect.stringContaining("alpha went live on live at 2.0.1") }]);
});

test("a first deployment that fails holds the target until the base branch says something else", async () => {
  await using fixture = await makeRepository(start);
  const sky = weather();
  sky.smoke.set("beta-mcp@1.0.0", "fail");
  const world = await openWorld(fixture.folder, sky);
  expect(await deploy(world, { target: live })).toMatchObject({ outcome: "frozen", live: null });
  const told = await world.told();
  expect(told).toEqual(["deployment-failed", "incident-opened", "frozen"]);
  sky.tried.length = 0;
  expect(await deploy(world, { target: live })).toMatchObject({ outcome: "frozen" });
  expect([sky.tried, await world.told()]).toEqual([[], told]);
  await fixture.push(change({ alpha: "alpha-mcp@1.0.0", beta: "beta-mcp@1.0.1" }, { beta: ["beta-mcp", "1.0.1"] }));
  expect(await deploy(world, { target: live })).toMatchObject({ outcome: "verified" });
  expect((await world.told()).slice(told.length)).toEqual(["thawed", "deployment-started", "incident-closed", "deployment-verified"]);
});

test("trouble of the infrastructure switches nothing, reverts nothing and writes nothing; a remote holds nobody up", async () => {
  await using fixture = await makeRepository(start);
  const sky = weather();
  const world = await openWorld(fixture.folder, sky);
  sky.smoke.set("far", "fail");
  expect(await deploy(world, { target: live })).toMatchObject({
    outcome: "verified",
    servers: [{}, {}, { server: "far", result: "inconclusive" }],
  });
  const told = await world.told();
  const head = await fixture.push(change({ alpha: "alpha-mcp@2.0.0", beta: "beta-mcp@1.0.0" }, { alpha: ["alpha-mcp", "2.0.0"] }));
  sky.smoke.set("alpha-mcp@2.0.0", "inconclusive");
  sky.tried.length = 0;
  expect(await deploy(world, { target: live })).toMatchObject({ outcome: "inconclusive", why: "alpha: alpha-mcp@2.0.0 does not start" });
  expect(sky.tried).toEqual(["alpha alpha-mcp@2.0.0", "alpha alpha-mcp@2.0.0"]);
  expect([await world.told(), (await world.forge.base()).commit]).toEqual([told, head]);
  sky.smoke.clear();
  expect(await deploy(world, { target: live })).toMatchObject({ outcome: "verified" });
});

test("what has no lock is resolved once and stays as it is until the manifest says something else", async () => {
  await using fixture = await makeRepository(change({ alpha: "alpha-mcp", beta: "beta-mcp@1.0.0" }));
  const sky = weather();
  const world = await openWorld(fixture.folder, sky);
  expect(await deploy(world, { target: live })).toMatchObject({ outcome: "inconclusive", why: "alpha: the registry is away" });
  sky.today.set("alpha-mcp", "1.0.0");
  expect(await deploy(world, { target: live })).toMatchObject({
    outcome: "verified",
    servers: [{ server: "alpha", to: "1.0.0" }, { to: "1.0.0" }],
  });
  // What no commit holds the ledger keeps: every digest that its events name can be recomputed.
  expect(await world.ledger.verify()).toMatchObject({ notHere: 0, uncommitted: 0, findings: [] });
  sky.today.set("alpha-mcp", "3.0.0");
  sky.resolved.length = 0;
  expect(await deploy(world, { target: live })).toMatchObject({ outcome: "unchanged" });
  await fixture.push({ "README.md": "other words\n" });
  sky.tried.length = 0;
  expect(await deploy(world, { target: live })).toMatchObject({
    outcome: "verified",
    servers: [{ server: "alpha", result: "kept", to: "1.0.0" }, {}],
  });
  expect([sky.tried, sky.resolved]).toEqual([[], []]);

  // A pin to what does not exist goes back to what ran.
  const before = await fixture.push(change({ alpha: "alpha-mcp@9.9.9", beta: "beta-mcp@1.0.0" }));
  sky.unresolvable.set("alpha-mcp@9.9.9", "there is no such version");
  expect(await deploy(world, { target: live })).toMatchObject({ outcome: "rolled-back", reverts: [{ server: "alpha", to: "1.0.0" }] });
  expect(await show(fixture, `main:${manifest}`)).toContain("alpha-mcp@1.0.0");
  expect((await fixture.origin.git(["rev-parse", "main^"])).text).toBe(before);
  expect(await world.told()).not.toContain("quarantined");
});

test("a branch that consumers follow moves only to a verified commit", async () => {
  await using fixture = await makeRepository(start);
  const sky = weather();
  const world = await openWorld(fixture.folder, sky);
  const first = await deploy(world, { target: branch });
  expect(first.outcome).toBe("verified");
  const head = async () => (await fixture.origin.git(["rev-parse", "mcp-live"])).text;
  expect(await head()).toBe(first.commit);
  expect(readdirSync(join(fixture.folder, "scratch"))).toEqual([]);
  await fixture.push(change({ alpha: "alpha-mcp@2.0.0", beta: "beta-mcp@1.0.0" }, { alpha: ["alpha-mcp", "2.0.0"] }));
  sky.smoke.set("alpha-mcp@2.0.0", "fail");
  const second = await deploy(world, { target: branch });
  expect(second).toMatchObject({ outcome: "rolled-back", reverts: [{ kind: "committed" }] });
  expect(await head()).toBe((await world.forge.base()).commit);
  expect(await deploy(world, { target: branch })).toMatchObject({ outcome: "unchanged" });
});

test("a base branch that takes no push gets a proposal, and the target waits for it", async () => {
  await using fixture = await makeRepository(start);
  const sky = weather();
  const world = await openWorld(fixture.folder, sky);
  const first = await deploy(world, { target: live });
  await fixture.push(change({ alpha: "alpha-mcp@2.0.0", beta: "beta-mcp@1.0.0" }, { alpha: ["alpha-mcp", "2.0.0"] }));
  sky.smoke.set("alpha-mcp@2.0.0", "fail");
  const { ConfigError } = await import("../../src/lib/errors.ts");
  const commit: typeof world.forge.commit = async (request) => {
    if (request.branch === "main") throw new ConfigError("permission", "main is protected");
    return world.forge.commit(request);
  };
  const guarded = { ...world, forge: { ...world.forge, commit } };
  const rollout = await deploy(guarded, { target: live });
  expect(rollout).toMatchObject({
    outcome: "rolled-back",
    live: first.revision,
    reverts: [{ kind: "proposed", server: "alpha", to: "1.0.0" }],
  });
  const told = await world.told();
  expect(await deploy(guarded, { target: live })).toMatchObject({ outcome: "rolled-back", live: first.revision });
  expect(await world.told()).toEqual(told);
  const [proposal] = await world.forge.proposals();
  expect(proposal).toMatchObject({ state: "open", labels: ["mcp-gitops", "rollback"] });
  await world.forge.mergeProposal(proposal?.id as string, proposal?.head as string, "Merge");
  const merged = await deploy(guarded, { target: live });
  expect(merged).toMatchObject({ outcome: "rolled-back", live: expect.stringContaining((await world.forge.base()).commit.slice(0, 12)) });
  expect((await world.told()).slice(-3)).toEqual(["rolled-back", "deployment-started", "deployment-verified"]);
  expect(await deploy(guarded, { target: live })).toMatchObject({ outcome: "unchanged" });
});
