import { digestOf } from "../lib/canonical.ts";
import { ConfigError, ExternalError, InternalError } from "../lib/errors.ts";
import { type LineProcess, startLineProcess } from "../lib/line-process.ts";
import type { ProofJob } from "./proof-job.ts";
import { checkProof } from "./proof-schema.ts";
import { endLine } from "./prover.ts";
import type { Proof } from "./verdict.ts";

/** The proving plane as the deciding plane sees it. */
export interface Prover extends AsyncDisposable {
  /** Proves a job in the other plane. Throws ExternalError "process" when that plane fails or returns what is no proof of the job. */
  prove(job: ProofJob): Promise<Proof>;
}

export interface OpenProverOptions {
  /** The argv of the internal command `prove`: Node, the command line's entry, `prove`, and where its cache and configuration are. */
  readonly argv: readonly string[];
  /** The whole environment of the proving plane: see `proverEnvironment`. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal;
  /** One process for each job: where no sandbox separates servers from the verifier. */
  readonly alone?: boolean;
}

const maxProofBytes = 64 * 1024 * 1024;
const aloneAtATime = 2;

/** Opens the proving plane; its process starts with the first job, and ends with the scope of the prover. */
export function openProver(options: OpenProverOptions): Prover {
  if (options.alone) return openLoneProvers(options);
  let session: Session | undefined;
  let closed = false;
  return {
    async prove(job) {
      if (closed) throw new InternalError("the proving plane was closed before the last job");
      // One that fell takes nothing of the next job with it.
      if (session?.fell()) session = undefined;
      return (session ??= openSession(options)).prove(job);
    },
    async [Symbol.asyncDispose]() {
      closed = true;
      await session?.close();
    },
  };
}

/** A process of its own for each job, so that a server that reaches its verifier reaches nobody else's. */
function openLoneProvers(options: OpenProverOptions): Prover {
  let turn = Array.from({ length: aloneAtATime }, () => Promise.resolve());
  return {
    async prove(job) {
      const [mine = Promise.resolve(), ...others] = turn;
      const done = mine.then(async () => {
        const session = openSession(options);
        try {
          return await session.prove(job);
        } finally {
          await session.close();
        }
      });
      const settled = done.then(
        () => {},
        () => {},
      );
      turn = [...others, settled];
      return done;
    },
    [Symbol.asyncDispose]: async () => void (await Promise.all(turn)),
  };
}

interface Session {
  prove(job: ProofJob): Promise<Proof>;
  close(): Promise<void>;
  /** Whether it will prove nothing more. */
  fell(): boolean;
}

interface Waiting {
  readonly job: ProofJob;
  readonly resolve: (proof: Proof) => void;
  readonly reject: (error: unknown) => void;
}

function openSession(options: OpenProverOptions): Session {
  const waiting = new Map<string, Waiting>();
  let dead: { readonly error: unknown } | null = null;
  const failAll = (error: unknown) => {
    dead ??= { error };
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const plane: LineProcess = startLineProcess(options.argv, {
    env: options.env,
    maxLine: maxProofBytes,
    onLine: (line) => {
      try {
        deliver(line, waiting);
      } catch (error) {
        failAll(error);
        plane.stop();
      }
    },
    ...(options.signal && { signal: options.signal }),
  });
  const ended = plane.ended.then(
    () =>
      failAll(
        new ExternalError("process", "the proving plane ended before it had proven everything", { todo: "run the same command again" }),
      ),
    (error: unknown) => failAll(error),
  );
  return {
    prove: (job) =>
      new Promise((resolve, reject) => {
        if (dead) throw dead.error;
        if (waiting.has(job.id)) throw new TypeError(`two jobs are called ${job.id}`);
        waiting.set(job.id, { job, resolve, reject });
        plane.send(JSON.stringify(job));
      }),
    fell: () => dead !== null,
    async close() {
      plane.send(endLine);
      plane.close();
      await ended;
    },
  };
}

/** A line of the other plane: data that nobody vouches for. */
function deliver(line: string, waiting: Map<string, Waiting>): void {
  const message = parsed(line);
  const entry = typeof message.id === "string" ? waiting.get(message.id) : undefined;
  if (!entry) throw new ExternalError("process", "the proving plane answered what was not asked", { found: line.slice(0, 500) });
  waiting.delete(entry.job.id);
  try {
    if (message.error !== undefined) throw errorOf(message.error);
    entry.resolve(checkProof(message.proof, expectedOf(entry.job)));
  } catch (error) {
    entry.reject(error);
  }
}

/** What a proof of this job has to be about. */
export function expectedOf(job: ProofJob): Parameters<typeof checkProof>[1] {
  const { manifest, server, from } = job;
  const lock = job.candidate ? digestOf(job.candidate.lock) : null;
  return { manifest, server, package: job.package, from, to: job.candidate?.version ?? null, lock };
}

function parsed(line: string): Record<string, unknown> {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch (cause) {
    throw new ExternalError("process", "the proving plane answered with a line that is no JSON", { cause, found: line.slice(0, 500) });
  }
}

function errorOf(value: unknown): Error {
  const { kind, message, found, todo } = value as Readonly<Record<string, unknown>>;
  const details = {
    ...(typeof found === "string" && { found: found.slice(0, 2000) }),
    ...(typeof todo === "string" && { todo: todo.slice(0, 500) }),
  };
  const words = `the proving plane says: ${String(message).slice(0, 1000)}`;
  return kind === "config" ? new ConfigError("environment", words, details) : new ExternalError("process", words, details);
}
