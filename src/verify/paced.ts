import { openTurns } from "./prover.ts";
import type { VerifyResult } from "./verify-server.ts";
import type { VerifyTask } from "./verify-task.ts";

/** How many servers are under way at once, and until when one is begun. */
export interface Pace {
  readonly atOnce: number;
  /** Milliseconds of `now`; null: there is no limit. What has begun is brought to its end. */
  readonly until: number | null;
  readonly now: () => number;
}

/** Why a server was not looked at, in the documents that jobs hand on and in words. */
export const leftWords = {
  time: "the time limit came before its turn",
  place: "there are more servers than jobs",
  alone: "this host cannot keep servers apart, and proves one a job",
} as const;
export type Left = keyof typeof leftWords;

/** Runs tasks in their order, a few at a time; null for those that the time limit left out. */
export async function paced<Task, Result>(
  tasks: readonly Task[],
  { atOnce, until, now }: Pace,
  run: (task: Task) => Promise<Result>,
): Promise<(Result | null)[]> {
  const turns = openTurns(atOnce);
  return Promise.all(tasks.map((task) => turns(async () => (until !== null && now() >= until ? null : run(task)))));
}

/** The result of a server that nobody looked at. It says nothing of it, and it comes first the next time. */
export function leftOut({ id, manifest, server }: Pick<VerifyTask, "id" | "manifest" | "server">, why: Left): VerifyResult {
  const reasons = [`left out: ${leftWords[why]}; it comes first the next time`];
  return { id, server: { manifest, server }, attempts: [], chosen: null, lock: null, reasons };
}
