import type { Clock } from "../lib/clock.ts";
import { ConfigError } from "../lib/errors.ts";
import type { Git, Oid } from "../lib/git.ts";
import { toolIdentity } from "../lib/git-identity.ts";
import { gitObjects, writeCommit } from "../lib/git-objects.ts";
import { guardsPushes } from "../lib/git-push.ts";
import { listBranches, moveRef, type RefMove, readBranch } from "../lib/git-refs.ts";
import { editTree } from "../lib/git-trees.ts";
import { advanceWorkTree, checkedOutAt } from "../lib/git-work-tree.ts";
import type { CommitRequest, Forge } from "./forge.ts";

/** The branches of a repository on this machine: what the local forge and the local ledger are made of. */
export interface LocalRefs extends Pick<Forge, "branch" | "branches" | "commit" | "moveBranch"> {
  /** Makes a commit of an existing tree; nothing points to it yet. */
  commitTree(commit: { readonly tree: Oid; readonly parents: readonly Oid[]; readonly message: string }): Promise<Oid>;
}

export interface LocalRefsPorts {
  readonly git: Git;
  readonly clock: Clock;
  /** It is somebody's `origin`: what reaches it is a push, and its hooks for pushes decide. Default: false. */
  readonly isOrigin?: boolean;
}

/**
 * Branches of plain git, written without its index. A branch that is checked out somewhere takes its work tree along: first the work
 * tree (refused when it is dirty), then the branch, so that a run that ends between the two leaves staged changes and no lost ones.
 */
export function localRefs({ git, clock, isOrigin = false }: LocalRefsPorts): LocalRefs {
  let guarded: Promise<boolean> | undefined;
  const move = async (step: RefMove) => {
    guarded ??= isOrigin ? guardsPushes(git) : Promise.resolve(false);
    await moveWithWorkTree(git, step, { asPush: await guarded });
  };
  const commitTree: LocalRefs["commitTree"] = async ({ tree, parents, message }) =>
    writeCommit(await gitObjects(git), { tree, parents, message, author: toolIdentity, committer: toolIdentity, at: clock.now() });
  return {
    branch: (name) => readBranch(git, name),
    branches: (prefix) => listBranches(git, prefix),
    commitTree,
    async commit(request) {
      const tree = await editTree(git, request.parent, request.changes);
      const commit = await commitTree({ tree, parents: parentsOf(request), message: request.message });
      await move({ branch: request.branch, expected: request.expected, to: commit });
      return commit;
    },
    moveBranch: (name, expected, to) => move({ branch: name, expected, to }),
  };
}

function parentsOf(request: CommitRequest): Oid[] {
  return request.parent === null ? [] : [request.parent];
}

async function moveWithWorkTree(git: Git, step: RefMove, options: { readonly asPush: boolean }): Promise<void> {
  if (step.expected !== null && step.expected !== step.to) {
    const folder = await checkedOutAt(git, step.branch);
    if (folder !== null && step.to === null) throw stillCheckedOut(step.branch, folder);
    // A branch that is not where it was expected is refused by git below: its work tree must not have moved by then.
    if (folder !== null && step.to !== null && (await readBranch(git, step.branch)) === step.expected) {
      await advanceWorkTree(git, folder, { from: step.expected, to: step.to });
    }
  }
  await moveRef(git, step, options);
}

function stillCheckedOut(branch: string, folder: string): ConfigError {
  return new ConfigError("repository", `the branch ${branch} is checked out and cannot be deleted`, {
    found: folder,
    todo: "check out another branch there, and run the same command again",
  });
}
