import { spawn } from "node:child_process";
import { ExternalError } from "./errors.ts";

export interface RunOptions {
  readonly cwd?: string;
  /** The whole environment; default: this process's own. */
  readonly env?: Record<string, string | undefined>;
  readonly input?: string | Uint8Array;
  /** Milliseconds after which the process group is killed. */
  readonly timeout?: number;
  /** Bytes of stdout, and of stderr, kept; past that the process is killed. Default 64 MiB. */
  readonly maxOutput?: number;
  readonly signal?: AbortSignal;
}

export interface RunResult {
  readonly exitCode: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/**
 * Runs a program to its end from an argv array; no shell. A non-zero exit code is a result, not an error.
 * Throws ExternalError "process" when it cannot be started, runs out of time or floods its output.
 */
export function run(argv: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const [command, ...args] = argv as [string, ...string[]];
  if (stopping) return Promise.reject(new ExternalError("interrupted", `${command} was not started: this run is being stopped`));
  const cap = options.maxOutput ?? 64 * 1024 * 1024;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: [options.input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
      detached: true,
    });
    let failure: ExternalError | undefined;
    const kill = (why: ExternalError) => {
      failure ??= why;
      killGroup(child.pid);
    };
    const timer = options.timeout
      ? setTimeout(
          () => kill(new ExternalError("process", `${command} did not end within ${options.timeout} ms and was stopped`)),
          options.timeout,
        )
      : undefined;
    const abort = () => kill(new ExternalError("interrupted", `${command} was interrupted`));
    options.signal?.addEventListener("abort", abort, { once: true });
    live.add(child.pid ?? 0);
    const collect = (stream: NodeJS.ReadableStream) => {
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size > cap) kill(new ExternalError("process", `${command} printed more than ${cap} bytes and was stopped`));
        else chunks.push(chunk);
      });
      return chunks;
    };
    const stdout = collect(child.stdout as NodeJS.ReadableStream);
    const stderr = collect(child.stderr as NodeJS.ReadableStream);
    // A program that does not read its input (EPIPE) tells why by its exit code.
    child.stdin?.on("error", (error) => (failure ??= epipe(command, error)));
    child.stdin?.end(options.input);
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      options.signal?.removeEventListener("abort", abort);
      live.delete(child.pid ?? 0);
      finish();
    };
    child.on("error", (error) =>
      settle(() =>
        reject(
          new ExternalError("process", `${command} could not be started`, {
            cause: error,
            todo: `install ${command} or put it on the PATH`,
          }),
        ),
      ),
    );
    child.on("close", (code, signal) =>
      settle(() =>
        failure
          ? reject(failure)
          : resolve({
              exitCode: code ?? 128 + signalNumber(signal),
              stdout: Buffer.concat(stdout),
              stderr: Buffer.concat(stderr).toString("utf8"),
            }),
      ),
    );
  });
}

/** Process groups under way, so that an interrupted command leaves none behind. */
const live = new Set<number>();

let stopping = false;

/** Counts a process group among those that end when this run is ended; the function it returns takes it out again. */
export function trackGroup(pid: number | undefined): () => void {
  if (stopping) killGroup(pid);
  live.add(pid ?? 0);
  return () => live.delete(pid ?? 0);
}

/** Ends this run: kills every process group that `run` started and that has not ended, and starts no other. */
export function killRunning(): void {
  stopping = true;
  for (const pid of live) killGroup(pid);
}

/** Kills a process group whole (SIGKILL); one that is gone already is fine. */
export function killGroup(pid: number | undefined): void {
  if (!pid) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

function epipe(command: string, error: Error): ExternalError | undefined {
  if ((error as NodeJS.ErrnoException).code === "EPIPE") return undefined;
  return new ExternalError("process", `${command} could not be given its input`, { cause: error });
}

function signalNumber(signal: NodeJS.Signals | null): number {
  return signal === "SIGKILL" ? 9 : signal === "SIGTERM" ? 15 : signal === "SIGINT" ? 2 : 1;
}
