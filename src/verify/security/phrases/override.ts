import { type Phrase, phrase } from "./words.ts";

const setAside = `\\b(?:ignore|disregard|forget|override|bypass|set aside|discard|drop|neglect|pay no (?:attention|heed) to|stop following|do not (?:follow|obey|comply with)|don'?t (?:follow|obey)|supersedes?|overrides|takes? (?:precedence|priority) over)\\b`;
/** Whose rules they are, or when they were given: with one of these any rule is meant that binds a model. */
const theirs = `(?:your|my|these|those|other|previous|prior|preceding|earlier|above|existing|original|initial|current|system|developer|safety|security|user'?s?|given|that came before)`;
const any = `(?:all|any|every|the|of|and|${theirs})`;
/** These are said to models; the others are said to linters, crawlers and buckets as well. */
const orders = `(?:instruction|directive|guardrail|prompt|safety (?:check|measure|filter|setting))s?`;
const rules = `(?:instruction|rule|guideline|directive|guardrail|prompt|command|restriction|constraint|polic(?:y|ie)|safety (?:check|measure|filter|setting))s?`;

const cannot =
  /\b(?:cannot|can'?t|never|must not|will not|won'?t|does not|doesn'?t|unable to) (?:ignore|disregard|forget|override|bypass|discard|drop)|\bpolic(?:y|ies)\b.{0,40}\b(?:bucket|branch|retention|network|iam)\b/i;

/** Other instructions, or what the user asked for, are to be set aside. */
export const overridePhrases: readonly Phrase[] = [
  {
    code: "override-instruction",
    pattern: phrase(setAside, `(?: ${any}){0,5} ${theirs}(?: ${any}){0,5} ?${rules}\\b`),
    unless: cannot,
  },
  { code: "override-instruction", pattern: phrase(setAside, `(?: ${any}){1,6} ?${orders}\\b`), unless: cannot },
  {
    code: "override-instruction",
    pattern: phrase(setAside, `(?: ${any}){1,6} ?${rules}\\b (?:that )?(?:you (?:were|have|had|got)|were (?:given|set))\\b`),
    unless: cannot,
  },
  {
    code: "override-instruction",
    pattern:
      /\b(?:ignore|disregard|forget) (?:everything|anything|all|whatever) (?:(?:that|you|was|were|has|have|been|is|the|user|told|said|written|stated|above|before|previously|earlier|prior|came|learned|know) ?){1,8}/i,
    unless: /\b(?:argument|comment|whitespace|character|option|column|row)s?\b/i,
  },
  {
    code: "override-instruction",
    pattern:
      /\b(?:ignore|disregard|forget|override|pay no (?:attention|heed) to) (?:(?:whatever|what|anything|everything|all) (?:that )?)?the user(?:'?s)? (?:(?:previous|last|actual|original|current|own) )?(?:requests?|questions?|query|queries|wish(?:es)?|intent|task|message|asks?|asked|wants?|wanted|says?|said)\b/i,
    unless: cannot,
  },
  {
    code: "override-instruction",
    pattern: /\bstop (?:whatever|what|everything|anything) (?:you are|you're|they are|they're) doing\b/i,
  },
];
