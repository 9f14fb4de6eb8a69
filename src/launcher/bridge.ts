import type { Pin } from "../manifest/inventory.ts";
import type { Named } from "./pin.ts";

/** Packages that start no server of their own: they reach a remote one, or run what their arguments say. */
const bridges: ReadonlySet<string> = new Set([
  "npm:mcp-remote",
  "npm:supergateway",
  "npm:mcp-proxy",
  "npm:@pyroprompts/mcp-stdio-to-streamable-http-adapter",
  "npm:mcp-client-proxy",
  "npm:tsx",
  "npm:ts-node",
  "npm:dotenv-cli",
  "npm:@dotenvx/dotenvx",
  "npm:cross-env",
  "npm:@smithery/cli",
  "npm:@modelcontextprotocol/inspector",
  "pypi:mcp-proxy",
  "pypi:mcpo",
]);

export function bridgeRole(named: Named): Pin["role"] | null {
  return bridges.has(`${named.ecosystem}:${named.name.toLowerCase()}`) ? "bridge" : null;
}
