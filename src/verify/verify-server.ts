import type { Log } from "../lib/log.ts";
import type { Lock } from "../lock/lock.ts";
import type { Resolution } from "../lock/resolution.ts";
import { type ServerId, serverText } from "../manifest/server-id.ts";
import { behindBridge, networkOffProof } from "./bridged-proof.ts";
import { completeProof } from "./complete-proof.ts";
import { attemptText } from "./deciding-reason.ts";
import { type LockSource, lockFor, lockOf } from "./lock-source.ts";
import { lacksEngine } from "./no-engine.ts";
import type { Prover } from "./open-prover.ts";
import { type ProofJob, provingSettings } from "./proof-job.ts";
import type { TreeReviewer } from "./security/review-trees.ts";
import type { TreeReview } from "./security/tree-review.ts";
import { proveSteadily } from "./steadily.ts";
import { unlockedProof } from "./unlocked-proof.ts";
import type { Proof } from "./verdict.ts";
import type { VerifyTask } from "./verify-task.ts";

/** What verification of one server came to. */
export interface VerifyResult {
  readonly id: string;
  readonly server: ServerId;
  /** Every attempt, in the order in which candidates were tried. */
  readonly attempts: readonly Proof[];
  /** The attempt that passed (or passed with warnings); null where none did. */
  readonly chosen: Proof | null;
  /** The lock of the chosen candidate; null for a remote. */
  readonly lock: Lock | null;
  /** One sentence for each attempt: what was decided and why. */
  readonly reasons: readonly string[];
}

export interface VerifyPorts {
  readonly locks: LockSource;
  readonly prover: Prover;
  /** What the deciding plane says of a tree; without it verdicts say that nobody was asked. */
  readonly review?: TreeReviewer;
  readonly log: Log;
}

/** Tries a server's candidates, best first, until one does not fail; trouble of infrastructure ends the search, for it says nothing of the next either. */
export async function verifyServer(task: VerifyTask, ports: VerifyPorts): Promise<VerifyResult> {
  const attempts: Proof[] = [];
  const candidates = task.candidates.length > 0 ? task.candidates : [null];
  for (const [index, candidate] of candidates.entries()) {
    const proof = await attempt(task, { candidate, index }, ports);
    attempts.push(proof);
    ports.log.progress(serverText(task), attemptText(proof.verdict));
    if (proof.verdict.outcome !== "fail") break;
  }
  return toResult(task, attempts, ports.locks);
}

/** The result out of a task and its proofs: the last attempt is chosen where it passed. */
export async function toResult(task: VerifyTask, attempts: readonly Proof[], locks: LockSource): Promise<VerifyResult> {
  const last = attempts.at(-1);
  const chosen = last && (last.verdict.outcome === "pass" || last.verdict.outcome === "warn") ? last : null;
  const version = chosen?.verdict.to ?? null;
  return {
    id: task.id,
    server: { manifest: task.manifest, server: task.server },
    attempts,
    chosen,
    lock: version === null ? null : lockOf(await lockFor(task, version, locks)),
    reasons: attempts.map(({ verdict }) => attemptText(verdict)),
  };
}

type Attempt = { readonly candidate: VerifyTask["candidates"][number] | null; readonly index: number };

async function attempt(task: VerifyTask, which: Attempt, ports: VerifyPorts): Promise<Proof> {
  if (task.bridge && !task.settings.network) return networkOffProof(task, which.candidate?.version ?? null);
  const { proof, review } = await proven(task, which, ports);
  return completeProof(task.bridge ? behindBridge(proof) : proof, task, { review, neighbours: task.neighbours ?? [] });
}

type Proven = { readonly proof: Proof; readonly review: TreeReview | null };

async function proven(task: VerifyTask, { candidate, index }: Attempt, { locks, prover, review, log }: VerifyPorts): Promise<Proven> {
  const what = candidate?.version ?? (task.launch.url === null ? "the local program" : "the remote");
  if (candidate !== null) log.progress(serverText(task), `locking ${what}`);
  const [pinned, wanted] = await Promise.all([
    task.pinned === null ? null : lockFor(task, task.pinned, locks),
    candidate === null ? null : lockFor(task, candidate.version, locks),
  ]);
  if (candidate !== null && wanted !== null && wanted.kind !== "resolved")
    return { proof: unlockedProof(task, candidate.version, wanted), review: null };
  if (pinned?.kind === "unavailable" && candidate !== null)
    return {
      proof: unlockedProof(task, candidate.version, { ...pinned, reason: `pinned ${task.pinned}: ${pinned.reason}` }),
      review: null,
    };
  log.progress(serverText(task), `proving ${what}`);
  const lock = wanted && lockOf(wanted);
  const [proof, found] = await Promise.all([
    proveSteadily(jobFor(task, { candidate, index }, { pinned, wanted }), prover),
    review && lock ? review(lock, pinned && lockOf(pinned)) : null,
  ]);
  const lacking = candidate === null ? null : lacksEngine(proof);
  // Where nothing was started there is no lock to go by either: a person may still want it.
  if (candidate !== null && lacking !== null)
    return { proof: unlockedProof(task, candidate.version, { kind: "unstartable", reason: lacking }), review: null };
  return { proof, review: found };
}

function jobFor(
  task: VerifyTask,
  { candidate, index }: Attempt,
  locks: { pinned: Resolution | null; wanted: Resolution | null },
): ProofJob {
  const { manifest, server, launch, from } = task;
  const pinnedLock = locks.pinned && lockOf(locks.pinned);
  const candidateLock = locks.wanted && lockOf(locks.wanted);
  return {
    schema: "mcp-gitops/proof-job/v1",
    id: `${task.id}.${index}`,
    mode: task.pinned === null ? "record" : "compare",
    manifest,
    server,
    package: task.package,
    launch,
    from,
    pinned: task.pinned !== null && pinnedLock ? { version: task.pinned, lock: pinnedLock } : null,
    candidate: candidate && candidateLock ? { version: candidate.version, lock: candidateLock } : null,
    pinnedMissing: locks.pinned?.kind === "unresolvable" ? locks.pinned.reason : null,
    baseline: task.committed.contract,
    claimedBump: candidate?.claimedBump ?? null,
    settings: provingSettings(task.settings),
    ...(task.scenarios && { scenarios: task.scenarios }),
  };
}
