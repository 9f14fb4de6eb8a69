import type { Hit } from "./hit.ts";

/** White space in a line, and lines without a word, that no table and no paragraph needs. */
const widest = 100;
const emptiest = 25;
const fewestWords = 5;

/** Words that are there for a model and that a person is not shown: behind much white space, in comments, in what is not displayed. */
export function outOfSight(text: string): Hit[] {
  return [...behindSpace(text), ...inMarkup(text)];
}

function behindSpace(text: string): Hit[] {
  if (!/\s{25}/.test(text)) return [];
  const runs = [...text.matchAll(/\s{25,}/gu)].filter(({ index, 0: run }) => index + run.length < text.length && pushesAway(run));
  return runs.slice(0, 5).map(({ index, 0: run }) => {
    const words = text.slice(index + run.length, index + run.length + 200);
    return {
      code: "out-of-sight-text",
      seen: `behind ${run.length} characters of white space: ${words}`,
      subject: `space ${words}`,
    };
  });
}

function pushesAway(run: string): boolean {
  const lines = run.split("\n");
  return lines.length > emptiest || lines.some((line) => line.length >= widest);
}

const comment = /^\[\/\/\]: # [("'](.{1,2000})[)"']\s*$/gm;
const unshown =
  /<\w{1,20}\s[^<>]{0,200}(?:display: ?none|visibility: ?hidden|font-size: ?0(?![.\d])|opacity: ?0(?![.\d])|(?<=\s)hidden(?=[\s>]))[^<>]{0,200}>([^<]{1,2000})/gi;

/** Comments of HTML and Markdown, and elements that are not displayed, with a sentence in them: a marker has fewer words. */
function inMarkup(text: string): Hit[] {
  if (!/<!--|<\w+\s|\[\/\/\]/.test(text)) return [];
  const found = [
    ...htmlComments(text),
    ...[comment, unshown].flatMap((pattern) => [...text.matchAll(pattern)].map(([, words = ""]) => words)),
  ];
  return found
    .filter((words) => (words.match(/\p{L}{2,}/gu)?.length ?? 0) >= fewestWords)
    .slice(0, 5)
    .map((words) => ({
      code: "out-of-sight-text",
      seen: `not displayed: ${words.trim().slice(0, 400)}`,
      subject: `markup ${words.trim()}`,
    }));
}

function htmlComments(text: string): string[] {
  return text
    .split("<!--")
    .slice(1)
    .map((rest) => rest.slice(0, 4000).split("-->", 1)[0] ?? "");
}
