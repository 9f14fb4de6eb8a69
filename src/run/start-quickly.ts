import type { SpawnSyncReturns } from "node:child_process";
import { replaceProcess, type Start, standInFor } from "./become.ts";
import { quickStart } from "./quick-start.ts";
import { type RunRequest, requestOf } from "./run-request.ts";

/**
 * `run` without anything else: puts the server in this program's place, after another process has installed it where it is not there yet.
 * False where the command line is asked for more, or less. Sets `process.exitCode`. Nothing here uses stdin, stdout or stderr: what Node
 * does to them (making pipes non-blocking) the server would inherit.
 */
export async function startQuickly(argv: readonly string[], program: string): Promise<boolean> {
  const request = requestOf(argv);
  if (request === null) return false;
  const start = quickStart(request, process.env) ?? (await afterInstall(request, program));
  if (start !== null) {
    replaceProcess(start);
    process.exitCode = await standInFor(start);
  }
  return true;
}

/** Installs by a process whose output all goes to stderr; null when that failed, after it has said why. */
async function afterInstall(request: RunRequest, program: string): Promise<Start | null> {
  const { spawnSync } = await import("node:child_process");
  const options = (["repo", "manifest"] as const).flatMap((name) => (request[name] === null ? [] : [`--${name}=${request[name]}`]));
  const argv = [program, "run", "--dry-run", ...options, request.server];
  const installed = spawnSync(process.execPath, argv, { stdio: ["ignore", "ignore", "inherit"], windowsHide: true });
  const start = installed.status === 0 ? quickStart(request, process.env) : null;
  if (start === null) process.exitCode = exitCodeOf(installed);
  return start;
}

/** Of an installation that was killed, or of one that somebody undid at once: try again. */
function exitCodeOf({ status }: SpawnSyncReturns<Buffer>): number {
  return status === null || status === 0 ? 3 : status;
}
