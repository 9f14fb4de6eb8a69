import type { Server } from "../manifest/inventory.ts";
import type { Staging } from "./deployment.ts";
import type { JudgedServer } from "./judge.ts";
import { layoutOf, treePath } from "./layout.ts";
import type { RecordPorts, SmokeJob } from "./ports.ts";

/**
 * After the switch: starts one changed server again where it is live now. It is to blame only when it fails twice; trouble of the
 * infrastructure after a passed smoke test changes nothing.
 */
export async function observeTarget(
  ports: RecordPorts,
  staging: Staging,
  servers: readonly JudgedServer[],
): Promise<readonly JudgedServer[]> {
  const { target } = staging.plan;
  const changed = servers.find((server) => server.result === "verified" && server.lock !== null);
  if (!ports.observe || target.kind !== "directory" || !changed?.lock) return servers;
  const server = staging.servers.find((one) => one.manifest === changed.manifest && one.server === changed.server) as Server;
  const lock = staging.locks[changed.lock];
  if (!lock) return servers;
  const job: SmokeJob = { server, staged: { lock, tree: treePath(layoutOf(ports.root, target.path), changed.lock) } };
  const first = await ports.observe(job);
  const last = first.outcome === "fail" ? await ports.observe(job) : first;
  if (last.outcome !== "fail") return servers;
  const failed: JudgedServer = {
    ...changed,
    result: "failed",
    why: last.findings[0]?.message ?? "it stopped answering after the switch",
    findings: last.findings,
  };
  return servers.map((row) => (row === changed ? failed : row));
}
