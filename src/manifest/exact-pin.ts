import type { Server } from "./inventory.ts";

/** Whether a pin names one version that nothing moves: an exact one, or an image by its digest. */
export function isExact({ ecosystem, pin }: Pick<Server, "ecosystem" | "pin">): boolean {
  return pin === "exact" || (ecosystem === "oci" && pin === "digest");
}

/** The tag of an image's version (`1.2.3@sha256:…`); any other version as it is. */
export function tagOf(version: string): string {
  return version.replace(/@sha256:[0-9a-f]{64}$/, "");
}
