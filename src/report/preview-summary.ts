import type { DeploymentPlan, SmokeReport } from "../deploy/deployment.ts";
import type { ProposalPlan } from "../proposal/proposal.ts";
import type { Gate } from "../steps/gate.ts";
import { blocks, code, prose, table } from "./markdown.ts";

/** Job summaries, as Markdown, of what would be done and of what was judged. */

/** What proposing would do. */
export function previewSummary({ steps }: ProposalPlan): string {
  const rows = steps.map((step) => [code(step.branch), step.kind, prose("title" in step ? step.title : ""), prose(whyOf(step))]);
  return blocks("## Proposals: a dry run", rows.length > 0 ? table(["branch", "would", "proposal", "why"], rows) : "Nothing to propose.");
}

function whyOf(step: ProposalPlan["steps"][number]): string {
  if ("decision" in step) return step.decision.why;
  return "why" in step ? step.why : "a person merged it";
}

/** The judgement of a pull request. */
export function gateSummary({ rows, outcome }: Gate): string {
  const cells = rows.map(({ server, from, to, outcome: each, why }) => [
    code(server),
    `${code(from ?? "–")} → ${code(to ?? "–")}`,
    each,
    prose(why),
  ]);
  return blocks(
    `## Gate: ${outcome}`,
    cells.length > 0 ? table(["server", "from → to", "gate", "why"], cells) : "No server would start differently.",
  );
}

/** What each target gets next. */
export function deploymentSummary(plans: readonly DeploymentPlan[]): string {
  const rows = plans.map(({ target, revision, current, decision }) => [
    code(target.name),
    code(current?.id ?? "nothing"),
    code(revision.id),
    decision.kind,
  ]);
  return blocks(
    "## Deployment: the plan",
    rows.length > 0 ? table(["target", "live", "next", "decision"], rows) : "No target is configured in `policies/deploy.yaml`.",
  );
}

/** What the staged servers did. */
export function smokeSummary(reports: readonly SmokeReport[]): string {
  const rows = reports.flatMap(({ target, servers }) =>
    servers.map(({ server, outcome, findings }) => [
      code(target),
      code(server),
      outcome,
      prose(findings.map(({ message }) => message).join("; ")),
    ]),
  );
  return blocks("## Deployment: smoke", rows.length > 0 ? table(["target", "server", "outcome", "findings"], rows) : "Nothing to stage.");
}
