import { availableParallelism } from "node:os";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { ExternalError, errorDocument } from "../lib/errors.ts";
import { openStore } from "../lock/store.ts";
import { type SandboxKind, settleSandbox } from "../probe/sandbox.ts";
import { serversAtOnce } from "./capacity.ts";
import { checkJob } from "./job-schema.ts";
import { prove } from "./prove.ts";
import { removeStaleScratch } from "./stale-scratch.ts";
import type { ProvePorts } from "./start.ts";

export interface ProverOptions {
  /** Where the store and the trees are kept. */
  readonly cacheDir: string;
  /** The folder whose `.npmrc` counts. */
  readonly configDir: string;
  readonly env: NodeJS.ProcessEnv;
  /** Folders for trees, best first; default the cache and the system's temporary folder. */
  readonly folders: readonly string[];
  /** How servers are confined; default: the strongest way that works here. */
  readonly isolation?: SandboxKind;
  readonly signal: AbortSignal;
}

/** The last line of a conversation that ends well: an end of input without it means that the deciding process died. */
export const endLine = JSON.stringify({ end: true });

/**
 * The proving plane's main loop: a job a line comes in, a line `{id, proof}` or `{id, error}` goes out as soon as it is proven, a few at a
 * time. Holds no token, decides nothing. Ends when told; when its input just stops, what is under way is interrupted.
 */
export async function runProver(stdin: Readable, stdout: Writable, options: ProverOptions): Promise<void> {
  if (options.isolation) await settleSandbox(options.isolation);
  const orphaned = new AbortController();
  const signal = AbortSignal.any([options.signal, orphaned.signal]);
  const store = openStore(options.cacheDir, { configDir: options.configDir, env: options.env, signal });
  const ports: ProvePorts = { store, env: options.env, folders: options.folders, signal };
  const turns = openTurns(serversAtOnce(availableParallelism(), process.availableMemory()));
  const under: Promise<void>[] = [];
  under.push(removeStaleScratch(options.folders, Date.now()));
  let told = false;
  stdout.on("error", () => orphaned.abort());
  for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line === "") continue;
    if (line === endLine) {
      told = true;
      break;
    }
    under.push(turns(async () => void stdout.write(`${JSON.stringify(await answer(line, ports))}\n`)));
  }
  if (!told) orphaned.abort(new ExternalError("interrupted", "the deciding process is gone"));
  await Promise.all(under);
}

async function answer(line: string, ports: ProvePorts): Promise<unknown> {
  let id: string | null = null;
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "object" && value !== null && "id" in value && typeof value.id === "string") id = value.id;
    const job = checkJob(value);
    return { id, proof: await prove(job, ports) };
  } catch (error) {
    // The border of a plane: an error crosses it as data, and is thrown again on the other side.
    return { id, ...errorDocument(error) };
  }
}

/** Lets at most `count` tasks run at a time, in the order in which they came. */
export function openTurns(count: number): <Result>(task: () => Promise<Result>) => Promise<Result> {
  let free = count;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (free > 0) free--;
    else await new Promise<void>((turn) => waiting.push(turn));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
