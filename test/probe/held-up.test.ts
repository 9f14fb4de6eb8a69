import { execFileSync, spawn } from "node:child_process";
import { expect, onTestFinished, test } from "vitest";
import { isHeldUp } from "../../src/probe/held-up.ts";
import type { ProbeResult } from "../../src/probe/probe.ts";
import { processorTime, processorWait, processTree } from "../../src/probe/process-tree.ts";
import type { Usage } from "../../src/probe/usage.ts";
import { healthSuite } from "../../src/verify/health-suite.ts";
import { probed } from "./start.ts";

function canPin(): boolean {
  try {
    execFileSync("taskset", ["--version"], { stdio: "ignore" });
    return process.platform === "linux";
  } catch {
    return false;
  }
}

test.skipIf(!canPin())("who shares a processor waits for it, and the kernel says how long", async () => {
  // Three seconds at the most, with half a processor for each; `taskset` becomes the program, so that nothing is left of it.
  const busy = "const end = Date.now() + 3_000; while (Date.now() < end);";
  const spin = () => spawn("taskset", ["-c", "0", process.execPath, "-e", busy], { stdio: "ignore" });
  const [one, other] = [spin(), spin()];
  onTestFinished(() => void [one, other].map((child) => child.kill("SIGKILL")));
  await expect.poll(() => processorWait(processTree(one.pid ?? 0)), { timeout: 3_000 }).toBeGreaterThan(200);
  expect(processorTime(processTree(one.pid ?? 0), 0)).toBeGreaterThan(0);
  expect(processorWait([])).toBeNull();
});

test("a server that was held up is not blamed: nobody knows of its health", async () => {
  const seen: ProbeResult = {
    ...(await probed("well.mjs")),
    outcome: "held-up",
    contract: null,
    reason: "it did not answer within 20000 ms",
  };
  const started = { kind: "probed", result: seen, replays: { runs: [] }, tree: null, installMs: 0 } as unknown as Parameters<
    typeof healthSuite
  >[0];
  expect(healthSuite(started, null)).toMatchObject({ outcome: "inconclusive", findings: [{ code: "held-up", severity: "medium" }] });
});

const server = (waited: number | null, processor: number | null) => ({
  startedAt: 0,
  usage: { waited: () => waited, processor: () => processor } as Usage,
});

test.each([
  ["it was idle", 100, 200, 30_000, false],
  ["it stood in line for most of its time", 20_000, 3_000, 30_000, true],
  ["its own threads stood in line behind each other", 20_000, 40_000, 30_000, false],
  ["a short wait is usual", 900, 100, 1_500, false],
  ["nobody counts", null, null, 30_000, false],
  ["the verifier itself came too late", 0, 0, 50_000, true],
] as const)("%s", (_, waited, processor, now, expected) => {
  expect(isHeldUp(server(waited, processor), Math.min(now, 30_000), now)).toBe(expected);
});
