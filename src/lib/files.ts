import { isUtf8 } from "node:buffer";

/**
 * The files of one state of a repository, whether a work tree or a commit: what reading manifests needs and no more.
 * Paths are relative to the repository's root, with `/`. A path that leaves the repository behind a symbolic link is not there.
 */
export interface Files {
  /** Where it is read from, for messages: a folder, or `commit abc123`. */
  readonly origin: string;
  /** All paths (files and symbolic links), sorted by bytes. */
  list(): Promise<readonly FileEntry[]>;
  /** The bytes of a regular file; null when there is none. */
  read(path: string): Promise<Buffer | null>;
  /** The same of a file that is read once and never again: nothing keeps it. Where it is missing `read` does. */
  readOnce?(path: string): Promise<Buffer | null>;
  /** The text of a symbolic link; null when the path is not one. */
  readlink(path: string): Promise<string | null>;
  /** Bytes of each of these listed files. A question of its own: git has to look every one of them up. */
  sizes(paths: readonly string[]): Promise<readonly number[]>;
}

export interface FileEntry {
  readonly path: string;
  readonly kind: "file" | "link";
  readonly executable: boolean;
}

/** Larger files are listed, and never read: no manifest, policy or script comes near it. */
export const maxFileBytes = 50 * 1024 * 1024;

/** Sorts by UTF-8 bytes, as git does; JavaScript's own order differs above U+FFFF. */
export function sortedByPath<T extends { readonly path: string }>(entries: Iterable<T>): T[] {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const bytes = (a: T, b: T) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path));
  const sorted = [...entries];
  const astral = sorted.some(({ path }) => /[\ud800-\udfff]/.test(path));
  return sorted.sort(astral ? bytes : (a, b) => compare(a.path, b.path));
}

/**
 * The paths (or lines that end with one) of what git prints with `-z`. One that is no UTF-8 is left out: as text it would name another
 * file, which a change would then bring into being.
 */
export function utf8Lines(output: Buffer): string[] {
  const text = output.toString("utf8");
  if (!text.includes("\ufffd")) return text.split("\0").slice(0, -1);
  const lines = output.toString("latin1").split("\0").slice(0, -1);
  return lines.flatMap((line) => {
    const bytes = Buffer.from(line, "latin1");
    return isUtf8(bytes) ? [bytes.toString("utf8")] : [];
  });
}

/** Whether a path lies in a folder whose contents are never the repository's own: `.git` or `node_modules`. */
export function isForeign(path: string): boolean {
  return /(^|\/)(\.git|node_modules)(\/|$)/.test(path);
}

/** `a/./b/../c` as `a/c`; null when it leaves the root. Backslashes are left alone. */
export function normalisePath(path: string): string | null {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join("/");
}

/** Where a path leads: `via` are the symbolic links that were followed, in order. */
export type Followed =
  | { readonly kind: "file"; readonly path: string; readonly via: readonly string[] }
  | { readonly kind: "missing" | "outside" | "loop"; readonly path: string; readonly via: readonly string[] };

/** Follows a path through symbolic links (of files and of folders) inside the repository; never touches what lies outside. */
export async function followLinks(files: Files, path: string): Promise<Followed> {
  // The way to a listed file has no links in it.
  if ((await filesByPath(files)).get(path)?.kind === "file") return { kind: "file", path, via: [] };
  const via: string[] = [];
  let rest = path.split("/");
  let done: string[] = [];
  while (rest.length > 0) {
    const [part, ...others] = rest as [string, ...string[]];
    rest = others;
    if (part === "" || part === ".") continue;
    if (part === "..") {
      if (done.pop() === undefined) return { kind: "outside", path, via };
      continue;
    }
    done.push(part);
    const here = done.join("/");
    const target = await files.readlink(here);
    if (target === null) continue;
    via.push(here);
    if (via.length > 40) return { kind: "loop", path, via };
    if (target.startsWith("/") || target.includes("\0")) return { kind: "outside", path, via };
    done = done.slice(0, -1);
    rest = [...target.split("/"), ...rest];
  }
  const end = done.join("/");
  return { kind: (await isFile(files, end)) ? "file" : "missing", path: end, via };
}

const indexes = new WeakMap<Files, Promise<ReadonlyMap<string, FileEntry>>>();

/** The entries by path; made once for each `Files`. */
export function filesByPath(files: Files): Promise<ReadonlyMap<string, FileEntry>> {
  let index = indexes.get(files);
  if (!index) {
    index = files.list().then((entries) => new Map(entries.map((entry) => [entry.path, entry])));
    indexes.set(files, index);
  }
  return index;
}

const folders = new WeakMap<Files, Promise<ReadonlySet<string>>>();

/** The folders that hold something, by path; made once for each `Files`. */
export function foldersOf(files: Files): Promise<ReadonlySet<string>> {
  let found = folders.get(files);
  if (!found) {
    found = filesByPath(files).then((entries) => new Set([...entries.keys()].flatMap(parentsOf)));
    folders.set(files, found);
  }
  return found;
}

function parentsOf(path: string): string[] {
  return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
}

async function isFile(files: Files, path: string): Promise<boolean> {
  const entry = (await filesByPath(files)).get(path);
  return entry ? entry.kind === "file" : (await files.read(path)) !== null;
}
