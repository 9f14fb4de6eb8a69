import { cycleDocument } from "../ledger/cycle.ts";
import { explain, explanationLines } from "../ledger/explain.ts";
import type { LedgerReport } from "../ledger/ledger.ts";
import { ConfigError } from "../lib/errors.ts";
import { neutralise } from "../report/neutralise.ts";
import { type Command, text } from "./command.ts";
import { openWorkspace } from "./open.ts";

/** `audit`: verifies the ledger from any clone, offline, and answers from it alone. */
export const audit: Command = {
  summary: 'verify the ledger, report, explain ("why is X not updated?")',
  usage: "[--repo DIR] [--why SERVER] [--contains COMMIT] [--json]",
  options: { why: { type: "string" }, contains: { type: "string" } },
  help: {
    "--why SERVER": "why this server is where it is, from the ledger alone",
    "--contains COMMIT": "a ledger commit you saw earlier: finds a ledger that was rewritten",
  },
  async run(invocation) {
    const workspace = await openWorkspace(invocation);
    const events = await workspace.ledger.read();
    const why = text(invocation, "why");
    if (why !== undefined) {
      const explanations = explain(events, why, workspace.clock.now());
      if (explanations.length === 0) {
        throw new ConfigError("usage", `the ledger knows no server ${JSON.stringify(why)}`, {
          todo: "run `mcp-gitops detect` once, or check the name",
        });
      }
      const lines = explanations.flatMap(explanationLines).map((line) => `${neutralise(line, 1000)}\n`);
      return { document: { schema: "mcp-gitops/explanation/v1", servers: explanations }, text: lines.join(""), exitCode: 0 };
    }
    const contains = text(invocation, "contains");
    const report = await workspace.ledger.verify(contains === undefined ? {} : { contains });
    return { document: { ...report, cycle: cycleDocument(events) }, text: auditText(report), exitCode: report.findings.length > 0 ? 1 : 0 };
  },
};

function auditText(report: LedgerReport): string {
  if (report.head === null) return "there is no ledger yet: nothing was ever planned, proposed or deployed here\n";
  const findings = report.findings.map(
    ({ code, commit, path, message }) => `${commit.slice(0, 12)} ${code}: ${neutralise(`${path ?? ""} ${message}`.trim(), 500)}\n`,
  );
  const evidence = [
    `${report.recomputed} digests recomputed from the commits that hold them`,
    ...(report.notHere > 0 ? [`${report.notHere} whose commits are not in this clone`] : []),
    ...(report.uncommitted > 0 ? [`${report.uncommitted} of locks that a deployment resolved, for its commit holds none`] : []),
  ].join(", ");
  const verdict = report.findings.length === 0 ? "the ledger is whole" : `the ledger is broken: ${report.findings.length} findings`;
  return `${findings.join("")}${verdict}: ${report.events} events in ${report.commits} commits up to ${report.head.slice(0, 12)}; ${evidence}\n`;
}
