import { expect, test } from "vitest";
import { bareContract, bareSurface, toolNames } from "../../src/contract/bare-surface.ts";
import { compareContracts } from "../../src/contract/compare-contracts.ts";
import type { Contract } from "../../src/contract/contract.ts";
import { excessOf } from "../../src/contract/contract-limits.ts";
import { toolUses } from "../../src/contract/tool-use.ts";
import { parseContract } from "../../src/verify/proof-schema.ts";
import { contract } from "./contracts.ts";

const tool = (name: string, description = name) => ({ name, description, inputSchema: { type: "object" } });
const withBare = (all: Parameters<typeof contract>[0], bare: Parameters<typeof contract>[0]): Contract => {
  const surface = bareSurface(contract(all), contract(bare));
  return surface === null ? contract(all) : { ...contract(all), withoutCapabilities: surface };
};
const told = (before: Contract, after: Contract) =>
  compareContracts(before, after).changes.map(({ class: level, kind, path }) => `${level} ${kind} ${path}`);

const rich = { tools: [tool("a"), tool("b"), tool("c")], instructions: "Ask me.", capabilities: { tools: { listChanged: true } } };
const poor = { tools: [tool("a"), tool("c", "poorer"), tool("d")], instructions: null, capabilities: { tools: {} } };

test("only what differs is kept, and the whole can be put together again", () => {
  const one = withBare(rich, poor);
  expect(one.withoutCapabilities).toEqual({
    capabilities: { tools: {} },
    instructions: null,
    tools: {
      absent: ["b"],
      otherwise: [expect.objectContaining({ name: "c", description: "poorer" }), expect.objectContaining({ name: "d" })],
    },
  });
  expect(bareContract(one)).toEqual(contract(poor));
  expect(bareSurface(contract(rich), { ...contract(rich), eras: [], lock: "sha256:other" })).toBeNull();
  expect(toolNames(one)).toEqual(["a", "b", "c", "d"]);
});

test("names that repeat are kept together", () => {
  const all = { tools: [tool("a", "1"), tool("a", "2"), tool("b")] };
  const bare = { tools: [tool("a", "2"), tool("b")] };
  expect(bareContract(withBare(all, bare))).toEqual(contract(bare));
});

test("what only poorer clients lose is breaking, and what moves for all is told once", () => {
  const everyone = withBare({ tools: [tool("a"), tool("b")] }, { tools: [tool("a"), tool("b")] });
  const richer = withBare({ tools: [tool("a"), tool("b")] }, { tools: [tool("a")] });
  expect(told(everyone, richer)).toEqual(["breaking tool-removed withoutCapabilities/tools/b"]);
  expect(compareContracts(everyone, richer).surfaceChange).toBe("breaking");
  expect(told(richer, everyone)).toEqual(["additive tool-added withoutCapabilities/tools/b"]);
  expect(told(richer, richer)).toEqual([]);
  const renewed = withBare({ tools: [tool("a", "new"), tool("b")] }, { tools: [tool("a", "new")] });
  expect(told(richer, renewed)).toEqual(["behavioural description-changed tools/a/description"]);
  const gone = withBare({ tools: [tool("b")] }, { tools: [] });
  expect(told(richer, gone)).toEqual(["breaking tool-removed tools/a"]);
});

test("to refuse a client that declares nothing is breaking; what is not known is not compared", () => {
  const open = contract({ tools: [tool("a")] });
  const closed: Contract = { ...open, withoutCapabilities: "refused" };
  const unknown: Contract = { ...open, withoutCapabilities: "unknown" };
  expect(told(open, closed)).toEqual(["breaking bare-client-refused withoutCapabilities"]);
  expect(told(closed, open)).toEqual(["additive bare-client-served withoutCapabilities"]);
  expect(told(closed, closed)).toEqual([]);
  for (const other of [open, closed, withBare(rich, poor)]) {
    expect(told(unknown, { ...other, tools: open.tools, instructions: null, capabilities: open.capabilities })).toEqual([]);
  }
});

test("a tool that only poorer clients lose is used where it is named", () => {
  const { changes } = compareContracts(contract({ tools: [tool("a/b")] }), withBare({ tools: [tool("a/b")] }, { tools: [] }));
  expect(toolUses(changes, [{ tool: "a_b", file: "CLAUDE.md", line: 3 }])).toMatchObject([{ tool: "a/b", class: "breaking" }]);
});

test("a contract with it is read again, within the limits of any", () => {
  const parsed = (one: unknown) => parseContract(Buffer.from(JSON.stringify(one)));
  for (const bare of ["refused", "unknown", withBare(rich, poor).withoutCapabilities]) {
    const one = { ...contract(rich), withoutCapabilities: bare };
    expect(parsed(one)).toEqual(one);
  }
  for (const bare of ["served", { tools: { otherwise: [{}] } }, { eras: [] }]) {
    expect(() => parsed({ ...contract(rich), withoutCapabilities: bare })).toThrow("this is not a valid contract");
  }
  expect(excessOf(withBare(rich, { ...poor, instructions: "x".repeat(1_000_001) }))).toContain(
    "to a client without capabilities, its instr",
  );
  expect(excessOf(withBare(rich, { tools: [tool("x".repeat(10_001))] }))).toContain("a name among its tools");
  expect(excessOf(withBare(rich, poor))).toBeNull();
});
