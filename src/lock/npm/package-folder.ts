import { createHash } from "node:crypto";
import {
  chmodSync,
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join, relative } from "node:path";
import { ExternalError } from "../../lib/errors.ts";
import type { LockedPackage } from "../lock.ts";
import { type Difference, differenceIn, type SealedFile, sealFiles } from "../sealed-files.ts";

/** The files of one extracted package: what is linked, and what is compared before, so that a file someone wrote to never counts. */
interface FolderIndex {
  readonly version: 2;
  /** Relative folders, parents first. */
  readonly folders: readonly string[];
  readonly files: readonly SealedFile[];
}

/** Where the store keeps a package: the same name, version and integrity always in the same folder. */
export function packageKey(entry: Pick<LockedPackage, "name" | "version" | "integrity">): string {
  return createHash("sha256").update(`${entry.name}\0${entry.version}\0${entry.integrity}`).digest("hex").slice(0, 40);
}

/**
 * Finishes what npm extracted at `<folder>/files`, whose integrity npm has just checked: executables become executable, nothing can be written to by
 * mistake any more (trees are links to these files), and the index with a digest of every file is written.
 */
export function sealPackage(folder: string, bins: Iterable<string>): void {
  const root = join(folder, "files");
  for (const bin of bins) makeExecutable(join(root, bin));
  const folders: string[] = [];
  // npm extracts neither links nor devices; should one ever stand here it is left out of every tree.
  for (const entry of readdirSync(root, { withFileTypes: true, recursive: true })) {
    const path = relative(root, join(entry.parentPath, entry.name));
    if (entry.isDirectory()) folders.push(path);
    else if (entry.isFile()) chmodSync(join(root, path), lstatSync(join(root, path)).mode & 0o555);
  }
  const index: FolderIndex = { version: 2, folders: folders.sort(), files: sealFiles(root) };
  writeFileSync(join(folder, "index.json"), JSON.stringify(index));
}

/** The index of a sealed package, or null when the folder is not one. */
export function readIndex(folder: string): FolderIndex | null {
  try {
    const index = JSON.parse(readFileSync(join(folder, "index.json"), "utf8")) as Partial<FolderIndex>;
    return index.version === 2 ? (index as FolderIndex) : null;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** How a package in the store is not what was sealed there; null where it is. What is not whole is extracted again; other bytes are not. */
export function differenceInPackage(folder: string, how: "stat" | "bytes"): Difference | null {
  const index = readIndex(folder);
  return index === null ? { kind: "missing", path: "index.json" } : differenceIn(join(folder, "files"), index.files, how);
}

export type Placing = "link" | "copy";

/** Puts a sealed package at `to` (which must not exist) by hard links, or by copies where asked or where links cannot be made; returns the number of files. */
export function placePackage(folder: string, to: string, placing: Placing): number {
  const index = readIndex(folder);
  if (!index)
    throw new ExternalError("disk", "a package vanished from the store while it was used", {
      found: folder,
      todo: "run the same command again",
    });
  // A tarball can hold what the lock puts in the same place: the lock's word counts, parents were placed first.
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const path of index.folders) mkdirSync(join(to, path));
  for (const [path] of index.files) placeFile(join(folder, "files", path), join(to, path), placing);
  return index.files.length;
}

function placeFile(from: string, to: string, placing: Placing): void {
  if (placing === "link") {
    try {
      linkSync(from, to);
      return;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? "";
      if (!["EXDEV", "EMLINK", "EPERM", "ENOTSUP", "ENOSYS"].includes(code)) throw error;
    }
  }
  copyFileSync(from, to, constants.COPYFILE_FICLONE);
  // Its own bytes: who gets a copy may write to it.
  if (placing === "copy") chmodSync(to, lstatSync(to).mode | 0o200);
}

/** As npm does for executables: the mode, and no carriage return at the end of the `#!` line. */
function makeExecutable(path: string): void {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) return;
  chmodSync(path, stat.mode | 0o111);
  const content = readFileSync(path);
  const end = content.indexOf("\n");
  if (content.subarray(0, 2).toString("latin1") !== "#!" || content[end - 1] !== 0x0d) return;
  writeFileSync(path, Buffer.concat([content.subarray(0, end - 1), content.subarray(end)]));
}
