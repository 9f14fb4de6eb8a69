import { createHash } from "node:crypto";
import { digestOf } from "../lib/canonical.ts";
import { ConfigError } from "../lib/errors.ts";
import type { Files } from "../lib/files.ts";
import type { Memory } from "../lib/memory.ts";
import { defaultDeployPolicy, defaultUpdatePolicy, defaultVerifyPolicy } from "./defaults.ts";
import type { Policies } from "./policy.ts";
import { parseScenarios, readScenarioSources } from "./scenario/load-scenarios.ts";

const kinds = ["update", "verify", "deploy", "waivers"] as const;

/** Bytes; a policy is written by hand. */
const largest = 1024 * 1024;

/**
 * The policies of one state of a repository: `policies/update.yaml`, `verify.yaml`, `deploy.yaml`, `waivers.yaml` and `scenarios/*.yaml`, each
 * optional.
 * Throws ConfigError "policy" with `file:line:column`. Without any file, and of files that are remembered, neither YAML nor the validator
 * is loaded: what a policy says follows from its bytes alone.
 */
export async function loadPolicies(files: Files, memory?: Memory): Promise<Policies> {
  const [scenarioSources, ...sources] = await Promise.all([
    readScenarioSources(files),
    ...kinds.map((kind) => files.read(`policies/${kind}.yaml`)),
  ]);
  for (const [index, source] of sources.entries()) refuseHuge(`policies/${kinds[index]}.yaml`, source);
  const [update = null, verify = null, deploy = null, waivers = null] = sources;
  const digests = { update: sha256(update), verify: sha256(verify), deploy: sha256(deploy) };
  const digest = digestOf({
    ...digests,
    ...(waivers && { waivers: sha256(waivers) }),
    ...(scenarioSources.size > 0 && {
      scenarios: Object.fromEntries([...scenarioSources].map(([name, source]) => [name, sha256(source)])),
    }),
  });
  const known = memory?.recall("policies", digest);
  if (known) return known as Policies;
  const scenarios = scenarioSources.size > 0 ? { scenarios: await parseScenarios(scenarioSources) } : {};
  if (!update && !verify && !deploy && !waivers)
    return { update: defaultUpdatePolicy, verify: defaultVerifyPolicy, deploy: defaultDeployPolicy, ...scenarios, digest };
  const { parsePolicies } = await import("./parse-policies.ts");
  const policies = { ...(await parsePolicies({ update, verify, deploy, waivers }, digest)), ...scenarios };
  memory?.keep("policies", digest, policies);
  return policies;
}

function refuseHuge(file: string, source: Buffer | null): void {
  if (source === null || source.length <= largest) return;
  throw new ConfigError("policy", "the policy is too large to be one", {
    place: { file },
    expected: `at most ${largest} bytes`,
    found: `${source.length} bytes`,
    todo: "keep rules only",
  });
}

function sha256(source: Buffer | null): string | null {
  return source && createHash("sha256").update(source).digest("hex");
}
