import type { EventData } from "./event-types.ts";

/**
 * One event (`mcp-gitops/event/v1`) of the ledger. `subject` is what it is about; an event equal to the newest one of the same
 * history (but for `at` and `run`) is not written again, which is what makes every command repeatable. See `history.ts`.
 */
export type Event<T extends EventType = EventType> = {
  [K in T]: {
    readonly schema: "mcp-gitops/event/v1";
    readonly type: K;
    /** `server:<manifest>#<server>`, `target:<name>`, `branch:<name>`, `package:<purl>@<version>`, `incident:<key>`, `run`. */
    readonly subject: string;
    readonly at: string;
    readonly run: string;
    /** Facts only, no secrets; shapes per type in `event-types.ts`. */
    readonly data: EventData[K];
  };
}[T];

export type EventType =
  | "planned"
  | "verified"
  | "proposal-opened"
  | "proposal-refreshed"
  | "proposal-closed"
  | "proposal-merged"
  | "deployment-started"
  | "deployment-verified"
  | "deployment-failed"
  | "rolled-back"
  | "quarantined"
  | "quarantine-lifted"
  | "incident-opened"
  | "incident-closed"
  | "cleaned-up"
  | "frozen"
  | "thawed";

/** An event together with where the ledger holds it. Narrow it by `type` to have its `data` typed. */
export type RecordedEvent<T extends EventType = EventType> = Event<T> & { readonly commit: string; readonly path: string };
