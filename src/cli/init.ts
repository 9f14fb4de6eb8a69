import { existsSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { ConfigError } from "../lib/errors.ts";
import { columns } from "../report/columns.ts";
import type { Relaunched } from "../steps/relaunch.ts";
import { type Command, flag, type Invocation, type Result, text } from "./command.ts";
import { starterFiles } from "./starter-files.ts";

/** `init`: writes the workflows and policies a repository starts with, or changes how its manifests start their servers. */
export const init: Command = {
  summary: "write workflows and policies into a repository",
  usage: "[--repo DIR] [--dry-run]   or: --locked [--program FILE], --unlocked",
  options: { locked: { type: "boolean" }, unlocked: { type: "boolean" }, program: { type: "string" } },
  help: {
    "--locked": "let the manifests start every server with a committed lock by `mcp-gitops run`",
    "--unlocked": "put back the commands that --locked has replaced",
    "--program FILE": "with --locked: start this mcp-gitops.js by Node, instead of the mcp-gitops on the PATH",
  },
  async run(invocation) {
    const [locked, unlocked, program] = [flag(invocation, "locked"), flag(invocation, "unlocked"), text(invocation, "program")];
    if ((locked && unlocked) || (program !== undefined && !locked))
      throw wrongUse("these options do not go together", "leave one of them out");
    if (program !== undefined && basename(program) !== "mcp-gitops.js") {
      throw wrongUse(
        "--program names no mcp-gitops.js, and its entries would not be known again",
        "name bin/mcp-gitops.js of the installed package",
      );
    }
    return locked || unlocked ? relaunch(invocation, locked) : writeStarters(invocation);
  },
};

function wrongUse(message: string, todo: string): ConfigError {
  return new ConfigError("usage", message, { expected: `mcp-gitops init ${init.usage}`, todo });
}

/** Files that exist are left as they are. */
async function writeStarters({ repo, dryRun }: Invocation): Promise<Result> {
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
}

async function relaunch(invocation: Invocation, locked: boolean): Promise<Result> {
  const { lockEntries, unlockEntries } = await import("../steps/relaunch.ts");
  const { repo, dryRun } = invocation;
  const entries = locked
    ? await lockEntries({ repo, dryRun, program: text(invocation, "program") ?? null })
    : await unlockEntries({ repo, dryRun });
  return { document: { schema: "mcp-gitops/init/v1", entries }, text: entriesText(entries, dryRun), exitCode: 0 };
}

function entriesText(entries: readonly Relaunched[], dryRun: boolean): string {
  const changed = entries.some(({ state }) => state !== "kept");
  const rows = entries.map(({ manifest, server, state, why }) => [
    manifest,
    server,
    dryRun && state !== "kept" ? `would be ${state}` : state,
    why ?? "",
  ]);
  const table = rows.length === 0 ? "no entry to change\n" : columns(["manifest", "server", "entry", "why"], rows);
  return `${table}${changed && !dryRun ? "\nNext: commit the manifests and .mcp together.\n" : ""}`;
}
