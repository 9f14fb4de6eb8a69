import type { Log } from "../../src/lib/log.ts";
import type { Problem } from "../../src/manifest/inventory.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { detectStep } from "../../src/steps/detect.ts";
import { openLocalWorkspace } from "../../src/steps/workspace.ts";
import { makeRepository } from "../fakes/repository.ts";

export interface DetectWorld extends AsyncDisposable {
  /** The folder of the repository, for configuration of package managers. */
  readonly repo: string;
  /** Home folder of the person who runs it. */
  readonly home: string;
  readonly warnings: string[];
  detect(env?: NodeJS.ProcessEnv): Promise<Plan>;
}

/** A repository whose `.mcp.json` starts these command lines, and `detect` on it with no settings but those of the test. */
export async function openDetectWorld(
  servers: Readonly<Record<string, string | object>>,
  files: Readonly<Record<string, string>> = {},
): Promise<DetectWorld> {
  const entries = Object.entries(servers).map(([name, given]) => [name, typeof given === "string" ? commandOf(given) : given]);
  const fixture = await makeRepository({
    ".mcp.json": `${JSON.stringify({ mcpServers: Object.fromEntries(entries) }, null, 2)}\n`,
    "policies/update.yaml": "defaults:\n  minimumReleaseAge: 0 days\n",
    ...files,
  });
  const warnings: string[] = [];
  const log: Log = { info() {}, progress() {}, warn: (message) => void warnings.push(message) };
  return {
    repo: fixture.clone.dir,
    home: fixture.folder,
    warnings,
    async detect(env = {}) {
      const own = { PATH: process.env.PATH, HOME: fixture.folder, ...env };
      const workspace = await openLocalWorkspace(fixture.clone.dir, { env: own, log, signal: new AbortController().signal });
      return (await detectStep(workspace)).plan;
    },
    [Symbol.asyncDispose]: () => fixture[Symbol.asyncDispose](),
  };
}

function commandOf(line: string): { command: string; args: string[] } {
  const [command = "", ...args] = line.split(" ");
  return { command, args };
}

/** What happens to each server, by name. */
export function actionsOf({ servers }: Plan): Record<string, string> {
  return Object.fromEntries(servers.map(({ server, action }) => [server, action]));
}

export function problemsOf({ problems }: Plan, ...codes: string[]): Pick<Problem, "code" | "server" | "severity" | "message">[] {
  return problems
    .filter(({ code }) => codes.includes(code))
    .map(({ code, server, severity, message }) => ({ code, server, severity, message }));
}
