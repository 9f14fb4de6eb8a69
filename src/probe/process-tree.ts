import { readdirSync, readFileSync, readlinkSync, type Stats, statSync } from "node:fs";

/** One process as /proc tells it; `start` tells two processes with the same pid apart. */
export interface Seen {
  readonly pid: number;
  readonly start: string;
  /** Bytes. */
  readonly resident: number;
}

const pageSize = 4096;

/** Whether this host shows its processes (Linux). Where it does not, memory, processes and strays cannot be known. */
export const processesVisible = process.platform === "linux";

/** A process and all its descendants; empty when it is gone. */
export function processTree(root: number): Seen[] {
  const seen: Seen[] = [];
  for (const queue = [root]; queue.length > 0; ) {
    const pid = queue.pop() as number;
    const here = processSeen(pid);
    if (here === null) continue;
    seen.push(here);
    for (const task of entries(`/proc/${pid}/task`)) {
      const children = textOf(`/proc/${pid}/task/${task}/children`);
      if (children) queue.push(...children.trim().split(" ").filter(Boolean).map(Number));
    }
  }
  return seen;
}

/** A living process (a zombie is none), or null. */
export function processSeen(pid: number): Seen | null {
  const stat = textOf(`/proc/${pid}/stat`);
  if (stat === null) return null;
  // The name in parentheses may hold anything: fields count from its last one. state=0, starttime=19, rss=21.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return fields[0] === "Z" || fields[0] === "X" ? null : { pid, start: fields[19] ?? "", resident: Number(fields[21]) * pageSize };
}

/** The most memory that was resident in a process in its life, in bytes; 0 when it is gone. */
export function peakResident(pid: number): number {
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(textOf(`/proc/${pid}/status`) ?? "")?.[1] ?? 0) * 1024;
}

/**
 * Milliseconds of processor time that a tree has taken, user and system, with what its ended processes took: `own` of the oldest are a
 * confinement's and do not count. The kernel counts in hundredths of a second.
 */
export function processorTime(tree: readonly Seen[], own: number): number {
  const servers = tree.toSorted((a, b) => Number(a.start) - Number(b.start) || a.pid - b.pid).slice(own);
  return servers.reduce((sum, { pid }) => sum + ticksOf(pid) * 10, 0);
}

/**
 * Milliseconds that the processes of a tree have waited for a processor, each by the thread that waited longest; null where the kernel does not count
 * (Documentation/scheduler/sched-stats.rst: the second figure, in nanoseconds).
 */
export function processorWait(tree: readonly Seen[]): number | null {
  const waits = tree.map(({ pid }) =>
    Math.max(...entries(`/proc/${pid}/task`).map((task) => waitOf(`/proc/${pid}/task/${task}/schedstat`)), -1),
  );
  return waits.some((wait) => wait >= 0) ? waits.reduce((sum, wait) => sum + Math.max(wait, 0), 0) : null;
}

function waitOf(file: string): number {
  const [, wait] = (textOf(file) ?? "").split(" ");
  return wait === undefined ? -1 : Number(wait) / 1e6;
}

/** utime, stime, cutime and cstime are fields 11 to 14 after the name. */
function ticksOf(pid: number): number {
  const stat = textOf(`/proc/${pid}/stat`) ?? "";
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return fields.slice(11, 15).reduce((sum, field) => sum + Number(field || 0), 0);
}

/** Processes of the environment `NAME=value`, found anywhere on this host; those that cleared it or belong to others are missed. */
export function processesWith(variable: string): number[] {
  return entries("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => textOf(`/proc/${pid}/environ`)?.split("\0").includes(variable) ?? false)
    .map(Number);
}

/** Living processes of a user, anywhere on this host. */
export function processesOf(user: number): number[] {
  return entries("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => new RegExp(`^Uid:\\s+${user}\\s`, "m").test(textOf(`/proc/${pid}/status`) ?? ""))
    .map(Number)
    .filter((pid) => processSeen(pid) !== null);
}

/** Bytes of the files that processes hold open and that stand in no folder: removed ones, and those that never were in one (memfd_create). */
export function unlinkedBytes(tree: readonly Seen[]): number {
  const sizes = new Map<string, number>();
  for (const { pid } of tree) {
    for (const descriptor of entries(`/proc/${pid}/fd`)) {
      const file = openFile(`/proc/${pid}/fd/${descriptor}`);
      if (file?.isFile() && file.nlink === 0) sizes.set(`${file.dev}:${file.ino}`, file.blocks * 512);
    }
  }
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

function openFile(path: string): Stats | null {
  try {
    return statSync(path);
  } catch (error) {
    return gone(error, null);
  }
}

/** A file of /proc; null when its process is gone, or another's. */
export function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    return gone(error, null);
  }
}

/** Where a link of /proc leads; null when its process is gone, or another's. */
export function linkTarget(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch (error) {
    return gone(error, null);
  }
}

function entries(path: string): string[] {
  try {
    return readdirSync(path);
  } catch (error) {
    return gone(error, []);
  }
}

/** A process may end, or be another user's, between two looks: that is no error. */
function gone<T>(error: unknown, instead: T): T {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT" || code === "ESRCH" || code === "EACCES" || code === "EPERM") return instead;
  throw error;
}
