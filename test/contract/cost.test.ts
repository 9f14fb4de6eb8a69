import { expect, test } from "vitest";
import { costOf } from "../../src/contract/cost.ts";
import { costText } from "../../src/report/surface-text.ts";
import { wordDiff } from "../../src/report/word-diff.ts";
import { contract } from "./contracts.ts";

const tool = (description: string) => ({ name: "t", description, inputSchema: { type: "object" } });

test("more words cost more, and the same surface the same, whatever was its lock", () => {
  const [short, long] = [contract({ tools: [tool("Says it.")] }), contract({ tools: [tool("Says it, and says at length why it does.")] })];
  const { before, after, tokenizer } = costOf(short, long);
  expect(tokenizer).toBe("o200k estimate");
  expect(before).toBeGreaterThan(10);
  expect(Number(after) - Number(before)).toBeGreaterThan(5);
  expect(costOf(null, { ...short, lock: `sha256:${"a".repeat(64)}` })).toEqual({ before: null, after: before, tokenizer });
});

test("words that steer a tokenizer are text, and words without end take no time without end", () => {
  const from = performance.now();
  const hostile = ["a".repeat(300_000), " ".repeat(300_000), "<|endoftext|>".repeat(1000), "中".repeat(100_000)].map(tool);
  expect(costOf(null, contract({ tools: hostile })).after).toBeGreaterThan(1000);
  expect(costOf(null, contract({ instructions: "a b ".repeat(600_000) })).after).toBeNull();
  expect(performance.now() - from).toBeLessThan(20_000);
});

test("a cost in words", () => {
  expect(costText({ before: 1204, after: 1310, tokenizer: "o200k estimate" })).toBe("1,204 → 1,310 tokens, +106 (o200k estimate)");
  expect(costText({ before: null, after: 7, tokenizer: "o200k estimate" })).toBe("7 tokens (o200k estimate)");
  expect([costText(undefined), costText({ before: null, after: null, tokenizer: "o200k estimate" })]).toEqual([null, null]);
});

test("words that moved are told word by word, and markup in them is text", () => {
  expect(wordDiff("Search the web for it.", "Search the *whole* web for <it>.")).toEqual({
    before: "Search the web for ~~it.~~",
    after: "Search the **\\*whole\\*** web for **&lt;it&gt;.**",
  });
  expect(
    wordDiff(
      "one two three four five six seven eight nine ten eleven twelve X",
      "one two three four five six seven eight nine ten eleven twelve Y",
    ),
  ).toEqual({
    before: "… nine ten eleven twelve ~~X~~",
    after: "… nine ten eleven twelve **Y**",
  });
  expect(wordDiff("a ".repeat(2000), "b")).toBeNull();
});
