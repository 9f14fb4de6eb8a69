import { randomBytes } from "node:crypto";
import { chmod, mkdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { digestOf, stableJson } from "../lib/canonical.ts";
import { ConfigError, InternalError } from "../lib/errors.ts";
import { parseLock } from "../lock/parse-lock.ts";
import { startCommand } from "../lock/start-command.ts";
import type { InstalledTree } from "../lock/store.ts";
import type { Staging } from "./deployment.ts";
import { kindOf, type Layout, serverLink, treeName, treePath } from "./layout.ts";
import { type DirectStart, liveManifest } from "./live-manifest.ts";
import { rowOf } from "./revision.ts";

/** Writes a revision beside the live one: its manifests start the servers from their trees. Nothing that is live changes. */
export async function stageRevision(layout: Layout, staging: Staging): Promise<string> {
  const { revision } = staging.plan;
  const finished = join(layout.revisions, revision.id);
  if ((await kindOf(finished)) === "folder") return finished;
  await privateFolder(layout.staging);
  await privateFolder(layout.revisions);
  const unfinished = join(layout.staging, `revision-${revision.id}-${randomBytes(6).toString("hex")}`);
  await privateFolder(join(unfinished, "servers"));
  await writePrivate(join(unfinished, "revision.json"), Buffer.from(stableJson(revision)));
  for (const [path, content] of Object.entries(staging.manifests)) {
    const place = join(unfinished, path);
    if (!place.startsWith(unfinished + sep)) throw new ConfigError("manifest", "a manifest's path leaves the target", { found: path });
    await privateFolder(dirname(place));
    await writePrivate(place, await manifestFor(layout, { staging, path, content: Buffer.from(content, "base64") }));
  }
  for (const row of revision.servers) {
    if (row.lock && (await kindOf(treePath(layout, row.lock))) === "folder")
      await symlink(join("..", "..", "..", "trees", treeName(row.lock)), join(unfinished, "servers", serverLink(row)));
  }
  await renameOnce(unfinished, finished);
  return finished;
}

async function manifestFor(layout: Layout, of: { staging: Staging; path: string; content: Buffer }): Promise<Buffer> {
  const starts = new Map<string, DirectStart>();
  for (const server of of.staging.servers) {
    const digest = server.manifest === of.path ? rowOf(of.staging.plan.revision, server)?.lock : null;
    if (!digest || !server.launch.direct) continue;
    // An image where no engine answers was not installed: its entry starts it as it did.
    if (server.ecosystem === "oci" && (await kindOf(treePath(layout, digest))) === "none") continue;
    const { command, args } = startCommand(await treeAt(treePath(layout, digest), digest), server.launch.direct);
    starts.set(server.server, { command, args, env: server.launch.direct.env });
  }
  if (starts.size === 0) return of.content;
  const content = await liveManifest(of.content, starts, of.path);
  // The plan left such an entry as it is.
  if (content === null) throw new InternalError(`${of.path} cannot be written so that its servers start from their trees`);
  return content;
}

/** A tree that is installed already, with the lock that stands in it. */
async function treeAt(root: string, digest: string): Promise<InstalledTree> {
  const lock = parseLock(await readFile(join(root, "lock.json")), { file: join(root, "lock.json") });
  if (digestOf(lock) !== digest)
    throw new ConfigError("environment", `the tree ${root} is not what its name says`, { todo: "delete it and deploy again" });
  return { root, lock, digest, scriptsWithheld: [] };
}

/** Manifests can hold secrets: what is deployed is for its owner alone. */
export async function privateFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
}

async function writePrivate(path: string, content: Buffer): Promise<void> {
  await writeFile(path, content, { mode: 0o600, flag: "wx" });
}

/** Renames a finished folder to its place; another run that finished the same first has won, and ours goes. */
async function renameOnce(from: string, to: string): Promise<void> {
  try {
    await chmod(from, 0o700);
    await rename(from, to);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== "ENOTEMPTY" && code !== "EEXIST") throw error;
    await rm(from, { recursive: true, force: true });
  }
}
