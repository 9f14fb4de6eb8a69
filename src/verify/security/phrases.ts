import type { SecurityCode } from "./codes.ts";

interface Phrase {
  readonly code: SecurityCode;
  readonly pattern: RegExp;
  /** What makes it harmless where it stands in the same clause, up to the end of the phrase. */
  readonly unless?: RegExp;
}

// Every gap is bounded: the texts are hostile, and the time is linear.
const rules = `(?:instruction|rule|guideline|directive|guardrail|prompt|command|restriction|constraint|polic(?:y|ie)|safety (?:check|measure|filter|setting))s?`;
const others = `(?:all|any|every|the|your|my|these|those|other|previous|prior|preceding|earlier|above|existing|original|initial|current|system|developer|safety|security|user'?s?|of|and|given|that came before)`;
const place = String.raw`(?:~|\$HOME|%USERPROFILE%|/home/\w{1,30}|/root|/Users/\w{1,30})`;
const sensitiveFile = String.raw`(?:${place}/\.[\w./-]{2,60}|\bid_(?:rsa|ed25519|ecdsa|dsa)\b|\.ssh/|\.aws/|\.kube/config|\.npmrc\b|\.netrc\b|\.pgpass\b|\.git-credentials\b|/etc/(?:passwd|shadow)\b|(?<![\w/])\.env(?:\.\w{1,20})?(?![\w.])|\bmcp\.json\b|\.cursor/|\.claude/|claude_desktop_config|\bkeychain\b|\bwallet\.dat\b|\bseed phrase\b)`;
const inner = `(?:(?:the|this|your|our|full|entire|whole|complete|all|previous|prior|of|user'?s?|chat|conversation|message|current|session) ){0,5}(?:system prompt|developer prompt|conversation(?: history)?|chat (?:history|log)|message history|previous messages|hidden instructions|environment variables|api keys|access tokens|credentials|passwords|private keys|session tokens|cookies)`;
const take = `(?:read|open|cat|load|fetch|get|retrieve|collect|gather|find|access|extract|look up|print|copy)`;
const give = `(?:send|pass|include|append|attach|provide|upload|forward|post|put|place|paste|insert|embed|encode|transmit|leak|exfiltrate|report|submit|share|return|add|write|supply|store|output|reveal|dump|copy)`;
const not =
  /\b(?:not|never|don'?t|cannot|can'?t|without|avoid|nor|no|refuse|instead of|prevent|block(?:s|ed)?|exclude[sd]?|except|redact(?:s|ed)?|strip(?:s|ped)?)\b/i;
const address = String.raw`(?:https?://|wss?://|ftp://|[\w.+-]{1,60}@[\w-]{1,60}\.[a-z]{2,10}\b|\+\d{7,15}\b|[\w-]{1,60}\.(?:onion|ngrok|webhook\.site|requestbin|pipedream|oast)\b)`;
const user = String.raw`(?:the |any |your |our )?(?:end[- ]?)?(?:users?|humans?|persons?|people|operators?|customers?|developers?|owners?|them|him|her|anyone|anybody|nobody)\b`;
const keep = `(?:tell|inform|notify|alert|warn|mention|reveal|disclose|show|report|expose|explain|say|admit|let|display|describe|acknowledge|reference)`;

export const phrases: readonly Phrase[] = [
  {
    code: "override-instruction",
    pattern: new RegExp(
      String.raw`\b(?:ignore|disregard|forget|override|bypass|set aside|discard|drop|neglect|stop following|do not (?:follow|obey|comply with)|don'?t (?:follow|obey)|supersedes?|overrides|takes? (?:precedence|priority) over)\b(?: ${others}){1,6} ?${rules}\b`,
      "i",
    ),
    unless:
      /\b(?:cannot|can'?t|never|must not|will not|won'?t|does not|doesn'?t|unable to) (?:ignore|disregard|forget|override|bypass|discard|drop)|\bpolic(?:y|ies)\b.{0,40}\b(?:bucket|branch|retention|network|iam)\b/i,
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
      /(?:ignora|olvida|omite)\w{0,3} (?:todas? )?(?:las? )?instrucciones (?:anteriores|previas)|ignor(?:e|ez|er) (?:toutes )?(?:les )?instructions pr[ée]c[ée]dentes|ignorier\w{0,3} (?:alle )?(?:die )?(?:vorherigen|bisherigen|obigen) (?:Anweisungen|Instruktionen)|игнорируй\w{0,4} (?:все )?предыдущие инструкции|(?:忽略|无视|忘记)(?:之前|以前|先前|上述|上面|所有|以上|前面)?(?:的)?(?:所有|一切|全部)?(?:的)?(?:指令|指示|提示|说明)|(?:これまで|以前|上記|前)の(?:すべての)?指示を(?:すべて)?無視/i,
  },
  {
    code: "secrecy-instruction",
    pattern: new RegExp(
      String.raw`\b(?:do not|don'?t|never|must not|should not|shouldn'?t|avoid|refrain from) (?:ever )?${keep}(?:ing)? (?:(?:about |of |that |to )?(?:this|that|it|these|those|anything|any of this|what you (?:did|do|are doing)|the (?:above|following|tool call|call|existence|transfer|change|step|side ?effect)s?(?: of (?:this|these) \w{1,20})?)[^.!?]{0,40}? (?:to|with|from|for) ${user}|(?:to )?${user} (?:about (?:this|that|it|these|the (?:call|tool|transfer|step|change|file|instruction)s?)|of this|that you|what you|why you|you (?:are|have|did)|know\b))`,
      "i",
    ),
  },
  {
    code: "secrecy-instruction",
    pattern: new RegExp(
      String.raw`\bwithout (?:${user}(?:'s|s')? ?(?:knowledge|consent|noticing|awareness|approval|permission|knowing|seeing)|(?:tell|inform|notify|alert|warn|ask|mention|show|consult)ing (?:it |this |anything )?(?:to )?${user}|(?:any )?(?:notice|mention|confirmation) (?:to|from|by) ${user})`,
      "i",
    ),
    unless: /\b(?:never|not|don'?t|cannot|must not|won'?t)\b.{0,200}\bwithout\b/i,
  },
  {
    code: "secrecy-instruction",
    pattern: new RegExp(
      String.raw`\b(?:keep|hide|conceal|withhold) (?:this|that|it|these|the (?:above|following|call|instructions?|tool call|transfer|operation)|all of (?:this|it))\b(?: (?:completely |strictly |all )?(?:secret|hidden)\b|[^.!?]{0,40} from ${user})`,
      "i",
    ),
    unless: not,
  },
  {
    code: "secrecy-instruction",
    pattern:
      /\b(?:silently|secretly|covertly|discreetly|quietly|in secret) (?:send|forward|read|upload|copy|bcc|cc|transfer|transmit|collect|append|attach|include|exfiltrate|post|report|record|log)\b/i,
    unless: not,
  },
  {
    code: "exfiltration-instruction",
    pattern: new RegExp(String.raw`\b(?:${take}|${give})\b(?: the)?(?: \S{1,40}){0,8}? ?["'\`(]?${sensitiveFile}`, "i"),
    unless: not,
  },
  {
    code: "exfiltration-instruction",
    pattern: new RegExp(
      String.raw`(?:^|[,;:.*>\-] |\b(?:must|should|also|please|always|first|then|and|to|need to|you) )(?:${give}|summari[sz]e and ${give}) ${inner}\b`,
      "i",
    ),
    unless: /\b(?:not|never|don'?t|cannot|without|avoid|redact(?:s|ed)?)\b|\b(?:tool|server|endpoint|api) (?:returns|to)\b|\bused to\b/i,
  },
  {
    code: "exfiltration-instruction",
    pattern: new RegExp(
      String.raw`\b(?:send|forward|bcc|cc|upload|transmit|exfiltrate|leak|post|copy|redirect|report|submit) (?:(?:a|an|the|all|any|every|each|copy|copies|of|its?|their|this|that|these|user'?s?|contents?|collected|full|complete|entire|results?|outgoing|incoming|future) ){0,6}(?:data|contents?|credentials?|keys?|tokens?|secrets?|passwords?|conversations?|histor(?:y|ies)|files?|messages?|e?mails?|results?|outputs?|cop(?:y|ies)|information|queries|code|transcripts?|logs?|them|it|payments?)\b[^.!?]{0,60}\bto ["'\`<(]?(?:attacker\S{0,40}|${address})`,
      "i",
    ),
    unless: not,
  },
  {
    code: "exfiltration-instruction",
    pattern: /!\[[^\]!]{0,80}\]\(https?:\/\/[^)\s?{<$[!]{1,200}\?[^)\s{<$[!]{0,100}(?:[{<[]|\$\{)/i,
  },
  {
    code: "exfiltration-instruction",
    pattern: new RegExp(
      String.raw`\b(?:change|replace|set|rewrite|swap) (?:the |every |any |all )?(?:recipients?|destination|payee|beneficiary|(?:bank )?account number|wallet address|to(?:[- ]field)?)\b[^.!?]{0,60}\b(?:to|with|by) ["'\`<(]?(?:${address}|0x[0-9a-f]{8,}|[A-Z]{2}\d{2}[A-Z0-9]{8,})`,
      "i",
    ),
  },
  {
    code: "false-authority",
    pattern:
      /<\|(?:im_start|im_end|system|user|assistant|endoftext|begin_of_text|start_header_id|eot_id)\|>|\[\/?INST\]|<<\/?SYS>>|<\/?(?:system|system[-_]prompt|system[-_]reminder|secret|hidden|hidden[-_]instructions?|admin|developer[-_]message|important[-_]instructions?)>|<IMPORTANT>|<CRITICAL>|(?:^|\s)(?:#{1,4}|\*\*|\[)? ?(?:SYSTEM|DEVELOPER|ADMIN(?:ISTRATOR)?)(?: (?:MESSAGE|PROMPT|OVERRIDE|NOTICE|NOTE|INSTRUCTIONS?|UPDATE|ALERT))?(?:\*\*|\])?: ?(?:you|the (?:assistant|model|user)|from now|all|ignore|new|this)\b/i,
  },
  {
    code: "false-authority",
    pattern:
      /\b(?:you are now (?:in )?(?:an? |the )?(?:unrestricted|jailbroken|root|admin\w{0,9}|developer mode|debug mode|DAN|god mode|different|new|evil|free)\b|(?:enter|enable|activate|switch to) (?:developer|god|jailbreak|DAN|unrestricted|sudo) mode|new system (?:prompt|instructions?)|(?:this|the following) (?:is|are) (?:your )?(?:new|updated|real|actual|true) (?:system )?instructions?|the user (?:has )?(?:already |previously |explicitly )?(?:pre-?)?(?:approved|authori[sz]ed|consented to|agreed to) (?:all|this|any|every|these)\b|(?:treat|regard|consider) (?:this|the following|these) as (?:a |an )?(?:system|developer|trusted|authori[sz]ed|highest[- ]priority)\b|(?:no|do not ask for|skip|never ask for)(?: any| the| further)? (?:user )?(?:confirmation|approval|consent|permission) (?:is (?:needed|required|necessary) )?(?:from the user |)(?:before|for|when) (?:running|executing|deleting|sending|any|all|every|this|calling))/i,
  },
];
