import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { digestOf, stableJson } from "../lib/canonical.ts";
import type { Lock, NpmLock, PypiLock } from "./lock.ts";
import { openNpmInstaller } from "./npm/npm-store.ts";
import { openPypiInstaller } from "./pypi/pypi-store.ts";
import type { ManagerContext } from "./resolution.ts";

/** One server installed from its lock (`<root>/node_modules`, or a virtual environment), with `lock.json` and `install.json` beside it. */
export interface InstalledTree {
  readonly root: string;
  readonly lock: Lock;
  readonly digest: string;
  /** Packages whose install scripts were not run, sorted. */
  readonly scriptsWithheld: readonly string[];
}

export interface InstallOptions {
  /** Hard links to the store (the default, quick), or copies of one's own, for a tree that someone may write to. */
  readonly placing?: "link" | "copy";
  /** npm packages whose install scripts policy lets run (default none); a tree in which one ran is made of copies. */
  readonly installScripts?: readonly string[];
  /** The tree stays and is started often: what makes starting quicker is worth its time. */
  readonly lasting?: boolean;
}

/** What every server is installed with: each distinct package is fetched and extracted once. */
export interface Store {
  readonly dir: string;
  /**
   * Installs exactly what the lock says into `into` (not there yet, empty, or the same lock installed before), which appears whole by one rename.
   * Throws ExternalError "registry" when packages cannot be had, ConfigError "environment" when one is not made for this platform.
   */
  install(lock: Lock, into: string, options?: InstallOptions): Promise<InstalledTree>;
}

/** How one ecosystem installs. */
export type Installer<One extends Lock> = (lock: One, options: InstallOptions) => Preparation;

export interface Preparation {
  readonly scripts: { readonly allowed: readonly string[]; readonly withheld: readonly string[] };
  /** Makes the tree in a folder that is not there yet and that is renamed afterwards. */
  build(root: string): Promise<void>;
}

/** Opens a store in a folder that many processes may share. */
export function openStore(dir: string, context: ManagerContext): Store {
  const npm = openNpmInstaller(dir, context);
  const pypi = openPypiInstaller(dir, context);
  return {
    dir,
    install: (lock, into, options = {}) => installOnce(lock, into, prepare({ npm, pypi }, lock, options)),
  };
}

function prepare(
  { npm, pypi }: { readonly npm: Installer<NpmLock>; readonly pypi: Installer<PypiLock> },
  lock: Lock,
  options: InstallOptions,
): Preparation {
  switch (lock.ecosystem) {
    case "npm":
      return npm(lock, options);
    case "pypi":
      return pypi(lock, options);
  }
}

/** What stands in a whole tree: which lock it was made from, and whose scripts ran. */
const markFile = "install.json";
let counter = 0;

async function installOnce(lock: Lock, into: string, { scripts, build }: Preparation): Promise<InstalledTree> {
  const digest = digestOf(lock);
  const tree: InstalledTree = { root: into, lock, digest, scriptsWithheld: scripts.withheld };
  const mark = stableJson({ lock: digest, scripts: scripts.allowed });
  if ((await markOf(into)) === mark) return tree;
  const staging = `${into}.staging-${process.pid}-${digest.slice(-8)}-${counter++}`;
  try {
    await mkdir(dirname(into), { recursive: true });
    await build(staging);
    await writeFile(join(staging, "lock.json"), stableJson(lock));
    await writeFile(join(staging, markFile), mark);
    await renameUnlessThere(staging, into, mark);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return tree;
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
