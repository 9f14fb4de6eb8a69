import type { Place } from "../lib/errors.ts";
import type { Located } from "./located.ts";
import type { Source } from "./source.ts";

/** What JSON, TOML and YAML have in common, with the places that they are written at (UTF-16 offsets in the source). */
export type ConfigNode = ObjectNode | ArrayNode | StringNode | ScalarNode;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface ObjectNode extends Stretch {
  readonly kind: "object";
  /** In file order; a key can repeat. */
  readonly entries: readonly ConfigEntry[];
}

export interface ArrayNode extends Stretch {
  readonly kind: "array";
  readonly items: readonly ConfigNode[];
}

export interface StringNode extends Stretch {
  readonly kind: "string";
  readonly value: string;
}

export interface ScalarNode extends Stretch {
  readonly kind: "scalar";
  readonly value: number | boolean | null;
}

export interface ConfigEntry {
  readonly key: string;
  /** Where the key is written. */
  readonly keyStart: number;
  readonly value: ConfigNode;
}

/** A file that could be read. */
export interface ConfigTree {
  readonly kind: "tree";
  readonly source: Source;
  readonly root: ConfigNode;
  /** A string with the place of each of its characters. */
  locate(node: StringNode): Located;
}

/** Why a file could not be read, in the words of `Problem`; `empty` is a file with nothing in it. */
export type Unreadable =
  | { readonly kind: "empty" }
  | {
      readonly kind: "broken";
      readonly code: "syntax" | "too-deep" | "too-large";
      readonly place: Place;
      readonly expected: string;
      readonly found: string;
    };

export type Parsed = ConfigTree | Unreadable;

/** How deep objects and arrays may nest; parsers that recurse overflow their stack at some thousands. */
export const maxDepth = 200;

/** How many values a file may hold: a parsed one takes some hundred bytes of memory. */
export const maxValues = 1_000_000;

/** How long a TOML or YAML file may be, in UTF-16 units: their parsers take seconds, and hundreds of megabytes, for one of a megabyte. */
const maxText = 1024 * 1024;

/** A TOML or YAML file that is too long for its parser; null for every other. */
export function tooLong(source: Source): Unreadable | null {
  if (source.text.length <= maxText) return null;
  return {
    kind: "broken",
    code: "too-large",
    place: source.placeAt(maxText),
    expected: "at most 1 MB of TOML or YAML",
    found: `${(source.text.length / maxText).toFixed(1)} MB`,
  };
}

/** The value of a key, null when there is none. The last one counts, as in every client's parser. */
export function field(node: ObjectNode, key: string): ConfigNode | null {
  for (let at = node.entries.length - 1; at >= 0; at--) {
    const entry = node.entries[at];
    if (entry?.key === key) return entry.value;
  }
  return null;
}

/** The node in words, for messages. */
export function kindText(node: ConfigNode): string {
  if (node.kind !== "scalar") return node.kind === "string" ? "a string" : `an ${node.kind}`;
  return node.value === null ? "null" : `a ${typeof node.value}`;
}
