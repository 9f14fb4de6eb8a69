import { expect, test } from "vitest";
import { performanceChart, performanceReport, performanceTable } from "../../src/report/performance.ts";
import type { Performance, PerformanceRow } from "../../src/verify/performance/performance.ts";

const side = (p50: number) => ({ samples: [p50], p50, p95: p50 * 1.2, p99: null });
const row = (over: Partial<PerformanceRow>): PerformanceRow => ({
  metric: "start.warm",
  unit: "ms",
  pinned: side(400),
  candidate: side(800),
  ratio: { value: 2, low: 1.8, high: 2.4 },
  difference: { value: 400, low: 350, high: 450 },
  absolute: { value: 800, low: 750, high: 850 },
  limit: { maxRatio: 1.5, max: null },
  judgement: "exceeds",
  ...over,
});
const performance = (rows: readonly PerformanceRow[], tool: string | null = null): Performance => ({
  seed: 1,
  resamples: 4000,
  confidence: 0.95,
  level: 0.9875,
  rounds: 8,
  most: 20,
  cold: "fresh-home",
  tool,
  failed: { pinned: 0, candidate: 0 },
  rows,
});
const small = row({
  metric: "list",
  pinned: side(0.2),
  candidate: side(0.6),
  ratio: { value: 3, low: 2.5, high: 3.5 },
  judgement: "within",
});
const less = row({
  metric: "memory",
  unit: "bytes",
  pinned: side(90e6),
  candidate: side(45e6),
  ratio: { value: 0.5, low: 0.45, high: 0.55 },
  judgement: "within",
});
const alone = row({
  metric: "call",
  pinned: null,
  ratio: null,
  difference: null,
  limit: { maxRatio: null, max: 2500 },
  judgement: "undecided",
});

test("the table says medians, tails, the interval and what came of the limit", () => {
  expect(performanceTable(performance([row({}), small, less, alone]))).toMatchInlineSnapshot(`
    "| median | pinned | candidate | p95 / p99 | times (interval) | limit | judgement |
    | --- | --- | --- | --- | --- | --- | --- |
    | warm start | 400 ms | 800 ms | 960 ms / — | 2.00 (1.80–2.40) | 1.5× | **exceeds** |
    | list of tools | 0.20 ms | 0.60 ms | 0.72 ms / — | 3.00 (2.50–3.50) | 1.5× | too small to matter |
    | peak memory | 90.0 MB | 45.0 MB | 54.0 MB / — | 0.50 (0.45–0.55) | 1.5× | within |
    | tool call | — | 800 ms | 960 ms / — | — | 2.50 s | undecided |"
  `);
});

test("the chart has the intervals on one scale of factors, and nothing of what was not compared", () => {
  expect(performanceChart(performance([row({}), small, less, alone]))).toMatchInlineSnapshot(`
    "warm start                       ┊         ╎   ├─╋───┤           2.00×
    list of tools                    ┊         ╎          ├───╋───┤  3.00×
    peak memory    ├─╋──┤            ┊         ╎                     0.50×
                     0.5×            1×        1.5×  2×       3×"
  `);
  expect(performanceChart(performance([alone]))).toBe("");
});

test("an interval at any place stays within its line, beside its mark", () => {
  for (const value of [0.001, 0.3, 1, 1.0001, 7, 900]) {
    const chart = performanceChart(performance([row({ ratio: { value, low: value * 0.9, high: value * 1.2 } })]));
    const [line = ""] = chart.split("\n");
    expect(line).toMatch(/^warm start {2}.{48} {2}[\d.]+×$/);
    expect(line).toContain("╋");
  }
});

test("a tool's name is a server's word, and stays one", () => {
  expect(performanceReport(performance([row({})], "x`|</details>\n::error::@all"))).toContain("called: `xˋ∣</details> ::error::@all`");
});
