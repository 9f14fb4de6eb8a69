import type { ProposalStep } from "../proposal/proposal.ts";
import { type ProposalReport, proposalExitCode } from "../proposal/proposal-report.ts";
import { callServers, columns } from "../report/columns.ts";
import { policiesOfBase } from "../steps/deploy.ts";
import { detectStep } from "../steps/detect.ts";
import { readStep } from "../steps/hand-over.ts";
import { type ProposeRequest, previewStep, proposeStep } from "../steps/propose.ts";
import { verifyStep } from "../steps/verify.ts";
import type { Workspace } from "../steps/workspace.ts";
import { type Command, flag, type Invocation, text } from "./command.ts";
import { openWorkspace } from "./open.ts";
import { selectionHelp, selectionOf, selectionOptions } from "./selection.ts";
import { gravest, undecided } from "./undecided.ts";

/** `propose`: opens, refreshes, closes proposals; proves first what is not proven yet. */
export const propose: Command = {
  summary: "open, refresh, close proposals from a plan and its verdicts",
  usage: "[--repo DIR] [--server NAME [--version VERSION]] [--folder DIR] [--merge] [--dry-run] [--json]",
  options: { ...selectionOptions, folder: { type: "string" }, merge: { type: "boolean" } },
  help: {
    ...selectionHelp,
    "--folder DIR": "take plan and proofs from the folder that `detect --folder` and `verify --folder` wrote",
    "--merge": "merge what policy merges by itself",
  },
  async run(invocation) {
    const workspace = await openWorkspace(invocation, { lookups: true });
    const { request, code } = await requestOf(invocation, workspace);
    if (invocation.dryRun) {
      const { plan, document } = await previewStep(workspace, request);
      const rows = plan.steps.map((step) => [step.kind, step.branch, "title" in step ? step.title : "", whyOf(step)]);
      return { document, text: columns(["would", "branch", "proposal", "why"], rows, 100), exitCode: code };
    }
    const report = await proposeStep(workspace, request);
    return { document: report, text: proposalsText(report), exitCode: gravest([proposalExitCode(report), code]) };
  },
};

async function requestOf(invocation: Invocation, workspace: Workspace): Promise<{ request: ProposeRequest; code: 0 | 3 }> {
  const merge = flag(invocation, "merge");
  const folder = text(invocation, "folder");
  if (folder !== undefined) {
    const handed = await readStep(folder);
    return { request: { ...handed, policies: await policiesOfBase(workspace), merge }, code: undecided(new Map(), handed.results) };
  }
  const detected = await detectStep(workspace, selectionOf(invocation));
  const { plan, policies, lookups } = detected;
  const results = await verifyStep(workspace, detected);
  return { request: { plan, policies, results, merge }, code: undecided(lookups, results) };
}

function whyOf(step: ProposalStep): string {
  if ("decision" in step) return step.decision.why;
  return "why" in step ? step.why : "a person merged it";
}

/** A row for each proposal. */
export function proposalsText(report: ProposalReport): string {
  if (report.outcomes.length === 0) return "nothing to propose\n";
  const call = callServers(report.outcomes.flatMap(({ servers }) => servers));
  const rows = report.outcomes.map(({ servers, result, title, why }) => [servers.map(call).join(", "), result, title ?? "–", why]);
  return columns(["server", "proposal", "title", "why"], rows, 110);
}
