import type { Files } from "../lib/files.ts";
import type { Lock } from "../lock/lock.ts";
import { parseLock } from "../lock/parse-lock.ts";
import { isLockOf, subjectOf, wantedOf } from "../lock/wanted.ts";
import type { Server } from "../manifest/inventory.ts";
import { lockPath } from "../manifest/server-id.ts";
import { versioningOf } from "../versioning/versioning.ts";

/**
 * The committed lock of a server, null where there is none or where it is of something else than the entry asks for.
 * Throws ConfigError "document" for one that cannot be read: a person put it there.
 */
export async function committedLock(files: Files, server: Server): Promise<Lock | null> {
  const path = lockPath(server);
  const bytes = await files.read(path);
  if (bytes === null) return null;
  const lock = parseLock(bytes, { file: path });
  const wanted = wantedOf(subjectOf(server), lock.version);
  return !("kind" in wanted) && isLockOf(lock, wanted) && pinAllows(server, lock.version) ? lock : null;
}

function pinAllows(server: Server, version: string): boolean {
  if (server.version === null) return true;
  const versioning = versioningOf(server.ecosystem ?? "npm");
  switch (server.pin) {
    case "exact":
    case "digest":
      return versioning.compare(server.version, version) === 0;
    case "range":
      return versioning.satisfies(version, server.version);
    case "tag":
    case "none":
    case "unmanaged":
      return true;
  }
}
