import { existsSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { deploy } from "../../src/deploy/deploy.ts";
import type { DeployPorts } from "../../src/deploy/ports.ts";
import { silentLog } from "../../src/lib/log.ts";
import { run } from "../../src/lib/process.ts";
import { openStore } from "../../src/lock/store.ts";
import { loadPolicies } from "../../src/policy/load-policies.ts";
import { smokeJob } from "../../src/steps/smoke-job.ts";
import { openLockSource } from "../../src/verify/lock-source.ts";
import { prove } from "../../src/verify/prove.ts";
import { startRegistry } from "../fakes/registry.ts";
import { makeRepository } from "../fakes/repository.ts";
import { live, manifest, manifestOf, openWorld, weather } from "./world.ts";

const speak = readFileSync(new URL("../servers/speak.mjs", import.meta.url), "utf8");
const server = (line: string) =>
  `#!/usr/bin/env node\n${line}\nimport { speak, tool } from "./speak.mjs";\nspeak({ lists: { "tools/list": { tools: [tool("go")] } } });\n`;

test("a real server is installed from its lock, started where it goes live, and taken back when its package forgets a module", async () => {
  await using registry = await startRegistry();
  const publish = (version: string, line: string) =>
    registry.publish({
      manifest: { name: "tiny-mcp", version, type: "module", bin: "server.mjs" },
      files: { "server.mjs": server(line), "speak.mjs": speak },
    });
  publish("1.0.0", "");
  publish("1.1.0", 'import "a-module-that-nobody-published";');
  await using fixture = await makeRepository({ [manifest]: manifestOf({ tiny: "tiny-mcp@1.0.0" }) });
  const configDir = join(fixture.folder, "npm");
  await mkdir(configDir);
  await writeFile(join(configDir, ".npmrc"), `registry=${registry.url}/\ncache=${join(configDir, "cache")}\nfetch-retries=0\n`);
  const store = openStore(join(fixture.folder, "store"), { configDir });
  const locks = openLockSource({ configDir });
  const world = await openWorld(fixture.folder, weather());
  const policies = await loadPolicies(world.filesOf((await world.forge.base()).commit));
  let jobs = 0;
  const smoke: DeployPorts["smoke"] = async ({ server, staged }) => {
    const job = smokeJob(`smoke-${jobs++}`, server, { staged, settings: policies.verify.defaults });
    const { verdict } = await prove(job, { store, env: {}, folders: [fixture.folder] });
    return { outcome: verdict.outcome, findings: verdict.suites.flatMap(({ findings }) => findings) };
  };
  const ports = {
    ...world,
    log: silentLog,
    smoke,
    observe: smoke,
    resolve: locks,
  };

  const first = await deploy(ports, { target: live });
  expect(first).toMatchObject({ outcome: "verified", servers: [{ server: "tiny", to: "1.0.0", result: "verified" }] });
  const { command, args } = JSON.parse(readFileSync(join(fixture.folder, "live/current", manifest), "utf8")).mcpServers.tiny;
  const hello = {
    jsonrpc: "2.0",
    id: 1,
    method: "initialize",
    params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "t", version: "1" } },
  };
  const answer = await run([command, ...args], { input: `${JSON.stringify(hello)}\n`, cwd: "/" });
  expect(JSON.parse(answer.stdout.toString())).toMatchObject({ id: 1, result: { protocolVersion: "2025-06-18" } });

  await fixture.push({ [manifest]: manifestOf({ tiny: "tiny-mcp@1.1.0" }) });
  const second = await deploy(ports, { target: live });
  expect(second).toMatchObject({
    outcome: "rolled-back",
    servers: [{ to: "1.1.0", result: "failed" }],
    reverts: [{ kind: "committed", to: "1.0.0" }],
  });
  expect(JSON.stringify((await world.events()).find(({ type }) => type === "quarantined")?.data)).toContain(
    "a-module-that-nobody-published",
  );
  expect((await fixture.origin.git(["show", `main:${manifest}`])).text).toBe(manifestOf({ tiny: "tiny-mcp@1.0.0" }).trimEnd());
  expect(existsSync(join(fixture.folder, "live/current/servers"))).toBe(true);
});
