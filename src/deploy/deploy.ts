import { type DeployRequest, planDeployment } from "./plan-deployment.ts";
import type { DeployPorts } from "./ports.ts";
import { heldRollout, recordDeployment } from "./record-deployment.ts";
import type { Revert, Rollout, RolloutRow } from "./rollout.ts";
import { settleFailure } from "./settle-failure.ts";
import { stageAndSmoke } from "./stage-and-smoke.ts";

/** A revert is followed by the deployment of what is left; more rounds than this are for the next run. */
const rounds = 4;

/**
 * Makes the head of the base branch (or a commit) live on a target: plan, stage and smoke, switch or take back; after a revert the
 * resulting head goes live. Killed anywhere and run again it comes to the same end.
 */
export async function deploy(ports: DeployPorts, request: DeployRequest): Promise<Rollout> {
  const reverts: Revert[] = [];
  const failed: RolloutRow[] = [];
  for (let round = 1; ; round++) {
    const settled = await settleFailure(ports, request.target);
    reverts.push(...(settled?.reverts ?? []).filter((revert) => revert.kind !== "moved-on"));
    const staging = await planDeployment(ports, request);
    const waiting = reverts.some((revert) => revert.kind === "proposed");
    if (staging.plan.decision.kind !== "stage" || waiting) return together(heldRollout(staging.plan), reverts, failed);
    const rollout = await recordDeployment(ports, staging, await stageAndSmoke(ports, staging));
    if (rollout.outcome !== "rolled-back") return together(rollout, reverts, failed);
    reverts.push(...rollout.reverts);
    failed.push(...rollout.servers.filter((row) => row.result === "failed"));
    const goesOn = request.commit === undefined && rollout.reverts.every((revert) => revert.kind !== "proposed");
    if (!goesOn || round >= rounds) return { ...rollout, reverts };
  }
}

/** One rollout out of several rounds: what is live in the end, and what was taken back on the way. */
function together(last: Rollout, reverts: readonly Revert[], failed: readonly RolloutRow[]): Rollout {
  const servers = last.servers.map((row) => failed.find((other) => other.manifest === row.manifest && other.server === row.server) ?? row);
  const waiting = reverts.some((revert) => revert.kind === "proposed");
  if (!waiting && (reverts.length === 0 || last.outcome === "frozen" || last.outcome === "inconclusive")) return { ...last, servers };
  const { schema, target, commit, revision, live } = last;
  const why = last.outcome === "rolled-back" ? last.why : failed.map((row) => `${row.server}: ${row.why}`).join("; ");
  return { schema, target, commit, revision, servers, outcome: "rolled-back", live, why, reverts };
}
