import { metrics } from "./performance.ts";

function record(properties: Readonly<Record<string, unknown>>) {
  return { type: "object", additionalProperties: false, required: Object.keys(properties), properties };
}

function nullable<One>(schema: One) {
  return { anyOf: [{ type: "null" }, schema] };
}

const number = { type: "number" };
const count = { type: "integer", minimum: 0, maximum: 100_000 };
const interval = record({ value: number, low: number, high: number });
const side = record({
  samples: { type: "array", maxItems: 1000, items: number },
  p50: number,
  p95: nullable(number),
  p99: nullable(number),
});

/** The published JSON Schema of what the suite `performance` measured, in a verdict. */
export const performanceSchema = record({
  seed: { type: "integer", minimum: 0 },
  resamples: count,
  confidence: number,
  level: number,
  rounds: count,
  most: count,
  cold: { enum: ["fresh-home", "fresh-home-and-disk"] },
  tool: nullable({ type: "string", maxLength: 10_000 }),
  failed: record({ pinned: count, candidate: count }),
  rows: {
    type: "array",
    maxItems: metrics.length,
    items: record({
      metric: { enum: metrics },
      unit: { enum: ["ms", "bytes"] },
      pinned: nullable(side),
      candidate: side,
      ratio: nullable(interval),
      difference: nullable(interval),
      absolute: interval,
      limit: record({ maxRatio: nullable(number), max: nullable(number) }),
      judgement: { enum: ["within", "exceeds", "undecided", "not-judged"] },
    }),
  },
});
