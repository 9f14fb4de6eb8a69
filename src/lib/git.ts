import { ExternalError } from "./errors.ts";
import { type GitReader, openGitReader } from "./git-reader.ts";
import { run } from "./process.ts";

/** 40 hex digits (SHA-1) or 64 (SHA-256). */
export type Oid = string;

export const zeroOid: Oid = "0".repeat(40);

/**
 * Git in one repository (a work tree or a bare one), as a process. `git()` resolves to stdout as text and
 * throws ExternalError "git" with git's own words when the exit code is not in `allow` (default: 0 only).
 */
export interface Git {
  readonly dir: string;
  /** Refs and objects, without a process for each question. */
  readonly objects: GitReader;
  git(
    args: readonly string[],
    options?: { input?: string | Uint8Array; env?: Record<string, string>; allow?: readonly number[] },
  ): Promise<GitResult>;
}

export interface GitResult {
  readonly stdout: Buffer;
  readonly exitCode: number;
  /** stdout as UTF-8 with the final newline removed. */
  readonly text: string;
}

/** Opens git for a folder. `env` is added to what git sees (for example an auth header for one command's life). */
export function openGit(dir: string, env: Record<string, string> = {}): Git {
  // Once a folder: reading the whole environment costs a tenth of what starting git does.
  const fixed = { ...gitEnvironment(), ...env };
  return {
    dir,
    objects: openGitReader(dir, fixed),
    async git(args, options = {}) {
      const result = await run(["git", ...args], {
        cwd: dir,
        env: { ...fixed, ...options.env },
        ...(options.input === undefined ? {} : { input: options.input }),
        maxOutput: 512 * 1024 * 1024,
      });
      if (!(options.allow ?? [0]).includes(result.exitCode)) {
        throw new ExternalError("git", `git ${commandOf(args)} failed in ${dir} (exit code ${result.exitCode})`, {
          found: result.stderr.trim().slice(0, 2000),
          todo: "read git's message above; nothing was changed by this step",
        });
      }
      return { stdout: result.stdout, exitCode: result.exitCode, text: result.stdout.toString("utf8").replace(/\n$/, "") };
    },
  };
}

/** The name of the command, after what `-c` and `-C` take. */
function commandOf(args: readonly string[]): string {
  return args.find((arg, i) => !arg.startsWith("-") && !/^-[cC]$/.test(args[i - 1] ?? "")) ?? "";
}

/** No prompts, no pager, no locale, no surprise from a GIT_DIR of an outer hook. */
function gitEnvironment(): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    ([name, value]) => value !== undefined && !/^GIT_(DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|COMMON_DIR|NAMESPACE)$/.test(name),
  ) as [string, string][];
  return { ...Object.fromEntries(inherited), GIT_TERMINAL_PROMPT: "0", GIT_PAGER: "cat", LC_ALL: "C" };
}
