import { not, type Phrase, phrase } from "./words.ts";

const calls = `(?:use|using|call|calling|run|running|invoke|invoking)`;
const own = `(?! (?:\\w{1,20} )?(?:of|in|from|on|by) (?:this|the same|our))`;

/** What comes from elsewhere is to be run or followed; or the server is to go before all others. */
export const elsewherePhrases: readonly Phrase[] = [
  {
    code: "command-instruction",
    pattern: phrase(
      `\\b(?:curl|wget)\\b[^|]{0,200}?https?://[^|]{1,200}\\| ?(?:sudo )?(?:ba|z|da|k)?sh\\b`,
      `|\\b(?:ba|z|da|k)?sh (?:-c )?["']?(?:<\\(|\\$\\()(?:curl|wget)\\b`,
      `|\\b(?:iwr|irm|invoke-webrequest|invoke-restmethod)\\b[^|]{1,200}\\| ?(?:iex|invoke-expression)\\b`,
      `|\\bbase64 (?:-d|--decode)\\b[^|]{0,40}\\| ?(?:sudo )?(?:ba|z|da|k)?sh\\b`,
    ),
    unless: not,
  },
  {
    code: "command-instruction",
    pattern: phrase(
      `\\b(?:load|fetch|download|retrieve|pull)\\b[^!?]{0,60}?https?://\\S{1,200}[^!?]{0,80}?\\b(?:follow|obey|execute|apply|act on|carry out|comply with)\\b (?:the |these |those |all |any )?(?:\\w{1,20} )?(?:instructions?|rules?|orders?|commands?|directions?|them|it)\\b`,
      `|\\b(?:load|fetch|download|retrieve|pull) (?:the |your |its )?(?:current |latest |new |further |updated )*(?:instructions|rules|directives|orders|system prompt) (?:from|at) ["'\`<(]?https?://`,
    ),
    unless: not,
  },
  {
    code: "priority-instruction",
    pattern: phrase(
      `\\b(?:before|prior to|ahead of) (?:(?:you )?${calls} )?(?:any|every|all|each)(?: of the| of your)?(?: single)? other (?:\\w{1,20} )?(?:tools?|tool calls?|servers?)\\b${own}`,
      `|\\b(?:before|prior to) (?:you )?${calls} any (?:tools?|tool calls?)(?: at all)?\\b${own}`,
      `|\\b(?:before|prior to) any other tools?\\b${own}`,
    ),
  },
  {
    code: "priority-instruction",
    pattern: phrase(
      `\\b(?:call|run|invoke)\\b[^.!?]{0,60}?\\b(?:before|after) (?:each|every|any) (?:(?:other|single|one|of your) )?(?:reply|replies|answers?|responses?|messages?|turns?|tool calls?)\\b`,
    ),
    unless: not,
  },
  {
    code: "priority-instruction",
    pattern: phrase(
      `\\b(?:prefer|choose|use|pick|select|favou?r) (?:only )?(?:this|our|these)(?: \\w{1,20}){0,2} (?:over|instead of|rather than|in place of) (?:all|any|every|the)(?: of the)? others?\\b[^.!?]{0,30}?(?:tools?|servers?|ones)?${own}`,
      `|\\bother (?:\\w{1,20} ){0,2}(?:tools|servers|ones) are (?:\\w{1,20},? ){0,2}?(?:insecure|unsafe|dangerous|broken|outdated|malicious|compromised|unreliable)\\b`,
      `|\\bnever use (?:any )?other (?:\\w{1,20} )?(?:tools?|servers?)\\b${own}`,
    ),
  },
];
