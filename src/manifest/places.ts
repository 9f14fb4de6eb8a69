/** The format of a manifest. */
export type Format = "json" | "toml" | "yaml";

/** A place where a client, or a tool, keeps its servers. */
export interface KnownPlace {
  readonly client: string;
  /** On the path from the repository's root. */
  readonly pattern: RegExp;
  readonly format: Format;
  /** Keys down to the servers; the first that holds any counts. `[]` is the file's own root, when its values look like servers. */
  readonly roots: readonly (readonly string[])[];
  /** The file is there for other things as well: it is read only when it names a root. */
  readonly shared?: boolean;
  /** How its entries are written, where that is not the common way. */
  readonly dialect?: "registry" | "plugin";
}

const mcpServers = [["mcpServers"]] as const;
const anyRoot = [["mcpServers"], ["servers"], ["mcp", "servers"], ["mcp"], ["context_servers"], ["mcp_servers"], []] as const;
const openCode = [["mcp"]] as const;
const vsCode = [["mcp", "servers"], ["settings", "mcp", "servers"], ["mcpServers"]] as const;
const container = [
  ["customizations", "vscode", "mcp", "servers"],
  ["customizations", "vscode", "settings", "mcp", "servers"],
] as const;

const clients = "claude|cursor|vscode|codex|gemini|windsurf|cline|roo|kiro|zed|copilot|opencode|continue|antigravity";

/** What stands for a copy that a person makes before use: `.example`, `.sample.json`, `.windows.json`. */
const variants = String.raw`([._-][\w-]+)*`;

/**
 * Where known clients look, each with the documentation it was taken from (read in November 2026); what has none is a convention
 * seen in public repositories. The first match counts.
 */
export const knownPlaces: readonly KnownPlace[] = [
  // https://code.claude.com/docs/en/plugins-reference; Codex, Cursor and Kimi take the same from a folder of their own name
  {
    client: "Claude Code plugin",
    pattern: /(^|\/)\.(claude|codex|cursor|kimi)-plugin\/plugin\.json$/,
    format: "json",
    roots: mcpServers,
    shared: true,
    dialect: "plugin",
  },
  // https://code.claude.com/docs/en/settings
  {
    client: "Claude Code",
    pattern: either(named(String.raw`\.claude\/settings`), /(^|\/)\.claude\.json$/),
    format: "json",
    roots: mcpServers,
    shared: true,
  },
  // https://code.visualstudio.com/docs/copilot/chat/mcp-servers
  {
    client: "VS Code",
    pattern: either(named(String.raw`\.vscode\/settings`), /\.code-workspace$/),
    format: "json",
    roots: vsCode,
    shared: true,
  },
  // https://containers.dev/implementors/json_reference and the page above
  {
    client: "Dev Container",
    pattern: /(^|\/)(\.devcontainer\/([^/]+\/)?|\.)devcontainer\.json$/,
    format: "json",
    roots: container,
    shared: true,
  },
  // https://modelcontextprotocol.io/docs/getting-started/intro (Claude Desktop)
  { client: "Claude Desktop", pattern: named("claude[_-]desktop[_-]config"), format: "json", roots: mcpServers },
  // https://github.com/google-gemini/gemini-cli/blob/main/docs/tools/mcp-server.md; Qwen Code follows it
  {
    client: "Gemini CLI",
    pattern: either(named(String.raw`\.(gemini|qwen)\/settings`), /(^|\/)(gemini|qwen)-extension\.json$/),
    format: "json",
    roots: mcpServers,
    shared: true,
  },
  // https://developers.openai.com/codex/config-reference
  {
    client: "Codex",
    pattern: /(^|\/)\.?codex\/config([._-][\w-]+)*\.toml([._-][\w-]+)*$/,
    format: "toml",
    roots: [["mcp_servers"]],
    shared: true,
  },
  // https://opencode.ai/docs/mcp-servers, https://github.com/charmbracelet/crush
  {
    client: "OpenCode",
    pattern: either(named(String.raw`\.?(opencode|crush)`), /(^|\/)\.opencode\/config\.jsonc?$/),
    format: "json",
    roots: openCode,
    shared: true,
  },
  // https://docs.windsurf.com/windsurf/cascade/mcp; Antigravity uses the same name
  { client: "Windsurf", pattern: named("mcp[_-]config"), format: "json", roots: anyRoot },
  // https://docs.cline.bot/mcp/configuring-mcp-servers, https://docs.roocode.com/features/mcp/using-mcp-in-roo
  { client: "Cline", pattern: named("(cline_)?mcp_settings"), format: "json", roots: mcpServers },
  // https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/command-line-custom-agents-configuration.html, https://kiro.dev/docs/cli/custom-agents,
  // https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/mcp-ide.html
  {
    client: "Amazon Q",
    pattern: /(^|\/)\.(amazonq|kiro)\/(cli-)?agents\/[^/]+\.json$|(^|\/)\.?(aws\/)?amazonq\/default\.json$/,
    format: "json",
    roots: mcpServers,
    shared: true,
  },
  // https://zed.dev/docs/ai/mcp
  { client: "Zed", pattern: named(String.raw`\.?zed\/settings`), format: "json", roots: [["context_servers"]], shared: true },
  // https://docs.augmentcode.com/cli/integrations
  { client: "Augment", pattern: /(^|\/)\.augment\/settings\.json$/, format: "json", roots: mcpServers, shared: true },
  // https://docs.continue.dev/customize/deep-dives/mcp
  { client: "Continue", pattern: /(^|\/)\.continue\/([^/]+\/)?[^/]+\.ya?ml$/, format: "yaml", roots: mcpServers, shared: true },
  { client: "Continue", pattern: /(^|\/)\.continue\/mcpServers\/[^/]+\.json$/, format: "json", roots: anyRoot },
  // https://github.com/modelcontextprotocol/registry/blob/main/docs/reference/server-json/generic-server-json.md
  {
    client: "MCP Registry",
    pattern: /(^|\/)server\.json$/,
    format: "json",
    roots: [["packages"], ["remotes"]],
    shared: true,
    dialect: "registry",
  },
  // Claude Code, Cursor, VS Code, Visual Studio, Kiro, Roo, Amazon Q, Copilot, Junie, Trae, LM Studio: mcp.json in a folder of theirs
  // (https://code.claude.com/docs/en/mcp, https://cursor.com/docs/context/mcp, https://learn.microsoft.com/visualstudio/ide/mcp-servers)
  { client: "mcp.json", pattern: named(String.raw`\.?([\w-]+\.)*\.?mcp([_-]?servers)?`), format: "json", roots: anyRoot },
  // A file to copy from, named for its client: `cursor-mcp.json`, `cline-mcp-settings.json`
  {
    client: "mcp.json",
    pattern: named(`(${clients})([_-](code|desktop))?[_-]mcp([_-]?(servers|config|settings))?`),
    format: "json",
    roots: anyRoot,
    shared: true,
  },
];

function either(a: RegExp, b: RegExp): RegExp {
  return new RegExp(`${a.source}|${b.source}`, "i");
}

function named(base: string): RegExp {
  return new RegExp(String.raw`(^|\/)${base}${variants}\.jsonc?${variants}$`, "i");
}

export function placeOf(path: string): KnownPlace | null {
  return knownPlaces.find(({ pattern }) => pattern.test(path)) ?? null;
}

/** How a file that was named by hand is read: as what it is known for, else by its extension and with any root. */
export function namedPlace(path: string): KnownPlace {
  const format = /\.toml\b/.test(path) ? "toml" : /\.ya?ml\b/.test(path) ? "yaml" : "json";
  return placeOf(path) ?? { client: "named", pattern: /^/, format, roots: anyRoot };
}
