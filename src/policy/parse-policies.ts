import { ConfigError } from "../lib/errors.ts";
import { defaultDeployPolicy, defaultUpdatePolicy, defaultVerifyPolicy } from "./defaults.ts";
import { type DeployFile, deploySchema, readDeployPolicy } from "./deploy-file.ts";
import type { DeployPolicy, Policies, UpdatePolicy, VerifyPolicy } from "./policy.ts";
import { readPolicyDocument } from "./policy-document.ts";
import { readUpdatePolicy, type UpdateFile, updateSchema } from "./update-file.ts";
import { readVerifyPolicy, type VerifyFile, verifySchema } from "./verify-file.ts";

/** The bytes of each policy file; null where the repository has none. */
export interface PolicyFiles {
  readonly update: Buffer | null;
  readonly verify: Buffer | null;
  readonly deploy: Buffer | null;
}

/** The policies that the files state. Throws ConfigError "policy" with the place of the first mistake. */
export function parsePolicies(files: PolicyFiles, digest: string): Policies {
  return {
    update: files.update ? parseUpdate(files.update) : defaultUpdatePolicy,
    verify: files.verify ? parseVerify(files.verify) : defaultVerifyPolicy,
    deploy: files.deploy ? parseDeploy(files.deploy) : defaultDeployPolicy,
    digest,
  };
}

function parseUpdate(source: Buffer): UpdatePolicy {
  const document = readPolicyDocument<UpdateFile>("policies/update.yaml", source, updateSchema);
  return readUpdatePolicy(document.content, (rule) => document.place(["rules", rule]).line ?? 1);
}

function parseVerify(source: Buffer): VerifyPolicy {
  const document = readPolicyDocument<VerifyFile>("policies/verify.yaml", source, verifySchema);
  return readVerifyPolicy(document.content, (rule) => document.place(["rules", rule]).line ?? 1);
}

function parseDeploy(source: Buffer): DeployPolicy {
  const document = readPolicyDocument<DeployFile>("policies/deploy.yaml", source, deploySchema);
  const policy = readDeployPolicy(document.content);
  const repeated = policy.targets.findIndex((target, index) => policy.targets.findIndex((other) => other.name === target.name) < index);
  if (repeated >= 0) {
    throw new ConfigError("policy", `\`targets[${repeated}].name\` is the name of an earlier target`, {
      place: document.place(["targets", repeated, "name"]),
      expected: "a name of its own for each target",
      found: policy.targets[repeated]?.name ?? "",
      todo: "rename one of the targets",
    });
  }
  return policy;
}
