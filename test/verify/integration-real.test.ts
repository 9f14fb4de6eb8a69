import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { silentLog } from "../../src/lib/log.ts";
import { parseScenario } from "../../src/policy/scenario/parse-scenario.ts";
import { openLockSource } from "../../src/verify/lock-source.ts";
import { openProver } from "../../src/verify/open-prover.ts";
import { proverEnvironment } from "../../src/verify/prover-environment.ts";
import { type VerifyResult, verifyServer } from "../../src/verify/verify-server.ts";
import { settings, task } from "./proving-world.ts";

// The scenarios of the example, on the real servers of the registry that npm is configured for.
const folder = mkdtempSync(join(tmpdir(), "integration-"));
const argv = [process.execPath, join(import.meta.dirname, "prover-entry.ts"), join(folder, "store"), folder];
const prover = openProver({ argv, env: proverEnvironment(process.env, [settings], []) });
afterAll(async () => {
  await prover[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

async function replayed(
  server: string,
  name: string,
  [pinned, candidate]: [string, string],
  args: readonly string[],
): Promise<VerifyResult> {
  const file = `examples/fleet/policies/scenarios/${server}.yaml`;
  const scenarios = await parseScenario(file, readFileSync(new URL(`../../${file}`, import.meta.url)));
  const given = task(server, { pinned, versions: [candidate], name, package: `pkg:npm/${name.replace("@", "%40")}`, scenarios });
  const required = ["health", "contract", "integration"];
  const budget = { ...settings.budget, start: 30_000 };
  return verifyServer(
    { ...given, launch: { ...given.launch, args }, settings: { ...settings, required, budget } },
    { locks: openLockSource({ configDir: folder }), prover, log: silentLog },
  );
}

const told = (result: VerifyResult) =>
  result.attempts[0]?.verdict.suites
    .find(({ suite }) => suite === "integration")
    ?.findings.map(({ code, subject }) => `${code} ${subject}`);

test("the file server answers a year later as it did; the memory server can be told where to keep its graph only now", async () => {
  const [files, memory] = await Promise.all([
    replayed("filesystem", "@modelcontextprotocol/server-filesystem", ["2026.1.14", "2026.8.31"], ["."]),
    replayed("memory", "@modelcontextprotocol/server-memory", ["0.6.2", "2026.8.31"], []),
  ]);
  expect(told(files)).toEqual([]);
  expect(files.chosen?.verdict.notLookedAt).not.toContain("suite integration (required by policy)");
  expect(told(memory)).toEqual(["passes-now scenario remembers what it was told 1"]);
  expect(memory.chosen?.verdict.outcome).toBe("pass");
});
