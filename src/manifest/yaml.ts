import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type Scalar, type YAMLMap } from "yaml";
import { type ConfigEntry, type ConfigNode, maxDepth, type Parsed, type StringNode, tooLong, type Unreadable } from "./config-tree.ts";
import { type Located, locate, unplaced } from "./located.ts";
import type { Source } from "./source.ts";

/** Aliases repeat what they stand for; a file that stays below this is no bomb. */
const maxNodes = 200_000;

/** Reads the first document of a YAML 1.2 file, aliases resolved. Imported lazily: few repositories have one. */
export function parseYaml(source: Source): Parsed {
  if (source.text.trim() === "") return { kind: "empty" };
  const long = tooLong(source);
  if (long) return long;
  const deep = tooDeepAt(source.text);
  if (deep !== null) return tooDeep(source, deep);
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines, uniqueKeys: false, logLevel: "silent" });
  const [error] = document.errors;
  if (error) {
    const message = error.message.split(/ at line |:?\n/)[0] ?? "";
    return {
      kind: "broken",
      code: "syntax",
      place: source.placeAt(error.pos[0]),
      expected: "YAML",
      found: `an error (${error.code}: ${message})`,
    };
  }
  const convert = converter((node) => (isAlias(node) ? (node.resolve(document) ?? null) : node));
  const root = document.contents && convert(document.contents);
  if (root === "too many") return tooMany(source);
  return root ? { kind: "tree", source, root, locate: (node) => locateString(source, node) } : { kind: "empty" };
}

function tooMany(source: Source): Unreadable {
  return {
    kind: "broken",
    code: "too-large",
    place: source.placeAt(0),
    expected: `at most ${maxNodes} values on ${maxDepth} levels, aliases unfolded`,
    found: "more",
  };
}

function tooDeep(source: Source, offset: number): Parsed {
  return { kind: "broken", code: "too-deep", place: source.placeAt(offset), expected: `at most ${maxDepth} levels`, found: "more" };
}

/** Where the file may nest deeper than allowed: by brackets, or by what stands before the first word of a line. */
function tooDeepAt(text: string): number | null {
  let brackets = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === "\n" || at === 0) {
      const prefix = /^[\s?:-]{0,2000}/.exec(text.slice(at + 1, at + 2001))?.[0].split("\n")[0] ?? "";
      if (prefix.length > 4 * maxDepth || (prefix.match(/[?:-]/g)?.length ?? 0) > maxDepth) return at;
    }
    if (char === "[" || char === "{") brackets++;
    if (char === "]" || char === "}") brackets = Math.max(0, brackets - 1);
    if (brackets > maxDepth) return at;
  }
  return null;
}

function converter(resolve: (node: Node) => Node | null) {
  let nodes = 0;
  let depth = 0;
  const convert = (given: Node): ConfigNode | "too many" => {
    if (++nodes > maxNodes || depth > maxDepth) return "too many";
    const node = resolve(given);
    const [start = 0, end = start] = node?.range ?? [];
    if (isScalar(node)) return scalar(node, start, end);
    depth++;
    const parts = isMap(node) ? entriesOf(node, convert) : isSeq(node) ? node.items.map((item) => convert(item as Node)) : [];
    depth--;
    if (parts.some((part) => part === "too many" || (typeof part === "object" && "key" in part && part.value === ("too many" as unknown))))
      return "too many";
    if (isMap(node)) return { kind: "object", entries: parts as ConfigEntry[], start, end };
    if (isSeq(node)) return { kind: "array", items: parts as ConfigNode[], start, end };
    return { kind: "scalar", value: null, start, end };
  };
  return convert;
}

function entriesOf(node: YAMLMap, convert: (node: Node) => ConfigNode | "too many") {
  return node.items.map(({ key, value }) => {
    const text = isScalar(key) ? String(key.value) : "";
    const keyStart = (key as Node | null)?.range?.[0] ?? 0;
    return {
      key: text,
      keyStart,
      value: value ? convert(value as Node) : ({ kind: "scalar", value: null, start: keyStart, end: keyStart } as const),
    };
  });
}

function scalar(node: Scalar, start: number, end: number): ConfigNode {
  const { value } = node;
  if (typeof value === "string") return { kind: "string", value, start, end };
  return { kind: "scalar", value: typeof value === "number" || typeof value === "boolean" ? value : null, start, end };
}

/** A string on one line stands where it is read; with escapes only a doubled quote is followed, and folded lines not at all. */
function locateString(source: Source, node: StringNode): Located {
  const written = source.text.slice(node.start, node.end);
  const quote = /^["']/.exec(written)?.[0];
  const first = node.start + (quote ? 1 : 0);
  const inner = quote ? written.slice(1, -1) : written;
  if (inner === node.value) return locate(node.value, source.file, (index) => source.byteAt(first + index));
  const offsets = [...inner.matchAll(quote === "'" ? /''|./gs : /\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\.|./gs)].map(
    ({ index }) => first + index,
  );
  if (!quote || offsets.length !== node.value.length || inner.includes("\n")) return unplaced(node.value);
  offsets.push(first + inner.length);
  return locate(node.value, source.file, (index) => source.byteAt(offsets[index] as number));
}
