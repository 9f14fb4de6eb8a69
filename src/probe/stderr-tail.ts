import { constants } from "node:os";

export interface ServerEnd {
  readonly code: number | null;
  readonly signal: string | null;
}

const kept = 64 * 1024;
const signalNames = new Map(Object.entries(constants.signals).map(([name, number]) => [number, name]));

/** The end of stderr, with the sandbox's own two lines taken out. */
export class StderrTail {
  reached: boolean;
  left = 0;
  #text = "";
  readonly #ready: string | null;
  readonly #left: string | null;
  #exit: ServerEnd | null = null;

  constructor(ready: string | null, left: string | null) {
    this.#ready = ready;
    this.#left = left;
    this.reached = ready === null;
  }

  add(chunk: Buffer): void {
    this.#text += chunk.toString("latin1");
    if (!this.reached && this.#ready !== null) {
      const at = this.#text.indexOf(`${this.#ready}\n`);
      if (at < 0) return;
      this.reached = true;
      this.#text = this.#text.slice(at + this.#ready.length + 1);
    }
    const at = this.#left === null ? -1 : this.#text.lastIndexOf(this.#left);
    if (at >= 0 && this.#left !== null) {
      const [left, code] = this.#text
        .slice(at + this.#left.length)
        .trim()
        .split(" ")
        .map(Number);
      this.left = left ?? 0;
      this.#exit = code === undefined ? null : { code, signal: null };
      this.#text = this.#text.slice(0, at);
    }
    if (this.#text.length > 2 * kept) this.#text = this.#text.slice(-kept);
  }

  /** The program's own exit: a shell reports a signal as 128 and its number. */
  innerEnd(outer: ServerEnd): ServerEnd {
    const code = this.#exit?.code ?? null;
    if (code === null) return outer;
    return code > 128 ? { code: null, signal: signalNames.get(code - 128) ?? `signal ${code - 128}` } : { code, signal: null };
  }

  text(): string {
    return Buffer.from(this.#text.slice(-kept), "latin1").toString("utf8");
  }
}
