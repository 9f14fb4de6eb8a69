import { canonicalJson, digestOf } from "../lib/canonical.ts";
import type { Oid } from "../lib/git.ts";
import type { Event } from "./event.ts";
import { isEventType, problemOf, subjectOf } from "./event-types.ts";

/** How events lie in the ledger: one file each in canonical JSON (RFC 8785), and trailers in the commit as their index. */

/** `locks/<hexadecimal of its digest>.json`, in canonical JSON: what an event names by its digest and no commit of the base branch holds. */
export function lockFile(lock: unknown): { readonly path: string; readonly digest: string; readonly bytes: Buffer } {
  const digest = digestOf(lock);
  return { path: `locks/${digest.slice("sha256:".length)}.json`, digest, bytes: Buffer.from(`${canonicalJson(lock)}\n`, "utf8") };
}

/** `events/2026/11/05/134501123-<run>-000-verified.json`; `n` counts within one step. */
export function eventPath(event: Event, n: number): string {
  const [, year, month, day, ...time] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)\.(\d{3})Z$/.exec(event.at) as unknown as string[];
  return `events/${year}/${month}/${day}/${time.join("")}-${runSegment(event.run)}-${String(n).padStart(3, "0")}-${event.type}.json`;
}

/** The number that `eventPath` gave a path, for the order within a commit. */
export function numberOf(path: string): number {
  return Number(/-(\d{3,})-[a-z-]+\.json$/.exec(path)?.[1] ?? -1);
}

function runSegment(run: string): string {
  return run.replace(/[^A-Za-z0-9]+/g, "_").slice(0, 48) || "_";
}

export function eventBytes(event: Event): Buffer {
  return Buffer.from(`${canonicalJson(event)}\n`, "utf8");
}

export type ParsedEvent = { readonly kind: "event"; readonly event: Event } | { readonly kind: "broken"; readonly why: string };

/** Parses the bytes of an event file; what is there is checked, whoever wrote it. */
export function parseEvent(bytes: Buffer): ParsedEvent {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString("utf8"));
  } catch (error) {
    return { kind: "broken", why: `not JSON: ${(error as Error).message}` };
  }
  const problem = problemOfEvent(value);
  if (problem !== null) return { kind: "broken", why: problem };
  return { kind: "event", event: value as Event };
}

const fields = ["at", "data", "run", "schema", "subject", "type"];

/** Why a value is no event; null when it is one. */
export function problemOfEvent(value: unknown): string | null {
  if (typeof value !== "object" || value === null) return "expected an object";
  const { schema, type, subject, at, run, data } = value as Record<string, unknown>;
  if (Object.keys(value).sort().join() !== fields.join()) return `expected the fields ${fields.join(", ")}`;
  if (schema !== "mcp-gitops/event/v1") return "schema: expected mcp-gitops/event/v1";
  if (!isEventType(type)) return "type: not a known type of event";
  if (typeof run !== "string" || !run.isWellFormed()) return "run: expected text";
  if (typeof at !== "string" || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(at) || Number.isNaN(Date.parse(at))) {
    return "at: expected an instant like 2026-01-31T12:00:00.000Z";
  }
  const problem = problemOf(type, data);
  if (problem !== null) return problem;
  if (subject !== subjectOf({ type, data } as Event)) return "subject: it does not follow from the data";
  return null;
}

const commitTitleLimit = 120;

/** The message of a step: title, and trailers as an index of its events. `Mcp-Previous` ties it to the commit before. */
export function stepMessage(step: { title: string; run: string; previous: Oid | null; events: readonly Event[] }): string {
  const title = oneLine(step.title).trim().slice(0, commitTitleLimit) || "Record events";
  return `${title}\n\n${trailersOf(step).join("\n")}\n`;
}

export function trailersOf(step: { run: string; previous: Oid | null; events: readonly Event[] }): string[] {
  return [
    `Mcp-Run: ${oneLine(step.run)}`,
    `Mcp-Previous: ${step.previous ?? "none"}`,
    ...step.events.map((event) => `Mcp-Event: ${event.type} ${oneLine(event.subject)}`),
  ];
}

/** The trailers that a commit message holds, in order. */
export function readTrailers(message: string): string[] {
  const last = message.trimEnd().split(/\n\n+/).at(-1) ?? "";
  return last.split("\n").filter((line) => line.startsWith("Mcp-"));
}

/** Names out of a manifest cannot end a line, hide text or move a cursor: such characters are written as escapes. */
export function oneLine(text: string): string {
  const escaped = (char: string) => `\\u{${(char.codePointAt(0) as number).toString(16)}}`;
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\\]/gu, escaped).slice(0, 240);
}
