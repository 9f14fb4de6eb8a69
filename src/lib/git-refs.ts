import { ConfigError, ExternalError } from "./errors.ts";
import type { Git, Oid } from "./git.ts";

/** The commit a branch points to, null when there is no such branch. */
export async function readBranch(git: Git, branch: string): Promise<Oid | null> {
  return (await git.objects.find(`refs/heads/${branch}^{commit}`))?.oid ?? null;
}

/** Branches whose names start with a prefix, with their commits, sorted by name. `mergedInto` leaves those out that it does not contain. */
export async function listBranches(git: Git, prefix: string, mergedInto?: Oid): Promise<{ name: string; head: Oid }[]> {
  const merged = mergedInto === undefined ? [] : [`--merged=${mergedInto}`];
  const { text } = await git.git(["for-each-ref", ...merged, "--format=%(objectname) %(refname)", "refs/heads/"]);
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => ({ head: line.slice(0, line.indexOf(" ")), name: line.slice(line.indexOf(" ") + 1 + "refs/heads/".length) }))
    .filter(({ name }) => name.startsWith(prefix));
}

export interface RefMove {
  readonly branch: string;
  /** What it must be now; null: it must not exist. */
  readonly expected: Oid | null;
  /** What it becomes; null deletes it. */
  readonly to: Oid | null;
}

/**
 * Moves a branch if it is still where it was expected: git's own compare-and-swap. Throws ExternalError "conflict" when somebody else
 * was faster, ConfigError "permission" when git may not write.
 */
export async function moveRef(git: Git, move: RefMove): Promise<void> {
  const ref = `refs/heads/${move.branch}`;
  const input = `${transaction(ref, move)}\0`;
  try {
    await git.git(["-c", "core.filesRefLockTimeout=3000", "update-ref", "--stdin", "-z", "-m", "mcp-gitops"], { input });
  } catch (error) {
    throw await explained(git, move, error);
  }
}

function transaction(ref: string, { expected, to }: RefMove): string {
  if (to === null) return expected === null ? `verify ${ref}\0` : `delete ${ref}\0${expected}`;
  return expected === null ? `create ${ref}\0${to}` : `update ${ref}\0${to}\0${expected}`;
}

async function explained(git: Git, move: RefMove, error: unknown): Promise<unknown> {
  const words = error instanceof ExternalError ? (error.details.found ?? "") : "";
  if (/permission denied|read-only file system/i.test(words)) {
    return new ConfigError("permission", `the branch ${move.branch} cannot be written`, {
      cause: error,
      found: words,
      todo: `check who owns ${git.dir} and its mode`,
    });
  }
  if (/aborted by hook|hook declined|protected branch/i.test(words)) {
    return new ConfigError("permission", `the repository does not let the branch ${move.branch} be written`, {
      cause: error,
      found: words,
      todo: "get the right to write it from whoever guards that repository, and run the same command again",
    });
  }
  const now = await readBranch(git, move.branch);
  if (now === move.expected) return error;
  return new ExternalError("conflict", `the branch ${move.branch} was moved by somebody else`, {
    cause: error,
    expected: move.expected ?? "no such branch",
    found: now ?? "no such branch",
    todo: "run the same command again",
  });
}
