import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeSarif } from "../../src/cli/sarif-option.ts";
import { matrixOf } from "../../src/plan/matrix.ts";
import { planSummary } from "../../src/report/summaries.ts";
import { detectStep } from "../../src/steps/detect.ts";
import { lockStep } from "../../src/steps/lock-step.ts";
import type { Workspace } from "../../src/steps/workspace.ts";
import type { ActionContext, ActionResult } from "../action.ts";
import { prepareHost } from "../prepare-host.ts";

/** Plans, and locks what is to be tried. Tells the ledger nothing: the deciding job does, with the right to write. */
export async function plan({ input, required, workspace: open }: ActionContext): Promise<ActionResult> {
  const workspace = await open();
  const folder = required("folder");
  const change = input("base") !== "" || input("head") !== "";
  const detected = change
    ? await detectChange(workspace, { base: required("base"), head: required("head") })
    : await detectStep(workspace, { server: input("server"), version: input("version") });
  const { seal, shards } = await lockStep(workspace, detected, { folder, keepsApart });
  const count = shards.shards.reduce((sum, { rows }) => sum + rows.length, 0);
  const sarif = input("sarif");
  if (sarif !== "") mkdirSync(dirname(sarif), { recursive: true });
  if (sarif !== "") await writeSarif("the input sarif", sarif, detected.plan.problems);
  return {
    outputs: { matrix: JSON.stringify(matrixOf(shards)), count, plan: join(folder, "plan.json"), seal, sarif },
    summary: planSummary(detected.plan),
  };
}

/** Whether jobs on a host like this one keep servers apart. */
async function keepsApart(): Promise<boolean> {
  await prepareHost(process.env);
  const { describeSandbox } = await import("../../src/steps/planes.ts");
  return (await describeSandbox()).separates;
}

/** The plan of a pull request; what judging one takes is loaded for one only. */
async function detectChange(workspace: Workspace, range: { base: string; head: string }) {
  const { detectChangeStep } = await import("../../src/steps/gate.ts");
  return detectChangeStep(workspace, range);
}
