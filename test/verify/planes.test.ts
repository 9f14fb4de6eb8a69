import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ExternalError } from "../../src/lib/errors.ts";
import type { Files } from "../../src/lib/files.ts";
import { silentLog } from "../../src/lib/log.ts";
import type { Lock } from "../../src/lock/lock.ts";
import type { Inventory, Server } from "../../src/manifest/inventory.ts";
import { lockPath } from "../../src/manifest/server-id.ts";
import { queueOf, type Shards, shardsOf } from "../../src/plan/matrix.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { defaultVerifyPolicy } from "../../src/policy/defaults.ts";
import { parseScenario } from "../../src/policy/scenario/parse-scenario.ts";
import { checkJob } from "../../src/verify/job-schema.ts";
import { openLockSource } from "../../src/verify/lock-source.ts";
import { openProver } from "../../src/verify/open-prover.ts";
import type { ProofJob } from "../../src/verify/proof-job.ts";
import { lockPlan, proveFromFolder, readResults } from "../../src/verify/run-folder.ts";
import { securityFinding } from "../../src/verify/security/surface-review.ts";
import { type PlanToVerify, verifyPlan } from "../../src/verify/verify-plan.ts";
import { openProvingWorld, type ProvingWorld, settings, task } from "./proving-world.ts";

let world: ProvingWorld;
let input: PlanToVerify;
let pinnedLock: Lock;
let shards: Shards;
let row = { shard: "", id: "" };

beforeAll(async () => {
  world = await openProvingWorld();
  world.publish("tiny", "1.0.0", { tools: [{ name: "a" }] });
  world.publish("tiny", "1.0.1", { tools: [{ name: "a", description: "more words" }] });
  pinnedLock = await world.npm.lock("tiny", "1.0.0");
  input = inputFor({ [lockPath({ manifest: ".mcp.json", server: "tiny" })]: JSON.stringify(pinnedLock) });
  shards = shardsOf(queueOf(input.plan), true);
  const [only] = shards.shards;
  row = { shard: only?.id ?? "", id: only?.rows[0]?.id ?? "" };
});
afterAll(() => world[Symbol.asyncDispose]());

function inputFor(committed: Readonly<Record<string, string>>): PlanToVerify {
  const files: Files = {
    origin: "commit abc",
    list: async () => [],
    read: async (path) => (committed[path] === undefined ? null : Buffer.from(committed[path])),
    readlink: async () => null,
    sizes: async () => [],
  };
  const id = { manifest: ".mcp.json", server: "tiny" };
  const named = { ecosystem: "npm", name: "tiny", purl: "pkg:npm/tiny", version: "1.0.0", pin: "exact", span: null } as const;
  const launch = {
    command: "npx",
    args: [],
    env: { API_TOKEN: "live-secret" },
    url: null,
    headers: {},
    direct: { bin: null, args: [], env: {} },
  };
  const server: Server = {
    ...id,
    ...named,
    transport: "stdio",
    launcher: "npx",
    disabled: false,
    pins: [],
    unmanaged: null,
    files: [],
    launch,
  };
  const candidate = {
    version: "1.0.1",
    kind: "newer",
    publishedAt: null,
    claimedBump: "patch",
    deprecated: null,
    decision: { kind: "try" },
  } as const;
  const row = { ...id, package: "pkg:npm/tiny", name: "tiny", ecosystem: "npm", pin: "exact", from: "1.0.0", resolved: "1.0.0" } as const;
  const inventory: Inventory = { schema: "mcp-gitops/inventory/v1", servers: [server], problems: [] };
  const plan: Plan = {
    schema: "mcp-gitops/plan/v1",
    at: "2026-01-01T00:00:00.000Z",
    base: { branch: "main", commit: "0".repeat(40) },
    policy: "sha256:0",
    servers: [{ ...row, action: "update", why: "1.0.1 is newer", candidates: [candidate] }],
    problems: [],
  };
  return { plan, inventory, policies: { verify: defaultVerifyPolicy }, files, workTree: null, log: silentLog };
}

const source = () => openLockSource({ configDir: world.npm.configDir });

test("on one machine and over the folder of a workflow the same plan comes to the same verdicts", async () => {
  await using prover = world.prover();
  const here = await verifyPlan(input, { locks: source(), prover, log: silentLog });
  const folder = world.npm.path("run");
  await lockPlan({ ...input, shards }, folder, { locks: source() });
  const proven = await proveFromFolder(folder, row, { prover, log: silentLog });
  const there = await readResults(folder);
  expect(there[0]?.chosen?.verdict).toEqual(here[0]?.chosen?.verdict);
  expect(there[0]?.lock).toEqual(here[0]?.lock);
  expect(here[0]?.chosen?.verdict).toMatchObject({ outcome: "pass", surfaceChange: "behavioural", effectiveBump: "minor" });
  expect(readFileSync(join(folder, "tasks", `${row.id}.json`), "utf8")).not.toContain("live-secret");

  // What comes back is checked against what was sent: another lock, another contract, another server are no proof.
  const original = readFileSync(proven.path, "utf8");
  const digest = here[0]?.chosen?.verdict.lock ?? "";
  for (const forged of [
    original.replaceAll(digest, `sha256:${"0".repeat(64)}`),
    original.replace('"more words"', '"other words"'),
    original.replaceAll('"tiny"', '"tony"'),
    "{}",
    "nonsense",
  ]) {
    writeFileSync(proven.path, forged);
    await expect(readResults(folder)).rejects.toThrow(ExternalError);
  }
  rmSync(proven.path);
  expect(await readResults(folder)).toMatchObject([{ chosen: null, attempts: [], reasons: ["its proving job left no proof"] }]);
});

test("what the resolving job says of the packages stands, whatever a proving job leaves out", async () => {
  await using prover = world.prover();
  const bad = securityFinding("known-vulnerability", { subject: "left-pad GHSA-x", what: "left-pad", evidence: "left-pad@1.0.0" });
  const review = async () => ({ schema: "mcp-gitops/tree-review/v1" as const, findings: [bad], notLookedAt: [] });
  const here = await verifyPlan(input, { locks: source(), prover, review, log: silentLog });
  const folder = world.npm.path("reviewed");
  await lockPlan({ ...input, shards }, folder, { locks: source(), review });
  const { path } = await proveFromFolder(folder, row, { prover, log: silentLog });
  const file = JSON.parse(readFileSync(path, "utf8"));
  const { verdict } = file.attempts[0];
  expect(verdict).toEqual(here[0]?.chosen?.verdict);
  verdict.suites = verdict.suites.map((suite: object) => ({ ...suite, findings: [], outcome: "pass" }));
  verdict.outcome = "pass";
  writeFileSync(path, JSON.stringify(file));
  const [there] = await readResults(folder);
  expect(there?.chosen?.verdict.outcome).toBe("warn");
  expect(there?.chosen?.verdict.suites.flatMap(({ findings }) => findings)).toMatchObject([
    { code: "known-vulnerability", severity: "high" },
  ]);
});

test("a committed lock is used as it is, and a broken one is made again with a warning", async () => {
  const asked: string[] = [];
  const locks: ReturnType<typeof source> = (wanted) => {
    asked.push(wanted.version);
    return source()(wanted);
  };
  const warnings: string[] = [];
  await using prover = world.prover();
  await verifyPlan(input, { locks, prover, log: silentLog });
  expect(asked).not.toContain("1.0.0");
  const broken = inputFor({ [lockPath({ manifest: ".mcp.json", server: "tiny" })]: '{"schema":"mcp-gitops/lock/v1"}' });
  await verifyPlan({ ...broken, log: { ...silentLog, warn: (text) => warnings.push(text) } }, { locks, prover, log: silentLog });
  expect(asked).toContain("1.0.0");
  expect(warnings[0]).toContain("tiny (.mcp.json)");
});

test.each([
  ["dies at once", "process.exit(9)"],
  ["says what is no JSON", 'console.log("hello"); setInterval(() => {}, 1000)'],
  ["answers what was not asked", 'console.log(JSON.stringify({ id: "other", proof: {} })); setInterval(() => {}, 1000)'],
  [
    "answers with what is no proof",
    'process.stdin.once("data", () => console.log(JSON.stringify({ id: "job", proof: { schema: "mcp-gitops/proof/v1" } })))',
  ],
  ["ends without an answer", 'process.stdin.once("data", () => process.exit(0))'],
])("a proving plane that %s is an error of infrastructure", async (_, script) => {
  const { launch } = task("x", { versions: [] });
  const job: ProofJob = {
    schema: "mcp-gitops/proof-job/v1",
    id: "job",
    mode: "record",
    manifest: ".mcp.json",
    server: "x",
    package: null,
    launch,
    from: null,
    pinned: null,
    candidate: null,
    pinnedMissing: null,
    baseline: null,
    claimedBump: null,
    settings,
  };
  const plane = openProver({ argv: [process.execPath, "-e", script], env: { PATH: process.env.PATH } });
  await expect(plane.prove(job)).rejects.toMatchObject({ kind: "external" });
  await plane[Symbol.asyncDispose]();
});

test("where nothing separates, each job has a process of its own", async () => {
  const script =
    'process.stdin.once("data", (line) => console.log(JSON.stringify({ id: JSON.parse(line).id, error: { kind: "external", message: String(process.pid) } })))';
  const plane = openProver({ argv: [process.execPath, "-e", script], env: { PATH: process.env.PATH }, alone: true });
  const { launch } = task("x", { versions: [] });
  const job = {
    schema: "mcp-gitops/proof-job/v1",
    mode: "record",
    manifest: "m",
    server: "x",
    package: null,
    launch,
    from: null,
    pinned: null,
    candidate: null,
    pinnedMissing: null,
    baseline: null,
    claimedBump: null,
    settings,
  } as const;
  const words = await Promise.all(["a", "b", "c"].map((id) => plane.prove({ ...job, id }).catch((error: Error) => error.message)));
  expect(new Set(words).size).toBe(3);
  await plane[Symbol.asyncDispose]();
});

test("scenarios come with the policies, from the base; what the judged commit brings itself is not asked, and not handed over", async () => {
  const scenarios = { tiny: await parseScenario("tiny.yaml", Buffer.from("scenarios: [{ name: one, steps: [{ call: a }] }]")) };
  const brought = inputFor({ "policies/scenarios/tiny.yaml": "scenarios: [{ name: steal, credentials: real, steps: [{ call: a }] }]" });
  await using prover = world.prover();
  const suiteOf = async (given: PlanToVerify, name: string) => {
    const folder = world.npm.path(name);
    await lockPlan({ ...given, shards }, folder, { locks: source() });
    expect(readFileSync(join(folder, "tasks", `${row.id}.json`), "utf8")).not.toContain("steal");
    const { result } = await proveFromFolder(folder, row, { prover, log: silentLog });
    return result.attempts[0]?.verdict.suites.find(({ suite }) => suite === "integration");
  };
  expect(await suiteOf(brought, "brought")).toBeUndefined();
  const asked = await suiteOf({ ...brought, policies: { ...brought.policies, scenarios } }, "asked");
  expect(asked).toMatchObject({ outcome: "pass", findings: [] });
});

test("a job whose scenarios are none is refused", () => {
  const { launch } = task("x", { versions: [] });
  const rest = { from: null, pinned: null, candidate: null, pinnedMissing: null, baseline: null, claimedBump: null, package: null };
  const job = { schema: "mcp-gitops/proof-job/v1", id: "job", mode: "record", manifest: "m", server: "x", launch, settings, ...rest };
  expect(checkJob(job)).toBe(job);
  const scenarios = { scenarios: [{ name: "a", steps: [{ run: "rm -rf" }] }] };
  expect(() => checkJob({ ...job, scenarios })).toThrow(expect.objectContaining({ code: "document" }));
});

test("a row that is no row is refused before it becomes a path", async () => {
  mkdirSync(world.npm.path("empty"), { recursive: true });
  const ports = { prover: world.prover(), log: silentLog };
  await expect(proveFromFolder(world.npm.path("empty"), { shard: "s", id: "../../etc/passwd" }, ports)).rejects.toMatchObject({
    code: "usage",
  });
  await expect(proveFromFolder(world.npm.path("empty"), { shard: "s", id: "absent" }, ports)).rejects.toMatchObject({ code: "document" });
});
