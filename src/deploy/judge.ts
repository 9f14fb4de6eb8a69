import { digestOf } from "../lib/canonical.ts";
import { ConfigError } from "../lib/errors.ts";
import type { Finding } from "../verify/verdict.ts";
import type { DeploymentPlan, PlannedRollout, SmokeReport } from "./deployment.ts";
import { rowOf } from "./revision.ts";
import type { RolloutRow } from "./rollout.ts";

/** One server of a deployment with what was found. A remote that does not answer is `inconclusive` and blocks nobody. */
export interface JudgedServer extends RolloutRow {
  readonly findings: readonly Finding[];
  readonly blocks: boolean;
}

/**
 * What the smoke report says of each server of its plan. What should have been looked at and was not is inconclusive. Pure.
 * Throws ConfigError "document" when the report answers another plan.
 */
export function judge(plan: DeploymentPlan, report: SmokeReport): readonly JudgedServer[] {
  if (report.schema !== "mcp-gitops/smoke/v1" || report.plan !== digestOf(plan)) {
    throw new ConfigError("document", "the smoke report answers another deployment plan", { todo: "stage the plan again" });
  }
  return plan.servers.map((planned) => judgeServer(plan, planned, report));
}

function judgeServer(plan: DeploymentPlan, planned: PlannedRollout, report: SmokeReport): JudgedServer {
  const row = rowOf(plan.revision, planned);
  const about = {
    manifest: planned.manifest,
    server: planned.server,
    package: row?.package ?? null,
    from: rowOf(plan.current, planned)?.version ?? null,
    to: row?.version ?? null,
    lock: row?.lock ?? null,
  };
  const { step } = planned;
  switch (step.kind) {
    case "keep":
      return { ...about, result: "kept", why: "nothing about it changed", findings: [], blocks: false };
    case "as-is":
      return { ...about, result: "as-is", why: step.why, findings: [], blocks: false };
    case "unavailable":
      return { ...about, result: "inconclusive", why: step.why, findings: [], blocks: true };
    case "refused": {
      const finding: Finding = { code: step.reason, severity: "high", message: step.why, evidence: "" };
      return { ...about, result: "failed", why: step.why, findings: [finding], blocks: true };
    }
    case "reach":
      return { ...about, ...found(report, planned, null), blocks: false };
    case "stage": {
      const row = found(report, planned, step.lock);
      // Where no engine answers an image can be neither proved nor disproved: its entry stays as it is, and holds up nobody.
      return { ...about, ...row, blocks: !row.findings.some(({ code }) => code === "no-engine") };
    }
  }
}

type Found = Pick<JudgedServer, "result" | "why" | "findings">;

function found(report: SmokeReport, planned: PlannedRollout, lock: string | null): Found {
  const row = report.servers.find((candidate) => candidate.manifest === planned.manifest && candidate.server === planned.server);
  if (!row || row.lock !== lock) return { result: "inconclusive", why: "it was not looked at", findings: [] };
  const why = row.findings[0]?.message ?? "";
  switch (row.outcome) {
    case "pass":
    case "warn":
      return { result: "verified", why: why || "it answers", findings: row.findings };
    case "fail":
      // What a remote does says nothing about a version.
      return { result: lock === null ? "inconclusive" : "failed", why, findings: row.findings };
    case "inconclusive":
      return { result: "inconclusive", why, findings: row.findings };
  }
}

/** The row as the rollout shows it. */
export function rolloutRow({ findings: _findings, blocks: _blocks, ...row }: JudgedServer): RolloutRow {
  return row;
}

/** Those that keep the revision from going live, by their result. */
export function blockers(servers: readonly JudgedServer[], result: "failed" | "inconclusive"): readonly JudgedServer[] {
  return servers.filter((server) => server.blocks && server.result === result);
}
