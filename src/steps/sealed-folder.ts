import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { digestOf } from "../lib/canonical.ts";
import { ConfigError } from "../lib/errors.ts";

/** What the proving jobs add: nobody vouches for it, and it is checked for itself. */
const fromProving: ReadonlySet<string> = new Set(["proofs", "smoke"]);

/**
 * A digest over all that a resolving job hands over in a folder. It reaches the deciding job by the workflow itself (an output), which a
 * job that runs packages cannot change; the folder travels as an artifact, which such a job might.
 */
export async function sealOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length))
    .filter((path) => !fromProving.has(path.split(sep)[0] ?? ""))
    .sort();
  return digestOf(await Promise.all(paths.map(async (path) => [path, await fileDigest(join(folder, path))])));
}

/** Throws ConfigError "document" where a folder is not the one that was sealed; an empty seal asks for nothing. */
export async function checkSeal(folder: string, seal: string): Promise<void> {
  if (seal === "") return;
  const found = await sealOf(folder);
  if (found === seal) return;
  throw new ConfigError("document", "what the resolving job handed over was changed on its way", {
    place: { file: folder },
    expected: seal.slice(0, 100),
    found,
    todo: "look at the jobs that ran packages before you run the workflow again",
  });
}

async function fileDigest(path: string): Promise<string> {
  return createHash("sha256")
    .update(await readFile(path))
    .digest("hex");
}
