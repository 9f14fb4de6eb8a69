import { type LaunchContext, maxSteps } from "../launcher/context.ts";
import { readCommand } from "../launcher/launch.ts";
import type { Reading } from "../launcher/reading.ts";
import { type Files, filesByPath, followLinks, maxFileBytes, normalisePath } from "../lib/files.ts";
import { fairTurns } from "../lib/turns.ts";
import { type EntryFields, readEntry } from "./entry.ts";
import { entryProblems } from "./inspect-entry.ts";
import { scriptProblems } from "./inspect-script.ts";
import { inventoryProblems, pinProblems } from "./inspect-servers.ts";
import type { Inventory, Launch, Problem, Server, ServerEntry } from "./inventory.ts";
import { parseManifest } from "./parse-manifest.ts";
import { type KnownPlace, namedPlace, placeOf } from "./places.ts";
import { problem } from "./problem.ts";
import { placedElsewhere, placedProblems } from "./problem-places.ts";
import { registryServers } from "./registry-entry.ts";
import { type FoundServer, findServers, referencedFiles } from "./servers.ts";
import { type Environment, variableRules } from "./unset-variables.ts";

/**
 * Reads every manifest of a repository: the known places, and those named. Trouble in one file or server is a problem of that
 * one; the others are not affected. Offline; nothing is run. Throws only when the files themselves cannot be listed or read.
 */
export async function readInventory(files: Files, options: InventoryOptions = {}): Promise<Inventory> {
  const { manifests = [], inspect = null, found: tell = null } = options;
  // What is told of a server may have something to send, and answers to wait for.
  const pause = tell && fairTurns();
  const entries = await filesByPath(files);
  const found = [...entries.keys()].flatMap((path) => {
    const place = placeOf(path);
    return place ? [{ path, place, inspect, tell, pause }] : [];
  });
  const known = new Set(found.map(({ path }) => path));
  const named = manifests.filter((path) => !known.has(path)).map((path) => ({ path, place: namedPlace(path), inspect, tell, pause }));
  const readings: ManifestReading[] = [];
  const wanted = [...found, ...named];
  // Contents are fetched together, which a commit does by one process; trees are many times larger, and made one after the other.
  for (let at = 0; at < wanted.length; at += readAhead) {
    const some = wanted.slice(at, at + readAhead);
    const opened = await Promise.all(some.map(({ path }) => openManifest(files, path)));
    for (const [index, manifest] of some.entries()) readings.push(await readManifest(files, manifest, opened[index] as Opened));
  }
  const servers = readings.flatMap((reading) => reading.servers);
  const problems = readings.flatMap((reading) => reading.problems);
  await pause?.();
  const between = inspect ? [...inventoryProblems(servers), ...(await scriptProblems(files, servers))] : [];
  return { schema: "mcp-gitops/inventory/v1", servers, problems: await placedElsewhere(files, [...problems, ...between]) };
}

export interface InventoryOptions {
  /** Manifests outside of the known places. */
  readonly manifests?: readonly string[];
  /** Also look for what is worth telling of what could be read: secrets, what floats, what reaches out in clear. */
  readonly inspect?: Inspection;
  /** Told of each server once it is read, before anything is looked for in it. */
  readonly found?: (server: Server) => void;
}

export interface Inspection {
  /** The environment that clients start in; null where this machine is not the one. */
  readonly environment: Environment | null;
}

/** The inventory as a document: without `launch`, which can hold secrets. */
export function inventoryDocument(inventory: Inventory): { schema: string; servers: ServerEntry[]; problems: readonly Problem[] } {
  const servers = inventory.servers.map(({ launch: _, ...entry }) => entry);
  return { schema: inventory.schema, servers, problems: inventory.problems };
}

interface ManifestReading {
  readonly servers: Server[];
  readonly problems: Problem[];
}

/** How many manifests are in memory at once. */
const readAhead = 200;

interface Wanted {
  readonly path: string;
  readonly place: KnownPlace;
  readonly inspect: Inspection | null;
  readonly tell: ((server: Server) => void) | null;
  readonly pause: ReturnType<typeof fairTurns> | null;
}

type Opened =
  | { readonly kind: "content"; readonly path: string; readonly via: readonly string[]; readonly content: Buffer }
  | { readonly kind: "elsewhere" }
  | { readonly kind: "unreadable"; readonly code: "too-large" | "unreadable"; readonly message: string };

async function openManifest(files: Files, manifest: string): Promise<Opened> {
  const followed = await followLinks(files, manifest);
  if (followed.kind !== "file")
    return { kind: "unreadable", code: "unreadable", message: unreadableText(followed.kind, followed.via.length > 0) };
  const { path, via } = followed;
  // What a link leads to is read there when it is a known place; else every server would be shown twice.
  if (path !== manifest && placeOf(path)) return { kind: "elsewhere" };
  const content = await files.read(path);
  if (content === null) return { kind: "unreadable", code: "too-large", message: `the file is larger than ${maxFileBytes >> 20} MB` };
  return { kind: "content", path, via, content };
}

async function readManifest(
  files: Files,
  { path: manifest, place, inspect, tell, pause }: Wanted,
  opened: Opened,
): Promise<ManifestReading> {
  const problems: Problem[] = [];
  const none = { servers: [], problems };
  if (opened.kind === "elsewhere") return none;
  if (opened.kind === "unreadable") {
    problems.push(problem(opened.code, opened.message, { file: manifest }));
    return none;
  }
  const { path, via, content } = opened;
  const tree = await parseManifest({ file: path, content, place }, problems);
  if (!tree) return none;
  if (place.dialect === "registry") return { servers: registryServers(tree), problems };
  const referenced = place.dialect === "plugin" ? referencedFiles(tree) : [];
  if (referenced.length > 0) return readReferenced(files, { manifest: path, inspect, tell, pause }, referenced);
  // One that leads to a script waits for it, and keeps none of the others waiting.
  const entries = await Promise.all(
    findServers(tree, place, problems).map(async (found) => {
      const own: Problem[] = [];
      const server = await readServer(files, { manifest: path, via, server: found, fields: readEntry(tree, found, own) }, own);
      tell?.(server);
      return { found, server, problems: own };
    }),
  );
  const rules = inspect && variableRules(tree, inspect.environment);
  for (const { found, server, problems: own } of entries) {
    await pause?.();
    if (rules) own.push(...(await entryProblems(tree, found, rules)), ...pinProblems(server));
    for (const one of own) problems.push(one);
  }
  return { servers: entries.map(({ server }) => server), problems: placedProblems(problems, path, content) };
}

function unreadableText(kind: "missing" | "outside" | "loop", isLink: boolean): string {
  if (kind === "outside") return "the symbolic link leads out of the repository";
  return kind === "loop" ? "the symbolic link leads to itself" : isLink ? "the symbolic link leads nowhere" : "there is no such file";
}

/** Files that a plugin names; those in known places are read without it. */
async function readReferenced(
  files: Files,
  { manifest, ...how }: { readonly manifest: string } & Pick<Wanted, "inspect" | "tell" | "pause">,
  names: readonly string[],
): Promise<ManifestReading> {
  const root = manifest.replace(/\.\w+-plugin\/[^/]*$/, "");
  const readings: ManifestReading[] = [];
  for (const name of new Set(names)) {
    const path = normalisePath(root + name.replace(/^\$\{CLAUDE_PLUGIN_ROOT\}\//, ""));
    const outside = problem("unreadable", "the plugin names a file outside of the repository", { file: manifest });
    if (path === null) readings.push({ servers: [], problems: [outside] });
    else if (!placeOf(path))
      readings.push(await readManifest(files, { path, place: namedPlace(path), ...how }, await openManifest(files, path)));
  }
  return { servers: readings.flatMap(({ servers }) => servers), problems: readings.flatMap(({ problems }) => problems) };
}

interface Subject {
  readonly manifest: string;
  /** The symbolic links by which the manifest was found. */
  readonly via: readonly string[];
  readonly server: FoundServer;
  readonly fields: EntryFields;
}

async function readServer(files: Files, { manifest, via, server, fields }: Subject, problems: Problem[]): Promise<Server> {
  const trail = [manifest, ...via];
  const context: LaunchContext = {
    files,
    manifest,
    server: server.name,
    bases: () => basesOf(manifest, fields.cwd),
    trail,
    problems,
    beside: new Set(),
    stack: [],
    budget: { steps: maxSteps },
  };
  const reading =
    fields.transport === "stdio"
      ? await readCommand({ words: fields.words, env: fields.env, added: new Map() }, context)
      : withoutCommand(fields);
  const pins = "pins" in reading ? (reading.pins ?? []) : [];
  const main = pins.find(({ role }) => role === "server") ?? pins.find(({ role }) => role === "bridge") ?? null;
  return {
    manifest,
    server: server.name,
    transport: fields.transport,
    launcher: "launcher" in reading ? reading.launcher : "local",
    ecosystem: main?.ecosystem ?? null,
    name: main?.name ?? null,
    purl: main?.purl ?? null,
    version: main?.version ?? null,
    pin: main?.pin ?? "unmanaged",
    span: main?.span ?? null,
    disabled: fields.disabled,
    pins,
    unmanaged: reading.kind === "unmanaged" ? reading.why : main?.ecosystem === "url" ? "an address has no version" : null,
    files: trail,
    launch: { ...launchOf(fields, reading), ...(context.beside.size > 0 && { beside: [...context.beside] }) },
  };
}

function withoutCommand(fields: EntryFields): Reading {
  return fields.transport === "unknown"
    ? { kind: "unmanaged", launcher: "none", why: "neither command nor url" }
    : { kind: "unmanaged", launcher: fields.transport, why: "remote" };
}

function launchOf(fields: EntryFields, reading: Reading): Launch {
  const args = fields.words.map((word) => word.text);
  const command = args.shift() ?? null;
  const env = fields.env.size === 0 ? {} : Object.fromEntries(Array.from(fields.env, ([name, value]) => [name, value.text]));
  return { command, args, env, url: fields.url, headers: fields.headers, direct: reading.kind === "package" ? reading.direct : null };
}

/** Where a relative path is meant from: the entry's own folder, the repository's root, the manifest's folder and the one above. */
function basesOf(manifest: string, cwd: string | null): string[] {
  const folder = manifest.includes("/") ? manifest.slice(0, manifest.lastIndexOf("/")) : "";
  const above = folder.includes("/") ? folder.slice(0, folder.lastIndexOf("/")) : "";
  const own = cwd?.replace(/^\$\{(workspaceFolder|CLAUDE_PROJECT_DIR)\}\/?/, "") ?? null;
  const usable = own !== null && !/^[/~]|[$\\]|^[A-Za-z]:/.test(own) ? [own] : [];
  return [...new Set([...usable, "", folder, above])];
}
