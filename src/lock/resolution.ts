import type { Lock } from "./lock.ts";

/**
 * What resolving came to. `unresolvable` blames the version (something in its tree does not exist, or cannot be locked by
 * integrity); `unavailable` blames infrastructure and says nothing about the version.
 */
export type Resolution =
  | { readonly kind: "resolved"; readonly lock: Lock }
  | { readonly kind: "unresolvable"; readonly reason: string }
  | { readonly kind: "unavailable"; readonly reason: string };

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
