import type { Bump } from "../contract/contract.ts";
import type { Ecosystem, PinKind } from "../manifest/inventory.ts";
import type { Release } from "../registry/registry.ts";
import { gitVersioning } from "./git-ref.ts";
import { goVersioning } from "./golang.ts";
import { imageTagVersioning } from "./image-tag.ts";
import { opaqueVersioning } from "./opaque.ts";
import { pep440Versioning } from "./pep440.ts";
import { semverVersioning } from "./semver.ts";

/** How one ecosystem writes, orders and classifies versions. Pure; every text can be hostile, so nothing here throws. */
export interface Versioning {
  /** What the text of a pin is: one version, several, a moving name, or nothing. */
  kind(text: string): PinKind;
  isExact(text: string): boolean;
  isRange(text: string): boolean;
  /** Negative when `a` comes before `b`; total: what is no version comes before every version. */
  compare(a: string, b: string): number;
  /** Whether a version lies in a range. A prerelease does only where the range names one of the same version, or `prereleases` asks for it. */
  satisfies(version: string, range: string, options?: { readonly prereleases?: boolean }): boolean;
  isPrerelease(version: string): boolean;
  /** The name of the prerelease line (`beta`), empty for one without a name, null for a stable version. */
  channel(version: string): string | null;
  /**
   * What the step from one version to the other claims, by the literal difference: 0.2.12 → 0.2.15 is a `patch`, 0.1 → 0.2 a `minor`.
   * Null where a version claims nothing: a calendar version, a change of scheme, what is no version.
   */
  claimedBump(from: string, to: string): Bump | null;
  /** Whether the second can take the place of the first at all, where that is more than an order: `1.2.3-alpine` is no `1.3.0-debian`. */
  replaces?(from: string, to: string): boolean;
  /** The version that the ecosystem's launcher would run today for the text of a pin (null: none); null when nothing fits. */
  resolve(text: string | null, published: Published, runtime?: Runtime): string | null;
}

/** What a lookup found. */
export interface Published {
  readonly releases: readonly Release[];
  readonly tags: Readonly<Record<string, string>>;
}

/** What the launcher would run on, where the choice depends on it. */
export interface Runtime {
  readonly node?: string;
  readonly python?: string;
}

const table: Partial<Record<Ecosystem, Versioning>> = {
  npm: semverVersioning,
  jsr: semverVersioning,
  pypi: pep440Versioning,
  golang: goVersioning,
  oci: imageTagVersioning,
  git: gitVersioning,
};

export function versioningOf(ecosystem: Ecosystem): Versioning {
  return table[ecosystem] ?? opaqueVersioning;
}
