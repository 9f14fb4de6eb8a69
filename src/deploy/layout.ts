import { lstat, readdir, readlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { ConfigError } from "../lib/errors.ts";
import { encodeSegment, type ServerId } from "../manifest/server-id.ts";

/**
 * A directory target:
 *
 *     current -> revisions/<id>                      what clients read; switched by one rename
 *     revisions/<id>/revision.json                   and the manifests at their own paths, rewritten
 *     revisions/<id>/servers/<name> -> ../../../trees/<digest>
 *     trees/<digest>/node_modules                    one install a lock, shared by revisions
 *     .staging/                                      what is not finished yet
 */
export interface Layout {
  readonly root: string;
  readonly current: string;
  readonly revisions: string;
  readonly trees: string;
  readonly staging: string;
}

const ours = new Set(["current", "current.next", "revisions", "trees", ".staging"]);

/** The places of a directory target. `path` starts from `root` when it is relative. */
export function layoutOf(root: string, path: string): Layout {
  const live = resolve(root, path);
  return {
    root: live,
    current: join(live, "current"),
    revisions: join(live, "revisions"),
    trees: join(live, "trees"),
    staging: join(live, ".staging"),
  };
}

/** Refuses a folder that holds something else: nothing of a person's is ever mixed with a deployment. Throws ConfigError. */
export async function checkLayout(layout: Layout): Promise<void> {
  const found = (await namesIn(layout.root)).filter((name) => !ours.has(name));
  if (found.length > 0) {
    throw new ConfigError("environment", `the target ${layout.root} is a folder with other files in it`, {
      found: found.slice(0, 5).join(", "),
      todo: "name an empty folder, or one that does not exist yet, in policies/deploy.yaml",
    });
  }
  const current = await kindOf(layout.current);
  if (current === "link" || current === "none") return;
  throw new ConfigError("environment", `${layout.current} is no symbolic link`, { todo: "move it away: mcp-gitops puts a link there" });
}

/** The folder name of a lock's tree: the digits of its digest. Throws ConfigError for what is no digest. */
export function treeName(digest: string): string {
  const match = /^sha256:([0-9a-f]{64})$/.exec(digest);
  if (!match) throw new ConfigError("document", "a lock has no valid digest", { found: digest.slice(0, 100) });
  return match[1] as string;
}

export function treePath(layout: Layout, digest: string): string {
  return join(layout.trees, treeName(digest));
}

/** The revision that `current` points to, null when there is none. */
export async function liveRevision(layout: Layout): Promise<string | null> {
  if ((await kindOf(layout.current)) !== "link") return null;
  const target = await readlink(layout.current);
  const match = /^revisions\/([0-9a-f-]+)$/.exec(target);
  return match && (await kindOf(join(layout.revisions, match[1] as string))) === "folder" ? (match[1] as string) : null;
}

/** The name of a server's link in a revision. */
export function serverLink(id: ServerId): string {
  return encodeSegment(`${id.manifest}#${id.server}`);
}

/** Names in a folder, sorted; none when it is not there. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

export async function kindOf(path: string): Promise<"folder" | "link" | "file" | "none"> {
  try {
    const found = await lstat(path);
    return found.isSymbolicLink() ? "link" : found.isDirectory() ? "folder" : "file";
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "none";
    throw error;
  }
}
