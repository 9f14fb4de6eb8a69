// Heavy (yaml and ajv): imported only where a repository has a policy file.

import type { ErrorObject, Schema } from "ajv";
import * as ajvModule from "ajv";
import { Document, isMap, isNode, isScalar, LineCounter, type Node, parseAllDocuments } from "yaml";
import { ConfigError, type Place } from "../lib/errors.ts";
import { nearest } from "./nearest.ts";

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
export function readPolicyDocument<Content>(file: string, source: Buffer, schema: Schema): PolicyDocument<Content> {
  const lines = new LineCounter();
  const document = parse(file, source, lines);
  const content: unknown = toPlain(document, file) ?? {};
  const place = (path: readonly (string | number)[]) => placeOf({ file, lines, document }, path);
  const validate = compile(schema);
  if (!validate(content)) throw mistake({ file, lines, document }, validate.errors ?? [], content);
  return { content: content as Content, place };
}

interface Source {
  readonly file: string;
  readonly lines: LineCounter;
  readonly document: Document;
}

// The bundler hands a CommonJS module's default export around in its own wrapper.
const Ajv = ajvModule.Ajv ?? (ajvModule.default as unknown as { Ajv: typeof ajvModule.Ajv }).Ajv;
const ajv = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true, strictRequired: false });
const compiled = new Map<Schema, ReturnType<typeof ajv.compile>>();

function compile(schema: Schema) {
  const known = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, known);
  return known;
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

/** Errors that only repeat what another one says better: a branch of an alternative, or the keyword around a name. */
const echoes = (error: ErrorObject): boolean => error.keyword === "propertyNames" || error.schemaPath.includes("/oneOf/");

function mistake(source: Source, errors: readonly ErrorObject[], content: unknown): ConfigError {
  const first = errors
    .filter((error) => !echoes(error))
    .map((error) => ({ error, path: pathOf(error, content) }))
    .map((one) => ({ ...one, at: offsetOf(source.document, one.path) }))
    .sort((a, b) => a.at - b.at || a.path.length - b.path.length)[0];
  if (!first) throw new TypeError("ajv rejected a policy without an error");
  return toConfigError(source, first.error, first.path);
}

function toConfigError(source: Source, error: ErrorObject, path: readonly (string | number)[]): ConfigError {
  const place = placeOf(source, path);
  const where = path.length === 0 ? "the policy" : `\`${pathText(path)}\``;
  if (error.keyword === "additionalProperties") {
    const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
    const key = String(path.at(-1));
    const close = nearest(key, known);
    return new ConfigError("policy", `${where} is not a known key`, {
      place,
      expected: `one of ${known.join(", ")}`,
      found: key,
      todo: close ? `did you mean \`${close}\`?` : "remove the key, or see policies/schemas for what is known",
    });
  }
  if (error.keyword === "required") {
    const missing = String((error.params as { missingProperty: string }).missingProperty);
    return new ConfigError("policy", `${where} lacks \`${missing}\``, {
      place,
      expected: expectedOf(error),
      found: foundText(error.data, path),
      todo: `add \`${missing}\``,
    });
  }
  return new ConfigError("policy", `${where} has the wrong value`, {
    place,
    expected: expectedOf(error),
    found: foundText(error.data, path),
    todo:
      typeof error.data === "number"
        ? "put a version or a text in quotes; give a duration its unit"
        : "change the value to what is expected",
  });
}

/** The description of what was wanted stands in the schema, so that editors show the same words. */
function expectedOf(error: ErrorObject): string {
  const schema = error.parentSchema as { description?: string } | undefined;
  return schema?.description ?? error.message ?? error.keyword;
}

/** What stands there; of what may hold a credential only what kind of thing it is, since errors end in public logs. */
function foundText(value: unknown, path: readonly (string | number)[]): string {
  if (path.includes("credentials")) return Array.isArray(value) ? "a list" : `a ${typeof value}`;
  const text = holdsCredentials(value) ? "an object" : (JSON.stringify(value) ?? "nothing");
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}

function holdsCredentials(value: unknown): boolean {
  return typeof value === "object" && value !== null && JSON.stringify(value).includes('"credentials"');
}

function pathOf(error: ErrorObject, content: unknown): (string | number)[] {
  const path: (string | number)[] = [];
  let value = content;
  for (const raw of error.instancePath.split("/").slice(1)) {
    const key = raw.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(value) ? Number(key) : key);
    value = (value as Record<string, unknown> | null)?.[key];
  }
  if (error.keyword === "additionalProperties") path.push(String((error.params as { additionalProperty: string }).additionalProperty));
  if (error.propertyName !== undefined) path.push(error.propertyName);
  return path;
}

function pathText(path: readonly (string | number)[]): string {
  return path.map((key, index) => (typeof key === "number" ? `[${key}]` : index === 0 ? key : `.${key}`)).join("");
}

function placeOf(source: Source, path: readonly (string | number)[]): Place {
  return { file: source.file, ...position(source.lines, offsetOf(source.document, path)) };
}

/** Where the value at a path starts; for an unknown key, where the key itself starts. */
function offsetOf(document: Document, path: readonly (string | number)[]): number {
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
