import { existsSync, lstatSync, readlinkSync } from "node:fs";
import path from "node:path";
import { ConfigError } from "./errors.ts";
import type { Git, Oid } from "./git.ts";

const bareFolders = new WeakMap<Git, Promise<string | null>>();

/** The folder of a bare repository; null for one with a work tree. Asked of git once. */
function bareFolder(git: Git): Promise<string | null> {
  const known =
    bareFolders.get(git) ??
    git.git(["rev-parse", "--is-bare-repository", "--git-common-dir"]).then(({ text }) => {
      const [bare, folder] = text.split("\n") as [string, string];
      return bare === "true" ? path.resolve(git.dir, folder) : null;
    });
  bareFolders.set(git, known);
  known.catch(() => bareFolders.delete(git));
  return known;
}

/** The folder of the work tree that has a branch checked out; null when none has. */
export async function checkedOutAt(git: Git, branch: string): Promise<string | null> {
  const bare = await bareFolder(git);
  if (bare !== null && !existsSync(path.join(bare, "worktrees"))) return null;
  const { text } = await git.git(["worktree", "list", "--porcelain", "-z"]);
  const holder = text.split("\0\0").find((block) => block.split("\0").includes(`branch refs/heads/${branch}`));
  const line = holder?.split("\0").find((part) => part.startsWith("worktree "));
  return line?.slice("worktree ".length) ?? null;
}

/**
 * Brings a clean work tree and its index from one commit to another; its branch is moved after that. A run that ended between the two,
 * or in the middle of this, is finished by the next one: files that hold what `to` says already are no changes of the user's.
 * Throws ConfigError "repository" when the user has changes, without touching anything.
 */
export async function advanceWorkTree(git: Git, folder: string, step: { readonly from: Oid; readonly to: Oid }): Promise<void> {
  const tree: WorkTree = { folder, git: (args, options) => git.git(["-C", folder, ...args], options) };
  const [touched, changed] = await Promise.all([touchedBetween(tree, step), changedPaths(tree)]);
  const begun = changed.filter(({ file }) => touched.has(file));
  const users = changed.filter(({ file, tracked }) => tracked && !touched.has(file)).map(({ file }) => file);
  for (const { file } of begun) if (!(await holds(tree, file, touched.get(file) ?? null))) users.push(file);
  if (users.length > 0) throw dirty(folder, users);
  // A file that was only touched or copied is no change, but `read-tree` would take its time stamp for one.
  await tree.git(["update-index", "-q", "--refresh"], { allow: [0, 1] });
  // `-m` refuses to overwrite what it does not know; what a run before this one wrote half is known to be overwritable.
  await tree.git(["read-tree", ...(begun.length > 0 ? ["--reset", "-u", step.to] : ["-m", "-u", step.from, step.to])]);
}

interface WorkTree {
  readonly folder: string;
  readonly git: Git["git"];
}

interface Blob {
  readonly mode: string;
  readonly oid: Oid;
}

/** Path → what it is at the end of the step; null: deleted. */
async function touchedBetween(tree: WorkTree, step: { from: Oid; to: Oid }): Promise<Map<string, Blob | null>> {
  const { stdout } = await tree.git(["diff-tree", "-r", "-z", "--raw", "--no-renames", step.from, step.to]);
  const parts = stdout.toString("utf8").split("\0");
  const touched = new Map<string, Blob | null>();
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const [, mode, , oid, status] = (parts[i] as string).split(" ") as [string, string, string, string, string];
    touched.set(parts[i + 1] as string, status === "D" ? null : { mode, oid });
  }
  return touched;
}

async function changedPaths(tree: WorkTree): Promise<{ file: string; tracked: boolean }[]> {
  const args = ["--no-optional-locks", "status", "--porcelain=v1", "-z", "--untracked-files=all", "--no-renames"];
  const { stdout } = await tree.git(args);
  const lines = stdout.toString("utf8").split("\0");
  return lines.filter((line) => line !== "").map((line) => ({ file: line.slice(3), tracked: !line.startsWith("??") }));
}

/** Whether the work tree holds exactly this at a path. */
async function holds(tree: WorkTree, file: string, blob: Blob | null): Promise<boolean> {
  const place = path.join(tree.folder, file);
  const found = lstatSync(place, { throwIfNoEntry: false });
  if (!found || !blob) return !found && !blob;
  if (found.isSymbolicLink() !== (blob.mode === "120000")) return false;
  const hashed = found.isSymbolicLink()
    ? await tree.git(["hash-object", "--stdin", "--no-filters"], { input: readlinkSync(place) })
    : await tree.git(["hash-object", "--", file]);
  return hashed.text === blob.oid;
}

function dirty(folder: string, files: readonly string[]): ConfigError {
  return new ConfigError("repository", `the branch that is checked out in ${folder} has changes that are not committed`, {
    found: files.slice(0, 5).join(", ") + (files.length > 5 ? ` and ${files.length - 5} more` : ""),
    todo: "commit or stash them, or check out another branch, and run the same command again",
  });
}
