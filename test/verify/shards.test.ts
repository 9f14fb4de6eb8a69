import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { ExternalError } from "../../src/lib/errors.ts";
import { silentLog } from "../../src/lib/log.ts";
import type { Inventory, Server } from "../../src/manifest/inventory.ts";
import { queueOf, shardsOf } from "../../src/plan/matrix.ts";
import type { Plan, PlannedServer } from "../../src/plan/plan.ts";
import { defaultVerifyPolicy } from "../../src/policy/defaults.ts";
import { serversAtOnce } from "../../src/verify/capacity.ts";
import { expectedOf, type Prover } from "../../src/verify/open-prover.ts";
import type { ProofJob } from "../../src/verify/proof-job.ts";
import { lockPlan, proveFromFolder, readResults, shardTasks, writeLeftOut } from "../../src/verify/run-folder.ts";
import type { Outcome, Proof } from "../../src/verify/verdict.ts";
import { type PlanToVerify, verifyPlan } from "../../src/verify/verify-plan.ts";

/* Shards, time limits and merging, over remotes: what the proving plane says is given, so that only the order of things is looked at. */

const manifest = ".mcp.json";

function fleet(count: number): PlanToVerify {
  const names = Array.from({ length: count }, (_, at) => `s${at}`);
  const servers = names.map((server): Server => {
    const launch = { command: null, args: [], env: {}, url: "http://127.0.0.1:9/", headers: {}, direct: null };
    const none = { ecosystem: null, name: null, purl: null, version: null, span: null } as const;
    return {
      ...{ manifest, server, ...none, pin: "none", transport: "http", launcher: "remote", disabled: false },
      ...{ pins: [], unmanaged: null, files: [], launch },
    } as unknown as Server;
  });
  const rows = names.map((server): PlannedServer => {
    const none = { package: null, name: null, ecosystem: null, from: null, resolved: null } as const;
    return { manifest, server, ...none, pin: "none", action: "contract", why: "", candidates: [] };
  });
  const plan: Plan = {
    schema: "mcp-gitops/plan/v1",
    at: "2026-01-01T00:00:00.000Z",
    base: { branch: "main", commit: "0".repeat(40) },
    policy: "",
    servers: rows,
    problems: [],
  };
  const inventory: Inventory = { schema: "mcp-gitops/inventory/v1", servers, problems: [] };
  const files = { origin: "", list: async () => [], read: async () => null, readlink: async () => null, sizes: async () => [] };
  return { plan, inventory, policies: { verify: defaultVerifyPolicy }, files, workTree: null, log: silentLog };
}

function proofOf(job: ProofJob, outcome: Outcome, code = "told"): Proof {
  const { manifest, server, package: purl, from, to, lock } = expectedOf(job);
  const suites = ["health", "contract"].map((suite) => ({
    suite,
    outcome,
    findings: [{ code, severity: "medium" as const, message: `${server} ${outcome}`, evidence: "" }],
  }));
  const isolation = { kind: "remote", separated: true, network: "open", filesystem: "private", missing: [] } as const;
  const judged = {
    outcome,
    surfaceChange: null,
    effectiveBump: null,
    lock,
    contract: null,
    changes: [],
    suites,
    isolation,
    notLookedAt: [],
  };
  return {
    schema: "mcp-gitops/proof/v1",
    contract: null,
    timings: {},
    verdict: { schema: "mcp-gitops/verdict/v1", manifest, server, package: purl, from, to, ...judged },
  };
}

/** A proving plane that answers by what `say` says of a server at its n-th try. */
function plane(say: (server: string, time: number) => Proof["verdict"]["outcome"] | Error | [Outcome, string]) {
  const asked: string[] = [];
  const prover: Prover = {
    async prove(job) {
      asked.push(job.server);
      const said = say(job.server, asked.filter((name) => name === job.server).length);
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (said instanceof Error) throw said;
      return Array.isArray(said) ? proofOf(job, ...said) : proofOf(job, said);
    },
    [Symbol.asyncDispose]: async () => {},
  };
  return { asked, prover };
}

const locks = () => Promise.reject(new Error("a remote has no lock"));

test("a time limit leaves out what it has to, says so, and the next run begins there", async () => {
  const input = fleet(6);
  const { asked, prover } = plane(() => "pass");
  let clock = 0;
  const pace = { atOnce: 2, until: 30, now: () => (clock += 10) };
  const results = await verifyPlan(input, { locks, prover, log: silentLog }, { pace });
  expect(asked).toEqual(["s0", "s1"]);
  expect(results.map(({ server: { server }, attempts }) => [server, attempts.length])).toEqual([
    ["s0", 1],
    ["s1", 1],
    ...["s2", "s3", "s4", "s5"].map((name) => [name, 0]),
  ]);
  expect(results[2]?.reasons).toEqual(["left out: the time limit came before its turn; it comes first the next time"]);
  const known = new Map(results.filter(({ attempts }) => attempts.length > 0).map(({ server }) => [server.server, "2026-01-02"]));
  const next = plane(() => "pass");
  clock = 0;
  await verifyPlan(
    input,
    { locks, prover: next.prover, log: silentLog },
    { pace: { ...pace, until: 50 }, lastProof: ({ server }) => known.get(server) ?? "" },
  );
  expect(next.asked).toEqual(["s2", "s3", "s4", "s5"]);
});

test("infrastructure is asked once more, a server never is; a plane that falls twice costs its own server alone", async () => {
  const says: Record<string, (time: number) => Outcome | Error | [Outcome, string]> = {
    s0: () => "fail",
    s1: (time) => (time === 1 ? ["inconclusive", "not-installed"] : "pass"),
    s2: (time) => (time === 1 ? new ExternalError("process", "the plane fell") : "pass"),
    s3: () => new ExternalError("process", "the plane fell"),
    s4: () => "inconclusive",
    s5: () => "pass",
  };
  const { asked, prover } = plane((server, time) => says[server]?.(time) ?? "pass");
  const results = await verifyPlan(fleet(6), { locks, prover, log: silentLog });
  expect(results.map(({ attempts }) => attempts.at(-1)?.verdict.outcome)).toEqual([
    ...["fail", "pass", "pass", "inconclusive", "inconclusive", "pass"],
  ]);
  expect(asked.toSorted()).toEqual(["s0", "s1", "s1", "s2", "s2", "s3", "s3", "s4", "s5"]);
  expect(results[3]?.reasons[0]).toContain("it could not be proven now: the plane fell");
});

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), "shards-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test("the proofs of all shards are merged; what one job says of a neighbour's server is not looked at", async () => {
  const folder = scratch();
  const input = fleet(45);
  const shards = shardsOf(queueOf(input.plan), true);
  expect(shards.shards.map(({ rows }) => rows.length)).toEqual([...Array(15).fill(3)]);
  await lockPlan({ ...input, shards }, folder, { locks });
  const { prover } = plane(() => "pass");
  const [first, second] = shards.shards.map(({ id }) => id) as [string, string];
  for (const { id } of shards.shards) {
    const { tasks } = await shardTasks(folder, id);
    for (const task of tasks) {
      if (task.server === "s1") await writeLeftOut(folder, { shard: id, task }, "time");
      else await proveFromFolder(folder, { shard: id, id: task.id }, { prover, log: silentLog });
    }
    // As artifacts come: each in a folder of its own.
    mkdirSync(join(folder, `proofs/mcp-gitops-proof-${id}`));
    renameSync(join(folder, "proofs", id), join(folder, `proofs/mcp-gitops-proof-${id}`, id));
  }
  const own = join(folder, `proofs/mcp-gitops-proof-${first}`);
  const [victim = ""] = readdirSync(join(folder, `proofs/mcp-gitops-proof-${second}`, second));
  // The first job fills its artifact with verdicts about a server of the second.
  for (const place of [own, join(own, first), join(own, second)]) {
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, victim), '{"schema":"mcp-gitops/attempts/v1","attempts":[{"forged":true}]}');
  }
  const results = await readResults(folder);
  expect(results).toHaveLength(45);
  const left = results.filter(({ attempts }) => attempts.length === 0);
  expect(left.map(({ server, reasons }) => [server.server, reasons])).toEqual([
    ["s1", ["left out: the time limit came before its turn; it comes first the next time"]],
  ]);
  expect(results.filter(({ attempts }) => attempts.at(-1)?.verdict.outcome === "pass")).toHaveLength(44);
});

test("what found no job is told as left out, and nothing that is no shard is proven", async () => {
  const folder = scratch();
  const input = fleet(258);
  const shards = shardsOf(queueOf(input.plan), false);
  await lockPlan({ ...input, shards }, folder, { locks });
  const results = await readResults(folder);
  expect(results.filter(({ reasons }) => reasons[0]?.includes("more servers than jobs")).map(({ server }) => server.server)).toEqual([
    "s256",
    "s257",
  ]);
  await expect(shardTasks(folder, "shard-00000000")).rejects.toMatchObject({ code: "document" });
  await expect(shardTasks(folder, "../plan")).rejects.toMatchObject({ code: "usage" });
});

test("as many servers at once as processors and memory bear", () => {
  const gigabyte = 1024 ** 3;
  expect([serversAtOnce(2, 16 * gigabyte), serversAtOnce(4, 16 * gigabyte), serversAtOnce(64, 8 * gigabyte), serversAtOnce(8, 0)]).toEqual([
    2, 4, 5, 1,
  ]);
});
