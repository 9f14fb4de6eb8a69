import { keep, not, type Phrase, phrase, user } from "./words.ts";

const never = `\\b(?:do not|don'?t|never|must not|should not|shouldn'?t|avoid|refrain from) (?:ever )?${keep}(?:ing)?`;
const thisStep = `(?:this|that|it|these|those|anything|any of this|what you (?:did|do|are doing)|the (?:above|following|tool call|call|existence|transfer|change|step|side ?effect)s?(?: of (?:this|these) \\w{1,20})?)`;

/** Something is to be kept from the user. */
export const secrecyPhrases: readonly Phrase[] = [
  {
    code: "secrecy-instruction",
    pattern: phrase(
      never,
      ` (?:(?:about |of |that |to )?${thisStep}[^.!?]{0,40}? (?:to|with|from|for) ${user}`,
      `|(?:to )?${user} (?:about (?:this|that|it|these|the (?:call|tool|transfer|step|change|file|instruction)s?)|of this|that you|what you|why you|you (?:are|have|did)|know\\b)`,
      `|to ${user} (?:that|about|this|it|any of|the existence)\\b)`,
    ),
  },
  {
    code: "secrecy-instruction",
    pattern: phrase(
      user,
      ` (?:must|should|shall|may)(?: not|n'?t| never)(?: ever)? (?:be (?:told|informed|made aware)\\b`,
      `|(?:know|find out|suspect|hear|learn|see|notice)(?: (?:about|of))? (?:this|that|these|those|it|anything)\\b)`,
    ),
  },
  {
    code: "secrecy-instruction",
    pattern: phrase(
      `\\bwithout (?:${user}(?:'s|s')? ?(?:knowledge|consent|noticing|awareness|approval|permission|knowing|seeing)`,
      `|(?:tell|inform|notify|alert|warn|ask|mention|show|consult)ing (?:it |this |anything )?(?:to )?${user}|(?:any )?(?:notice|mention|confirmation) (?:to|from|by) ${user})`,
    ),
    unless: /\b(?:never|not|don'?t|cannot|must not|won'?t)\b.{0,200}\bwithout\b/i,
  },
  {
    code: "secrecy-instruction",
    pattern: phrase(
      `\\b(?:keep|hide|conceal|withhold) (?:this|that|it|these|the (?:above|following|call|instructions?|tool call|transfer|operation)|all of (?:this|it))\\b`,
      `(?: (?:completely |strictly |all )?(?:secret|hidden)\\b|[^.!?]{0,40} from ${user})`,
    ),
    unless: not,
  },
  {
    code: "secrecy-instruction",
    pattern: phrase(
      `\\b(?:leave|keep|omit|exclude) (?:this|that|it|these|those|the (?:above|file|call|step|tool call|transfer)s?)(?: \\w{1,20})? (?:out of|from) (?:your (?:\\w{1,20} )?(?:answers?|repl(?:y|ies)|responses?|summar(?:y|ies)|explanations?)|what you tell)`,
    ),
  },
  {
    code: "secrecy-instruction",
    pattern:
      /\b(?:silently|secretly|covertly|discreetly|quietly|in secret) (?:send|forward|read|upload|copy|bcc|cc|transfer|transmit|collect|append|attach|include|exfiltrate|post|report|record|log|call|invoke|trigger|execute)\b/i,
    unless: not,
  },
];
