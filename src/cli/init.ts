import { existsSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { systemClock } from "../lib/clock.ts";
import { ConfigError } from "../lib/errors.ts";
import { workTreeFiles } from "../lib/work-tree-files.ts";
import { columns } from "../report/columns.ts";
import type { Relaunched, RelaunchOptions } from "../steps/relaunch.ts";
import type { LockSource } from "../verify/lock-source.ts";
import { type Command, flag, type Invocation, type Result, text } from "./command.ts";
import { starterFiles } from "./starter-files.ts";

/** `init`: writes the workflows and policies a repository starts with, or changes how its manifests start their servers. */
export const init: Command = {
  summary: "write workflows and policies into a repository",
  usage: "[--repo DIR] [--dry-run]   or: --locked [--program FILE] [--as-of DAY], --unlocked",
  options: { locked: { type: "boolean" }, unlocked: { type: "boolean" }, program: { type: "string" }, "as-of": { type: "string" } },
  help: {
    "--locked": "let the manifests start every server with a committed lock by `mcp-gitops run`",
    "--unlocked": "put back the commands that --locked has replaced",
    "--as-of DAY":
      "with --locked: lock what is pinned and has no lock, with the packages of the day that it was published (release), or of today",
    "--program FILE": "with --locked: start this mcp-gitops.js by Node, instead of the mcp-gitops on the PATH",
  },
  async run(invocation) {
    const [locked, unlocked, program] = [flag(invocation, "locked"), flag(invocation, "unlocked"), text(invocation, "program")];
    const asOf = text(invocation, "as-of");
    if (asOf !== undefined && asOf !== "release" && asOf !== "today") throw wrongUse("--as-of takes release or today", "name one of them");
    if ((locked && unlocked) || ((program !== undefined || asOf !== undefined) && !locked))
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
async function writeStarters({ repo: folder, dryRun }: Invocation): Promise<Result> {
  const repo = rootOf(folder);
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
    text: `${rows.join("\n")}\n${next}`,
    exitCode: 0,
  };
}

const next = `
Next:
- read policies/update.yaml, and commit
- let workflows open pull requests: Settings, Actions, General, "Allow GitHub Actions to create and approve pull requests"; or give the
  token of a GitHub App as the secret MCP_GITOPS_TOKEN
- start "mcp-gitops update" under Actions once by its button
`;

/** Where GitHub looks for workflows: the repository's root, whichever of its folders this is; the folder itself where there is no git. */
function rootOf(folder: string): string {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (at === dirname(at)) return folder;
  }
}

async function relaunch(invocation: Invocation, locked: boolean): Promise<Result> {
  const { lockEntries, unlockEntries } = await import("../steps/relaunch.ts");
  const { repo, dryRun } = invocation;
  const entries = locked
    ? await lockEntries({ repo, dryRun, program: text(invocation, "program") ?? null, ...(await lockMaker(invocation)) })
    : await unlockEntries({ repo, dryRun });
  return { document: { schema: "mcp-gitops/init/v1", entries }, text: entriesText(entries, dryRun), exitCode: 0 };
}

/** Registries and policies are read only where locks are to be made. */
async function lockMaker(invocation: Invocation): Promise<Pick<RelaunchOptions, "lockFor">> {
  const asOf = text(invocation, "as-of");
  if (asOf !== "release" && asOf !== "today") return {};
  const { repo, env, log, signal } = invocation;
  const [{ lockAsPinned }, { openLockSource }, { openRegistry }, { loadPolicies }] = await Promise.all([
    import("../steps/lock-missing.ts"),
    import("../verify/lock-source.ts"),
    import("../registry/open-registry.ts"),
    import("../policy/load-policies.ts"),
  ]);
  const policies = await loadPolicies(workTreeFiles(repo));
  const source = openLockSource({ configDir: repo, env, signal });
  const told = new Set<string>();
  const locks: LockSource = (wanted) => {
    const text = `${wanted.name}@${wanted.version}`;
    if (!told.has(text)) log.info(`locking ${text}`);
    told.add(text);
    return source(wanted);
  };
  const world = { clock: systemClock, registry: openRegistry({ repo, env, log, signal }), policies, locks };
  return { lockFor: (server) => lockAsPinned(server, asOf, world) };
}

function entriesText(entries: readonly Relaunched[], dryRun: boolean): string {
  const changed = entries.some(({ state }) => state !== "kept");
  const rows = entries.map(({ manifest, server, state, why }) => [
    manifest,
    server,
    dryRun && state !== "kept" ? `would be ${state}` : state,
    why ?? "",
  ]);
  const table = rows.length === 0 ? "no entry to change\n" : columns(["manifest", "server", "entry", "why"], rows, 300);
  return `${table}${changed && !dryRun ? "\nNext: commit the manifests and .mcp together.\n" : ""}`;
}
