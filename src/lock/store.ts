import { mkdirSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { digestOf, stableJson } from "../lib/canonical.ts";
import { ConfigError } from "../lib/errors.ts";
import { assemble } from "./assemble.ts";
import { extract } from "./extraction.ts";
import { runInstallScripts, scriptsOf } from "./install-scripts.ts";
import type { Lock, LockedPackage } from "./lock.ts";
import type { NpmContext } from "./npm-process.ts";
import { type Placing, packageKey, readIndex, untouched } from "./package-folder.ts";
import { leftOut } from "./platform.ts";
import { holdProcessLock } from "./process-lock.ts";

/** One server installed from its lock: `<root>/node_modules`, with `lock.json` and `install.json` beside it. */
export interface InstalledTree {
  readonly root: string;
  readonly lock: Lock;
  readonly digest: string;
  /** Packages whose install scripts were not run, sorted. */
  readonly scriptsWithheld: readonly string[];
}

export interface InstallOptions {
  /** Hard links to the store (the default, quick), or copies of one's own, for a tree that someone may write to. */
  readonly placing?: Placing;
  /** Packages whose install scripts policy lets run (default none); a tree in which one ran is made of copies. */
  readonly installScripts?: readonly string[];
}

/** Extracted packages, each (name, version, integrity) once, and the trees that are made of them. */
export interface Store {
  readonly dir: string;
  /**
   * Installs exactly what the lock says into `into` (not there yet, empty, or the same lock installed before), which appears whole by one rename.
   * Throws ExternalError "registry" when packages cannot be had, ConfigError "environment" when one is not made for this platform.
   */
  install(lock: Lock, into: string, options?: InstallOptions): Promise<InstalledTree>;
}

/** Opens a store in a folder that many processes may share; npm's configuration comes from `context.configDir`. */
export function openStore(dir: string, context: NpmContext): Store {
  mkdirSync(join(dir, "packages"), { recursive: true });
  const ensure = batcher(dir, context);
  return {
    dir,
    async install(lock, into, options = {}) {
      const digest = digestOf(lock);
      const scripts = scriptsOf(lock, options.installScripts ?? []);
      const tree: InstalledTree = { root: into, lock, digest, scriptsWithheld: scripts.withheld };
      const mark = stableJson({ lock: digest, scripts: scripts.allowed });
      if ((await markOf(into)) === mark) return tree;
      const wanted = wantedPackages(lock);
      await ensure(wanted);
      await mkdir(dirname(into), { recursive: true });
      const staging = `${into}.staging-${process.pid}-${digest.slice(-8)}-${counter++}`;
      try {
        const placing = scripts.allowed.length > 0 ? "copy" : (options.placing ?? "link");
        await assemble({ dir, lock, wanted, placing }, staging);
        if (scripts.allowed.length > 0) await runInstallScripts(staging, scripts.allowed);
        await writeFile(join(staging, "lock.json"), stableJson(lock));
        await writeFile(join(staging, markFile), mark);
        await renameUnlessThere(staging, into, mark);
      } finally {
        await rm(staging, { recursive: true, force: true });
      }
      return tree;
    },
  };
}

/** What stands in a whole tree: which lock it was made from, and whose scripts ran. */
const markFile = "install.json";
let counter = 0;

function wantedPackages(lock: Lock): ReadonlyMap<string, LockedPackage> {
  const { skipped, impossible } = leftOut(lock);
  if (impossible.length > 0) {
    throw new ConfigError("environment", `${impossible[0]} is not made for ${process.platform} on ${process.arch}`, {
      todo: "verify it on a platform that it is made for",
    });
  }
  return new Map(Object.entries(lock.packages).filter(([place]) => !skipped.has(place)));
}

type Request = {
  readonly packages: ReadonlyMap<string, LockedPackage>;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
};

/** One npm at a time; what is asked for while it runs forms the next batch. */
function batcher(dir: string, context: NpmContext): (wanted: ReadonlyMap<string, LockedPackage>) => Promise<void> {
  let waiting: Request[] = [];
  let running = false;
  const sound = new Set<string>();
  const drain = async () => {
    running = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await serve(dir, batch, context);
    }
    running = false;
  };
  return async (wanted) => {
    const missing = missingOf(dir, wanted, sound);
    if (missing.size === 0) return;
    await new Promise<void>((done, failed) => {
      waiting.push({ packages: missing, done, failed });
      if (!running) void drain();
    });
  };
}

/** What is not there whole; `sound` remembers what was looked at before. */
function missingOf(dir: string, wanted: ReadonlyMap<string, LockedPackage>, sound: Set<string>): Map<string, LockedPackage> {
  const missing = new Map<string, LockedPackage>();
  for (const entry of wanted.values()) {
    const key = packageKey(entry);
    if (sound.has(key) || missing.has(key)) continue;
    if (isSound(join(dir, "packages", key))) sound.add(key);
    else missing.set(key, entry);
  }
  return missing;
}

function isSound(folder: string): boolean {
  const index = readIndex(folder);
  return index !== null && untouched(folder, index);
}

/** A batch that fails is asked again one request at a time, so that one bad lock fails alone. */
async function serve(dir: string, batch: readonly Request[], context: NpmContext): Promise<void> {
  const all = new Map(batch.flatMap((request) => [...request.packages]));
  try {
    await extractMissing(dir, all, context);
    for (const request of batch) request.done();
  } catch (error) {
    if (batch.length === 1) batch[0]?.failed(error);
    else for (const request of batch) await serve(dir, [request], context);
  }
}

async function extractMissing(dir: string, packages: ReadonlyMap<string, LockedPackage>, context: NpmContext): Promise<void> {
  await using _held = await holdProcessLock(join(dir, "extracting"));
  // Another process may have been quicker, so only what is missing still; what stands there broken makes room.
  const missing = new Map([...packages].filter(([key]) => !isSound(join(dir, "packages", key))));
  for (const key of missing.keys()) await rm(join(dir, "packages", key), { recursive: true, force: true });
  await extract(dir, missing, context);
}

async function renameUnlessThere(staging: string, into: string, mark: string): Promise<void> {
  try {
    await rename(staging, into);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if ((code !== "ENOTEMPTY" && code !== "EEXIST") || (await markOf(into)) !== mark) throw error;
  }
}

async function markOf(root: string): Promise<string | null> {
  try {
    return await readFile(join(root, markFile), "utf8");
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return null;
    throw error;
  }
}
