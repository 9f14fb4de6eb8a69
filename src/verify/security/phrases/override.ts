import { type Phrase, phrase } from "./words.ts";

const setAside = `\\b(?:ignore|disregard|forget|override|bypass|set aside|discard|drop|neglect|pay no (?:attention|heed) to|stop following|do not (?:follow|obey|comply with)|don'?t (?:follow|obey)|supersedes?|overrides|takes? (?:precedence|priority) over)\\b`;
/** Whose rules they are, or when they were given: with one of these any rule is meant that binds a model. */
const theirs = `(?:your|my|these|those|other|previous|prior|preceding|earlier|above|existing|original|initial|current|system|developer|safety|security|user'?s?|given|that came before)`;
const any = `(?:all|any|every|the|of|and|${theirs})`;
/** These are said to models; the others are said to linters, crawlers and buckets as well. */
const orders = `(?:instruction|directive|guardrail|prompt|safety (?:check|measure|filter|setting))s?`;
const rules = `(?:instruction|rule|guideline|directive|guardrail|prompt|command|restriction|constraint|polic(?:y|ie)|safety (?:check|measure|filter|setting))s?`;

const binding = `(?:${orders}|guidance|guideline|rule|restriction)s?`;
const asker = `the (?:user|person|human)`;

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
    pattern: phrase(
      `(?:${setAside}|\\babandon) (?:(?:whatever|what|anything|everything|all) (?:that )?)?${asker}(?:'?s)? `,
      `(?:(?:previous|last|actual|original|current|own) )?(?:requests?|questions?|query|queries|wish(?:es)?|intent|task|message|asks?|asked|wants?|wanted|says?|said)\\b`,
    ),
    unless: cannot,
  },
  {
    code: "override-instruction",
    pattern: phrase(
      `\\b(?:abandon|drop|interrupt|leave|put aside|set aside|forget)(?: the| your| any)? (?:current|present|ongoing|original) (?:task|work|job|plan|request),? (?:and|then) (?:then |instead )?(?:call|run|use|invoke|execute|start|open|send)\\b`,
    ),
    unless: cannot,
  },
  {
    code: "override-instruction",
    pattern: phrase(
      `\\b(?:trumps?|outranks?|overrules?|replaces?|supersedes?|overrides|(?:prevails?|wins?|takes? (?:precedence|priority)) over|comes? before|goes before) (?:everything|anything|all|whatever|what) (?:else )?(?:that )?(?:you|was|were|has|have|anybody|anyone|the (?:user|system|developer))\\b`,
    ),
    unless: cannot,
  },
  {
    // The same as a statement.
    code: "override-instruction",
    pattern: phrase(
      `\\b(?:your ${binding}|(?:previous|prior|earlier|preceding|above) ${binding}|${binding} (?:that )?you (?:were|have been|had been) (?:given|told|taught)(?: before| earlier| so far)?)\\b[^.!?,;]{0,30}? `,
      `(?:(?:no longer|do not|does not|don't|doesn't) (?:apply|applies|holds?|counts?|matters?|binds?)|(?:is|are) (?:now |no longer )?(?:void|obsolete|invalid|valid|suspended|superseded|in force))`,
    ),
    unless: /\b(?:if|when|whether|unless)\b/i,
  },
  {
    code: "override-instruction",
    pattern:
      /\b(?:stop|drop|abandon|interrupt|leave) (?:whatever|what|everything|anything|all) (?:that )?(?:you are|you're|you were|they are|they're) (?:doing|working on|asked)\b/i,
  },
];
