import { stripVTControlCharacters } from "node:util";
import type { Log } from "../lib/log.ts";

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
  const print = (line: string) => void stream.write(`${oneLine(line)}\n`);
  return {
    info: print,
    warn: (message) => print(`warning: ${message}`),
    progress: (subject, state) => print(`${subject.padEnd(22)} ${state}`),
    close() {},
  };
}

/** Text as one line without control characters. */
export function oneLine(text: string): string {
  return stripVTControlCharacters(text).replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ");
}
