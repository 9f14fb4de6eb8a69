import { readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { StartRecord } from "./start-record.ts";

/** Milliseconds: a server that was not started for so long is installed again when it is. */
const kept = 90 * 86_400_000;

/**
 * Removes from the cache what no start has used for 90 days: records, and trees that no record names any more. Called after an installation,
 * which is what makes the cache grow.
 */
export async function forgetUnused(cache: string, now: number): Promise<void> {
  const [starts, trees] = [join(cache, "run", "starts"), join(cache, "run", "trees")];
  const used = new Set<string>();
  for (const name of await namesIn(starts)) {
    const file = join(starts, name);
    if (await isOlder(file, now - kept)) await rm(file, { force: true });
    else used.add(await treeOf(file));
  }
  for (const name of await namesIn(trees)) {
    const tree = join(trees, name);
    if (!used.has(tree) && (await isOlder(tree, now - kept))) await rm(tree, { recursive: true, force: true });
  }
}

async function treeOf(file: string): Promise<string> {
  try {
    return (JSON.parse(await readFile(file, "utf8")) as StartRecord).tree;
  } catch (error) {
    // Gone, or cut off: it keeps nothing.
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw error;
  }
}

async function isOlder(path: string, than: number): Promise<boolean> {
  try {
    return (await stat(path)).mtimeMs < than;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
