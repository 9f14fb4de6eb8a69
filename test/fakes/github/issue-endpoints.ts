import { type Actor, type Call, type Endpoint, type Issue, notFound, now, Refusal, type State } from "./model.ts";
import { close } from "./pull-state.ts";
import { showComment, showIssue, showLabel } from "./render.ts";

export const issueEndpoints: Readonly<Record<string, Endpoint>> = {
  "issues/list-for-repo": async ({ state, query }) => {
    const wanted = query.get("state") ?? "open";
    const labels = (query.get("labels") ?? "")
      .split(",")
      .filter(Boolean)
      .map((label) => label.toLowerCase());
    const issues = [...state.issues.values()]
      .filter((issue) => wanted === "all" || issue.state === wanted)
      .filter((issue) => labels.every((label) => issue.labels.some((own) => own.toLowerCase() === label)))
      .sort((a, b) => b.number - a.number);
    if (query.get("direction") === "asc") issues.reverse();
    return { status: 200, body: issues.map((issue) => showIssue(state, issue)) };
  },
  "issues/create": async ({ state, actor, body }) => {
    const labels = ((body.labels ?? []) as (string | { name: string })[]).map((label) => (typeof label === "string" ? label : label.name));
    const issue = newIssue(state, { author: actor, title: String(body.title), body: (body.body as string | undefined) ?? null, labels });
    return { status: 201, body: showIssue(state, issue) };
  },
  "issues/get": async (call) => ({ status: 200, body: showIssue(call.state, theIssue(call)) }),
  "issues/update": async (call) => {
    const { state, body } = call;
    const issue = theIssue(call);
    if (state.pulls.get(issue.number)?.merged && body.state === "open") throw new Refusal(422, "Validation Failed");
    if (body.title !== undefined) issue.title = String(body.title);
    if (body.body !== undefined) issue.body = body.body as string | null;
    if (Array.isArray(body.labels)) issue.labels = useLabels(state, body.labels as string[]);
    if (body.state === "closed" && issue.state === "open") close(issue, (body.state_reason as string | undefined) ?? "completed");
    if (body.state === "open" && issue.state === "closed") Object.assign(issue, { state: "open", stateReason: "reopened", closedAt: null });
    issue.updatedAt = now();
    return { status: 200, body: showIssue(state, issue) };
  },
  "issues/list-comments": async (call) => {
    const { number } = theIssue(call);
    return {
      status: 200,
      body: call.state.comments.filter((comment) => comment.issue === number).map((comment) => showComment(call.state, comment)),
    };
  },
  "issues/create-comment": async (call) => {
    const { state, actor, body } = call;
    const issue = theIssue(call);
    const comment = { id: state.nextId(), issue: issue.number, author: actor, body: String(body.body), at: now() };
    state.comments.push(comment);
    issue.updatedAt = now();
    return { status: 201, body: showComment(state, comment) };
  },
  "issues/add-labels": async (call) => {
    const { state, body } = call;
    const issue = theIssue(call);
    const names = (body as { labels?: (string | { name: string })[] }).labels ?? [];
    issue.labels = useLabels(state, [...issue.labels, ...names.map((label) => (typeof label === "string" ? label : label.name))]);
    return { status: 200, body: issue.labels.map((name) => showLabel(state, name)) };
  },
  "issues/remove-label": async (call) => {
    const { state, params } = call;
    const issue = theIssue(call);
    const name = (params.name as string).toLowerCase();
    if (!issue.labels.some((label) => label.toLowerCase() === name)) throw new Refusal(404, "Label does not exist");
    issue.labels = issue.labels.filter((label) => label.toLowerCase() !== name);
    return { status: 200, body: issue.labels.map((label) => showLabel(state, label)) };
  },
  "issues/list-labels-for-repo": async ({ state }) => ({
    status: 200,
    body: [...state.labels.values()].map(({ name }) => showLabel(state, name)),
  }),
  "issues/create-label": async ({ state, body }) => {
    const { name, color, description } = body as { name: string; color?: string; description?: string };
    const wrong = (field: string, code: string) => new Refusal(422, "Validation Failed", { errors: [{ resource: "Label", field, code }] });
    if (state.labels.has(name.toLowerCase())) throw wrong("name", "already_exists");
    if (color !== undefined && !/^[0-9a-f]{6}$/i.test(color)) throw wrong("color", "invalid");
    if ([...name].length > 50) throw wrong("name", "invalid");
    state.labels.set(name.toLowerCase(), { id: state.nextId(), name, color: color ?? "ededed", description: description ?? null });
    return { status: 201, body: showLabel(state, name) };
  },
};

function theIssue({ state, params }: Call): Issue {
  const issue = state.issues.get(Number(params.issue_number));
  if (!issue) throw notFound();
  return issue;
}

/** Issues and pull requests count in one sequence. */
export function newIssue(state: State, request: { author: Actor; title: string; body: string | null; labels: string[] }): Issue {
  if ([...request.title].length > 256)
    throw new Refusal(422, "Validation Failed", {
      errors: [{ resource: "Issue", field: "title", code: "custom", message: "title is too long (maximum is 256 characters)" }],
    });
  if ([...(request.body ?? "")].length > 65_536)
    throw new Refusal(422, "Validation Failed", {
      errors: [{ resource: "Issue", field: "body", code: "custom", message: "body is too long (maximum is 65536 characters)" }],
    });
  const at = now();
  const labels = useLabels(state, request.labels);
  const issue: Issue = {
    ...request,
    labels,
    number: state.nextNumber(),
    state: "open",
    stateReason: null,
    createdAt: at,
    updatedAt: at,
    closedAt: null,
  };
  state.issues.set(issue.number, issue);
  return issue;
}

/** Unknown labels come to be when they are put on an issue; each is there once. */
function useLabels(state: State, names: readonly string[]): string[] {
  for (const name of names) {
    if (!state.labels.has(name.toLowerCase()))
      state.labels.set(name.toLowerCase(), { id: state.nextId(), name, color: "ededed", description: null });
  }
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}
