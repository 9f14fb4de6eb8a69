import { draft, type EventData, type EventDraft } from "../ledger/event-types.ts";
import { isoTime } from "../lib/clock.ts";
import { ExternalError } from "../lib/errors.ts";
import { neutralise } from "../report/neutralise.ts";
import { closeIncidents } from "./close-incidents.ts";
import type { DeploymentPlan, SmokeReport, Staging } from "./deployment.ts";
import { blockers, type JudgedServer, judge, rolloutRow } from "./judge.ts";
import { observeTarget } from "./observe.ts";
import type { RecordPorts } from "./ports.ts";
import { rowOf } from "./revision.ts";
import type { Rollout, RolloutOutcome } from "./rollout.ts";
import { type Settled, settleFailure } from "./settle-failure.ts";
import { checkSwitched, switchBack, switchTarget } from "./switch.ts";
import { targetHistory } from "./target-history.ts";
import { uncommittedLocks } from "./uncommitted-locks.ts";
import { incidentOf } from "./words.ts";

/**
 * The third phase, which holds the token and runs nothing: switches the target when every changed server answered, else takes the
 * failed ones back in the base branch. Every step can be repeated; the ledger's `deployment-verified` is the last.
 */
export async function recordDeployment(ports: RecordPorts, staging: Staging, report: SmokeReport): Promise<Rollout> {
  const { plan } = staging;
  const servers = judge(plan, report);
  if (plan.decision.kind !== "stage") return heldRollout(plan);
  await checkStillCurrent(ports, plan);
  const failed = blockers(servers, "failed");
  const earlier = await settleFailure(ports, plan.target);
  // What an earlier run left to be taken back is what this plan was refused for.
  if (earlier && failed.length > 0) return takenBack(plan, servers, earlier);
  if (failed.length > 0) return fail(ports, staging, servers);
  const unclear = blockers(servers, "inconclusive");
  if (unclear.length > 0) {
    const why = unclear.map((server) => `${server.server}: ${neutralise(server.why, 200)}`).join("; ");
    return rollout(plan, servers, { outcome: "inconclusive", live: liveOf(plan), why });
  }
  return goLive(ports, staging, servers);
}

/** The rollout of a plan that asks for nothing. */
export function heldRollout(plan: DeploymentPlan): Rollout {
  const rows = plan.servers.map((planned): JudgedServer => {
    const row = plan.revision.servers.find((candidate) => candidate.manifest === planned.manifest && candidate.server === planned.server);
    const about = { manifest: planned.manifest, server: planned.server, package: row?.package ?? null, lock: row?.lock ?? null };
    const result = plan.decision.kind === "unchanged" ? "kept" : "not-tried";
    const from = rowOf(plan.current, planned)?.version ?? null;
    return { ...about, from, to: row?.version ?? null, result, why: "", findings: [], blocks: false };
  });
  switch (plan.decision.kind) {
    case "frozen":
      return rollout(plan, rows, { outcome: "frozen", live: liveOf(plan), why: plan.decision.why });
    case "unchanged":
      return rollout(plan, rows, { outcome: "unchanged", live: plan.revision.id });
    case "stage":
      return rollout(plan, rows, { outcome: "frozen", live: liveOf(plan), why: "a revert waits for a person" });
  }
}

/** A plan is made against what was live; a run that deployed something else meanwhile has won. */
async function checkStillCurrent(ports: RecordPorts, plan: DeploymentPlan): Promise<void> {
  const { current } = targetHistory(await ports.ledger.read(), plan.target.name);
  if (current?.revision === plan.current?.id) return;
  throw new ExternalError("conflict", `another run deployed to ${plan.target.name} meanwhile`, {
    found: current?.revision ?? "nothing",
    todo: "run the same command again",
  });
}

async function goLive(ports: RecordPorts, staging: Staging, servers: readonly JudgedServer[]): Promise<Rollout> {
  const { plan } = staging;
  const { target, revision, current } = plan;
  const place = { revision: revision.id, commit: revision.commit };
  const deployment = { target: target.name, commit: revision.commit };
  const locks = await uncommittedLocks(ports, staging);
  await ports.ledger.append({ title: `Deploy ${revision.id} to ${target.name}`, events: startedEvents(plan), locks });
  await ports.forge.recordDeployment({ ...deployment, state: "in_progress", description: `switching to ${revision.id}` });
  await switchTarget(ports, target, place);
  await checkSwitched(ports, target, place);
  const observed = await observeTarget(ports, staging, servers);
  if (blockers(observed, "failed").length > 0) {
    await switchBack(ports, target, current && { revision: current.id, commit: current.commit });
    return fail(ports, staging, observed);
  }
  await ports.forge.recordDeployment({ ...deployment, state: "success", description: `verified ${revision.id}` });
  const verified = draft("deployment-verified", deploymentData(plan, observed));
  const closed = await closeIncidents(ports, { target: target.name, revision: revision.id }, observed);
  await ports.ledger.append({ title: `Verify ${revision.id} on ${target.name}`, events: [verified, ...closed] });
  return rollout(plan, observed, { outcome: "verified", live: revision.id, previous: current?.id ?? null });
}

function startedEvents(plan: DeploymentPlan): EventDraft[] {
  const thaw = plan.decision.kind === "stage" ? plan.decision.thaw : null;
  const thawed = thaw === null ? [] : [draft("thawed", { target: plan.target.name, why: thaw, by: "deploy" })];
  return [...thawed, draft("deployment-started", deploymentData(plan, []))];
}

/** The ledger is told first: its events are the intention that `settleFailure` carries out, now or in the next run. */
async function fail(ports: RecordPorts, staging: Staging, servers: readonly JudgedServer[]): Promise<Rollout> {
  const { plan } = staging;
  await recordFailure(ports, staging, blockers(servers, "failed"));
  return takenBack(plan, servers, await settleFailure(ports, plan.target));
}

function takenBack(plan: DeploymentPlan, servers: readonly JudgedServer[], settled: Settled | null): Rollout {
  if (settled?.frozen) return rollout(plan, servers, { outcome: "frozen", live: liveOf(plan), why: settled.frozen });
  const failed = blockers(servers, "failed").map((server) => `${server.server}: ${neutralise(server.why, 200)}`);
  return rollout(plan, servers, { outcome: "rolled-back", live: liveOf(plan), why: failed.join("; "), reverts: settled?.reverts ?? [] });
}

async function recordFailure(ports: RecordPorts, staging: Staging, failed: readonly JudgedServer[]): Promise<void> {
  const { plan } = staging;
  const events: EventDraft[] = [draft("deployment-failed", deploymentData(plan, failed))];
  for (const server of failed) {
    events.push(...quarantineOf(ports, server), draft("incident-opened", incidentOf(plan.target.name, server)));
  }
  const locks = await uncommittedLocks(ports, staging);
  await ports.ledger.append({ title: `${plan.target.name} cannot go to ${plan.revision.id}`, events, locks });
  const { name } = plan.target;
  await ports.forge.recordDeployment({
    target: name,
    commit: plan.revision.commit,
    state: "failure",
    description: `${failed.length} servers failed`,
  });
}

/** The version is to blame only where it is what changed, and where it was tried here; what is new can fail for its settings. */
function quarantineOf(ports: RecordPorts, server: JudgedServer): EventDraft[] {
  const known = server.findings.some(({ code }) => code === "quarantined" || code === "unresolvable");
  if (server.package === null || server.to === null || server.from === null || server.from === server.to || known) return [];
  const until = isoTime(ports.clock.now() + ports.quarantineOf(server));
  const evidence = server.findings.map(({ code, message, evidence }) => neutralise(`${code}: ${message} ${evidence}`, 500));
  return [draft("quarantined", { purl: server.package, version: server.to, why: neutralise(server.why, 300), until, evidence })];
}

function deploymentData(plan: DeploymentPlan, blamed: readonly JudgedServer[]): EventData["deployment-verified"] {
  return {
    target: plan.target.name,
    commit: plan.revision.commit,
    revision: plan.revision.id,
    servers: plan.revision.servers.map(({ manifest, server, package: name, version, lock }) => ({
      manifest,
      server,
      package: name,
      version,
      lock,
    })),
    findings: blamed.flatMap(({ manifest, server, findings }) =>
      findings.map(({ code, message }) => ({ manifest, server, code: neutralise(code, 80), message: neutralise(message, 500) })),
    ),
  };
}

function liveOf(plan: DeploymentPlan): string | null {
  return plan.current?.id ?? null;
}

function rollout(plan: DeploymentPlan, servers: readonly JudgedServer[], outcome: RolloutOutcome): Rollout {
  const head = {
    schema: "mcp-gitops/rollout/v1" as const,
    target: plan.target.name,
    commit: plan.revision.commit,
    revision: plan.revision.id,
  };
  return { ...head, servers: servers.map(rolloutRow), ...outcome };
}
