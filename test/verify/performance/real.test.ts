import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { silentLog } from "../../../src/lib/log.ts";
import { openLockSource } from "../../../src/verify/lock-source.ts";
import { openProver } from "../../../src/verify/open-prover.ts";
import { proverEnvironment } from "../../../src/verify/prover-environment.ts";
import { verifyServer } from "../../../src/verify/verify-server.ts";
import { settings, task } from "../proving-world.ts";

// Long only where the machine is busy with other work.
test("between two real versions that promise the same the newer one starts slower and takes more, and that is told with its certainty", async () => {
  const folder = await mkdtemp(join(tmpdir(), "performance-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const measuring = {
    ...settings,
    budget: { ...settings.budget, start: 30_000 },
    required: ["health", "contract", "performance"],
    performance: { ...settings.performance, rounds: 6, memory: { maxRatio: 1.2, max: null } },
  };
  const argv = [process.execPath, join(import.meta.dirname, "../prover-entry.ts"), join(folder, "store"), folder];
  await using prover = openProver({ argv, env: proverEnvironment(process.env, [measuring], []) });
  const asked = { pinned: "0.6.2", versions: ["2026.8.31"], settings: measuring };
  const ports = { locks: openLockSource({ configDir: folder }), prover, log: silentLog };
  const { attempts } = await verifyServer(
    { ...task("memory", asked), name: "@modelcontextprotocol/server-memory", package: "pkg:npm/%40modelcontextprotocol/server-memory" },
    ports,
  );
  const verdict = attempts[0]?.verdict;
  expect(verdict?.outcome).toBe("warn");
  const rows = verdict?.performance?.rows ?? [];
  expect(rows.map(({ metric }) => metric)).toEqual(["start.cold", "start.warm", "list", "memory", "processor"]);
  // Its libraries parse every schema at start: about 60 ms of processor time were 300 ms later, and 61 MB were 90 MB.
  for (const metric of ["start.warm", "memory", "processor"])
    expect(rows.find((row) => row.metric === metric)?.ratio?.low).toBeGreaterThan(1.2);
  expect(rows.find(({ metric }) => metric === "memory")?.judgement).toBe("exceeds");
  expect(verdict?.suites.find(({ suite }) => suite === "performance")?.findings.map(({ code }) => code)).toContain("more-memory");
  expect(verdict?.notLookedAt.join()).toContain("performance, tool call");
}, 180_000);
