import { statSync } from "node:fs";
import { systemClock } from "../lib/clock.ts";
import { ConfigError } from "../lib/errors.ts";
import { workTreeFiles } from "../lib/work-tree-files.ts";
import type { Inventory } from "../manifest/inventory.ts";
import { inventoryDocument, readInventory } from "../manifest/read-inventory.ts";
import { unreadable } from "../manifest/unreadable.ts";
import { waiveProblems } from "../plan/waive-problems.ts";
import { loadWaivers } from "../policy/load-waivers.ts";
import { columns } from "../report/columns.ts";
import { type Command, type Result, texts } from "./command.ts";
import { failOn, severityOption } from "./fail-on.ts";
import { problemLines } from "./problem-lines.ts";
import { sarifHelp, sarifOption, withSarif } from "./sarif-option.ts";

/** `list`: every server in every manifest of the work tree, offline; needs no git. */
export const list: Command = {
  summary: "every server in every manifest, offline: how it is launched, its package, its pin",
  usage: "[--repo DIR] [--manifest FILE]... [--fail-on SEVERITY] [--sarif FILE] [--json]",
  options: { manifest: { type: "string", multiple: true }, ...severityOption, ...sarifOption },
  help: {
    "--manifest FILE": "a manifest outside the usual places (repeatable)",
    "--fail-on SEVERITY": "exit with 1 when there is a problem of at least this severity",
    ...sarifHelp,
  },
  async run(invocation) {
    const { repo } = invocation;
    if (!statSync(repo, { throwIfNoEntry: false })?.isDirectory()) {
      throw new ConfigError("repository", `there is no folder ${repo}`, { todo: "name an existing folder after --repo" });
    }
    const manifests = texts(invocation, "manifest");
    const files = workTreeFiles(repo);
    const [found, waivers] = await Promise.all([
      readInventory(files, { manifests, inspect: { environment: invocation.env } }),
      loadWaivers(files),
    ]);
    // What only registries tell is not looked for here: that a waiver silences nothing cannot be known.
    const problems = waiveProblems(found.problems, { waivers, now: systemClock.now(), whole: false });
    const inventory = { ...found, problems };
    const nothing = inventory.servers.length === 0 && unreadable(inventory).length > 0;
    const exitCode = failOn(invocation, inventory.problems);
    const told = invocation.json ? "" : listText(inventory);
    const result: Result = { document: inventoryDocument(inventory), text: told, exitCode: nothing ? 2 : exitCode };
    return withSarif(invocation, inventory.problems, result);
  },
};

function listText({ servers, problems }: Inventory): string {
  if (servers.length === 0) return `no MCP server found\n${problemLines(problems)}`;
  const rows = servers.map(({ manifest, server, launcher, name, version, pin, unmanaged, disabled }) => [
    manifest,
    server,
    launcher,
    name ?? "–",
    version ?? "–",
    `${unmanaged === null ? pin : `${pin}: ${unmanaged}`}${disabled ? ", disabled" : ""}`,
  ]);
  return `${columns(["manifest", "server", "launcher", "package", "version", "pin"], rows)}${problemLines(problems)}`;
}
