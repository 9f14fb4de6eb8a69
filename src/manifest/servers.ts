import { type ArrayNode, type ConfigEntry, type ConfigNode, type ConfigTree, field, kindText, type ObjectNode } from "./config-tree.ts";
import type { Problem } from "./inventory.ts";
import type { KnownPlace } from "./places.ts";
import { type ProblemPlace, problem, stretchOf } from "./problem.ts";

/** A server as it stands in its manifest, not looked into yet. */
export interface FoundServer {
  readonly name: string;
  /** Where its key (in an array: the object) is written. */
  readonly keyStart: number;
  readonly node: ObjectNode;
}

/** Finds the servers under the first root of the place that has any, in file order; a repeated name counts where it comes last. */
export function findServers(tree: ConfigTree, place: KnownPlace, problems: Problem[]): FoundServer[] {
  if (tree.root.kind !== "object" && !(tree.root.kind === "array" && !place.shared)) {
    if (!place.shared) problems.push(problem("wrong-type", `expected an object, found ${kindText(tree.root)}`, stretch(tree, tree.root)));
    return [];
  }
  const roots = place.roots.map((path) => ({ path, node: path.length === 0 ? flatRoot(tree.root) : nodeAt(tree.root, path) }));
  // `mcp` and `servers` are words that other files use for other things.
  const plausible = ({ path, node }: { path: readonly string[]; node: ConfigNode | null }) =>
    isNested(node) || /mcp.|context/.test(path.at(-1) ?? "");
  const present = roots.filter((root): root is { path: readonly string[]; node: ConfigNode } => root.node !== null && plausible(root));
  const root = present.find(({ node }) => size(node) > 0) ?? present[0];
  if (!root) return [];
  problems.push(...repeatedRoots(tree, root.path));
  if (root.node.kind === "array") return fromArray(tree, root.node, problems);
  if (root.node.kind === "object") return fromObject(tree, root.node, problems);
  const found = kindText(root.node);
  problems.push(problem("wrong-type", `${root.path.join(".")}: expected an object of servers, found ${found}`, stretch(tree, root.node)));
  return [];
}

/** A root that is there twice hides the servers of the first; what else repeats in a file of many things is not looked at. */
function repeatedRoots(tree: ConfigTree, path: readonly string[]): Problem[] {
  return path.flatMap((key, depth) => {
    const node = nodeAt(tree.root, path.slice(0, depth));
    const same = node?.kind === "object" ? node.entries.filter((entry) => entry.key === key) : [];
    return same.slice(1).map(({ keyStart, value }) => repeated(key, stretchOf(tree.source, keyStart, value.start)));
  });
}

/** The other files that a plugin's manifest names in place of servers, relative to the plugin's folder. */
export function referencedFiles(tree: ConfigTree): string[] {
  const node = nodeAt(tree.root, ["mcpServers"]);
  const items = node?.kind === "array" ? node.items : node ? [node] : [];
  return items.flatMap((item) => (item.kind === "string" ? [item.value] : []));
}

/** Reports keys that repeat inside one object: `JSON.parse` and the clients use the last. */
export function duplicateKeys(tree: ConfigTree, node: ObjectNode, server: string | null): Problem[] {
  const { entries } = node;
  if (allDiffer(entries)) return [];
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    const again = seen.has(entry.key);
    seen.add(entry.key);
    if (!again) return [];
    const at = stretchOf(tree.source, entry.keyStart, entry.value.start);
    return [repeated(entry.key, { ...at, server: server ?? entry.key })];
  });
}

function repeated(key: string, at: ProblemPlace): Problem {
  return problem("duplicate-key", `the key ${JSON.stringify(key)} is there more than once`, at);
}

function allDiffer(entries: readonly ConfigEntry[]): boolean {
  // Most objects are small: comparing is cheaper than remembering.
  if (entries.length <= 8) return entries.every(({ key }, at) => entries.every((other, before) => before >= at || other.key !== key));
  return new Set(entries.map(({ key }) => key)).size === entries.length;
}

/** Keys that people use for remarks where a format has no comments. */
export function isRemark(key: string): boolean {
  return /^(_|\/\/|#|\$|comment)/i.test(key);
}

function isNested(node: ConfigNode | null): boolean {
  return node?.kind === "object" || node?.kind === "array";
}

function size(node: ConfigNode): number {
  return node.kind === "object" ? node.entries.length : node.kind === "array" ? node.items.length : 0;
}

function nodeAt(root: ConfigNode, path: readonly string[]): ConfigNode | null {
  let node: ConfigNode | null = root;
  for (const key of path) node = node?.kind === "object" ? field(node, key) : null;
  return node;
}

/** A file without a wrapper key is a list of servers when that is what its values look like. */
function flatRoot(root: ConfigNode): ConfigNode | null {
  const values = root.kind === "object" ? root.entries.map(({ value }) => value) : root.kind === "array" ? root.items : [];
  return values.some(looksLikeServer) ? root : null;
}

function looksLikeServer(node: ConfigNode): boolean {
  return (
    node.kind === "object" &&
    ["command", "url", "serverUrl", "httpUrl"].some((key) => ["string", "array"].includes(field(node, key)?.kind ?? ""))
  );
}

function fromObject(tree: ConfigTree, node: ObjectNode, problems: Problem[]): FoundServer[] {
  for (const one of duplicateKeys(tree, node, null)) problems.push(one);
  const last = new Map<string, ConfigEntry>();
  for (const entry of node.entries) last.set(entry.key, entry);
  return [...last.values()].flatMap((entry) => {
    if (entry.value.kind === "object") return [{ name: entry.key, keyStart: entry.keyStart, node: entry.value }];
    if (!isRemark(entry.key)) problems.push(notAServer(tree, entry.key, entry.value));
    return [];
  });
}

function fromArray(tree: ConfigTree, node: ArrayNode, problems: Problem[]): FoundServer[] {
  return node.items.flatMap((item, index) => {
    if (item.kind === "object") {
      const name = ["name", "id", "key"].map((key) => field(item, key)).find((value) => value?.kind === "string");
      return [{ name: name?.kind === "string" ? name.value : `#${index + 1}`, keyStart: item.start, node: item }];
    }
    problems.push(notAServer(tree, `#${index + 1}`, item));
    return [];
  });
}

function notAServer(tree: ConfigTree, server: string, node: ConfigNode): Problem {
  return problem("wrong-type", `server ${JSON.stringify(server)}: expected an object, found ${kindText(node)}`, {
    ...stretch(tree, node),
    server,
  });
}

function stretch(tree: ConfigTree, node: ConfigNode) {
  return stretchOf(tree.source, node.start, node.end);
}
