import type { SmokeJob } from "../deploy/ports.ts";
import { isExact } from "../manifest/exact-pin.ts";
import type { Server } from "../manifest/inventory.ts";
import type { VerifySettings } from "../policy/policy.ts";
import { type ProofJob, provingSettings } from "../verify/proof-job.ts";
import { launchOf } from "../verify/verify-task.ts";

/** The job that asks whether a staged server starts and lists, or a remote answers; nothing is compared. */
export function smokeJob(
  id: string,
  server: Server,
  { staged, settings }: Pick<SmokeJob, "staged"> & { settings: VerifySettings },
): ProofJob {
  const { manifest, purl } = server;
  return {
    schema: "mcp-gitops/proof-job/v1",
    id,
    mode: "smoke",
    manifest,
    server: server.server,
    package: purl,
    launch: launchOf(server, null),
    from: isExact(server) ? server.version : null,
    pinned: null,
    candidate: staged && { version: staged.lock.version, lock: staged.lock },
    pinnedMissing: null,
    baseline: null,
    claimedBump: null,
    settings: provingSettings(settings),
    ...(staged && { tree: staged.tree }),
  };
}
