import * as ajvModule from "ajv";
import { canonicalJson } from "../../lib/canonical.ts";
import { valuesAt } from "../../policy/scenario/json-path.ts";
import type { Expectation, JsonMatch, Step, TextMatch } from "../../policy/scenario/scenario-file.ts";
import { milliseconds } from "../../policy/units.ts";
import type { Answer } from "../../probe/conversation.ts";
import { jsonOf, textOf } from "./answer-content.ts";
import { bounded } from "./bounded.ts";

// The bundler hands a CommonJS module's default export around in its own wrapper.
const Ajv = ajvModule.Ajv ?? (ajvModule.default as unknown as { Ajv: typeof ajvModule.Ajv }).Ajv;

/** How an answer falls short of what is expected of it: `broken` there is none, `reported` it is an error, `unexpected` all else. */
export interface Shortfall {
  readonly how: "broken" | "reported" | "unexpected";
  readonly why: string;
}

/** What an answer lacks of what a step expects, for a person; empty when it is as expected. */
export function shortfalls(answer: Answer, expect: Expectation): Shortfall[] {
  const late = tooLate(answer, expect);
  switch (answer.kind) {
    case "ended":
      return [{ how: "broken", why: `the server is gone: ${answer.why}` }];
    case "timeout":
      return late.length > 0 ? late : [{ how: "broken", why: `no answer within ${answer.ms} ms` }];
    case "error": {
      if (expect.error === true) return [...ofText(answer.message, expect.text), ...late];
      return [{ how: "reported", why: `error ${answer.code}: ${answer.message}` }];
    }
    case "result": {
      const reported = answer.value.isError === true;
      const text = textOf(answer.value);
      if (reported && expect.error !== true) return [{ how: "reported", why: `it reports an error: ${text}` }];
      const without = expect.error === true && !reported ? [unexpected("it reports no error")] : [];
      return [
        ...without,
        ...ofText(text, expect.text),
        ...ofJson(answer.value, expect.json ?? []),
        ...ofSchema(answer.value, expect),
        ...late,
      ];
    }
  }
}

/** What a step saves out of its answer, by name; a name is left out where there is nothing. */
export function savedFrom(answer: Answer, save: NonNullable<Step["save"]>): Record<string, unknown> {
  if (answer.kind !== "result") return {};
  const [json, text] = [jsonOf(answer.value), textOf(answer.value)];
  return Object.fromEntries(
    Object.entries(save).flatMap(([name, from]) => {
      const value = typeof from === "string" ? valuesAt(json, from)?.[0] : firstGroup(from.matches, text);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function firstGroup(pattern: string, text: string): string | undefined {
  const found = bounded(() => new RegExp(pattern, "su").exec(text));
  return found?.[1] ?? found?.[0];
}

function unexpected(why: string): Shortfall {
  return { how: "unexpected", why };
}

function tooLate(answer: Answer, { within }: Expectation): Shortfall[] {
  // What was not waited for any longer is late, however its time was rounded.
  if (within === undefined || (answer.kind !== "timeout" && answer.ms <= milliseconds(within))) return [];
  return [unexpected(`it took ${answer.kind === "timeout" ? "more than " : ""}${answer.ms} ms, expected within ${within}`)];
}

function ofText(text: string, expected: Expectation["text"]): Shortfall[] {
  if (expected === undefined) return [];
  const { contains = [], matches, equals }: TextMatch = typeof expected === "string" ? { contains: expected } : expected;
  const missing = [contains].flat().filter((part) => !text.includes(part));
  return [
    ...missing.map((part) => unexpected(`its text does not contain ${quoted(part)}`)),
    ...(matches === undefined ? [] : ofPattern(matches, text, "its text")),
    ...(equals === undefined || text === equals ? [] : [unexpected(`its text is not ${quoted(equals)}`)]),
  ];
}

function ofPattern(pattern: string, text: string, what: string): Shortfall[] {
  const found = bounded(() => new RegExp(pattern, "su").test(text));
  if (found === true) return [];
  const shown = `/${pattern.slice(0, 200)}/`;
  return [unexpected(found === null ? `${what} cannot be held against ${shown} in time` : `${what} does not match ${shown}`)];
}

function ofJson(result: Readonly<Record<string, unknown>>, expected: readonly JsonMatch[]): Shortfall[] {
  if (expected.length === 0) return [];
  const json = jsonOf(result);
  return json === undefined ? [unexpected("it is not JSON")] : expected.flatMap((one) => ofPlace(json, one));
}

function ofPlace(json: unknown, { path, exists, count, ...one }: JsonMatch): Shortfall[] {
  const values = valuesAt(json, path) ?? [];
  if (exists === false) return values.length === 0 ? [] : [unexpected(`there is something at ${path}`)];
  const counted =
    count === undefined || values.length === count ? [] : [unexpected(`there are ${values.length} values at ${path}, not ${count}`)];
  const [value] = values;
  if (value === undefined) return count === undefined ? [unexpected(`there is nothing at ${path}`)] : counted;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const { contains, matches } = one;
  const differs = "equals" in one && canonicalJson(value) !== canonicalJson(one.equals);
  return [
    ...counted,
    ...(differs ? [unexpected(`at ${path} is ${quoted(value)}, not ${quoted(one.equals)}`)] : []),
    ...(contains === undefined || text.includes(contains) ? [] : [unexpected(`what is at ${path} does not contain ${quoted(contains)}`)]),
    ...(matches === undefined ? [] : ofPattern(matches, text, `what is at ${path}`)),
  ];
}

function ofSchema(result: Readonly<Record<string, unknown>>, { schema }: Expectation): Shortfall[] {
  if (schema === undefined) return [];
  const validate = new Ajv({ strict: false }).compile(schema);
  const valid = bounded(() => validate(result));
  if (valid === true) return [];
  const error = validate.errors?.[0];
  return [
    unexpected(
      valid === null
        ? "its schema cannot be held against it in time"
        : `it does not fit its schema: ${error?.instancePath || "the top"} ${error?.message ?? ""}`,
    ),
  ];
}

function quoted(value: unknown): string {
  return JSON.stringify(value) ?? "nothing";
}
