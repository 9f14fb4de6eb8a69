import { join } from "node:path";
import { isoTime, systemClock } from "../lib/clock.ts";
import type { Git } from "../lib/git.ts";
import type { Plan } from "../plan/plan.ts";
import { writeDocument } from "../verify/write-document.ts";
import { sealOf } from "./sealed-folder.ts";

/** Writes the plan of a commit without any manifest where the deciding job looks for it; resolves to its path and the folder's seal. */
export async function writeEmptyPlan(
  folder: string,
  { git, branch }: { git: Git; branch: string },
): Promise<{ path: string; seal: string }> {
  const commit = (await git.git(["rev-parse", "HEAD"])).text;
  const at = isoTime(systemClock.now());
  const plan: Plan = { schema: "mcp-gitops/plan/v1", at, base: { branch, commit }, policy: "not looked at", servers: [], problems: [] };
  const path = join(folder, "plan.json");
  await writeDocument(path, plan);
  return { path, seal: await sealOf(folder) };
}
