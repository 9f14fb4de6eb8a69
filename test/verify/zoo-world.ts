import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { silentLog } from "../../src/lib/log.ts";
import { textOf } from "../../src/probe/process-tree.ts";
import type { SandboxKind } from "../../src/probe/sandbox.ts";
import { openLockSource } from "../../src/verify/lock-source.ts";
import { openProver } from "../../src/verify/open-prover.ts";
import { proverEnvironment } from "../../src/verify/prover-environment.ts";
import { type VerifyResult, verifyServer } from "../../src/verify/verify-server.ts";
import type { VerifyTask } from "../../src/verify/verify-task.ts";
import { openNpmWorld } from "../lock/npm-world.ts";
import { settings, task } from "./proving-world.ts";

const servers = join(import.meta.dirname, "../servers");

/** All servers of test/servers that need nothing but Node, as one package with an executable each: one lock, one extraction. */
function zooPackage(version: string) {
  const paths = readdirSync(servers, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".mjs"));
  const files = Object.fromEntries(paths.map((path) => [path, readFileSync(join(servers, path))]));
  const bin = Object.fromEntries(paths.map((path) => [path.replace("/", "-").replace(".mjs", ""), path]));
  return { manifest: { name: "zoo", version, bin }, files };
}

export interface Cage {
  /** The executable of the package: `exits` of the zoo is `zoo-exits`. */
  readonly bin: string;
  readonly args?: readonly string[];
  /** Started beside it, and compared: the same executable of the version before. */
  readonly pinned?: boolean;
  readonly over?: Partial<VerifyTask>;
  readonly start?: number;
  /** Megabytes. */
  readonly memory?: number;
  readonly processes?: number;
}

/** A registry with the zoo, and one proving plane of the kind that `verify` uses, in a process of its own. */
export async function openZoo(
  options: { readonly user?: number; readonly env?: NodeJS.ProcessEnv; readonly isolation?: SandboxKind } = {},
) {
  const npm = await openNpmWorld();
  for (const version of ["1.0.0", "2.0.0"]) npm.registry.publish(zooPackage(version));
  const isolation = options.isolation ? [options.isolation] : [];
  const become =
    options.user === undefined ? [] : ["setpriv", ...["reuid", "regid"].map((id) => `--${id}=${options.user}`), "--clear-groups"];
  // As another user: that one has to find its folders.
  chmodSync(npm.dir, 0o755);
  for (const name of options.user === undefined ? [] : ["store", "store-trees", "home"]) {
    mkdirSync(npm.path(name));
    chownSync(npm.path(name), options.user ?? 0, options.user ?? 0);
  }
  const home = options.user === undefined ? {} : { HOME: npm.path("home"), npm_config_cache: npm.path("home") };
  const entry = [process.execPath, join(import.meta.dirname, "prover-entry.ts"), npm.path("store"), npm.configDir, ...isolation];
  const prover = openProver({
    argv: [...become, ...entry],
    env: { ...proverEnvironment(process.env, [settings], []), ...home, ...options.env },
    alone: options.isolation === "uid" || options.isolation === "process-group",
  });
  const locks = openLockSource({ configDir: npm.configDir });
  return {
    npm,
    prover,
    /** The highest that the proving process itself has taken of memory, in bytes; 0 when it is not running. */
    verifierPeak: () => Math.max(0, ...provers(npm.path("store")).map(({ peak }) => peak)),
    run: (name: string, cage: Cage): Promise<VerifyResult> => verifyServer(taskOf(name, cage), { locks, prover, log: silentLog }),
    async [Symbol.asyncDispose]() {
      await prover[Symbol.asyncDispose]();
      await npm[Symbol.asyncDispose]();
    },
  };
}

function taskOf(
  name: string,
  { bin, args = [], pinned = false, start = 20_000, memory = 1024, processes = 32, over = {} }: Cage,
): VerifyTask {
  const budget = { ...settings.budget, start, memory: memory * 1024 * 1024, processes };
  const base = task("zoo", { versions: ["2.0.0"] });
  return {
    ...base,
    id: name.replace(/[^A-Za-z0-9]+/g, "-"),
    server: name,
    pinned: pinned ? "1.0.0" : null,
    from: pinned ? "1.0.0" : null,
    settings: { ...settings, budget },
    launch: { ...base.launch, bin, args },
    ...over,
  };
}

/** Processes of this machine whose command line holds a text. */
export function processesLike(mark: string): { pid: number; peak: number }[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => textOf(`/proc/${pid}/cmdline`)?.includes(mark))
    .map((pid) => ({ pid: Number(pid), peak: Number(/^VmHWM:\s+(\d+) kB/m.exec(textOf(`/proc/${pid}/status`) ?? "")?.[1] ?? 0) * 1024 }));
}

function provers(store: string) {
  return processesLike("prover-entry.ts").filter(({ pid }) => textOf(`/proc/${pid}/cmdline`)?.includes(store));
}
