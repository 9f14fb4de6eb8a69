import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { StepPlace, StepRun } from "./run-step.ts";

/** Starts a process with the environment that GitHub's runner gives, and nothing of this machine's besides `host.env`. */
export async function runProcess(argv: readonly string[], env: Readonly<Record<string, string>>, place: StepPlace): Promise<StepRun> {
  const files = { output: join(place.folder, "output"), summary: join(place.folder, "summary"), event: join(place.folder, "event.json") };
  writeFileSync(files.output, "");
  writeFileSync(files.summary, "");
  writeFileSync(files.event, JSON.stringify(place.trigger.payload ?? {}));
  const { exitCode, log } = await captured(argv, { ...runnerEnvironment(place, files), ...env }, place.workspace);
  return {
    ok: exitCode === 0,
    exitCode,
    outputs: readOutputs(readFileSync(files.output, "utf8")),
    log,
    summary: readFileSync(files.summary, "utf8"),
  };
}

function runnerEnvironment(place: StepPlace, files: { output: string; summary: string; event: string }): Record<string, string> {
  const { host, trigger } = place;
  // A job is a machine of its own.
  const home = join(dirname(place.temp), "home");
  mkdirSync(home, { recursive: true });
  return {
    ...host.env,
    HOME: home,
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTOR: "maria",
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
    GITHUB_REF_NAME: trigger.ref.replace(/^refs\/(heads|pull)\//, ""),
    GITHUB_WORKSPACE: place.workspace,
    GITHUB_RUN_ID: host.runId,
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_JOB: place.job,
    RUNNER_TEMP: place.temp,
    RUNNER_OS: "Linux",
  };
}

function captured(argv: readonly string[], env: NodeJS.ProcessEnv, cwd: string): Promise<{ exitCode: number; log: string }> {
  const child = spawn(argv[0] as string, argv.slice(1), { cwd, stdio: ["ignore", "pipe", "pipe"], env });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ exitCode: code ?? 137, log: Buffer.concat(chunks).toString("utf8") }));
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
