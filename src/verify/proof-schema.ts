import { Ajv, type ValidateFunction } from "ajv";
import { type Contract, itemLists } from "../contract/contract.ts";
import { contractLimits } from "../contract/contract-limits.ts";
import { digestOf } from "../lib/canonical.ts";
import { ConfigError, ExternalError } from "../lib/errors.ts";
import { performanceSchema } from "./performance/performance-schema.ts";
import type { Proof } from "./verdict.ts";

const text = (maxLength: number) => ({ type: "string", maxLength });
const nullable = (schema: { readonly type: string; readonly [key: string]: unknown }) => ({ ...schema, type: [schema.type, "null"] });
const list = (items: unknown, maxItems: number) => ({ type: "array", maxItems, items });
const digest = { type: "string", pattern: "^sha256:[0-9a-f]{64}$" };
const record = (properties: Readonly<Record<string, unknown>>, optional: readonly string[] = []) => ({
  type: "object",
  additionalProperties: false,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
});

const outcome = { enum: ["pass", "warn", "fail", "inconclusive"] };
const waived = record({ reason: text(2000), author: text(500), expires: text(100) });
const finding = record(
  {
    code: text(100),
    severity: { enum: ["info", "low", "medium", "high", "critical"] },
    message: text(2000),
    evidence: text(8000),
    todo: text(1000),
    subject: text(2000),
    sameAs: text(100),
    fingerprint: text(100),
    waived,
  },
  ["todo", "subject", "sameAs", "fingerprint", "waived"],
);
const change = record(
  { kind: text(200), path: text(4000), before: {}, after: {}, class: { enum: ["additive", "behavioural", "breaking"] } },
  ["before", "after"],
);
const isolation = record({
  kind: { enum: ["bubblewrap", "namespaces", "uid", "process-group", "container", "remote"] },
  separated: { type: "boolean" },
  network: { enum: ["off", "open"] },
  filesystem: { enum: ["private", "shared"] },
  missing: list(text(1000), 50),
});
const item = { type: "object", required: ["name"], properties: { name: text(contractLimits.name) } };

const tokens = { type: ["integer", "null"], minimum: 0 };
const toolUse = record({
  tool: text(10_000),
  class: { enum: ["additive", "behavioural", "breaking"] },
  renamedTo: nullable(text(10_000)),
  places: list(record({ file: text(4096), line: { type: "integer", minimum: 1 } }), 20),
  more: { type: "integer", minimum: 0 },
});

/** The published JSON Schema of a verdict (`mcp-gitops/verdict/v1`). */
export const verdictSchema = record(
  {
    schema: { const: "mcp-gitops/verdict/v1" },
    manifest: text(4096),
    server: text(4096),
    package: nullable(text(1000)),
    from: nullable(text(300)),
    to: nullable(text(300)),
    outcome,
    surfaceChange: { enum: ["none", "additive", "behavioural", "breaking", null] },
    effectiveBump: { enum: ["none", "patch", "minor", "major", null] },
    lock: nullable(digest),
    contract: nullable(digest),
    changes: list(change, 20_000),
    suites: list(record({ suite: text(100), outcome, findings: list(finding, 500) }), 50),
    isolation,
    performance: performanceSchema,
    notLookedAt: list(text(4000), 200),
    cost: record({ before: tokens, after: tokens, tokenizer: { const: "o200k estimate" } }),
    usage: list(toolUse, 10_000),
  },
  ["performance", "cost", "usage"],
);

const promises = { capabilities: { type: "object" }, instructions: nullable(text(contractLimits.instructions)) };
const perList = <Value>(of: (most: number) => Value): Record<(typeof itemLists)[number], Value> =>
  Object.fromEntries(itemLists.map((key) => [key, of(contractLimits[key])])) as Record<(typeof itemLists)[number], Value>;
const bareList = (most: number) =>
  record({ absent: list(text(contractLimits.name), most), otherwise: list(item, most) }, ["absent", "otherwise"]);
const bareSurface = record({ ...promises, ...perList(bareList) }, [...Object.keys(promises), ...itemLists]);

/** The published JSON Schema of a contract (`mcp-gitops/contract/v1`). */
export const contractSchema = record(
  {
    schema: { const: "mcp-gitops/contract/v1" },
    lock: nullable(digest),
    eras: list(record({ era: { enum: ["legacy", "modern"] }, protocolVersion: text(100) }), 20),
    ...promises,
    ...perList((most) => list(item, most)),
    withoutCapabilities: { anyOf: [{ enum: ["refused", "unknown"] }, bareSurface] },
  },
  ["withoutCapabilities"],
);

/** The published JSON Schema of a proof (`mcp-gitops/proof/v1`). */
export const proofSchema = record({
  schema: { const: "mcp-gitops/proof/v1" },
  verdict: verdictSchema,
  contract: { anyOf: [{ type: "null" }, contractSchema] },
  timings: { type: "object", maxProperties: 50, additionalProperties: { type: "number" } },
});

/** What a proof has to be about. */
export interface Expected {
  readonly manifest: string;
  readonly server: string;
  readonly package: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Digest of the lock that was sent; null for what has none. */
  readonly lock: string | null;
}

let compiled: ValidateFunction<Proof> | undefined;

/**
 * The proof in a value that came from the proving plane. Throws ExternalError "process" when it is no proof, is about something else than what
 * was asked (another server, version or lock), or when its contract is not the one its digest names.
 */
export function checkProof(value: unknown, expected: Expected): Proof {
  compiled ??= new Ajv({ strict: false }).compile<Proof>(proofSchema);
  if (!compiled(value)) {
    const error = compiled.errors?.[0];
    throw refused(`${error?.instancePath.slice(0, 200) || "the top"} ${error?.message ?? "is wrong"}`);
  }
  const { verdict, contract } = value;
  for (const key of ["manifest", "server", "package", "from", "to", "lock"] as const) {
    if (verdict[key] !== expected[key]) throw refused(`it is about another ${key} than what was asked`);
  }
  if ((contract === null ? null : digestOf(contract)) !== verdict.contract)
    throw refused("its contract is not the one that its verdict names");
  if (contract !== null && contract.lock !== expected.lock) throw refused("its contract was recorded from another lock");
  return value;
}

let compiledContract: ValidateFunction<Contract> | undefined;

/** The contract in committed bytes. Throws ConfigError "document" when it is none. */
export function parseContract(bytes: Uint8Array): Contract {
  compiledContract ??= new Ajv({ strict: false }).compile<Contract>(contractSchema);
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch (cause) {
    throw new ConfigError("document", "the contract is not JSON", { cause, todo: "delete it; it is made again" });
  }
  if (compiledContract(value)) return value;
  throw new ConfigError("document", "this is not a valid contract", {
    expected: compiledContract.errors?.[0]?.message ?? "a contract",
    found: compiledContract.errors?.[0]?.instancePath.slice(0, 200) || "the top",
    todo: "delete it; it is made again",
  });
}

function refused(found: string): ExternalError {
  return new ExternalError("process", "the proving plane returned what is no proof of what was asked", {
    found,
    todo: "run the same command again; where it happens again, do not trust this version",
  });
}
