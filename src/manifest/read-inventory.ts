import { type LaunchContext, maxSteps } from "../launcher/context.ts";
import { readCommand } from "../launcher/launch.ts";
import type { Reading } from "../launcher/reading.ts";
import { type Files, filesByPath, followLinks, maxFileBytes, normalisePath } from "../lib/files.ts";
import { type EntryFields, readEntry } from "./entry.ts";
import type { Inventory, Launch, Problem, Server, ServerEntry } from "./inventory.ts";
import { parseManifest } from "./parse-manifest.ts";
import { type KnownPlace, namedPlace, placeOf } from "./places.ts";
import { problem } from "./problem.ts";
import { registryServers } from "./registry-entry.ts";
import { type FoundServer, findServers, referencedFiles } from "./servers.ts";

/**
 * Reads every manifest of a repository: the known places, and those named. Trouble in one file or server is a problem of that
 * one; the others are not affected. Offline; nothing is run. Throws only when the files themselves cannot be listed or read.
 */
export async function readInventory(files: Files, options: { manifests?: readonly string[] } = {}): Promise<Inventory> {
  const entries = await filesByPath(files);
  const found = [...entries.keys()].flatMap((path) => {
    const place = placeOf(path);
    return place ? [{ path, place }] : [];
  });
  const known = new Set(found.map(({ path }) => path));
  const named = (options.manifests ?? []).filter((path) => !known.has(path)).map((path) => ({ path, place: namedPlace(path) }));
  const readings: ManifestReading[] = [];
  const wanted = [...found, ...named];
  // Contents are fetched together, which a commit does by one process; trees are many times larger, and made one after the other.
  for (let at = 0; at < wanted.length; at += readAhead) {
    const some = wanted.slice(at, at + readAhead);
    const opened = await Promise.all(some.map(({ path }) => openManifest(files, path)));
    for (const [index, manifest] of some.entries()) readings.push(await readManifest(files, manifest, opened[index] as Opened));
  }
  return {
    schema: "mcp-gitops/inventory/v1",
    servers: readings.flatMap(({ servers }) => servers),
    problems: readings.flatMap(({ problems }) => problems),
  };
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

async function readManifest(files: Files, { path: manifest, place }: Wanted, opened: Opened): Promise<ManifestReading> {
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
  if (referenced.length > 0) return readReferenced(files, path, referenced);
  const servers: Server[] = [];
  for (const server of findServers(tree, place, problems)) {
    const fields = readEntry(tree, server, problems);
    servers.push(await readServer(files, { manifest: path, via, server, fields }, problems));
  }
  return { servers, problems: withPlaces(problems, path, content) };
}

function unreadableText(kind: "missing" | "outside" | "loop", isLink: boolean): string {
  if (kind === "outside") return "the symbolic link leads out of the repository";
  return kind === "loop" ? "the symbolic link leads to itself" : isLink ? "the symbolic link leads nowhere" : "there is no such file";
}

/** Files that a plugin names; those in known places are read without it. */
async function readReferenced(files: Files, manifest: string, names: readonly string[]): Promise<ManifestReading> {
  const root = manifest.replace(/\.claude-plugin\/[^/]*$/, "");
  const readings: ManifestReading[] = [];
  for (const name of new Set(names)) {
    const path = normalisePath(root + name.replace(/^\$\{CLAUDE_PLUGIN_ROOT\}\//, ""));
    const outside = problem("unreadable", "the plugin names a file outside of the repository", { file: manifest });
    if (path === null) readings.push({ servers: [], problems: [outside] });
    else if (!placeOf(path)) readings.push(await readManifest(files, { path, place: namedPlace(path) }, await openManifest(files, path)));
  }
  return { servers: readings.flatMap(({ servers }) => servers), problems: readings.flatMap(({ problems }) => problems) };
}

/** More problems than anybody reads are cut off. */
const maxProblems = 1_000;

/** The problems of a manifest with line and column also where only the bytes are known. */
function withPlaces(problems: readonly Problem[], path: string, content: Buffer): Problem[] {
  const shown = problems.slice(0, maxProblems).map((one) => {
    if (one.line !== null || one.span?.file !== path) return one;
    const before = content.subarray(0, one.span.start);
    const start = before.lastIndexOf(0x0a) + 1;
    const column = before.toString("utf8", start).replace(/^\ufeff/, "").length + 1;
    return { ...one, line: countLines(before), column };
  });
  const more = problems.length - shown.length;
  return more > 0 ? [...shown, problem("too-many", `${more} more problems are not shown`, { file: path })] : shown;
}

function countLines(bytes: Buffer): number {
  let lines = 1;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) lines++;
  return lines;
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
    bases: basesOf(manifest, fields.cwd),
    trail,
    problems,
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
    launch: launchOf(fields, reading),
  };
}

function withoutCommand(fields: EntryFields): Reading {
  return fields.transport === "unknown"
    ? { kind: "unmanaged", launcher: "none", why: "neither command nor url" }
    : { kind: "unmanaged", launcher: fields.transport, why: "remote" };
}

function launchOf(fields: EntryFields, reading: Reading): Launch {
  const [command = null, ...args] = fields.words.map((word) => word.text);
  const env = Object.fromEntries([...fields.env].map(([name, value]) => [name, value.text]));
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
