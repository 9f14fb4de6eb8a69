import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ConfigError } from "../lib/errors.ts";
import type { Plan } from "../plan/plan.ts";
import type { Policies } from "../policy/policy.ts";
import { proveFromFolder, readResults } from "../verify/run-folder.ts";
import type { VerifyResult } from "../verify/verify-server.ts";
import { registriesFrom } from "./handed-registries.ts";
import { openProvingPlane } from "./planes.ts";
import { checkSeal } from "./sealed-folder.ts";
import type { Workspace } from "./workspace.ts";

/**
 * The steps that jobs of a workflow hand to each other through a folder: resolve writes it (lock-step.ts), prove adds proofs, decide reads them.
 */

/** Proves one row of the matrix from the folder alone: no repository, no token. */
export async function proveStep(
  world: Pick<Workspace, "repo" | "store" | "env" | "signal" | "log">,
  { folder, id }: { folder: string; id: string },
): Promise<{ path: string; result: VerifyResult }> {
  await using registries = await registriesFrom(folder, world.repo);
  await using prover = await openProvingPlane({ ...world, repo: registries.dir }, { verify: await handedVerifyPolicy(folder, id) });
  return await proveFromFolder(folder, id, { prover, log: world.log });
}

/** The results of the proving jobs, each checked against what was sent; `seal` is what the resolving job said of the folder. */
export async function readStep(folder: string, seal = ""): Promise<{ plan: Plan; results: VerifyResult[] }> {
  await checkSeal(folder, seal);
  const plan = await readPlan(folder);
  return { plan, results: await readResults(folder, plan) };
}

async function readPlan(folder: string): Promise<Plan> {
  const path = join(folder, "plan.json");
  try {
    const plan = JSON.parse(await readFile(path, "utf8")) as Partial<Plan>;
    if (plan.schema === "mcp-gitops/plan/v1" && Array.isArray(plan.servers)) return plan as Plan;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT" && !(error instanceof SyntaxError)) throw error;
  }
  throw new ConfigError("document", "there is no plan", { place: { file: path }, todo: "run detect with the same folder first" });
}

/** Which variables of this job's environment the server may get: the task says so, for the policy itself is not handed over. */
async function handedVerifyPolicy(folder: string, id: string): Promise<Policies["verify"]> {
  const { readTask } = await import("../verify/run-folder.ts");
  const { settings } = await readTask(folder, id);
  return { defaults: settings, rules: [] };
}
