import { ConfigError, ExternalError } from "./errors.ts";
import type { Git, Oid } from "./git.ts";

export type TreeMerge =
  | { readonly kind: "clean"; readonly tree: Oid }
  /** The paths that both sides changed in ways that exclude each other. */
  | { readonly kind: "conflict"; readonly paths: readonly string[] };

/** Merges two commits as trees, without a work tree and without moving anything: what `git merge` would commit. */
export async function mergeTrees(git: Git, ours: Oid, theirs: Oid): Promise<TreeMerge> {
  const args = ["merge-tree", "--write-tree", "-z", "--name-only", "--no-messages", ours, theirs];
  const result = await git.git(args, { allow: [0, 1, 129] });
  if (result.exitCode === 129) {
    throw new ConfigError("environment", "this git cannot merge without a work tree", {
      expected: "git 2.38 or newer",
      found: (await git.git(["--version"])).text,
      todo: "install a newer git",
    });
  }
  const [tree, ...paths] = result.stdout
    .toString("utf8")
    .split("\0")
    .filter((part) => part !== "");
  if (!tree) throw new ExternalError("git", "git merge-tree printed no tree");
  return result.exitCode === 0 ? { kind: "clean", tree } : { kind: "conflict", paths: [...new Set(paths)] };
}

/** Whether `commit` is `head` or among its ancestors. */
export async function isAncestor(git: Git, commit: Oid, head: Oid): Promise<boolean> {
  return (await git.git(["merge-base", "--is-ancestor", commit, head], { allow: [0, 1] })).exitCode === 0;
}

/** Whether a commit is in this repository's object store. */
export async function hasCommit(git: Git, commit: Oid): Promise<boolean> {
  return (await git.objects.find(`${commit}^{commit}`)) !== null;
}
