import { isoTime } from "../lib/clock.ts";
import type { CleanupItem, CleanupPlan } from "./cleanup-plan.ts";
import type { CleanupState, TargetFolder } from "./cleanup-state.ts";

/** An item with the rule that keeps it, or none. */
type Ruled = CleanupItem & { readonly rule: string | null };

/** Younger than this, what no revision uses may belong to a deployment under way. Milliseconds. */
const underWay = 60 * 60 * 1000;

/** What may go and what stays, and why. Pure: the same state gives the same plan. Whatever protects, wins. */
export function planCleanup(state: CleanupState): CleanupPlan {
  const items = [
    ...state.branches.map((branch) => branchItem(state, branch)),
    ...state.targets.flatMap((folder) => folderItems(state, folder)),
  ];
  return {
    schema: "mcp-gitops/cleanup/v1",
    at: isoTime(state.now),
    remove: items.flatMap(({ rule, ...item }) => (rule === null ? [item] : [])),
    keep: items.flatMap(({ rule, ...item }) => (rule === null ? [] : [{ ...item, rule }])),
  };
}

function branchItem(state: CleanupState, branch: { name: string; head: string }): Ruled {
  const proposal = state.proposals.find((one) => one.branch === branch.name);
  const recorded = state.recorded.get(branch.name);
  const item = { kind: "branch" as const, name: branch.name, target: null, state: branch.head };
  if (!proposal || !recorded) return { ...item, why: "no proposal is known for it", rule: "not-ours" };
  if (proposal.state === "open") return { ...item, why: "its proposal is open", rule: "open" };
  if (proposal.edited || recorded.head !== branch.head) return { ...item, why: "somebody pushed to it", rule: "edited" };
  return { ...item, why: `its proposal was ${proposal.state}`, rule: null };
}

function folderItems(state: CleanupState, folder: TargetFolder): Ruled[] {
  const revisions = revisionItems(state, folder);
  const kept = new Set(revisions.filter(({ rule }) => rule !== null).map(({ name }) => name));
  const trees = folder.trees.map((tree) => treeItem(state, { folder, kept }, tree));
  const unfinished = folder.unfinished.map((left): Ruled => {
    const item = { kind: "staging" as const, name: left.name, target: folder.target.name, state: null };
    const fresh = state.now - left.at < underWay;
    return fresh ? { ...item, why: "a run may be making it", rule: "under-way" } : { ...item, why: "a run left it unfinished", rule: null };
  });
  return [...revisions, ...trees, ...unfinished];
}

function revisionItems(state: CleanupState, folder: TargetFolder): Ruled[] {
  const { target, history, live } = folder;
  const newestFirst = [...folder.revisions].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  const lastVerified = new Set(history.verified.slice(0, 2).map(({ revision }) => revision));
  return newestFirst.map((revision, place): Ruled => {
    const item = { kind: "revision" as const, name: revision.id, target: target.name, state: null };
    const age = state.now - revision.at;
    const everVerified = history.verified.some((one) => one.revision === revision.id);
    if (revision.id === live || revision.id === history.current?.revision) return { ...item, why: "it is live", rule: "live" };
    if (lastVerified.has(revision.id)) return { ...item, why: "a rollback goes there", rule: "last-verified" };
    if (place < target.keep) return { ...item, why: `it is one of the newest ${target.keep}`, rule: "keep" };
    if (age < target.olderThan) return { ...item, why: "it is too young", rule: "older-than" };
    if (!everVerified && age < underWay) return { ...item, why: "it may be on its way live", rule: "under-way" };
    return { ...item, why: `it is not one of the newest ${target.keep} and nothing goes back to it`, rule: null };
  });
}

function treeItem(
  state: CleanupState,
  { folder, kept }: { folder: TargetFolder; kept: ReadonlySet<string> },
  tree: TargetFolder["trees"][number],
): Ruled {
  const item = { kind: "tree" as const, name: tree.name, target: folder.target.name, state: null };
  const users = folder.revisions.filter((revision) => revision.trees.includes(tree.name));
  if (users.some(({ id }) => kept.has(id))) return { ...item, why: "a revision that stays is started from it", rule: "used" };
  if (tree.used) return { ...item, why: "a process runs from it", rule: "running" };
  if (users.length === 0 && state.now - tree.at < underWay)
    return { ...item, why: "a deployment may be under way with it", rule: "under-way" };
  return { ...item, why: "no revision that stays is started from it", rule: null };
}
