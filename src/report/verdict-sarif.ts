import type { Log, ReportingDescriptor, Result } from "sarif";
import { type ComplianceCode, complianceKinds } from "../verify/compliance/codes.ts";
import { kindOf, kinds, type SecurityCode } from "../verify/security/codes.ts";
import type { Finding, Verdict } from "../verify/verdict.ts";
import { neutralise } from "./neutralise.ts";
import { type Driver, sarifLog, suppressed } from "./sarif.ts";
import { type ToldFinding, verdictProblems } from "./verdict-problems.ts";
import { verdictRule } from "./verdict-rules.ts";

/**
 * Verdicts as SARIF 2.1.0: a result for each finding, at the manifest of its server, with its fingerprint. What a waiver silences is a result
 * that is suppressed, and says by whom and why.
 */
export function verdictSarif(verdicts: readonly Verdict[], driver: Driver, aside: readonly Finding[] = []): Log {
  const found = verdictProblems(verdicts, aside);
  const log = sarifLog(
    found.map(({ problem }) => problem),
    driver,
  );
  const runs = log.runs.map((run) => ({
    ...run,
    tool: { driver: { ...run.tool.driver, rules: (run.tool.driver.rules ?? []).map(described) } },
    results: (run.results ?? []).map((result, index) => judged(result, found[index])),
  }));
  return { ...log, runs };
}

/** What a suite says is known by code: the words of the rule, and who means the same. */
function described(rule: ReportingDescriptor): ReportingDescriptor {
  if (Object.hasOwn(complianceKinds, rule.id)) return worded(rule, complianceKinds[rule.id as ComplianceCode], ["mcp", "compliance"]);
  if (!Object.hasOwn(kinds, rule.id)) return told(rule);
  const { sameAs, ...kind } = kindOf(rule.id as SecurityCode);
  return worded(rule, kind, ["mcp", "security", ...(sameAs ? [`snyk-${sameAs}`] : [])]);
}

/** A rule of a suite that runs the server, without saying one thing twice. */
function told(rule: ReportingDescriptor): ReportingDescriptor {
  const words = verdictRule(rule.id);
  return words === null
    ? { ...rule, help: { text: rule.fullDescription?.text ?? rule.id } }
    : worded(rule, { message: words.short, todo: words.todo }, ["mcp"]);
}

function worded(rule: ReportingDescriptor, { message, todo }: { message: string; todo: string }, tags: string[]): ReportingDescriptor {
  return {
    ...rule,
    shortDescription: { text: message },
    fullDescription: { text: `${message}.` },
    help: { text: `What to do: ${todo}.` },
    properties: { ...rule.properties, tags },
  };
}

function judged(result: Result, told: ToldFinding | undefined): Result {
  if (!told) return result;
  const { suite, finding } = told;
  const properties = { ...result.properties, ...(suite !== null && { suite: neutralise(suite) }) };
  return { ...result, properties, ...suppressed(finding.waived) };
}
