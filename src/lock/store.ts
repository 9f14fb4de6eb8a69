import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { digestOf, stableJson } from "../lib/canonical.ts";
import { changedBytes } from "./changed-bytes.ts";
import type { ImageLock, Lock, NpmLock, PypiLock } from "./lock.ts";
import { distrustPackages, openNpmInstaller } from "./npm/npm-store.ts";
import { openOciInstaller } from "./oci/oci-store.ts";
import { distrustWheels, openPypiInstaller } from "./pypi/pypi-store.ts";
import type { ManagerContext } from "./resolution.ts";
import { differenceInTree, sealTree } from "./sealed-files.ts";

/** One server installed from its lock (`<root>/node_modules`, a virtual environment, or the name of an image that an engine has), with `lock.json` and `install.json` beside it. */
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
  /** The tree stays and is started often: what makes starting quicker is worth its time, and so is reading every byte that goes into it. */
  readonly lasting?: boolean;
  /** The container engine to pull an image with, by name or path, where it answers; null: whichever does. */
  readonly engine?: string | null;
  /** Of an image: the platform that is wanted; null: the engine's own. */
  readonly platform?: string | null;
}

/** What every server is installed with: each distinct package is fetched and extracted once. */
export interface Store {
  readonly dir: string;
  /**
   * Installs exactly what the lock says into `into` (not there yet, empty, or the same lock installed before), which appears whole by one rename.
   * A lasting tree that is there already is read to its last byte. Throws ExternalError "disk" with the path of a file whose bytes are not those that
   * were installed, "registry" when packages cannot be had, ConfigError "environment" when one is not made for this platform.
   */
  install(lock: Lock, into: string, options?: InstallOptions): Promise<InstalledTree>;
  /** Throws out what a changed tree shares with others, so that the next installation fetches it again. */
  distrust(tree: Pick<InstalledTree, "root" | "lock">): Promise<void>;
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
  const oci = openOciInstaller(context);
  return {
    dir,
    async distrust({ root, lock }) {
      switch (lock.ecosystem) {
        case "npm":
          return distrustPackages(dir, lock);
        case "pypi":
          return distrustWheels(dir, { root, lock, context });
        case "oci":
          // The bytes of an image are the engine's, which knows them by their digests.
          return;
      }
    },
    install: (lock, into, options = {}) =>
      installOnce(lock, { into, lasting: options.lasting === true }, prepare({ npm, pypi, oci }, lock, options)),
  };
}

interface Installers {
  readonly npm: Installer<NpmLock>;
  readonly pypi: Installer<PypiLock>;
  readonly oci: Installer<ImageLock>;
}

function prepare({ npm, pypi, oci }: Installers, lock: Lock, options: InstallOptions): Preparation {
  switch (lock.ecosystem) {
    case "npm":
      return npm(lock, options);
    case "pypi":
      return pypi(lock, options);
    case "oci":
      return oci(lock, options);
  }
}

/** What stands in a whole tree: which lock it was made from, and whose scripts ran. */
const markFile = "install.json";
let counter = 0;

type Place = { readonly into: string; readonly lasting: boolean };

async function installOnce(lock: Lock, { into, lasting }: Place, { scripts, build }: Preparation): Promise<InstalledTree> {
  const digest = digestOf(lock);
  const tree: InstalledTree = { root: into, lock, digest, scriptsWithheld: scripts.withheld };
  const mark = stableJson({ lock: digest, scripts: scripts.allowed });
  if ((await markOf(into)) === mark) {
    if (lasting) mustBeWhole(tree);
    return tree;
  }
  const staging = `${into}.staging-${process.pid}-${digest.slice(-8)}-${counter++}`;
  try {
    await mkdir(dirname(into), { recursive: true });
    await build(staging);
    await writeFile(join(staging, "lock.json"), stableJson(lock));
    await writeFile(join(staging, markFile), mark);
    if (lasting) sealTree(staging);
    await renameUnlessThere(staging, into, mark);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return tree;
}

/** Throws ExternalError "disk" with the path of a file that is not what was installed. One that was made before trees were sealed is believed. */
function mustBeWhole({ root, lock }: InstalledTree): void {
  const difference = differenceInTree(root);
  if (difference === null || difference === "unsealed") return;
  throw changedBytes(`${lock.package}@${lock.version}`, join(root, difference.path), { kind: "left", folder: root });
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
