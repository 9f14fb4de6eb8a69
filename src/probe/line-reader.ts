import { isUtf8 } from "node:buffer";

/** Bytes in, lines out. Bytes are kept as they are until a line is whole, so that no character is cut in two. */
export class LineReader {
  /** Whether a line was no UTF-8: its broken characters were replaced. */
  malformed = false;
  #parts: Buffer[] = [];
  #waiting: string[] = [];
  #listener: ((line: string) => void) | null = null;

  add(chunk: Buffer): void {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      this.#parts.push(chunk.subarray(from, at));
      from = at + 1;
      const line = Buffer.concat(this.#parts);
      this.malformed ||= !isUtf8(line);
      this.#deliver(line.toString("utf8").replace(/\r$/, ""));
      this.#parts = [];
    }
    if (from < chunk.length) this.#parts.push(chunk.subarray(from));
  }

  /** Lines go here from now on; those that came before go first. */
  deliverTo(listener: (line: string) => void): void {
    this.#listener = listener;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const line of waiting) listener(line);
  }

  #deliver(line: string): void {
    if (line === "") return;
    if (this.#listener === null) this.#waiting.push(line);
    else this.#listener(line);
  }
}
