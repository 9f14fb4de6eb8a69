import { expect, test } from "vitest";
import type { Finding } from "../../src/verify/verdict.ts";
import { tinyServer } from "../verify/tiny-server.ts";
import { type CliWorld, eagerPolicies, manifest, openCliWorld, sideBySide } from "./world.ts";

const august = "2025-08-21T10:00:00.000Z";
const lately = new Date(Date.now() - 3_600_000).toISOString();

/** A server whose schemas come out of a dependency that floats: what was published later leaves their `type` out. */
function publish({ registry }: CliWorld, newKit: string | null): void {
  const kit = (version: string, schema: object, time: string | null) =>
    registry.publish({
      manifest: { name: "kit", version },
      files: { "index.js": `module.exports = ${JSON.stringify(schema)};\n` },
      time,
    });
  kit("1.0.0", { type: "object" }, "2025-01-01T00:00:00.000Z");
  kit("1.1.0", {}, newKit);
  for (const [version, time] of [
    ["2025.8.21", august],
    ["2025.9.1", "2025-09-01T00:00:00.000Z"],
  ] as const) {
    registry.publish({
      manifest: { name: "floating-mcp", version, bin: "server.js", dependencies: { kit: "^1.0.0" } },
      files: { "server.js": tinyServer([{ name: "echo" }], "for (const tool of tools) tool.inputSchema = require('kit');") },
      time,
    });
  }
}

const files = {
  ".mcp.json": manifest({ floating: "floating-mcp@2025.8.21" }),
  "policies/verify.yaml": eagerPolicies["policies/verify.yaml"],
};
const codes = (verdict: { suites: { findings: Finding[] }[] }) =>
  verdict.suites.flatMap(({ findings }) => findings.map(({ code }) => code));
const finding = (verdict: { suites: { findings: Finding[] }[] }, code: string) =>
  verdict.suites.flatMap(({ findings }) => findings).find((one) => one.code === code);

test("a pin runs as it was meant with the lock of the day it was published, and not with today's", sideBySide, async () => {
  await using world = await openCliWorld({ ...files, "policies/update.yaml": eagerPolicies["policies/update.yaml"] });
  publish(world, lately);
  const now = (...more: string[]) => world.run(["verify", "--now", "--json", ...more]);
  const [today, then] = [(await now()).json(), (await now("--as-of", "release")).json()];
  expect(codes(today)).toContain("strict-refusal");
  expect(codes(then)).not.toContain("strict-refusal");
  expect(finding(then, "lock-day")).toMatchObject({ severity: "info", message: expect.stringContaining("2025-08-21T11:00:00.000Z") });
  expect(today.lock).not.toBe(then.lock);
  expect((await world.run(["verify", "--as-of", "release"])).stderr).toContain("--as-of goes with --now");
  expect((await now("--as-of", "yesterday")).code).toBe(2);
});

test("cooldown reaches the packages under a candidate, and the lock that is proposed says until when", sideBySide, async () => {
  await using world = await openCliWorld(files);
  publish(world, lately);
  const cycle = await world.run(["cycle"]);
  expect(cycle.code, cycle.stdout + cycle.stderr).toBe(0);
  const { text } = await world.fixture.origin.git(["show", "mcp-gitops/=2emcp.json/floating:.mcp/=2emcp.json/floating/lock.json"]);
  const lock = JSON.parse(text);
  expect(lock.packages["node_modules/kit"].version).toBe("1.0.0");
  expect(lock.day).toEqual({ before: expect.stringMatching(/^20\d\d-\d\d-\d\dT00:00:00\.000Z$/), kept: true });
});

test("where policy requires the cooldown and no tree keeps it, the candidate is tried again another day", sideBySide, async () => {
  await using world = await openCliWorld({ ...files, "policies/update.yaml": "defaults:\n  lockCooldown: required\n" });
  publish(world, lately);
  world.registry.unpublish("kit", "1.0.0");
  const ended = await world.run(["verify", "--json"]);
  expect([ended.code, ended.json().outcome]).toEqual([3, "inconclusive"]);
  expect(finding(ended.json(), "registry-unavailable")?.message).toMatch(/nothing that was published by \S+ makes up its tree/);
});

test("a registry that says no times for what is underneath is told of, and such a change waits for a person", sideBySide, async () => {
  await using world = await openCliWorld({
    ...files,
    "policies/update.yaml": "defaults:\n  automerge: major\n  automergeWithoutIsolation: true\n",
  });
  publish(world, null);
  const verdict = (await world.run(["verify", "--json"])).json();
  expect(finding(verdict, "cooldown-not-applied")).toMatchObject({
    severity: "medium",
    message: "cooldown could not be applied to transitive packages",
    evidence: expect.stringContaining("kit@1.1.0 has no time"),
  });
  const cycle = await world.run(["cycle", "--merge"]);
  expect(cycle.stdout).toContain("a finding wants a person's eye: cooldown could not be applied");
});
