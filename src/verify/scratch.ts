import { mkdir } from "node:fs/promises";
import { join } from "node:path";

/** Where a server that is proven works: what it may write is below `root`. */
export interface Scratch {
  readonly root: string;
  readonly home: string;
  readonly tmp: string;
  readonly cwd: string;
}

/** The scratch folders of one start, below `folder`; they may be there already. */
export async function scratchFolders(folder: string): Promise<Scratch> {
  const scratch = scratchPaths(folder);
  for (const path of [scratch.home, scratch.tmp, scratch.cwd]) await mkdir(path, { recursive: true });
  return scratch;
}

/** Where they are, whatever a server made of them. */
export function scratchPaths(folder: string): Scratch {
  const root = join(folder, "scratch");
  return { root, home: join(root, "home"), tmp: join(root, "tmp"), cwd: join(root, "work") };
}
