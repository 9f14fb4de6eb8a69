import { type LaunchContext, maxSteps } from "../launcher/context.ts";
import { readCommand } from "../launcher/launch.ts";
import type { Reading } from "../launcher/reading.ts";
import { type FileEntry, type Files, filesByPath, followLinks, maxFileBytes, normalisePath } from "../lib/files.ts";
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
  const problems: Problem[] = [];
  const servers: Server[] = [];
  const entries = await filesByPath(files);
  const found = [...entries.values()].flatMap((entry) => {
    const place = placeOf(entry.path);
    return place ? [{ path: entry.path, place }] : [];
  });
  const named = (options.manifests ?? [])
    .filter((path) => !found.some((one) => one.path === path))
    .map((path) => ({ path, place: namedPlace(path) }));
  const readings = await Promise.all([...found, ...named].map(({ path, place }) => readManifest(files, path, place, entries.get(path))));
  for (const reading of readings) {
    servers.push(...reading.servers);
    problems.push(...reading.problems);
  }
  return { schema: "mcp-gitops/inventory/v1", servers, problems };
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

async function readManifest(files: Files, manifest: string, place: KnownPlace, entry: FileEntry | undefined): Promise<ManifestReading> {
  const problems: Problem[] = [];
  const followed = await followLinks(files, manifest);
  const none = { servers: [], problems };
  // A link to another place that is read anyway would show every server twice; edits belong into the file itself.
  if (followed.kind === "file" && followed.path !== manifest && placeOf(followed.path)) return none;
  const content = followed.kind === "file" ? await files.read(followed.path) : null;
  if (content === null) {
    if (followed.kind === "file")
      problems.push(problem("too-large", `the file is larger than ${maxFileBytes >> 20} MB`, { file: manifest }));
    else problems.push(problem("unreadable", unreadableText(followed.kind, entry), { file: manifest }));
    return none;
  }
  const path = followed.path;
  const tree = await parseManifest({ file: path, content, place }, problems);
  if (!tree) return none;
  if (place.dialect === "registry") return { servers: registryServers(tree), problems };
  const referenced = place.dialect === "plugin" ? referencedFiles(tree) : [];
  if (referenced.length > 0) return readReferenced(files, path, referenced);
  const servers: Server[] = [];
  for (const server of findServers(tree, place, problems)) {
    const fields = readEntry(tree, server, problems);
    servers.push(await readServer(files, { manifest: path, via: followed.via, server, fields }, problems));
  }
  return { servers, problems: problems.map((one) => withPlace(one, path, content)) };
}

function unreadableText(kind: "missing" | "outside" | "loop", entry: FileEntry | undefined): string {
  if (kind === "outside") return "the symbolic link leads out of the repository";
  return kind === "loop" ? "the symbolic link leads to itself" : entry ? "the symbolic link leads nowhere" : "there is no such file";
}

/** Files that a plugin names; those in known places are read without it. */
async function readReferenced(files: Files, manifest: string, names: readonly string[]): Promise<ManifestReading> {
  const root = manifest.replace(/\.claude-plugin\/[^/]*$/, "");
  const paths = names.map((name) => normalisePath(root + name.replace(/^\$\{CLAUDE_PLUGIN_ROOT\}\//, "")));
  const readings = await Promise.all(
    paths.map((path): Promise<ManifestReading> | ManifestReading => {
      if (path === null)
        return { servers: [], problems: [problem("unreadable", "the plugin names a file outside of the repository", { file: manifest })] };
      return placeOf(path) ? { servers: [], problems: [] } : readManifest(files, path, namedPlace(path), undefined);
    }),
  );
  return { servers: readings.flatMap(({ servers }) => servers), problems: readings.flatMap(({ problems }) => problems) };
}

/** Line and column where only the bytes are known. */
function withPlace(one: Problem, path: string, content: Buffer): Problem {
  if (one.line !== null || one.span?.file !== path) return one;
  const before = content
    .toString("utf8", 0, one.span.start)
    .replace(/^\ufeff/, "")
    .split(/\r\n|\r|\n/);
  return { ...one, line: before.length, column: (before.at(-1) ?? "").length + 1 };
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
