import { type Git, type Oid, zeroOid } from "../../../src/lib/git.ts";
import { type Actor, invalid, notFound, Refusal, type State } from "./model.ts";

/** The commit that a branch points to; null when there is none. */
export async function branchHead(git: Git, branch: string): Promise<Oid | null> {
  const { text, exitCode } = await git.git(["rev-parse", "--verify", "--quiet", "--end-of-options", `refs/heads/${branch}^{commit}`], {
    allow: [0, 1, 128],
  });
  return exitCode === 0 ? text : null;
}

/** A commit by branch name, full id, or `heads/x`; 404 as GitHub gives it when there is none. */
export async function findCommit(git: Git, ref: string): Promise<Oid> {
  const names = /^[0-9a-f]{40}$/.test(ref) ? [ref] : [`refs/heads/${ref.replace(/^(refs\/)?heads\//, "")}`, `refs/tags/${ref}`];
  for (const name of names) {
    const { text, exitCode } = await git.git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`], {
      allow: [0, 1, 128],
    });
    if (exitCode === 0) return text;
  }
  throw notFound();
}

export async function objectExists(git: Git, oid: Oid, type: "commit" | "tree" | "blob"): Promise<boolean> {
  const { text, exitCode } = await git.git(["cat-file", "-t", oid], { allow: [0, 1, 128] });
  return exitCode === 0 && text === type;
}

export async function isAncestor(git: Git, ancestor: Oid, descendant: Oid): Promise<boolean> {
  return (await git.git(["merge-base", "--is-ancestor", ancestor, descendant], { allow: [0, 1] })).exitCode === 0;
}

export interface RefChange {
  readonly branch: string;
  /** undefined: whatever it is now; null: it must not exist. */
  readonly before?: Oid | null;
  readonly after: Oid | null;
  readonly force: boolean;
}

/** Moves a branch the way the API does: protection, existence, fast-forward, compare-and-swap. */
export async function moveRef(state: State, change: RefChange): Promise<void> {
  const { git } = state;
  const ref = `refs/heads/${change.branch}`;
  const head = await branchHead(git, change.branch);
  if (state.protections.get(change.branch)?.pullRequestsOnly && head !== null) {
    throw new Refusal(422, `Repository rule violations found\n\nChanges must be made through a pull request.`);
  }
  if (change.before !== undefined && change.before !== head)
    throw new Refusal(422, "Reference update failed: the reference does not point to the expected value");
  if (change.after !== null && !(await objectExists(git, change.after, "commit"))) throw new Refusal(422, "Object does not exist");
  if (change.after !== null && head !== null && !change.force && !(await isAncestor(git, head, change.after))) {
    throw new Refusal(422, "Update is not a fast forward");
  }
  if ((await git.git(["check-ref-format", ref], { allow: [0, 1] })).exitCode !== 0)
    throw new Refusal(422, "Reference name is not well-formed");
  const { exitCode } = await git.git(["update-ref", "--stdin"], {
    input: change.after === null ? `delete ${ref} ${head ?? zeroOid}\n` : `update ${ref} ${change.after} ${head ?? zeroOid}\n`,
    allow: [0, 128],
  });
  if (exitCode !== 0) throw new Refusal(422, "Reference update failed");
}

/** Who commits: GitHub's own web flow for what it makes itself, the actor otherwise. */
export function identity(actor: Actor, committer: "actor" | "github" = "actor"): Record<string, string> {
  const email = `${actor.login}@users.noreply.github.com`;
  return {
    GIT_AUTHOR_NAME: actor.login,
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_NAME: committer === "github" ? "GitHub" : actor.login,
    GIT_COMMITTER_EMAIL: committer === "github" ? "noreply@github.com" : email,
  };
}

export async function commitTree(
  git: Git,
  commit: { tree: Oid; parents: readonly Oid[]; message: string; env: Record<string, string> },
): Promise<Oid> {
  const parents = commit.parents.flatMap((parent) => ["-p", parent]);
  return (await git.git(["commit-tree", commit.tree, ...parents], { input: commit.message, env: commit.env })).text;
}

export interface TreeChange {
  readonly path: string;
  readonly mode: string;
  /** null deletes. */
  readonly oid: Oid | null;
}

/** A tree made from a base tree (null: nothing) and changes, built in an index of its own. */
export async function writeTree(git: Git, base: Oid | null, changes: readonly TreeChange[]): Promise<Oid> {
  const { mkdtemp, rm } = await import("node:fs/promises");
  const { join } = await import("node:path");
  const folder = await mkdtemp(join(git.dir, "index-"));
  const env = { GIT_INDEX_FILE: join(folder, "index") };
  try {
    if (base !== null) await git.git(["read-tree", base], { env });
    const present = new Set((await git.git(["ls-files", "-z"], { env })).text.split("\0"));
    const gone = changes.find((change) => change.oid === null && !present.has(change.path));
    if (gone) throw invalid("Tree", "tree", `GitRPC::BadObjectState: ${gone.path} does not exist`);
    const lines = changes.map((change) => `${change.oid === null ? "0" : change.mode} ${change.oid ?? zeroOid}\t${change.path}\0`);
    await git.git(["update-index", "-z", "--add", "--replace", "--index-info"], { input: lines.join(""), env });
    return (await git.git(["write-tree"], { env })).text;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export async function writeBlob(git: Git, content: Buffer): Promise<Oid> {
  return (await git.git(["hash-object", "-w", "--stdin"], { input: content })).text;
}

export interface CommitShown {
  readonly sha: Oid;
  readonly tree: Oid;
  readonly parents: readonly Oid[];
  readonly author: { name: string; email: string; date: string };
  readonly committer: { name: string; email: string; date: string };
  readonly message: string;
}

export async function readCommit(git: Git, oid: Oid): Promise<CommitShown> {
  const format = "%H%x00%T%x00%P%x00%an%x00%ae%x00%aI%x00%cn%x00%ce%x00%cI%x00%B";
  const { text } = await git.git(["log", "-1", "--no-show-signature", `--format=${format}`, oid, "--"]);
  const [sha, tree, parents, an, ae, ad, cn, ce, cd, message] = text.split("\0") as string[];
  return {
    sha: sha as Oid,
    tree: tree as Oid,
    parents: (parents as string).split(" ").filter(Boolean),
    author: { name: an as string, email: ae as string, date: ad as string },
    committer: { name: cn as string, email: ce as string, date: cd as string },
    message: (message as string).trimEnd(),
  };
}
