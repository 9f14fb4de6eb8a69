import type { Function as FunctionNode } from "unbash";
import { type Located, unplaced } from "../manifest/located.ts";

export interface Variable {
  /** One text, or the elements of an array. */
  readonly value: readonly Located[];
  readonly exported: boolean;
}

export interface ShellFunction {
  readonly node: FunctionNode;
  /** The script that it is written in. */
  readonly script: Located;
}

/** What is known at one point of a script. */
export interface ShellState {
  vars: Map<string, Variable>;
  functions: Map<string, ShellFunction>;
  /** The variables that the manifest sets: whoever starts the server has them without the script. */
  readonly given: ReadonlyMap<string, Located>;
  args: readonly Located[];
  /** `$0`. */
  readonly zero: string;
  /** The script that is read, for `BASH_SOURCE`. */
  source: string;
  cwd: string;
  /** Where the symbolic links lead by which scripts were found, for `readlink -f "$0"`. */
  links: ReadonlyMap<string, string>;
  /** `set -a`: every assignment exports. */
  allExport: boolean;
}

export function fork(state: ShellState): ShellState {
  return { ...state, vars: new Map(state.vars), functions: new Map(state.functions) };
}

/**
 * The state after one of several ways was taken, nobody knows which. A variable that one way sets and another leaves alone
 * keeps what was set (a default, as a rule); one that they set differently is computed.
 */
export function merge(state: ShellState, ways: readonly ShellState[]): void {
  const before = state.vars;
  const merged = new Map(before);
  for (const way of ways) {
    for (const [name, variable] of way.vars) {
      const known = merged.get(name);
      if (known === undefined) merged.set(name, { ...variable, value: variable.value.map((text) => ({ ...text, assumed: true })) });
      else if (known === before.get(name)) merged.set(name, variable);
      else if (variable !== before.get(name) && !same(known, variable))
        merged.set(name, { value: [unplaced(`\${${name}}`)], exported: known.exported });
    }
    for (const [name, body] of way.functions) state.functions.set(name, body);
  }
  state.vars = merged;
  const [first] = ways;
  if (first && ways.every((way) => way.args === first.args)) state.args = first.args;
}

function same(a: Variable, b: Variable): boolean {
  return a.value.length === b.value.length && a.value.every((text, index) => text.text === b.value[index]?.text);
}

export function assign(state: ShellState, name: string, value: readonly Located[], exported = false): void {
  const before = state.vars.get(name);
  state.vars.set(name, { value, exported: exported || state.allExport || before?.exported === true });
}
