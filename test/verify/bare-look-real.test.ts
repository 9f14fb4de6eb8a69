import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { silentLog } from "../../src/lib/log.ts";
import { openLockSource } from "../../src/verify/lock-source.ts";
import { openProver } from "../../src/verify/open-prover.ts";
import { proverEnvironment } from "../../src/verify/prover-environment.ts";
import { verifyServer } from "../../src/verify/verify-server.ts";
import { settings, task } from "./proving-world.ts";

// On the real servers of the registry that npm is configured for.
const folder = mkdtempSync(join(tmpdir(), "bare-look-"));
const argv = [process.execPath, join(import.meta.dirname, "prover-entry.ts"), join(folder, "store"), folder];
const prover = openProver({ argv, env: proverEnvironment(process.env, [settings], []) });
afterAll(async () => {
  await prover[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

test("server-everything shows the tools that ask something of a client only to one that can be asked", async () => {
  const name = "@modelcontextprotocol/server-everything";
  const given = task("everything", { pinned: "2025.12.18", versions: ["2026.1.26"], name, package: `pkg:npm/${name.replace("@", "%40")}` });
  const budget = { ...settings.budget, start: 30_000 };
  const ports = { locks: openLockSource({ configDir: folder }), prover, log: silentLog };
  const { attempts } = await verifyServer({ ...given, settings: { ...settings, budget } }, ports);
  expect(attempts[0]?.contract?.withoutCapabilities).toEqual({
    tools: { absent: ["get-roots-list", "trigger-elicitation-request", "trigger-sampling-request"] },
  });
  // One of them was shown to all before; it has gone for all, which is told once.
  const { changes = [], notLookedAt = [] } = attempts[0]?.verdict ?? {};
  expect(changes.filter(({ path }) => path.includes("sampleLLM")).map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    "tool-removed tools/sampleLLM",
  ]);
  expect(notLookedAt.filter((one) => one.startsWith("contract"))).toEqual([]);
}, 240_000);
