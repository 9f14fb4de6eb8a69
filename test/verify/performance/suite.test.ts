import { setTimeout as delay } from "node:timers/promises";
import { Ajv } from "ajv";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { VerifySettings } from "../../../src/policy/policy.ts";
import { junitXml } from "../../../src/report/junit.ts";
import { verdictReport } from "../../../src/report/verdict-report.ts";
import { verdictSarif } from "../../../src/report/verdict-sarif.ts";
import { measuredAlone, openRoom } from "../../../src/verify/performance/measured-alone.ts";
import { verdictSchema } from "../../../src/verify/proof-schema.ts";
import type { Verdict } from "../../../src/verify/verdict.ts";
import { verifiedEvents } from "../../../src/verify/verified-events.ts";
import { openProvingWorld, type ProvingWorld, settings, task } from "../proving-world.ts";

let world: ProvingWorld;

beforeAll(async () => {
  world = await openProvingWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

const tools = [{ name: "look", annotations: { readOnlyHint: true } }];
/** Milliseconds; long only where the machine is busy with other work. */
const patience = 240_000;
/** Few rounds: what is told here is told at once. */
const measuring: VerifySettings = {
  ...settings,
  required: ["health", "contract", "performance"],
  budget: { ...settings.budget, start: 30_000 },
  performance: { ...settings.performance, rounds: 6 },
};
const rowOf = (verdict: Verdict, wanted: string) => verdict.performance?.rows.find(({ metric }) => metric === wanted);
const judgements = (verdict: Verdict | undefined) =>
  Object.fromEntries((verdict?.performance?.rows ?? []).map(({ metric, judgement }) => [metric, judgement]));

test(
  "a candidate that starts later, takes more memory and more of the processor is told so in every report; policy says whether it fails",
  async () => {
    const wait = "Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 250);";
    const work = "while (process.cpuUsage().user < 250_000);";
    world.publish("swells", "1.0.0", { tools });
    world.publish("swells", "1.0.1", { tools, before: `${wait} ${work} globalThis.kept = Buffer.alloc(80e6, 1);` });
    const strict = { ...measuring, performance: { ...measuring.performance, exceeding: "fail" as const } };
    const result = await world.verify(task("swells", { pinned: "1.0.0", versions: ["1.0.1"], settings: strict }));
    const verdict = result.attempts[0]?.verdict as Verdict;
    expect(verdict.outcome).toBe("fail");
    expect(result.reasons[0]).toMatch(/^1\.0\.1 fails: .*: .* times the .* of the pinned version; policy allows 1\.5 times$/);
    expect(judgements(verdict)).toMatchObject({ memory: "exceeds", processor: "exceeds" });
    // How many times as long depends on what else this machine does; that it is longer does not.
    for (const metric of ["start.cold", "start.warm"]) expect(rowOf(verdict, metric)?.difference?.low).toBeGreaterThan(0);
    expect(verdict.performance).toMatchObject({ tool: "look", rounds: 6, failed: { pinned: 0, candidate: 0 } });
    const memory = rowOf(verdict, "memory");
    expect(memory?.difference?.low).toBeGreaterThan(70e6);
    expect(memory?.difference?.high).toBeLessThan(110e6);
    expect(verdict.notLookedAt.join()).not.toContain("performance");
    expect(new Ajv({ strict: false }).validate(verdictSchema, verdict)).toBe(true);
    const markdown = verdictReport([verdict]);
    expect(markdown).toMatch(/\| peak memory \| [\d.]+ MB \| [\d.]+ MB \| — \| [\d.]+ \([\d.]+–[\d.]+\) \| 1\.5× \| \*\*exceeds\*\* \|/);
    expect(markdown).toMatch(/```text\ncold start {6} .*×\n/);
    expect(junitXml([verdict])).toMatch(/<failure message="[\s\S]*<system-err>median cold start, pinned /);
    const codes = (verdictSarif([verdict], { version: "1" }).runs[0]?.results ?? []).map(({ ruleId }) => ruleId);
    expect(codes).toEqual(expect.arrayContaining(["more-memory", "more-processor-time"]));
    expect(verifiedEvents([result])).toHaveLength(1);
  },
  patience,
);

test(
  "the same program under two versions passes; each of its measurements can be computed again from its samples",
  async () => {
    world.publish("twin", "1.0.0", { tools });
    world.publish("twin", "1.0.1", { tools });
    const result = await world.verify(task("twin", { pinned: "1.0.0", versions: ["1.0.1"], settings: measuring }));
    const verdict = result.attempts[0]?.verdict as Verdict;
    expect(verdict.outcome).toBe("pass");
    expect(Object.keys(judgements(verdict))).toEqual(["start.cold", "start.warm", "list", "call", "memory", "processor"]);
    expect(Object.values(judgements(verdict))).not.toContain("exceeds");
    for (const { pinned, candidate } of verdict.performance?.rows ?? []) {
      expect([pinned?.samples.length, candidate.samples.length]).toEqual([6, 6]);
    }
  },
  patience,
);

test(
  "nobody asked: nothing is measured. Nothing to call, nothing pinned, no package, or no answer: it is said what was not measured and why",
  async () => {
    world.publish("plain", "1.0.0", { tools: [{ name: "writes" }] });
    world.publish("dead", "1.0.0", { before: "process.exit(3);" });
    const unasked = await world.verify(task("plain", { versions: ["1.0.0"] }));
    expect(unasked.chosen?.verdict.performance).toBeUndefined();
    expect(unasked.chosen?.verdict.notLookedAt).toContain("suite performance");
    const limited = { ...measuring, performance: { ...measuring.performance, start: { maxRatio: null, max: 5000 } } };
    const alone = (await world.verify(task("plain", { versions: ["1.0.0"], settings: limited }))).chosen?.verdict;
    expect(judgements(alone)).toEqual({
      "start.cold": "within",
      "start.warm": "within",
      list: "not-judged",
      memory: "not-judged",
      processor: "not-judged",
    });
    expect(alone?.notLookedAt.join()).toContain("performance, tool call: no read-only tool");
    const dead = (await world.verify(task("dead", { versions: ["1.0.0"], settings: { ...measuring, required: ["performance"] } })))
      .attempts[0]?.verdict;
    expect(dead).toMatchObject({ outcome: "inconclusive" });
    expect(dead?.suites.find(({ suite }) => suite === "performance")?.findings).toMatchObject([{ code: "not-measured" }]);
  },
  patience,
);

test("who is measured is alone: others come first, then one after the other", async () => {
  const { together, alone } = openRoom();
  const running = new Set<string>();
  const order: string[] = [];
  const run = (name: string, ms: number) => async () => {
    order.push(`${name} beside ${[...running].sort().join(" ") || "nobody"}`);
    running.add(name);
    await delay(ms);
    running.delete(name);
  };
  const twoSteps = async () => {
    await together(run("c", 20));
    await together(run("d", 20));
  };
  await Promise.all([alone(run("x", 30)), together(run("a", 40)), together(run("b", 10)), twoSteps(), alone(run("y", 10))]);
  expect(order).toEqual(["a beside nobody", "b beside a", "c beside a b", "d beside a", "x beside nobody", "y beside nobody"]);
  await expect(alone(() => Promise.reject(new Error("over")))).rejects.toThrow("over");
  await expect(together(async () => "still open")).resolves.toBe("still open");
});

test("in a plan only the jobs that are measured are kept apart", async () => {
  const running = new Set<string>();
  const met: Record<string, string[]> = {};
  const ports = measuredAlone({
    locks: async () => ({ kind: "unavailable", reason: "no lock here" }),
    log: { info() {}, warn() {}, progress() {} },
    prover: {
      async prove(job) {
        met[job.id] = [...running];
        running.add(job.id);
        await delay(20);
        running.delete(job.id);
        return {} as never;
      },
      [Symbol.asyncDispose]: async () => {},
    },
  });
  const job = (id: string, asked: VerifySettings) => ({ id, mode: "compare", settings: asked }) as never;
  await Promise.all([
    ports.prover.prove(job("m1", measuring)),
    ports.prover.prove(job("p1", settings)),
    ports.prover.prove(job("p2", settings)),
    ports.prover.prove(job("m2", measuring)),
  ]);
  expect(met).toEqual({ p1: [], p2: ["p1"], m1: [], m2: [] });
});
