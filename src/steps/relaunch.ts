import { chmod, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { committedLock } from "../deploy/committed-lock.ts";
import { leftOutOf } from "../launcher/left-out.ts";
import { formerCommand, lockedRunOf } from "../launcher/locked-run.ts";
import { stableJson } from "../lib/canonical.ts";
import { ConfigError } from "../lib/errors.ts";
import type { Files } from "../lib/files.ts";
import { workTreeFiles } from "../lib/work-tree-files.ts";
import type { Lock } from "../lock/lock.ts";
import type { Resolution } from "../lock/resolution.ts";
import { type WrittenCommand, writeCommand, writtenCommand } from "../manifest/entry-command.ts";
import type { Inventory, Server } from "../manifest/inventory.ts";
import { readInventory } from "../manifest/read-inventory.ts";
import { launchPath, lockPath } from "../manifest/server-id.ts";

/** What became of an entry. `kept`: as it was, and why. */
export interface Relaunched {
  readonly manifest: string;
  readonly server: string;
  readonly state: "locked" | "unlocked" | "kept";
  readonly why: string | null;
}

export interface RelaunchOptions {
  readonly repo: string;
  /** The `mcp-gitops.js` that entries start by Node; null: the `mcp-gitops` on the PATH. */
  readonly program: string | null;
  readonly dryRun: boolean;
  /** Makes the lock of an entry that has none yet; without it such an entry is left as it is. */
  readonly lockFor?: (server: Server) => Promise<Resolution>;
}

/**
 * Lets every entry with a committed lock start its server by `mcp-gitops run`, and keeps its former command in `launch.json` beside the lock,
 * where its pin stands from then on. Only the bytes of the command change.
 */
export async function lockEntries(options: RelaunchOptions): Promise<Relaunched[]> {
  const files = workTreeFiles(options.repo);
  const inventory = await readInventory(files);
  const locking = { files, inventory, options };
  const servers = inventory.servers.filter(({ transport }) => transport === "stdio");
  // Locks first, and together: they take their time, and nothing is written before all are there.
  const locks = await Promise.all(servers.map((server) => lockOf(server, locking)));
  const done: Relaunched[] = [];
  for (const [index, server] of servers.entries()) {
    const became = await lockOne(server, locks[index] as LockFound, locking);
    done.push({ manifest: server.manifest, server: server.server, ...became });
  }
  return done;
}

interface Locking {
  readonly files: Files;
  readonly inventory: Inventory;
  readonly options: RelaunchOptions;
}

/** The lock that an entry is to start from, committed or made now; or why it stays as it is. */
type LockFound =
  | { readonly kind: "committed" }
  | { readonly kind: "made"; readonly lock: Lock }
  | { readonly kind: "kept"; readonly why: string };

async function lockOf(server: Server, { files, inventory, options }: Locking): Promise<LockFound> {
  const no = whyNot(server) ?? (await lockEntry(server, inventory, { ...options, dryRun: true }));
  if (no !== null) return { kind: "kept", why: no };
  if ((await committedLock(files, server)) !== null) return { kind: "committed" };
  const made = await options.lockFor?.(server);
  if (made === undefined)
    return { kind: "kept", why: "no lock of this version is committed: merge a proposal for it first, or add --as-of" };
  return made.kind === "resolved" ? { kind: "made", lock: made.lock } : { kind: "kept", why: `it could not be locked: ${made.reason}` };
}

async function lockOne(server: Server, found: LockFound, { inventory, options }: Locking): Promise<Pick<Relaunched, "state" | "why">> {
  if (found.kind === "kept") return { state: "kept", why: found.why };
  const made = found.kind === "made" ? found.lock : null;
  if (made !== null && !options.dryRun) await replaceFile(join(options.repo, lockPath(server)), Buffer.from(stableJson(made)));
  const why = await lockEntry(server, inventory, options);
  if (why !== null) return { state: "kept", why };
  return { state: "locked", why: made === null ? null : `locked now and not proved yet${dayText(made)}` };
}

function dayText({ day }: Lock): string {
  if (day === undefined) return "";
  return day.kept ? `: packages until ${day.before}` : ": of no certain day";
}

/** Puts back the former commands, character for character but for a version that was updated since. */
export async function unlockEntries({ repo, dryRun }: Pick<RelaunchOptions, "repo" | "dryRun">): Promise<Relaunched[]> {
  const { servers } = await readInventory(workTreeFiles(repo));
  const done: Relaunched[] = [];
  for (const server of servers.filter(isLockedRun)) {
    const why = await unlockEntry(server, repo, dryRun);
    done.push({ manifest: server.manifest, server: server.server, state: why === null ? "unlocked" : "kept", why });
  }
  return done;
}

function isLockedRun({ launch }: Server): boolean {
  return lockedRunOf([launch.command ?? "", ...launch.args]) !== null;
}

function whyNot(server: Server): string | null {
  const { direct } = server.launch;
  if (isLockedRun(server)) return "it is locked already";
  if (direct === null) return server.unmanaged ?? "it starts no package";
  if (server.server === "") return "it has no name";
  if (server.server.startsWith("-")) return "its name looks like an option";
  const beside = leftOutOf(server);
  if (beside !== null) return `mcp-gitops run would leave out ${beside}`;
  // What a script does with its variables, or a client with those it knows, nobody would do to arguments that come out of a script.
  const words = [...direct.args, ...(direct.image?.words ?? [])];
  if (server.launcher === "wrapper" && words.some((arg) => arg.includes("$"))) return "its script's arguments hold variables";
  return null;
}

const noWayBack = "its command is not written in double quotes and one list, as in JSON, and could not be put back";

async function lockEntry(server: Server, { servers }: Inventory, { repo, program, dryRun }: RelaunchOptions): Promise<string | null> {
  const entry = await entryOf(server, repo);
  const written = await writtenCommand(entry);
  const words = lockedWords(server, servers.filter((one) => one.server === server.server).length > 1, program);
  const content = written && (await writeCommand(entry, commandLike(written, words)));
  if (!written || !content) return noWayBack;
  const launch = Buffer.from(stableJson({ schema: "mcp-gitops/launch/v1", ...written }));
  if (formerCommand("launch.json", launch) === null) return noWayBack;
  if (dryRun) return null;
  // First what the entry will stand for: a stop between the two leaves a file that nobody reads.
  await replaceFile(join(repo, launchPath(server)), launch);
  await replaceFile(join(repo, server.manifest), content);
  return null;
}

/** Arguments stay in the manifest, where the client knows its variables; those of a script come from the script. */
function lockedWords({ server, manifest, launcher, launch }: Server, severalOfThatName: boolean, program: string | null): string[] {
  const start = program === null ? ["mcp-gitops"] : ["node", program];
  const which = severalOfThatName ? ["--manifest", manifest] : [];
  return [...start, "run", server, ...which, ...(launcher === "wrapper" ? [] : ["--", ...(launch.direct?.args ?? [])])];
}

/** In the form that the client reads: a program with its arguments, or one list of both. */
function commandLike({ command }: WrittenCommand, words: readonly string[]): WrittenCommand {
  const list = (some: readonly string[]) => `[${some.map((word) => JSON.stringify(word)).join(", ")}]`;
  if (command.startsWith("[")) return { command: list(words), args: null };
  return { command: JSON.stringify(words[0]), args: list(words.slice(1)) };
}

async function unlockEntry(server: Server, repo: string, dryRun: boolean): Promise<string | null> {
  const path = join(repo, launchPath(server));
  const former = await readLaunch(path, launchPath(server));
  if (former === null) return `${launchPath(server)} is missing`;
  const content = await writeCommand(await entryOf(server, repo), former);
  if (content === null) return "its command was rewritten since: put it back by hand";
  if (dryRun) return null;
  await replaceFile(join(repo, server.manifest), content);
  await rm(path);
  return null;
}

async function readLaunch(path: string, file: string): Promise<WrittenCommand | null> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (bytes === null) return null;
  if (formerCommand(file, bytes) === null) {
    throw new ConfigError("document", "this does not say how the server was started", { place: { file }, todo: "restore it from git" });
  }
  const { command, args } = JSON.parse(bytes.toString("utf8")) as WrittenCommand;
  return { command, args: args ?? null };
}

async function entryOf({ manifest, server }: Server, repo: string) {
  return { file: manifest, content: await readFile(join(repo, manifest)), server };
}

/** Whole or not at all, and with the mode that it had. */
async function replaceFile(path: string, content: Buffer): Promise<void> {
  const before = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, content);
  if (before) await chmod(`${path}.new`, before.mode);
  await rename(`${path}.new`, path);
}
