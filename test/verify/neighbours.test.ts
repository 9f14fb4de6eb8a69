import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { settings } from "./proving-world.ts";
import { tinyServer } from "./tiny-server.ts";
import { openZoo } from "./zoo-world.ts";

/* What a server that shares the verifier's file system could do to the next one, and to what it is measured with. */

type Zoo = Awaited<ReturnType<typeof openZoo>>;

const root = process.getuid?.() === 0;
let zoo: Zoo;

beforeAll(async () => {
  zoo = await openZoo(root ? { isolation: "uid" } : {});
});
afterAll(() => zoo[Symbol.asyncDispose]());

function publish(name: string, before: string): void {
  const tools = [{ name: "look", annotations: { readOnlyHint: true } }];
  zoo.npm.registry.publish({ manifest: { name, version: "2.0.0", bin: "server.js" }, files: { "server.js": tinyServer(tools, before) } });
}

const over = (name: string) => ({ name, package: `pkg:npm/${name}` });

test.runIf(root)("under another user's id a server is that user whenever it is started, also where it is measured", async () => {
  const folder = mkdtempSync(join(tmpdir(), "neighbours-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  chmodSync(folder, 0o711);
  const seen = join(folder, "seen");
  writeFileSync(seen, "");
  chmodSync(seen, 0o666);
  publish("tells-who", `require("node:fs").appendFileSync(${JSON.stringify(seen)}, process.getuid() + "\\n");`);
  const measuring = { ...settings, required: ["performance"], performance: { ...settings.performance, rounds: 6 } };
  const result = await zoo.run("tells who", { bin: "server.js", over: { ...over("tells-who"), launch: launchOf(), settings: measuring } });
  expect(result.attempts[0]?.verdict.performance?.rounds).toBe(6);
  const users = readFileSync(seen, "utf8").trim().split("\n");
  expect(users.length).toBeGreaterThan(6);
  expect(users).not.toContain("0");
});

test("a node_modules that stands above the proof is this machine's fault: inconclusive, not a failure of the package", async () => {
  publish("honest", "");
  const decoy = join(zoo.npm.dir, "node_modules");
  mkdirSync(decoy);
  onTestFinished(() => rmSync(decoy, { recursive: true, force: true }));
  const verdict = (await zoo.run("honest", { bin: "server.js", over: { ...over("honest"), launch: launchOf() } })).attempts[0]?.verdict;
  expect(verdict).toMatchObject({ outcome: "inconclusive" });
  const findings = verdict?.suites.find(({ suite }) => suite === "health")?.findings;
  expect(findings).toMatchObject([{ code: "not-installed", evidence: expect.stringContaining(decoy) }]);
});

function launchOf() {
  return { bin: null, args: [], env: {}, transport: "stdio" as const, url: null, headers: {}, local: null };
}
