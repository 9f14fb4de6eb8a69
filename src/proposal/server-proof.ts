import type { Lock } from "../lock/lock.ts";
import type { ServerId } from "../manifest/server-id.ts";
import type { Proof } from "../verify/verdict.ts";

/** What verification found for one server of a plan: the candidates it tried, in the order it tried them. The last one decides. */
export interface ServerProof extends ServerId {
  readonly attempts: readonly Attempt[];
}

export interface Attempt {
  readonly proof: Proof;
  /** The lock that was proven, as the deciding plane resolved it; null for what is not installed. */
  readonly lock: Lock | null;
}
