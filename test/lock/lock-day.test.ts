import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stableJson } from "../../src/lib/canonical.ts";
import { type LockDay, lockDay } from "../../src/lock/lock-day.ts";
import { parseLock } from "../../src/lock/parse-lock.ts";
import type { Resolution } from "../../src/lock/resolution.ts";
import { resolveLock } from "../../src/lock/resolve-lock.ts";
import { openStore } from "../../src/lock/store.ts";
import { type PythonIndex, startPythonIndex } from "../fakes/python-index.ts";
import { type NpmWorld, openNpmWorld } from "./npm-world.ts";
import { testWithUv } from "./uv.ts";

let world: NpmWorld;
let index: PythonIndex;
let dir: string;
const august = "2025-08-21T10:00:00.000Z";

beforeAll(async () => {
  world = await openNpmWorld();
  const { registry } = world;
  const release = (name: string, version: string, time: string | null, dependencies = {}) =>
    registry.publish({ manifest: { name, version, dependencies }, time });
  release("sdk", "1.0.0", "2025-01-01T00:00:00.000Z");
  release("sdk", "1.1.0", "2025-08-21T10:20:00.000Z");
  release("sdk", "1.2.0", "2026-11-20T00:00:00.000Z");
  release("server", "1.0.0", august, { sdk: "^1.0.0" });
  release("needs-new", "1.0.0", august, { sdk: "^1.2.0" });
  release("timeless", "1.0.0", null);
  release("young", "1.0.0", "2026-11-21T00:00:00.000Z", { sdk: "^1.0.0" });
  index = await startPythonIndex();
  dir = mkdtempSync(join(tmpdir(), "lock-day-"));
  index.publish({ name: "kit", version: "1.0", time: "2025-01-01T00:00:00Z" });
  index.publish({ name: "kit", version: "1.2", time: "2026-11-20T00:00:00Z" });
  index.publish({ name: "pyserver", version: "1.0", requires: ["kit>=1"], time: august });
  index.publish({ name: "needs-new", version: "1.0", requires: ["kit>=1.2"], time: august });
  index.publish({ name: "timeless", version: "1.0", time: null });
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await index[Symbol.asyncDispose]();
  rmSync(dir, { recursive: true, force: true });
});

const npm = (name: string, day?: LockDay, version = "1.0.0") =>
  resolveLock({ ecosystem: "npm", name, version, ...(day && { day }) }, { configDir: world.configDir });
const env = () => ({ PATH: process.env.PATH, HOME: dir, UV_DEFAULT_INDEX: index.url, UV_CACHE_DIR: join(dir, "uv") });
const pypi = (name: string, day?: LockDay) => {
  const python = { extras: [], with: [], python: null, others: [] };
  return resolveLock({ ecosystem: "pypi", name, version: "1.0", python, ...(day && { day }) }, { configDir: dir, env: env() });
};
const lockOf = (answer: Resolution) => {
  if (answer.kind !== "resolved") throw new Error(answer.reason);
  if (answer.lock.ecosystem === "oci") throw new Error("an image has no tree");
  return answer.lock;
};
const told = (answer: Resolution) => {
  const { packages, day } = lockOf(answer);
  return { tree: Object.values(packages).map(({ name, version }) => `${name}@${version}`), day };
};
const by = (before: string | null, required = false): LockDay => ({ before, required });

test("npm: nothing in a tree is younger than its day; the same day gives the same bytes, and says which day it was", async () => {
  const october = by("2025-10-01T00:00:00.000Z");
  const first = await npm("server", october);
  expect(told(first)).toEqual({ tree: ["sdk@1.1.0", "server@1.0.0"], day: { before: "2025-10-01T00:00:00.000Z", kept: true } });
  expect(told(await npm("server"))).toEqual({ tree: ["sdk@1.2.0", "server@1.0.0"], day: undefined });
  expect(stableJson(lockOf(await npm("server", october)))).toBe(stableJson(lockOf(first)));
  expect(parseLock(stableJson(lockOf(first)))).toEqual(lockOf(first));
});

test("npm: where no tree is of the day it holds what there is and says so, or there is none, as policy wants", async () => {
  const [day, must] = [by("2025-10-01T00:00:00.000Z"), by("2025-10-01T00:00:00.000Z", true)];
  expect(told(await npm("needs-new", day))).toEqual({
    tree: ["needs-new@1.0.0", "sdk@1.2.0"],
    day: { before: "2025-10-01T00:00:00.000Z", kept: false },
  });
  expect(await npm("needs-new", must)).toEqual({
    kind: "unavailable",
    reason: "nothing that was published by 2025-10-01T00:00:00.000Z makes up its tree: No matching version found for sdk@^1.2.0",
  });
  expect(told(await npm("timeless", by(null)))).toEqual({ tree: ["timeless@1.0.0"], day: { before: null, kept: false } });
  expect(await npm("timeless", by(null, true))).toMatchObject({
    kind: "unavailable",
    reason: expect.stringContaining("does not say when"),
  });
  // What is not there on any day is the version's own fault.
  expect(await npm("server", day, "9.9.9")).toMatchObject({ kind: "unresolvable" });
});

test("a minimum age in .npmrc does not keep npm from installing what is locked", async () => {
  const lock = lockOf(await npm("young"));
  await world.npmrc(["min-release-age=9999"]);
  try {
    const tree = await openStore(world.path("store"), { configDir: world.configDir }).install(lock, world.path("tree"));
    expect(tree.lock).toEqual(lock);
  } finally {
    await world.npmrc([]);
  }
});

testWithUv("uv: the same, and a file without a time is none of the day", async () => {
  const day = by("2025-10-01T00:00:00.000Z");
  expect(told(await pypi("pyserver", day))).toEqual({
    tree: ["kit@1.0", "pyserver@1.0"],
    day: { before: "2025-10-01T00:00:00.000Z", kept: true },
  });
  expect(told(await pypi("pyserver")).tree).toEqual(["kit@1.2", "pyserver@1.0"]);
  expect(told(await pypi("needs-new", day))).toMatchObject({ tree: ["kit@1.2", "needs-new@1.0"], day: { kept: false } });
  expect(await pypi("needs-new", { ...day, required: true })).toMatchObject({
    kind: "unavailable",
    reason: expect.stringContaining("nothing that was published by"),
  });
  expect(told(await pypi("timeless", day))).toMatchObject({ day: { kept: false } });
  const lock = lockOf(await pypi("pyserver", day));
  expect(parseLock(stableJson(lock))).toEqual(lock);
});

const hour = 3_600_000;
const now = Date.parse("2026-11-22T15:30:00Z");
const asked = (over: Partial<Parameters<typeof lockDay>[0]>) =>
  lockDay({ publishedAt: august, asOf: "today", minimumReleaseAge: 72 * hour, required: false, now, ...over })?.before;

test("the day of a lock is today less the cooldown, or of the release, and never leaves the version itself out", () => {
  expect(asked({})).toBe("2026-11-19T00:00:00.000Z");
  expect(asked({ now: now + hour })).toBe("2026-11-19T00:00:00.000Z");
  expect(asked({ publishedAt: "2026-11-19T14:00:00Z" })).toBe("2026-11-19T15:00:00.000Z");
  expect(asked({ publishedAt: "2026-11-22T15:00:00Z" })).toBe("2026-11-22T16:00:00.000Z");
  expect(asked({ publishedAt: null })).toBe("2026-11-19T00:00:00.000Z");
  expect(asked({ minimumReleaseAge: 0 })).toBeUndefined();
  expect(asked({ asOf: "release" })).toBe("2025-08-21T11:00:00.000Z");
  expect(asked({ asOf: "release", minimumReleaseAge: 0 })).toBe("2025-08-21T11:00:00.000Z");
  expect(asked({ asOf: "release", publishedAt: null })).toBeNull();
});
