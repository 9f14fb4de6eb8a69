import { constants } from "node:os";
import type { Words } from "./confined-run.ts";

export interface ServerEnd {
  readonly code: number | null;
  readonly signal: string | null;
}

const kept = 64 * 1024;
const signalNames = new Map(Object.entries(constants.signals).map(([name, number]) => [number, name]));

/** The end of stderr, with the sandbox's own two lines taken out and understood. Bytes are kept as they are until they are asked for. */
export class StderrTail {
  /** Whether the program itself was reached: its sandbox stands. */
  reached: boolean;
  #bytes = "";
  readonly #ready: string | null;
  readonly #left: string | null;

  constructor(words: Words | null) {
    this.#ready = words && `${words.ready}\n`;
    this.#left = words?.left ?? null;
    this.reached = words === null;
  }

  add(chunk: Buffer): void {
    this.#bytes += chunk.toString("latin1");
    const at = this.reached || this.#ready === null ? -1 : this.#bytes.indexOf(this.#ready);
    if (at >= 0 && this.#ready !== null) {
      this.reached = true;
      this.#bytes = this.#bytes.slice(at + this.#ready.length);
    }
    if (this.#bytes.length > 2 * kept) this.#bytes = this.#bytes.slice(-kept);
  }

  /** Whether it runs in a sandbox that stands, and that will tell how it ended. */
  get confined(): boolean {
    return this.reached && this.#left !== null;
  }

  /** What the sandbox told last: how many processes were left, and the exit code of the program; null when it told nothing. */
  told(): { readonly left: number; readonly end: ServerEnd } | null {
    const at = this.#left === null ? -1 : this.#bytes.lastIndexOf(this.#left);
    const words = at < 0 ? null : /^(\d+) (\d+)\n/.exec(this.#bytes.slice(at + (this.#left?.length ?? 0)));
    return words === null ? null : { left: Number(words[1]), end: endOf(Number(words[2])) };
  }

  text(): string {
    const at = this.told() === null ? -1 : this.#bytes.lastIndexOf(`\n${this.#left}`);
    const own = at < 0 ? this.#bytes : this.#bytes.slice(0, at);
    return Buffer.from(own.slice(-kept), "latin1").toString("utf8");
  }
}

/** A shell reports a signal as 128 and its number. */
function endOf(code: number): ServerEnd {
  return code > 128 ? { code: null, signal: signalNames.get(code - 128) ?? `signal ${code - 128}` } : { code, signal: null };
}
