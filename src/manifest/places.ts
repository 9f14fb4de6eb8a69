/** The format of a manifest. */
export type Format = "json" | "toml" | "yaml";

/** A place where a client, or a tool, keeps its servers. */
export interface KnownPlace {
  readonly client: string;
  /** On the path from the repository's root. */
  readonly pattern: RegExp;
  readonly format: Format;
  /** Keys down to the servers; the first that is there counts. `[]` is the file's own root, when its values look like servers. */
  readonly roots: readonly (readonly string[])[];
  /** The file also holds other things: it is no problem when it has no servers, or when it cannot be read. */
  readonly shared?: boolean;
}

const anyRoot = [["mcpServers"], ["servers"], ["mcp", "servers"], ["mcp"], ["context_servers"], ["mcp_servers"], []] as const;

/** Where known clients look, with the documentation it was taken from (read in November 2026). The first match counts. */
export const knownPlaces: readonly KnownPlace[] = [
  // https://code.claude.com/docs/en/mcp; the variants are conventions seen in public repositories.
  { client: "Claude Code", pattern: /(^|\/)\.?mcp(\.[\w-]+)*\.json(\.[\w-]+)*$/, format: "json", roots: anyRoot },
];

/** Variants of a manifest that a person copies before use are read as well: `.example`, `.sample`, `.template`. */
export function placeOf(path: string): KnownPlace | null {
  return knownPlaces.find(({ pattern }) => pattern.test(path)) ?? null;
}

/** How a file that was named by hand is read: by its extension, and with any root. */
export function namedPlace(path: string): KnownPlace {
  const format = /\.toml\b/.test(path) ? "toml" : /\.ya?ml\b/.test(path) ? "yaml" : "json";
  return placeOf(path) ?? { client: "named", pattern: /^/, format, roots: anyRoot };
}
