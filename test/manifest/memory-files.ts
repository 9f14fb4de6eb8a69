import type { FileEntry, Files } from "../../src/lib/files.ts";
import { isForeign, maxFileBytes, sortedByPath } from "../../src/lib/files.ts";
import type { Inventory, Server } from "../../src/manifest/inventory.ts";
import { readInventory } from "../../src/manifest/read-inventory.ts";

export type Content = string | Buffer | { readonly link: string };

/** A repository in memory: the same port as a commit or a work tree. */
export function memoryFiles(contents: Readonly<Record<string, Content>>, origin = "commit 0000"): Files {
  const isLink = (content: Content | undefined) => typeof content === "object" && "link" in content;
  const bytes = (content: Content) =>
    typeof content === "string" ? Buffer.from(content) : Buffer.isBuffer(content) ? content : Buffer.from(content.link);
  const entries: FileEntry[] = Object.entries(contents).map(([path, content]) => {
    return { path, kind: isLink(content) ? "link" : "file", executable: path.endsWith(".sh") };
  });
  return {
    origin,
    list: async () => sortedByPath(entries.filter(({ path }) => !isForeign(path))),
    read: async (path) => {
      const content = contents[path];
      return content === undefined || isLink(content) || bytes(content).length > maxFileBytes ? null : bytes(content);
    },
    sizes: async (paths) => paths.map((path) => bytes(contents[path] ?? "").length),
    readlink: async (path) => {
      const content = contents[path];
      return content !== undefined && isLink(content) ? bytes(content).toString() : null;
    },
  };
}

export function inventoryOf(contents: Readonly<Record<string, Content>>): Promise<Inventory> {
  return readInventory(memoryFiles(contents));
}

/** The one server of a `.mcp.json` that holds this entry. */
export async function serverOf(entry: unknown, others: Readonly<Record<string, Content>> = {}): Promise<Server & { problems: string[] }> {
  const manifest = JSON.stringify({ mcpServers: { it: entry } });
  const { servers, problems } = await inventoryOf({ ...others, ".mcp.json": manifest });
  return { ...(servers[0] as Server), problems: problems.map((problem) => problem.code) };
}

/** What a pin's span holds. */
export function textAt(server: Pick<Server, "span">, contents: Readonly<Record<string, Content>>): string {
  const content = contents[server.span?.file ?? ""];
  return (Buffer.isBuffer(content) ? content : Buffer.from(content as string)).toString("utf8", server.span?.start, server.span?.end);
}
