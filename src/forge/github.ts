import { ConfigError } from "../lib/errors.ts";
import { type Git, openGit } from "../lib/git.ts";
import type { Log } from "../lib/log.ts";
import type { Forge } from "./forge.ts";
import type { Patience } from "./github-client.ts";
import { type Doing, forgeError } from "./github-errors.ts";
import type { GithubSite, Repository } from "./github-site.ts";

export interface GithubOptions {
  /** The local checkout: commits that the forge makes or finds are fetched into it. */
  readonly git: Git;
  readonly token: string;
  readonly owner: string;
  readonly repo: string;
  /** Default `https://api.github.com` (GITHUB_API_URL in a workflow). */
  readonly apiUrl?: string;
  /** Default `https://github.com` (GITHUB_SERVER_URL in a workflow). */
  readonly serverUrl?: string;
  /** The base branch; default: the repository's own. */
  readonly baseBranch?: string;
  readonly patience?: Partial<Patience>;
  readonly log: Log;
}

/** What a run in a workflow works with: the checkout, and the forge that the runner's environment names. */
export async function openGithubRepository(options: {
  readonly dir: string;
  readonly token: string;
  readonly env: NodeJS.ProcessEnv;
  readonly log: Log;
}): Promise<{ git: Git; forge: Forge }> {
  const { dir, token, env, log } = options;
  const git = openGit(dir);
  return { git, forge: openGithubForge({ git, token, log, ...githubAddress(env) }) };
}

/** Where GitHub is, from a workflow's environment. Throws ConfigError "environment" where it is none. */
function githubAddress(env: NodeJS.ProcessEnv): Pick<GithubOptions, "owner" | "repo" | "apiUrl" | "serverUrl" | "patience"> {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(env.GITHUB_REPOSITORY ?? "") ?? [];
  if (owner === undefined || repo === undefined) {
    throw new ConfigError("environment", "GITHUB_REPOSITORY does not name a repository", {
      expected: "OWNER/REPO",
      found: env.GITHUB_REPOSITORY ?? "nothing",
      todo: "run this in a GitHub workflow, or set the variable",
    });
  }
  const gap = env.MCP_GITOPS_WRITE_GAP;
  if (gap !== undefined && !/^\d{1,6}$/.test(gap)) {
    throw new ConfigError("environment", "MCP_GITOPS_WRITE_GAP is no number of milliseconds", {
      found: gap,
      todo: "set it to 1000, or unset it",
    });
  }
  return {
    owner,
    repo,
    apiUrl: env.GITHUB_API_URL ?? "https://api.github.com",
    serverUrl: env.GITHUB_SERVER_URL ?? "https://github.com",
    // A GitHub Enterprise Server without rate limits needs no gap between writes.
    ...(gap !== undefined && { patience: { writeGap: Number(gap) } }),
  };
}

/** The forge on GitHub (ARCHITECTURE §6). Opening it does nothing; Octokit is loaded by the first verb. */
export function openGithubForge(options: GithubOptions): Forge {
  const site = openSite(options);
  /** Loads what the verbs are made of, and turns whatever goes wrong into an error that says what to do. */
  const verb = async <T>(doing: Doing, act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (error) {
      throw forgeError(error, doing);
    }
  };
  const verbs = once(() => import("./github-verbs.ts"));
  return {
    kind: "github",
    base: () => verb(reading("read the base branch"), async () => (await verbs()).base(site)),
    branch: (name) => verb(reading(`read the branch ${name}`), async () => (await verbs()).readBranch(site, name)),
    branches: (prefix) => verb(reading("list branches"), async () => (await verbs()).readBranches(site, prefix)),
    commit: (request) => verb(writing(`commit to ${request.branch}`), async () => (await verbs()).commit(site, request)),
    moveBranch: (name, from, to) =>
      verb(writing(`${to === null ? "delete" : "move"} the branch ${name}`), async () =>
        (await verbs()).moveBranch(site, name, { from, to }),
      ),
    proposals: () => verb(pulls("read", "list pull requests"), async () => (await verbs()).proposals(site)),
    openProposal: (request) =>
      verb(pulls("write", `open a pull request for ${request.branch}`), async () => (await verbs()).openProposal(site, request)),
    closeProposal: (id, why) =>
      verb(pulls("write", `close the pull request ${id}`), async () => (await verbs()).closeProposal(site, id, why)),
    mergeProposal: (id, head, message) =>
      verb(writing(`merge the pull request ${id}`), async () => (await verbs()).mergeProposal(site, id, { head, message })),
    setStatus: (commit, status) =>
      verb({ verb: `set a status on ${commit}`, needs: "statuses: write" }, async () => (await verbs()).setStatus(site, commit, status)),
    openIncident: (incident) =>
      verb({ verb: "open an incident", needs: "issues: write" }, async () => (await verbs()).openIncident(site, incident)),
    closeIncident: (key, why) =>
      verb({ verb: "close an incident", needs: "issues: write" }, async () => (await verbs()).closeIncident(site, key, why)),
    recordDeployment: (deployment) =>
      verb({ verb: `record a deployment to ${deployment.target}`, needs: "deployments: write" }, async () =>
        (await verbs()).recordDeployment(site, deployment),
      ),
  };
}

const reading = (verb: string): Doing => ({ verb, needs: "contents: read" });
const writing = (verb: string): Doing => ({ verb, needs: "contents: write" });
const pulls = (access: "read" | "write", verb: string): Doing => ({ verb, needs: `pull-requests: ${access}` });

function openSite(options: GithubOptions): GithubSite {
  const { git, token, owner, repo, log, apiUrl = "https://api.github.com", serverUrl = "https://github.com" } = options;
  const patience: Patience = { writeGap: 1000, retry: 1000, rateLimit: 120_000, ...options.patience };
  const client = once(async () => (await import("./github-client.ts")).openClient({ token, apiUrl, log, patience }));
  const repository = once(async (): Promise<Repository> => {
    const { data } = await (await client()).rest.repos.get({ owner, repo });
    return {
      nodeId: data.node_id,
      defaultBranch: data.default_branch,
      mergeMethod: data.allow_merge_commit === false ? "squash" : "merge",
    };
  });
  const fetch: GithubSite["fetch"] = async (oids) => {
    const { fetchCommits } = await import("./github-fetch.ts");
    await fetchCommits(git, { serverUrl, owner, repo, token, retry: patience.retry }, oids);
  };
  return { owner, repo, baseBranch: options.baseBranch ?? null, git, log, patience, client, repository, fetch };
}

/** The result of the first call, for ever; a failed call is forgotten. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
