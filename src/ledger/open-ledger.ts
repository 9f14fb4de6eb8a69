import { setTimeout as wait } from "node:timers/promises";
import type { Forge } from "../forge/forge.ts";
import { type Clock, isoTime } from "../lib/clock.ts";
import { ConfigError, ExternalError, InternalError } from "../lib/errors.ts";
import type { Git, Oid } from "../lib/git.ts";
import { type Link, readChain, readObjects } from "./chain.ts";
import type { Event, RecordedEvent } from "./event.ts";
import { eventBytes, eventPath, lockFile, numberOf, parseEvent, problemOfEvent, stepMessage } from "./event-file.ts";
import type { EventDraft } from "./event-types.ts";
import { addTo, type Histories, newsAmong } from "./history.ts";
import { type Ledger, type LedgerStep, ledgerBranch } from "./ledger.ts";
import { verifyLedger } from "./verify.ts";

export interface LedgerPorts {
  /** Where its commits are read; `refs.branch` sees to it that they are there. */
  readonly git: Git;
  /** The local refs or the GitHub forge: a compare-and-swap on the ledger's branch. */
  readonly refs: Pick<Forge, "branch" | "commit">;
  readonly clock: Clock;
  /** Names this run in every event. */
  readonly run: string;
}

/** Races that may be lost in one append before it gives up. */
const attempts = 12;

/** Opens the ledger of a repository. It comes to be with its first event; reading one that is not there gives no events. */
export function openLedger(ports: LedgerPorts): Ledger {
  const memory: Memory = { head: null, events: [], histories: new Map(), paths: new Set() };
  let queue: Promise<unknown> = Promise.resolve();
  // One at a time in this process, so that it never races itself.
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work, work);
    queue = turn.catch(() => undefined);
    return turn;
  };
  return {
    append: (step) => inTurn(() => append(ports, memory, step)),
    read: () => inTurn(async () => [...(await refresh(ports, memory)).events]),
    verify: async (options) => verifyLedger(ports.git, await ports.refs.branch(ledgerBranch), options),
  };
}

interface Memory {
  head: Oid | null;
  events: RecordedEvent[];
  histories: Histories;
  paths: Set<string>;
}

/** Reads what was appended since; a ledger whose head does not follow from the one known is read anew. */
async function refresh(ports: LedgerPorts, memory: Memory): Promise<Memory> {
  const head = await ports.refs.branch(ledgerBranch);
  if (head === memory.head) return memory;
  const links = head === null ? [] : await readChain(ports.git, head, memory.head);
  const follows = memory.head === null || links[0]?.parents[0] === memory.head;
  if (!follows) Object.assign(memory, { head: null, events: [], histories: new Map(), paths: new Set() });
  const added = follows || head === null ? links : await readChain(ports.git, head);
  for (const { path } of added.flatMap(({ changes }) => changes)) memory.paths.add(path);
  remember(memory, head, await eventsOf(ports.git, added));
  return memory;
}

function remember(memory: Memory, head: Oid | null, events: readonly RecordedEvent[]): void {
  memory.head = head;
  for (const event of events) memory.events.push(event);
  addTo(memory.histories, events);
}

/** The events that commits added, in the order they were told. What was changed later is read as it was first; `verify` finds it. */
async function eventsOf(git: Git, links: readonly Link[]): Promise<RecordedEvent[]> {
  const files = links.flatMap((link) =>
    link.changes
      .filter(({ status, path }) => status === "A" && path.startsWith("events/"))
      .sort((a, b) => numberOf(a.path) - numberOf(b.path))
      .map(({ path, oid }) => ({ commit: link.commit, path, oid })),
  );
  const blobs = await readObjects(
    git,
    files.map(({ oid }) => oid),
  );
  return files.map(({ commit, path }, i) => ({ ...parsed(blobs[i] ?? null, path, commit), commit, path }));
}

function parsed(bytes: Buffer | null, path: string, commit: Oid): Event {
  if (!bytes) throw new ExternalError("git", `the ledger's ${path} cannot be read`, { todo: "run `git fsck` in the repository" });
  const result = parseEvent(bytes);
  if (result.kind === "event") return result.event;
  throw new ConfigError("document", "the ledger holds an event that cannot be read", {
    place: { file: path },
    found: `${result.why} (ledger commit ${commit})`,
    todo: "run `mcp-gitops audit`; a newer mcp-gitops may have written it",
  });
}

async function append(ports: LedgerPorts, memory: Memory, step: LedgerStep): Promise<Oid | null> {
  for (let attempt = 1; ; attempt++) {
    const at = isoTime(ports.clock.now());
    await refresh(ports, memory);
    const news = newsAmong(step.events, memory.histories, at).map((draft) => eventOf(draft, at, ports.run));
    if (news.length === 0) return null;
    try {
      return await appendTo(ports, memory, { title: step.title, events: news, locks: step.locks ?? [] });
    } catch (error) {
      if (!(error instanceof ExternalError && error.code === "conflict") || attempt === attempts) throw error;
      await wait(Math.random() * 20 * attempt);
    }
  }
}

function eventOf(draft: EventDraft, at: string, run: string): Event {
  const event = { schema: "mcp-gitops/event/v1", type: draft.type, subject: draft.subject, at, run, data: draft.data } as Event;
  const problem = problemOfEvent(event);
  if (problem !== null) throw new InternalError(`an event of type ${draft.type} does not have its shape: ${problem}`);
  return event;
}

async function appendTo(
  ports: LedgerPorts,
  memory: Memory,
  step: { title: string; events: readonly Event[]; locks: readonly object[] },
): Promise<Oid> {
  const previous = memory.head;
  const files = placed(step.events, memory.paths);
  const locks = new Map(step.locks.map(lockFile).map(({ path, bytes }) => [path, bytes] as const));
  const changes = [
    ...files.map(({ path, event }) => ({ path, content: eventBytes(event) })),
    ...[...locks].filter(([path]) => !memory.paths.has(path)).map(([path, content]) => ({ path, content })),
  ];
  const commit = await ports.refs.commit({
    branch: ledgerBranch,
    parent: previous,
    expected: previous,
    changes,
    message: stepMessage({ ...step, run: ports.run, previous }),
  });
  for (const { path } of changes) memory.paths.add(path);
  remember(
    memory,
    commit,
    files.map(({ path, event }) => ({ ...event, commit, path })),
  );
  return commit;
}

/** A path of its own for each event: two jobs of one run may write in the same millisecond. */
function placed(events: readonly Event[], taken: ReadonlySet<string>): { path: string; event: Event }[] {
  const first = (from: number): number => (events.some((event, i) => taken.has(eventPath(event, from + i))) ? first(from + 1) : from);
  const from = first(0);
  return events.map((event, i) => ({ path: eventPath(event, from + i), event }));
}
