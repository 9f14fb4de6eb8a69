import { type Answer, type Call, type CommitStatus, type Deployment, type Endpoint, notFound, now, Refusal, type State } from "./model.ts";
import { findCommit, objectExists } from "./objects.ts";
import { showDeployment, showDeploymentStatus, showRepository, showUser } from "./render.ts";

/** Statuses, deployments, dispatches and the repository itself. */
export const deliveryEndpoints: Readonly<Record<string, Endpoint>> = {
  "repos/get": async ({ state }) => ({ status: 200, body: showRepository(state) }),
  "rate-limit/get": async () => {
    const core = { limit: 5000, used: 0, remaining: 5000, reset: Math.floor(Date.now() / 1000) + 3600 };
    return { status: 200, body: { resources: { core, search: core }, rate: core } };
  },
  "repos/create-commit-status": async ({ state, actor, params, body }) => {
    const sha = params.sha as string;
    if (!/^[0-9a-f]{40}$/.test(sha) || !(await objectExists(state.git, sha, "commit")))
      throw new Refusal(422, `No commit found for SHA: ${sha}`);
    const {
      context = "default",
      description = null,
      target_url = null,
    } = body as { context?: string; description?: string | null; target_url?: string | null };
    if (description !== null && [...description].length > 140)
      throw new Refusal(422, "Validation Failed", { errors: [{ resource: "Status", field: "description", code: "custom" }] });
    const status: CommitStatus = {
      id: state.nextId(),
      sha,
      state: body.state as CommitStatus["state"],
      context,
      description,
      targetUrl: target_url,
      creator: actor,
      at: now(),
    };
    state.statuses.push(status);
    return { status: 201, body: showStatus(status) };
  },
  "repos/list-commit-statuses-for-ref": async ({ state, params }) => {
    const sha = await findCommit(state.git, params.ref as string);
    return {
      status: 200,
      body: state.statuses
        .filter((status) => status.sha === sha)
        .map(showStatus)
        .reverse(),
    };
  },
  "repos/get-combined-status-for-ref": async ({ state, params }) => {
    const sha = await findCommit(state.git, params.ref as string);
    const newest = new Map(state.statuses.filter((status) => status.sha === sha).map((status) => [status.context, status]));
    const all = [...newest.values()];
    const overall = all.some(({ state: one }) => one === "failure" || one === "error")
      ? "failure"
      : all.length > 0 && all.every(({ state: one }) => one === "success")
        ? "success"
        : "pending";
    return {
      status: 200,
      body: { state: overall, sha, total_count: all.length, statuses: all.map(showStatus), repository: showRepository(state) },
    };
  },
  "repos/list-deployments": async ({ state, query }) => {
    const found = state.deployments
      .filter((deployment) => !query.has("sha") || deployment.sha === query.get("sha"))
      .filter((deployment) => !query.has("environment") || deployment.environment === query.get("environment"));
    return { status: 200, body: found.map(showDeployment).reverse() };
  },
  "repos/create-deployment": createDeployment,
  "repos/list-deployment-statuses": async (call) => {
    const deployment = theDeployment(call);
    return { status: 200, body: deployment.statuses.map((status) => showDeploymentStatus(deployment, status)).reverse() };
  },
  "repos/create-deployment-status": async (call) => {
    const { state, actor, body } = call;
    const deployment = theDeployment(call);
    const {
      description = "",
      log_url = "",
      environment_url = "",
    } = body as { description?: string; log_url?: string; environment_url?: string };
    if ([...description].length > 140)
      throw new Refusal(422, "Validation Failed", { errors: [{ resource: "DeploymentStatus", field: "description", code: "custom" }] });
    const status = {
      id: state.nextId(),
      state: body.state as string,
      description,
      at: now(),
      creator: actor,
      logUrl: log_url,
      environmentUrl: environment_url,
    };
    deployment.statuses.push(status);
    if (status.state === "success" && body.auto_inactive !== false) retire(state, deployment, status);
    return { status: 201, body: showDeploymentStatus(deployment, status) };
  },
  "actions/create-workflow-dispatch": async ({ state, actor, params, body }) => {
    const commit = await findCommit(state.git, String(body.ref)).catch(() => null);
    if (commit === null) throw new Refusal(422, `No ref found for: ${body.ref}`);
    const path = `.github/workflows/${params.workflow_id}`;
    const { text } = await state.git.git(["ls-tree", commit, "--", path]);
    if (text === "") throw notFound();
    state.dispatches.push({
      kind: "workflow",
      name: params.workflow_id as string,
      ref: String(body.ref),
      inputs: (body.inputs ?? {}) as Record<string, unknown>,
      by: actor.login,
    });
    return { status: 204 };
  },
  "repos/create-dispatch-event": async ({ state, actor, body }) => {
    state.dispatches.push({
      kind: "repository",
      name: String(body.event_type),
      ref: null,
      inputs: (body.client_payload ?? {}) as Record<string, unknown>,
      by: actor.login,
    });
    return { status: 204 };
  },
};

function showStatus(status: CommitStatus): Record<string, unknown> {
  const { id, context, description, targetUrl, at } = status;
  return {
    id,
    state: status.state,
    context,
    description,
    target_url: targetUrl,
    creator: showUser(status.creator),
    created_at: at,
    updated_at: at,
  };
}

function theDeployment({ state, params }: Call): Deployment {
  const deployment = state.deployments.find(({ id }) => id === Number(params.deployment_id));
  if (!deployment) throw notFound();
  return deployment;
}

async function createDeployment({ state, actor, body }: Call): Promise<Answer> {
  const ref = String(body.ref);
  const sha = await findCommit(state.git, ref).catch(() => {
    throw new Refusal(422, `No ref found for: ${ref}`);
  });
  const contexts = body.required_contexts as string[] | undefined;
  const failing = state.statuses.some((status) => status.sha === sha && status.state !== "success" && contexts?.length !== 0);
  if (failing) throw new Refusal(409, "Conflict: Commit status checks failed for this ref.");
  const { environment = "production", description = null } = body as { environment?: string; description?: string | null };
  const deployment: Deployment = { id: state.nextId(), sha, ref, environment, description, creator: actor, at: now(), statuses: [] };
  state.deployments.push(deployment);
  return { status: 201, body: showDeployment(deployment) };
}

/** A successful deployment makes the earlier ones of its environment inactive. */
function retire(state: State, winner: Deployment, by: Deployment["statuses"][number]): void {
  for (const deployment of state.deployments) {
    const last = deployment.statuses.at(-1);
    if (deployment === winner || deployment.environment !== winner.environment || last?.state !== "success") continue;
    deployment.statuses.push({ ...by, id: state.nextId(), state: "inactive", description: "" });
  }
}
