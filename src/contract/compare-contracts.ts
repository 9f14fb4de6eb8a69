import { bareChanges } from "./bare-surface.ts";
import type { Change, Contract, SurfaceChange } from "./contract.ts";
import { surfaceOf } from "./effective-bump.ts";
import { surfaceChanges } from "./surface-diff.ts";

/**
 * What has moved between two contracts, for clients that declare much and for those that declare nothing, and the greatest class among it
 * (ARCHITECTURE §2, "surface change"). Equal contracts have no changes.
 */
export function compareContracts(before: Contract, after: Contract): { changes: Change[]; surfaceChange: SurfaceChange } {
  const all = surfaceChanges(before, after);
  const changes = [...all, ...bareChanges(before, after, all)];
  return { changes, surfaceChange: surfaceOf(changes) };
}
