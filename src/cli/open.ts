import { openGithubWorkspace, openLocalWorkspace, type Workspace } from "../steps/workspace.ts";
import type { Invocation } from "./command.ts";

/** The workspace of a command: GitHub's in a workflow that gives a token in GITHUB_TOKEN, plain git elsewhere. */
export async function openWorkspace(invocation: Invocation): Promise<Workspace> {
  const { repo, env, log, signal } = invocation;
  if (env.GITHUB_ACTIONS === "true" && env.GITHUB_TOKEN) return openGithubWorkspace(repo, env.GITHUB_TOKEN, { env, log, signal });
  return openLocalWorkspace(repo, { env, log, signal });
}
