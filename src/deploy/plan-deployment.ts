import { replay } from "../ledger/state.ts";
import { followLinks } from "../lib/files.ts";
import type { Lock } from "../lock/lock.ts";
import type { TargetPolicy } from "../policy/policy.ts";
import type { DeploymentDecision, DeploymentPlan, Staging } from "./deployment.ts";
import { type DesiredServer, desiredServers } from "./desired.ts";
import { checkLayout, kindOf, layoutOf, liveRevision, treePath } from "./layout.ts";
import type { PlanPorts } from "./ports.ts";
import { makeRevision, type Revision } from "./revision.ts";
import { refName } from "./switch.ts";
import { type TargetHistory, targetHistory, verifiedRevision } from "./target-history.ts";

export interface DeployRequest {
  readonly target: TargetPolicy;
  /** Default: the head of the base branch. */
  readonly commit?: string;
}

/** The first phase: what the target is to become, with a lock for every server. Metadata only; writes nothing. */
export async function planDeployment(ports: PlanPorts, request: DeployRequest): Promise<Staging> {
  const { target } = request;
  if (target.kind === "directory") await checkLayout(layoutOf(ports.root, target.path));
  const base = await ports.forge.base();
  const events = await ports.ledger.read();
  const history = targetHistory(events, target.name);
  const current = history.current
    ? await verifiedRevision(ports, events, { target: target.name, revision: history.current.revision })
    : null;
  const commit = request.commit ?? base.commit;
  const { quarantines } = replay(events, ports.clock.now());
  const desired = await desiredServers(ports, {
    commit,
    current,
    quarantines,
    rewrites: target.kind === "directory",
    installed: (digest) => isInstalled(ports.root, target, digest),
  });
  const revision = makeRevision(
    commit,
    desired.map(({ row }) => row),
  );
  const decision = await decideDeployment(ports, { target, history, revision, desired });
  const plan: DeploymentPlan = {
    schema: "mcp-gitops/deployment/v1",
    target,
    base,
    decision,
    revision,
    current,
    servers: desired.map(({ row, step }) => ({ manifest: row.manifest, server: row.server, step })),
  };
  return stagingOf(ports, plan, desired);
}

async function isInstalled(root: string, target: TargetPolicy, digest: string): Promise<boolean> {
  return target.kind === "ref" || (await kindOf(treePath(layoutOf(root, target.path), digest))) === "folder";
}

interface Situation {
  readonly target: TargetPolicy;
  readonly history: TargetHistory;
  readonly revision: Revision;
  readonly desired: readonly DesiredServer[];
}

async function decideDeployment(ports: PlanPorts, { target, history, revision, desired }: Situation): Promise<DeploymentDecision> {
  const settled = desired.every(({ step }) => step.kind === "keep" || step.kind === "as-is");
  if (settled && history.current?.revision === revision.id && (await isLive(ports, target, revision))) return { kind: "unchanged" };
  if (!history.frozen) return { kind: "stage", thaw: null };
  // A hold because something failed with nothing to go back to ends when the base branch says something else.
  const failedElsewhere = history.frozen.by === "deploy" && history.last?.commit !== revision.commit;
  return failedElsewhere
    ? { kind: "stage", thaw: "the base branch has moved on from what failed" }
    : { kind: "frozen", why: history.frozen.why };
}

async function isLive(ports: PlanPorts, target: TargetPolicy, revision: Revision): Promise<boolean> {
  switch (target.kind) {
    case "directory":
      return (await liveRevision(layoutOf(ports.root, target.path))) === revision.id;
    case "ref":
      return (await ports.forge.branch(refName(target.ref))) === revision.commit;
  }
}

async function stagingOf(ports: PlanPorts, plan: DeploymentPlan, desired: readonly DesiredServer[]): Promise<Staging> {
  const files = ports.filesOf(plan.revision.commit);
  const manifests: Record<string, string> = {};
  for (const path of plan.revision.manifests) {
    const content = await files.read((await followLinks(files, path)).path);
    if (content) manifests[path] = content.toString("base64");
  }
  const locks: Record<string, Lock> = {};
  for (const { row, lock } of desired) if (lock && row.lock) locks[row.lock] = lock;
  return { schema: "mcp-gitops/staging/v1", plan, servers: desired.map(({ server }) => server), manifests, locks };
}
