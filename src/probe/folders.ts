import { type Dirent, lstatSync, readdirSync, type Stats } from "node:fs";
import { sep } from "node:path";

/**
 * Why some folders hold more than they may: `full`, counted in blocks of the disk, for a file of holes takes none; `unseen` where something cannot be
 * counted, because a folder was closed or lies deeper than a path can say. Null where neither is so.
 */
export function overfull(folders: readonly string[], limit: { readonly bytes: number; readonly files: number }): "full" | "unseen" | null {
  let bytes = 0;
  let files = 0;
  let unseen = false;
  const hide = () => (unseen = true);
  for (const path of pathsBelow(folders, () => true, hide)) {
    bytes += (known(path, hide)?.blocks ?? 0) * 512;
    if (++files > limit.files || bytes > limit.bytes) return "full";
  }
  return unseen ? "unseen" : null;
}

/** Paths of files below some folders, relative to each, without those below `except`; no more than `most`, sorted. */
export function filesBelow(folders: readonly string[], except: string, most: number): string[] {
  const found: string[] = [];
  const left = Buffer.from(except);
  for (const folder of folders) {
    for (const path of pathsBelow([folder], (inner) => !inner.equals(left), noMatter)) {
      if (found.length >= most) return found.sort();
      if (!known(path, noMatter)?.isDirectory()) found.push(path.subarray(Buffer.byteLength(folder) + 1).toString());
    }
  }
  return found.sort();
}

const noMatter = () => {};

/** Never through a symbolic link: where it leads is not here. Paths are bytes: a name need be no UTF-8. */
function* pathsBelow(folders: readonly string[], enters: (folder: Buffer) => boolean, unseen: () => void): Generator<Buffer> {
  const waiting = folders.map((folder) => Buffer.from(folder));
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const entry of entriesOf(folder, unseen)) {
      const path = Buffer.concat([folder, Buffer.from(sep), entry.name]);
      if (entry.isDirectory() && enters(path)) waiting.push(path);
      if (!entry.isDirectory() || enters(path)) yield path;
    }
  }
}

function entriesOf(folder: Buffer, unseen: () => void): Dirent<Buffer>[] {
  try {
    return readdirSync(folder, { withFileTypes: true, encoding: "buffer" });
  } catch (error) {
    return lost(error, unseen) ?? [];
  }
}

function known(path: Buffer, unseen: () => void): Stats | null {
  try {
    return lstatSync(path);
  } catch (error) {
    return lost(error, unseen);
  }
}

/** What a server writes it may take away, or close to others, at any time. */
function lost(error: unknown, unseen: () => void): null {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "EACCES" || code === "ELOOP" || code === "ENAMETOOLONG") unseen();
  else if (code !== "ENOENT" && code !== "ENOTDIR") throw error;
  return null;
}
