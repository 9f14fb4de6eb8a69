import { showCommit } from "./git-endpoints.ts";
import { newIssue } from "./issue-endpoints.ts";
import { type Answer, type Call, type Endpoint, notFound, now, type Pull, Refusal, type State } from "./model.ts";
import { close, issueOf, keepHead, type MergeOrder, mergeability, mergePull, newPullSides } from "./pull-state.ts";
import { showPull, showUser } from "./render.ts";

export const pullEndpoints: Readonly<Record<string, Endpoint>> = {
  "pulls/list": async ({ state, query }) => {
    const wanted = query.get("state") ?? "open";
    const head = query.get("head");
    const pulls = [...state.pulls.values()]
      .filter((pull) => wanted === "all" || issueOf(state, pull).state === wanted)
      .filter((pull) => head === null || head === `${pull.fork ?? state.owner}:${pull.headRef}`)
      .filter((pull) => !query.has("base") || query.get("base") === pull.baseRef);
    const byUpdate = query.get("sort") === "updated";
    const key = (pull: Pull) => (byUpdate ? `${issueOf(state, pull).updatedAt} ` : "") + String(pull.number).padStart(9, "0");
    pulls.sort((a, b) => (key(a) < key(b) ? -1 : 1));
    if ((query.get("direction") ?? (query.has("sort") ? "asc" : "desc")) === "desc") pulls.reverse();
    return { status: 200, body: pulls.map((pull) => showPull(state, pull)) };
  },
  "pulls/get": async (call) => ({ status: 200, body: await showWhole(call.state, thePull(call)) }),
  "pulls/create": createPull,
  "pulls/update": async (call) => {
    const { state, body } = call;
    const pull = thePull(call);
    const issue = issueOf(state, pull);
    if (body.state === "open" && pull.merged)
      throw new Refusal(422, "Validation Failed", { errors: [{ resource: "PullRequest", field: "state", code: "invalid" }] });
    if (typeof body.title === "string") issue.title = body.title;
    if (typeof body.body === "string") issue.body = body.body;
    if (typeof body.base === "string") pull.baseRef = body.base;
    if (body.state === "closed" && issue.state === "open") close(issue);
    if (body.state === "open") Object.assign(issue, { state: "open", closedAt: null });
    issue.updatedAt = now();
    return { status: 200, body: await showWhole(state, pull) };
  },
  "pulls/merge": async (call) => {
    const sha = await mergePull(call.state, thePull(call), { order: call.body as MergeOrder, actor: call.actor });
    return { status: 200, body: { sha, merged: true, message: "Pull Request successfully merged" } };
  },
  "pulls/list-commits": async (call) => {
    const pull = thePull(call);
    const { text } = await call.state.git.git(["rev-list", "--reverse", `${pull.base}..${pull.head}`]);
    return {
      status: 200,
      body: await Promise.all(
        text
          .split("\n")
          .filter(Boolean)
          .map((oid) => showCommit(call.state, oid)),
      ),
    };
  },
  "pulls/list-files": async (call) => {
    const pull = thePull(call);
    const { text } = await call.state.git.git(["diff", "--raw", "-z", "--no-renames", "--abbrev=40", `${pull.base}...${pull.head}`]);
    const parts = text.split("\0").filter(Boolean);
    const words: Record<string, string> = { A: "added", D: "removed", M: "modified", T: "changed" };
    const files = parts.flatMap((part, i) => {
      const [, , , sha, kind] = /^:(\d+) (\d+) \w+ (\w+) (\w)/.exec(part) ?? [];
      return kind === undefined ? [] : [{ sha, filename: parts[i + 1], status: words[kind], additions: 0, deletions: 0, changes: 0 }];
    });
    return { status: 200, body: files };
  },
  "pulls/list-reviews": async (call) => {
    const pull = thePull(call);
    return {
      status: 200,
      body: call.state.reviews.filter((review) => review.pull === pull.number).map((review) => showReview(review)),
    };
  },
  "pulls/create-review": async (call) => {
    const { state, actor, body } = call;
    const pull = thePull(call);
    if (issueOf(state, pull).author.login === actor.login && body.event === "APPROVE") {
      throw new Refusal(422, "Unprocessable Entity", { errors: ["Can not approve your own pull request"] });
    }
    const states = { APPROVE: "APPROVED", REQUEST_CHANGES: "CHANGES_REQUESTED", COMMENT: "COMMENTED" } as const;
    const review = {
      id: state.nextId(),
      pull: pull.number,
      author: actor,
      state: states[(body.event ?? "COMMENT") as keyof typeof states],
      body: String(body.body ?? ""),
      commit: pull.head,
      at: now(),
    };
    state.reviews.push(review);
    return { status: 200, body: showReview(review) };
  },
};

function thePull({ state, params }: Call): Pull {
  const pull = state.pulls.get(Number(params.pull_number));
  if (!pull) throw notFound();
  return pull;
}

async function createPull({ state, actor, body }: Call): Promise<Answer> {
  if (actor.type === "Bot" && !state.botsOpenPulls)
    throw new Refusal(403, "GitHub Actions is not permitted to create or approve pull requests.");
  const request = body as { head: string; base: string; title?: string; body?: string; draft?: boolean };
  if (!request.title)
    throw new Refusal(422, "Validation Failed", { errors: [{ resource: "PullRequest", field: "title", code: "missing_field" }] });
  const { head, base, headRef } = await newPullSides(state, request);
  const number = newIssue(state, { author: actor, title: request.title, body: request.body ?? null, labels: [] }).number;
  const pull: Pull = {
    number,
    headRef,
    baseRef: request.base,
    head,
    base,
    draft: request.draft === true,
    fork: null,
    merged: null,
    computed: "",
  };
  state.pulls.set(number, pull);
  await keepHead(state, number, head);
  return { status: 201, body: await showWhole(state, pull) };
}

/** What only the single pull request shows. */
async function showWhole(state: State, pull: Pull): Promise<Record<string, unknown>> {
  const { text } = await state.git.git(["rev-list", "--count", `${pull.base}..${pull.head}`]);
  return {
    ...showPull(state, pull),
    ...(await mergeability(state, pull)),
    merged: pull.merged !== null,
    merged_by: pull.merged ? showUser(pull.merged.by) : null,
    commits: Number(text),
    comments: state.comments.filter((comment) => comment.issue === pull.number).length,
  };
}

function showReview(review: State["reviews"][number]): Record<string, unknown> {
  const { id, body, commit } = review;
  return {
    id,
    body,
    state: review.state,
    user: showUser(review.author),
    commit_id: commit,
    submitted_at: review.at,
    author_association: "NONE",
  };
}
