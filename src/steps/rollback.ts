import { thaw, rollback as toRevision } from "../deploy/rollback.ts";
import { rollbackServer, takeServerBack } from "../deploy/rollback-server.ts";
import type { Revert, Rollout } from "../deploy/rollout.ts";
import { targetHistory } from "../deploy/target-history.ts";
import { policiesOfBase, targetOf, withDeployPorts } from "./deploy.ts";
import { deployPorts } from "./deploy-ports.ts";
import { noPlane } from "./planes.ts";
import type { Workspace } from "./workspace.ts";

/** Empty texts count as not given. */
export interface RollbackOptions {
  readonly target?: string | undefined;
  readonly server?: string | undefined;
  readonly to?: string | undefined;
  readonly thaw: boolean;
  readonly dryRun: boolean;
  /** Who asks, for the ledger. */
  readonly by: string;
}

/** The base branch names its earlier version; that it goes live is another job's work. */
export interface TakenBackInBase {
  readonly kind: "taken-back";
  readonly server: string;
  readonly reverts: readonly Revert[];
}

export type RollbackResult =
  | { readonly kind: "rollout"; readonly rollout: Rollout }
  | { readonly kind: "thaw"; readonly target: string; readonly commit: string | null }
  | { readonly kind: "preview"; readonly text: string };

/** Returns a target to a verified revision, takes one server back, or ends the hold. */
export async function rollbackStep(workspace: Workspace, options: RollbackOptions): Promise<RollbackResult> {
  if (options.dryRun) return { kind: "preview", text: await preview(workspace, options) };
  if (options.thaw) {
    const target = targetOf(await policiesOfBase(workspace), options.target);
    return { kind: "thaw", target: target.name, commit: await thaw(workspace, { target, by: options.by }) };
  }
  const rollout = await withDeployPorts(workspace, (ports, policies) => {
    const target = targetOf(policies, options.target);
    const { by, server, to } = options;
    return server ? rollbackServer(ports, { target, server, by }) : toRevision(ports, { target, by, ...(to && { to }) });
  });
  return { kind: "rollout", rollout };
}

/**
 * The same for a job that holds a token, which runs no package: a target is switched to what was staged and verified before, and of a
 * server only the base branch is taken back, for the deploying jobs that follow.
 */
export async function rollbackWithToken(workspace: Workspace, options: RollbackOptions): Promise<RollbackResult | TakenBackInBase> {
  if (options.dryRun || options.thaw) return rollbackStep(workspace, options);
  const policies = await policiesOfBase(workspace);
  const ports = { ...deployPorts(workspace, policies, noPlane), observe: null };
  const target = targetOf(policies, options.target);
  const { by, server, to } = options;
  if (!server) return { kind: "rollout", rollout: await toRevision(ports, { target, by, ...(to && { to }) }) };
  const taken = await takeServerBack(ports, { target, server, by });
  return { kind: "taken-back", server, reverts: taken.kind === "taken" ? taken.reverts : [] };
}

/** What is live and where a rollback may go. */
async function preview(workspace: Workspace, options: RollbackOptions): Promise<string> {
  const target = targetOf(await policiesOfBase(workspace), options.target);
  const { current, verified } = targetHistory(await workspace.ledger.read(), target.name);
  const places = verified
    .filter(({ revision }) => revision !== current?.revision)
    .map(({ revision, at }) => `${revision} (verified ${at})`);
  return `${target.name} stands at ${current?.revision ?? "nothing"}; a rollback may go to: ${places.join(", ") || "nothing, no other revision was verified"}`;
}
