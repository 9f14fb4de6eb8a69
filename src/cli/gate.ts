import { ConfigError } from "../lib/errors.ts";
import { callServers, columns } from "../report/columns.ts";
import { detectChangeStep, type Gate, gateStep } from "../steps/gate.ts";
import { verifyStep } from "../steps/verify.ts";
import { type Command, text } from "./command.ts";
import { openWorkspace } from "./open.ts";

/** `gate`: judges what a pull request changes. */
export const gate: Command = {
  summary: "judge a pull request someone opened: policy, lock, verdict",
  usage: "[--repo DIR] --base COMMIT --head COMMIT [--json]",
  options: { base: { type: "string" }, head: { type: "string" } },
  help: { "--base COMMIT": "where the change starts", "--head COMMIT": "where it ends" },
  async run(invocation) {
    const base = text(invocation, "base");
    const head = text(invocation, "head");
    if (base === undefined || head === undefined)
      throw new ConfigError("usage", "--base and --head are needed", { todo: "name two commits or branches" });
    const workspace = await openWorkspace(invocation);
    const detected = await detectChangeStep(workspace, { base, head });
    const judged = await gateStep(detected, await verifyStep(workspace, detected));
    return { document: judged, text: gateText(judged), exitCode: gateExitCode(judged) };
  },
};

export function gateExitCode({ outcome }: Gate): 0 | 1 | 3 {
  return outcome === "pass" ? 0 : outcome === "fail" ? 1 : 3;
}

/** A row for each server that would start differently, and the judgement. */
export function gateText({ rows, outcome }: Gate): string {
  if (rows.length === 0) return "pass: no server would start differently\n";
  const call = callServers(rows);
  const cells = rows.map(({ from, to, outcome: each, why, ...id }) => [call(id), `${from ?? "–"} → ${to ?? "–"}`, each, why]);
  return `${columns(["server", "from → to", "gate", "why"], cells, 110)}${outcome}\n`;
}
