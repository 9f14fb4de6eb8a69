import type { Transport } from "@modelcontextprotocol/client";
import { canonicalContract } from "../contract/canonical-contract.ts";
import { stopwatch } from "../lib/clock.ts";
import { ExternalError } from "../lib/errors.ts";
import { type Door, watchDoor } from "./door.ts";
import type { EraOutcome, HttpTarget, ProbeOptions, ProbeResult } from "./probe.ts";
import { cut } from "./reason.ts";
import type { Heard, Session } from "./session.ts";
import { noSightings } from "./sightings.ts";

/** One conversation with a remote in one era. */
interface Visit {
  readonly session: Session | null;
  readonly era: EraOutcome;
  readonly door: Door;
  readonly reason: string | null;
}

const longestCall = 10_000;

/**
 * Probes a remote over streamable HTTP or SSE, one connection an era, side by side: starting one costs nothing here. A closed door (401, 403)
 * and an outage say nothing about its version.
 */
export async function probeHttp(target: HttpTarget, options: ProbeOptions): Promise<ProbeResult> {
  const startedAt = stopwatch();
  const eras = target.transport === "sse" ? options.eras.filter((era) => era === "legacy") : options.eras;
  const visits = await Promise.all(eras.map((era) => visit(target, era, options)));
  if (options.signal?.aborted) throw new ExternalError("interrupted", "the probe was interrupted");
  const best = visits.find(({ session }) => session !== null) ?? visits[0];
  const session = best?.session ?? null;
  const call = session === null || !options.call ? null : await session.call(Math.min(options.budget.start, longestCall));
  if (session !== null) await options.talk?.(session.conversation(() => null));
  await Promise.all(visits.map((one) => one.session?.client.close()));
  const outcomes = (["legacy", "modern"] as const).map(
    (era): EraOutcome => visits.find((one) => one.era.era === era)?.era ?? { era, outcome: "not-asked" },
  );
  const heard = session?.heard ?? null;
  const since = (at: number | undefined) => (at === undefined ? null : Math.round(at - startedAt));
  return {
    outcome: heard === null ? outcomeOf(visits) : "answered",
    reason: heard === null ? (best?.reason ?? "no era was asked for") : null,
    contract: heard === null ? null : contractOf(heard, outcomes),
    eras: outcomes,
    timings: { initialize: since(heard?.initializedAt), lists: since(heard?.listedAt), total: Math.round(stopwatch() - startedAt) },
    exit: null,
    stderr: "",
    noise: [],
    strays: 0,
    peakMemory: null,
    call,
    ...(heard?.remarks() ?? { strictRefusal: null, oddities: [] }),
    conduct: {
      asks: session?.asks() ?? [],
      breaches: [],
      unstable: heard?.unstable ?? null,
      flaky: null,
      exceeded: visits.some(({ door }) => door.kind === "flood") ? "output" : null,
      files: null,
      sightings: noSightings,
    },
    starts: 0,
    isolation: { kind: "remote", separated: true, network: "open", filesystem: "private", missing: [] },
  };
}

function contractOf(heard: Heard, outcomes: readonly EraOutcome[]): ProbeResult["contract"] {
  const eras = outcomes.flatMap((one) => (one.outcome === "answered" ? [{ era: one.era, protocolVersion: one.protocolVersion }] : []));
  return canonicalContract({ ...heard.raw, eras }, null);
}

async function visit(
  target: HttpTarget,
  era: EraOutcome["era"],
  { budget, signal, glance = false, bare = false }: ProbeOptions,
): Promise<Visit> {
  const door = watchDoor({ maxBytes: budget.output, timeout: budget.start, ...(signal && { signal }) });
  const [{ StreamableHTTPClientTransport, SSEClientTransport }, { converse }] = await Promise.all([
    import("@modelcontextprotocol/client"),
    import("./session.ts"),
  ]);
  const url = new URL(target.url);
  const settings = { fetch: door.fetch, requestInit: { headers: { ...target.headers } } };
  const transport: Transport =
    target.transport === "sse" ? new SSEClientTransport(url, settings) : new StreamableHTTPClientTransport(url, settings);
  try {
    const session = await converse(transport, era, { timeout: budget.start, glance, bare });
    const { protocolVersion } = session.heard;
    return { session, era: { era, outcome: "answered", protocolVersion, note: null }, door: door.state(), reason: null };
  } catch (error) {
    await transport.close();
    const state = door.state();
    const reason = reasonOf(error, state);
    return { session: null, era: { era, outcome: state.kind === "open" ? "refused" : "silent", note: reason }, door: state, reason };
  } finally {
    door.settle();
  }
}

/** What the failures of all eras together say of the remote. A door that is closed to one era is closed. */
function outcomeOf(visits: readonly Visit[]): ProbeResult["outcome"] {
  const kinds = visits.map(({ door }) => door.kind);
  if (kinds.includes("closed")) return "closed-door";
  if (kinds.includes("late")) return "timeout";
  if (kinds.includes("unreachable") || kinds.includes("down")) return "unreachable";
  return "failed";
}

function reasonOf(error: unknown, door: Door): string {
  switch (door.kind) {
    case "closed":
      return `the door is closed (HTTP ${door.status})`;
    case "down":
      return `the server is in trouble (HTTP ${door.status})`;
    case "late":
      return `no answer within ${door.ms} ms`;
    case "unreachable":
      return `it cannot be reached: ${cut(door.why, 200)}`;
    case "flood":
      return `it sent more than ${door.bytes} bytes`;
    case "open":
      return cut(error instanceof Error ? error.message : String(error), 300);
  }
}
