import { startAnEngine } from "../lock/oci/engine.ts";
import { finding } from "./finding.ts";
import type { Finding, Proof } from "./verdict.ts";

/** The finding about an image where nothing can start one. */
export function noEngine(reason: string): Finding {
  return {
    ...finding("no-engine", "medium", "nothing of it could be proved: no container engine answers here", reason),
    todo: startAnEngine,
  };
}

/** Why an image was not started, where that is for want of an engine; null for every other proof. */
export function lacksEngine({ verdict: { outcome, suites } }: Pick<Proof, "verdict">): string | null {
  if (outcome !== "inconclusive") return null;
  return suites.flatMap(({ findings }) => findings).find(({ code }) => code === "no-engine")?.evidence ?? null;
}
