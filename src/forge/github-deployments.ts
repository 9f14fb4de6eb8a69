import type { Oid } from "../lib/git.ts";
import type { Forge } from "./forge.ts";
import type { GithubClient } from "./github-client.ts";
import { clip, limits } from "./github-markers.ts";
import { at, type GithubSite, noRetry, writeOnce } from "./github-site.ts";

type StatusRequest = Parameters<Forge["setStatus"]>[1];
type DeploymentRequest = Parameters<Forge["recordDeployment"]>[0];

/** A status on a commit, unless the newest one of its context says the same. */
export async function setStatus(site: GithubSite, commit: Oid, status: StatusRequest): Promise<void> {
  const client = await site.client();
  const description = clip(status.description, limits.description);
  const present = await client.paginate(client.rest.repos.listCommitStatusesForRef, { ...at(site), ref: commit, per_page: 100 });
  const newest = present.find(({ context }) => context === status.context);
  if (newest?.state === status.state && newest.description === description) return;
  await client.rest.repos.createCommitStatus({ ...at(site), sha: commit, context: status.context, state: status.state, description });
}

/**
 * Records a step of a deployment: the environment is the target. A deployment that has ended is not taken up again: the next
 * `in_progress` of the same commit, or its success after another commit's, is a new one.
 */
export async function recordDeployment(site: GithubSite, deployment: DeploymentRequest): Promise<void> {
  const client = await site.client();
  const request = { ...deployment, description: clip(deployment.description, limits.description) };
  const open = await openDeployment(site, client, request);
  if (open?.says) return;
  const id = open?.id ?? (await createDeployment(site, client, request));
  const find = async () => ((await openDeployment(site, client, request))?.says ? true : null);
  const { state, description } = request;
  await writeOnce(
    site,
    async () =>
      (await client.rest.repos.createDeploymentStatus({ ...at(site), deployment_id: id, state, description, request: noRetry })).status ===
      201,
    find,
  );
}

/** The deployment that this step belongs to, and whether it says this already; null when a new one is due. */
async function openDeployment(
  site: GithubSite,
  client: GithubClient,
  { target, commit, state, description }: DeploymentRequest,
): Promise<{ id: number; says: boolean } | null> {
  const { data } = await client.rest.repos.listDeployments({ ...at(site), environment: target, per_page: 100 });
  const newest = data[0];
  const own = data.find(({ sha }) => sha === commit);
  if (!own) return null;
  const { data: statuses } = await client.rest.repos.listDeploymentStatuses({ ...at(site), deployment_id: own.id, per_page: 1 });
  const last = statuses[0];
  if (last?.state === state && last.description === description && (own === newest || state === "failure" || state === "inactive"))
    return { id: own.id, says: true };
  const ended = last !== undefined && ["success", "failure", "error", "inactive"].includes(last.state);
  if (state === "inactive" || !ended) return { id: own.id, says: false };
  // What ended well may still be found to fail; otherwise it has ended.
  return last.state === "success" && state === "failure" && own === newest ? { id: own.id, says: false } : null;
}

async function createDeployment(
  site: GithubSite,
  client: GithubClient,
  { target, commit, description }: DeploymentRequest,
): Promise<number> {
  const find = async () => {
    const { data } = await client.rest.repos.listDeployments({ ...at(site), environment: target, sha: commit, per_page: 1 });
    const newest = data[0];
    if (!newest) return null;
    const { data: statuses } = await client.rest.repos.listDeploymentStatuses({ ...at(site), deployment_id: newest.id, per_page: 1 });
    return statuses.length === 0 ? newest.id : null;
  };
  const create = async () => {
    // Whether the commit may be deployed was decided before: GitHub merges nothing into it and waits for no check.
    const order = { ref: commit, environment: target, description, auto_merge: false, required_contexts: [] };
    const { data } = await client.rest.repos.createDeployment({ ...at(site), ...order, request: noRetry });
    if (!("id" in data)) throw new TypeError("GitHub merged instead of deploying");
    return data.id;
  };
  return (await find()) ?? writeOnce(site, create, find);
}
