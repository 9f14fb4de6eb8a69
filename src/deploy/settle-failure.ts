import type { RecordedEvent } from "../ledger/event.ts";
import { draft, type EventDraft } from "../ledger/event-types.ts";
import { replay } from "../ledger/state.ts";
import { type ServerId, serverText } from "../manifest/server-id.ts";
import type { TargetPolicy } from "../policy/policy.ts";
import type { RecordPorts } from "./ports.ts";
import { revertServers } from "./revert-commit.ts";
import type { Revision } from "./revision.ts";
import type { Revert } from "./rollout.ts";
import { targetHistory, verifiedRevision } from "./target-history.ts";
import { incidentOf } from "./words.ts";

export interface Settled {
  readonly reverts: readonly Revert[];
  /** Why a person must decide; null when nothing is left to decide. */
  readonly frozen: string | null;
}

/**
 * Deals with a failed deployment that the ledger knows of and nobody has dealt with: takes its servers back in the base branch, or
 * holds the target where there is nothing to go back to. The ledger's event is the intention, so a run that was killed at any
 * point is finished by the next. Null when there is nothing to settle.
 */
export async function settleFailure(ports: RecordPorts, target: TargetPolicy): Promise<Settled | null> {
  const events = await ports.ledger.read();
  const history = targetHistory(events, target.name);
  const event = history.failure;
  if (!event) return null;
  const verified = history.current
    ? await verifiedRevision(ports, events, { target: target.name, revision: history.current.revision })
    : null;
  const servers = blamedServers(event);
  for (const server of servers) await ports.forge.openIncident(incidentOf(target.name, server));
  const { revision, commit } = event.data;
  const { quarantines } = replay(events, ports.clock.now());
  const { reverts, impossible } = await revertServers(ports, { target: target.name, revision, commit, servers, verified, quarantines });
  const frozen =
    impossible.length === 0 ? null : `${impossible.map(serverText).join(", ")}: it failed and there is nothing verified to go back to`;
  const steps = settlingEvents({ target: target.name, event, verified, reverts, frozen });
  if (steps.length > 0) await ports.ledger.append({ title: frozen ? `Hold ${target.name}` : `Roll ${target.name} back`, events: steps });
  return { reverts, frozen };
}

/** The servers that a failed deployment found something against, each with its first finding. */
function blamedServers({
  data,
}: RecordedEvent<"deployment-failed">): (ServerId & { package: string | null; to: string | null; why: string })[] {
  return data.servers.flatMap(({ manifest, server, package: name, version }) => {
    const finding = data.findings.find((one) => one.manifest === manifest && one.server === server);
    return finding ? [{ manifest, server, package: name, to: version, why: finding.message }] : [];
  });
}

interface Outcome {
  readonly event: RecordedEvent<"deployment-failed">;
  readonly verified: Revision | null;
  readonly target: string;
  readonly reverts: readonly Revert[];
  readonly frozen: string | null;
}

/** Nothing is said of a revert that waits in a proposal: the failure stays to be settled until the base branch says otherwise. */
function settlingEvents({ target, event, verified, reverts, frozen }: Outcome): EventDraft[] {
  const events: EventDraft[] = [];
  const committed = reverts.filter((revert) => revert.kind === "committed");
  if (verified && committed[0]) {
    events.push(
      draft("rolled-back", {
        target,
        from: { commit: event.data.commit, revision: event.data.revision },
        to: { commit: verified.commit, revision: verified.id },
        servers: committed.map(({ manifest, server }) => ({ manifest, server })),
        revert: committed[0].commit,
        why: blamedServers(event)
          .map(({ server, why }) => `${server}: ${why}`)
          .join("; "),
      }),
    );
  }
  if (frozen) events.push(draft("frozen", { target, why: frozen, by: "deploy" }));
  return events;
}
