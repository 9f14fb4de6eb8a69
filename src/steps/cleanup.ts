import { applyCleanup, type CleanupResult } from "../cleanup/apply-cleanup.ts";
import { type CleanupPlan, cleanupDigest } from "../cleanup/cleanup-plan.ts";
import { type CleanupPorts, readCleanupState } from "../cleanup/cleanup-state.ts";
import { planCleanup } from "../cleanup/plan-cleanup.ts";
import { openProcesses } from "../cleanup/processes.ts";
import { policiesOfBase } from "./deploy.ts";
import type { Workspace } from "./workspace.ts";

export interface Cleanup {
  readonly plan: CleanupPlan;
  readonly digest: string;
  /** Null where it was only planned. */
  readonly result: CleanupResult | null;
}

/** Plans what may go, and removes it unless `dryRun`. `max` caps how much goes at once. */
export async function cleanupStep(workspace: Workspace, options: { dryRun: boolean; max?: number }): Promise<Cleanup> {
  const ports = await cleanupPorts(workspace);
  const plan = planCleanup(await readCleanupState(ports));
  const digest = cleanupDigest(plan);
  if (options.dryRun || plan.remove.length === 0) return { plan, digest, result: null };
  const result = await applyCleanup(ports, { plan, digest, ...(options.max === undefined ? {} : { max: options.max }) });
  return { plan, digest, result };
}

export async function cleanupPorts(workspace: Workspace): Promise<CleanupPorts> {
  const { forge, ledger, clock, repo } = workspace;
  const policies = await policiesOfBase(workspace);
  return { forge, ledger, clock, root: repo, targets: policies.deploy.targets, inUse: openProcesses() };
}
