import { prose } from "./markdown.ts";

/** Words that are compared at the most: the time grows with the square of their number. */
const mostWords = 1_200;
/** Words that stand unchanged beside a changed one. */
const context = 4;

/** What moved between two texts, word by word, as Markdown of one line each: what went is struck out, what came is bold, what stayed is cut short. */
export function wordDiff(before: string, after: string, length = 400): { readonly before: string; readonly after: string } | null {
  const [was, is] = [wordsOf(before), wordsOf(after)];
  if (was.length > mostWords || is.length > mostWords) return null;
  const kept = commonWords(was, is);
  const [old, now] = [new Set(kept.map(([at]) => at)), new Set(kept.map(([, at]) => at))];
  return { before: marked(was, old, { mark: "~~", length }), after: marked(is, now, { mark: "**", length }) };
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

/** Pairs of indices of a longest common subsequence; equal ends are not searched. */
function commonWords(one: readonly string[], other: readonly string[]): [number, number][] {
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start++;
  let end = 0;
  while (end < one.length - start && end < other.length - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const [middle, opposite] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  const head = Array.from({ length: start }, (_, at): [number, number] => [at, at]);
  const tail = Array.from({ length: end }, (_, at): [number, number] => [one.length - end + at, other.length - end + at]);
  return [...head, ...subsequence(middle, opposite).map(([a, b]): [number, number] => [a + start, b + start]), ...tail];
}

function subsequence(one: readonly string[], other: readonly string[]): [number, number][] {
  const width = other.length + 1;
  const lengths = new Uint16Array((one.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      lengths[i * width + j] = one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    if (one[i] === other[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

function marked(words: readonly string[], kept: ReadonlySet<number>, { mark, length }: { mark: string; length: number }): string {
  let told = "";
  for (const { changed, from, to } of runsOf(words, kept)) {
    if (told.length > length) return `${told} …`;
    const text = changed ? prose(words.slice(from, to).join(" "), length) : nearWords(words, { from, to });
    told += `${told === "" ? "" : " "}${changed ? `${mark}${text}${mark}` : text}`;
  }
  return told === "" ? "—" : told;
}

function runsOf(words: readonly string[], kept: ReadonlySet<number>): { changed: boolean; from: number; to: number }[] {
  const runs: { changed: boolean; from: number; to: number }[] = [];
  for (const at of words.keys()) {
    const last = runs.at(-1);
    if (last && last.changed === !kept.has(at)) last.to = at + 1;
    else runs.push({ changed: !kept.has(at), from: at, to: at + 1 });
  }
  return runs;
}

/** The words that stayed, as far as they stand beside one that did not. */
function nearWords(words: readonly string[], { from, to }: { from: number; to: number }): string {
  const head = from === 0 ? [] : words.slice(from, Math.min(to, from + context));
  const tail = to === words.length ? [] : words.slice(Math.max(from + head.length, to - context), to);
  const gap = head.length + tail.length < to - from ? ["…"] : [];
  return prose([...head, ...gap, ...tail].join(" "));
}
