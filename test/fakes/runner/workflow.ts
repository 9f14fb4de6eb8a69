import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { parse } from "yaml";

export interface WorkflowStep {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string | boolean;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
}

export type JobPermissions = Readonly<Record<string, "read" | "write" | "none">>;

export interface WorkflowJob {
  readonly needs?: string | readonly string[];
  readonly if?: string | boolean;
  readonly permissions?: JobPermissions;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix?: unknown; readonly "fail-fast"?: boolean };
  readonly environment?: unknown;
  readonly "runs-on"?: string;
  readonly "timeout-minutes"?: number;
  /** A reusable workflow in place of steps, with what it is given. */
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly steps: readonly WorkflowStep[];
}

export interface InputDefinition {
  readonly type?: string;
  readonly default?: unknown;
  readonly required?: boolean;
}

export interface WorkflowTrigger {
  readonly inputs?: Readonly<Record<string, InputDefinition>>;
  readonly secrets?: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, { readonly value: string }>>;
}

export interface Workflow {
  readonly name?: string;
  readonly on: Readonly<Record<string, WorkflowTrigger | null>>;
  readonly permissions?: JobPermissions;
  readonly concurrency?: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, WorkflowJob>>;
}

/** Reads a workflow with GitHub's own parser and schema; throws with its messages where GitHub would refuse the file. */
export async function readWorkflow(name: string, content: string): Promise<Workflow> {
  const parsed = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  const errors = parsed.context.errors.getErrors().map((error) => error.message);
  if (errors.length > 0 || !parsed.value) throw new Error(`GitHub refuses ${name}:\n${errors.join("\n")}`);
  const template = await convertWorkflowTemplate(parsed.context, parsed.value);
  if (template.errors?.length) throw new Error(`GitHub refuses ${name}:\n${template.errors.map((error) => error.Message).join("\n")}`);
  return parse(content) as Workflow;
}

const rank = { none: 0, read: 1, write: 2 } as const;

/** The permissions that a called workflow's jobs ask for and the calling job does not give: GitHub refuses to start such a run. */
export function missingPermissions(given: JobPermissions, called: Workflow): string[] {
  return Object.entries(called.jobs).flatMap(([job, { permissions = called.permissions ?? {} }]) =>
    Object.entries(permissions)
      .filter(([name, access]) => rank[access] > rank[given[name] ?? "none"])
      .map(([name, access]) => `${job} needs ${name}: ${access}`),
  );
}
