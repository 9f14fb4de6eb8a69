import type { SecurityCode } from "../codes.ts";

/** A phrase that names both the deed and its object; a word alone says nothing. */
export interface Phrase {
  readonly code: SecurityCode;
  readonly pattern: RegExp;
  /** What must stand somewhere in the same sentence. */
  readonly also?: RegExp;
  /** What makes it harmless where it stands in the same clause, up to the end of the phrase. */
  readonly unless?: RegExp;
}

// Words that several phrases are made of. Every gap is bounded: the texts are hostile, and the time is linear.
const place = String.raw`(?:~|\$HOME|%USERPROFILE%|/home/\w{1,30}|/root|/Users/\w{1,30})`;

/** Files that hold what opens doors, or what was said and typed. */
export const secretFile = String.raw`(?:\bid_(?:rsa|ed25519|ecdsa|dsa)\b|(?:${place}/)?\.(?:ssh/|aws/|kube/config|npmrc\b|netrc\b|pgpass\b|git-credentials\b|cursor/|claude/|(?:bash|zsh)_history\b)|/etc/(?:passwd|shadow)\b|(?<![\w/])\.env(?:\.\w{1,20})?(?![\w.])|\bmcp\.json\b|claude_desktop_config|\bkeychain\b|\bwallet\.dat\b|\bseed phrase\b)`;

/** The same, or any file of a person's home that begins with a full stop. */
export const sensitiveFile = String.raw`(?:${place}/\.[\w./-]{2,60}|${secretFile})`;

/** What a model knows and a tool has no need of. */
export const inner = `(?:(?:the|this|your|our|full|entire|whole|complete|all|previous|prior|of|user'?s?|chat|conversation|message|current|session) ){0,5}(?:system prompt|developer prompt|conversation(?: history)?|chat (?:history|log)|message history|previous messages|hidden instructions|environment variables|api keys|access tokens|credentials|passwords|private keys|session tokens|cookies)`;

export const take = `(?:read|open|cat|load|fetch|get|retrieve|collect|gather|find|access|extract|look up|print|copy)`;
export const give = `(?:send|pass|include|append|attach|provide|upload|forward|post|put|place|paste|insert|embed|encode|transmit|leak|exfiltrate|report|submit|share|return|add|write|supply|store|output|reveal|dump|copy)`;
export const keep = `(?:tell|inform|notify|alert|warn|mention|reveal|disclose|show|report|expose|explain|say|admit|let|display|describe|acknowledge|reference)`;
export const address = String.raw`(?:https?://|wss?://|ftp://|[\w.+-]{1,60}@[\w-]{1,60}\.[a-z]{2,10}\b|\+\d{7,15}\b|[\w-]{1,60}\.(?:onion|ngrok|webhook\.site|requestbin|pipedream|oast)\b)`;
export const user = String.raw`(?:the |any |your |our )?(?:end[- ]?)?(?:users?|humans?|persons?(?: you (?:work for|talk to|help))?|people|operators?|customers?|developers?|owners?|them|him|her|anyone|anybody|nobody)\b`;

/** What turns a phrase around. */
export const not =
  /\b(?:not|never|don'?t|cannot|can'?t|without|avoid|nor|no|refuse|instead of|prevent|block(?:s|ed)?|exclude[sd]?|except|redact(?:s|ed)?|strip(?:s|ped)?)\b/i;

/** A pattern that does not care for case; white space at the ends of the lines of a template counts for nothing. */
export function phrase(...parts: readonly string[]): RegExp {
  return new RegExp(parts.join(""), "i");
}
