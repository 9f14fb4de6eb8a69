import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { asText, type Context, condition, interpolate, type JobStatus } from "./expressions.ts";
import { type Host, runStep } from "./run-step.ts";
import type { Workflow, WorkflowJob } from "./workflow.ts";

/** One job (one leg of a matrix) as it ran. */
export interface JobRun {
  readonly job: string;
  readonly matrix: unknown;
  readonly result: JobStatus | "skipped";
  readonly permissions: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: string;
  readonly summary: string;
}

export interface WorkflowRun {
  readonly result: "success" | "failure";
  readonly jobs: readonly JobRun[];
}

export interface Trigger {
  readonly event: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
  /** The `github.event` payload. */
  readonly payload?: unknown;
  /** The commit that is checked out by default. */
  readonly sha: string;
  readonly ref: string;
  readonly secrets?: Readonly<Record<string, string>>;
}

/** Runs a workflow as GitHub's runner would: needs, conditions, matrices, permissions per job, artifacts, outputs, summaries. */
export async function runWorkflow(workflow: Workflow, trigger: Trigger, host: Host): Promise<WorkflowRun> {
  const inputs = inputsOf(workflow, trigger);
  const artifacts = join(host.folder, "artifacts");
  mkdirSync(artifacts, { recursive: true });
  const runs: JobRun[] = [];
  const pending = new Map(Object.entries(workflow.jobs));
  while (pending.size > 0) {
    const ready = [...pending].filter(([, job]) => needsOf(job).every((need) => !pending.has(need)));
    if (ready.length === 0) throw new Error(`jobs wait for each other: ${[...pending.keys()].join(", ")}`);
    for (const [name, job] of ready) {
      runs.push(...(await runJob({ name, job, workflow, trigger, inputs, runs, artifacts, host })));
      pending.delete(name);
    }
  }
  return { result: runs.some((run) => run.result === "failure") ? "failure" : "success", jobs: runs };
}

interface JobRequest {
  readonly name: string;
  readonly job: WorkflowJob;
  readonly workflow: Workflow;
  readonly trigger: Trigger;
  readonly inputs: Context;
  readonly runs: readonly JobRun[];
  readonly artifacts: string;
  readonly host: Host;
}

async function runJob(request: JobRequest): Promise<JobRun[]> {
  const { name, job, trigger, inputs, host } = request;
  const needs = needsContext(request);
  const results = Object.values(needs).map((need) => need.result);
  const status: JobStatus = results.includes("failure")
    ? "failure"
    : results.some((result) => result !== "success")
      ? "cancelled"
      : "success";
  const permissions = job.permissions ?? request.workflow.permissions ?? {};
  const github = githubContext(request);
  const base = { github, inputs, needs, secrets: trigger.secrets ?? {} };
  // A skipped need makes success() false without making failure() or cancelled() true.
  const reached = status === "cancelled" ? condition(job.if, base, "skipped" as JobStatus) : condition(job.if, base, status);
  if (!reached) return [{ job: name, matrix: null, result: "skipped", permissions, outputs: {}, log: "", summary: "" }];
  const legs = matrixLegs(job, base);
  const runs: JobRun[] = [];
  for (const [index, matrix] of legs.entries()) {
    const token = await host.mintToken(permissions);
    const context = { ...base, matrix, github: { ...github, token } };
    const folder = join(host.folder, "jobs", `${name}-${index}`);
    runs.push({ job: name, matrix, permissions, ...(await runLeg(request, context, folder)) });
  }
  return runs;
}

async function runLeg(request: JobRequest, base: Context, folder: string): Promise<Pick<JobRun, "result" | "outputs" | "log" | "summary">> {
  const workspace = join(folder, "workspace");
  const temp = join(folder, "temp");
  mkdirSync(workspace, { recursive: true });
  mkdirSync(temp, { recursive: true });
  const steps: Record<string, { outputs: Record<string, string>; outcome: string }> = {};
  let result: JobStatus = "success";
  let log = "";
  let summary = "";
  for (const [index, step] of request.job.steps.entries()) {
    const context = { ...base, steps, runner: { temp, os: "Linux" }, env: {} };
    if (!condition(step.if, context, result)) continue;
    const ran = await runStep(step, context, {
      folder: join(folder, `step-${index}`),
      workspace,
      temp,
      artifacts: request.artifacts,
      host: request.host,
      trigger: request.trigger,
      job: request.name,
    });
    log += ran.log;
    summary += ran.summary;
    if (step.id) steps[step.id] = { outputs: ran.outputs, outcome: ran.ok ? "success" : "failure" };
    if (!ran.ok) result = "failure";
  }
  const context = { ...base, steps };
  const outputs = Object.fromEntries(
    Object.entries(request.job.outputs ?? {}).map(([key, text]) => [key, asText(interpolate(text, context))]),
  );
  return { result, outputs, log, summary };
}

function needsContext({ job, runs }: JobRequest): Record<string, { result: string; outputs: Readonly<Record<string, string>> }> {
  return Object.fromEntries(
    needsOf(job).map((need) => {
      const legs = runs.filter((run) => run.job === need);
      const result = legs.some((leg) => leg.result === "failure") ? "failure" : (legs[0]?.result ?? "skipped");
      return [need, { result, outputs: Object.assign({}, ...legs.map((leg) => leg.outputs)) as Record<string, string> }];
    }),
  );
}

function githubContext({ trigger, host }: JobRequest): Record<string, unknown> {
  return {
    event_name: trigger.event,
    event: trigger.payload ?? {},
    ref: trigger.ref,
    sha: trigger.sha,
    repository: host.repository,
    server_url: host.serverUrl,
    api_url: host.apiUrl,
    run_id: "1",
    actor: "a-person",
  };
}

function inputsOf(workflow: Workflow, trigger: Trigger): Context {
  const definitions = workflow.on[trigger.event]?.inputs ?? {};
  for (const name of Object.keys(trigger.inputs ?? {})) {
    if (!(name in definitions)) throw new Error(`${trigger.event} takes no input ${name}`);
  }
  return Object.fromEntries(Object.entries(definitions).map(([name, { default: value }]) => [name, trigger.inputs?.[name] ?? value ?? ""]));
}

function matrixLegs(job: WorkflowJob, context: Context): unknown[] {
  if (job.strategy?.matrix === undefined) return [null];
  const matrix = typeof job.strategy.matrix === "string" ? interpolate(job.strategy.matrix, context) : job.strategy.matrix;
  const include = (matrix as { include?: unknown[] }).include;
  if (!Array.isArray(include)) throw new Error("this runner knows matrices with `include` only");
  if (include.length > 256) throw new Error(`a matrix has 256 jobs at the most, this one ${include.length}`);
  return include;
}

function needsOf(job: WorkflowJob): readonly string[] {
  return typeof job.needs === "string" ? [job.needs] : (job.needs ?? []);
}
