/** Where progress goes. Never stdout: that is for documents. Every string is neutralised by the writer, not by the caller. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  /** One line per subject that replaces its predecessor on a terminal, and is a plain line in a log. */
  progress(subject: string, state: string): void;
}

export const silentLog: Log = { info() {}, warn() {}, progress() {} };
