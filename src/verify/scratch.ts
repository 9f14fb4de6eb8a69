import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Where a server that is proven works: what it may write is below `root`. */
export interface Scratch {
  readonly root: string;
  readonly home: string;
  readonly tmp: string;
  readonly cwd: string;
}

/**
 * The scratch folders of one start, below `folder`; they may be there already. The working folder is an empty repository of git: clients start their
 * servers in one, and some serve nothing elsewhere (`mcp-server-git --repository .`).
 */
export async function scratchFolders(folder: string): Promise<Scratch> {
  const scratch = scratchPaths(folder);
  for (const path of [scratch.home, scratch.tmp]) await mkdir(path, { recursive: true });
  const isNew = (await mkdir(scratch.cwd, { recursive: true })) !== undefined;
  // What a server made of it is not touched again: it may lead elsewhere by now.
  if (isNew) await makeRepository(join(scratch.cwd, ".git"));
  return scratch;
}

/** The least that git takes for a repository (gitrepository-layout). */
async function makeRepository(folder: string): Promise<void> {
  for (const inner of ["objects", "refs/heads"]) await mkdir(join(folder, inner), { recursive: true });
  await writeFile(join(folder, "HEAD"), "ref: refs/heads/main\n");
  await writeFile(join(folder, "config"), "[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = false\n");
}

/** Where they are, whatever a server made of them. */
export function scratchPaths(folder: string): Scratch {
  const root = join(folder, "scratch");
  return { root, home: join(root, "home"), tmp: join(root, "tmp"), cwd: join(root, "work") };
}
