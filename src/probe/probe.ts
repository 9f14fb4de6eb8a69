import type { Contract } from "../contract/contract.ts";
import type { Budget } from "../policy/policy.ts";
import type { Isolation } from "../verify/verdict.ts";
import type { ContainerRequest } from "./container.ts";
import type { Conversation } from "./conversation.ts";
import type { SandboxRequest } from "./sandbox.ts";
import type { Sightings } from "./sightings.ts";

/** A server to start or to reach. */
export type ProbeTarget = StdioTarget | HttpTarget;

export interface StdioTarget {
  readonly kind: "stdio";
  readonly command: string;
  readonly args: readonly string[];
  /** The whole environment; nothing of this process's own is added. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** What the server may see and write; null: no sandbox, a process group only. */
  readonly sandbox: SandboxRequest | null;
  /** Of an image: the container to start it in. `command` is then a word for people, and `args` are the program's inside. */
  readonly container?: ContainerRequest;
}

export interface HttpTarget {
  readonly kind: "http";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly transport: "http" | "sse";
}

export type Era = "legacy" | "modern";

export interface ProbeOptions {
  readonly budget: Budget;
  /** Whether one read-only tool without required parameters may be called. */
  readonly call: boolean;
  /** Its lists are read as they are at first, without waiting whether they change: enough to know that it starts. */
  readonly glance?: boolean;
  /** The client declares no capabilities: what such a one is shown. */
  readonly bare?: boolean;
  /** What else is asked of the session that counts, once its lists are read. Throws only what ends the probe. */
  readonly talk?: (conversation: Conversation) => Promise<void>;
  readonly eras: readonly Era[];
  readonly signal?: AbortSignal;
}

/** What a server said to one era's opening (`initialize`, or `server/discover`). */
export type EraOutcome =
  | { readonly era: Era; readonly outcome: "answered"; readonly protocolVersion: string; readonly note: string | null }
  /** It answered with an error: it lives, and does not speak this era. */
  | { readonly era: Era; readonly outcome: "refused"; readonly note: string }
  /** It let the opening pass without a word, or ended over it. */
  | { readonly era: Era; readonly outcome: "silent"; readonly note: string }
  | { readonly era: Era; readonly outcome: "not-asked" };

export interface CallRecord {
  readonly tool: string;
  /** `answered` also when the tool reports an error of its own; `failed`: a protocol error; `timeout`: no answer. */
  readonly outcome: "answered" | "failed" | "timeout";
  readonly isError: boolean | null;
  readonly ms: number;
}

/** What a server may use up: `output` it writes, `memory`, `processes`, and the `disk` of its own folders. */
export type Limit = "output" | "memory" | "processes" | "disk";

/** How a server behaved, beside what it said. */
export interface Conduct {
  /** What it asked of the client: `sampling`, `elicitation`, `roots`; sorted. */
  readonly asks: readonly string[];
  /** How its answers break the protocol without breaking the conversation, for a person. */
  readonly breaches: readonly string[];
  /** How two readings of its lists differ although it did not say that they changed, for a person; null where they do not. */
  readonly unstable: string | null;
  /** Why it failed once where it answered before and after, asked the same; null where it did not. */
  readonly flaky: string | null;
  /** Over which limit it went; null: over none. */
  readonly exceeded: Limit | null;
  /** Files that it left in its private folders other than its working folder, relative to them; null: they could not be looked at. */
  readonly files: readonly string[] | null;
  readonly sightings: Sightings;
}

/** Milliseconds since the start; null where that point was never reached. */
export interface ProbeTimings {
  readonly initialize: number | null;
  readonly lists: number | null;
  readonly total: number;
}

/**
 * What one probe saw. `failed` and `timeout` of a started server are its own doing; `held-up` (it waited for a processor more than it ran), and
 * `closed-door` (401, 403), `unreachable` and `timeout` of a remote say nothing about a version.
 */
export interface ProbeResult {
  readonly outcome: "answered" | "failed" | "closed-door" | "unreachable" | "timeout" | "held-up";
  /** For a person: the last meaningful words of the server, or what happened. Words of a server are hostile: neutralise before printing. */
  readonly reason: string | null;
  readonly contract: Contract | null;
  readonly eras: readonly EraOutcome[];
  readonly timings: ProbeTimings;
  /** How it ended after its stdin was closed; `afterMs` since then. `signal` SIGKILL: it had to be killed. Null for a remote. */
  readonly exit: { readonly code: number | null; readonly signal: string | null; readonly afterMs: number } | null;
  /** The end of stderr, at most 8 KiB. */
  readonly stderr: string;
  /** Lines on stdout that were no JSON-RPC, at most 20 of 200 characters each. */
  readonly noise: readonly string[];
  /** Processes that were left when the server had ended, and were killed. */
  readonly strays: number;
  /** The greatest sum of resident memory over the server's processes that was seen; null where it cannot be known. */
  readonly peakMemory: number | null;
  readonly call: CallRecord | null;
  /** Why a client that validates strictly would refuse the tool list; null when it would not. */
  readonly strictRefusal: string | null;
  /** What else is strange about what it listed, for a person: repeated names, items without one. */
  readonly oddities: readonly string[];
  readonly conduct: Conduct;
  /** How often the server was started. A failure has been seen twice, the second time with nothing sent before `initialize`. */
  readonly starts: number;
  readonly isolation: Isolation;
}

/**
 * Starts a server (or reaches a remote one), speaks MCP with it, records its contract, and ends everything it started.
 * A server that fails is a result; throws ExternalError "process" when the sandbox itself fails, "interrupted" on abort.
 */
export async function probe(target: ProbeTarget, options: ProbeOptions): Promise<ProbeResult> {
  if (target.kind === "stdio") return (await import("./stdio-probe.ts")).probeStdio(target, options);
  return (await import("./http-probe.ts")).probeHttp(target, options);
}
