import { canonicalJson } from "../lib/canonical.ts";
import { compareText } from "./canonical-contract.ts";
import type { SurfaceClass } from "./contract.ts";

/** Writes one difference down. */
export type Note = (kind: string, path: string, pair: Pair, level: SurfaceClass) => void;

export interface Pair {
  readonly before: unknown;
  readonly after: unknown;
}

/** A key of the record itself: a property may be called `constructor`. */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

export function same({ before, after }: Pair): boolean {
  return before === after || (before !== undefined && after !== undefined && canonicalJson(before) === canonicalJson(after));
}

/** The values of a list that another has, or has not. Lists can be long: each value is looked at once. */
export function among(list: readonly unknown[], others: readonly unknown[]): unknown[] {
  const known = new Set(others.map(textOf));
  return list.filter((value) => known.has(textOf(value)));
}

export function without(list: readonly unknown[], others: readonly unknown[]): unknown[] {
  const known = new Set(others.map(textOf));
  return list.filter((value) => !known.has(textOf(value)));
}

function textOf(value: unknown): string {
  return canonicalJson(value ?? null);
}

/** All keys of two records, sorted. */
export function keysOf(before: object, after: object): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(compareText);
}

/** One step of a path; the separator is written as JSON Pointer does (RFC 6901). */
export function step(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** What happened to a field. */
export function verb({ before, after }: Pair): "added" | "removed" | "changed" {
  return before === undefined ? "added" : after === undefined ? "removed" : "changed";
}
