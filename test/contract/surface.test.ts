import { expect, test } from "vitest";
import { canonicalContract } from "../../src/contract/canonical-contract.ts";
import { compareContracts } from "../../src/contract/compare-contracts.ts";
import { effectiveBump } from "../../src/contract/effective-bump.ts";
import { stableJson } from "../../src/lib/canonical.ts";
import { contract, moved } from "./contracts.ts";

const tool = (name: string, more: object = {}) => ({ name, inputSchema: { type: "object" }, ...more });
const withAnnotations = (annotations: object) => ({ tools: [tool("t", { annotations })] });

test("the canonical form does not depend on the order of lists or keys, nor on what changes from run to run", () => {
  const one = contract({
    tools: [tool("b"), tool("a", { _meta: { progressToken: 1 } })],
    resources: [{ uri: "x:1", name: "one", size: 3, annotations: { lastModified: "now", priority: 1 } }],
  });
  const other = contract({
    tools: [{ inputSchema: { type: "object" }, name: "a" }, tool("b")],
    resources: [{ annotations: { priority: 1, lastModified: "then" }, size: 4, name: "one", uri: "x:1" }],
  });
  expect(stableJson(other)).toBe(stableJson(one));
  expect(compareContracts(one, other)).toEqual({ changes: [], surfaceChange: "none" });
});

test("what is no item is dropped, what is no instruction is none", () => {
  const odd = contract({ tools: [null, "x", { description: "nameless" }, tool("t")], instructions: "", capabilities: "none" });
  expect(odd.tools.map(({ name }) => name)).toEqual(["t"]);
  expect(odd).toMatchObject({ instructions: null, capabilities: {} });
});

test("the lock is recorded and is no part of the surface", () => {
  const raw = { eras: [], capabilities: {}, instructions: null, tools: [], prompts: [], resources: [], resourceTemplates: [] };
  const [before, after] = [canonicalContract(raw, "sha256:a"), canonicalContract(raw, "sha256:b")];
  expect(after.lock).toBe("sha256:b");
  expect(compareContracts(before, after).surfaceChange).toBe("none");
});

test("tools, prompts, resources and templates come and go", () => {
  const all = {
    tools: [tool("t")],
    prompts: [{ name: "p" }],
    resources: [{ uri: "r:1", name: "r" }],
    resourceTemplates: [{ uriTemplate: "r:{x}", name: "r" }],
  };
  expect(moved({}, all)).toEqual([
    "additive prompt-added prompts/p",
    "additive resource-template-added resourceTemplates/r:{x}",
    "additive resource-added resources/r:1",
    "additive tool-added tools/t",
  ]);
  expect(moved(all, {})).toEqual([
    "breaking prompt-removed prompts/p",
    "breaking resource-template-removed resourceTemplates/r:{x}",
    "breaking resource-removed resources/r:1",
    "breaking tool-removed tools/t",
  ]);
});

test("another spelling of a name is a renaming where what it takes is the same", () => {
  expect(moved({ tools: [tool("web-search")] }, { tools: [tool("web_search", { description: "New." })] })).toEqual([
    "breaking tool-renamed tools/web-search",
    "behavioural description-added tools/web-search/description",
  ]);
  const needs = { inputSchema: { type: "object", properties: { q: {} }, required: ["q"] } };
  expect(moved({ tools: [tool("webSearch")] }, { tools: [tool("web.search", needs)] })).toEqual([
    "additive tool-added tools/web.search",
    "breaking tool-removed tools/webSearch",
  ]);
  expect(moved({ tools: [tool("a"), tool("b")] }, { tools: [tool("c")] })).toHaveLength(3);
});

test("words are behavioural, titles additive, fields that we do not know behavioural", () => {
  const before = { instructions: "Be brief.", tools: [tool("t", { description: "A", title: "T", icons: [] })] };
  const after = { instructions: "Be long.", tools: [tool("t", { description: "B", title: "U", icons: [{ src: "x" }], novel: 1 })] };
  expect(moved(before, after)).toEqual([
    "behavioural instructions-changed instructions",
    "behavioural description-changed tools/t/description",
    "additive icons-changed tools/t/icons",
    "behavioural novel-added tools/t/novel",
    "additive title-changed tools/t/title",
  ]);
});

test("an annotation that makes a client ask less is behavioural, any other additive", () => {
  expect(moved({ tools: [tool("t")] }, withAnnotations({ readOnlyHint: true, destructiveHint: false, title: "T" }))).toEqual([
    "behavioural annotation-loosened tools/t/annotations/destructiveHint",
    "behavioural annotation-loosened tools/t/annotations/readOnlyHint",
    "additive annotation-added tools/t/annotations/title",
  ]);
  // What the protocol takes an absent hint for anyway; and the way back.
  expect(moved({ tools: [tool("t")] }, withAnnotations({ readOnlyHint: false, destructiveHint: true }))).toEqual([
    "additive annotation-added tools/t/annotations/destructiveHint",
    "additive annotation-added tools/t/annotations/readOnlyHint",
  ]);
  expect(moved(withAnnotations({ destructiveHint: false }), { tools: [tool("t")] })).toEqual([
    "additive annotation-removed tools/t/annotations/destructiveHint",
  ]);
  // Taking back what held it is loosening too.
  expect(moved(withAnnotations({ readOnlyHint: false }), withAnnotations({ readOnlyHint: true }))).toEqual([
    "behavioural annotation-loosened tools/t/annotations/readOnlyHint",
  ]);
});

test("an annotation that nobody defined, and a hint that is no yes or no, are not understood", () => {
  expect(moved(withAnnotations({ autoApprove: false }), withAnnotations({ autoApprove: true }))).toEqual([
    "behavioural annotation-not-understood tools/t/annotations/autoApprove",
  ]);
  expect(moved(withAnnotations({}), withAnnotations({ readOnlyHint: "true" }))).toEqual([
    "behavioural annotation-not-understood tools/t/annotations/readOnlyHint",
  ]);
});

test("an empty bag of experimental capabilities offers nothing", () => {
  const changes = (before: object, after: object) =>
    compareContracts(contract({ capabilities: before }), contract({ capabilities: after })).changes;
  expect(changes({ experimental: {} }, {})).toEqual([]);
  expect(changes({ experimental: { streaming: {} } }, { experimental: {} })).toMatchObject([
    { kind: "capability-removed", class: "breaking" },
  ]);
});

test("capabilities and eras that go break, those that come do not", () => {
  const before = { capabilities: { prompts: {}, resources: { subscribe: true, listChanged: true } } };
  const after = { capabilities: { resources: { subscribe: false }, tools: {} } };
  expect(moved(before, after)).toEqual([
    "breaking capability-removed capabilities/prompts",
    "behavioural capability-removed capabilities/resources/listChanged",
    "breaking capability-removed capabilities/resources/subscribe",
    "additive capability-added capabilities/tools",
  ]);
  const [legacy, modern] = [
    { era: "legacy", protocolVersion: "2025-06-18" },
    { era: "modern", protocolVersion: "2026-07-28" },
  ] as const;
  expect(moved({ eras: [legacy] }, { eras: [legacy, modern] })).toEqual(["additive era-added eras/modern"]);
  expect(moved({ eras: [legacy, modern] }, { eras: [modern] })).toEqual(["breaking era-removed eras/legacy"]);
  const newer = { ...legacy, protocolVersion: "2025-11-25" } as const;
  expect(moved({ eras: [legacy] }, { eras: [newer] })).toEqual(["additive protocol-version-changed eras/legacy"]);
});

test("a prompt's arguments", () => {
  const prompt = (...list: object[]) => ({ prompts: [{ name: "p", arguments: list }] });
  expect(
    moved(
      prompt({ name: "a" }, { name: "b", required: true }, { name: "c" }),
      prompt({ name: "a", required: true }, { name: "b" }, { name: "d" }),
    ),
  ).toEqual([
    "breaking argument-required prompts/p/arguments/a/required",
    "additive argument-optional prompts/p/arguments/b/required",
    "breaking argument-removed prompts/p/arguments/c",
    "additive argument-added-optional prompts/p/arguments/d",
  ]);
});

test("how a tool runs as a task", () => {
  const run = (taskSupport?: string) => ({ tools: [tool("t", taskSupport ? { execution: { taskSupport } } : {})] });
  expect(moved(run(), run("forbidden"))).toEqual(["additive execution-added tools/t/execution"]);
  expect(moved(run(), run("required"))).toEqual(["breaking execution-added tools/t/execution"]);
  expect(moved(run("optional"), run())).toEqual(["breaking execution-removed tools/t/execution"]);
});

test("names are data: separators, repetitions and the names of the language itself", () => {
  expect(moved({}, { tools: [tool("a/b~c")] })).toEqual(["additive tool-added tools/a~1b~0c"]);
  expect(moved({ tools: [tool("same")] }, { tools: [tool("same"), tool("same")] })).toEqual(["additive tool-added tools/same#2"]);
  const own = JSON.parse('{"type":"object","properties":{"__proto__":{"type":"string"},"constructor":{},"toString":{}}}');
  expect(moved({ tools: [tool("t")] }, { tools: [tool("t", { inputSchema: own })] })).toEqual([
    "additive parameter-added-optional tools/t/inputSchema/properties/__proto__",
    "additive parameter-added-optional tools/t/inputSchema/properties/constructor",
    "additive parameter-added-optional tools/t/inputSchema/properties/toString",
  ]);
});

test("the effective bump is the greater of claim and surface; without a claim the surface alone decides", () => {
  expect(effectiveBump("patch", "breaking")).toBe("major");
  expect(effectiveBump("patch", "additive")).toBe("minor");
  expect(effectiveBump("patch", "none")).toBe("patch");
  expect(effectiveBump("major", "none")).toBe("major");
  expect(effectiveBump(null, "breaking")).toBe("major");
  expect(effectiveBump(null, "behavioural")).toBe("minor");
  expect(effectiveBump(null, "additive")).toBe("minor");
  expect(effectiveBump(null, "none")).toBe("none");
});
