import type { Severity } from "../../manifest/inventory.ts";

const weights: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  UI: { N: 0.85, R: 0.62 },
  C: { H: 0.56, L: 0.22, N: 0 },
  I: { H: 0.56, L: 0.22, N: 0 },
  A: { H: 0.56, L: 0.22, N: 0 },
};

/** Privileges required weigh less where the scope changes. */
const privileges = { U: { N: 0.85, L: 0.62, H: 0.27 }, C: { N: 0.85, L: 0.68, H: 0.5 } } as const;

/**
 * How bad a vector of CVSS 3.0 or 3.1 is, by its base score; null for another version and for what is no vector.
 * https://www.first.org/cvss/v3.1/specification-document#7-1-Base-Metrics-Equations
 */
export function severityOfVector(vector: string): Severity | null {
  if (!/^CVSS:3\.[01]\//.test(vector)) return null;
  const metrics = new Map(
    vector
      .slice(0, 200)
      .split("/")
      .map((part) => part.split(":") as [string, string]),
  );
  const weight = (name: string) => weights[name]?.[metrics.get(name) ?? ""] ?? Number.NaN;
  const scope = metrics.get("S") === "C" ? "C" : "U";
  const required = privileges[scope][(metrics.get("PR") ?? "") as "N"] ?? Number.NaN;
  const impactBase = 1 - (1 - weight("C")) * (1 - weight("I")) * (1 - weight("A"));
  const impact = scope === "U" ? 6.42 * impactBase : 7.52 * (impactBase - 0.029) - 3.25 * (impactBase - 0.02) ** 15;
  const exploitability = 8.22 * weight("AV") * weight("AC") * required * weight("UI");
  if (Number.isNaN(impact + exploitability)) return null;
  return ofScore(impact <= 0 ? 0 : roundUp(Math.min((scope === "U" ? 1 : 1.08) * (impact + exploitability), 10)));
}

/** To one decimal, upwards, as the specification's appendix A does it. */
function roundUp(score: number): number {
  const fixed = Math.round(score * 100_000);
  return fixed % 10_000 === 0 ? fixed / 100_000 : (Math.floor(fixed / 10_000) + 1) / 10;
}

function ofScore(score: number): Severity {
  if (score === 0) return "info";
  if (score < 4) return "low";
  if (score < 7) return "medium";
  return score < 9 ? "high" : "critical";
}
