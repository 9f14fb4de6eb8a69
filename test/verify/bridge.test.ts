import { afterAll, beforeAll, expect, test } from "vitest";
import { silentLog } from "../../src/lib/log.ts";
import { readInventory } from "../../src/manifest/read-inventory.ts";
import type { PlannedServer } from "../../src/plan/plan.ts";
import { defaultVerifyPolicy } from "../../src/policy/defaults.ts";
import { taskFor } from "../../src/verify/verify-task.ts";
import { memoryFiles } from "../manifest/memory-files.ts";
import { openProvingWorld, type ProvingWorld, settings, task } from "./proving-world.ts";

let world: ProvingWorld;
beforeAll(async () => {
  world = await openProvingWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

test("only a package that reaches a remote is taken for a bridge", async () => {
  const servers = {
    remote: { command: "npx", args: ["-y", "mcp-remote@1.0.0", "https://mcp.example/mcp"] },
    local: { command: "npx", args: ["-y", "tsx@4.0.0", "server.ts"] },
    around: { command: "npx", args: ["-y", "supergateway@3.0.0", "--stdio", "npx -y some-mcp@1.0.0 https://x.example"] },
    plain: { command: "npx", args: ["-y", "some-mcp@1.0.0", "https://api.example"] },
  };
  const files = memoryFiles({ ".mcp.json": JSON.stringify({ mcpServers: servers }) });
  const inventory = await readInventory(files);
  const row = { candidates: [], resolved: null, action: "update", pin: "exact", from: "1.0.0" } as unknown as PlannedServer;
  const inputs = { policies: { verify: defaultVerifyPolicy }, files, workTree: null, log: silentLog };
  const bridges = await Promise.all(
    inventory.servers.map(async (one) => [one.server, (await taskFor("x", row, one, inputs)).bridge ?? false]),
  );
  expect(Object.fromEntries(bridges)).toEqual({ remote: true, local: false, around: false, plain: false });
});

test("a bridge is not started without the network, and its silence is nobody's fault with it", async () => {
  world.publish("way", "1.0.0", { before: 'console.error("getaddrinfo ENOTFOUND"); process.exit(1);' });
  world.publish("way", "1.1.0", { tools: [{ name: "there" }] });
  const bridge = (version: string, network: boolean) =>
    world.verify(task("way", { versions: [version], bridge: true, settings: { ...settings, network } }));
  const off = await bridge("1.1.0", false);
  expect(off.attempts.map(({ verdict }) => [verdict.outcome, verdict.to, verdict.suites[0]?.findings[0]?.code])).toEqual([
    ["inconclusive", "1.1.0", "bridge-without-network"],
  ]);
  expect(off.reasons[0]).toContain("the network is off for it");
  const silent = await bridge("1.0.0", true);
  const answering = await bridge("1.1.0", true);
  expect(silent.attempts[0]?.verdict.outcome).toBe("inconclusive");
  expect(silent.reasons[0]).toContain("nothing came through it");
  expect(silent.attempts[0]?.verdict.suites[0]?.findings.map(({ code }) => code)).toEqual(["bridge-silent", "does-not-start"]);
  expect(answering.attempts[0]?.verdict.outcome).toBe("pass");
  // The same of a server that is no bridge fails.
  expect((await world.verify(task("way", { versions: ["1.0.0"] }))).attempts[0]?.verdict.outcome).toBe("fail");
});
