/**
 * The regression set of the text checks: what one server says of itself, as raw lists, and what a reader of that text ought to notice.
 * Characters that nobody sees are always written as escapes, so that these files can be reviewed.
 */
export type Technique =
  | "hidden characters"
  | "bidirectional"
  | "tag characters"
  | "terminal escapes"
  | "instruction"
  | "secrecy"
  | "exfiltration"
  | "authority"
  | "role-play"
  | "other language"
  | "encoded"
  | "disguised letters"
  | "padding"
  | "markup"
  | "preference"
  | "other server"
  | "look-alike name"
  | "secret default";

/** What ought to be noticed, in words of this set and not of the detectors; `categories.ts` maps them to codes. */
export type Category = "hidden text" | "bidi" | "tag text" | "terminal" | "instruction" | "other server" | "look-alike" | "secret";

type Item = Readonly<Record<string, unknown>>;

/** The lists of one server, as they come over the wire; what is left out is empty. */
export interface Fragment {
  readonly instructions?: string;
  readonly tools?: readonly Item[];
  readonly prompts?: readonly Item[];
  readonly resources?: readonly Item[];
  readonly resourceTemplates?: readonly Item[];
}

interface Shown {
  readonly name: string;
  readonly says: Fragment;
  /** What the manifest calls this server (`candidate` where left out), and its neighbours there. */
  readonly server?: string;
  readonly beside?: Readonly<Record<string, Fragment>>;
}

export interface Poisoned extends Shown {
  readonly technique: Technique;
  /** Where the poison is, in words. */
  readonly where: string;
  /** Any one of these is enough, above `info`. */
  readonly expect: readonly Category[];
}

/** Nothing above `info` may be said of it. */
export interface Harmless extends Shown {
  /** What makes it tempting. */
  readonly tempting: string;
}

type Properties = Readonly<Record<string, unknown>>;

/** A tool with properties, all of them optional. */
export function tool(name: string, description: string, properties: Properties = {}): Item {
  return { name, description, inputSchema: { type: "object", properties } };
}

/** A string parameter. */
export function text(description: string, rest: Properties = {}): Item {
  return { type: "string", description, ...rest };
}

/** ASCII as Unicode tag characters: no screen shows them, models read them. */
export function tags(ascii: string): string {
  return [...ascii].map((letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0))).join("");
}

/** ASCII as bits of two invisible characters. */
export function bits(ascii: string, zero: string, one: string): string {
  const binary = [...ascii].map((letter) => (letter.codePointAt(0) ?? 0).toString(2).padStart(8, "0")).join("");
  return binary.replaceAll("0", zero).replaceAll("1", one);
}

/** Bytes as variation selectors (U+FE00… and U+E0100…), the way an emoji can carry a message. */
export function selectors(ascii: string): string {
  return [...Buffer.from(ascii)].map((byte) => String.fromCodePoint(byte < 16 ? 0xfe00 + byte : 0xe0100 + byte - 16)).join("");
}

/** A string that looks random, always the same for the same seed: no secret stands in these files, and no scanner of this repository trips. */
export function random(length: number, seed: number, alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"): string {
  let state = seed;
  let made = "";
  while (made.length < length) {
    state = (state * 1103515245 + 12345) % 2147483648;
    made += alphabet[Math.floor((state / 2147483648) * alphabet.length)];
  }
  return made;
}

/** Base64 of a text. */
export function base64(plain: string): string {
  return Buffer.from(plain).toString("base64");
}

/** Letters moved by thirteen places. */
export function rot13(plain: string): string {
  return plain.replaceAll(/[a-z]/gi, (letter) => {
    const first = letter <= "Z" ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
  });
}
