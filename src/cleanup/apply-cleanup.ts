import { randomBytes } from "node:crypto";
import { rename, rm } from "node:fs/promises";
import { basename, join, sep } from "node:path";
import { kindOf, type Layout, layoutOf } from "../deploy/layout.ts";
import { holdLayout } from "../deploy/switch.ts";
import { draft } from "../ledger/event-types.ts";
import { ConfigError, ExternalError } from "../lib/errors.ts";
import { neutralise } from "../report/neutralise.ts";
import { type CleanupItem, type CleanupPlan, cleanupDigest, sameItem } from "./cleanup-plan.ts";
import { type CleanupPorts, readCleanupState } from "./cleanup-state.ts";
import { planCleanup } from "./plan-cleanup.ts";

/** The `CleanupResult` document (`mcp-gitops/cleanup-result/v1`). Work is left undone where `failed` is not empty. */
export interface CleanupResult {
  readonly schema: "mcp-gitops/cleanup-result/v1";
  readonly plan: string;
  readonly removed: readonly CleanupItem[];
  readonly failed: readonly (CleanupItem & { readonly reason: string })[];
}

export interface ApplyRequest {
  readonly plan: CleanupPlan;
  /** `cleanupDigest` of the plan that somebody saw. */
  readonly digest: string;
  /** Things removed at the most. Default 50. */
  readonly max?: number;
}

/**
 * Removes what a plan lists, if all of it may still go: what changed since, or is protected by now, refuses the whole plan. What is gone
 * already is fine, so a run that was killed can be repeated. The ledger is told first, with the heads of the branches, so that nothing
 * goes that `undoCleanup` does not know. Throws ConfigError "usage" over `max`, ExternalError "conflict" for a plan that is no longer true.
 */
export async function applyCleanup(ports: CleanupPorts, { plan, digest, max = 50 }: ApplyRequest): Promise<CleanupResult> {
  if (cleanupDigest(plan) !== digest)
    throw new ConfigError("usage", "this digest is of another cleanup plan", { found: digest, expected: cleanupDigest(plan) });
  if (plan.remove.length > max) {
    throw new ConfigError("usage", `the cleanup plan removes ${plan.remove.length} things and ${max} are allowed`, {
      todo: "look at the plan, and raise the limit with --max if it is right",
    });
  }
  await checkPlan(ports, plan);
  await announce(ports, plan, digest);
  const removed: CleanupItem[] = [];
  const failed: (CleanupItem & { reason: string })[] = [];
  for (const item of plan.remove) {
    const reason = await removeItem(ports, item);
    if (reason === null) removed.push(item);
    else failed.push({ ...item, reason });
  }
  return { schema: "mcp-gitops/cleanup-result/v1", plan: digest, removed, failed };
}

/** Everything that is listed is gone already or may still go, as it was seen. */
async function checkPlan(ports: CleanupPorts, plan: CleanupPlan): Promise<void> {
  const fresh = planCleanup(await readCleanupState(ports));
  const changed = plan.remove.find((item) => {
    const isThere = [...fresh.remove, ...fresh.keep].some(
      (one) => one.kind === item.kind && one.name === item.name && one.target === item.target,
    );
    return isThere && !fresh.remove.some((one) => sameItem(one, item));
  });
  if (!changed) return;
  throw new ExternalError("conflict", `the ${changed.kind} ${neutralise(changed.name)} is not what the cleanup plan says any more`, {
    todo: "make a new plan",
  });
}

/** A run that goes on where another was killed tells nothing new. */
async function announce(ports: CleanupPorts, plan: CleanupPlan, digest: string): Promise<void> {
  const last = (await ports.ledger.read()).findLast((event) => event.type === "cleaned-up");
  const told = plan.remove.every((item) => last?.data.removed.some((one) => sameItem(one, item)));
  if (told) return;
  const event = draft("cleaned-up", { plan: digest, removed: [...plan.remove] });
  await ports.ledger.append({ title: `Clean up ${plan.remove.length} things`, events: [event] });
}

/** Null when it is gone, else why it could not go. */
async function removeItem(ports: CleanupPorts, item: CleanupItem): Promise<string | null> {
  try {
    if (item.kind === "branch") await removeBranch(ports, item);
    else await removeFolder(ports, item);
    return null;
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof ExternalError)) throw error;
    return neutralise(error.message);
  }
}

async function removeBranch(ports: CleanupPorts, item: CleanupItem): Promise<void> {
  if ((await ports.forge.branch(item.name)) === null) return;
  await ports.forge.moveBranch(item.name, item.state, null);
}

/** A folder vanishes by one rename; what is left of it in `.staging` goes now or with a later cleanup. */
async function removeFolder(ports: CleanupPorts, item: CleanupItem): Promise<void> {
  const target = ports.targets.find(({ name }) => name === item.target);
  if (target?.kind !== "directory") throw new ConfigError("usage", `there is no directory target ${String(item.target)}`);
  const layout = layoutOf(ports.root, target.path);
  const folder = folderOf(layout, item);
  if (!folder.startsWith(layout.root + sep) || (await kindOf(folder)) === "none") return;
  await using _held = await holdLayout(layout);
  const gone = join(layout.staging, `gone-${basename(folder).slice(0, 40)}-${randomBytes(6).toString("hex")}`);
  await rename(folder, gone);
  await rm(gone, { recursive: true, force: true });
}

function folderOf(layout: Layout, item: CleanupItem): string {
  switch (item.kind) {
    case "revision":
      return join(layout.revisions, item.name);
    case "tree":
      return join(layout.trees, item.name);
    case "staging":
    case "branch":
      return join(layout.root, item.name);
  }
}
