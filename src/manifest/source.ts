import type { Place } from "../lib/errors.ts";

/** The text of a file, and the way back from its UTF-16 offsets (what parsers count) to bytes and lines. */
export interface Source {
  readonly file: string;
  /** Without a byte order mark. */
  readonly text: string;
  /** The byte offset in the file of a UTF-16 offset in `text`. */
  byteAt(offset: number): number;
  /** Line and column, from 1; the column counts UTF-16 units, as editors do. */
  placeAt(offset: number): Required<Place>;
}

export type Decoded = { readonly kind: "source"; readonly source: Source } | { readonly kind: "not-utf8"; readonly at: number };

/** Decodes a file. `not-utf8` names the first byte that is no UTF-8; UTF-16 files begin with such a byte. */
export function decodeSource(file: string, content: Buffer): Decoded {
  const bom = content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf ? 3 : 0;
  const body = content.subarray(bom);
  const text = body.toString("utf8");
  const replaced = text.includes("\ufffd");
  const ascii = text.length === body.length && !replaced;
  if (replaced) {
    const at = firstBadByte(body, text);
    if (at !== null) return { kind: "not-utf8", at: bom + at };
  }
  const byteAt = ascii ? (offset: number) => bom + offset : countBytes(text, bom);
  let lines: number[] | undefined;
  const placeAt = (offset: number) => {
    lines ??= lineStarts(text);
    const line = lastAtOrBelow(lines, offset);
    return { file, line: line + 1, column: offset - (lines[line] as number) + 1 };
  };
  return { kind: "source", source: { file, text, byteAt, placeAt } };
}

/** Where the bytes stop being what their text would be written as; null when they never do (a real U+FFFD). */
function firstBadByte(body: Buffer, text: string): number | null {
  const again = Buffer.from(text, "utf8");
  if (again.equals(body)) return null;
  let at = 0;
  while (again[at] === body[at]) at++;
  return at;
}

/** Byte counts at every 4096th unit, so that a lookup counts a short slice. */
function countBytes(text: string, start: number): (offset: number) => number {
  const step = 4096;
  const marks = [start];
  const whole = (offset: number) => (/[\udc00-\udfff]/.test(text[offset] ?? "") ? offset - 1 : offset);
  for (let at = 0; at + step < text.length; at += step) {
    marks.push((marks.at(-1) as number) + Buffer.byteLength(text.slice(whole(at), whole(at + step))));
  }
  return (offset) => {
    const mark = Math.min(Math.floor(offset / step), marks.length - 1);
    return (marks[mark] as number) + Buffer.byteLength(text.slice(whole(mark * step), whole(offset)));
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return starts;
}

function lastAtOrBelow(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] as number) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
