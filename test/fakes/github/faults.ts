/** Something that goes wrong on purpose, for the next `times` calls of an operation. */
export interface Fault {
  /** GitHub's name of the operation (`pulls/create`), `graphql:createCommitOnBranch`, or `git:upload-pack`. */
  readonly on: string;
  readonly kind:
    | "server-error" // 502 before anything happened
    | "secondary-limit" // 403 with Retry-After
    | "primary-limit" // 403 with no requests left until the reset
    | "lost-response" // it happened; the connection drops before the answer
    | "lost-request"; // the connection drops before anything happened
  /** How often; default once. */
  readonly times?: number;
  /** Seconds that Retry-After or the reset asks to wait; default 1. */
  readonly seconds?: number;
}

/** The faults that are still to come. */
export function openFaults(): { add(fault: Fault): void; take(operation: string): Fault | null; pending(): readonly string[] } {
  const queue: { fault: Fault; left: number }[] = [];
  return {
    add: (fault) => void queue.push({ fault, left: fault.times ?? 1 }),
    take(operation) {
      const found = queue.find((entry) => entry.left > 0 && entry.fault.on === operation);
      if (!found) return null;
      found.left--;
      return found.fault;
    },
    pending: () => queue.filter((entry) => entry.left > 0).map((entry) => `${entry.fault.kind} on ${entry.fault.on}`),
  };
}
