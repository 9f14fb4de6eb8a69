import fc from "fast-check";
import { expect, test } from "vitest";
import { globMatches } from "../../src/policy/settings.ts";
import { bytes, durationText, milliseconds } from "../../src/policy/units.ts";

test("a star stands for any text, and nothing else is special", () => {
  expect(globMatches("@scope/*", "@scope/a/b")).toBe(true);
  expect(globMatches("*-mcp", "weather-mcp")).toBe(true);
  expect(globMatches("a*b", "ab")).toBe(true);
  expect(globMatches("a*a", "a")).toBe(false);
  expect(globMatches("we.ther", "weather")).toBe(false);
  expect(globMatches("*", "")).toBe(true);
});

test("a glob says what the same regular expression says", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "*"), maxLength: 6 });
  const text = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 8 });
  fc.assert(
    fc.property(word, text, (glob, subject) => globMatches(glob, subject) === new RegExp(`^${glob.replaceAll("*", ".*")}$`).test(subject)),
  );
});

test("a hostile glob does not backtrack", () => {
  // With backtracking this would not end in a lifetime.
  expect(globMatches(`${"*a".repeat(20_000)}b`, "a".repeat(40_000))).toBe(false);
});

test("durations and sizes are written with their unit", () => {
  expect(milliseconds("3 days")).toBe(259_200_000);
  expect(milliseconds("1.5 hours")).toBe(5_400_000);
  expect(milliseconds(0)).toBe(0);
  expect(milliseconds("0")).toBe(0);
  expect(bytes("2 GB")).toBe(2_000_000_000);
  expect(bytes("512MiB")).toBe(536_870_912);
  expect([durationText(259_200_000), durationText(86_400_000), durationText(5_400_000), durationText(0)]).toEqual([
    "3 days",
    "1 day",
    "1.5 hours",
    "0 seconds",
  ]);
});
