import type { Oid } from "../lib/git.ts";
import type { MergeResult } from "./forge.ts";
import type { GithubClient } from "./github-client.ts";
import { mayHaveHappened, messageOf, statusOf } from "./github-errors.ts";
import { pullNumber } from "./github-proposals.ts";
import { at, type GithubSite, noRetry, pause } from "./github-site.ts";

type Pull = Awaited<ReturnType<GithubClient["rest"]["pulls"]["get"]>>["data"];

const attempts = 5;

/**
 * Merges a pull request if its head is still the commit that was judged. GitHub decides what may be merged; its refusals are
 * results. Merging what is merged already answers the same.
 */
export async function mergeProposal(site: GithubSite, id: string, request: { head: Oid; message: string }): Promise<MergeResult> {
  const client = await site.client();
  const pull_number = pullNumber(id);
  let last = "";
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const { data: pull } = await client.rest.pulls.get({ ...at(site), pull_number });
    const settled = await settledResult(site, pull, request.head);
    if (settled) return settled;
    // GitHub computes mergeability in the background; after some waiting, merging itself will tell.
    if (pull.mergeable !== null || attempt === attempts) {
      const answer = await tryMerge(site, pull, request);
      if (answer.kind !== "again") return answer;
      last = answer.why;
    }
    if (attempt < attempts) await pause(site, attempt / 2);
  }
  return { kind: "blocked", why: last };
}

async function settledResult(site: GithubSite, pull: Pull, head: Oid): Promise<MergeResult | null> {
  if (pull.head.sha !== head) return { kind: "moved", why: `the branch is now at ${pull.head.sha}, not at ${head}` };
  if (pull.merged && pull.merge_commit_sha) return mergedAs(site, pull.merge_commit_sha);
  if (pull.state === "closed") return { kind: "blocked", why: "the pull request was closed" };
  if (pull.draft) return { kind: "blocked", why: "the pull request is a draft" };
  if (pull.mergeable === false) return { kind: "conflict", why: `its changes conflict with ${pull.base.ref}` };
  return null;
}

async function mergedAs(site: GithubSite, commit: Oid): Promise<MergeResult> {
  await site.fetch([commit]);
  return { kind: "merged", commit };
}

async function tryMerge(
  site: GithubSite,
  pull: Pull,
  { head, message }: { head: Oid; message: string },
): Promise<MergeResult | { kind: "again"; why: string }> {
  const client = await site.client();
  const [title = "", ...rest] = message.trimEnd().split("\n");
  const order = {
    sha: head,
    merge_method: (await site.repository()).mergeMethod,
    commit_title: title,
    commit_message: rest.join("\n").replace(/^\n+/, ""),
  };
  try {
    const { data } = await client.rest.pulls.merge({ ...at(site), pull_number: pull.number, ...order, request: noRetry });
    return await mergedAs(site, data.sha);
  } catch (error) {
    const why = messageOf(error);
    const status = statusOf(error);
    // The branch or its base moved under the request, or the answer was lost: the next look says which.
    if (status === 409 || mayHaveHappened(error) || (status === 405 && /base branch was modified/i.test(why)))
      return { kind: "again", why };
    if (status === 405 || status === 422) return { kind: "blocked", why };
    throw error;
  }
}
