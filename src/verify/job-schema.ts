import { Ajv, type ValidateFunction } from "ajv";
import { ConfigError } from "../lib/errors.ts";
import { checkLock } from "../lock/parse-lock.ts";
import { scenarioSchema } from "../policy/scenario/scenario-file.ts";
import type { ProofJob } from "./proof-job.ts";
import { contractSchema } from "./proof-schema.ts";

const text = { type: "string", maxLength: 65_536 };
const textOrNull = { type: ["string", "null"], maxLength: 65_536 };
const texts = { type: "array", maxItems: 1000, items: text };
const textMap = { type: "object", maxProperties: 1000, additionalProperties: text };
const version = { anyOf: [{ type: "null" }, record({ version: text, lock: { type: "object" } })] };

const launch = record(
  {
    bin: textOrNull,
    args: texts,
    env: textMap,
    transport: { enum: ["stdio", "http", "sse", "unknown"] },
    url: textOrNull,
    headers: textMap,
    local: { anyOf: [{ type: "null" }, record({ command: text, folder: text })] },
  },
  {
    image: record({
      program: { enum: ["docker", "podman", "nerdctl", "finch"] },
      platform: textOrNull,
      inside: { ...texts, items: { ...text, pattern: "^--(?:entrypoint|user|workdir|umask)=|^--init$" } },
      outside: texts,
    }),
  },
);

const positive = { type: "number", exclusiveMinimum: 0 };
const nullablePositive = { type: ["number", "null"], exclusiveMinimum: 0 };
const limit = record({ maxRatio: nullablePositive, max: nullablePositive });
const settings = record({
  required: texts,
  budget: record({ start: positive, memory: positive, output: positive, processes: positive }),
  attempts: positive,
  network: { type: "boolean" },
  installScripts: texts,
  credentials: {
    type: "object",
    maxProperties: 1000,
    additionalProperties: {
      anyOf: [record({ from: { const: "dummy" }, value: text }), record({ from: { const: "environment" }, name: text })],
    },
  },
  performance: record({
    rounds: positive,
    time: positive,
    exceeding: { enum: ["warn", "fail"] },
    start: limit,
    list: limit,
    call: limit,
    memory: limit,
    processor: limit,
  }),
});

const { $schema: _, $id: __, ...scenarios } = scenarioSchema;

/** The JSON Schema of a job (`mcp-gitops/proof-job/v1`); its locks have their own. */
export const jobSchema = record(
  {
    schema: { const: "mcp-gitops/proof-job/v1" },
    id: { type: "string", pattern: "^[A-Za-z0-9._-]{1,200}$" },
    mode: { enum: ["compare", "record", "smoke"] },
    manifest: text,
    server: text,
    package: textOrNull,
    launch,
    from: textOrNull,
    pinned: version,
    candidate: version,
    pinnedMissing: textOrNull,
    baseline: { anyOf: [{ type: "null" }, contractSchema] },
    claimedBump: { enum: ["none", "patch", "minor", "major", null] },
    settings,
  },
  { scenarios, tree: { type: "string", pattern: "^/", maxLength: 4096 } },
);

let compiled: ValidateFunction<ProofJob> | undefined;

/** The job in a value from outside. Throws ConfigError "document" that says where it is wrong; its locks are checked too. */
export function checkJob(value: unknown): ProofJob {
  compiled ??= new Ajv({ strict: false }).compile<ProofJob>(jobSchema);
  if (!compiled(value)) {
    const error = compiled.errors?.[0];
    throw new ConfigError("document", "this is not a valid proof job", {
      expected: error?.message ?? "a proof job",
      found: error?.instancePath.slice(0, 200) || "the top",
    });
  }
  for (const side of [value.pinned, value.candidate]) if (side) checkLock(side.lock, { file: `job ${value.id}` });
  return value;
}

function record(properties: Readonly<Record<string, unknown>>, optional: Readonly<Record<string, unknown>> = {}) {
  return { type: "object", additionalProperties: false, required: Object.keys(properties), properties: { ...properties, ...optional } };
}
