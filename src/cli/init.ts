import { existsSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Command } from "./command.ts";
import { starterFiles } from "./starter-files.ts";

/** `init`: writes the workflows and policies a repository starts with. Files that exist are left as they are. */
export const init: Command = {
  summary: "write workflows and policies into a repository",
  usage: "[--repo DIR] [--dry-run]",
  options: {},
  help: {},
  async run({ repo, dryRun }) {
    const files = Object.entries(starterFiles()).map(([path, content]) => ({
      path,
      content,
      state: existsSync(join(repo, path)) ? ("kept" as const) : ("written" as const),
    }));
    if (!dryRun) {
      for (const { path, content, state } of files) {
        if (state === "kept") continue;
        const file = join(repo, path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(`${file}.new`, content);
        await rename(`${file}.new`, file);
      }
    }
    const rows = files.map(({ path, state }) => `  ${dryRun && state === "written" ? "would be written" : state.padEnd(8)}  ${path}`);
    return {
      document: { schema: "mcp-gitops/init/v1", files: files.map(({ path, state }) => ({ path, state })) },
      text: `${rows.join("\n")}\n\nNext: read policies/update.yaml, commit, and start "mcp-gitops update" under Actions once by its button.\n`,
      exitCode: 0,
    };
  },
};
