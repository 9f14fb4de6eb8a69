import type { SecurityCode } from "./codes.ts";
import { looksLike } from "./fold.ts";
import type { Hit } from "./hit.ts";
import { phrases } from "./phrases.ts";

/** Characters of one sentence that are looked at. */
const longestSentence = 1500;

/**
 * Instructions to a model that are no business of a tool: to set others aside, to keep something from the user, to hand over what is not
 * the server's, to take somebody for the system. Phrases that name both the deed and its object; a word alone says nothing.
 */
export function instructionsTo(text: string): Hit[] {
  return [...phraseHits(text), ...encodedHits(text)];
}

function phraseHits(text: string): Hit[] {
  const seen = sentencesOf(looksLike(text.replace(/[\r\n]{2,}/g, ". ")));
  return seen.flatMap((sentence) =>
    phrases.flatMap(({ code, pattern, unless }) => {
      const match = pattern.exec(sentence);
      return match === null || unless?.test(clauseOf(sentence, match)) ? [] : [hit(code, match[0], sentence)];
    }),
  );
}

/** From the last comma before a phrase to its end: a `never` there turns it around, one elsewhere does not. */
function clauseOf(sentence: string, { index, 0: phrase }: RegExpExecArray): string {
  const start = Math.max(...[",", ";", ":", "—"].map((mark) => sentence.lastIndexOf(mark, index - 1)), -1) + 1;
  return sentence.slice(index === 0 ? 0 : start, index + phrase.length);
}

function hit(code: SecurityCode, match: string, sentence: string): Hit {
  return { code, seen: sentence.slice(0, 400), subject: match.toLowerCase().replace(/\W+/g, " ").trim() };
}

/** At full stops that end one; a file's name or an address has none of these. */
function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?。！？])\s+/u)
    .filter((sentence) => sentence.length > 8)
    .flatMap((sentence) => {
      const parts: string[] = [];
      // Halves overlap: a phrase that lies over a cut is whole in one of them.
      for (let at = 0; at < sentence.length; at += longestSentence / 2) parts.push(sentence.slice(at, at + longestSentence));
      return sentence.length <= longestSentence ? [sentence] : parts;
    });
}

/** Base 64 and hexadecimal that decode to words which are instructions. */
function encodedHits(text: string): Hit[] {
  const runs = text.match(/(?:[A-Za-z0-9+/]{24,20000}={0,2}|(?:[0-9a-fA-F]{2}[ :]?){24,10000})/g) ?? [];
  return runs.slice(0, 50).flatMap((run) => {
    const forms = [Buffer.from(run, "base64"), Buffer.from(run.replace(/[^0-9a-fA-F]/g, ""), "hex")].map((bytes) => bytes.toString("utf8"));
    const words = forms.filter((form) => form.length >= 16 && /^[\t\n\r\u0020-\u007e]+$/.test(form));
    return words
      .flatMap(phraseHits)
      .slice(0, 1)
      .map(({ seen, subject }) => ({ code: "encoded-instruction" as const, seen: `decoded: ${seen}`, subject }));
  });
}
