import type { Budget } from "../policy/policy.ts";
import { peakResident, processesVisible, processesWith, processSeen, processTree, type Seen } from "./process-tree.ts";

/** What a server takes from this machine while it runs. */
export interface Usage {
  limit(budget: Budget): void;
  /** Looks once more, now, and asks each process for the peak of its life. */
  sample(): void;
  stop(): void;
  /** Kills descendants that outlived the process, and counts them. */
  killStrays(): number;
  /** Bytes; null where it cannot be known. */
  peak(): number | null;
}

const intervalMs = 100;
/** The processes of the confinement itself (setpriv, unshare, its shell) are not the server's. */
const confinement = 3;

/**
 * Watches the memory and the number of processes of a server and its descendants from outside; `exceeded` is called once with the words
 * for it. A limit by `RLIMIT_AS` breaks Node, and cgroups cannot be had everywhere, so this looks ten times a second.
 */
export function watchUsage(pid: number | undefined, marker: string | null, exceeded: (why: string) => void): Usage {
  const seen = new Map<number, string>();
  let peak = 0;
  let budget: Budget | null = null;
  const look = (peakOf: (one: Seen) => number) => {
    const tree = pid === undefined ? [] : processTree(pid);
    for (const one of tree) seen.set(one.pid, one.start);
    const resident = tree.reduce((sum, one) => sum + one.resident, 0);
    peak = Math.max(
      peak,
      tree.reduce((sum, one) => sum + peakOf(one), 0),
    );
    if (budget && resident > budget.memory) exceeded(`it took more than ${budget.memory} bytes of memory`);
    if (budget && tree.length - confinement > budget.processes) exceeded(`it started more than ${budget.processes} processes`);
  };
  const timer = processesVisible && pid !== undefined ? setInterval(look, intervalMs, (one: Seen) => one.resident) : undefined;
  return {
    limit: (given) => (budget = given),
    sample: () => processesVisible && look((one) => peakResident(one.pid)),
    stop: () => clearInterval(timer),
    killStrays: () => (processesVisible ? killLeft(pid, seen, marker) : 0),
    peak: () => (processesVisible ? peak : null),
  };
}

function killLeft(root: number | undefined, seen: ReadonlyMap<number, string>, marker: string | null): number {
  const tracked = [...seen].filter(([pid, start]) => processSeen(pid)?.start === start).map(([pid]) => pid);
  const marked = marker === null ? [] : processesWith(marker);
  const left = [...new Set([...tracked, ...marked])].filter((pid) => pid !== root && pid !== process.pid);
  for (const pid of left) killOne(pid);
  return left.length;
}

function killOne(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
