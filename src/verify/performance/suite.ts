import { finding, outcomeOf } from "../finding.ts";
import type { Finding, SuiteResult } from "../verdict.ts";
import { type Metric, metrics, type Performance, type PerformanceRow } from "./performance.ts";
import { fewestRounds } from "./rounds.ts";
import { amount, names, ratioText } from "./words.ts";

/** What came of measuring a job. */
export type JobMeasure =
  | {
      readonly kind: "measured";
      readonly performance: Performance;
      /** What policy says of a limit that is exceeded. */
      readonly exceeding: "warn" | "fail";
      readonly reason: string | null;
    }
  | { readonly kind: "not-measured"; readonly why: string };

/**
 * The suite `performance`: it warns (or fails, where policy says so) where a limit is exceeded with confidence, and only there. What the rounds could not decide is
 * said (`info`) and held against nobody; where too few rounds came about the suite is inconclusive.
 */
export function performanceSuite(measure: JobMeasure): SuiteResult {
  if (measure.kind === "not-measured") return inconclusive(measure.why);
  const { performance, exceeding, reason } = measure;
  if (performance.rounds < fewestRounds) {
    return inconclusive(reason ?? `there was time for ${performance.rounds} rounds of at least ${fewestRounds}`);
  }
  const told = performance.rows.flatMap((row) => findingsOf(row, performance));
  const findings = [...told, ...unsteady(measure)];
  const fails = exceeding === "fail" && performance.rows.some(({ judgement }) => judgement === "exceeds");
  return { suite: "performance", outcome: fails ? "fail" : outcomeOf(findings), findings };
}

/** What of it was not looked at, for the verdict. */
export function performanceGaps(measure: JobMeasure | null): string[] {
  if (measure?.kind !== "measured" || measure.performance.rounds < fewestRounds) return [];
  const measured = new Set(measure.performance.rows.map(({ metric }) => metric));
  return metrics.filter((metric) => !measured.has(metric)).map((metric) => `performance, ${names[metric]}: ${whyNot[metric]}`);
}

const unseen = "this host does not show what its processes take";
const whyNot: Readonly<Record<Metric, string>> = {
  "start.cold": "no start was whole",
  "start.warm": "no start was whole",
  list: "it has no tools to list, or did not answer every time",
  call: "no read-only tool without arguments is in both versions, a real credential was in use, or it did not answer every time",
  memory: unseen,
  processor: unseen,
};

function inconclusive(why: string): SuiteResult {
  return {
    suite: "performance",
    outcome: "inconclusive",
    findings: [finding("not-measured", "medium", `its performance could not be measured: ${why}`, why)],
  };
}

const codes: Readonly<Record<Metric, string>> = {
  "start.cold": "slower-cold-start",
  "start.warm": "slower-start",
  list: "slower-list",
  call: "slower-call",
  memory: "more-memory",
  processor: "more-processor-time",
};

function findingsOf(row: PerformanceRow, { level, rounds }: Performance): Finding[] {
  const { metric, unit, ratio, absolute, candidate, pinned, limit } = row;
  const how = `${row.metric}: ${(level * 100).toFixed(1)} % interval over ${rounds} rounds`;
  const evidence = [
    ratio && `${how} of the ratio of medians ${ratioText(ratio)}`,
    `of the candidate's median ${amount(absolute.low, unit)}–${amount(absolute.high, unit)}`,
  ];
  const beside = pinned && ratio ? `, ${ratio.value.toFixed(2)} times the ${amount(pinned.p50, unit)} of the pinned version` : "";
  const allowed = [limit.maxRatio !== null && ratio && `${limit.maxRatio} times`, limit.max !== null && amount(limit.max, unit)].filter(
    (one) => typeof one === "string",
  );
  const message = `${names[metric]}: ${amount(candidate.p50, unit)}${beside}; policy allows ${allowed.join(" and ")}`;
  const words = evidence.filter((one) => one !== null).join("; ");
  switch (row.judgement) {
    case "exceeds":
      return [
        {
          ...finding(codes[metric], "medium", message, words),
          subject: reach(ratio?.value ?? candidate.p50 / (limit.max ?? candidate.p50)),
          todo: `ask what it does more, or raise \`performance.${keyOf(metric)}\``,
        },
      ];
    case "undecided":
      return [{ ...finding("undecided", "info", `${message}: measuring could not tell`, words), subject: metric }];
    case "within":
    case "not-judged":
      return [];
  }
}

/** The next power of two: whoever accepts twice the time has not accepted ten times of it, and two measurements are seldom told apart. */
function reach(times: number): string {
  return `up to ${2 ** Math.ceil(Math.log2(times))} times`;
}

function keyOf(metric: Metric): string {
  return metric.split(".")[0] ?? metric;
}

/** A version that fails now and then where the pinned one does not; both failing says something about the machine. */
function unsteady({ performance, reason }: Extract<JobMeasure, { kind: "measured" }>): Finding[] {
  const { pinned, candidate } = performance.failed;
  if (candidate === 0 || pinned > 0) return [];
  const message = `${candidate} of its starts failed while ${performance.rounds} rounds were measured`;
  return [finding("unsteady-start", "medium", message, reason ?? "")];
}
