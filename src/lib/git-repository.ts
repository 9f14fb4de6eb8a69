import { existsSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ConfigError, ExternalError } from "./errors.ts";
import { type Git, openGit } from "./git.ts";

export interface Repository {
  /** The root of the work tree, or the bare repository itself. */
  readonly dir: string;
  /** Null for a bare repository. */
  readonly workTree: string | null;
  /** Absolute path of its git folder, which all of its work trees share. */
  readonly common: string;
  /**
   * The repository that holds the base branch, the proposals and the ledger: `origin` where that is a path on this machine, else the
   * repository itself. Every commit is read from here.
   */
  readonly git: Git;
  readonly origin: Origin;
  /** The branch that proposals go to; null where it cannot be told from here (a detached checkout): the forge knows it. */
  readonly base: string | null;
}

/** Never printed: a URL can hold a password. */
export type Origin =
  | { readonly kind: "none" }
  | { readonly kind: "path"; readonly path: string }
  | { readonly kind: "url"; readonly url: string };

/**
 * The repository that a folder is in. `base` overrides the base branch, which is otherwise the first of: git's configuration
 * `mcp-gitops.base`, the default branch of origin, `init.defaultBranch`, `main`, `master`, the only branch, the one checked out.
 * Throws ConfigError "repository" when there is no repository, no commit, or no such branch.
 */
export async function repositoryOf(folder: string, options: { readonly base?: string } = {}): Promise<Repository> {
  // The answer is the same in any folder of a repository, and what is wrong with this one is told by the other question.
  const early = settingsOf(openGit(folder));
  early.catch(() => {});
  const { dir, workTree, common, facts } = await rootOf(folder);
  const [own, settings] = [openGit(dir), await early];
  const origin = originOf(settings.get("remote.origin.url") ?? "", dir);
  if (origin.kind !== "path") {
    return {
      dir,
      workTree,
      common,
      git: own,
      origin,
      base: await baseOf({ git: own, bare: workTree === null, settings, facts, origin }, options.base),
    };
  }
  const there = await rootOf(origin.path);
  const git = openGit(there.dir);
  const configured = await settingsOf(git);
  // The checkout's own word counts before origin's: it is where a user can write one.
  const wanted = options.base ?? settings.get("mcp-gitops.base");
  const base = await baseOf({ git, bare: there.workTree === null, settings: configured, facts: there.facts, origin }, wanted);
  return { dir, workTree, common, git, origin, base };
}

interface Root extends Pick<Repository, "dir" | "workTree" | "common"> {
  readonly facts: Branches;
}

async function rootOf(folder: string): Promise<Root> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new ConfigError("repository", `there is no folder ${folder}`, { todo: "name an existing repository with --repo" });
  }
  // Git ends at the first of these that there is none of, after it has answered those before: one process for all of them.
  const words = [
    "rev-parse",
    "--is-bare-repository",
    "--absolute-git-dir",
    "--path-format=absolute",
    "--git-common-dir",
    "--symbolic-full-name",
    "--branches",
    "HEAD",
    "--show-toplevel",
    originHead,
  ];
  const { text, exitCode } = await openGit(folder).git(words, { allow: [0, 128] });
  const [bare, gitDir, common = "", ...rest] = text.split("\n");
  const refs = rest.filter((line) => line === "HEAD" || line.startsWith("refs/heads/"));
  const [root, remembered] = rest.slice(refs.length);
  const facts = branchesOf(refs, exitCode === 0 ? remembered : undefined);
  if (bare === "true" && gitDir) return { dir: gitDir, workTree: null, common, facts };
  // What git could not answer it may have repeated.
  const workTree = root && path.isAbsolute(root) ? root : ((await asked(folder, ["rev-parse", "--show-toplevel"]))[0] as string);
  return { dir: workTree, workTree, common, facts };
}

async function asked(folder: string, args: readonly string[]): Promise<string[]> {
  try {
    return (await openGit(folder).git(args)).text.split("\n");
  } catch (error) {
    const words = error instanceof ExternalError ? (error.details.found ?? "") : "";
    if (/dubious ownership/.test(words)) {
      throw new ConfigError("repository", `git does not trust ${folder}: it belongs to somebody else`, {
        cause: error,
        todo: "run `git config --global --add safe.directory FOLDER` if you trust it",
      });
    }
    if (!/not a git repository|must be run in a work tree/.test(words)) throw error;
    throw new ConfigError("repository", `${folder} is not in a git repository`, {
      cause: error,
      todo: "run `git init` there and commit, or name a repository with --repo",
    });
  }
}

function originOf(url: string, dir: string): Origin {
  if (url === "") return { kind: "none" };
  const place = localPath(url, dir);
  if (place === null) return { kind: "url", url };
  if (existsSync(place)) return { kind: "path", path: realpathSync(place) };
  throw new ConfigError("repository", "the remote `origin` is a folder that does not exist", {
    found: place,
    todo: "correct it with `git remote set-url origin …`, or remove it with `git remote remove origin`",
  });
}

/** The folder that a remote names, null for one that is reached over a network (a scheme, or `host:path`). */
function localPath(url: string, dir: string): string | null {
  if (url.startsWith("file://")) return fileURLToPath(url);
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(url) || /^[^/]+:/.test(url)) return null;
  return path.resolve(dir, url);
}

/** What the base branch is told from. */
interface Facts {
  readonly git: Git;
  readonly bare: boolean;
  readonly settings: ReadonlyMap<string, string>;
  readonly facts: Branches;
  readonly origin: Origin;
}

async function baseOf({ git, bare, settings, facts, origin }: Facts, wanted: string | undefined): Promise<string | null> {
  const { names, head } = facts;
  const named = wanted ?? (settings.get("mcp-gitops.base") || undefined);
  if (named !== undefined) {
    if (names.includes(named) || origin.kind === "url") return named;
    throw new ConfigError("repository", `there is no branch ${JSON.stringify(named)}`, {
      found: names.slice(0, 10).join(", ") || "no branches",
      todo: "name an existing branch, or create it and commit to it",
    });
  }
  const own = names.filter((name) => !/^mcp-(gitops\/|ledger$|status$|live$)/.test(name));
  if (own.length === 0) return withoutBranches(git);
  const only = own.length === 1 ? own[0] : undefined;
  const originHead = facts.originHead ?? (settings.has("remote.origin.url") ? await danglingHead(git) : null);
  const guesses = [originHead ?? (bare ? head : null), settings.get("init.defaultbranch"), "main", "master", only, head];
  return guesses.find((guess) => guess && own.includes(guess)) ?? null;
}

/** The default branch of origin where the clone remembers it and has no such branch itself: git does not list that. */
async function danglingHead(git: Git): Promise<string | null> {
  const { exitCode, text } = await git.git(["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"], { allow: [0, 1, 128] });
  return exitCode === 0 ? text.replace(/^origin\//, "") : null;
}

async function withoutBranches(git: Git): Promise<null> {
  if ((await git.git(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"], { allow: [0, 1, 128] })).exitCode === 0) return null;
  throw new ConfigError("repository", `${git.dir} has no commit yet`, { todo: "commit your manifest, and run the same command again" });
}

interface Branches {
  readonly names: readonly string[];
  /** The branch that HEAD names, where it exists. */
  readonly head: string | null;
  /** The default branch of origin, as the clone remembers it. */
  readonly originHead: string | null;
}

const originHead = "refs/remotes/origin/HEAD";

/** Out of the full names of all branches and, at their end, of what HEAD names: itself where it names no branch. */
function branchesOf(refs: readonly string[], remembered: string | undefined): Branches {
  const short = (ref: string | undefined) => ref?.replace(/^refs\/(heads|remotes\/origin)\//, "");
  const head = refs.at(-1);
  return {
    names: refs.slice(0, -1).flatMap((ref) => short(ref) ?? []),
    head: head === "HEAD" ? null : (short(head) ?? null),
    originHead: remembered === originHead ? null : (short(remembered) ?? null),
  };
}

/** What git's configuration says of the names that count here, in lower case; the last value of each. */
async function settingsOf(git: Git): Promise<Map<string, string>> {
  const pattern = "^(remote\\.origin\\.url|mcp-gitops\\.base|init\\.defaultbranch)$";
  const { stdout } = await git.git(["config", "--null", "--get-regexp", pattern], { allow: [0, 1] });
  const entries = stdout.toString("utf8").split("\0").filter(Boolean);
  return new Map(entries.map((entry) => [entry.slice(0, entry.indexOf("\n")), entry.slice(entry.indexOf("\n") + 1)]));
}
