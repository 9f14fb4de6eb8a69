import { verdictsSummary } from "../../src/report/summaries.ts";
import { proveStep } from "../../src/steps/hand-over.ts";
import { storeFolder } from "../../src/steps/workspace.ts";
import { action } from "../action.ts";
import { prepareHost } from "../prepare-host.ts";

/** Proves one row of the matrix from the folder alone. A failed verdict is a result: the deciding job says what follows from it. */
export const verify = action(async ({ required, log, env, signal }) => {
  await prepareHost(env);
  const world = { repo: process.cwd(), store: storeFolder(env), env, signal, log };
  const { path, result } = await proveStep(world, { folder: required("folder"), id: required("id") });
  const verdicts = result.attempts.map(({ verdict }) => verdict);
  return { outputs: { outcome: verdicts.at(-1)?.outcome ?? "inconclusive", proof: path }, summary: verdictsSummary(verdicts) };
});
