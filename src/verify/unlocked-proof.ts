import type { Resolution } from "../lock/resolution.ts";
import { finding } from "./finding.ts";
import type { Finding, Proof } from "./verdict.ts";
import type { VerifyTask } from "./verify-task.ts";

/** The proof of a version that has no lock, made by the deciding plane: nothing was installed or started. */
export function unlockedProof(task: VerifyTask, to: string, resolution: Exclude<Resolution, { kind: "resolved" }>): Proof {
  const found = findingOf(resolution);
  const outcome = resolution.kind === "unresolvable" ? "fail" : "inconclusive";
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
      outcome,
      surfaceChange: null,
      effectiveBump: null,
      lock: null,
      contract: null,
      changes: [],
      suites: [{ suite: "lock", outcome, findings: [found] }],
      isolation: { kind: "process-group", separated: false, network: "off", filesystem: "private", missing: ["nothing was started"] },
      notLookedAt: task.settings.required.map((name) => `suite ${name} (required by policy)`),
    },
  };
}

function findingOf({ kind, reason }: Exclude<Resolution, { kind: "resolved" }>): Finding {
  switch (kind) {
    case "unresolvable":
      return finding("unresolvable", "high", `its tree cannot be locked: ${reason}`, reason);
    case "unavailable":
      return finding("registry-unavailable", "medium", `its tree could not be resolved now: ${reason}`, reason);
    case "unlockable":
      return finding("unlockable", "medium", "nothing of it could be proved: it has no lock", reason);
  }
}
