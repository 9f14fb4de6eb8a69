import { expect, test } from "vitest";
import { isCompatible } from "../../src/versioning/image-tag.ts";
import { versioningOf } from "../../src/versioning/versioning.ts";

const oci = versioningOf("oci");
const digest = `sha256:${"ab".repeat(32)}`;

test.each([
  ["1.2.3", "exact"],
  ["v1.2.3", "exact"],
  ["1.2.3-alpine3.20", "exact"],
  ["2025.08.21", "exact"],
  ["1.2", "range"],
  ["3.12-slim", "range"],
  ["<=2.1.0", "range"],
  [">=1.0.0 <2", "range"],
  ["<=", "tag"],
  ["latest", "tag"],
  ["alpine", "tag"],
  ["main", "tag"],
  [digest, "digest"],
  [`1.2.3@${digest}`, "digest"],
  ["", "none"],
])("the tag %j is %s", (text, kind) => expect(oci.kind(text)).toBe(kind));

test("tags are ordered as the versions that they name, prereleases before, words first of all", () => {
  const shuffled = ["1.10.0", "latest", "1.2.0", "2.0.0", "2.0.0-rc.1", "1.2.0-alpine", "2.0.0-beta2"];
  expect(shuffled.sort(oci.compare)).toEqual(["latest", "1.2.0", "1.2.0-alpine", "1.10.0", "2.0.0-beta2", "2.0.0-rc.1", "2.0.0"]);
});

test("only tags of the same form and suffix stand in for each other", () => {
  expect(isCompatible("1.2.3-alpine", "1.3.0-alpine")).toBe(true);
  expect(isCompatible("1.2.3-alpine", "1.3.0")).toBe(false);
  expect(isCompatible("1.2", "1.2.3")).toBe(false);
  expect(isCompatible("latest", "latest")).toBe(false);
});

test.each([
  ["1.2.3", "1.2.4", "patch"],
  ["1.2.3-alpine", "1.3.0-alpine", "minor"],
  ["v1.2.3", "v2.0.0", "major"],
  [`1.2.3@${digest}`, "1.2.3", "none"],
  ["1.2.3-alpine", "2.0.0-debian", null],
  ["2025.08.21", "2026.01.02", null],
  ["latest", "1.2.3", null],
])("from %s to %s claims %s", (from, to, bump) => expect(oci.claimedBump(from, to)).toBe(bump));

test("a range is a tag with fewer numbers, or comparisons", () => {
  expect(oci.satisfies("1.2.3", "1.2")).toBe(true);
  expect(oci.satisfies("1.2.3-alpine", "1.2")).toBe(false);
  expect(oci.satisfies("1.2.3-alpine", ">=1.2.0 <2")).toBe(true);
  expect(oci.satisfies("2.0.0-rc.1", "<=2.0.0")).toBe(false);
  expect(oci.satisfies("2.0.0-rc.1", "<=2.0.0", { prereleases: true })).toBe(true);
  expect(oci.satisfies("latest", "*")).toBe(false);
  expect(oci.channel("2.0.0-rc.1")).toBe("rc");
});
