import type { Log } from "../lib/log.ts";
import { startAnEngine } from "../lock/oci/engine.ts";
import { serverText } from "../manifest/server-id.ts";
import { wantedFor } from "./lock-source.ts";
import { lacksEngine } from "./no-engine.ts";
import type { VerifyResult } from "./verify-server.ts";
import type { VerifyTask } from "./verify-task.ts";

/** Says once for all of them why some servers cannot be proved here, whatever is tried; each verdict has the reason as well. */
export function tellUnlockable(tasks: readonly VerifyTask[], log: Log): void {
  const servers = new Map<string, string[]>();
  for (const task of tasks) {
    const version = task.candidates[0]?.version;
    const wanted = version === undefined ? null : wantedFor(task, version);
    if (wanted !== null && "kind" in wanted && wanted.kind === "unlockable")
      servers.set(wanted.reason, [...(servers.get(wanted.reason) ?? []), serverText(task)]);
  }
  for (const [reason, names] of servers) log.warn(`not proved: ${names.join(", ")}: ${reason}`);
}

/** The same of images that nothing here could start, once they were tried. */
export function tellNoEngine(results: readonly VerifyResult[], log: Log): void {
  const servers = new Map<string, string[]>();
  for (const { server, attempts } of results) {
    const last = attempts.at(-1);
    const reason = last ? lacksEngine(last) : null;
    if (reason !== null) servers.set(reason, [...(servers.get(reason) ?? []), serverText(server)]);
  }
  for (const [reason, names] of servers) log.warn(`not proved: ${names.join(", ")}: ${reason}: ${startAnEngine}`);
}
