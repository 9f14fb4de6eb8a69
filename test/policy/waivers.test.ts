import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { errorLines } from "../../src/lib/errors.ts";
import type { Files } from "../../src/lib/files.ts";
import { loadPolicies } from "../../src/policy/load-policies.ts";
import { isInForce } from "../../src/policy/waivers.ts";

const fingerprint = "0123456789abcdef0123456789abcdef";
const repository = (content: string): Files => ({
  origin: "test",
  list: async () => [],
  read: async (path) => (path === "policies/waivers.yaml" ? Buffer.from(content) : null),
  readlink: async () => null,
  sizes: async () => [],
});
const load = async (content: string) => (await loadPolicies(repository(content))).waivers;
const complaint = (content: string) =>
  load(content).then(
    () => "accepted",
    (error) => errorLines(error).join("\n"),
  );
const waiver = (over: Readonly<Record<string, string>> = {}) => {
  const fields = { fingerprint: `"${fingerprint}"`, reason: "cannot be reached", author: "ann", expires: "2026-12-31", ...over };
  return `waivers:\n${Object.entries(fields)
    .map(([name, value], index) => `  ${index === 0 ? "-" : " "} ${name}: ${value}\n`)
    .join("")}`;
};

test("a waiver has a fingerprint, a reason, an author and a last day, and is part of the policy's digest", async () => {
  expect(await load(waiver())).toEqual([{ fingerprint, reason: "cannot be reached", author: "ann", expires: "2026-12-31", line: 2 }]);
  const [without, having] = [await loadPolicies(repository("")), await loadPolicies(repository(waiver()))];
  expect(having.digest).not.toBe(without.digest);
});

test("its last day is a day of it, in UTC", () => {
  expect(isInForce({ expires: "2026-12-31" }, Date.parse("2026-12-31T23:59:59Z"))).toBe(true);
  expect(isInForce({ expires: "2026-12-31" }, Date.parse("2027-01-01T00:00:00Z"))).toBe(false);
});

test.each([
  [waiver({ fingerprint: "abc" }), "policies/waivers.yaml:2:5", "32 characters"],
  [waiver({ reason: '" "' }), "policies/waivers.yaml:3:5", "why the finding is acceptable"],
  [waiver({ expires: "never" }), "policies/waivers.yaml:5:5", "the last day"],
  [waiver({ expires: "2026-02-30" }), "policies/waivers.yaml:5:5", "a day that there is"],
  [waiver({ expiry: "2026-02-30" }), "policies/waivers.yaml:6:5", "did you mean `expires`"],
  [waiver().replace(/ {4}author.*\n/, ""), "policies/waivers.yaml:2", "lacks `author`"],
  [`${waiver()}${waiver().replace("waivers:\n", "")}`, "policies/waivers.yaml:6:5", "one waiver for a finding"],
])("a mistake is told with its place: %s", async (content, place, words) => {
  const told = await complaint(content);
  expect(told).toContain(place);
  expect(told).toContain(words);
});

test("the file that a user copies holds none, and its example is valid", async () => {
  const copied = readFileSync(new URL("../../policies/waivers.yaml", import.meta.url), "utf8");
  expect(await load(copied)).toEqual([]);
  expect(await load(copied.replace("waivers: []", "waivers:").replace(/^# {2}(?=-| )/gm, "  "))).toHaveLength(1);
});
