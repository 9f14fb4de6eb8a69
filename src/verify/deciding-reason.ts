import type { Verdict } from "./verdict.ts";

/** An attempt in one sentence, out of documents only: the same in every run. */
export function attemptText(verdict: Verdict): string {
  const what = verdict.to ?? "as it is now";
  const surface = verdict.surfaceChange === null || verdict.surfaceChange === "none" ? "" : ` (${verdict.surfaceChange})`;
  switch (verdict.outcome) {
    case "pass":
    case "warn":
      return `${what} ${verdict.outcome === "pass" ? "passes" : "passes with warnings"}${surface}`;
    case "fail":
    case "inconclusive":
      return `${what} ${verdict.outcome === "fail" ? "fails" : "is inconclusive"}: ${decidingReason(verdict)}`;
  }
}

/** The first finding that decided the outcome, as a sentence. */
export function decidingReason(verdict: Verdict): string {
  const deciding = verdict.suites.filter(({ outcome }) => outcome === verdict.outcome);
  if (verdict.outcome === "inconclusive") {
    // What an optional suite could not look at decides nothing, and is `info`.
    const told = deciding.flatMap(({ findings }) => findings).find(({ severity }) => severity !== "info");
    return told?.message ?? verdict.notLookedAt[0] ?? "no finding says why";
  }
  const findings = deciding[0]?.findings ?? [];
  return (findings.find(({ severity }) => severity !== "info") ?? findings[0])?.message ?? "all required suites were looked at";
}
