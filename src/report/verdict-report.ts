import type { Finding, Verdict } from "../verify/verdict.ts";
import { callServers } from "./columns.ts";
import { commonGaps, ownGaps } from "./gaps.ts";
import { blocks, code, folded, prose, table } from "./markdown.ts";
import { measured, verdictsTable } from "./summaries.ts";
import { costText, surfaceText, usageText } from "./surface-text.ts";
import { versionText } from "./verdict-problems.ts";
import { worstFirst } from "./worst-first.ts";

/**
 * Verdicts as Markdown: the table of all, then for each that has any its findings with their fingerprints, what changed, what was measured
 * and what was not looked at, folded away where it passed; what was looked at for none of several servers is told once, at the end.
 */
export function verdictReport(verdicts: readonly Verdict[], aside: readonly Finding[] = []): string {
  const call = callServers(verdicts);
  const parts = verdicts.map(({ server, suites, notLookedAt, usage = [], cost, ...verdict }) => {
    const found = worstFirst(
      suites.flatMap(({ suite, findings }) => findings.map((finding) => ({ suite, finding }))),
      ({ finding }) => finding.severity,
    );
    const rows = found.map(({ suite, finding }) => rowOf(suite, finding));
    const told = new Set(found.map(({ finding }) => finding.message));
    const tokens = costText(cost);
    if (rows.length === 0 && notLookedAt.length === 0 && usage.length === 0 && tokens === null) return "";
    // A gap that is a finding, too, stands there.
    const others = notLookedAt.filter((gap) => !told.has(gap));
    const gaps = ownGaps({ server, notLookedAt: others, outcome: verdict.outcome }, verdicts);
    const title = `${prose(call({ ...verdict, server }), 120)} ${prose(versionText(verdict), 80)}`;
    const body = blocks(
      usage.length > 0 && `Used here:\n\n${usageText(usage, 50)}`,
      table(["suite", "severity", "what", "seen", "fingerprint"], rows),
      surfaceText(verdict.changes, usage, 20),
      tokens && `Cost to a model: ${tokens}`,
      gaps,
    );
    const settled = verdict.outcome === "pass" || verdict.outcome === "warn";
    return settled ? folded(title, body) : blocks(`#### ${title}: ${verdict.outcome}`, body);
  });
  const rest = aside.map((finding) => rowOf("waivers", finding));
  return `${blocks(verdictsTable(verdicts), ...verdicts.map(measured), ...parts, commonGaps(verdicts), table(["suite", "severity", "what", "seen", "fingerprint"], rest))}\n`;
}

function rowOf(suite: string, { severity, message, evidence, fingerprint, subject, waived }: Finding): string[] {
  const whose = waived ? ` (waived by ${prose(waived.author, 100)} until ${prose(waived.expires, 20)}: ${prose(waived.reason)})` : "";
  return [
    prose(suite, 40),
    severity,
    `${prose(message)}${whose}`,
    evidence === message ? "—" : code(evidence, 200),
    code(fingerprint ?? subject ?? "", 40),
  ];
}
