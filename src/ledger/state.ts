import type { RecordedEvent } from "./event.ts";
import type { EventData } from "./event-types.ts";

/** What is true at one time, replayed from the ledger alone. */
export interface LedgerState {
  /** The last plan, null before the first. */
  readonly plan: (EventData["planned"] & Source) | null;
  /** Those in force; key `quarantineKey(purl, version)`. */
  readonly quarantines: ReadonlyMap<string, Quarantine>;
  /** Key: branch. The newest proposal of each branch, open or not. */
  readonly proposals: ReadonlyMap<string, LedgerProposal>;
  /** Key: target name. */
  readonly targets: ReadonlyMap<string, TargetState>;
  /** Key `verdictKey(id)` → the newest verdict of each candidate, newest first. */
  readonly verdicts: ReadonlyMap<string, readonly LedgerVerdict[]>;
  /** Open ones; key: incident key. */
  readonly incidents: ReadonlyMap<string, EventData["incident-opened"] & Source>;
}

/** Where and when the ledger says so. */
export interface Source {
  readonly at: string;
  readonly ledgerCommit: string;
}

export type Quarantine = EventData["quarantined"] & Source;
export type LedgerVerdict = EventData["verified"] & Source;

/** What was last proposed on a branch. `at` is when it was opened or last refreshed. */
export interface LedgerProposal extends Source {
  readonly branch: string;
  readonly state: "open" | "merged" | "closed";
  readonly openedAt: string;
  readonly head: string;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly servers: EventData["proposal-opened"]["servers"];
  /** The commit on the base branch that merged it; null unless merged. */
  readonly merge: string | null;
  /** Why and by whom it was closed; null unless closed. */
  readonly closed: { readonly why: string; readonly by: string; readonly at: string } | null;
}

export interface LiveRevision {
  readonly revision: string;
  /** On the base branch. */
  readonly commit: string;
  readonly at: string;
}

export interface TargetState {
  /** What is live: the newest that was verified, or what a rollback went back to. */
  readonly current: LiveRevision | null;
  /** Every revision that was verified and not failed since, newest first, one entry each: where a rollback may go. */
  readonly verified: readonly LiveRevision[];
  /** The newest attempt: `started` means that a run ended in the middle of it; null before the first. */
  readonly last: ({ readonly state: "started" | "verified" | "failed" | "rolled-back" } & LiveRevision) | null;
  /** Nothing is promoted by itself while set. */
  readonly frozen: (EventData["frozen"] & Source) | null;
}

export function quarantineKey(purl: string, version: string): string {
  return `${purl}@${version}`;
}

export function verdictKey(id: { readonly manifest: string; readonly server: string }): string {
  return `${id.manifest}#${id.server}`;
}

/** The state after these events (oldest first) at `now` (milliseconds). Pure: same events and clock, same state. */
export function replay(events: readonly RecordedEvent[], now: number): LedgerState {
  const state: Draft = {
    proven: new Map(),
    plan: null,
    quarantines: new Map(),
    proposals: new Map(),
    targets: new Map(),
    verdicts: new Map(),
    incidents: new Map(),
  };
  for (const event of events) apply(state, event);
  for (const [key, byCandidate] of state.proven) state.verdicts.set(key, [...byCandidate.values()].reverse());
  for (const [key, quarantine] of state.quarantines) {
    if (quarantine.until !== null && Date.parse(quarantine.until) <= now) state.quarantines.delete(key);
  }
  const { proven: _, ...told } = state;
  return told;
}

type Draft = { -readonly [K in keyof LedgerState]: LedgerState[K] extends ReadonlyMap<infer A, infer B> ? Map<A, B> : LedgerState[K] } & {
  /** Verdicts by server and candidate, the newest last. */
  proven: Map<string, Map<string, LedgerVerdict>>;
};

function apply(state: Draft, event: RecordedEvent): void {
  const source = { at: event.at, ledgerCommit: event.commit };
  switch (event.type) {
    case "planned":
      state.plan = { ...event.data, ...source };
      return;
    case "verified":
      applyVerdict(state, { ...event.data, ...source });
      return;
    case "proposal-opened":
    case "proposal-refreshed":
    case "proposal-closed":
    case "proposal-merged":
      applyProposal(state, event);
      return;
    case "quarantined":
      state.quarantines.set(quarantineKey(event.data.purl, event.data.version), { ...event.data, ...source });
      return;
    case "quarantine-lifted":
      state.quarantines.delete(quarantineKey(event.data.purl, event.data.version));
      return;
    case "incident-opened":
      state.incidents.set(event.data.key, { ...event.data, ...source });
      return;
    case "incident-closed":
      state.incidents.delete(event.data.key);
      return;
    case "deployment-started":
    case "deployment-verified":
    case "deployment-failed":
    case "rolled-back":
    case "frozen":
    case "thawed":
      state.targets.set(event.data.target, nextTarget(state.targets.get(event.data.target) ?? untouched, event));
      return;
    case "cleaned-up":
      return;
  }
}

function applyVerdict(state: Draft, verdict: LedgerVerdict): void {
  const byCandidate = state.proven.get(verdictKey(verdict)) ?? new Map<string, LedgerVerdict>();
  const candidate = JSON.stringify([verdict.package, verdict.to]);
  byCandidate.delete(candidate);
  byCandidate.set(candidate, verdict);
  state.proven.set(verdictKey(verdict), byCandidate);
}

type ProposalEvent = RecordedEvent<"proposal-opened" | "proposal-refreshed" | "proposal-closed" | "proposal-merged">;

function applyProposal(state: Draft, event: ProposalEvent): void {
  const known = state.proposals.get(event.data.branch);
  switch (event.type) {
    case "proposal-opened":
    case "proposal-refreshed":
      state.proposals.set(event.data.branch, {
        ...event.data,
        state: "open",
        openedAt: event.type === "proposal-refreshed" && known?.state === "open" ? known.openedAt : event.at,
        merge: null,
        closed: null,
        at: event.at,
        ledgerCommit: event.commit,
      });
      return;
    case "proposal-closed":
      if (known) state.proposals.set(known.branch, { ...known, state: "closed", closed: { ...event.data, at: event.at } });
      return;
    case "proposal-merged":
      if (known) state.proposals.set(known.branch, { ...known, state: "merged", head: event.data.head, merge: event.data.commit });
      return;
  }
}

const untouched: TargetState = { current: null, verified: [], last: null, frozen: null };

type TargetEvent = RecordedEvent<"deployment-started" | "deployment-verified" | "deployment-failed" | "rolled-back" | "frozen" | "thawed">;

function nextTarget(target: TargetState, event: TargetEvent): TargetState {
  switch (event.type) {
    case "deployment-started":
      return { ...target, last: { state: "started", ...live(event.data, event.at) } };
    case "deployment-verified": {
      const current = live(event.data, event.at);
      return { ...target, current, verified: [current, ...without(target, current)], last: { state: "verified", ...current } };
    }
    case "deployment-failed": {
      const failed = live(event.data, event.at);
      return { ...target, verified: without(target, failed), last: { state: "failed", ...failed } };
    }
    case "rolled-back": {
      const current = live(event.data.to, event.at);
      const verified = without(target, event.data.from);
      return { ...target, current, verified, last: { state: "rolled-back", ...current } };
    }
    case "frozen":
      return { ...target, frozen: { ...event.data, at: event.at, ledgerCommit: event.commit } };
    case "thawed":
      return { ...target, frozen: null };
  }
}

function live(place: { readonly revision: string; readonly commit: string }, at: string): LiveRevision {
  return { revision: place.revision, commit: place.commit, at };
}

function without(target: TargetState, place: { readonly revision: string }): LiveRevision[] {
  return target.verified.filter((other) => other.revision !== place.revision);
}
