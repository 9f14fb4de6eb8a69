import { expect, test } from "vitest";
import { deploy } from "../../src/deploy/deploy.ts";
import { liveManifest } from "../../src/deploy/live-manifest.ts";
import { planDeployment } from "../../src/deploy/plan-deployment.ts";
import { recordDeployment } from "../../src/deploy/record-deployment.ts";
import { parseSmokeReport } from "../../src/deploy/smoke-report.ts";
import { stageAndSmoke } from "../../src/deploy/stage-and-smoke.ts";
import { makeRepository } from "../fakes/repository.ts";
import { change, live, openWorld, weather } from "./world.ts";

const starts = new Map([["a", { command: "/node", args: ["/tree/a.js", "x"], env: { ADDED: "1" } }]]);
const written = async (text: string, file = ".mcp.json", starting: typeof starts | typeof plain = starts) =>
  String(await liveManifest(Buffer.from(text), starting, file));
const rewritten = async (text: string, file?: string) => JSON.parse(await written(text, file));
const plain = new Map([["a", { command: "/node", args: ["/tree/a.js", "x"], env: {} }]]);

test("a live manifest is strict JSON whatever its dialect was; everything else keeps its value", async () => {
  const text = `\uFEFF{\r\n  // mine\r\n  "mcpServers": { "a": { "command": ["npx", "-y", "a@1"], "env": { "KEY": "\${KEY}" }, "cwd": "sub", }, "b": { "url": "https://b.example" } },\r\n "other": [1] }`;
  expect(await rewritten(text)).toEqual({
    mcpServers: {
      a: { command: "/node", args: ["/tree/a.js", "x"], env: { KEY: "${KEY}", ADDED: "1" }, cwd: "sub" },
      b: { url: "https://b.example" },
    },
    other: [1],
  });
  expect((await rewritten('{"servers":{"a":{"command":"npx"}}}')).servers.a.command).toBe("/node");
  expect((await rewritten('{"a":{"command":"npx"},"a":{"command":"npx","last":true}}')).a).toMatchObject({ command: "/node", last: true });
  await expect(rewritten('{"mcpServers":')).rejects.toThrow("not a JSON object");
});

test("each client reads what is live in its own form; what cannot be written so is not written at all", async () => {
  const opencode = '{"mcp":{"a":{"type":"local","command":["npx","a@1"],"environment":{"KEY":"k"}}}}';
  expect((await rewritten(opencode, "opencode.json")).mcp.a).toEqual({
    type: "local",
    command: ["/node", "/tree/a.js", "x"],
    environment: { KEY: "k", ADDED: "1" },
  });
  const zed = '{"context_servers":{"a":{"source":"custom","command":{"path":"npx","args":["a@1"]}}}}';
  expect((await rewritten(zed, ".zed/settings.json")).context_servers.a).toEqual({
    source: "custom",
    command: { path: "/node", args: ["/tree/a.js", "x"], env: { ADDED: "1" } },
  });
  const toml = '# mine\n[mcp_servers.a]\ncommand = "npx" # theirs\nargs = ["-y", "a@1"]\n';
  expect(await written(toml, ".codex/config.toml", plain)).toBe(
    '# mine\n[mcp_servers.a]\ncommand = "/node" # theirs\nargs = ["/tree/a.js","x"]\n',
  );
  const del = new Map([["a", { command: "/node", args: ["a\x7fb\u0001"], env: {} }]]);
  const again = await written(toml, ".codex/config.toml", del);
  expect(await written(again, ".codex/config.toml", del)).toBe(again);
  expect(again).toContain('["a\\u007fb\\u0001"]');
  const yaml = 'mcpServers:\n  - name: a\n    command: "npx"\n    args: ["a@1"]\n';
  expect(await written(yaml, ".continue/config.yaml", plain)).toBe(
    'mcpServers:\n  - name: a\n    command: "/node"\n    args: ["/tree/a.js","x"]\n',
  );
  expect(await written(toml, ".codex/config.toml")).toBe("null");
  expect(await written('{"mcpServers":[{"name":"a","command":"npx"}]}')).toBe("null");
});

test("an entry that does more than start a package goes live as it is, and so does one that cannot be rewritten", async () => {
  const files = {
    ".codex/config.toml": '[mcp_servers.beta]\ncommand = "npx"\nargs = ["-y", "beta-mcp@1.0.0"]\n',
    ".mcp.json": '{"mcpServers":{"alpha":{"command":"op","args":["run","--","npx","-y","alpha-mcp@1.0.0"]}}}',
    "tools/mcp.json": '{"mcpServers":[{"name":"gamma","command":"npx","args":["-y","gamma-mcp@1.0.0"]}]}',
  };
  await using fixture = await makeRepository(files);
  const world = await openWorld(fixture.folder, weather());
  const rollout = await deploy(world, { target: live });
  expect([rollout.outcome, ...rollout.servers.map(({ server, result, to, why }) => [server, result, to, why])]).toEqual([
    "verified",
    ["beta", "verified", "1.0.0", "it answers"],
    ["alpha", "as-is", "1.0.0", expect.stringContaining("leave out op, by which its command does more")],
    ["gamma", "as-is", "1.0.0", expect.stringContaining("written in a way")],
  ]);
});

test("the phases hand over documents that survive JSON; a report of another plan, or of another shape, is refused", async () => {
  await using fixture = await makeRepository(change({ alpha: "alpha-mcp@1.0.0" }, { alpha: ["alpha-mcp", "1.0.0"] }));
  const world = await openWorld(fixture.folder, weather());
  const handed = <T>(document: T): T => JSON.parse(JSON.stringify(document));
  const staging = handed(await planDeployment(world, { target: live }));
  const report = handed(await stageAndSmoke(world, staging));
  expect(await world.told()).toEqual([]);
  expect(parseSmokeReport(report)).toEqual(report);
  expect(() => parseSmokeReport({ ...report, servers: [{ ...report.servers[0], outcome: "great" }] })).toThrow("no smoke report");

  const silent = { ...report, servers: [] };
  expect(await recordDeployment(world, staging, silent)).toMatchObject({ outcome: "inconclusive", why: "alpha: it was not looked at" });
  const forged = { ...report, servers: [{ ...report.servers[0], lock: `sha256:${"0".repeat(64)}` }] } as typeof report;
  expect(await recordDeployment(world, staging, forged)).toMatchObject({ outcome: "inconclusive" });
  await expect(recordDeployment(world, staging, { ...report, plan: `sha256:${"0".repeat(64)}` })).rejects.toMatchObject({
    code: "document",
  });
  expect(await world.told()).toEqual([]);
  expect(await recordDeployment({ ...world, observe: null }, staging, report)).toMatchObject({ outcome: "verified" });
});

test("a plan that another run overtook is refused; a target with other files in it is left alone", async () => {
  await using fixture = await makeRepository(change({ alpha: "alpha-mcp@1.0.0" }, { alpha: ["alpha-mcp", "1.0.0"] }));
  const world = await openWorld(fixture.folder, weather());
  const late = await planDeployment(world, { target: live });
  const report = await stageAndSmoke(world, late);
  await fixture.push(change({ alpha: "alpha-mcp@2.0.0" }, { alpha: ["alpha-mcp", "2.0.0"] }));
  await deploy(world, { target: live });
  await expect(recordDeployment(world, late, report)).rejects.toMatchObject({ code: "conflict" });
  await expect(deploy(world, { target: { ...live, kind: "directory", path: "repo" } })).rejects.toMatchObject({ code: "environment" });
});
