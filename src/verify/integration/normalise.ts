/** What changes by itself from one call to the next, and is not compared. */
const volatile: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ["uuid", /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi],
  ["time", /\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?: ?(?:Z|UTC|GMT|[+-]\d\d:?\d\d))?/g],
  [
    "time",
    /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? (?:\d\d? [A-Z][a-z]{2}|[A-Z][a-z]{2} \d\d?),? \d{4},? \d\d:\d\d:\d\d(?: ?(?:GMT|UTC)(?:[+-]\d{4})?)?/g,
  ],
  ["path", /(?<![\w.])\/(?:tmp|var\/folders|var\/tmp)\/[\w./-]+/g],
  ["duration", /\b\d+(?:\.\d+)? ?(?:ms|milliseconds?|µs|us|seconds?|secs?|minutes?|mins?)\b/g],
];

/** Names under which numbers are times or durations, or belong to one process. */
const volatileName = /(?:^|_)(?:ms|pid|elapsed|uptime|took|latency|rss)$|(?:duration|elapsed|uptime|latency|Ms|Millis|seconds|timestamp)$/;

/** Milliseconds: a number this near to the present is a time. */
const near = 2 * 24 * 60 * 60 * 1000;

/** A value without what changes by itself, and what was taken out: an example of each kind. */
export interface Normal {
  readonly value: unknown;
  readonly taken: readonly string[];
}

/** `places` are texts of this run (folders, addresses) and the references that stand for them. `now` in milliseconds. */
export function normalise(value: unknown, places: Readonly<Record<string, string>>, now: number): Normal {
  const taken = new Map<string, string>();
  const take = (kind: string, seen: string) => {
    if (!taken.has(kind)) taken.set(kind, seen.slice(0, 80));
    return `<${kind}>`;
  };
  const walk = (one: unknown, name: string): unknown => {
    if (typeof one === "string") return withoutVolatile(withPlaces(one, places), take, now);
    if (typeof one === "number")
      return isTime(one, now) ? take("time", `${one}`) : volatileName.test(name) ? take("duration", `${one}`) : one;
    if (Array.isArray(one)) return one.map((item) => walk(item, name));
    if (typeof one !== "object" || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, field]) => [withPlaces(key, places), walk(field, key)]));
  };
  return { value: walk(value, ""), taken: [...taken].map(([kind, seen]) => `${kind} (${seen})`) };
}

/** The texts of this run as what stands for them; the longest first, for one can lie in another. */
export function withPlaces(text: string, places: Readonly<Record<string, string>>): string {
  return Object.entries(places)
    .sort(([a], [b]) => b.length - a.length)
    .reduce((rest, [place, reference]) => rest.replaceAll(place, reference), text);
}

function withoutVolatile(text: string, take: (kind: string, seen: string) => string, now: number): string {
  const shaped = volatile.reduce((rest, [kind, pattern]) => rest.replace(pattern, (seen) => take(kind, seen)), text);
  return shaped.replace(/\b\d{10}(?:\d{3})?\b/g, (digits) => (isTime(Number(digits), now) ? take("time", digits) : digits));
}

function isTime(value: number, now: number): boolean {
  return Math.abs(value - now) < near || Math.abs(value * 1000 - now) < near;
}
