import { rolloutsSummary } from "../../src/report/summaries.ts";
import { rollbackStep } from "../../src/steps/rollback.ts";
import { action } from "../action.ts";

/** Returns a target to a verified revision, takes one server back, or lets promotions go on. */
export const rollback = action(async ({ input, flag, env, workspace: open }) => {
  const workspace = await open();
  const done = await rollbackStep(workspace, {
    target: input("target"),
    server: input("server"),
    to: input("to"),
    thaw: flag("thaw"),
    dryRun: flag("dry-run"),
    by: env.GITHUB_ACTOR ?? "a person",
  });
  if (done.kind === "thaw")
    return {
      outputs: { outcome: done.commit === null ? "unchanged" : "thawed" },
      summary: `${done.target} ${done.commit === null ? "was not held" : "goes on"}\n`,
    };
  if (done.kind === "preview") return { outputs: { outcome: "preview" }, summary: `${done.text}\n` };
  return { outputs: { outcome: done.rollout.outcome }, summary: rolloutsSummary([done.rollout]) };
});
