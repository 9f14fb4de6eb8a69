import { expect, test } from "vitest";
import { affected, type FakeOsv, startOsv } from "../fakes/osv.ts";
import { tinyServer } from "../verify/tiny-server.ts";
import { type CliWorld, eagerPolicies, echo, manifest, openCliWorld, sideBySide } from "./world.ts";

const id = "GHSA-aaaa-bbbb-cccc";
const hour = 3_600_000;
const ago = (milliseconds: number) => new Date(Date.now() - milliseconds).toISOString();

interface Release {
  readonly age?: number;
  readonly licence?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Publishes a server, or a package under one, of an age. */
function publish(
  { registry }: CliWorld,
  name: string,
  version: string,
  { age = 1000 * hour, licence = "MIT", dependencies = {} }: Release = {},
): void {
  const manifest = { name, version, bin: "server.js", license: licence, dependencies };
  registry.publish({ manifest, files: { "server.js": tinyServer([echo]) }, time: ago(age) });
}

async function openWorld(
  verify: string,
  osv: FakeOsv | null,
  update = "defaults:\n  automergeWithoutIsolation: true\n",
): Promise<CliWorld> {
  const advisories = osv === null ? "" : `advisories: { osv: "${osv.url}" }\n`;
  return openCliWorld({
    ".mcp.json": manifest({ weather: "weather-mcp@1.0.0" }),
    "policies/verify.yaml": `${advisories}${verify}`,
    "policies/update.yaml": update,
  });
}

test(
  "a version that is the first to close a known hole waits for no cooldown, and the proposal says what it fixes; later ones wait",
  sideBySide,
  async () => {
    await using osv = await startOsv();
    osv.tell({
      id,
      database_specific: { severity: "HIGH" },
      affected: [affected("npm", "weather-mcp", { introduced: "0" }, { fixed: "1.0.1" })],
    });
    await using world = await openWorld("defaults:\n  budget: { start: 10 seconds }\n", osv);
    publish(world, "weather-mcp", "1.0.0");
    publish(world, "weather-mcp", "1.0.1", { age: 2 * hour });
    publish(world, "weather-mcp", "1.0.2", { age: hour });
    const plan = (await world.run(["detect", "--dry-run", "--json"])).json();
    expect(plan.servers[0]).toMatchObject({ action: "update", why: `1.0.1 is newer than 1.0.0, and closes ${id}` });
    expect(plan.servers[0].candidates).toMatchObject([
      { version: "1.0.2", decision: { kind: "hold", rule: "minimum-release-age" } },
      { version: "1.0.1", closes: [id], decision: { kind: "try" } },
    ]);
    const cycle = await world.run(["cycle", "--json"]);
    expect(cycle.code, cycle.stderr).toBe(0);
    const { text } = await world.origin.git(["log", "--all", "-p", "--format=%B"]);
    expect(text).toContain(`| **fixes** | known vulnerabilities, 1: weather-mcp (${id}, high) |`);
  },
);

test("where nobody can tell of holes everything waits, and the plan says so", sideBySide, async () => {
  await using osv = await startOsv();
  osv.fault("/querybatch", { kind: "status", status: 500 });
  await using world = await openWorld("", osv);
  publish(world, "weather-mcp", "1.0.0");
  publish(world, "weather-mcp", "1.0.1", { age: hour });
  const plan = (await world.run(["detect", "--dry-run", "--json"])).json();
  expect(plan.servers[0].action).toBe("held");
  expect(plan.notLookedAt.join()).toContain("close known vulnerabilities of npm packages: ");
});

test("a hole anywhere in the tree is found, and what would have passed warns", sideBySide, async () => {
  await using osv = await startOsv();
  osv.tell({
    id,
    summary: "Path traversal",
    database_specific: { severity: "HIGH" },
    affected: [affected("npm", "deep", { introduced: "0" }, { fixed: "2.0.0" })],
  });
  await using world = await openWorld(eagerPolicies["policies/verify.yaml"], osv, eagerPolicies["policies/update.yaml"]);
  publish(world, "deep", "1.0.0");
  publish(world, "deep", "2.0.0");
  publish(world, "middle", "1.0.0", { dependencies: { deep: "1.0.0" } });
  publish(world, "weather-mcp", "1.0.0");
  publish(world, "weather-mcp", "1.0.1", { dependencies: { middle: "1.0.0" } });
  const ended = await world.run(["verify", "--suite", "security", "--json"]);
  const [{ suites }] = [ended.json()].flat();
  const { outcome, findings } = suites.find(({ suite }: { suite: string }) => suite === "security");
  expect(outcome, JSON.stringify(findings)).toBe("warn");
  expect(findings.find(({ code }: { code: string }) => code === "known-vulnerability")).toMatchObject({
    severity: "high",
    evidence: expect.stringContaining(`deep@1.0.0: Path traversal (${id}, high, <2.0.0)`),
    fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
  });
  expect(osv.asked).toEqual(
    expect.arrayContaining(["npm:deep@1.0.0", "npm:middle@1.0.0", "npm:weather-mcp@1.0.1", "npm:weather-mcp@1.0.0"]),
  );
});

test("a licence that policy does not list fails, is told by what is under it, and passes once it is waived", sideBySide, async () => {
  const rules =
    "defaults:\n  required: [health, contract, compliance]\n  budget: { start: 10 seconds }\n  compliance: { licences: [MIT], minimumAge: 3 days }\n";
  await using world = await openWorld(rules, null);
  publish(world, "copyleft", "1.0.0", { licence: "GPL-3.0-only" });
  publish(world, "weather-mcp", "1.0.0");
  publish(world, "weather-mcp", "1.0.1", { dependencies: { copyleft: "1.0.0" } });
  const ended = await world.run(["verify", "--json", "--dry-run", "--sarif", world.path("v.sarif")]);
  expect(ended.code).toBe(1);
  const verdict = ended.json();
  const { outcome, findings } = verdict.suites.find(({ suite }: { suite: string }) => suite === "compliance");
  expect([verdict.outcome, outcome]).toEqual(["fail", "fail"]);
  expect(findings).toMatchObject([{ code: "licence-not-listed", severity: "high", evidence: "copyleft@1.0.0" }]);
  await world.fixture.push({
    "policies/waivers.yaml": `waivers:\n  - { fingerprint: "${findings[0].fingerprint}", reason: linked to nothing of ours, author: ann, expires: "2099-12-31" }\n`,
  });
  const again = (await world.run(["verify", "--json", "--dry-run"])).json();
  expect(again.outcome).toBe("pass");
  expect(again.suites.find(({ suite }: { suite: string }) => suite === "compliance").findings).toMatchObject([
    { severity: "info", waived: { author: "ann" } },
  ]);
});

test("a licence in a policy that SPDX does not know is a mistake with its place", sideBySide, async () => {
  await using world = await openWorld("defaults:\n  compliance:\n    licences: [MIT, Apache]\n", null);
  publish(world, "weather-mcp", "1.0.0");
  const ended = await world.run(["detect", "--dry-run"]);
  expect(ended.code).toBe(2);
  expect(ended.stderr).toContain("policies/verify.yaml:3:21");
});
