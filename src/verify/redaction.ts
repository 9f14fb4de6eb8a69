/**
 * What a server echoes of a credential is struck out in the spellings that programs write by habit. Who wants to hide one finds another way to write it:
 * what a server must not tell it must not be given.
 */

/** How a secret can stand in a text: as it is, as JSON spells it, URL-encoded, in base 64 (also inside of more, as `user:secret`), in hexadecimal, reversed. */
export function spellingsOf(secret: string): string[] {
  const url = encodeURIComponent(secret);
  const hex = Buffer.from(secret).toString("hex");
  const whole = Buffer.from(secret).toString("base64");
  const base64 = [whole, whole.replace(/=+$/, ""), ...[0, 1, 2].map((offset) => base64At(secret, offset))];
  const all = [
    ...[secret, JSON.stringify(secret).slice(1, -1), url, url.replaceAll("%20", "+"), lowerEscapes(url)],
    ...base64.flatMap((text) => [text, text.replaceAll("+", "-").replaceAll("/", "_")]),
    ...[hex, hex.toUpperCase(), [...secret].reverse().join("")],
  ];
  return [...new Set(all)].filter((text) => text.length >= shortest);
}

/** What base 64 makes of a secret behind so many other bytes, without the characters that its neighbours have a part in. */
function base64At(secret: string, offset: number): string {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]);
  return bytes.toString("base64").slice(Math.ceil((offset * 8) / 6), Math.floor((bytes.length * 8) / 6));
}

function lowerEscapes(url: string): string {
  return url.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
}

/** Shorter pieces say nothing, and stand in many words; of what is encoded twice as much says no more, and stands in digests. */
const shortest = 4;
/** Where a text was cut off (`cut` of the probe). */
const ellipsis = "\u2026";
const struck = "[redacted]";

/**
 * Every value (strings at any depth, keys too) with the secrets struck out in all spellings, also over several lines, and as much of one as is left where a
 * text was cut.
 */
export function redact<Value>(value: Value, secrets: readonly string[]): Value {
  if (secrets.length === 0) return value;
  const forms = secrets.flatMap(spellingsOf).sort((a, b) => b.length - a.length);
  const broken = forms.filter((form) => form.length >= 2 * shortest).map(overLines);
  const strike = (text: string) => {
    const whole = forms.reduce((rest, form) => rest.replaceAll(form, struck), text);
    const joined = /\s/.test(whole) ? broken.reduce((rest, pattern) => rest.replace(pattern, struck), whole) : whole;
    const plain = secrets.reduce((rest, secret) => strikeCut(rest, secret, shortest), joined);
    return forms.reduce((rest, form) => strikeCut(rest, form, 2 * shortest), plain);
  };
  const walk = (item: unknown): unknown => {
    if (typeof item === "string") return strike(item);
    if (Array.isArray(item)) return item.map(walk);
    if (typeof item !== "object" || item === null) return item;
    return Object.fromEntries(Object.entries(item).map(([key, field]) => [strike(key), walk(field)]));
  };
  return walk(value) as Value;
}

function overLines(form: string): RegExp {
  return new RegExp([...form].map((character) => character.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("\\s*"), "g");
}

/** The start of a secret at the end of a text or before an ellipsis, and the end of one at its start. */
function strikeCut(text: string, form: string, least: number): string {
  let rest = text;
  for (let length = form.length - 1; length >= least; length--) {
    const [start, end] = [form.slice(0, length), form.slice(-length)];
    rest = rest.replaceAll(`${start}${ellipsis}`, `${struck}${ellipsis}`);
    if (rest.endsWith(start)) rest = `${rest.slice(0, -length)}${struck}`;
    if (rest.startsWith(end)) rest = `${struck}${rest.slice(length)}`;
  }
  return rest;
}
