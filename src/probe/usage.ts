import type { Budget } from "../policy/policy.ts";
import { overfull } from "./folders.ts";
import { endProcessesOf } from "./other-user.ts";
import type { Limit } from "./probe.ts";
import {
  peakResident,
  processesVisible,
  processesWith,
  processorTime,
  processorWait,
  processSeen,
  processTree,
  type Seen,
  unlinkedBytes,
} from "./process-tree.ts";
import { noSightings, type Sightings, watchSightings } from "./sightings.ts";

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
  /** Processor time so far, in milliseconds, without its confinement's; null where it cannot be known. Of what ended, what was waited for. */
  processor(): number | null;
  /** How long it waited for a processor so far, in milliseconds; null where it cannot be known. */
  waited(): number | null;
  /** Which programs it started and what it did with the network, as far as that was seen. */
  sightings(): Sightings;
}

export interface Watched {
  /** The oldest process of its tree; undefined where it is not there, or cannot be seen. */
  process(): number | undefined;
  readonly marker: string | null;
  /** Folders whose files count against the limit of the disk. */
  readonly writable: readonly string[];
  /** How many processes of the tree are the confinement's own; null: nothing is noted but what is taken. */
  readonly own: number | null;
  /** A user to whom only this server's processes belong; null: there is none. */
  readonly user: number | null;
  /** Whether the network it sees is its own: what was counted there is its doing. */
  readonly ownNetwork: boolean;
}

const intervalMs = 100;
/** The processes of the confinement itself (setpriv, unshare, its shell) are not the server's. */
const confinement = 3;
/** Folders and the network are looked at every so many looks, and at the end. */
const looksPerWalk = 5;

/**
 * Watches the memory, the number of processes and the disk of a server and its descendants from outside; `exceeded` is called once with the
 * words for it. A limit by `RLIMIT_AS` breaks Node, and cgroups cannot be had everywhere, so this looks ten times a second.
 */
export function watchUsage(watched: Watched, exceeded: (limit: Limit, why: string) => void): Usage {
  let visible = processesVisible && watched.process() !== undefined;
  const seen = new Map<number, string>();
  const sightings = watched.own === null ? null : watchSightings(watched.own, watched.ownNetwork);
  let peak = 0;
  let budget: Budget | null = null;
  let looks = 0;
  const look = (peakOf: (one: Seen) => number, whole = ++looks % looksPerWalk === 0) => {
    const pid = watched.process();
    const tree = pid === undefined ? [] : processTree(pid);
    visible ||= pid !== undefined;
    for (const one of tree) seen.set(one.pid, one.start);
    const resident = tree.reduce((sum, one) => sum + one.resident, 0);
    peak = Math.max(
      peak,
      tree.reduce((sum, one) => sum + peakOf(one), 0),
    );
    sightings?.look(tree, whole);
    if (budget && resident > budget.memory) exceeded("memory", `it took more than ${budget.memory} bytes of memory`);
    if (budget && tree.length - confinement > budget.processes) exceeded("processes", `it started more than ${budget.processes} processes`);
    const kept = whole ? overfull(watched.writable, { ...fullDisk, bytes: fullDisk.bytes - unlinkedBytes(tree) }) : null;
    if (kept !== null) exceeded("disk", kept === "full" ? fullWords : "it keeps files where nobody can count them");
  };
  const timer = processesVisible ? setInterval(look, intervalMs, (one: Seen) => one.resident) : undefined;
  const treeNow = <Result>(of: (tree: readonly Seen[]) => Result): Result | null => {
    const pid = processesVisible ? watched.process() : undefined;
    return pid === undefined ? null : of(processTree(pid));
  };
  return {
    limit: (given) => (budget = given),
    sample: () => processesVisible && look((one) => peakResident(one.pid), true),
    stop: () => clearInterval(timer),
    killStrays: () => (processesVisible ? killLeft(watched, seen) : 0),
    peak: () => (visible ? peak : null),
    processor: () => treeNow((tree) => processorTime(tree, watched.own ?? 0)),
    waited: () => treeNow(processorWait),
    sightings: () => (visible && sightings ? sightings.seen() : noSightings),
  };
}

/** What a server may leave in its folders while it is proven, with what it holds open and stands nowhere. */
const fullDisk = { bytes: 512 * 1024 * 1024, files: 20_000 };
const fullWords = `it wrote more than ${fullDisk.bytes} bytes or ${fullDisk.files} files`;

function killLeft({ process: rootOf, marker, user }: Watched, seen: ReadonlyMap<number, string>): number {
  const root = rootOf();
  const tracked = [...seen].filter(([pid, start]) => processSeen(pid)?.start === start).map(([pid]) => pid);
  const marked = marker === null ? [] : processesWith(marker);
  const owned = user === null ? [] : endProcessesOf(user);
  const left = [...new Set([...tracked, ...marked, ...owned])].filter((pid) => pid !== root && pid !== process.pid);
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
