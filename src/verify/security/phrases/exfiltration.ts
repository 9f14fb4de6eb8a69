import { address, give, inner, not, type Phrase, phrase, secretFile, sensitiveFile, take } from "./words.ts";

/** Said of what a tool gives back, and not of what it wants. */
const tells = /\b(?:not|never|don'?t|cannot|without|returns?|shows?|lists?|gets?|searche?s?|prints?|displays?|parses?|summari[sz]es?)\b/i;
const said = `(?:said|written|wrote|typed|asked|told you|entered|pasted|shared)`;
const ofThisChat = `(?:so far|up to now|until now|verbatim|word for word|(?:of|in|from) this (?:chat|conversation|session))`;

/** What is not the server's is to be handed over. */
export const exfiltrationPhrases: readonly Phrase[] = [
  {
    code: "exfiltration-instruction",
    pattern: phrase(`\\b(?:${take}|${give}|call|invoke)\\b(?: the)?(?: \\S{1,40}){0,8}? ?["'\`(]?${sensitiveFile}`),
    // `Credentials are read from …` says what the server does by itself.
    unless: new RegExp(`${not.source}|\\b(?:is|are|was|were) (?:\\w{1,20}ly )?read\\b`, "i"),
  },
  {
    code: "exfiltration-instruction",
    pattern: phrase(`\\b(?:contents?|text|lines?|copy|dump|value) (?:of|from) (?:\\S{1,30} ){0,4}?["'\`(]?${secretFile}`),
    unless: not,
  },
  {
    code: "exfiltration-instruction",
    pattern: phrase(
      `\\b(?:output|result|stdout) of ["'\`]{0,2}(?:(?:env|printenv|export -p|history|gh auth token)["'\`\\s.,]|(?:cat|type|less|head|tail) ${secretFile})`,
    ),
    unless: tells,
  },
  {
    code: "exfiltration-instruction",
    pattern: phrase(
      `(?:^|[,;:.*>\\-] |\\b(?:must|should|also|please|always|first|then|and|to|need to|you) )(?:${give}|summari[sz]e and ${give}) ${inner}\\b`,
    ),
    unless:
      /\b(?:not|never|don'?t|cannot|without|avoid|redact(?:s|ed)?)\b|\b(?:tool|server|endpoint|api) (?:returns|to)\b|\bused to\b|\b(?:requests?|attempts?|tr(?:y|ies|ying)|efforts?) to (?:reveal|leak|exfiltrate|output|dump|send)\b/i,
  },
  {
    code: "exfiltration-instruction",
    pattern: phrase(
      `\\b(?:everything|anything|all|whatever) (?:that )?(?:the |this )?(?:user|human|person) (?:has |have |had |ever )?${said}\\b[^.!?]{0,40}?(?:chat|conversation|session|so far|up to now|until now|verbatim|word for word)`,
      `|\\b(?:all|every|full|whole|entire|complete|previous)(?: \\w{1,20}){0,2} (?:chat|conversation|dialogue|messages?)(?: history| log)? ${ofThisChat}`,
    ),
    unless: tells,
  },
  {
    code: "exfiltration-instruction",
    pattern: phrase(
      `\\b(?:set|fill|replace|populate)\\b[^.!?]{0,40}? (?:to|with) (?:the )?users?'s? (?:\\w{1,20} ){0,2}(?:password|api key|access token|token|credentials?|private key|card number|secret)\\b`,
    ),
    unless: not,
  },
  {
    code: "exfiltration-instruction",
    pattern: phrase(
      `\\b(?:send|forward|bcc|cc|upload|transmit|exfiltrate|leak|post|copy|redirect|report|submit) (?:(?:a|an|the|all|any|every|each|copy|copies|of|its?|their|this|that|these|user'?s?|contents?|collected|full|complete|entire|results?|outgoing|incoming|future) ){0,6}`,
      `(?:data|contents?|credentials?|keys?|tokens?|secrets?|passwords?|conversations?|histor(?:y|ies)|files?|messages?|e?mails?|results?|outputs?|cop(?:y|ies)|information|queries|code|transcripts?|logs?|them|it|payments?)\\b[^.!?]{0,60}\\bto ["'\`<(]?(?:attacker\\S{0,40}|${address})`,
    ),
    unless: not,
  },
  {
    code: "exfiltration-instruction",
    pattern: phrase(
      `\\b(?:send|forward|upload|transmit|post|copy|report|submit) (?:each|every|all) (?:questions?|prompts?|quer(?:y|ies)|requests?|inputs?)\\b[^.!?]{0,60}\\bto ["'\`<(]?${address}`,
    ),
    unless: not,
  },
  {
    code: "exfiltration-instruction",
    pattern: phrase(
      `\\badd ["'\`<(]?${address}[^\\s]{0,80} (?:to|in|into|as) (?:the |a |each |every )?(?:bcc|cc|blind copy|recipients?)\\b`,
    ),
    unless: not,
  },
  {
    code: "exfiltration-instruction",
    pattern: phrase(
      `\\b(?:search|scan|look|grep|crawl|hunt)\\b[^!?]{0,40}?(?:private keys?|\\.pem\\b|\\.env\\b|credentials|passwords|wallets?|access tokens?)[^.!?]{0,30}?\\b(?:and|then) (?:include|attach|append|pass|send|upload|copy)\\b`,
    ),
    unless: not,
  },
  {
    // What a model knows or can see, as such.
    code: "exfiltration-instruction",
    pattern: phrase(
      `\\b(?:api keys?|access tokens?|tokens|secrets|passwords|credentials|private keys?|cookies|personal data)\\b[^.!?;:]{0,40}? (?:that )?you (?:can |could |may )?(?:find|see|know|hold|remember|have (?:access to|seen|found))\\b`,
      `|(?:^|[.,:;(] ?)(?:(?:put|paste|enter|copy|write) )?your (?:(?:own|full|complete|entire|whole|exact|current|initial) ){1,3}(?:system prompt|developer prompt|instructions|context window|memory|chat history)\\b`,
    ),
    unless: tells,
  },
  {
    // An address that is to carry it.
    code: "exfiltration-instruction",
    pattern: phrase(
      `https?://[^\\s]{1,200}[?=/] ?(?:followed by|with|plus|and then|\\+)\\b[^.!?]{0,40}?\\b(?:conversation|chat|(?:user|person|human)'?s? (?:\\w{1,20} )?(?:questions?|messages?|names?|e?mail|words|requests?)|what the (?:user|person|human)|system prompt|secrets?|keys?)\\b`,
    ),
    unless: not,
  },
  {
    // A picture from elsewhere in what a model answers: whoever serves it reads the address.
    code: "exfiltration-instruction",
    pattern: phrase(
      `\\b(?:end|finish|close|conclude|begin|start|append|add|include|insert|put|place|render|show|embed)\\b[^.!?]{0,60}?\\b(?:repl(?:y|ies)|answers?|responses?|messages?|outputs?)\\b[^!]{0,80}?(?:!\\[[^\\]]{0,80}\\]\\(|<img [^>]{0,80}?src=["']?)https?://`,
    ),
    unless: not,
  },
  {
    code: "exfiltration-instruction",
    pattern: /!\[[^\]!]{0,80}\]\(https?:\/\/[^)\s?{<$[!]{1,200}\?[^)\s{<$[!]{0,100}(?:[{<[]|\$\{)/i,
  },
  {
    code: "exfiltration-instruction",
    pattern: phrase(
      `\\b(?:change|replace|set|rewrite|swap) (?:the |every |any |all )?(?:recipients?|destination|payee|beneficiary|(?:bank )?account number|wallet address|to(?:[- ]field)?)\\b[^.!?]{0,60}\\b(?:to|with|by) ["'\`<(]?(?:${address}|0x[0-9a-f]{8,}|[A-Z]{2}\\d{2}[A-Z0-9]{8,})`,
    ),
  },
];

/** Words of a parameter's name that ask for what a model knows or a home folder holds: `content_from_reading_id_rsa`. */
export const nameOrder =
  /\b(?:contents?|texts?|dump|copy|output|read|reading|full|whole|entire|complete|all|raw)\b.{0,40}\b(?:id (?:rsa|ed ?25519|ecdsa|dsa)|ssh (?:private )?keys?|private key|env file|dot ?env|etc (?:passwd|shadow)|aws credentials|mcp (?:json|config)|system prompt|conversation|chat (?:history|log)|message history|(?:bash|shell) history|environment variables)\b/i;
