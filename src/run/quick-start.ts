import { existsSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { cacheFolder } from "../lib/cache-folder.ts";
import { expandVariables } from "../manifest/expand-variables.ts";
import { encodeSegment } from "../manifest/server-id.ts";
import type { Start } from "./become.ts";
import type { RunRequest } from "./run-request.ts";
import { readIfThere, readRecord, recordPath, type StartRecord, whatIsStarted } from "./start-record.ts";

/**
 * The start of a server that is installed already, or null: then the manifests are read, it is installed, and what is wrong is said. Reads the
 * lock, the files that the server's start was made of, and the times of its tree.
 */
export function quickStart(request: RunRequest, env: NodeJS.ProcessEnv): Start | null {
  const repo = repositoryOf(request);
  const cache = cacheFolder(env);
  const records = locksOf(repo, request).map((path) => {
    const bytes = readIfThere(join(repo, path));
    return bytes && readRecord(recordPath(cache, { repo, path, bytes }), repo);
  });
  const [first] = records;
  if (!first || records.some((one) => one === null || whatIsStarted(one) !== whatIsStarted(first))) return null;
  return startOf(first, request.passed, env);
}

function startOf(record: StartRecord, passed: readonly string[] | null, env: NodeJS.ProcessEnv): Start {
  const expand = (text: string) => expandVariables(text, env);
  const added = Object.entries(record.env).map(([name, value]) => [name, expand(value)]);
  const args = passed ?? record.args.map(expand);
  const lead = record.expandLead ? record.lead.map(expand) : record.lead;
  return { command: record.command, args: [...lead, ...args], env: { ...env, ...Object.fromEntries(added) } };
}

/** The folder whose `.mcp` counts: the one that was named, or the repository around the working folder. */
export function repositoryOf({ repo }: Pick<RunRequest, "repo">): string {
  return repo === null ? repositoryAround(process.cwd()) : resolve(repo);
}

/** The nearest folder upwards with `.mcp` in it, when it lies in the same repository; else the folder itself. */
function repositoryAround(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".mcp"))) return at === folder || isInRepository(at) ? at : folder;
    if (existsSync(join(at, ".git")) || dirname(at) === at) return folder;
  }
}

/** A `.mcp` above that belongs to no repository is somebody else's. */
function isInRepository(folder: string): boolean {
  return existsSync(join(folder, ".git")) || (dirname(folder) !== folder && isInRepository(dirname(folder)));
}

/** The locks that servers of this name have: one a manifest. */
function locksOf(repo: string, { server, manifest }: RunRequest): string[] {
  const segment = encodeSegment(server);
  const all = join(repo, ".mcp");
  const folders = manifest !== null ? [encodeSegment(manifest)] : existsSync(all) ? readdirSync(all).sort() : [];
  return folders.map((folder) => `.mcp/${folder}/${segment}/lock.json`).filter((path) => existsSync(join(repo, path)));
}
