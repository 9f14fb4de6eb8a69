import { ConfigError, InternalError } from "../lib/errors.ts";
import type { Pin, Span } from "./inventory.ts";

/** What a version may be made of: no character that means something in a string of JSON, TOML or YAML, or to a shell. */
const writable = /^[0-9A-Za-z][0-9A-Za-z._+!@:/-]{0,255}$/;

/**
 * The file with another version at the pin: those bytes are replaced and no others. Throws ConfigError for a version that could
 * not stand there unquoted (it comes from a registry), InternalError for a pin that has no place.
 */
export function repin(content: Buffer, pin: Pin, version: string): Buffer {
  if (!writable.test(version)) {
    throw new ConfigError("document", `${JSON.stringify(version.slice(0, 100))} cannot be written as a version of ${pin.name}`, {
      expected: "letters, digits and . _ + ! @ : / -",
      todo: "pin this package by hand",
    });
  }
  if (!pin.span) throw new InternalError(`the pin of ${pin.name} has no place in a file`);
  return replaceSpan(content, pin.span, pin.insert + version);
}

/** All the pins of one package in one file at once: a wrapper script can name it on several ways through. */
export function repinAll(content: Buffer, pins: readonly Pin[], version: string): Buffer {
  const places = new Map(pins.map((pin) => [pin.span?.start, pin]));
  const last = [...places.values()].sort((a, b) => (b.span?.start ?? 0) - (a.span?.start ?? 0));
  return last.reduce((edited, pin) => repin(edited, pin, version), content);
}

/** Bytes in, bytes out. */
export function replaceSpan(content: Buffer, span: Pick<Span, "start" | "end">, text: string): Buffer {
  if (span.start > span.end || span.end > content.length) throw new InternalError("a span lies outside of its file");
  return Buffer.concat([content.subarray(0, span.start), Buffer.from(text, "utf8"), content.subarray(span.end)]);
}
