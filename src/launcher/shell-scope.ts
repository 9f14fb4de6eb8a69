import type { Located } from "../manifest/located.ts";
import type { LaunchContext } from "./context.ts";
import type { CommandLine, Reading } from "./reading.ts";
import { substitutePath } from "./shell-paths.ts";
import type { ShellState } from "./shell-state.ts";
import type { WordScope } from "./shell-words.ts";

/** A program that a script starts. */
export interface Started {
  readonly reading: Reading;
  /** In place of the shell, so that nothing of the script follows. */
  readonly exec: boolean;
}

/** A script while it is followed. */
export interface Shell {
  readonly context: LaunchContext;
  readonly script: Located;
  readonly state: ShellState;
  readonly started: Started[];
  /** Calls and sourced files under way. */
  readonly depth: number;
  /** Reads a command line on: a launcher, another script. */
  readonly follow: (line: CommandLine, context: LaunchContext) => Promise<Reading>;
}

export function scopeOf(shell: Shell): WordScope {
  const scope: WordScope = { script: shell.script, state: shell.state, substitute: (part) => substitutePath(part, scope) };
  return scope;
}
