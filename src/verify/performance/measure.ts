import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { ExternalError } from "../../lib/errors.ts";
import { run } from "../../lib/process.ts";
import { removeTree } from "../../lib/remove-tree.ts";
import type { Budget } from "../../policy/policy.ts";
import type { Era, StdioTarget } from "../../probe/probe.ts";
import { reasonFrom } from "../../probe/reason.ts";
import { findSandbox } from "../../probe/sandbox.ts";
import type { ServerProcess } from "../../probe/server-process.ts";
import { converse, type Session } from "../../probe/session.ts";
import { assertStarted, startConfined } from "../../probe/start-confined.ts";
import { stdioTransport } from "../../probe/stdio-transport.ts";
import type { Startable, Warm } from "./rounds.ts";

/** A version that is installed, and how it is measured. */
export interface Subject {
  /** Where it would be started: `folder` is for its HOME, TMP and working folder. */
  target(folder: string): Promise<StdioTarget>;
  /** Folders of its own; before a cold start they have to be read from the disk again. */
  readonly trees: readonly string[];
  /** Whether they can be. */
  readonly evict: boolean;
  readonly era: Era;
  /** What is called; null: nothing. */
  readonly tool: string | null;
  readonly budget: Budget;
  readonly signal?: AbortSignal;
}

/** How often a running server is asked for its list and its tool; less often where answers take long, or go over the network. */
const asked = { most: 20, over: 3, ms: 2_000 } as const;
const exitGrace = 2_000;
const longestAnswer = 10_000;

/** A version that can be measured in rounds. `folder` is for its homes: one that is used again and again, and new ones for cold starts. */
export function startable(subject: Subject, folder: string): Startable {
  let primed: Promise<Warm> | undefined;
  let colds = 0;
  const warm = async () => observe(subject, await subject.target(join(folder, "warm")));
  return {
    async cold() {
      const home = join(folder, `cold-${colds++}`);
      await mkdir(home, { recursive: true });
      if (subject.evict) for (const tree of subject.trees) await forgetPages(tree);
      const seen = await observe({ ...subject, tool: null }, await subject.target(home), false);
      await removeTree(home);
      return "failed" in seen ? seen : { start: seen["start.warm"]?.[0] ?? 0 };
    },
    async warm() {
      // The first one is only to make its home what later ones find.
      const first = await (primed ??= warm());
      return "failed" in first ? first : warm();
    },
  };
}

/** Starts it once: until its lists are there, then (unless it is only started) its list and its tool again and again. */
async function observe(subject: Subject, target: StdioTarget, answers = true): Promise<Warm> {
  const { budget, era, signal } = subject;
  if (signal?.aborted) throw new ExternalError("interrupted", "measuring was interrupted");
  const { server } = startConfined(target, { budget }, target.sandbox === null ? null : await findSandbox());
  const late = setTimeout(() => server.kill(`it did not answer within ${budget.start} ms`), budget.start);
  const abort = () => server.kill("measuring was interrupted");
  signal?.addEventListener("abort", abort, { once: true });
  let failure: unknown = null;
  const session = await converse(stdioTransport(server, null), era, { timeout: budget.start * 2 }).catch((error: unknown) => {
    failure = error;
    return null;
  });
  clearTimeout(late);
  const seen = session === null ? null : await ask(session, server, answers ? subject : null, target);
  const processor = server.usage.processor();
  await server.finish(exitGrace);
  signal?.removeEventListener("abort", abort);
  if (signal?.aborted) throw new ExternalError("interrupted", "measuring was interrupted");
  assertStarted(server, target);
  if (seen === null) return { failed: reasonOf(server, failure) };
  const memory = server.usage.peak();
  return { ...seen, memory: memory === null ? null : [memory], processor: processor === null ? null : [processor] };
}

type Answers = Record<"start.warm" | "list" | "call", readonly number[] | null>;

async function ask(session: Session, server: ServerProcess, subject: Subject | null, target: StdioTarget): Promise<Answers> {
  const start = [session.heard.listedAt - server.startedAt];
  if (subject === null) return { "start.warm": start, list: null, call: null };
  const lists = session.heard.raw.tools.length > 0 ? await repeated(session, asked.most, { method: "tools/list", params: {} }) : null;
  const { tool } = subject;
  const times = target.sandbox?.network === false ? asked.most : asked.over;
  const call = { method: "tools/call", params: { name: tool, arguments: {} } };
  return { "start.warm": start, list: lists, call: tool === null ? null : await repeated(session, times, call) };
}

/** Milliseconds of each answer; null where one was an error: what does not answer is the matter of other suites. */
async function repeated(
  { client }: Session,
  times: number,
  request: { readonly method: string; readonly params: Record<string, unknown> },
): Promise<number[] | null> {
  const taken: number[] = [];
  for (const from = performance.now(); taken.length < times && performance.now() - from < asked.ms; ) {
    const sent = performance.now();
    const answered = await client.request(request, anyResult, { timeout: longestAnswer }).then(
      () => true,
      () => false,
    );
    if (!answered) return null;
    taken.push(performance.now() - sent);
  }
  return taken;
}

const anyResult = { "~standard": { version: 1 as const, vendor: "mcp-gitops", validate: (value: unknown) => ({ value }) } };

function reasonOf(server: ServerProcess, failure: unknown): string {
  const said = reasonFrom(server.stderr(), []);
  return server.problem() ?? said ?? (failure instanceof Error ? failure.message : "it did not answer");
}

/** Drops what the kernel keeps of a folder's files in memory, as far as nobody else holds it (posix_fadvise DONTNEED, by coreutils' dd). */
const dropPages = 'for file; do dd if="$file" iflag=nocache count=0 2>/dev/null || exit 1; done';

/** What no start reads: to drop it takes time for nothing. */
const neverRead = ["*.d.ts", "*.d.mts", "*.d.cts", "*.map", "*.md", "LICENSE*"];

/** Whether the files of a folder will be read from the disk the next time. */
export async function forgetPages(folder: string): Promise<boolean> {
  if (process.platform !== "linux") return false;
  const files = ["-type", "f", "-size", "+0", ...neverRead.flatMap((name) => ["!", "-name", name])];
  const { exitCode } = await run(["find", folder, ...files, "-exec", "sh", "-c", dropPages, "sh", "{}", "+"], { timeout: 60_000 });
  return exitCode === 0;
}
