import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalContract } from "../../src/contract/canonical-contract.ts";
import { compareContracts } from "../../src/contract/compare-contracts.ts";
import { digestOf } from "../../src/lib/canonical.ts";

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const name = fc.oneof(
  fc.constantFrom("ä", "z", "Z", "I", "ı", "a", "a-b", "a_b", "\u{1f600}", "\uffff"),
  fc.string({ minLength: 1, maxLength: 6, unit: "grapheme" }),
);
const value = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>;
const item = fc.record({
  name,
  description: fc.string(),
  inputSchema: fc.dictionary(fc.constantFrom("type", "properties", "x", "ä"), value),
});
const list = fc.array(item, { maxLength: 8 });

/** The same value with its keys in another order, at every depth. */
function turned(one: unknown, by: number): unknown {
  if (Array.isArray(one)) return one.map((each) => turned(each, by));
  if (typeof one !== "object" || one === null) return one;
  const entries = Object.entries(one).map(([key, each]): [string, unknown] => [key, turned(each, by)]);
  const at = entries.length === 0 ? 0 : by % entries.length;
  return Object.fromEntries([...entries.slice(at), ...entries.slice(0, at)].reverse());
}

/** Items as pages of a size would bring them, the pages in another order. */
function paged<T>(items: readonly T[], size: number): T[] {
  const pages = Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
  return pages.reverse().flat();
}

test("shuffled keys, other pages, another run: the same digest, and no change between them", () => {
  fc.assert(
    fc.property(list, list, fc.integer({ min: 1, max: 5 }), fc.nat(7), (tools, prompts, size, by) => {
      const raw = {
        eras: [{ era: "legacy" as const, protocolVersion: "2025-11-25" }],
        capabilities: { tools: { listChanged: true }, prompts: {} },
        instructions: "x",
      };
      const whole = (over: { tools: readonly unknown[]; prompts: readonly unknown[] }) =>
        canonicalContract({ ...raw, resources: [], resourceTemplates: [], ...over }, null);
      const one = whole({ tools, prompts });
      const other = whole({
        tools: paged(tools, size).map((each) => turned(each, by)),
        prompts: [...prompts].reverse().map((each) => turned(each, by + 1)),
      });
      expect(digestOf(other)).toBe(digestOf(one));
      expect(compareContracts(one, other).changes).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test("no locale has a say in the order", () => {
  const localeCompare = String.prototype.localeCompare;
  const contract = () =>
    canonicalContract(
      {
        eras: [],
        capabilities: {},
        instructions: null,
        tools: ["z", "ä", "Z", "a"].map((each) => ({ name: each })),
        prompts: [],
        resources: [],
        resourceTemplates: [],
      },
      null,
    );
  const before = digestOf(contract());
  String.prototype.localeCompare = () => {
    throw new Error("the order asked a locale");
  };
  try {
    expect(digestOf(contract())).toBe(before);
    expect(contract().tools.map((each) => each.name)).toEqual(["Z", "a", "z", "ä"]);
  } finally {
    String.prototype.localeCompare = localeCompare;
  }
});
