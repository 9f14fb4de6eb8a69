import { expect, test } from "vitest";
import { provenanceLine } from "../../src/report/provenance-line.ts";
import { securityFinding } from "../../src/verify/security/surface-review.ts";
import type { Finding } from "../../src/verify/verdict.ts";

const line = (findings: readonly Finding[], notLookedAt: readonly string[] = [], suite = "security") =>
  provenanceLine({ suites: [{ suite, outcome: "pass", findings }], notLookedAt });
const told = securityFinding("provenance", { subject: "provenance", what: "built from x@1 by y, verified", evidence: "" });
const found = (code: "provenance-lost" | "provenance-bad" | "source-changed") =>
  securityFinding(code, { subject: "provenance", evidence: "" });

test("a version's origin is one line: what is verified, what is lost or does not hold before it, and what nobody could tell", () => {
  expect(line([told])).toBe("built from x@1 by y, verified");
  expect(line([told, found("source-changed")])).toBe("built from x@1 by y, verified; the pinned version was built from another repository");
  expect(line([found("provenance-lost")])).toMatch(/^lost: /);
  expect(line([told, found("provenance-bad")])).toMatch(/^it does not hold/);
  const gap = "security, provenance: this registry has no attestations";
  expect(line([], ["suite performance", gap])).toBe("unknown: see what was not looked at");
  expect(line([])).toBeNull();
  expect(line([told], [], "compliance")).toBeNull();
});
