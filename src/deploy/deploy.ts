import { type DeployRequest, planDeployment } from "./plan-deployment.ts";
import type { DeployPorts, Smoke } from "./ports.ts";
import { heldRollout, recordDeployment } from "./record-deployment.ts";
import { launchDigest } from "./revision.ts";
import type { Revert, Rollout } from "./rollout.ts";
import { settleFailure } from "./settle-failure.ts";
import { stageAndSmoke } from "./stage-and-smoke.ts";

/** A revert is followed by the deployment of what is left; more rounds than this are for the next run. */
const rounds = 4;

/**
 * Makes the head of the base branch (or a commit) live on a target: plan, stage and smoke, switch or take back; after a revert the
 * resulting head goes live. Killed anywhere and run again it comes to the same end.
 */
export async function deploy(world: DeployPorts, request: DeployRequest): Promise<Rollout> {
  const ports = { ...world, smoke: passingOnce(world.smoke) };
  const refused: Rollout[] = [];
  const reverts: Revert[] = [];
  for (let round = 1; ; round++) {
    const settled = await settleFailure(ports, request.target);
    reverts.push(...(settled?.reverts ?? []).filter((revert) => revert.kind !== "moved-on"));
    const staging = await planDeployment(ports, request);
    const waiting = reverts.some((revert) => revert.kind === "proposed");
    if (staging.plan.decision.kind !== "stage" || waiting) return together(heldRollout(staging.plan), refused, reverts);
    const rollout = await recordDeployment(ports, staging, await stageAndSmoke(ports, staging));
    if (rollout.outcome !== "rolled-back") return together(rollout, refused, reverts);
    refused.push(rollout);
    reverts.push(...rollout.reverts);
    const goesOn = request.commit === undefined && rollout.reverts.every((revert) => revert.kind !== "proposed");
    if (!goesOn || round >= rounds) return together(rollout, refused, reverts);
  }
}

/** What passed in one round is not started again in the next. */
function passingOnce(smoke: DeployPorts["smoke"]): DeployPorts["smoke"] {
  const passed = new Map<string, Smoke>();
  return async (job) => {
    const key = job.staged && `${job.staged.tree}\0${launchDigest(job.server)}`;
    const known = key === null ? undefined : passed.get(key);
    if (known) return known;
    const found = await smoke(job);
    if (key !== null && (found.outcome === "pass" || found.outcome === "warn")) passed.set(key, found);
    return found;
  };
}

/** One rollout out of several rounds: the first that was refused, what was taken back on the way, and what is live in the end. */
function together(last: Rollout, refused: readonly Rollout[], reverts: readonly Revert[]): Rollout {
  const failed = refused.flatMap((rollout) => rollout.servers.filter((row) => row.result === "failed"));
  const servers = last.servers.map((row) => failed.find((other) => other.manifest === row.manifest && other.server === row.server) ?? row);
  const waiting = reverts.some((revert) => revert.kind === "proposed");
  if (!waiting && (reverts.length === 0 || last.outcome === "frozen" || last.outcome === "inconclusive")) return { ...last, servers };
  const { schema, target, commit, revision } = refused[0] ?? last;
  const why = failed.map((row) => `${row.server}: ${row.why}`).join("; ") || "an earlier run left it to be taken back";
  return { schema, target, commit, revision, servers, outcome: "rolled-back", live: last.live, why, reverts };
}
