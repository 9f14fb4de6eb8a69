import type { EventType } from "./event.ts";
import { digest, flag, type Infer, instant, listOf, nullable, oid, oneOf, record, type Shape, text, variants } from "./shape.ts";

/**
 * What each type of event says: its shape, checked when it is written and again by `audit`. Facts only and no secrets. Nothing here may
 * depend on when or in which run it was found out (no "2 days old"): that is what lets a repeated command write nothing.
 */

const bump = oneOf("none", "patch", "minor", "major");
const surfaceChange = oneOf("none", "additive", "behavioural", "breaking");
const serverId = { manifest: text, server: text };

const decision = variants({
  try: {},
  hold: { rule: text, why: text, until: nullable(instant) },
  deny: { rule: text, why: text },
});

const plannedRow = record({
  ...serverId,
  package: nullable(text),
  from: nullable(text),
  resolved: nullable(text),
  action: oneOf("update", "pin", "contract", "current", "held", "denied", "unmanaged", "ignored", "unknown"),
  why: text,
  candidates: listOf(record({ version: text, kind: oneOf("newer", "pin", "back"), decision })),
});

const proposedServer = record({
  ...serverId,
  package: nullable(text),
  from: nullable(text),
  to: nullable(text),
  lock: nullable(digest),
  contract: nullable(digest),
});

const proposal = record({
  branch: text,
  head: oid,
  title: text,
  body: text,
  labels: listOf(text),
  servers: listOf(proposedServer),
});

const deployedServer = record({ ...serverId, package: nullable(text), version: nullable(text), lock: nullable(digest) });

const deployment = record({
  target: text,
  commit: oid,
  /** `Revision.id`; for a ref target the commit. */
  revision: text,
  servers: listOf(deployedServer),
  /** What smoke or observation found; empty where all is well. `server` null: about the target as a whole. */
  findings: listOf(record({ manifest: nullable(text), server: nullable(text), code: text, message: text })),
});

const place = record({ commit: oid, revision: text });

const shapes = {
  planned: record({
    /** Digest of the plan without its `at`. */
    plan: digest,
    base: record({ branch: text, commit: oid }),
    policy: text,
    rows: listOf(plannedRow),
  }),
  verified: record({
    ...serverId,
    package: nullable(text),
    from: nullable(text),
    to: nullable(text),
    outcome: oneOf("pass", "warn", "fail", "inconclusive"),
    surfaceChange: nullable(surfaceChange),
    effectiveBump: nullable(bump),
    lock: nullable(digest),
    contract: nullable(digest),
    /** One sentence: the first finding that decided the outcome. */
    reason: text,
    /** The verifier stood outside the candidate's reach. */
    separated: flag,
  }),
  "proposal-opened": proposal,
  "proposal-refreshed": proposal,
  "proposal-closed": record({ branch: text, why: text, by: text }),
  "proposal-merged": record({ branch: text, head: oid, commit: oid }),
  "deployment-started": deployment,
  "deployment-verified": deployment,
  "deployment-failed": deployment,
  "rolled-back": record({
    target: text,
    from: place,
    /** Where the target stands now: a revision that was verified. */
    to: place,
    servers: listOf(record(serverId)),
    /** The commit on the base branch that takes the change of these servers back; null where none was needed. */
    revert: nullable(oid),
    why: text,
  }),
  quarantined: record({
    purl: text,
    version: text,
    why: text,
    /** Null: until it is lifted. Two that differ in nothing else are the same while the first lasts. */
    until: nullable(instant),
    evidence: listOf(text),
  }),
  "quarantine-lifted": record({ purl: text, version: text, why: text, by: text }),
  "incident-opened": record({ key: text, title: text, body: text }),
  "incident-closed": record({ key: text, why: text }),
  "cleaned-up": record({
    /** Digest of the cleanup plan. */
    plan: digest,
    removed: listOf(
      record({
        kind: oneOf("branch", "revision", "tree", "staging"),
        name: text,
        target: nullable(text),
        state: nullable(text),
        why: text,
      }),
    ),
  }),
  frozen: record({ target: text, why: text, by: text }),
  thawed: record({ target: text, why: text, by: text }),
} satisfies Readonly<Record<EventType, Shape<unknown>>>;

/** Type of event → what its `data` holds. */
export type EventData = { [T in EventType]: Infer<(typeof shapes)[T]> };

/** An event before the ledger gives it a time and a run. Make one with `draft`. */
export type EventDraft<T extends EventType = EventType> = {
  [K in T]: { readonly type: K; readonly subject: string; readonly data: EventData[K] };
}[T];

/** Drafts an event: `draft("quarantined", { purl, version, … })`. The subject follows from the data. */
export function draft<T extends EventType>(type: T, data: EventData[T]): EventDraft<T> {
  return { type, subject: subjectOf({ type, data } as Subjected), data } as EventDraft<T>;
}

/** Why the data of an event does not have the shape of its type; null when it has. */
export function problemOf(type: EventType, data: unknown): string | null {
  return shapes[type].check(data, "data");
}

export function isEventType(type: unknown): type is EventType {
  return typeof type === "string" && Object.hasOwn(shapes, type);
}

export function serverSubject(id: { readonly manifest: string; readonly server: string }): string {
  return `server:${id.manifest}#${id.server}`;
}

type Subjected = { [T in EventType]: { readonly type: T; readonly data: EventData[T] } }[EventType];

/** What an event is about, out of its type and data. */
export function subjectOf(event: Subjected): string {
  switch (event.type) {
    case "planned":
    case "cleaned-up":
      return "run";
    case "verified":
      return serverSubject(event.data);
    case "proposal-opened":
    case "proposal-refreshed":
    case "proposal-closed":
    case "proposal-merged":
      return `branch:${event.data.branch}`;
    case "deployment-started":
    case "deployment-verified":
    case "deployment-failed":
    case "rolled-back":
    case "frozen":
    case "thawed":
      return `target:${event.data.target}`;
    case "quarantined":
    case "quarantine-lifted":
      return `package:${event.data.purl}@${event.data.version}`;
    case "incident-opened":
    case "incident-closed":
      return `incident:${event.data.key}`;
  }
}
