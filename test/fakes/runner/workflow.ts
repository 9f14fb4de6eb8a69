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

export interface WorkflowJob {
  readonly needs?: string | readonly string[];
  readonly if?: string | boolean;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix?: unknown };
  readonly environment?: unknown;
  readonly steps: readonly WorkflowStep[];
}

interface InputDefinition {
  readonly type?: string;
  readonly default?: unknown;
  readonly required?: boolean;
}

export interface Workflow {
  readonly on: Readonly<Record<string, { readonly inputs?: Readonly<Record<string, InputDefinition>> } | null>>;
  readonly permissions?: Readonly<Record<string, string>>;
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
