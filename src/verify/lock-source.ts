import { availableParallelism } from "node:os";
import { digestOf } from "../lib/canonical.ts";
import type { Lock } from "../lock/lock.ts";
import type { ManagerContext, Resolution } from "../lock/resolution.ts";
import { resolveLock } from "../lock/resolve-lock.ts";
import { isLockOf, type Wanted, wantedOf } from "../lock/wanted.ts";
import { openTurns } from "./prover.ts";
import type { VerifyTask } from "./verify-task.ts";

/** Where locks come from: the registry (the deciding plane), or a run's folder (a workflow's proving job). */
export type LockSource = (wanted: Wanted) => Promise<Resolution>;

/** Package managers at once. Each waits for its registry half of its time, and holds up to 190 MB: no more of them than processors. */
const resolvers = Math.min(3, Math.max(2, availableParallelism()));

/** Locks from the registry, each package and version resolved once. */
export function openLockSource(context: ManagerContext): LockSource {
  const turns = openTurns(resolvers);
  const known = new Map<string, Promise<Resolution>>();
  return (wanted) => {
    const key = digestOf(wanted);
    const pending = known.get(key) ?? turns(() => resolveLock(wanted, context));
    known.set(key, pending);
    return pending;
  };
}

/** The lock of one version of a task's package: the committed one where it is of just that, else from the source. */
export async function lockFor(task: VerifyTask, version: string, source: LockSource): Promise<Resolution> {
  const wanted = wantedFor(task, version);
  if ("kind" in wanted) return wanted;
  const { lock } = task.committed;
  return lock !== null && isLockOf(lock, wanted) ? { kind: "resolved", lock } : source(wanted);
}

/** What to lock for one version of a task, with the day that the task has for it. */
export function wantedFor(task: VerifyTask, version: string): ReturnType<typeof wantedOf> {
  const day = version === task.pinned ? task.pinnedDay : task.candidates.find((one) => one.version === version)?.day;
  return wantedOf(task, version, day);
}

export function lockDigest(resolution: Resolution): string | null {
  return resolution.kind === "resolved" ? digestOf(resolution.lock) : null;
}

export function lockOf(resolution: Resolution): Lock | null {
  return resolution.kind === "resolved" ? resolution.lock : null;
}
