import type { Git, Oid } from "../lib/git.ts";
import type { Log } from "../lib/log.ts";
import type { GithubClient, Patience } from "./github-client.ts";
import { mayHaveHappened } from "./github-errors.ts";

/** What every verb of the GitHub adapter works with. */
export interface GithubSite {
  readonly owner: string;
  readonly repo: string;
  /** The base branch, when it is not the repository's default. */
  readonly baseBranch: string | null;
  readonly git: Git;
  readonly log: Log;
  readonly patience: Patience;
  /** Octokit is loaded when it is first needed: many commands never are. */
  client(): Promise<GithubClient>;
  repository(): Promise<Repository>;
  /** Brings commits into the local object store; those that are there cost nothing. */
  fetch(oids: readonly Oid[]): Promise<void>;
}

export interface Repository {
  readonly nodeId: string;
  readonly defaultBranch: string;
  readonly mergeMethod: "merge" | "squash";
}

/** Owner and repository, as every request names them. */
export function at(site: GithubSite): { owner: string; repo: string } {
  return { owner: site.owner, repo: site.repo };
}

export async function pause(site: GithubSite, attempt: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, site.patience.retry * attempt ** 2));
}

/**
 * A write that must not happen twice. When its answer is lost, looks whether it happened before writing again;
 * the request itself must be sent with `request: noRetry`, so that Octokit does not repeat it blindly.
 */
export async function writeOnce<T>(site: GithubSite, write: () => Promise<T>, find: () => Promise<T | null>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await write();
    } catch (error) {
      if (!mayHaveHappened(error) || attempt > 3) throw error;
      await pause(site, attempt);
      const found = await find();
      if (found !== null) return found;
    }
  }
}

export const noRetry = { retries: 0 } as const;
