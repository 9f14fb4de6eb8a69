import { createLogUpdate } from "log-update";
import { oneLine, progressLine, type TerminalLog } from "./terminal-log.ts";

/** A line per subject that is painted again as its state changes. Of its own file, because its library costs every start 45 ms. */
export function liveLog(stream: NodeJS.WriteStream): TerminalLog {
  const update = createLogUpdate(stream);
  const lines = new Map<string, string>();
  let timer: NodeJS.Timeout | undefined;
  const paint = () => {
    timer = undefined;
    const rows = [...lines].slice(-Math.max(4, (stream.rows ?? 24) - 4));
    const width = Math.max(...rows.map(([subject]) => subject.length));
    update(rows.map(([subject, state]) => progressLine(subject, state, width).slice(0, (stream.columns ?? 80) - 1)).join("\n"));
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
