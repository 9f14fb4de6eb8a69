import { posix } from "node:path";
import type { Assignment, Command, Redirection } from "unbash";
import { isLiteral, join, type Located, locate, unplaced } from "../manifest/located.ts";
import { decodeSource } from "../manifest/source.ts";
import { findFile, repositoryRoot, scriptSteps } from "./context.ts";
import type { CommandLine } from "./reading.ts";
import { programName } from "./reading.ts";
import { resolve } from "./shell-paths.ts";
import { type Outcome, runList, runNode } from "./shell-run.ts";
import { type Shell, scopeOf } from "./shell-scope.ts";
import { assign, fork, type ShellFunction } from "./shell-state.ts";
import { testWords } from "./shell-test.ts";
import { areKnown, expandText, expandWord, fieldsOf } from "./shell-words.ts";

/** How deep functions and sourced files may call each other; a script can call itself. */
const maxCalls = 16;

/** A simple command: assignments, a builtin, a function, or a program. */
export async function runCommand(node: Command, shell: Shell): Promise<Outcome> {
  const scope = scopeOf(shell);
  const prefix = node.prefix.filter((part): part is Assignment => part.type === "Assignment");
  if (!node.name) {
    for (const assignment of prefix) assignTo(assignment, shell);
    return { flow: "goes", ok: true };
  }
  const words = expandWord(node.name, scope);
  const args = fieldsOf(node.args, (arg) => (arg.type === "Word" ? expandWord(arg, scope) : [assignmentWord(arg, shell)]));
  const own = prefix.length === 0 ? shell : { ...shell, state: fork(shell.state) };
  for (const assignment of prefix) assignTo(assignment, own, true);
  const declared = node.args.filter((arg): arg is Assignment => arg.type === "Assignment");
  return runWords([...words, ...args], own, { declared, exec: false, redirects: node.redirects });
}

interface Manner {
  readonly declared: readonly Assignment[];
  readonly exec: boolean;
  readonly redirects: readonly Redirection[];
}

/** Programs that tidy up, look or talk: none of them can be the server. */
const bystanders = new Set(
  (
    "echo printf cat true false : mkdir touch rm cp mv ln chmod sleep kill pkill wait trap which type hash grep egrep sed awk cut tr head tail sort uniq tee date " +
    "test [ set shopt umask ulimit unset alias unalias getopts read exit return logger stty clear ls find basename dirname realpath readlink id whoami uname hostname xargs"
  ).split(" "),
);

async function runWords(words: readonly Located[], shell: Shell, manner: Manner): Promise<Outcome> {
  const [name, ...args] = words;
  if (!name) return { flow: "goes", ok: manner.exec ? true : null };
  const builtin = isLiteral(name) ? name.text : "";
  switch (builtin) {
    case "exec":
      return runWords(withoutOptions(args, "a"), shell, { ...manner, exec: true });
    case "command":
    case "builtin":
      if (args.some((arg) => /^-[vV]+$/.test(arg.text))) return { flow: "goes", ok: null };
      return runWords(withoutOptions(args, ""), shell, manner);
    case "exit":
      return { flow: "stops", ok: null };
    case "return":
      return { flow: "returns", ok: null };
    case "export":
    case "declare":
    case "typeset":
    case "local":
    case "readonly":
      return declare(args, shell, { ...manner, exported: builtin === "export" || args.some((arg) => /^-\w*x/.test(arg.text)) });
    case "eval":
      return evaluate(join(args.flatMap((arg, index) => (index > 0 ? [unplaced(" "), arg] : [arg]))), shell);
    case "source":
    case ".":
      return source(args, shell);
    case "[":
      return { flow: "goes", ok: testWords(args.at(-1)?.text === "]" ? args.slice(0, -1) : args) };
    case "test":
      return { flow: "goes", ok: testWords(args) };
    case "true":
    case ":":
      return { flow: "goes", ok: true };
    case "false":
      return { flow: "goes", ok: false };
    default:
      return changeState(builtin, args, shell) ?? runProgram(words, shell, manner);
  }
}

/** The builtins that change what is known and no more; null for every other word. */
function changeState(builtin: string, args: readonly Located[], shell: Shell): Outcome | null {
  const { state } = shell;
  const count = Number(args[0]?.text ?? "1");
  switch (builtin) {
    case "shift":
      state.args = Number.isInteger(count) ? state.args.slice(count) : [];
      break;
    case "set":
      if (args[0]?.text === "-a" || (args[0]?.text === "-o" && args[1]?.text === "allexport")) state.allExport = true;
      if (args[0]?.text === "+a" || (args[0]?.text === "+o" && args[1]?.text === "allexport")) state.allExport = false;
      if (args.some((arg) => arg.text === "--")) state.args = args.slice(args.findIndex((arg) => arg.text === "--") + 1);
      break;
    case "unset":
      for (const arg of args) state.vars.delete(arg.text);
      break;
    case "cd":
    case "pushd":
      shell.context.beside.add(builtin);
      state.cwd = resolve(args.findLast((arg) => !arg.text.startsWith("-"))?.text ?? "", state.cwd) ?? state.cwd;
      return { flow: "goes", ok: null };
    default:
      return null;
  }
  return { flow: "goes", ok: true };
}

async function runProgram(words: readonly Located[], shell: Shell, manner: Manner): Promise<Outcome> {
  const name = words[0] as Located;
  const called = shell.state.functions.get(name.text);
  if (called && !manner.exec) return callFunction(called, words.slice(1), shell);
  if (!bystanders.has(programName(name.text)) || manner.exec) {
    const reading = await shell.follow(lineOf(words, shell), {
      ...shell.context,
      bases: () => [shell.state.cwd.slice(repositoryRoot.length), ...shell.context.bases()],
    });
    shell.started.push({ reading, exec: manner.exec });
  }
  return { flow: manner.exec ? "stops" : "goes", ok: null };
}

/** The command as a program would get it: exported variables are its environment. */
function lineOf(words: readonly Located[], shell: Shell): CommandLine {
  const env = new Map<string, Located>();
  const added = new Map<string, Located>();
  for (const [name, { value, exported }] of shell.state.vars) {
    const [first] = value;
    if (!exported || !first) continue;
    env.set(name, first);
    if (shell.state.given.get(name) === first) continue;
    // What is computed keeps its name, so that whoever starts the server knows to fill it in.
    const itself = unplaced(`\${${name}}`);
    added.set(name, areKnown(first) ? first : itself);
    if (!areKnown(first) && first.text !== itself.text) shell.context.beside.add(name);
  }
  return { words, env, added };
}

async function callFunction(called: ShellFunction, args: readonly Located[], shell: Shell): Promise<Outcome> {
  if (shell.depth >= maxCalls) return { flow: "goes", ok: null };
  const { body } = called.node;
  const outer = shell.state.args;
  shell.state.args = args;
  const inner = { ...shell, script: called.script, depth: shell.depth + 1 };
  const outcome = body.type === "CompoundList" ? await runList(body.commands, inner) : await runNode(body, inner);
  shell.state.args = outer;
  return outcome.flow === "stops" ? outcome : { flow: "goes", ok: outcome.ok };
}

function declare(args: readonly Located[], shell: Shell, manner: Manner & { exported: boolean }): Outcome {
  for (const assignment of manner.declared) assignTo(assignment, shell, manner.exported);
  const names = manner.exported ? args.filter((arg) => /^[A-Za-z_]\w*$/.test(arg.text)) : [];
  for (const { text } of names) assign(shell.state, text, shell.state.vars.get(text)?.value ?? [unplaced(`\${${text}}`)], true);
  return { flow: "goes", ok: true };
}

function assignTo(node: Assignment, shell: Shell, exported = false): void {
  const scope = scopeOf(shell);
  const value =
    node.value.type === "ArrayValue" ? fieldsOf(node.value.elements, (word) => expandWord(word, scope)) : [expandText(node.value, scope)];
  const before = shell.state.vars.get(node.name)?.value ?? [];
  const all = fieldsOf([before.slice(0, node.value.type === "ArrayValue" ? before.length : 1), value], (fields) => fields);
  const appended = node.value.type === "ArrayValue" ? all : [join(all)];
  if (node.index) assign(shell.state, node.name, [unplaced(`\${${node.name}}`)], exported);
  else assign(shell.state, node.name, node.append ? appended : value, exported);
}

/** `NAME=value` as an argument of a program that is no shell builtin (`env NAME=value`). */
function assignmentWord(node: Assignment, shell: Shell): Located {
  if (node.value.type === "ArrayValue") return unplaced(node.text);
  return join([unplaced(`${node.name}=`), expandText(node.value, scopeOf(shell))]);
}

function withoutOptions(args: readonly Located[], withValue: string): readonly Located[] {
  const [first] = args;
  if (!first || !/^-./.test(first.text)) return args;
  if (first.text === "--") return args.slice(1);
  return withoutOptions(args.slice(withValue !== "" && first.text.endsWith(withValue) ? 2 : 1), withValue);
}

async function evaluate(script: Located, shell: Shell): Promise<Outcome> {
  if (!isLiteral(script) && /[$`]/.test(script.text)) {
    shell.started.push({ reading: { kind: "unmanaged", launcher: "wrapper", why: "computed" }, exec: false });
    return { flow: "goes", ok: null };
  }
  if (shell.depth >= maxCalls) return { flow: "goes", ok: null };
  const { parse } = await import("unbash");
  return runList(parse(script.text).commands, { ...shell, script, depth: shell.depth + 1 });
}

/** `source file`: inside the repository it is read; a file that is not there (an `.env`, as a rule) sets nothing. */
async function source(args: readonly Located[], shell: Shell): Promise<Outcome> {
  const { context, state } = shell;
  const path = args[0]?.text ?? "";
  const found = await findFile(path, { ...context, bases: () => [state.cwd.slice(repositoryRoot.length), ...context.bases()] });
  if (found.kind !== "file" || shell.depth >= maxCalls || context.stack.includes(found.path)) return { flow: "goes", ok: null };
  context.budget.steps -= scriptSteps;
  const content = await context.files.read(found.path);
  const decoded = content && decodeSource(found.path, content);
  if (decoded?.kind !== "source") return { flow: "goes", ok: null };
  for (const file of [...found.via, found.path]) if (!context.trail.includes(file)) context.trail.push(file);
  const { parse } = await import("unbash");
  const before = state.source;
  state.source = posix.join(repositoryRoot, found.via[0] ?? found.path);
  state.links = new Map([...state.links, [state.source, posix.join(repositoryRoot, found.path)]]);
  const script = locate(decoded.source.text, found.path, decoded.source.byteAt);
  const inner = { ...context, stack: [...context.stack, found.path] };
  const outcome = await runList(parse(script.text).commands, { ...shell, context: inner, script, depth: shell.depth + 1 });
  state.source = before;
  return outcome.flow === "stops" ? outcome : { flow: "goes", ok: null };
}
