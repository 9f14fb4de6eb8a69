import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Layout, layoutOf, liveRevision, namesIn, treeName } from "../deploy/layout.ts";
import type { Revision } from "../deploy/revision.ts";
import { type TargetHistory, targetHistory } from "../deploy/target-history.ts";
import type { Forge, ForgeProposal } from "../forge/forge.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { type LedgerProposal, replay } from "../ledger/state.ts";
import type { Clock } from "../lib/clock.ts";
import type { TargetPolicy } from "../policy/policy.ts";

export interface CleanupPorts {
  readonly forge: Pick<Forge, "branch" | "branches" | "proposals" | "moveBranch">;
  readonly ledger: Pick<Ledger, "append" | "read">;
  readonly clock: Clock;
  /** The folder that a directory target's relative path starts from. */
  readonly root: string;
  readonly targets: readonly TargetPolicy[];
  /** Whether a process of this machine was started from a folder: its command line or its working folder names it. */
  inUse(folder: string): Promise<boolean>;
}

/** All that a cleanup plan is made from. */
export interface CleanupState {
  readonly now: number;
  readonly branches: readonly { readonly name: string; readonly head: string }[];
  readonly proposals: readonly ForgeProposal[];
  readonly recorded: ReadonlyMap<string, LedgerProposal>;
  readonly targets: readonly TargetFolder[];
}

type DirectoryTarget = Extract<TargetPolicy, { kind: "directory" }>;

/** What stands in a directory target. Times are milliseconds. */
export interface TargetFolder {
  readonly target: DirectoryTarget;
  readonly history: TargetHistory;
  /** The revision that the link points to. */
  readonly live: string | null;
  readonly revisions: readonly { readonly id: string; readonly at: number; readonly trees: readonly string[] }[];
  readonly trees: readonly { readonly name: string; readonly at: number; readonly used: boolean }[];
  /** Folders that were never finished, as paths inside the target. */
  readonly unfinished: readonly { readonly name: string; readonly at: number }[];
}

/** Reads branches, proposals and directory targets as they are now. */
export async function readCleanupState(ports: CleanupPorts): Promise<CleanupState> {
  const [branches, proposals, events] = await Promise.all([
    ports.forge.branches("mcp-gitops/"),
    ports.forge.proposals(),
    ports.ledger.read(),
  ]);
  const now = ports.clock.now();
  const directories = ports.targets.filter((target) => target.kind === "directory");
  const targets = await Promise.all(directories.map((target) => readFolder(ports, target, targetHistory(events, target.name))));
  return { now, branches, proposals, recorded: replay(events, now).proposals, targets };
}

async function readFolder(ports: CleanupPorts, target: DirectoryTarget, history: TargetHistory): Promise<TargetFolder> {
  const layout = layoutOf(ports.root, target.path);
  const treeNames = await namesIn(layout.trees);
  const finished = treeNames.filter((name) => /^[0-9a-f]{64}$/.test(name));
  const trees = finished.map(async (name) => ({
    name,
    at: await changedAt(join(layout.trees, name)),
    used: await ports.inUse(join(layout.trees, name)),
  }));
  return {
    target,
    history,
    live: await liveRevision(layout),
    revisions: await Promise.all((await namesIn(layout.revisions)).map((id) => readRevision(layout, history, id))),
    trees: await Promise.all(trees),
    unfinished: await unfinishedIn(
      layout,
      treeNames.filter((name) => !finished.includes(name)),
    ),
  };
}

async function readRevision(layout: Layout, history: TargetHistory, id: string): Promise<TargetFolder["revisions"][number]> {
  const folder = join(layout.revisions, id);
  const verified = history.verified.find(({ revision }) => revision === id);
  const revision = JSON.parse(await readFile(join(folder, "revision.json"), "utf8")) as Revision;
  const locks = revision.servers.flatMap(({ lock }) => (lock === null ? [] : [treeName(lock)]));
  return { id, at: verified ? Date.parse(verified.at) : await changedAt(folder), trees: [...new Set(locks)] };
}

/** What a run that was killed left behind, or what a run is making right now: its age tells. */
async function unfinishedIn(layout: Layout, inTrees: readonly string[]): Promise<TargetFolder["unfinished"]> {
  const inStaging = (await namesIn(layout.staging)).filter((name) => name !== "held");
  const names = [...inStaging.map((name) => join(".staging", name)), ...inTrees.map((name) => join("trees", name))];
  return Promise.all(names.map(async (name) => ({ name, at: await changedAt(join(layout.root, name)) })));
}

async function changedAt(path: string): Promise<number> {
  return Math.floor((await stat(path)).mtimeMs);
}
