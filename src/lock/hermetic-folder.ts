import { existsSync, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { ConfigError } from "../lib/errors.ts";

/** The first of some folders (made if need be) above which no `node_modules` stands: a package missing from a tree must not be found there by chance. */
export function hermeticFolder(folders: readonly string[]): string {
  for (const folder of folders) {
    if (decoyAbove(folder) !== null) continue;
    mkdirSync(folder, { recursive: true });
    return folder;
  }
  throw new ConfigError("environment", "servers cannot be started where a stray node_modules could answer for what their packages lack", {
    found: decoyAbove(folders[0] ?? "/") ?? "no folder",
    todo: "remove that node_modules, or set XDG_CACHE_HOME or TMPDIR to a folder with none above it",
  });
}

/** The nearest `node_modules` in a folder or its ancestors, or null. */
export function decoyAbove(folder: string): string | null {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const decoy = join(at, "node_modules");
    if (existsSync(decoy)) return decoy;
    if (dirname(at) === at) return null;
  }
}
