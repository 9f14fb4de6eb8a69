import { looksLike, visible } from "./fold.ts";
import type { Hit } from "./hit.ts";
import { phrasesAbroad } from "./phrases/abroad.ts";
import { nameOrder } from "./phrases/exfiltration.ts";
import { phrases } from "./phrases/phrases.ts";
import type { Phrase } from "./phrases/words.ts";
import { decoded, undisguised } from "./readings.ts";

/** Characters of a sentence that evidence shows. */
const mostSeen = 400;
/** Characters of one sentence that are looked at. */
const longestSentence = 1500;

/**
 * Instructions to a model that are no business of a tool: to set others aside, to keep something from the user, to hand over what is not
 * the server's, to take somebody for the system, to run what comes from elsewhere. Phrases that name both the deed and its object; a word
 * alone says nothing. The text is read as it stands, as it looks, and as what it encodes.
 */
export function instructionsTo(text: string): Hit[] {
  if (word.test(text)) return [];
  const plain = phraseHits(text);
  return [...(plain.length > 0 ? plain : undisguised(text).flatMap(phraseHits)), ...encodedHits(text)];
}

/** A parameter's name of several words that asks for a file or for what a model knows: clients show a model names, and often nothing else. */
export function instructionInName(name: string): Hit[] {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const match = words.length < 3 ? null : nameOrder.exec(words.join(" "));
  return match === null ? [] : [{ code: "exfiltration-instruction", seen: name, subject: match[0].toLowerCase() }];
}

function phraseHits(text: string): Hit[] {
  const paragraphs = text.replace(/[\r\n]{2,}/g, ". ");
  const [looks, stands] = [looksLike(paragraphs), visible(paragraphs)];
  if (looks === stands) return hitsIn(stands, everywhere);
  // Other alphabets are read as they are: a look-alike there is a letter.
  return [...hitsIn(looks, phrases), ...hitsIn(stands, phrasesAbroad)];
}

const everywhere = [...phrases, ...phrasesAbroad];
/** A name or a number: too short to be an order, or to hold one in base 64. */
const word = /^[\w$./:-]{0,23}$/;

function hitsIn(text: string, known: readonly Phrase[]): Hit[] {
  return sentencesOf(text).flatMap((sentence) => {
    const hits = known.flatMap((phrase) => hitIn(sentence, phrase));
    // Several phrases of a code in one sentence are one order.
    return hits.filter((hit, at) => hits.findIndex(({ code, severity }) => code === hit.code && severity === hit.severity) === at);
  });
}

function hitIn(sentence: string, { code, pattern, also, unless }: Phrase): Hit[] {
  const match = pattern.exec(sentence);
  if (match === null || also?.test(sentence) === false || unless?.test(clauseOf(sentence, match))) return [];
  const seen = around(sentence, match);
  // More than the phrase: the same words in another sentence are another order.
  const subject = (sentence.length > longestSentence / 2 ? seen : sentence)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, " ")
    .trim();
  const hit: Hit = { code, seen, subject };
  return [isQuoted(sentence, match) ? { ...hit, subject: `quoted: ${subject}`, severity: "info" } : hit];
}

/** The sentence, or so much of a long one that the phrase stands in it. */
function around(sentence: string, { index, 0: phrase }: RegExpExecArray): string {
  const start = Math.max(0, Math.min(index - 100, sentence.length - mostSeen));
  const end = Math.max(start + mostSeen, index + phrase.length);
  return `${start > 0 ? "…" : ""}${sentence.slice(start, end)}${end < sentence.length ? "…" : ""}`;
}

/** From the last comma before a phrase to its end: a `never` there turns it around, one elsewhere does not. */
function clauseOf(sentence: string, { index, 0: phrase }: RegExpExecArray): string {
  const start = Math.max(...[",", ";", ":", "—"].map((mark) => sentence.lastIndexOf(mark, index - 1)), -1) + 1;
  return sentence.slice(index === 0 ? 0 : start, index + phrase.length);
}

const quotes = /"[^"]{1,160}"|“[^”]{1,160}”|«[^»]{1,160}»|`[^`]{1,160}`|(?<!\w)'[^']{1,160}'(?!\w)/g;
const ofAttacks =
  /\b(?:detect|flag|scan|block|filter|recogni[sz]e|identif|classif|phrase|pattern|attempt|attack|inject|jailbreak|malicious|suspicious)/i;

/**
 * Whether a phrase is only spoken of: it stands whole between quotation marks, in a sentence that is about attacks outside of them. It is
 * told all the same, as `info`: whoever wants to hide an order in such a sentence is still read.
 */
function isQuoted(sentence: string, { index, 0: phrase }: RegExpExecArray): boolean {
  if (!ofAttacks.test(sentence)) return false;
  const inside = [...sentence.matchAll(quotes)].some((one) => one.index <= index && index + phrase.length <= one.index + one[0].length);
  return inside && ofAttacks.test(sentence.replace(quotes, ""));
}

/** At full stops that end one; a file's name or an address has none of these. */
function sentencesOf(text: string): string[] {
  const ended = /[.!?。！？]/u.test(text) ? text.split(/(?<=[.!?。！？])\s+|(?<=[。！？])/u) : [text];
  return ended
    .filter((sentence) => sentence.length > 4)
    .flatMap((sentence) => {
      const parts: string[] = [];
      // Halves overlap: a phrase that lies over a cut is whole in one of them.
      for (let at = 0; at < sentence.length; at += longestSentence / 2) parts.push(sentence.slice(at, at + longestSentence));
      return sentence.length <= longestSentence ? [sentence] : parts;
    });
}

/** What decodes to words which are instructions. */
function encodedHits(text: string): Hit[] {
  return decoded(text).flatMap((words) =>
    phraseHits(words)
      .slice(0, 1)
      .map(({ seen, subject }) => ({ code: "encoded-instruction" as const, seen: `decoded: ${seen}`, subject })),
  );
}
