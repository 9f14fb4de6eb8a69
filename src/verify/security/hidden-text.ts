import { type Hit, shortDigest } from "./hit.ts";

/** The flag of a region (`England`) is the one good use of tag characters: a black flag, a short code, an end. */
const regionFlag = /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}/gu;
const tags = /[\u{e0000}-\u{e007f}]+/gu;

/** Scripts that are written from right to left, and those that join their letters: there the invisible has a use. */
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const joining =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Mongolian}]/u;
/** Written without spaces: a zero width one shows where a line may break. */
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const emoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{1f1e6}-\u{1f1ff}\ufe0f\u20e3]/u;

/** What has no width: joiners, fillers, invisible operators, soft hyphens, and the selectors that can carry bytes. */
const unseen =
  /\p{Variation_Selector}|\u034f|\u17b4|\u17b5|[\u00ad\u115f\u1160\u180e\u200b-\u200d\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{1d173}-\u{1d17a}]/u;

/** ECMA-48: an escape, or the one-byte form of its introducers. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const ansi = /\u001b(?:\[[0-?]{0,100}[ -/]{0,20}[@-~]?|[\]PX^_][^\u0007\u001b]{0,200}|[ -~])?|[\u0090\u009b\u009d][ -~]{0,100}/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f\u007f-\u008f\u0091-\u009a\u009c\u009e\u009f]+/g;

/** What of a text a person does not see, or sees otherwise than a model does. */
export function hiddenText(text: string): Hit[] {
  // Most texts are of this kind: nothing to look for.
  if (/^[\t\n\r\u0020-\u007e]*$/.test(text)) return [];
  const plain = text.replace(regionFlag, "");
  return [...tagHits(plain), ...bidiHits(plain), ...unseenHits(plain), ...privateHits(plain), ...controlHits(plain)];
}

/** Icons of a font that a text may have; characters that stand for nothing else. */
const mostIcons = 2;

/** Private use: what they say is between the text and whoever knows its code; the planes beyond the first have no known icons. */
function privateHits(text: string): Hit[] {
  const found = text.match(/\p{Private_Use}/gu) ?? [];
  return found.length > mostIcons || found.some((char) => (char.codePointAt(0) ?? 0) >= 0xf0000) ? once("hidden-text", found, text) : [];
}

/** Tag characters are ASCII in another place: the evidence says what they say. */
function tagHits(text: string): Hit[] {
  return [...text.matchAll(tags)].map(([run]) => {
    const said = Array.from(run, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0) - 0xe0000)).join("");
    return { code: "tag-characters", seen: `hidden text: ${JSON.stringify(said)}`, subject: said };
  });
}

function bidiHits(text: string): Hit[] {
  const natural = rightToLeft.test(text);
  const found = Array.from(text).filter(
    (char) => /\p{Bidi_Control}/u.test(char) && !(natural && ["\u061c", "\u200e", "\u200f"].includes(char)),
  );
  return once("bidirectional-text", found, text);
}

function unseenHits(text: string): Hit[] {
  const chars = Array.from(text);
  const found = chars.filter((char, at) => unseen.test(char) && !hasItsUse(chars, at));
  return once("hidden-text", found, text);
}

/** Emoji sequences, the styles of symbols, letters that are joined or kept apart, and a byte order mark in front. */
function hasItsUse(chars: readonly string[], at: number): boolean {
  const [before = "", char = "", after = ""] = [chars[at - 1], chars[at], chars[at + 1]];
  if (char === "\ufeff") return at === 0;
  if (char === "\ufe0e" || char === "\ufe0f") return /[\p{Emoji}\p{S}\p{N}\p{P}]/u.test(before);
  if (char === "\u200d" && emoji.test(before) && emoji.test(after)) return true;
  if (char === "\u200c" || char === "\u200d") return joining.test(before);
  if (char === "\u200b") return unspaced.test(before) && unspaced.test(after);
  if (char === "\u00ad") return isLongWord(chars, at);
  if (/[\u{e0100}-\u{e01ef}\ufe00-\ufe0d]/u.test(char)) return /[\p{Script=Han}\p{Sm}]/u.test(before);
  if (/[\u180b-\u180f]/.test(char)) return joining.test(before) || joining.test(after);
  if (/[\u115f\u1160\uffa0\u3164]/.test(char)) return /[\u1100-\u11ff]/.test(before) && /[\u1161-\u11ff]/.test(after);
  return false;
}

/** Letters that a word has before typographers hyphenate it by hand; to cut a short one in two has another reason. */
const longWord = 16;

function isLongWord(chars: readonly string[], at: number): boolean {
  const inWord = (index: number) => /[\p{L}\p{M}\u00ad]/u.test(chars[index] ?? "");
  let [start, end] = [at, at];
  while (inWord(start - 1) && at - start < 2 * longWord) start--;
  while (inWord(end + 1) && end - at < 2 * longWord) end++;
  return chars.slice(start, end + 1).filter((char) => char !== "\u00ad").length >= longWord;
}

function controlHits(text: string): Hit[] {
  const escapes = [...text.matchAll(ansi)].map(([run]) => run);
  const others = text.replace(ansi, "").match(controls) ?? [];
  return [...once("ansi-escape", escapes, text), ...once("control-characters", others, text)];
}

/** One hit for a text, that names the characters. */
function once(code: Hit["code"], found: readonly string[], text: string): Hit[] {
  const [first] = found;
  if (first === undefined) return [];
  const names = [...new Set(found.flatMap((run) => Array.from(run).filter((char) => !/[ -~]/.test(char))))].map(codePoint).sort();
  const at = text.indexOf(first);
  const around = text.slice(Math.max(0, at - 60), at + first.length + 60);
  const carried = variationBytes(text);
  const seen = `${names.slice(0, 8).join(" ")} in ${JSON.stringify(around)}${carried === "" ? "" : `, which carry ${JSON.stringify(carried)}`}`;
  return [{ code, seen, subject: `${names.join(" ")} ${found.length} ${shortDigest(found.join(""))}` }];
}

/** The text that a run of variation selectors carries, a byte each; empty where it is none. */
function variationBytes(text: string): string {
  const [run] = text.match(/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]{4,}/u) ?? [];
  if (run === undefined) return "";
  const bytes = Array.from(run, (char) => {
    const point = char.codePointAt(0) ?? 0;
    return point >= 0xe0100 ? point - 0xe0100 + 16 : point - 0xfe00;
  });
  return Buffer.from(bytes.slice(0, 200)).toString("utf8");
}

function codePoint(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
