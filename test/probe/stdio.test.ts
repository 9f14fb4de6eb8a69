import { expect, test } from "vitest";
import { stableJson } from "../../src/lib/canonical.ts";
import { probe } from "../../src/probe/probe.ts";
import { options, probed, target, toolNames } from "./start.ts";

test("a server that behaves: all pages of all lists, one harmless call, and an end of its own", async () => {
  const result = await probed("well.mjs", [], { call: true });
  expect(result).toMatchObject({ outcome: "answered", reason: null, starts: 1, strays: 0, noise: [], strictRefusal: null, oddities: [] });
  expect(toolNames(result)).toEqual(["add", "delete_all", "get_status", "zebra"]);
  expect(result.contract).toMatchObject({
    instructions: "Ask nicely.",
    prompts: [{ name: "greet" }],
    resources: [{ name: "file:///a", label: "a" }, { name: "file:///b" }],
    resourceTemplates: [{ name: "file:///{path}", label: "any" }],
  });
  // `delete_all` claims to be read-only too, and would come first.
  expect(result.call).toMatchObject({ tool: "get_status", outcome: "answered", isError: false });
  expect(result.exit).toMatchObject({ code: 0, signal: null });
  expect(result.peakMemory).toBeGreaterThan(20_000_000);
  expect(result.timings.lists).toBeGreaterThanOrEqual(result.timings.initialize ?? Number.NaN);
});

test("two recordings of one server are the same bytes", async () => {
  const [first, second] = await Promise.all([probed("well.mjs"), probed("well.mjs")]);
  expect(stableJson(second.contract)).toBe(stableJson(first.contract));
});

test("a package that forgot a dependency: the reason is kept, without the folders of this run", async () => {
  const result = await probed("missing-module.mjs");
  expect(result).toMatchObject({ outcome: "failed", contract: null, starts: 2, exit: { code: 1 } });
  expect(result.reason).toBe("Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'a-module-that-nobody-published'");
});

test("a server that hangs is ended within its budget, with its last words", async () => {
  const result = await probe(target("hang.mjs"), { ...options, budget: { ...options.budget, start: 600 }, eras: ["legacy"] });
  expect(result).toMatchObject({ outcome: "timeout", exit: { signal: "SIGKILL" }, starts: 1 });
  expect(result.reason).toBe("it did not answer within 600 ms; it said: waiting for a license server");
});

test("a slow server is waited for as long as its budget lasts", async () => {
  expect((await probed("slow.mjs", ["700"])).outcome).toBe("answered");
});

test.each(["stdout", "stderr"])("a flood on %s is dammed", async (stream) => {
  const result = await probed("flood.mjs", [stream], { eras: ["legacy"] });
  expect(result.outcome).toBe("failed");
  expect(result.reason).toMatch(/^it wrote more than 4194304 bytes/);
  expect(result.stderr.length).toBeLessThanOrEqual(8 * 1024);
});

test("noise on stdout is kept, capped, and harms nothing", async () => {
  const result = await probed("noise.mjs");
  expect(result.outcome).toBe("answered");
  expect(result.noise.slice(0, 2)).toEqual(["Server starting…", '{"level":"info"}']);
  expect(result.noise).toHaveLength(20);
  expect(Math.max(...result.noise.map((line) => line.length))).toBe(201);
});

test("a list without an end is no list", async () => {
  const [looping, endless] = await Promise.all([probed("looping-cursor.mjs"), probed("endless-pages.mjs")]);
  expect(looping).toMatchObject({ outcome: "failed", reason: "tools/list never ends: its page cursor came back a second time" });
  expect(endless).toMatchObject({ outcome: "failed", reason: "tools/list never ends: more than 100 pages" });
});

test("what a strict client refuses is a finding, not a failure", async () => {
  const result = await probed("no-type.mjs");
  expect(result).toMatchObject({ outcome: "answered", strictRefusal: expect.stringContaining("tools/0/inputSchema/type") });
  expect(toolNames(result)).toEqual(["loose"]);
});

test("repeated and missing names are told", async () => {
  const result = await probed("repeated-names.mjs");
  expect(result.oddities).toEqual(['the tool "same" is listed more than once', "1 tools have no name"]);
  expect(result.contract?.tools.map(({ description }) => description)).toEqual(["A", "B"]);
});

test("a client that declares much sees what others do not, and a list that changes is read again", async () => {
  const result = await probed("capable.mjs");
  expect(toolNames(result)).toEqual(["late", "plain", "with_elicitation", "with_roots", "with_sampling"]);
});

test("names meant for a terminal arrive as data", async () => {
  const result = await probed("ansi-names.mjs");
  expect(result.outcome).toBe("answered");
  expect(toolNames(result)).toContain("__proto__");
  expect(toolNames(result)).toContain("\uFFFDlone");
  expect(stableJson(result.contract)).not.toContain("\u001b");
});

test("a megabyte of instructions and a schema without a floor", async () => {
  const [huge, deep] = await Promise.all([probed("huge-instructions.mjs"), probed("deep.mjs")]);
  expect(huge.contract?.instructions).toHaveLength(1_050_000);
  expect(deep).toMatchObject({ outcome: "failed", reason: "tools/list was answered with values nested deeper than 128" });
});

test("a server that falls over a question, and one that refuses the opening", async () => {
  const [falls, refuses] = await Promise.all([probed("dies-on-list.mjs"), probed("refuses.mjs")]);
  expect(falls).toMatchObject({ outcome: "failed", reason: "RangeError: no such table: tools" });
  expect(refuses).toMatchObject({ outcome: "failed", reason: "it answered with error -32603: API key is not set" });
  expect(refuses.eras[0]).toMatchObject({ era: "legacy", outcome: "refused" });
});

test("a program that is not there", async () => {
  const confined = await probe(target("well.mjs", [], { command: "/nowhere/at-all" }), options);
  const open = await probe(target("well.mjs", [], { command: "/nowhere/at-all", sandbox: null }), options);
  expect(confined.outcome).toBe("failed");
  expect(confined.reason).toContain("/nowhere/at-all");
  expect(open).toMatchObject({ outcome: "failed", reason: expect.stringContaining("ENOENT") });
});

test("an interrupted probe ends its server and says so", async () => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 200);
  await expect(probed("hang.mjs", [], { signal: controller.signal })).rejects.toMatchObject({ kind: "external", code: "interrupted" });
});
