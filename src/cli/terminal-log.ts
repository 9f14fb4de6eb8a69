import type { Log } from "../lib/log.ts";
import { neutralise } from "../report/neutralise.ts";

export interface TerminalLog extends Log {
  /** Ends the live lines; what is logged afterwards stands alone. */
  close(): void;
}

/** Progress for a person: a live line per subject on a terminal, plain lines elsewhere. Everything that is printed is one line without control characters. */
export async function openTerminalLog(stream: NodeJS.WriteStream): Promise<TerminalLog> {
  if (!stream.isTTY) return plainLog(stream);
  const { liveLog } = await import("./live-log.ts");
  return liveLog(stream);
}

function plainLog(stream: NodeJS.WriteStream): TerminalLog {
  const print = (line: string) => void stream.write(`${line}\n`);
  return {
    info: (message) => print(oneLine(message)),
    warn: (message) => print(`warning: ${oneLine(message)}`),
    progress: (subject, state) => print(progressLine(subject, state)),
    close() {},
  };
}

/** A subject, as wide as the widest beside it, and its state as one harmless line. */
export function progressLine(subject: string, state: string, width = 0): string {
  return `${neutralise(subject, 80).padEnd(Math.max(22, Math.min(width, 80)))} ${oneLine(state)}`;
}

/** Text as one harmless line: without control characters, and no command to a workflow's runner. */
export function oneLine(text: string): string {
  return neutralise(text, 500);
}
