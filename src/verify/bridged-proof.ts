import { finding } from "./finding.ts";
import type { Proof, SuiteResult } from "./verdict.ts";
import type { VerifyTask } from "./verify-task.ts";

/** The proof of a bridge that was not started: without the network it reaches nothing, and its failure would say nothing of it. */
export function networkOffProof(task: VerifyTask, to: string | null): Proof {
  const todo = `set \`network: true\` for ${task.server} in policies/verify.yaml`;
  const found = finding("bridge-without-network", "medium", "it is a bridge to a remote server, and the network is off for it", todo);
  return {
    schema: "mcp-gitops/proof/v1",
    contract: null,
    timings: {},
    verdict: {
      schema: "mcp-gitops/verdict/v1",
      manifest: task.manifest,
      server: task.server,
      package: task.package,
      from: task.from,
      to,
      outcome: "inconclusive",
      surfaceChange: null,
      effectiveBump: null,
      lock: null,
      contract: null,
      changes: [],
      suites: [{ suite: "health", outcome: "inconclusive", findings: [{ ...found, todo }] }],
      isolation: { kind: "process-group", separated: false, network: "off", filesystem: "private", missing: ["nothing was started"] },
      notLookedAt: task.settings.required.map((name) => `suite ${name} (required by policy)`),
    },
  };
}

/**
 * What the failure of a bridge that answered nothing is worth: behind it lies a remote that may be closed, away or slow, and nothing tells
 * that from a version that does not work. So it is inconclusive, and what was seen stays in the findings.
 */
export function behindBridge(proof: Proof): Proof {
  const { verdict, contract } = proof;
  if (verdict.outcome !== "fail" || contract !== null) return proof;
  const message = "nothing came through it: what it reaches may be away, closed or slow";
  const told = finding("bridge-silent", "medium", message, "");
  const suites = verdict.suites.map(
    (suite): SuiteResult => (suite.outcome === "fail" ? { ...suite, outcome: "inconclusive", findings: [told, ...suite.findings] } : suite),
  );
  return { ...proof, verdict: { ...verdict, suites, outcome: "inconclusive" } };
}
