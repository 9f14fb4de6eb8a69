import type { Files } from "../lib/files.ts";
import type { Problem } from "./inventory.ts";
import { problem } from "./problem.ts";

/** More problems of one manifest than anybody reads are cut off. */
const maxProblems = 1_000;

/** The problems of a manifest, with line and column also where only the bytes are known. */
export function placedProblems(problems: readonly Problem[], path: string, content: Buffer): Problem[] {
  const lines = lineFinder(content);
  const shown = problems.slice(0, maxProblems).map((one) => (isUnplaced(one) && one.span?.file === path ? withPlace(one, lines) : one));
  const more = problems.length - shown.length;
  return more > 0 ? [...shown, problem("too-many", `${more} more problems are not shown`, { file: path })] : shown;
}

/** The same for what lies in other files, such as wrapper scripts: each is read once. */
export async function placedElsewhere(files: Files, problems: readonly Problem[]): Promise<Problem[]> {
  const finders = new Map<string, LineFinder | null>();
  for (const file of new Set(problems.flatMap((one) => (isUnplaced(one) && one.span ? [one.span.file] : [])))) {
    const content = await files.read(file);
    finders.set(file, content && lineFinder(content));
  }
  return problems.map((one) => {
    const lines = isUnplaced(one) && one.span ? finders.get(one.span.file) : null;
    return lines ? withPlace(one, lines) : one;
  });
}

function isUnplaced({ line, span }: Problem): boolean {
  return line === null && span !== null;
}

function withPlace(one: Problem, lines: LineFinder): Problem {
  return { ...one, ...lines(one.span?.start ?? 0) };
}

type LineFinder = (offset: number) => { line: number; column: number };

/** Line and column, from 1, of a byte; the column counts UTF-16 units, as editors do. Lines are counted when the first is asked for. */
function lineFinder(content: Buffer): LineFinder {
  let starts: number[] | null = null;
  return (offset) => {
    starts ??= lineStarts(content);
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    const before = content.toString("utf8", starts[low], offset).replace(/^\ufeff/, "");
    return { line: low + 1, column: before.length + 1 };
  };
}

function lineStarts(content: Buffer): number[] {
  const starts = [0];
  // Lines are short: to look at every byte here costs less than a call for each line.
  for (let at = 0; at < content.length; at++) if (content[at] === 0x0a) starts.push(at + 1);
  return starts;
}
