import { lstatSync, readFileSync, type Stats } from "node:fs";
import { readdir, readlink } from "node:fs/promises";
import { join } from "node:path";
import { ConfigError, ExternalError } from "./errors.ts";
import { type FileEntry, type Files, isForeign, maxFileBytes, normalisePath, sortedByPath, utf8Lines } from "./files.ts";
import { openGit } from "./git.ts";

/**
 * The files of a folder as they are now. In a git work tree those that git knows or would add (`.gitignore` holds); elsewhere
 * all of them. A file that is asked for by name is read even when git ignores it. Throws ConfigError when the folder is not there.
 */
export function workTreeFiles(dir: string): Files {
  let listing: Promise<FileEntry[]> | undefined;
  const folders = new Set<string>();
  return {
    origin: dir,
    list: () => (listing ??= listFolder(dir)),
    read: async (path) => {
      const stats = statsAt(dir, path, folders);
      // Manifests are many and small: there a read at once is twice as fast as one by the thread pool.
      return stats?.isFile() && stats.size <= maxFileBytes ? readFileSync(join(dir, path)) : null;
    },
    readlink: async (path) => (statsAt(dir, path, folders)?.isSymbolicLink() ? readlink(join(dir, path)) : null),
    sizes: async (paths) => paths.map((path) => lstatOf(join(dir, path))?.size ?? 0),
  };
}

async function listFolder(dir: string): Promise<FileEntry[]> {
  if (!lstatOf(`${dir}/.`)?.isDirectory()) {
    throw new ConfigError("repository", `${dir} is not a folder`, { todo: "name an existing folder with --repo" });
  }
  const paths = (await gitPaths(dir)) ?? (await walk(dir));
  const entries = paths.filter((path) => !isForeign(path)).map((path) => entryOf(path, lstatOf(join(dir, path))));
  return sortedByPath(entries.filter((entry) => entry !== null));
}

/** What git lists, or null where this is no work tree, or there is no git. */
async function gitPaths(dir: string): Promise<string[] | null> {
  try {
    const args = ["-c", "core.fsmonitor=false", "ls-files", "-z", "-c", "-o", "--exclude-standard", "--deduplicate"];
    const { stdout, exitCode } = await openGit(dir).git(args, { allow: [0, 128] });
    return exitCode === 0 ? utf8Lines(stdout) : null;
  } catch (error) {
    if (error instanceof ExternalError && error.code === "process") return null;
    throw error;
  }
}

async function walk(dir: string): Promise<string[]> {
  const found: string[] = [];
  const folders = [""];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await entriesOf(dir, folder)) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (isForeign(entry.name)) continue;
      if (entry.isDirectory()) folders.push(path);
      else found.push(path);
    }
  }
  return found;
}

/** None where a folder in it went away meanwhile, lies too deep, or is not for this user: git passes over those as well. */
async function entriesOf(dir: string, folder: string) {
  try {
    return await readdir(join(dir, folder), { withFileTypes: true });
  } catch (error) {
    if (folder !== "" && ["ENOENT", "ENOTDIR", "ENAMETOOLONG", "EACCES", "EPERM"].includes((error as NodeJS.ErrnoException).code ?? ""))
      return [];
    throw error;
  }
}

/**
 * What is at a path, of which no folder on the way may be a symbolic link: that is `followLinks`'s business. `folders` are those that
 * were found to be none.
 */
function statsAt(dir: string, path: string, folders: Set<string>): Stats | undefined {
  if (path === "" || normalisePath(path) !== path || isForeign(path)) return undefined;
  for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) {
    const folder = path.slice(0, at);
    if (folders.has(folder)) continue;
    if (!lstatOf(join(dir, folder))?.isDirectory()) return undefined;
    folders.add(folder);
  }
  return lstatOf(join(dir, path));
}

function entryOf(path: string, stats: Stats | undefined): FileEntry | null {
  if (!stats || (!stats.isFile() && !stats.isSymbolicLink())) return null;
  return { path, kind: stats.isFile() ? "file" : "link", executable: (stats.mode & 0o111) !== 0 && stats.isFile() };
}

/** Undefined when there is nothing, including a path too long or through a file. */
function lstatOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (["ENOTDIR", "ENAMETOOLONG", "ELOOP", "ERR_INVALID_ARG_VALUE"].includes((error as NodeJS.ErrnoException).code ?? ""))
      return undefined;
    throw error;
  }
}
