import { rolloutExitCode } from "../../src/deploy/rollout.ts";
import { ConfigError } from "../../src/lib/errors.ts";
import { deploymentSummary, smokeSummary } from "../../src/report/preview-summary.ts";
import { rolloutsSummary } from "../../src/report/summaries.ts";
import { planPhase, recordPhase, stagePhase } from "../../src/steps/deploy-phases.ts";
import { storeFolder } from "../../src/steps/workspace.ts";
import { action } from "../action.ts";
import { credentialsFor } from "../credentials.ts";
import { prepareHost } from "../prepare-host.ts";

/** Deploys in three phases, each a job of its own: plan reads, stage runs packages without a token, record writes. */
export const deploy = action(async ({ input, required, log, env, signal, workspace: open }) => {
  const folder = required("folder");
  const phase = required("phase");
  switch (phase) {
    case "plan": {
      const { stagings, seal } = await planPhase(await open(), { folder, target: input("target") });
      const changed = stagings.filter(({ plan }) => plan.decision.kind === "stage");
      return { outputs: { count: changed.length, seal }, summary: deploymentSummary(stagings.map(({ plan }) => plan)) };
    }
    case "stage": {
      await prepareHost(env);
      const credentials = await credentialsFor(input("credentials"), { env, log });
      const reports = await stagePhase({ repo: process.cwd(), store: storeFolder(env), env, signal, log }, folder, credentials);
      return { outputs: {}, summary: smokeSummary(reports) };
    }
    case "record": {
      const rollouts = await recordPhase(await open(), { folder, seal: input("seal") });
      const bad = rollouts.filter((rollout) => rolloutExitCode(rollout) !== 0);
      return {
        outputs: { outcome: rollouts.map(({ outcome }) => outcome).join(",") },
        summary: rolloutsSummary(rollouts),
        ...(bad.length > 0 && {
          failure: bad.map((one) => `${one.target}: ${one.outcome}${"why" in one ? `: ${one.why}` : ""}`).join("\n"),
        }),
      };
    }
    default:
      throw new ConfigError("usage", "the input phase is unknown", { expected: "plan, stage or record", found: phase });
  }
});
