import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { asText, type Context, interpolate } from "./expressions.ts";
import type { Trigger } from "./run-workflow.ts";
import type { WorkflowStep } from "./workflow.ts";

/** What stands around the runner: the fake GitHub, and where the actions of this project are. */
export interface Host {
  readonly folder: string;
  /** A copy of `actions/` and `dist/` in a folder without node_modules. */
  readonly product: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  /** What every step's environment holds besides what GitHub sets: PATH, npm's configuration. */
  readonly env: Readonly<Record<string, string>>;
  /** A token with just these permissions. */
  mintToken(permissions: Readonly<Record<string, string>>): Promise<string>;
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
  readonly outputs: Record<string, string>;
  readonly log: string;
  readonly summary: string;
}

/** Runs one step: a shell script, one of this project's actions from its built bundle, or one of the three actions of GitHub it uses. */
export async function runStep(step: WorkflowStep, context: Context, place: StepPlace): Promise<StepRun> {
  mkdirSync(place.folder, { recursive: true });
  const given = Object.fromEntries(
    Object.entries(step.with ?? {}).map(([name, value]) => [
      name,
      typeof value === "string" ? asText(interpolate(value, context)) : asText(value),
    ]),
  );
  if (step.run !== undefined) {
    const env = Object.fromEntries(
      Object.entries(step.env ?? {}).map(([name, value]) => [name, asText(interpolate(String(value), context))]),
    );
    return runProcess(["bash", "-e", "-o", "pipefail", "-c", asText(interpolate(step.run, context))], env, place);
  }
  const uses = step.uses ?? "";
  if (uses.startsWith("actions/checkout@")) return checkout(given, context, place);
  if (uses.startsWith("actions/upload-artifact@")) return upload(given, place);
  if (uses.startsWith("actions/download-artifact@")) return download(given, place);
  const own = /^mcp-gitops\/mcp-gitops\/actions\/([a-z]+)@/.exec(uses);
  if (own?.[1]) return runAction(own[1], given, { context, place });
  throw new Error(`this runner does not know ${JSON.stringify(uses)}`);
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
    env[`INPUT_${input.replaceAll(" ", "_").toUpperCase()}`] = given[input] ?? asText(interpolate(value ?? "", context));
  }
  if (action.runs.using !== "node24") throw new Error(`action ${name} does not run on node24`);
  return runProcess([process.execPath, join(folder, action.runs.main)], env, place);
}

/** Starts a process with the environment that GitHub's runner gives, and nothing of this machine's besides `host.env`. */
function runProcess(argv: string[], env: Readonly<Record<string, string>>, place: StepPlace): Promise<StepRun> {
  const { host, trigger } = place;
  const files = { output: join(place.folder, "output"), summary: join(place.folder, "summary"), event: join(place.folder, "event.json") };
  writeFileSync(files.output, "");
  writeFileSync(files.summary, "");
  writeFileSync(files.event, JSON.stringify(trigger.payload ?? {}));
  const home = join(dirname(place.temp), "home");
  mkdirSync(home, { recursive: true });
  const child = spawn(argv[0] as string, argv.slice(1), {
    cwd: place.workspace,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...host.env,
      HOME: home,
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      GITHUB_EVENT_PATH: files.event,
      GITHUB_EVENT_NAME: trigger.event,
      GITHUB_REPOSITORY: host.repository,
      GITHUB_SERVER_URL: host.serverUrl,
      GITHUB_API_URL: host.apiUrl,
      GITHUB_GRAPHQL_URL: `${host.apiUrl}/graphql`,
      GITHUB_SHA: trigger.sha,
      GITHUB_REF: trigger.ref,
      GITHUB_REF_NAME: trigger.ref.replace("refs/heads/", ""),
      GITHUB_WORKSPACE: place.workspace,
      GITHUB_RUN_ID: "1",
      GITHUB_RUN_ATTEMPT: "1",
      GITHUB_JOB: place.job,
      RUNNER_TEMP: place.temp,
      RUNNER_OS: "Linux",
      ...env,
    },
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({
        ok: code === 0,
        outputs: readOutputs(readFileSync(files.output, "utf8")),
        log: Buffer.concat(chunks).toString("utf8"),
        summary: readFileSync(files.summary, "utf8"),
      }),
    );
  });
}

/** The file behind GITHUB_OUTPUT: `name=value` lines and `name<<delimiter` blocks. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const match of text.matchAll(/^([^\n=<]+)<<([^\n]+)\n([\s\S]*?)\n?\2\n|^([^\n=]+)=([^\n]*)\n/gm)) {
    if (match[1]) outputs[match[1]] = match[3] ?? "";
    else if (match[4]) outputs[match[4]] = match[5] ?? "";
  }
  return outputs;
}

async function checkout(given: Readonly<Record<string, string>>, context: Context, place: StepPlace): Promise<StepRun> {
  if (given["persist-credentials"] !== "false") throw new Error("a checkout must not persist its credentials");
  const github = context.github as { token: string; sha: string; ref: string };
  const url = `${place.host.serverUrl}/${place.host.repository}`;
  const auth = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${github.token}`).toString("base64")}`;
  const git = ["git", "-c", `http.extraheader=${auth}`];
  const depth = given["fetch-depth"] === "0" ? [] : ["--depth=1"];
  const branch = github.ref.replace("refs/heads/", "");
  const cloned = await runProcess([...git, "clone", "--quiet", ...depth, url, "."], { GIT_TERMINAL_PROMPT: "0" }, place);
  if (!cloned.ok) return cloned;
  return runProcess(["git", "checkout", "--quiet", "-B", branch, given.ref || github.sha], {}, place);
}

async function upload(given: Readonly<Record<string, string>>, place: StepPlace): Promise<StepRun> {
  const source = given.path ?? "";
  const found = existsSync(source) && readdirSync(source).length > 0;
  if (!found) {
    const fatal = given["if-no-files-found"] === "error";
    return { ok: !fatal, outputs: {}, log: `No files were found with the provided path: ${source}\n`, summary: "" };
  }
  const target = join(place.artifacts, given.name ?? "artifact");
  if (existsSync(target)) return { ok: false, outputs: {}, log: `an artifact named ${given.name} exists already\n`, summary: "" };
  cpSync(source, target, { recursive: true });
  return { ok: true, outputs: {}, log: "", summary: "" };
}

async function download(given: Readonly<Record<string, string>>, place: StepPlace): Promise<StepRun> {
  const wanted = given.name
    ? (name: string) => name === given.name
    : (name: string) => name.startsWith((given.pattern ?? "").replace(/\*$/, ""));
  const names = readdirSync(place.artifacts).filter(wanted);
  if (given.name && names.length === 0) return { ok: false, outputs: {}, log: `Artifact not found for name: ${given.name}\n`, summary: "" };
  for (const name of names) cpSync(join(place.artifacts, name), given.path ?? place.workspace, { recursive: true });
  return { ok: true, outputs: {}, log: "", summary: "" };
}
