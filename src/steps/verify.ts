import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Clock } from "../lib/clock.ts";
import { serverKey, serverText } from "../manifest/server-id.ts";
import type { UpdateSettings } from "../policy/policy.ts";
import type { SandboxKind } from "../probe/sandbox.ts";
import { serversAtOnce } from "../verify/capacity.ts";
import type { Pace } from "../verify/paced.ts";
import { measuredAlone } from "../verify/performance/measured-alone.ts";
import { tellNoEngine } from "../verify/tell-unlockable.ts";
import { taskId, verifyPlan } from "../verify/verify-plan.ts";
import { type VerifyResult, verifyServer } from "../verify/verify-server.ts";
import { taskForNow } from "../verify/verify-task.ts";
import { withFleet } from "../verify/with-fleet.ts";
import type { Detected } from "./detect.ts";
import { lastProofOf } from "./lock-step.ts";
import { daysOf, openLocks, openProvingPlane, openReviewer } from "./planes.ts";
import { rememberedProofs } from "./remembered-proofs.ts";
import type { Workspace } from "./workspace.ts";

/** Proves what a plan wants proven: locks in this plane, everything that runs a package in the other. Writes nothing to git. */
export async function verifyStep(workspace: Workspace, detected: Detected, how: Proving = {}): Promise<VerifyResult[]> {
  const { plan, inventory, policies, files } = detected;
  const { log, repo, folder, clock } = workspace;
  await using plane = await openProvingPlane(workspace, policies, how.isolation);
  const prover = rememberedProofs(plane, { folder: join(folder, "proofs"), clock });
  const ports = { locks: openLocks(workspace), prover, review: openReviewer(workspace, detected), log };
  const lastProof = lastProofOf(detected.state);
  const queueing = how.timeLimit === undefined ? { lastProof } : { lastProof, pace: paceUntil(clock.now() + how.timeLimit, clock) };
  const results = await verifyPlan({ plan, inventory, policies, files, workTree: repo, log, dayOf: daysOf(detected) }, ports, queueing);
  for (const { server, attempts, reasons } of results) if (attempts.length === 0) log.warn(`${serverText(server)}: ${reasons[0]}`);
  return results;
}

/** How a run proves, where it is not as always. */
export interface Proving {
  readonly isolation?: SandboxKind;
  /** Milliseconds after which no server is begun any more. */
  readonly timeLimit?: number;
}

/** A few more than are proven at once: the locks of the next are made meanwhile. */
const ahead = 3;

/** As many servers at once as this machine bears, none begun after `until`. */
export function paceUntil(until: number | null, clock: Clock): Pace {
  const atOnce = serversAtOnce(availableParallelism(), process.availableMemory()) + ahead;
  return { atOnce, until, now: () => clock.now() };
}

/**
 * Proves what is there now: each server as it is pinned, or as its launcher would resolve it today, a remote or a local program as it stands.
 * `asOf`: with a lock made now for that day, in place of the committed one; null: with the committed lock, or one by policy.
 */
export async function verifyNowStep(
  workspace: Workspace,
  detected: Detected,
  { asOf = null, isolation }: Proving & { readonly asOf?: UpdateSettings["lockAsOf"] | null } = {},
): Promise<VerifyResult[]> {
  const { plan, inventory, policies, files } = detected;
  const { log, repo } = workspace;
  await using prover = await openProvingPlane(workspace, policies, isolation);
  const ports = measuredAlone({ locks: openLocks(workspace), prover, review: openReviewer(workspace, detected), log });
  const resolved = new Map(plan.servers.map((row) => [serverKey(row), row.resolved]));
  const servers = inventory.servers.filter(({ disabled }) => !disabled);
  const inputs = {
    policies,
    files,
    workTree: repo,
    log,
    at: plan.at,
    dayOf: asOf === null ? daysOf(detected) : daysOf(withLocksAsOf(asOf, detected)),
  };
  const made = await Promise.all(
    servers.map((server) => taskForNow(taskId(server), server, resolved.get(serverKey(server)) ?? null, inputs)),
  );
  const tasks = asOf === null ? made : made.map((task) => ({ ...task, committed: { ...task.committed, lock: null } }));
  const results = await Promise.all(tasks.map((task) => verifyServer(task, ports)));
  tellNoEngine(results, log);
  return withFleet(tasks, results);
}

function withLocksAsOf(lockAsOf: UpdateSettings["lockAsOf"], detected: Detected): Detected {
  const { update } = detected.policies;
  const rules = update.rules.map((rule) => ({ ...rule, set: { ...rule.set, lockAsOf } }));
  return { ...detected, policies: { ...detected.policies, update: { ...update, defaults: { ...update.defaults, lockAsOf }, rules } } };
}
