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
const rewritten = (text: string) => JSON.parse(liveManifest(Buffer.from(text), starts, ".mcp.json").toString());

test("a live manifest is strict JSON whatever its dialect was; everything else keeps its value", () => {
  const text = `\uFEFF{\r\n  // mine\r\n  "mcpServers": { "a": { "command": ["npx", "-y", "a@1"], "env": { "KEY": "\${KEY}" }, "cwd": "sub", }, "b": { "url": "https://b.example" } },\r\n "other": [1] }`;
  expect(rewritten(text)).toEqual({
    mcpServers: {
      a: { command: "/node", args: ["/tree/a.js", "x"], env: { KEY: "${KEY}", ADDED: "1" }, cwd: "sub" },
      b: { url: "https://b.example" },
    },
    other: [1],
  });
  expect(rewritten('{"servers":{"a":{"command":"npx"}}}').servers.a.command).toBe("/node");
  expect(rewritten('{"a":{"command":"npx"},"a":{"command":"npx","last":true}}').a).toMatchObject({ command: "/node", last: true });
  expect(() => rewritten('{"mcpServers":')).toThrow("not a JSON object");
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
