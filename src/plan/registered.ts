import type { Problem, Server } from "../manifest/inventory.ts";
import { type Statement, toProblem } from "../manifest/problem.ts";
import type { McpPackage, McpServer, McpServerVersion } from "../registry/mcp-server.ts";
import type { Lookup } from "../registry/registry.ts";
import type { PlannedServer } from "./plan.ts";

/** What judging a server by its entry in the MCP Registry takes. */
export interface Registered {
  readonly row: Pick<PlannedServer, "resolved">;
  readonly lookup: Lookup | undefined;
  /** Key: the server's name in the registry. */
  readonly servers: ReadonlyMap<string, McpServer>;
}

/**
 * What the MCP Registry holds against a server: its entry was deprecated or deleted, or variables that it requires are not set. An entry
 * counts only when it names the package as well as the package names it: anybody can write any name into a package.
 */
export function registeredProblems(server: Server, { row, lookup, servers }: Registered): Problem[] {
  if (server.disabled || server.ecosystem !== "npm" || lookup?.kind !== "found") return [];
  const release = lookup.releases.find(({ version }) => version === row.resolved);
  const name = release?.mcpName;
  const entry = name === undefined ? undefined : servers.get(name);
  if (entry === undefined) return [];
  const found = entryOf(entry, server.name ?? "", row.resolved);
  if (found === null) return [say(server, { ...mismatch(entry.name, server.name ?? ""), fact: entry.name })];
  return [...statusProblems(server, entry.name, found.version), ...missingVariables(server, entry.name, found.package)];
}

interface Entry {
  readonly version: McpServerVersion;
  readonly package: McpPackage;
}

/** The entry with the package in this version, else the latest one that has the package. */
function entryOf({ versions }: McpServer, name: string, resolved: string | null): Entry | null {
  const entries = versions.flatMap((version) =>
    version.packages.filter((one) => one.registryType === "npm" && one.identifier === name).map((one) => ({ version, package: one })),
  );
  const exact = entries.filter((entry) => entry.package.version === resolved);
  return (exact.length > 0 ? exact : entries).find(({ version }) => version.isLatest) ?? exact[0] ?? entries[0] ?? null;
}

function statusProblems(server: Server, registered: string, { status, statusMessage }: McpServerVersion): Problem[] {
  const words = statusMessage === null ? "" : `: ${statusMessage}`;
  switch (status) {
    case "active":
      return [];
    case "deprecated": {
      const todo = "follow what its publisher recommends, or move to another server";
      const message = `its publisher marked ${registered} as deprecated in the MCP Registry${words}`;
      return [say(server, { code: "registry-deprecated", severity: "medium", message, todo, fact: registered })];
    }
    case "deleted": {
      const todo = "find out why before it is started again: entries are deleted for malware, spam and impersonation too";
      const message = `${registered} was deleted from the MCP Registry${words}`;
      return [say(server, { code: "registry-deleted", severity: "high", message, todo, fact: registered })];
    }
  }
}

/** Variables that nothing in the manifest or its scripts sets; the client's own environment may. */
function missingVariables(server: Server, registered: string, { requires }: McpPackage): Problem[] {
  const known = { ...server.launch.env, ...server.launch.direct?.env };
  return requires
    .filter((name) => !Object.hasOwn(known, name))
    .map((name) =>
      say(server, {
        code: "missing-environment",
        severity: "low",
        message: `${registered} requires the variable ${name}, which nothing here sets`,
        todo: `set ${name} in the server's env (as \${${name}}, so that its value stays out of the file), or see to it that clients have it`,
        fact: name,
      }),
    );
}

function mismatch(registered: string, name: string): Omit<Statement, "fact"> {
  return {
    code: "registry-mismatch",
    severity: "medium",
    message: `${name} says that it is ${registered}, and the MCP Registry knows no such package of that server`,
    todo: "make sure that the package is the one that you mean: its name may imitate another",
  };
}

function say(server: Server, statement: Statement): Problem {
  const { manifest, span } = server;
  return toProblem(statement, { file: span?.file ?? manifest, manifest, server: server.server, span });
}
