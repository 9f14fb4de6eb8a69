import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { previewSummary } from "../../src/report/preview-summary.ts";
import { proposalsSummary } from "../../src/report/summaries.ts";
import { policiesOfBase } from "../../src/steps/deploy.ts";
import { readStep } from "../../src/steps/hand-over.ts";
import { previewStep, proposeStep } from "../../src/steps/propose.ts";
import { action } from "../action.ts";

/** Decides from plan and proofs: opens, refreshes, merges, closes, and tells the ledger. */
export const propose = action(async ({ input, required, flag, workspace: open }) => {
  const workspace = await open();
  const folder = required("folder");
  const { plan, results } = await readStep(folder, input("seal"));
  const request = { plan, results, policies: await policiesOfBase(workspace), merge: flag("merge") };
  const path = join(folder, "proposals.json");
  if (flag("dry-run")) {
    const preview = await previewStep(workspace, request);
    await writeFile(path, JSON.stringify(preview.document, null, 2));
    return { outputs: { opened: 0, merged: 0, proposals: path }, summary: previewSummary(preview.plan) };
  }
  const report = await proposeStep(workspace, request);
  await writeFile(path, JSON.stringify(report, null, 2));
  const count = (...wanted: string[]) => report.outcomes.filter(({ result }) => wanted.includes(result)).length;
  const failed = count("failed");
  return {
    outputs: { opened: count("opened", "refreshed"), merged: count("merged"), proposals: path },
    summary: proposalsSummary(report),
    ...(failed > 0 && { failure: `${failed} proposals lost a race to another change: run it again` }),
  };
});
