import type { EventData } from "../ledger/event-types.ts";
import { proposalBranch, type ServerId } from "../manifest/server-id.ts";
import type { ProofDecision } from "../policy/policy.ts";
import { proposalBody } from "../report/proposal-body.ts";
import { closings } from "./closings.ts";
import { changesOf, saysTheSame } from "./content.ts";
import { factsComment, factsIn, factsOf } from "./facts.ts";
import { firstPinBranch, type ProposalPlan, type ProposalStep, toolName, type Wanted } from "./proposal.ts";
import { type Proved, provedServers } from "./proved.ts";
import type { ProposalInputs, Situation } from "./situation.ts";
import { commitMessage, labelsOf, titleOf } from "./words.ts";

/**
 * What is to be opened, refreshed, closed or left. Pure. Asked again in the state that applying it leaves, it says `keep` for everything.
 * What a person edited is never written to, and what a person closed is not opened again for the same version.
 */
export function planProposals(inputs: ProposalInputs): ProposalPlan {
  const { situation } = inputs;
  const proved = provedServers(inputs);
  const notes = notesOf(situation);
  const refused = proved.filter(({ decision }) => decision.kind === "hold" || decision.kind === "deny");
  const { wanted, closedByPerson } = wantedProposals(proved, situation);
  const urgent = new Set(proved.filter(leadsBack).map(({ row }) => proposalBranch(row)));
  const steps = limited(
    wanted.map((one) => stepFor(one, situation)),
    urgent,
    inputs,
  );
  const handled = new Set([...steps.map(({ branch }) => branch), ...notes.map(({ branch }) => branch)]);
  return {
    schema: "mcp-gitops/proposals/v1",
    base: situation.base,
    steps: [...notes, ...steps, ...closedByPerson, ...closings(inputs, proved, handled), ...refused.map(toRefusal)],
  };
}

function toRefusal({ row, decision }: Proved): ProposalStep {
  const { kind, rule, why } = decision as Extract<ProofDecision, { kind: "hold" | "deny" }>;
  return { kind: "none", branch: proposalBranch(row), servers: [idOf(row)], decision: { kind, rule, why } };
}

/** What each branch is to be; a repository that pins nothing gets one proposal for all. */
function wantedProposals(proved: readonly Proved[], situation: Situation): { wanted: Wanted[]; closedByPerson: ProposalStep[] } {
  const allowed = proved.filter(({ decision }) => decision.kind === "merge" || decision.kind === "propose");
  const together = pinsNothing(situation) ? allowed.filter(({ row }) => row.action !== "update") : [];
  const groups = [
    ...(together.length > 0 ? [{ branch: firstPinBranch, members: together }] : []),
    ...allowed.filter((one) => !together.includes(one)).map((one) => ({ branch: proposalBranch(one.row), members: [one] })),
  ];
  const wanted: Wanted[] = [];
  const closedByPerson: ProposalStep[] = [];
  for (const { branch, members } of groups) {
    const closed = closedVersions(branch, situation);
    const declined = members.filter((one) => closed.has(versionKey(one)));
    const left = members.filter((one) => !declined.includes(one));
    if (declined.length > 0) closedByPerson.push(waiting(branch, declined, "closed", "a person closed the proposal for this version"));
    const changes = changesOf(left, situation.files);
    if (changes.length > 0) wanted.push(toWanted(branch, left, changes));
  }
  return { wanted, closedByPerson };
}

/** No server that could be pinned is; or the proposal that changes this is still open. */
function pinsNothing({ inventory, proposals }: Situation): boolean {
  const open = proposals.get(firstPinBranch)?.proposal.state === "open";
  return open || !inventory.servers.some(({ pin }) => pin === "exact" || pin === "digest");
}

function toWanted(branch: string, members: readonly Proved[], changes: Wanted["changes"]): Wanted {
  const decision = mostCautious(members);
  const facts = factsOf(members, decision);
  return {
    branch,
    title: titleOf(members),
    body: `${proposalBody({ servers: members, decision })}\n\n${factsComment(facts)}\n`,
    labels: labelsOf(members, decision),
    servers: members.map(toEventServer),
    changes,
    message: commitMessage(members, decision),
    decision,
  };
}

function mostCautious(members: readonly Proved[]): Wanted["decision"] {
  const decisions = members.map(({ decision }) => decision);
  const asking = decisions.find((decision) => decision.kind === "propose");
  const merging = decisions.find((decision) => decision.kind === "merge");
  return asking ?? merging ?? { kind: "propose", why: "it waits for a person" };
}

/** What is to be done so that a branch becomes what is wanted. */
function stepFor(wanted: Wanted, { proposals, branches, ledger }: Situation): ProposalStep {
  const existing = proposals.get(wanted.branch);
  const branch = branches.get(wanted.branch);
  if (existing?.proposal.state !== "open") {
    if (branch && !branch.ours) return waiting(wanted.branch, wanted.servers, "edited", "its branch holds commits of somebody else");
    return { kind: "open", expected: branch?.head ?? null, ...wanted };
  }
  const { id, head, edited, body, title } = existing.proposal;
  if (edited) return waiting(wanted.branch, wanted.servers, "edited", "a person works on its branch");
  if (!saysTheSame(existing, wanted.changes)) return { kind: "refresh", id, expected: head, ...wanted };
  if (factsIn(body) !== factsIn(wanted.body) || title !== wanted.title) return { kind: "retell", id, head, ...wanted };
  const known = ledger.proposals.get(wanted.branch);
  return { kind: "keep", id, head, recorded: known?.state === "open" && known.head === head, ...wanted };
}

/** Whether it leads away from a version that was withdrawn: that waits for no other proposal. */
function leadsBack({ row, attempt }: Proved): boolean {
  const { to } = attempt.verdict;
  return row.action === "update" && row.candidates.some(({ version, kind }) => version === to && kind === "back");
}

/** Past policy's limit nothing new is opened but what is urgent; what merges by itself in this run takes no place. */
function limited(
  steps: readonly ProposalStep[],
  urgent: ReadonlySet<string>,
  { policies, situation, merges }: ProposalInputs,
): ProposalStep[] {
  const limit = policies.update.maxOpenProposals;
  const passes = (step: ProposalStep) => merges && "decision" in step && step.decision.kind === "merge";
  const passing = new Set(steps.filter(passes).map(({ branch }) => branch));
  let open = [...situation.proposals.values()].filter(({ proposal }) => proposal.state === "open" && !passing.has(proposal.branch)).length;
  return steps.map((step) => {
    if (step.kind !== "open" || limit === null || passes(step) || urgent.has(step.branch)) return step;
    open += 1;
    return open <= limit
      ? step
      : waiting(step.branch, step.servers, "max-open-proposals", `policy allows ${limit} open proposals at a time`);
  });
}

/** What people did at the forge since, for the ledger. */
function notesOf({ proposals, ledger }: Situation): ProposalStep[] {
  return [...proposals.values()].flatMap(({ proposal }): ProposalStep[] => {
    const known = ledger.proposals.get(proposal.branch);
    if (known?.state !== "open") return [];
    const servers = known.servers.map(idOf);
    if (proposal.state === "merged" && proposal.merge) {
      return [{ kind: "note-merged", branch: proposal.branch, head: proposal.head, commit: proposal.merge, servers }];
    }
    return proposal.state === "closed" ? [{ kind: "note-closed", branch: proposal.branch, servers, why: "closed by a person" }] : [];
  });
}

/** The versions in a branch's last proposal when a person closed it. */
function closedVersions(branch: string, { proposals, ledger }: Situation): Set<string> {
  const known = ledger.proposals.get(branch);
  const state = proposals.get(branch)?.proposal.state ?? known?.state;
  if (!known || state !== "closed" || (known.state === "closed" && known.closed?.by === toolName)) return new Set();
  return new Set(known.servers.map((server) => key(server, server.to ?? server.contract)));
}

function versionKey({ row, attempt }: Proved): string {
  return key(row, attempt.verdict.to ?? attempt.verdict.contract);
}

function key({ manifest, server }: ServerId, version: string | null): string {
  return JSON.stringify([manifest, server, version]);
}

function waiting(branch: string, servers: readonly (ServerId | Proved)[], rule: string, why: string): ProposalStep {
  return { kind: "none", branch, servers: servers.map((one) => idOf("row" in one ? one.row : one)), decision: { kind: "wait", rule, why } };
}

function idOf({ manifest, server }: ServerId): ServerId {
  return { manifest, server };
}

function toEventServer({ row, attempt }: Proved): EventData["proposal-opened"]["servers"][number] {
  const { to, lock, contract } = attempt.verdict;
  return { manifest: row.manifest, server: row.server, package: row.package, from: row.from, to, lock, contract };
}
