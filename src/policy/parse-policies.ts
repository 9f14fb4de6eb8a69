import { ConfigError } from "../lib/errors.ts";
import { fairTurns } from "../lib/turns.ts";
import { defaultDeployPolicy, defaultUpdatePolicy, defaultVerifyPolicy } from "./defaults.ts";
import { type DeployFile, deploySchema, readDeployPolicy } from "./deploy-file.ts";
import type { DeployPolicy, Policies, UpdatePolicy, VerifyPolicy } from "./policy.ts";
import { type PolicyDocument, readPolicyDocument } from "./policy-document.ts";
import { readUpdatePolicy, type UpdateFile, updateSchema } from "./update-file.ts";
import { isDeploy, isUpdate, isVerify, isWaivers } from "./validators.ts";
import { readVerifyPolicy, type VerifyFile, verifySchema } from "./verify-file.ts";
import type { Waiver } from "./waivers.ts";
import { readWaivers, type WaiversFile, waiversSchema } from "./waivers-file.ts";

/** The bytes of each policy file; null where the repository has none. */
export interface PolicyFiles {
  readonly update: Buffer | null;
  readonly verify: Buffer | null;
  readonly deploy: Buffer | null;
  readonly waivers?: Buffer | null;
}

/** The policies that the files state. Throws ConfigError "policy" with the place of the first mistake. */
export async function parsePolicies(files: PolicyFiles, digest: string): Promise<Policies> {
  // Packages are looked up meanwhile.
  const pause = fairTurns();
  const update = files.update ? await parseUpdate(files.update) : defaultUpdatePolicy;
  await pause();
  return {
    update,
    verify: files.verify ? await parseVerify(files.verify) : defaultVerifyPolicy,
    deploy: files.deploy ? await parseDeploy(files.deploy) : defaultDeployPolicy,
    ...(files.waivers && { waivers: await parseWaivers(files.waivers) }),
    digest,
  };
}

async function parseUpdate(source: Buffer): Promise<UpdatePolicy> {
  const rules = { schema: updateSchema, admits: isUpdate };
  const document = await readPolicyDocument<UpdateFile>("policies/update.yaml", source, rules);
  return readUpdatePolicy(document.content, (rule) => document.place(["rules", rule]).line ?? 1);
}

async function parseVerify(source: Buffer): Promise<VerifyPolicy> {
  const rules = { schema: verifySchema, admits: isVerify };
  const document = await readPolicyDocument<VerifyFile>("policies/verify.yaml", source, rules);
  await refuseUnknownLicences(document);
  return readVerifyPolicy(document.content, (rule) => document.place(["rules", rule]).line ?? 1);
}

async function refuseUnknownLicences({ content, place }: PolicyDocument<VerifyFile>): Promise<void> {
  const ruled = [content.defaults, ...(content.rules ?? [])].map((settings, index) => ({
    rules: settings?.compliance,
    path: index === 0 ? ["defaults"] : ["rules", index - 1],
  }));
  if (ruled.every(({ rules }) => !rules)) return;
  const { checkLicences } = await import("./licence-names.ts");
  for (const { rules, path } of ruled) checkLicences(rules, (rest) => place([...path, "compliance", ...rest]));
}

async function parseDeploy(source: Buffer): Promise<DeployPolicy> {
  const rules = { schema: deploySchema, admits: isDeploy };
  const document = await readPolicyDocument<DeployFile>("policies/deploy.yaml", source, rules);
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

async function parseWaivers(source: Buffer): Promise<Waiver[]> {
  const rules = { schema: waiversSchema, admits: isWaivers };
  const document = await readPolicyDocument<WaiversFile>("policies/waivers.yaml", source, rules);
  const waivers = readWaivers(document.content, (waiver) => document.place(["waivers", waiver]).line ?? 1);
  for (const [index, { fingerprint, expires }] of waivers.entries()) {
    const refuse = (field: string, expected: string, found: string): ConfigError =>
      new ConfigError("policy", `\`waivers[${index}].${field}\` has the wrong value`, {
        place: document.place(["waivers", index, field]),
        expected,
        found,
        todo: "correct it, or remove the waiver",
      });
    if (waivers.findIndex((other) => other.fingerprint === fingerprint) < index)
      throw refuse("fingerprint", "one waiver for a finding", fingerprint);
    if (!isDay(expires)) throw refuse("expires", "a day that there is", expires);
  }
  return waivers;
}

/** `2026-02-30` is spelled like a day. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
