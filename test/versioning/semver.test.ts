import { createRequire } from "node:module";
import fc from "fast-check";
import semver from "semver";
import { expect, test } from "vitest";
import type { Release } from "../../src/registry/registry.ts";
import { isCalendar } from "../../src/versioning/calendar.ts";
import { versioningOf } from "../../src/versioning/versioning.ts";

const npm = versioningOf("npm");

/** npm's own choice, as the judge of ours. */
const pickManifest = createRequire(import.meta.url)("npm-pick-manifest") as (
  packument: unknown,
  wanted: string,
  options: { nodeVersion: string },
) => { version: string };

test.each([
  ["1.2.3", "exact"],
  ["v1.2.3", "exact"],
  ["=1.2.3", "exact"],
  ["1.2.3-beta.1", "exact"],
  ["2026.08.31", "exact"],
  ["1", "range"],
  ["1.x", "range"],
  ["^1", "range"],
  ["~1.2", "range"],
  ["*", "range"],
  [">=1 <3", "range"],
  ["1 || 2", "range"],
  ["latest", "tag"],
  ["next", "tag"],
  ["v", "tag"],
  ["", "none"],
])("the text %j is %s", (text, kind) => {
  expect(npm.kind(text)).toBe(kind);
  expect(npm.isExact(text)).toBe(kind === "exact");
  expect(npm.isRange(text)).toBe(kind === "range");
});

test.each([
  ["0.2.12", "0.2.15", "patch"],
  ["0.1.0", "0.2.0", "minor"],
  ["1.8.0", "1.9.0", "minor"],
  ["1.9.0", "2.0.0", "major"],
  ["1.0.0-beta.1", "1.0.0-beta.2", "patch"],
  ["1.0.0-beta.1", "1.0.0", "patch"],
  ["2.0.0", "1.9.0", "major"],
  ["1.0.0", "1.0.0", "none"],
  ["1.0.0+a", "1.0.0+b", "none"],
  ["2025.8.21", "2026.8.31", null],
  ["2026.08.30-1", "2026.08.31-1", null],
  ["0.6.2", "2026.8.31", null],
  ["20250821.0.0", "20260101.0.0", null],
  ["latest", "1.0.0", null],
])("from %s to %s claims %s", (from, to, bump) => {
  expect(npm.claimedBump(from, to)).toBe(bump);
});

test.each(["2025.8.21", "2026.08.31-2", "2025.4", "2025.52.1", "2025.821", "20250821", "v2024.12.1"])("%s is a date", (version) => {
  expect(isCalendar(version)).toBe(true);
});

test.each(["25.8.21", "2000000.1.0", "2025.99.1", "1.2025.8", "20259999.1.0", "20.25.8", "3.0.0", "2025"])("%s is no date", (version) => {
  expect(isCalendar(version)).toBe(false);
});

test("a prerelease has a channel, and builds of one day have none", () => {
  expect(npm.channel("1.0.0-beta.2")).toBe("beta");
  expect(npm.channel("1.0.0-0")).toBe("");
  expect(npm.channel("1.0.0")).toBeNull();
  expect(npm.isPrerelease("2026.8.31-2")).toBe(false);
  expect(npm.isPrerelease("2026.8.31-rc.1")).toBe(true);
});

test("a range leaves prereleases out unless they are asked for", () => {
  expect(npm.satisfies("1.10.0", "<=1.10.0")).toBe(true);
  expect(npm.satisfies("1.10.1", "<=1.10.0")).toBe(false);
  expect(npm.satisfies("2.0.0-beta.1", ">=1")).toBe(false);
  expect(npm.satisfies("2.0.0-beta.1", ">=1", { prereleases: true })).toBe(true);
  expect(npm.satisfies("no version", "*")).toBe(false);
  expect(npm.satisfies("1.0.0", "no range")).toBe(false);
});

const version = fc.oneof(
  fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)).map((parts) => parts.join(".")),
  fc.tuple(fc.nat(2), fc.nat(2), fc.constantFrom("-alpha.1", "-beta.2", "-0")).map(([major, minor, pre]) => `${major}.${minor}.0${pre}`),
);

test("the order is total and that of semver; what is no version comes first", () => {
  const texts = fc.oneof(version, fc.constantFrom("latest", "", "x.y", "1.0.0+a", "1.0.0+b"));
  fc.assert(
    fc.property(texts, texts, texts, (a, b, c) => {
      expect(Math.sign(npm.compare(a, b))).toBe(-Math.sign(npm.compare(b, a)) || 0);
      if (npm.compare(a, b) <= 0 && npm.compare(b, c) <= 0) expect(npm.compare(a, c)).toBeLessThanOrEqual(0);
      if (semver.valid(a) && semver.valid(b) && semver.compare(a, b) !== 0) expect(Math.sign(npm.compare(a, b))).toBe(semver.compare(a, b));
    }),
  );
  expect(npm.compare("latest", "0.0.0-0")).toBeLessThan(0);
});

test("what a pin resolves to is what npm itself would pick", () => {
  const release = fc.record({
    version,
    deprecated: fc.option(fc.constant("do not use"), { freq: 3 }),
    engine: fc.option(fc.constantFrom(">=18", ">=99", "^20 || ^22"), { freq: 2 }),
  });
  const wanted = fc.constantFrom(
    "",
    "*",
    "latest",
    "next",
    "1",
    "1.x",
    "^1.0.0",
    "~2.1",
    ">=1.0.0-alpha.1",
    "1.1.0",
    "v1.1.0",
    "2.0.0-beta.2",
  );
  fc.assert(
    fc.property(
      fc.uniqueArray(release, { selector: (one) => one.version, minLength: 1, maxLength: 8 }),
      wanted,
      fc.nat(7),
      (found, text, at) => {
        const releases = found.map((one): Release => ({ ...bare, ...one }));
        const tags = { latest: releases[at % releases.length]?.version ?? "", next: "9.9.9" };
        const versions = Object.fromEntries(
          found.map((one) => [
            one.version,
            { version: one.version, deprecated: one.deprecated ?? undefined, engines: { node: one.engine ?? "*" } },
          ]),
        );
        expect(npm.resolve(text === "" ? null : text, { releases, tags }, { node: "22.1.0" })).toBe(
          picked({ versions, "dist-tags": tags }, text),
        );
      },
    ),
    { numRuns: 500 },
  );
});

test("an unknown ecosystem compares nothing and claims nothing", () => {
  const git = versioningOf("git");
  expect(git.claimedBump("a", "b")).toBeNull();
  expect(git.satisfies("a", "b")).toBe(false);
  expect(git.resolve(null, { releases: [], tags: {} })).toBeNull();
});

const bare: Release = {
  version: "",
  publishedAt: null,
  integrity: null,
  deprecated: null,
  provenance: null,
  installScript: false,
  engine: null,
};

function picked(packument: object, text: string): string | null {
  try {
    return pickManifest({ name: "p", ...packument }, text, { nodeVersion: "22.1.0" }).version;
  } catch (error) {
    if (["ETARGET", "ENOVERSIONS"].includes((error as NodeJS.ErrnoException).code ?? "")) return null;
    throw error;
  }
}
