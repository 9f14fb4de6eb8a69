import { stopwatch } from "../lib/clock.ts";
import { ExternalError } from "../lib/errors.ts";
import { randomName } from "../lib/random-name.ts";
import type { Isolation } from "../verify/verdict.ts";
import { containedCommand } from "./container.ts";
import { filesBelow } from "./folders.ts";
import type { Glimpse } from "./glance.ts";
import { isHeldUp } from "./held-up.ts";
import { clientCapabilities, clientInfo } from "./identity.ts";
import type { CallRecord, Conduct, Era, ProbeOptions, ProbeResult, ProbeTimings, StdioTarget } from "./probe.ts";
import { cut, reasonFrom } from "./reason.ts";
import { findSandbox, likelySandbox, type Sandbox, settleOn, unconfined } from "./sandbox.ts";
import { type ServerProcess, startServer } from "./server-process.ts";
import type { Heard, Remarks, Session } from "./session.ts";
import { type DiscoverAnswer, modernEnvelope, type StdioTransport, stdioTransport } from "./stdio-transport.ts";

/** One start of a server and all that came of it. */
export interface Attempt {
  readonly era: Era;
  /** What it said; null when it failed. */
  readonly session: Heard | null;
  readonly remarks: Remarks | null;
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
const fileSize = 1024 ** 3;
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
  // Worked out while it ends.
  const remarks = session?.heard.remarks() ?? null;
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
    remarks,
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

/** Starts the server in a sandbox, as its target asks for, with the limits of its budget. */
export function startConfined(
  target: StdioTarget,
  options: Pick<ProbeOptions, "budget">,
  sandbox: Sandbox | null,
): { server: ServerProcess; isolation: Isolation } {
  const { command, args, env, cwd, sandbox: request } = target;
  if (target.container) {
    const contained = containedCommand(target.container, { args, env }, { ...options.budget, fileSize });
    return { server: startServer(contained.command, options.budget), isolation: contained.isolation };
  }
  const wrapped =
    sandbox === null || request === null
      ? {
          command,
          args,
          env,
          words: null,
          own: 0,
          user: null,
          isolation: unconfined(["no sandbox was asked for"]),
        }
      : sandbox.wrap({ argv: [command, ...args], env, cwd, request, limits: { processes: options.budget.processes, fileSize } });
  // Where a namespace ends all descendants none need be found; elsewhere they are known by what they inherit.
  const named = wrapped.words === null ? { name: "MCP_GITOPS_PROBE", value: randomName(8, "hex") } : null;
  const server = startServer(
    {
      ...wrapped,
      cwd: wrapped.words === null ? cwd : "/",
      env: named === null ? wrapped.env : { ...wrapped.env, [named.name]: named.value },
      marker: named === null ? null : `${named.name}=${named.value}`,
      watch: {
        writable: request?.writable ?? [],
        own: wrapped.own,
        user: wrapped.user,
        ownNetwork: wrapped.isolation.filesystem === "private" && wrapped.isolation.network === "off",
      },
    },
    options.budget,
  );
  return { server, isolation: wrapped.isolation };
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

/** Throws ExternalError "process" where not even its confinement stood: that says nothing about the server. */
export function assertStarted(server: ServerProcess, target: StdioTarget): void {
  if (server.reached() || server.spawnError() !== null) return;
  throw new ExternalError("process", `the sandbox for ${target.command} could not be set up`, {
    found: cut(server.stderr().trim(), 500),
    todo: "this says nothing about the server; try again, or run where user namespaces are allowed",
  });
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
