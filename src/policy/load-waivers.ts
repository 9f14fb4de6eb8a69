import type { Files } from "../lib/files.ts";
import type { Waiver } from "./waivers.ts";

const file = "policies/waivers.yaml";

/** The waivers of a state of a repository, where no other policy is asked. Throws ConfigError "policy" with `file:line:column`. */
export async function loadWaivers(files: Files): Promise<readonly Waiver[]> {
  const source = await files.read(file);
  if (source === null) return [];
  const { loadPolicies } = await import("./load-policies.ts");
  const alone: Files = { ...files, read: async (path) => (path === file ? source : null) };
  return (await loadPolicies(alone)).waivers ?? [];
}
