import { ConfigError, ExternalError } from "../lib/errors.ts";
import { type Oid, zeroOid } from "../lib/git.ts";
import { graphqlTypes, isProtection, mayHaveHappened, messageOf, statusOf } from "./github-errors.ts";
import { at, type GithubSite, noRetry } from "./github-site.ts";

export async function base(site: GithubSite): Promise<{ branch: string; commit: Oid }> {
  const branch = site.baseBranch ?? (await site.repository()).defaultBranch;
  const commit = await readBranch(site, branch);
  if (commit !== null) return { branch, commit };
  throw new ConfigError("repository", `${site.owner}/${site.repo} has no branch ${branch}`, {
    todo: "push a first commit, or name the base branch",
  });
}

/** Head of a branch, fresh; null when there is none. The commit is present in the local object store afterwards. */
export async function readBranch(site: GithubSite, name: string): Promise<Oid | null> {
  const head = await readHead(site, name);
  if (head !== null) await site.fetch([head]);
  return head;
}

async function readHead(site: GithubSite, name: string): Promise<Oid | null> {
  const client = await site.client();
  try {
    return (await client.rest.git.getRef({ ...at(site), ref: `heads/${name}` })).data.object.sha;
  } catch (error) {
    // 409: the repository is empty. 404: no such branch, or no such repository for this token; asking for that one tells them apart.
    if (statusOf(error) !== 404 && statusOf(error) !== 409) throw error;
    await site.repository();
    return null;
  }
}

export async function readBranches(site: GithubSite, prefix: string): Promise<readonly { name: string; head: Oid }[]> {
  const client = await site.client();
  const refs = await client.paginate<{ ref: string; object: { sha: Oid } }>("GET /repos/{owner}/{repo}/git/matching-refs/{ref}", {
    ...at(site),
    ref: `heads/${prefix}`,
  });
  return refs.map(({ ref, object }) => ({ name: ref.replace(/^refs\/heads\//, ""), head: object.sha }));
}

const updateRefs = "mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }";

/**
 * Moves a branch by compare-and-swap; null stands for "does not exist" on both sides. GraphQL's `updateRefs` is GitHub's only
 * ref update that takes the old value: the REST endpoints know fast-forward or force.
 */
export async function moveBranch(site: GithubSite, name: string, move: { from: Oid | null; to: Oid | null }): Promise<void> {
  if (move.from === move.to) return expectHead(site, name, move.to);
  const client = await site.client();
  const refUpdate = { name: `refs/heads/${name}`, beforeOid: move.from ?? zeroOid, afterOid: move.to ?? zeroOid, force: true };
  const input = { repositoryId: (await site.repository()).nodeId, refUpdates: [refUpdate] };
  try {
    await client.graphql(updateRefs, { input, request: noRetry });
  } catch (error) {
    // What the branch is now says more than GitHub's words do: whether it happened, whether someone was faster.
    if (graphqlTypes(error).includes("FORBIDDEN") || isProtection(messageOf(error))) throw error;
    if (graphqlTypes(error).length === 0 && !mayHaveHappened(error)) throw error;
    const head = await readHead(site, name);
    if (head === move.to) return;
    if (head !== move.from) throw lostRace(name, move.from, head);
    throw error;
  }
}

async function expectHead(site: GithubSite, name: string, expected: Oid | null): Promise<void> {
  const head = await readHead(site, name);
  if (head !== expected) throw lostRace(name, expected, head);
}

export function lostRace(name: string, expected: Oid | null, found: Oid | null): ExternalError {
  return new ExternalError("conflict", `the branch ${name} was moved by someone else`, {
    expected: expected ?? "no such branch",
    found: found ?? "no such branch",
    todo: "run the same command again: it starts from what the branch is now",
  });
}
