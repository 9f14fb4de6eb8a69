import { ConfigError, ExternalError } from "./errors.ts";
import type { Git, Oid } from "./git.ts";
import { pushRef } from "./git-push.ts";

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
 * Moves a branch if it is still where it was expected: git's own compare-and-swap, as a push where the repository has hooks for one.
 * Throws ExternalError "conflict" when somebody else was faster, ConfigError "permission" when it may not be written, ConfigError
 * "repository" when another branch has a name that leaves no room for it.
 */
export async function moveRef(git: Git, move: RefMove, options: { readonly asPush?: boolean } = {}): Promise<void> {
  try {
    await (options.asPush ? pushRef(git, move) : updateRef(git, move));
  } catch (error) {
    throw await explained(git, move, error);
  }
}

async function updateRef(git: Git, move: RefMove): Promise<void> {
  const input = `${transaction(`refs/heads/${move.branch}`, move)}\0`;
  await git.git(["-c", "core.filesRefLockTimeout=3000", "update-ref", "--stdin", "-z", "-m", "mcp-gitops"], { input });
}

function transaction(ref: string, { expected, to }: RefMove): string {
  if (to === null) return expected === null ? `verify ${ref}\0` : `delete ${ref}\0${expected}`;
  return expected === null ? `create ${ref}\0${to}` : `update ${ref}\0${to}\0${expected}`;
}

async function explained(git: Git, move: RefMove, error: unknown): Promise<unknown> {
  const words = error instanceof ExternalError ? wordsOf(error.details.found ?? "") : "";
  if (/permission denied|read-only file system/i.test(words)) {
    return new ConfigError("permission", `the branch ${move.branch} cannot be written`, {
      cause: error,
      found: words,
      todo: `check who owns ${git.dir} and its mode`,
    });
  }
  if (/aborted by hook|hook declined|protected branch|\((non-fast-forward|deletion prohibited)\)/i.test(words)) {
    return new ConfigError("permission", `the repository does not let the branch ${move.branch} be written`, {
      cause: error,
      found: words,
      todo: "get the right to write it from whoever guards that repository, and run the same command again",
    });
  }
  const inTheWay = await branchInTheWay(git, move);
  if (inTheWay !== null) {
    return new ConfigError("repository", `there is no room for the branch ${move.branch}`, {
      cause: error,
      found: `a branch ${inTheWay}`,
      todo: `rename it with \`git branch -m ${inTheWay} NAME\` in ${git.dir}`,
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

/** What a hook said where one did, else what git did. */
function wordsOf(stderr: string): string {
  const remote = [...stderr.matchAll(/^remote: (.*\S)/gm)].map(([, line]) => line);
  return /hook declined/.test(stderr) && remote.length > 0 ? `${remote.join("\n")} (hook declined)` : stderr;
}

/** A branch `a`, or `a/b/c`, where `a/b` is to be: git keeps no two such names. */
async function branchInTheWay(git: Git, { branch, to }: RefMove): Promise<string | null> {
  if (to === null) return null;
  const names = (await listBranches(git, "")).map(({ name }) => name);
  return names.find((name) => branch.startsWith(`${name}/`) || name.startsWith(`${branch}/`)) ?? null;
}
