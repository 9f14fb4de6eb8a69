import type { Resolution } from "../lock/resolution.ts";
import { finding } from "./finding.ts";
import { noEngine } from "./no-engine.ts";
import type { Finding, Proof } from "./verdict.ts";
import type { VerifyTask } from "./verify-task.ts";

/** Why nothing was installed: there is no lock, or (`unstartable`) this machine has no engine for what it locks. */
type Obstacle = Exclude<Resolution, { kind: "resolved" }> | { readonly kind: "unstartable"; readonly reason: string };

/** The proof of a version of which nothing was installed or started, made by the deciding plane. */
export function unlockedProof(task: VerifyTask, to: string, resolution: Obstacle): Proof {
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
      suites: [{ suite: resolution.kind === "unstartable" ? "health" : "lock", outcome, findings: [found] }],
      isolation: { kind: "process-group", separated: false, network: "off", filesystem: "private", missing: ["nothing was started"] },
      notLookedAt: task.settings.required.map((name) => `suite ${name} (required by policy)`),
    },
  };
}

function findingOf({ kind, reason }: Obstacle): Finding {
  switch (kind) {
    case "unresolvable":
      return finding("unresolvable", "high", `its tree cannot be locked: ${reason}`, reason);
    case "unavailable":
      return finding("registry-unavailable", "medium", `its tree could not be resolved now: ${reason}`, reason);
    case "unlockable":
      return finding("unlockable", "medium", "nothing of it could be proved: it has no lock", reason);
    case "unstartable":
      return noEngine(reason);
  }
}
