import type { RecordedEvent } from "./event.ts";
import type { EventData } from "./event-types.ts";
import { type LedgerProposal, type LedgerState, type LedgerVerdict, replay, type Source, verdictKey } from "./state.ts";

/** Why one server is where it is, from the ledger alone. */
export interface Explanation {
  readonly manifest: string;
  readonly server: string;
  readonly package: string | null;
  /** What runs there as the last plan saw it. */
  readonly version: string | null;
  /** What the last plan said of it; null where no plan has it. */
  readonly planned: ({ readonly action: string; readonly why: string } & Source) | null;
  /** Best first, as the plan orders them; then those that only older steps know. */
  readonly candidates: readonly ExplainedCandidate[];
  readonly proposal: { readonly branch: string; readonly title: string; readonly openedAt: string; readonly ledgerCommit: string } | null;
  /** The answer in one sentence. */
  readonly answer: string;
}

export interface ExplainedCandidate extends Source {
  readonly version: string;
  readonly state: "quarantined" | "proposed" | "denied" | "held" | "failed" | "inconclusive" | "passed" | "to-try";
  readonly why: string;
  /** When it may be looked at again; null where time alone changes nothing. */
  readonly until: string | null;
}

type PlannedRow = EventData["planned"]["rows"][number];

interface Known {
  readonly id: { readonly manifest: string; readonly server: string };
  readonly package: string | null;
  readonly row: PlannedRow | null;
  readonly verdicts: readonly LedgerVerdict[];
  readonly proposal: LedgerProposal | null;
  readonly state: LedgerState;
}

/**
 * Answers "why is this server not updated?" for each server of a name (`name`, or `manifest#name`); an empty list where the ledger
 * knows none. Pure: `now` (milliseconds) decides which quarantines are in force.
 */
export function explain(events: readonly RecordedEvent[], name: string, now: number): Explanation[] {
  const state = replay(events, now);
  return serversIn(state)
    .filter((id) => id.server === name || verdictKey(id) === name)
    .map((id) => explainServer(knownOf(state, id)));
}

function serversIn(state: LedgerState): { manifest: string; server: string }[] {
  const rows = state.plan?.rows ?? [];
  const proven = [...state.verdicts.values()].flat();
  const proposed = [...state.proposals.values()].flatMap(({ servers }) => servers);
  const unique = new Map(
    [...rows, ...proven, ...proposed].map(({ manifest, server }) => [verdictKey({ manifest, server }), { manifest, server }]),
  );
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, id]) => id);
}

function knownOf(state: LedgerState, id: Known["id"]): Known {
  const isIt = (other: Known["id"]) => other.manifest === id.manifest && other.server === id.server;
  const row = state.plan?.rows.find(isIt) ?? null;
  const verdicts = state.verdicts.get(verdictKey(id)) ?? [];
  const open = [...state.proposals.values()].filter((proposal) => proposal.state === "open" && proposal.servers.some(isIt));
  return { id, row, verdicts, state, proposal: open.at(-1) ?? null, package: row?.package ?? verdicts[0]?.package ?? null };
}

function explainServer(known: Known): Explanation {
  const { id, row, proposal, state } = known;
  const candidates = worthTelling(versionsOf(known).map((version) => explainCandidate(known, version)));
  return {
    ...id,
    package: known.package,
    version: row?.resolved ?? row?.from ?? null,
    planned: row && state.plan ? { action: row.action, why: row.why, at: state.plan.at, ledgerCommit: state.plan.ledgerCommit } : null,
    candidates,
    proposal: proposal && {
      branch: proposal.branch,
      title: proposal.title,
      openedAt: proposal.openedAt,
      ledgerCommit: proposal.ledgerCommit,
    },
    answer: answerOf(known, candidates),
  };
}

/** Nobody tries what is behind a version that passed: those are left out. */
function worthTelling(candidates: readonly ExplainedCandidate[]): ExplainedCandidate[] {
  const settled = candidates.findIndex(({ state }) => state === "proposed" || state === "passed");
  return candidates.filter(({ state }, at) => state !== "to-try" || settled === -1 || at < settled);
}

/** Every version that was thought of, but for the one that runs. What runs without a pin is a candidate for one. */
function versionsOf({ row, verdicts, state, proposal, id, package: purl }: Known): string[] {
  const proposed = proposal?.servers.find((other) => other.manifest === id.manifest && other.server === id.server)?.to;
  const quarantined = [...state.quarantines.values()].filter((entry) => entry.purl === purl).map(({ version }) => version);
  const proven = verdicts.filter((verdict) => verdict.package === purl).map(({ to }) => to);
  const all = [...(row?.candidates.map(({ version }) => version) ?? []), proposed ?? null, ...quarantined, ...proven];
  const here = row?.action === "pin" ? null : (row?.resolved ?? row?.from ?? null);
  return [...new Set(all)].filter((version): version is string => version !== null && version !== here);
}

function explainCandidate(known: Known, version: string): ExplainedCandidate {
  const { row, verdicts, state, proposal, package: purl } = known;
  const quarantine = [...state.quarantines.values()].find((entry) => entry.purl === purl && entry.version === version);
  if (quarantine) return { version, state: "quarantined", why: quarantine.why, until: quarantine.until, ...sourceOf(quarantine) };
  const verdict = verdicts.find((other) => other.package === purl && other.to === version);
  if (proposal && carries(proposal, known.id, version)) {
    return {
      version,
      state: "proposed",
      why: waitingFor(verdict),
      until: null,
      at: proposal.openedAt,
      ledgerCommit: proposal.ledgerCommit,
    };
  }
  const planned = row?.candidates.find((candidate) => candidate.version === version)?.decision;
  if (planned && state.plan && planned.kind !== "try") {
    const until = planned.kind === "hold" ? planned.until : null;
    return { version, state: planned.kind === "hold" ? "held" : "denied", why: planned.why, until, ...sourceOf(state.plan) };
  }
  if (verdict) return { version, state: provenState(verdict), why: verdict.reason, until: null, ...sourceOf(verdict) };
  const source = state.plan ? sourceOf(state.plan) : { at: "", ledgerCommit: "" };
  return { version, state: "to-try", why: "it is planned and was not tried yet", until: null, ...source };
}

function carries(proposal: LedgerProposal, id: Known["id"], version: string): boolean {
  return proposal.servers.some((other) => other.manifest === id.manifest && other.server === id.server && other.to === version);
}

function provenState(verdict: LedgerVerdict): ExplainedCandidate["state"] {
  switch (verdict.outcome) {
    case "pass":
    case "warn":
      return "passed";
    case "fail":
      return "failed";
    case "inconclusive":
      return "inconclusive";
  }
}

function waitingFor(verdict: LedgerVerdict | undefined): string {
  if (!verdict) return "it waits for a person";
  const { outcome, surfaceChange, effectiveBump } = verdict;
  return `it waits for a person (verdict ${outcome}, surface change ${surfaceChange ?? "unknown"}, effective bump ${effectiveBump ?? "unknown"})`;
}

function sourceOf({ at, ledgerCommit }: Source): Source {
  return { at, ledgerCommit };
}

function answerOf({ id, row, proposal }: Known, candidates: readonly ExplainedCandidate[]): string {
  const proposed = candidates.find(({ state }) => state === "proposed");
  if (proposed) return `${id.server} can go to ${proposed.version}: ${proposed.why}.`;
  if (proposal) return `${id.server} has an open proposal: ${proposal.title}.`;
  const reasons = candidates.filter(({ state }) => state !== "passed" && state !== "to-try").slice(0, 3);
  if (reasons.length > 0) return `${id.server} is not updated: ${reasons.map(reasonText).join("; ")}.`;
  return row ? `${id.server}: ${row.why}` : `${id.server} is in no plan yet.`;
}

function reasonText({ version, state, why, until }: ExplainedCandidate): string {
  return `${version} is ${state === "failed" ? "no choice" : state}${until ? ` until ${until.slice(0, 10)}` : ""} (${why.replace(/[.\s]+$/, "")})`;
}

/** An explanation in lines for a person, each with its date and the ledger commit that says so. */
export function explanationLines(explanation: Explanation): string[] {
  const { manifest, version, planned, candidates, proposal, answer } = explanation;
  const told = ({ at, ledgerCommit }: Source) => `${at.slice(0, 16).replace("T", " ")} ${ledgerCommit.slice(0, 10)}`;
  return [
    answer,
    `  ${manifest}: ${version ?? "no version"} runs${planned?.action === "pin" ? " today, without a pin" : ""}${explanation.package ? ` (${explanation.package})` : ""}`,
    ...(planned ? [`  ${told(planned)}  planned: ${planned.action}, ${planned.why}`] : []),
    ...candidates.map(
      (candidate) =>
        `  ${told(candidate)}  ${candidate.version} ${candidate.state}${candidate.until ? ` until ${candidate.until}` : ""}: ${candidate.why}`,
    ),
    ...(proposal ? [`  ${told({ ...proposal, at: proposal.openedAt })}  proposal ${proposal.branch}: ${proposal.title}`] : []),
  ];
}
