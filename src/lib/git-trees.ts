import { ConfigError, ExternalError, InternalError } from "./errors.ts";
import type { Git, Oid } from "./git.ts";
import { type GitObjects, gitObjects } from "./git-objects.ts";

/** A file to write (its bytes) or to delete (null). Without `executable` a file keeps the mode it has. */
export interface PathChange {
  readonly path: string;
  readonly content: Buffer | null;
  readonly executable?: boolean;
}

/** What a tree says of a name in it. */
export interface TreeEntry {
  /** Octal, as git writes it: without a zero before it. */
  readonly mode: string;
  readonly oid: Oid;
}

/** Folder (`""` is the root, else with a final `/`) → what is in it, by name. */
type Folders = Map<string, Map<string, TreeEntry>>;

const fileModes = new Set(["100644", "100755"]);
const folderMode = "40000";

/**
 * A tree that differs from the tree of `base` (a commit or tree; null: an empty one) in these paths only. Reads and writes only the
 * folders on the way to them, and neither index nor work tree: a repository of a hundred thousand files costs what a small one does.
 */
export async function editTree(git: Git, base: Oid | null, changes: readonly PathChange[]): Promise<Oid> {
  for (const change of changes) checkPath(change.path);
  const objects = await gitObjects(git);
  const folders = base === null ? new Map() : await readFolders(git, base, foldersOf(changes));
  if (!folders.has("")) folders.set("", new Map());
  for (const change of changes) {
    if (change.content === null) removeFile(folders, change.path);
    else addFile(folders, change.path, fileEntry(objects, folders, change as PathChange & { content: Buffer }));
  }
  return writeFolders(objects, folders);
}

function checkPath(path: string): void {
  const bad = path.split("/").some((name) => name === "" || name === "." || name === ".." || name.toLowerCase() === ".git");
  if (bad || /[\0\n]/.test(path)) {
    throw new ConfigError("repository", "a path cannot be written to git", {
      found: JSON.stringify(path),
      expected: "a path inside the repository without line ends, `..` or `.git`",
    });
  }
}

/** Every folder that holds a changed path, the root first. */
function foldersOf(changes: readonly PathChange[]): string[] {
  const folders = new Set([""]);
  for (const { path } of changes) {
    for (let i = path.indexOf("/"); i >= 0; i = path.indexOf("/", i + 1)) folders.add(path.slice(0, i + 1));
  }
  return [...folders].sort();
}

async function readFolders(git: Git, base: Oid, names: readonly string[]): Promise<Folders> {
  const folders: Folders = new Map();
  const read = await Promise.all(names.map((name) => git.objects.read(`${base}:${name.slice(0, -1)}`)));
  for (const [at, name] of names.entries()) {
    const found = read[at];
    if (!found && name === "") throw new InternalError(`git has no tree for ${base}`);
    if (found?.type === "tree") folders.set(name, treeEntries(found.content, base.length / 2));
  }
  return folders;
}

export function isFolder({ mode }: TreeEntry): boolean {
  return mode === folderMode;
}

/** A name in a tree object: its bytes are those of the object between `start` and `end`. */
export interface TreeRow extends TreeEntry {
  readonly start: number;
  readonly end: number;
}

/** The entries of a tree object, in its order. Throws ExternalError "git" for what is none: whoever makes a repository makes its objects. */
export function treeRows(body: Buffer, oidBytes: number): TreeRow[] {
  const rows: TreeRow[] = [];
  for (let at = 0; at < body.length; ) {
    const space = body.indexOf(0x20, at);
    const end = body.indexOf(0, space);
    const next = end + 1 + oidBytes;
    if (space < at || end < space || next > body.length) {
      throw new ExternalError("git", "a folder in the repository is damaged", { todo: "run git fsck in the repository" });
    }
    // Some old tools wrote the mode with a zero before it.
    const from = body[at] === 0x30 ? at + 1 : at;
    rows.push({ mode: body.toString("latin1", from, space), oid: body.toString("hex", end + 1, next), start: space + 1, end });
    at = next;
  }
  return rows;
}

/** By name: latin1 keeps every byte of it, whatever its encoding. */
function treeEntries(body: Buffer, oidBytes: number): Map<string, TreeEntry> {
  return new Map(treeRows(body, oidBytes).map(({ mode, oid, start, end }) => [body.toString("latin1", start, end), { mode, oid }]));
}

function fileEntry(objects: GitObjects, folders: Folders, change: PathChange & { content: Buffer }): TreeEntry {
  const [folder, name] = split(change.path);
  const before = folders.get(folder)?.get(name)?.mode;
  const kept = before !== undefined && fileModes.has(before) ? before : "100644";
  const mode = change.executable === undefined ? kept : change.executable ? "100755" : "100644";
  return { mode, oid: objects.write("blob", change.content) };
}

function addFile(folders: Folders, path: string, entry: TreeEntry): void {
  const [folder, name] = split(path);
  folderAt(folders, folder).set(name, entry);
}

/** What is in a folder; one that is not there comes to be, with those above it. */
function folderAt(folders: Folders, folder: string): Map<string, TreeEntry> {
  const known = folders.get(folder);
  if (known) return known;
  folderAt(folders, split(folder.slice(0, -1))[0]);
  const empty = new Map<string, TreeEntry>();
  folders.set(folder, empty);
  return empty;
}

function removeFile(folders: Folders, path: string): void {
  const [folder, name] = split(path);
  const entry = folders.get(folder)?.get(name);
  if (entry && !isFolder(entry)) folders.get(folder)?.delete(name);
}

/** Writes the folders, the deepest first, so that each finds its subfolders in place; an empty one goes. */
function writeFolders(objects: GitObjects, folders: Folders): Oid {
  const names = [...folders.keys()].filter((name) => name !== "").sort((a, b) => depth(b) - depth(a));
  for (const name of names) {
    const entries = folders.get(name) as Map<string, TreeEntry>;
    if (entries.size > 0) addFile(folders, name.slice(0, -1), { mode: folderMode, oid: writeTree(objects, entries) });
    else dropFolder(folders, name);
  }
  return writeTree(objects, folders.get("") as Map<string, TreeEntry>);
}

function dropFolder(folders: Folders, name: string): void {
  const [parent, own] = split(name.slice(0, -1));
  if (folders.get(parent)?.get(own)?.mode === folderMode) folders.get(parent)?.delete(own);
}

function writeTree(objects: GitObjects, entries: Map<string, TreeEntry>): Oid {
  // Git sorts by bytes as if the name of a folder ended in `/`.
  const key = ([name, entry]: [string, TreeEntry]) => (isFolder(entry) ? `${name}/` : name);
  const sorted = [...entries].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const parts = sorted.flatMap(([name, { mode, oid }]) => [Buffer.from(`${mode} ${name}\0`, "latin1"), Buffer.from(oid, "hex")]);
  return objects.write("tree", Buffer.concat(parts));
}

/** Folder (with a final `/`, the root empty) and name, as git's bytes in latin1. */
function split(path: string): [string, string] {
  const cut = path.lastIndexOf("/") + 1;
  return [path.slice(0, cut), Buffer.from(path.slice(cut), "utf8").toString("latin1")];
}

function depth(folder: string): number {
  return folder.split("/").length;
}
