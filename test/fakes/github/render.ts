import type { Actor, Comment, Deployment, Issue, Pull, State } from "./model.ts";

/** JSON as GitHub shows it, as far as anything here has an opinion; `complete` adds what the description requires besides. */

export function showUser(actor: Actor): Record<string, unknown> {
  return {
    login: actor.login,
    id: [...actor.login].reduce((sum, char) => sum * 31 + char.charCodeAt(0), 7) % 1e9,
    type: actor.type,
    site_admin: false,
  };
}

export function showRepository(state: State): Record<string, unknown> {
  const methods = state.mergeMethods;
  return {
    id: 1,
    node_id: "R_fake",
    name: state.repo,
    full_name: `${state.owner}/${state.repo}`,
    private: state.private,
    owner: showUser({ login: state.owner, type: "User", permissions: {} }),
    default_branch: state.defaultBranch,
    html_url: `${state.url}/${state.owner}/${state.repo}`,
    clone_url: `${state.url}/${state.owner}/${state.repo}.git`,
    allow_merge_commit: methods.includes("merge"),
    allow_squash_merge: methods.includes("squash"),
    allow_rebase_merge: false,
    archived: false,
    disabled: false,
  };
}

export function showLabel(state: State, name: string): Record<string, unknown> {
  const label = state.labels.get(name.toLowerCase());
  return {
    id: label?.id ?? 0,
    name: label?.name ?? name,
    color: label?.color ?? "ededed",
    description: label?.description ?? "",
    default: false,
  };
}

export function showIssue(state: State, issue: Issue): Record<string, unknown> {
  const url = `${state.url}/${state.owner}/${state.repo}/${state.pulls.has(issue.number) ? "pull" : "issues"}/${issue.number}`;
  return {
    id: issue.number * 1000,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    state_reason: issue.stateReason,
    user: showUser(issue.author),
    labels: issue.labels.map((name) => showLabel(state, name)),
    comments: state.comments.filter((comment) => comment.issue === issue.number).length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    html_url: url,
    author_association: "NONE",
    ...(state.pulls.has(issue.number) && { pull_request: { url, html_url: url, diff_url: `${url}.diff`, patch_url: `${url}.patch` } }),
  };
}

export function showPull(state: State, pull: Pull): Record<string, unknown> {
  const issue = state.issues.get(pull.number) as Issue;
  const { pull_request: _, comments: __, state_reason: ___, ...shown } = showIssue(state, issue);
  const side = (ref: string, sha: string, owner: string) => ({
    label: `${owner}:${ref}`,
    ref,
    sha,
    user: showUser({ login: owner, type: "User", permissions: {} }),
    repo: {
      ...showRepository(state),
      full_name: `${owner}/${state.repo}`,
      owner: showUser({ login: owner, type: "User", permissions: {} }),
    },
  });
  return {
    ...shown,
    draft: pull.draft,
    merged_at: pull.merged?.at ?? null,
    merge_commit_sha: pull.merged?.commit ?? null,
    head: side(pull.headRef, pull.head, pull.fork ?? state.owner),
    base: side(pull.baseRef, pull.base, state.owner),
    auto_merge: null,
  };
}

export function showComment(state: State, comment: Comment): Record<string, unknown> {
  const url = `${state.url}/${state.owner}/${state.repo}/issues/${comment.issue}#issuecomment-${comment.id}`;
  return {
    id: comment.id,
    body: comment.body,
    user: showUser(comment.author),
    created_at: comment.at,
    updated_at: comment.at,
    html_url: url,
    author_association: "NONE",
  };
}

export function showDeployment(deployment: Deployment): Record<string, unknown> {
  return {
    id: deployment.id,
    sha: deployment.sha,
    ref: deployment.ref,
    task: "deploy",
    payload: {},
    environment: deployment.environment,
    description: deployment.description,
    creator: showUser(deployment.creator),
    created_at: deployment.at,
    updated_at: deployment.statuses.at(-1)?.at ?? deployment.at,
  };
}

export function showDeploymentStatus(deployment: Deployment, status: Deployment["statuses"][number]): Record<string, unknown> {
  return {
    id: status.id,
    state: status.state,
    description: status.description,
    environment: deployment.environment,
    ...(status.logUrl !== "" && { log_url: status.logUrl, target_url: status.logUrl }),
    ...(status.environmentUrl !== "" && { environment_url: status.environmentUrl }),
    creator: showUser(status.creator),
    created_at: status.at,
    updated_at: status.at,
  };
}
