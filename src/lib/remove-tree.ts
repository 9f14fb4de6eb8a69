import { chmod, readdir, rename, rm, rmdir, unlink } from "node:fs/promises";
import { join, sep } from "node:path";
import { randomName } from "./random-name.ts";

/**
 * Removes a folder with all in it, whatever a stranger who has ended left there: folders that he closed, names that are no UTF-8, paths longer than any
 * that the system takes. One that is not there is fine.
 */
export async function removeTree(path: string): Promise<void> {
  try {
    await rm(path, { recursive: true, force: true });
  } catch {
    // What is in the way is found again where it cannot be removed this way either.
    await removeFlat(path);
  }
}

/**
 * Brings every folder to the top before it is opened: no path grows longer than two names. What is gone by now is fine: `rm` goes on for a while after it has
 * failed.
 */
async function removeFlat(root: string): Promise<void> {
  const lot = randomName(8, "hex");
  const waiting: (string | Buffer)[] = [root];
  for (let folder = waiting.pop(), count = 0; folder !== undefined; folder = waiting.pop()) {
    await unlessGone(chmod(folder, 0o700));
    for (const entry of (await unlessGone(readdir(folder, { withFileTypes: true, encoding: "buffer" }))) ?? []) {
      const inner = Buffer.concat([Buffer.from(folder), Buffer.from(sep), entry.name]);
      if (!entry.isDirectory()) {
        await unlessGone(unlink(inner));
        continue;
      }
      const place = join(root, `${lot}-${count++}`);
      await unlessGone(chmod(inner, 0o700));
      await unlessGone(rename(inner, place));
      waiting.push(place);
    }
    if (folder !== root) await unlessGone(rmdir(folder));
  }
  await unlessGone(rmdir(root));
}

async function unlessGone<Result>(act: Promise<Result>): Promise<Result | null> {
  try {
    return await act;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
