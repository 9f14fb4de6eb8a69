import { expect, test } from "vitest";
import type { Lookup, Release } from "../../src/registry/registry.ts";
import { pinned, planOne, policies, purl, release } from "./scene.ts";

const digests = new Map(["1.0.0", "1.1.0", "1.1.0-alpine", "latest"].map((tag, at) => [tag, Buffer.alloc(32, at + 1)]));
const releases: Release[] = [...digests].map(([tag, digest]) =>
  release(tag, { integrity: `sha256-${digest.toString("base64")}`, publishedAt: null }),
);
const lookup: Lookup = { kind: "found", purl, releases, tags: { latest: "latest" } };
const written = (tag: string) => `${tag}@sha256:${digests.get(tag)?.toString("hex")}`;
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

test("a digest alone stays: nothing says which version it is", () => {
  expect(plan(`sha256:${"0f".repeat(32)}`, "digest")).toMatchObject({ action: "current", candidates: [] });
});
