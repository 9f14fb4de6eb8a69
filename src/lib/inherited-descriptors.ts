import { readdirSync, readFileSync } from "node:fs";

/**
 * The highest descriptor that children would inherit without being given it: whoever started this program left it open (`exec 200>lock`), and Node, which
 * closes what it finds at its start, stops at the first gap. 2 where there is none, or where this host does not tell.
 */
export function highestInherited(): number {
  if (process.platform !== "linux") return 2;
  return Math.max(2, ...readdirSync("/proc/self/fd").map(Number).filter(isInherited));
}

/** O_CLOEXEC, as /proc tells the flags of a descriptor: in octal. */
const closedOnExec = 0o2000000;

function isInherited(descriptor: number): boolean {
  try {
    const flags = /^flags:\s+([0-7]+)$/m.exec(readFileSync(`/proc/self/fdinfo/${descriptor}`, "utf8"))?.[1] ?? "0";
    return (Number.parseInt(flags, 8) & closedOnExec) === 0;
  } catch (error) {
    // The one that the list itself was read through.
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
}
