import type { Versioning } from "./versioning.ts";

/** Names without an order (commits, addresses): each equals itself only, and claims nothing. */
export const opaqueVersioning: Versioning = {
  kind: (text) => (text === "" ? "none" : "exact"),
  isExact: (text) => text !== "",
  isRange: () => false,
  compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
  satisfies: (version, range) => version === range,
  isPrerelease: () => false,
  channel: () => null,
  claimedBump: (from, to) => (from === to ? "none" : null),
  resolve: (text, { releases }) => releases.find((release) => release.version === text)?.version ?? null,
};
