import { join } from "node:path";
import { serverKey } from "../manifest/server-id.ts";
import { taskId, verifyPlan } from "../verify/verify-plan.ts";
import { type VerifyResult, verifyServer } from "../verify/verify-server.ts";
import { taskForNow } from "../verify/verify-task.ts";
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

/** Proves what is there now: each server as it is pinned, or as its launcher would resolve it today, a remote or a local program as it stands. */
export async function verifyNowStep(workspace: Workspace, { plan, inventory, policies, files }: Detected): Promise<VerifyResult[]> {
  const { log, repo } = workspace;
  await using prover = await openProvingPlane(workspace, policies);
  const ports = { locks: openLocks(workspace), prover, log };
  const resolved = new Map(plan.servers.map((row) => [serverKey(row), row.resolved]));
  const servers = inventory.servers.filter(({ disabled }) => !disabled);
  const inputs = { policies, files, workTree: repo, log };
  return await Promise.all(
    servers.map(async (server) =>
      verifyServer(await taskForNow(taskId(server), server, resolved.get(serverKey(server)) ?? null, inputs), ports),
    ),
  );
}
