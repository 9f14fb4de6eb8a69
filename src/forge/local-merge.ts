import { ConfigError, ExternalError } from "../lib/errors.ts";
import type { Git, Oid } from "../lib/git.ts";
import { hasCommit, isAncestor, mergeTrees } from "../lib/git-merge.ts";
import type { MergeResult } from "./forge.ts";
import { baseOf, type LocalContext } from "./local-base.ts";

/** Merges that may be made anew because the base branch moved meanwhile. */
const attempts = 5;

/**
 * Merges a branch into the base branch, as `git merge --no-ff` would, without a work tree; one that has the base checked out is brought
 * along. A branch that is in the base already was merged by a run before this, or by hand.
 */
export async function mergeBranch(context: LocalContext, request: { branch: string; head: Oid; message: string }): Promise<MergeResult> {
  const { git } = context.repository;
  for (let attempt = 1; ; attempt++) {
    const base = await baseOf(context);
    const head = await context.refs.branch(request.branch);
    if (head !== null && head !== request.head) return moved(request, head);
    if (await isIn(git, request.head, base.commit)) return { kind: "merged", commit: await mergeOf(git, request.head, base.commit) };
    if (head === null) return moved(request, "no commit");
    const merge = await mergeTrees(git, base.commit, head);
    if (merge.kind === "conflict") return { kind: "conflict", why: `both sides changed ${merge.paths.join(", ")}` };
    const brought = await broughtBefore(git, { base: base.commit, head, tree: merge.tree });
    if (brought !== null) return { kind: "merged", commit: brought };
    const commit = await context.refs.commitTree({ tree: merge.tree, parents: [base.commit, head], message: request.message });
    const result = await advance(context, base, commit);
    if (result.kind !== "lost") return result;
    if (attempt === attempts) throw result.error;
  }
}

/** Moves the base branch to a merge. `lost`: it moved meanwhile. A base that is guarded holds up this merge, and no other proposal. */
async function advance(
  { refs }: LocalContext,
  base: { readonly branch: string; readonly commit: Oid },
  commit: Oid,
): Promise<MergeResult | { readonly kind: "lost"; readonly error: ExternalError }> {
  try {
    await refs.moveBranch(base.branch, base.commit, commit);
    return { kind: "merged", commit };
  } catch (error) {
    if (error instanceof ConfigError && error.code === "permission") {
      return { kind: "blocked", why: `${error.message}: ${error.details.found}` };
    }
    if (error instanceof ExternalError && error.code === "conflict") return { kind: "lost", error };
    throw error;
  }
}

/**
 * Where a merge would change nothing, because two runs at once proposed the same and one of them has merged it: the commit on the base
 * branch's own line that last touched what the branch changes. Null where the merge changes something.
 */
async function broughtBefore(git: Git, { base, head, tree }: { base: Oid; head: Oid; tree: Oid }): Promise<Oid | null> {
  if ((await git.git(["rev-parse", `${base}^{tree}`])).text !== tree) return null;
  const { stdout } = await git.git(["diff", "--name-only", "--no-renames", "-z", `${base}...${head}`]);
  const paths = stdout.toString("utf8").split("\0").filter(Boolean);
  const { text } = await git.git(["--literal-pathspecs", "log", "-1", "--first-parent", "--format=%H", base, "--", ...paths]);
  return text === "" ? base : text;
}

function moved(request: { branch: string; head: Oid }, where: string): MergeResult {
  return { kind: "moved", why: `${request.branch} is at ${where} and not at ${request.head}` };
}

/** A head that is not in the object store at all was not merged here. */
async function isIn(git: Git, head: Oid, base: Oid): Promise<boolean> {
  return (await hasCommit(git, head)) && (await isAncestor(git, head, base));
}

/**
 * The commit on the base branch's own line that brought `head` there: `head` itself where it lies on it, else the first that has it
 * among its ancestors.
 */
export async function mergeOf(git: Git, head: Oid, base: Oid): Promise<Oid> {
  const list = async (...args: string[]) => (await git.git(["rev-list", ...args, "--"])).text.split("\n").filter(Boolean);
  const line = await list("--first-parent", base, "--not", `${head}^@`);
  if (line.includes(head)) return head;
  const after = new Set(await list("--ancestry-path", `${head}..${base}`));
  return line.findLast((commit) => after.has(commit)) ?? base;
}
