import { existsSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { cacheFolder } from "../lib/cache-folder.ts";
import { expandVariables } from "../manifest/expand-variables.ts";
import { encodeSegment } from "../manifest/server-id.ts";
import type { Start } from "./become.ts";
import { readIfThere, readRecord, recordPath, type StartRecord } from "./start-record.ts";

/** What `run` was asked for. */
export interface RunRequest {
  readonly server: string;
  readonly manifest: string | null;
  readonly repo: string | null;
  /** What stands after `--`, in place of the manifest's own arguments; null: nothing was said. */
  readonly passed: readonly string[] | null;
}

/**
 * The start of a server that is installed already, or null: then the command line reads the manifests, installs, and says what is wrong.
 * Reads the lock, the files that the server's start was made of, and the times of its tree.
 */
export function quickStart(argv: readonly string[], env: NodeJS.ProcessEnv): Start | null {
  const request = requestOf(argv);
  if (request === null) return null;
  const repo = request.repo === null ? repositoryAround(process.cwd()) : resolve(request.repo);
  const path = lockAt(repo, request);
  const bytes = path === null ? null : readIfThere(join(repo, path));
  if (path === null || bytes === null) return null;
  const record = readRecord(recordPath(cacheFolder(env), { repo, path, bytes }), repo);
  return record && startOf(record, request.passed, env);
}

/** What becomes of a record in this environment. */
export function startOf(record: StartRecord, passed: readonly string[] | null, env: NodeJS.ProcessEnv): Start {
  const expand = (text: string) => expandVariables(text, env);
  const added = Object.entries(record.env).map(([name, value]) => [name, expand(value)]);
  const args = passed ?? record.args.map(expand);
  return { command: record.command, args: [...record.lead, ...args], env: { ...env, ...Object.fromEntries(added) } };
}

/** The folder upwards that holds `.mcp`, no further than the repository that `folder` lies in; `folder` itself where none does. */
export function repositoryAround(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".mcp"))) return at === folder || insideRepository(at) ? at : folder;
    if (existsSync(join(at, ".git")) || dirname(at) === at) return folder;
  }
}

/** A `.mcp` above that belongs to no repository is somebody else's. */
function insideRepository(folder: string): boolean {
  return existsSync(join(folder, ".git")) || (dirname(folder) !== folder && insideRepository(dirname(folder)));
}

/** Options as the command line has them; null for anything but a plain start. */
function requestOf(argv: readonly string[]): RunRequest | null {
  const cut = argv.indexOf("--");
  const own = cut < 0 ? argv : argv.slice(0, cut);
  const values: Record<string, string | null> = { repo: null, manifest: null };
  let server: string | null = null;
  for (let at = 0; at < own.length; at++) {
    const word = own[at] as string;
    const option = /^--(repo|manifest)(?:=(.+))?$/s.exec(word);
    const value = option && (option[2] ?? own[++at]);
    if (option && value) values[option[1] as string] = value;
    else if (option || word.startsWith("-") || server !== null) return null;
    else server = word;
  }
  if (server === null) return null;
  return { server, repo: values.repo ?? null, manifest: values.manifest ?? null, passed: cut < 0 ? null : argv.slice(cut + 1) };
}

/** The one lock that a server of this name has; null where there are several, or none. */
function lockAt(repo: string, { server, manifest }: RunRequest): string | null {
  const segment = encodeSegment(server);
  const folders = manifest === null ? foldersOf(join(repo, ".mcp")) : [encodeSegment(manifest)];
  const locks = folders.map((folder) => `.mcp/${folder}/${segment}/lock.json`).filter((path) => existsSync(join(repo, path)));
  return locks.length === 1 ? (locks[0] as string) : null;
}

function foldersOf(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
