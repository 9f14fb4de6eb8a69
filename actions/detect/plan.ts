import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeSarif } from "../../src/cli/sarif-option.ts";
import { matrixOf } from "../../src/plan/matrix.ts";
import { planSummary } from "../../src/report/summaries.ts";
import { detectStep } from "../../src/steps/detect.ts";
import { lockStep } from "../../src/steps/lock-step.ts";
import type { Workspace } from "../../src/steps/workspace.ts";
import type { ActionContext, ActionResult } from "../action.ts";

/** Plans, and locks what is to be tried. Tells the ledger nothing: the deciding job does, with the right to write. */
export async function plan({ input, required, workspace: open }: ActionContext): Promise<ActionResult> {
  const workspace = await open();
  const folder = required("folder");
  const change = input("base") !== "" || input("head") !== "";
  const detected = change
    ? await detectChange(workspace, { base: required("base"), head: required("head") })
    : await detectStep(workspace, { server: input("server"), version: input("version") });
  const seal = await lockStep(workspace, detected, folder);
  const matrix = matrixOf(detected.plan);
  const sarif = input("sarif");
  if (sarif !== "") mkdirSync(dirname(sarif), { recursive: true });
  if (sarif !== "") await writeSarif("the input sarif", sarif, detected.plan.problems);
  return {
    outputs: { matrix: JSON.stringify(matrix), count: matrix.include.length, plan: join(folder, "plan.json"), seal, sarif },
    summary: planSummary(detected.plan),
  };
}

/** The plan of a pull request; what judging one takes is loaded for one only. */
async function detectChange(workspace: Workspace, range: { base: string; head: string }) {
  const { detectChangeStep } = await import("../../src/steps/gate.ts");
  return detectChangeStep(workspace, range);
}
