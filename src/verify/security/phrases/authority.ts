import { not, type Phrase, phrase, user } from "./words.ts";

const loose = `(?:unrestricted|unfiltered|uncensored|unlimited|jailbroken|evil|amoral)`;
const limits = `(?:rules|limits|restrictions|filters|guardrails|boundaries|restraints|guidelines|ethics)`;

/** Somebody is taken for the system, the developer or the user of a conversation; or the model for somebody without rules. */
export const authorityPhrases: readonly Phrase[] = [
  {
    code: "false-authority",
    pattern:
      /<\|(?:im_start|im_end|system|user|assistant|endoftext|begin_of_text|start_header_id|eot_id)\|>|\[\/?INST\]|<<\/?SYS>>|<\/?(?:system|system[-_]prompt|system[-_]reminder|hidden[-_]instructions?|developer[-_]message|important[-_]instructions?)>|<IMPORTANT>|<CRITICAL>|<(?:secret|hidden|admin)>(?= ?[^\s<>]{1,30} [^\s<>]{1,30} [^\s<>])|(?:^|\s)(?:#{1,4}|\*\*|\[)? ?(?:SYSTEM|DEVELOPER|ADMIN(?:ISTRATOR)?)(?: (?:MESSAGE|PROMPT|OVERRIDE|NOTICE|NOTE|INSTRUCTIONS?|DIRECTIVE|UPDATE|ALERT))?(?:\*\*|\])?: ?(?:you|the (?:assistant|model|user)|from now|all|ignore|new|this|before|always|also)\b|(?:^|\n|[.!?] )### (?:Instruction|Response|System|Human|Assistant):/i,
  },
  // In capitals only: `[your instructions]` is a place to fill in.
  { code: "false-authority", pattern: /\[(?:[A-Z]{3,20}[ _]){1,2}(?:DIRECTIVE|INSTRUCTIONS?|OVERRIDE)\]/ },
  {
    code: "false-authority",
    pattern:
      /\[(?:SYSTEM|ADMIN(?:ISTRATOR)?|DEVELOPER|SECURITY|ROOT)[ _](?:MESSAGE|PROMPT|OVERRIDE|NOTICE|INSTRUCTIONS?|COMMAND|DIRECTIVE|ALERT|MODE)\]/i,
  },
  {
    code: "false-authority",
    pattern:
      /\b(?:you are now (?:in )?(?:an? |the )?(?:unrestricted|jailbroken|root|admin\w{0,9}|developer mode|debug mode|DAN|god mode|different|new|evil|free)\b|(?:enter|enable|activate|switch to) (?:developer|god|jailbreak|DAN|unrestricted|sudo) mode|new system (?:prompt|instructions?)|(?:this|the following) (?:is|are) (?:your )?(?:new|updated|real|actual|true) (?:system )?instructions?|the user (?:has )?(?:already |previously |explicitly )?(?:pre-?)?(?:(?:approved|authori[sz]ed|consented to|agreed to) (?:all|this|any|every\w{0,5}|these)|(?:approved|authori[sz]ed|consented|agreed)(?: to)?(?: \w{1,20}){0,3} in advance)\b|(?:treat|regard|consider) (?:this|the following|these) as (?:a |an )?(?:system|developer|trusted|authori[sz]ed|highest[- ]priority)\b|(?:no|do not ask for|skip|never ask for)(?: any| the| further)? (?:user )?(?:confirmation|approval|consent|permission) (?:is (?:needed|required|necessary) )?(?:from the user |)(?:before|for|when) (?:running|executing|deleting|sending|any|all|every|this|calling))/i,
  },
  {
    code: "false-authority",
    pattern: phrase(
      `\\b(?:do not|don'?t|never|no need to) ask (?:${user} )?(?:for )?(?:any |further |a |their )?(?:confirmation|approval|permission|consent)\\b`,
      `|\\bskip(?:ping)? (?:the )?user'?s? (?:confirmation|approval|consent|permission)\\b`,
    ),
  },
  {
    code: "false-authority",
    pattern: phrase(
      `\\b(?:this|the following) (?:is|are) (?:an? |the )?(?:\\w{1,20} )?(?:message|note|order|notice|instruction|command)s? from (?:the |your )?(?:\\w{1,20} )?(?:system|developers?|administrators?|admins?|operators?|security team|anthropic|openai|google)\\b`,
    ),
  },
  {
    code: "false-authority",
    pattern:
      /\b(?:SECURITY|COMPLIANCE|LEGAL|AUDIT|POLICY|ADMIN\w{0,9}|SYSTEM)\b[\w ]{0,30}:[^.!?]{0,100}\b(?:are required to|must|have to|need to) (?:hand over|share|submit|provide|export|reveal|send|disclose|paste)\b/i,
    unless: not,
  },
  {
    code: "false-authority",
    pattern: phrase(
      `\\b(?:administrators?|admins?|operators?|owners?|developers?|security team|management|IT department|anthropic|openai|your (?:vendor|provider|maker)) (?:of this \\w{1,20} )?(?:has|have) (?:already |previously |explicitly )?(?:pre-?)?(?:approved|authori[sz]ed|granted|cleared|signed off(?: on)?|consented to|agreed to) (?:you|all|this|any|every\\w{0,5}|these|in advance)\\b`,
    ),
    unless: /\b(?:if|whether|unless|until|once|when|after|only)\b/i,
  },
  {
    code: "false-authority",
    pattern: phrase(
      `\\b(?:policy|security|compliance|safety|trust|system) (?:update|notice|bulletin|change|directive|memo|advisory)\\b[^.!?]{0,80}?[:;,-] ?[^.!?]{0,20}?\\b(?:AI |all )?(?:assistants?|agents?|models?|LLMs?|you) (?:are (?:now )?(?:required|obliged|instructed|ordered|allowed|authori[sz]ed) to|must|shall|have to)\\b`,
    ),
  },
  {
    code: "false-authority",
    pattern:
      /\b(?:(?:content|safety|usage|security|moderation) (?:policy|policies|rules|filters?|limits|restrictions|controls)|all (?:limits|restrictions|safety rules)|(?:the|your|all) guardrails) (?:is|are|has been|have been|do not|does not|no longer)(?: now| currently| temporarily| hereby)? ?(?:suspended|lifted|off|disabled|removed|apply|applies|void)\b/i,
    unless: /\b(?:if|when|whether|cannot|never)\b/i,
  },
  {
    code: "false-authority",
    pattern: phrase(
      `\\bfrom now on,? (?:you|the (?:assistant|model|agent))\\b`,
      `|\\b(?:pretend|imagine|act as if|behave as if)(?: that)? (?:you (?:are|have|were|had)|there (?:are|is|were)) (?:no|not bound|free (?:of|from)|an? ${loose}|${loose})\\b`,
      `|\\b(?:act|behave|respond|answer|reply) as (?:an? )?${loose}\\b`,
      `|\\byou are no longer (?:an? (?:AI|assistant|model|language model)|bound)\\b`,
      `|\\byou are (?:now |running |currently )+in (?:an? )?(?:developer|debug|god|admin\\w{0,9}|root|jailbreak|unrestricted|unsafe) mode\\b`,
      `|\\b(?:you are|you're|become|respond as|answer as|pretend to be|play|act as|act like|take the role of|imagine being)\\b[^.!?]{0,80}?`,
      `\\b(?:without|with no|has no|have no|knows no|whom no|which no|free of|not bound by|exempt from) (?:any |all |the )?${limits}\\b(?! (?:on|of|to|in|for|about) )`,
    ),
    unless: /\b(?:if|whether)\b/i,
  },
];
