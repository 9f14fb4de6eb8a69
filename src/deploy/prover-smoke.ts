import type { Server } from "../manifest/inventory.ts";
import type { Policies } from "../policy/policy.ts";
import { verifySettings } from "../policy/settings.ts";
import type { Prover } from "../verify/open-prover.ts";
import type { ProofJob } from "../verify/proof-job.ts";
import type { Proof } from "../verify/verdict.ts";
import { launchOf } from "../verify/verify-task.ts";
import type { Smoke, SmokeJob } from "./ports.ts";

/** The smoke test as a job of the proving plane, which installs the staged tree too. */
export function proverSmoke(prover: Prover, policies: Pick<Policies, "verify">): (job: SmokeJob) => Promise<Smoke> {
  let count = 0;
  return async (job) => smokeOf(await prover.prove(proofJob(job, `smoke-${++count}`, policies)));
}

function proofJob({ server, staged }: SmokeJob, id: string, policies: Pick<Policies, "verify">): ProofJob {
  return {
    schema: "mcp-gitops/proof-job/v1",
    id,
    mode: "smoke",
    manifest: server.manifest,
    server: server.server,
    package: server.purl,
    launch: launchOf(server, null),
    from: null,
    pinned: null,
    candidate: staged && { version: staged.lock.version, lock: staged.lock },
    pinnedMissing: null,
    baseline: null,
    claimedBump: null,
    settings: settingsOf(server, policies),
    ...(staged && { tree: staged.tree }),
  };
}

function settingsOf({ manifest, server, name, purl, ecosystem }: Server, policies: Pick<Policies, "verify">) {
  return verifySettings(policies, { manifest, server, name, purl, ecosystem });
}

/** Does it answer? What a careful client would say about the answer was for verification to judge. */
function smokeOf({ verdict, contract }: Proof): Smoke {
  const findings = verdict.suites.flatMap((suite) => suite.findings);
  return { outcome: verdict.outcome === "fail" && contract !== null ? "warn" : verdict.outcome, findings };
}
