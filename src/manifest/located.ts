import type { Span } from "./inventory.ts";

/**
 * A text that remembers where it is written: in a JSON string with its escapes, in a shell word inside that string, in a
 * variable's assignment three lines above. Slicing and joining keep the way back, so that a pin always has its bytes.
 */
export interface Located {
  readonly text: string;
  /** The stretches of `text` that stand somewhere literally, in order; what no piece covers is computed or unknown. */
  readonly pieces: readonly Piece[];
  /** The text holds only if nothing outside says otherwise: a default, where an environment variable may be set. */
  readonly assumed?: boolean;
}

interface Piece {
  /** [start, end) in the text. */
  readonly start: number;
  readonly end: number;
  readonly file: string;
  /** The byte offset in `file` where the character at this index (counted from the piece's start) begins. */
  readonly byteAt: (index: number) => number;
}

/** A text that stands in one stretch of a file. */
export function locate(text: string, file: string, byteAt: (index: number) => number): Located {
  return { text, pieces: [{ start: 0, end: text.length, file, byteAt }] };
}

/** A text of which no place is known: it can be read, never edited. */
export function unplaced(text: string): Located {
  return { text, pieces: [] };
}

/** As `String.prototype.slice` with non-negative offsets. */
export function slice(whole: Located, start: number, end = whole.text.length): Located {
  const pieces = whole.pieces.flatMap((piece) => {
    const from = Math.max(piece.start, start);
    const to = Math.min(piece.end, end);
    if (from > to) return [];
    return [
      { start: from - start, end: to - start, file: piece.file, byteAt: (index: number) => piece.byteAt(index + from - piece.start) },
    ];
  });
  return { text: whole.text.slice(start, end), pieces, ...(whole.assumed && { assumed: true }) };
}

/** One text after the other. */
export function join(parts: readonly Located[]): Located {
  if (parts.length === 1) return parts[0] as Located;
  let text = "";
  const pieces: Piece[] = [];
  for (const part of parts) {
    for (const piece of part.pieces) pieces.push({ ...piece, start: piece.start + text.length, end: piece.end + text.length });
    text += part.text;
  }
  return { text, pieces, ...(parts.some(({ assumed }) => assumed) && { assumed: true }) };
}

/**
 * The bytes of a stretch of the text, when it stands in one place; for an empty stretch the place where text would be inserted,
 * after what stands before it rather than before what follows.
 */
export function spanOf(whole: Located, start: number, end: number): Span | null {
  const holding = whole.pieces.filter((piece) => piece.start <= start && end <= piece.end);
  const piece = holding.find((one) => one.start < end) ?? holding[0];
  if (!piece) return null;
  return { file: piece.file, start: piece.byteAt(start - piece.start), end: piece.byteAt(end - piece.start) };
}

/** Whether every character stands somewhere, so that nothing of the text is computed. */
export function isLiteral(whole: Located): boolean {
  let covered = 0;
  for (const piece of whole.pieces) {
    if (piece.start > covered) return false;
    covered = Math.max(covered, piece.end);
  }
  return covered >= whole.text.length;
}

/** The parts between the matches of a (global) separator; empty parts are left out. */
export function split(whole: Located, separator: RegExp): Located[] {
  const found: Located[] = [];
  let at = 0;
  for (const match of whole.text.matchAll(separator)) {
    if (match.index > at) found.push(slice(whole, at, match.index));
    at = match.index + match[0].length;
  }
  if (at < whole.text.length) found.push(slice(whole, at));
  return found;
}
