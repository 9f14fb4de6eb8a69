import { spawnSync } from "node:child_process";
import { lstat, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeTree } from "../lib/remove-tree.ts";
import { processesOf } from "./process-tree.ts";

/**
 * Ends every process of a user that nobody else is, and returns those that were there. They are stopped first: one that forks and ends again and again is
 * never met by a look at a list, but the kernel signals all of a user's processes at once.
 */
export function endProcessesOf(user: number): number[] {
  signalAll(user, "STOP");
  const left = processesOf(user);
  signalAll(user, "KILL");
  return left;
}

function signalAll(user: number, signal: "STOP" | "KILL"): void {
  spawnSync("/bin/sh", ["-c", `kill -${signal} -1`], { uid: user, gid: user, env: {}, cwd: "/", stdio: "ignore" });
}

/** Folders of the system that anybody may write to. */
const shared = ["/tmp", "/var/tmp", "/dev/shm"];

/** Removes what a user, who has ended, left in the folders that all users share. */
export async function removeLeftBy(user: number): Promise<void> {
  for (const folder of new Set([...shared, tmpdir()])) {
    for (const name of await readdir(folder).catch(noneThere)) {
      const path = join(folder, name);
      const found = await lstat(path).catch(noneThere);
      if (!Array.isArray(found) && found.uid === user) await removeTree(path);
    }
  }
}

/** Shared folders change while one looks, and not every system has all of them. */
function noneThere(): [] {
  return [];
}
