import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { asText, type Context, condition, interpolate, type JobStatus } from "./expressions.ts";
import { type Host, runStep, type StepRun } from "./run-step.ts";
import { type JobPermissions, missingPermissions, type Workflow, type WorkflowJob } from "./workflow.ts";

/** One job (one leg of a matrix) as it ran. */
export interface JobRun {
  /** `job`, or `caller / job` in a workflow that another one calls. */
  readonly job: string;
  readonly matrix: unknown;
  readonly result: JobStatus | "skipped";
  readonly permissions: JobPermissions;
  /** The token that its steps could use. */
  readonly token: string | null;
  readonly outputs: Readonly<Record<string, string>>;
  /** What the workflow that it belongs to gives to its caller. */
  readonly callOutputs?: Readonly<Record<string, string>>;
  readonly steps: readonly (StepRun & { readonly name: string })[];
  /** What all its steps printed, with nothing masked. */
  readonly log: string;
  readonly summary: string;
}

export interface WorkflowRun {
  readonly result: "success" | "failure";
  readonly jobs: readonly JobRun[];
  /** The folder with a folder for each artifact. */
  readonly artifacts: string;
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
  /** Another workflow calls this one: its inputs are those of `workflow_call`. */
  readonly called?: boolean;
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
  return { result: runs.some((run) => run.result === "failure") ? "failure" : "success", jobs: runs, artifacts };
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
  const permissions = job.permissions ?? request.workflow.permissions ?? {};
  const github = githubContext(request);
  const base = { github, inputs, needs, secrets: trigger.secrets ?? {} };
  // A skipped need makes success() false without making failure() or cancelled() true.
  const status = results.includes("failure") ? "failure" : results.some((result) => result !== "success") ? "skipped" : "success";
  if (!condition(job.if, base, status as JobStatus)) return [skipped(name, permissions)];
  if (job.uses !== undefined) return callWorkflow(request, base, permissions);
  return Promise.all(
    matrixLegs(job, base).map(async (matrix, index) => {
      const token = await host.mintToken(permissions);
      const context = { ...base, matrix, github: { ...github, token } };
      const leg = await runLeg(request, context, join(host.folder, "jobs", `${name}-${index}`));
      return { job: name, matrix, permissions, token, ...leg };
    }),
  );
}

function skipped(job: string, permissions: JobPermissions): JobRun {
  return { job, matrix: null, result: "skipped", permissions, token: null, outputs: {}, steps: [], log: "", summary: "" };
}

/** A job that calls another workflow: its jobs run with what the caller gives, and may not have more permissions than the caller has. */
async function callWorkflow({ name, job, trigger, host }: JobRequest, context: Context, permissions: JobPermissions): Promise<JobRun[]> {
  const called = await host.calledWorkflow(job.uses ?? "");
  const missing = missingPermissions(permissions, called);
  if (missing.length > 0) throw new Error(`GitHub refuses the call of ${job.uses}: ${missing.join(", ")}`);
  const given = (values: Readonly<Record<string, unknown>> = {}) =>
    Object.fromEntries(
      Object.entries(values).map(([key, value]) => [key, typeof value === "string" ? interpolate(value, context) : value]),
    );
  const secrets = given(job.secrets) as Record<string, string>;
  const folder = join(host.folder, name);
  const run = await runWorkflow(called, { ...trigger, called: true, inputs: given(job.with), secrets }, { ...host, folder });
  const jobs = Object.fromEntries(run.jobs.map(({ job: inner, result, outputs }) => [inner, { result, outputs }]));
  const outputs = Object.fromEntries(
    Object.entries(called.on.workflow_call?.outputs ?? {}).map(([key, { value }]) => [
      key,
      asText(interpolate(value, { ...context, jobs })),
    ]),
  );
  return run.jobs.map((one) => ({ ...one, job: `${name} / ${one.job}`, callOutputs: outputs }));
}

async function runLeg(
  request: JobRequest,
  base: Context,
  folder: string,
): Promise<Pick<JobRun, "result" | "outputs" | "log" | "summary" | "steps">> {
  const workspace = join(folder, "workspace");
  const temp = join(folder, "temp");
  mkdirSync(workspace, { recursive: true });
  mkdirSync(temp, { recursive: true });
  const done: Record<string, { outputs: Readonly<Record<string, string>>; outcome: string }> = {};
  const steps: (StepRun & { name: string })[] = [];
  let result: JobStatus = "success";
  for (const [index, step] of request.job.steps.entries()) {
    const context = { ...base, steps: done, runner: { temp, os: "Linux" }, env: {} };
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
    steps.push({ ...ran, name: step.name ?? step.uses?.replace(/@.*/, "") ?? "run" });
    if (step.id) done[step.id] = { outputs: ran.outputs, outcome: ran.ok ? "success" : "failure" };
    if (!ran.ok) result = "failure";
  }
  const context = { ...base, steps: done };
  const outputs = Object.fromEntries(
    Object.entries(request.job.outputs ?? {}).map(([key, text]) => [key, asText(interpolate(text, context))]),
  );
  const joined = (part: "log" | "summary") => steps.map((step) => step[part]).join("");
  return { result, outputs, steps, log: joined("log"), summary: joined("summary") };
}

function needsContext({ job, runs }: JobRequest): Record<string, { result: string; outputs: Readonly<Record<string, string>> }> {
  return Object.fromEntries(
    needsOf(job).map((need) => {
      const legs = runs.filter((run) => run.job === need || run.job.startsWith(`${need} / `));
      const result = legs.some((leg) => leg.result === "failure") ? "failure" : (legs[0]?.result ?? "skipped");
      return [need, { result, outputs: Object.assign({}, ...legs.map((leg) => leg.callOutputs ?? leg.outputs)) as Record<string, string> }];
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
    run_id: host.runId,
    actor: "maria",
  };
}

function inputsOf(workflow: Workflow, trigger: Trigger): Context {
  const event = trigger.called ? "workflow_call" : trigger.event;
  if (!(event in workflow.on)) throw new Error(`this workflow does not start by ${event}`);
  const definitions = workflow.on[event]?.inputs ?? {};
  for (const name of Object.keys(trigger.inputs ?? {})) {
    if (!(name in definitions)) throw new Error(`${event} takes no input ${name}`);
  }
  const empty = (type: string | undefined) => (type === "boolean" ? false : "");
  return Object.fromEntries(
    Object.entries(definitions).map(([name, { default: value, type }]) => [name, trigger.inputs?.[name] ?? value ?? empty(type)]),
  );
}

function matrixLegs(job: WorkflowJob, context: Context): unknown[] {
  if (job.strategy?.matrix === undefined) return [null];
  const matrix = typeof job.strategy.matrix === "string" ? interpolate(job.strategy.matrix, context) : job.strategy.matrix;
  const include = (matrix as { include?: unknown[] } | null)?.include;
  if (!Array.isArray(include)) throw new Error("this runner knows matrices with `include` only");
  if (include.length === 0) throw new Error("GitHub refuses a matrix without a job");
  if (include.length > 256) throw new Error(`a matrix has 256 jobs at the most, this one ${include.length}`);
  return include;
}

export function needsOf(job: WorkflowJob): readonly string[] {
  return typeof job.needs === "string" ? [job.needs] : (job.needs ?? []);
}
