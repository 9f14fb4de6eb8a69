import { type Node, parseTree } from "jsonc-parser";
import type { Files } from "../lib/files.ts";
import { type ServerId, serverKey } from "../manifest/server-id.ts";

/** Where a repository names a tool of one of its servers. */
export interface Reference {
  /** As a client spells it: what is no letter, digit, `_` or `-` is `_`. */
  readonly tool: string;
  readonly file: string;
  readonly line: number;
}

export interface References {
  /** By `serverKey`. */
  readonly of: ReadonlyMap<string, readonly Reference[]>;
  /** Files that were not looked at because there is too much of them. */
  readonly left: number;
}

/** Bytes of a file: prompts, settings and code that people write are smaller. */
const largestFile = 512 * 1024;
/** Bytes of all files; those that clients read come first. */
const largestTree = 256 * 1024 * 1024;
const batchBytes = 16 * 1024 * 1024;
const mostReferences = 2_000;

const binary =
  /\.(?:png|jpe?g|gif|ico|webp|avif|bmp|tiff?|psd|woff2?|ttf|otf|eot|pdf|zip|gz|tgz|bz2|xz|zst|7z|rar|jar|war|class|so|dll|dylib|exe|bin|o|a|wasm|mp[34]|mov|avi|mkv|ogg|wav|flac|pyc|parquet|sqlite3?|db|map|svg|csv|snap)$/i;
const foreign = /(?:^|\/)(?:\.mcp\/|vendor\/|package-lock\.json$|pnpm-lock\.yaml$|yarn\.lock$|[^/]*\.min\.(?:js|css)$)/;
const likely = /(?:^|\/)\.[a-z]|\.(?:mdc?|mdx|ya?ml|toml|jsonc?|txt|prompt)$|(?:^|\/)(?:agents?|commands?|skills?|prompts?)\//i;

/**
 * Every place in the text files of a state of the repository that names a tool of one of these servers: `mcp__server__tool` anywhere;
 * `server.tool`, `server/tool`, `server:tool` and `@server/tool` as a word of their own; and bare names in the lists of a manifest's entry that
 * allow or hide tools. One pass for all servers. Whether there is such a tool is the caller's to say. Pure over `files`.
 */
export async function findReferences(files: Files, servers: readonly ServerId[]): Promise<References> {
  const search = searchFor(servers);
  const found = new Map<string, Reference[]>(servers.map((server) => [serverKey(server), []]));
  if (servers.length === 0) return { of: found, left: 0 };
  const { chosen, left } = await choose(files);
  const read = files.readOnce ?? files.read;
  for (const batch of batchesOf(chosen)) {
    const contents = await Promise.all(batch.map(({ path }) => read(path)));
    for (const [at, { path }] of batch.entries()) {
      const text = textOf(contents[at] ?? null);
      if (text !== null) for (const { server, ...reference } of search({ path, text })) add(found, serverKey(server), reference);
    }
  }
  return { of: found, left };
}

/** The name of a tool or a server as clients put it into one word. */
export function wordOf(name: string): string {
  return name.replace(/[^A-Za-z0-9_-]/g, "_");
}

function add(found: ReadonlyMap<string, Reference[]>, key: string, reference: Reference): void {
  const list = found.get(key);
  if (list === undefined || list.length >= mostReferences) return;
  const { tool, file, line } = reference;
  if (!list.some((known) => known.line === line && known.tool === tool && known.file === file)) list.push(reference);
}

interface Chosen {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

async function choose(files: Files): Promise<{ chosen: Chosen[]; left: number }> {
  const paths = (await files.list()).flatMap(({ path, kind }) =>
    kind === "file" && !binary.test(path) && !foreign.test(path) ? [path] : [],
  );
  const sizes = await files.sizes(paths);
  const all = paths.map((path, at): Chosen => ({ path, size: sizes[at] ?? 0 }));
  const able = all.filter(({ size }) => size > 0 && size <= largestFile);
  const sorted = [...able.filter(({ path }) => likely.test(path)), ...able.filter(({ path }) => !likely.test(path))];
  let bytes = 0;
  const fits = sorted.findIndex(({ size }) => (bytes += size) > largestTree);
  return fits < 0 ? { chosen: sorted, left: 0 } : { chosen: sorted.slice(0, fits), left: sorted.length - fits };
}

function batchesOf(entries: readonly Chosen[]): Chosen[][] {
  const batches: Chosen[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    if (bytes + entry.size > batchBytes) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(entry);
    bytes += entry.size;
  }
  return batches;
}

function textOf(bytes: Buffer | null): string | null {
  return bytes === null || bytes.subarray(0, 8192).includes(0) ? null : bytes.toString("utf8");
}

interface Text {
  readonly path: string;
  readonly text: string;
}

type Hit = Reference & { readonly server: ServerId };

function searchFor(servers: readonly ServerId[]): (text: Text) => Hit[] {
  const byWord = new Map<string, ServerId[]>();
  for (const server of servers) {
    for (const word of new Set([server.server, wordOf(server.server)])) byWord.set(word, [...(byWord.get(word) ?? []), server]);
  }
  const names = [...byWord.keys()].sort((a, b) => b.length - a.length).map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  // A plugin's servers are called mcp__plugin_PLUGIN_SERVER__TOOL.
  const qualified = `mcp__(?:plugin_[A-Za-z0-9-]+_)?(${names.join("|")})__([A-Za-z0-9_-]+)`;
  const tool = "[A-Za-z0-9_-]+";
  // Behind a slash a name with dots in it is one name; VS Code's prompts say `#tool:server/tool`.
  const loose = `(?<=^|["'\`(\\[,\\s@]|mcp:|#tool:)(${names.join("|")})(?:[.:](${tool})|/(${tool}(?:\\.${tool})*))(?=$|["'\`)\\],\\s;]|[.:!?](?:\\s|$))`;
  const pattern = new RegExp(`${qualified}|${loose}`, "gmu");
  return ({ path, text }) => {
    const hits: Hit[] = [];
    const lineAt = lineCounter(text);
    for (const match of text.matchAll(pattern)) {
      const [, one = match[3] ?? "", named = match[4] ?? match[5] ?? ""] = match;
      for (const server of byWord.get(one) ?? []) hits.push({ server, tool: wordOf(named), file: path, line: lineAt(match.index) });
    }
    const own = servers.filter(({ manifest }) => manifest === path);
    return own.length === 0 ? hits : [...hits, ...listedTools({ path, text }, own)];
  };
}

/** Counts on from the last place: matches come in order. */
function lineCounter(text: string): (offset: number) => number {
  let [line, at] = [1, 0];
  return (offset) => {
    if (offset < at) [line, at] = [1, 0];
    for (let next = text.indexOf("\n", at); next >= 0 && next < offset; next = text.indexOf("\n", at)) {
      line++;
      at = next + 1;
    }
    return line;
  };
}

/** Lists of an entry that name its tools without the server: Cline, Roo, Kiro, Windsurf, Gemini, VS Code, Amazon Q, OpenCode, Codex. */
const lists = new Set([
  ...["alwaysAllow", "autoApprove", "disabledTools", "enabledTools", "includeTools", "excludeTools", "allowedTools", "trustedTools"],
  ...["enabled_tools", "disabled_tools", "always_allow", "tools"],
]);

function listedTools({ path, text }: Text, servers: readonly ServerId[]): Hit[] {
  const lineAt = lineCounter(text);
  return names({ path, text }).flatMap(({ entry, tool, offset }) =>
    servers.flatMap((server) => (server.server === entry ? [{ server, tool: wordOf(tool), file: path, line: lineAt(offset) }] : [])),
  );
}

interface Named {
  readonly entry: string;
  readonly tool: string;
  readonly offset: number;
}

function names({ path, text }: Text): Named[] {
  if (path.endsWith(".toml")) return tomlNames(text);
  const root = parseTree(text, [], { allowTrailingComma: true, allowEmptyContent: true });
  return root === undefined ? [] : nodeNames(root);
}

/** Every property that holds an object with such a list, whatever it stands in. The reader of manifests refused what nests deeper than it can. */
function nodeNames(node: Node): Named[] {
  if (node.type !== "object") return (node.children ?? []).flatMap(nodeNames);
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }) => {
    if (key === undefined || value === undefined) return [];
    return [...entryNames(String(key.value), value), ...nodeNames(value)];
  });
}

function entryNames(entry: string, value: Node): Named[] {
  if (value.type !== "object") return [];
  return (value.children ?? []).flatMap(({ children: [key, list] = [] }) => {
    if (!lists.has(String(key?.value)) || list?.type !== "array") return [];
    return (list.children ?? []).flatMap(({ type, value: tool, offset }) =>
      type === "string" ? [{ entry, tool: String(tool), offset }] : [],
    );
  });
}

/** Codex: `enabled_tools = ["a"]` under `[mcp_servers.name]`. */
function tomlNames(text: string): Named[] {
  const named: Named[] = [];
  let entry = "";
  for (const match of text.matchAll(
    /^[ \t]*\[mcp_servers\.(?:"([^"\n]+)"|([\w-]+))\][^\n]*$|^[ \t]*\[|^[ \t]*(\w+)[ \t]*=[ \t]*\[([^\]]*)\]/gm,
  )) {
    const [whole, quoted, bare, key, list] = match;
    if (key === undefined) entry = quoted ?? bare ?? "";
    else if (entry !== "" && lists.has(key) && list !== undefined) {
      const start = match.index + whole.indexOf("[") + 1;
      for (const item of list.matchAll(/["']([^"'\n]+)["']/g)) named.push({ entry, tool: item[1] ?? "", offset: start + item.index });
    }
  }
  return named;
}
