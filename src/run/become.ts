import { constants } from "node:os";

/** A program, its arguments and its whole environment. */
export interface Start {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Puts a program in the place of this one: same process, same open files, so that nothing stands between it and who started it. Returns where
 * there is no such thing (Windows). Must be called before anything has used stdin, stdout or stderr. Node ignores SIGPIPE, and so will a program
 * that neither sets nor resets it (Node and Python ignore it themselves).
 */
export function replaceProcess({ command, args, env }: Start): void {
  if (process.platform === "win32" || process.execve === undefined) return;
  // The warning that this is experimental is printed on a later tick, and there is none.
  process.execve(command, [command, ...args], Object.fromEntries(Object.entries(env).filter(isSet)));
}

function isSet(entry: [string, string | undefined]): entry is [string, string] {
  return entry[1] !== undefined;
}

/** What a terminal, a client or a supervisor may send; SIGKILL and SIGSTOP cannot be passed on. */
const passedOn = ["SIGTERM", "SIGINT", "SIGHUP", "SIGQUIT", "SIGUSR1", "SIGUSR2", "SIGCONT", "SIGWINCH"] as const;

/** Runs a program with this one's own stdin, stdout and stderr, passes signals on, and ends as it ends: with its exit code, or by its signal. */
export async function standInFor({ command, args, env }: Start): Promise<number> {
  const { spawn } = await import("node:child_process");
  const child = spawn(command, [...args], { stdio: "inherit", env, windowsHide: true });
  const listeners = passedOn.map((signal) => [signal, () => void child.kill(signal)] as const);
  for (const [signal, listener] of listeners) process.on(signal, listener);
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (...ended) => resolve(ended));
  });
  for (const [name, listener] of listeners) process.off(name, listener);
  if (signal === null) return code ?? 1;
  process.kill(process.pid, signal);
  // A signal that does not end Node by itself (SIGUSR1, SIGPIPE): what a shell makes of it.
  await new Promise((resolve) => setTimeout(resolve, 100));
  return 128 + constants.signals[signal];
}
