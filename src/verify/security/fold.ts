/** Letters of other scripts that look like Latin ones: enough of Unicode's confusables (UTS #39) to read what was written to deceive. */
const lookAlikes: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["авеёзкмнорстухіјѕһԁԛԝ", "abee3kmhopctyxijshdqw"],
    ["АВЕЁЗКМНОРСТУХІЈЅҺԚԜ", "ABEE3KMHOPCTYXIJSHQW"],
    ["αβεικνορτυχγωη", "abeikvoptuxywn"],
    ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"],
    ["ıȷɑɡոս", "ijagnu"],
  ].flatMap(([from = "", to = ""]) => Array.from(from).map((char, at) => [char, Array.from(to)[at] ?? char])),
);

/** Zero width, tags and selectors; what is left out before a text is read as a model might. */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/gu;

/** Most texts are of this kind: nothing to look for. */
const plain = /^[\u0020-\u007e]*$/;

/** A text as it looks: what is visible of it, with plain letters for their look-alikes. */
export function looksLike(text: string): string {
  const seen = visible(text);
  return plain.test(seen) ? seen : Array.from(seen, (char) => lookAlikes[char] ?? char).join("");
}

/** What is visible of a text: compatibility forms as plain letters, nothing invisible, white space as single spaces. */
export function visible(text: string): string {
  if (plain.test(text) && !text.includes("  ")) return text;
  return text.replace(invisible, "").normalize("NFKC").replace(/\s+/gu, " ");
}

/** A name as a person may confuse it with another: separators, case, and what looks like something else set aside. */
export function skeleton(name: string): string {
  return looksLike(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/[il|]/g, "1")
    .replaceAll("o", "0")
    .replaceAll("rn", "m")
    .replaceAll("vv", "w");
}

/**
 * Whether one word has letters of Latin and of a script that looks like it, one at least that is taken for a Latin one: `Δx` deceives
 * nobody.
 */
export function mixesScripts(name: string): boolean {
  const words = name.split(/[^\p{L}\p{M}]+/u);
  return words.some((word) => /\p{Script=Latin}/u.test(word) && Array.from(word).some((char) => Object.hasOwn(lookAlikes, char)));
}
