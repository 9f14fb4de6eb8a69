import { commitFiles } from "../lib/commit-files.ts";
import type { Files } from "../lib/files.ts";
import type { Git } from "../lib/git.ts";
import type { Log } from "../lib/log.ts";
import type { Inventory } from "../manifest/inventory.ts";
import { readInventory } from "../manifest/read-inventory.ts";
import type { SourcePorts } from "./ports.ts";

export interface Source {
  readonly git: Git;
  readonly log: Log;
  readonly root: string;
  /** Manifests outside the usual places (`--manifest`). */
  readonly manifests?: readonly string[];
}

/** Reads commits, each of them and its inventory once. */
export function openSource({ git, log, root, manifests }: Source): SourcePorts {
  const files = new Map<string, Files>();
  const inventories = new WeakMap<Files, Promise<Inventory>>();
  return {
    git,
    log,
    root,
    filesOf(commit) {
      const known = files.get(commit) ?? commitFiles(git, commit);
      files.set(commit, known);
      return known;
    },
    inventoryOf(of) {
      const known = inventories.get(of) ?? readInventory(of, manifests ? { manifests: [...manifests] } : {});
      inventories.set(of, known);
      return known;
    },
  };
}
