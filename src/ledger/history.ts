import { canonicalJson } from "../lib/canonical.ts";
import type { EventType, RecordedEvent } from "./event.ts";
import type { EventDraft } from "./event-types.ts";

/**
 * What makes every command repeatable: events about one thing form a history, and what a run would append is left out where the
 * history ends in it already. A run that was killed after its append says the same again, and nothing is written twice.
 */

const families: Readonly<Record<EventType, string>> = {
  planned: "planned",
  verified: "verified",
  "proposal-opened": "proposal",
  "proposal-refreshed": "proposal",
  "proposal-closed": "proposal",
  "proposal-merged": "proposal",
  "deployment-started": "deployment",
  "deployment-verified": "deployment",
  "deployment-failed": "deployment",
  "rolled-back": "deployment",
  quarantined: "quarantine",
  "quarantine-lifted": "quarantine",
  "incident-opened": "incident",
  "incident-closed": "incident",
  "cleaned-up": "cleanup",
  frozen: "freeze",
  thawed: "freeze",
};

type Fact = Pick<EventDraft, "type" | "subject" | "data">;

/** Events with the same key form one history. Each candidate of a server has its own, for they are proven in turns. */
export function historyKey(event: Fact): string {
  const candidate =
    event.type === "verified" ? [(event as EventDraft<"verified">).data.package, (event as EventDraft<"verified">).data.to] : [];
  return JSON.stringify([families[event.type], event.subject, ...candidate]);
}

/** Oldest first, by `historyKey`. */
export type Histories = Map<string, RecordedEvent[]>;

export function addTo(histories: Histories, events: readonly RecordedEvent[]): void {
  for (const event of events) {
    const key = historyKey(event);
    const history = histories.get(key);
    if (history) history.push(event);
    else histories.set(key, [event]);
  }
}

/**
 * The drafts that are news, in their order. Of the drafts about one thing the longest beginning that its history ends with is old:
 * all of them after a lost answer, the first after a run that ended between two steps.
 */
export function newsAmong(drafts: readonly EventDraft[], histories: Histories, at: string): EventDraft[] {
  const byKey = Map.groupBy(drafts, historyKey);
  const news = new Set<EventDraft>();
  for (const [key, told] of byKey) {
    const unique = told.filter((event, i) => i === 0 || !sameFact(told[i - 1] as EventDraft, event, at));
    const history = histories.get(key) ?? [];
    for (const event of unique.slice(overlap(history, unique, at))) news.add(event);
  }
  return drafts.filter((event) => news.has(event));
}

function overlap(history: readonly RecordedEvent[], told: readonly EventDraft[], at: string): number {
  for (let length = Math.min(history.length, told.length); length > 0; length--) {
    const end = history.slice(-length);
    if (end.every((event, i) => sameFact(event, told[i] as EventDraft, at))) return length;
  }
  return 0;
}

/** Whether two events say the same: equal but for time and run. */
function sameFact(before: Fact, now: Fact, at: string): boolean {
  if (said(before) !== said(now) || before.subject !== now.subject) return false;
  return canonicalJson(lasting(before, at)) === canonicalJson(lasting(now, at));
}

/** Opening a proposal that is open, and refreshing one with what it says already, are the same fact. */
function said(event: Fact): string {
  return event.type === "proposal-refreshed" ? "proposal-opened" : event.type;
}

/** A quarantine is counted from the time it is made: one that still lasts is not made again for a later end. */
function lasting(event: Fact, at: string): unknown {
  if (event.type !== "quarantined") return event.data;
  const { until, ...rest } = event.data as EventDraft<"quarantined">["data"];
  return { ...rest, lasts: until === null || until > at };
}
