/**
 * The ways in which a text may be meant to be read: a model reads what is spelled out, written with digits, turned around or encoded; a
 * search for words does not. Every step is linear in the length of the text. Where a reading is not worth making, there is none.
 */

/** The text with letters for what only looks like letters or keeps them apart. */
export function undisguised(text: string): string[] {
  const whole = joined(text);
  const forms = leet(whole ?? text);
  return forms.length > 0 ? forms : whole === null ? [] : [whole];
}

const spelledWord = /(?<![\p{L}\p{N}])\p{L}(?:[ .·_*-]\p{L}){3,40}(?![\p{L}\p{N}])/u;
const spelled = /(?<![\p{L}\p{N}])\p{L}(?:([ .·_*-])\p{L})(?:\1\p{L}){0,40}(?![\p{L}\p{N}])/gu;

/** `i g n o r e  a l l` as `ignore  all`: where one word is spelled out, all are. */
function joined(text: string): string | null {
  return spelledWord.test(text) ? text.replace(spelled, (word) => word.replace(/[ .·_*-]/g, "")) : null;
}

const leetLetters: Readonly<Record<string, string>> = { 0: "o", 3: "e", 4: "a", 5: "s", 7: "t", "@": "a", $: "s", "!": "i", "|": "l" };
const leetWord = /[013457@$!|][A-Za-z]|[A-Za-z][013457@$|]|[A-Za-z]![A-Za-z]/;

/** `1gn0r3 4ll` as `ignore all`; a one is an i or an l. Words that look like it by chance (`utf8`, `sha1`) say nothing in this form. */
function leet(text: string): string[] {
  if (!leetWord.test(text)) return [];
  const words = text.split(/(\s+)/);
  if (words.filter((word) => leetWord.test(word)).length < 3) return [];
  return ["i", "l"].map((one) =>
    words.map((word) => word.replace(/[013457@$!|](?=\S|$)/g, (sign) => (sign === "1" ? one : (leetLetters[sign] ?? sign)))).join(""),
  );
}

/** What is in the text in another form, decoded. */
export function decoded(text: string): string[] {
  return [...unescaped(text), ...turned(text), ...bytes(text)];
}

const escapes = /\\x([0-9a-f]{2})|\\u([0-9a-f]{4})|&#x([0-9a-f]{2,5});|&#(\d{2,6});|%([0-9a-f]{2})/gi;

/** Escapes of programs, of HTML and of addresses; three are needed, a `%20` is nothing yet. */
function unescaped(text: string): string[] {
  if ((text.match(escapes)?.length ?? 0) < 3) return [];
  const plain = text.replace(escapes, (whole, byte, unit, hex, decimal, percent) => {
    const point = decimal === undefined ? Number.parseInt(byte ?? unit ?? hex ?? percent, 16) : Number(decimal);
    return point < 0x110000 ? String.fromCodePoint(point) : whole;
  });
  return [plain];
}

const common = "the|you|your|and|this|that|with|from|every|user|ignore|previous|instructions|disregard";
const rot13Words = wordsOf(common.replace(/[a-z]/g, rot13));
const backwardWords = wordsOf("eht|uoy|ruoy|siht|taht|htiw|morf|yreve|resu|erongi|suoiverp|snoitcurtsni|dragersid");

/** Letters moved by thirteen places, and a text turned around: where two of the commonest words stand in it. */
function turned(text: string): string[] {
  const moved = holdsTwo(text, rot13Words) ? [text.replace(/[a-z]/gi, rot13)] : [];
  return holdsTwo(text, backwardWords) ? [...moved, Array.from(text).reverse().join("")] : moved;
}

function wordsOf(words: string): RegExp {
  return new RegExp(`\\b(?:${words})\\b`, "gi");
}

function holdsTwo(text: string, words: RegExp): boolean {
  return new Set(text.match(words)?.map((word) => word.toLowerCase())).size >= 2;
}

function rot13(letter: string): string {
  const first = letter <= "Z" ? 65 : 97;
  return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
}

/** Base 64, also in the alphabet of addresses, and hexadecimal that are words. */
function bytes(text: string): string[] {
  const runs = text.match(/(?:[A-Za-z0-9+/]{24,20000}={0,2}|(?:[0-9a-fA-F]{2}[ :]?){24,10000})/g) ?? [];
  const segments = text.includes("/") || /[-_]/.test(text) ? (text.match(/[A-Za-z0-9_-]{24,20000}/g) ?? []) : [];
  return [...new Set([...runs.slice(0, 50), ...segments.slice(0, 50)])].flatMap((run) =>
    [Buffer.from(run, "base64"), Buffer.from(run.replace(/[^0-9a-fA-F]/g, ""), "hex")]
      .map((form) => form.toString("utf8"))
      .filter((form) => form.length >= 16 && /^[\t\n\r\u0020-\u007e]+$/.test(form)),
  );
}
