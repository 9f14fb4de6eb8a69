/**
 * One event (`mcp-gitops/event/v1`) of the ledger. `subject` is what it is about; an event equal to the newest one of the same
 * type and subject (but for `at` and `run`) is not written again, which is what makes every command repeatable.
 */
export interface Event {
  readonly schema: "mcp-gitops/event/v1";
  readonly type: EventType;
  /** `server:<manifest>#<server>`, `target:<name>`, `branch:<name>`, `package:<purl>@<version>`, `run`. */
  readonly subject: string;
  readonly at: string;
  readonly run: string;
  /** Facts only, no secrets; shapes per type in `event-types.ts`. */
  readonly data: Readonly<Record<string, unknown>>;
}

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

/** An event together with where the ledger holds it. */
export interface RecordedEvent extends Event {
  readonly commit: string;
  readonly path: string;
}
