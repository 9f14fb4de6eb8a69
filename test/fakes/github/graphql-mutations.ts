import { GraphqlMistake } from "./graphql-document.ts";
import { type Call, Refusal } from "./model.ts";
import { branchHead, commitTree, findCommit, identity, moveRef, type TreeChange, writeBlob, writeTree } from "./objects.ts";

/** What each mutation does. A refusal's `extra.type` is GraphQL's error type. */
export const mutations: Readonly<Record<string, (call: Call) => Promise<unknown>>> = {
  createCommitOnBranch: async ({ state, actor, body }) => {
    const input = body as unknown as {
      branch: { branchName?: string; repositoryNameWithOwner?: string };
      expectedHeadOid: string;
      message: { headline: string; body?: string };
      fileChanges?: { additions?: { path: string; contents: string }[]; deletions?: { path: string }[] };
    };
    const branch = (input.branch.branchName ?? "").replace(/^refs\/heads\//, "");
    const whole = input.branch.repositoryNameWithOwner;
    if (whole !== `${state.owner}/${state.repo}`)
      throw new Refusal(200, `Could not resolve to a Repository with the name '${whole}'.`, { type: "NOT_FOUND" });
    const head = await branchHead(state.git, branch);
    if (head === null) throw new Refusal(200, `Branch ${branch} does not exist`, { type: "NOT_FOUND" });
    if (head !== input.expectedHeadOid)
      throw new Refusal(200, `Expected branch to point to "${input.expectedHeadOid}" but it did not. Pull and try again.`, {
        type: "STALE_DATA",
      });
    const { additions = [], deletions = [] } = input.fileChanges ?? {};
    const paths = [...additions, ...deletions].map(({ path }) => path);
    if (new Set(paths).size !== paths.length) throw new Refusal(200, "A path was given twice", { type: "UNPROCESSABLE" });
    // There is no file mode in this mutation: whatever it writes is an ordinary file.
    const changes: TreeChange[] = deletions.map(({ path }) => ({ path, mode: "0", oid: null }));
    for (const { path, contents } of additions)
      changes.push({ path, mode: "100644", oid: await writeBlob(state.git, Buffer.from(contents, "base64")) });
    const { headline, body: text } = input.message;
    const message = text === undefined || text === "" ? headline : `${headline}\n\n${text}`;
    const oid = await commitTree(state.git, {
      tree: await writeTree(state.git, head, changes),
      parents: [head],
      message,
      env: identity(actor, "github"),
    });
    await moveRef(state, { branch, before: head, after: oid, force: false });
    state.verified.add(oid);
    return { commit: { oid, url: `${state.url}/${whole}/commit/${oid}`, message }, ref: { name: branch, id: `REF_${branch}` } };
  },
  updateRefs: async ({ state, body }) => {
    const input = body as unknown as {
      repositoryId: string;
      refUpdates: { name: string; beforeOid?: string; afterOid: string; force?: boolean }[];
    };
    if (input.repositoryId !== "R_fake") throw new Refusal(200, "Could not resolve to a node with the global id", { type: "NOT_FOUND" });
    const zero = /^0+$/;
    // All or nothing on GitHub; one update at a time is all that the fake promises.
    if (input.refUpdates.length !== 1) throw new GraphqlMistake("the fake takes one refUpdate at a time");
    for (const { name, beforeOid, afterOid, force = false } of input.refUpdates) {
      const branch = name.replace(/^refs\/heads\//, "");
      const before = beforeOid === undefined ? {} : { before: zero.test(beforeOid) ? null : beforeOid };
      if (!zero.test(afterOid)) await findCommit(state.git, afterOid);
      await moveRef(state, { branch, ...before, after: zero.test(afterOid) ? null : afterOid, force });
    }
    return { clientMutationId: null };
  },
};
