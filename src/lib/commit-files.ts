import { isUtf8 } from "node:buffer";
import { ConfigError, ExternalError } from "./errors.ts";
import { type FileEntry, type Files, isForeign, maxFileBytes, sortedByPath } from "./files.ts";
import { type Git, type Oid, zeroOid } from "./git.ts";
import { isFolder, type TreeEntry, treeRows } from "./git-trees.ts";

/** No repository that people work in has as many; a tree that names the same folders again and again may say that it has more than there are atoms. */
const mostPaths = 1_000_000;

interface Blob extends FileEntry {
  readonly oid: Oid;
}

/**
 * The files of a commit, out of git's objects alone: no work tree, no filters, no hooks. Listed once, read once. Throws ExternalError "git" when there is no such commit.
 */
export function commitFiles(git: Git, commit: string): Files {
  let listing: Promise<Map<string, Blob>> | undefined;
  const blobs = () => (listing ??= listTree(git, commit));
  const contents = blobReader(git);
  const read = async (path: string, kind: FileEntry["kind"], keep = true) => {
    const blob = (await blobs()).get(path);
    return blob?.kind === kind ? contents(blob.oid, keep) : null;
  };
  return {
    origin: `commit ${commit.slice(0, 12)}`,
    list: async () => [...(await blobs()).values()],
    read: (path) => read(path, "file"),
    readOnce: (path) => read(path, "file", false),
    readlink: async (path) => (await read(path, "link"))?.toString("utf8") ?? null,
    sizes: async (paths) => {
      const known = await blobs();
      return sizesOf(
        git,
        paths.map((path) => known.get(path)?.oid ?? zeroOid),
      );
    },
  };
}

/** By one question for each folder to the git that is asked for their contents too, all folders of a depth at once: another git would cost more to start. */
async function listTree(git: Git, commit: string): Promise<Map<string, Blob>> {
  const root = await git.objects.read(`${commit}^{tree}`);
  if (root === null) throw new ExternalError("git", `there is no commit ${JSON.stringify(commit)} in ${git.dir}`);
  const foldersOf = folderReader(git);
  const found: Blob[] = [];
  for (let folders: readonly Folder[] = [{ path: "", rows: rowsOf(root.content, root.oid) }]; folders.length > 0; ) {
    if (folders.reduce((sum, { rows }) => sum + rows.length, found.length) > mostPaths) throw tooMany(git, commit);
    for (const { path, rows } of folders) for (const row of rows) if (isBlob(row)) found.push(blobAt(path, row));
    folders = await foldersOf(folders);
  }
  return new Map(sortedByPath(found).map((blob) => [blob.path, blob]));
}

/** A folder whose entries are known; its path ends with a slash, or is empty. */
interface Folder {
  readonly path: string;
  readonly rows: readonly Row[];
}

/** The folders in folders. What several of them are is read once. */
function folderReader(git: Git): (parents: readonly Folder[]) => Promise<Folder[]> {
  const trees = new Map<Oid, Promise<readonly Row[]>>();
  const read = (oid: Oid) => {
    const rows = trees.get(oid) ?? readTree(git, oid);
    trees.set(oid, rows);
    return rows;
  };
  const within = ({ path, rows }: Folder) =>
    rows.filter(isFolder).map(async ({ name, oid }) => ({ path: `${path}${name}/`, rows: await read(oid) }));
  return (parents) => Promise.all(parents.flatMap(within));
}

function blobAt(folder: string, { name, mode, oid }: Row): Blob {
  return { path: `${folder}${name}`, kind: mode === "120000" ? "link" : "file", executable: mode === "100755", oid };
}

function tooMany(git: Git, commit: string): ConfigError {
  return new ConfigError("repository", `the commit ${commit.slice(0, 12)} in ${git.dir} has too many files`, {
    expected: `at most ${mostPaths} files and folders`,
    todo: "see what it holds with `git ls-tree`: its folders may name each other to no end",
  });
}

interface Row extends TreeEntry {
  readonly name: string;
}

/** What is in a tree. A name that is no UTF-8 is left out: as text it would name another file, which a change would then bring into being. */
function rowsOf(tree: Buffer, id: Oid): Row[] {
  return treeRows(tree, id.length / 2).flatMap(({ mode, oid, start, end }) => {
    const name = tree.toString("utf8", start, end);
    if (isForeign(name) || (name.includes("\ufffd") && !isUtf8(tree.subarray(start, end)))) return [];
    return [{ name, mode, oid }];
  });
}

/** No submodule: that is a commit. */
function isBlob({ mode }: TreeEntry): boolean {
  return mode.startsWith("10") || mode === "120000";
}

async function readTree(git: Git, oid: Oid): Promise<Row[]> {
  const found = await git.objects.read(oid);
  if (found?.type === "tree") return rowsOf(found.content, oid);
  throw lost(git, found ? `${oid} is a ${found.type}` : `${oid} is missing`);
}

function blobReader(git: Git): (oid: Oid, keep: boolean) => Promise<Buffer | null> {
  const cache = new Map<string, Promise<Buffer | null>>();
  return (oid, keep) => {
    const content = cache.get(oid) ?? readBlob(git, oid);
    if (keep) cache.set(oid, content);
    return content;
  };
}

/** Null for what is too large to be read. */
async function readBlob(git: Git, oid: Oid): Promise<Buffer | null> {
  const size = await sizeOf(git, oid);
  if (size > maxFileBytes) return null;
  const found = await git.objects.read(oid);
  if (found?.type === "blob" && found.size === size) return found.content;
  throw lost(git, found ? `${oid} is a ${found.type} of ${found.size} bytes` : `${oid} is missing`);
}

/** One git for all: there may be a hundred thousand of them. */
async function sizesOf(git: Git, oids: readonly string[]): Promise<number[]> {
  if (oids.length === 0) return [];
  const { text } = await git.git(["cat-file", "--batch-check=%(objectsize)"], { input: `${oids.join("\n")}\n` });
  return text.split("\n").map((line) => {
    if (/^\d+$/.test(line)) return Number(line);
    throw lost(git, line);
  });
}

async function sizeOf(git: Git, oid: Oid): Promise<number> {
  const found = await git.objects.find(oid);
  if (found?.type === "blob") return found.size;
  throw lost(git, found ? `${oid} is a ${found.type}` : `${oid} is missing`);
}

function lost(git: Git, found: string): ExternalError {
  return new ExternalError("git", `git has lost an object of the commit in ${git.dir}`, { found, todo: "run git fsck in the repository" });
}
