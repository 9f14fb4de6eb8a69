import { type CleanupPlan, cleanupDigest } from "../cleanup/cleanup-plan.ts";
import type { Rollout } from "../deploy/rollout.ts";
import type { Problem } from "../manifest/inventory.ts";
import type { Plan } from "../plan/plan.ts";
import type { ProposalReport } from "../proposal/proposal-report.ts";
import { decidingReason } from "../verify/deciding-reason.ts";
import type { Verdict } from "../verify/verdict.ts";
import { callServers } from "./columns.ts";
import { blocks, code, folded, list, prose, table } from "./markdown.ts";
import { performanceReport } from "./performance.ts";

/** What each command leaves in the summary of its job, as Markdown. Everything in it that others wrote is harmless. */

const quiet = ["current", "unmanaged", "ignored"] as const;

/** The plan: what happens to whom, then the problems; what stays as it is is folded away. */
export function planSummary(plan: Plan): string {
  const isQuiet = ({ action }: Plan["servers"][number]) => (quiet as readonly string[]).includes(action);
  const call = callServers(plan.servers);
  const row = ({ name, from, action, why, candidates, ...id }: Plan["servers"][number]) => {
    const best = candidates.find(({ decision }) => decision.kind === "try");
    return [
      prose(call(id), 120),
      name === null ? "—" : code(name, 100),
      code(from ?? "none", 40),
      action,
      best ? code(best.version, 40) : "—",
      prose(why),
    ];
  };
  const head = ["server", "package", "now", "plan", "try", "why"];
  const still = plan.servers.filter(isQuiet);
  return blocks(
    `### Plan for ${code(plan.base.branch, 100)} at ${code(plan.base.commit.slice(0, 12))}`,
    table(head, plan.servers.filter((one) => !isQuiet(one)).map(row)) || "Nothing to do.",
    still.length > 0 && folded(`${still.length} as they are`, table(head, still.map(row))),
    problems(plan.problems),
  );
}

function problems(found: readonly Problem[]): string {
  const open = found.filter(({ waived }) => !waived);
  const silenced = found.length - open.length;
  const told = silenced === 0 ? "" : `\n${silenced} more: waived by \`policies/waivers.yaml\`\n`;
  if (open.length === 0) return told;
  const rows = open.map(({ severity, file, line, server, message, todo }) => [
    severity,
    code(line === null ? file : `${file}:${line}`, 200),
    server === null ? "—" : prose(server, 60),
    prose(message),
    prose(todo),
  ]);
  return `#### Problems\n\n${table(["severity", "file", "server", "what", "what to do"], rows)}${told}`;
}

/** A row for each attempt with why it is so, how all were confined, the findings of those that did not pass, and what was measured. */
export function verdictsSummary(verdicts: readonly Verdict[]): string {
  const failed = verdicts.filter(({ outcome }) => outcome === "fail" || outcome === "inconclusive");
  return blocks(verdictsTable(verdicts), ...failed.map(whyNot), ...verdicts.map(measured));
}

/** A row for each attempt with why it is so, and how all were confined. */
export function verdictsTable(verdicts: readonly Verdict[]): string {
  const call = callServers(verdicts);
  const rows = verdicts.map((verdict) => [
    prose(call(verdict), 120),
    `${code(verdict.from ?? "none", 40)} → ${verdict.to === null ? "as it is" : code(verdict.to, 40)}`,
    verdict.outcome,
    verdict.surfaceChange ?? "—",
    verdict.effectiveBump ?? "—",
    prose(decidingReason(verdict), 160),
  ]);
  return blocks(
    "### Verification",
    table(["server", "version", "verdict", "surface", "bump", "why"], rows) || "Nothing to prove: no server has a candidate.",
    confinement(verdicts),
  );
}

/** How the servers were confined, once for all that were confined alike. */
function confinement(verdicts: readonly Verdict[]): string {
  const servers = new Map<string, Set<string>>();
  for (const { server, isolation } of verdicts) {
    const how = isolation.separated || isolation.kind === "remote" ? isolation.kind : `${isolation.kind} (**not separated**)`;
    servers.set(how, (servers.get(how) ?? new Set()).add(server));
  }
  const [usual] = [...servers].sort(([, one], [, other]) => other.size - one.size);
  if (usual === undefined) return "";
  const others = [...servers].filter(([how]) => how !== usual[0]);
  const told = others.map(([how, names]) => `${how}: ${[...names].map((name) => prose(name, 60)).join(", ")}`);
  return `Isolation: ${[others.length === 0 ? usual[0] : `${usual[0]} for most`, ...told].join("; ")}.`;
}

export function measured({ server, to, performance }: Verdict): string {
  if (!performance) return "";
  const head = `**${prose(server, 60)}** ${to === null ? "" : code(to, 40)}: performance`;
  return blocks(head, performanceReport(performance));
}

/** What speaks against it; of what was not looked at only what holds it. */
function whyNot({ server, to, outcome, suites, notLookedAt }: Verdict): string {
  const told = suites.flatMap(({ suite, findings }) =>
    findings
      .filter(({ severity }) => severity !== "info")
      .map(({ severity, message }) => `${prose(suite, 40)}, ${severity}: ${prose(message)}`),
  );
  const holding = outcome === "inconclusive" ? notLookedAt.map((one) => `not looked at: ${prose(one)}`) : [];
  const all = [...told, ...holding];
  const items = all.length > 20 ? [...all.slice(0, 19), `…and ${all.length - 19} more: the verdict lists them`] : all;
  return blocks(`**${prose(server, 60)}** ${to === null ? "" : code(to, 40)}: ${outcome}`, list(items));
}

/** A row for each proposal. */
export function proposalsSummary(report: ProposalReport): string {
  const rows = report.outcomes.map(({ servers, result, title, why, url }) => {
    const name = prose(title ?? servers.map(({ server }) => server).join(", "), 200);
    return [url !== null && /^https:\/\/[^\s()<>]+$/.test(url) ? `[${name}](${url})` : name, result, prose(why, 600)];
  });
  return blocks("### Proposals", table(["proposal", "", "why"], rows) || "Nothing to propose.");
}

/** What became of each target, and of each server that was not simply kept. */
export function rolloutsSummary(rollouts: readonly Rollout[]): string {
  if (rollouts.length === 0) return blocks("### Deployment", "No target: `policies/deploy.yaml` names none.");
  return blocks("### Deployment", ...rollouts.map(rolloutBlock));
}

function rolloutBlock(rollout: Rollout): string {
  const call = callServers(rollout.servers);
  const rows = rollout.servers
    .filter(({ result }) => result !== "kept" && result !== "as-is")
    .map(({ from, to, result, why, ...id }) => [
      prose(call(id), 120),
      `${code(from ?? "none", 40)} → ${code(to ?? "none", 40)}`,
      result,
      prose(why, 400),
    ]);
  const why = "why" in rollout ? `: ${prose(rollout.why, 400)}` : "";
  const live = rollout.live === null ? "nothing is live" : `live: ${code(rollout.live, 60)}`;
  return blocks(`**${prose(rollout.target, 60)}**: ${rollout.outcome}${why} (${live})`, table(["server", "version", "", "why"], rows));
}

/** What goes, with the digest that applies it, and what stays and why. */
export function cleanupSummary(plan: CleanupPlan): string {
  const item = ({ kind, name, target, why }: CleanupPlan["remove"][number]) => [
    kind,
    code(name, 200),
    target === null ? "—" : prose(target, 60),
    prose(why),
  ];
  const keep = plan.keep.map((one) => [...item(one), prose(one.rule, 60)]);
  return blocks(
    "### Cleanup",
    table(["", "name", "target", "why it may go"], plan.remove.map(item)) || "Nothing may go.",
    plan.remove.length > 0 && `Applied with ${code(cleanupDigest(plan), 80)}.`,
    keep.length > 0 && folded(`${keep.length} stay`, table(["", "name", "target", "why it stays", "rule"], keep)),
  );
}
