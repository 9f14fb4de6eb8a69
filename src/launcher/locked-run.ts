import { type ConfigNode, field } from "../manifest/config-tree.ts";
import { parseJson } from "../manifest/json.ts";
import type { Located } from "../manifest/located.ts";
import { problem } from "../manifest/problem.ts";
import { launchPath } from "../manifest/server-id.ts";
import { decodeSource } from "../manifest/source.ts";
import type { LaunchContext } from "./context.ts";
import { type CommandLine, programName, type Reading, texts } from "./reading.ts";
import type { Shell } from "./shell-scope.ts";

/** The launcher of entries that start their servers from their locks. */
export const lockedLauncher = "mcp-gitops run";

/** Whether a command line can be one: nearly none is, and most are asked. */
export function mayBeLockedRun({ words }: CommandLine): boolean {
  const name = programName(words[0]?.text ?? "");
  return name === "mcp-gitops" || name === "mcp-gitops.js" || name === "node";
}

/** What `mcp-gitops run` is told in an entry. */
export interface LockedRun {
  readonly server: string;
  readonly manifest: string | null;
  /** What stands after `--`; null where nothing does. */
  readonly args: readonly string[] | null;
}

/** `mcp-gitops run NAME …` and `node …/mcp-gitops.js run NAME …`; null for any other command. */
export function lockedRunOf(words: readonly string[]): LockedRun | null {
  const [program = "", ...rest] = words;
  if (programName(program) === "node" && programName(rest[0] ?? "") === "mcp-gitops.js") return lockedRunOf(rest);
  if (!["mcp-gitops", "mcp-gitops.js"].includes(programName(program)) || rest[0] !== "run") return null;
  const cut = rest.indexOf("--");
  const own = rest.slice(1, cut < 0 ? undefined : cut);
  const option = own.findIndex((word) => /^--manifest(=|$)/.test(word));
  const manifest =
    option < 0 ? null : own[option] === "--manifest" ? (own[option + 1] ?? null) : (own[option] as string).slice("--manifest=".length);
  const server = own.find((word, index) => !word.startsWith("-") && own[index - 1] !== "--manifest" && own[index - 1] !== "--repo");
  return server === undefined ? null : { server, manifest, args: cut < 0 ? null : rest.slice(cut + 1) };
}

/**
 * Reads an entry that starts its server from its lock: what it stands for is in the server's `launch.json`, the former command, and so is its
 * pin. What stands after `--` are the arguments. Null when the command is another one.
 */
export async function readLockedRun(line: CommandLine, context: LaunchContext, follow: Shell["follow"]): Promise<Reading | null> {
  const run = lockedRunOf(texts(line.words));
  if (run === null) return null;
  const { manifest, server } = context;
  const launcher = lockedLauncher;
  if (run.server !== server || (run.manifest ?? manifest) !== manifest)
    return { kind: "unmanaged", launcher, why: "another server's lock" };
  const path = launchPath({ manifest, server });
  if (context.trail.includes(path)) return { kind: "unmanaged", launcher, why: "calls itself" };
  const content = await context.files.read(path);
  const words = content && formerCommand(path, content);
  if (!words) {
    context.problems.push(
      problem("broken-launch", `${path}, which says what is locked, ${content ? "cannot be read" : "is missing"}`, {
        file: manifest,
        server,
      }),
    );
    return { kind: "unmanaged", launcher, why: content ? "broken launch.json" : "missing launch.json" };
  }
  context.trail.push(path);
  const reading = await follow({ ...line, words }, context);
  if (reading.kind !== "package") return reading;
  return { ...reading, launcher, direct: { ...reading.direct, args: run.args ?? reading.direct.args } };
}

/** The words of the command that `init --locked` has put away, each with its place in `launch.json`; null when the file is none. */
export function formerCommand(path: string, content: Buffer): [Located, ...Located[]] | null {
  const decoded = decodeSource(path, content);
  const tree = decoded.kind === "source" ? parseJson(decoded.source) : null;
  if (tree?.kind !== "tree" || tree.root.kind !== "object") return null;
  const fields = [field(tree.root, "command"), field(tree.root, "args")];
  const parts = fields.map((node) => (node?.kind === "string" ? wordsIn(tree.locate(node)) : []));
  const words = parts.flatMap((part) => part ?? []);
  return parts.includes(null) || words.length === 0 ? null : (words as [Located, ...Located[]]);
}

/** The strings of JSON that is itself text in a file. */
function wordsIn(text: Located): Located[] | null {
  const [piece] = text.pieces;
  if (!piece) return null;
  const tree = parseJson({
    file: piece.file,
    text: text.text,
    byteAt: piece.byteAt,
    placeAt: () => ({ file: piece.file, line: 1, column: 1 }),
  });
  if (tree.kind !== "tree") return null;
  const nodes: readonly ConfigNode[] = tree.root.kind === "array" ? tree.root.items : [tree.root];
  const words = nodes.map((node) => (node.kind === "string" ? tree.locate(node) : null));
  return words.every((word) => word !== null) ? words : null;
}
