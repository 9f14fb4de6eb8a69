import { type Dirent, lstatSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";

/** Whether there is more in some folders than that, counted in blocks of the disk: a file of holes takes none. */
export function isFuller(folders: readonly string[], limit: { readonly bytes: number; readonly files: number }): boolean {
  let bytes = 0;
  let files = 0;
  for (const path of pathsBelow(folders, () => true)) {
    bytes += blocksOf(path) * 512;
    if (++files > limit.files || bytes > limit.bytes) return true;
  }
  return false;
}

/** Paths of files below some folders, relative to each, without those below `except`; no more than `most`, sorted. */
export function filesBelow(folders: readonly string[], except: string, most: number): string[] {
  const found: string[] = [];
  for (const folder of folders) {
    for (const path of pathsBelow([folder], (inner) => inner !== except)) {
      if (found.length >= most) return found.sort();
      if (!isFolder(path)) found.push(relative(folder, path));
    }
  }
  return found.sort();
}

/** Never through a symbolic link: where it leads is not here. */
function* pathsBelow(folders: readonly string[], enters: (folder: string) => boolean): Generator<string> {
  const waiting = [...folders];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && enters(path)) waiting.push(path);
      if (!entry.isDirectory() || enters(path)) yield path;
    }
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return gone(error, []);
  }
}

function blocksOf(path: string): number {
  try {
    return lstatSync(path).blocks;
  } catch (error) {
    return gone(error, 0);
  }
}

function isFolder(path: string): boolean {
  try {
    return lstatSync(path).isDirectory();
  } catch (error) {
    return gone(error, false);
  }
}

/** What a server writes it may take away, or close to others, at any time. */
function gone<T>(error: unknown, instead: T): T {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR" || code === "EACCES" || code === "ELOOP" || code === "ENAMETOOLONG") return instead;
  throw error;
}
