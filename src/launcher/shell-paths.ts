import { posix } from "node:path";
import type { CommandExpansionPart, CommandNode, PipelineNode } from "unbash";
import { type Located, unplaced } from "../manifest/located.ts";
import { repositoryRoot } from "./context.ts";
import type { ShellState } from "./shell-state.ts";
import { expandWord, fieldsOf, type WordScope } from "./shell-words.ts";

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
  const { command } = statement;
  // Once for each command: a substitution can hold another, and that one another.
  const parts = (command.type === "AndOr" ? command.commands : [command]).map((one) => wordsOf(one, inner));
  const [operator] = command.type === "AndOr" ? command.operators : [];
  const program = operator === "&&" ? null : soughtProgram(parts[0] ?? []);
  if (program !== null) return { ...unplaced(program), assumed: true };
  const path = operator === undefined ? printed(parts[0] ?? [], inner.state) : operator === "&&" ? changedFolder(parts, inner.state) : null;
  return path === null ? null : unplaced(path);
}

/** The program that is looked for; what `||` says to do without it does not matter. */
function soughtProgram(words: readonly string[]): string | null {
  return /^(?:which|command -v|type -[pP]) ([\w.+-]+)$/.exec(words.join(" "))?.[1] ?? null;
}

/** `cd … && pwd`. */
function changedFolder([first, second, ...more]: readonly (readonly string[])[], { cwd }: Pick<ShellState, "cwd">): string | null {
  if (more.length > 0 || first?.[0] !== "cd" || second?.[0] !== "pwd") return null;
  return resolve(first.findLast((word) => !word.startsWith("-")) ?? "", cwd);
}

function wordsOf(node: PipelineNode | CommandNode, scope: WordScope): string[] {
  if (node.type !== "Command" || !node.name) return [];
  const words = fieldsOf([node.name, ...node.args], (word) => (word.type === "Word" ? expandWord(word, scope) : []));
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
