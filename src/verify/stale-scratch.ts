import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { removeTree } from "../lib/remove-tree.ts";

/** Milliseconds: no proof takes as long. */
const staleAfter = 6 * 60 * 60 * 1000;

/** Removes the scratch folders of proofs whose process was killed long ago. `folders` are those that proofs are made in. */
export async function removeStaleScratch(folders: readonly string[], now: number): Promise<void> {
  for (const folder of folders) {
    const names = (await readdir(folder).catch(noneThere)).filter((name) => /^(?:proof|stage)-/.test(name));
    for (const name of names) {
      const path = join(folder, name);
      const found = await lstat(path).catch(noneThere);
      // Somebody else's, in a shared temporary folder, is not ours to remove.
      const ours = !Array.isArray(found) && found.isDirectory() && found.uid === process.getuid?.();
      if (ours && now - found.mtimeMs > staleAfter) await removeTree(path);
    }
  }
}

function noneThere(error: NodeJS.ErrnoException): [] {
  if (error.code === "ENOENT" || error.code === "ENOTDIR" || error.code === "EACCES") return [];
  throw error;
}
