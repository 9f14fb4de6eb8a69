import type { RecordedEvent } from "../ledger/event.ts";
import { replay, type TargetState } from "../ledger/state.ts";
import type { SourcePorts } from "./ports.ts";
import { launchDigest, makeRevision, type Revision, type RevisionServer } from "./revision.ts";

/** What the ledger says of one target. */
export interface TargetHistory extends TargetState {
  /** The newest attempt failed and nothing was decided about it yet: its servers are still to be taken back. */
  readonly failure: RecordedEvent<"deployment-failed"> | null;
}

const untouched: TargetState = { current: null, verified: [], last: null, frozen: null };

/** What is live on a target, what was verified there, and a failure that is still to be dealt with. Pure. */
export function targetHistory(events: readonly RecordedEvent[], target: string): TargetHistory {
  const state = replay(events, 0).targets.get(target) ?? untouched;
  let failure: RecordedEvent<"deployment-failed"> | null = null;
  for (const event of events) {
    if (!("target" in event.data) || event.data.target !== target) continue;
    if (event.type === "deployment-failed") failure = event;
    else if (event.type === "deployment-verified" || event.type === "rolled-back" || event.type === "frozen") failure = null;
  }
  return { ...state, failure };
}

/**
 * A revision that was verified on a target, null when the ledger knows none of this id. The ledger holds its versions and locks;
 * how its servers are started is read at its commit again.
 */
export async function verifiedRevision(
  ports: SourcePorts,
  events: readonly RecordedEvent[],
  place: { readonly target: string; readonly revision: string },
): Promise<Revision | null> {
  const event = events.findLast(
    (candidate): candidate is RecordedEvent<"deployment-verified"> =>
      candidate.type === "deployment-verified" && candidate.data.target === place.target && candidate.data.revision === place.revision,
  );
  if (!event) return null;
  const launches = await launchesAt(ports, event.data.commit);
  const rows = event.data.servers.map((row): RevisionServer => {
    const launch = launches.get(`${row.manifest}\0${row.server}`);
    return { ...row, pinned: launch?.pinned ?? null, launch: launch?.digest ?? "" };
  });
  return { ...makeRevision(event.data.commit, rows), id: event.data.revision };
}

/** How every server is started at a commit, and the text of its pin; key: manifest, NUL, server. */
async function launchesAt(
  ports: SourcePorts,
  commit: string,
): Promise<Map<string, { readonly pinned: string | null; readonly digest: string }>> {
  const files = ports.filesOf(commit);
  const inventory = await ports.inventoryOf(files);
  const found = new Map<string, { pinned: string | null; digest: string }>();
  for (const server of inventory.servers) {
    const scripts = await Promise.all(server.files.slice(1).map((path) => files.read(path)));
    const digest = launchDigest(
      server,
      scripts.filter((script) => script !== null),
    );
    found.set(`${server.manifest}\0${server.server}`, { pinned: server.version, digest });
  }
  return found;
}
