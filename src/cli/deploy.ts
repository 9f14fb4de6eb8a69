import { type Rollout, rolloutExitCode } from "../deploy/rollout.ts";
import { callServers, columns } from "../report/columns.ts";
import { neutralise } from "../report/neutralise.ts";
import { deployStep } from "../steps/deploy.ts";
import { type Command, text } from "./command.ts";
import { openWorkspace } from "./open.ts";

/** `deploy`: applies the base branch's head to its targets. */
export const deploy: Command = {
  summary: "apply a revision to its targets: stage, smoke, switch, or take the failed server back",
  usage: "[--repo DIR] [--target NAME] [--json]",
  options: { target: { type: "string" } },
  help: { "--target NAME": "only this target of policies/deploy.yaml" },
  async run(invocation) {
    const workspace = await openWorkspace(invocation);
    const rollouts = await deployStep(workspace, text(invocation, "target"));
    return {
      document: rollouts.length === 1 ? rollouts[0] : rollouts,
      text: rollouts.map(rolloutText).join(""),
      exitCode: worst(rollouts),
    };
  },
};

/** 1 outweighs 3: a person has to look. */
export function worst(rollouts: readonly Rollout[]): 0 | 1 | 3 {
  const codes = rollouts.map(rolloutExitCode);
  return codes.includes(1) ? 1 : codes.includes(3) ? 3 : 0;
}

/** What became of one deployment: the rows of what changed, then the outcome in one line. */
export function rolloutText(rollout: Rollout): string {
  const changed = rollout.servers.filter(({ result }) => result !== "kept" && result !== "as-is");
  const call = callServers(rollout.servers);
  const rows = changed.map(({ from, to, result, why, ...id }) => [call(id), `${from ?? "–"} → ${to ?? "–"}`, result, why]);
  return `${columns(["server", "from → to", "result", "why"], rows, 110)}${outcomeLine(rollout)}\n`;
}

function outcomeLine(rollout: Rollout): string {
  const { target, revision } = rollout;
  switch (rollout.outcome) {
    case "unchanged":
      return `${target}: ${rollout.live} is live already`;
    case "verified":
      return `${target}: ${rollout.live} is live and verified${rollout.previous ? ` (before: ${rollout.previous})` : ""}`;
    case "rolled-back":
      return `${target}: ${revision} did not go live; ${rollout.live ?? "nothing"} is: ${neutralise(rollout.why, 400)}`;
    case "inconclusive":
      return `${target}: inconclusive, nothing was switched; try again: ${neutralise(rollout.why, 400)}`;
    case "frozen":
      return `${target}: held until a person thaws it (\`mcp-gitops rollback --thaw\`): ${neutralise(rollout.why, 400)}`;
  }
}
