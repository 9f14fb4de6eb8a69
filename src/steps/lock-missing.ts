import { lockDay } from "../lock/lock-day.ts";
import type { Resolution } from "../lock/resolution.ts";
import { subjectOf, wantedOf } from "../lock/wanted.ts";
import { isExact } from "../manifest/exact-pin.ts";
import type { Server } from "../manifest/inventory.ts";
import type { Policies } from "../policy/policy.ts";
import { updateSettings } from "../policy/settings.ts";
import type { LockSource } from "../verify/lock-source.ts";
import type { Workspace } from "./workspace.ts";

/** Whose packages a lock that is made here holds. */
export type AsOf = "today" | "release";

/**
 * Locks a server as it is pinned, from metadata alone, with the packages of the day that is asked for: for entries that are to be started from a lock
 * before any proposal has brought one. Nothing is proved by that.
 */
export async function lockAsPinned(
  server: Server,
  asOf: AsOf,
  world: Pick<Workspace, "registry" | "clock"> & { readonly policies: Pick<Policies, "update">; readonly locks: LockSource },
): Promise<Resolution> {
  const { ecosystem, name, purl, version, manifest } = server;
  const never = wantedOf(subjectOf(server), version ?? "");
  if ("kind" in never) return never;
  if (ecosystem === null || name === null || purl === null || version === null || !isExact(server))
    return { kind: "unlockable", reason: "it is not pinned to one version" };
  const found = await world.registry.lookup({ ecosystem, name, purl });
  const publishedAt = found.kind === "found" ? (found.releases.find((one) => one.version === version)?.publishedAt ?? null) : null;
  const { minimumReleaseAge } = updateSettings(world.policies, { manifest, server: server.server, name, purl, ecosystem });
  const day = lockDay({ publishedAt, asOf, minimumReleaseAge, required: false, now: world.clock.now() });
  const wanted = wantedOf(subjectOf(server), version, day);
  return "kind" in wanted ? wanted : world.locks(wanted);
}
