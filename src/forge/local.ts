import type { RecordedEvent } from "../ledger/event.ts";
import { draft, type EventData } from "../ledger/event-types.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { type LedgerProposal, replay } from "../ledger/state.ts";
import type { Clock } from "../lib/clock.ts";
import { ConfigError, ExternalError } from "../lib/errors.ts";
import type { Git, Oid } from "../lib/git.ts";
import { hasCommit } from "../lib/git-merge.ts";
import { type Repository, repositoryOf } from "../lib/git-repository.ts";
import type { Forge, ForgeProposal, ProposalRequest } from "./forge.ts";
import { baseOf, type LocalContext } from "./local-base.ts";
import { type BranchFacts, branchFacts } from "./local-branches.ts";
import { mergeBranch, mergeOf } from "./local-merge.ts";
import { type LocalRefs, localRefs } from "./local-refs.ts";

/**
 * The forge of plain git on this machine: a proposal is a branch plus its events in the ledger, and there is no other state.
 *
 * Who tells the ledger: proposal/ and deploy/ append every event, whatever the forge. This forge keeps its own state there, so it
 * appends `proposal-*` and `incident-*` itself before it answers; the caller's event says the same and is therefore not written again
 * (ledger/history.ts). Where a run ends before the ledger is told of a merge, git knows: the branch is in the base branch.
 * `recordDeployment` and `setStatus` write nothing: the `deployment-*` and `verified` events of the same step say more, and plain git
 * has no other reader for them.
 */

/** Opens what a run on this machine needs: `forge` wants the ledger, and the ledger wants `git` and `refs`. */
export async function openLocalRepository(options: {
  readonly dir: string;
  readonly clock: Clock;
  readonly base?: string;
}): Promise<LocalRepository> {
  const { dir, clock, ...wanted } = options;
  const repository = await repositoryOf(dir, wanted);
  const refs = localRefs({ git: repository.git, clock, isOrigin: repository.origin.kind === "path" });
  return { repository, git: repository.git, refs, forge: (ledger) => openLocalForge({ repository, refs, ledger, clock }) };
}

export interface LocalRepository {
  readonly repository: Repository;
  /** Every commit is read here: `origin` where that is on this machine. */
  readonly git: Git;
  readonly refs: LocalRefs;
  forge(ledger: Ledger): Forge;
}

/** The forge alone, from parts. */
export function openLocalForge(context: LocalContext): Forge {
  const { refs, repository, ledger, clock } = context;
  return {
    kind: "local",
    base: () => baseOf(context),
    branch: refs.branch,
    branches: refs.branches,
    commit: refs.commit,
    moveBranch: refs.moveBranch,
    proposals: () => proposals(context),
    openProposal: (request) => openProposal(context, request),
    closeProposal: (id, why) => closeProposal(context, id, why),
    mergeProposal: (id, head, message) => mergeProposal(context, { id, head, message }),
    async setStatus(commit) {
      await mustHave(repository, commit);
    },
    async openIncident({ key, title, body }) {
      await ledger.append({ title: `Open the incident ${key}`, events: [draft("incident-opened", { key, title, body })] });
      return { id: key, url: null };
    },
    async closeIncident(key, why) {
      if (!replay(await ledger.read(), clock.now()).incidents.has(key)) return;
      await ledger.append({ title: `Close the incident ${key}`, events: [draft("incident-closed", { key, why })] });
    },
    async recordDeployment({ commit }) {
      await mustHave(repository, commit);
    },
  };
}

async function mustHave(repository: Repository, commit: Oid): Promise<void> {
  if (await hasCommit(repository.git, commit)) return;
  throw new ConfigError("repository", `the repository has no commit ${commit}`, { todo: "fetch or push it first" });
}

/** The newest proposal of each branch, out of the ledger and of what git says of its branch now; newest first. */
async function proposals(context: LocalContext): Promise<ForgeProposal[]> {
  const events = await context.ledger.read();
  const known = [...replay(events, context.clock.now()).proposals.values()];
  if (known.length === 0) return [];
  const facts = await branchFacts(context);
  const order = openings(events);
  known.sort((a, b) => (order.get(b.branch) ?? 0) - (order.get(a.branch) ?? 0));
  return Promise.all(known.map((proposal) => forgeProposal(context, facts, proposal)));
}

/** Branch → place in the ledger of the event that opened its newest proposal. */
function openings(events: readonly RecordedEvent[]): Map<string, number> {
  return new Map(events.flatMap((event, i) => (event.type === "proposal-opened" ? [[event.data.branch, i] as const] : [])));
}

async function forgeProposal(context: LocalContext, facts: BranchFacts, known: LedgerProposal): Promise<ForgeProposal> {
  const { branch, title, body, labels } = known;
  const now = known.state === "open" ? await facts.of(known) : { state: known.state, head: known.head, edited: false };
  const merge = now.state !== "merged" ? null : (known.merge ?? (await mergeOf(context.repository.git, now.head, facts.base)));
  return { id: branch, branch, title, body, labels, url: null, merge, ...now };
}

async function openProposal(context: LocalContext, request: ProposalRequest): Promise<ForgeProposal> {
  const { branch, title, body } = request;
  const head = await context.refs.branch(branch);
  if (head === null) throw new ExternalError("conflict", `the branch ${branch} is gone`, { todo: "run the same command again" });
  const known = replay(await context.ledger.read(), context.clock.now()).proposals.get(branch);
  const open = known?.state === "open" ? known : null;
  const labels = [...new Set(request.labels)];
  const data: EventData["proposal-opened"] = { branch, head, title, body, labels, servers: request.servers ?? open?.servers ?? [] };
  await context.ledger.append({ title, events: [draft(open ? "proposal-refreshed" : "proposal-opened", data)] });
  const { edited } = await (await branchFacts(context)).of({ branch, head });
  return { id: branch, branch, head, title, body, labels, state: "open", merge: null, edited, url: null };
}

async function closeProposal(context: LocalContext, id: string, why: string): Promise<void> {
  const known = replay(await context.ledger.read(), context.clock.now()).proposals.get(id);
  if (!known) throw unknownProposal(id);
  if (known.state !== "open") return;
  const event = draft("proposal-closed", { branch: id, why, by: "mcp-gitops" });
  await context.ledger.append({ title: `Close ${known.title}`, events: [event] });
}

async function mergeProposal(
  context: LocalContext,
  { id, head, message }: { id: string; head: Oid; message: string },
): ReturnType<Forge["mergeProposal"]> {
  const known = replay(await context.ledger.read(), context.clock.now()).proposals.get(id);
  if (!known) throw unknownProposal(id);
  if (known.state === "merged" && known.merge && known.head === head) return { kind: "merged", commit: known.merge };
  if (known.state !== "open") return { kind: "blocked", why: `the proposal is ${known.state}` };
  const result = await mergeBranch(context, { branch: id, head, message });
  if (result.kind === "merged") {
    const event = draft("proposal-merged", { branch: id, head, commit: result.commit });
    await context.ledger.append({ title: `Merge ${known.title}`, events: [event] });
  }
  return result;
}

function unknownProposal(id: string): ConfigError {
  return new ConfigError("usage", `there is no proposal ${JSON.stringify(id)}`, { todo: "name one that `mcp-gitops propose` opened" });
}
