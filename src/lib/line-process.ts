import { type ChildProcessByStdio, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { devNull } from "node:os";
import type { Readable, Writable } from "node:stream";
import { ExternalError } from "./errors.ts";
import { highestInherited } from "./inherited-descriptors.ts";

export interface LineProcessOptions {
  /** The whole environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  /** Bytes of one line of stdout; past that the process is ended. */
  readonly maxLine: number;
  readonly onLine: (line: string) => void;
  readonly signal?: AbortSignal;
}

/** A program that one talks to in lines. */
export interface LineProcess {
  send(line: string): void;
  /** Closes its stdin. */
  close(): void;
  /** Asks it to end (SIGTERM), and ends it after five seconds. */
  stop(): void;
  /** Resolves when it has ended, to the end of its stderr; rejects with ExternalError "process" when it could not be started or did not end well. */
  readonly ended: Promise<string>;
}

/**
 * Starts a program from an argv array; no shell. It is in this process's own group, so that Ctrl-C reaches it too. Nothing that this process has open is
 * open there: it may start strangers.
 */
export function startLineProcess(argv: readonly string[], options: LineProcessOptions): LineProcess {
  const [command, ...args] = argv as [string, ...string[]];
  const child = spawnAlone(command, args, options);
  let failure: ExternalError | undefined;
  let timer: NodeJS.Timeout | undefined;
  const stop = () => {
    child.kill("SIGTERM");
    timer ??= setTimeout(() => child.kill("SIGKILL"), 5000).unref();
  };
  const fail = (error: ExternalError) => {
    failure ??= error;
    stop();
  };
  const abort = () => fail(new ExternalError("interrupted", `${command} was interrupted`));
  options.signal?.addEventListener("abort", abort, { once: true });
  if (options.signal?.aborted) abort();
  readLines(child.stdout, options, () =>
    fail(new ExternalError("process", `${command} answered with a line of more than ${options.maxLine} bytes`)),
  );
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr = `${stderr}${text}`.slice(-16_384)));
  // Writing to a process that has ended: how it ended is what counts, and `ended` tells it.
  child.stdin.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") fail(new ExternalError("process", `${command} could not be written to`, { cause: error }));
  });
  const ended = new Promise<string>((resolve, reject) => {
    child.on("error", (cause) => reject(new ExternalError("process", `${command} could not be started`, { cause })));
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      options.signal?.removeEventListener("abort", abort);
      if (code === 0 && !failure) resolve(stderr);
      else
        reject(
          failure ?? new ExternalError("process", `${command} ended with ${signal ?? `exit code ${code}`}`, { found: stderr.slice(-2000) }),
        );
    });
  });
  return { send: (line) => void child.stdin.write(`${line}\n`), close: () => void child.stdin.end(), stop, ended };
}

function spawnAlone(command: string, args: readonly string[], { cwd, env }: LineProcessOptions) {
  const nothing = openSync(devNull, "r");
  const others = Array.from({ length: highestInherited() - 2 }, () => nothing);
  try {
    const child = spawn(command, args, { cwd, env: { ...env }, stdio: ["pipe", "pipe", "pipe", ...others] });
    return child as ChildProcessByStdio<Writable, Readable, Readable>;
  } finally {
    closeSync(nothing);
  }
}

function readLines(stream: NodeJS.ReadableStream, options: LineProcessOptions, flooded: () => void): void {
  let parts: Buffer[] = [];
  let size = 0;
  stream.on("data", (chunk: Buffer) => {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      parts.push(chunk.subarray(from, at));
      from = at + 1;
      const line = Buffer.concat(parts).toString("utf8");
      parts = [];
      size = 0;
      if (line !== "") options.onLine(line);
    }
    size += chunk.length - from;
    if (size > options.maxLine) flooded();
    else if (from < chunk.length) parts.push(chunk.subarray(from));
  });
}
