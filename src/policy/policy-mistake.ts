// Heavy (ajv): imported only where a policy file is wrong.

import type { ErrorObject, Options, Schema } from "ajv";
import * as ajvModule from "ajv";
import { ConfigError } from "../lib/errors.ts";
import { nearest } from "./nearest.ts";
import { offsetOf, placeOf, type Source } from "./policy-document.ts";

// The bundler hands a CommonJS module's default export around in its own wrapper.
const Ajv = ajvModule.Ajv ?? (ajvModule.default as unknown as { Ajv: typeof ajvModule.Ajv }).Ajv;

/** How policies are validated, here and by the functions that scripts/validators.ts makes. */
export const ajvOptions: Options = { allowUnionTypes: true, strictRequired: false };

/** Errors that only repeat what another one says better: a branch of an alternative, or the keyword around a name. */
const echoes = (error: ErrorObject): boolean => error.keyword === "propertyNames" || error.schemaPath.includes("/oneOf/");

/** What is wrong with a policy that its schema does not admit: the first mistake in the order of the file. */
export function mistake(source: Source, schema: Schema, content: unknown): ConfigError {
  const validate = new Ajv({ ...ajvOptions, allErrors: true, verbose: true }).compile(schema);
  validate(content);
  const first = (validate.errors ?? [])
    .filter((error) => !echoes(error))
    .map((error) => ({ error, path: pathOf(error, content) }))
    .map((one) => ({ ...one, at: offsetOf(source.document, one.path) }))
    .sort((a, b) => a.at - b.at || a.path.length - b.path.length)[0];
  if (!first) throw new TypeError("a policy was rejected without an error: run `node scripts/validators.ts`");
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
