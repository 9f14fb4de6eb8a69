import { unprovableWhy } from "../policy/decide-after-proof.ts";
import type { Lookup } from "../registry/registry.ts";
import type { VerifyResult } from "../verify/verify-server.ts";

/**
 * 3 where infrastructure kept a run from deciding about a package: its registry could not say, or its proof was inconclusive. Else 0. A
 * remote that does not answer is its operator's matter, and what has no lock is said and done.
 */
export function undecided(lookups: ReadonlyMap<string, Lookup>, results: readonly VerifyResult[] = []): 0 | 3 {
  const unsaid = [...lookups.values()].some(({ kind }) => kind === "unavailable");
  const unproven = results.some(({ attempts }) => {
    const last = attempts.at(-1)?.verdict;
    return last?.outcome === "inconclusive" && last.to !== null && unprovableWhy(last) === null;
  });
  return unsaid || unproven ? 3 : 0;
}

/** The code of several: what is wrong outweighs what is to be tried again. */
export function gravest(codes: readonly (0 | 1 | 2 | 3)[]): 0 | 1 | 2 | 3 {
  return ([2, 1, 3] as const).find((code) => codes.includes(code)) ?? 0;
}
