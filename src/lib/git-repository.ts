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
  const { dir, workTree } = await rootOf(folder);
  const origin = await originOf(openGit(dir), dir);
  const git = openGit(origin.kind === "path" ? (await rootOf(origin.path)).dir : dir);
  return { dir, workTree, git, origin, base: await baseOf(git, origin, options.base) };
}

async function rootOf(folder: string): Promise<{ dir: string; workTree: string | null }> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new ConfigError("repository", `there is no folder ${folder}`, { todo: "name an existing repository with --repo" });
  }
  const [bare, top] = await asked(folder, ["rev-parse", "--is-bare-repository", "--absolute-git-dir"]);
  if (bare === "true") return { dir: top as string, workTree: null };
  const [root] = await asked(folder, ["rev-parse", "--show-toplevel"]);
  return { dir: root as string, workTree: root as string };
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

async function originOf(git: Git, dir: string): Promise<Origin> {
  const url = (await git.git(["config", "--get", "remote.origin.url"], { allow: [0, 1] })).text;
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

async function baseOf(git: Git, origin: Origin, wanted: string | undefined): Promise<string | null> {
  const branches = (await git.git(["for-each-ref", "--format=%(refname:lstrip=2)", "refs/heads/"])).text.split("\n").filter(Boolean);
  const named = wanted ?? ((await configured(git, "mcp-gitops.base")) || undefined);
  if (named !== undefined) {
    if (branches.includes(named) || origin.kind === "url") return named;
    throw new ConfigError("repository", `there is no branch ${JSON.stringify(named)}`, {
      found: branches.slice(0, 10).join(", ") || "no branches",
      todo: "name an existing branch, or create it and commit to it",
    });
  }
  const own = branches.filter((name) => !/^mcp-(gitops\/|ledger$|status$|live$)/.test(name));
  if (own.length === 0) return withoutBranches(git);
  const only = own.length === 1 ? own[0] : undefined;
  const guesses = [await defaultOf(git), await configured(git, "init.defaultBranch"), "main", "master", only, await headOf(git)];
  return guesses.find((guess) => guess && own.includes(guess)) ?? null;
}

async function withoutBranches(git: Git): Promise<null> {
  if ((await git.git(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"], { allow: [0, 1, 128] })).exitCode === 0) return null;
  throw new ConfigError("repository", `${git.dir} has no commit yet`, { todo: "commit your manifest, and run the same command again" });
}

/** The default branch: of origin as the clone remembers it; of a bare repository its own HEAD. */
async function defaultOf(git: Git): Promise<string> {
  const remembered = await git.git(["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"], { allow: [0, 1, 128] });
  if (remembered.exitCode === 0) return remembered.text.replace(/^origin\//, "");
  const bare = (await git.git(["rev-parse", "--is-bare-repository"])).text === "true";
  return bare ? ((await headOf(git)) ?? "") : "";
}

async function headOf(git: Git): Promise<string | undefined> {
  const head = await git.git(["symbolic-ref", "--quiet", "--short", "HEAD"], { allow: [0, 1, 128] });
  return head.exitCode === 0 ? head.text : undefined;
}

async function configured(git: Git, name: string): Promise<string> {
  return (await git.git(["config", "--get", name], { allow: [0, 1] })).text;
}
