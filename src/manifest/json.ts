import { type JSONVisitor, printParseErrorCode, visit } from "jsonc-parser";
import { type ConfigEntry, type ConfigNode, maxDepth, maxValues, type Parsed, type StringNode, type Unreadable } from "./config-tree.ts";
import { type Located, locate } from "./located.ts";
import type { Source } from "./source.ts";

/** Reads JSON as the clients do: comments and trailing commas are allowed, everything else is RFC 8259. */
export function parseJson(source: Source): Parsed {
  if (source.text.trim() === "") return { kind: "empty" };
  const deep = tooDeepAt(source.text);
  if (deep !== null) {
    return { kind: "broken", code: "too-deep", place: source.placeAt(deep), expected: `at most ${maxDepth} levels`, found: "more" };
  }
  const builder = treeBuilder(source);
  try {
    visit(source.text, builder.visitor, { allowTrailingComma: true });
  } catch (error) {
    if (!(error instanceof TooManyValues)) throw error;
    return {
      kind: "broken",
      code: "too-large",
      place: source.placeAt(error.offset),
      expected: `at most ${maxValues} values`,
      found: "more",
    };
  }
  return builder.failure() ?? { kind: "tree", source, root: builder.root(), locate: (node) => locateString(source, node) };
}

/** Where brackets nest deeper than allowed, null when they never do; knows strings and comments, and no more of the grammar. */
function tooDeepAt(text: string): number | null {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === quote) at = stringEnd(text, at);
    else if (char === slash) at = commentEnd(text, at);
    else if (char === openBrace || char === openBracket) {
      if (++depth > maxDepth) return at;
    } else if (char === closeBrace || char === closeBracket) depth--;
  }
  return null;
}

const [quote, slash, backslash, openBrace, closeBrace, openBracket, closeBracket] = [0x22, 0x2f, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d];

function stringEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== quote) at += text.charCodeAt(at) === backslash ? 2 : 1;
  return at;
}

function commentEnd(text: string, start: number): number {
  const end = text[start + 1] === "/" ? text.indexOf("\n", start) : text[start + 1] === "*" ? text.indexOf("*/", start + 2) + 1 : start;
  return end < start ? text.length : end;
}

/** The parser can be left early by throwing only. */
class TooManyValues extends Error {
  readonly offset: number;
  constructor(offset: number) {
    super("too many values");
    this.offset = offset;
  }
}

interface Open {
  readonly node:
    | { kind: "object"; entries: ConfigEntry[]; start: number; end: number }
    | { kind: "array"; items: ConfigNode[]; start: number; end: number };
  key: { readonly text: string; readonly start: number } | null;
}

function treeBuilder(source: Source) {
  const open: Open[] = [];
  let root: ConfigNode = { kind: "scalar", value: null, start: 0, end: 0 };
  let failure: Unreadable | null = null;
  let values = 0;
  const add = (node: ConfigNode) => {
    if (++values > maxValues) throw new TooManyValues(node.start);
    const parent = open.at(-1);
    if (!parent) root = node;
    else if (parent.node.kind === "array") parent.node.items.push(node);
    else if (parent.key) parent.node.entries.push({ key: parent.key.text, keyStart: parent.key.start, value: node });
  };
  const begin = (node: Open["node"]) => {
    add(node);
    open.push({ node, key: null });
  };
  const end = (offset: number, length: number) => {
    const closed = open.pop();
    if (closed) closed.node.end = offset + length;
  };
  const visitor: JSONVisitor = {
    onObjectBegin: (start) => begin({ kind: "object", entries: [], start, end: start }),
    onObjectProperty: (text, start) => {
      const parent = open.at(-1);
      if (parent) parent.key = { text, start };
    },
    onObjectEnd: end,
    onArrayBegin: (start) => begin({ kind: "array", items: [], start, end: start }),
    onArrayEnd: end,
    onLiteralValue: (value: unknown, start, length) =>
      add(
        typeof value === "string"
          ? { kind: "string", value, start, end: start + length }
          : { kind: "scalar", value: value as number | boolean | null, start, end: start + length },
      ),
    onError: (code, offset, length) => {
      failure ??= syntaxError(source, printParseErrorCode(code), { offset, length });
    },
  };
  return { visitor, root: () => root, failure: () => failure };
}

const expectations: Readonly<Record<string, string>> = {
  InvalidSymbol: "a JSON value",
  InvalidNumberFormat: "a number",
  PropertyNameExpected: "a property name in double quotes",
  ValueExpected: "a value",
  ColonExpected: "a colon",
  CommaExpected: "a comma, or the end of the object or array",
  CloseBraceExpected: "a closing brace }",
  CloseBracketExpected: "a closing bracket ]",
  EndOfFileExpected: "the end of the file",
  InvalidCommentToken: "a JSON value",
  UnexpectedEndOfComment: "the end of the comment",
  UnexpectedEndOfString: "the closing quote of the string",
  UnexpectedEndOfNumber: "a digit",
  InvalidUnicode: "four hexadecimal digits after \\u",
  InvalidEscapeCharacter: 'one of "\\/bfnrtu after a backslash',
  InvalidCharacter: "no control character in a string",
};

/** Tells what was found by its first character only: the rest could be a secret. */
function syntaxError(source: Source, code: string, at: { offset: number; length: number }): Unreadable {
  const char = source.text.slice(at.offset, at.offset + 1);
  return {
    kind: "broken",
    code: "syntax",
    place: source.placeAt(at.offset),
    expected: expectations[code] ?? "JSON",
    found: char === "" ? "the end of the file" : JSON.stringify(char),
  };
}

function locateString(source: Source, node: StringNode): Located {
  const first = node.start + 1;
  if (node.end - node.start - 2 === node.value.length) return locate(node.value, source.file, (index) => source.byteAt(first + index));
  const offsets = [...source.text.slice(first, node.end - 1).matchAll(/\\u[0-9a-fA-F]{4}|\\.|./gs)].map(({ index }) => first + index);
  offsets.push(node.end - 1);
  return locate(node.value, source.file, (index) => source.byteAt(offsets[index] as number));
}
