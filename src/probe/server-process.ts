import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import { stopwatch } from "../lib/clock.ts";
import { killGroup } from "../lib/process.ts";
import type { Budget } from "../policy/policy.ts";
import type { Words } from "./confined-run.ts";
import type { Contained } from "./container.ts";
import { LineReader } from "./line-reader.ts";
import { removeLeftBy } from "./other-user.ts";
import type { Limit } from "./probe.ts";
import { type ServerEnd, StderrTail } from "./stderr-tail.ts";
import { type Usage, type Watched, watchUsage } from "./usage.ts";

export interface ServerCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** Draws what its confinement is told on stdin and says on stderr, once it has been started; null: the program itself speaks from the start. */
  readonly words: (() => Words) | null;
  /** `NAME=value` that all descendants inherit, where no namespace ends them. */
  readonly marker: string | null;
  /** What is looked at from outside beside memory and processes. */
  readonly watch: Pick<Watched, "writable" | "own" | "user" | "ownNetwork">;
  /** Of a container: what is started here is only its engine's client, and what is watched and ended is elsewhere. */
  readonly contained?: Contained;
}

/** A started server: lines in, lines out, a budget, and an end that leaves nothing behind. */
export interface ServerProcess {
  /** `stopwatch()` of the spawn. */
  readonly startedAt: number;
  readonly usage: Usage;
  send(line: string): void;
  /** Receives stdout line by line; lines that came before are delivered first. */
  onLine(listener: (line: string) => void): void;
  /** Resolves when the process has ended and its output is read. */
  readonly ended: Promise<ServerEnd>;
  /** Why this program ended it, when it did. */
  problem(): string | null;
  /** The limit that it went over, when that is why. */
  exceeded(): Limit | null;
  /** Whether a line of stdout was no UTF-8. */
  malformed(): boolean;
  /** Kills it with all its descendants and says why. */
  kill(why: string): void;
  /** Closes its stdin (after a last look at its memory, unless `sample` is false), waits `grace` ms, kills what is left, and tells how it went. */
  finish(
    grace: number,
    options?: { readonly sample?: boolean },
  ): Promise<ServerEnd & { readonly afterMs: number; readonly strays: number }>;
  /** The end of what it wrote on stderr. */
  stderr(): string;
  /** Whether the program itself was reached (false: its sandbox failed before). */
  reached(): boolean;
  /** Why an engine made no container, where that is how its client ended; null for all else. */
  trouble(code: number | null): string | null;
  /** The error of a command that could not be started at all. */
  spawnError(): Error | null;
}

/** Of a container's first process that was killed from outside of it, and not by us: not every engine says that memory was why. */
const killedCode = 137;

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

/** Output that descendants hold open is not waited for longer than this once the process itself is gone. */
const drainMs = 200;

const live = new Set<number>();
process.on("exit", () => {
  for (const pid of live) killGroup(pid);
});

/** Starts a server in a process group of its own, with caps on what it writes, the memory and the processes that it takes. */
export function startServer(command: ServerCommand, budget: Budget): ServerProcess {
  const startedAt = stopwatch();
  const child: Child = spawn(command.command, command.args, {
    cwd: command.cwd,
    env: { ...command.env },
    stdio: ["pipe", "pipe", "pipe"],
    detached: true,
  });
  if (child.pid) live.add(child.pid);
  const words = command.words?.() ?? null;
  let problem: string | null = null;
  let limit: Limit | null = null;
  let spawnError: Error | null = null;
  const exceed = (which: Limit, why: string) => {
    if (problem === null) limit = which;
    kill(why);
  };
  const { contained } = command;
  const server = contained ? () => contained.process() : () => child.pid;
  const usage = watchUsage({ process: server, ...command.watch, marker: command.marker }, exceed);
  // A container ends with all that is in it; its processes may be another user's.
  const killStrays = contained ? () => 0 : () => usage.killStrays();
  const kill = (why: string) => {
    problem ??= why;
    killGroup(child.pid);
    killStrays();
  };
  const stdout = new LineReader();
  const stderr = new StderrTail(words);
  let size = 0;
  const count = (chunk: Buffer) => {
    size += chunk.length;
    if (size > budget.output) exceed("output", `it wrote more than ${budget.output} bytes`);
    return size <= budget.output;
  };
  child.stdout.on("data", (chunk: Buffer) => count(chunk) && stdout.add(chunk));
  child.stderr.on("data", (chunk: Buffer) => count(chunk) && stderr.add(chunk));
  // A server that closed its end is known by its exit; the message that could not be written has no reader.
  child.stdin.on("error", (error: NodeJS.ErrnoException) => (problem ??= error.code === "EPIPE" ? null : error.message));
  child.on("error", (error) => (spawnError = error));
  const ended = endOf(child, usage).finally(() => live.delete(child.pid ?? 0));
  usage.limit(budget);
  if (words !== null) child.stdin.write(`${words.token}\n`);
  return {
    startedAt,
    usage,
    ended,
    send: (line) => child.stdin.writable && child.stdin.write(`${line}\n`),
    onLine: (listener) => stdout.deliverTo(listener),
    problem: () => problem,
    exceeded: () => limit,
    malformed: () => stdout.malformed,
    kill,
    stderr: () => stderr.text(),
    reached: () => stderr.reached,
    spawnError: () => spawnError,
    trouble: (code) => contained?.trouble(code, stderr.text()) ?? null,
    async finish(grace, { sample = true } = {}) {
      // What it did is compared with another version's: a container that answers quickly is looked at all the same.
      if (sample && contained) await Promise.race([contained.seen, ended]);
      if (sample) usage.sample();
      const from = stopwatch();
      child.stdin.end();
      const timer = setTimeout(() => kill("it did not end when its stdin was closed"), grace);
      const end = await ended;
      clearTimeout(timer);
      const afterMs = Math.round(stopwatch() - from);
      if (contained && ((await contained.remove()).outOfMemory || (problem === null && end.code === killedCode))) limit ??= "memory";
      const told = stderr.told();
      const strays = words === null ? killStrays() : (told?.left ?? 0);
      if (command.watch.user !== null) await removeLeftBy(command.watch.user);
      return { ...(told?.end ?? (stderr.confined ? torn(end) : end)), afterMs, strays };
    },
  };
}

/** The end of a confinement that had no time to tell how its program ended: who was killed with it did not end by itself. */
function torn({ signal }: ServerEnd): ServerEnd {
  return { code: null, signal: signal ?? "SIGKILL" };
}

/** Waits for the end, then a moment for the output that is still under way; strays that hold the pipes are not waited for. */
async function endOf(child: Child, usage: Usage): Promise<ServerEnd> {
  const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const end = await new Promise<ServerEnd>((resolve) => {
    child.once("exit", (code, signal) => resolve({ code, signal }));
    child.once("error", () => resolve({ code: null, signal: null }));
  });
  usage.stop();
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([closed, new Promise((resolve) => (timer = setTimeout(resolve, drainMs)))]);
  clearTimeout(timer);
  for (const stream of child.stdio) stream?.destroy();
  return end;
}
