import { createHash } from "node:crypto";
import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * What the start of a server from its lock came to, kept so that the next start reads a few small files and no more. It holds as
 * long as its inputs and its tree are what they were. Everything here is synchronous and imports nothing of the domain: what this
 * file costs is added to every start of every server.
 */
export interface StartRecord {
  readonly schema: "mcp-gitops/start/v1";
  /** Path in the repository → digest of its bytes (null: not there), for all that decided what is started. */
  readonly inputs: Readonly<Record<string, string | null>>;
  /** The folder of the installed tree. */
  readonly tree: string;
  /** An absolute path. */
  readonly command: string;
  /** Arguments before the server's own: Node's options, and the program. */
  readonly lead: readonly string[];
  /** Whether those hold words of the manifest, with variables; missing: they do not. */
  readonly expandLead?: boolean;
  /** The server's own, as the manifest has them; `${VAR}` is not expanded. */
  readonly args: readonly string[];
  /** What a wrapper script or an env prefix adds; `${VAR}` is not expanded. */
  readonly env: Readonly<Record<string, string>>;
}

/** Two records with the same text start the same. */
export function whatIsStarted({ command, lead, args, env }: StartRecord): string {
  return JSON.stringify([command, lead, args, Object.entries(env).sort()]);
}

/** Which lock in which repository, by its path there and its bytes. */
export interface LockFile {
  readonly repo: string;
  readonly path: string;
  readonly bytes: Buffer;
}

/** Where the record of a lock stands: another lock, repository or Node has another one. */
export function recordPath(cache: string, { repo, path, bytes }: LockFile): string {
  const key = createHash("sha256");
  for (const part of [process.version, process.execPath, process.arch, repo, path]) key.update(`${part}\0`);
  return join(cache, "run", "starts", `${key.update(bytes).digest("hex").slice(0, 40)}.json`);
}

/** The record, or null where there is none that holds: something that it was made of has changed, or the tree has. */
export function readRecord(file: string, repo: string): StartRecord | null {
  const record = parsed<StartRecord>(readIfThere(file));
  if (record?.schema !== "mcp-gitops/start/v1") return null;
  const current = Object.entries(record.inputs).every(([path, digest]) => digestOfFile(join(repo, path)) === digest);
  if (!current || !existsSync(record.command) || !isUntouched(record.tree)) return null;
  stamp(file);
  return record;
}

/** Notes the day of use, by which what is used no more is told (`forgetUnused`). */
function stamp(file: string): void {
  const now = Date.now();
  if (now - lstatSync(file).mtimeMs < 86_400_000) return;
  try {
    utimesSync(file, now / 1000, now / 1000);
  } catch (error) {
    // A cache that cannot be written to (it came with a container) is not cleaned by this user either.
    if (!["EROFS", "EACCES", "EPERM"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  }
}

export function writeRecord(file: string, record: StartRecord): void {
  writeWhole(file, JSON.stringify(record));
}

/** The digest of a file's bytes, null when there is no such file. */
export function digestOfFile(path: string): string | null {
  const bytes = readIfThere(path);
  return bytes === null ? null : createHash("sha256").update(bytes).digest("hex");
}

/** Path, size in bytes, modification time in milliseconds. Written when a tree is installed (`sealTree`). */
type IndexedFile = readonly [string, number, number];

const indexName = "files.json";

/**
 * Whether every file of a tree has the size and the time that it was installed with: what edits, half-removed caches and servers that write
 * into their own packages change. Where that is not so every byte is compared. Who sets times back on purpose is this user, and needs no package for that.
 */
export function isUntouched(tree: string): boolean {
  const files = parsed<readonly IndexedFile[]>(readIfThere(join(tree, indexName)));
  return (
    files?.every(([path, size, mtimeMs]) => {
      const stat = lstatSync(`${tree}/${path}`, { throwIfNoEntry: false });
      return stat?.size === size && stat.mtimeMs === mtimeMs && stat.isFile();
    }) ?? false
  );
}

/** The bytes of a file; null when there is none that this user can read, which whoever needs it then reports. */
export function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "EISDIR", "EACCES", "ELOOP", "ENAMETOOLONG"].includes((error as NodeJS.ErrnoException).code ?? ""))
      return null;
    throw error;
  }
}

function parsed<Value>(bytes: Buffer | null): Value | null {
  if (bytes === null) return null;
  try {
    return JSON.parse(bytes.toString("utf8")) as Value;
  } catch (error) {
    // Cut off by a full disk, say: it is made again.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.new`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}
