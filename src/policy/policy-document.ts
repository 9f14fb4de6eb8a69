// Heavy (yaml): imported only where a repository has a policy file.

import type { Schema } from "ajv";
import { Document, isMap, isNode, isScalar, LineCounter, type Node, parseAllDocuments } from "yaml";
import { ConfigError, type Place } from "../lib/errors.ts";

/** A policy file that its schema admits: its content, and where each part of it stands. */
export interface PolicyDocument<Content> {
  readonly content: Content;
  /** Line and column of the value at a path of keys. */
  place(path: readonly (string | number)[]): Place;
}

/**
 * Reads one YAML policy file and checks it against its schema. Throws ConfigError "policy" with file, line and column, the path in the
 * file, what was expected and what was found: for the first thing that is wrong, in the order of the file.
 */
export async function readPolicyDocument<Content>(file: string, source: Buffer, rules: PolicyRules): Promise<PolicyDocument<Content>> {
  const lines = new LineCounter();
  const document = parse(file, source, lines);
  const content: unknown = toPlain(document, file) ?? {};
  const place = (path: readonly (string | number)[]) => placeOf({ file, lines, document }, path);
  if (!rules.admits(content)) {
    const { mistake } = await import("./policy-mistake.ts");
    throw mistake({ file, lines, document }, rules.schema, content);
  }
  return { content: content as Content, place };
}

/** A schema, and the function it was compiled to: the first says what is wrong, the second costs nothing to load. */
export interface PolicyRules {
  readonly schema: Schema;
  readonly admits: (content: unknown) => boolean;
}

/** A policy file with where each part of it stands. */
export interface Source {
  readonly file: string;
  readonly lines: LineCounter;
  readonly document: Document;
}

function parse(file: string, source: Buffer, lines: LineCounter): Document {
  const text = new TextDecoder("utf-8").decode(source);
  const documents = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
  const [document = new Document(), second] = documents;
  const error = documents.flatMap((one) => one.errors)[0];
  if (error) {
    throw new ConfigError("policy", "the policy is not valid YAML", {
      place: { file, ...position(lines, error.pos[0]) },
      found: error.message,
      todo: "correct the YAML at this place",
    });
  }
  if (second) {
    throw new ConfigError("policy", "the policy holds more than one YAML document", {
      place: { file, ...position(lines, second.range[0]) },
      todo: "keep one document, without `---` lines",
    });
  }
  return document as unknown as Document;
}

function toPlain(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 });
  } catch (error) {
    throw new ConfigError("policy", "the policy's aliases cannot be resolved", {
      place: { file, line: 1, column: 1 },
      todo: "write the values out instead of using anchors and aliases",
      cause: error,
    });
  }
}

/** Line and column of the value at a path of keys. */
export function placeOf(source: Source, path: readonly (string | number)[]): Place {
  return { file: source.file, ...position(source.lines, offsetOf(source.document, path)) };
}

/** Where the value at a path starts; for an unknown key, where the key itself starts. */
export function offsetOf(document: Document, path: readonly (string | number)[]): number {
  const value = document.getIn(path, true);
  const parent = path.length === 0 ? undefined : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(path.at(-1)));
    if (isNode(pair?.key)) return pair.key.range?.[0] ?? 0;
  }
  return isNode(value) ? ((value as Node).range?.[0] ?? 0) : 0;
}

function position(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
