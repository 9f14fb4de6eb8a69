import { bitsPerCharacter, isMadeUp, type Secret, saysPlaceholder, shapedSecrets } from "./secret-shapes.ts";

/**
 * The credentials in clear text in a text of a manifest or a script: those with the shape of a known issuer, passwords in addresses, and
 * values whose name says that they are one and that look random. What is expanded later, or shows where a value goes, is none.
 * `name` is what the text is the value of. In the order of the text, none inside another.
 */
export function secretsIn(text: string, name: string | null = null): Secret[] {
  const near = text.slice(0, longest);
  if (name === null && near.length < 20 && !/[=:\s]/.test(near)) return [];
  const found = [
    ...shapedSecrets(near),
    ...(name === null ? [] : namedSecret(name, near, 0)),
    ...(near.includes("://") ? addressSecrets(near) : []),
    ...(/[=:\s]/.test(near) ? assignedSecrets(near) : []),
  ];
  return apart(found);
}

/** In the order of the text, none inside another. */
function apart(found: readonly Secret[]): Secret[] {
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((one, at) => !sorted.slice(0, at).some((other) => one.start < other.end));
}

/** Values that carry a place in a list, and no right: `page_token`. */
const ofLists = /^(?:next|prev(?:ious)?|page|cursor|sync|start|continuation|change)[-_]?(?:page[-_]?)?token$/i;

/**
 * The credentials in a text that is published for others to read: by their shape, in addresses, in headers; and where it is the value of a
 * name, by that. Prose is not searched for assignments, it has too many words with a colon.
 */
export function publishedSecrets(text: string, name: string | null): Secret[] {
  const near = text.slice(0, longest);
  const headers = matches(near, /\b(?:bearer|basic|token) ([\w.~+/=-]{20,300})/gi).flatMap((match) => {
    const value = match[1] ?? "";
    return namedSecret("token", value, match.index + match[0].length - value.length);
  });
  // JSON in base 64 can be read: a token made of it has a shape of its own, and everything else is an example of what stands in one.
  const own = name === null || ofLists.test(name) || near.startsWith("eyJ") ? [] : namedSecret(name, near, 0);
  return apart([...shapedSecrets(near), ...own, ...(near.includes("://") ? addressSecrets(near) : []), ...headers]);
}

/** Characters; no value and no line of a script that a person writes is longer. */
const longest = 100_000;

type NameKind = "password" | "token" | "key";

/**
 * Whether a name says that its value is a credential: by the last of its words, so that `MAX_TOKENS`, `TOKEN_FILE`, `KEY_ID` and
 * `PASSWORD_URL` are none.
 */
export function credentialName(name: string): NameKind | null {
  const known = nameKinds.get(name);
  if (known !== undefined) return known;
  const kind = kindOfName(name);
  // The same few names come again and again; what is hostile does not grow without end.
  if (nameKinds.size < 10_000 && name.length <= 100) nameKinds.set(name, kind);
  return kind;
}

const nameKinds = new Map<string, NameKind | null>();

function kindOfName(name: string): NameKind | null {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  const last = words.at(-1) ?? "";
  if (/^(?:password|passwd|pwd|passphrase|pass)$/.test(last)) return "password";
  if (/^(?:token|secret|apikey|apitoken|authtoken|accesstoken|bearer|authorization|cookie|credential|credentials|pat|jwt)$/.test(last))
    return "token";
  if (last !== "key" || /^(?:public|publishable|primary|foreign|sort|partition|cache|config|idempotency)$/.test(words.at(-2) ?? ""))
    return null;
  return "key";
}

const schemes = /^(?:bearer|basic|token|apikey|bot)\s+/i;

/** The value of a name, when both look like a credential. */
function namedSecret(name: string, value: string, offset: number): Secret[] {
  const kind = credentialName(name);
  if (kind === null) return [];
  const scheme = schemes.exec(value)?.[0].length ?? 0;
  const bare = value.slice(scheme);
  if (isReference(bare) || !(kind === "password" ? isPassword(bare) : isRandom(bare))) return [];
  return [{ kind, start: offset + scheme, end: offset + value.length }];
}

/** What stands for a value that is somewhere else: a variable, a template, a path, an address, the name of a variable. */
function isReference(value: string): boolean {
  return (
    /[$%`]\{?\w|\{\{|\{\w+:|^<|^\w+:\/\/|^[~.]{0,2}\/|^[A-Za-z]:\\|\s/.test(value) ||
    /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value) ||
    /^(?:true|false|\d{1,9})$/.test(value)
  );
}

/** Random enough for a key that a machine made: long, of letters and digits, none of it meant for reading. */
function isRandom(value: string): boolean {
  return value.length >= 16 && bitsPerCharacter(value) >= 3 && mixes(value) && !isMadeUp(value);
}

/** Letters and digits in one word: names of things have theirs between dashes (`gen-lang-client-0123`). */
function mixes(value: string): boolean {
  const words = value.split(/[-_.:]/);
  return /\d/.test(value) && /[A-Za-z]/.test(value) && words.some((word) => word.length > 15 || (/\d/.test(word) && /[A-Za-z]/.test(word)));
}

/** What a person may have chosen, and is not the word that stands in every tutorial. */
function isPassword(value: string): boolean {
  const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((one) => one.test(value)).length;
  return value.length >= 6 && (classes > 1 || value.length >= 12) && bitsPerCharacter(value) >= 2 && isUncommon(value);
}

function isUncommon(value: string): boolean {
  return !saysPlaceholder(value) && !common.test(value);
}

const common =
  /^(?:(?:my|super|the)?[-_]?(?:password|passwd|secret|admin|root|user|guest|test|postgres|mysql|neo4j|mongo|redis|minio|changeit)[-_!@]?\d{0,4}|p[a4@]ss?w[o0]rd\d*|qwerty\d*)$/i;

/** Passwords before the `@` of an address, and credentials among its parameters. */
function addressSecrets(text: string): Secret[] {
  const userinfo = matches(text, /:\/\/([^\s/@:"'?#]{0,300})(?::([^\s/@"'?#]{0,300}))?@([\w.-]+)/g).flatMap((match): Secret[] => {
    const [whole, user = "", password, host = ""] = match;
    const value = password ?? user;
    const start = match.index + whole.length - host.length - 1 - value.length;
    const chosen = password === undefined ? isRandom(value) : value.length >= 3 && value !== user && isUncommon(value);
    return chosen && !isReference(value) ? [{ kind: "password in an address", start, end: start + value.length }] : [];
  });
  return [...userinfo, ...matches(text, /[?&]([\w.-]{1,80})=([^&#\s"'`]+)/g).flatMap(named)];
}

/** `NAME=value`, `--name value`, `Name: value`, `Password=…;`, and Go's `user:password@tcp(…)`, wherever they stand in a line. */
function assignedSecrets(text: string): Secret[] {
  const option = /(?<![\w-])--?([A-Za-z][\w.-]{1,80})(?:=|[ \t]{1,20})["']?([^\s"';,|&)]+)/g;
  const assignment =
    /(?<![\w$?&-])([A-Za-z_][\w.-]{1,80})[ \t]{0,20}[=:][ \t]{0,20}["']?((?:(?:bearer|basic|token) {1,20})?[^\s"';,|&)]+)/gi;
  const dsn = matches(text, /^[\w.-]{1,100}:([^@\s/]{3,300})@(?:tcp|unix)\(/g).flatMap((match): Secret[] => {
    const value = match[1] ?? "";
    const start = match[0].indexOf(":") + 1;
    return isReference(value) || !isUncommon(value) ? [] : [{ kind: "password", start, end: start + value.length }];
  });
  return [...[...matches(text, option), ...matches(text, assignment)].flatMap(named), ...dsn];
}

function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  return [...text.matchAll(pattern)];
}

/** A match whose last group, at its end, is the value of the name in the first. */
function named(match: RegExpExecArray): Secret[] {
  const [whole, name = "", value = ""] = match;
  return namedSecret(name, value, match.index + whole.length - value.length);
}
