import type { Oid } from "../lib/git.ts";
import { toolIdentity } from "../lib/git-identity.ts";
import { hasCommit, isAncestor } from "../lib/git-merge.ts";
import { listBranches } from "../lib/git-refs.ts";
import type { ForgeProposal } from "./forge.ts";
import { baseOf, type LocalContext } from "./local-base.ts";

/** What git says now of the branches of proposals that the ledger holds for open. */
export interface BranchFacts {
  readonly base: Oid;
  of(proposal: { readonly branch: string; readonly head: Oid }): Promise<Pick<ForgeProposal, "state" | "head" | "edited">>;
}

/** Reads all branches at once; one more process for each that is not merged. */
export async function branchFacts(context: LocalContext): Promise<BranchFacts> {
  const { git } = context.repository;
  const { commit: base } = await baseOf(context);
  const [all, merged] = await Promise.all([listBranches(git, "mcp-gitops/"), listBranches(git, "mcp-gitops/", base)]);
  const heads = new Map(all.map(({ name, head }) => [name, head]));
  const done = new Set(merged.map(({ name }) => name));
  return {
    base,
    async of({ branch, head: told }) {
      const head = heads.get(branch);
      if (head !== undefined) {
        if (done.has(branch)) return { state: "merged", head, edited: false };
        // What the ledger was told of is one commit of ours on whatever the base was then; the base may have been rewritten since.
        return { state: "open", head, edited: await hasStrangers(context, head === told ? ["-1", head] : [`${base}..${head}`]) };
      }
      // Somebody deleted the branch: after a merge of their own, or to be rid of it.
      const merged = (await hasCommit(git, told)) && (await isAncestor(git, told, base));
      return { state: merged ? "merged" : "closed", head: told, edited: false };
    },
  };
}

/** Whether somebody else committed to a branch, amended it or rebased it: all of them leave another committer than ours. */
async function hasStrangers(context: LocalContext, commits: readonly string[]): Promise<boolean> {
  const { text } = await context.repository.git.git(["log", "--no-show-signature", "--no-mailmap", "--format=%ce", ...commits, "--"]);
  return text.split("\n").some((email) => email !== "" && email !== toolIdentity.email);
}
