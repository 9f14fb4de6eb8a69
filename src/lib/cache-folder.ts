import { homedir, userInfo } from "node:os";
import { isAbsolute, join, resolve } from "node:path";

/** Where this program keeps what it can make again, on this machine and for this user. Imports next to nothing: `run` starts servers by it. */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  if (env.MCP_GITOPS_CACHE) return resolve(env.MCP_GITOPS_CACHE);
  // A relative one is to be ignored, as the XDG base directory specification has it.
  const shared = env.XDG_CACHE_HOME && isAbsolute(env.XDG_CACHE_HOME) ? env.XDG_CACHE_HOME : null;
  return join(shared ?? join(homedir() || userInfo().homedir, ".cache"), "mcp-gitops");
}
