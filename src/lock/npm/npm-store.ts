import { mkdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { ConfigError } from "../../lib/errors.ts";
import { changedBytes, putAside } from "../changed-bytes.ts";
import type { LockedPackage, NpmLock } from "../lock.ts";
import { holdProcessLock } from "../process-lock.ts";
import type { ManagerContext } from "../resolution.ts";
import type { Installer } from "../store.ts";
import { assemble } from "./assemble.ts";
import { extract } from "./extraction.ts";
import { runInstallScripts, scriptsOf } from "./install-scripts.ts";
import { differenceInPackage, packageKey } from "./package-folder.ts";
import { leftOut } from "./platform.ts";

/** Extracted npm packages in a folder that many processes may share, each (name, version, integrity) once, and trees made of them. */
export function openNpmInstaller(dir: string, context: ManagerContext): Installer<NpmLock> {
  mkdirSync(join(dir, "packages"), { recursive: true });
  const ensure = batcher(dir, context);
  return (lock, options) => {
    const scripts = scriptsOf(lock, options.installScripts ?? []);
    const placing = scripts.allowed.length > 0 ? "copy" : (options.placing ?? "link");
    return {
      scripts,
      async build(root) {
        const wanted = wantedPackages(lock);
        await ensure(wanted, options.lasting ? "bytes" : "stat");
        await assemble({ dir, lock, wanted, placing }, root);
        if (scripts.allowed.length > 0) await runInstallScripts(root, scripts.allowed);
      },
    };
  };
}

/** Puts the packages of a lock aside that hold other bytes than were extracted. */
export function distrustPackages(dir: string, lock: NpmLock): void {
  for (const entry of Object.values(lock.packages)) {
    const folder = join(dir, "packages", packageKey(entry));
    if (differenceInPackage(folder, "bytes")?.kind === "changed") putAside(folder);
  }
}

function wantedPackages(lock: NpmLock): ReadonlyMap<string, LockedPackage> {
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
function batcher(
  dir: string,
  context: ManagerContext,
): (wanted: ReadonlyMap<string, LockedPackage>, how: "stat" | "bytes") => Promise<void> {
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
  return async (wanted, how) => {
    const missing = missingOf({ dir, how, sound }, wanted);
    if (missing.size === 0) return;
    await new Promise<void>((done, failed) => {
      waiting.push({ packages: missing, done, failed });
      if (!running) void drain();
    });
  };
}

interface Look {
  readonly dir: string;
  /** Whether bytes are read where size and time are what they were. */
  readonly how: "stat" | "bytes";
  /** Remembers what was looked at before. */
  readonly sound: Set<string>;
}

/** What is not there whole. Throws ExternalError "disk" with the path of a file that holds other bytes than were installed, once it is out of the way. */
function missingOf({ dir, how, sound }: Look, wanted: ReadonlyMap<string, LockedPackage>): Map<string, LockedPackage> {
  const missing = new Map<string, LockedPackage>();
  for (const entry of wanted.values()) {
    const key = packageKey(entry);
    if (sound.has(`${how} ${key}`) || missing.has(key)) continue;
    const folder = join(dir, "packages", key);
    const difference = differenceInPackage(folder, how);
    if (difference === null) sound.add(`${how} ${key}`);
    else if (difference.kind === "missing") missing.set(key, entry);
    else
      throw changedBytes(`${entry.name}@${entry.version} in the store`, join(folder, "files", difference.path), {
        kind: "aside",
        folder: putAside(folder),
      });
  }
  return missing;
}

/** A batch that fails is asked again one request at a time, so that one bad lock fails alone. */
async function serve(dir: string, batch: readonly Request[], context: ManagerContext): Promise<void> {
  const all = new Map(batch.flatMap((request) => [...request.packages]));
  try {
    await extractMissing(dir, all, context);
    for (const request of batch) request.done();
  } catch (error) {
    if (batch.length === 1) batch[0]?.failed(error);
    else for (const request of batch) await serve(dir, [request], context);
  }
}

async function extractMissing(dir: string, packages: ReadonlyMap<string, LockedPackage>, context: ManagerContext): Promise<void> {
  await using _held = await holdProcessLock(join(dir, "extracting"));
  // Another process may have been quicker, so only what is missing still; what stands there broken makes room.
  const missing = new Map([...packages].filter(([key]) => differenceInPackage(join(dir, "packages", key), "stat") !== null));
  for (const key of missing.keys()) await rm(join(dir, "packages", key), { recursive: true, force: true });
  await extract(dir, missing, context);
}
