import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

/**
 * Holds a folder as a lock between processes, so that two of them do not do the same work. It saves work and is not what makes a
 * write safe: a holder that died is pushed aside, and after `patience` milliseconds the caller goes on without it.
 */
export async function holdProcessLock(path: string, patience = 600_000): Promise<AsyncDisposable> {
  const deadline = Date.now() + patience;
  for (let wait = 20; ; wait = Math.min(wait * 2, 500)) {
    if (await tryHold(path)) return { [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
    if (await holderIsGone(path)) await pushAside(path);
    else if (Date.now() > deadline) return { async [Symbol.asyncDispose]() {} };
    else await delay(wait);
  }
}

async function tryHold(path: string): Promise<boolean> {
  try {
    await mkdir(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
  await writeFile(join(path, "pid"), String(process.pid));
  return true;
}

async function holderIsGone(path: string): Promise<boolean> {
  const pid = Number(await readFile(join(path, "pid"), "utf8").catch(absentAsEmpty));
  // No number yet: its holder stands between making the folder and writing its name, for a moment, unless it died just there.
  if (!Number.isInteger(pid) || pid <= 0) return Date.now() - (await madeAt(path)) > 10_000;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

/** Now where the folder is gone: whoever held it let go. */
async function madeAt(path: string): Promise<number> {
  try {
    return (await stat(path)).mtimeMs;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return Date.now();
    throw error;
  }
}

async function pushAside(path: string): Promise<void> {
  const aside = `${path}.${process.pid}.${Date.now()}`;
  // Only one process wins this rename; the others find the folder gone and try to hold it again.
  const won = await rename(path, aside).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return false;
      throw error;
    },
  );
  if (won) await rm(aside, { recursive: true, force: true });
}

function absentAsEmpty(error: NodeJS.ErrnoException): string {
  if (error.code === "ENOENT") return "";
  throw error;
}
