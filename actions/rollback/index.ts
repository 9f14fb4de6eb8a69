import { rolloutExitCode } from "../../src/deploy/rollout.ts";
import { takenBackSummary, thawSummary } from "../../src/report/rollback-summary.ts";
import { rolloutsSummary } from "../../src/report/summaries.ts";
import { rollbackWithToken } from "../../src/steps/rollback.ts";
import { type ActionResult, action } from "../action.ts";

/** Returns a target to a verified revision, takes one server back in the base branch, or lets promotions go on. Runs no package. */
export const rollback = action(async ({ input, flag, env, workspace: open }): Promise<ActionResult> => {
  const done = await rollbackWithToken(await open(), {
    target: input("target"),
    server: input("server"),
    to: input("to"),
    thaw: flag("thaw"),
    dryRun: flag("dry-run"),
    by: env.GITHUB_ACTOR ?? "a person",
  });
  switch (done.kind) {
    case "preview":
      return { outputs: { outcome: "preview", deploy: "false" }, summary: `${done.text}\n` };
    case "thaw":
      return { outputs: { outcome: done.commit === null ? "unchanged" : "thawed", deploy: "true" }, summary: thawSummary(done) };
    case "taken-back":
      return { outputs: { outcome: "taken-back", deploy: "true" }, summary: takenBackSummary(done) };
    case "rollout": {
      const { rollout } = done;
      // Going back is what was asked for: only what could not be done is not well.
      const well = rollout.outcome === "rolled-back" || rolloutExitCode(rollout) === 0;
      return {
        outputs: { outcome: rollout.outcome, deploy: "false" },
        summary: rolloutsSummary([rollout]),
        ...(!well && { failure: `${rollout.target}: ${rollout.outcome}${"why" in rollout ? `: ${rollout.why}` : ""}` }),
      };
    }
  }
});
