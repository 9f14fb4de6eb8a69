import { undoCleanup } from "../cleanup/undo-cleanup.ts";
import { ConfigError } from "../lib/errors.ts";
import { columns } from "../report/columns.ts";
import { type Cleanup, cleanupStep } from "../steps/cleanup.ts";
import { type Command, flag, text } from "./command.ts";
import { openWorkspace } from "./open.ts";

/** `cleanup`: plans, applies or undoes the removal of what is no longer needed. */
export const cleanup: Command = {
  summary: "plan, apply or undo removal of what is no longer needed",
  usage: "[--repo DIR] [--max N] [--undo [PLAN]] [--dry-run] [--json]",
  positionals: 1,
  options: { max: { type: "string" }, undo: { type: "boolean" } },
  help: {
    "--max N": "refuse to remove more than this many things (default 50)",
    "--undo": "recreate the branches that the last cleanup (or PLAN) removed",
  },
  async run(invocation) {
    const workspace = await openWorkspace(invocation);
    if (flag(invocation, "undo")) {
      const undone = await undoCleanup(workspace, invocation.positionals[0]);
      const lines = [
        ...undone.restored.map(({ name }) => `restored ${name}\n`),
        ...undone.notRestored.map(({ name, reason }) => `not restored: ${name}: ${reason}\n`),
      ];
      return { document: undone, text: lines.join(""), exitCode: 0 };
    }
    const max = text(invocation, "max");
    if (max !== undefined && !/^\d{1,6}$/.test(max))
      throw new ConfigError("usage", "--max wants a number", { found: max, todo: "write it in digits: --max 50" });
    const done = await cleanupStep(workspace, { dryRun: invocation.dryRun, ...(max !== undefined && { max: Number(max) }) });
    return {
      document: { ...done.plan, digest: done.digest, result: done.result },
      text: cleanupText(done),
      exitCode: done.result?.failed.length ? 1 : 0,
    };
  },
};

/** The plan, and what was done with it. */
export function cleanupText({ plan, digest, result }: Cleanup): string {
  const rows = [
    ...plan.remove.map(({ kind, name, why }) => [result === null ? "would remove" : "removed", kind, shortName(kind, name), why]),
    ...plan.keep.flatMap(({ kind, name, rule }) => (kind === "tree" ? [] : [["keep", kind, shortName(kind, name), rule]])),
  ];
  const failed = result?.failed.map(({ kind, name, reason }) => `could not remove the ${kind} ${name}: ${reason}\n`).join("") ?? "";
  const total =
    plan.remove.length === 0
      ? "nothing to remove"
      : `plan ${digest.slice(0, 19)}: ${plan.remove.length} ${result === null ? "to remove" : "removed"}, ${plan.keep.length} kept`;
  return `${columns(["", "what", "name", "why"], rows, 100)}${failed}${total}\n`;
}

/** A tree's name is a digest: its start is enough for a person. */
function shortName(kind: string, name: string): string {
  return kind === "tree" ? name.slice(0, 16) : name;
}
