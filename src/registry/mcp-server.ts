import { isObject, type Json } from "./answer.ts";

/** One version of a server as the MCP Registry has it. */
export interface McpServerVersion {
  readonly version: string;
  readonly status: "active" | "deprecated" | "deleted";
  /** The publisher's words on the status, null without any. */
  readonly statusMessage: string | null;
  readonly isLatest: boolean;
  readonly packages: readonly McpPackage[];
}

export interface McpPackage {
  /** `npm`, `pypi`, `oci`, … */
  readonly registryType: string;
  readonly identifier: string;
  readonly version: string | null;
  /** Variables that have to be set and that the registry has no value for. */
  readonly requires: readonly string[];
}

export interface McpServer {
  /** `io.github.owner/name`. */
  readonly name: string;
  readonly versions: readonly McpServerVersion[];
}

/** Names as the registry's schema has them; nothing that could leave its place in an address. */
export function isMcpServerName(name: unknown): name is string {
  return typeof name === "string" && name.length <= 200 && /^[a-zA-Z0-9.-]+\/[a-zA-Z0-9._-]+$/.test(name);
}

const official = "io.modelcontextprotocol.registry/official";
const most = { versions: 2_000, packages: 50, variables: 100 } as const;

/**
 * The versions in the registry's answer that are of this server; null when it is no such answer.
 * https://github.com/modelcontextprotocol/registry/blob/main/docs/reference/api/openapi.yaml (`ServerList`)
 */
export function readMcpVersions(document: unknown, name: string): readonly McpServerVersion[] | null {
  if (!isObject(document) || !Array.isArray(document.servers)) return null;
  const entries = document.servers.slice(0, most.versions).filter(isObject);
  return entries.flatMap((entry) => {
    const server = isObject(entry.server) ? entry.server : null;
    if (server === null || server.name !== name || typeof server.version !== "string") return [];
    const meta = isObject(entry._meta) && isObject(entry._meta[official]) ? (entry._meta[official] as Json) : {};
    return [
      {
        version: server.version.slice(0, 255),
        status: meta.status === "deprecated" || meta.status === "deleted" ? meta.status : ("active" as const),
        statusMessage: typeof meta.statusMessage === "string" && meta.statusMessage !== "" ? meta.statusMessage.slice(0, 500) : null,
        isLatest: meta.isLatest === true,
        packages: objects(server.packages, most.packages).flatMap(readPackage),
      },
    ];
  });
}

function readPackage(given: Json): McpPackage[] {
  const { registryType, identifier, version } = given;
  if (typeof registryType !== "string" || typeof identifier !== "string") return [];
  const requires = objects(given.environmentVariables, most.variables).filter(
    ({ isRequired, value, default: byDefault }) => isRequired === true && value === undefined && byDefault === undefined,
  );
  const names = requires.map(({ name }) => name).filter((name) => typeof name === "string" && /^[A-Za-z_][A-Za-z0-9_]{0,127}$/.test(name));
  return [{ registryType, identifier, version: typeof version === "string" ? version : null, requires: names as string[] }];
}

function objects(value: unknown, atMost: number): Json[] {
  return Array.isArray(value) ? value.slice(0, atMost).filter(isObject) : [];
}
