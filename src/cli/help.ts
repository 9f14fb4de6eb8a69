import type { Command } from "./command.ts";
import { commands } from "./commands.ts";

/** What `mcp-gitops --help` prints: every command with what it does. */
export async function overview(): Promise<string> {
  const rows = await Promise.all(Object.entries(commands).map(async ([name, load]) => `  ${name.padEnd(10)} ${(await load()).summary}`));
  return `mcp-gitops keeps the MCP servers of a repository current and trustworthy.

usage: mcp-gitops <command> [--repo DIR] [--json] [--dry-run]

${rows.join("\n")}

Run \`mcp-gitops <command> --help\` for its options.
Exit codes: 0 done; 1 something was found to be wrong; 2 wrong usage or configuration; 3 inconclusive, try again.
`;
}

/** What `mcp-gitops <command> --help` prints. */
export function commandHelp(name: string, command: Command): string {
  const options = {
    "--repo DIR": "the repository (default: this folder)",
    "--json": "print the document instead of text",
    "--dry-run": "stop after the document: change nothing",
    ...command.help,
  };
  const width = Math.max(...Object.keys(options).map((option) => option.length)) + 2;
  const rows = Object.entries(options).map(([option, help]) => `  ${option.padEnd(width)}${help}`);
  return `${command.summary}\n\nusage: mcp-gitops ${name} ${command.usage}\n\n${rows.join("\n")}\n`;
}
