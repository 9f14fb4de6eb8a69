import { draft, type EventDraft } from "../ledger/event-types.ts";
import { replay } from "../ledger/state.ts";
import { unlinked } from "../report/neutralise.ts";
import type { JudgedServer } from "./judge.ts";
import type { RecordPorts } from "./ports.ts";
import { incidentKey } from "./words.ts";

/**
 * Closes the incidents of servers that have just gone live in another version, with a comment that says which; the events of it are for the
 * caller to tell. Can be repeated: an incident that is closed stays closed. A server that was only taken back keeps its incident open.
 */
export async function closeIncidents(
  ports: Pick<RecordPorts, "forge" | "ledger" | "clock">,
  live: { readonly target: string; readonly revision: string },
  servers: readonly JudgedServer[],
): Promise<EventDraft[]> {
  const { incidents } = replay(await ports.ledger.read(), ports.clock.now());
  const closed: EventDraft[] = [];
  for (const server of servers) {
    const key = incidentKey(live.target, server);
    if (server.result !== "verified" || !incidents.has(key)) continue;
    const why = `${unlinked(server.server, 100)} went live on ${unlinked(live.target, 60)} at ${unlinked(server.to ?? "its version", 60)}, verified in ${live.revision}.`;
    await ports.forge.closeIncident(key, why);
    closed.push(draft("incident-closed", { key, why }));
  }
  return closed;
}
