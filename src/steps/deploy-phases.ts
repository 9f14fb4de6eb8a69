import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { SmokeReport, Staging } from "../deploy/deployment.ts";
import { planDeployment } from "../deploy/plan-deployment.ts";
import type { StagePorts } from "../deploy/ports.ts";
import { recordDeployment } from "../deploy/record-deployment.ts";
import type { Rollout } from "../deploy/rollout.ts";
import { settleFailure } from "../deploy/settle-failure.ts";
import { parseSmokeReport } from "../deploy/smoke-report.ts";
import { stageAndSmoke } from "../deploy/stage-and-smoke.ts";
import { ConfigError } from "../lib/errors.ts";
import type { VerifyPolicy } from "../policy/policy.ts";
import { settingsOf } from "../verify/prover-environment.ts";
import { policiesOfBase, targetsOf } from "./deploy.ts";
import { deployPorts, stagePorts } from "./deploy-ports.ts";
import { type Credentials, withCredentials } from "./handed-credentials.ts";
import { handRegistries, registriesFrom } from "./handed-registries.ts";
import { noPlane, openProvingPlane } from "./planes.ts";
import { checkSeal, sealOf } from "./sealed-folder.ts";
import type { Workspace } from "./workspace.ts";

/**
 * A deployment as three jobs of a workflow, each with a document for the next in one folder: `stagings.json` from the job that resolves,
 * `smoke/report.json` from the one that runs packages and holds no token, and the switch by the one that may write.
 */

/** Resolves what each target gets next and writes it; `seal` is what the last phase knows it by. */
export async function planPhase(
  workspace: Workspace,
  { folder, target }: { folder: string; target: string },
): Promise<{ stagings: Staging[]; seal: string }> {
  const policies = await policiesOfBase(workspace);
  const ports = deployPorts(workspace, policies, noPlane);
  const targets = policies.deploy.targets.length === 0 && target === "" ? [] : targetsOf(policies, target);
  const stagings: Staging[] = [];
  for (const one of targets) stagings.push(await planDeployment(ports, { target: one }));
  await writeDocument(join(folder, "stagings.json"), { verify: policies.verify, stagings });
  await handRegistries(workspace.repo, folder);
  return { stagings, seal: await sealOf(folder) };
}

/** Stages and smokes what the plan phase wrote. */
export async function stagePhase(
  world: Pick<Workspace, "repo" | "store" | "env" | "signal" | "log">,
  folder: string,
  credentials: Credentials = {},
): Promise<SmokeReport[]> {
  const { stagings, verify } = await readStagings(folder);
  await using registries = await registriesFrom(folder, world.repo);
  const env = await withCredentials(world.env, { credentials, settings: settingsOf({ verify }) });
  await using prover = await openProvingPlane({ ...world, env, repo: registries.dir }, { verify });
  const ports: StagePorts = stagePorts(world, { verify }, prover);
  const reports: SmokeReport[] = [];
  for (const staging of stagings) {
    if (staging.plan.decision.kind === "stage") reports.push(await stageAndSmoke(ports, staging));
  }
  await writeDocument(join(folder, "smoke", "report.json"), reports);
  return reports;
}

/** Switches each target, or takes the failed servers back. */
export async function recordPhase(workspace: Workspace, { folder, seal }: { folder: string; seal: string }): Promise<Rollout[]> {
  await checkSeal(folder, seal);
  const policies = await policiesOfBase(workspace);
  const ports = { ...deployPorts(workspace, policies, noPlane), observe: null };
  const { stagings } = await readStagings(folder);
  const reports = await readReports(folder);
  const rollouts: Rollout[] = [];
  for (const staging of stagings) {
    await settleFailure(ports, staging.plan.target);
    const report = reports.find(({ target }) => target === staging.plan.target.name);
    if (staging.plan.decision.kind === "stage" && !report) {
      throw new ConfigError("document", `the staging job left no report for ${staging.plan.target.name}`, {
        todo: "look at the staging job, and run the workflow again",
      });
    }
    if (report) rollouts.push(await recordDeployment(ports, staging, report));
  }
  return rollouts;
}

interface Stagings {
  readonly stagings: readonly Staging[];
  readonly verify: VerifyPolicy;
}

async function readStagings(folder: string): Promise<Stagings> {
  return (await readDocument(join(folder, "stagings.json"))) as Stagings;
}

/** What comes back from where packages ran is data that nobody vouches for. */
async function readReports(folder: string): Promise<SmokeReport[]> {
  const value = await readDocument(join(folder, "smoke", "report.json"), null);
  return Array.isArray(value) ? value.map(parseSmokeReport) : [];
}

async function readDocument(path: string, missing?: null): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as unknown;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT" && missing === null) return null;
    throw new ConfigError("document", "a document of an earlier job is missing or broken", {
      cause: error,
      place: { file: path },
      todo: "run the workflow again",
    });
  }
}

async function writeDocument(path: string, value: unknown): Promise<void> {
  await mkdir(join(path, ".."), { recursive: true, mode: 0o700 });
  await writeFile(`${path}.new`, JSON.stringify(value), { mode: 0o600 });
  await rename(`${path}.new`, path);
}
