import { digestOf } from "../lib/canonical.ts";
import type { Lock } from "../lock/lock.ts";
import type { NpmContext } from "../lock/npm-process.ts";
import { type Resolution, resolveLock } from "../lock/resolve-lock.ts";
import { openTurns } from "./prover.ts";
import type { VerifyTask } from "./verify-task.ts";

/** Where locks come from: the registry (the deciding plane), or a run's folder (a workflow's proving job). */
export type LockSource = (name: string, version: string) => Promise<Resolution>;

/** Resolving is bound by the network: a few npm processes at a time. */
const resolvers = 4;

/** Locks from the registry, each package and version resolved once. */
export function openLockSource(context: NpmContext): LockSource {
  const turns = openTurns(resolvers);
  const known = new Map<string, Promise<Resolution>>();
  return (name, version) => {
    const key = `${name}@${version}`;
    const pending = known.get(key) ?? turns(() => resolveLock({ name, version }, context));
    known.set(key, pending);
    return pending;
  };
}

/** The lock of one version of a task's package: the committed one where it is of that very version, else from the source. */
export async function lockFor(task: VerifyTask, version: string, source: LockSource): Promise<Resolution> {
  const { lock } = task.committed;
  if (lock !== null && lock.package === task.name && lock.version === version) return { kind: "resolved", lock };
  if (task.name === null) return { kind: "unresolvable", reason: "it has no package" };
  if (!task.package?.startsWith("pkg:npm/")) return { kind: "unavailable", reason: "only npm packages can be locked so far" };
  return source(task.name, version);
}

export function lockDigest(resolution: Resolution): string | null {
  return resolution.kind === "resolved" ? digestOf(resolution.lock) : null;
}

export function lockOf(resolution: Resolution): Lock | null {
  return resolution.kind === "resolved" ? resolution.lock : null;
}
