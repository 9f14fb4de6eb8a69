import { gateSummary } from "../../src/report/preview-summary.ts";
import { detectChangeStep, gateStep } from "../../src/steps/gate.ts";
import { readStep } from "../../src/steps/hand-over.ts";
import { action } from "../action.ts";
import { pullRequestEnds } from "../event.ts";

/** Judges a pull request. The plan is made anew here: what the resolving job left is only what was proven. */
export const gate = action(async ({ input, required, workspace: open }) => {
  const workspace = await open();
  const detected = await detectChangeStep(workspace, pullRequestEnds({ base: input("base"), head: input("head") }));
  const { results } = await readStep(required("folder"), input("seal"));
  const judged = await gateStep(detected, results);
  return {
    outputs: { outcome: judged.outcome },
    summary: gateSummary(judged),
    ...(judged.outcome !== "pass" && {
      failure: judged.rows
        .filter(({ outcome }) => outcome !== "pass")
        .map(({ server, why }) => `${server}: ${why}`)
        .join("\n"),
    }),
  };
});
