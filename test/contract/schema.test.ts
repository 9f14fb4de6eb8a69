import fc from "fast-check";
import { expect, test } from "vitest";
import { compareSchemas } from "../../src/contract/schema-diff.ts";
import { one, schemaMoved } from "./contracts.ts";

test.each([
  [
    "an optional parameter more",
    one({}),
    { type: "object", properties: { p: {}, q: {} } },
    "additive parameter-added-optional properties/q",
  ],
  [
    "a required parameter more",
    one({}),
    { type: "object", properties: { p: {}, q: {} }, required: ["q"] },
    "breaking parameter-added-required properties/q",
  ],
  ["an optional parameter less", one({}), { type: "object" }, "breaking parameter-removed properties/p"],
  ["an optional one is required", one({}), one({}, { required: ["p"] }), "breaking parameter-required properties/p"],
  ["a required one is optional", one({}, { required: ["p"] }), one({}), "additive parameter-optional properties/p"],
  ["another type", one({ type: "string" }), one({ type: "number" }), "breaking type-changed properties/p/type"],
  ["one type more", one({ type: "integer" }), one({ type: ["null", "number"] }), "additive type-widened properties/p/type"],
  ["one type less", one({ type: ["string", "null"] }), one({ type: "string" }), "breaking type-narrowed properties/p/type"],
  ["a type where there was none", one({}), one({ type: "string" }), "breaking type-narrowed properties/p/type"],
  ["a value less", one({ enum: ["a", "b"] }), one({ enum: ["b"] }), "breaking enum-narrowed properties/p/enum"],
  ["a value more", one({ enum: ["a"] }), one({ enum: ["b", "a"] }), "additive enum-widened properties/p/enum"],
  ["values where all were allowed", one({}), one({ const: 1 }), "breaking enum-narrowed properties/p/enum"],
  ["another default", one({ default: 1 }), one({ default: 2 }), "behavioural default-changed properties/p/default"],
  ["other words", one({ description: "a" }), one({ description: "b" }), "behavioural description-changed properties/p/description"],
  ["a title", one({}), one({ title: "P" }), "additive title-added properties/p/title"],
  ["a tighter bound", one({ maximum: 10 }), one({ maximum: 5 }), "breaking constraint-tightened properties/p/maximum"],
  ["a looser bound", one({ minLength: 3 }), one({}), "additive constraint-loosened properties/p/minLength"],
  ["another pattern", one({ pattern: "a" }), one({ pattern: "b" }), "breaking constraint-changed properties/p/pattern"],
  [
    "closed without a word before",
    one({}),
    one({}, { additionalProperties: false }),
    "behavioural additional-properties-closed additionalProperties",
  ],
  [
    "closed after it was open",
    one({}, { additionalProperties: true }),
    one({}, { additionalProperties: false }),
    "breaking additional-properties-closed additionalProperties",
  ],
  ["opened", one({}, { additionalProperties: false }), one({}), "additive additional-properties-opened additionalProperties"],
  ["a nested parameter less", one(one({})), one({ type: "object" }), "breaking parameter-removed properties/p/properties/p"],
  [
    "items of another type",
    one({ items: { type: "string" } }),
    one({ items: { type: "number" } }),
    "breaking type-changed properties/p/items/type",
  ],
  ["no value at all", one({}), one(false), "breaking schema-changed properties/p"],
  ["multiples of one among integers", one({ type: "integer" }), one({ type: "integer", multipleOf: 1 }), null],
  [
    "what a name brings with it, as older drafts say it",
    one({}, { dependencies: { p: ["q"], r: { maxProperties: 1 } } }),
    one({}, { dependentRequired: { p: ["q"] }, dependentSchemas: { r: { maxProperties: 1 } } }),
    null,
  ],
  [
    "a name brings another with it, as older drafts say it",
    one({}),
    one({}, { dependencies: { p: ["q"] } }),
    "breaking requirement-added dependentRequired/p",
  ],
  ["less is forbidden", one({ not: { enum: [1, 2] } }), one({ not: { enum: [1] } }), "additive exclusion-changed properties/p/not"],
  [
    "names of a pattern are allowed where none was",
    one({ type: "object", additionalProperties: false }),
    one({ type: "object", additionalProperties: false, patternProperties: { "^x": {} } }),
    "additive pattern-added properties/p/patternProperties/^x",
  ],
  [
    "names of a pattern are no more allowed",
    one({ type: "object", additionalProperties: false, patternProperties: { "^x": {} } }),
    one({ type: "object", additionalProperties: false }),
    "breaking pattern-removed properties/p/patternProperties/^x",
  ],
  [
    "names of a pattern are bound where any was free",
    one({ type: "object" }),
    one({ type: "object", patternProperties: { "^x": { type: "string" } } }),
    "breaking pattern-added properties/p/patternProperties/^x",
  ],
  [
    "names of a pattern are free again",
    one({ type: "object", patternProperties: { "^x": { type: "string" } } }),
    one({ type: "object" }),
    "additive pattern-removed properties/p/patternProperties/^x",
  ],
  [
    "a pattern beside names that it may mean too",
    one({ type: "object", properties: { xy: {} }, additionalProperties: false }),
    one({ type: "object", properties: { xy: {} }, additionalProperties: false, patternProperties: { "^x": { type: "string" } } }),
    "breaking pattern-added properties/p/patternProperties/^x",
  ],
  [
    "a keyword that we do not know",
    one({ if: {} }),
    one({ if: { type: "string" } }),
    "behavioural schema-keyword-not-understood properties/p/if",
  ],
  ["a keyword that nobody knows", one({}), one({ "x-y": 1 }), "behavioural schema-keyword-not-understood properties/p/x-y"],
  [
    "an alternative more",
    one({ anyOf: [one({}), { items: {} }] }),
    one({ anyOf: [{ items: {} }, one({}), { enum: [1] }] }),
    "additive alternative-added properties/p/anyOf",
  ],
  [
    "an alternative less",
    one({ anyOf: [one({}), { items: {} }, { enum: [1] }] }),
    one({ anyOf: [{ items: {} }, one({})] }),
    "breaking alternative-removed properties/p/anyOf",
  ],
  ["a type where the root had none", { properties: {} }, { type: "object", properties: {} }, null],
  ["the same by reference", one({ type: "string" }), { ...one({ $ref: "#/$defs/s" }), $defs: { s: { type: "string" } } }, null],
  ["the same by alternatives", one({ type: ["string", "null"] }), one({ anyOf: [{ type: "null" }, { type: "string" }] }), null],
  ["the same by nullable", one({ type: "string", nullable: true }), one({ anyOf: [{ type: "string" }, { type: "null" }] }), null],
  [
    "the same bounds of an integer in other words",
    one({ type: "integer", exclusiveMinimum: 0, exclusiveMaximum: 10 }),
    one({ type: "integer", minimum: 1, maximum: 9 }),
    null,
  ],
  ["the same with the bounds of every number", one({ type: "integer" }), one({ type: "integer", minimum: Number.MIN_SAFE_INTEGER }), null],
  ["the same in another order", one({ type: "object", required: ["a", "b"] }), one({ required: ["b", "a"], type: "object" }), null],
])("input: %s", (_what, before, after, expected) => {
  expect(schemaMoved(before, after)).toEqual(expected === null ? [] : [expected]);
});

test.each([
  ["a field less", one({}), { type: "object" }, "breaking field-removed properties/p"],
  ["a field more", { type: "object" }, one({}), "additive field-added properties/p"],
  ["a field that may be missing", one({}, { required: ["p"] }), one({}), "breaking field-optional properties/p"],
  ["a field of another type", one({ type: "string" }), one({ type: "number" }), "breaking type-changed properties/p/type"],
  ["a field that may be null", one({ type: "string" }), one({ type: ["string", "null"] }), "breaking type-widened properties/p/type"],
  ["a value more", one({ enum: [1] }), one({ enum: [1, 2] }), "behavioural enum-widened properties/p/enum"],
])("output: %s", (_what, before, after, expected) => {
  expect(schemaMoved(before, after, "outputSchema")).toEqual([expected]);
});

test("a value more is behavioural to who reads it; that none of the old ones comes any more breaks", () => {
  const told = (before: object, after: object) => schemaMoved(one(before), one(after), "outputSchema");
  expect(told({ enum: ["a", "b"] }, { enum: ["a", "c"] })).toEqual(["behavioural enum-narrowed properties/p/enum"]);
  expect(told({ const: "a" }, { const: "A" })).toEqual(["breaking enum-narrowed properties/p/enum"]);
});

test("an output schema that comes is additive, one that goes breaks", () => {
  expect(schemaMoved(undefined, one({}), "outputSchema")).toEqual(["additive output-schema-added tools/t/outputSchema"]);
  expect(schemaMoved(one({}), undefined, "outputSchema")).toEqual(["breaking output-schema-removed tools/t/outputSchema"]);
});

test("a change behind a reference is seen, and a schema that contains itself has an end", () => {
  const tree = (leaf: object) => ({
    type: "object",
    properties: { root: { $ref: "#/$defs/node" } },
    $defs: { node: { type: "object", properties: { value: leaf, children: { type: "array", items: { $ref: "#/$defs/node" } } } } },
  });
  expect(schemaMoved(tree({ type: "string" }), tree({ type: "number" }))).toEqual([
    "breaking type-changed properties/root/properties/value/type",
  ]);
  expect(schemaMoved(tree({}), tree({}))).toEqual([]);
  const loop = { type: "object", properties: { a: { $ref: "#/$defs/x" } }, $defs: { x: { $ref: "#/$defs/x" } } };
  expect(schemaMoved(loop, { ...loop, title: "T" })).toEqual(["additive title-added title"]);
});

test("references that unfold without end are cut off and named", () => {
  const level = (next: string, more: object) => ({
    type: "object",
    properties: { a: { $ref: next, title: "a" }, b: { $ref: next, title: "b" } },
    ...more,
  });
  const bomb = (leaf: object) => ({
    ...level("#/$defs/0", {}),
    $defs: Object.fromEntries([...Array(40).keys()].map((at) => [at, at === 39 ? leaf : level(`#/$defs/${at + 1}`, {})])),
  });
  expect(schemaMoved(bomb({ type: "string" }), bomb({ type: "number" })).length).toBeGreaterThan(0);
});

test("a small schema that grows whenever its references are followed is given up in time, and that is told, each way round", () => {
  const grows = {
    $ref: "#/properties/a",
    properties: { a: { minimum: 1, $ref: "#" } },
    anyOf: [{ minimum: 1, items: false, $ref: "#" }, true, { minimum: 3, items: true, $ref: "#" }],
  };
  for (const pair of [
    { before: true, after: grows },
    { before: grows, after: true },
  ]) {
    const kinds: string[] = [];
    const from = process.cpuUsage().user;
    compareSchemas(pair, { direction: "input", path: "", allowance: { count: 10_000 } }, (kind) => kinds.push(kind));
    expect(kinds.filter((kind) => kind === "schema-too-deep")).toHaveLength(1);
    // It took 40 s, and then told no change.
    expect(process.cpuUsage().user - from).toBeLessThan(15_000_000);
  }
});

test("what all schemas of a contract may cost together has an end, and what was not compared for it is told", () => {
  const of = (type: string) => Array.from({ length: 3 }, (_, at) => ({ name: `t${at}`, inputSchema: one({ type }) }));
  const changes: string[] = [];
  const allowance = { count: 5 };
  for (const [at, { inputSchema: before }] of of("string").entries()) {
    const pair = { before, after: of("number")[at]?.inputSchema };
    compareSchemas(pair, { direction: "input", path: `t${at}`, allowance }, (kind, path, _pair, level) =>
      changes.push(`${level} ${kind} ${path}`),
    );
  }
  expect(allowance.count).toBe(0);
  expect(changes).toEqual([
    "breaking type-changed t0/properties/p/type",
    "breaking type-changed t1/properties/p/type",
    "behavioural schema-too-deep t2/properties/p",
  ]);
});

const json = fc.jsonValue({ maxDepth: 4 });
const schema = fc.letrec<{ schema: unknown }>((tie) => ({
  schema: fc.oneof(
    { depthSize: "small" },
    fc.boolean(),
    fc.record(
      {
        type: fc.oneof(fc.constantFrom("string", "number", "integer", "object", "array", "null"), fc.constant(["string", "null"])),
        enum: fc.array(json, { maxLength: 3 }),
        properties: fc.dictionary(fc.constantFrom("a", "b", "__proto__", "constructor"), tie("schema"), { maxKeys: 3 }),
        required: fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 2 }),
        items: tie("schema"),
        anyOf: fc.array(tie("schema"), { maxLength: 3 }),
        additionalProperties: tie("schema"),
        minimum: fc.integer(),
        default: json,
        not: tie("schema"),
        $ref: fc.constantFrom("#", "#/properties/a", "#/nowhere", "https://elsewhere/x"),
      },
      { requiredKeys: [] },
    ),
  ),
})).schema;

const leadsToItself = /"\$ref":"#(\/properties\/a)?"/;

test("whatever the schemas: nothing throws, a schema does not differ from itself, and what differs there differs back", () => {
  const notes = (before: unknown, after: unknown) => {
    const found: string[] = [];
    compareSchemas({ before, after }, { direction: "input", path: "", allowance: { count: 10_000 } }, (kind, path, _pair, level) =>
      found.push(`${level} ${kind} ${path}`),
    );
    return found;
  };
  fc.assert(
    fc.property(schema, schema, (before, after) => {
      expect(notes(before, before)).toEqual([]);
      const [there, back] = [notes(before, after), notes(after, before)];
      // What leads to itself can allow everything in spite of its spelling: there one way may tell more than there is. Soundness is held by ajv.
      if (!leadsToItself.test(JSON.stringify([before, after]))) expect(there.length > 0).toBe(back.length > 0);
    }),
    { numRuns: 150 },
  );
});

test("references are followed by anchor, by the id of a part, and where they are dynamic", () => {
  const of = (reference: object, named: object, inner: object) => one({ ...reference }, { $defs: { x: { ...named, ...inner } } });
  for (const [reference, named] of [
    [{ $ref: "#a" }, { $anchor: "a" }],
    [{ $ref: "T0" }, { $id: "T0" }],
    [{ $ref: "T0#a" }, { $id: "T0", $anchor: "a" }],
    [{ $ref: "T0#/properties/q" }, { $id: "T0", properties: { q: { type: "string", enum: ["b"] } } }],
    [{ $dynamicRef: "#a" }, { $dynamicAnchor: "a" }],
  ] as const) {
    const moved = (before: object, after: object) => schemaMoved(of(reference, named, before), of(reference, named, after));
    expect(moved({ type: "string" }, { type: "string" })).toEqual([]);
    if (reference.$ref === "T0#/properties/q") continue;
    expect(moved({ type: "string" }, { type: "string", enum: ["a"] })).toEqual(["breaking enum-narrowed properties/p/enum"]);
  }
  const tree = (value: object, id: string) => ({
    $id: id,
    type: "object",
    properties: { value, more: { type: "array", items: { $ref: id } } },
  });
  const renamed = schemaMoved(one(tree({ type: "string" }, "T0")), one(tree({ type: "string" }, "T1")));
  expect(renamed.filter((line) => !/^additive id-changed /.test(line))).toEqual([]);
  expect(schemaMoved(tree({ type: "string" }, "T0"), tree({ type: "number" }, "T0"))).toContain(
    "breaking type-changed properties/value/type",
  );
});

test("a reference that leads nowhere is told where a part of the document may be meant by it", () => {
  const of = (type: string, $id: string) => one({ $ref: "x.json" }, { $defs: { x: { $id, type } } });
  expect(schemaMoved(of("string", "https://example.invalid/x.json"), of("number", "https://example.invalid/x.json"))).toEqual([
    "behavioural reference-not-followed properties/p/$ref",
  ]);
  expect(schemaMoved(one({ $ref: "https://example.invalid/x" }), one({ $ref: "https://example.invalid/x" }, { title: "x" }))).toEqual([
    "additive title-added title",
  ]);
});
