import { expect, test } from "vitest";
import { makePlan } from "../../src/plan/make-plan.ts";
import type { Lookup, Release } from "../../src/registry/registry.ts";
import { inputs, pinned, planOne, policies, purl, release } from "./scene.ts";

const digests = new Map(["1.0.0", "1.1.0", "1.1.0-alpine", "latest"].map((tag, at) => [tag, Buffer.alloc(32, at + 1)]));
const releases: Release[] = [...digests].map(([tag, digest]) =>
  release(tag, { integrity: `sha256-${digest.toString("base64")}`, publishedAt: null }),
);
const lookup: Lookup = { kind: "found", purl, releases, tags: { latest: "latest" } };
const written = (tag: string) => `${tag}@sha256:${digests.get(tag)?.toString("hex")}`;
const problemsOf = (text: string) => {
  const server = pinned(text, { ecosystem: "oci", name: "example/weather", pin: "digest" });
  return makePlan(inputs(server, lookup)).problems.map(({ code, severity }) => `${code} ${severity}`);
};
const plan = (text: string | null, pin: "digest" | "tag" | "none") =>
  planOne(pinned(text, { ecosystem: "oci", name: "example/weather", pin }), lookup, { policies: policies({ minimumReleaseAge: 0 }) });

test("what an image's tag names today is pinned by its digest", () => {
  expect(plan("1.0.0", "tag")).toMatchObject({ action: "pin", candidates: [{ version: written("1.0.0"), kind: "pin" }] });
  expect(plan(null, "none")).toMatchObject({ action: "pin", candidates: [{ version: written("latest"), kind: "pin" }] });
  expect(plan("1.0.0", "tag").why).toBe("1.0.0 is what runs today without a pin");
});

test("a tag with its digest is followed as a version, to images of the same kind only", () => {
  const row = plan(written("1.0.0"), "digest");
  expect(row).toMatchObject({ action: "update", resolved: "1.0.0" });
  expect(row.candidates.map(({ version, kind, claimedBump }) => [version, kind, claimedBump])).toEqual([
    [written("1.1.0"), "newer", "minor"],
  ]);
  expect(plan(written("1.1.0"), "digest")).toMatchObject({ action: "current", candidates: [] });
  expect(plan(written("1.1.0-alpine"), "digest")).toMatchObject({ action: "current", candidates: [] });
});

test("a tag that names another image now is told, with the digest to go on to", () => {
  const before = `1.0.0@sha256:${"0f".repeat(32)}`;
  const row = plan(before, "digest");
  expect(row.candidates.map(({ version, kind, claimedBump }) => [version, kind, claimedBump])).toEqual([
    [written("1.1.0"), "newer", "minor"],
    [written("1.0.0"), "newer", "none"],
  ]);
  const moving = plan(`latest@sha256:${"0f".repeat(32)}`, "digest");
  expect(moving).toMatchObject({ action: "update", candidates: [{ version: written("latest"), kind: "newer" }] });
  expect(moving.why).toBe("the tag latest names another image now than the one that is pinned");
  expect(problemsOf(before)).toEqual(["tag-moved medium"]);
  expect(problemsOf(`latest@sha256:${"0f".repeat(32)}`)).toEqual(["tag-moved info"]);
  expect(problemsOf(written("1.0.0"))).toEqual([]);
});

test("the digest of one platform of what a tag names is no other image", () => {
  const arm = Buffer.alloc(32, 99);
  const parts = releases.map((one) => (one.version === "latest" ? { ...one, parts: [`sha256-${arm.toString("base64")}`] } : one));
  const server = pinned(`latest@sha256:${arm.toString("hex")}`, { ecosystem: "oci", name: "example/weather", pin: "digest" });
  expect(planOne(server, { ...lookup, releases: parts })).toMatchObject({ action: "current", candidates: [] });
});

test("a digest alone stays: nothing says which version it is", () => {
  expect(plan(`sha256:${"0f".repeat(32)}`, "digest")).toMatchObject({ action: "current", candidates: [] });
});

test("a tag whose digest nobody told takes no place: it would be a name that moves", () => {
  const untold: Lookup = { ...lookup, releases: releases.map((one) => (one.version === "1.1.0" ? { ...one, integrity: null } : one)) };
  const server = pinned(written("1.0.0"), { ecosystem: "oci", name: "example/weather", pin: "digest" });
  const row = planOne(server, untold, { policies: policies({ minimumReleaseAge: 0 }) });
  expect(row).toMatchObject({ action: "held", why: "the digest of 1.1.0 is not known, and a tag alone is no pin" });
  expect(row.candidates).toMatchObject([{ version: "1.1.0", decision: { kind: "hold", rule: "digest" } }]);
});
