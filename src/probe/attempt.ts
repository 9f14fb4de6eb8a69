import type { Contract } from "../contract/contract.ts";
import { stopwatch } from "../lib/clock.ts";
import { ExternalError } from "../lib/errors.ts";
import type { Isolation } from "../verify/verdict.ts";
import { filesBelow } from "./folders.ts";
import type { Glimpse } from "./glance.ts";
import { isHeldUp } from "./held-up.ts";
import { clientCapabilities, clientInfo } from "./identity.ts";
import type { CallRecord, Conduct, Era, ProbeOptions, ProbeResult, ProbeTimings, StdioTarget } from "./probe.ts";
import { cut, reasonFrom } from "./reason.ts";
import { findSandbox, likelySandbox, settleOn } from "./sandbox.ts";
import type { ServerProcess } from "./server-process.ts";
import type { Heard, Remarks, Session } from "./session.ts";
import { assertStarted, startConfined } from "./start-confined.ts";
import { type DiscoverAnswer, modernEnvelope, type StdioTransport, stdioTransport } from "./stdio-transport.ts";

/** One start of a server and all that came of it. */
export interface Attempt {
  readonly era: Era;
  /** What it said; null when it failed. */
  readonly session: Heard | null;
  readonly remarks: Remarks | null;
  /** What it promised, the eras left open; null when it failed. */
  readonly contract: Contract | null;
  readonly discover: DiscoverAnswer;
  /** The JSON-RPC error that answered the opening of the era. */
  readonly refusal: { readonly code: number; readonly message: string } | null;
  readonly reason: string | null;
  /** Whether it ran out of its time, by itself or because this machine let it wait. */
  readonly late: "timeout" | "held-up" | null;
  readonly timings: ProbeTimings;
  readonly exit: ProbeResult["exit"];
  readonly stderr: string;
  readonly noise: readonly string[];
  readonly strays: number;
  readonly peakMemory: number | null;
  readonly call: CallRecord | null;
  readonly starts: number;
  readonly conduct: Omit<Conduct, "flaky">;
  readonly isolation: Isolation;
}

/** An exit within this time (ms) of the end of stdin is the server's own; after it, it is killed. */
const exitGrace = 2_000;
/** A server that failed gets this long (ms) to say its last words. */
const failedGrace = 200;
/** A modern server answers `server/discover` at once: having served all else, it is not waited for longer (ms). */
const discoverGrace = 500;
/** Where `initialize` was refused, the refusal may overtake the answer to `server/discover`, and that answer decides all (ms). */
const refusedGrace = 2_000;
const longestCall = 10_000;
const stderrTail = 8 * 1024;

/** Starts the server once, speaks one era with it (asking `server/discover` first where wanted), and ends it. */
export async function attempt(
  target: StdioTarget,
  options: ProbeOptions,
  opening: { readonly era: Era; readonly discover: boolean },
): Promise<Attempt> {
  if (options.signal?.aborted) throw new ExternalError("interrupted", "the probe was interrupted");
  const { glance = false, bare = false } = options;
  const sandbox = target.sandbox === null ? null : await likelySandbox();
  const { server, isolation } = startConfined(target, options, sandbox);
  const conversing = glance && opening.era === "legacy" ? import("./glance.ts") : import("./session.ts");
  const transport = stdioTransport(server, opening.discover ? modernEnvelope(clientInfo, clientCapabilities) : null);
  const late = `it did not answer within ${options.budget.start} ms`;
  let heldUp = false;
  const deadline = setTimeout(() => {
    heldUp = isHeldUp(server, options.budget.start);
    server.kill(late);
  }, options.budget.start);
  const abort = () => server.kill("the probe was interrupted");
  options.signal?.addEventListener("abort", abort, { once: true });
  let session: Session | Glimpse | null = null;
  let failure: unknown = null;
  try {
    const timeout = options.budget.start * 2;
    const room = await conversing;
    session =
      "glanceAt" in room ? await room.glanceAt(transport, timeout) : await room.converse(transport, opening.era, { timeout, glance, bare });
  } catch (error) {
    failure = error;
  }
  clearTimeout(deadline);
  const problem = server.problem();
  const spoken = await closing({ session, transport, server }, opening.discover, options);
  const ending = server.finish(session === null ? failedGrace : exitGrace, { sample: !glance });
  const making = workOut(session?.heard ?? null);
  // Where that fails it is told once the server has ended.
  making.catch(() => {});
  const end = await ending;
  options.signal?.removeEventListener("abort", abort);
  if (sandbox !== null && server.reached()) settleOn(sandbox);
  else if (sandbox !== null && sandbox.kind !== (await findSandbox()).kind) return attempt(target, options, opening);
  assertStarted(server, target);
  if (session === null) assertContained(server, end, problem);
  return {
    ...spoken,
    era: opening.era,
    session: session?.heard ?? null,
    ...(await making),
    refusal: refusalOf(failure),
    reason: session === null ? reasonOf({ failure, problem: problem ?? starved(server, options), end }, server, foldersOf(target)) : null,
    late: problem !== late ? null : heldUp ? "held-up" : "timeout",
    timings: timingsOf(server, session),
    exit: { code: end.code, signal: end.signal, afterMs: end.afterMs },
    stderr: server.stderr().slice(-stderrTail),
    noise: transport.noise,
    strays: end.strays,
    peakMemory: server.usage.peak(),
    starts: 1,
    conduct: conductOf({ server, session, transport }, target),
    isolation,
  };
}

/** Files that are kept of one server. */
const mostFiles = 200;

function conductOf(
  { server, session, transport }: { server: ServerProcess; session: Session | Glimpse | null; transport: StdioTransport },
  { sandbox, cwd }: StdioTarget,
): Attempt["conduct"] {
  return {
    asks: session?.asks() ?? [],
    breaches: [...transport.breaches, ...(server.malformed() ? ["it writes what is no UTF-8"] : [])].sort(),
    unstable: session?.heard.unstable ?? null,
    exceeded: server.exceeded(),
    files: sandbox === null ? null : filesBelow(sandbox.writable, cwd, mostFiles),
    sightings: server.usage.sightings(),
  };
}

/** What a conversation comes to; worked out while the server ends. */
async function workOut(heard: Heard | null): Promise<Pick<Attempt, "remarks" | "contract">> {
  if (heard === null) return { remarks: null, contract: null };
  const { canonicalContract } = await import("../contract/canonical-contract.ts");
  return { remarks: heard.remarks(), contract: canonicalContract({ ...heard.raw, eras: [] }, null) };
}

/** What is looked at once the lists are there: the answer to `server/discover`, one call, and what else is asked. */
async function closing(
  { session, transport, server }: { session: Session | Glimpse | null; transport: StdioTransport; server: ServerProcess },
  discover: boolean,
  options: ProbeOptions,
): Promise<{ discover: DiscoverAnswer; call: CallRecord | null }> {
  const answer: DiscoverAnswer = discover
    ? await transport.discovered(session === null ? refusedGrace : discoverGrace)
    : { kind: "silent" };
  const call = session === null || !options.call ? null : await session.call(Math.min(options.budget.start, longestCall));
  if (session !== null && "conversation" in session) await options.talk?.(session.conversation(server.problem));
  return { discover: answer, call };
}

/** Why a container was ended by the kernel, which is known once it has ended. */
function starved(server: ServerProcess, { budget }: Pick<ProbeOptions, "budget">): string | null {
  return server.exceeded() === "memory" ? `it took more than ${budget.memory} bytes of memory` : null;
}

/** Throws ExternalError "process" where an engine made no container. */
function assertContained(server: ServerProcess, { code }: { readonly code: number | null }, problem: string | null): void {
  const trouble = problem === null ? server.trouble(code) : null;
  if (trouble === null) return;
  throw new ExternalError("process", "the engine could not start a container", {
    found: cut(trouble, 500),
    todo: "this says nothing about the server; see to the engine, and try again",
  });
}

/** A protocol error of the opening, as its code and words. */
function refusalOf(failure: unknown): Attempt["refusal"] {
  if (!(failure instanceof Error) || !("code" in failure) || typeof failure.code !== "number") return null;
  return { code: failure.code, message: cut(failure.message, 300) };
}

interface Fall {
  readonly failure: unknown;
  readonly problem: string | null;
  readonly end: { readonly code: number | null; readonly signal: string | null };
}

/** Folders of this run, which a reason should not name. */
function foldersOf(target: StdioTarget): string[] {
  return [...(target.sandbox?.readOnly ?? []), ...(target.sandbox?.writable ?? []), target.cwd].filter((folder) => folder.length > 1);
}

/** Why there is no contract, for a person. */
function reasonOf({ failure, problem, end }: Fall, server: ServerProcess, folders: readonly string[]): string {
  const said = reasonFrom(server.stderr(), folders);
  const spawnError = server.spawnError();
  if (spawnError) return `it could not be started: ${spawnError.message}`;
  if (problem !== null) return said === null ? problem : `${problem}; it said: ${said}`;
  const refusal = refusalOf(failure);
  if (refusal) return `it answered with error ${refusal.code}: ${refusal.message}`;
  if (failure instanceof RangeError && /call stack/.test(failure.message)) return "a message of it is nested too deep to be read";
  const ended =
    end.signal === null ? `it ended with exit code ${end.code} before it answered` : `${end.signal} ended it before it answered`;
  const closed = failure instanceof Error && "code" in failure && failure.code === "CONNECTION_CLOSED";
  return closed ? (said ?? ended) : failure instanceof Error ? cut(failure.message, 300) : String(failure);
}

function timingsOf(server: ServerProcess, session: Glimpse | null): ProbeTimings {
  const since = (at: number | undefined) => (at === undefined ? null : Math.round(at - server.startedAt));
  return {
    initialize: since(session?.heard.initializedAt),
    lists: since(session?.heard.listedAt),
    total: Math.round(stopwatch() - server.startedAt),
  };
}
