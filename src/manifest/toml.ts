import { type AST, ParseError, parseTOML } from "toml-eslint-parser";
import {
  type ConfigEntry,
  type ConfigNode,
  maxDepth,
  type ObjectNode,
  type Parsed,
  type StringNode,
  tooLong,
  type Unreadable,
} from "./config-tree.ts";
import { type Located, locate, unplaced } from "./located.ts";
import type { Source } from "./source.ts";

/** Reads TOML 1.0; a key that is defined twice is an error there. Imported lazily: few repositories have one. */
export function parseToml(source: Source): Parsed {
  if (source.text.trim() === "") return { kind: "empty" };
  const long = tooLong(source);
  if (long) return long;
  const deep = tooDeepAt(source.text);
  if (deep !== null) {
    return { kind: "broken", code: "too-deep", place: source.placeAt(deep), expected: `at most ${maxDepth} levels`, found: "more" };
  }
  try {
    const [top] = parseTOML(source.text, { tomlVersion: "1.0" }).body;
    return { kind: "tree", source, root: tableOf(top), locate: (node) => locateString(source, node) };
  } catch (error) {
    if (error instanceof RangeError) return textTooLong(source);
    if (!(error instanceof ParseError)) throw error;
    return {
      kind: "broken",
      code: "syntax",
      place: source.placeAt(errorAt(source.text, error)),
      expected: "TOML 1.0",
      found: `an error (${error.message})`,
    };
  }
}

/** The parser hands every text on as the arguments of one call: about a hundred thousand characters are more than the stack holds. */
function textTooLong(source: Source): Unreadable {
  const longest = [...source.text.matchAll(/""".*?"""|'''.*?'''|[^\n]+/gs)].reduce((one, other) =>
    other[0].length > one[0].length ? other : one,
  );
  return {
    kind: "broken",
    code: "too-large",
    place: source.placeAt(longest.index),
    expected: "a text that fits into memory",
    found: `one of ${longest[0].length} characters`,
  };
}

/** The parser notices that something is missing on the line after it. */
function errorAt(text: string, error: ParseError): number {
  if (error.message.startsWith("Defining")) return error.index;
  return text.slice(0, error.index).replace(/[\r\n]+$/, "").length;
}

/** Where brackets nest deeper than allowed, outside of strings and comments; keys are dotted, so tables nest by their headers. */
function tooDeepAt(text: string): number | null {
  let depth = 0;
  for (const match of text.matchAll(/"""|'''|"(?:[^"\\\n]|\\.){0,4096}"|'[^'\n]{0,4096}'|#[^\n]{0,4096}|[[\]{}]|(?:\.[\w-]{1,64}){201}/g)) {
    if (match[0].startsWith(".")) return match.index;
    if (match[0] === "[" || match[0] === "{") depth++;
    else if (match[0] === "]" || match[0] === "}") depth = Math.max(0, depth - 1);
    if (depth > maxDepth) return match.index;
  }
  return null;
}

interface Table extends ObjectNode {
  readonly entries: ConfigEntry[];
  /** Its tables and arrays by name: a file can have ten thousand. */
  readonly children: Map<string, Table>;
}

function tableOf(top: AST.TOMLTopLevelTable): Table {
  const root = table(0, top.range[1]);
  for (const item of top.body) {
    if (item.type === "TOMLKeyValue") addValue(root, item);
    else for (const one of item.body) addValue(sectionAt(root, item), one);
    if (item.type === "TOMLTable" && item.body.length === 0) sectionAt(root, item);
  }
  return root;
}

function table(start: number, end: number): Table {
  return { kind: "object", entries: [], children: new Map(), start, end };
}

/** The table that a header opens; `[[name]]` stands at its index in an array. */
function sectionAt(root: Table, item: AST.TOMLTable): Table {
  let current: Table = root;
  let key = 0;
  for (const [index, part] of item.resolvedKey.entries()) {
    if (typeof part === "string") {
      const [start] = item.key.keys[key++]?.range ?? item.range;
      current = childTable(current, part, { start, end: item.range[1], array: typeof item.resolvedKey[index + 1] === "number" });
    } else current = elementTable(current, part, item);
  }
  return current;
}

function childTable(parent: Table, key: string, at: { start: number; end: number; array: boolean }): Table {
  const known = parent.children.get(key);
  if (known) return known;
  const made: ConfigNode = at.array ? { kind: "array", items: [], start: at.start, end: at.end } : table(at.start, at.end);
  parent.entries.push({ key, keyStart: at.start, value: made });
  parent.children.set(key, made as unknown as Table);
  return made as unknown as Table;
}

function elementTable(list: Table, index: number, item: AST.TOMLTable): Table {
  const { items } = list as unknown as { items: ConfigNode[] };
  items[index] ??= table(item.range[0], item.range[1]);
  return items[index] as Table;
}

function addValue(into: Table, { key, value }: AST.TOMLKeyValue): void {
  let current = into;
  const parts = key.keys.map((part) => ({ text: part.type === "TOMLBare" ? part.name : part.value, start: part.range[0] }));
  for (const { text, start } of parts.slice(0, -1)) current = childTable(current, text, { start, end: value.range[1], array: false });
  const last = parts.at(-1);
  if (!last) return;
  const node = nodeOf(value);
  current.entries.push({ key: last.text, keyStart: last.start, value: node });
  if (node.kind === "object" || node.kind === "array") current.children.set(last.text, node as unknown as Table);
}

function nodeOf(node: AST.TOMLContentNode): ConfigNode {
  const [start, end] = node.range;
  switch (node.type) {
    case "TOMLArray":
      return { kind: "array", items: node.elements.map(nodeOf), start, end };
    case "TOMLInlineTable": {
      const made = table(start, end);
      for (const one of node.body) addValue(made, one);
      return made;
    }
    case "TOMLValue":
      if (node.kind === "string") return { kind: "string", value: node.value, start, end };
      return { kind: "scalar", value: typeof node.value === "number" || typeof node.value === "boolean" ? node.value : null, start, end };
  }
}

/** Strings on one line keep the place of each character; those over several lines are known, and not edited. */
function locateString(source: Source, node: StringNode): Located {
  const written = source.text.slice(node.start, node.end);
  const long = /^("""|''')/.test(written);
  const inner = written.slice(long ? 3 : 1, long ? -3 : -1);
  const first = node.start + (long ? 3 : 1);
  if (inner === node.value) return locate(node.value, source.file, (index) => source.byteAt(first + index));
  if (long) return unplaced(node.value);
  const offsets = [...inner.matchAll(/\\u[0-9a-fA-F]{4}|\\U[0-9a-fA-F]{8}|\\.|./gs)].map(({ index }) => first + index);
  if (offsets.length !== node.value.length) return unplaced(node.value);
  offsets.push(first + inner.length);
  return locate(node.value, source.file, (index) => source.byteAt(offsets[index] as number));
}
