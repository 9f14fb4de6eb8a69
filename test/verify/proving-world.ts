import { join } from "node:path";
import { silentLog } from "../../src/lib/log.ts";
import { defaultVerifyPolicy } from "../../src/policy/defaults.ts";
import type { VerifySettings } from "../../src/policy/policy.ts";
import { openLockSource } from "../../src/verify/lock-source.ts";
import { openProver, type Prover } from "../../src/verify/open-prover.ts";
import { proverEnvironment } from "../../src/verify/prover-environment.ts";
import { type VerifyResult, verifyServer } from "../../src/verify/verify-server.ts";
import type { VerifyTask } from "../../src/verify/verify-task.ts";
import { type NpmWorld, openNpmWorld } from "../lock/npm-world.ts";
import { type TinyTool, tinyServer } from "./tiny-server.ts";

export const settings: VerifySettings = {
  ...defaultVerifyPolicy.defaults,
  budget: { ...defaultVerifyPolicy.defaults.budget, start: 4000 },
};

export interface ProvingWorld extends AsyncDisposable {
  readonly npm: NpmWorld;
  publish(name: string, version: string, server: { tools?: readonly TinyTool[]; before?: string }): void;
  /** The proving plane in a process of its own. */
  prover(given?: Partial<VerifySettings>): Prover;
  verify(task: VerifyTask): Promise<VerifyResult>;
}

/** A registry with tiny servers, and both planes. */
export async function openProvingWorld(): Promise<ProvingWorld> {
  const npm = await openNpmWorld();
  const argv = [process.execPath, join(import.meta.dirname, "prover-entry.ts"), npm.path("store"), npm.configDir];
  const prover = (given: Partial<VerifySettings> = {}) =>
    openProver({ argv, env: proverEnvironment(process.env, [{ ...settings, ...given }], []) });
  let shared: Prover | undefined;
  return {
    npm,
    prover,
    publish(name, version, { tools = [], before = "" }) {
      npm.registry.publish({ manifest: { name, version, bin: "server.js" }, files: { "server.js": tinyServer(tools, before) } });
    },
    async verify(task) {
      const ports = { locks: openLockSource({ configDir: npm.configDir }), log: silentLog };
      if (Object.keys(task.settings.credentials).length === 0) return verifyServer(task, { ...ports, prover: (shared ??= prover()) });
      await using own = prover(task.settings);
      return await verifyServer(task, { ...ports, prover: own });
    },
    async [Symbol.asyncDispose]() {
      await shared?.[Symbol.asyncDispose]();
      await npm[Symbol.asyncDispose]();
    },
  };
}

/** A task for one server of `.mcp.json`; `over` says what is particular. */
export function task(name: string, over: Partial<VerifyTask> & { readonly versions: readonly string[] }): VerifyTask {
  const { versions, ...rest } = over;
  return {
    schema: "mcp-gitops/verify-task/v1",
    id: `row-${name}`,
    manifest: ".mcp.json",
    server: name,
    package: `pkg:npm/${name}`,
    python: null,
    name,
    launch: { bin: null, args: [], env: {}, transport: "stdio", url: null, headers: {}, local: null },
    from: rest.pinned ?? null,
    pinned: null,
    candidates: versions.map((version) => ({ version, claimedBump: "patch" })),
    committed: { lock: null, contract: null },
    settings,
    ...rest,
  };
}
