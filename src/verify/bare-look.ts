import { bareSurface } from "../contract/bare-surface.ts";
import type { BareSurface, Contract } from "../contract/contract.ts";
import { canonicalJson } from "../lib/canonical.ts";
import { ExternalError } from "../lib/errors.ts";
import type { ProbeResult } from "../probe/probe.ts";
import { cut } from "../probe/reason.ts";
import { ownFault } from "./started.ts";

/** Starts or reaches the server once more and reads its lists: as a client that declares nothing, or as the one that the contract is of. */
export type Look = (client: "bare" | "usual") => Promise<ProbeResult>;

/** What a client without capabilities is promised otherwise; `gap`: why nobody knows. */
export interface BareLook {
  readonly surface: BareSurface | null;
  readonly gap: string | null;
}

type Seen =
  | { readonly kind: "same" }
  | { readonly kind: "otherwise"; readonly surface: BareSurface }
  | { readonly kind: "away"; readonly why: string };

/**
 * What a client that declares nothing is promised. Where the first look finds it the same, that is all; anything else is only believed when a
 * second one finds it again while the usual client is still promised what its contract says: a server may answer otherwise from start to start.
 */
export async function lookBare(contract: Contract, look: Look): Promise<BareLook> {
  const seen = async (client: Parameters<Look>[0]) => compared(contract, await tried(look, client));
  const first = await seen("bare");
  if (first.kind === "same") return { surface: null, gap: null };
  const second = await seen("bare");
  // Failed once, and then it was the same.
  if (second.kind === "same" && isFailure(first)) return { surface: null, gap: null };
  const away = [first, second].find((one) => one.kind === "away");
  if (away) return unknown(away.why);
  if (canonicalJson(first) !== canonicalJson(second)) return unknown("it answers such a client otherwise from one start to the next");
  const usual = await seen("usual");
  if (usual.kind === "away") return unknown(usual.why);
  if (usual.kind !== "same") return unknown("it answers otherwise from one start to the next");
  return first.kind === "otherwise" ? { surface: first.surface, gap: null } : unknown(first.why);
}

function unknown(gap: string): BareLook {
  return { surface: "unknown", gap: cut(gap, 300) };
}

function isFailure(seen: Seen): boolean {
  return seen.kind === "away" || (seen.kind === "otherwise" && seen.surface === "refused");
}

/** What infrastructure kept from being seen says nothing about the server. */
async function tried(look: Look, client: Parameters<Look>[0]): Promise<ProbeResult | string> {
  try {
    return await look(client);
  } catch (error) {
    if (error instanceof ExternalError && error.code !== "interrupted") return error.message;
    throw error;
  }
}

function compared(contract: Contract, result: ProbeResult | string): Seen {
  if (typeof result === "string") return { kind: "away", why: result };
  if (result.outcome !== "answered" || result.contract === null) {
    const why = result.reason ?? result.outcome;
    return ownFault(result) ? { kind: "otherwise", surface: "refused" } : { kind: "away", why };
  }
  const surface = bareSurface(contract, result.contract);
  return surface === null ? { kind: "same" } : { kind: "otherwise", surface };
}
