import { type FakePages, type Page, startPages } from "./registry-pages.ts";

export interface McpEntry {
  readonly version: string;
  readonly status?: "active" | "deprecated" | "deleted";
  readonly statusMessage?: string;
  readonly packages: readonly {
    readonly identifier: string;
    readonly version: string;
    readonly registryType?: string;
    readonly environmentVariables?: readonly object[];
  }[];
}

export interface FakeMcpRegistry extends FakePages {
  /** Says what the registry holds of a server from now on, oldest first. */
  hold(name: string, entries: readonly McpEntry[]): void;
}

/**
 * The MCP Registry as its description has it (docs/reference/api/openapi.yaml, 2025-12-01): newest first, deleted ones only where they are
 * asked for, status beside the server in `_meta`.
 */
export async function startMcpRegistry(): Promise<FakeMcpRegistry> {
  const pages = await startPages();
  return {
    ...pages,
    hold(name, entries) {
      const path = `/v0.1/servers/${encodeURIComponent(name)}/versions`;
      const shown = entries.filter(({ status }) => status !== "deleted");
      pages.pages[path] = listOf(name, shown);
      pages.pages[`${path}?include_deleted=true`] = listOf(name, entries);
    },
  };
}

function listOf(name: string, entries: readonly McpEntry[]): Page {
  if (entries.length === 0) return { status: 404, body: { title: "Not Found", status: 404, detail: "Server not found" } };
  const servers = entries.map(({ status = "active", statusMessage, version, packages }, at) => ({
    server: {
      $schema: "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json",
      name,
      description: "A server",
      version,
      packages: packages.map((one) => ({ registryType: "npm", transport: { type: "stdio" }, ...one })),
    },
    _meta: {
      "io.modelcontextprotocol.registry/official": {
        status,
        ...(statusMessage !== undefined && { statusMessage }),
        statusChangedAt: "2026-01-02T03:04:05Z",
        publishedAt: "2026-01-01T00:00:00Z",
        updatedAt: "2026-01-02T03:04:05Z",
        isLatest: at === entries.length - 1,
      },
    },
  }));
  return { body: { servers: servers.reverse(), metadata: { count: servers.length } } };
}
