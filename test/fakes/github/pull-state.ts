import { type Actor, type Issue, now, type Pull, Refusal, type State } from "./model.ts";
import { branchHead, commitTree, findCommit, identity, isAncestor } from "./objects.ts";

/** Brings open pull requests up to date with what git holds now, as GitHub does after every push. */
export async function refreshPulls(state: State): Promise<void> {
  const open = [...state.pulls.values()].filter((pull) => issueOf(state, pull).state === "open" && pull.fork === null);
  if (open.length === 0) return;
  const { text } = await state.git.git(["for-each-ref", "--format=%(refname:lstrip=2) %(objectname)", "refs/heads"]);
  const heads = new Map(text.split("\n").map((line) => line.split(" ") as [string, string]));
  for (const pull of open) {
    const head = heads.get(pull.headRef);
    const base = heads.get(pull.baseRef) ?? pull.base;
    if (head === undefined) {
      close(issueOf(state, pull));
      continue;
    }
    const moved = base !== pull.base;
    if (head !== pull.head) await keepHead(state, pull.number, head);
    Object.assign(pull, { head, base });
    if (moved && (await isAncestor(state.git, head, base)))
      settleMerge(state, pull, { commit: base, at: now(), by: issueOf(state, pull).author });
  }
}

export function issueOf(state: State, pull: Pull): Issue {
  return state.issues.get(pull.number) as Issue;
}

export function close(issue: Issue, reason: string | null = null): void {
  Object.assign(issue, { state: "closed", closedAt: now(), updatedAt: now(), stateReason: reason });
}

/** `refs/pull/N/head` keeps the commits of a pull request reachable for ever. */
export async function keepHead(state: State, number: number, head: string): Promise<void> {
  await state.git.git(["update-ref", `refs/pull/${number}/head`, head]);
}

function settleMerge(state: State, pull: Pull, merged: NonNullable<Pull["merged"]>): void {
  pull.merged = merged;
  close(issueOf(state, pull));
}

/** `git merge-tree` in the bare repository: the merged tree, or null for a conflict. */
async function mergedTree(state: State, pull: Pull): Promise<string | null> {
  const { text, exitCode } = await state.git.git(["merge-tree", "--write-tree", "--no-messages", pull.base, pull.head], { allow: [0, 1] });
  return exitCode === 0 ? (text.split("\n")[0] as string) : null;
}

/** What branch protection still misses, in GitHub's words; null when nothing. */
function missing(state: State, pull: Pull): string | null {
  const { requiredChecks = [], requiredApprovals = 0 } = state.protections.get(pull.baseRef) ?? {};
  const approvals = state.reviews.filter(
    (review) => review.pull === pull.number && review.state === "APPROVED" && review.commit === pull.head,
  );
  if (approvals.length < requiredApprovals)
    return `At least ${requiredApprovals} approving review is required by reviewers with write access.`;
  const check = requiredChecks.find(
    (context) => state.statuses.filter((status) => status.sha === pull.head && status.context === context).at(-1)?.state !== "success",
  );
  return check === undefined ? null : `Required status check "${check}" is expected.`;
}

/** `mergeable` is null the first time it is asked for after a change: GitHub computes it in the background. */
export async function mergeability(state: State, pull: Pull): Promise<{ mergeable: boolean | null; mergeable_state: string }> {
  const key = `${pull.head} ${pull.base}`;
  if (pull.merged || issueOf(state, pull).state === "closed") return { mergeable: null, mergeable_state: "unknown" };
  if (pull.computed !== key) {
    pull.computed = key;
    return { mergeable: null, mergeable_state: "unknown" };
  }
  if ((await mergedTree(state, pull)) === null) return { mergeable: false, mergeable_state: "dirty" };
  if (pull.draft) return { mergeable: true, mergeable_state: "draft" };
  return { mergeable: true, mergeable_state: missing(state, pull) === null ? "clean" : "blocked" };
}

export interface MergeOrder {
  readonly sha?: string;
  readonly merge_method?: "merge" | "squash" | "rebase";
  readonly commit_title?: string;
  readonly commit_message?: string;
}

/** Merges for real and moves the base branch; every refusal has the status and words of GitHub. */
export async function mergePull(state: State, pull: Pull, request: { order: MergeOrder; actor: Actor }): Promise<string> {
  const { order, actor } = request;
  const method = order.merge_method ?? "merge";
  if (pull.merged || issueOf(state, pull).state === "closed" || pull.draft) throw new Refusal(405, "Pull Request is not mergeable");
  if (order.sha !== undefined && order.sha !== pull.head)
    throw new Refusal(409, "Head branch was modified. Review and try the merge again.");
  if (method === "rebase" || !state.mergeMethods.includes(method)) {
    throw new Refusal(405, `${method === "squash" ? "Squash merges" : "Merge commits"} are not allowed on this repository.`);
  }
  const tree = await mergedTree(state, pull);
  if (tree === null) throw new Refusal(405, "Pull Request is not mergeable");
  const blocked = missing(state, pull);
  if (blocked !== null) throw new Refusal(405, blocked);
  const title =
    order.commit_title ??
    (method === "squash"
      ? `${issueOf(state, pull).title} (#${pull.number})`
      : `Merge pull request #${pull.number} from ${state.owner}/${pull.headRef}`);
  const text = order.commit_message ?? (method === "squash" ? "" : issueOf(state, pull).title);
  const parents = method === "squash" ? [pull.base] : [pull.base, pull.head];
  const commit = await commitTree(state.git, {
    tree,
    parents,
    message: text === "" ? title : `${title}\n\n${text}`,
    env: identity(actor, "github"),
  });
  const { exitCode } = await state.git.git(["update-ref", `refs/heads/${pull.baseRef}`, commit, pull.base], { allow: [0, 128] });
  if (exitCode !== 0) throw new Refusal(405, "Base branch was modified. Review and try the merge again.");
  state.verified.add(commit);
  settleMerge(state, pull, { commit, at: now(), by: actor });
  return commit;
}

/** Checks a new pull request as GitHub does and returns where its two sides are. */
export async function newPullSides(
  state: State,
  request: { head: string; base: string },
): Promise<{ head: string; base: string; headRef: string }> {
  const wrong = (field: string) => new Refusal(422, "Validation Failed", { errors: [{ resource: "PullRequest", field, code: "invalid" }] });
  const headRef = request.head.includes(":") ? request.head.slice(request.head.indexOf(":") + 1) : request.head;
  const head = await branchHead(state.git, headRef);
  if (head === null) throw wrong("head");
  if ((await branchHead(state.git, request.base)) === null) throw wrong("base");
  const base = await findCommit(state.git, request.base);
  const custom = (message: string) =>
    new Refusal(422, "Validation Failed", { errors: [{ resource: "PullRequest", code: "custom", message }] });
  const twin = [...state.pulls.values()].find(
    (pull) => pull.headRef === headRef && pull.baseRef === request.base && issueOf(state, pull).state === "open",
  );
  if (twin) throw custom(`A pull request already exists for ${state.owner}:${headRef}.`);
  if (await isAncestor(state.git, head, base)) throw custom(`No commits between ${request.base} and ${headRef}`);
  return { head, base, headRef };
}
