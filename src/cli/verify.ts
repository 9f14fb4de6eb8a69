import { ConfigError } from "../lib/errors.ts";
import { columns } from "../report/columns.ts";
import { detectStep } from "../steps/detect.ts";
import { proveStep } from "../steps/hand-over.ts";
import { verifyNowStep, verifyStep } from "../steps/verify.ts";
import { storeFolder } from "../steps/workspace.ts";
import type { Verdict } from "../verify/verdict.ts";
import { verifiedEvents } from "../verify/verified-events.ts";
import { decidingReason, type VerifyResult } from "../verify/verify-server.ts";
import { type Command, flag, type Invocation, text } from "./command.ts";
import { openWorkspace } from "./open.ts";

/** `verify`: proves candidates against the real servers; prints one verdict, or an array of them for several servers. */
export const verify: Command = {
  summary: "prove a candidate, or what is there now, against the real server",
  usage: "[--repo DIR] [--server NAME [--candidate VERSION]] [--now] [--dry-run] [--json]   or: --folder DIR --id ROW",
  options: {
    server: { type: "string" },
    candidate: { type: "string" },
    now: { type: "boolean" },
    folder: { type: "string" },
    id: { type: "string" },
  },
  help: {
    "--server NAME": "only this server (its key in the manifest)",
    "--candidate VERSION": "only this version of it",
    "--now": "prove what is there now instead of a candidate",
    "--folder DIR": "prove a row of the plan that `detect --folder` wrote; needs no repository and no token",
    "--id ROW": "the row of the matrix",
  },
  async run(invocation) {
    const folder = text(invocation, "folder");
    const results = folder === undefined ? await verifyHere(invocation) : [await verifyRow(invocation, folder)];
    const verdicts = results.flatMap(({ attempts }) => attempts.map(({ verdict }) => verdict));
    const last = results.flatMap(({ attempts }) => attempts.at(-1)?.verdict ?? []);
    return { document: verdicts.length === 1 ? verdicts[0] : verdicts, text: verdictsText(verdicts), exitCode: exitCodeOf(last) };
  },
};

async function verifyHere(invocation: Invocation): Promise<VerifyResult[]> {
  const workspace = await openWorkspace(invocation);
  const detected = await detectStep(workspace, { server: text(invocation, "server"), version: text(invocation, "candidate") });
  const results = flag(invocation, "now") ? await verifyNowStep(workspace, detected) : await verifyStep(workspace, detected);
  const events = verifiedEvents(results);
  if (!invocation.dryRun && events.length > 0) await workspace.ledger.append({ title: "Verify", events });
  return results;
}

async function verifyRow({ options, repo, env, log, signal }: Invocation, folder: string): Promise<VerifyResult> {
  if (typeof options.id !== "string")
    throw new ConfigError("usage", "--folder needs --id", { todo: "name a row of the matrix that `detect` printed" });
  return (await proveStep({ repo, env, log, signal, store: storeFolder(env) }, { folder, id: options.id })).result;
}

/** The worst that decides: a failed verdict is 1, an inconclusive one 3. */
export function exitCodeOf(verdicts: readonly Verdict[]): 0 | 1 | 3 {
  if (verdicts.some(({ outcome }) => outcome === "fail")) return 1;
  return verdicts.some(({ outcome }) => outcome === "inconclusive") ? 3 : 0;
}

/** A row for each attempt. */
export function verdictsText(verdicts: readonly Verdict[]): string {
  if (verdicts.length === 0) return "nothing to prove: no server has a candidate\n";
  const rows = verdicts.map((verdict) => [
    verdict.server,
    `${verdict.from ?? "–"} → ${verdict.to ?? "as it is"}`,
    verdict.outcome,
    verdict.surfaceChange ?? "–",
    verdict.effectiveBump ?? "–",
    decidingReason(verdict),
  ]);
  return columns(["server", "from → to", "verdict", "surface", "bump", "why"], rows, 110);
}
