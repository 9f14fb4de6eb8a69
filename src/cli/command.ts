import type { ParseArgsOptionsConfig } from "node:util";
import type { Log } from "../lib/log.ts";

/** What a command gets: its parsed options, where it writes, and the world. */
export interface Invocation {
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  readonly positionals: readonly string[];
  /** What stands after `--`, for a command that passes it on; null where there is no `--`. */
  readonly passed: readonly string[] | null;
  /** Absolute path of the repository (`--repo`, default: the working directory). */
  readonly repo: string;
  readonly json: boolean;
  readonly dryRun: boolean;
  readonly env: NodeJS.ProcessEnv;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** What a command ends with: its document (printed by `--json`), its text for a person, its exit code. */
export interface Result {
  readonly document: unknown;
  readonly text: string;
  readonly exitCode: 0 | 1 | 2 | 3;
}

export interface Command {
  readonly summary: string;
  /** The line after `mcp-gitops <command>`. */
  readonly usage: string;
  readonly options: ParseArgsOptionsConfig;
  /** How many arguments without a name it takes; default none. */
  readonly positionals?: number;
  /** Whether what stands after `--` is for another program. */
  readonly passesOn?: true;
  /** One line an option, for `--help`. */
  readonly help: Readonly<Record<string, string>>;
  run(invocation: Invocation): Promise<Result>;
}

/** The text of a string option, undefined when it is absent. */
export function text(invocation: Invocation, name: string): string | undefined {
  const value = invocation.options[name];
  return typeof value === "string" ? value : undefined;
}

/** The texts of a repeatable option. */
export function texts(invocation: Invocation, name: string): readonly string[] {
  const value = invocation.options[name];
  return Array.isArray(value) ? value : [];
}

export function flag(invocation: Invocation, name: string): boolean {
  return invocation.options[name] === true;
}
