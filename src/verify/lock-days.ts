import { type LockDay, lockDay } from "../lock/lock-day.ts";
import type { Server } from "../manifest/inventory.ts";
import type { Policies } from "../policy/policy.ts";
import { updateSettings } from "../policy/settings.ts";
import type { Lookup } from "../registry/registry.ts";

/** The day that one version of a server's package is locked for; undefined: whatever is published by now. */
export type DayOf = (server: Pick<Server, "manifest" | "server" | "name" | "purl" | "ecosystem">, version: string) => LockDay | undefined;

export interface DaySources {
  readonly policies: Pick<Policies, "update">;
  /** What registries said of the servers' packages, by purl. */
  readonly lookups: ReadonlyMap<string, Lookup>;
  /** Milliseconds. */
  readonly now: number;
}

/** The days of locks by update policy (`minimumReleaseAge`, `lockAsOf`, `lockCooldown`) and the registry's own times. Pure. */
export function lockDays({ policies, lookups, now }: DaySources): DayOf {
  return ({ manifest, server, name, purl, ecosystem }, version) => {
    const { lockAsOf, lockCooldown, minimumReleaseAge } = updateSettings(policies, { manifest, server, name, purl, ecosystem });
    const lookup = lookups.get(purl ?? "");
    const publishedAt = lookup?.kind === "found" ? (lookup.releases.find((one) => one.version === version)?.publishedAt ?? null) : null;
    return lockDay({ publishedAt, asOf: lockAsOf, minimumReleaseAge, required: lockCooldown === "required", now });
  };
}

/** The same where nothing is chosen: what is there already is locked as well as it can be. */
export function asItIs(day: LockDay | undefined): LockDay | undefined {
  return day && { ...day, required: false };
}
