/**
 * Words of servers, registries, manifests and pull requests, made harmless. Whoever writes them wants to be somewhere else than in the
 * line they are put in: a terminal's escape codes, a workflow command, a hidden instruction, a mention of somebody, a link.
 */

/** What cannot be seen, or turns the text around it: controls, formats, surrogates, private and unassigned, and Unicode's default ignorables. */
const unseen = /[\p{C}\p{Default_Ignorable_Code_Point}\u2800\u3164\uffa0]/u;
const space = /[\s\u0085\u2028\u2029]+/gu;

/** How many marks may stand on one letter. */
const stacked = /(\p{M}{4})\p{M}+/gu;

/** Visible ASCII and our own signs (– — … →) with single spaces between, and nothing of a workflow command: most texts by far, and the same afterwards. */
const plain = /^(?!::)(?!.*##\[)[\x21-\x7e\u2013\u2014\u2026\u2192]+(?: [\x21-\x7e\u2013\u2014\u2026\u2192]+)*$/;

/** Characters; longer texts are cut. */
const defaultLength = 300;

/**
 * One line of plain text for a log, a terminal, a title: what cannot be seen is written out (`\u{202e}`), runs of white space are one
 * space, a workflow command of GitHub (`::…` at the start, `##[` anywhere) is broken, and what is over `length` characters is cut off.
 */
export function neutralise(text: string, length: number = defaultLength): string {
  if (text.length <= length && plain.test(text)) return text;
  // What lies far behind the cut is not looked at; a cut never splits a surrogate pair.
  const near = text.length > length * 8 ? text.slice(0, length * 8) : text;
  const line = near.replace(space, " ").trim().replace(stacked, "$1");
  const shown = Array.from(line, (char) => (unseen.test(char) && !isEmojiStyle(char) ? escaped(char) : char));
  const whole = shown.length <= length && near.length === text.length;
  const kept = whole ? shown.join("") : `${shown.slice(0, Math.max(0, length - 1)).join("")}…`;
  return kept.replaceAll("##[", "## [").replace(/^::/, ": :");
}

/** A line that a forge shows as text: neutralised, and with nothing in it that names a person, an issue or an address. */
export function unlinked(text: string, length: number = defaultLength): string {
  return neutralise(text, length)
    .replace(/@(?=[\p{L}\p{N}_])/gu, `@${nothing}`)
    .replace(/#(?=[\p{L}\p{N}])/gu, `#${nothing}`)
    .replace(/:(?=\/\/)/g, `:${nothing}`)
    .replace(/(GH)(?=-\d)/gi, `$1${nothing}`)
    .replace(/(www)(?=\.)/gi, `$1${nothing}`);
}

/** U+200B keeps a forge from seeing a mention, a reference or a link, and a person from seeing a difference. */
const nothing = "\u200b";

/** U+FE0F asks for the colourful form of the character before it. */
function isEmojiStyle(char: string): boolean {
  return char === "\ufe0f";
}

function escaped(char: string): string {
  return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}
