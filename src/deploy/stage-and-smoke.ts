import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { digestOf } from "../lib/canonical.ts";
import { ConfigError } from "../lib/errors.ts";
import type { Server } from "../manifest/inventory.ts";
import type { Finding } from "../verify/verdict.ts";
import type { PlannedRollout, SmokeReport, SmokeRow, Staging } from "./deployment.ts";
import { judge } from "./judge.ts";
import { checkLayout, type Layout, layoutOf, treePath } from "./layout.ts";
import type { Smoke, SmokeJob, StagePorts } from "./ports.ts";
import { privateFolder, stageRevision } from "./stage-directory.ts";

/**
 * The second phase, where there is no token: installs what changed, starts each changed server there, and when all of them answer
 * writes the revision beside the live one. What is live does not change. Trouble of one server is its row, never an error.
 */
export async function stageAndSmoke(ports: StagePorts, staging: Staging): Promise<SmokeReport> {
  const { plan } = staging;
  const layout = await layoutFor(ports, staging);
  try {
    const rows = await Promise.all(staging.servers.map((server) => smokeServer({ ports, layout, staging }, server)));
    const servers = rows.filter((row) => row !== null);
    const report: SmokeReport = {
      schema: "mcp-gitops/smoke/v1",
      target: plan.target.name,
      revision: plan.revision.id,
      plan: digestOf(plan),
      servers,
    };
    const blocked = judge(plan, report).some((server) => server.blocks && (server.result === "failed" || server.result === "inconclusive"));
    if (plan.target.kind === "directory" && !blocked) await stageRevision(layout, staging);
    return report;
  } finally {
    if (plan.target.kind === "ref") await rm(layout.root, { recursive: true, force: true });
  }
}

/** A ref has no folder: its trees are installed where the smoke test can start them and go again. */
async function layoutFor(ports: StagePorts, { plan: { target } }: Staging): Promise<Layout> {
  if (target.kind === "ref") {
    await privateFolder(ports.scratch);
    return layoutOf(ports.scratch, await mkdtemp(join(ports.scratch, "stage-")));
  }
  const layout = layoutOf(ports.root, target.path);
  await checkLayout(layout);
  await privateFolder(layout.trees);
  return layout;
}

interface Stage {
  readonly ports: StagePorts;
  readonly layout: Layout;
  readonly staging: Staging;
}

async function smokeServer(stage: Stage, server: Server): Promise<SmokeRow | null> {
  const planned = stage.staging.plan.servers.find((row) => row.manifest === server.manifest && row.server === server.server);
  const { step } = planned as PlannedRollout;
  const row = (lock: string | null, smoke: Smoke): SmokeRow => ({ manifest: server.manifest, server: server.server, lock, ...smoke });
  switch (step.kind) {
    case "keep":
    case "as-is":
      return null;
    case "refused":
      return row(null, { outcome: "fail", findings: [finding(step.reason, "high", step.why)] });
    case "unavailable":
      return row(null, { outcome: "inconclusive", findings: [finding("lock-unavailable", "info", step.why)] });
    case "reach":
      return row(null, await attempt(stage.ports, { server, staged: null }));
    case "stage":
      return row(step.lock, await smokePackage(stage, server, step.lock));
  }
}

function smokePackage({ ports, layout, staging }: Stage, server: Server, digest: string): Promise<Smoke> {
  const lock = staging.locks[digest];
  if (!lock || digestOf(lock) !== digest) {
    throw new ConfigError("document", "a lock of the staging document is missing or was changed", { found: digest.slice(0, 100) });
  }
  return attempt(ports, { server, staged: { lock, tree: treePath(layout, digest) } });
}

/** Trouble of the infrastructure is asked a second time before it is believed. */
async function attempt(ports: StagePorts, job: SmokeJob): Promise<Smoke> {
  ports.log.progress(job.server.server, "smoke");
  const first = await ports.smoke(job);
  const smoke = first.outcome === "inconclusive" && job.staged !== null ? await ports.smoke(job) : first;
  ports.log.progress(job.server.server, smoke.outcome);
  return smoke;
}

function finding(code: string, severity: Finding["severity"], message: string): Finding {
  return { code, severity, message, evidence: "" };
}
