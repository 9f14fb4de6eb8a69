import { join } from "node:path";
import { prose } from "../../src/report/markdown.ts";
import { verdictsSummary } from "../../src/report/summaries.ts";
import { proveStep } from "../../src/steps/hand-over.ts";
import { timeLimitOf } from "../../src/steps/time-limit.ts";
import { storeFolder } from "../../src/steps/workspace.ts";
import type { Outcome } from "../../src/verify/verdict.ts";
import type { VerifyResult } from "../../src/verify/verify-server.ts";
import { action } from "../action.ts";
import { credentialsFor } from "../credentials.ts";
import { prepareHost } from "../prepare-host.ts";

/** Proves the servers of one shard of the matrix from the folder alone. A failed verdict is a result: the deciding job says what follows from it. */
export const verify = action(async ({ input, required, log, env, signal }) => {
  await prepareHost(env);
  const world = { repo: process.cwd(), store: storeFolder(env), env, signal, log };
  const folder = required("folder");
  const limit = input("time-limit");
  const timeLimit = limit === "" ? {} : { timeLimit: timeLimitOf(limit, "the input time-limit") };
  const credentials = await credentialsFor(input("credentials"), { env, log });
  const results = await proveStep(world, { folder, id: required("id"), credentials, ...timeLimit });
  const verdicts = results.flatMap(({ attempts }) => attempts.map(({ verdict }) => verdict));
  const left = results.filter(({ attempts }) => attempts.length === 0);
  return {
    outputs: { outcome: worstOf(results), proofs: join(folder, "proofs"), left: left.length },
    summary: `${verdictsSummary(verdicts)}${left.map(({ server, reasons }) => `\n- ${prose(server.server, 60)}: ${reasons[0]}`).join("")}\n`,
  };
});

/** The gravest of what the servers came to; one that was left out is inconclusive. */
function worstOf(results: readonly VerifyResult[]): Outcome {
  const outcomes = results.map(({ attempts }) => attempts.at(-1)?.verdict.outcome ?? "inconclusive");
  return (["fail", "inconclusive", "warn"] as const).find((one) => outcomes.includes(one)) ?? "pass";
}
