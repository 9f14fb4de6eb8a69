import { join } from "node:path";
import { matrixOf } from "../plan/matrix.ts";
import { writeDocument } from "../verify/write-document.ts";
import type { Detected } from "./detect.ts";
import { handRegistries } from "./handed-registries.ts";
import { sealOf } from "./sealed-folder.ts";
import type { Workspace } from "./workspace.ts";

/**
 * Locks what a plan wants tried and writes plan, tasks and locks for the proving jobs; resolves to the folder's seal. A plan that wants
 * nothing loads nothing: most runs of a schedule end here.
 */
export async function lockStep(workspace: Workspace, detected: Detected, folder: string): Promise<string> {
  const { plan, inventory, policies, files } = detected;
  if (matrixOf(plan).include.length === 0) await writeDocument(join(folder, "plan.json"), plan);
  else {
    const [{ lockPlan }, { daysOf, openLocks, openReviewer }] = await Promise.all([
      import("../verify/run-folder.ts"),
      import("./planes.ts"),
    ]);
    const { log } = workspace;
    await lockPlan({ plan, inventory, policies, files, workTree: null, log, dayOf: daysOf(detected) }, folder, {
      locks: openLocks(workspace),
      review: openReviewer(workspace, detected),
    });
    await handRegistries(workspace.repo, folder);
  }
  return sealOf(folder);
}
