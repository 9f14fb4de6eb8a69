import type { Bump } from "../contract/contract.ts";
import type { PinKind } from "../manifest/inventory.ts";
import { isCalendar } from "./calendar.ts";
import type { Published, Versioning } from "./versioning.ts";

/** A tag that reads like a version: its numbers, and what follows them (`alpine`), which names another image of the same version. */
interface ImageTag {
  readonly numbers: readonly number[];
  /** `v` or nothing. */
  readonly prefix: string;
  readonly suffix: string;
  /** A prerelease (`rc.1`, `beta2`) at the beginning of the suffix; null for a stable version. */
  readonly pre: { readonly channel: string; readonly number: number } | null;
}

/**
 * Tags of container images. A tag with three numbers or more is taken for one version (`1.2.3-alpine`), one with fewer (`1.2`, `3-slim`)
 * moves within it; two tags compare only when they have as many numbers and the same suffix, so that `1.2.3-alpine` never becomes
 * `1.3.0-debian`. A digest after the tag (`1.2.3@sha256:…`) is passed over when versions are compared.
 */
export const imageTagVersioning: Versioning = {
  kind,
  isExact: (text) => kind(text) === "exact",
  isRange: (text) => kind(text) === "range",
  compare,
  satisfies: (version, range, options) => {
    const [tag, bounds] = [parse(version), boundsOf(range)];
    if (tag === null) return false;
    const prereleases = options?.prereleases ?? bounds.some(({ text }) => (parse(text)?.pre ?? null) !== null);
    return (tag.pre === null || prereleases) && bounds.every((bound) => holds(version, bound));
  },
  isPrerelease: (version) => (parse(version)?.pre ?? null) !== null,
  channel: (version) => parse(version)?.pre?.channel ?? null,
  claimedBump,
  replaces: isCompatible,
  resolve,
};

function kind(text: string): PinKind {
  if (text === "") return "none";
  if (/(?:^|@)[a-z0-9]+:[0-9a-f]{32,}$/.test(text)) return "digest";
  const bounds = boundsOf(text);
  if (bounds.length > 0 && bounds.every((bound) => bound.operator !== "" && parse(bound.text) !== null)) return "range";
  const tag = parse(text);
  return tag === null ? "tag" : tag.numbers.length >= 3 || isCalendar(text) ? "exact" : "range";
}

function parse(text: string): ImageTag | null {
  const match = /^(v?)(\d{1,9}(?:\.\d{1,9})*)(?:[-_.+]?([a-zA-Z].*)|[-_+](\d.*))?$/.exec(text.replace(/@.*$/, ""));
  if (!match) return null;
  const [, prefix = "", numbers = "", name, build] = match;
  const pre = /^(alpha|beta|rc|preview|pre|dev|canary|nightly|next|a|b)[.-]?(\d*)(?:[-.](.*))?$/i.exec(name ?? "");
  return {
    prefix,
    numbers: numbers.split(".").map(Number),
    suffix: pre ? (pre[3] ?? "") : (name ?? (build === undefined ? "" : "#")),
    pre: pre ? { channel: (pre[1] ?? "").toLowerCase(), number: Number(pre[2] || 0) } : null,
  };
}

/** Whether one tag can take the place of the other. */
export function isCompatible(a: string, b: string): boolean {
  const [left, right] = [parse(a), parse(b)];
  return left !== null && right !== null && left.suffix === right.suffix && left.numbers.length === right.numbers.length;
}

function compare(a: string, b: string): number {
  const [left, right] = [parse(a), parse(b)];
  if (left === null || right === null) return left !== null ? 1 : right !== null ? -1 : plain(a, b);
  return compareNumbers(left.numbers, right.numbers) || comparePre(left, right) || plain(a, b);
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function comparePre({ pre: a }: ImageTag, { pre: b }: ImageTag): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  return plain(a.channel, b.channel) || a.number - b.number;
}

function plain(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Bound {
  readonly operator: string;
  readonly text: string;
}

/** `>=1.0.0 <=2.1.0` as comparisons; a tag alone holds for those that begin with its numbers and share its suffix. */
function boundsOf(range: string): Bound[] {
  const parts = range.split(/[\s,]+/).filter((part) => part !== "" && part !== "*");
  return parts.map((part) => {
    const [, operator = "", text = ""] = /^(<=|>=|<|>|=)?(.*)$/.exec(part) ?? [];
    return { operator, text };
  });
}

function holds(version: string, { operator, text: bound }: Bound): boolean {
  const [tag, limit] = [parse(version), parse(bound)];
  if (tag === null || limit === null) return version === bound;
  const order = compareNumbers(tag.numbers, limit.numbers) || comparePre(tag, limit);
  switch (operator) {
    case "<=":
      return order <= 0;
    case ">=":
      return order >= 0;
    case "<":
      return order < 0;
    case ">":
      return order > 0;
    default:
      return tag.suffix === limit.suffix && limit.numbers.every((number, at) => tag.numbers[at] === number);
  }
}

function claimedBump(from: string, to: string): Bump | null {
  const [before, after] = [parse(from), parse(to)];
  if (before === null || after === null || !isCompatible(from, to)) return null;
  if (compare(from.replace(/@.*$/, ""), to.replace(/@.*$/, "")) === 0) return "none";
  if (isCalendar(from) || isCalendar(to)) return null;
  if (before.numbers[0] !== after.numbers[0]) return "major";
  return before.numbers[1] !== after.numbers[1] ? "minor" : "patch";
}

/** A tag runs as what it names; none means `latest`. */
function resolve(text: string | null, { releases }: Published): string | null {
  const tag = text === null || text === "" ? "latest" : text.replace(/@.*$/, "");
  return releases.find((release) => release.version === tag)?.version ?? null;
}

/** `sha256:…` as images are named by it, from subresource integrity; null for another algorithm. */
export function imageDigest(integrity: string): string | null {
  const base64 = /^sha256-([A-Za-z0-9+/]{43}=)$/.exec(integrity)?.[1];
  return base64 === undefined ? null : `sha256:${Buffer.from(base64, "base64").toString("hex")}`;
}
