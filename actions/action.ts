import { ConfigError, errorLines, toGitopsError } from "../src/lib/errors.ts";
import type { Log } from "../src/lib/log.ts";
import { killRunning } from "../src/lib/process.ts";
import { neutralise } from "../src/report/neutralise.ts";
import type { Workspace } from "../src/steps/workspace.ts";

/** What an action gets: its inputs as text, where it logs, the world. */
export interface ActionContext {
  /** The text of an input, trimmed; empty when it is not given. */
  input(name: string): string;
  /** The text of an input that must be given. */
  required(name: string): string;
  flag(name: string): boolean;
  readonly log: Log;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  /** The checkout (input `repo`) and the forge that the input `token` opens. */
  workspace(): Promise<Workspace>;
}

/** What an action ends with. `failure` fails the job; outputs and summary are written either way. */
export interface ActionResult {
  readonly outputs: Readonly<Record<string, string | number>>;
  /** Markdown, its foreign words neutralised. */
  readonly summary: string;
  readonly failure?: string;
}

/** The summary of one step may have 1 MiB; what is longer is cut at a line. */
const summaryLimit = 1_000_000;

/** Makes an action of its body: reads inputs, writes outputs and the summary, and is the one failure path of all actions. */
export function action(body: (context: ActionContext) => Promise<ActionResult>): { run(): Promise<void> } {
  return {
    async run() {
      const core = await import("@actions/core");
      const stopped = new AbortController();
      process.once("SIGINT", () => stopped.abort()).once("SIGTERM", () => stopped.abort());
      stopped.signal.addEventListener("abort", killRunning);
      const input = (name: string) => core.getInput(name);
      const required = (name: string) => {
        const value = input(name);
        if (value !== "") return value;
        throw new ConfigError("usage", `the input ${name} is not given`, { todo: `give this step \`with: { ${name}: … }\`` });
      };
      const log: Log = {
        info: (message) => core.info(neutralise(message)),
        warn: (message) => core.warning(neutralise(message)),
        progress: (subject, state) => core.info(`${neutralise(subject)}: ${neutralise(state)}`),
      };
      const world = { log, env: process.env, signal: stopped.signal };
      try {
        const result = await body({
          ...world,
          input,
          required,
          flag: (name) => input(name) === "true",
          workspace: async () => {
            core.setSecret(required("token"));
            const { openGithubWorkspace } = await import("../src/steps/workspace.ts");
            const { resolve } = await import("node:path");
            return openGithubWorkspace(resolve(input("repo") || "."), input("token"), world);
          },
        });
        for (const [name, value] of Object.entries(result.outputs)) core.setOutput(name, value);
        if (result.summary !== "" && process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(cut(result.summary), true).write();
        if (result.failure !== undefined) core.setFailed(neutralise(result.failure, 2000));
      } catch (error) {
        core.setFailed(
          errorLines(error)
            .map((line) => neutralise(line, 2000))
            .join("\n"),
        );
        process.exitCode = toGitopsError(error).exitCode;
      }
    },
  };
}

function cut(markdown: string): string {
  if (Buffer.byteLength(markdown) <= summaryLimit) return markdown;
  const kept = Buffer.from(markdown).subarray(0, summaryLimit).toString("utf8");
  return `${kept.slice(0, kept.lastIndexOf("\n"))}\n\n(cut here: the whole report is in the artifact)\n`;
}
