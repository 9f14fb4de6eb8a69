import { ConfigError } from "../../src/lib/errors.ts";
import { cleanupSummary } from "../../src/report/summaries.ts";
import { cleanupStep } from "../../src/steps/cleanup.ts";
import { action } from "../action.ts";

/** Plans what may go, and removes it unless it is a dry run. Red when work was left undone. */
export const cleanup = action(async ({ input, flag, workspace: open }) => {
  const max = input("max") || "50";
  if (!/^\d{1,6}$/.test(max)) throw new ConfigError("usage", "the input max is no number", { found: max });
  const done = await cleanupStep(await open(), { dryRun: flag("dry-run"), max: Number(max) });
  const failed = done.result?.failed ?? [];
  return {
    outputs: { removed: done.result?.removed.length ?? 0, plan: done.digest },
    summary: cleanupSummary(done.plan),
    ...(failed.length > 0 && {
      failure: `${failed.length} things could not be removed: ${failed.map(({ name, reason }) => `${name}: ${reason}`).join("; ")}`,
    }),
  };
});
