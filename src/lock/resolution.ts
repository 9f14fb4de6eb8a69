import type { Lock } from "./lock.ts";
import type { LockDay } from "./lock-day.ts";

/**
 * What resolving came to. `unresolvable` blames the version (something in its tree does not exist, or has no
 * integrity); `unavailable` blames infrastructure and says nothing about the version; `unlockable` blames nobody, and trying again changes
 * nothing: packages of its kind have no lock, or only building or unpacking would tell what its tree holds.
 */
export type Resolution =
  | { readonly kind: "resolved"; readonly lock: Lock }
  | { readonly kind: "unresolvable"; readonly reason: string }
  | { readonly kind: "unavailable"; readonly reason: string }
  | { readonly kind: "unlockable"; readonly reason: string };

/**
 * Resolves within the day that is wanted, and where that cannot be, without it if policy lets it: `kept` says which it was. `within` is asked with the
 * day, then with null; `tooYoung` tells whether a failure can be the day's doing, in words for a person.
 */
export async function withinDay<Failed extends { readonly kind: "failed" }, Done extends { readonly kind: string }>(
  day: LockDay | undefined,
  within: (before: string | null) => Promise<Failed | Done>,
  tooYoung: (failed: Failed) => string | null,
): Promise<{ readonly result: Failed | Done; readonly day: Lock["day"] } | { readonly result: null; readonly reason: string }> {
  if (day === undefined) return { result: await within(null), day: undefined };
  const { before, required } = day;
  if (before === null && required)
    return { result: null, reason: "the registry does not say when it was published, and policy wants its tree of that day" };
  if (before === null) return { result: await within(null), day: { before, kept: false } };
  const first = await within(before);
  const reason = first.kind === "failed" ? tooYoung(first as Failed) : null;
  if (reason === null) return { result: first, day: { before, kept: true } };
  if (required) return { result: null, reason: `nothing that was published by ${before} makes up its tree: ${reason}` };
  return { result: await within(null), day: { before, kept: false } };
}

/** Where package managers read their configuration, and how long they may take. */
export interface ManagerContext {
  /** The folder whose `.npmrc` counts (scopes, registries, tokens), as if npm ran there. */
  readonly configDir: string;
  readonly signal?: AbortSignal;
  /** Milliseconds; default 5 minutes. */
  readonly timeout?: number;
  /** Default: this process's own environment. */
  readonly env?: NodeJS.ProcessEnv;
}
