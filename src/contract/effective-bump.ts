import type { Bump, Change, SurfaceChange } from "./contract.ts";

const bumps: readonly Bump[] = ["none", "patch", "minor", "major"];
const surfaces: readonly SurfaceChange[] = ["none", "additive", "behavioural", "breaking"];

const bumpOfSurface: Readonly<Record<SurfaceChange, Bump>> = { none: "none", additive: "minor", behavioural: "minor", breaking: "major" };

/**
 * The greater of what the version claims and of the surface change. `claimed` is null for a calendar version or a change of scheme:
 * there the surface alone decides. Where a contract is missing do not call this: the effective bump is null then, never `none`.
 */
export function effectiveBump(claimed: Bump | null, surface: SurfaceChange): Bump {
  const shown = bumpOfSurface[surface];
  return claimed !== null && bumps.indexOf(claimed) > bumps.indexOf(shown) ? claimed : shown;
}

/** The greatest class among the changes; `none` when there are none. */
export function surfaceOf(changes: readonly Change[]): SurfaceChange {
  return changes.reduce<SurfaceChange>(
    (greatest, { class: next }) => (surfaces.indexOf(next) > surfaces.indexOf(greatest) ? next : greatest),
    "none",
  );
}
