import type { Outcome, SuiteResult } from "./verdict.ts";

/**
 * The outcome of a verdict: fail, then inconclusive (a required suite that was not looked at, too), then warn. Only required suites can fail
 * or hold; what is optional and could not be looked at is only listed.
 */
export function overall(required: readonly string[], suites: readonly SuiteResult[]): Outcome {
  const outcomes = suites.filter(({ suite }) => required.includes(suite)).map(({ outcome }) => outcome);
  if (outcomes.includes("fail")) return "fail";
  if (outcomes.includes("inconclusive") || missingOf(required, suites).length > 0) return "inconclusive";
  return suites.some(({ outcome }) => outcome === "warn" || outcome === "fail") ? "warn" : "pass";
}

export function missingOf(required: readonly string[], suites: readonly SuiteResult[]): string[] {
  return required.filter((name) => !suites.some(({ suite }) => suite === name));
}

/** What of the required suites can be asked of a remote: its health is its owner's matter, and nothing is called by itself. */
export function askedOfRemote(required: readonly string[], scenarios: boolean): string[] {
  return required.filter((suite) => suite !== "health" && (suite !== "integration" || scenarios));
}
