import { type ConfigNode, type ConfigTree, field, kindText, type ObjectNode } from "./config-tree.ts";
import type { Problem, Transport } from "./inventory.ts";
import { type Located, unplaced } from "./located.ts";
import { problem, stretchOf } from "./problem.ts";
import { duplicateKeys, type FoundServer, isRemark } from "./servers.ts";

/** What the fields of a server say, in whatever client's dialect they are written. */
export interface EntryFields {
  /** The program and its arguments; empty when there is no command. */
  readonly words: readonly Located[];
  readonly env: ReadonlyMap<string, Located>;
  readonly url: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly transport: Transport;
  readonly disabled: boolean;
  readonly cwd: string | null;
}

/** Fields of the known clients (their documentation as in `places.ts`); everything else is told as `unknown-field`. */
const knownFields = new Set(
  (
    "type transport command args env environment url uri serverUrl httpUrl headers http_headers env_http_headers env_vars bearer_token_env_var requestInit cwd " +
    "workingDirectory envFile disabled enabled timeout timeout_ms initTimeout startup_timeout_sec startup_timeout_ms tool_timeout_sec description name id key title " +
    "version autoApprove alwaysAllow disabledTools enabledTools enabled_tools disabled_tools includeTools excludeTools tools trust oauth auth authentication authorization " +
    "authProviderType scopes dev gallery icon icons tags metadata capabilities settings source path autoStart required sandbox sandboxEnabled headersHelper alwaysLoad " +
    "directTools approveTools watchPaths instructions supports_parallel_tool_calls experimental_environment default_tools_approval_mode connectionTimeout requestOptions " +
    "faviconUrl options debug inputs targetAudience targetScopes oauthScopes"
  ).split(" "),
);

/** Reads one server's fields; what is wrong with them goes to `problems`. */
export function readEntry(tree: ConfigTree, server: FoundServer, problems: Problem[]): EntryFields {
  const { node, name } = server;
  for (const one of duplicateKeys(tree, node, name)) problems.push(one);
  for (const { value } of node.entries) if (value.kind === "object") problems.push(...duplicateKeys(tree, value, name));
  for (const { key, keyStart, value } of node.entries) {
    if (knownFields.has(key) || isRemark(key)) continue;
    const at = stretchOf(tree.source, keyStart, value.start);
    problems.push(problem("unknown-field", `no known client reads the field ${JSON.stringify(key)}`, { ...at, server: name }));
  }
  const wrong = (field_: string, expected: string, found: ConfigNode) => {
    const at = stretchOf(tree.source, found.start, found.end);
    problems.push(problem("wrong-type", `${field_}: expected ${expected}, found ${kindText(found)}`, { ...at, server: name }));
  };
  const words = commandWords(tree, node, wrong);
  const address = urlOf(node, wrong);
  const fields: EntryFields = {
    words,
    env: environment(tree, node, wrong),
    url: address?.value ?? null,
    headers: headersOf(node),
    transport: transportOf(node, words.length > 0, address),
    disabled: booleanOf(node, "disabled") === true || booleanOf(node, "enabled") === false,
    cwd: textOf(node, "cwd") ?? textOf(node, "workingDirectory"),
  };
  const emptyUrl = address !== null && words.length === 0 && address.value.trim() === "";
  if ((fields.transport === "unknown" && !isExtension(node)) || emptyUrl) {
    const at = stretchOf(tree.source, server.keyStart, node.end);
    const what = emptyUrl ? "the server's url is empty" : "the server has neither a command nor a url";
    problems.push(problem("no-command", what, { ...at, server: name }));
  }
  return fields;
}

/** Zed's extensions bring a server along: the entry holds no more than its settings. */
function isExtension(node: ObjectNode): boolean {
  return textOf(node, "source") === "extension" || nodeOf(node, "settings") !== null;
}

type Wrong = (field: string, expected: string, found: ConfigNode) => void;

/** `command` as a string with `args`, as an array of both, or (older Zed) as an object of both. */
function commandWords(tree: ConfigTree, node: ObjectNode, wrong: Wrong): Located[] {
  const command = field(node, "command");
  if (!command || (command.kind === "scalar" && command.value === null)) return [];
  if (command.kind === "object") {
    const path = field(command, "path");
    return path?.kind === "string" ? [tree.locate(path), ...listOf(tree, command, wrong)] : [];
  }
  const words =
    command.kind === "array" ? stringsOf(tree, command, "command", wrong) : command.kind === "string" ? [tree.locate(command)] : [];
  if (command.kind === "scalar") wrong("command", "a string", command);
  return words[0] && words[0].text.trim() !== "" ? [...words, ...listOf(tree, node, wrong)] : [];
}

function listOf(tree: ConfigTree, node: ObjectNode, wrong: Wrong): Located[] {
  const args = field(node, "args");
  if (!args || (args.kind === "scalar" && args.value === null)) return [];
  if (args.kind === "array") return stringsOf(tree, args, "args", wrong);
  wrong("args", "an array of strings", args);
  return args.kind === "string" ? [tree.locate(args)] : [];
}

function stringsOf(tree: ConfigTree, node: Extract<ConfigNode, { kind: "array" }>, name: string, wrong: Wrong): Located[] {
  const found: Located[] = [];
  for (const item of node.items) {
    if (item.kind === "string") found.push(tree.locate(item));
    else if (item.kind === "scalar" && item.value !== null) found.push(unplaced(String(item.value)));
    else wrong(name, "an array of strings", item);
  }
  return found;
}

function environment(tree: ConfigTree, node: ObjectNode, wrong: Wrong): Map<string, Located> {
  const found = new Map<string, Located>();
  // Codex names the variables that it passes on.
  const passed = field(node, "env_vars");
  for (const item of passed?.kind === "array" ? passed.items : []) {
    if (item.kind === "string") found.set(item.value, unplaced(`\${${item.value}}`));
  }
  for (const name of ["env", "environment"]) {
    const env = field(node, name);
    if (env?.kind === "object") addVariables(found, env, { tree, wrong });
    else if (env && !(env.kind === "scalar" && env.value === null)) wrong(name, "an object of strings", env);
  }
  return found;
}

function addVariables(found: Map<string, Located>, env: ObjectNode, { tree, wrong }: { tree: ConfigTree; wrong: Wrong }): void {
  for (const { key, value } of env.entries) {
    if (value.kind === "string") found.set(key, tree.locate(value));
    else if (value.kind === "scalar") found.set(key, unplaced(value.value === null ? "" : String(value.value)));
    else wrong(`env.${key}`, "a string", value);
  }
}

interface Address {
  readonly key: string;
  readonly value: string;
}

function urlOf(node: ObjectNode, wrong: Wrong): Address | null {
  for (const key of ["url", "serverUrl", "httpUrl", "uri"]) {
    const value = field(node, key);
    if (!value || (value.kind === "scalar" && value.value === null)) continue;
    if (value.kind === "string") return { key, value: value.value };
    wrong(key, "a string", value);
  }
  return null;
}

function transportOf(node: ObjectNode, hasCommand: boolean, address: Address | null): Transport {
  const type = textOf(node, "type") ?? textOf(node, "transport") ?? textOf(nodeOf(node, "transport"), "type");
  const said = type?.toLowerCase().replace(/[-_ ]/g, "");
  const remote: Transport | null =
    said === "sse" ? "sse" : said && /^(http|streamablehttp|streaminghttp|remote|ws|websocket)$/.test(said) ? "http" : null;
  if (hasCommand && (!address || remote === null)) return "stdio";
  return address ? (remote ?? "http") : "unknown";
}

const headerFields = ["headers", "http_headers", "requestInit", "env_http_headers", "bearer_token_env_var"] as const;
const none: Readonly<Record<string, string>> = Object.freeze(Object.create(null));

function headersOf(node: ObjectNode): Readonly<Record<string, string>> {
  if (!headerFields.some((name) => field(node, name) !== null)) return none;
  const headers: Record<string, string> = Object.create(null);
  for (const source of [nodeOf(node, "headers"), nodeOf(node, "http_headers"), nodeOf(nodeOf(node, "requestInit"), "headers")]) {
    for (const { key, value } of source?.entries ?? []) if (value.kind === "string") headers[key] = value.value;
  }
  for (const { key, value } of nodeOf(node, "env_http_headers")?.entries ?? [])
    if (value.kind === "string") headers[key] = `\${${value.value}}`;
  const bearer = textOf(node, "bearer_token_env_var");
  if (bearer !== null) headers.Authorization = `Bearer \${${bearer}}`;
  return { ...headers };
}

function nodeOf(node: ObjectNode | null, key: string): ObjectNode | null {
  const value = node && field(node, key);
  return value?.kind === "object" ? value : null;
}

function textOf(node: ObjectNode | null, key: string): string | null {
  const value = node && field(node, key);
  return value?.kind === "string" ? value.value : null;
}

function booleanOf(node: ObjectNode, key: string): boolean | null {
  const value = field(node, key);
  return value?.kind === "scalar" && typeof value.value === "boolean" ? value.value : null;
}
