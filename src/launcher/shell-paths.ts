import { posix } from "node:path";
import type { CommandExpansionPart, CommandNode, ParsedScript, PipelineNode } from "unbash";
import { type Located, unplaced } from "../manifest/located.ts";
import { repositoryRoot } from "./context.ts";
import type { ShellState } from "./shell-state.ts";
import { expandWord, type WordScope } from "./shell-words.ts";

/**
 * What `$(…)` prints, for the idioms by which scripts find their own folder (`dirname`, `basename`, `realpath`, `readlink -f`,
 * `pwd`, `cd … && pwd`, `git rev-parse --show-toplevel`) and a program (`command -v`, `which`, `type -P`): that one's name, for nobody
 * knows here where it is. Null for everything else: that is computed.
 */
export function substitutePath(part: CommandExpansionPart, scope: WordScope): Located | null {
  const script = part.script;
  const [statement, ...more] = script?.commands ?? [];
  if (!script || !statement || more.length > 0) return null;
  const inner: WordScope = script.source === undefined ? scope : { ...scope, script: unplaced(script.source) };
  const program = soughtProgram(statement.command, inner);
  if (program !== null) return { ...unplaced(program), assumed: true };
  const path = pathOf(statement.command, inner);
  return path === null ? null : unplaced(path);
}

/** The program that is looked for, also where `||` says what to do without it. */
function soughtProgram(node: ParsedScript["commands"][number]["command"], scope: WordScope): string | null {
  if (node.type === "AndOr") return node.operators[0] === "||" && node.commands[0] ? soughtProgram(node.commands[0], scope) : null;
  return /^(?:which|command -v|type -[pP]) ([\w.+-]+)$/.exec(wordsOf(node, scope).join(" "))?.[1] ?? null;
}

function pathOf(node: ParsedScript["commands"][number]["command"], scope: WordScope): string | null {
  if (node.type === "Command") return printed(wordsOf(node, scope), scope.state);
  if (node.type !== "AndOr") return null;
  const [first, second] = node.commands.map((command) => wordsOf(command, scope));
  if (node.commands.length !== 2 || node.operators[0] !== "&&" || first?.[0] !== "cd" || second?.[0] !== "pwd") return null;
  return resolve(first.findLast((word) => !word.startsWith("-")) ?? "", scope.state.cwd);
}

function wordsOf(node: PipelineNode | CommandNode, scope: WordScope): string[] {
  if (node.type !== "Command" || !node.name) return [];
  const words = [node.name, ...node.args].flatMap((word) => (word.type === "Word" ? expandWord(word, scope) : []));
  return words.map((word) => word.text);
}

function printed(words: readonly string[], { cwd, links }: Pick<ShellState, "cwd" | "links">): string | null {
  const [program, ...args] = words;
  const operand = args.findLast((word) => !word.startsWith("-"));
  if (program === "pwd") return cwd;
  if (program === "git" && args.join(" ") === "rev-parse --show-toplevel") return repositoryRoot;
  if (operand === undefined || /[$`]/.test(operand)) return null;
  if (program === "dirname") return posix.dirname(operand);
  if (program === "basename") return posix.basename(operand);
  if (program !== "realpath" && (program !== "readlink" || args.length < 2)) return null;
  const path = resolve(operand, cwd);
  return path === null ? null : (links.get(path) ?? path);
}

/** A path from a folder; null when it is unknown or is none of the repository's. */
export function resolve(path: string, cwd: string): string | null {
  if (/[$`]/.test(path) || path === "") return null;
  return posix.resolve(cwd, path);
}
