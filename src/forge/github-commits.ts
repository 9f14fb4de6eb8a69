import { ExternalError } from "../lib/errors.ts";
import type { Oid } from "../lib/git.ts";
import type { CommitRequest } from "./forge.ts";
import { changesDigest, commitContent, sealMessage, type TreeChange, treeChanges } from "./github-changes.ts";
import type { GithubClient } from "./github-client.ts";
import { graphqlTypes, mayHaveHappened } from "./github-errors.ts";
import { proposalPrefix } from "./github-markers.ts";
import { lostRace, moveBranch, readBranch } from "./github-refs.ts";
import { at, type GithubSite, noRetry, pause } from "./github-site.ts";

/** A commit request made definite: what really changes, and the message that the commit will carry. */
interface Order {
  readonly branch: string;
  readonly parent: Oid | null;
  readonly expected: Oid | null;
  readonly changes: readonly TreeChange[];
  readonly message: string;
  readonly digest: string;
}

/**
 * One commit on a branch by compare-and-swap. GitHub makes and signs it (`createCommitOnBranch`) where the branch exists and no
 * file mode matters; else it is put together from Git data, which GitHub signs for apps.
 */
export async function commit(site: GithubSite, request: CommitRequest): Promise<Oid> {
  if (request.parent !== null) await site.fetch([request.parent]);
  const order = await makeDefinite(site, request);
  const ordinary = order.changes.every(({ mode, was }) => mode !== "100755" && (was === null || was === "100644"));
  const oid =
    order.parent !== null && order.parent === order.expected && ordinary
      ? await commitOnBranch(site, order)
      : await commitFromData(site, order);
  await site.fetch([oid]);
  const made = await commitContent(site.git, oid);
  if (made?.digest === order.digest) return oid;
  throw new ExternalError("forge", `the commit ${oid} on ${order.branch} does not hold what was asked for`, {
    todo: "look at that commit, and report this",
  });
}

async function makeDefinite(site: GithubSite, { branch, parent, expected, changes, message }: CommitRequest): Promise<Order> {
  const effective = await treeChanges(site.git, parent, changes);
  const digest = changesDigest(parent, effective);
  const [subject = "", ...rest] = message.trimEnd().split("\n");
  const body = rest.join("\n").replace(/^\n+/, "");
  const plain = body === "" ? subject : `${subject}\n\n${body}`;
  const sealed = branch.startsWith(proposalPrefix) ? await sealMessage(site.git, plain, digest) : plain;
  return { branch, parent, expected, changes: effective, message: sealed, digest };
}

const createCommitOnBranch = "mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }";

async function commitOnBranch(site: GithubSite, order: Order): Promise<Oid> {
  const client = await site.client();
  const newline = order.message.indexOf("\n\n");
  const message =
    newline < 0 ? { headline: order.message } : { headline: order.message.slice(0, newline), body: order.message.slice(newline + 2) };
  const input = {
    branch: { repositoryNameWithOwner: `${site.owner}/${site.repo}`, branchName: order.branch },
    expectedHeadOid: order.expected,
    message,
    fileChanges: {
      additions: order.changes.flatMap(({ path, content }) => (content === null ? [] : [{ path, contents: content.toString("base64") }])),
      deletions: order.changes.flatMap(({ path, content }) => (content === null ? [{ path }] : [])),
    },
  };
  for (let attempt = 1; ; attempt++) {
    try {
      const answer = await client.graphql<{ createCommitOnBranch: { commit: { oid: Oid } } }>(createCommitOnBranch, {
        input,
        request: noRetry,
      });
      return answer.createCommitOnBranch.commit.oid;
    } catch (error) {
      const stale = graphqlTypes(error).some((type) => type === "STALE_DATA" || type === "NOT_FOUND");
      if (!stale && !mayHaveHappened(error)) throw error;
      const landed = await landedCommit(site, order);
      if (landed !== null) return landed;
      if (attempt > 3 || stale) throw error;
      await pause(site, attempt);
    }
  }
}

/** The commit, if it is there although its answer was lost; null if nothing happened; throws when someone else was faster. */
async function landedCommit(site: GithubSite, order: Order): Promise<Oid | null> {
  const head = await readBranch(site, order.branch);
  if (head === order.expected) return null;
  const content = head === null ? null : await commitContent(site.git, head);
  if (content?.digest === order.digest && content.message === order.message) return head;
  throw lostRace(order.branch, order.expected, head);
}

async function commitFromData(site: GithubSite, order: Order): Promise<Oid> {
  const client = await site.client();
  const tree = await makeTree(client, site, order);
  const parents = order.parent === null ? [] : [order.parent];
  // No author is named: GitHub signs an app's commits only then.
  const { data } = await client.rest.git.createCommit({ ...at(site), message: order.message, tree, parents });
  await moveBranch(site, order.branch, { from: order.expected, to: data.sha });
  return data.sha;
}

const emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

async function makeTree(client: GithubClient, site: GithubSite, { parent, changes }: Order): Promise<Oid> {
  const baseTree = parent === null ? null : (await site.git.git(["rev-parse", "--verify", `${parent}^{tree}`])).text;
  if (changes.length === 0) return baseTree ?? emptyTree;
  const tree = [];
  for (const { path, mode, content, was } of changes) {
    if (content === null) tree.push({ path, mode: (was ?? "100644") as "100644", type: "blob" as const, sha: null });
    else if (mode !== null) tree.push({ path, mode, type: "blob" as const, ...(await blobContent(client, site, content)) });
  }
  const { data } = await client.rest.git.createTree({ ...at(site), tree, ...(baseTree !== null && { base_tree: baseTree }) });
  return data.sha;
}

/** Text goes along with the tree; bytes that are not UTF-8 need a blob of their own. */
async function blobContent(client: GithubClient, site: GithubSite, content: Buffer): Promise<{ content: string } | { sha: Oid }> {
  const text = content.toString("utf8");
  if (!text.includes("\0") && Buffer.from(text, "utf8").equals(content)) return { content: text };
  const { data } = await client.rest.git.createBlob({ ...at(site), content: content.toString("base64"), encoding: "base64" });
  return { sha: data.sha };
}
