import type { Finding, Verdict } from "../verify/verdict.ts";
import { blocks, code, folded, list, prose, table } from "./markdown.ts";
import { verdictsSummary } from "./summaries.ts";
import { versionText } from "./verdict-problems.ts";

/** Verdicts as Markdown: the table of all, then for each that has any its findings with their fingerprints, and what was not looked at. */
export function verdictReport(verdicts: readonly Verdict[], aside: readonly Finding[] = []): string {
  const parts = verdicts.map(({ server, suites, notLookedAt, ...verdict }) => {
    const rows = suites.flatMap(({ suite, findings }) => findings.map((finding) => rowOf(suite, finding)));
    if (rows.length === 0 && notLookedAt.length === 0) return "";
    const found = table(["suite", "severity", "what", "seen", "fingerprint"], rows);
    const gaps = notLookedAt.length > 0 && `Not looked at:\n\n${list(notLookedAt.map((one) => prose(one)))}`;
    return folded(`${prose(server, 80)} ${prose(versionText(verdict), 80)}`, blocks(found, gaps));
  });
  const rest = aside.map((finding) => rowOf("waivers", finding));
  return `${blocks(verdictsSummary(verdicts), ...parts, table(["suite", "severity", "what", "seen", "fingerprint"], rest))}\n`;
}

function rowOf(suite: string, { severity, message, evidence, fingerprint, subject, waived }: Finding): string[] {
  const whose = waived ? ` (waived by ${prose(waived.author, 100)} until ${prose(waived.expires, 20)}: ${prose(waived.reason)})` : "";
  return [prose(suite, 40), severity, `${prose(message)}${whose}`, code(evidence, 200), code(fingerprint ?? subject ?? "", 40)];
}
