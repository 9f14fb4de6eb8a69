import { cycleDocument } from "../ledger/cycle.ts";
import { proposalExitCode } from "../proposal/proposal-report.ts";
import { deployStep, policiesOfBase, targetsOf } from "../steps/deploy.ts";
import { detectStep } from "../steps/detect.ts";
import { proposeStep } from "../steps/propose.ts";
import { verifyStep } from "../steps/verify.ts";
import { type Command, flag } from "./command.ts";
import { rolloutText, worst } from "./deploy.ts";
import { planText } from "./detect.ts";
import { openWorkspace } from "./open.ts";
import { proposalsText } from "./propose.ts";
import { selectionHelp, selectionOf, selectionOptions } from "./selection.ts";
import { gravest, undecided } from "./undecided.ts";
import { verdictsText } from "./verify.ts";

/** `cycle`: the loop once, on this machine. */
export const cycle: Command = {
  summary: "detect, verify, propose, and with --merge and --deploy the rest, once, on this machine",
  usage: "[--repo DIR] [--server NAME [--version VERSION]] [--merge] [--deploy] [--dry-run] [--json]",
  options: { ...selectionOptions, merge: { type: "boolean" }, deploy: { type: "boolean" } },
  help: { ...selectionHelp, "--merge": "merge what policy merges by itself", "--deploy": "deploy what is merged" },
  async run(invocation) {
    const workspace = await openWorkspace(invocation, { lookups: true });
    // What is missing for the last step is told before the first.
    if (flag(invocation, "deploy")) targetsOf(await policiesOfBase(workspace));
    const detected = await detectStep(workspace, selectionOf(invocation));
    const { plan, policies } = detected;
    const parts = [planText(plan)];
    if (invocation.dryRun) return { document: plan, text: parts.join("\n"), exitCode: undecided(detected.lookups) };
    const results = await verifyStep(workspace, detected);
    parts.push(verdictsText(results.flatMap(({ attempts }) => attempts.map(({ verdict }) => verdict))));
    const report = await proposeStep(workspace, { plan, policies, results, merge: flag(invocation, "merge") });
    parts.push(proposalsText(report));
    const rollouts = flag(invocation, "deploy") ? await deployStep(workspace) : [];
    parts.push(...rollouts.map(rolloutText));
    const document = cycleDocument(await workspace.ledger.read(), workspace.run);
    const exitCode = gravest([worst(rollouts), proposalExitCode(report), undecided(detected.lookups, results)]);
    return { document, text: parts.join("\n"), exitCode };
  },
};
