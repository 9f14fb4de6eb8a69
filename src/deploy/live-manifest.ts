import { type ParseError, parse } from "jsonc-parser";
import { ConfigError } from "../lib/errors.ts";
import { writeCommand, writtenCommand } from "../manifest/entry-command.ts";
import { namedPlace } from "../manifest/places.ts";

/** How a server is started without its launcher. `env` is what is added to the entry's own. */
export interface DirectStart {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Where most clients keep their servers, whatever the file is called; the root itself is last. */
const usualRoots = [["mcpServers"], ["servers"], []] as const;

/**
 * A manifest in which these servers start directly; every other entry and field keeps its value. Of JSON strict JSON comes out whatever the client's
 * dialect was (comments and trailing commas go); in TOML and YAML only the bytes of the commands change. Null where an entry cannot be written so.
 * Throws ConfigError "manifest" when it is no JSON object. Pure.
 */
export async function liveManifest(content: Buffer, starts: ReadonlyMap<string, DirectStart>, file: string): Promise<Buffer | null> {
  return namedPlace(file).format === "json" ? inJson(content, starts, file) : inPlace(content, starts, file);
}

function inJson(content: Buffer, starts: ReadonlyMap<string, DirectStart>, file: string): Buffer | null {
  const document = parseObject(content, file);
  const container = containerOf(document, starts, file);
  if (container === null) return null;
  for (const [name, start] of starts) rewrite(container[name] as Record<string, unknown>, start, file);
  return Buffer.from(`${JSON.stringify(document, null, 2)}\n`);
}

/** Zed can keep a command as an object of its own, and OpenCode keeps one list; what else is a list is written as most clients read it. */
function rewrite(entry: Record<string, unknown>, { command, args, env }: DirectStart, file: string): void {
  const listed = Array.isArray(entry.command) && namedPlace(file).client === "OpenCode";
  const holder = isObject(entry.command) ? entry.command : entry;
  if (isObject(entry.command)) entry.command.path = command;
  else entry.command = listed ? [command, ...args] : command;
  if (!listed) holder.args = [...args];
  const key = listed ? "environment" : "env";
  if (Object.keys(env).length > 0) holder[key] = { ...(isObject(holder[key]) ? holder[key] : {}), ...env };
}

async function inPlace(content: Buffer, starts: ReadonlyMap<string, DirectStart>, file: string): Promise<Buffer | null> {
  let written: Buffer | null = content;
  for (const [server, { command, args, env }] of starts) {
    const entry: Parameters<typeof writeCommand>[0] = { file, content: written, server };
    const now = await writtenCommand(entry);
    // JSON's strings and lists are TOML's and YAML's, too; where a variable would stand is each one's own.
    if (now === null || now.command.startsWith("[") || Object.keys(env).length > 0) return null;
    written = await writeCommand(entry, { command: quoted(command), args: quoted(args) });
    if (written === null) return null;
  }
  return written;
}

/** JSON; TOML would not have the one control character in it that JSON has as it is. */
function quoted(value: string | readonly string[]): string {
  return JSON.stringify(value).replaceAll("\x7f", "\\u007f");
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

/** The object that holds all of these servers; null where they stand otherwise, in a list for one. */
function containerOf(
  document: Record<string, unknown>,
  starts: ReadonlyMap<string, DirectStart>,
  file: string,
): Record<string, unknown> | null {
  const candidates = [...namedPlace(file).roots, ...usualRoots].map((path) => valueAt(document, path)).filter(isObject);
  return (
    candidates.find((candidate) => [...starts.keys()].every((name) => Object.hasOwn(candidate, name) && isObject(candidate[name]))) ?? null
  );
}

function valueAt(document: Record<string, unknown>, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined), document);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
