import { join } from "node:path";
import { verifyPlan } from "../verify/verify-plan.ts";
import type { VerifyResult } from "../verify/verify-server.ts";
import type { Detected } from "./detect.ts";
import { openLocks, openProvingPlane } from "./planes.ts";
import { rememberedProofs } from "./remembered-proofs.ts";
import type { Workspace } from "./workspace.ts";

/** Proves what a plan wants proven: locks in this plane, everything that runs a package in the other. Writes nothing to git. */
export async function verifyStep(workspace: Workspace, { plan, inventory, policies, files }: Detected): Promise<VerifyResult[]> {
  const { log, repo, folder, clock } = workspace;
  await using plane = await openProvingPlane(workspace, policies);
  const prover = rememberedProofs(plane, { folder: join(folder, "proofs"), clock });
  return await verifyPlan({ plan, inventory, policies, files, workTree: repo, log }, { locks: openLocks(workspace), prover, log });
}
