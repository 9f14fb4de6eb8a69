import type { RecordedEvent } from "../ledger/event.ts";
import { draft } from "../ledger/event-types.ts";
import { replay } from "../ledger/state.ts";
import { isoTime } from "../lib/clock.ts";
import { ConfigError } from "../lib/errors.ts";
import { type ServerId, serverText } from "../manifest/server-id.ts";
import type { TargetPolicy } from "../policy/policy.ts";
import { deploy } from "./deploy.ts";
import type { DeployPorts } from "./ports.ts";
import { revertServers } from "./revert-commit.ts";
import { type Revision, type RevisionServer, rowOf } from "./revision.ts";
import type { Revert, Rollout, RolloutRow } from "./rollout.ts";
import { targetHistory, verifiedRevision } from "./target-history.ts";

export interface ServerRollbackRequest {
  readonly target: TargetPolicy;
  /** A server's name, or `manifest#name` where several manifests have it. */
  readonly server: string;
  readonly by: string;
  /** Say what would happen, change nothing. */
  readonly dryRun?: boolean;
}

/** What became of one server in the base branch. */
export type TakenBack =
  /** An earlier run did it. */
  | { readonly kind: "before" }
  | { readonly kind: "would"; readonly rollout: Rollout }
  | {
      readonly kind: "taken";
      readonly commit: string;
      readonly revision: string;
      readonly why: string;
      readonly reverts: readonly Revert[];
    };

/** Takes one server back as `takeServerBack` does, and deploys what comes out. */
export async function rollbackServer(ports: DeployPorts, request: ServerRollbackRequest): Promise<Rollout> {
  const { target } = request;
  const taken = await takeServerBack(ports, request);
  if (taken.kind === "would") return taken.rollout;
  const rollout = await deploy(ports, { target });
  if (taken.kind === "before" || rollout.outcome === "frozen" || rollout.outcome === "inconclusive") return rollout;
  const { schema, servers: rows, live: now } = rollout;
  const { commit, revision, why, reverts } = taken;
  return { schema, target: target.name, commit, revision, servers: rows, outcome: "rolled-back", live: now, why, reverts };
}

/**
 * Takes one server back to the version that was verified before its current one: a commit on the base branch for that server only. What
 * comes out is not deployed yet. The version that it leaves is quarantined, so that it is not proposed again. Throws ConfigError
 * "usage" when there is no such server or no earlier version of it.
 */
export async function takeServerBack(ports: DeployPorts, request: ServerRollbackRequest): Promise<TakenBack> {
  const { target } = request;
  const events = await ports.ledger.read();
  const { current: live } = targetHistory(events, target.name);
  const current = live && (await verifiedRevision(ports, events, { target: target.name, revision: live.revision }));
  if (!current) throw new ConfigError("usage", `nothing was ever live on ${target.name}`, { todo: "deploy first" });
  const row = serverOf(current, request.server);
  if (leftBefore(events, ports.clock.now(), row)) return { kind: "before" };
  const verified = await earlierVersion(ports, { events, target, row });
  const why = `asked for by ${request.by}`;
  if (request.dryRun) {
    return { kind: "would", rollout: wouldGoBack(request, { current, row, to: rowOf(verified, row)?.version ?? null, why }) };
  }
  await quarantineLeft(ports, row, why);
  const { quarantines } = replay(await ports.ledger.read(), ports.clock.now());
  const servers = [{ manifest: row.manifest, server: row.server, why }];
  const about = { target: target.name, revision: current.id, commit: current.commit, servers, verified, quarantines };
  const { reverts, impossible } = await revertServers(ports, about);
  if (impossible.length > 0) throw new ConfigError("usage", `${serverText(row)} has no earlier version in the base branch to go back to`);
  return { kind: "taken", commit: current.commit, revision: current.id, why, reverts };
}

/** A repeated command finds the version that it left in quarantine, and another one live. */
function leftBefore(events: readonly RecordedEvent[], now: number, row: RevisionServer): boolean {
  const quarantines = [...replay(events, now).quarantines.values()];
  return quarantines.some((one) => one.purl === row.package && one.why === leftWords(row) && one.version !== row.version);
}

async function quarantineLeft(ports: DeployPorts, row: RevisionServer, why: string): Promise<void> {
  if (row.package === null || row.version === null) return;
  const until = isoTime(ports.clock.now() + ports.quarantineOf(row));
  const event = draft("quarantined", { purl: row.package, version: row.version, why: leftWords(row), until, evidence: [why] });
  await ports.ledger.append({ title: `Take ${row.server} back`, events: [event] });
}

interface WayBack {
  readonly current: Revision;
  readonly row: RevisionServer;
  readonly to: string | null;
  readonly why: string;
}

function wouldGoBack({ target }: ServerRollbackRequest, { current, row, to, why }: WayBack): Rollout {
  const { manifest, server, package: name, version: from } = row;
  const servers: RolloutRow[] = [{ manifest, server, package: name, from, to, lock: null, result: "not-tried", why }];
  const head = { schema: "mcp-gitops/rollout/v1" as const, target: target.name, commit: current.commit, revision: current.id, servers };
  return { ...head, outcome: "rolled-back", live: current.id, why, reverts: [] };
}

function serverOf(revision: Revision, name: string): RevisionServer {
  const found = revision.servers.filter((row) => row.server === name || `${row.manifest}#${row.server}` === name);
  if (found.length === 1 && found[0]) return found[0];
  throw new ConfigError("usage", found.length === 0 ? `no server ${name} is live` : `several manifests have a server ${name}`, {
    expected: (found.length === 0 ? revision.servers : found).map((row) => `${row.manifest}#${row.server}`).join(", "),
    todo: "name one of these",
  });
}

/** The words of the quarantine name the server, so that a repeated command knows its own work. */
function leftWords({ manifest, server }: ServerId): string {
  return `${serverText({ manifest, server })} was taken back by hand`;
}

interface Search {
  readonly events: readonly RecordedEvent[];
  readonly target: TargetPolicy;
  readonly row: RevisionServer;
}

/** The newest verified revision in which the server ran another version of the same package. */
async function earlierVersion(ports: DeployPorts, { events, target, row }: Search): Promise<Revision> {
  for (const { revision } of targetHistory(events, target.name).verified) {
    const verified = await verifiedRevision(ports, events, { target: target.name, revision });
    const before = rowOf(verified, row);
    if (verified && before?.package === row.package && (before.version !== row.version || before.lock !== row.lock)) return verified;
  }
  throw new ConfigError("usage", `${serverText(row)} was never verified with another version on ${target.name}`, {
    todo: "change its pin in the base branch",
  });
}
