import { setTimeout } from "node:timers/promises";
import { ExternalError } from "../lib/errors.ts";
import { finding } from "./finding.ts";
import { expectedOf, type Prover } from "./open-prover.ts";
import type { ProofJob } from "./proof-job.ts";
import type { Proof } from "./verdict.ts";

/** Milliseconds between two tries: what is away for longer than that is away for this run. */
const pause = 1000;
const infrastructure: ReadonlySet<string> = new Set(["not-installed", "held-up"]);

/**
 * Proves a job, once more where infrastructure failed: the proving plane, or what a version is installed with. What a server does is never
 * asked for again. Where the plane fails twice the proof says so, and is inconclusive: the other servers are none the worse.
 */
export async function proveSteadily(job: ProofJob, prover: Pick<Prover, "prove">): Promise<Proof> {
  const first = await tried(job, prover);
  if (first.verdict.outcome !== "inconclusive" || !first.verdict.suites.some(isInfrastructure)) return first;
  await setTimeout(pause);
  return tried(job, prover);
}

function isInfrastructure({ findings }: Proof["verdict"]["suites"][number]): boolean {
  return findings.some(({ code }) => infrastructure.has(code) || code === planeFailed);
}

const planeFailed = "proving-plane";

async function tried(job: ProofJob, prover: Pick<Prover, "prove">): Promise<Proof> {
  try {
    return await prover.prove(job);
  } catch (error) {
    if (!(error instanceof ExternalError) || error.code !== "process") throw error;
    return withoutPlane(job, error);
  }
}

function withoutPlane(job: ProofJob, { message, details }: ExternalError): Proof {
  const { manifest, server, package: purl, from, to } = expectedOf(job);
  const found = finding(planeFailed, "medium", `it could not be proven now: ${message}`, details.found ?? message);
  return {
    schema: "mcp-gitops/proof/v1",
    contract: null,
    timings: {},
    verdict: {
      schema: "mcp-gitops/verdict/v1",
      manifest,
      server,
      package: purl,
      from,
      to,
      outcome: "inconclusive",
      surfaceChange: null,
      effectiveBump: null,
      lock: null,
      contract: null,
      changes: [],
      suites: [{ suite: "health", outcome: "inconclusive", findings: [found] }],
      isolation: { kind: "process-group", separated: false, network: "off", filesystem: "private", missing: ["nothing came back"] },
      notLookedAt: job.settings.required.map((name) => `suite ${name} (required by policy)`),
    },
  };
}
