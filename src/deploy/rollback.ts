import type { RecordedEvent } from "../ledger/event.ts";
import { draft } from "../ledger/event-types.ts";
import type { LiveRevision } from "../ledger/state.ts";
import { ConfigError } from "../lib/errors.ts";
import type { TargetPolicy } from "../policy/policy.ts";
import { kindOf, layoutOf } from "./layout.ts";
import { planDeployment } from "./plan-deployment.ts";
import type { DeployPorts } from "./ports.ts";
import { type Revision, rowOf, sameServer } from "./revision.ts";
import type { Rollout, RolloutOutcome, RolloutRow } from "./rollout.ts";
import { stageAndSmoke } from "./stage-and-smoke.ts";
import { checkSwitched, switchTarget } from "./switch.ts";
import { type TargetHistory, targetHistory, verifiedRevision } from "./target-history.ts";

export interface RollbackRequest {
  readonly target: TargetPolicy;
  /** A verified revision or its commit, or the start of one; default: the last verified before the current. */
  readonly to?: string;
  /** Who asks, for the ledger. */
  readonly by: string;
  /** Say what would happen, change nothing. */
  readonly dryRun?: boolean;
}

/**
 * Returns a target to a revision that was verified and holds further promotion until `thaw`. Nothing is deleted. Repeating it
 * changes nothing; going back further takes a name. Throws ConfigError "usage" when there is nothing to go back to.
 */
export async function rollback(ports: DeployPorts, request: RollbackRequest): Promise<Rollout> {
  const { target } = request;
  const events = await ports.ledger.read();
  const history = targetHistory(events, target.name);
  if (!history.current) throw new ConfigError("usage", `nothing was ever live on ${target.name}`, { todo: "deploy first" });
  const place = destination(history, target.name, request.to);
  const [from, to] = await Promise.all([known(ports, events, target, history.current), known(ports, events, target, place)]);
  if (place.revision === history.current.revision) return rollbackRollout(target, { from, to }, { outcome: "unchanged", live: to.id });
  const why = `asked for by ${request.by}`;
  const done: RolloutOutcome = { outcome: "rolled-back", live: to.id, why, reverts: [] };
  if (request.dryRun) return rollbackRollout(target, { from, to }, done);
  await ensureStaged(ports, target, to);
  await ports.ledger.append({
    title: `Hold ${target.name}`,
    events: [draft("frozen", { target: target.name, why: holdWords(to.id), by: request.by })],
  });
  await switchTarget(ports, target, { revision: to.id, commit: to.commit });
  await checkSwitched(ports, target, { revision: to.id, commit: to.commit });
  const description = `rolled back to ${to.id}`;
  await ports.forge.recordDeployment({ target: target.name, commit: to.commit, state: "success", description });
  const changed = to.servers.filter((row) => differs(rowOf(from, row), row)).map(({ manifest, server }) => ({ manifest, server }));
  const places = { from: { commit: from.commit, revision: from.id }, to: { commit: to.commit, revision: to.id } };
  const event = draft("rolled-back", { target: target.name, ...places, servers: changed, revert: null, why });
  await ports.ledger.append({ title: `Roll ${target.name} back to ${to.id}`, events: [event] });
  return rollbackRollout(target, { from, to }, done);
}

/** Lets a held target be promoted again; null when nothing held it. */
export async function thaw(ports: Pick<DeployPorts, "ledger">, request: { target: TargetPolicy; by: string }): Promise<string | null> {
  const { name } = request.target;
  if (!targetHistory(await ports.ledger.read(), name).frozen) return null;
  const event = draft("thawed", { target: name, why: `asked for by ${request.by}`, by: request.by });
  return ports.ledger.append({ title: `Let ${name} go on`, events: [event] });
}

function destination(history: TargetHistory, target: string, to: string | undefined): LiveRevision {
  const current = history.current as LiveRevision;
  if (to !== undefined) {
    const found = [current, ...history.verified].filter(({ revision, commit }) => revision.startsWith(to) || commit.startsWith(to));
    const ids = new Set(found.map(({ revision }) => revision));
    if (to.length >= 4 && ids.size === 1) return found[0] as LiveRevision;
    throw new ConfigError(
      "usage",
      ids.size > 1 ? `several revisions begin with ${to}` : `no verified revision of ${target} begins with ${to}`,
      {
        expected: history.verified.map(({ revision }) => revision).join(", ") || "none was verified",
        todo: "name one of these",
      },
    );
  }
  if (history.last?.state === "rolled-back" && history.frozen?.why === holdWords(current.revision)) return current;
  const earlier = history.verified.find(({ revision }) => revision !== current.revision);
  if (earlier) return earlier;
  throw new ConfigError("usage", `${target} has no verified revision before the current one`, {
    todo: "revert the change in the base branch",
  });
}

/** The words of the hold name where it led, so that a repeated command knows its own work. */
function holdWords(revision: string): string {
  return `rolled back to ${revision}`;
}

async function known(ports: DeployPorts, events: readonly RecordedEvent[], target: TargetPolicy, place: LiveRevision): Promise<Revision> {
  const revision = await verifiedRevision(ports, events, { target: target.name, revision: place.revision });
  if (revision) return revision;
  throw new ConfigError("repository", `the ledger does not say what the revision ${place.revision} holds`);
}

/** A revision that cleanup removed, or that another machine staged, is staged again from its commit. */
async function ensureStaged(ports: DeployPorts, target: TargetPolicy, to: Revision): Promise<void> {
  if (target.kind === "ref" || (await kindOf(`${layoutOf(ports.root, target.path).revisions}/${to.id}`)) === "folder") return;
  const staging = await planDeployment(ports, { target, commit: to.commit });
  if (staging.plan.revision.id === to.id) await stageAndSmoke(ports, staging);
  if ((await kindOf(`${layoutOf(ports.root, target.path).revisions}/${to.id}`)) === "folder") return;
  throw new ConfigError("environment", `the revision ${to.id} is not there any more and cannot be staged again as it was`, {
    todo: "name another one with --to, or deploy its commit",
  });
}

function differs(a: Revision["servers"][number] | undefined, b: Revision["servers"][number]): boolean {
  return a === undefined || !sameServer(a, b);
}

function rollbackRollout(target: TargetPolicy, { from, to }: { from: Revision; to: Revision }, outcome: RolloutOutcome): Rollout {
  const servers = to.servers.map((row): RolloutRow => {
    const { manifest, server, package: name, version, lock } = row;
    const before = rowOf(from, row);
    const changed = differs(before, row);
    const about = { manifest, server, package: name, from: before?.version ?? null, to: version, lock };
    return changed
      ? { ...about, result: "verified", why: "verified before" }
      : { ...about, result: "kept", why: "nothing about it changed" };
  });
  return { schema: "mcp-gitops/rollout/v1", target: target.name, commit: from.commit, revision: from.id, servers, ...outcome };
}
