import { stripVTControlCharacters } from "node:util";
import { createLogUpdate } from "log-update";
import type { Log } from "../lib/log.ts";

export interface TerminalLog extends Log {
  /** Ends the live lines; what is logged afterwards stands alone. */
  close(): void;
}

/** Progress for a person: a live line per subject on a terminal, plain lines elsewhere. Everything that is printed is one line without control characters. */
export function openTerminalLog(stream: NodeJS.WriteStream): TerminalLog {
  return stream.isTTY ? liveLog(stream) : plainLog(stream);
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

function liveLog(stream: NodeJS.WriteStream): TerminalLog {
  const update = createLogUpdate(stream);
  const lines = new Map<string, string>();
  let timer: NodeJS.Timeout | undefined;
  const paint = () => {
    timer = undefined;
    const rows = [...lines].slice(-Math.max(4, (stream.rows ?? 24) - 4));
    update(rows.map(([subject, state]) => oneLine(`${subject.padEnd(22)} ${state}`).slice(0, (stream.columns ?? 80) - 1)).join("\n"));
  };
  const above = (line: string) => {
    update.clear();
    stream.write(`${oneLine(line)}\n`);
    if (lines.size > 0) paint();
  };
  return {
    info: above,
    warn: (message) => above(`warning: ${message}`),
    progress(subject, state) {
      lines.set(subject, state);
      timer ??= setTimeout(paint, 60);
    },
    close() {
      clearTimeout(timer);
      if (lines.size > 0) paint();
      lines.clear();
      update.done();
    },
  };
}

function oneLine(text: string): string {
  return stripVTControlCharacters(text).replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ");
}
