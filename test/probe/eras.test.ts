import { expect, test } from "vitest";
import { probed, toolNames } from "./start.ts";

const answered = (era: "legacy" | "modern") => ({
  era,
  outcome: "answered",
  protocolVersion: era === "modern" ? "2026-07-28" : "2025-11-25",
});

test("a legacy server refuses the unknown opening and serves the rest, in one start", async () => {
  const result = await probed("sdk-legacy.mjs");
  expect(result).toMatchObject({ outcome: "answered", starts: 1, eras: [answered("legacy"), { era: "modern", outcome: "refused" }] });
  expect(result.contract?.eras).toEqual([{ era: "legacy", protocolVersion: "2025-11-25" }]);
});

test("a server of both eras answers in both", async () => {
  const [same, differs] = await Promise.all([probed("dual-era.mjs"), probed("dual-era.mjs", ["differs"])]);
  expect(same).toMatchObject({ outcome: "answered", eras: [answered("legacy"), { ...answered("modern"), note: null }] });
  expect(same.contract?.eras.map(({ era }) => era)).toEqual(["modern", "legacy"]);
  expect(differs.eras[1]).toMatchObject({ ...answered("modern"), note: "it promises something else in this era" });
});

test("a server of the modern era alone is no failure", async () => {
  const result = await probed("modern-only.mjs", [], { call: true });
  expect(result).toMatchObject({ outcome: "answered", eras: [{ era: "legacy", outcome: "refused" }, answered("modern")] });
  expect(toolNames(result)).toEqual(["look"]);
  expect(result.call).toMatchObject({ tool: "look", outcome: "answered" });
});

test("a server that its first request binds to an era speaks both all the same", async () => {
  const result = await probed("bound-era.mjs");
  expect(result).toMatchObject({ outcome: "answered", starts: 2, eras: [answered("legacy"), answered("modern")] });
  expect(toolNames(result)).toEqual(["look"]);
});

test("a server that ends over a request before `initialize` gets others, and strict is not flaky", async () => {
  const result = await probed("strict-order.mjs");
  expect(result).toMatchObject({
    outcome: "answered",
    starts: 3,
    conduct: { flaky: null },
    eras: [answered("legacy"), { era: "modern", outcome: "silent" }],
  });
});

test("a server that is silent over an unknown method is a legacy server", async () => {
  const result = await probed("mute.mjs");
  expect(result).toMatchObject({ outcome: "answered", starts: 1, eras: [answered("legacy"), { era: "modern", outcome: "silent" }] });
});

test("only the eras that were asked for are asked", async () => {
  const [legacy, modern] = await Promise.all([
    probed("strict-order.mjs", [], { eras: ["legacy"] }),
    probed("dual-era.mjs", [], { eras: ["modern"] }),
  ]);
  expect(legacy).toMatchObject({ outcome: "answered", starts: 1, eras: [answered("legacy"), { outcome: "not-asked" }] });
  expect(modern).toMatchObject({ outcome: "answered", starts: 1, eras: [{ outcome: "not-asked" }, answered("modern")] });
});
