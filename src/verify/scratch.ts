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
  const root = join(folder, "scratch");
  const [home, tmp, cwd] = [join(root, "home"), join(root, "tmp"), join(root, "work")];
  for (const path of [home, tmp, cwd]) await mkdir(path, { recursive: true });
  return { root, home, tmp, cwd };
}
