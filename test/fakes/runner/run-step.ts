import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { downloadArtifact, uploadArtifact } from "./artifacts.ts";
import { asText, type Context, interpolate } from "./expressions.ts";
import type { Trigger } from "./run-workflow.ts";
import { runProcess } from "./step-process.ts";
import type { Workflow, WorkflowStep } from "./workflow.ts";

/** What stands around the runner: the fake GitHub, and where the actions of this project are. */
export interface Host {
  readonly folder: string;
  /** A copy of `actions/` and `dist/` in a folder without node_modules. */
  readonly product: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly runId: string;
  /** What every step's environment holds besides what GitHub sets: PATH, npm's configuration. */
  readonly env: Readonly<Record<string, string>>;
  /** A token with just these permissions. */
  mintToken(permissions: Readonly<Record<string, string>>): Promise<string>;
  /** The workflow behind a job's `uses`. */
  calledWorkflow(uses: string): Promise<Workflow>;
}

export interface StepPlace {
  readonly folder: string;
  readonly workspace: string;
  readonly temp: string;
  readonly artifacts: string;
  readonly host: Host;
  readonly trigger: Trigger;
  readonly job: string;
}

export interface StepRun {
  readonly ok: boolean;
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: string;
  readonly summary: string;
}

/** Runs one step: a shell script, one of this project's actions from its built bundle, or one of the three actions of GitHub it uses. */
export async function runStep(step: WorkflowStep, context: Context, place: StepPlace): Promise<StepRun> {
  mkdirSync(place.folder, { recursive: true });
  const given = texts(step.with, context);
  // Without `shell:` GitHub runs `bash -e`, without pipefail.
  if (step.run !== undefined)
    return runProcess(["bash", "-e", "-c", asText(interpolate(step.run, context))], texts(step.env, context), place);
  const uses = step.uses ?? "";
  if (uses.startsWith("actions/checkout@")) return checkout(given, context, place);
  if (uses.startsWith("actions/upload-artifact@")) return uploadArtifact(given, place.artifacts);
  if (uses.startsWith("actions/download-artifact@")) return downloadArtifact(given, place);
  const own = /^mcp-gitops\/mcp-gitops\/actions\/([a-z]+)@/.exec(uses);
  if (own?.[1]) return runAction(own[1], given, { context, place });
  throw new Error(`this runner does not know ${JSON.stringify(uses)}`);
}

function texts(values: Readonly<Record<string, unknown>> | undefined, context: Context): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values ?? {}).map(([name, value]) => [name, asText(typeof value === "string" ? interpolate(value, context) : value)]),
  );
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly required?: boolean; readonly default?: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

async function runAction(
  name: string,
  given: Readonly<Record<string, string>>,
  { context, place }: { context: Context; place: StepPlace },
): Promise<StepRun> {
  const folder = join(place.host.product, "actions", name);
  const action = parse(readFileSync(join(folder, "action.yml"), "utf8")) as ActionFile;
  for (const input of Object.keys(given)) if (!(input in action.inputs)) throw new Error(`action ${name} has no input ${input}`);
  const env: Record<string, string> = {};
  for (const [input, { default: value }] of Object.entries(action.inputs)) {
    // An input that is given as an empty text is given: the default is for one that is left out.
    env[`INPUT_${input.replaceAll(" ", "_").toUpperCase()}`] = given[input] ?? asText(interpolate(value ?? "", context));
  }
  if (action.runs.using !== "node24") throw new Error(`action ${name} does not run on node24`);
  // Every action's process has these; they can write artifacts and caches.
  const runtime = { ACTIONS_RUNTIME_TOKEN: `runtime-${place.host.runId}-secret`, ACTIONS_RESULTS_URL: "http://results.invalid/" };
  return runProcess([process.execPath, join(folder, action.runs.main)], { ...runtime, ...env }, place);
}

/** actions/checkout: all branches with `fetch-depth: 0`, else one commit; the commit of the event, no credentials left behind. */
async function checkout(given: Readonly<Record<string, string>>, context: Context, place: StepPlace): Promise<StepRun> {
  if (given["persist-credentials"] !== "false") throw new Error("a checkout must not persist its credentials");
  const github = context.github as { token: string; sha: string; ref: string };
  const url = `${place.host.serverUrl}/${place.host.repository}.git`;
  const auth = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${github.token}`).toString("base64")}`;
  const env = { GIT_TERMINAL_PROMPT: "0", GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "http.extraheader", GIT_CONFIG_VALUE_0: auth };
  const commit = given.ref || github.sha;
  const refs = given["fetch-depth"] === "0" ? ["+refs/heads/*:refs/remotes/origin/*", commit] : ["--depth=1", commit];
  const branch = github.ref.startsWith("refs/heads/") ? ["-B", github.ref.slice("refs/heads/".length)] : ["--detach"];
  const commands = [
    ["init", "--quiet", "."],
    ["remote", "add", "origin", url.replace(/\.git$/, "")],
    ["fetch", "--quiet", "--no-tags", url, ...refs],
    ["checkout", "--quiet", "--force", ...branch, commit],
  ];
  let log = "";
  for (const command of commands) {
    const ran = await runProcess(["git", ...command], env, place);
    log += ran.log;
    if (!ran.ok) return { ...ran, log };
  }
  return { ok: true, exitCode: 0, outputs: {}, log, summary: "" };
}
