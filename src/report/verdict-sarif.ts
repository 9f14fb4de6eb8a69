import type { Log, ReportingDescriptor, Result } from "sarif";
import { kindOf, kinds, type SecurityCode } from "../verify/security/codes.ts";
import type { Finding, Verdict } from "../verify/verdict.ts";
import { neutralise } from "./neutralise.ts";
import { type Driver, sarifLog, suppressed } from "./sarif.ts";
import { type ToldFinding, verdictProblems } from "./verdict-problems.ts";

/**
 * Verdicts as SARIF 2.1.0: a result for each finding, at the manifest of its server, with its fingerprint. What a waiver silences is a result
 * that is suppressed, and says by whom and why.
 */
export function verdictSarif(verdicts: readonly Verdict[], driver: Driver, aside: readonly Finding[] = []): Log {
  const told = verdictProblems(verdicts, aside);
  const log = sarifLog(
    told.map(({ problem }) => problem),
    driver,
  );
  const runs = log.runs.map((run) => ({
    ...run,
    tool: { driver: { ...run.tool.driver, rules: (run.tool.driver.rules ?? []).map(described) } },
    results: (run.results ?? []).map((result, index) => judged(result, told[index])),
  }));
  return { ...log, runs };
}

/** What the suite `security` says is known by code: the words of the rule, and who means the same. */
function described(rule: ReportingDescriptor): ReportingDescriptor {
  if (!Object.hasOwn(kinds, rule.id)) return rule;
  const { message, todo, sameAs } = kindOf(rule.id as SecurityCode);
  const { properties } = rule;
  return {
    ...rule,
    shortDescription: { text: message },
    fullDescription: { text: `${message}.` },
    help: { text: `What to do: ${todo}.` },
    properties: { ...properties, tags: ["mcp", "security", ...(sameAs ? [`snyk-${sameAs}`] : [])] },
  };
}

function judged(result: Result, told: ToldFinding | undefined): Result {
  if (!told) return result;
  const { suite, finding } = told;
  const properties = { ...result.properties, ...(suite !== null && { suite: neutralise(suite) }) };
  return { ...result, properties, ...suppressed(finding.waived) };
}
