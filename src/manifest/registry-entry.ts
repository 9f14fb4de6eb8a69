import { parseImage } from "../launcher/docker.ts";
import { type Named, pinOf } from "../launcher/pin.ts";
import { type ConfigNode, type ConfigTree, field, type ObjectNode } from "./config-tree.ts";
import type { Ecosystem, Pin, Server, Transport } from "./inventory.ts";
import { unplaced } from "./located.ts";

const ecosystems: Readonly<Record<string, Ecosystem>> = { npm: "npm", pypi: "pypi", oci: "oci", docker: "oci", nuget: "nuget" };

/**
 * The packages and remotes of the MCP Registry's `server.json`: identity and version stand in fields of their own, not in a
 * command (https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json). Empty for another kind of file.
 */
export function registryServers(tree: ConfigTree): Server[] {
  const { root } = tree;
  const name = root.kind === "object" ? textOf(root, "name") : null;
  if (root.kind !== "object" || !name?.includes("/")) return [];
  const packages = objectsOf(root, "packages").flatMap((node, index) => packageServer(tree, node, `${name}#${index + 1}`) ?? []);
  const remotes = objectsOf(root, "remotes").map((node, index) => remoteServer(tree, node, `${name}#remote-${index + 1}`));
  return [...packages, ...remotes];
}

function packageServer(tree: ConfigTree, node: ObjectNode, server: string): Server | null {
  const identifier = textOf(node, "identifier") ?? textOf(node, "name");
  const type = textOf(node, "registryType") ?? textOf(node, "registry_type") ?? textOf(node, "registry_name");
  const ecosystem = ecosystems[type ?? ""];
  if (identifier === null) return null;
  const pin = ecosystem ? pinFor(tree, node, { ecosystem, identifier }) : null;
  const transport = transportOf(textOf(objectOf(node, "transport"), "type"));
  const base = { ...empty(tree, server, transport), launcher: textOf(node, "runtimeHint") ?? type ?? "package" };
  if (!pin) return { ...base, unmanaged: `${type ?? "unknown"} package` };
  const { name, purl, version, span } = pin;
  const args = objectsOf(node, "packageArguments").flatMap(argument);
  const direct = { bin: null, args, env: {} };
  // The file tells others what this repository publishes: its version is no choice to keep current.
  const unmanaged = "published here";
  return {
    ...base,
    unmanaged,
    ecosystem: pin.ecosystem,
    name,
    purl,
    version,
    pin: pin.pin,
    span,
    pins: [pin],
    launch: { ...base.launch, direct },
  };
}

/** The version's own field, or for an image the reference itself. */
function pinFor(tree: ConfigTree, node: ObjectNode, { ecosystem, identifier }: { ecosystem: Ecosystem; identifier: string }): Pin | null {
  const written = field(node, "identifier") ?? field(node, "name");
  const version = field(node, "version");
  const image = ecosystem === "oci" && written?.kind === "string" ? parseImage(tree.locate(written)) : null;
  if (image && (image.start < image.end || version?.kind !== "string")) return pinOf(image);
  if (ecosystem === "oci" && !image) return null;
  const word = version?.kind === "string" ? tree.locate(version) : unplaced("");
  const named: Named = { ecosystem, name: identifier, word, start: 0, end: word.text.length, insert: "" };
  return pinOf(named);
}

function argument(node: ObjectNode): string[] {
  const value = textOf(node, "value") ?? textOf(node, "default");
  const name = textOf(node, "type") === "named" ? textOf(node, "name") : null;
  return [...(name === null ? [] : [name]), ...(value === null ? [] : [value])];
}

function remoteServer(tree: ConfigTree, node: ObjectNode, server: string): Server {
  const transport = transportOf(textOf(node, "type") ?? textOf(node, "transport_type"));
  const remote = { ...empty(tree, server, transport === "stdio" ? "http" : transport), unmanaged: "remote", launcher: transport };
  return { ...remote, launch: { ...remote.launch, url: textOf(node, "url") } };
}

function empty(tree: ConfigTree, server: string, transport: Transport): Server {
  const launch = { command: null, args: [], env: {}, url: null, headers: {}, direct: null };
  const nothing = { ecosystem: null, name: null, purl: null, version: null, pin: "unmanaged", span: null, unmanaged: null } as const;
  return {
    ...nothing,
    manifest: tree.source.file,
    server,
    transport,
    launcher: transport,
    disabled: false,
    pins: [],
    files: [tree.source.file],
    launch,
  };
}

function transportOf(type: string | null): Transport {
  return type === "sse" ? "sse" : type !== null && type !== "stdio" ? "http" : "stdio";
}

function objectOf(node: ObjectNode, key: string): ObjectNode | null {
  const value = field(node, key);
  return value?.kind === "object" ? value : null;
}

function objectsOf(node: ObjectNode, key: string): ObjectNode[] {
  const value: ConfigNode | null = field(node, key);
  return value?.kind === "array" ? value.items.filter((item) => item.kind === "object") : [];
}

function textOf(node: ObjectNode | null, key: string): string | null {
  const value = node && field(node, key);
  return value?.kind === "string" ? value.value : null;
}
