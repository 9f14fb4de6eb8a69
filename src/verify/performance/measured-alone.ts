import type { ProofJob } from "../proof-job.ts";
import type { VerifyPorts } from "../verify-server.ts";

/** Whether a job is one to be measured: policy, or whoever asks, requires the suite. */
export function wantsMeasuring({ mode, settings }: Pick<ProofJob, "mode" | "settings">): boolean {
  return mode !== "smoke" && settings.required.includes("performance");
}

/** The same ports, with which a job that is measured is proven while nothing else of them is under way: no other proof, no lock, no look-up. */
export function measuredAlone<Ports extends VerifyPorts>(ports: Ports): Ports {
  const { together, alone } = openRoom();
  const { review } = ports;
  return {
    ...ports,
    locks: (wanted) => together(() => ports.locks(wanted)),
    prover: {
      prove: (job) => (wantsMeasuring(job) ? alone : together)(() => ports.prover.prove(job)),
      [Symbol.asyncDispose]: () => ports.prover[Symbol.asyncDispose](),
    },
    ...(review && { review: (lock, pinned) => together(() => review(lock, pinned)) }),
  };
}

type Turn = <Result>(task: () => Promise<Result>) => Promise<Result>;

/**
 * A room that many tasks share or one has for itself. Who wants it alone comes when nobody is in it or waits to share it; so what is measured
 * is measured last, and one after the other.
 */
export function openRoom(): { readonly together: Turn; readonly alone: Turn } {
  let inside = 0;
  let taken = false;
  const sharing: (() => void)[] = [];
  const lonely: (() => void)[] = [];
  const admit = () => {
    if (taken) return;
    for (const enter of sharing.splice(0)) {
      inside++;
      enter();
    }
    if (inside > 0) return;
    const next = lonely.shift();
    taken = next !== undefined;
    next?.();
  };
  // A moment later: whoever has just left may be about to come back with the next step.
  const admitSoon = () => void setImmediate(admit);
  return {
    async together(task) {
      await new Promise<void>((enter) => {
        sharing.push(enter);
        admit();
      });
      try {
        return await task();
      } finally {
        inside--;
        admitSoon();
      }
    },
    async alone(task) {
      await new Promise<void>((enter) => {
        lonely.push(enter);
        admitSoon();
      });
      try {
        return await task();
      } finally {
        taken = false;
        admitSoon();
      }
    },
  };
}
