import { type ConfigNode, field } from "./config-tree.ts";
import type { Span } from "./inventory.ts";
import { parseManifest } from "./parse-manifest.ts";
import { namedPlace } from "./places.ts";
import { replaceSpan } from "./repin.ts";
import { findServers } from "./servers.ts";

/** A manifest, and which of its entries. */
export interface EntryPlace {
  readonly file: string;
  readonly content: Buffer;
  readonly server: string;
}

/** The command of an entry as it is written: JSON, character for character. */
export interface WrittenCommand {
  readonly command: string;
  /** Null where the entry has no arguments. */
  readonly args: string | null;
}

interface CommandPlaces {
  readonly written: WrittenCommand;
  readonly command: Span;
  readonly args: Span | null;
  readonly json: boolean;
}

/** What stands between a command and arguments that were added to it. */
const added = ', "args": ';

/** The command of an entry, null where it is written in a way that cannot be put back (an object, a string that is no JSON). */
export async function writtenCommand(entry: EntryPlace): Promise<WrittenCommand | null> {
  return (await findCommand(entry))?.written ?? null;
}

/**
 * The manifest with another command in one entry: those bytes change and no others. Null where that cannot be done, or not undone.
 * `writeCommand` of what `writtenCommand` said before gives the former bytes again.
 */
export async function writeCommand(entry: EntryPlace, next: WrittenCommand): Promise<Buffer | null> {
  const found = await findCommand(entry);
  if (found === null) return null;
  const { command, args } = found;
  if (args === null) {
    const text = next.args === null ? next.command : `${next.command}${added}${next.args}`;
    return next.args === null || found.json ? replaceSpan(entry.content, command, text) : null;
  }
  if (next.args !== null) return inOrder(entry.content, [command, next.command], [args, next.args]);
  const between = entry.content.toString("utf8", command.end, args.start);
  return between === added ? replaceSpan(entry.content, { start: command.start, end: args.end }, next.command) : null;
}

type Edit = readonly [Span, string];

/** From the end, so that the other span stays true. */
function inOrder(content: Buffer, ...edits: readonly Edit[]): Buffer {
  const last = [...edits].sort(([a], [b]) => b.start - a.start);
  return last.reduce((bytes, [span, text]) => replaceSpan(bytes, span, text), content);
}

async function findCommand({ file, content, server }: EntryPlace): Promise<CommandPlaces | null> {
  const place = namedPlace(file);
  const tree = await parseManifest({ file, content, place }, []);
  const entry = tree && findServers(tree, place, []).find(({ name }) => name === server);
  const command = entry && field(entry.node, "command");
  if (!tree || !entry || !command) return null;
  const args = field(entry.node, "args");
  if (!isWritable(command) || (args !== null && !isWritable(args))) return null;
  const { source } = tree;
  const spanOf = ({ start, end }: ConfigNode): Span => ({ file, start: source.byteAt(start), end: source.byteAt(end) });
  const textOf = ({ start, end }: ConfigNode) => source.text.slice(start, end);
  const written = { command: textOf(command), args: args && textOf(args) };
  if (place.format !== "json" && ![written.command, written.args ?? "[]"].every(isJson)) return null;
  return { written, command: spanOf(command), args: args && spanOf(args), json: place.format === "json" };
}

/** A string, or a list of strings. */
function isWritable(node: ConfigNode): boolean {
  return node.kind === "string" || (node.kind === "array" && node.items.every(({ kind }) => kind === "string"));
}

/** TOML and YAML mostly write strings and lists as JSON does, with a comma at a list's end; where they do not, the text would be read as something else. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/,(\s*\])$/, "$1"));
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
