import { digestOf } from "../lib/canonical.ts";
import type { Lock } from "../lock/lock.ts";
import { committedLock } from "./committed-lock.ts";
import type { Staging } from "./deployment.ts";
import type { SourcePorts } from "./ports.ts";
import { rowOf } from "./revision.ts";

/** The locks of a revision that its commit does not hold: the ledger keeps them, so that what was deployed can be looked up, and its digests recomputed. */
export async function uncommittedLocks(ports: Pick<SourcePorts, "filesOf">, { plan, servers, locks }: Staging): Promise<Lock[]> {
  const files = ports.filesOf(plan.revision.commit);
  const found = await Promise.all(
    servers.map(async (server) => {
      const lock = locks[rowOf(plan.revision, server)?.lock ?? ""];
      const committed = lock && (await committedLock(files, server));
      return lock && (!committed || digestOf(committed) !== digestOf(lock)) ? [lock] : [];
    }),
  );
  return found.flat();
}
