import type { Forge, ForgeProposal } from "../forge/forge.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { type LedgerState, replay } from "../ledger/state.ts";
import type { Clock } from "../lib/clock.ts";
import { commitFiles } from "../lib/commit-files.ts";
import type { Files } from "../lib/files.ts";
import type { Git, Oid } from "../lib/git.ts";
import { mergeTrees } from "../lib/git-merge.ts";
import type { Inventory } from "../manifest/inventory.ts";
import { readInventory } from "../manifest/read-inventory.ts";
import type { BaseFile, ExistingProposal, Situation } from "./situation.ts";

export interface ProposalPorts {
  readonly git: Git;
  readonly forge: Forge;
  readonly ledger: Ledger;
  readonly clock: Clock;
}

/** The base branch's head, its proposals and what the ledger says of them, fresh. Writes nothing. */
export async function readSituation(ports: ProposalPorts): Promise<Situation> {
  const { git, forge, ledger, clock } = ports;
  const [all, heads, events] = await Promise.all([forge.proposals(), forge.branches("mcp-gitops/"), ledger.read()]);
  // Last: with a base that is older than its branches, what another run merged meanwhile would be proposed once more.
  const base = await forge.base();
  const files = commitFiles(git, base.commit);
  const inventory = await readInventory(files);
  const newest = new Map<string, ForgeProposal>();
  for (const proposal of all) if (!newest.has(proposal.branch)) newest.set(proposal.branch, proposal);
  const proposals = await mapValues(newest, (proposal) => existing(ports, base.commit, proposal));
  const state: LedgerState = replay(events, clock.now());
  const branches = await mapValues(new Map(heads.map(({ name, head }) => [name, head])), async (head, name) => ({
    head,
    ours: newest.get(name)?.state === "open" ? !newest.get(name)?.edited : await isOurs(ports, name),
  }));
  return { base, inventory, files: await baseFiles(files, inventory), proposals, branches, ledger: state };
}

/** The files that a proposal may change: those that pins stand in, locks and contracts. */
async function baseFiles(files: Files, inventory: Inventory): Promise<Map<string, BaseFile>> {
  const pinned = new Set(inventory.servers.flatMap(({ pins }) => pins.flatMap(({ span }) => (span ? [span.file] : []))));
  const wanted = (await files.list()).filter(({ path, kind }) => kind === "file" && (pinned.has(path) || path.startsWith(".mcp/")));
  const read = await Promise.all(
    wanted.map(async ({ path, executable }) => {
      const content = await files.read(path);
      return content === null ? [] : [[path, { content, executable }] as const];
    }),
  );
  return new Map(read.flat());
}

async function existing({ git, forge }: ProposalPorts, base: Oid, proposal: ForgeProposal): Promise<ExistingProposal> {
  if (proposal.state !== "open" || proposal.edited) return { proposal, merged: null };
  // Brings the commit into the object store that git reads here.
  if ((await forge.branch(proposal.branch)) === null) return { proposal, merged: null };
  const merge = await mergeTrees(git, base, proposal.head);
  return { proposal, merged: merge.kind === "conflict" ? null : await changedBlobs(git, base, merge.tree) };
}

/** Path → content of what differs between a commit and a tree; null content where the tree lacks it, or it is no regular file. */
async function changedBlobs(git: Git, commit: Oid, tree: Oid): Promise<Map<string, Buffer | null>> {
  const { stdout } = await git.git(["diff-tree", "-r", "-z", "--no-renames", `${commit}^{tree}`, tree]);
  const parts = stdout.toString("utf8").split("\0");
  const changed: [string, string | null][] = [];
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const [, mode, , oid] = (parts[i] ?? "").split(" ");
    changed.push([parts[i + 1] ?? "", mode?.startsWith("100") && oid ? oid : null]);
  }
  return mapValues(new Map(changed), async (oid) => (oid === null ? null : ((await git.objects.read(oid))?.content ?? null)));
}

/** Whether a branch without an open proposal ends in a commit that this program wrote: an earlier run that was interrupted, or one that is done. */
async function isOurs({ git, forge }: ProposalPorts, branch: string): Promise<boolean> {
  const head = await forge.branch(branch);
  if (head === null) return true;
  const { text } = await git.git(["log", "-1", "--no-show-signature", "--format=%B", head, "--"]);
  return /^Mcp-Verdict: /m.test(text);
}

async function mapValues<Value, Mapped>(
  map: ReadonlyMap<string, Value>,
  to: (value: Value, key: string) => Promise<Mapped>,
): Promise<Map<string, Mapped>> {
  return new Map(await Promise.all([...map].map(async ([key, value]) => [key, await to(value, key)] as const)));
}
