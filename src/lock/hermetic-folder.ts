import { existsSync, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { ConfigError } from "../lib/errors.ts";

/** The first of some folders (made if need be) above which no `node_modules` stands: a package missing from a tree must not be found there by chance. */
export function hermeticFolder(folders: readonly string[]): string {
  for (const folder of folders) {
    if (decoyAbove(folder) !== null) continue;
    makeFolder(folder);
    return folder;
  }
  throw new ConfigError("environment", "servers cannot be started where a stray node_modules could answer for what their packages lack", {
    found: decoyAbove(folders[0] ?? "/") ?? "no folder",
    todo: "remove that node_modules, or set XDG_CACHE_HOME or TMPDIR to a folder with none above it",
  });
}

/** On a file system that is read-only, Node says of folders in folders only that something is not there. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!["ENOENT", "ENOTDIR", "EEXIST", "EACCES", "EPERM", "EROFS"].includes(code ?? "")) throw error;
    throw new ConfigError("permission", "the folder that servers are installed in cannot be written to", {
      found: folder,
      cause: error,
      todo: "set MCP_GITOPS_CACHE to a folder of yours, or install where it can be written to",
    });
  }
}

/** The nearest `node_modules` in a folder or its ancestors, or null. */
export function decoyAbove(folder: string): string | null {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const decoy = join(at, "node_modules");
    if (existsSync(decoy)) return decoy;
    if (dirname(at) === at) return null;
  }
}
