import { Ajv } from "ajv";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Direction } from "../../src/contract/schema-comparison.ts";
import { compareSchemas } from "../../src/contract/schema-diff.ts";

/**
 * What is allowed decides: an instance that one schema allows and the other does not is found by ajv, and the class has to be breaking.
 * Left out on purpose: names that no schema describes (a class of their own, see schema-object.ts), and values more in what is read.
 */
type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

const leaf = fc.oneof(
  fc.constantFrom<object>(
    { type: "boolean" },
    { type: "null" },
    { type: ["string", "null"] },
    { enum: ["a", "bb", 1, null] },
    { const: "a" },
  ),
  fc.record(
    { type: fc.constant("string"), minLength: fc.nat(2), maxLength: fc.nat(3), pattern: fc.constantFrom("^a", "b$"), enum: strings(2) },
    { requiredKeys: ["type"] },
  ),
  fc.record(
    {
      type: fc.constantFrom("integer", "number"),
      minimum: fc.integer({ min: -1, max: 2 }),
      exclusiveMinimum: fc.integer({ min: -1, max: 2 }),
      maximum: fc.integer({ min: 0, max: 3 }),
      exclusiveMaximum: fc.integer({ min: 0, max: 3 }),
      multipleOf: fc.constantFrom(1, 2),
    },
    { requiredKeys: ["type"] },
  ),
);

function strings(least: number) {
  return fc.uniqueArray(fc.constantFrom("", "a", "ab", "bb", "bab"), { minLength: least, maxLength: 3 });
}

const { schema } = fc.letrec<{ schema: object }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.record(
      {
        type: fc.constant("object"),
        properties: fc.record({ a: tie("schema"), b: tie("schema") }, { requiredKeys: [] }),
        required: fc.uniqueArray(fc.constantFrom("a", "b"), { maxLength: 2 }),
        minProperties: fc.nat(2),
      },
      { requiredKeys: ["type", "properties"] },
    ),
    fc.record({ type: fc.constant("object"), additionalProperties: tie("schema") }),
    fc.record(
      { type: fc.constant("array"), items: tie("schema"), minItems: fc.nat(2), maxItems: fc.nat(2), uniqueItems: fc.boolean() },
      { requiredKeys: ["type"] },
    ),
    fc.record({ type: fc.constant("array"), prefixItems: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }) }),
    fc.record({ anyOf: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ oneOf: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ allOf: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }) }),
    fc.record({ not: leaf }),
  ),
}));

const { instance } = fc.letrec<{ instance: Json }>((tie) => ({
  instance: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<Json>(null, true, "", "a", "ab", "bb", "bab", "aaaa", -2, -1, 0, 1, 2, 3, 4, 0.5, 1.5),
    fc.array(tie("instance"), { maxLength: 3 }),
    fc.record({ a: tie("instance"), b: tie("instance") }, { requiredKeys: [], noNullPrototype: true }) as fc.Arbitrary<Json>,
  ),
}));

/** A schema and one that came of it by a small step, as versions do; or another one. */
const pairs = fc.oneof(
  fc.tuple(schema, schema),
  schema.chain((one) =>
    fc.tuple(
      fc.constant(one),
      fc.oneof(
        fc.constant({ anyOf: [one, { type: "string" }] }),
        schema.map((other) => ({ anyOf: [one, other] })),
      ),
    ),
  ),
  fc.tuple(schema, schema).map(([one, two]): [object, object] => [{ oneOf: [one, two] }, { anyOf: [two, one] }]),
  fc.tuple(schema, schema, schema).map(([one, two, three]): [object, object] => [{ anyOf: [one, two] }, { anyOf: [two, three] }]),
);

function classes(before: object, after: object, direction: Direction): string[] {
  const found: string[] = [];
  const wrap = (inner: object) => ({ type: "object", properties: { p: inner }, required: ["p"] });
  compareSchemas(
    { before: wrap(before), after: wrap(after) },
    { direction, path: "", allowance: { count: 10_000 } },
    (kind, path, _pair, level) => found.push(`${level} ${kind} ${path}`),
  );
  return found;
}

const isBreaking = (found: readonly string[]) => found.some((line) => line.startsWith("breaking"));
const ajv = new Ajv({ strict: false, allErrors: false });
const accepts = (one: object) => ajv.compile(one);

/** Names that were not described and not forbidden are a class of their own: objects say nothing where one is described now, or closed, or rules out. */
function isTelling(value: Json, found: readonly string[], exclusive: boolean): boolean {
  const names = found.some((line) => /(parameter|field)-added|additional-properties/.test(line));
  return !(names || exclusive) || !JSON.stringify(value).includes("{");
}

test.each(["input", "output"] as const)("%s: what was allowed and is no more is never told as harmless", (direction) => {
  let shown = 0;
  fc.assert(
    fc.property(pairs, fc.array(instance, { minLength: 10, maxLength: 40 }), ([one, other], instances) => {
      // The small steps widen: whoever reads is spared by the way back.
      const [before, after] = direction === "input" ? [one, other] : [other, one];
      const found = classes(before, after, direction);
      if (isBreaking(found) || (direction === "output" && found.some((line) => line.startsWith("behavioural enum-")))) return;
      const [source, target] = direction === "input" ? [before, after] : [after, before];
      const [from, to] = [accepts(source), accepts(target)];
      for (const value of instances.filter((one) => isTelling(one, found, JSON.stringify(target).includes("oneOf")))) {
        if (!from(value)) continue;
        shown++;
        expect(to(value), `${JSON.stringify(value)} by ${JSON.stringify(found)}`).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
  expect(shown).toBeGreaterThan(100);
});
