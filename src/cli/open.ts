import { openGithubWorkspace, openLocalWorkspace, type Workspace, type World } from "../steps/workspace.ts";
import type { Invocation } from "./command.ts";

/** The workspace of a command: GitHub's in a workflow that gives a token in GITHUB_TOKEN, plain git elsewhere. */
export async function openWorkspace(invocation: Invocation, options: Pick<World, "lookups"> = {}): Promise<Workspace> {
  const { repo, env, log, signal } = invocation;
  const world = { env, log, signal, ...options };
  if (env.GITHUB_ACTIONS === "true" && env.GITHUB_TOKEN) return openGithubWorkspace(repo, env.GITHUB_TOKEN, world);
  return openLocalWorkspace(repo, world);
}
