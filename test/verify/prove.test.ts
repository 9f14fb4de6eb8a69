import { readdirSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { problemOf } from "../../src/ledger/event-types.ts";
import { digestOf } from "../../src/lib/canonical.ts";
import { dummyFor } from "../../src/verify/environment.ts";
import type { Finding } from "../../src/verify/verdict.ts";
import { verifiedEvents } from "../../src/verify/verified-events.ts";
import type { VerifyResult } from "../../src/verify/verify-server.ts";
import { openProvingWorld, type ProvingWorld, settings, task } from "./proving-world.ts";

let world: ProvingWorld;

beforeAll(async () => {
  world = await openProvingWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

const findings = (result: VerifyResult, index = -1): readonly Finding[] =>
  result.attempts.at(index)?.verdict.suites.flatMap((suite) => suite.findings) ?? [];
const codes = (result: VerifyResult, index = -1) => findings(result, index).map(({ code }) => code);

test("pinned and candidate are started and compared; the proof names the lock it was made from", async () => {
  const echo = { name: "echo", annotations: { readOnlyHint: true } };
  world.publish("grows", "1.0.0", { tools: [echo] });
  world.publish("grows", "1.0.1", { tools: [echo, { name: "more" }] });
  const result = await world.verify(task("grows", { pinned: "1.0.0", versions: ["1.0.1"] }));
  const verdict = result.chosen?.verdict;
  expect(verdict).toMatchObject({ from: "1.0.0", to: "1.0.1", outcome: "pass", surfaceChange: "additive", effectiveBump: "minor" });
  expect(verdict?.lock).toBe(digestOf(result.lock));
  expect(result.chosen?.contract).toMatchObject({ lock: verdict?.lock, tools: [{ name: "echo" }, { name: "more" }] });
  expect(result.reasons).toEqual(["1.0.1 passes (additive)"]);
  expect(verdict?.notLookedAt).toEqual([
    "suite performance",
    "security, behaviour: programs that ran for less than 0.1 s; which hosts it tried to reach",
    "security, the packages of its tree: no registry and no ledger was asked",
  ]);
});

test("a server starts in a repository of git, as its clients start it", async () => {
  const asks = `const { execFileSync: git } = require("node:child_process");
    if (git("git", ["rev-parse", "--is-inside-work-tree"], { encoding: "utf8" }) !== "true\\n") process.exit(3);
    if (git("git", ["status", "--porcelain"], { encoding: "utf8" }) !== "") process.exit(4);`;
  world.publish("wants-git", "1.0.0", { tools: [{ name: "a" }], before: asks });
  const result = await world.verify(task("wants-git", { versions: ["1.0.0"], pinned: null }));
  expect(result.chosen?.verdict.outcome, JSON.stringify(findings(result))).toBe("pass");
});

test("a patch that renames a tool is breaking, and major", async () => {
  world.publish("renames", "1.0.0", { tools: [{ name: "a-b" }] });
  world.publish("renames", "1.0.1", { tools: [{ name: "a_b" }] });
  const result = await world.verify(task("renames", { pinned: "1.0.0", versions: ["1.0.1"] }));
  expect(result.chosen?.verdict).toMatchObject({ outcome: "warn", surfaceChange: "breaking", effectiveBump: "major" });
  expect(codes(result)).toContain("surface-breaking");
});

test("a version that does not start fails with its reason, one that cannot be locked too, and the next best is tried", async () => {
  world.publish("breaks", "1.0.0", { tools: [{ name: "a" }] });
  world.publish("breaks", "1.0.1", { tools: [{ name: "a" }] });
  world.publish("breaks", "1.0.2", { tools: [{ name: "a" }], before: 'require("not-in-the-package");' });
  world.npm.registry.publish({ manifest: { name: "breaks", version: "1.0.3", dependencies: { "no-such-package": "1" } } });
  const result = await world.verify(task("breaks", { pinned: "1.0.0", versions: ["1.0.3", "1.0.2", "1.0.1"] }));
  expect(result.attempts.map(({ verdict }) => verdict.outcome)).toEqual(["fail", "fail", "pass"]);
  expect(result.reasons[0]).toContain("no-such-package");
  expect(result.reasons[1]).toContain("not-in-the-package");
  expect(result.chosen?.verdict).toMatchObject({ to: "1.0.1", surfaceChange: "none", effectiveBump: "patch" });
  expect(result.lock?.version).toBe("1.0.1");
});

test("where the pinned version does not run either, the candidate is judged on its own, or by what was recorded before", async () => {
  world.publish("heals", "1.0.0", { before: "process.exit(3);" });
  world.publish("heals", "1.0.1", { tools: [{ name: "a" }] });
  const alone = await world.verify(task("heals", { pinned: "1.0.0", versions: ["1.0.1"] }));
  expect(alone.chosen?.verdict).toMatchObject({ outcome: "warn", surfaceChange: null, effectiveBump: null });
  expect(findings(alone)).toMatchObject([{ code: "pinned-fails", severity: "medium" }]);
  const recorded = { ...alone.chosen?.contract, lock: null, tools: [] } as never;
  const compared = await world.verify(
    task("heals", { pinned: "1.0.0", versions: ["1.0.1"], committed: { lock: null, contract: recorded } }),
  );
  expect(compared.chosen?.verdict).toMatchObject({ outcome: "pass", surfaceChange: "additive" });
});

test("a first pin has nothing to be compared with", async () => {
  world.publish("fresh", "1.0.0", { tools: [{ name: "a" }] });
  const result = await world.verify(task("fresh", { versions: ["1.0.0"] }));
  expect(result.chosen?.verdict).toMatchObject({ from: null, to: "1.0.0", outcome: "pass", surfaceChange: null, effectiveBump: null });
  expect(result.chosen?.contract?.tools).toHaveLength(1);
});

test("a server that stays silent is asked twice, then fails; one that only makes a mess passes with findings", async () => {
  world.publish("silent", "1.0.0", { before: "setInterval(() => {}, 1000); return;" });
  world.publish("messy", "1.0.0", {
    tools: [{ name: "a" }],
    before: 'console.log("ready!"); process.on("exit", () => { process.exitCode = 7; });',
  });
  const quick = { ...settings, budget: { ...settings.budget, start: 1000 } };
  const [silent, messy] = await Promise.all([
    world.verify(task("silent", { versions: ["1.0.0"], settings: quick })),
    world.verify(task("messy", { versions: ["1.0.0"] })),
  ]);
  expect(silent.attempts[0]?.verdict.outcome).toBe("fail");
  expect(codes(silent)).toEqual(["timeout", "no-contract"]);
  expect(messy.chosen?.verdict.outcome).toBe("pass");
  expect(codes(messy).sort()).toEqual(["exit-code", "noise"]);
});

test("a server sees nothing of this environment but the credential that policy names, and cannot carry that out", async () => {
  const before = 'tools.push({ name: "x", description: JSON.stringify(process.env), inputSchema: { type: "object" } });';
  world.publish("curious", "1.0.0", { before, tools: [{ name: "look", annotations: { readOnlyHint: true } }] });
  process.env.CURIOUS_REAL = "s3cret-of-the-house";
  process.env.GITHUB_TOKEN_OF_THE_HOUSE = "never-to-be-seen";
  try {
    const env = { API_KEY: "${REAL}", OTHER_TOKEN: "literal-secret", MODE: "fast", PLAIN: "${UNSET}" };
    const credentials = { REAL: { from: "environment", name: "CURIOUS_REAL" } } as const;
    const launch = { ...task("curious", { versions: [] }).launch, env };
    const result = await world.verify(task("curious", { versions: ["1.0.0"], launch, settings: { ...settings, credentials } }));
    const words = JSON.stringify(result.attempts);
    expect(words).not.toContain("s3cret-of-the-house");
    expect(words).not.toContain("never-to-be-seen");
    expect(words).not.toContain("literal-secret");
    const seen = JSON.parse(String(result.chosen?.contract?.tools.find(({ name }) => name === "x")?.description));
    expect(seen).toMatchObject({ API_KEY: "[redacted]", OTHER_TOKEN: dummyFor("OTHER_TOKEN"), MODE: "fast", PLAIN: dummyFor("UNSET") });
    expect(result.chosen?.verdict.notLookedAt.join()).toContain("a tool call");
  } finally {
    delete process.env.CURIOUS_REAL;
    delete process.env.GITHUB_TOKEN_OF_THE_HOUSE;
  }
});

test("trouble of the registry is inconclusive and ends the search", async () => {
  world.publish("waits", "1.0.1", {});
  world.npm.registry.fault("/waits", { kind: "status", status: 500 });
  const result = await world.verify(task("waits", { versions: ["1.0.1", "1.0.0"] }));
  world.npm.registry.heal();
  expect(result).toMatchObject({ chosen: null, attempts: [{ verdict: { outcome: "inconclusive" } }] });
});

test("what policy requires and nobody can look at makes the outcome inconclusive", async () => {
  world.publish("strict", "1.0.0", {});
  const result = await world.verify(
    task("strict", { versions: ["1.0.0"], settings: { ...settings, required: ["health", "integration"] } }),
  );
  expect(result.attempts[0]?.verdict.outcome).toBe("inconclusive");
  expect(result.reasons[0]).toContain("suite integration (required by policy)");
});

test("a remote that is away is inconclusive: nothing is said about it", async () => {
  const launch = { ...task("x", { versions: [] }).launch, transport: "http", url: "http://127.0.0.1:9/mcp" } as const;
  const result = await world.verify(task("far", { versions: [], launch, package: null, name: null }));
  expect(result.attempts[0]?.verdict).toMatchObject({ outcome: "inconclusive", to: null, lock: null, suites: [{ suite: "contract" }] });
});

test("every attempt is an event that the ledger takes, and nothing is left behind", async () => {
  world.publish("counted", "1.0.0", {});
  const result = await world.verify(task("counted", { versions: ["9.9.9", "1.0.0"] }));
  const events = verifiedEvents([result]);
  expect(events.map(({ data }) => data.outcome)).toEqual(["fail", "pass"]);
  expect(events.map(({ type, data }) => problemOf(type, data))).toEqual([null, null]);
  expect(readdirSync(world.npm.path("store-trees"))).toEqual([]);
});
