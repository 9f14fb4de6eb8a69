import { expect, test } from "vitest";
import { one, schemaMoved } from "./contracts.ts";

const page = { type: "object", properties: { page_id: { type: "string" } }, required: ["page_id"] };
const block = { type: "object", properties: { block_id: { type: "string" } }, required: ["block_id"] };
const kind = (name: string, more: object = {}) => ({ type: "object", properties: { type: { const: name }, ...more }, required: ["type"] });
const string = { type: "string" };
const number = { type: "number" };
const array = (items: unknown) => ({ type: "array", items });

/** Before, after, and all that is told of it as an input; nothing where both say the same. */
test.each<[string, unknown, unknown, string[]]>([
  ["an object, then it or a text (as servers of 2025 did)", page, { anyOf: [page, string] }, ["additive alternative-added anyOf"]],
  ["the same as oneOf, apart by type", page, { oneOf: [page, string] }, ["additive alternative-added oneOf"]],
  ["it or a text, then the object alone", { anyOf: [page, string] }, page, ["breaking alternative-removed anyOf"]],
  ["the same alternatives in another order", { anyOf: [page, string] }, { anyOf: [string, page] }, []],
  ["anyOf of what is apart, then oneOf", { anyOf: [page, string] }, { oneOf: [page, string] }, []],
  [
    "anyOf of what may overlap, then oneOf",
    {
      anyOf: [
        { ...number, minimum: 1 },
        { ...number, maximum: 3 },
      ],
    },
    {
      oneOf: [
        { ...number, minimum: 1 },
        { ...number, maximum: 3 },
      ],
    },
    ["breaking alternatives-exclusive oneOf"],
  ],
  ["anyOf of what demands other names, then oneOf", { anyOf: [page, block] }, { oneOf: [page, block] }, []],
  ["an object, then it or another that demands other names", page, { oneOf: [page, block] }, ["additive alternative-added oneOf"]],
  ["oneOf of what may overlap, then anyOf", { oneOf: [page, block] }, { anyOf: [page, block] }, []],
  ["kinds by a constant, then oneOf", { anyOf: [kind("a"), kind("b")] }, { oneOf: [kind("b"), kind("a")] }, []],
  ["a kind more", { oneOf: [kind("a"), kind("b")] }, { oneOf: [kind("a"), kind("b"), kind("c")] }, ["additive alternative-added oneOf"]],
  ["a kind less", { oneOf: [kind("a"), kind("b")] }, { oneOf: [kind("a")] }, ["breaking alternative-removed oneOf"]],
  [
    "a parameter more in one kind",
    { oneOf: [kind("a"), kind("b")] },
    { oneOf: [kind("a", { q: string }), kind("b")] },
    ["additive parameter-added-optional oneOf/0/properties/q"],
  ],
  [
    "a parameter less in one kind",
    { oneOf: [kind("a", { q: string }), kind("b")] },
    { oneOf: [kind("a"), kind("b")] },
    ["breaking parameter-removed oneOf/0/properties/q"],
  ],
  [
    "a wider alternative beside the old one",
    { anyOf: [string, page] },
    { anyOf: [string, page, number] },
    ["additive alternative-added anyOf"],
  ],
  ["types in a list, then as alternatives", { type: ["string", "number"] }, { anyOf: [string, number] }, []],
  [
    "types in a list, one of them bounded now",
    { type: ["string", "null"] },
    { anyOf: [{ ...string, minLength: 2 }, { type: "null" }] },
    ["breaking constraint-tightened minLength"],
  ],
  ["a list of a type, then it or one alone", array(string), { anyOf: [array(string), string] }, ["additive alternative-added anyOf"]],
  ["constants as alternatives, then an enumeration", { anyOf: [{ const: "a" }, { const: "b" }] }, { enum: ["b", "a"] }, []],
  ["an enumeration, then any text", { enum: ["a", "b"] }, string, ["additive enum-widened enum"]],
  [
    "an enumeration, then it or a pattern's texts",
    { enum: ["a"] },
    { anyOf: [{ enum: ["a"] }, { ...string, pattern: "^x" }] },
    ["additive alternative-added anyOf"],
  ],
  [
    "alternatives of their own, then they or a text",
    {
      oneOf: [
        { ...page, additionalProperties: true },
        { ...block, additionalProperties: true },
      ],
    },
    {
      anyOf: [
        {
          oneOf: [
            { ...page, additionalProperties: true },
            { ...block, additionalProperties: true },
          ],
        },
        string,
      ],
    },
    ["additive alternative-added anyOf"],
  ],
  ["alternatives behind a reference", { anyOf: [{ $ref: "#/$defs/s" }, page] }, { anyOf: [string, page] }, []],
  ["one alternative only", { anyOf: [page] }, page, []],
  [
    "what is common, said outside of the alternatives",
    { anyOf: [{ ...page, title: "T" }, block] },
    { type: "object", anyOf: [{ ...page, title: "T" }, block] },
    [],
  ],
  ["a conjunction of one", { allOf: [string] }, string, []],
  [
    "a conjunction that goes together",
    { allOf: [{ type: "object", properties: { a: string } }, { properties: { b: string } }] },
    {
      type: "object",
      properties: { a: string, b: string },
    },
    [],
  ],
  [
    "a conjunction that demands more",
    { allOf: [page] },
    { allOf: [page, { required: ["other"] }] },
    ["breaking parameter-added-required properties/other"],
  ],
  ["bounds of two conjuncts are the tighter ones", { allOf: [{ ...number, minimum: 1 }, { minimum: 3 }] }, { ...number, minimum: 3 }, []],
  ["beside a reference stands a bound", { $ref: "#/$defs/s", minLength: 2 }, { ...string, minLength: 2 }, []],
  ["an exclusion", string, { ...string, not: { const: "x" } }, ["breaking exclusion-added not"]],
  ["an exclusion less", { ...string, not: { const: "x" } }, string, ["additive exclusion-removed not"]],
  [
    "an exclusion of more",
    { ...string, not: { enum: ["x"] } },
    { ...string, not: { enum: ["x", "y"] } },
    ["breaking exclusion-changed not"],
  ],
  ["a tuple, in two drafts", { type: "array", items: [string, number] }, { type: "array", prefixItems: [string, number] }, []],
  [
    "a place of a tuple narrows",
    { prefixItems: [string, {}] },
    { prefixItems: [string, number] },
    ["breaking type-narrowed prefixItems/1/type"],
  ],
  [
    "a tuple, then a list of both",
    { prefixItems: [string], items: number },
    { type: "array", items: { type: ["string", "number"] } },
    ["additive type-widened items/type", "additive type-widened prefixItems/0/type"],
  ],
  ["a tuple is closed", { prefixItems: [string] }, { prefixItems: [string], items: false }, ["breaking items-closed items"]],
  [
    "an exclusive bound, then the number itself",
    { ...number, exclusiveMinimum: 0 },
    { ...number, minimum: 0 },
    ["additive constraint-loosened minimum"],
  ],
  [
    "a bound, then an exclusive one",
    { ...number, maximum: 9 },
    { ...number, exclusiveMaximum: 9 },
    ["breaking constraint-tightened exclusiveMaximum"],
  ],
  ["an exclusive bound of draft 4", { ...number, minimum: 0, exclusiveMinimum: true }, { ...number, exclusiveMinimum: 0 }, []],
  [
    "half steps, then whole ones",
    { ...number, multipleOf: 0.5 },
    { ...number, multipleOf: 1 },
    ["breaking constraint-tightened multipleOf"],
  ],
  [
    "a multiple that divides the old one",
    { ...number, multipleOf: 6 },
    { ...number, multipleOf: 3 },
    ["additive constraint-loosened multipleOf"],
  ],
  ["a format that libraries check", string, { ...string, format: "uri" }, ["breaking format-added format"]],
  ["a format that is a remark", number, { ...number, format: "int32" }, ["behavioural format-added format"]],
  ["a wider format", { ...string, format: "uri" }, { ...string, format: "uri-reference" }, ["additive format-changed format"]],
  ["another format", { ...string, format: "date" }, { ...string, format: "uuid" }, ["breaking format-changed format"]],
  [
    "the pattern of a format that was there",
    { ...string, format: "uuid" },
    { ...string, format: "uuid", pattern: "^[0-9a-f-]+$" },
    ["behavioural pattern-added pattern"],
  ],
  [
    "a map of texts, then of texts or numbers",
    { type: "object", additionalProperties: string },
    {
      type: "object",
      additionalProperties: { type: ["string", "number"] },
    },
    ["additive type-widened additionalProperties/type"],
  ],
  [
    "a map of texts, then of short ones",
    { type: "object", additionalProperties: string },
    { type: "object", additionalProperties: { ...string, maxLength: 3 } },
    ["breaking constraint-tightened additionalProperties/maxLength"],
  ],
  [
    "a name of a map that takes another type now",
    { type: "object", additionalProperties: string },
    {
      type: "object",
      properties: { n: number },
      additionalProperties: string,
    },
    ["additive parameter-added-optional properties/n", "breaking type-changed properties/n/type"],
  ],
  [
    "an object that expressly takes anything now",
    page,
    { type: "object", additionalProperties: true },
    ["behavioural parameter-no-longer-described properties/page_id"],
  ],
  [
    "a requirement that hangs on another",
    { type: "object", properties: { a: {}, b: {} } },
    {
      type: "object",
      properties: { a: {}, b: {} },
      dependentRequired: { a: ["b"] },
    },
    ["breaking requirement-added dependentRequired/a"],
  ],
  [
    "names that must look so",
    { type: "object" },
    { type: "object", propertyNames: { pattern: "^x" } },
    ["breaking constraint-tightened propertyNames/pattern"],
  ],
  ["names that are texts, as all are", { type: "object" }, { type: "object", propertyNames: string }, []],
  [
    "something that must be in a list",
    { type: "array" },
    { type: "array", contains: string },
    ["breaking demand-added contains", "breaking type-narrowed contains/type"],
  ],
  ["a condition, which is not understood", page, { ...page, if: { required: ["x"] } }, ["behavioural schema-keyword-not-understood if"]],
  [
    "unevaluated properties, which are not understood",
    page,
    { ...page, unevaluatedProperties: false },
    ["behavioural schema-keyword-not-understood unevaluatedProperties"],
  ],
  [
    "bounds of values that are no longer there",
    { type: ["string", "array"], minItems: 2 },
    { type: ["string", "null"] },
    ["breaking type-changed type"],
  ],
  ["bounds of a type that is new", string, { type: ["string", "array"], minItems: 2 }, ["additive type-widened type"]],
])("%s", (_what, before, after, expected) => {
  const within = (schema: unknown) => ({ ...one(schema), $defs: { s: string } });
  expect(schemaMoved(within(before), within(after)).map((line) => line.replace(" properties/p/", " "))).toEqual(expected);
});

test.each<[string, unknown, unknown, string[]]>([
  ["an alternative more", string, { anyOf: [string, page] }, ["breaking alternative-added anyOf"]],
  ["an alternative less", { anyOf: [string, page] }, string, ["additive alternative-removed anyOf"]],
  ["a bound that loosens", { ...number, maximum: 5 }, number, ["breaking constraint-loosened maximum"]],
  ["a bound that tightens", number, { ...number, maximum: 5 }, ["additive constraint-tightened maximum"]],
  ["any text where there were two", { enum: ["a", "b"] }, string, ["breaking enum-widened enum"]],
  [
    "other names too",
    { type: "object", additionalProperties: false },
    { type: "object" },
    ["behavioural additional-properties-opened additionalProperties"],
  ],
])("output: %s", (_what, before, after, expected) => {
  expect(schemaMoved(one(before), one(after), "outputSchema").map((line) => line.replace(" properties/p/", " "))).toEqual(expected);
});
