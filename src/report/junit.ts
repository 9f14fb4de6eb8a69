import type { Performance } from "../verify/performance/performance.ts";
import type { Finding, SuiteResult, Verdict } from "../verify/verdict.ts";
import { neutralise } from "./neutralise.ts";
import { performanceCells, performanceHead } from "./performance.ts";
import { versionText } from "./verdict-problems.ts";

/**
 * Verdicts as JUnit XML, as CI systems read it: a test suite for each attempt, a test case for each suite of it. A failed suite is a failure,
 * one that could not tell is an error where it holds the verdict and skipped elsewhere, and warnings stand in the output of their case.
 */
export function junitXml(verdicts: readonly Verdict[], aside: readonly Finding[] = []): string {
  const suites = verdicts.map(attemptSuite);
  const rest = aside.map((finding) => testCase({ name: finding.code, classname: "policies/waivers.yaml" }, out([finding])));
  const all = [...suites, ...(rest.length > 0 ? [testSuite("waivers", rest, { failures: 0, errors: 0, skipped: 0 })] : [])];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="mcp-gitops verify">\n${all.join("")}</testsuites>\n`;
}

interface Counts {
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

function attemptSuite(verdict: Verdict): string {
  const name = `${verdict.server} ${versionText(verdict)}`;
  const classname = `${verdict.manifest}#${verdict.server}`;
  const held = verdict.outcome === "inconclusive";
  const cases = verdict.suites.map((suite) => testCase({ name: suite.suite, classname }, content(suite, verdict)));
  const gaps = verdict.notLookedAt.map((gap) => {
    const required = gap.includes("(required by policy)");
    return testCase({ name: `not looked at: ${gap}`, classname }, element(required ? "error" : "skipped", "not looked at", ""));
  });
  const of = (outcome: string) => verdict.suites.filter((suite) => suite.outcome === outcome).length;
  const missing = verdict.notLookedAt.filter((gap) => gap.includes("(required by policy)")).length;
  return testSuite(name, [...cases, ...gaps], {
    failures: of("fail"),
    errors: missing + (held ? of("inconclusive") : 0),
    skipped: verdict.notLookedAt.length - missing + (held ? 0 : of("inconclusive")),
  });
}

function testSuite(name: string, cases: readonly string[], { failures, errors, skipped }: Counts): string {
  const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="${skipped}"`;
  return `  <testsuite name="${text(name)}" ${counts}>\n${cases.join("")}  </testsuite>\n`;
}

function testCase({ name, classname }: { name: string; classname: string }, inner: string): string {
  return `    <testcase name="${text(name)}" classname="${text(classname)}"${inner === "" ? "/>\n" : `>\n${inner}    </testcase>\n`}`;
}

function content({ suite, outcome, findings }: SuiteResult, verdict: Verdict): string {
  const told = suite === "performance" && verdict.performance ? measured(verdict.performance) : "";
  return `${judged({ suite, outcome, findings }, verdict)}${told}`;
}

/** What was measured, a line for each metric. */
function measured(performance: Performance): string {
  const told = performanceCells(performance).map((cells) =>
    text(performanceHead.map((name, at) => `${name} ${cells[at]}`.trim()).join(", ")),
  );
  return `      <system-err>${told.join("\n")}</system-err>\n`;
}

function judged({ suite, outcome, findings }: SuiteResult, verdict: Verdict): string {
  const [first] = findings.filter(({ severity }) => severity !== "info");
  const gap = verdict.notLookedAt.find((one) => one.startsWith(`${suite}, `));
  const message = first?.message ?? gap ?? "it could not be looked at";
  switch (outcome) {
    case "fail":
      return element("failure", message, lines(findings));
    case "inconclusive":
      return element(verdict.outcome === "inconclusive" ? "error" : "skipped", message, lines(findings));
    case "warn":
    case "pass":
      return out(findings);
  }
}

function element(tag: "failure" | "error" | "skipped", message: string, inner: string): string {
  const body = tag === "skipped" ? "/>" : `>${inner}</${tag}>`;
  return `      <${tag} message="${text(message)}"${body}\n`;
}

function out(findings: readonly Finding[]): string {
  return findings.length === 0 ? "" : `      <system-out>${lines(findings)}</system-out>\n`;
}

function lines(findings: readonly Finding[]): string {
  return findings.map(line).join("\n");
}

function line({ code, severity, message, evidence, fingerprint, waived }: Finding): string {
  const whose = waived ? ` [waived by ${waived.author} until ${waived.expires}: ${waived.reason}]` : "";
  return text(
    `${severity} ${code}${fingerprint === undefined ? "" : ` ${fingerprint}`}: ${message}${whose}${evidence === "" ? "" : ` | ${evidence}`}`,
    2000,
  );
}

/** Text of XML 1.0: one harmless line, with nothing in it that is markup or no character of XML. */
function text(words: string, length = 500): string {
  return neutralise(words, length).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
