import { canonicalContract, type RawContract } from "../../src/contract/canonical-contract.ts";
import { compareContracts } from "../../src/contract/compare-contracts.ts";
import type { Contract } from "../../src/contract/contract.ts";

/** A contract of what is given and nothing else. */
export function contract(raw: Partial<RawContract>): Contract {
  const none = { tools: [], prompts: [], resources: [], resourceTemplates: [] };
  return canonicalContract(
    { eras: [{ era: "legacy", protocolVersion: "2025-11-25" }], capabilities: {}, instructions: null, ...none, ...raw },
    null,
  );
}

/** `class kind path` of each change between two contracts. */
export function moved(before: Partial<RawContract>, after: Partial<RawContract>): string[] {
  return compareContracts(contract(before), contract(after)).changes.map((change) => `${change.class} ${change.kind} ${change.path}`);
}

/** The same between two input (or output) schemas of one tool, with paths from the schema on. */
export function schemaMoved(before: unknown, after: unknown, field: "inputSchema" | "outputSchema" = "inputSchema"): string[] {
  const tool = (schema: unknown) => ({ tools: [{ name: "t", inputSchema: { type: "object" }, [field]: schema }] });
  return moved(tool(before), tool(after)).map((line) => line.replace(` tools/t/${field}/`, " "));
}

/** A schema of an object with one property. */
export function one(property: unknown, more: object = {}): object {
  return { type: "object", properties: { p: property }, ...more };
}
