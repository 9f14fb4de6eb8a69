import { homedir } from "node:os";
import { join } from "node:path";

/** Where this program keeps what it can make again, on this machine and for this user. Imports next to nothing: `run` starts servers by it. */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  return env.MCP_GITOPS_CACHE || join(env.XDG_CACHE_HOME || join(homedir(), ".cache"), "mcp-gitops");
}
