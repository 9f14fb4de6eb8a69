import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { needsOf } from "../fakes/runner/run-workflow.ts";
import type { Workflow, WorkflowJob, WorkflowStep } from "../fakes/runner/workflow.ts";

/** What every workflow of this project keeps to; each rule says what is wrong. */

const root = join(import.meta.dirname, "../..");
export const ownAction = /^mcp-gitops\/mcp-gitops\/actions\/([a-z]+)@v0$/;
const pinned = /^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/;

export interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly required: boolean; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
}

export function actionFile(name: string): ActionFile {
  return parse(readFileSync(join(root, "actions", name, "action.yml"), "utf8")) as ActionFile;
}

/** Everything that is wrong with a workflow. */
export function problemsOf(workflow: Workflow): string[] {
  const jobs = Object.entries(workflow.jobs);
  return [
    ...(JSON.stringify(workflow.permissions) === "{}" ? [] : ["the workflow's own permissions are not {}"]),
    ...eventProblems(workflow),
    ...jobs.flatMap(([name, job]) =>
      [...jobProblems(workflow, job), ...planeProblems(workflow, job)].map((problem) => `${name}: ${problem}`),
    ),
  ];
}

/** Events that strangers cause and that run with the rights and secrets of the repository. */
const strangers = ["pull_request_target", "workflow_run", "issue_comment", "issues", "discussion", "repository_dispatch"];

/** What is wrong with what starts a workflow, and with what it hands to its caller. */
export function eventProblems({ on, jobs }: Workflow): string[] {
  const bad = Object.keys(on).filter((event) => strangers.includes(event));
  const handed = Object.values(on.workflow_call?.outputs ?? {}).filter(({ value }) => {
    const [, place = "", output = ""] = /^\$\{\{ jobs\.([\w-]+)\.outputs\.([\w-]+) \}\}$/.exec(value) ?? [];
    return !(output in (jobs[place]?.outputs ?? {}));
  });
  return [
    ...bad.map((event) => `${event} lets strangers start it`),
    ...handed.map(({ value }) => `it hands on ${value}, which is not there`),
  ];
}

function jobProblems(workflow: Workflow, job: WorkflowJob): string[] {
  const problems: string[] = [];
  const timeout = job["timeout-minutes"];
  if (job.permissions === undefined) problems.push("it does not state its permissions");
  if (timeout === undefined || timeout > 60) problems.push("it may run for hours");
  if (!/^ubuntu-\d\d\.\d\d$/.test(job["runs-on"] ?? "")) problems.push("its machine is not a fixed one");
  for (const need of needsOf(job)) if (!(need in workflow.jobs)) problems.push(`it needs ${need}, which is not there`);
  problems.push(...referenceProblems(workflow, job));
  const judge = job.steps.findIndex(judgesPulls);
  const turned = job.steps.findIndex(({ run }) => run === 'git checkout --quiet --detach "$BASE" --');
  if (judge >= 0 && (turned < 0 || turned > judge)) problems.push("a pull request brings the configuration that it is judged by");
  return [...problems, ...job.steps.flatMap((step, index) => stepProblems(step, job).map((problem) => `step ${index}: ${problem}`))];
}

function referenceProblems(workflow: Workflow, job: WorkflowJob): string[] {
  const needs = referencesOf(job, "needs").flatMap(({ place, output }) => {
    if (!needsOf(job).includes(place)) return [`it reads ${place} without needing it`];
    return output in (workflow.jobs[place]?.outputs ?? {}) ? [] : [`${place} has no output ${output}`];
  });
  const steps = referencesOf(job, "steps").flatMap(({ place, output }) => {
    const action = ownAction.exec(job.steps.find(({ id }) => id === place)?.uses ?? "")?.[1];
    return action && output in actionFile(action).outputs ? [] : [`no step ${place} has an output ${output}`];
  });
  return [...needs, ...steps];
}

/** `needs.X.outputs.Y` and `steps.X.outputs.Y` in a job. */
function referencesOf(job: WorkflowJob, kind: "needs" | "steps"): { place: string; output: string }[] {
  const found = JSON.stringify(job).matchAll(new RegExp(`\\b${kind}\\.([\\w-]+)\\.outputs\\.([\\w-]+)`, "g"));
  return [...found].map(([, place = "", output = ""]) => ({ place, output }));
}

function stepProblems(step: WorkflowStep, job: WorkflowJob): string[] {
  const problems: string[] = [];
  if (step.run?.includes("${{")) problems.push("a script holds an expression");
  if (step.uses !== undefined && !ownAction.test(step.uses) && !pinned.test(step.uses))
    problems.push(`${step.uses} is not pinned by its commit`);
  if (step.uses?.startsWith("actions/checkout@") && step.with?.["persist-credentials"] !== false)
    problems.push("credentials stay in the checkout");
  const name = ownAction.exec(step.uses ?? "")?.[1];
  return name === undefined ? problems : [...problems, ...ownProblems(name, step, job)];
}

function ownProblems(name: string, step: WorkflowStep, job: WorkflowJob): string[] {
  const problems: string[] = [];
  const { inputs } = actionFile(name);
  const given = step.with ?? {};
  for (const input of Object.keys(given)) if (!(input in inputs)) problems.push(`${name} has no input ${input}`);
  for (const [input, { required }] of Object.entries(inputs)) if (required && !(input in given)) problems.push(`${name} needs ${input}`);
  const decides = name === "propose" || name === "gate" || (name === "deploy" && given.phase === "record");
  if (decides && given.seal !== "${{ needs.resolve.outputs.seal }}") problems.push("it believes a folder that any job may have changed");
  if (decides && !job.steps.some(({ uses }) => uses?.startsWith("actions/checkout@"))) problems.push("it has no checkout");
  return problems;
}

/** A checkout of a pull request is turned to its base before anything reads its configuration. */
function judgesPulls(step: WorkflowStep): boolean {
  return JSON.stringify(step.with ?? {}).includes("github.event.pull_request");
}

/** Whether a job runs packages of others. */
export function proves(job: WorkflowJob): boolean {
  return job.steps.some(({ uses, with: given }) => {
    const name = ownAction.exec(uses ?? "")?.[1];
    return name === "verify" || (name === "deploy" && given?.phase === "stage");
  });
}

/** What `verify` may be given: never where a pull request says what runs. */
const credentials = '"credentials":"${{ secrets.credentials }}"';

/** ARCHITECTURE §4: where packages run there is no token, and where there is one that writes no package runs. */
function planeProblems(workflow: Workflow, job: WorkflowJob): string[] {
  if (!proves(job)) return [];
  const problems: string[] = [];
  if (Object.keys(job.permissions ?? { all: "write" }).length > 0) problems.push("it runs packages and has permissions");
  const onPulls = Object.keys(workflow.on).some((event) => /^(?:pull_request|merge_group)/.test(event));
  const text = JSON.stringify(job);
  if (/secrets\.|github\.token|"token"/.test(onPulls ? text : text.replace(credentials, "")))
    problems.push("it runs packages and is given a token");
  if (job.environment !== undefined) problems.push("it runs packages and has an environment's secrets");
  if (job.steps.some(({ uses }) => uses?.startsWith("actions/checkout@"))) problems.push("it runs packages beside a checkout");
  return problems;
}

/** A job in one line a step: what it uses with which inputs, or its script with what it is given, and when. */
export function outlineOf(job: WorkflowJob): string[] {
  return job.steps.map(({ uses, run, env = {}, with: given = {}, if: when }) => {
    const what = uses?.replace(/^mcp-gitops\/mcp-gitops\/actions\/|^actions\/|@.*$/g, "").replace(/@.*$/, "") ?? `run: ${run?.trim()}`;
    const shown = Object.entries({ ...env, ...given }).map(([input, value]) =>
      /^(phase|name|pattern|path|fetch-depth|[A-Z]+)$/.test(input) || !`${value}`.includes("${{") ? `${input}=${value}` : input,
    );
    return `${what}(${shown.join(", ").replaceAll("${{ runner.temp }}/mcp-gitops", "FOLDER")})${when === undefined ? "" : ` if ${when}`}`;
  });
}
