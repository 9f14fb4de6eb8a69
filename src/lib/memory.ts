import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { getCompileCacheDir } from "node:module";
import { dirname, join } from "node:path";
import { readPack, writePack } from "./code-cache.ts";

/** What this program made of something, for the next run that is to make the same of the same. Values are JSON; of each kind the last is kept. */
export interface Memory {
  /** Undefined where nothing is known of it. */
  recall(kind: string, of: string): unknown;
  keep(kind: string, of: string, value: unknown): void;
}

/**
 * In the folder of the code that is kept (`loadChunk`), so of this user and this version of Node; and of this very bundle, whose entry
 * stands beside `program` and names every chunk's digest. Keeps nothing where there is no such folder, or no bundle.
 */
export function openMemory(program: string): Memory {
  const folder = getCompileCacheDir();
  const build = folder === undefined ? null : buildOf(program);
  if (folder === undefined || build === null) return { recall: () => undefined, keep() {} };
  const file = (kind: string) => join(folder, `mcp-gitops-${build}-${kind}`);
  return {
    recall(kind, of) {
      const found = readPack(file(kind)).get(of);
      return found && JSON.parse(found.toString("utf8"));
    },
    keep: (kind, of, value) => writePack(file(kind), new Map([[of, Buffer.from(JSON.stringify(value))]])),
  };
}

function buildOf(program: string): string | null {
  try {
    return hash("sha256", readFileSync(join(dirname(program), "index.js"))).slice(0, 16);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
