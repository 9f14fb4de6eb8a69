import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { systemClock } from "../lib/clock.ts";
import { ConfigError, InternalError } from "../lib/errors.ts";
import { serverText } from "../manifest/server-id.ts";
import type { Plan } from "../plan/plan.ts";
import type { Policies } from "../policy/policy.ts";
import { paced } from "../verify/paced.ts";
import { measuredAlone } from "../verify/performance/measured-alone.ts";
import { proveFromFolder, readResults, shardTasks, writeLeftOut } from "../verify/run-folder.ts";
import type { VerifyResult } from "../verify/verify-server.ts";
import type { VerifyTask } from "../verify/verify-task.ts";
import { type Credentials, withCredentials } from "./handed-credentials.ts";
import { registriesFrom } from "./handed-registries.ts";
import { describeSandbox, openProvingPlane } from "./planes.ts";
import { checkSeal } from "./sealed-folder.ts";
import { type Proving, paceUntil } from "./verify.ts";
import type { Workspace } from "./workspace.ts";

/**
 * The steps that jobs of a workflow hand to each other through a folder: resolve writes it (lock-step.ts), prove adds proofs, decide reads them.
 */

/**
 * Proves the servers of one shard (or one row) from the folder alone: no repository, no token. As many at once as this host bears, none begun
 * after the time limit, and one only where servers are not kept apart here; what is left out is told to the deciding job.
 */
export async function proveStep(
  world: Pick<Workspace, "repo" | "store" | "env" | "signal" | "log">,
  { folder, id, isolation, timeLimit, credentials = {} }: Proving & ShardToProve,
): Promise<VerifyResult[]> {
  const { shard, tasks } = await shardTasks(folder, id);
  await using registries = await registriesFrom(folder, world.repo);
  const { separates } = await describeSandbox(isolation);
  const settings = tasks.map((task) => task.settings);
  const env = await withCredentials(world.env, { credentials, settings, isolation });
  await using prover = await openProvingPlane({ ...world, env, repo: registries.dir }, { verify: policyOf(tasks) }, isolation);
  const [first, others] = separates ? [tasks, []] : [tasks.slice(0, 1), tasks.slice(1)];
  const pace = paceUntil(timeLimit === undefined ? null : systemClock.now() + timeLimit, systemClock);
  const ports = measuredAlone({ prover, log: world.log, locks: noLocks });
  const found = await paced(first, pace, async (task) => (await proveFromFolder(folder, { shard, id: task.id }, ports)).result);
  const late = first.filter((_, at) => found[at] === null);
  const left = await Promise.all([
    ...late.map((task) => writeLeftOut(folder, { shard, task }, "time")),
    ...others.map((task) => writeLeftOut(folder, { shard, task }, "alone")),
  ]);
  for (const { server, reasons } of left) world.log.warn(`${serverText(server)}: ${reasons[0]}`);
  return [...found.filter((one) => one !== null), ...left];
}

interface ShardToProve {
  readonly folder: string;
  readonly id: string;
  readonly credentials?: Credentials;
}

/** The locks are in the folder. */
const noLocks = () => Promise.reject(new InternalError("a proving job asked for a lock"));

/** The results of the proving jobs, each checked against what was sent; `seal` is what the resolving job said of the folder. */
export async function readStep(folder: string, seal = ""): Promise<{ plan: Plan; results: VerifyResult[] }> {
  await checkSeal(folder, seal);
  const plan = await readPlan(folder);
  return { plan, results: await readResults(folder) };
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

/** Which variables of this job's environment its servers may get: the tasks say so, for the policy itself is not handed over. */
function policyOf(tasks: readonly VerifyTask[]): Policies["verify"] {
  const [first, ...others] = tasks as [VerifyTask, ...VerifyTask[]];
  return { defaults: first.settings, rules: others.map(({ settings: { credentials } }) => ({ match: {}, set: { credentials }, line: 0 })) };
}
