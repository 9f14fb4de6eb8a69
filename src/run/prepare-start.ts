import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { committedLock } from "../deploy/committed-lock.ts";
import { cacheFolder } from "../lib/cache-folder.ts";
import { digestOf } from "../lib/canonical.ts";
import { systemClock } from "../lib/clock.ts";
import { ConfigError } from "../lib/errors.ts";
import type { Files } from "../lib/files.ts";
import type { Log } from "../lib/log.ts";
import { workTreeFiles } from "../lib/work-tree-files.ts";
import { changedBytes, putAside } from "../lock/changed-bytes.ts";
import { hermeticFolder } from "../lock/hermetic-folder.ts";
import type { Lock } from "../lock/lock.ts";
import { parseLock } from "../lock/parse-lock.ts";
import { holdProcessLock } from "../lock/process-lock.ts";
import { differenceInTree, sealTree } from "../lock/sealed-files.ts";
import { startCommand } from "../lock/start-command.ts";
import { type InstalledTree, type InstallOptions, openStore, type Store } from "../lock/store.ts";
import { readInventory } from "../manifest/read-inventory.ts";
import { lockPath, serverText } from "../manifest/server-id.ts";
import { loadPolicies } from "../policy/load-policies.ts";
import { verifySettings } from "../policy/settings.ts";
import { chooseServer, type LockedServer } from "./choose-server.ts";
import { forgetUnused } from "./forget-unused.ts";
import { digestOfFile, isUntouched, recordPath, type StartRecord, writeRecord } from "./start-record.ts";

export interface RunWorld {
  readonly repo: string;
  readonly env: NodeJS.ProcessEnv;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/**
 * Makes a server ready to be started from its committed lock: reads the manifests, compares lock and pin, installs what is not there, and
 * writes the record by which the next start is quick. Throws ConfigError where there is no such server, no lock, or another version in it than
 * the manifest asks for; ExternalError where it cannot be installed now.
 */
export async function prepareStart(
  wanted: { server: string; manifest: string | null },
  world: RunWorld,
): Promise<Omit<StartRecord, "inputs">> {
  mustHaveLocks(world.repo);
  const files = workTreeFiles(world.repo);
  const inventory = await readInventory(files, wanted.manifest === null ? {} : { manifests: [wanted.manifest] });
  const chosen = await chooseServer(inventory, wanted, files);
  const [first] = chosen;
  const lock = await lockOf(first, files);
  const { installScripts } = verifySettings(await loadPolicies(files), subjectOfPolicy(first));
  const { bin, args, env, image } = first.direct;
  const how = { installScripts, engine: image?.program ?? null, platform: image?.platform ?? null };
  const tree = await installedTree(lock, how, world);
  const { command, args: lead } = startCommand(tree, { bin, args: [], ...(image && { image }) });
  // An entry's own words for its engine hold variables as its arguments do.
  const record = { schema: "mcp-gitops/start/v1", tree: tree.root, command, lead, args, env, ...(image && { expandLead: true }) } as const;
  for (const { server, bytes } of chosen) {
    const decisive = [...server.files, lockPath(server), "policies/verify.yaml"];
    const inputs = Object.fromEntries(decisive.map((path) => [path, digestOfFile(join(world.repo, path))]));
    const place = { repo: world.repo, path: lockPath(server), bytes };
    writeRecord(recordPath(cacheFolder(world.env), place), { ...record, inputs });
  }
  return record;
}

/** A folder that is no repository and has no lock is none to look through: a client that starts servers from `/` or from home would wait for that. */
function mustHaveLocks(repo: string): void {
  if (existsSync(join(repo, ".mcp")) || existsSync(join(repo, ".git"))) return;
  throw new ConfigError("repository", "no repository with locks is here, or in a folder above", {
    found: repo,
    todo: "start it in the repository, or name that in the entry: mcp-gitops run SERVER --repo DIR",
  });
}

function subjectOfPolicy({ server }: LockedServer) {
  const { manifest, name, purl, ecosystem } = server;
  return { manifest, server: server.server, name, purl, ecosystem };
}

/** The lock, when it is one of what the manifest asks for. */
async function lockOf({ server, bytes }: LockedServer, files: Files): Promise<Lock> {
  const path = lockPath(server);
  const lock = await committedLock(files, server);
  if (lock !== null) return lock;
  const other = parseLock(bytes, { file: path });
  throw new ConfigError("document", `the lock of ${serverText(server)} is of something else than its entry asks for`, {
    place: { file: path },
    expected: `${server.name}${server.version === null ? "" : ` ${server.version}`}`,
    found: `${other.package} ${other.version}`,
    todo: "change pin and lock together, as a proposal of mcp-gitops does: take both from the same commit",
  });
}

/** The tree of a lock on this machine, installed when it is not there whole; processes that want the same one at once wait for the first. */
async function installedTree(lock: Lock, how: InstallOptions, { repo, env, log, signal }: RunWorld): Promise<InstalledTree> {
  const cache = cacheFolder(env);
  const name = digestOf({
    lock: digestOf(lock),
    installScripts: [...(how.installScripts ?? [])].sort(),
    platform: process.platform,
    arch: process.arch,
    // Each engine has a store of its own.
    ...(lock.ecosystem === "oci" && { engine: how.engine ?? null, image: how.platform ?? null }),
  });
  const root = join(hermeticFolder([join(cache, "run", "trees")]), name.slice(-40));
  const text = `${lock.package}@${lock.version}`;
  await mkdir(join(cache, "store"), { recursive: true });
  const store = openStore(join(cache, "store"), { configDir: repo, env, signal });
  await using _held = await holdProcessLock(`${root}.lock`);
  const whole = await isWhole({ root, lock }, store);
  if (!whole) {
    await clear(root, () => log.warn(`${text} was cut short since it was installed: it is installed again from its lock`));
    log.info(`installing ${text} from its lock (${contentText(lock)})`);
  }
  const tree = await store.install(lock, root, { ...how, lasting: true });
  if (!whole) await forgetUnused(cache, systemClock.now());
  return tree;
}

function contentText(lock: Lock): string {
  if (lock.ecosystem === "oci") return "an image";
  const count = Object.keys(lock.packages).length;
  return `${count} package${count === 1 ? "" : "s"}`;
}

/**
 * Whether a tree is as it was installed. Other times with the same bytes (a restored backup) are; what is not there, or half of it, is not. Throws
 * ExternalError "disk" with the path of a file that holds other bytes: those are never started, and never mended before somebody was told.
 */
async function isWhole({ root, lock }: Pick<InstalledTree, "root" | "lock">, store: Store): Promise<boolean> {
  if (isUntouched(root)) return true;
  if (!existsSync(root)) return false;
  const difference = differenceInTree(root);
  if (difference === null) {
    sealTree(root);
    return true;
  }
  if (difference === "unsealed" || difference.kind === "missing") return false;
  const folder = putAside(root);
  await store.distrust({ root: folder, lock });
  throw changedBytes(`${lock.package}@${lock.version}`, join(root, difference.path), { kind: "aside", folder });
}

/** Takes away what stands there, by a rename first, so that no half of it can be taken for the whole. */
async function clear(root: string, tell: () => void): Promise<void> {
  const aside = `${root}.${process.pid}.old`;
  try {
    await rename(root, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  tell();
  await rm(aside, { recursive: true, force: true });
}
