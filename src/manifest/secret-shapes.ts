/** What credentials of known issuers look like: their documented prefix, and what must follow it. */

interface Shape {
  readonly kind: string;
  readonly pattern: string;
}

/** The more particular shape first: the first that matches at a place counts. From the issuers' documentation (November 2026). */
const shapes: readonly Shape[] = [
  { kind: "private key", pattern: "-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----" },
  { kind: "GitHub token", pattern: String.raw`gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_\w{40,255}` },
  { kind: "GitLab token", pattern: String.raw`gl(?:pat|ptt|dt|rt|ft)-[\w-]{20,}` },
  { kind: "Slack token", pattern: String.raw`xox[abceoprs]-[A-Za-z0-9-]{20,}|xapp-\d-[A-Z0-9]+-\d+-[a-z0-9]{20,}` },
  { kind: "Slack webhook", pattern: String.raw`hooks\.slack\.com/services/T\w+/B\w+/\w{20,}` },
  { kind: "AWS access key", pattern: "(?:AKIA|ASIA)[A-Z2-7]{16}" },
  { kind: "Google API key", pattern: String.raw`AIza[\w-]{35}` },
  { kind: "Google OAuth secret", pattern: String.raw`GOCSPX-[\w-]{28}|ya29\.[\w-]{40,}` },
  { kind: "Anthropic key", pattern: String.raw`sk-ant-[a-z0-9]+-[\w-]{32,}` },
  { kind: "OpenRouter key", pattern: "sk-or-v1-[0-9a-f]{64}" },
  { kind: "OpenAI key", pattern: String.raw`sk-(?:proj|svcacct|admin)-[\w-]{32,}|sk-[A-Za-z0-9]{40,64}` },
  { kind: "Stripe key", pattern: "(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{20,}|whsec_[A-Za-z0-9+/=]{32,}" },
  { kind: "Supabase token", pattern: String.raw`sbp_[0-9a-f]{40}|sb_secret_[\w-]{20,}` },
  { kind: "npm token", pattern: "npm_[A-Za-z0-9]{36}" },
  { kind: "PyPI token", pattern: String.raw`pypi-AgE[\w-]{50,}` },
  { kind: "Hugging Face token", pattern: "hf_[A-Za-z]{34}" },
  { kind: "Notion token", pattern: "(?:ntn|secret)_[A-Za-z0-9]{40,}" },
  { kind: "Linear key", pattern: "lin_(?:api|oauth)_[A-Za-z0-9]{32,}" },
  { kind: "Tavily key", pattern: "tvly-(?:dev-|prod-)?[A-Za-z0-9-]{24,}" },
  { kind: "Firecrawl key", pattern: "fc-[0-9a-f]{32}" },
  { kind: "Figma token", pattern: String.raw`fig[duo]r?_[\w-]{40,}` },
  { kind: "Brave Search key", pattern: String.raw`BSA[\w-]{25,29}` },
  { kind: "Context7 key", pattern: String.raw`ctx7sk-[\w-]{24,}` },
  { kind: "Sentry token", pattern: String.raw`sntr[yu]s_[\w+/=-]{40,}` },
  { kind: "Postman key", pattern: "PMAK-[0-9a-f]{24}-[0-9a-f]{34}" },
  { kind: "SendGrid key", pattern: String.raw`SG\.[\w-]{22}\.[\w-]{43}` },
  { kind: "DigitalOcean token", pattern: "do[opr]_v1_[0-9a-f]{64}" },
  { kind: "Databricks token", pattern: "dapi[0-9a-f]{32}" },
  { kind: "Airtable token", pattern: String.raw`pat[A-Za-z0-9]{14}\.[0-9a-f]{64}` },
  { kind: "Atlassian token", pattern: String.raw`ATATT3[\w=-]{100,}` },
  { kind: "Grafana token", pattern: "gl(?:sa_[A-Za-z0-9]{32}_[0-9a-f]{8}|c_[A-Za-z0-9+/=]{32,})" },
  { kind: "Groq key", pattern: "gsk_[A-Za-z0-9]{40,}" },
  { kind: "Perplexity key", pattern: "pplx-[A-Za-z0-9]{40,}" },
  { kind: "Replicate token", pattern: "r8_[A-Za-z0-9]{37}" },
  { kind: "xAI key", pattern: "xai-[A-Za-z0-9]{60,}" },
  { kind: "Shopify token", pattern: "shp(?:at|ca|pa|ss)_[0-9a-f]{32}" },
  { kind: "Doppler token", pattern: String.raw`dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[\w-]+\.)?[A-Za-z0-9]{40,}` },
  { kind: "Telegram bot token", pattern: String.raw`\d{8,10}:AA[\w-]{33}` },
  { kind: "JSON Web Token", pattern: String.raw`eyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{16,}` },
];

/** One scan for all: a group for each shape; nothing that could belong to a longer word may stand before it. */
const any = new RegExp(`(?<![A-Za-z0-9])(?:${shapes.map(({ pattern }) => `(${pattern})`).join("|")})`, "g");

/** Every shape has a run of these that is as long; a fraction of the price of looking for each. */
const perhaps = /[\w+/=-]{16}|-----BEGIN /;

/** A stretch of a text that is a credential, and what kind it is, in words. */
export interface Secret {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** The credentials in a text that their shape alone gives away. What is obviously none (`sk-xxxxxxxx…`) is left out. */
export function shapedSecrets(text: string): Secret[] {
  if (!perhaps.test(text)) return [];
  return [...text.matchAll(any)].flatMap((match) => {
    const [whole, ...groups] = match;
    const kind = shapes[groups.findIndex((group) => group !== undefined)]?.kind ?? "token";
    return kind !== "private key" && isMadeUp(whole.replace(issuerWords, ""))
      ? []
      : [{ kind, start: match.index, end: match.index + whole.length }];
  });
}

/** What stands before the random part: `tvly-dev-`, `sk_test_`. */
const issuerWords = /^[A-Za-z]+[-_](?:(?:dev|prod|test|live|proj|admin|svcacct|secret)[-_])?/;

/** Whether a text is written to show where a credential goes: few different characters, a counted row, or words that say so. */
export function isMadeUp(text: string): boolean {
  return bitsPerCharacter(text) < 2.8 || /(.)\1{5}|0?123456789|abcdefgh/i.test(text) || saysPlaceholder(text);
}

const longWords =
  /your|example|placeholder|change.?me|replace|redacted|insert|dummy|sample|goes.?here|to.?be.?(?:set|filled)|put.?in|default/i;
const shortWords =
  /(?:^|[^A-Za-z0-9])(?:x{3,}|todo|tbd|fake|mock|test|testing|demo|dev|development|local|localhost|here|my|none|null|nil|undefined|empty|n\/?a|secret|token|password|pass|apikey|key|foo|bar|abc|123)(?:$|[^A-Za-z0-9])/i;

/** Whether it has a word in it that no random text would have. */
export function saysPlaceholder(text: string): boolean {
  return longWords.test(text) || shortWords.test(text) || /[<>{}*…]|\.\.\./.test(text);
}

/** Shannon's entropy of the characters of a text, in bits each: words have 2 to 3, random hexadecimal 3.5, base64 4 and more. */
export function bitsPerCharacter(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
