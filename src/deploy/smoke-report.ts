import { digest, listOf, nullable, oneOf, record, type Shape, text } from "../ledger/shape.ts";
import { ConfigError } from "../lib/errors.ts";
import type { SmokeReport } from "./deployment.ts";

const finding = record({ code: text, severity: oneOf("info", "low", "medium", "high", "critical"), message: text, evidence: text });

const row = record({
  manifest: text,
  server: text,
  lock: nullable(digest),
  outcome: oneOf("pass", "warn", "fail", "inconclusive"),
  findings: listOf(finding),
});

const report: Shape<SmokeReport> = record({
  schema: oneOf("mcp-gitops/smoke/v1"),
  target: text,
  revision: text,
  plan: digest,
  servers: listOf(row),
});

/** Rows and findings at the most: no manifest comes near it. */
const most = 10_000;

/** The smoke report in what the proving plane handed over, which nobody vouches for. Throws ConfigError "document". */
export function parseSmokeReport(value: unknown): SmokeReport {
  const problem = report.check(value, "report");
  if (problem !== null)
    throw new ConfigError("document", "this is no smoke report", { found: problem.slice(0, 300), todo: "stage the plan again" });
  const known = value as SmokeReport;
  const findings = known.servers.reduce((sum, { findings }) => sum + findings.length, known.servers.length);
  if (findings > most)
    throw new ConfigError("document", "the smoke report is too long to be one", {
      found: `${findings} entries`,
      expected: `at most ${most}`,
    });
  return known;
}
