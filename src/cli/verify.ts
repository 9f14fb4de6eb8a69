import { ConfigError } from "../lib/errors.ts";
import type { Policies } from "../policy/policy.ts";
import { suites } from "../policy/verify-file.ts";
import { callServers, columns } from "../report/columns.ts";
import { neutralise } from "../report/neutralise.ts";
import { performanceCells, performanceChart, performanceHead } from "../report/performance.ts";
import { detectStep } from "../steps/detect.ts";
import { proveStep } from "../steps/hand-over.ts";
import { timeLimitOf } from "../steps/time-limit.ts";
import { type Proving, verifyNowStep, verifyStep } from "../steps/verify.ts";
import { storeFolder } from "../steps/workspace.ts";
import { decidingReason } from "../verify/deciding-reason.ts";
import type { Performance } from "../verify/performance/performance.ts";
import type { Finding, Verdict } from "../verify/verdict.ts";
import { verifiedEvents } from "../verify/verified-events.ts";
import type { VerifyResult } from "../verify/verify-server.ts";
import { unusedWaivers } from "../verify/waivers.ts";
import { type Command, flag, type Invocation, text, texts } from "./command.ts";
import { isolationHelp, isolationOf, isolationOption } from "./isolation-option.ts";
import { openWorkspace } from "./open.ts";
import { reportHelp, reportOptions, withReports } from "./verdict-reports.ts";

/** `verify`: proves candidates against the real servers; prints one verdict, or an array of them for several servers. */
export const verify: Command = {
  summary: "prove a candidate, or what is there now, against the real server",
  usage:
    "[--repo DIR] [--server NAME [--candidate VERSION]] [--now [--as-of DAY]] [--suite NAME]... [--time-limit TIME] [--isolation KIND] [--sarif FILE] [--junit FILE] [--markdown FILE] [--dry-run] [--json]   or: --folder DIR --id ID",
  options: {
    server: { type: "string" },
    candidate: { type: "string" },
    now: { type: "boolean" },
    "as-of": { type: "string" },
    suite: { type: "string", multiple: true },
    "time-limit": { type: "string" },
    ...isolationOption,
    ...reportOptions,
    folder: { type: "string" },
    id: { type: "string" },
  },
  help: {
    "--server NAME": "only this server (its key in the manifest)",
    "--candidate VERSION": "only this version of it",
    "--now": "prove what is there now instead of a candidate",
    "--as-of DAY":
      "with --now: with the packages of the day that each version was published (release), or of today, whatever lock is committed; nothing is told to the ledger",
    "--suite NAME": "require just this suite in place of those that policy requires (repeatable); nothing is told to the ledger",
    "--time-limit TIME": "begin no server after that long (`10 minutes`); what is left out is told, and comes first the next time",
    ...isolationHelp,
    ...reportHelp,
    "--folder DIR": "prove a shard of the plan that `detect --folder` wrote; needs no repository and no token",
    "--id ID": "the shard of the matrix, or one row of it",
  },
  async run(invocation) {
    const folder = text(invocation, "folder");
    const { results, aside } = folder === undefined ? await verifyHere(invocation) : await verifyRow(invocation, folder);
    const verdicts = results.flatMap(({ attempts }) => attempts.map(({ verdict }) => verdict));
    const last = results.flatMap(({ attempts }) => attempts.at(-1)?.verdict ?? []);
    const document = verdicts.length === 1 ? verdicts[0] : verdicts;
    const told = `${verdictsText(verdicts)}${aside.map(({ message, evidence }) => `${message}: ${evidence}\n`).join("")}`;
    return withReports(
      invocation,
      { verdicts, aside },
      { document, text: told, exitCode: exitCodeOf(last) || (results.some(({ attempts }) => attempts.length === 0) ? 3 : 0) },
    );
  },
};

interface Verified {
  readonly results: readonly VerifyResult[];
  /** Findings about no server. */
  readonly aside: readonly Finding[];
}

async function verifyHere(invocation: Invocation): Promise<Verified> {
  const wanted = wantedSuites(invocation);
  const asOf = wantedDay(invocation);
  const workspace = await openWorkspace(invocation, { lookups: true });
  const [server, version, now] = [text(invocation, "server"), text(invocation, "candidate"), flag(invocation, "now")];
  const found = await detectStep(workspace, { server, version });
  const detected = wanted.length === 0 ? found : { ...found, policies: requiring(wanted, found.policies) };
  const results = now
    ? await verifyNowStep(workspace, detected, { asOf, ...isolationOf(invocation) })
    : await verifyStep(workspace, detected, provingOf(invocation));
  const events = verifiedEvents(results);
  // By other suites than policy requires: no verdict that policy could go by.
  if (!invocation.dryRun && wanted.length === 0 && asOf === null && events.length > 0)
    await workspace.ledger.append({ title: "Verify", events });
  // Only where every server was looked at can a waiver be known to silence nothing.
  const whole = now && server === undefined && wanted.length === 0 && asOf === null;
  const aside = whole
    ? unusedWaivers(found.policies.waivers ?? [], {
        verdicts: results.flatMap(({ attempts }) => attempts.map(({ verdict }) => verdict)),
        problems: found.plan.problems,
        pending: found.plan.servers
          .filter(({ candidates }) => candidates.some(({ decision }) => decision.kind === "try"))
          .map((one) => one.server),
      })
    : [];
  return { results, aside };
}

function wantedSuites(invocation: Invocation): readonly string[] {
  const wanted = texts(invocation, "suite");
  const unknown = wanted.find((name) => !(suites as readonly string[]).includes(name));
  if (unknown === undefined) return wanted;
  throw new ConfigError("usage", `there is no suite ${JSON.stringify(unknown)}`, {
    expected: `one of ${suites.join(", ")}`,
    todo: "name one of these after --suite",
  });
}

/** Whose packages the locks are to hold; null: what policy says, or what is committed. */
function wantedDay(invocation: Invocation): "today" | "release" | null {
  const day = text(invocation, "as-of");
  if (day === undefined) return null;
  if ((day === "today" || day === "release") && flag(invocation, "now")) return day;
  throw new ConfigError("usage", "--as-of goes with --now", {
    expected: "--now --as-of release, or --now --as-of today",
    found: day.slice(0, 100),
    todo: "for candidates set lockAsOf in policies/update.yaml",
  });
}

/** The policies with other suites required, of every server. */
function requiring(required: readonly string[], policies: Policies): Policies {
  const rules = policies.verify.rules.map(({ set, ...rule }) => {
    const { required: _, ...kept } = set;
    return { ...rule, set: kept };
  });
  return { ...policies, verify: { ...policies.verify, defaults: { ...policies.verify.defaults, required }, rules } };
}

/** How to prove, as the options say. Throws ConfigError "usage" for a time that is none. */
function provingOf(invocation: Invocation): Proving {
  const limit = text(invocation, "time-limit");
  return { ...isolationOf(invocation), ...(limit !== undefined && { timeLimit: timeLimitOf(limit, "--time-limit") }) };
}

async function verifyRow(invocation: Invocation, folder: string): Promise<Verified> {
  const { options, repo, env, log, signal } = invocation;
  if (Array.isArray(options.suite)) {
    const todo = "leave --suite out: which suites are required was handed over with the row";
    throw new ConfigError("usage", "--folder and --suite do not go together", { todo });
  }
  if (typeof options.id !== "string")
    throw new ConfigError("usage", "--folder needs --id", { todo: "name a row of the matrix that `detect` printed" });
  const world = { repo, env, log, signal, store: storeFolder(env) };
  return { results: await proveStep(world, { folder, id: options.id, ...provingOf(invocation) }), aside: [] };
}

/** The worst that decides: a failed verdict is 1, an inconclusive one 3. */
export function exitCodeOf(verdicts: readonly Verdict[]): 0 | 1 | 3 {
  if (verdicts.some(({ outcome }) => outcome === "fail")) return 1;
  return verdicts.some(({ outcome }) => outcome === "inconclusive") ? 3 : 0;
}

/** A row for each attempt. */
export function verdictsText(verdicts: readonly Verdict[]): string {
  if (verdicts.length === 0) return "nothing to prove: no server has a candidate\n";
  const call = callServers(verdicts);
  const rows = verdicts.map((verdict) => [
    call(verdict),
    `${verdict.from ?? "–"} → ${verdict.to ?? "as it is"}`,
    verdict.outcome,
    verdict.surfaceChange ?? "–",
    verdict.effectiveBump ?? "–",
    decidingReason(verdict),
  ]);
  const measured = verdicts.map((verdict) =>
    verdict.performance ? measuredText(`${call(verdict)} ${verdict.to ?? ""}`, verdict.performance) : "",
  );
  return `${columns(["server", "from → to", "verdict", "surface", "bump", "why"], rows, 110)}${measured.join("")}`;
}

function measuredText(what: string, performance: Performance): string {
  const told = columns([...performanceHead], performanceCells(performance), 110);
  return `\n${neutralise(what, 100)}, ${performance.rounds} rounds\n${told}\n${performanceChart(performance)}\n`;
}
