import { ConfigError } from "../lib/errors.ts";
import { shownUrl } from "../lib/http.ts";
import { askJson } from "./answer.ts";
import { isMcpServerName, type McpServer, type McpServerVersion, readMcpVersions } from "./mcp-server.ts";
import type { RegistryOptions } from "./open-registry.ts";
import type { Lookup } from "./registry.ts";
import { registryHttp } from "./registry-http.ts";

/** The variable that names the MCP Registry to ask, by its base address. */
const variable = "MCP_REGISTRY_URL";
const maxPages = 20;

/**
 * What the MCP Registry knows of the servers that these packages say they are (npm's `mcpName`), by their names there. Empty where none
 * is configured; a server that it does not know, or cannot tell of now, is not in the map: then there is nothing to hold against it.
 * Throws ConfigError for a base address that is none.
 */
export async function lookupMcpServers(lookups: Iterable<Lookup>, options: RegistryOptions): Promise<Map<string, McpServer>> {
  const base = baseOf(options.env);
  const names = base === null ? [] : [...new Set([...lookups].flatMap(mcpNames))];
  if (base === null || names.length === 0) return new Map();
  const http = registryHttp(options);
  const found = await Promise.all(names.map((name) => readServer(http, base, name)));
  const silent = found.find((answer) => typeof answer === "string");
  if (silent !== undefined) options.log.warn(`the MCP Registry was not looked at for every server: ${silent}`);
  return new Map(found.filter((answer) => answer !== null && typeof answer !== "string").map((server) => [server.name, server]));
}

function baseOf(env: NodeJS.ProcessEnv): string | null {
  const text = env[variable] ?? "";
  if (text === "") return null;
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text.replace(/\/*$/, "");
  throw new ConfigError("environment", `${variable} is no address`, {
    expected: "the base address of an MCP Registry, such as https://mcp.example.com",
    found: shownUrl(text),
  });
}

/** The names under which the newest release, and older ones, say that they are registered. */
function mcpNames(lookup: Lookup): string[] {
  if (lookup.kind !== "found") return [];
  const names = lookup.releases.map(({ mcpName }) => mcpName).filter(isMcpServerName);
  return [...new Set(names.reverse())].slice(0, 3);
}

/** The server with all its versions; null: the registry does not have it; a text: why it could not say. */
async function readServer(http: Parameters<typeof askJson>[0], base: string, name: string): Promise<McpServer | string | null> {
  const versions: McpServerVersion[] = [];
  let cursor = "";
  for (let pages = 0; pages < maxPages; pages++) {
    const query = `include_deleted=true${cursor === "" ? "" : `&cursor=${encodeURIComponent(cursor)}`}`;
    const answer = await askJson(http, `${base}/v0.1/servers/${encodeURIComponent(name)}/versions?${query}`, {
      maxBytes: 16 * 1024 * 1024,
    });
    if (answer.kind === "not-found") return null;
    if (answer.kind === "unavailable") return answer.reason;
    const page = readMcpVersions(answer.document, name);
    if (page === null) return `the registry answered nonsense: no list of versions of ${name}`;
    versions.push(...page);
    const next = nextCursor(answer.document);
    if (next === null) return { name, versions };
    if (next === cursor) break;
    cursor = next;
  }
  return `its list of versions of ${name} does not end`;
}

function nextCursor(document: unknown): string | null {
  const { metadata } = document as { metadata?: { nextCursor?: unknown } | null };
  return typeof metadata?.nextCursor === "string" && metadata.nextCursor !== "" ? metadata.nextCursor : null;
}
