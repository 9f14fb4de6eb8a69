import { deploy } from "../deploy/deploy.ts";
import type { DeployPorts } from "../deploy/ports.ts";
import type { Rollout } from "../deploy/rollout.ts";
import { commitFiles } from "../lib/commit-files.ts";
import { ConfigError } from "../lib/errors.ts";
import { loadPolicies } from "../policy/load-policies.ts";
import type { Policies, TargetPolicy } from "../policy/policy.ts";
import { deployPorts } from "./deploy-ports.ts";
import { openProvingPlane } from "./planes.ts";
import type { Workspace } from "./workspace.ts";

/** Deploys the base branch's head to its targets, one after the other (all of policy's, or the named one). */
export async function deployStep(workspace: Workspace, target?: string): Promise<Rollout[]> {
  return withDeployPorts(workspace, async (ports, policies) => {
    const rollouts: Rollout[] = [];
    for (const one of targetsOf(policies, target)) rollouts.push(await deploy(ports, { target: one }));
    return rollouts;
  });
}

/** Runs something with the ports of deployment, the proving plane among them, and the policies of the base branch's head. */
export async function withDeployPorts<Result>(
  workspace: Workspace,
  use: (ports: DeployPorts, policies: Policies) => Promise<Result>,
): Promise<Result> {
  const policies = await policiesOfBase(workspace);
  await using prover = await openProvingPlane(workspace, policies);
  return await use(deployPorts(workspace, policies, prover), policies);
}

export async function policiesOfBase(workspace: Workspace): Promise<Policies> {
  const { commit } = await workspace.forge.base();
  return loadPolicies(commitFiles(workspace.git, commit));
}

/** The targets that a command is about. Throws ConfigError where there is none, or none of that name. */
export function targetsOf(policies: Policies, name?: string): readonly TargetPolicy[] {
  const { targets } = policies.deploy;
  const chosen = name === undefined || name === "" ? targets : targets.filter((target) => target.name === name);
  if (chosen.length > 0) return chosen;
  throw new ConfigError("policy", targets.length === 0 ? "no target is configured" : `there is no target ${JSON.stringify(name)}`, {
    place: { file: "policies/deploy.yaml" },
    expected:
      targets.length === 0 ? "targets: [{ name: live, ref: mcp-live }]" : `one of ${targets.map((target) => target.name).join(", ")}`,
    todo: "add a target to policies/deploy.yaml and commit it (`mcp-gitops init` writes an example)",
  });
}

/** The one target that a command is about. */
export function targetOf(policies: Policies, name?: string): TargetPolicy {
  const [target, ...others] = targetsOf(policies, name);
  if (target && others.length === 0) return target;
  throw new ConfigError("usage", "there are several targets", {
    expected: `one of ${targetsOf(policies)
      .map((one) => one.name)
      .join(", ")}`,
    todo: "name one with --target",
  });
}
