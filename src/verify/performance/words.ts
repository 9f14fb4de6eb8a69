import type { Metric } from "./performance.ts";
import type { Interval } from "./statistics.ts";

/** What a metric is called, in a table and within a sentence. */
export const names: Readonly<Record<Metric, string>> = {
  "start.cold": "cold start",
  "start.warm": "warm start",
  list: "list of tools",
  call: "tool call",
  memory: "peak memory",
  processor: "processor time",
};

/** An amount with its unit, in three figures: `0.42 ms`, `512 ms`, `1.53 s`, `84.1 MB`. */
export function amount(value: number, unit: "ms" | "bytes"): string {
  if (unit === "bytes") return `${figures(value / 1e6)} MB`;
  return Math.abs(value) >= 1000 ? `${figures(value / 1000)} s` : `${figures(value)} ms`;
}

/** `1.52 (1.44–1.61)` */
export function ratioText({ value, low, high }: Interval): string {
  return `${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}

function figures(value: number): string {
  const whole = Math.abs(value);
  return value.toFixed(whole >= 100 ? 0 : whole >= 10 ? 1 : 2);
}
