import { expect, test } from "vitest";
import { ConfigError } from "../../src/lib/errors.ts";
import { parseLock } from "../../src/lock/parse-lock.ts";

const integrity = `sha512-${"A".repeat(86)}==`;
const entry = { name: "a", version: "1.0.0", integrity };
const lock = {
  schema: "mcp-gitops/lock/v1",
  ecosystem: "npm",
  package: "a",
  version: "1.0.0",
  resolver: { npm: "11.0.0", node: "24.0.0" },
  packages: { "node_modules/a": entry },
};

test("a lock is read back", () => {
  expect(parseLock(JSON.stringify(lock))).toEqual(lock);
});

const withPlace = (place: string, value: object = { ...entry, name: "b" }) => ({ ...lock, packages: { ...lock.packages, [place]: value } });

test.each([
  ["no JSON", "{"],
  ["null", null],
  ["another schema", { ...lock, schema: "mcp-gitops/lock/v2" }],
  ["an unknown field", { ...lock, resolved: "http://x" }],
  ["a field in a package", withPlace("node_modules/b", { ...entry, resolved: "http://x" })],
  ["a place that climbs", withPlace("node_modules/../../../etc")],
  ["a place that climbs later", withPlace("node_modules/a/../b")],
  ["an absolute place", withPlace("/node_modules/b")],
  ["a place outside node_modules", withPlace("src/b")],
  ["a hidden place", withPlace("node_modules/.bin")],
  ["a place beside", withPlace("node_modules/a/lib")],
  ["node_modules as a name", withPlace("node_modules/node_modules")],
  ["a NUL", withPlace("node_modules/b\0")],
  ["a line end", withPlace("node_modules/b\n")],
  ["a backslash", withPlace("node_modules\\b")],
  ["a bad name", withPlace("node_modules/b", { ...entry, name: "../b" })],
  ["a range", withPlace("node_modules/b", { ...entry, version: "^1.0.0" })],
  ["a URL as a version", withPlace("node_modules/b", { ...entry, version: "http://x" })],
  ["no integrity", withPlace("node_modules/b", { name: "b", version: "1.0.0" })],
  ["a weak integrity", withPlace("node_modules/b", { ...entry, integrity: "md5-AAAAAAAAAAAAAAAAAAAAAA==" })],
  ["an executable outside", withPlace("node_modules/a", { ...entry, bin: { a: "../../x" } })],
  ["an absolute executable", withPlace("node_modules/a", { ...entry, bin: { a: "/bin/sh" } })],
  ["an executable's name that climbs", withPlace("node_modules/a", { ...entry, bin: { "../a": "x" } })],
  ["another package at its place", { ...lock, package: "b" }],
  ["another version at its place", { ...lock, version: "2.0.0" }],
  ["too many bytes", `"${"x".repeat(9_000_000)}"`],
])("%s is refused", (_, value) => {
  const parse = () => parseLock(typeof value === "string" ? value : JSON.stringify(value), { file: ".mcp/a/b/lock.json" });
  expect(parse).toThrow(ConfigError);
  expect(parse).toThrow(/lock/);
});

test("__proto__ as a place is refused", () => {
  expect(() => parseLock(JSON.stringify(lock).replace('"node_modules/a":', '"__proto__":{},"node_modules/a":'))).toThrow(ConfigError);
});
