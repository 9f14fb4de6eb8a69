import type { PerformanceLimit, PerformanceSettings } from "./policy.ts";
import { bytes, durationSchema, latency, latencySchema, milliseconds, sizeSchema } from "./units.ts";

/** The part `performance` of `policies/verify.yaml` as it is written. */
export interface PerformanceFile {
  readonly rounds?: number;
  readonly time?: string | number;
  readonly exceeding?: "warn" | "fail";
  readonly start?: LimitFile;
  readonly list?: LimitFile;
  readonly call?: LimitFile;
  readonly memory?: LimitFile;
  readonly processor?: LimitFile;
}

interface LimitFile {
  readonly maxRatio?: number;
  readonly max?: string;
}

const maxRatio = {
  type: "number",
  minimum: 1,
  maximum: 1000,
  description: "how many times what the pinned version takes: a number from 1 on, such as `1.5`",
} as const;

function limitSchema<Max extends object>(max: Max, description: string) {
  return { type: "object", additionalProperties: false, minProperties: 1, description, properties: { maxRatio, max } } as const;
}

export const performanceFileSchema = {
  type: "object",
  additionalProperties: false,
  description: "what a candidate may take, where the suite performance runs: rounds, time, exceeding, start, list, call, memory, processor",
  properties: {
    rounds: {
      type: "integer",
      minimum: 6,
      maximum: 200,
      description: "how many rounds are measured at the most: a whole number from 6 to 200",
    },
    time: { ...durationSchema, description: "how long measuring one server may take, such as `10 minutes`" },
    exceeding: { enum: ["warn", "fail"], description: "what becomes of a version that certainly exceeds a limit: warn or fail" },
    start: limitSchema(latencySchema, "of a start, cold or warm: `maxRatio`, `max` (such as `3 seconds`), or both"),
    list: limitSchema(latencySchema, "of an answer to tools/list: `maxRatio`, `max` (such as `50 ms`), or both"),
    call: limitSchema(latencySchema, "of a tool call: `maxRatio`, `max` (such as `200 ms`), or both"),
    memory: limitSchema(sizeSchema, "of resident memory at its peak: `maxRatio`, `max` (such as `300 MB`), or both"),
    processor: limitSchema(latencySchema, "of processor time: `maxRatio`, `max` (such as `2 seconds`), or both"),
  },
} as const;

/** Limits that are given take the place of the default whole: who says only `max` asks for no ratio. */
export function readPerformance({
  rounds,
  time,
  exceeding,
  start,
  list,
  call,
  memory,
  processor,
}: PerformanceFile): Partial<PerformanceSettings> {
  return {
    ...(rounds !== undefined && { rounds }),
    ...(time !== undefined && { time: milliseconds(time) }),
    ...(exceeding && { exceeding }),
    ...(start && { start: readLimit(start, latency) }),
    ...(list && { list: readLimit(list, latency) }),
    ...(call && { call: readLimit(call, latency) }),
    ...(memory && { memory: readLimit(memory, bytes) }),
    ...(processor && { processor: readLimit(processor, latency) }),
  };
}

function readLimit({ maxRatio, max }: LimitFile, read: (text: string) => number): PerformanceLimit {
  return { maxRatio: maxRatio ?? null, max: max === undefined ? null : read(max) };
}
