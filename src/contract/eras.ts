import type { Contract } from "./contract.ts";

/** The eras of a contract in their canonical order. */
export function newestFirst(eras: Contract["eras"]): Contract["eras"] {
  return [...eras].sort((a, b) => (a.protocolVersion < b.protocolVersion ? 1 : a.protocolVersion > b.protocolVersion ? -1 : 0));
}
