import { keep, not, type Phrase, phrase, user } from "./words.ts";

const never = `\\b(?:do not|don'?t|never|must not|should not|shouldn'?t|avoid|refrain from) (?:ever )?${keep}(?:ing)?`;
/** The polite form; that something need not be said twice is none. */
const noNeed = `\\b(?:no (?:need|reason) to|not necessary to|need(?: not|n't)) (?:tell|inform|mention|disclose|reveal|bring)\\b(?![^.!?]{0,200}\\b(?:again|already|twice|repeat(?:ed)?)\\b)`;
const thisStep = `(?:this|that|it|these|those|anything|any of this|what you (?:did|do|are doing)|the (?:above|following|tool call|call|existence|transfer|change|step|side ?effect)s?(?: of (?:this|these) \\w{1,20})?)`;
const answers = `(?:answers?|repl(?:y|ies)|responses?|summar(?:y|ies)|explanations?|reports?)`;
/** At the end of a sentence: nothing follows that it would be about. */
const end = `(?= ?[.!?]? ?$)`;

/** Something is to be kept from the user. */
export const secrecyPhrases: readonly Phrase[] = [
  {
    code: "secrecy-instruction",
    pattern: phrase(
      `(?:${never}|${noNeed})`,
      ` (?:(?:about |of |that |to )?${thisStep}[^.!?]{0,40}? (?:to|with|from|for) ${user}`,
      `|(?:to )?${user} (?:about (?:this|that|it|these|the (?:call|tool|transfer|step|change|file|instruction)s?)|of this|that you|what you|why you|you (?:are|have|did)|know\\b)`,
      `|to ${user} (?:that|about|this|it|any of|the existence)\\b)`,
    ),
  },
  {
    code: "secrecy-instruction",
    pattern: phrase(
      `\\b(?:do not|don'?t|never|must not) (?:ever )?(?:mention|say|reveal|disclose|admit) that you\\b`,
      `|\\b(?:this|that|it|these)(?: \\w{1,20})? (?:must|should|shall|may|is to|are to) (?:not|never) be (?:mentioned|disclosed|revealed|reported|told) to ${user}`,
    ),
  },
  {
    code: "secrecy-instruction",
    pattern: phrase(`\\b(?:do not|don'?t|never|must not) (?:ever )?(?:tell|inform|let) the (?:user|human|person)(?: know)?${end}`),
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
      `\\b(?:leave|keep|omit|exclude) (?:this|that|it|these|those|the (?:above|file|call|step|tool call|transfer)s?)(?: \\w{1,20})? (?:out of|from) `,
      `(?:your (?:\\w{1,20} )?${answers}\\b|(?:the|any|every|all) (?:\\w{1,20} )?${answers} (?:(?:that |which )?you (?:give|write|make|send|show)|(?:to|for) ${user})|what you tell)`,
    ),
  },
  {
    code: "secrecy-instruction",
    pattern: phrase(
      `\\b(?:${user} (?:must |should |shall |has to |is to |are to )?(?:remains?|stays?|be kept|be left|is kept) (?:unaware|in the dark|ignorant|oblivious|uninformed)`,
      `|(?:keep|leave) ${user} (?:unaware|in the dark|ignorant|oblivious|uninformed)`,
      `|(?:say nothing|not a word|no word|keep quiet|stay silent|remain silent) (?:about|of|on) (?:this|that|it|these|any of this|the (?:call|step|transfer|tool))`,
      `|(?:act|behave|answer|reply|proceed|go on|carry on) as (?:if|though) (?:nothing|no (?:tool|call|such|instruction))\\b)`,
    ),
    unless: /\b(?:if|when|cannot|never)\b.{0,80}\b(?:say|keep|stay|act|behave|proceed)\b/i,
  },
  {
    code: "secrecy-instruction",
    pattern:
      /\b(?:silently|secretly|covertly|discreetly|quietly|in secret) (?:send|forward|read|upload|copy|bcc|cc|transfer|transmit|collect|append|attach|include|exfiltrate|post|report|record|log|call|invoke|trigger|execute)\b/i,
    unless: not,
  },
];
