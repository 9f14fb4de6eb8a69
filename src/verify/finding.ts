import type { Finding, Outcome } from "./verdict.ts";

/** A finding with its words capped: they can be a server's. */
export function finding(code: string, severity: Finding["severity"], message: string, evidence: string): Finding {
  return { code, severity, message: message.slice(0, 500), evidence: evidence.slice(0, 4000) };
}

/** `warn` where something wants a person's eye. */
export function outcomeOf(findings: readonly Finding[]): Outcome {
  return findings.some(({ severity }) => severity !== "info" && severity !== "low") ? "warn" : "pass";
}
