import { isLiteral, join, type Located, slice } from "../manifest/located.ts";

/** Longer than any name with a version in it: npm takes 214 characters, a registry of images 255. */
const longest = 4_096;

/**
 * The word as the package manager will see it, when that can be known here: `${VAR:-default}` stands for its default (clients
 * expand it so where VAR is unset). Null when any of it is computed, or comes from a variable that nothing sets, or it is endless.
 */
export function literalWord(word: Located): Located | null {
  if (!isLiteral(word) || word.text.length > longest) return null;
  if (!/[$`%]/.test(word.text)) return word;
  const parts: Located[] = [];
  let at = 0;
  for (const match of word.text.matchAll(/\$\{[A-Za-z_]\w*:-([^{}$]*)\}/g)) {
    const end = match.index + match[0].length;
    parts.push(slice(word, at, match.index), slice(word, end - 1 - (match[1] as string).length, end - 1));
    at = end;
  }
  const expanded = join([...parts, slice(word, at)]);
  return /\$[{(A-Za-z_]|`|%\w+%/.test(expanded.text) ? null : expanded;
}
