import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Release } from "../../src/registry/registry.ts";
import { parseSpecifiers } from "../../src/versioning/pep440-specifier.ts";
import { parsePythonVersion } from "../../src/versioning/pep440-version.ts";
import { versioningOf } from "../../src/versioning/versioning.ts";

const python = versioningOf("pypi");

/** What the `packaging` library of Python says of the same texts. */
const oracle = JSON.parse(readFileSync(new URL("fixtures/pep440.json", import.meta.url), "utf8")) as {
  versions: string[];
  invalid: string[];
  ascending: string[][];
  specifiers: [string, [string[], string[]] | null][];
};

test("versions are read and ordered as Python's own library does", () => {
  expect(oracle.invalid.filter((text) => parsePythonVersion(text) !== null)).toEqual([]);
  expect(oracle.versions.filter((text) => parsePythonVersion(text) === null)).toEqual([]);
  for (const [at, group] of oracle.ascending.entries()) {
    for (const [other, rest] of oracle.ascending.entries()) {
      for (const [a, b] of group.flatMap((left) => rest.map((right) => [left, right] as const))) {
        if (at !== other) expect([a, b, Math.sign(python.compare(a, b))]).toEqual([a, b, Math.sign(at - other)]);
        else expect(python.claimedBump(a, b)).toBe("none");
      }
    }
  }
});

test.each(oracle.specifiers)("%j holds what Python's own library says", (text, expected) => {
  const holding = (prereleases?: boolean) =>
    oracle.versions.filter((version) => python.satisfies(version, text, prereleases === undefined ? {} : { prereleases }));
  if (expected === null) expect(parseSpecifiers(text)).toBeNull();
  else expect([holding(), holding(true)]).toEqual(expected);
});

test.each([
  ["1.2", "exact"],
  ["==1.2.3", "exact"],
  ["1.2rc1", "exact"],
  ["==1.*", "range"],
  ["1.*", "range"],
  [">=1,<2", "range"],
  ["~=1.4", "range"],
  ["latest", "tag"],
  ["", "none"],
])("the text %j is %s", (text, kind) => expect(python.kind(text)).toBe(kind));

test.each([
  ["0.6.2", "0.6.3", "patch"],
  ["0.6", "0.7.1", "minor"],
  ["1.9", "2", "major"],
  ["1.0", "1.0.0", "none"],
  ["1.0", "1.0.post1", "patch"],
  ["1.0", "1!1.0", null],
  ["2025.4.5", "2026.1.1", null],
  ["0.6.2", "2025.11.25", null],
])("from %s to %s claims %s", (from, to, bump) => expect(python.claimedBump(from, to)).toBe(bump));

test("what a pin resolves to is the highest that is usable", () => {
  const releases = [release("1.0"), release("1.1", { engine: ">=3.13" }), release("1.2", { deprecated: "yanked" }), release("2.0rc1")];
  const resolve = (text: string | null, version = "3.12.1") => python.resolve(text, { releases, tags: {} }, { python: version });
  expect(resolve(null)).toBe("1.0");
  expect(resolve("latest", "3.13.0")).toBe("1.1");
  expect(resolve("==1.2")).toBe("1.2");
  expect(resolve(">=2.0rc1")).toBe("2.0rc1");
  expect(python.resolve(null, { releases: [release("2.0a1"), release("2.0rc1")], tags: {} })).toBe("2.0rc1");
  expect(resolve(">=1.3")).toBeNull();
  expect(resolve("not/a:spec")).toBeNull();
});

function release(version: string, more: Partial<Release> = {}): Release {
  return { version, publishedAt: null, integrity: null, deprecated: null, provenance: null, installScript: false, engine: null, ...more };
}
