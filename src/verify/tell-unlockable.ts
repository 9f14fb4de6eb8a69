import type { Log } from "../lib/log.ts";
import { serverText } from "../manifest/server-id.ts";
import { wantedFor } from "./lock-source.ts";
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
