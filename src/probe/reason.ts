import { stripVTControlCharacters } from "node:util";

/** Lines of a Node stack trace that tell a person nothing. */
const furniture = [
  /^\s*at /,
  /^\s*\^+\s*$/,
  /^Node\.js v/,
  /^node:internal\//,
  /^\s*[{}\]]?\s*$/,
  /^\s*(code|requireStack|errno|syscall|path):? ?'?[\w[{]/,
  /^\s*throw /,
];
const telling = /^(?:\[?\w*(?:Error|Exception)\b|Uncaught|Fatal|fatal|error\b|ERROR\b|panic)/;
const longest = 300;

/**
 * The words of stderr that tell a person why a server failed: the last line that names an error, else its last three lines.
 * `hidden` are folders of this run, shown as `…` so that the reason is the same in the next. Null when stderr says nothing.
 */
export function reasonFrom(stderr: string, hidden: readonly string[]): string | null {
  const lines = stripVTControlCharacters(stderr)
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== "" && !furniture.some((pattern) => pattern.test(line)));
  const named = lines.findLast((line) => telling.test(line.trim()));
  const words = named === undefined ? lines.slice(-3).join(" / ") : named.trim();
  const place = hidden.reduce((text, folder) => text.replaceAll(folder, "…"), words.replace(/ imported from .*$/, ""));
  return place === "" ? null : cut(place, longest);
}

/** A text of at most `length` characters, and a mark where something was cut off. */
export function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
