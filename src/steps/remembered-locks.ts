import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { digestOf, stableJson } from "../lib/canonical.ts";
import type { Clock } from "../lib/clock.ts";
import { ConfigError } from "../lib/errors.ts";
import type { Lock } from "../lock/lock.ts";
import { parseLock } from "../lock/parse-lock.ts";
import { isLockOf, type Wanted } from "../lock/wanted.ts";
import type { LockSource } from "../verify/lock-source.ts";

/** Milliseconds: transitive dependencies float, so a lock resolved longer ago is resolved anew. */
const rememberFor = 6 * 60 * 60 * 1000;

/**
 * Locks that an earlier run on this repository resolved, so that deploying, verifying and deploying again does not resolve the same tree
 * three times. What cannot be read is resolved anew; only resolved trees are remembered. Locks of the proving plane never come here.
 */
export function rememberedLocks(source: LockSource, { folder, clock }: { folder: string; clock: Clock }): LockSource {
  // Several servers can run the same package: one of them resolves it and writes it down.
  const under = new Map<string, ReturnType<LockSource>>();
  const lock = async (path: string, wanted: Wanted): ReturnType<LockSource> => {
    const remembered = await read(path, wanted, clock.now());
    if (remembered) return { kind: "resolved", lock: remembered };
    const resolution = await source(wanted);
    if (resolution.kind === "resolved") {
      await mkdir(folder, { recursive: true });
      const staging = `${path}.${process.pid}`;
      await writeFile(staging, stableJson(resolution.lock));
      await rename(staging, path);
    }
    return resolution;
  };
  return (wanted) => {
    const path = join(folder, `${digestOf([wanted, process.version]).slice("sha256:".length, "sha256:".length + 40)}.json`);
    const known = under.get(path) ?? lock(path, wanted).finally(() => under.delete(path));
    under.set(path, known);
    return known;
  };
}

async function read(path: string, wanted: Wanted, now: number): Promise<Lock | null> {
  try {
    const [bytes, { mtimeMs }] = await Promise.all([readFile(path), stat(path)]);
    if (now - mtimeMs > rememberFor) return null;
    const lock = parseLock(bytes, { file: path });
    return isLockOf(lock, wanted) ? lock : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT" || error instanceof ConfigError) return null;
    throw error;
  }
}
