import type { CommandNode, CompoundList, PipelineNode, Statement, Word } from "unbash";
import { type Located, unplaced } from "../manifest/located.ts";
import { runCommand } from "./shell-commands.ts";
import type { Shell } from "./shell-scope.ts";
import { scopeOf } from "./shell-scope.ts";
import { assign, fork, merge, type ShellState } from "./shell-state.ts";
import { matches, not, type Truth, testExpression } from "./shell-test.ts";
import { expandText, expandWord, fieldsOf } from "./shell-words.ts";

/** How a statement leaves its script: onwards, out of the function or sourced file, or for good. With its exit status, where known. */
export interface Outcome {
  readonly flow: "goes" | "returns" | "stops";
  readonly ok: Truth;
}

const goes = (ok: Truth): Outcome => ({ flow: "goes", ok });

/** Statements one after the other, up to the one that ends the script. */
export async function runList(statements: readonly Statement[], shell: Shell): Promise<Outcome> {
  let outcome = goes(true);
  for (const statement of statements) {
    if (shell.context.budget.steps-- <= 0) return { flow: "stops", ok: null };
    outcome = statement.background ? await aside(statement.command, shell) : await runNode(statement.command, shell);
    if (outcome.flow !== "goes") return outcome;
  }
  return outcome;
}

/** In a process of its own: what it sets, and how it ends, stays there. */
async function aside(node: Statement["command"] | CompoundList, shell: Shell): Promise<Outcome> {
  const own = { ...shell, state: fork(shell.state) };
  const { ok } = node.type === "CompoundList" ? await runList(node.commands, own) : await runNode(node, own);
  return goes(ok);
}

/** One command of any kind. */
export async function runNode(node: Statement["command"], shell: Shell): Promise<Outcome> {
  switch (node.type) {
    case "Command":
      return runCommand(node, shell);
    case "AndOr":
      return runAndOr(node.commands, node.operators, shell);
    case "Pipeline": {
      let last = goes(null);
      for (const command of node.commands) last = await aside(command, shell);
      return goes(node.prefixes.some((prefix) => prefix.type === "Negation") ? not(last.ok) : node.commands.length === 1 ? last.ok : null);
    }
    default:
      return runCompound(node, shell);
  }
}

async function runAndOr(commands: readonly PipelineNode[], operators: readonly string[], shell: Shell): Promise<Outcome> {
  let outcome = await runNode(commands[0] as PipelineNode, shell);
  for (const [index, operator] of operators.entries()) {
    if (outcome.flow !== "goes") return outcome;
    const wanted = operator === "&&" ? outcome.ok : not(outcome.ok);
    if (wanted === false) continue;
    const next = (on: Shell) => runNode(commands[index + 1] as PipelineNode, on);
    outcome = wanted ? await next(shell) : await oneOf([next, nothing], shell);
  }
  return outcome;
}

type Way = (shell: Shell) => Promise<Outcome>;

const nothing: Way = async () => goes(null);

/** Takes every way from the same state, since nobody knows which; what follows sees the states of those that come back. */
async function oneOf(ways: readonly Way[], shell: Shell): Promise<Outcome> {
  const back: ShellState[] = [];
  const flows = new Set<Outcome["flow"]>();
  for (const way of ways) {
    const own = { ...shell, state: fork(shell.state) };
    const { flow } = await way(own);
    flows.add(flow);
    if (flow === "goes") back.push(own.state);
  }
  merge(shell.state, back);
  return { flow: flows.has("goes") ? "goes" : flows.has("returns") ? "returns" : "stops", ok: null };
}

/** An `if` with what follows it, as ways by condition: the first that certainly holds ends the choice. */
async function choose(
  branches: readonly { readonly holds: (shell: Shell) => Promise<Truth>; readonly way: Way }[],
  shell: Shell,
): Promise<Outcome> {
  const possible: Way[] = [];
  for (const { holds, way } of branches) {
    const truth = await holds(shell);
    if (truth === false) continue;
    possible.push(way);
    if (truth === true) break;
  }
  const [only] = possible;
  return possible.length === 1 && only ? only(shell) : oneOf(possible, shell);
}

async function runCompound(node: Exclude<CommandNode, { type: "Command" }>, shell: Shell): Promise<Outcome> {
  switch (node.type) {
    case "If": {
      const branch = ({ clause, then }: { clause: CompoundList; then: CompoundList }) => ({
        holds: async (on: Shell) => (await runList(clause.commands, on)).ok,
        way: (on: Shell) => runList(then.commands, on),
      });
      const otherwise = { holds: async () => true, way: async (on: Shell) => (node.else ? runList(node.else.commands, on) : goes(true)) };
      return choose([branch(node), ...node.elif.map(branch), otherwise], shell);
    }
    case "Case": {
      const word = expandText(node.word, scopeOf(shell));
      const branches = node.items.map((item) => ({
        holds: async (on: Shell) => anyMatch(word, item.pattern, on),
        way: (on: Shell) => runList(item.body.commands, on),
      }));
      return choose([...branches, { holds: async () => true, way: async () => goes(true) }], shell);
    }
    case "While": {
      const body: Way = async (on) => {
        await runList(node.clause.commands, on);
        return runList(node.body.commands, on);
      };
      return oneOf([body, nothing], shell);
    }
    case "For":
    case "Select":
      return runEach(node, shell);
    case "ArithmeticFor":
      return oneOf([(on) => runList(node.body.commands, on), nothing], shell);
    case "Subshell":
      return aside(node.body, shell);
    case "BraceGroup":
      return runList(node.body.commands, shell);
    case "TestCommand":
      return goes(testExpression(node.expression, scopeOf(shell)));
    case "ArithmeticCommand":
      return goes(null);
    case "Redirected":
      return runNode(node.command, shell);
    case "Function":
      shell.state.functions.set(node.name.value, { node, script: shell.script });
      return goes(true);
    case "Coproc":
      return node.body.type === "CompoundList" ? aside(node.body, shell) : aside(node.body, shell);
  }
}

function anyMatch(word: Located, patterns: readonly Word[], shell: Shell): Truth {
  const truths = patterns.map((pattern) => matches(word, expandText(pattern, scopeOf(shell))));
  return truths.includes(true) ? true : truths.includes(null) ? null : false;
}

/** A loop over words: once for each when there are a few, else once with a variable that nobody knows. */
async function runEach(node: { name: Word; wordlist: readonly Word[] | undefined; body: CompoundList }, shell: Shell): Promise<Outcome> {
  const listed = node.wordlist ? fieldsOf(node.wordlist, (word) => expandWord(word, scopeOf(shell))) : shell.state.args;
  const values = listed.length <= 10 ? listed : [unplaced(`\${${node.name.value}}`)];
  for (const value of values) {
    const body: Way = (on) => {
      assign(on.state, node.name.value, [value]);
      return runList(node.body.commands, on);
    };
    const outcome = await oneOf([body, nothing], shell);
    if (outcome.flow !== "goes") return outcome;
  }
  return goes(null);
}
