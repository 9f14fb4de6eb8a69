import { matrixOf, queueOf, type Shards, shardsOf } from "../plan/matrix.ts";
import type { Plan } from "../plan/plan.ts";
import { callServers, columns, counts } from "../report/columns.ts";
import type { Detected } from "../steps/detect.ts";
import type { Workspace } from "../steps/workspace.ts";
import { type Command, text } from "./command.ts";
import { failOn, severityOption } from "./fail-on.ts";
import { openWorkspace } from "./open.ts";
import { problemLines } from "./problem-lines.ts";
import { sarifHelp, sarifOption, withSarif } from "./sarif-option.ts";
import { selectionHelp, selectionOf, selectionOptions } from "./selection.ts";
import { gravest, undecided } from "./undecided.ts";

/** `detect`: list + lookup + policy → the plan, told to the ledger unless --dry-run. */
export const detect: Command = {
  summary: "list + lookup + policy: the plan, and the matrix for verification",
  usage: "[--repo DIR] [--server NAME [--version VERSION]] [--folder DIR] [--fail-on SEVERITY] [--sarif FILE] [--dry-run] [--json]",
  options: { ...selectionOptions, ...severityOption, ...sarifOption, folder: { type: "string" } },
  help: {
    ...selectionHelp,
    "--folder DIR": "also lock everything that is to be tried, and write it all where `verify --folder` finds it",
    "--fail-on SEVERITY": "exit with 1 when there is a problem of at least this severity",
    ...sarifHelp,
  },
  async run(invocation) {
    const workspace = await openWorkspace(invocation, { lookups: true });
    // A connection is being made meanwhile.
    const { detectStep, plannedEvents } = await import("../steps/detect.ts");
    const selection = selectionOf(invocation);
    const detected = await detectStep(workspace, selection);
    const { plan } = detected;
    const events = invocation.dryRun ? [] : plannedEvents(plan);
    if (events.length > 0) await workspace.ledger.append({ title: "Plan", events });
    const folder = text(invocation, "folder");
    const shards = folder === undefined ? shardsOf(queueOf(plan), true) : await lockInto(folder, workspace, detected);
    return withSarif(invocation, plan.problems, {
      document: { ...plan, matrix: matrixOf(shards) },
      text: invocation.json ? "" : planText(plan),
      exitCode: gravest([failOn(invocation, plan.problems), undecided(detected.lookups)]),
    });
  },
};

async function lockInto(folder: string, workspace: Workspace, detected: Detected): Promise<Shards> {
  const [{ lockStep }, { describeSandbox }] = await Promise.all([import("../steps/lock-step.ts"), import("../steps/planes.ts")]);
  const { shards } = await lockStep(workspace, detected, { folder, keepsApart: async () => (await describeSandbox()).separates });
  return shards;
}

/** The plan for a person: a row a server, then the problems. */
export function planText(plan: Plan): string {
  const call = callServers(plan.servers);
  const rows = plan.servers.map((row) => {
    const { name, from, action, why, candidates } = row;
    const best = candidates.find(({ decision }) => decision.kind === "try");
    return [call(row), name ?? "–", from ?? "–", action, best?.version ?? "–", why];
  });
  const of = (action: string) => plan.servers.filter((row) => row.action === action).length;
  const total = counts({
    "to update": of("update"),
    "to pin": of("pin"),
    "to record": of("contract"),
    current: of("current"),
    held: of("held"),
    denied: of("denied"),
    unknown: of("unknown"),
    unmanaged: of("unmanaged"),
    ignored: of("ignored"),
  });
  return `${columns(["server", "package", "now", "plan", "try", "why"], rows, 110)}${problemLines(plan.problems)}${total}\n`;
}
