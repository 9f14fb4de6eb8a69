import { chmod, mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { ConfigError, ExternalError } from "../lib/errors.ts";
import { hermeticFolder } from "../lock/hermetic-folder.ts";

/**
 * Makes a folder for one proof below the first of `folders` with no `node_modules` above it. Its caller removes it. Where there is none, that is
 * told as the world's (`ExternalError`): a neighbour may have planted what is in the way, and the package that is proven is not to blame.
 */
export async function proofFolder(folders: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(placeOf(folders), "proof-"));
  // A server that runs as another user has to find its tree; the name is drawn by lot.
  await chmod(folder, 0o711);
  return folder;
}

function placeOf(folders: readonly string[]): string {
  try {
    return hermeticFolder(folders);
  } catch (error) {
    if (error instanceof ConfigError) throw new ExternalError("disk", error.message, { ...error.details, cause: error });
    throw error;
  }
}
