import { readdir, readFile, readlink, realpath } from "node:fs/promises";

/**
 * Tells whether a process of this machine was started from a folder, by the command lines and working folders in `/proc`, read once.
 * Limits: a process that gave itself another title shows no path, and of a stranger's process only the command line can be read;
 * where there is no `/proc` nothing is seen and only the other rules protect.
 */
export function openProcesses(): (folder: string) => Promise<boolean> {
  let words: Promise<readonly string[]> | undefined;
  return async (folder) => {
    const real = await realpath(folder);
    const found = await (words ??= processWords());
    return found.some((word) => [folder, real].some((path) => word === path || word.includes(`${path}/`)));
  };
}

async function processWords(): Promise<string[]> {
  const pids = (await unless(readdir("/proc"), [])).filter((name) => /^\d+$/.test(name));
  const words = await Promise.all(
    pids.map(async (pid) => [
      ...(await unless(readFile(`/proc/${pid}/cmdline`, "utf8"), "")).split("\0"),
      await unless(readlink(`/proc/${pid}/cwd`), ""),
    ]),
  );
  return words.flat().filter((word) => word !== "");
}

/** A process that ended meanwhile, or that is a stranger's, says nothing. */
async function unless<T>(reading: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (["ENOENT", "ESRCH", "EACCES", "EPERM"].includes(code)) return otherwise;
    throw error;
  }
}
