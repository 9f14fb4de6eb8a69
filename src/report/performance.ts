import type { Performance, PerformanceRow } from "../verify/performance/performance.ts";
import type { Interval } from "../verify/performance/statistics.ts";
import { amount, names, ratioText } from "../verify/performance/words.ts";
import { blocks, code, table } from "./markdown.ts";

/** What was measured, as a table of both versions and a chart of the intervals. All words in it are ours, but for the tool's name. */
export function performanceReport(performance: Performance): string {
  const { rounds, most, level, cold, tool } = performance;
  const how = [
    `${rounds} rounds of at most ${most}, both versions in turns, nothing else of this run beside them`,
    `intervals of ${(level * 100).toFixed(2).replace(/\.?0+$/, "")} %`,
    cold === "fresh-home-and-disk" ? "cold: a fresh home, its files read from the disk" : "cold: a fresh home (its files may be in memory)",
    ...(tool === null ? [] : [`called: ${code(tool, 80)}`]),
  ];
  return blocks(performanceTable(performance), chartBlock(performance), `${how.join("; ")}.`);
}

export const performanceHead = ["median", "pinned", "candidate", "p95 / p99", "times (interval)", "limit", "judgement"] as const;

/** A row for each metric; `p95 / p99` are the candidate's, where there are enough observations to tell. */
export function performanceCells({ rows }: Performance): string[][] {
  return rows.map((row) => {
    const { metric, unit, pinned, candidate, ratio, limit } = row;
    return [
      names[metric],
      pinned ? amount(pinned.p50, unit) : "—",
      amount(candidate.p50, unit),
      tails(candidate.p95, candidate.p99, unit),
      ratio ? ratioText(ratio) : "—",
      limitText(limit, unit),
      judgementText(row),
    ];
  });
}

function judgementText({ judgement, ratio, limit }: PerformanceRow): string {
  switch (judgement) {
    case "within":
      return ratio && limit.maxRatio !== null && ratio.high > limit.maxRatio ? "too small to matter" : "within";
    case "not-judged":
      return "not judged";
    case "exceeds":
    case "undecided":
      return judgement;
  }
}

/** The table alone, for where room is short. */
export function performanceTable(performance: Performance): string {
  return table(
    performanceHead,
    performanceCells(performance).map((cells) => cells.map((cell, at) => (at === 6 && cell === "exceeds" ? `**${cell}**` : cell))),
  );
}

function tails(p95: number | null, p99: number | null, unit: PerformanceRow["unit"]): string {
  const told = (value: number | null) => (value === null ? "—" : amount(value, unit));
  return p95 === null ? "—" : `${told(p95)} / ${told(p99)}`;
}

function limitText({ maxRatio, max }: PerformanceRow["limit"], unit: PerformanceRow["unit"]): string {
  const parts = [maxRatio !== null && `${maxRatio}×`, max !== null && amount(max, unit)].filter((part) => typeof part === "string");
  return parts.join(", ") || "—";
}

function chartBlock(performance: Performance): string {
  const chart = performanceChart(performance);
  return chart === "" ? "" : `\`\`\`text\n${chart}\n\`\`\``;
}

const width = 48;

/**
 * A line for each row that has a ratio: where the interval of candidate by pinned lies, on a scale of factors. `┊` is no difference, `╎` the limit, `╋` the
 * median ratio between the ends of its interval. Empty where nothing was compared.
 */
export function performanceChart({ rows }: Performance): string {
  const compared = rows.flatMap((row) => (row.ratio ? [{ ...row, ratio: row.ratio }] : []));
  if (compared.length === 0) return "";
  const scale = scaleOf(compared);
  const labels = Math.max(...compared.map(({ metric }) => names[metric].length));
  const lines = compared.map((row) => `${names[row.metric].padEnd(labels)}  ${bar(row, scale)}  ${row.ratio.value.toFixed(2)}×`.trimEnd());
  return [...lines, `${" ".repeat(labels)}  ${axis(scale)}`].join("\n");
}

type Compared = PerformanceRow & { readonly ratio: Interval };
type Scale = (ratio: number) => number;

/** Columns of ratios, by their logarithm: half as much is as far from the same as twice as much. */
function scaleOf(rows: readonly Compared[]): Scale {
  const ends = rows.flatMap(({ ratio, limit }) => [ratio.low, ratio.high, limit.maxRatio ?? 1]);
  const least = Math.log(Math.min(0.8, ...ends));
  const most = Math.log(Math.max(1.6, ...ends));
  return (ratio) => Math.round(((Math.log(ratio) - least) / (most - least)) * (width - 1));
}

function bar({ ratio, limit }: Compared, scale: Scale): string {
  const cells = Array.from({ length: width }, () => " ");
  cells[scale(1)] = "┊";
  if (limit.maxRatio !== null) cells[scale(limit.maxRatio)] = "╎";
  const [low, at, high] = [scale(ratio.low), scale(ratio.value), scale(ratio.high)];
  for (let cell = low; cell <= high; cell++) cells[cell] = "─";
  cells[low] = "├";
  cells[high] = "┤";
  cells[at] = "╋";
  return cells.join("");
}

const marks = [0.1, 0.25, 0.5, 1, 1.5, 2, 3, 4, 6, 8, 12, 16, 24, 32, 64, 128];

/** Factors under the columns that they stand for, as far as there is room. */
function axis(scale: Scale): string {
  let line = "";
  for (const mark of marks) {
    const at = scale(mark);
    if (at >= (line === "" ? 0 : line.length + 1) && at < width) line = `${line.padEnd(at)}${mark}×`;
  }
  return line;
}
