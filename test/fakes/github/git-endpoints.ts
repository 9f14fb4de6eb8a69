import { type Answer, type Call, type Endpoint, invalid, notFound, Refusal, type State } from "./model.ts";
import {
  branchHead,
  commitTree,
  findCommit,
  identity,
  moveRef,
  objectExists,
  readCommit,
  type TreeChange,
  writeBlob,
  writeTree,
} from "./objects.ts";

/** The Git data endpoints: refs, blobs, trees, commits. */
export const gitEndpoints: Readonly<Record<string, Endpoint>> = {
  "git/get-ref": async ({ state, params }) => {
    const name = headsName(params.ref as string);
    const head = name === null ? null : await branchHead(state.git, name);
    if (name === null || head === null) throw notFound();
    return { status: 200, body: showRef(state, name, head) };
  },
  "git/list-matching-refs": async ({ state, params }) => {
    const prefix = `refs/${params.ref}`;
    const { text } = await state.git.git(["for-each-ref", "--format=%(refname) %(objectname)", "refs/heads"]);
    const refs = text.split("\n").filter((line) => line.startsWith(prefix));
    return { status: 200, body: refs.map((line) => showRef(state, ...(line.replace("refs/heads/", "").split(" ") as [string, string]))) };
  },
  "git/create-ref": async ({ state, body }) => {
    const { ref, sha } = body as { ref: string; sha: string };
    if (!ref.startsWith("refs/heads/")) throw new Refusal(422, "Reference name must start with 'refs/heads/' in this fake");
    const branch = ref.slice("refs/heads/".length);
    if ((await branchHead(state.git, branch)) !== null) throw new Refusal(422, "Reference already exists");
    await moveRef(state, { branch, before: null, after: sha, force: false });
    return { status: 201, body: showRef(state, branch, sha) };
  },
  "git/update-ref": async ({ state, params, body }) => {
    const branch = headsName(params.ref as string) ?? "";
    if ((await branchHead(state.git, branch)) === null) throw new Refusal(422, "Reference does not exist");
    await moveRef(state, { branch, after: body.sha as string, force: body.force === true });
    return { status: 200, body: showRef(state, branch, body.sha as string) };
  },
  "git/delete-ref": async ({ state, params }) => {
    const branch = headsName(params.ref as string) ?? "";
    if ((await branchHead(state.git, branch)) === null) throw new Refusal(422, "Reference does not exist");
    await moveRef(state, { branch, after: null, force: true });
    return { status: 204 };
  },
  "git/create-blob": async ({ state, body }) => {
    const sha = await writeBlob(state.git, Buffer.from(body.content as string, body.encoding === "base64" ? "base64" : "utf8"));
    return { status: 201, body: { sha, url: apiUrl(state, `git/blobs/${sha}`) } };
  },
  "git/get-blob": async ({ state, params }) => {
    const sha = params.file_sha as string;
    if (!(await objectExists(state.git, sha, "blob"))) throw notFound();
    const { stdout } = await state.git.git(["cat-file", "blob", sha]);
    return {
      status: 200,
      body: { sha, content: stdout.toString("base64"), encoding: "base64", size: stdout.length, url: apiUrl(state, `git/blobs/${sha}`) },
    };
  },
  "git/create-tree": createTree,
  "git/get-tree": async ({ state, params, query }) => {
    const oid = params.tree_sha as string;
    if (!/^[0-9a-f]{40}$/.test(oid) || !(await objectExists(state.git, oid, "tree"))) throw notFound();
    return { status: 200, body: await showTree(state, oid, query.has("recursive")) };
  },
  "git/create-commit": createCommit,
  "git/get-commit": async ({ state, params }) => {
    const oid = params.commit_sha as string;
    if (!/^[0-9a-f]{40}$/.test(oid) || !(await objectExists(state.git, oid, "commit"))) throw notFound();
    return { status: 200, body: await showGitCommit(state, oid) };
  },
  "repos/get-branch": async ({ state, params }) => {
    const name = params.branch as string;
    const head = await branchHead(state.git, name);
    if (head === null) throw new Refusal(404, "Branch not found");
    return { status: 200, body: { name, commit: await showCommit(state, head), protected: state.protections.has(name) } };
  },
  "repos/get-commit": async ({ state, params }) => ({
    status: 200,
    body: await showCommit(state, await findCommit(state.git, params.ref as string)),
  }),
  "repos/get-content": async ({ state, params, query }) => {
    const commit = await findCommit(state.git, query.get("ref") ?? state.defaultBranch);
    const { text } = await state.git.git(["ls-tree", "-z", commit, "--", params.path as string]);
    const [, type, sha] = /^\d+ (\w+) ([0-9a-f]+)\t/.exec(text) ?? [];
    if (type !== "blob") throw notFound();
    const { stdout } = await state.git.git(["cat-file", "blob", sha as string]);
    const path = params.path as string;
    const shown = {
      type: "file",
      encoding: "base64",
      size: stdout.length,
      name: path.split("/").at(-1),
      path,
      content: stdout.toString("base64"),
      sha,
    };
    const links = { url: apiUrl(state, path), git_url: null, html_url: null, download_url: null };
    return { status: 200, body: { ...shown, ...links, _links: { self: apiUrl(state, path), git: null, html: null } } };
  },
};

function headsName(ref: string): string | null {
  return ref.startsWith("heads/") ? ref.slice("heads/".length) : null;
}

const apiUrl = (state: State, path: string) => `${state.url}/repos/${state.owner}/${state.repo}/${path}`;

function showRef(state: State, name: string, sha: string): Record<string, unknown> {
  return {
    ref: `refs/heads/${name}`,
    node_id: `REF_${name}`,
    url: apiUrl(state, `git/refs/heads/${name}`),
    object: { type: "commit", sha, url: apiUrl(state, `git/commits/${sha}`) },
  };
}

async function createTree({ state, body }: Call): Promise<Answer> {
  const entries = body.tree as { path?: string; mode?: string; type?: string; sha?: string | null; content?: string }[];
  if (entries.length === 0) throw new Refusal(422, "Invalid tree info");
  const changes: TreeChange[] = [];
  for (const { path, mode, sha, content } of entries) {
    if (!path || !mode || (sha === undefined) === (content === undefined))
      throw invalid("Tree", "tree", "tree.sha or tree.content, path and mode must be given");
    if (path.startsWith("/") || path.split("/").some((part) => part === "" || part === "." || part === ".." || part === ".git")) {
      throw new Refusal(422, "tree.path contains a malformed path component");
    }
    if (typeof sha === "string" && !(await objectExists(state.git, sha, "blob")))
      throw new Refusal(422, `tree.sha ${sha} is not a valid blob`);
    changes.push({ path, mode, oid: content === undefined ? (sha ?? null) : await writeBlob(state.git, Buffer.from(content, "utf8")) });
  }
  const base = (body.base_tree as string | undefined) ?? null;
  if (base !== null && !(await objectExists(state.git, base, "tree")) && !(await objectExists(state.git, base, "commit"))) {
    throw new Refusal(422, "base_tree is not a valid tree oid");
  }
  return { status: 201, body: await showTree(state, await writeTree(state.git, base, changes), false) };
}

async function showTree(state: State, oid: string, recursive: boolean): Promise<Record<string, unknown>> {
  const { text } = await state.git.git(["ls-tree", "-z", "--long", ...(recursive ? ["-r", "-t"] : []), oid]);
  const tree = text
    .split("\0")
    .filter(Boolean)
    .map((line) => {
      const [, mode, type, sha, size, path] = /^(\d+) (\w+) ([0-9a-f]+)\s+(\S+)\t(.*)$/s.exec(line) as unknown as string[];
      return { path, mode, type, sha, ...(size !== "-" && { size: Number(size) }), url: apiUrl(state, `git/${type}s/${sha}`) };
    });
  return { sha: oid, url: apiUrl(state, `git/trees/${oid}`), tree, truncated: false };
}

async function createCommit({ state, actor, body }: Call): Promise<Answer> {
  const {
    tree,
    parents = [],
    message,
    author,
    committer,
  } = body as { tree: string; parents?: string[]; message: string; author?: unknown; committer?: unknown };
  if (!(await objectExists(state.git, tree, "tree"))) throw new Refusal(422, "Tree SHA does not exist");
  for (const parent of parents)
    if (!(await objectExists(state.git, parent, "commit"))) throw new Refusal(422, "Parent SHA does not exist or is not a commit object");
  const oid = await commitTree(state.git, { tree, parents, message, env: identity(actor) });
  // GitHub signs what a bot commits through the API unless it names an author of its own.
  if (actor.type === "Bot" && author === undefined && committer === undefined) state.verified.add(oid);
  return { status: 201, body: await showGitCommit(state, oid) };
}

function verification(state: State, oid: string): Record<string, unknown> {
  const verified = state.verified.has(oid);
  return { verified, reason: verified ? "valid" : "unsigned", signature: null, payload: null, verified_at: null };
}

async function showGitCommit(state: State, oid: string): Promise<Record<string, unknown>> {
  const commit = await readCommit(state.git, oid);
  return {
    sha: oid,
    author: commit.author,
    committer: commit.committer,
    message: commit.message,
    tree: { sha: commit.tree, url: apiUrl(state, `git/trees/${commit.tree}`) },
    parents: commit.parents.map((sha) => ({ sha, url: apiUrl(state, `git/commits/${sha}`), html_url: apiUrl(state, `commit/${sha}`) })),
    verification: verification(state, oid),
  };
}

export async function showCommit(state: State, oid: string): Promise<Record<string, unknown>> {
  const { sha, author, committer, message, tree, parents } = await showGitCommit(state, oid);
  return {
    sha,
    parents,
    author: null,
    committer: null,
    commit: { author, committer, message, tree, comment_count: 0, verification: verification(state, oid) },
  };
}
