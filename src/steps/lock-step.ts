import { join } from "node:path";
import { type LedgerState, verdictKey } from "../ledger/state.ts";
import { type LastProof, queueOf, type Shards, shardsOf } from "../plan/matrix.ts";
import { leftWords } from "../verify/paced.ts";
import { writeDocument } from "../verify/write-document.ts";
import type { Detected } from "./detect.ts";
import { handRegistries } from "./handed-registries.ts";
import { sealOf } from "./sealed-folder.ts";
import type { Workspace } from "./workspace.ts";

/**
 * Locks what a plan wants tried and writes plan, shards, tasks and locks for the proving jobs; resolves to the folder's seal and the shards. A
 * plan that wants nothing loads nothing: most runs of a schedule end here. `keepsApart` says whether the hosts that prove are like one that can.
 */
export async function lockStep(
  workspace: Workspace,
  detected: Detected,
  { folder, keepsApart }: { readonly folder: string; readonly keepsApart: () => Promise<boolean> },
): Promise<{ seal: string; shards: Shards }> {
  const { plan, inventory, policies, files } = detected;
  const queue = queueOf(plan, lastProofOf(detected.state));
  const shards = shardsOf(queue, queue.length > 1 && (await keepsApart()));
  if (queue.length === 0) await writeDocument(join(folder, "plan.json"), plan);
  else {
    const [{ lockPlan }, { daysOf, openLocks, openReviewer }] = await Promise.all([
      import("../verify/run-folder.ts"),
      import("./planes.ts"),
    ]);
    const { log } = workspace;
    await lockPlan({ plan, inventory, policies, files, workTree: null, log, dayOf: daysOf(detected), shards }, folder, {
      locks: openLocks(workspace),
      review: openReviewer(workspace, detected),
    });
    await handRegistries(workspace.repo, folder);
  }
  for (const { server } of shards.left) workspace.log.warn(`${server} is left out: ${leftWords.place}`);
  return { seal: await sealOf(folder), shards };
}

/** When each server was last proven, as the ledger tells it. */
export function lastProofOf({ verdicts }: Pick<LedgerState, "verdicts">): LastProof {
  return (id) => verdicts.get(verdictKey(id))?.[0]?.at ?? "";
}
