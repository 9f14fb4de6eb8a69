import { type ParseError, parse } from "jsonc-parser";
import { ConfigError } from "../lib/errors.ts";

/** How a server is started without its launcher. `env` is what is added to the entry's own. */
export interface DirectStart {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Where clients keep their servers, the usual place first; the root itself is last. */
const containers = ["mcpServers", "servers"] as const;

/**
 * A manifest in which these servers start directly; every other entry and field keeps its value. Strict JSON comes out whatever the
 * client's dialect was (comments and trailing commas go). Throws ConfigError "manifest" when it is no JSON object. Pure.
 */
export function liveManifest(content: Buffer, starts: ReadonlyMap<string, DirectStart>, file: string): Buffer {
  const document = parseObject(content, file);
  const container = containerOf(document, starts);
  for (const [name, start] of starts) {
    const entry = container[name];
    if (!isObject(entry))
      throw new ConfigError("manifest", `the server ${JSON.stringify(name)} is not where it was read`, { place: { file } });
    entry.command = start.command;
    entry.args = [...start.args];
    if (Object.keys(start.env).length > 0) entry.env = { ...(isObject(entry.env) ? entry.env : {}), ...start.env };
  }
  return Buffer.from(`${JSON.stringify(document, null, 2)}\n`);
}

function parseObject(content: Buffer, file: string): Record<string, unknown> {
  const errors: ParseError[] = [];
  const value: unknown = parse(content.toString("utf8").replace(/^\uFEFF/, ""), errors, {
    allowTrailingComma: true,
    disallowComments: false,
  });
  if (!isObject(value) || errors.length > 0) throw new ConfigError("manifest", "the manifest is not a JSON object", { place: { file } });
  return value;
}

function containerOf(document: Record<string, unknown>, starts: ReadonlyMap<string, DirectStart>): Record<string, unknown> {
  const candidates = [...containers.map((name) => document[name]), document].filter(isObject);
  return candidates.find((candidate) => [...starts.keys()].every((name) => isObject(candidate[name]))) ?? document;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
